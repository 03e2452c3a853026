/** The commands of one message: MAIL, RCPT, DATA or BDAT. What cannot be said to this server safely is refused here. */

import { isAscii } from 'node:buffer'
import type { Offers } from './offers.ts'
import type { Message, Outcome } from './types.ts'

const DOT = 0x2e
const LINE_WITH_DOT = Buffer.from('\r\n.')

/** A path between angle brackets, RFC 5321 §4.1.2: nothing that could end it, the command or the line. */
// oxlint-disable-next-line no-control-regex -- They are what is meant.
const PATH = /^[^\x00-\x20\x7f-\x9f<>\\"\u2028\u2029]*$/
// oxlint-disable-next-line no-control-regex -- ASCII has them.
const ASCII = /^[\x00-\x7f]*$/

const refused = (code: number, enhanced: string, text: string): Outcome => ({
  is: 'refused',
  at: 'offer',
  reply: { code, enhanced, text },
  permanent: true,
})

const needsUtf8 = ({ utf8, from, to }: Message) => utf8 || !ASCII.test(to) || !ASCII.test(from)

/** Why this message cannot go to a server that offers this, or undefined. Codes as a server would give them. */
export function unfit(message: Message, { utf8, eightBit, size }: Offers): Outcome | undefined {
  const { from, to, data } = message
  if (to === '' || !PATH.test(to) || !PATH.test(from)) return refused(501, '5.1.3', 'the address is none')
  if (data[0] === DOT || data.indexOf(LINE_WITH_DOT) >= 0 || data.at(-2) !== 0x0d || data.at(-1) !== 0x0a)
    return refused(554, '5.6.0', 'a line begins with a dot, or the last one has no end')
  if (size && size.maxBytes > 0 && data.length > size.maxBytes)
    return refused(552, '5.3.4', `the server takes messages of at most ${size.maxBytes} bytes`)
  if (!utf8 && needsUtf8(message)) return refused(553, '5.6.7', 'the server does not offer SMTPUTF8')
  if (!eightBit && !isAscii(data)) return refused(554, '5.6.3', 'the server does not offer 8BITMIME') // RFC 6152 §3.
  return undefined
}

export function mailCommand(message: Message, { size, dsn }: Offers): string {
  const bytes = size ? ` SIZE=${message.data.length}` : ''
  const eight = needsUtf8(message) ? ' BODY=8BITMIME SMTPUTF8' : isAscii(message.data) ? '' : ' BODY=8BITMIME'
  const { id, returns } = (dsn && message.dsn) || {}
  const reports = `${returns ? ` RET=${returns}` : ''}${id ? ` ENVID=${xtext(id).slice(0, ENVID_MAX_CHARS)}` : ''}`
  return `MAIL FROM:<${message.from}>${bytes}${eight}${reports}\r\n`
}

/** RFC 3461 §4.4. */
const ENVID_MAX_CHARS = 100

export function rcptCommand(message: Message, { dsn }: Offers): string {
  const { to } = message
  if (!dsn || !message.dsn) return `RCPT TO:<${to}>\r\n`
  const { notify } = message.dsn
  const when = notify ? ` NOTIFY=${notify.length > 0 ? notify.join() : 'NEVER'}` : ''
  return `RCPT TO:<${to}>${when} ORCPT=${ASCII.test(to) ? `rfc822;${xtext(to)}` : `utf-8;${uxtext(to)}`}\r\n`
}

/** RFC 3461 §4: what is not plain is written as its number. */
const xtext = (text: string) =>
  text.replace(/[^\x21-\x2a\x2c-\x3c\x3e-\x7e]/g, sign => `+${hex(sign).padStart(2, '0')}`)
/** RFC 6533 §3, the form that every server can take. */
const uxtext = (text: string) => text.replace(/[^\x21-\x2a\x2c-\x3c\x3e-\x5b\x5d-\x7e]/gu, sign => `\\x{${hex(sign)}}`)
const hex = (sign: string) => (sign.codePointAt(0) ?? 0).toString(16).toUpperCase()

export const DATA_COMMAND = 'DATA\r\n'
export const RSET_COMMAND = 'RSET\r\n'
/** What ends a message (RFC 5321 §4.1.1.4); what is in it ends with a line end already. */
export const FINAL_DOT = '.\r\n'
/** All of it in one piece (RFC 3030 §2). */
export const bdatCommand = ({ data }: Message): string => `BDAT ${data.length} LAST\r\n`
