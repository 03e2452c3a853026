/** What came back, and the mailboxes where it is looked for, as operations. */

import { z } from 'zod'
import { DAY_MS, PAGE_SIZE_DEFAULT, PAGE_SIZE_MAX } from '#base/limits.ts'
import { no, yes } from '#base/result.ts'
import { ContactIdShape } from '#audience/shape.ts'
import { operation } from '#store/operation.ts'
import { REASONS } from '#wire/bounce/reasons.ts'
import { REASON_NAMES } from '#wire/bounce/types.ts'
import { addMailbox, listMailboxes, removeMailbox } from './mailboxes.ts'
import { pageOfReturned, sumsOfReturned } from './returned-store.ts'

const KINDS = ['bounce', 'complaint'] as const
const CURSOR = /^(\d{13})-(.{1,100})$/
const DAYS_MAX = 400

const Returned = z.object({
  message: z.string(),
  kind: z.enum(KINDS),
  class: z.string(),
  reason: z.enum(REASON_NAMES),
  says: z.string(),
  scope: z.string(),
  rule: z.string(),
  code: z.number().nullable(),
  status: z.string(),
  detail: z.string(),
  times: z.number(),
  at: z.iso.datetime(),
  last_at: z.iso.datetime(),
  contact_id: z.string().nullable(),
})

export const listReturned = operation({
  does: 'Lists what came back: reports that a message could not be delivered, and complaints, newest first, each with what it means and the rule that says so.',
  at: 'GET /returned',
  needs: 'contacts.read',
  takes: z.strictObject({
    kind: z.enum(KINDS).optional(),
    reason: z.enum(REASON_NAMES).optional(),
    contact_id: ContactIdShape.optional(),
    cursor: z.string().regex(CURSOR).optional(),
    limit: z.coerce.number().int().min(1).max(PAGE_SIZE_MAX).default(PAGE_SIZE_DEFAULT),
  }),
  gives: z.object({ data: z.array(Returned), next_cursor: z.string().nullable() }),
  refuses: {},
  run: async (turn, { kind, reason, contact_id: contact, cursor, limit }) => {
    const [, at, message] = CURSOR.exec(cursor ?? '') ?? []
    const after = at !== undefined && message !== undefined ? { at: new Date(Number(at)), message } : undefined
    const rows = await pageOfReturned(turn, { kind, reason, contact, after, limit: limit + 1 })
    const page = rows.slice(0, limit)
    const last = page.at(-1)
    const data = page.map(({ at: first, lastAt, contact: whose, ...it }) => ({
      ...it,
      says: REASONS[it.reason].says,
      at: first.toISOString(),
      last_at: lastAt.toISOString(),
      contact_id: whose,
    }))
    return yes({ data, next_cursor: rows.length > limit && last ? `${last.at.getTime()}-${last.message}` : null })
  },
})

export const sumReturned = operation({
  does: 'Counts what came back in the last days, by reason; with what each reason means and whether it is the account’s to mend.',
  at: 'GET /returned/sums',
  needs: 'contacts.read',
  takes: z.strictObject({ days: z.coerce.number().int().min(1).max(DAYS_MAX).default(30) }),
  gives: z.object({
    data: z.array(
      z.object({
        kind: z.enum(KINDS),
        class: z.string(),
        reason: z.enum(REASON_NAMES),
        says: z.string(),
        count: z.number(),
      }),
    ),
  }),
  refuses: {},
  run: async (turn, { days }) => {
    const rows = await sumsOfReturned(turn, new Date(turn.nowMs - days * DAY_MS))
    return yes({ data: rows.map(it => ({ ...it, says: REASONS[it.reason].says })) })
  },
})

const MailboxId = z.string().regex(/^mbx_[0-9a-z]{25}$/)
const Mailbox = z.object({
  mailbox_id: z.string(),
  host: z.string(),
  port: z.number(),
  tls: z.string(),
  username: z.string(),
  folder: z.string(),
  done_folder: z.string().nullable(),
  every_minutes: z.number(),
  looked_at: z.iso.datetime().nullable(),
  problem: z.string().nullable(),
  taken: z.number(),
})

export const listBoxes = operation({
  does: 'Lists the mailboxes that are looked into for what comes back, with what was last found there. Passwords are shown to nobody.',
  at: 'GET /bounce-mailboxes',
  needs: 'routes.read',
  takes: z.strictObject({}),
  gives: z.object({ data: z.array(Mailbox) }),
  refuses: {},
  run: async turn => {
    const rows = await listMailboxes(turn)
    const data = rows.map(it => ({
      mailbox_id: it.mailbox_id,
      host: it.host,
      port: it.port,
      tls: it.tls,
      username: it.username,
      folder: it.folder,
      done_folder: it.done_folder,
      every_minutes: it.every_minutes,
      looked_at: it.looked_at?.toISOString() ?? null,
      problem: it.problem,
      taken: it.taken,
    }))
    return yes({ data })
  },
})

export const addBox = operation({
  does: 'Has a mailbox looked into by IMAP: what is in it about messages of this account counts, everything else is let be. Mails that were read are marked as seen, or moved.',
  at: 'POST /bounce-mailboxes',
  needs: 'routes.write',
  takes: z.strictObject({
    host: z.string().trim().toLowerCase().min(1).max(253),
    port: z.number().int().min(1).max(65_535).default(993),
    tls: z.enum(['implicit', 'starttls', 'none']).default('implicit'),
    username: z.string().min(1).max(320),
    password: z.string().min(1).max(1_000),
    folder: z.string().min(1).max(200).default('INBOX'),
    done_folder: z.string().min(1).max(200).optional(),
    every_minutes: z.number().int().min(1).max(1_440).default(10),
  }),
  gives: z.object({ mailbox_id: z.string() }),
  refuses: {
    'too-many': { status: 409, says: 'There are as many mailboxes as an account may have.' },
    'in-clear': { status: 422, says: 'A password goes over encrypted connections alone.' },
    'not-public': { status: 422, says: 'This host is not on the public Internet.' },
  },
  example: { host: 'imap.example.org', username: 'bounces@example.org', password: 'a long password' },
  run: async (turn, { done_folder: doneFolder, every_minutes: everyMinutes, ...it }) => {
    const added = await addMailbox(turn, { ...it, doneFolder: doneFolder ?? null, everyMinutes })
    return added.ok ? yes({ mailbox_id: added.value }) : no(added.refusal)
  },
})

export const removeBox = operation({
  does: 'Has a mailbox no longer looked into. What is in it stays there.',
  at: 'DELETE /bounce-mailboxes/:mailbox_id',
  needs: 'routes.write',
  takes: z.strictObject({ mailbox_id: MailboxId }),
  gives: z.object({}),
  refuses: { absent: { status: 404, says: 'There is no such mailbox.' } },
  run: async (turn, { mailbox_id: id }) => ((await removeMailbox(turn, id)) ? yes({}) : no('absent' as const)),
})
