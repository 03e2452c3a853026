/** Routes for texts as operations. */

import { z } from 'zod'
import {
  TEXT_COUNTRIES_MAX,
  TEXT_ROUTE_BODY_MAX_CHARS,
  TEXT_ROUTE_HEADERS_MAX,
  TEXT_ROUTE_PER_SECOND_MAX,
  TEXT_ROUTE_VALUE_MAX_CHARS,
  TEXT_ROUTES_MAX,
  TEXT_SENDERS_MAX,
  SMPP_BINDS_MAX,
  SMPP_WINDOW_MAX,
} from '#base/limits.ts'
import { yes } from '#base/result.ts'
import { operation, type RefusalRow } from '#store/operation.ts'
import { LANGUAGES } from '#wire/sms/alphabet.ts'
import { LONG_WAYS } from '#wire/sms/smpp/types.ts'
import {
  arrangeTextRoutes,
  askForTextTest,
  createTextRoute,
  listTextRoutes,
  removeTextRoute,
  saveTextRoute,
} from './routes.ts'
import type { TextRouteFlaw } from './route-rules.ts'
import { type SpokenTo, TEXT_ROUTE_KINDS, type TextRoute, type TextRouteSettings } from './types.ts'

const Done = z.object({})
const RouteId = z.string().regex(/^txr_[0-9a-z]{25}$/)
const Country = z
  .string()
  .regex(/^[A-Z]{2}$/)
  .describe('ISO 3166-1 alpha-2')
const Word = z.string().max(TEXT_ROUTE_VALUE_MAX_CHARS)

const By = z.discriminatedUnion('is', [
  z.strictObject({
    is: z.literal('smpp'),
    host: z.string().trim().min(1).max(253),
    port: z.number().int().min(1).max(65_535),
    tls: z.enum(['none', 'implicit']),
    system_id: z.string().min(1).max(15),
    password: z.string().min(1).max(8).optional().describe('At most eight characters in SMPP 3.4. Left out: it stays.'),
    system_type: z.string().max(12).optional(),
    address_range: z.string().max(40).optional(),
    service_type: z.string().max(5).optional(),
    ca: z.string().max(20_000).optional().describe('A certificate to trust in place of the public authorities (PEM)'),
    binds: z.number().int().min(1).max(SMPP_BINDS_MAX).optional(),
    window: z
      .number()
      .int()
      .min(1)
      .max(SMPP_WINDOW_MAX)
      .optional()
      .describe('As many texts are uncertain if a bind breaks'),
    long_by: z.enum(LONG_WAYS).optional(),
    inbound_default: z.enum(['gsm7', 'latin1', 'ascii', 'utf8']).optional(),
  }),
  z.strictObject({
    is: z.literal('twilio'),
    account_sid: Word,
    auth_token: Word.optional(),
    messaging_service_sid: Word.optional(),
  }),
  z.strictObject({
    is: z.literal('vonage'),
    key: Word,
    secret: Word.optional(),
    signature_secret: Word.optional(),
    signs: z.enum(['md5hash', 'md5', 'sha1', 'sha256', 'sha512']).default('sha256'),
  }),
  z.strictObject({ is: z.literal('plivo'), auth_id: Word, auth_token: Word.optional() }),
  z.strictObject({
    is: z.literal('sinch'),
    region: z.enum(['us', 'eu', 'au', 'br', 'ca']),
    plan_id: Word,
    token: Word.optional(),
    hook_secret: Word.optional(),
  }),
  z.strictObject({ is: z.literal('bird'), access_key: Word.optional(), signing_key: Word.optional() }),
  z.strictObject({
    is: z.literal('generic'),
    url: z.string().max(2_000),
    as: z.enum(['json', 'form']),
    body: z
      .record(z.string().max(100), z.json())
      .refine(body => JSON.stringify(body).length <= TEXT_ROUTE_BODY_MAX_CHARS)
      .describe('Texts in it may hold {to}, {from}, {text}, {reference} and {callback}'),
    id_at: z.string().max(200).describe('Where the number of the message stands in the answer: messages.0.id'),
    headers: z
      .record(z.string().max(64), Word)
      .refine(headers => Object.keys(headers).length <= TEXT_ROUTE_HEADERS_MAX)
      .optional(),
    hook_secret: Word.optional().describe(
      'whsec_…, of Standard Webhooks. Left out at first: made here, and shown once. What comes back is POSTed to hook_url as {"events": [{"id", "state", "reference", "code"}, {"id", "from", "to", "text"}]}; 422 says that some of it was not understood, and what was is kept.',
    ),
  }),
])

const Terms = z.array(
  z.strictObject({
    country: Country,
    per_part: z
      .string()
      .regex(/^\d{1,4}(?:\.\d{1,6})?$/)
      .nullable()
      .default(null),
    per_second: z.number().int().min(1).max(TEXT_ROUTE_PER_SECOND_MAX).nullable().default(null),
  }),
)

const Settings = {
  name: z.string().trim().min(1).max(100),
  by: By,
  senders: z
    .array(z.string().min(1).max(20))
    .max(TEXT_SENDERS_MAX)
    .nullable()
    .default(null)
    .describe('Senders that may leave by it; null: all'),
  countries: z
    .array(Country)
    .max(TEXT_COUNTRIES_MAX)
    .nullable()
    .default(null)
    .describe('Those that it serves; null: all'),
  languages: z.array(z.enum(LANGUAGES)).max(LANGUAGES.length).default([]),
  per_second: z.number().int().min(1).max(TEXT_ROUTE_PER_SECOND_MAX).nullable().default(null),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .nullable()
    .default(null),
  terms: Terms.max(TEXT_COUNTRIES_MAX).default([]),
}
const Taken = z.strictObject(Settings)

const Shown = z.object({
  text_route_id: z.string(),
  kind: z.enum(TEXT_ROUTE_KINDS),
  name: z.string(),
  /** As it was given, without what is secret. */
  by: z.record(z.string(), z.json()).nullable(),
  senders: z.array(z.string()).nullable(),
  countries: z.array(z.string()).nullable(),
  languages: z.array(z.enum(LANGUAGES)),
  per_second: z.number().nullable(),
  currency: z.string().nullable(),
  terms: z.array(z.object({ country: z.string(), per_part: z.string().nullable(), per_second: z.number().nullable() })),
  /** Where its provider tells what became of texts, and brings those that come in. */
  hook_url: z.string().nullable(),
  active: z.boolean(),
  place: z.number().nullable(),
  rests: z.object({ why: z.string(), detail: z.string(), until: z.iso.datetime() }).nullable(),
  warns: z.array(z.string()),
  testing: z.boolean(),
  tested_at: z.iso.datetime().nullable(),
  test: z
    .object({ ok: z.boolean(), says: z.string(), detail: z.string().nullable(), sent_to: z.string().nullable() })
    .nullable(),
})

const snake = (name: string) => name.replaceAll(/[A-Z]/g, letter => `_${letter.toLowerCase()}`)
const camel = (name: string) => name.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())
/** The names alone: what a generic body says is the account's own. */
const renamed = (it: object, how: (name: string) => string) =>
  Object.fromEntries(Object.entries(it).map(([name, value]) => [how(name), value]))

function settingsOf({ by, per_second: perSecond, terms, ...it }: z.output<typeof Taken>): TextRouteSettings {
  return {
    ...it,
    by: renamed(by, camel) as SpokenTo, // The two differ in how names are written.
    perSecond,
    terms: terms.map(({ country, per_part, per_second }) => ({ country, perPart: per_part, perSecond: per_second })),
  }
}

const shown = (it: TextRoute): z.input<typeof Shown> => ({
  text_route_id: it.id,
  kind: it.kind,
  name: it.name,
  by: it.by && (renamed(it.by, snake) as z.input<typeof Shown>['by']), // As it was taken: JSON.
  senders: it.senders && [...it.senders],
  countries: it.countries && [...it.countries],
  languages: [...it.languages],
  per_second: it.perSecond,
  currency: it.currency,
  terms: it.terms.map(({ country, perPart, perSecond }) => ({ country, per_part: perPart, per_second: perSecond })),
  hook_url: it.hookUrl,
  active: it.active,
  place: it.place,
  rests: it.rests && { ...it.rests, until: it.rests.until.toISOString() },
  warns: [...it.warns],
  testing: it.testing,
  tested_at: it.testedAt?.toISOString() ?? null,
  test: it.test && { ok: it.test.ok, says: it.test.says, detail: it.test.detail, sent_to: it.test.sentTo },
})

const FLAWS = {
  'bad-host': { status: 422, says: 'This is no host. Give a name such as smpp.example.com, or an address.' },
  'not-public': {
    status: 422,
    says: 'Texts of this account leave by servers of the public Internet. Only the account of this installation’s operator may use others.',
  },
  'no-secret': {
    status: 422,
    says: 'What is secret of this route is missing. It stays when a route is saved, unless the route moves to another place.',
  },
  'bad-setting': { status: 422, says: 'One of the settings has signs in it that the provider’s have not.' },
  'bad-url': { status: 422, says: 'The address must begin with https:// and name nobody and nothing behind a #.' },
  'bad-header': { status: 422, says: 'One of the headers is not one, or is ours to write.' },
  'bad-body': { status: 422, says: 'The body must be an object, and not too deep.' },
  'no-place-for-text': { status: 422, says: 'The body must say {to} and {text} somewhere, or nobody gets anything.' },
  'bad-hook-secret': {
    status: 422,
    says: 'The secret of calls must be of Standard Webhooks: whsec_ and 24 to 64 bytes in base64.',
  },
  'bad-sender': {
    status: 422,
    says: 'One of the senders is neither letters, nor a short code, nor a number with its +.',
  },
  'country-twice': { status: 422, says: 'A country stands twice among the terms.' },
  'price-without-currency': { status: 422, says: 'A price needs a currency.' },
} as const satisfies Record<TextRouteFlaw, RefusalRow>

const ABSENT = { status: 404, says: 'There is no such route for texts.' } as const
const SANDBOX_STAYS = { status: 409, says: 'The handset of the sandbox is always there.' } as const

export const listAllTextRoutes = operation({
  does: 'Lists the routes for texts: which are used, in which order, whether one rests, and what its last test has shown.',
  at: 'GET /text-routes',
  needs: 'routes.read',
  takes: z.strictObject({}),
  gives: z.object({ data: z.array(Shown) }),
  refuses: {},
  follows: ['lane'],
  run: async turn => yes({ data: (await listTextRoutes(turn)).map(shown) }),
})

export const makeTextRoute = operation({
  does: 'Adds a route for texts: an SMPP server, a provider, or a request of one’s own. It is used when it is put in its place.',
  at: 'POST /text-routes',
  needs: 'routes.write',
  takes: Taken,
  gives: z.object({
    text_route_id: z.string(),
    hook_url: z.string().nullable(),
    /** Made here, and shown this once. */
    hook_secret: z.string().nullable(),
  }),
  refuses: {
    ...FLAWS,
    'too-many': { status: 409, says: `An account has at most ${TEXT_ROUTES_MAX} routes for texts.` },
  },
  example: {
    name: 'Operator',
    by: {
      is: 'smpp',
      host: 'smpp.operator.example',
      port: 3550,
      tls: 'implicit',
      system_id: 'bakery',
      password: 'secret',
    },
    countries: ['CH', 'DE'],
    currency: 'EUR',
    terms: [{ country: 'CH', per_part: '0.0541', per_second: 20 }],
  },
  run: async (turn, it) => {
    const made = await createTextRoute(turn, settingsOf(it))
    if (!made.ok) return made
    const { id, hookUrl, hookSecret } = made.value
    return yes({ text_route_id: id, hook_url: hookUrl, hook_secret: hookSecret })
  },
})

export const changeTextRoute = operation({
  does: 'Changes a route for texts. What is secret and not given stays, unless the route moves to another place.',
  at: 'PUT /text-routes/:text_route_id',
  needs: 'routes.write',
  takes: z.strictObject({ text_route_id: RouteId, ...Settings }),
  gives: Done,
  refuses: {
    ...FLAWS,
    absent: ABSENT,
    'sandbox-stays': SANDBOX_STAYS,
    'another-kind': { status: 422, says: 'A route stays of the kind that it was made as. Add another one.' },
  },
  run: async (turn, { text_route_id, ...it }) => saveTextRoute(turn, text_route_id, settingsOf(it)),
})

export const orderTextRoutes = operation({
  does: 'Says by which routes texts leave, and in which order: the first that serves the country and does not rest takes a text. The sandbox stands alone.',
  at: 'PUT /text-routes',
  needs: 'routes.write',
  takes: z.strictObject({ text_route_ids: z.array(RouteId).min(1).max(TEXT_ROUTES_MAX) }),
  gives: Done,
  refuses: {
    absent: ABSENT,
    'sandbox-alone': {
      status: 422,
      says: 'What goes to the handset of the sandbox reaches nobody, so it does not stand in for another route. Use it alone.',
    },
  },
  run: async (turn, { text_route_ids }) => arrangeTextRoutes(turn, text_route_ids),
})

export const testTextRoute = operation({
  does: 'Tries a route for texts: whether it lets us in. With the number of a handset that a user has proven to be theirs, a text of fixed words is sent there by whichever route is used.',
  at: 'POST /text-routes/:text_route_id/test',
  needs: 'routes.write',
  takes: z.strictObject({ text_route_id: RouteId, to: z.string().max(40).optional() }),
  gives: Done,
  refuses: {
    absent: ABSENT,
    'not-a-number': {
      status: 422,
      says: 'This is no number that a text can be sent to. Begin with + and the code of the country.',
    },
    'not-yours': {
      status: 403,
      says: 'A test goes to a phone that a user of this account has shown to be theirs. Say which is yours, and type the code that it gets: that tries the route as well.',
      demand: 'AS-03',
    },
    'no-sender': {
      status: 422,
      says: 'There is no sender that may be used there. Add one, and show that it is yours.',
      demand: 'PC-08',
    },
    'too-many': { status: 429, says: 'This number got as many texts today as anybody gets.' },
    'policies-first': {
      status: 403,
      says: 'Somebody of this account has to accept the policies first.',
      demand: 'AS-02',
    },
    'too-many-tests': { status: 429, says: 'These are many tests within an hour. Wait a while.' },
  },
  run: async (turn, { text_route_id, to }) => askForTextTest(turn, text_route_id, to),
})

export const dropTextRoute = operation({
  does: 'Removes a route for texts that is not used.',
  at: 'DELETE /text-routes/:text_route_id',
  needs: 'routes.write',
  takes: z.strictObject({ text_route_id: RouteId }),
  gives: Done,
  refuses: {
    absent: ABSENT,
    active: { status: 409, says: 'Texts leave by this route. Use another one first.' },
    'sandbox-stays': SANDBOX_STAYS,
  },
  run: async (turn, { text_route_id }) => removeTextRoute(turn, text_route_id),
})
