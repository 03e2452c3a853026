/** The commands of one message: MAIL, RCPT, DATA. What cannot be said to this server safely is refused here. */

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
export function unfit(message: Message, { utf8, size }: Offers): Outcome | undefined {
  const { from, to, data } = message
  if (to === '' || !PATH.test(to) || !PATH.test(from)) return refused(501, '5.1.3', 'the address is none')
  if (data[0] === DOT || data.indexOf(LINE_WITH_DOT) >= 0 || data.at(-2) !== 0x0d || data.at(-1) !== 0x0a)
    return refused(554, '5.6.0', 'a line begins with a dot, or the last one has no end')
  if (size && size.maxBytes > 0 && data.length > size.maxBytes)
    return refused(552, '5.3.4', `the server takes messages of at most ${size.maxBytes} bytes`)
  if (!utf8 && needsUtf8(message)) return refused(553, '5.6.7', 'the server does not offer SMTPUTF8')
  return undefined
}

export function mailCommand(message: Message, { size }: Offers): string {
  const bytes = size ? ` SIZE=${message.data.length}` : ''
  return `MAIL FROM:<${message.from}>${bytes}${needsUtf8(message) ? ' BODY=8BITMIME SMTPUTF8' : ''}\r\n`
}

export const rcptCommand = ({ to }: Message): string => `RCPT TO:<${to}>\r\n`
export const DATA_COMMAND = 'DATA\r\n'
export const RSET_COMMAND = 'RSET\r\n'
/** What ends a message (RFC 5321 §4.1.1.4); what is in it ends with a line end already. */
export const FINAL_DOT = '.\r\n'
