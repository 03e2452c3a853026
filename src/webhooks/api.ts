/** Partners as operations. */

import { z } from 'zod'
import { NAME_MAX_CHARS, PAGE_SIZE_DEFAULT, PAGE_SIZE_MAX, URL_MAX_CHARS } from '#base/limits.ts'
import { yes } from '#base/result.ts'
import { operation, type RefusalRow } from '#store/operation.ts'
import type { SettingsRefusal } from './rules.ts'
import { MESSAGE_KINDS, MESSAGE_STATES, PARTNER_STATES, type PartnerMessage, WAYS } from './types.ts'
import {
  addPartner,
  changePartner,
  type Counted,
  listPartners,
  messagesTo,
  partnersOnForms,
  readPartner,
  removePartner,
  renewKeys,
  testPartner,
} from './webhooks.ts'

const Done = z.object({})
const Time = z.iso.datetime()
const PartnerId = z.string().regex(/^[a-z0-9_-]{1,32}$/)
const One = z.strictObject({ partner: PartnerId })
const Url = z.string().trim().max(URL_MAX_CHARS)

const PartnerShape = z.object({
  partner: z.string(),
  name: z.string(),
  policy_url: z.string(),
  way: z.enum(WAYS),
  url: z.string().nullable(),
  state: z.enum(PARTNER_STATES),
  rev: z.number(),
  /** Contacts in the partner's hands. */
  in_hand: z.number(),
  /** Messages that it has not taken yet, and how many of them say that a consent ended. */
  waiting: z.number(),
  withdrawals_waiting: z.number(),
  oldest_withdrawal: Time.nullable(),
  /** Consents that stay here, because their form named the partner in other words. */
  named_otherwise: z.number(),
  /** Consents that stay here, because they were confirmed in the sandbox alone. */
  confirmed_in_sandbox: z.number(),
  failures: z.number(),
  next_try: Time.nullable(),
  last_error: z.string().nullable(),
  last_taken_at: Time.nullable(),
  created_at: Time,
})

const timeOf = (at: Date | null) => (at === null ? null : new Date(at).toISOString())

const shown = (it: Counted): z.input<typeof PartnerShape> => ({
  partner: it.id,
  name: it.name,
  policy_url: it.policyUrl,
  way: it.way,
  url: it.url,
  state: it.state,
  rev: it.rev,
  in_hand: it.inHand,
  waiting: it.waiting,
  withdrawals_waiting: it.withdrawalsWaiting,
  oldest_withdrawal: timeOf(it.oldestWithdrawal),
  named_otherwise: it.namedOtherwise,
  confirmed_in_sandbox: it.rehearsed,
  failures: it.failures,
  next_try: timeOf(it.notBefore),
  last_error: it.lastError,
  last_taken_at: timeOf(it.lastTakenAt),
  created_at: it.createdAt.toISOString(),
})

/** Shown once. */
const KeysShape = z.object({
  /** With it the partner checks that a message comes from here: `webhook-signature` of Standard Webhooks. */
  secret: z.string(),
  /** With it the partner reads its feed: `Authorization: Bearer …`. */
  feed_token: z.string().nullable(),
})
const shownKeys = ({ secret, feedToken }: { secret: string; feedToken: string | null }) => ({
  secret,
  feed_token: feedToken,
})

const ABSENT = { status: 404, says: 'There is no such partner.' } as const
const NO_TEST_KEY = {
  status: 403,
  says: 'A test key cannot hand contacts to anybody. Use a live key, or the console.',
  demand: 'AS-09',
} as const
const SETTINGS = {
  'not-a-url': { status: 422, says: 'This is no web address. It begins with https://.' },
  'not-https': {
    status: 422,
    says: 'Addresses and proofs travel encrypted only. Enter an address that begins with https://.',
  },
  'url-with-login': {
    status: 422,
    says: 'The address has a log-in in it. Leave it out: the partner knows us by our signature.',
  },
  'no-url': { status: 422, says: 'Say where the webhook goes.' },
  'url-of-a-feed': {
    status: 422,
    says: 'A feed is fetched by the partner and has no address. Leave it out, or choose the webhook.',
  },
} as const satisfies Record<SettingsRefusal, RefusalRow>

export const listAllPartners = operation({
  does: 'Lists the partners to whom contacts are handed, with what they hold and what they were not told yet.',
  at: 'GET /partners',
  needs: 'partners.read',
  takes: z.strictObject({}),
  gives: z.object({ data: z.array(PartnerShape) }),
  refuses: {},
  run: async turn => yes({ data: (await listPartners(turn)).map(shown) }),
})

export const listPartnersOnForms = operation({
  does: 'Lists whom the open forms name as partners, in the words that people read there.',
  at: 'GET /partners/on-forms',
  needs: 'partners.read',
  takes: z.strictObject({}),
  gives: z.object({
    data: z.array(
      z.object({ partner: z.string(), name: z.string(), policy_url: z.string(), forms: z.array(z.string()) }),
    ),
  }),
  refuses: {},
  run: async turn =>
    yes({
      data: (await partnersOnForms(turn)).map(({ id, name, policyUrl, forms }) => ({
        partner: id,
        name,
        policy_url: policyUrl,
        forms: [...forms],
      })),
    }),
})

export const readOnePartner = operation({
  does: 'Opens a partner.',
  at: 'GET /partners/:partner',
  needs: 'partners.read',
  takes: One,
  gives: PartnerShape,
  refuses: { absent: ABSENT },
  run: async (turn, { partner }) => {
    const found = await readPartner(turn, partner)
    return found.ok ? yes(shown(found.value)) : found
  },
})

export const makePartner = operation({
  does: 'Says where the contacts go who ticked a partner’s own box: to its webhook, or into a feed that it fetches.',
  at: 'POST /partners',
  needs: 'partners.write',
  takes: z.strictObject({
    /** As in the purpose’s slug: `partner.acme` is the purpose of the partner `acme`. */
    partner: PartnerId,
    /** Name and policy as on the form, to the letter: a contact who saw another name is not handed over. */
    name: z.string().trim().min(1).max(NAME_MAX_CHARS),
    policy_url: Url.min(1),
    way: z.enum(WAYS),
    url: Url.nullable().default(null),
  }),
  gives: KeysShape.extend({ partner: z.string() }),
  refuses: {
    ...SETTINGS,
    'not-with-a-test-key': NO_TEST_KEY,
    taken: { status: 409, says: 'There is a partner by this id already. Open it to change it.' },
    'too-many': {
      status: 422,
      says: 'There are as many partners as an account can have. Remove one that holds nobody.',
    },
  },
  example: { partner: 'millers', name: 'Mills & Millers', policy_url: 'https://mills.example/privacy', way: 'feed' },
  run: async (turn, { partner, policy_url, ...it }) => {
    const made = await addPartner(turn, partner, { ...it, policyUrl: policy_url })
    return made.ok ? yes({ partner, ...shownKeys(made.value) }) : made
  },
})

export const saveOnePartner = operation({
  does: 'Changes a partner’s address, or pauses what is handed to it. Withdrawals follow all the same.',
  at: 'PATCH /partners/:partner',
  needs: 'partners.write',
  takes: One.extend({
    rev: z.number().int(),
    name: z.string().trim().min(1).max(NAME_MAX_CHARS).optional(),
    policy_url: Url.min(1).optional(),
    url: Url.optional(),
    state: z.enum(['active', 'paused']).optional(),
  }),
  gives: Done,
  refuses: {
    ...SETTINGS,
    absent: ABSENT,
    'not-with-a-test-key': NO_TEST_KEY,
    changed: { status: 412, says: 'Somebody else changed this partner meanwhile. Load it again.' },
    'named-in-consents': {
      status: 409,
      says: 'People agreed to this partner by its present name and policy. Under another name it is another partner: make one, with a purpose and a box of its own.',
      demand: 'AS-09',
    },
  },
  run: async (turn, { partner, policy_url, ...it }) => changePartner(turn, partner, { ...it, policyUrl: policy_url }),
})

export const renewPartnerKeys = operation({
  does: 'Makes a new secret, and for a feed a new token. The old secret signs beside the new one for a day.',
  at: 'POST /partners/:partner/keys',
  needs: 'partners.write',
  takes: One,
  gives: KeysShape,
  refuses: { absent: ABSENT, 'not-with-a-test-key': NO_TEST_KEY },
  run: async (turn, { partner }) => {
    const made = await renewKeys(turn, partner)
    return made.ok ? yes(shownKeys(made.value)) : made
  },
})

export const tryPartner = operation({
  does: 'Tells the partner something that names nobody, to see whether it arrives.',
  at: 'POST /partners/:partner/test',
  needs: 'partners.write',
  takes: One,
  gives: Done,
  refuses: { absent: ABSENT, 'not-with-a-test-key': NO_TEST_KEY },
  run: async (turn, { partner }) => testPartner(turn, partner),
})

export const dropPartner = operation({
  does: 'Removes a partner that holds no contact and was told of every withdrawal.',
  at: 'DELETE /partners/:partner',
  needs: 'partners.write',
  takes: One,
  gives: Done,
  refuses: {
    absent: ABSENT,
    'holds-contacts': {
      status: 409,
      says: 'This partner holds contacts, or was not told of a withdrawal yet. Pause it: then nothing new is given, and withdrawals still follow.',
      demand: 'AS-09',
    },
  },
  run: async (turn, { partner }) => removePartner(turn, partner),
})

const MessageShape = z.object({
  number: z.number(),
  kind: z.enum(MESSAGE_KINDS),
  state: z.enum(MESSAGE_STATES),
  handover: z.string().nullable(),
  contact_id: z.string().nullable(),
  channel: z.string().nullable(),
  attempts: z.number(),
  error: z.string().nullable(),
  created_at: Time,
  tried_at: Time.nullable(),
  settled_at: Time.nullable(),
})

const shownMessage = (it: PartnerMessage): z.input<typeof MessageShape> => ({
  number: it.number,
  kind: it.kind,
  state: it.state,
  handover: it.handover,
  contact_id: it.contact,
  channel: it.channel,
  attempts: it.attempts,
  error: it.error,
  created_at: it.createdAt.toISOString(),
  tried_at: timeOf(it.triedAt),
  settled_at: timeOf(it.settledAt),
})

export const listPartnerMessages = operation({
  does: 'Lists what a partner was told, newest first: contacts that were given, consents that ended, and what waits.',
  at: 'GET /partners/:partner/messages',
  needs: 'partners.read',
  takes: One.extend({
    cursor: z.coerce.number().int().positive().optional(),
    limit: z.coerce.number().int().min(1).max(PAGE_SIZE_MAX).default(PAGE_SIZE_DEFAULT),
  }),
  gives: z.object({ data: z.array(MessageShape), next_cursor: z.string().nullable() }),
  refuses: { absent: ABSENT },
  run: async (turn, { partner, cursor, limit }) => {
    const found = await messagesTo(turn, partner, { before: cursor, limit })
    if (!found.ok) return found
    const last = found.value.at(-1)?.number
    return yes({
      data: found.value.map(shownMessage),
      next_cursor: found.value.length < limit || last === undefined ? null : String(last),
    })
  },
})
