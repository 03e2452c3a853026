/** Accounts as operations: sign up, log in, users, keys, policies, who we are. */

import { z } from 'zod'
import {
  ACCOUNT_SIGN_UPS_PER_HOUR,
  HOUR_MS,
  LOGIN_TRIES_WINDOW_MS,
  NAME_MAX_CHARS,
  PASSWORD_MAX_CHARS,
} from '#base/limits.ts'
import { networkOf } from '#base/network.ts'
import { no, yes } from '#base/result.ts'
import { RIGHTS } from '#base/right.ts'
import { INDUSTRIES } from '#policy/industries.ts'
import { POLICIES, POLICY_VERSION } from '#policy/versions.ts'
import { operation, visit } from '#store/operation.ts'
import { countTry, windowLeftSeconds } from '#store/rate.ts'
import {
  acceptedPolicies,
  accountOf,
  acceptPolicies,
  endSession,
  installationOf,
  invite,
  keysOf,
  logIn,
  makeKey,
  membersOf,
  removeMember,
  revokeKey,
  scopesOf,
  signUp,
  startSession,
} from './accounts.ts'
import { INDUSTRY_NOT_ACCEPTED, IndustryShape, notAccepted } from './industry-shape.ts'
import { GRANTABLE, rightsOf } from './rules.ts'
import { KEY_MODES, OPERATOR_ROLES, ROLES } from './types.ts'

const Name = z.string().trim().min(1).max(NAME_MAX_CHARS)
const Locale = z.enum(['en', 'fr', 'de', 'es', 'it', 'pt'])
const Password = z
  .string()
  .min(1)
  .max(PASSWORD_MAX_CHARS * 4)
const Email = z.string().trim().min(3).max(320)
const Time = z.iso.datetime()
const Nothing = z.strictObject({})
const Done = z.object({})
const Controller = z.object({
  name: z.string().trim().max(NAME_MAX_CHARS),
  contact: z.string().trim().max(NAME_MAX_CHARS),
  address: z.string().trim().max(500),
  country: z.union([z.literal(''), z.string().regex(/^[A-Z]{2}$/)]),
})

const PASSWORD_REFUSALS = {
  'too-short': { status: 422, says: 'Choose a password of 12 characters or more.' },
  'too-long': { status: 422, says: 'Choose a password of 256 characters or fewer.' },
  'too-common': { status: 422, says: 'This password is easy to guess. Choose another, such as four unrelated words.' },
} as const

export {
  confirmSecondFactor,
  logInCode,
  proposeSecondFactor,
  readSecondFactor,
  renewRecoveryCodes,
  resetSecondFactor,
  turnOffSecondFactor,
} from './factor-api.ts'

export const readInstallation = visit({
  does: 'Says what this installation is and whether one may sign up.',
  at: 'GET /installation',
  needs: 'nothing',
  takes: Nothing,
  gives: z.object({ sign_up_open: z.boolean(), has_operator: z.boolean(), policy_version: z.string() }),
  refuses: {},
  run: async house => {
    const { open, operated } = await installationOf(house)
    return yes({ answer: { sign_up_open: open, has_operator: operated, policy_version: POLICY_VERSION } })
  },
})

export const listIndustries = visit({
  does: 'Lists what an organisation can say that it does, with those that are not accepted here, and why.',
  at: 'GET /industries',
  needs: 'nothing',
  takes: Nothing,
  gives: z.object({
    data: z.array(
      z.object({
        industry: z.string(),
        name: z.string(),
        accepted: z.boolean(),
        demand: z.string().nullable(),
        why: z.string().nullable(),
      }),
    ),
  }),
  refuses: {},
  run: async () => {
    const data = INDUSTRIES.map(({ id, name, refused, why }) => ({
      industry: id,
      name,
      accepted: refused === undefined,
      demand: refused ?? null,
      why: why ?? null,
    }))
    return yes({ answer: { data } })
  },
})

export const signUpUser = visit({
  does: 'Opens an account. The first one on an installation becomes its operator and closes public sign-up.',
  at: 'POST /sign-up',
  needs: 'nothing',
  takes: z.strictObject({
    email: Email,
    password: Password,
    name: Name,
    account_name: Name.optional(),
    locale: Locale.default('en'),
    invitation: z.string().max(100).optional(),
    /** What the organisation does: one of `GET /industries`. */
    industry: IndustryShape.optional(),
  }),
  gives: z.object({ account_id: z.string(), user_id: z.string() }),
  refuses: {
    ...PASSWORD_REFUSALS,
    'not-an-address': { status: 422, says: 'This is not an email address that mail could reach.' },
    'industry-not-accepted': INDUSTRY_NOT_ACCEPTED,
    'sign-up-closed': {
      status: 403,
      says: 'Sign-up is closed here. Ask the operator of this installation for an invitation.',
    },
    taken: { status: 409, says: 'There is a user with this address already. Log in instead.' },
    'too-many-tries': { status: 429, says: 'Too many sign-ups from this network. Wait an hour and try again.' },
    'invitation-ended': {
      status: 403,
      says: 'This invitation has ended, or is for another address. Ask for a new one.',
    },
  },
  run: async (house, it, { ip }) => {
    if ((await countTry(house, `account from ${networkOf(ip)}`, HOUR_MS)) > ACCOUNT_SIGN_UPS_PER_HOUR)
      return no({ code: 'too-many-tries', retryAfterSeconds: windowLeftSeconds(house, HOUR_MS) } as const)
    const { invitation, industry, account_name: accountName = it.name, ...person } = it
    const done = await signUp(house, {
      ...person,
      accountName,
      ...(invitation === undefined ? {} : { invitation }),
      ...(industry === undefined ? {} : { industry }),
    })
    if (!done.ok && done.refusal === 'industry-not-accepted') return no(notAccepted(industry ?? ''))
    if (!done.ok) return done
    const session = await startSession(house, done.value)
    return yes({ answer: { account_id: done.value.account, user_id: done.value.user }, session })
  },
})

export const logInUser = visit({
  does: 'Logs in with an address and a password. Where the user has a second factor, the log-in then waits for its code.',
  at: 'POST /log-in',
  needs: 'nothing',
  takes: z.strictObject({ email: Email, password: Password }),
  gives: z.object({ account_id: z.string(), user_id: z.string(), asks_code: z.boolean() }),
  refuses: {
    wrong: { status: 401, says: 'The address or the password is wrong.' },
    'too-many-tries': { status: 429, says: 'Too many tries. Wait a quarter of an hour and try again.' },
  },
  run: async (house, { email, password }, visitor) => {
    const done = await logIn(house, email, password, visitor)
    if (!done.ok)
      return no(
        done.refusal === 'wrong'
          ? done.refusal
          : { code: done.refusal, retryAfterSeconds: windowLeftSeconds(house, LOGIN_TRIES_WINDOW_MS) },
      )
    const { account, user, asksCode } = done.value
    const session = await startSession(house, done.value, asksCode)
    return yes({ answer: { account_id: account, user_id: user, asks_code: asksCode }, session })
  },
})

export const logOutUser = visit({
  does: 'Logs out: the session ends on the server.',
  at: 'POST /log-out',
  needs: 'nothing',
  takes: Nothing,
  gives: Done,
  refuses: {},
  run: async (house, _nothing, visitor) => {
    if (visitor.session !== undefined) await endSession(house, visitor.session)
    return yes({ answer: {}, session: null })
  },
})

export const readAccount = operation({
  does: 'Says who is asking, for which account, and where it stands.',
  at: 'GET /account',
  needs: 'account.read',
  takes: Nothing,
  gives: z.object({
    account_id: z.string(),
    name: z.string(),
    controller: Controller,
    locale: Locale,
    industry: z.string().nullable(),
    policies: z.object({ version: z.string(), accepted_at: Time.nullable(), accepted_by: z.string().nullable() }),
    actor: z.object({ kind: z.string(), id: z.string() }),
    operator_role: z.enum(OPERATOR_ROLES).nullable().describe('What whoever asks may do for the installation.'),
    rights: z.array(z.enum(RIGHTS)).describe('What whoever asks may do: by their role, or by the scopes of their key.'),
  }),
  refuses: {},
  run: async turn => {
    const account = await accountOf(turn)
    const me = (await membersOf(turn)).find(it => turn.actor.kind === 'user' && it.user_id === turn.actor.id)
    const accepted = await acceptedPolicies(turn)
    return yes({
      account_id: turn.account,
      name: account.name,
      controller: account.controller,
      locale: Locale.catch('en').parse(account.locale),
      industry: account.industry,
      policies: {
        version: POLICY_VERSION,
        accepted_at: accepted?.at.toISOString() ?? null,
        accepted_by: accepted?.user ?? null,
      },
      actor: { kind: turn.actor.kind, id: turn.actor.id },
      operator_role: me?.operator_role ?? null,
      rights: me ? [...rightsOf(me.role, me.operator_role)] : await scopesOf(turn),
    })
  },
})

export const readPolicies = operation({
  does: 'Lists the policies in force and whether this account accepted them.',
  at: 'GET /policies',
  needs: 'account.read',
  takes: Nothing,
  gives: z.object({
    version: z.string(),
    accepted: z.boolean(),
    policies: z.array(
      z.object({ name: z.string(), title: z.string(), version: z.string(), date: z.string(), path: z.string() }),
    ),
  }),
  refuses: {},
  run: async turn =>
    yes({
      version: POLICY_VERSION,
      accepted: (await acceptedPolicies(turn)) !== undefined,
      policies: Object.entries(POLICIES).map(([name, it]) => ({ name, ...it, path: `/legal/${name}` })),
    }),
})

export const acceptPolicy = operation({
  does: 'Accepts the policies in force for the account. Until then nothing can be sent.',
  at: 'POST /policies/accept',
  needs: 'account.write',
  takes: z.strictObject({ version: z.string().max(500) }),
  gives: z.object({ version: z.string() }),
  refuses: {
    'not-in-force': {
      status: 409,
      says: 'This is not the version in force. Read the current one and accept that.',
      demand: 'AS-02',
    },
    'a-person-accepts': {
      status: 403,
      says: 'A person accepts the policies, logged in under their own name.',
      demand: 'AS-02',
    },
  },
  run: (turn, { version }) => acceptPolicies(turn, version),
})

export const listUsers = operation({
  does: 'Lists the users of the account.',
  at: 'GET /users',
  needs: 'account.read',
  takes: Nothing,
  gives: z.object({
    data: z.array(
      z.object({
        user_id: z.string(),
        email: z.string(),
        name: z.string(),
        role: z.enum(ROLES),
        operator: z.boolean(),
        operator_role: z.enum(OPERATOR_ROLES).nullable(),
        second_factor: z.boolean(),
      }),
    ),
  }),
  refuses: {},
  run: async turn => yes({ data: await membersOf(turn) }),
})

export const inviteUser = operation({
  does: 'Makes an invitation for a colleague. The link in the answer is shown once; hand it over yourself.',
  at: 'POST /users/invite',
  needs: 'users.write',
  takes: z.strictObject({ email: Email, role: z.enum(ROLES) }),
  gives: z.object({ link: z.string(), expires_at: Time }),
  refuses: { 'not-an-address': { status: 422, says: 'This is not an email address that mail could reach.' } },
  run: async (turn, { email, role }) => {
    const made = await invite(turn, email, role)
    if (!made.ok) return made
    const link = `${turn.house.publicUrl}/app/sign-up?invitation=${made.value.token}`
    return yes({ link, expires_at: made.value.expiresAt.toISOString() })
  },
})

export const removeUser = operation({
  does: 'Takes a user out of the account. Their sessions end at once, and the keys and invitations that they made.',
  at: 'DELETE /users/:user_id',
  needs: 'users.write',
  takes: z.strictObject({ user_id: z.string().max(64) }),
  gives: Done,
  refuses: {
    absent: { status: 404, says: 'There is no such user in this account.' },
    yourself: { status: 409, says: 'You cannot take yourself out. Ask another owner.' },
  },
  run: (turn, { user_id }) => removeMember(turn, user_id),
})

export const listKeys = operation({
  does: 'Lists the API keys of the account, without their secrets.',
  at: 'GET /keys',
  needs: 'account.read',
  takes: Nothing,
  gives: z.object({
    data: z.array(
      z.object({
        key_id: z.string(),
        hint: z.string(),
        name: z.string(),
        scopes: z.array(z.string()),
        mode: z.enum(KEY_MODES),
        created_at: Time,
        used_at: Time.nullable(),
      }),
    ),
    grantable: z.array(z.enum(RIGHTS)),
  }),
  refuses: {},
  run: async turn => {
    const rows = await keysOf(turn)
    const data = rows.map(row => ({
      ...row,
      mode: z.enum(KEY_MODES).parse(row.mode),
      created_at: row.created_at.toISOString(),
      used_at: row.used_at?.toISOString() ?? null,
    }))
    return yes({ data, grantable: [...GRANTABLE] })
  },
})

const notGrantable = (scope: string, i: number) => ({
  pointer: `/scopes/${i}`,
  code: 'not-grantable',
  detail: `No key can carry “${scope}”.`,
})

export const makeApiKey = operation({
  does: 'Makes an API key. The key is in the answer, once; only its hash is kept.',
  at: 'POST /keys',
  needs: 'keys.write',
  takes: z.strictObject({
    name: Name,
    scopes: z.array(z.enum(RIGHTS)).min(1),
    mode: z.enum(KEY_MODES).default('live'),
  }),
  gives: z.object({ key_id: z.string(), key: z.string() }),
  refuses: {
    'not-grantable': {
      status: 422,
      says: 'A key cannot carry rights over users, keys, the account or the installation.',
    },
    'too-many-keys': { status: 409, says: 'There are 100 keys. Revoke one that is not used.' },
  },
  run: async (turn, { name, scopes, mode }) => {
    const made = await makeKey(turn, name, scopes, mode)
    if (made.ok) return yes({ key_id: made.value.id, key: made.value.key })
    if (made.refusal !== 'not-grantable') return no(made.refusal)
    return no({
      code: made.refusal,
      errors: scopes.flatMap((scope, i) => (GRANTABLE.includes(scope) ? [] : [notGrantable(scope, i)])),
    })
  },
})

export const revokeApiKey = operation({
  does: 'Revokes an API key. It is refused from the next request on.',
  at: 'DELETE /keys/:key_id',
  needs: 'keys.write',
  takes: z.strictObject({ key_id: z.string().max(64) }),
  gives: Done,
  refuses: { absent: { status: 404, says: 'There is no such key.' } },
  run: (turn, { key_id }) => revokeKey(turn, key_id),
})
