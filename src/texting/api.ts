/** What people text us, as operations. */

import { z } from 'zod'
import { PAGE_SIZE_DEFAULT, PAGE_SIZE_MAX, TEXT_REPLY_MAX_CHARS } from '#base/limits.ts'
import { yes } from '#base/result.ts'
import { ContactIdShape } from '#audience/shape.ts'
import { operation } from '#store/operation.ts'
import { listTexts, markText, replyToText, openText } from './texting.ts'
import { ANSWERS, ASKED, type Heard } from './types.ts'

const TextId = z.string().regex(/^txi_[0-9a-z]{25}$/)
const CURSOR = /^(\d{13})-(txi_[0-9a-z]{25})$/
const Done = z.object({})
const ABSENT = { status: 404, says: 'There is no such text.' } as const

const TextShape = z.object({
  text_id: TextId,
  from: z.string(),
  to: z.string(),
  text: z.string(),
  /** What it asks for, as it was read. */
  asked: z.enum(ASKED),
  /** Of a STOP: a word of the list, a sentence that means it, or a word mistyped. */
  said_by: z.enum(['word', 'phrase', 'typo']).nullable(),
  /** The purposes that ended by it. */
  stopped: z.array(z.string()),
  /** Typed at the handset of the sandbox. */
  rehearsal: z.boolean(),
  at: z.iso.datetime(),
  contact_id: z.string().nullable(),
  sender_id: z.string().nullable(),
  /** What was answered by itself. */
  answer: z.enum(ANSWERS).nullable(),
  reply: z.object({ text: z.string(), at: z.iso.datetime(), by: z.string() }).nullable(),
  read: z.boolean(),
})

const shown = ({ id, by, isRehearsal, at, contact, sender, answer, reply, readAt, ...it }: Heard) => ({
  text_id: id,
  from: it.from,
  to: it.to,
  text: it.text,
  asked: it.asked,
  said_by: by,
  stopped: [...it.stopped],
  rehearsal: isRehearsal,
  at: at.toISOString(),
  contact_id: contact,
  sender_id: sender,
  answer,
  reply: reply && { text: reply.text, at: reply.at.toISOString(), by: reply.by },
  read: readAt !== null,
})

export const listAll = operation({
  does: 'Lists what people texted, newest first: what each asks for, what ended by it, and what was answered. `unread` counts those that a person has to read.',
  at: 'GET /texts',
  needs: 'contacts.read',
  takes: z.strictObject({
    asked: z.enum(ASKED).optional(),
    unread: z.enum(['true']).optional(),
    contact_id: ContactIdShape.optional(),
    cursor: z.string().regex(CURSOR).optional(),
    limit: z.coerce.number().int().min(1).max(PAGE_SIZE_MAX).default(PAGE_SIZE_DEFAULT),
  }),
  gives: z.object({ data: z.array(TextShape), unread: z.number(), next_cursor: z.string().nullable() }),
  refuses: {},
  run: async (turn, { asked, unread, contact_id: contact, cursor, limit }) => {
    const [, at, id] = CURSOR.exec(cursor ?? '') ?? []
    const after = at !== undefined && id !== undefined ? { at: new Date(Number(at)), id } : undefined
    const page = { asked, unread: unread !== undefined, contact, after, limit: limit + 1 }
    const { texts, unread: count } = await listTexts(turn, page)
    const last = texts.slice(0, limit).at(-1)
    return yes({
      data: texts.slice(0, limit).map(shown),
      unread: count,
      next_cursor: texts.length > limit && last ? `${last.at.getTime()}-${last.id}` : null,
    })
  },
})

export const read = operation({
  does: 'Shows one text that came in.',
  at: 'GET /texts/:text_id',
  needs: 'contacts.read',
  takes: z.strictObject({ text_id: TextId }),
  gives: TextShape,
  refuses: { absent: ABSENT },
  run: async (turn, { text_id }) => {
    const heard = await openText(turn, text_id)
    return heard.ok ? yes(shown(heard.value)) : heard
  },
})

export const mark = operation({
  does: 'Says that a text was read, or was not.',
  at: 'PUT /texts/:text_id/read',
  needs: 'contacts.write',
  takes: z.strictObject({ text_id: TextId, read: z.boolean() }),
  gives: Done,
  refuses: { absent: ABSENT },
  quiet: true,
  run: async (turn, { text_id, read: isRead }) => markText(turn, text_id, isRead),
})

export const reply = operation({
  does: 'Answers a text by hand: once, within a week, to what somebody wrote. It is screened, and may not advertise; after a STOP there is no answer.',
  at: 'POST /texts/:text_id/reply',
  needs: 'campaigns.send',
  takes: z.strictObject({ text_id: TextId, text: z.string().trim().min(1).max(TEXT_REPLY_MAX_CHARS) }),
  gives: Done,
  refuses: {
    absent: ABSENT,
    nobody: { status: 422, says: 'It came from letters or a short code: nobody is behind it.' },
    'said-stop': {
      status: 409,
      says: 'They asked to be left alone. That was confirmed, and nothing more is sent.',
      demand: 'AS-03',
    },
    suppressed: { status: 409, says: 'Nothing is sent to this number.', demand: 'AS-03' },
    answered: { status: 409, says: 'It was answered already. When they write again, answer that.', demand: 'AS-01' },
    'too-old': { status: 409, says: 'It was written more than a week ago: nobody waits for an answer any more.' },
    'policies-first': { status: 403, says: 'Somebody has to accept the policies first.', demand: 'AS-02' },
    restricted: { status: 403, says: 'The account may not send texts at present.', demand: 'EN-02' },
    advertises: {
      status: 422,
      says: 'An answer to somebody does not advertise. What advertises goes to those who agreed to it, by a campaign.',
      demand: 'AS-03',
    },
    'not-cleared': {
      status: 422,
      says: 'The policies do not allow these words, or a person has to look at them first.',
    },
    'no-sender': { status: 409, says: 'There is no sender from which it could come. Add one, and prove it.' },
    'too-many': { status: 429, says: 'This number got many texts from you today. Try again tomorrow.' },
    'too-long': { status: 422, says: 'This is too long for a text.' },
  },
  run: async (turn, { text_id, text }) => replyToText(turn, text_id, text),
})
