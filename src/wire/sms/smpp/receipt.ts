/**
 * What a receipt tells (SMPP 3.4 §5.3.2.12, §5.3.2.35, Appendix B): in optional parameters, or in a text that every server
 * writes a little differently. Only what says that it is a receipt is read as one: a person may type what looks like it.
 */

import { SMPP_TEXT_MAX_CHARS } from '#base/limits.ts'
import type { SmsState } from '../states.ts'
import { plain } from '../../provider/verdict.ts'
import { tlvNumber, tlvOf, tlvText } from './codec.ts'
import type { Pdu } from './commands.ts'

export type Receipt = {
  /** As the server writes it here; `sameId` compares it with how it wrote it when it took the message. */
  readonly id: string
  readonly state: SmsState
  /** What we gave along as user_message_reference, if it comes back: of which attempt it tells. */
  readonly reference: number | undefined
  /** The server's or network's own code, such as `001`; empty where there is none. */
  readonly code: string
  /** What it says of itself, for people. */
  readonly text: string
}

/** §5.2.28, and two of SMPP 5.0 (§4.7.15). */
const STATES: Readonly<Record<number, SmsState>> = {
  0: 'queued', // Scheduled.
  1: 'sent', // En route.
  2: 'delivered',
  3: 'expired',
  4: 'undelivered', // Deleted.
  5: 'undelivered',
  6: 'sent', // Accepted: somebody read it, or took it, on behalf of the handset.
  7: 'unknown',
  8: 'rejected',
  9: 'undelivered', // Skipped.
}
/** The same as words: seven letters, more or less. */
const WORDS: readonly (readonly [RegExp, SmsState])[] = [
  [/^DELIVRD|^DELIVERED/, 'delivered'],
  [/^EXPIR/, 'expired'],
  [/^DELETE/, 'undelivered'],
  [/^UNDELIV/, 'undelivered'],
  [/^ACCEPT|^ACKED/, 'sent'],
  [/^REJECT/, 'rejected'],
  [/^ENROUTE|^BUFF/, 'sent'],
  [/^SCHED/, 'queued'],
  [/^SKIP/, 'undelivered'],
  [/^UNKNOWN/, 'unknown'],
]

/** §5.2.12: bits 2 to 5 say what kind of message it is. */
const KIND_BITS = 0x3c
const RECEIPT_KINDS = new Set([0x04, 0x20]) // A receipt; something said on the way to one.

type Delivery = Pdu<'deliver_sm' | 'data_sm'>

/** Undefined for what is no receipt, and for one that does not say of which message. */
export function receiptOf(pdu: Delivery): Receipt | undefined {
  const isNamed = tlvOf(pdu, 'receipted_message_id') !== undefined && tlvOf(pdu, 'message_state') !== undefined
  if (!RECEIPT_KINDS.has(pdu.fields.esm_class & KIND_BITS) && !isNamed) return undefined
  const bytes =
    tlvOf(pdu, 'message_payload') ?? (pdu.command === 'deliver_sm' ? pdu.fields.short_message : Buffer.alloc(0))
  const text = bytes.toString('latin1', 0, SMPP_TEXT_MAX_CHARS)
  const id = (tlvText(pdu, 'receipted_message_id') ?? '') || valueIn(text, 'id')
  if (id === '') return undefined
  return {
    id,
    state: STATES[tlvNumber(pdu, 'message_state') ?? -1] ?? stateIn(text),
    reference: tlvNumber(pdu, 'user_message_reference'),
    code: valueIn(text, 'err') || networkCode(tlvOf(pdu, 'network_error_code')),
    text: plain(text),
  }
}

/** `id:… sub:… stat:DELIVRD err:000 text:…`: the words behind `text` are a person's, and say nothing of the rest. */
function valueIn(text: string, name: 'id' | 'stat' | 'err'): string {
  const [head = ''] = text.split(/\btext\s*:/i)
  return new RegExp(`(?:^|\\s)${name}\\s*:\\s*([^\\s:]{1,65})`, 'i').exec(head)?.[1] ?? ''
}

function stateIn(text: string): SmsState {
  const word = valueIn(text, 'stat').toUpperCase()
  return WORDS.find(([pattern]) => pattern.test(word))?.[1] ?? 'unknown'
}

const networkCode = (value: Buffer | undefined): string =>
  value?.length === 3 && value.readUInt16BE(1) > 0 ? String(value.readUInt16BE(1)).padStart(3, '0') : ''

// Numbers of messages ---------------------------------------------------------------------------------------------------

/**
 * In which forms one message may be named: servers answer in hex and tell in decimal, or the other way round, with noughts
 * before it or without. The first is what was written; the others are looked for where that is not found.
 */
export function idForms(id: string): readonly string[] {
  const written = id.trim().toLowerCase()
  const bare = written.replace(/^0x/, '').replace(/^0+(?=.)/, '')
  const forms = [written, bare]
  if (/^\d{1,30}$/.test(bare)) forms.push(BigInt(bare).toString(16))
  if (/^[\da-f]{1,25}$/.test(bare)) forms.push(BigInt(`0x${bare}`).toString(10))
  return [...new Set(forms)]
}

/** Whether a receipt may tell of the message that was answered with this number. */
export function sameId(answered: string, receipted: string): boolean {
  const forms = idForms(answered)
  const [written = '', bare = ''] = [receipted.trim().toLowerCase(), bareOf(receipted)]
  return forms.includes(written) || forms.includes(bare)
}
const bareOf = (id: string) =>
  id
    .trim()
    .toLowerCase()
    .replace(/^0x/, '')
    .replace(/^0+(?=.)/, '')
