/**
 * Step 10: the address answered (reference A10, C10, D7). The mail is as it was handed over, signed with a key that the
 * log knows; the token in its link is the one that was posted back. What is withheld is skipped, and then only stated.
 */

import { parseEmail } from '#base/address.ts'
import { DAY_MS, TIME_TOLERANCE_MS } from '#base/limits.ts'
import { fromLatin1, textOf } from '../bytes.ts'
import { sha256Hex } from '../crypto.ts'
import type { AttachmentRef, Envelope } from '../envelope.ts'
import { fieldOf, parseMail, type RawMail, signaturesOn } from '../mail/dkim-verify.ts'
import * as shape from '../shape.ts'
import type { Files } from '../zip.ts'
import type { AllDisclosed, Disclosed } from './disclosures.ts'
import { type DkimLogKey, readJson } from './format.ts'
import { checkHandset } from './handset.ts'
import { readable, type ReadEvent, type ReadEvidence } from './open.ts'
import type { Findings } from './report.ts'
import type { Trust } from './trust.ts'

type Said = ReadEvent & { readonly said: Envelope }
/** A mail that was sent, and the tokens that stand in it. */
type Sent = {
  readonly at: number
  readonly index: number
  readonly mail: RawMail
  readonly address: unknown
  readonly token: unknown
}

/** How well the last confirmation of the chain is shown; `handset`: it is a number's, which nobody signs for. */
export type Confirmed = 'none' | 'stated' | 'handset' | 'proved'

const HASH = shape.text(/^[0-9a-f]{64}$/, '64 hexadecimal digits')
/** Nothing else may stand in it: addresses of machines are disclosures (A7). */
const CONFIRM = shape.object({ method: shape.one('POST'), time: shape.time, token_sha256: HASH })

export function checkConfirmation(
  files: Files,
  evidence: ReadEvidence,
  disclosed: AllDisclosed,
  trust: Trust,
  found: Findings,
): Confirmed {
  if (evidence.channel !== 'email') return checkHandset(files, evidence, disclosed, found)
  const chain = readable(evidence.events)
  const confirms = chain.filter(it => it.said.type === 'confirm')
  const sent = chain
    .filter(it => it.said.type === 'doi.sent')
    .flatMap(it => sentBy(it, files, disclosed.get(it.c)) ?? [])
  const logged = loggedKeys(trust, evidence, found)
  if (trust.listed) for (const it of sent) found.holds(10, flawOfSent(it, logged), it.at)
  const shown = confirms.map(
    it =>
      found.holds(10, flawOfConfirm(it, files, disclosed.get(it.c), sent), it.at) &&
      isShown(it, files, disclosed, sent),
  )
  if (confirms.length === 0 && sent.length === 0) found.skip(10, 'There is no confirmation in this chain.')
  else if (!trust.listed) found.skip(10, 'The mail’s signature cannot be checked without keys.')
  else if (sent.length === 0) found.skip(10, 'The mail that asked for the confirmation is not in the bundle.')
  else found.pass(10, 'The mail was signed with a key that the log knows; the token in its link came back.')
  return confirms.length === 0 ? 'none' : shown.at(-1) === true ? 'proved' : 'stated'
}

/** DKIM keys that an event of the log names: exactly so, at the index that keys.json says. */
function loggedKeys({ dkim }: Trust, { context }: ReadEvidence, found: Findings): readonly DkimLogKey[] {
  return dkim.filter(key => {
    const event = readable(context).find(it => it.index === key.index)
    const { domain, selector, key: value } = event?.said.payload ?? {}
    const holds =
      event?.said.type === 'key.rotate' && domain === key.domain && selector === key.selector && value === key.key
    if (!holds) found.fail(10, `no event of the log names the key ${key.selector}._domainkey.${key.domain}`)
    return holds
  })
}

const attached = (disclosed: Disclosed | undefined, name: string): string | undefined =>
  (disclosed?.values.get('attachments') as readonly AttachmentRef[] | undefined)?.find(it =>
    it.path.endsWith(`/${name}`),
  )?.path

function sentBy(
  { at, index = 0 }: Said,
  files: Files,
  disclosed: Disclosed | undefined,
): (Sent & { readonly messageId: unknown }) | undefined {
  const path = attached(disclosed, 'sent.eml')
  const bytes = path === undefined ? undefined : files.get(path)
  if (!bytes) return undefined
  const value = (name: 'address' | 'doi.token_sha256' | 'doi.message_id') => disclosed?.values.get(name)
  const mail = parseMail(bytes) ?? { fields: [], body: '' }
  return {
    at,
    index,
    mail,
    address: value('address'),
    token: value('doi.token_sha256'),
    messageId: value('doi.message_id'),
  }
}

function flawOfSent(
  { index, mail, address, token, messageId }: Sent & { readonly messageId: unknown },
  keys: readonly DkimLogKey[],
): string | undefined {
  const keyOf = (domain: string, selector: string) =>
    keys.find(it => it.domain === domain && it.selector === selector && it.index < index)?.key
  if (mail.fields.length === 0) return 'sent.eml is no mail'
  if (signaturesOn(mail, keyOf).length === 0) return 'sent.eml is not signed with a key that the log knew'
  const id = fieldOf(mail, 'message-id') ?? ''
  if (typeof messageId === 'string' && bare(messageId) !== bare(id))
    return 'sent.eml is another message than was logged'
  if (typeof address === 'string' && !isTo(mail, address)) return 'sent.eml went to another address'
  return typeof token === 'string' && !hasToken(mail, token)
    ? 'the token of sent.eml is another than was logged'
    : undefined
}

const bare = (id: string) => id.replaceAll(/[<>\s]/g, '')

function isTo(mail: RawMail, address: string): boolean {
  const to = textOf(fromLatin1(fieldOf(mail, 'to') ?? '')) ?? ''
  const [, inside = to.trim()] = /<([^<>]+)>\s*$/.exec(to) ?? []
  const read = parseEmail(inside)
  return read.ok && read.value.canonical === address
}

const TOKEN = /[/=]([A-Za-z0-9_-]{8,200})(?![A-Za-z0-9_-])/g

/** Whether a link of the mail ends with a token of this hash. */
function hasToken({ body }: RawMail, hash: string): boolean {
  const plain = body
    .replaceAll(/=[ \t]*\r\n/g, '')
    .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  const tokens = new Set([...body.matchAll(TOKEN), ...plain.matchAll(TOKEN)].map(([, token = '']) => token))
  return [...tokens].some(token => sha256Hex(token) === hash)
}

type Posted = { readonly method: string; readonly time: string; readonly token_sha256: string }

function flawOfConfirm(
  event: Said,
  files: Files,
  disclosed: Disclosed | undefined,
  sent: readonly Sent[],
): string | undefined {
  const path = attached(disclosed, 'confirm.json')
  const bytes = path === undefined ? undefined : files.get(path)
  if (!bytes) return undefined
  const read = readJson<Posted>(bytes, CONFIRM)
  if (!read.ok) return `confirm.json: ${read.refusal}`
  const hash = read.value.token_sha256
  const own = disclosed?.values.get('doi.token_sha256')
  if (typeof own === 'string' && own !== hash) return 'confirm.json has another token than the event'
  const before = sent.filter(it => it.at < event.at)
  const asked = before.filter(it => hasToken(it.mail, hash))
  if (before.length > 0 && asked.length === 0) return 'no mail before it has the token that was posted'
  return flawOfPosting(Date.parse(read.value.time), event.said.time, asked)
}

/** Nobody answers a mail before it is written (clocks are set back, but not by days), and the log hears of an answer that there was. */
function flawOfPosting(postedMs: number, time: string, asked: readonly Sent[]): string | undefined {
  const writtenMs = asked.map(it => Date.parse(fieldOf(it.mail, 'date') ?? '')).filter(ms => !Number.isNaN(ms))
  if (writtenMs.length > 0 && postedMs < Math.min(...writtenMs) - DAY_MS)
    return 'confirm.json was posted before the mail was written'
  return postedMs > Date.parse(time) + TIME_TOLERANCE_MS ? 'confirm.json was posted after its event' : undefined
}

/** Both sides are there: a mail with the token, and the post that brought it back. */
function isShown(event: Said, files: Files, disclosed: AllDisclosed, sent: readonly Sent[]): boolean {
  const path = attached(disclosed.get(event.c), 'confirm.json')
  return path !== undefined && files.has(path) && sent.some(it => it.at < event.at)
}
