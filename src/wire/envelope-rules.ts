/** Which envelopes are well formed (reference C1–C11): one closed table, by type, and the rules between members. */

import {
  CITES_MAX,
  DISCLOSED_FIELDS_MAX,
  DISCLOSURES_MAX,
  ENVELOPE_MAX_BYTES,
  ENVELOPE_PURPOSES_MAX,
  LEDGER_TEXT_MAX_CHARS,
  NAME_MAX_CHARS,
  PARTNERS_MAX,
  URL_MAX_CHARS,
} from '#base/limits.ts'
import { no, yes, type Result } from '#base/result.ts'
import { isLongerThan } from '#base/utf8.ts'
import {
  type DisclosureName,
  ENVELOPE_VERSION,
  type Envelope,
  EVENT_TYPES,
  type EventType,
  isDisclosureName,
  type Level,
  LEVELS,
  PURPOSE_STATES,
  type PurposeState,
  type SaidMember,
  SD_ALG,
  VIAS,
} from './envelope.ts'
import { CHANNELS } from './form-definition.ts'
import { isObject, type Json, parseCanonical } from './jcs.ts'
import * as shape from './shape.ts'

const PURPOSE_ID = /^[a-z0-9_.-]{1,64}$/
const ID = /^[A-Za-z0-9_.:-]{1,64}$/

const NAMED = shape.someWords(NAME_MAX_CHARS)
const LONG = shape.someWords(LEDGER_TEXT_MAX_CHARS)
const id = shape.text(ID, 'an id')
const purposeId = shape.text(PURPOSE_ID, 'a purpose id')

/** What each member that depends on the type looks like. */
const SAID: Readonly<Record<SaidMember, shape.Shape>> = {
  cites: shape.list(shape.hash32, CITES_MAX, 1),
  controller: shape.object({ name: LONG, contact: LONG }, { address: LONG }),
  evidence: shape.one(...LEVELS),
  form: shape.object({ id, version: shape.integer(), locale: NAMED, snapshot: shape.fileHash }, { variant: NAMED }),
  import: shape.object({ batch: shape.hash32, row: shape.integer() }),
  notice: shape.fileHash,
  partners: shape.list(shape.object({ id, name: LONG, policy: shape.someWords(URL_MAX_CHARS) }), PARTNERS_MAX, 1),
  payload: shape.anyObject,
  purposes: shape.list(
    shape.object({
      channel: shape.one(...CHANNELS),
      id: purposeId,
      state: shape.one(...PURPOSE_STATES),
      v: shape.integer(1),
    }),
    ENVELOPE_PURPOSES_MAX,
    1,
  ),
  via: shape.one(...VIAS),
}

const ALWAYS: shape.Shapes = {
  _sd: shape.list(shape.hash32, DISCLOSURES_MAX),
  _sd_alg: shape.one(SD_ALG),
  after: shape.object({ root: shape.hash32, size: shape.integer() }),
  log: NAMED,
  nonce: shape.hash32,
  tenant: shape.text(/^(?:-|[A-Za-z0-9_]{1,64})$/, 'an account'),
  time: shape.time,
  type: shape.one(...EVENT_TYPES),
  v: shape.one(ENVELOPE_VERSION),
}
const IN_CHAIN: shape.Shapes = { n: shape.integer(), prev: shape.orNull(shape.hash32) }

type Rule = {
  /** Whether events of this type stand in a person's chain. */
  readonly chain: 'always' | 'never' | 'either'
  readonly required: readonly SaidMember[]
  /** What is neither required nor allowed is forbidden. */
  readonly allowed: readonly SaidMember[]
  /** What `purposes` may say (C9). */
  readonly states?: readonly PurposeState[]
}

const answered = (...states: readonly PurposeState[]): Rule => ({
  chain: 'always',
  required: ['controller', 'evidence', 'purposes'],
  allowed: ['form', 'import', 'notice', 'partners', 'via'],
  states,
})
const ended = (state: PurposeState): Rule => ({
  chain: 'always',
  required: ['purposes'],
  allowed: ['cites', 'controller', 'notice', 'partners', 'payload', 'via'],
  states: [state],
})
const ofAccount = (...allowed: readonly SaidMember[]): Rule => ({
  chain: 'never',
  required: [],
  allowed: ['controller', 'payload', ...allowed],
})
const without = (rule: Rule, ...members: readonly SaidMember[]): Rule => ({
  ...rule,
  required: rule.required.filter(it => !members.includes(it)),
  allowed: rule.allowed.filter(it => !members.includes(it)),
})

/** The table of C1. A type without a row does not compile. */
export const ENVELOPE_RULES: Readonly<Record<EventType, Rule>> = {
  request: {
    ...answered('requested'),
    required: ['controller', 'evidence', 'import', 'purposes'], // It is only for imports (C10).
    allowed: ['form', 'notice', 'partners', 'payload', 'via'],
  },
  grant: answered('granted', 'refused'),
  refuse: without(answered('refused'), 'evidence', 'import'),
  confirm: answered('granted'),
  renew: answered('granted'),
  withdraw: without(ended('withdrawn'), 'cites'),
  expire: without(ended('expired'), 'cites'),
  invalidate: ended('invalidated'),
  amend: { chain: 'always', required: ['cites'], allowed: ['controller', 'form', 'notice', 'payload', 'via'] },
  'doi.sent': {
    chain: 'always',
    required: [],
    allowed: ['controller', 'form', 'notice', 'payload', 'purposes'],
    states: ['requested'],
  },
  erase: { chain: 'either', required: ['cites'], allowed: ['controller', 'payload', 'via'] },
  'form.publish': ofAccount('form', 'notice', 'partners'),
  'notice.publish': ofAccount('notice'),
  'purpose.publish': ofAccount(),
  'banner.publish': ofAccount('notice'),
  'counter.week': ofAccount(),
  attest: ofAccount('notice'), // The words that were put before whoever answers for it.
  import: ofAccount(),
  'partner.change': ofAccount('form', 'partners'),
  snapshot: ofAccount(),
  policy: ofAccount(),
  'account.accept': ofAccount(),
  audit: ofAccount(),
  case: ofAccount(),
  measure: ofAccount(),
  appeal: ofAccount(),
  'key.rotate': ofAccount(),
}

export const isEventType = (type: string): type is EventType => Object.hasOwn(ENVELOPE_RULES, type)

type Members = Readonly<Partial<Record<SaidMember, unknown>>>

/** The first flaw in what an event says: a member that is missing, forbidden or misshapen, or two that do not go together. */
export function flawOfSaid(type: EventType, said: Members): string | undefined {
  const flaw = SAID_BY_TYPE[type](said as Json, '') // Its members are checked as they are.
  const { states } = ENVELOPE_RULES[type]
  return flaw ?? flawOfPurposes(type, states, said as Partial<Envelope>) ?? flawBetween(type, said as Partial<Envelope>)
}

const pick = (members: readonly SaidMember[]): shape.Shapes =>
  Object.fromEntries(members.map(name => [name, SAID[name]]))

const SAID_BY_TYPE = Object.fromEntries(
  EVENT_TYPES.map(type => [
    type,
    shape.object(pick(ENVELOPE_RULES[type].required), pick(ENVELOPE_RULES[type].allowed)),
  ]),
) as Record<EventType, shape.Shape> // One for each of the list.

function flawOfPurposes(type: EventType, states: readonly PurposeState[] | undefined, { purposes }: Partial<Envelope>) {
  if (purposes === undefined) return undefined
  if (!isAscending(purposes.map(it => it.id))) return 'purposes are not sorted by id, each once'
  if (purposes.some(it => it.channel !== purposes[0]?.channel)) return 'purposes are about several channels'
  const other = purposes.find(it => !states?.includes(it.state))
  if (other) return `a ${type} event cannot say that ${other.id} is ${other.state}`
  return type === 'grant' && !purposes.some(it => it.state === 'granted') ? 'a grant grants nothing' : undefined
}

function flawBetween(type: EventType, { evidence, form, partners, purposes }: Partial<Envelope>) {
  if (type === 'grant' && (evidence === 'E4' || evidence === 'E5') && form === undefined) return 'form is missing'
  const level = LEVEL_OF[type]?.(evidence)
  if (level !== undefined || partners === undefined) return level
  if (!isAscending(partners.map(it => it.id))) return 'partners are not sorted by id, each once'
  const alone = partners.find(it => purposes !== undefined && !purposes.some(({ id }) => id === `partner.${it.id}`))
  return alone && `the partner ${alone.id} has no box among the purposes`
}

/** Only the address or the handset itself makes E5 (C10). */
const LEVEL_OF: Partial<Record<EventType, (level: Level | undefined) => string | undefined>> = {
  grant: level => (level === 'E5' ? 'a grant is E4 at most' : undefined),
  confirm: level => (level === 'E5' ? undefined : 'a confirmation is E5'),
}

const isAscending = (names: readonly string[]) => names.every((name, i) => i === 0 || (names[i - 1] ?? '') < name)

/** Types with `tenant` "-": about the installation, not about an account (C3). */
const maybeOfAll = (type: EventType) => type === 'key.rotate' || type === 'policy'

/** The first flaw of an envelope; undefined when it is well formed. */
export function flawOfEnvelope(value: Json): string | undefined {
  if (!isObject(value)) return 'it is not an object'
  const { type, n } = value
  if (typeof type !== 'string' || !isEventType(type)) return 'its type is not known'
  const { chain } = ENVELOPE_RULES[type]
  const chained = chain === 'always' || (chain === 'either' && n !== undefined)
  const known = { ...ALWAYS, ...(chained && IN_CHAIN) }
  const own = Object.fromEntries(Object.entries(value).filter(([name]) => name in known))
  const said = Object.fromEntries(Object.entries(value).filter(([name]) => !(name in known)))
  return shape.object(known)(own, '') ?? flawOfPlace(value as unknown as Envelope) ?? flawOfSaid(type, said) // Shaped just before.
}

function flawOfPlace({ _sd, after, n, prev, tenant, type }: Envelope): string | undefined {
  if (!isAscending(_sd)) return '_sd is not sorted, each digest once'
  if (after.size === 0 && after.root !== EMPTY_ROOT) return 'after.root of nothing is not SHA-256 of nothing'
  if (n !== undefined && (n === 0) !== (prev === null)) return 'prev is null exactly when n is 0'
  if (tenant === '-' && !maybeOfAll(type)) return `a ${type} event belongs to an account`
  return type === 'key.rotate' && tenant !== '-' ? 'a key.rotate event belongs to the installation' : undefined
}

const EMPTY_ROOT = '47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU'

/** Reads an envelope from its exact text. */
export function readEnvelope(written: string): Result<Envelope, string> {
  if (isLongerThan(written, ENVELOPE_MAX_BYTES)) return no(`it has more than ${ENVELOPE_MAX_BYTES} bytes`)
  const read = parseCanonical(written)
  if (!read.ok) return no(`it is ${read.refusal}`)
  const flaw = flawOfEnvelope(read.value)
  return flaw === undefined ? yes(read.value as unknown as Envelope) : no(flaw) // Well formed, so it has that type.
}

const STRING = shape.words(LEDGER_TEXT_MAX_CHARS)
const MS = shape.integer()
const path = shape.text(/^[A-Za-z0-9._/-]{1,200}$/, 'a path in the bundle')

/** What each disclosure holds (C6). */
const VALUES: Readonly<Partial<Record<DisclosureName, shape.Shape>>> = {
  rendered_at: shape.time,
  submitted_at: shape.time,
  dwell_ms: MS,
  viewport: shape.object({ w: MS, h: MS }),
  fields: shape.list(shape.object({ name: STRING, at_ms: MS }), DISCLOSED_FIELDS_MAX),
  attachments: shape.list(
    shape.object({ media: shape.someWords(NAME_MAX_CHARS), path, sha256: shape.fileHash }),
    DISCLOSURES_MAX,
  ),
  journal: shape.object({ tprev: shape.orNull(shape.hash32), tseq: shape.integer() }),
}

/** The flaw of a disclosure's name or value. */
export function flawOfDisclosure(name: string, value: Json): string | undefined {
  if (!isDisclosureName(name)) return `“${name}” is no name of a disclosure`
  const flaw = (VALUES[name] ?? STRING)(value, name)
  if (flaw !== undefined || name !== 'attachments') return flaw
  const paths = (value as readonly { readonly path: string }[]).map(it => it.path) // As its shape says.
  return isAscending(paths) ? undefined : 'attachments are not sorted by path, each once'
}
