/** Rights as operations: access, erasure, and requests with their clocks. */

import { z } from 'zod'
import { effectsOfMoving, erasedContact, openContact, requestErasure } from '#audience/audience.ts'
import { ContactIdShape } from '#audience/shape.ts'
import { NAME_MAX_CHARS, NOTE_MAX_CHARS, PAGE_SIZE_DEFAULT, PAGE_SIZE_MAX } from '#base/limits.ts'
import { no, yes, type Result } from '#base/result.ts'
import { operation } from '#store/operation.ts'
import type { Turn } from '#store/turn.ts'
import { accessFile } from './access.ts'
import {
  closeRequest,
  countRequests,
  extendRequest,
  listRequests,
  noteAnswered,
  openRequest,
  readRequest,
  reopenRequest,
} from './requests.ts'
import { isOverdue } from './rules.ts'
import { REQUEST_CHANNELS, REQUEST_KINDS, REQUEST_STATES, type Request } from './types.ts'

const OneContact = z.strictObject({ contact_id: ContactIdShape })
const NO_CONTACT = { status: 404, says: 'There is no such contact.' } as const
const Channel = z.enum(REQUEST_CHANNELS)

export const access = operation({
  does: 'Gives everything that is held about a contact: as JSON, or as a ZIP with that, a page to read and the proofs of their consents.',
  at: 'GET /contacts/:contact_id/access',
  needs: 'privacy.read',
  takes: OneContact.extend({ format: z.enum(['json', 'zip']).default('zip') }),
  gives: z.object({}),
  media: ['application/zip', 'application/json'],
  refuses: { absent: NO_CONTACT },
  run: async (turn, { contact_id, format }) => {
    const contact = await openContact(turn, contact_id)
    return contact.ok ? yes(await accessFile(turn, contact.value, format)) : contact
  },
})

export const erase = operation({
  does: 'Erases a contact who asked for it: at once nothing is sent any more and the contact is gone; moments later what opens their evidence is destroyed. What is kept, and why, is in the answer.',
  at: 'POST /contacts/:contact_id/erase',
  needs: 'privacy.write',
  takes: OneContact.extend({ channel: Channel.default('email').describe('How they asked.') }),
  gives: z.object({
    erasure_id: z.string(),
    mode: z.enum(['erase', 'archive']),
    removed: z.array(z.enum(['profile', 'messages', 'evidence'])),
    kept: z.array(z.object({ what: z.enum(['suppression', 'evidence', 'log']), why: z.string() })),
  }),
  refuses: { absent: NO_CONTACT },
  example: { contact_id: 'con_0123456789abcdefghjkmnpqr', channel: 'email' },
  run: async (turn, { contact_id, channel }) => {
    const via = turn.actor.kind === 'key' ? 'api' : 'operator'
    const done = await requestErasure(turn, { id: contact_id }, { via })
    if (!done.ok) return done
    await noteAnswered(turn, { kind: 'erase', channel, contact: contact_id })
    const { erasure, mode, removed, kept } = done.value
    return yes({ erasure_id: erasure, mode, removed: [...removed], kept: kept.map(what => ({ what, why: WHY[what] })) })
  },
})

const WHY = {
  suppression: 'A keyed hash of the address, so that nobody brings them back but they themselves.',
  evidence:
    'The evidence of their consents, sealed and read by nobody, until claims can no longer be made (GDPR 17.3 e).',
  log: 'Commitments in the log, from which nothing can be read: everybody else’s proof rests on them.',
} as const

export const erasure = operation({
  does: 'Says how far the erasure of a contact is, who is none any more.',
  at: 'GET /contacts/:contact_id/erasure',
  needs: 'privacy.read',
  takes: OneContact,
  gives: z.object({
    mode: z.enum(['erase', 'archive']),
    asked_at: z.iso.datetime(),
    done_at: z.iso.datetime().nullable(),
  }),
  refuses: { absent: { status: 404, says: 'Nobody of this id was erased.' } },
  run: async (turn, { contact_id }) => {
    const it = await erasedContact(turn, contact_id)
    if (!it) return no('absent' as const)
    return yes({ mode: it.mode, asked_at: it.askedAt.toISOString(), done_at: it.doneAt?.toISOString() ?? null })
  },
})

export const moving = operation({
  does: 'Says what a change of a contact’s address or number would leave behind: consents stay with the address that gave them.',
  at: 'GET /contacts/:contact_id/moving',
  needs: 'contacts.read',
  takes: OneContact.extend({ address: z.enum(['email', 'phone']).default('email') }),
  gives: z.object({ left_behind: z.array(z.object({ channel: z.string(), purpose: z.string() })) }),
  refuses: { absent: NO_CONTACT },
  run: async (turn, { contact_id, address }) => {
    const left = await effectsOfMoving(turn, contact_id, address)
    return left.ok ? yes({ left_behind: [...left.value] }) : left
  },
})

// Requests ----------------------------------------------------------------------------------------------------------

const Note = z.string().trim().min(1).max(NOTE_MAX_CHARS)
const RequestId = z.templateLiteral(['req_', z.string().regex(/^[0-9a-z]{25}$/)])
const OneRequest = z.strictObject({ request_id: RequestId })
const NO_REQUEST = { status: 404, says: 'There is no such request.' } as const

const Shape = z.object({
  request_id: RequestId,
  kind: z.enum(REQUEST_KINDS),
  channel: Channel,
  contact_id: ContactIdShape.nullable(),
  who: z.string().nullable(),
  notes: z.string().nullable(),
  state: z.enum(REQUEST_STATES),
  outcome: z.string().nullable(),
  received_at: z.iso.datetime(),
  due_at: z.iso.datetime(),
  closed_at: z.iso.datetime().nullable(),
  overdue: z.boolean(),
  made_by: z.string(),
})

const shown = ({ id, contact, receivedAt, dueAt, closedAt, madeBy, ...it }: Request, nowMs: number) => ({
  ...it,
  request_id: id,
  contact_id: contact,
  received_at: receivedAt.toISOString(),
  due_at: dueAt.toISOString(),
  closed_at: closedAt?.toISOString() ?? null,
  overdue: isOverdue({ state: it.state, dueAt }, nowMs),
  made_by: madeBy,
})

const shownIn = <No>(turn: Turn, done: Result<Request, No>) => (done.ok ? yes(shown(done.value, turn.nowMs)) : done)

const CURSOR = /^(\d{1,15})\.(req_[0-9a-z]{25})$/

export const listAll = operation({
  does: 'Lists what people have asked for by law, what is due first at the top.',
  at: 'GET /requests',
  needs: 'privacy.read',
  takes: z.strictObject({
    state: z.enum(['open', 'closed']).optional(),
    contact_id: ContactIdShape.optional(),
    cursor: z.string().regex(CURSOR).optional(),
    limit: z.coerce.number().int().min(1).max(PAGE_SIZE_MAX).default(PAGE_SIZE_DEFAULT),
  }),
  gives: z.object({ data: z.array(Shape), next_cursor: z.string().nullable(), open: z.number(), overdue: z.number() }),
  refuses: {},
  run: async (turn, { state, contact_id, cursor, limit }) => {
    const [, due, id] = CURSOR.exec(cursor ?? '') ?? []
    const after = due && id ? { dueAt: new Date(Number(due)), id } : undefined
    const open = state === undefined ? undefined : state === 'open'
    const rows = await listRequests(turn, { open, contact: contact_id, after, limit: limit + 1 })
    const page = rows.slice(0, limit)
    const last = page.at(-1)
    const next_cursor = rows.length > limit && last ? `${last.dueAt.getTime()}.${last.id}` : null
    return yes({ data: page.map(it => shown(it, turn.nowMs)), next_cursor, ...(await countRequests(turn)) })
  },
})

export const open = operation({
  does: 'Writes down what somebody has asked for. The clock runs from the day it came: one month, to the end of the day.',
  at: 'POST /requests',
  needs: 'privacy.write',
  takes: z.strictObject({
    kind: z.enum(REQUEST_KINDS),
    channel: Channel,
    contact_id: ContactIdShape.optional(),
    who: z.string().trim().max(NAME_MAX_CHARS).optional().describe('Where they are no contact.'),
    notes: z.string().trim().max(NOTE_MAX_CHARS).optional(),
    received_at: z.iso.datetime().optional(),
  }),
  gives: Shape,
  refuses: {
    absent: NO_CONTACT,
    nobody: { status: 422, says: 'Say who asks: a contact, or a name or address of somebody who is none.' },
    'not-received-yet': { status: 422, says: 'A request that came tomorrow cannot be written down today.' },
    'too-long-ago': { status: 422, says: 'This is more than a year ago. Check the date.' },
  },
  example: {
    kind: 'access',
    channel: 'letter',
    who: 'Ada Reader, 1 Mill Lane, Lyon',
    notes: 'Wants to know where we have the address from.',
  },
  run: async (turn, { contact_id, received_at, ...it }) => {
    const receivedAt = received_at === undefined ? undefined : new Date(received_at)
    return shownIn(turn, await openRequest(turn, { ...it, contact: contact_id, receivedAt }))
  },
})

export const read = operation({
  does: 'Opens a request.',
  at: 'GET /requests/:request_id',
  needs: 'privacy.read',
  takes: OneRequest,
  gives: Shape,
  refuses: { absent: NO_REQUEST },
  run: async (turn, { request_id }) => shownIn(turn, await readRequest(turn, request_id)),
})

export const close = operation({
  does: 'Closes a request with what the person was answered.',
  at: 'POST /requests/:request_id/close',
  needs: 'privacy.write',
  takes: OneRequest.extend({ state: z.enum(['done', 'refused']), outcome: Note }),
  gives: Shape,
  refuses: { absent: NO_REQUEST, closed: { status: 409, says: 'This request is closed already.' } },
  example: {
    request_id: 'req_0123456789abcdefghjkmnpqr',
    state: 'done',
    outcome: 'Sent the export by registered mail.',
  },
  run: async (turn, { request_id, ...it }) => shownIn(turn, await closeRequest(turn, request_id, it)),
})

export const reopen = operation({
  does: 'Opens a request again that was closed by mistake. Its clock has gone on.',
  at: 'POST /requests/:request_id/reopen',
  needs: 'privacy.write',
  takes: OneRequest,
  gives: Shape,
  refuses: { absent: NO_REQUEST, open: { status: 409, says: 'This request is open.' } },
  example: { request_id: 'req_0123456789abcdefghjkmnpqr' },
  run: async (turn, { request_id }) => shownIn(turn, await reopenRequest(turn, request_id)),
})

export const extend = operation({
  does: 'Takes two months more for a request that is complex, once, of which the person was told within the first.',
  at: 'POST /requests/:request_id/extend',
  needs: 'privacy.write',
  takes: OneRequest.extend({ reason: Note }),
  gives: Shape,
  refuses: {
    absent: NO_REQUEST,
    closed: { status: 409, says: 'This request is closed already.' },
    'already-extended': { status: 409, says: 'This request was extended before. The law allows it once.' },
    'too-late': { status: 409, says: 'The month is over. An extension had to be told before.' },
  },
  example: { request_id: 'req_0123456789abcdefghjkmnpqr', reason: 'Their letters of ten years have to be read.' },
  run: async (turn, { request_id, reason }) => shownIn(turn, await extendRequest(turn, request_id, reason)),
})
