/** What may be said, to whom it belongs, and by what it can be found again. Values in, values out. */

import { DISCLOSURES_MAX, ENVELOPE_MAX_BYTES } from '#base/limits.ts'
import { bufferOf, byBytes, type Bytes } from '#wire/bytes.ts'
import type { DisclosureName, EventType } from '#wire/envelope.ts'
import { ENVELOPE_RULES, flawOfDisclosure, flawOfSaid } from '#wire/envelope-rules.ts'
import type { Json } from '#wire/jcs.ts'
import { type Draft, INSTALLATION, type Said, type Tenant } from './types.ts'
import type { Waiting } from './waiting.ts'

/** Keys are the installation's, whoever turns them (reference C3). */
export const tenantOf = (account: Tenant, type: EventType): Tenant => (type === 'key.rotate' ? INSTALLATION : account)

/** Lists in the order that the envelope wants (C9, C11). */
export function sorted(said: Said): Said {
  const { purposes, partners, ...rest } = said
  return {
    ...rest,
    ...(purposes && { purposes: purposes.toSorted((a, b) => byBytes(a.id, b.id)) }),
    ...(partners && { partners: partners.toSorted((a, b) => byBytes(a.id, b.id)) }),
  }
}

/** What the sequencer adds to an envelope, at most: C's, roots, a nonce, names. */
const PLACE_BYTES_MAX = 1_024
/** A digest with its quotes and its comma. */
const DIGEST_BYTES = 46
/** The sequencer says these, once it knows the event's place. */
const OF_THE_PLACE: readonly DisclosureName[] = ['journal', 'attachments']
/** Folders of a bundle whose files an event of a chain commits to (A6, D7). */
const FILE_PATH = /^(?:doi|sms|import)\/[a-z0-9][a-z0-9._-]{0,60}$/

type Named = readonly (readonly [DisclosureName, Json])[]

/**
 * The first flaw of what is about to be said; undefined when the log can hold it. Whoever has its text brings it, and
 * knows whether the same words of the same type have been looked at already.
 */
export function flawOf(
  it: Waiting,
  disclosed: Named,
  text = JSON.stringify(it.said),
  isKnown = false,
): string | undefined {
  const flaw = isKnown ? undefined : flawOfSaid(it.type, it.said)
  return flaw ?? flawOfPlace(it) ?? flawOfDisclosed(disclosed) ?? flawOfFiles(it) ?? flawOfSize(it.digests, text)
}

function flawOfPlace({ type, subject, channel, said }: Waiting): string | undefined {
  const { chain } = ENVELOPE_RULES[type]
  if (chain === 'always' && subject === undefined) return 'it is about nobody'
  if (chain === 'never' && subject !== undefined) return 'it belongs to the account'
  if ((subject === undefined) !== (channel === undefined)) return 'a subject and a channel go together'
  return said.purposes?.some(purpose => purpose.channel !== channel) ? 'its purposes are of another channel' : undefined
}

function flawOfDisclosed(disclosed: Named): string | undefined {
  if (disclosed.length + OF_THE_PLACE.length > DISCLOSURES_MAX) return 'it discloses too much'
  for (const [name, value] of disclosed) {
    if (OF_THE_PLACE.includes(name)) return `${name} comes with the place in the log`
    const flaw = flawOfDisclosure(name, value)
    if (flaw !== undefined) return flaw
  }
  return undefined
}

function flawOfFiles({ files = [], subject }: Waiting): string | undefined {
  if (files.length > 0 && subject === undefined) return 'only events of a chain have files'
  const paths = files.map(it => it.path)
  return (
    paths.find(path => !FILE_PATH.test(path)) ??
    (new Set(paths).size < paths.length ? 'two files of one name' : undefined)
  )
}

/** The text is as long as the canonical one: only the order may differ. */
function flawOfSize(digests: readonly string[], text: string): string | undefined {
  const other = digests.length * DIGEST_BYTES + PLACE_BYTES_MAX
  const isSmall = text.length * UTF8_BYTES_MAX + other <= ENVELOPE_MAX_BYTES // Nearly all are, and need not be counted.
  return isSmall || Buffer.byteLength(text) + other <= ENVELOPE_MAX_BYTES ? undefined : 'it is too long'
}

/** UTF-8 has at most so many bytes for each code unit of UTF-16. */
const UTF8_BYTES_MAX = 3

/** What an account's event can be found by: a key, the snapshot of a form, the hash of a notice. */
export function aboutOf({ type, said }: Pick<Waiting, 'type' | 'said'>): string | undefined {
  return ABOUT[type]?.(said)
}

const ABOUT: Partial<Record<EventType, (said: Said) => string | undefined>> = {
  'form.publish': said => said.form?.snapshot,
  'notice.publish': said => said.notice,
  attest: said => wordsOf(said.payload?.['file']), // The very file that somebody answered for.
  'key.rotate': said =>
    wordsOf(said.payload?.['vkey']) ?? dkimName(said.payload?.['domain'], said.payload?.['selector']),
}

const wordsOf = (value: Json | undefined) => (typeof value === 'string' ? value : undefined)

/** Under which name in the DNS the key of a sender domain stands (RFC 6376 §3.6.2.1). */
export const dkimName = (domain: Json | undefined, selector: Json | undefined): string | undefined =>
  typeof domain === 'string' && typeof selector === 'string' ? `${selector}._domainkey.${domain}` : undefined

/** The draft that says that a key is in use from now on, so that what it signed can be held against the log (A10). */
export function keyRotation(key: RotatedKey): Draft {
  const { use } = key
  const payload =
    use === 'dkim' ? { use, domain: key.domain, selector: key.selector, key: key.key } : { use, vkey: key.vkey }
  return { type: 'key.rotate', payload, disclosures: {} }
}

export type RotatedKey = { readonly use: 'log' | 'instance' | 'witness'; readonly vkey: string } | DkimKey

/** `key` is the value of `p=` in the DNS. */
export type DkimKey = {
  readonly use: 'dkim'
  readonly domain: string
  readonly selector: string
  readonly key: string
}

/** Under which names the keys stand that a mail says it was signed with; none where these bytes are no mail. */
export function dkimNamesIn(mail: Bytes): string[] {
  const head = bufferOf(mail).toString('latin1').split('\r\n\r\n', 1)[0] ?? ''
  const fields = head.replaceAll(/\r\n(?=[ \t])/g, '').split('\r\n')
  return fields
    .filter(field => /^dkim-signature:/i.test(field))
    .flatMap(field => dkimName(tagIn(field, 'd'), tagIn(field, 's')) ?? [])
}

const tagIn = (field: string, tag: string) => new RegExp(`[:;]\\s*${tag}\\s*=\\s*([^\\s;]+)`).exec(field)?.[1]
