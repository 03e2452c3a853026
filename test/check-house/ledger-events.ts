/** What the log commits to: every event opened again, its place in journal and chain, its disclosures and its files. */

import type { KeyObject } from 'node:crypto'
import type pg from 'pg'
import { expect } from 'vitest'
import { accountKey, subjectKey } from '#ledger/keys.ts'
import type { Tenant } from '#ledger/types.ts'
import type { House } from '#store/house.ts'
import { unseal } from '#store/seal.ts'
import { toBase64Url } from '#wire/base64.ts'
import { hexOf } from '#wire/bytes.ts'
import { sha256Hex } from '#wire/crypto.ts'
import { commitmentOf, digestOf, type Disclosure, disclosureOf, type Envelope } from '#wire/envelope.ts'
import { flawOfDisclosure, readEnvelope } from '#wire/envelope-rules.ts'
import { leafHash } from '#wire/merkle.ts'
import type { TestHouse } from '../house.ts'
import { type Row, rowsOf } from '../log-tables.ts'
import { type RootAt, rootsOf } from '../roots.ts'

type Opened = {
  readonly row: Row<'ledger_event'>
  readonly key: KeyObject
  readonly text: string
  readonly envelope: Envelope
  readonly disclosures: readonly string[]
  /** How many of them were destroyed. */
  readonly erased: number
}

/** Of one that was erased only what the log committed to is there. */
type Event = Opened | (Pick<Opened, 'row'> & { readonly envelope?: undefined })
const isOpened = (event: Event): event is Opened => event.envelope !== undefined

export async function check({ house, asOwner }: Pick<TestHouse, 'house' | 'asOwner'>): Promise<void> {
  await asOwner(async owner => {
    const rootAt = rootsOf((await rowsOf(owner, 'ledger_entry', 'seq')).map(row => leafHash(row.entry)))
    const origin = (await rowsOf(owner, 'ledger_log', 'log_id'))[0]?.origin
    const events = await openAll(house, owner)
    const opened = events.filter(isOpened)
    for (const event of opened) checkEvent(event, origin, rootAt)
    expect(isRising(opened.map(it => it.envelope.after.size)), 'after never falls').toBe(true)
    await checkJournals(owner, events)
    checkChains(events)
    checkErased(events)
    await checkFiles(owner, opened)
  })
}

async function openAll(house: House, owner: pg.Client): Promise<Event[]> {
  const subjects = new Map(
    (await rowsOf(owner, 'subject', 'subject_id')).map(row => [`${row.account_id} ${row.subject_id}`, row]),
  )
  const evidence = new Map((await rowsOf(owner, 'evidence', 'event_id')).map(row => [row.event_id, row.sealed]))
  return (await rowsOf(owner, 'ledger_event', 'seq')).map(row => {
    const account = row.account_id as Tenant // As whoever wrote it meant it.
    if (row.subject_id === null || row.type === 'erase')
      return openEvent(row, accountKey(house, account), evidence.get(row.event_id))
    const subject =
      subjects.get(`${account} ${row.subject_id}`) ?? expect.fail(`somebody is not there: ${row.subject_id}`)
    expect(subject.dek === null, 'the key goes with the erasure').toBe(subject.erased_at !== null)
    if (subject.dek) return openEvent(row, subjectKey(house, account, subject.dek), evidence.get(row.event_id))
    expect([row.sealed, evidence.get(row.event_id), subject.address_hash], 'nothing of who was erased is kept').toEqual(
      [null, undefined, null],
    )
    return { row }
  })
}

function openEvent(row: Row<'ledger_event'>, key: KeyObject, evidence: Buffer | undefined): Opened {
  const [text = '', ...placed] = unseal(key, row.sealed ?? expect.fail(`the event at ${row.seq} is kept`))
    .toString()
    .split('\n')
  const lines = evidence ? unseal(key, evidence).toString().split('\n') : []
  const kept = lines.filter(line => !line.startsWith('-'))
  const envelope = readEnvelope(text)
  if (!envelope.ok) expect.fail(`the envelope at ${row.seq}: ${envelope.refusal}`)
  return {
    row,
    key,
    text,
    envelope: envelope.value,
    disclosures: [...kept, ...placed],
    erased: lines.length - kept.length,
  }
}

function checkEvent(
  { row, text, envelope, disclosures, erased }: Opened,
  origin: string | undefined,
  rootAt: RootAt,
): void {
  const { seq, type, evidence, purposes, account_id: tenant } = row
  expect(hexOf(commitmentOf(text)), 'C is the hash of the envelope').toBe(hexOf(row.c))
  expect(envelope).toMatchObject({ log: origin, tenant, type, time: row.at.toISOString() })
  expect({ n: envelope.n ?? null, evidence: envelope.evidence ?? null }).toEqual({ n: row.n, evidence })
  expect((envelope.purposes ?? []).map(it => it.id)).toEqual(purposes)
  expect(envelope.after.size, 'after is not later than the event').toBeLessThanOrEqual(seq)
  expect(envelope.after.root, 'after is a root of this log').toBe(toBase64Url(rootAt(envelope.after.size)))
  expect(disclosures.length + erased, 'each digest is disclosed or was erased').toBe(envelope._sd.length)
  expect(
    disclosures.map(digestOf).filter(digest => !envelope._sd.includes(digest)),
    'what is disclosed was digested',
  ).toEqual([])
  for (const it of disclosed({ disclosures })) expect(flawOfDisclosure(it.name, it.value)).toBe(undefined)
  const names = disclosed({ disclosures }).map(it => it.name)
  if (type === 'erase') expect(names, 'an erasure names nobody').toEqual(['journal'])
  else if (row.subject_id !== null) expect(names).toContain('address')
}

const disclosed = ({ disclosures }: Pick<Opened, 'disclosures'>): Disclosure[] =>
  disclosures.map(text => disclosureOf(text) ?? expect.fail('a disclosure can be read'))
const valueOf = (event: Opened, name: string) => disclosed(event).find(it => it.name === name)?.value

/** Numbers without a gap, each citing the one before it, and times that never fall. */
async function checkJournals(owner: pg.Client, events: readonly Event[]): Promise<void> {
  const journals = Map.groupBy(events, ({ row }) => row.account_id)
  for (const its of journals.values()) {
    const wanted = its.map((_, i) => ({ tprev: linkTo(its[i - 1]), tseq: i }))
    expect(its.map((it, i) => (isOpened(it) ? valueOf(it, 'journal') : wanted[i]))).toEqual(wanted)
    expect(its.map(it => it.row.tseq)).toEqual(wanted.map(it => it.tseq))
    expect(isRising(its.map(it => it.row.at.getTime())), 'times never fall').toBe(true)
  }
  const ends = (await rowsOf(owner, 'ledger_journal', 'account_id')).map(
    row => [row.account_id, endOf(row.tseq, row.head)] as const,
  )
  expect(new Map(ends)).toEqual(endsOf(journals))
}

function checkChains(events: readonly Event[]): void {
  const named = (it: { account_id: string; subject_id: string | null; channel: string | null }) =>
    `${it.account_id} ${it.subject_id} ${it.channel}`
  const chains = Map.groupBy(
    events.filter(it => it.row.subject_id !== null),
    ({ row }) => named(row),
  )
  for (const its of chains.values()) {
    const wanted = its.map((_, i) => ({ n: i, prev: linkTo(its[i - 1]) }))
    expect(its.map((it, i) => (isOpened(it) ? { n: it.envelope.n, prev: it.envelope.prev } : wanted[i]))).toEqual(
      wanted,
    )
    expect(its.map(it => it.row.n)).toEqual(wanted.map(it => it.n))
  }
}

/** Each erased event is cited by an erasure of its own chain, which stands after it (reference A8). */
function checkErased(events: readonly Event[]): void {
  const citing = events.filter(isOpened).filter(it => it.row.type === 'erase')
  for (const { row } of events.filter(it => !isOpened(it))) {
    const by = citing.find(
      it => it.row.subject_id === row.subject_id && it.envelope.cites?.includes(toBase64Url(row.c)),
    )
    expect(by && by.row.seq > row.seq, `the event at ${row.seq} was erased by one that cites it`).toBe(true)
  }
}

const linkTo = (before: Event | undefined) => (before ? toBase64Url(before.row.c) : null)
const endOf = (number: number, head: Buffer) => `${number} ${hexOf(head)}`
const endsOf = (groups: ReadonlyMap<string, readonly Event[]>) =>
  new Map([...groups].map(([name, its]) => [name, endOf(its.length - 1, its.at(-1)?.row.c ?? Buffer.alloc(0))]))
const isRising = (values: readonly number[]) => values.every((value, i) => i === 0 || value >= (values[i - 1] ?? 0))

/** Files that events commit to have the bytes that were meant; artefacts are known by their own hash. */
async function checkFiles(owner: pg.Client, events: readonly Opened[]): Promise<void> {
  const known = new Map(events.map(it => [it.row.event_id, it]))
  for (const { event_id, path, media, sha256, sealed } of await rowsOf(owner, 'evidence_file', 'event_id, path')) {
    const event = known.get(event_id) ?? expect.fail(`the file ${path} belongs to no event`)
    expect(sha256Hex(unseal(event.key, sealed))).toBe(hexOf(sha256))
    const listed = { media, path: path.replace('/', `/${event.row.n}/`), sha256: `sha256:${hexOf(sha256)}` }
    expect(valueOf(event, 'attachments')).toContainEqual(listed)
  }
  for (const { sha256, bytes } of await rowsOf(owner, 'artefact', 'sha256'))
    expect(sha256Hex(bytes)).toBe(hexOf(sha256))
}
