import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ACCEPTED, type Grant, GRANTS } from '#wire/cookie/classes.ts'
import { WEEK_MS } from '#wire/cookie/choice.ts'
import { verifyReceipt } from '#wire/cookie/receipt.ts'
import { parseVkey, type Vkey } from '#wire/note.ts'
import { openTestHouse, type TestHouse } from '../../test/house.ts'
import { choose, flushChoices, ownSite, receiptAgain } from './sites.ts'
import type { Published } from './types.ts'

let it: TestHouse
let own: Published
let key: Vkey
beforeAll(async () => {
  it = await openTestHouse()
  own = await ownSite(it.house)
  key = parseVkey(own.vkey) as Vkey // The house has just written it.
})
afterAll(() => it.close())

const chosen = (grant: Grant, moreMs = 0, r = 1) =>
  choose(it.house, own, { grant, r, surface: 'banner', nowMs: it.clock.nowMs() + moreMs })

describe('the installation’s own site', () => {
  test('is there before anybody has an account, with the choice itself and nothing of targeting [CK-01]', () => {
    expect(own.registry.entries.map(({ name }) => name)).toContain('om_consent')
    expect(own.registry.entries.filter(({ letter }) => letter === 't' || letter === 'x')).toEqual([])
    expect(own.policies[ACCEPTED]).toContain("default-src 'self'")
    expect(Object.keys(own.policies).toSorted()).toEqual([...GRANTS].toSorted())
  })
})

describe('a receipt', () => {
  test('is the same bytes for all who chose alike that week, and others for whoever did not [CK-05]', () => {
    const [one, other] = [chosen(''), chosen('', 60_000)]
    expect(one).toEqual(other)
    const others = [chosen('p'), chosen('', WEEK_MS)]
    expect(new Set([one, ...others].map(done => (done.ok ? done.value.receipt : ''))).size).toBe(3)
  })

  test('is signed by the key of the site, and can be had again from the cookie alone [CK-16]', () => {
    const done = chosen('pf')
    if (!done.ok) throw new Error(done.refusal)
    const { choice, receipt } = done.value
    expect(verifyReceipt(receipt, [key])).toMatchObject({ ok: true, value: { grant: 'pf', r: 1, banner: own.hash } })
    expect(receiptAgain(it.house, own, choice)).toEqual({ receipt, vkey: own.vkey })
  })

  test('of a version that was never shown there is none', () => {
    expect(chosen('', 0, 2)).toEqual({ ok: false, refusal: 'stale' })
    expect(chosen('', 0, 0)).toEqual({ ok: false, refusal: 'stale' })
  })
})

describe('the counter of a week', () => {
  test('holds how often, and nothing of whoever it was [CK-05]', async () => {
    await flushChoices(it.house)
    for (let n = 0; n < 3; n++) chosen('x')
    await flushChoices(it.house)
    chosen('x')
    await flushChoices(it.house)
    const { rows } = await sql<{ n: number }>`select n from choice_week where granted = 'x'`.execute(it.house.platform)
    expect(rows).toEqual([{ n: 4 }])
  })
})
