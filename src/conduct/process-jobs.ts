/** What happens later: appeals that nobody decides, the way back, and attachments whose time is over. */

import { CASE_MEASURES_MAX, PROCESS_AT_ONCE } from '#base/limits.ts'
import { PROCESS } from '#policy/clocks.ts'
import type { House } from '#store/house.ts'
import type { Handler } from '#store/jobs.ts'
import { type AccountId, SYSTEM, takeTurn, type Turn } from '#store/turn.ts'
import * as appeals from './appeal-store.ts'
import { accountsToForget, forgetAttachments } from './attachment-store.ts'
import { measuresOf } from './measures.ts'
import { dueSteps } from './plan-store.ts'
import { ease, lookAtStep } from './planning.ts'
import { lockCase } from './step-store.ts'
import { takeStep } from './steps.ts'
import { findCase } from './store.ts'
import type { Case } from './types.ts'

/** In one turn of the account for each case; whoever decided in the meantime has decided. */
async function each(
  house: House,
  due: readonly { readonly account: AccountId; readonly case: string }[],
  work: (turn: Turn, about: Case) => Promise<void>,
): Promise<void> {
  for (const { account, case: id } of due)
    await takeTurn(house, { account, actor: SYSTEM }, async turn => {
      if (!(await lockCase(turn, id))) return
      const about = await findCase(turn, id)
      if (about) await work(turn, about)
    })
}

async function escalate(turn: Turn, about: Case): Promise<void> {
  const open = await appeals.waitingAppeal(turn, about.id)
  if (!open || open.escalatedAt) return
  await appeals.changeAppeal(turn, about.id, open.nth, { escalated_at: turn.now })
  await takeStep(turn, about.id, 'escalated', { facts: { appeal: open.nth } })
}

async function easeOverdue(turn: Turn, about: Case): Promise<void> {
  const open = await appeals.waitingAppeal(turn, about.id)
  if (!open || open.easedAt) return
  await appeals.changeAppeal(turn, about.id, open.nth, { eased_at: turn.now })
  const all = await measuresOf(turn, { of: about.id, limit: CASE_MEASURES_MAX })
  await ease(
    turn,
    about,
    all.filter(({ id }) => open.measures.includes(id)),
  )
}

const clocks: Handler = {
  event: 'house.tidy',
  run: async house => {
    const nowMs = house.clock.nowMs()
    const now = new Date(nowMs)
    await each(house, await appeals.overdueAppeals(house.platform, now, PROCESS_AT_ONCE), escalate)
    const dueBefore = new Date(nowMs - PROCESS.easeAfterMs)
    await each(house, await appeals.uneasedAppeals(house.platform, dueBefore, PROCESS_AT_ONCE), easeOverdue)
    await each(house, await dueSteps(house.platform, now, PROCESS_AT_ONCE), lookAtStep)
  },
}

const forget: Handler = {
  event: 'house.tidy',
  run: async house => {
    const closedBefore = new Date(house.clock.nowMs() - PROCESS.attachmentsKeptMs)
    for (const account of await accountsToForget(house.platform, closedBefore, PROCESS_AT_ONCE))
      await takeTurn(house, { account, actor: SYSTEM }, turn => forgetAttachments(turn, closedBefore))
  },
}

export const HANDLERS: readonly Handler[] = [clocks, forget]
