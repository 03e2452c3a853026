/** Cases as operations, for the people of the account: to see them, to answer, to appeal, to take them along. */

import { z } from 'zod'
import { CASE_NOTE_MAX_CHARS, PAGE_SIZE_DEFAULT, PAGE_SIZE_MAX } from '#base/limits.ts'
import { no, type Result, yes } from '#base/result.ts'
import { operation, RAW_MEDIA } from '#store/operation.ts'
import type { Turn } from '#store/turn.ts'
import { appeal } from './appealing.ts'
import { ATTACHMENT_MEDIA } from './attachment-rules.ts'
import { exportCase } from './case-export.ts'
import {
  AttachedShape,
  AttachmentIdShape,
  AttachmentShape,
  CaseIdShape,
  CaseRow,
  CaseShape,
  rowOf,
  shownCase,
  TextShape,
} from './case-shape.ts'
import { closeCase, listCases } from './conduct.ts'
import { readerLocale } from './reader.ts'
import { attach, readAttachment, reply } from './replying.ts'
import { CASE_STATES } from './types.ts'
import { wholeCase } from './whole-case.ts'

const One = z.strictObject({ case_id: CaseIdShape })
export const ABSENT = { status: 404, says: 'There is no such case.' } as const
export const CLOSED = { status: 409, says: 'This case is closed.' } as const
export const NO_WORDS = { status: 422, says: 'Say something that can be read.' } as const
export const GONE = { status: 404, says: 'Its time is over and it was destroyed. Its hash is still known.' } as const
export const MEDIA = Object.keys(ATTACHMENT_MEDIA)
const EXAMPLE_ID = 'cas_1m8bhahm0qs7s5nxe0thw4c1k'

/** After whatever was done: the case as it is now. */
export async function nowOf<No extends string>(turn: Turn, id: string, done: Result<unknown, No>) {
  if (!done.ok) return done
  const whole = await wholeCase(turn, id)
  return whole.ok ? yes(shownCase(whole.value, turn.now, await readerLocale(turn))) : no('absent' as const)
}

export const listAllCases = operation({
  does: 'Lists cases, newest first: what was seen in this account that the Anti-Spam Policy does not allow.',
  at: 'GET /cases',
  needs: 'cases.read',
  takes: z.strictObject({
    state: z.enum(CASE_STATES).optional(),
    cursor: z
      .string()
      .regex(/^cas_[0-9a-z]{25}$/)
      .optional(),
    limit: z.coerce.number().int().min(1).max(PAGE_SIZE_MAX).default(PAGE_SIZE_DEFAULT),
  }),
  gives: z.object({ data: z.array(CaseRow), next_cursor: z.string().nullable() }),
  refuses: {},
  run: async (turn, { state, cursor, limit }) => {
    const found = await listCases(turn, { state, before: cursor, limit: limit + 1 })
    const page = found.slice(0, limit)
    const locale = await readerLocale(turn)
    return yes({
      data: page.map(it => rowOf(it, locale)),
      next_cursor: found.length > limit ? (page.at(-1)?.id ?? null) : null,
    })
  },
})

export const readOneCase = operation({
  does: 'Opens a case: what was seen, what shows it, what followed, what can be done until when, and how it ended.',
  at: 'GET /cases/:case_id',
  needs: 'cases.read',
  takes: One,
  gives: CaseShape,
  refuses: { absent: ABSENT },
  run: async (turn, { case_id }) => nowOf(turn, case_id, yes({})),
})

export const closeOneCase = operation({
  does: 'Closes a case that the account itself has mended, with a note that says how.',
  at: 'POST /cases/:case_id/close',
  needs: 'cases.write',
  takes: One.extend({ note: z.string().trim().min(1).max(CASE_NOTE_MAX_CHARS) }),
  gives: CaseShape,
  refuses: {
    absent: ABSENT,
    'not-yours': {
      status: 403,
      says: 'This case is closed by whoever decides about it, and not by the account itself. You can reply, and appeal.',
      demand: 'EN-04',
    },
    closed: { status: 409, says: 'This case is closed already.' },
  },
  example: { case_id: EXAMPLE_ID, note: 'The page was mended by our agency; the box is as it was.' },
  run: async (turn, { case_id, note }) => nowOf(turn, case_id, await closeCase(turn, case_id, note)),
})

export const replyToCase = operation({
  does: 'Replies in an open case. Addresses and telephone numbers in the text are shortened: a case stays when people are erased.',
  at: 'POST /cases/:case_id/replies',
  needs: 'cases.write',
  takes: One.extend({ text: TextShape }),
  gives: CaseShape,
  refuses: {
    absent: ABSENT,
    closed: CLOSED,
    'no-words': NO_WORDS,
    'too-many': { status: 409, says: 'There are fifty replies. Send what else there is as an attachment.' },
  },
  example: { case_id: EXAMPLE_ID, text: 'The list came from our shop of 2019. The records of its form are attached.' },
  run: async (turn, { case_id, text }) => nowOf(turn, case_id, await reply(turn, case_id, text)),
})

export const attachToCase = operation({
  does: 'Sends a document, a picture, text or a mail along with an open case: 5 MiB each, ten of them, 20 MiB together.',
  at: 'POST /cases/:case_id/attachments',
  needs: 'cases.write',
  takes: One.extend(AttachedShape),
  gives: AttachmentShape,
  refuses: {
    absent: ABSENT,
    closed: CLOSED,
    empty: { status: 422, says: 'There is nothing in this file.' },
    'too-large': { status: 413, says: 'An attachment has at most 5 MiB.' },
    'not-what-it-says': {
      status: 422,
      says: 'This is not what its media type says. A PDF, PNG, JPEG, UTF-8 text, CSV or a mail as a file is taken; no archive is.',
    },
    'too-many': { status: 409, says: 'A case takes ten attachments, and 20 MiB together.' },
  },
  raw: RAW_MEDIA.filter(it => MEDIA.includes(it)),
  example: {
    case_id: EXAMPLE_ID,
    name: 'form-2019.txt',
    media: 'text/plain',
    bytes: Buffer.from('The box said: Yes, send me the weekly newsletter.').toString('base64'),
  },
  run: async (turn, { case_id, name, media, bytes }) => {
    const done = await attach(turn, case_id, { name, media, bytes })
    if (!done.ok) return done
    const { id, sizeBytes, addedBy, addedAt, isGone, sha256 } = done.value
    const said = { attachment_id: id, name: done.value.name, media, size_bytes: sizeBytes, sha256 }
    return yes({ ...said, added_by: addedBy, added_at: addedAt.toISOString(), gone: isGone })
  },
})

export const readCaseAttachment = operation({
  does: 'Gives an attachment of a case as it was sent: as a file to keep, never as a page to look at.',
  at: 'GET /cases/:case_id/attachments/:attachment_id',
  needs: 'cases.read',
  takes: One.extend({ attachment_id: AttachmentIdShape }),
  gives: z.object({}),
  media: MEDIA,
  refuses: { absent: { status: 404, says: 'There is no such attachment in this case.' }, gone: GONE },
  run: async (turn, { case_id, attachment_id }) => fileOf(await readAttachment(turn, case_id, attachment_id)),
})

type Read = Awaited<ReturnType<typeof readAttachment>>
export const fileOf = (read: Read) =>
  read.ok ? yes({ media: read.value.it.media, name: read.value.it.name, bytes: read.value.bytes }) : read

export const appealCase = operation({
  does: 'Appeals against what holds because of a case. Somebody else than whoever imposed it decides, by the day that the answer names.',
  at: 'POST /cases/:case_id/appeal',
  needs: 'cases.write',
  takes: One.extend({ text: TextShape }),
  gives: CaseShape,
  refuses: {
    absent: ABSENT,
    closed: CLOSED,
    'no-words': NO_WORDS,
    'a-person-appeals': {
      status: 403,
      says: 'A person appeals, logged in under their own name: whoever decides must be somebody else.',
      demand: 'EN-04',
    },
    appealed: { status: 409, says: 'There is an appeal already that waits to be decided.', demand: 'EN-04' },
    'nothing-to-appeal': { status: 409, says: 'Nothing is taken from the account because of this case.' },
    'decided-already': {
      status: 409,
      says: 'An appeal against this was decided. A measure that is new can be appealed against again.',
      demand: 'EN-04',
    },
    'too-late': { status: 409, says: 'The thirty days for an appeal are over. You can still reply.', demand: 'EN-04' },
  },
  example: {
    case_id: EXAMPLE_ID,
    text: 'The addresses bounced because a provider was down for a day, as its status page shows.',
  },
  run: async (turn, { case_id, text }) => nowOf(turn, case_id, await appeal(turn, case_id, text)),
})

export const exportOneCase = operation({
  does: 'Gives a case whole, as JSON with its attachments in a ZIP.',
  at: 'GET /cases/:case_id/export',
  needs: 'cases.read',
  takes: One,
  gives: z.object({}),
  media: ['application/zip'],
  refuses: { absent: ABSENT },
  run: (turn, { case_id }) => exportCase(turn, case_id),
})
