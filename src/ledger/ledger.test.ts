import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkHouse } from '../../test/check-house.ts'
import { openTestHouse, type TestHouse } from '../../test/house.ts'
import { append, chainOf, subjectOf } from './ledger.ts'
import type { Draft, SubjectId } from './types.ts'

let it: TestHouse
beforeAll(async () => void (it = await openTestHouse()))
afterAll(() => it.close())

test('what a turn says waits, and then is written', async () => {
  const { account } = await it.account()
  await it.turn(account, async turn => {
    const alice = await subjectOf(turn, 'email', 'alice@example.org')
    await append(turn, [grant(alice)])
    expect((await chainOf(turn, alice, 'email')).map(event => event.state)).toEqual(['waiting'])
  })
  await checkHouse(it)
})

const grant = (subject: SubjectId): Draft => ({
  type: 'grant',
  subject,
  channel: 'email',
  evidence: 'E4',
  controller: { name: 'Bakery', contact: 'dpo@bakery.example' },
  form: { id: 'frm_1', version: 1, locale: 'en', snapshot: `sha256:${'0'.repeat(64)}` },
  purposes: [{ channel: 'email', id: 'news', state: 'granted', v: 1 }],
  disclosures: { address: 'alice@example.org', ip: '192.0.2.1' },
})
