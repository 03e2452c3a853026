/** The sandbox mailbox as operations. */

import { z } from 'zod'
import { PAGE_SIZE_DEFAULT, PAGE_SIZE_MAX } from '#base/limits.ts'
import { yes } from '#base/result.ts'
import { operation } from '#store/operation.ts'
import { clearMailbox, listMail, openMail } from './sandbox.ts'
import type { MailSummary } from './types.ts'

const Summary = z.object({
  mail_id: z.string(),
  received_at: z.iso.datetime(),
  from: z.string(),
  to: z.string(),
  subject: z.string(),
  size_bytes: z.number(),
})

const shown = (mail: MailSummary) => ({
  mail_id: mail.id,
  received_at: mail.receivedAt.toISOString(),
  from: mail.from,
  to: mail.to,
  subject: mail.subject,
  size_bytes: mail.sizeBytes,
})

export const listSandboxMail = operation({
  does: 'Lists the messages in the sandbox mailbox, newest first.',
  at: 'GET /sandbox/mail',
  needs: 'mailbox.read',
  takes: z.strictObject({
    cursor: z
      .string()
      .regex(/^sbx_[0-9a-z]{25}$/)
      .optional(),
    limit: z.coerce.number().int().min(1).max(PAGE_SIZE_MAX).default(PAGE_SIZE_DEFAULT),
  }),
  gives: z.object({ data: z.array(Summary), next_cursor: z.string().nullable() }),
  refuses: {},
  follows: ['run'],
  run: async (turn, { cursor, limit }) => {
    const mails = await listMail(turn, cursor, limit)
    return yes({ data: mails.map(shown), next_cursor: mails.length < limit ? null : (mails.at(-1)?.id ?? null) })
  },
})

export const readSandboxMail = operation({
  does: 'Opens one message: rendered parts, headers, and the source as it arrived.',
  at: 'GET /sandbox/mail/:mail_id',
  needs: 'mailbox.read',
  takes: z.strictObject({ mail_id: z.string().max(64) }),
  gives: Summary.extend({
    headers: z.array(z.object({ name: z.string(), value: z.string() })),
    html: z.string(),
    text: z.string(),
    source: z.string(),
  }),
  refuses: { absent: { status: 404, says: 'There is no such message. The mailbox keeps the newest ones only.' } },
  run: async (turn, { mail_id }) => {
    const mail = await openMail(turn, mail_id)
    if (!mail.ok) return mail
    const { headers, html, text, source } = mail.value
    return yes({ ...shown(mail.value), headers: [...headers], html, text, source })
  },
})

export const clearSandboxMail = operation({
  does: 'Empties the sandbox mailbox.',
  at: 'DELETE /sandbox/mail',
  needs: 'campaigns.write',
  takes: z.strictObject({}),
  gives: z.object({ removed: z.number() }),
  refuses: {},
  run: async turn => yes({ removed: await clearMailbox(turn) }),
})
