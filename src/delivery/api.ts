/** Routes and sender domains as operations. */

import { z } from 'zod'
import { DOMAIN_MAX_BYTES, NAME_MAX_CHARS, SMTP_LOGIN_MAX_CHARS } from '#base/limits.ts'
import { yes } from '#base/result.ts'
import { operation, type RefusalRow } from '#store/operation.ts'
import { STEPS, TLS_MODES } from '#wire/smtp/types.ts'
import {
  activateRoute,
  addDomain,
  askForCheck,
  askForTest,
  createRoute,
  listDomains,
  listRoutes,
  removeRoute,
  retireDomain,
  saveRoute,
} from './delivery.ts'
import { DKIM_ALGORITHMS, RECORD_STATES, ROUTE_KINDS, type Route, type SenderDomain } from './types.ts'

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
  tls: z.enum(TLS_MODES).nullable(),
  username: z.string().nullable(),
  has_password: z.boolean(),
  active: z.boolean(),
  /** A test was asked for and has not answered yet. */
  testing: z.boolean(),
  tested_at: Time.nullable(),
  test: Test.nullable(),
})

const RouteSettings = z.strictObject({
  name: z.string().trim().min(1).max(NAME_MAX_CHARS),
  host: z.string().trim().toLowerCase().min(1).max(DOMAIN_MAX_BYTES),
  port: z.number().int().min(1).max(65_535).default(587),
  tls: z.enum(TLS_MODES).default('required'),
  username: z.string().max(SMTP_LOGIN_MAX_CHARS).nullable().default(null),
  /** Kept sealed, never shown again. Left out: the one that was there stays. Null: none. */
  password: z.string().max(SMTP_LOGIN_MAX_CHARS).nullable().optional(),
})

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
  has_password: it.hasPassword,
  active: it.active,
  testing: it.testing,
  tested_at: it.testedAt?.toISOString() ?? null,
  test: it.test && { ...it.test, sent_to: it.test.sentTo },
})

export const listAllRoutes = operation({
  does: 'Lists the ways by which mail can leave; one of them is active.',
  at: 'GET /routes',
  needs: 'routes.read',
  takes: Nothing,
  gives: z.object({ data: z.array(RouteShape) }),
  refuses: {},
  follows: ['lane'],
  run: async turn => yes({ data: (await listRoutes(turn)).map(shownRoute) }),
})

export const makeRoute = operation({
  does: 'Makes a route through an SMTP server. Test it, then make it the active one.',
  at: 'POST /routes',
  needs: 'routes.write',
  takes: RouteSettings,
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
  run: async (turn, settings) => {
    const made = await createRoute(turn, settings)
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
  run: async (turn, { route_id, ...settings }) => saveRoute(turn, route_id, settings),
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
  selector: z.string(),
  algorithm: z.enum(DKIM_ALGORITHMS),
  created_at: Time,
  retired_at: Time.nullable(),
  /** What to publish in the DNS, and how it was found there at the last check. */
  records: z.array(
    z.object({
      what: z.enum(['dkim', 'spf']),
      type: z.literal('TXT'),
      name: z.string(),
      value: z.string(),
      state: z.enum(RECORD_STATES),
      says: z.string(),
    }),
  ),
  /** A check was asked for and has not answered yet. */
  checking: z.boolean(),
  checked_at: Time.nullable(),
})

const ABSENT_DOMAIN = { status: 404, says: 'This is not a sender domain of the account.' } as const satisfies RefusalRow

const shownDomain = (it: SenderDomain) => ({
  domain: it.domain,
  selector: it.selector,
  algorithm: it.algorithm,
  created_at: it.createdAt.toISOString(),
  retired_at: it.retiredAt?.toISOString() ?? null,
  records: it.records.map(record => ({ ...record, type: 'TXT' as const })),
  checking: it.checking,
  checked_at: it.checkedAt?.toISOString() ?? null,
})

export const listSenderDomains = operation({
  does: 'Lists the domains that messages may come from, with the DNS records that prove it.',
  at: 'GET /domains',
  needs: 'routes.read',
  takes: Nothing,
  gives: z.object({ data: z.array(DomainShape) }),
  refuses: {},
  follows: ['lane'],
  run: async turn => yes({ data: (await listDomains(turn)).map(shownDomain) }),
})

export const addSenderDomain = operation({
  does: 'Adds a sender domain, or a further key for one. Its public key is written into the log, so that signatures can be verified years later.',
  at: 'POST /domains',
  needs: 'routes.write',
  takes: z.strictObject({ domain: DomainName, algorithm: z.enum(DKIM_ALGORITHMS).default('rsa-sha256') }),
  gives: DomainShape,
  refuses: {
    'not-a-domain': { status: 422, says: 'This is not the name of a domain.' },
    'has-one': { status: 409, says: 'There is a key of this kind for the domain already. Retire it first.' },
    'too-many': { status: 409, says: 'There are 50 sender domains. Retire one that is not used.' },
  },
  example: { domain: 'news.example.com' },
  run: async (turn, { domain, algorithm }) => {
    const made = await addDomain(turn, domain, algorithm)
    return made.ok ? yes(shownDomain(made.value)) : made
  },
})

export const checkSenderDomain = operation({
  does: 'Looks the records of a domain up in the DNS. The result appears with the domain.',
  at: 'POST /domains/:domain/check',
  needs: 'routes.write',
  takes: z.strictObject({ domain: DomainName }),
  gives: Done,
  refuses: { absent: ABSENT_DOMAIN },
  run: async (turn, { domain }) => askForCheck(turn, domain),
})

export const retireSenderDomain = operation({
  does: 'Retires the keys of a sender domain: nothing is signed with them any more, and what was signed stays verifiable.',
  at: 'DELETE /domains/:domain',
  needs: 'routes.write',
  takes: z.strictObject({ domain: DomainName }),
  gives: Done,
  refuses: { absent: ABSENT_DOMAIN },
  run: async (turn, { domain }) => retireDomain(turn, domain),
})
