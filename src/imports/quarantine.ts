/**
 * Into quarantine: each row becomes a contact and a `request` in that person's own chain, and none of them can be written
 * to. Slice by slice, each in one turn with how far it came, so that whoever dies in between leaves nothing half and
 * nothing twice. What the people have said themselves wins [AS-11].
 */

import { setTimeout as pause } from 'node:timers/promises'
import { accountOf } from '#accounts/accounts.ts'
import type { Controller } from '#accounts/types.ts'
import { sure } from '#base/bug.ts'
import { Fault } from '#base/fault.ts'
import { newId } from '#base/id.ts'
import {
  IMPORT_INTAKE_MAX,
  IMPORT_LOG_WAIT_MS,
  IMPORT_SAMPLE_LEAST,
  IMPORT_SAMPLE_MS,
  IMPORT_SAMPLE_SHARE,
  IMPORT_STATEMENTS_MAX,
  PROOF_POLL_MS,
} from '#base/limits.ts'
import { timeOf } from '#base/clock.ts'
import { allDone } from '#base/waiting.ts'
import { suppressAll } from '#consent/consent.ts'
import {
  appendListed,
  commitmentOf,
  howMuchWaits,
  type ListedDraft,
  type ListedSubject,
  sayAhead,
} from '#ledger/ledger.ts'
import { ADDRESS_KINDS, type AddressKind, type Draft, KIND_OF, type SubjectId } from '#ledger/types.ts'
import type { House } from '#store/house.ts'
import { type AccountId, SYSTEM, takeTurn, type Turn } from '#store/turn.ts'
import { crowded, judge, type JudgedRow, readAhead, type SayAhead, Statements } from './checking.ts'
import type { Plan } from './mapping-rules.ts'
import { rowsOf } from './reading.ts'
import type { ReadRow, Statement } from './row-rules.ts'
import * as rowStore from './row-store.ts'
import * as store from './store.ts'
import { crowdedIn } from './tally.ts'
import { badRow, planFor } from './trial.ts'
import type { ImportId, RowState } from './types.ts'

/** From where it is to the end of the file. */
export async function quarantineAll(house: House, account: AccountId, id: ImportId): Promise<void> {
  const as = <T>(work: (turn: Turn) => Promise<T>) => takeTurn(house, { account, actor: SYSTEM }, work)
  const batch = await as(turn => beginAgain(turn, id))
  if (!batch?.columns) return
  const before = await as(turn => wholeOf(turn, batch))
  const cites = await waitedFor(house, account, sure(batch.importEvent, 'an attested import was said to the ledger'))
  const whole = { ...before, draftOf: drafting(before, cites) }
  const who = { house, account }
  const file = rowsOf({ ...who, id }, batch.columns.reading, batch.cursor)
  for await (const rows of readAhead(who, whole.plan, file, sayingAhead(who, whole))) {
    await logKeepsUp(house)
    if (!(await as(turn => keepSlice(turn, id, whole, rows)))) return
  }
  await as(turn => endQuarantine(turn, id))
}

/** What the trial kept of rows that it did not take is written anew, with those that are taken. */
async function beginAgain(turn: Turn, id: ImportId): Promise<store.Batch | undefined> {
  const batch = await store.lockBatch(turn, id)
  if (batch?.state !== 'attested') return undefined
  if (batch.cursor === 0) await rowStore.removeRows(turn, id)
  return batch
}

type Whole = { readonly plan: Plan; readonly controller: Controller; readonly isCrowded: (atMs: number) => boolean }
type DraftOf = (row: KeptRow) => ListedDraft
type Sure = Whole & { readonly draftOf: DraftOf }

async function wholeOf(turn: Turn, batch: store.Batch): Promise<Whole> {
  const { controller } = await accountOf(turn)
  return { plan: await planFor(turn, batch), controller, isCrowded: batch.trial ? crowdedIn(batch.trial) : () => false }
}

/**
 * Sealed while the database takes the slice before. What a row is held against in its turn decides whether it is kept, and
 * changes what is said of it in one case only, which waits for that.
 */
function sayingAhead(who: Pick<Turn, 'house' | 'account'>, { draftOf, isCrowded }: Sure): SayAhead {
  const say = sayAhead(who)
  return it =>
    isKept(it) && !it.read.hasLeft && crowded(it.read, isCrowded) === undefined ? say(draftOf(it)) : undefined
}

/** The commitment to an event, once the log has it: every row cites the import. */
async function waitedFor(house: House, account: AccountId, event: string): Promise<string> {
  for (let waitedMs = 0; waitedMs <= IMPORT_LOG_WAIT_MS; waitedMs += PROOF_POLL_MS) {
    const c = await takeTurn(house, { account, actor: SYSTEM }, turn => commitmentOf(turn, event))
    if (c !== undefined) return c
    await pause(PROOF_POLL_MS)
  }
  throw new Fault('the log does not write just now', true)
}

/** A list is in no hurry: whoever signs up meanwhile does not wait behind a million rows. */
async function logKeepsUp(house: House): Promise<void> {
  while ((await howMuchWaits(house, IMPORT_INTAKE_MAX)) >= IMPORT_INTAKE_MAX) await pause(PROOF_POLL_MS)
}

/** False when it is not ours to go on: cancelled, or another process is further. */
async function keepSlice(turn: Turn, id: ImportId, it: Sure, rows: readonly JudgedRow[]): Promise<boolean> {
  const batch = await store.lockBatch(turn, id)
  if (batch?.state !== 'attested' || batch.cursor !== sure(rows[0], 'a slice has rows').from.row - 1) return false
  const statements = new Statements(batch.statements)
  const [judged] = await Promise.all([judge(turn, id, rows, statements, it.isCrowded), rowStore.commitLater(turn)])
  await suppressLeft(turn, judged)
  const kept = await keepPeople(turn, it, judged, statements)
  if (statements.all.length > IMPORT_STATEMENTS_MAX) throw new Fault('the rows say too many different things', false)
  await allDone([
    rowStore.addRows(turn, id, kept),
    store.setBatch(turn, id, {
      cursor: rows.at(-1)?.from.row ?? batch.cursor,
      counts: sumOf(batch.counts, kept),
      ...(statements.all.length > batch.statements.length && { statements: statements.all }),
    }),
  ])
  return true
}

/** Whoever left elsewhere is left alone here: by the hash of the address, and nothing else of them is kept. */
async function suppressLeft(turn: Turn, judged: readonly JudgedRow[]): Promise<void> {
  const left = judged.flatMap(({ reason, read }) =>
    reason === 'unsubscribed' && read ? [{ kind: KIND_OF[read.statement.channel], address: read.address }] : [],
  )
  await suppressAll(turn, left, 'request', 'the list that was imported says that they have left')
}

type Person = { readonly it: JudgedRow; readonly read: ReadRow; readonly subject: SubjectId; readonly isNew: boolean }

async function keepPeople(
  turn: Turn,
  { draftOf }: Sure,
  judged: readonly JudgedRow[],
  statements: Statements,
): Promise<rowStore.NewRow[]> {
  const kept = new Map<JudgedRow, Person>()
  for (const kind of ADDRESS_KINDS) {
    const theirs = judged.filter(isKept).filter(it => KIND_OF[it.read.statement.channel] === kind)
    const peopleOf = (subjects: readonly ListedSubject[]) =>
      theirs.map((it, i): Person => {
        const { id, isNew } = sure(subjects[i], 'each has a subject')
        return { it, read: it.read, subject: id, isNew }
      })
    let people: readonly Person[] = []
    await appendListed(
      turn,
      kind,
      {
        hashes: theirs.map(it => it.hash),
        draftOf: i => draftOf(sure(theirs[i], 'each has a row')),
        aheadOf: i => theirs[i]?.ahead,
      },
      subjects => putContacts(turn, kind, (people = peopleOf(subjects))),
    )
    for (const person of people) kept.set(person.it, person)
  }
  return judged.map(it => rowOf(turn, it, kept.get(it), statements))
}

type KeptRow = JudgedRow & { readonly read: ReadRow; readonly hash: Buffer }
const isKept = (it: JudgedRow): it is KeptRow =>
  it.read !== undefined && it.hash !== undefined && (it.state === 'quarantined' || it.state === 'withheld')

async function putContacts(turn: Turn, kind: AddressKind, people: readonly Person[]): Promise<void> {
  const contacts = contactsOf(turn, people)
  const those = (isNew: boolean) => contacts.filter(it => it.isNew === isNew)
  await rowStore.addContacts(turn, kind, those(true))
  await rowStore.keepContacts(turn, kind, those(false))
}

/** One for each person, also where a slice has two rows of theirs for two purposes. */
function contactsOf(turn: Turn, people: readonly Person[]) {
  const first = new Map<SubjectId, Person>()
  for (const it of people) if (!first.has(it.subject)) first.set(it.subject, it)
  return [...first.values()].map(({ subject, read, isNew }) => {
    const { address, name, locale, attributes } = read
    return {
      isNew,
      id: newId('con', turn.nowMs),
      address,
      subject,
      name,
      locale,
      attributes: JSON.stringify(attributes),
    }
  })
}

type SaidAlike = Pick<Draft, 'controller' | 'purposes' | 'notice'>

/** What rows say in the same words is one object, and is written once. */
function drafting({ controller: { name, contact, address } }: Whole, cites: string): DraftOf {
  const statements = new Statements([])
  const controller = { name, contact, ...(address !== '' && { address }) }
  const bySaying = new Map<string, SaidAlike>()
  const byNumber = new Map<number, SaidAlike>()
  const saidBy = (number: number): SaidAlike => {
    const said = sayingOf(sure(statements.all[number], 'a statement has its number'))
    const text = JSON.stringify(said)
    const same = bySaying.get(text) ?? { controller, ...said }
    bySaying.set(text, same)
    byNumber.set(number, same)
    return same
  }
  return ({ from, read, reason }) => {
    const number = statements.numberOf(read.statement)
    return {
      type: 'request',
      channel: read.statement.channel,
      evidence: reason === 'same-second' ? 'E1' : read.level,
      ...(byNumber.get(number) ?? saidBy(number)),
      import: { batch: cites, row: from.row },
      payload: payloadOf(read.statement, read),
      disclosures: disclosedOf(read),
    }
  }
}

const sayingOf = ({ channel, purposes, wording }: Statement): Omit<SaidAlike, 'controller'> => ({
  purposes: purposes.map(({ slug, v }) => ({ id: slug, v, channel, state: 'requested' as const })),
  ...(wording !== undefined && { notice: wording }),
})

/** What identifies nobody stands in the envelope itself. */
const payloadOf = ({ method, country, place }: Statement, { doubleOptIn }: ReadRow) => ({
  method,
  ...(country !== undefined && { country }),
  ...(place !== undefined && { place }),
  ...(doubleOptIn && { double_opt_in: { ...doubleOptIn } }),
})

const disclosedOf = ({ address, typed, name, ip, userAgent, place, consentedAtMs }: ReadRow): Draft['disclosures'] => ({
  address,
  ...(typed !== address && { address_typed: typed }),
  ...(name !== '' && { name }),
  ...(ip !== undefined && { ip }),
  ...(userAgent !== undefined && { user_agent: userAgent }),
  ...(place !== undefined && { url: place }),
  ...(consentedAtMs !== undefined && { submitted_at: timeOf(consentedAtMs) }),
})

function rowOf(turn: Turn, it: JudgedRow, person: Person | undefined, statements: Statements): rowStore.NewRow {
  if (!person)
    return it.state === 'kept-out' ? { ...badRow(turn, it), sealed: undefined, country: undefined } : badRow(turn, it)
  const { read, subject } = person
  return {
    row: it.from.row,
    line: it.from.line,
    state: it.state,
    reason: it.reason,
    subject,
    statement: statements.numberOf(read.statement),
    level: it.reason === 'same-second' ? 'E1' : read.level,
    country: read.statement.country,
    doubleOptIn: read.doubleOptIn !== undefined,
    sealed: it.state === 'withheld' ? badRow(turn, it).sealed : undefined,
  }
}

type Counts = Readonly<Partial<Record<RowState, number>>>
function sumOf(before: Counts, rows: readonly { readonly state: RowState }[]): Counts {
  const counts = { ...before }
  for (const { state } of rows) counts[state] = (counts[state] ?? 0) + 1
  return counts
}

/** The rows are in quarantine; the file goes. Of those that could be released a sample is drawn, by a chance that nobody can steer. */
async function endQuarantine(turn: Turn, id: ImportId): Promise<void> {
  const batch = await store.lockBatch(turn, id)
  if (batch?.state !== 'attested') return
  await store.removeParts(turn, id)
  const releasable = batch.counts.quarantined ?? 0
  if (releasable === 0) return store.setBatch(turn, id, { state: 'quarantined', reason: 'nothing-to-release' })
  const many = Math.max(IMPORT_SAMPLE_LEAST, Math.ceil(releasable * IMPORT_SAMPLE_SHARE))
  await rowStore.drawSample(turn, id, many)
  const due = new Date(turn.nowMs + IMPORT_SAMPLE_MS)
  await store.setBatch(turn, id, { state: 'sampling', sampleDue: due, lookAt: due })
}
