/** Routes and sender domains as operations. */

import { z } from 'zod'
import {
  DOMAIN_MAX_BYTES,
  NAME_MAX_CHARS,
  ROUTE_CONNECTIONS_MAX,
  ROUTE_PER_MINUTE_MAX,
  SMTP_AT_ONCE_MAX,
  SMTP_LOGIN_MAX_CHARS,
} from '#base/limits.ts'
import { yes } from '#base/result.ts'
import { operation, type RefusalRow } from '#store/operation.ts'
import { STEPS } from '#wire/smtp/types.ts'
import {
  activateRoute,
  addDomain,
  askForCheck,
  askForTest,
  createRoute,
  endKey,
  listDomains,
  listRoutes,
  removeRoute,
  retireDomain,
  rotateKey,
  saveRoute,
} from './delivery.ts'
import { DOMAIN_STATES, KEY_STATES, RECORD_KINDS, RECORD_STATES, type SenderDomain } from './domain-types.ts'
import { PROVIDER_KINDS } from '#wire/provider/api.ts'
import { isProvider } from './route-rules.ts'
import { DKIM_ALGORITHMS, LOGIN_KINDS, ROUTE_KINDS, ROUTE_TLS, type Route } from './types.ts'

const Nothing = z.strictObject({})
const Done = z.object({})
const Time = z.iso.datetime()
const RouteId = z.string().regex(/^rte_[0-9a-z]{25}$/)
const DomainName = z.string().trim().toLowerCase().min(3).max(DOMAIN_MAX_BYTES)

/** What came of the last test; `says` is for the person who set the route up. */
const Test = z.object({
  ok: z.boolean(),
  says: z.string(),
  /** Where the conversation ended, and what the server said there. */
  at: z.enum(STEPS).nullable(),
  reply: z.string().nullable(),
  /** The conversation was encrypted. */
  encrypted: z.boolean(),
  /** The address to which a message went, where one was asked for. */
  sent_to: z.string().nullable(),
})

const RouteShape = z.object({
  route_id: z.string(),
  name: z.string(),
  kind: z.enum(ROUTE_KINDS),
  host: z.string().nullable(),
  port: z.number().nullable(),
  tls: z.enum(ROUTE_TLS).nullable(),
  username: z.string().nullable(),
  /** By a password, or by a token in its place (XOAUTH2). */
  login_kind: z.enum(LOGIN_KINDS),
  has_password: z.boolean(),
  source_address: z.string().nullable(),
  helo: z.string().nullable(),
  /** Bounds for all workers together; null where there is none of its own. */
  per_minute: z.number().nullable(),
  connections: z.number().nullable(),
  /** Messages on their way over one connection of a relay, where it knows BDAT; 1: the next when the last was answered. */
  several_at_once: z.number(),
  /** Of a provider’s interface: where the account is there, and what of it is used. */
  region: z.string().nullable(),
  stream: z.string().nullable(),
  act_stream: z.string().nullable(),
  configuration_set: z.string().nullable(),
  /** Mail leaves by it, when those before it rest. */
  active: z.boolean(),
  /** Its turn among the active ones, from 1. */
  place: z.number().nullable(),
  /** Null while it takes mail; else why it rests, what was said, and when it is tried again. */
  rests: z.object({ why: z.string(), detail: z.string(), until: Time }).nullable(),
  /** A test was asked for and has not answered yet. */
  testing: z.boolean(),
  tested_at: Time.nullable(),
  test: Test.nullable(),
})

const RouteSettings = z.strictObject({
  name: z.string().trim().min(1).max(NAME_MAX_CHARS),
  /** A relay’s; of a direct route null: the DNS names the hosts. */
  host: z.string().trim().toLowerCase().min(1).max(DOMAIN_MAX_BYTES).nullable().default(null),
  port: z.number().int().min(1).max(65_535).optional(),
  tls: z.enum(ROUTE_TLS).optional(),
  username: z.string().max(SMTP_LOGIN_MAX_CHARS).nullable().default(null),
  login_kind: z.enum(LOGIN_KINDS).default('password'),
  /** Kept sealed, never shown again. Left out: the one that was there stays. Null: none. */
  password: z.string().max(SMTP_LOGIN_MAX_CHARS).nullable().optional(),
  /** The address of this machine from which it connects, and what it calls itself: for the operator’s account. */
  source_address: z.string().trim().max(45).nullable().default(null),
  helo: z.string().trim().toLowerCase().max(DOMAIN_MAX_BYTES).nullable().default(null),
  per_minute: z.number().int().min(1).max(ROUTE_PER_MINUTE_MAX).nullable().default(null),
  connections: z.number().int().min(1).max(ROUTE_CONNECTIONS_MAX).nullable().default(null),
  /** For a relay that one knows: what was not answered when a connection breaks is uncertain, all of it. */
  several_at_once: z.number().int().min(1).max(SMTP_AT_ONCE_MAX).default(1),
  /** Of SES, such as `eu-west-1`; of SendGrid `global` or `eu`. */
  region: z.string().trim().toLowerCase().max(40).nullable().default(null),
  /** Of Postmark: by which mail goes that may be unsubscribed from (`broadcast`), and all other (`outbound`). */
  stream: z.string().trim().max(64).nullable().default(null),
  act_stream: z.string().trim().max(64).nullable().default(null),
  /** Of SES: by which it tells what became of messages. */
  configuration_set: z.string().trim().max(64).nullable().default(null),
})

const SETTABLE = ['smtp', 'direct', ...PROVIDER_KINDS] as const
type SettableKind = (typeof SETTABLE)[number]
const OVER_HTTPS = { port: 443, tls: 'implicit' } as const

/** What is not said of a port and of encryption is what the kind of route goes by. */
const settingsOf = (
  kind: SettableKind,
  {
    login_kind,
    source_address,
    helo,
    per_minute,
    several_at_once,
    port,
    tls,
    ...given
  }: z.output<typeof RouteSettings>,
) => {
  const { region, stream, act_stream: actStream, configuration_set: configurationSet, ...it } = given
  return {
    ...it,
    kind,
    ...(isProvider(kind)
      ? OVER_HTTPS
      : {
          port: port ?? (kind === 'direct' ? 25 : 587),
          tls: tls ?? (kind === 'direct' ? ('mta-sts' as const) : ('required' as const)),
        }),
    provider: {
      region: region ?? (kind === 'sendgrid' || kind === 'postmark' ? 'global' : null),
      stream,
      actStream,
      configurationSet,
    },
    loginKind: login_kind,
    sourceAddress: source_address,
    helo,
    perMinute: per_minute,
    severalAtOnce: several_at_once,
  }
}

const ABSENT_ROUTE = { status: 404, says: 'There is no such route.' } as const satisfies RefusalRow
const SETTINGS_REFUSALS = {
  'bad-host': { status: 422, says: 'This is neither the name of a host nor an address.' },
  'not-public': {
    status: 422,
    says: 'This host is on a private network. Only the account of this installation’s operator may send through it.',
  },
  'login-in-clear': {
    status: 422,
    says: 'A log-in would cross the network unencrypted. Choose another kind of encryption, or leave the log-in out.',
  },
  'half-a-login': { status: 422, says: 'A log-in is a user name and a password. Give both, or neither.' },
  'no-host': {
    status: 422,
    says: 'This kind of route has no host of its own: the DNS names each recipient’s, and where providers are we know. Leave it out.',
  },
  'no-key': {
    status: 422,
    says: 'A provider knows an account by its key: of SES the access key ID as user name and the secret key as password, of the others the key as password alone.',
  },
  'bad-region': {
    status: 422,
    says: 'There is no such region: of SES it is one like “eu-west-1”, of SendGrid “global” or “eu”.',
  },
  'bad-stream': {
    status: 422,
    says: 'Names of streams and configuration sets are letters, digits, “-” and “_”, 64 at most.',
  },
  'not-several': {
    status: 422,
    says: 'Several messages at once over one connection are for a relay that you know. Leave it at 1.',
  },
  'no-login-there': {
    status: 422,
    says: 'Recipients’ own servers take mail without a log-in. Leave the user name and the password out.',
  },
  'bad-source': { status: 422, says: 'This is not an address of a machine, or not a name for one.' },
  'not-yours': {
    status: 403,
    says: 'The addresses and the name of this machine are given out by its operator, for the operator’s account.',
  },
  'tls-of-direct': {
    status: 422,
    says: 'This kind of encryption does not go with this kind of route: “mta-sts” is for direct ones, “implicit” and “none” are for relays.',
  },
} as const satisfies Record<string, RefusalRow>
const SANDBOX_STAYS = {
  status: 409,
  says: 'The sandbox mailbox is always there and has no settings. Make another route instead.',
} as const satisfies RefusalRow

const shownRoute = (it: Route) => ({
  route_id: it.id,
  name: it.name,
  kind: it.kind,
  host: it.host,
  port: it.port,
  tls: it.tls,
  username: it.username,
  login_kind: it.loginKind,
  has_password: it.hasPassword,
  source_address: it.sourceAddress,
  helo: it.helo,
  per_minute: it.perMinute,
  connections: it.connections,
  several_at_once: it.severalAtOnce,
  region: it.provider.region,
  stream: it.provider.stream,
  act_stream: it.provider.actStream,
  configuration_set: it.provider.configurationSet,
  active: it.active,
  place: it.place,
  rests: it.rests && { ...it.rests, until: it.rests.until.toISOString() },
  testing: it.testing,
  tested_at: it.testedAt?.toISOString() ?? null,
  test: it.test && { ...it.test, sent_to: it.test.sentTo },
})

export const listAllRoutes = operation({
  does: 'Lists the ways by which mail can leave; those that are active have a place in their order.',
  at: 'GET /routes',
  needs: 'routes.read',
  takes: Nothing,
  gives: z.object({ data: z.array(RouteShape) }),
  refuses: {},
  follows: ['lane'],
  run: async turn => yes({ data: (await listRoutes(turn)).map(shownRoute) }),
})

export const makeRoute = operation({
  does: 'Makes a route: through an SMTP server, by the interface of a provider (SES, SendGrid, Postmark), or straight to the servers that the DNS names for each recipient. Test it, then make it active.',
  at: 'POST /routes',
  needs: 'routes.write',
  takes: RouteSettings.extend({ kind: z.enum(SETTABLE).default('smtp') }),
  gives: z.object({ route_id: z.string() }),
  refuses: {
    ...SETTINGS_REFUSALS,
    'too-many': { status: 409, says: 'There are 20 routes. Remove one that is not used.' },
  },
  example: {
    name: 'Our provider',
    host: 'smtp.example.com',
    port: 587,
    tls: 'required',
    username: 'mail@example.com',
    password: 'correct horse battery',
  },
  run: async (turn, { kind, ...settings }) => {
    const made = await createRoute(turn, settingsOf(kind, settings))
    return made.ok ? yes({ route_id: made.value }) : made
  },
})

export const changeRoute = operation({
  does: 'Changes a route. Messages that leave from now on use the new settings; the result of an earlier test is dropped.',
  at: 'PUT /routes/:route_id',
  needs: 'routes.write',
  takes: RouteSettings.extend({ route_id: RouteId }),
  gives: Done,
  refuses: { ...SETTINGS_REFUSALS, absent: ABSENT_ROUTE, 'sandbox-stays': SANDBOX_STAYS },
  run: async (turn, { route_id, ...settings }) => {
    const known = (await listRoutes(turn)).find(({ id }) => id === route_id)?.kind
    const kind = known === undefined || known === 'sandbox' ? 'smtp' : known
    return saveRoute(turn, route_id, settingsOf(kind, settings))
  },
})

export const testRoute = operation({
  does: 'Asks for a test: connect, encrypt, log in and, with `send`, hand over a message to the address of whoever asks. The result appears with the route.',
  at: 'POST /routes/:route_id/test',
  needs: 'routes.write',
  takes: z.strictObject({ route_id: RouteId, send: z.boolean().default(false) }),
  gives: z.object({ route_id: z.string() }),
  refuses: {
    absent: ABSENT_ROUTE,
    'a-person-asks': {
      status: 403,
      says: 'A test message goes to the address of the user who asks for it. Ask as a user, or without `send`.',
    },
    'policies-first': {
      status: 403,
      says: 'Accept the policies first. Until then this account sends nothing, not even a test message.',
      demand: 'AS-02',
    },
    'no-sender': {
      status: 409,
      says: 'Save a contact address under Settings first: the test message is sent from it.',
    },
    'too-many-tests': { status: 429, says: 'This is the 20th test within the hour. Wait a little.' },
  },
  run: async (turn, { route_id, send }) => {
    const asked = await askForTest(turn, route_id, send)
    return asked.ok ? yes({ route_id }) : asked
  },
})

export const useRoute = operation({
  does: 'Makes this the route by which mail leaves.',
  at: 'POST /routes/:route_id/activate',
  needs: 'routes.write',
  takes: z.strictObject({ route_id: RouteId }),
  gives: Done,
  refuses: { absent: ABSENT_ROUTE },
  run: async (turn, { route_id }) => activateRoute(turn, route_id),
})

export const dropRoute = operation({
  does: 'Removes a route that is not the active one.',
  at: 'DELETE /routes/:route_id',
  needs: 'routes.write',
  takes: z.strictObject({ route_id: RouteId }),
  gives: Done,
  refuses: {
    absent: ABSENT_ROUTE,
    'sandbox-stays': SANDBOX_STAYS,
    active: { status: 409, says: 'Mail leaves by this route. Make another one active first.' },
  },
  run: async (turn, { route_id }) => removeRoute(turn, route_id),
})

const DomainShape = z.object({
  domain: z.string(),
  /** Whose it is, by the list of public suffixes: what receivers compare when they are not strict. */
  organisation: z.string(),
  /** How it stands by the last look at the DNS. */
  state: z.enum(DOMAIN_STATES),
  /** Whether messages may leave the house in its name; the sandbox takes them in any case. */
  live: z.boolean(),
  /** Since when the DNS proves it to be the account's. */
  owned_at: Time.nullable(),
  /** Since when something that was in order is not, and until when that may be. */
  failing_at: Time.nullable(),
  grace_until: Time.nullable(),
  keys: z.array(
    z.object({
      selector: z.string(),
      algorithm: z.enum(DKIM_ALGORITHMS),
      state: z.enum(KEY_STATES),
      created_at: Time,
      active_at: Time.nullable(),
      /** When the DNS last had it. */
      seen_at: Time.nullable(),
      /** Until when its record has to stay behind the key that took its place. */
      published_until: Time.nullable(),
      retired_at: Time.nullable(),
    }),
  ),
  /** What to publish in the DNS, or to have, and how it was found at the last look. */
  records: z.array(
    z.object({
      what: z.enum(RECORD_KINDS),
      type: z.enum(['TXT', 'MX', 'PTR']).nullable(),
      name: z.string(),
      value: z.string(),
      /** Nothing leaves the house without it. */
      needed: z.boolean(),
      state: z.enum(RECORD_STATES),
      says: z.string(),
      /** What stands there. */
      found: z.array(z.string()),
    }),
  ),
  /** A look was asked for and has not been taken yet. */
  checking: z.boolean(),
  checked_at: Time.nullable(),
  /** When it is looked at again by itself. */
  next_check_at: Time.nullable(),
})

const ABSENT_DOMAIN = { status: 404, says: 'This is not a sender domain of the account.' } as const satisfies RefusalRow

const iso = (date: Date | null) => date?.toISOString() ?? null

const shownDomain = (it: SenderDomain) => ({
  domain: it.domain,
  organisation: it.organisation,
  state: it.state,
  live: it.live,
  owned_at: iso(it.ownedAt),
  failing_at: iso(it.failingAt),
  grace_until: iso(it.graceUntil),
  keys: it.keys.map(key => ({
    selector: key.selector,
    algorithm: key.algorithm,
    state: key.state,
    created_at: key.createdAt.toISOString(),
    active_at: iso(key.activeAt),
    seen_at: iso(key.seenAt),
    published_until: iso(key.publishedUntil),
    retired_at: iso(key.retiredAt),
  })),
  records: it.records.map(record => ({ ...record, found: [...record.found] })),
  checking: it.checking,
  checked_at: iso(it.checkedAt),
  next_check_at: iso(it.nextAt),
})

export const listSenderDomains = operation({
  does: 'Lists the domains that messages may come from: their keys, the DNS records that prove them, and how each was found.',
  at: 'GET /domains',
  needs: 'routes.read',
  takes: Nothing,
  gives: z.object({ data: z.array(DomainShape) }),
  refuses: {},
  follows: ['lane'],
  run: async turn => yes({ data: (await listDomains(turn)).map(shownDomain) }),
})

export const addSenderDomain = operation({
  does: 'Adds a sender domain, or a key of another kind for one. Messages leave the house in its name once its records are found in the DNS. Its public key is written into the log, so that signatures can be verified years later.',
  at: 'POST /domains',
  needs: 'routes.write',
  takes: z.strictObject({ domain: DomainName, algorithm: z.enum(DKIM_ALGORITHMS).default('rsa-sha256') }),
  gives: DomainShape,
  refuses: {
    'not-a-domain': { status: 422, says: 'This is not the name of a domain.' },
    'has-one': { status: 409, says: 'There is a key of this kind for the domain already. Rotate it instead.' },
    'too-many': { status: 409, says: 'There are 50 sender domains. Retire one that is not used.' },
  },
  example: { domain: 'news.example.com' },
  run: async (turn, { domain, algorithm }) => {
    const made = await addDomain(turn, domain, algorithm)
    return made.ok ? yes(shownDomain(made.value)) : made
  },
})

export const rotateSenderKey = operation({
  does: 'Makes a new signing key in the place of the one in use. It signs as soon as the DNS has it; until then the old one does, which then stays published for a while.',
  at: 'POST /domains/:domain/rotate',
  needs: 'routes.write',
  takes: z.strictObject({ domain: DomainName, algorithm: z.enum(DKIM_ALGORITHMS).default('rsa-sha256') }),
  gives: DomainShape,
  refuses: {
    absent: { status: 404, says: 'The domain has no key of this kind that signs.' },
    'under-way': { status: 409, says: 'There is a new key already. It signs as soon as the DNS has it.' },
  },
  run: async (turn, { domain, algorithm }) => {
    const made = await rotateKey(turn, domain, algorithm)
    return made.ok ? yes(shownDomain(made.value)) : made
  },
})

export const endSenderKey = operation({
  does: 'Ends one key of a domain: it signs nothing any more, and its record may go from the DNS.',
  at: 'DELETE /domains/:domain/keys/:selector',
  needs: 'routes.write',
  takes: z.strictObject({ domain: DomainName, selector: z.string().min(1).max(63) }),
  gives: Done,
  refuses: {
    absent: { status: 404, says: 'The domain has no such key.' },
    'last-key': { status: 409, says: 'No other key signs for this domain. Rotate it, or retire the domain.' },
  },
  run: async (turn, { domain, selector }) => endKey(turn, domain, selector),
})

export const checkSenderDomain = operation({
  does: 'Looks the records of a domain up in the DNS. The result appears with the domain.',
  at: 'POST /domains/:domain/check',
  needs: 'routes.write',
  takes: z.strictObject({ domain: DomainName }),
  gives: Done,
  refuses: {
    absent: ABSENT_DOMAIN,
    'too-many-checks': {
      status: 429,
      says: 'The DNS was asked often enough within the hour. It is asked again by itself.',
    },
  },
  run: async (turn, { domain }) => askForCheck(turn, domain),
})

export const retireSenderDomain = operation({
  does: 'Retires a sender domain and its keys: nothing is signed with them any more, what was signed stays verifiable, and another account may prove the domain.',
  at: 'DELETE /domains/:domain',
  needs: 'routes.write',
  takes: z.strictObject({ domain: DomainName }),
  gives: Done,
  refuses: { absent: ABSENT_DOMAIN },
  run: async (turn, { domain }) => retireDomain(turn, domain),
})
