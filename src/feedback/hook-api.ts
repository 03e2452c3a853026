/** The addresses to which providers tell what became of messages, as operations. */

import { z } from 'zod'
import { no, yes } from '#base/result.ts'
import { operation } from '#store/operation.ts'
import { TELLERS } from '#wire/told/types.ts'
import { addHook, listHooks, removeHook } from './hooks.ts'

const Time = z.iso.datetime().nullable()
const Hook = z.object({
  hook_id: z.string(),
  provider: z.enum(TELLERS),
  /** To be given to the provider. Whoever knows it may call it. */
  url: z.string(),
  /** To be given to it as well; null where the provider made its own. */
  secret: z.string().nullable(),
  topic: z.string().nullable(),
  known_addresses: z.boolean(),
  /** Of SNS: when its topic was subscribed to. */
  confirmed_at: Time,
  last_at: Time,
  events: z.number(),
  /** Of them, about messages of this account. */
  told: z.number(),
  unknown: z.number(),
  refused: z.number(),
  refused_at: Time,
  refused_why: z.string().nullable(),
})

export const listAllHooks = operation({
  does: 'Lists the addresses to which providers tell what became of messages, with what they told and what was refused there.',
  at: 'GET /provider-hooks',
  needs: 'routes.write',
  takes: z.strictObject({}),
  gives: z.object({ data: z.array(Hook) }),
  refuses: {},
  run: async turn => {
    const data = (await listHooks(turn)).map(it => ({
      ...it,
      created_at: undefined,
      confirmed_at: it.confirmed_at?.toISOString() ?? null,
      last_at: it.last_at?.toISOString() ?? null,
      refused_at: it.refused_at?.toISOString() ?? null,
    }))
    return yes({ data: data.map(({ created_at: _made, ...it }) => it) })
  },
})

export const makeHook = operation({
  does: 'Makes an address to which a provider tells what became of messages: bounces, complaints and unsubscriptions then count as if they had come by mail.',
  at: 'POST /provider-hooks',
  needs: 'routes.write',
  takes: z.strictObject({
    provider: z.enum(TELLERS),
    /** Of SendGrid the verification key, of Mailgun the HTTP webhook signing key. Kept sealed, never shown again. */
    key: z.string().trim().min(1).max(1_000).optional(),
    /** Of SES: the ARN of the SNS topic. No other may tell. */
    topic: z.string().trim().max(300).optional(),
    /** Only from the addresses that the provider has published. */
    known_addresses: z.boolean().default(false),
  }),
  gives: z.object({ hook_id: z.string() }),
  refuses: {
    'too-many': { status: 409, says: 'There are 20 such addresses. Remove one that is not used.' },
    'no-key': { status: 422, says: 'This provider signs what it tells. Give the key that it shows for that.' },
    'bad-key': {
      status: 422,
      says: 'This is no verification key of SendGrid: it is one line of base64, from its Event Webhook settings.',
    },
    'bad-topic': { status: 422, says: 'Give the ARN of the SNS topic, like arn:aws:sns:eu-west-1:123456789012:mail.' },
  },
  example: { provider: 'postmark' },
  run: async (turn, { known_addresses: knownAddresses, ...it }) => {
    const made = await addHook(turn, { ...it, knownAddresses })
    return made.ok ? yes({ hook_id: made.value }) : made
  },
})

export const dropHook = operation({
  does: 'Removes such an address: what is told there from now on is nobody’s.',
  at: 'DELETE /provider-hooks/:hook_id',
  needs: 'routes.write',
  takes: z.strictObject({ hook_id: z.string().regex(/^phk_[0-9a-z]{25}$/) }),
  gives: z.object({}),
  refuses: { absent: { status: 404, says: 'There is no such address.' } },
  run: async (turn, { hook_id: id }) => ((await removeHook(turn, id)) ? yes({}) : no('absent' as const)),
})
