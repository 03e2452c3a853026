import { afterAll, beforeAll, expect, test } from 'vitest'
import { type BareLog, grant, openBareLog, sayOf } from '../../test/bare-log.ts'
import { check as checkTree } from '../../test/check-house/ledger.ts'
import { check as checkEvents } from '../../test/check-house/ledger-events.ts'
import { SYSTEM, takeTurn, type Turn } from '#store/turn.ts'
import { addressHashOf, appendListed, chainOf, type ListedDraft, sayAhead } from './ledger.ts'
import { start } from './running.ts'
import type { SubjectId } from './types.ts'

let log: BareLog
beforeAll(async () => {
  log = await openBareLog()
})
afterAll(() => log.close())

const ACCOUNT = 'acc_bakery'
const turn = <T>(work: (turn: Turn) => Promise<T>) => takeTurn(log.house, { account: ACCOUNT, actor: SYSTEM }, work)

const request = (address: string, row: number): ListedDraft => ({
  type: 'request',
  channel: 'email',
  evidence: 'E3',
  controller: { name: 'Bakery', contact: 'dpo@bakery.example' },
  purposes: [{ channel: 'email', id: 'news', state: 'requested', v: 1 }],
  import: { batch: Buffer.alloc(32, 1).toString('base64url'), row },
  payload: { method: 'checkbox' },
  disclosures: { address, name: `row ${row}` },
})

/** A list of which everything was said ahead. */
function listOf(addresses: readonly string[]) {
  const who = { house: log.house, account: ACCOUNT } as const
  const say = sayAhead(who)
  const drafts = addresses.map(request)
  const ahead = drafts.map(say)
  return {
    ahead,
    people: {
      hashes: addresses.map(address => addressHashOf(who, 'email', address)),
      draftOf: (i: number) => drafts[i] ?? expect.fail('each has one'),
      aheadOf: (i: number) => ahead[i],
    },
  }
}

/** Sections of checkHouse that ask for no more: each event opens under the key of its subject. */
async function settleAndCheck(): Promise<void> {
  const sequencer = await start(log.house, [])
  await sequencer.settle()
  await sequencer.stop()
  await checkTree(log)
  await checkEvents(log)
}

const toldOf = async (subject: SubjectId) =>
  (await turn(it => chainOf(it, subject, 'email'))).map(({ type, disclosed }) => [
    type,
    disclosed.address,
    disclosed.name,
  ])

test('what was said ahead is kept for whoever is not known, and said anew for whoever came meanwhile', async () => {
  const list = listOf(['new@example.org', 'meanwhile@example.org', 'twice@example.org', 'twice@example.org'])
  const [known] = await sayOf(log.house, ACCOUNT, ['meanwhile@example.org'], grant)
  const subjects = await turn(it => appendListed(it, 'email', list.people))
  const [fresh, came, twice, again] = subjects.map(({ id }) => id)
  expect(fresh, 'the one that was made ahead').toBe(list.ahead[0]?.subject)
  expect(came, 'the one that was there').toBe(known)
  expect(twice, 'one person has one subject').toBe(again)
  expect(subjects.map(({ isNew }) => isNew)).toEqual([true, false, true, true])
  await settleAndCheck()
  expect(await toldOf(fresh ?? expect.fail())).toEqual([['request', 'new@example.org', 'row 0']])
  expect(await toldOf(came ?? expect.fail())).toEqual([
    ['grant', 'meanwhile@example.org', undefined],
    ['request', 'meanwhile@example.org', 'row 1'],
  ])
  expect(await toldOf(twice ?? expect.fail())).toEqual([
    ['request', 'twice@example.org', 'row 2'],
    ['request', 'twice@example.org', 'row 3'],
  ])
})

test('a turn that fails leaves nothing of what was said ahead, and another takes it once', async () => {
  const list = listOf(['late@example.org', 'later@example.org'])
  const failing = turn(async it => {
    await appendListed(it, 'email', list.people)
    throw new Error('the process has died')
  })
  await expect(failing).rejects.toThrow('the process has died')
  const [late] = await turn(it => appendListed(it, 'email', list.people))
  await settleAndCheck()
  expect(late).toEqual({ id: list.ahead[0]?.subject, isNew: true, secret: list.ahead[0]?.secret })
  expect(await toldOf(late?.id ?? expect.fail())).toEqual([['request', 'late@example.org', 'row 0']])
})

test('what was said ahead for one kind of address is nothing for another', async () => {
  const { people } = listOf(['other@example.org'])
  await expect(turn(it => appendListed(it, 'phone', people))).rejects.toThrow('a channel fits its subject')
})
