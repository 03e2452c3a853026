/** What was written, opened again: with the keys of those whom it is about, as long as these are kept. */

import type { KeyObject } from 'node:crypto'
import { must } from '#base/bug.ts'
import type { Db } from '#store/db.ts'
import type { House } from '#store/house.ts'
import { unseal } from '#store/seal.ts'
import type { Turn } from '#store/turn.ts'
import { toBase64Url } from '#wire/base64.ts'
import type { DisclosureName, EventType } from '#wire/envelope.ts'
import { disclosureOf } from '#wire/envelope.ts'
import type { Channel } from '#wire/form-definition.ts'
import type { Json } from '#wire/jcs.ts'
import { accountKey, subjectKey } from './keys.ts'
import * as store from './store.ts'
import type { EventId, Said, SubjectId, Tenant, Told } from './types.ts'
import { unpackWaiting, type Waiting } from './waiting.ts'

/** One event of the log, as it was written. `envelope` is undefined once it was erased. */
export type Written = {
  readonly seq: number
  readonly event: EventId
  readonly type: EventType
  readonly n: number | undefined
  readonly tseq: number
  readonly c: Buffer
  readonly atMs: number
  readonly envelope: string | undefined
  /** Encoded, each as it was digested; `journal` among them. */
  readonly disclosures: readonly string[]
  /** Names of disclosures that were destroyed. */
  readonly erased: readonly string[]
}

/** The chain as it is in the log, from its first event on. */
export async function writtenChain(
  house: House,
  db: Db,
  account: Tenant,
  subject: SubjectId,
  channel: Channel,
): Promise<Written[]> {
  const dek = await store.dekOf(db, account, subject)
  const rows = await store.readChain(db, account, subject, channel)
  const key = dek ? subjectKey(house, account, dek) : undefined
  return rows.map(row => opened(row, row.type === 'erase' ? accountKey(house, account) : key))
}

/** The chains of many as they are in the log under a checkpoint of this size. */
export async function writtenChains(
  { house, db, account }: Turn,
  subjects: readonly SubjectId[],
  channel: Channel,
  size: number,
): Promise<Map<SubjectId, Written[]>> {
  const deks = await store.deksOf(db, account, subjects)
  const rows = (await store.readChains(db, account, subjects, channel)).filter(it => it.seq < size)
  return new Map(
    [...Map.groupBy(rows, it => it.subject)].map(([subject, own]) => {
      const dek = deks.get(subject)
      const key = dek && subjectKey(house, account, dek)
      return [
        subject,
        own.map(({ subject: _, ...row }) => opened(row, row.type === 'erase' ? accountKey(house, account) : key)),
      ]
    }),
  )
}

/** What this subject's turns have said that is not in the log yet, in order. */
export async function waitingChain(turn: Turn, subject: SubjectId, channel: Channel): Promise<Told[]> {
  const { house, account } = turn
  const dek = await store.dekOf(turn.db, account, subject)
  const rows = await store.waitingOf(turn, subject)
  const waiting = rows
    .flatMap(row => unpackWaiting(unseal(accountKey(house, account), row.drafts).toString()))
    .filter(it => it.subject === subject && it.channel === channel)
  const sealed = await store.evidenceOf(
    turn.db,
    account,
    waiting.map(it => it.event),
  )
  return waiting.map(it =>
    told(it, disclosuresIn(sealed.get(it.event), dek ? subjectKey(house, account, dek) : undefined).kept),
  )
}

const told = ({ event, type, said }: Waiting, disclosures: readonly string[]): Told => ({
  event,
  type,
  state: 'waiting',
  said,
  disclosed: valuesOf(disclosures),
})

/** Events of an account's journal that belong to no person. */
export function writtenOf(house: House, account: Tenant, rows: readonly store.EventRow[]): Written[] {
  return rows.map(row => opened(row, accountKey(house, account)))
}

/** Events of persons by their ids, in words; of one who was erased there is no more than that it is there. */
export async function toldOf({ house, db, account }: Turn, events: readonly string[]): Promise<Told[]> {
  const rows = await store.eventsByIds(db, account, events)
  return rows.map(({ dek, ...row }) => inWords(opened(row, dek ? subjectKey(house, account, dek) : undefined)))
}

function opened({ sealed, evidence, at, ...row }: store.EventRow, key: KeyObject | undefined): Written {
  const [envelope, ...placed] = sealed && key ? unseal(key, sealed).toString().split('\n') : []
  const { kept, erased } = disclosuresIn(evidence ?? undefined, key)
  return { ...row, n: row.n ?? undefined, atMs: at.getTime(), envelope, disclosures: [...kept, ...placed], erased }
}

/** One a line; a line that begins with a hyphen names one that was destroyed. */
function disclosuresIn(sealed: Buffer | undefined, key: KeyObject | undefined): { kept: string[]; erased: string[] } {
  const lines = sealed && key ? unseal(key, sealed).toString('latin1').split('\n') : []
  return {
    kept: lines.filter(line => !line.startsWith('-')),
    erased: lines.filter(line => line.startsWith('-')).map(line => line.slice(1)),
  }
}

export function valuesOf(disclosures: readonly string[]): Partial<Record<DisclosureName, Json>> {
  const pairs = disclosures.map(text => {
    const it = disclosureOf(text)
    must(it, 'what we disclosed can be read')
    return [it.name, it.value]
  })
  return Object.fromEntries(pairs)
}

/** In words: the members of the envelope that were said, and what was disclosed. */
export function inWords(it: Written): Told {
  const { event, type, seq, n, c, atMs } = it
  const where = { event, type, seq, c: toBase64Url(c), atMs, ...(n !== undefined && { n }) }
  if (it.envelope === undefined) return { ...where, state: 'erased', said: {}, disclosed: {} }
  const { journal: _, ...disclosed } = valuesOf(it.disclosures)
  return { ...where, state: 'written', said: saidIn(it.envelope), disclosed }
}

const SAID = [
  'evidence',
  'form',
  'notice',
  'controller',
  'purposes',
  'partners',
  'via',
  'import',
  'cites',
  'payload',
] as const satisfies (keyof Said)[]

function saidIn(envelope: string): Said {
  const members = JSON.parse(envelope) as Said // Canonical, as we wrote it.
  return Object.fromEntries(SAID.flatMap(name => (members[name] === undefined ? [] : [[name, members[name]]])))
}
