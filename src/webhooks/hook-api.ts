/** Webhooks of an account's own systems, as operations. */

import { z } from 'zod'
import { NAME_MAX_CHARS, PAGE_SIZE_DEFAULT, PAGE_SIZE_MAX, URL_MAX_CHARS } from '#base/limits.ts'
import { yes } from '#base/result.ts'
import { operation, type RefusalRow } from '#store/operation.ts'
import type { HookFlaw } from '#wire/webhook.ts'
import { HOOK_EVENTS } from './hook-events.ts'
import {
  HOOK_MESSAGE_STATES,
  HOOK_STATES,
  HOOK_TYPES,
  type Hook,
  type HookMessage,
  type HookMessageType,
} from './hook-types.ts'
import {
  addHook,
  changeHook,
  hookMessages,
  listHooks,
  readHook,
  readHookMessage,
  removeHook,
  renewSecret,
  replayOne,
  replaySince,
  testHook,
} from './webhooks.ts'

const Done = z.object({})
const Time = z.iso.datetime()
const idOf = <const Kind extends string>(kind: Kind) => z.templateLiteral([kind, z.string().regex(/^[0-9a-z]{25}$/)])
const HookId = idOf('whk_')
const MessageId = idOf('whm_')
const One = z.strictObject({ hook_id: HookId })
const OneMessage = One.extend({ message_id: MessageId })
const Name = z.string().trim().min(1).max(NAME_MAX_CHARS)
const Url = z.string().trim().min(1).max(URL_MAX_CHARS)
const Types = z.array(z.enum(HOOK_TYPES)).min(1).max(HOOK_TYPES.length)
const ANY_TYPE = [...HOOK_TYPES, 'hook.test'] as const satisfies readonly HookMessageType[]

const HookShape = z.object({
  hook_id: HookId,
  name: z.string(),
  url: z.string(),
  types: z.array(z.enum(HOOK_TYPES)),
  state: z.enum(HOOK_STATES),
  rev: z.number(),
  /** Messages that it has not taken yet. */
  waiting: z.number(),
  /** In a row, of the server as a whole. */
  failures: z.number(),
  next_try: Time.nullable(),
  last_error: z.string().nullable(),
  last_taken_at: Time.nullable(),
  /** Since then it has taken nothing; after five days it is not told any more until somebody resumes it. */
  unwell_since: Time.nullable(),
  created_at: Time,
})

const timeOf = (at: Date | null) => at?.toISOString() ?? null

const shown = (it: Hook): z.input<typeof HookShape> => ({
  hook_id: it.id,
  name: it.name,
  url: it.url,
  types: [...it.types],
  state: it.state,
  rev: it.rev,
  waiting: it.waiting,
  failures: it.failures,
  next_try: timeOf(it.notBefore),
  last_error: it.lastError,
  last_taken_at: timeOf(it.lastTakenAt),
  unwell_since: timeOf(it.unwellSince),
  created_at: it.createdAt.toISOString(),
})

const ABSENT = { status: 404, says: 'There is no such webhook.' } as const
const NO_MESSAGE = { status: 404, says: 'There is no such message in the log of this webhook.' } as const
const NO_TEST_KEY = {
  status: 403,
  says: 'A test key cannot have addresses told to anybody. Use a live key, or the console.',
} as const
const URL_FLAWS = {
  'not-a-url': { status: 422, says: 'This is no web address. It begins with https://.' },
  'not-https': { status: 422, says: 'What is told names people. Enter an address that begins with https://.' },
  'url-with-login': {
    status: 422,
    says: 'The address has a log-in in it. Leave it out: your server knows us by our signature.',
  },
} as const satisfies Record<HookFlaw, RefusalRow>
/** Shown once: with it your server checks that a message is from here, by `webhook-signature` of Standard Webhooks. */
const SecretShape = z.object({ secret: z.string() })

export const listAllHooks = operation({
  does: 'Lists the webhooks: which of your systems are told what happens, how they are, and what they have not taken yet.',
  at: 'GET /webhooks',
  needs: 'hooks.read',
  takes: z.strictObject({}),
  gives: z.object({ data: z.array(HookShape) }),
  refuses: {},
  run: async turn => yes({ data: (await listHooks(turn)).map(shown) }),
})

export const listTypes = operation({
  does: 'Lists the events that a webhook can hear of, each with what it means and an example of its data.',
  at: 'GET /webhooks/types',
  needs: 'hooks.read',
  takes: z.strictObject({}),
  gives: z.object({
    data: z.array(z.object({ type: z.enum(HOOK_TYPES), says: z.string(), example: z.record(z.string(), z.unknown()) })),
  }),
  refuses: {},
  run: async () =>
    yes({ data: HOOK_TYPES.map(type => ({ type, says: HOOK_EVENTS[type].says, example: HOOK_EVENTS[type].example })) }),
})

export const readOneHook = operation({
  does: 'Opens a webhook.',
  at: 'GET /webhooks/:hook_id',
  needs: 'hooks.read',
  takes: One,
  gives: HookShape,
  refuses: { absent: ABSENT },
  run: async (turn, { hook_id }) => {
    const found = await readHook(turn, hook_id)
    return found.ok ? yes(shown(found.value)) : found
  },
})

export const makeHook = operation({
  does: 'Has one of your systems told what happens from now on. The answer shows the secret, once.',
  at: 'POST /webhooks',
  needs: 'hooks.write',
  takes: z.strictObject({ name: Name, url: Url, types: Types }),
  gives: SecretShape.extend({ hook_id: HookId }),
  refuses: {
    ...URL_FLAWS,
    'not-with-a-test-key': NO_TEST_KEY,
    'too-many': { status: 422, says: 'There are as many webhooks as an account can have. Remove one.' },
  },
  example: {
    name: 'Our shop',
    url: 'https://shop.example/webhooks/optimail',
    types: ['consent.confirmed', 'consent.withdrawn', 'contact.erased', 'message.bounced'],
  },
  run: async (turn, it) => {
    const made = await addHook(turn, it)
    return made.ok ? yes({ hook_id: made.value.id, secret: made.value.secret }) : made
  },
})

export const saveOneHook = operation({
  does: 'Changes a webhook, pauses it, or resumes it: then it hears what it missed, as far back as its log goes.',
  at: 'PATCH /webhooks/:hook_id',
  needs: 'hooks.write',
  takes: One.extend({
    rev: z.number().int(),
    name: Name.optional(),
    url: Url.optional(),
    types: Types.optional(),
    state: z.enum(['active', 'paused']).optional(),
  }),
  gives: Done,
  refuses: {
    ...URL_FLAWS,
    absent: ABSENT,
    'not-with-a-test-key': NO_TEST_KEY,
    changed: { status: 412, says: 'Somebody else changed this webhook meanwhile. Load it again.' },
  },
  run: async (turn, { hook_id, ...it }) => changeHook(turn, hook_id, it),
})

export const dropHook = operation({
  does: 'Removes a webhook, and the log of what it was told.',
  at: 'DELETE /webhooks/:hook_id',
  needs: 'hooks.write',
  takes: One,
  gives: Done,
  refuses: { absent: ABSENT },
  run: async (turn, { hook_id }) => removeHook(turn, hook_id),
})

export const renewHookSecret = operation({
  does: 'Makes a new secret. The old one signs beside it for a day.',
  at: 'POST /webhooks/:hook_id/secret',
  needs: 'hooks.write',
  takes: One,
  gives: SecretShape,
  refuses: { absent: ABSENT, 'not-with-a-test-key': NO_TEST_KEY },
  run: async (turn, { hook_id }) => renewSecret(turn, hook_id),
})

export const tryHook = operation({
  does: 'Tells the webhook something that names nobody, to see whether it arrives.',
  at: 'POST /webhooks/:hook_id/test',
  needs: 'hooks.write',
  takes: One,
  gives: z.object({ message_id: MessageId }),
  refuses: {
    absent: ABSENT,
    'not-with-a-test-key': NO_TEST_KEY,
    'not-active': { status: 409, says: 'This webhook is not told anything just now. Resume it first.' },
  },
  run: async (turn, { hook_id }) => {
    const made = await testHook(turn, hook_id)
    return made.ok ? yes({ message_id: made.value.message }) : made
  },
})

const LineShape = z.object({
  message_id: MessageId,
  type: z.enum(ANY_TYPE),
  state: z.enum(HOOK_MESSAGE_STATES),
  attempts: z.number(),
  /** Of the last attempt. */
  error: z.string().nullable(),
  next_try: Time.nullable(),
  happened_at: Time,
  created_at: Time,
  settled_at: Time.nullable(),
})

const line = (it: HookMessage): z.input<typeof LineShape> => ({
  message_id: it.id,
  type: it.type,
  state: it.state,
  attempts: it.attempts,
  error: it.tries.at(-1)?.error ?? null,
  next_try: it.state === 'waiting' ? it.nextAt.toISOString() : null,
  happened_at: it.happenedAt.toISOString(),
  created_at: it.createdAt.toISOString(),
  settled_at: timeOf(it.settledAt),
})

export const listHookMessages = operation({
  does: 'Lists what a webhook was told in the last thirty days, newest first, and what waits.',
  at: 'GET /webhooks/:hook_id/messages',
  needs: 'hooks.read',
  takes: One.extend({
    state: z.enum(HOOK_MESSAGE_STATES).optional(),
    type: z.enum(ANY_TYPE).optional(),
    cursor: z
      .string()
      .regex(/^whm_[0-9a-z]{25}$/)
      .optional(),
    limit: z.coerce.number().int().min(1).max(PAGE_SIZE_MAX).default(PAGE_SIZE_DEFAULT),
  }),
  gives: z.object({ data: z.array(LineShape), next_cursor: z.string().nullable() }),
  refuses: { absent: ABSENT },
  run: async (turn, { hook_id, cursor, ...asked }) => {
    const found = await hookMessages(turn, hook_id, { ...asked, before: cursor })
    if (!found.ok) return found
    const last = found.value.length < asked.limit ? undefined : found.value.at(-1)
    return yes({ data: found.value.map(line), next_cursor: last?.id ?? null })
  },
})

export const readOneMessage = operation({
  does: 'Opens one message of a webhook: its body as it would be told now, and what was answered to each attempt.',
  at: 'GET /webhooks/:hook_id/messages/:message_id',
  needs: 'hooks.read',
  takes: OneMessage,
  gives: LineShape.extend({
    body: z.string(),
    tries: z.array(
      z.object({
        at: Time,
        took_ms: z.number(),
        status: z.number().nullable(),
        error: z.string().nullable(),
        /** The beginning of it, without addresses. */
        answer: z.string(),
      }),
    ),
  }),
  refuses: { absent: NO_MESSAGE },
  run: async (turn, { hook_id, message_id }) => {
    const found = await readHookMessage(turn, hook_id, message_id)
    if (!found.ok) return found
    const { tries, body } = found.value
    return yes({ ...line(found.value), body, tries: tries.map(({ tookMs: took_ms, ...it }) => ({ ...it, took_ms })) })
  },
})

export const replayMessage = operation({
  does: 'Tells a webhook one message again, under the same id.',
  at: 'POST /webhooks/:hook_id/messages/:message_id/replay',
  needs: 'hooks.write',
  takes: OneMessage,
  gives: Done,
  refuses: { absent: NO_MESSAGE, 'not-with-a-test-key': NO_TEST_KEY },
  run: async (turn, { hook_id, message_id }) => replayOne(turn, hook_id, message_id),
})

export const replayMessages = operation({
  does: 'Tells a webhook again what happened since a time, under the same ids: what it took, what was given up, or both. Where there is more than is done at once, ask again.',
  at: 'POST /webhooks/:hook_id/replay',
  needs: 'hooks.write',
  takes: One.extend({
    since: z.iso.datetime({ offset: true }),
    state: z.enum(['taken', 'given-up']).optional(),
  }),
  gives: z.object({ count: z.number(), more: z.boolean() }),
  refuses: { absent: ABSENT, 'not-with-a-test-key': NO_TEST_KEY },
  run: async (turn, { hook_id, since, state }) => replaySince(turn, hook_id, { since: new Date(since), state }),
})
