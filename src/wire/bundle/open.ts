/**
 * A bundle as it was read: its files, and its evidence as far as it can be understood. Nothing is believed yet. What
 * cannot be read at all, or is over a cap, is told apart from what is wrong (reference A3, D11).
 */

import { BUNDLE_EVENTS_MAX, BUNDLE_MAX_BYTES, DISCLOSURES_MAX, ENVELOPE_MAX_BYTES } from '#base/limits.ts'
import { no, yes, type Result } from '#base/result.ts'
import { isLongerThan } from '#base/utf8.ts'
import { fromBase64Url } from '../base64.ts'
import { textOf, type Bytes } from '../bytes.ts'
import { HASH_BYTES } from '../crypto.ts'
import { commitmentOf, entryOf, type Envelope } from '../envelope.ts'
import { readEnvelope } from '../envelope-rules.ts'
import { CHANNELS, type Channel } from '../form-definition.ts'
import { canonical, isObject, type Json, type JsonObject, parseJson } from '../jcs.ts'
import { leafHash } from '../merkle.ts'
import * as shape from '../shape.ts'
import { type Files, readZip, type ZipRead } from '../zip.ts'
import { EVIDENCE_VERSION, type ErasedEvent, PATHS } from './format.ts'

/** One event, in the chain or beside it. Members that are still to be judged are as they were written. */
export type ReadEvent = {
  /** Its place in its list, from 0; in the chain this has to be its `n`. */
  readonly at: number
  readonly c: Bytes
  readonly leaf: Bytes
  readonly written: JsonObject
  readonly envelope: Result<Envelope, string>
  readonly index: number | undefined
  readonly erased?: undefined
}
export type ReadErased = {
  readonly at: number
  readonly c: Bytes
  readonly leaf: Bytes
  readonly index: number
  readonly erased: ErasedEvent
}
export type AnyEvent = ReadEvent | ReadErased

export type ReadEvidence = {
  /** Whether the file is the one text of its values. */
  readonly canonical: boolean
  readonly log: string
  readonly tenant: string
  readonly channel: Channel
  readonly events: readonly AnyEvent[]
  readonly context: readonly AnyEvent[]
  readonly state: Json
}

export type Bundle = {
  readonly files: Files
  /** What D11 forbids about the archive, although it can be read. */
  readonly flaw: string | undefined
  /** Or why evidence.json says nothing. */
  readonly evidence: Result<ReadEvidence, string>
}

/** Reads a bundle; a refusal says why it is none. */
export function openBundle(archive: Bytes): Result<Bundle, string> {
  if (archive.length > BUNDLE_MAX_BYTES) return no('it is larger than a bundle may be')
  const zip = readZip(archive)
  if (!zip.ok) return zip
  return openFiles(zip.value)
}

/** The same of files that did not come in an archive of their own. */
export function openFiles({ files, flaw }: ZipRead): Result<Bundle, string> {
  for (const path of [PATHS.manifest, PATHS.evidence]) if (!files.has(path)) return no(`it has no ${path}`)
  const evidence = readEvidence(files.get(PATHS.evidence) ?? new Uint8Array())
  if (!evidence.ok && evidence.refusal.over) return no(evidence.refusal.text)
  return yes({ files, flaw, evidence: evidence.ok ? evidence : no(evidence.refusal.text) })
}

type Refusal = { readonly text: string; readonly over: boolean }
const over = (text: string) => no<Refusal>({ text, over: true })
const wrong = (text: string) => no<Refusal>({ text, over: false })

const WHOLE = shape.object({
  channel: shape.one(...CHANNELS),
  context: shape.list(shape.anyObject, BUNDLE_EVENTS_MAX),
  events: shape.list(shape.anyObject, BUNDLE_EVENTS_MAX, 1),
  log: shape.someWords(500),
  state: shape.anything,
  tenant: shape.someWords(100),
  v: shape.one(EVIDENCE_VERSION),
})

function readEvidence(bytes: Bytes): Result<ReadEvidence, Refusal> {
  const written = textOf(bytes)
  const read = written === undefined ? no('not-json' as const) : parseJson(written)
  if (!read.ok)
    return read.refusal === 'too-deep' ? over('its evidence is nested too deep') : wrong(`it is ${read.refusal}`)
  const cap = capOf(read.value)
  if (cap !== undefined) return over(cap)
  const flaw = WHOLE(withLists(read.value), '')
  if (flaw !== undefined) return wrong(flaw)
  const { log, tenant, channel, events, context, state } = withLists(read.value) as unknown as Whole // Of that shape.
  const chain = events.map(readEvent)
  const beside = context.map(readEvent)
  const bad = [...chain, ...beside].find(it => !it.ok)
  if (bad && !bad.ok) return no(bad.refusal)
  const isCanonical = canonical(read.value) === written
  return yes({ canonical: isCanonical, log, tenant, channel, state, events: allOf(chain), context: allOf(beside) })
}

type Whole = Omit<ReadEvidence, 'events' | 'context'> & {
  readonly events: readonly JsonObject[]
  readonly context: readonly JsonObject[]
}
const allOf = <T>(read: readonly Result<T, unknown>[]): T[] => read.flatMap(it => (it.ok ? [it.value] : []))

/** Without `state` the last step fails, and not all of them. */
const withLists = (value: Json): Json => (isObject(value) ? { state: null, ...value } : value)

function capOf(value: Json): string | undefined {
  if (!isObject(value)) return undefined
  for (const list of [value['events'], value['context']]) {
    if (!Array.isArray(list)) continue
    if (list.length > BUNDLE_EVENTS_MAX) return `it has more than ${BUNDLE_EVENTS_MAX} events`
    for (const event of list as readonly Json[]) {
      const flaw = isObject(event) ? capOfEvent(event) : undefined
      if (flaw !== undefined) return flaw
    }
  }
  return undefined
}

function capOfEvent({ envelope, disclosures }: JsonObject): string | undefined {
  if (typeof envelope === 'string' && isLongerThan(envelope, ENVELOPE_MAX_BYTES))
    return `an envelope has more than ${ENVELOPE_MAX_BYTES} bytes`
  if (Array.isArray(disclosures) && disclosures.length > DISCLOSURES_MAX)
    return `an event has more than ${DISCLOSURES_MAX} disclosures`
  return undefined
}

const ERASED = shape.object({ c: shape.hash32, erased: shape.hash32, index: shape.integer(), n: shape.integer() })

function readEvent(written: JsonObject, at: number): Result<AnyEvent, Refusal> {
  const { envelope, index } = written
  if (typeof envelope !== 'string') return readErased(written, at)
  const read = readEnvelope(envelope)
  if (!read.ok && read.refusal === 'it is too-deep') return over('an envelope is nested too deep')
  const c = commitmentOf(envelope)
  return yes({
    at,
    c,
    leaf: leafHash(entryOf(c)),
    written,
    envelope: read,
    index: typeof index === 'number' && index >= 0 ? index : undefined,
  })
}

function readErased(written: JsonObject, at: number): Result<AnyEvent, Refusal> {
  const flaw = ERASED(written, '')
  const c = typeof written['c'] === 'string' ? fromBase64Url(written['c'], HASH_BYTES) : undefined
  if (flaw !== undefined || !c)
    return wrong(`one of its events has neither an envelope nor was it erased: ${flaw ?? 'c'}`)
  const erased = written as unknown as ErasedEvent // Of that shape.
  return yes({ at, c, leaf: leafHash(entryOf(c)), index: erased.index, erased })
}

/** The events that can be read, with their envelopes. */
export const readable = (events: readonly AnyEvent[]): (ReadEvent & { readonly said: Envelope })[] =>
  events.flatMap(it => (it.erased === undefined && it.envelope.ok ? [{ ...it, said: it.envelope.value }] : []))

export const notErased = (events: readonly AnyEvent[]): ReadEvent[] =>
  events.flatMap(it => (it.erased === undefined ? [it] : []))
