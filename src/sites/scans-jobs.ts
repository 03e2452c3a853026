/** What happens later: a scan that was asked for, and those whose time has come. */

import { SCANS_DUE_AT_ONCE } from '#base/limits.ts'
import type { Handler } from '#store/jobs.ts'
import type { AccountId } from '#store/turn.ts'
import { runScan, wakeScans } from './scans.ts'

export const HANDLERS: readonly Handler[] = [
  {
    event: 'scan.run',
    run: async (house, { account, body }) => runScan(house, account as AccountId, (body as { scan: string }).scan), // As scans.ts says it.
  },
  { event: 'house.tidy', run: house => wakeScans(house, SCANS_DUE_AT_ONCE) },
]
