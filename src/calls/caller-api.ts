/** Callers as operations. */

import { z } from 'zod'
import { NAME_MAX_CHARS, PAGE_SIZE_DEFAULT, PAGE_SIZE_MAX, URL_MAX_CHARS } from '#base/limits.ts'
import { yes } from '#base/result.ts'
import { operation, type RefusalRow } from '#store/operation.ts'
import type { HookFlaw } from '#wire/webhook.ts'
import type { Counted } from './caller-store.ts'
import {
  addCaller,
  listCallers,
  messagesTo,
  readCaller,
  removeCaller,
  renewSecret,
  saveCaller,
  testCaller,
} from './calls.ts'
import { CallerIdShape, CallListIdShape, NO_TEST_KEY, shownTime } from './shape.ts'
import { type CallMessage, MESSAGE_KINDS, MESSAGE_STATES } from './types.ts'
import { referenceOf } from './rules.ts'

const Done = z.object({})
const Time = z.iso.datetime()
const One = z.strictObject({ caller_id: CallerIdShape })
const Name = z.string().trim().min(1).max(NAME_MAX_CHARS)
const Url = z
  .string()
  .trim()
  .min(1)
  .max(URL_MAX_CHARS)
  .nullable()
  .describe('Where withdrawals are told, signed; null: they are fetched as `changes.csv`.')

const CallerShape = z.object({
  caller_id: CallerIdShape,
  name: z.string(),
  url: z.string().nullable(),
  rev: z.number(),
  in_hand: z.number().describe('Numbers in their hands whose consent stands.'),
  waiting: z.number().describe('Messages that their server has not taken yet.'),
  failures: z.number(),
  next_try: Time.nullable(),
  last_error: z.string().nullable(),
  last_taken_at: Time.nullable(),
  created_at: Time,
})

const shown = (it: Counted): z.input<typeof CallerShape> => ({
  caller_id: it.id,
  name: it.name,
  url: it.url,
  rev: it.rev,
  in_hand: it.inHand,
  waiting: it.waiting,
  failures: it.failures,
  next_try: shownTime(it.notBefore),
  last_error: it.lastError,
  last_taken_at: shownTime(it.lastTakenAt),
  created_at: it.createdAt.toISOString(),
})

const ABSENT = { status: 404, says: 'There is no such caller.' } as const
const URL_FLAWS = {
  'not-a-url': { status: 422, says: 'This is no web address. It begins with https://.' },
  'not-https': { status: 422, says: 'Numbers travel encrypted only. Enter an address that begins with https://.' },
  'url-with-login': {
    status: 422,
    says: 'The address has a log-in in it. Leave it out: the caller knows us by our signature.',
  },
} as const satisfies Record<HookFlaw, RefusalRow>

export const listAllCallers = operation({
  does: 'Lists who calls in the account’s name, with how many numbers they have and what they were not told yet.',
  at: 'GET /callers',
  needs: 'partners.read',
  takes: z.strictObject({}),
  gives: z.object({ data: z.array(CallerShape) }),
  refuses: {},
  run: async turn => yes({ data: (await listCallers(turn)).map(shown) }),
})

export const readOneCaller = operation({
  does: 'Opens a caller.',
  at: 'GET /callers/:caller_id',
  needs: 'partners.read',
  takes: One,
  gives: CallerShape,
  refuses: { absent: ABSENT },
  run: async (turn, { caller_id }) => {
    const found = await readCaller(turn, caller_id)
    return found.ok ? yes(shown(found.value)) : found
  },
})

export const addOneCaller = operation({
  does: 'Says who calls in the account’s name, and where they are told that somebody must not be called any more. The secret is shown once.',
  at: 'POST /callers',
  needs: 'partners.write',
  takes: z.strictObject({ name: Name, url: Url.default(null) }),
  gives: z.object({ caller_id: CallerIdShape, secret: z.string() }),
  refuses: {
    ...URL_FLAWS,
    'not-with-a-test-key': NO_TEST_KEY,
    'too-many': { status: 422, says: 'There are as many callers as an account can have. Remove one that has no list.' },
  },
  example: { name: 'Ring Ring Ltd', url: 'https://calls.ring.example/withdrawn' },
  run: async (turn, it) => {
    const made = await addCaller(turn, it)
    return made.ok ? yes({ caller_id: made.value.id, secret: made.value.secret }) : made
  },
})

export const saveOneCaller = operation({
  does: 'Changes a caller’s name or address.',
  at: 'PATCH /callers/:caller_id',
  needs: 'partners.write',
  takes: One.extend({ rev: z.number().int(), name: Name.optional(), url: Url.optional() }),
  gives: Done,
  refuses: {
    ...URL_FLAWS,
    absent: ABSENT,
    'not-with-a-test-key': NO_TEST_KEY,
    changed: { status: 412, says: 'Somebody else changed this caller meanwhile. Load it again.' },
  },
  run: (turn, { caller_id, ...it }) => saveCaller(turn, caller_id, it),
})

export const renewCallerSecret = operation({
  does: 'Makes a new secret for a caller’s webhook. The old one signs beside it for a day.',
  at: 'POST /callers/:caller_id/secret',
  needs: 'partners.write',
  takes: One,
  gives: z.object({ secret: z.string() }),
  refuses: { absent: ABSENT, 'not-with-a-test-key': NO_TEST_KEY },
  run: (turn, { caller_id }) => renewSecret(turn, caller_id),
})

export const tryCaller = operation({
  does: 'Tells the caller something that names nobody, to see whether it arrives.',
  at: 'POST /callers/:caller_id/test',
  needs: 'partners.write',
  takes: One,
  gives: Done,
  refuses: {
    absent: ABSENT,
    'not-with-a-test-key': NO_TEST_KEY,
    'no-url': { status: 409, says: 'This caller has no web address to be told at.' },
  },
  run: (turn, { caller_id }) => testCaller(turn, caller_id),
})

export const dropCaller = operation({
  does: 'Removes a caller for whom there is no list.',
  at: 'DELETE /callers/:caller_id',
  needs: 'partners.write',
  takes: One,
  gives: Done,
  refuses: {
    absent: ABSENT,
    'has-lists': {
      status: 409,
      says: 'There are lists of this caller. It must still hear of withdrawals, so it stays.',
      demand: 'AS-08',
    },
  },
  run: (turn, { caller_id }) => removeCaller(turn, caller_id),
})

const MessageShape = z.object({
  number: z.number(),
  kind: z.enum(MESSAGE_KINDS),
  state: z.enum(MESSAGE_STATES),
  list_id: CallListIdShape.nullable(),
  reference: z.string().nullable(),
  attempts: z.number(),
  error: z.string().nullable(),
  created_at: Time,
  tried_at: Time.nullable(),
  settled_at: Time.nullable(),
})

const shownMessage = ({ round, row, ...it }: CallMessage): z.input<typeof MessageShape> => ({
  number: it.number,
  kind: it.kind,
  state: it.state,
  list_id: it.list,
  reference: round === null || row === null ? null : referenceOf({ round, row }),
  attempts: it.attempts,
  error: it.error,
  created_at: it.createdAt.toISOString(),
  tried_at: shownTime(it.triedAt),
  settled_at: shownTime(it.settledAt),
})

export const listCallerMessages = operation({
  does: 'Lists what a caller was told, newest first: consents that ended, lists that are over, and what waits.',
  at: 'GET /callers/:caller_id/messages',
  needs: 'partners.read',
  takes: One.extend({
    cursor: z.coerce.number().int().positive().optional(),
    limit: z.coerce.number().int().min(1).max(PAGE_SIZE_MAX).default(PAGE_SIZE_DEFAULT),
  }),
  gives: z.object({ data: z.array(MessageShape), next_cursor: z.string().nullable() }),
  refuses: { absent: ABSENT },
  run: async (turn, { caller_id, cursor, limit }) => {
    const found = await messagesTo(turn, caller_id, { before: cursor, limit })
    if (!found.ok) return found
    const last = found.value.at(-1)?.number
    return yes({
      data: found.value.map(shownMessage),
      next_cursor: found.value.length < limit || last === undefined ? null : String(last),
    })
  },
})
