/** Story: the machine dies in the middle of a campaign, several times. Nobody gets it twice, and nobody is forgotten. */

import { sql } from 'kysely'
import { expect } from 'vitest'
import { journaledWorkers } from '#delivery/journal.ts'
import { sweepOnce } from '#delivery/delivery.ts'
import type { AccountId } from '#store/turn.ts'
import { progress, PURPOSE, sendThrough, started, until } from '../campaign.ts'
import type { TestHouse } from '../house.ts'
import { crowd } from '../people.ts'
import { type Sending, startSending } from '../processes.ts'
import { openSink, type Sink } from '../sink.ts'

export type Dose = { readonly people: number; readonly kills: number; readonly tell?: (what: string) => void }
/** What it came to: each recipient is accepted or held, and a mail was taken for each that is accepted. */
export type Totals = {
  readonly frozen: number
  readonly accepted: number
  readonly held: number
  readonly taken: number
}

const SENDERS = 2
const CONNECTIONS = 10
const ANSWER_MAX_MS = 6

/** Throws, by an expectation, where the story ends badly. The house is one that nobody has used yet. */
export async function crashes(it: TestHouse, dose: Dose): Promise<Totals> {
  const sink = await openSink({ answerMs: () => Math.random() * ANSWER_MAX_MS })
  try {
    return await crashesInto(sink, it, dose)
  } finally {
    await sink.close()
  }
}

async function crashesInto(sink: Sink, it: TestHouse, { people, kills, tell = () => {} }: Dose): Promise<Totals> {
  const { account } = await it.account()
  const crew = await crowd(it, account, { count: people, purpose: PURPOSE })
  await sendThrough(it, account, sink.port)
  const run = await started(it, account)
  tell(`${people} people are frozen`)
  for (let kill = 1; kill <= kills; kill++) {
    // Whoever is held is not sent to again: of the others a share each time, so that the last kill comes in the middle as well.
    const open = people - (await heldPeople(it, account, run)).size
    const goal = Math.max(sink.taken.size + 1, Math.ceil((open * kill) / (kills + 1)))
    await sendingWhile(it, () => whileItMoves(sink, `${goal} are taken`, async () => sink.taken.size >= goal))
    tell(`kill ${kill}: ${sink.taken.size} are taken`)
    expect(sink.taken.size, 'the kill comes in the middle').toBeLessThan(people)
  }
  const isFinished = async () => (await progress(it, account, run)).status === 'finished'
  await sendingWhile(it, () => whileItMoves(sink, 'the run finishes', isFinished))
  await until('what the last kill left is read', () => isSwept(it))
  const { frozen, counts, pending } = await progress(it, account, run)
  expect({ frozen, pending, settled: counts.accepted + counts.held }).toEqual({
    frozen: people,
    pending: 0,
    settled: people,
  })
  const held = await heldPeople(it, account, run)
  expect(held.size, 'one for each conversation that was open at a kill').toBeLessThanOrEqual(
    kills * SENDERS * CONNECTIONS,
  )
  const wrong = crew.filter(({ email, contact }) => (sink.taken.get(email)?.count ?? 0) !== 1 && !held.has(contact))
  expect(wrong, 'whoever is not held was taken exactly once').toEqual([])
  expect(
    [...sink.taken.values()].filter(({ count }) => count > 1),
    'nobody was taken twice',
  ).toEqual([])
  return { frozen, accepted: counts.accepted, held: counts.held, taken: sink.taken.size }
}

/** However busy the machine is: it is given up when nothing more is taken for as long as `until` looks. */
async function whileItMoves({ taken }: Sink, what: string, isSo: () => Promise<boolean>): Promise<void> {
  for (let before = taken.size; ; before = taken.size) {
    await until(what, async () => taken.size > before || (await isSo()))
    if (await isSo()) return
  }
}

/** In a process of its own, which is killed afterwards. */
async function sendingWhile(it: TestHouse, work: () => Promise<void>): Promise<void> {
  const sending: Sending = await startSending(it, { senders: SENDERS, connections: CONNECTIONS })
  await work().finally(() => sending.kill())
}

/** The database learns a moment later that a process is gone; until then its journal is not read. */
async function isSwept({ house }: TestHouse): Promise<boolean> {
  await sweepOnce(house)
  return journaledWorkers(house.dataDir).length === 0
}

async function heldPeople(it: TestHouse, account: AccountId, run: string): Promise<ReadonlySet<string>> {
  const { rows } = await it.turn(account, turn =>
    sql<{ contact: string }>`
      select contact_id as contact from outcome join recipient using (account_id, run_id, seq)
      where account_id = ${account} and run_id = ${run} and result = 'held'`.execute(turn.db),
  )
  return new Set(rows.map(({ contact }) => contact))
}
