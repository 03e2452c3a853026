import { parseEmail } from '#base/address.ts'
import { must } from '#base/bug.ts'
import { timeOf } from '#base/clock.ts'
import { append, hashOfSubject } from '#ledger/ledger.ts'
import type { SubjectId } from '#ledger/types.ts'
import type { Turn } from '#store/turn.ts'
import { canonical } from '#wire/jcs.ts'
import { replyLine } from '#wire/smtp/reply.ts'
import type { Reply } from '#wire/smtp/types.ts'
import type { Ready } from './service-mail.ts'

type HandedOver = { readonly host: string; readonly encrypted: boolean; readonly reply: Reply }

/** That the question was sent, as evidence: the very bytes, and who took them with which words [AS-10]. */
export async function sayConfirmationSent(
  turn: Turn,
  subject: SubjectId,
  ready: Ready,
  { host, encrypted, reply }: HandedOver,
): Promise<void> {
  if (!(await hashOfSubject(turn, subject))) return // Erased while it was on its way: nothing is kept of it.
  const address = parseEmail(ready.to)
  must(address.ok && ready.tokenSha256 !== undefined, 'a confirmation asks an address about a token')
  const delivery = { host, encrypted, reply: replyLine(reply), time: timeOf(turn.nowMs) }
  await append(turn, [
    {
      type: 'doi.sent',
      subject,
      channel: 'email',
      disclosures: {
        address: address.value.canonical,
        'doi.message_id': ready.messageId,
        'doi.token_sha256': ready.tokenSha256,
      },
      attachments: [
        { path: 'doi/sent.eml', media: 'message/rfc822', bytes: ready.data },
        { path: 'doi/delivery.json', media: 'application/json', bytes: Buffer.from(canonical(delivery)) },
      ],
    },
  ])
}
