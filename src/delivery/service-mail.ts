/** A message to one person, made ready: composed, signed, named. */

import type { EmailAddress } from '#base/address.ts'
import { must } from '#base/bug.ts'
import { seal, unseal } from '#store/seal.ts'
import type { Turn } from '#store/turn.ts'
import { composeMessage } from '#wire/mail/compose.ts'
import type { Header } from '#wire/mail/header-plan.ts'
import { messageToken } from '#wire/token.ts'
import type { Sender } from './domains.ts'
import type { MessageId, ServiceMail } from './types.ts'

export type Ready = {
  /** The return path: what comes back to it is known by its token. */
  readonly from: string
  readonly to: string
  readonly utf8: boolean
  readonly messageId: string
  /** Of the link in a confirmation, hexadecimal. */
  readonly tokenSha256?: string | undefined
  readonly data: Buffer
}

type To = { readonly mailbox: EmailAddress['mailbox']; readonly isAutomatic: boolean }

/** The same id is the same Message-ID, however often it is sent. */
export function makeReady(turn: Turn, id: MessageId, sender: Omit<Sender, 'name'>, to: To, mail: ServiceMail): Ready {
  const { domain, mailbox } = sender.address
  const messageId = `${id.slice('msg_'.length)}.${turn.house.keys.mac('message', turn.account, id).toString('hex', 0, 10)}@${domain}`
  const headers: Header[] = [
    { name: 'From', phrase: [mail.from.name], address: mailbox },
    { name: 'To', phrase: [], address: to.mailbox },
    { name: 'Subject', text: [mail.subject] },
    { name: 'Message-ID', tokens: [`<${messageId}>`] },
    ...(to.isAutomatic ? [{ name: 'Auto-Submitted', tokens: ['auto-generated'] }] : []), // RFC 3834 §5: nobody's holiday answers it.
  ]
  const files = mail.files ?? []
  const made = composeMessage({ headers, text: [mail.text], html: [mail.html], files }, {}, turn.nowMs, sender.keys)
  must(made.ok, 'a message to one person can be composed')
  const token = messageToken(turn.house.keys.key('link'), { kind: 'service', message: id })
  return {
    from: `b.${token}@${sender.returnDomain}`,
    to: to.mailbox,
    utf8: made.value.utf8,
    messageId,
    data: made.value.data,
  }
}

/** One line about the message, and the message. */
export function sealReady(turn: Turn, { data, ...line }: Ready): Buffer {
  return seal(keyOf(turn), Buffer.concat([Buffer.from(`${JSON.stringify(line)}\n`), data]))
}

export function unsealReady(turn: Turn, sealed: Buffer): Ready {
  const bytes = unseal(keyOf(turn), sealed)
  const end = bytes.indexOf('\n')
  const line = JSON.parse(bytes.toString('utf8', 0, end)) as Omit<Ready, 'data'> // Written above.
  return { ...line, data: bytes.subarray(end + 1) }
}

/** All that stays of a message for an act when it has come to its end, and not for long: whom it went to. */
export const sealRecipient = (turn: Turn, { to }: Pick<Ready, 'to'>): Buffer =>
  seal(keyOf(turn), Buffer.from(`${JSON.stringify({ to })}\n`))

/** Whom it goes to, or went to; undefined where that is not kept any more. */
export const recipientIn = (turn: Turn, sealed: Buffer): string | undefined =>
  sealed.length === 0 ? undefined : unsealReady(turn, sealed).to

const keyOf = ({ house, account }: Turn) => house.keys.key('account', account)
