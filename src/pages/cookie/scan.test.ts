/** Our own pages, scanned as anybody would scan a site: before a choice, after a refusal, after everything was allowed. */

import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildConsole } from '#console/build.ts'
import { openOutside } from '#outside/outside.ts'
import type { ScanState } from '#base/scanning.ts'
import { reportOf } from '#sites/scan-rules.ts'
import type { SealedReport } from '#sites/scan-types.ts'
import { ownSite } from '#sites/sites.ts'
import { listening } from '../../../test/browser.ts'
import { openTestHouse, type TestHouse } from '../../../test/house.ts'
import { publishedForm } from '../../../test/sign-up.ts'
import { freePort } from '../../../test/ports.ts'

const STATES: readonly ScanState[] = ['undecided', 'refused', 'all']
let it: TestHouse
let report: SealedReport

beforeAll(async () => {
  await buildConsole()
  it = await openTestHouse({ publicUrl: `http://127.0.0.1:${await freePort()}`, nowMs: Date.now() })
  const { account } = await it.account()
  const { form } = await publishedForm(it, account)
  const app = await listening(it.house)
  const { publicUrl } = it.house
  const outside = openOutside({ chromium: process.env['CHROMIUM'] ?? '' })
  const { registry } = await ownSite(it.house)
  const scanned = await outside.browser.scan({
    url: `${publicUrl}/app/`,
    pages: [`${publicUrl}/app/`, `${publicUrl}/f/${form}`],
    reach: 'own',
    states: STATES,
    version: registry.version,
    quietMs: 1_200, // A busy machine draws the console late, and what asks later than this asks nobody.
  })
  await outside.browser.close()
  await app.close()
  if (!scanned.ok) throw new Error(scanned.refusal)
  report = reportOf(scanned.value, registry, { at: new Date().toISOString(), wanted: STATES })
}, 180_000)
afterAll(() => it.close())

test('nothing that the registry does not know is there, and nothing before it was allowed, in any state [CK-01] [CK-04] [CK-15]', () => {
  expect(report.findings).toEqual([])
  expect(report.complete).toBe(true)
  expect(report.states.map(({ state }) => state)).toEqual(STATES)
})

test('refusing and allowing are both clicked, and take as many actions [CK-16]', () => {
  const [, refused, all] = report.states
  expect([refused, all].map(it => it?.why ?? it?.reached)).toEqual(['act', 'act'])
  expect(refused?.actions).toBe(all?.actions)
})
