/** Accounts: who is asking, for whom they work, and what they may do. */

import { createHash, randomBytes } from 'node:crypto'
import { parseEmail } from '#base/address.ts'
import { newId } from '#base/id.ts'
import {
  API_KEYS_MAX,
  INVITATION_MS,
  LOGIN_TRIES_MAX,
  LOGIN_TRIES_WINDOW_MS,
  MINUTE_MS,
  SESSION_HALF_OPEN_MS,
  SESSION_IDLE_MS,
  SESSION_MAX_MS,
} from '#base/limits.ts'
import { networkOf } from '#base/network.ts'
import type { Reach } from '#base/reach.ts'
import { no, type Result, yes } from '#base/result.ts'
import type { Right } from '#base/right.ts'
import { append } from '#ledger/ledger.ts'
import { industryFlaw } from '#policy/industries.ts'
import { POLICIES, POLICY_VERSION } from '#policy/versions.ts'
import type { Db } from '#store/db.ts'
import type { House } from '#store/house.ts'
import { countTry, forgiveTry } from '#store/rate.ts'
import type { Visitor } from '#store/operation.ts'
import { type AccountId, takeTurn, type Turn } from '#store/turn.ts'
import { checkCode, type CodeRefusal } from './factor.ts'
import { findFactor } from './factor-store.ts'
import { hashPassword, NOBODY, passwordMatches } from './password.ts'
import { GRANTABLE, passwordFlaw, rightsOf } from './rules.ts'
import * as store from './store.ts'
import type { Account, Identity, KeyId, KeyMode, Role, UserId } from './types.ts'

const KEY_PREFIX = { live: 'om_live_', test: 'om_test_' } as const satisfies Record<KeyMode, string>
const SEEN_EVERY_MS = 5 * MINUTE_MS

const hashOf = (token: string) => createHash('sha256').update(token).digest()
const newToken = () => randomBytes(32).toString('base64url')

export type SignUp = {
  readonly email: string
  readonly password: string
  readonly name: string
  readonly accountName: string
  readonly locale: string
  readonly invitation?: string
  readonly industry?: string
}

type SignedUp = { readonly account: AccountId; readonly user: UserId }
type SignUpRefusal =
  | 'sign-up-closed'
  | 'not-an-address'
  | 'too-short'
  | 'too-long'
  | 'too-common'
  | 'taken'
  | 'invitation-ended'
  | 'industry-not-accepted'

/** The first sign-up on an empty installation makes its operator and closes public sign-up; others need it open. */
export async function signUp(house: House, it: SignUp): Promise<Result<SignedUp, SignUpRefusal>> {
  const address = parseEmail(it.email)
  if (!address.ok) return no('not-an-address')
  const flaw = passwordFlaw(it.password, it.email)
  if (flaw) return no(flaw)
  if (it.industry !== undefined && industryFlaw(it.industry)) return no('industry-not-accepted')
  const closed = await whyClosed(house, it.invitation, address.value.canonical)
  if (closed) return no(closed)
  const password = await hashPassword(it.password)
  const user = newId('usr', house.clock.nowMs())
  const person = {
    user_id: user,
    email: it.email.trim(),
    emailKey: address.value.canonical,
    name: it.name,
    password,
    locale: it.locale,
  }
  if (it.invitation !== undefined) return acceptInvitation(house, it.invitation, person)
  const account = newId('acc', house.clock.nowMs())
  return takeTurn(house, { account, actor: { kind: 'user', id: user } }, async turn => {
    const { open, operated } = await store.lockInstallation(turn)
    if (!open) return no('sign-up-closed')
    if (!(await store.addPerson(turn, { ...person, operator_role: operated ? null : 'administrator' })))
      return no('taken')
    const controller = { name: it.accountName, contact: it.email.trim(), address: '', country: '' }
    await store.addAccount(turn, {
      name: it.accountName,
      controller,
      locale: it.locale,
      industry: it.industry ?? null,
    })
    await store.addMember(turn, user, 'owner')
    if (!operated) await store.setInstallation(turn, { open: false, operator: user })
    await audit(turn, 'account.open', {})
    return yes({ account, user })
  })
}

/** Asked before the password is hashed, which is work: whoever may not come in makes none. Decided again in the turn. */
async function whyClosed(
  house: House,
  invitation: string | undefined,
  emailKey: string,
): Promise<'sign-up-closed' | 'invitation-ended' | undefined> {
  if (invitation === undefined)
    return (await store.readInstallation(house.platform)).open ? undefined : 'sign-up-closed'
  const found = await store.findInvitation(house.platform, hashOf(invitation), new Date(house.clock.nowMs()))
  return found?.emailKey === emailKey ? undefined : 'invitation-ended'
}

type NewPerson = Omit<store.PersonRow, 'operator_role'> & { readonly emailKey: string }

async function acceptInvitation(
  house: House,
  token: string,
  person: NewPerson,
): Promise<Result<SignedUp, SignUpRefusal>> {
  const found = await store.findInvitation(house.platform, hashOf(token), new Date(house.clock.nowMs()))
  if (!found || found.emailKey !== person.emailKey) return no('invitation-ended')
  return takeTurn(house, { account: found.account, actor: { kind: 'user', id: person.user_id } }, async turn => {
    if (!(await store.useInvitation(turn, found.id))) return no('invitation-ended')
    if (!(await store.addPerson(turn, { ...person, operator_role: null }))) return no('taken')
    await store.addMember(turn, person.user_id, found.role)
    await audit(turn, 'users.join', { role: found.role })
    return yes({ account: found.account, user: person.user_id })
  })
}

export type LoggedIn = SignedUp & { readonly asksCode: boolean }

/** Counts failed tries per address and per network; an unknown address takes as long as a known one. */
export async function logIn(
  house: House,
  email: string,
  password: string,
  visitor: Visitor,
): Promise<Result<LoggedIn, 'wrong' | 'too-many-tries'>> {
  const address = parseEmail(email)
  const key = address.ok ? address.value.canonical : email.slice(0, 100)
  const counted = [`login ${key}`, `login-from ${networkOf(visitor.ip)}`]
  const tries = await Promise.all(counted.map(what => countTry(house, what, LOGIN_TRIES_WINDOW_MS)))
  if ((tries[0] ?? 0) > LOGIN_TRIES_MAX || (tries[1] ?? 0) > LOGIN_TRIES_MAX * 5) return no('too-many-tries')
  const person = await store.findPerson(house.platform, key)
  const matches = await passwordMatches(password, person?.password ?? NOBODY)
  if (!person || !matches) return no('wrong')
  await Promise.all(counted.map(what => forgiveTry(house, what, LOGIN_TRIES_WINDOW_MS)))
  const [first] = await store.membershipsOf(house.platform, person.user_id)
  if (!first) return no('wrong')
  const factor = await findFactor(house.platform, person.user_id)
  return yes({ account: first.account, user: person.user_id, asksCode: (factor?.confirmedAt ?? null) !== null })
}

/** The second step: the half-open session ends, and a new token stands for the whole one. */
export async function logInWithCode(
  house: House,
  token: string | undefined,
  code: string,
): Promise<Result<SignedUp, CodeRefusal | 'begin-anew'>> {
  const now = new Date(house.clock.nowMs())
  const found = token === undefined ? undefined : await store.findHalfOpen(house.platform, hashOf(token), now)
  if (token === undefined || !found) return no('begin-anew')
  const shown = await checkCode(house, found.user, code)
  if (!shown.ok) return shown
  await store.endSession(house.platform, hashOf(token))
  if (shown.value.by === 'recovery')
    await takeTurn(house, { account: found.account, actor: { kind: 'user', id: found.user } }, turn =>
      audit(turn, 'session.recovery-code', {}),
    )
  return yes(found)
}

/** Returns the token; only its hash is kept. Half open, it waits a short while for a code and opens nothing else. */
export async function startSession(house: House, { account, user }: SignedUp, awaitsCode = false): Promise<string> {
  const token = newToken()
  const nowMs = house.clock.nowMs()
  const lifeMs = awaitsCode ? SESSION_HALF_OPEN_MS : SESSION_MAX_MS
  const times = { now: new Date(nowMs), expiresAt: new Date(nowMs + lifeMs) }
  await store.addSession(house.platform, { tokenHash: hashOf(token), user, account, awaitsCode, ...times })
  return token
}

export async function endSession(house: House, token: string): Promise<void> {
  await store.endSession(house.platform, hashOf(token))
}

export async function identityOfSession(house: House, token: string): Promise<Identity | undefined> {
  const nowMs = house.clock.nowMs()
  const hash = hashOf(token)
  const found = await store.findSession(house.platform, hash, new Date(nowMs), new Date(nowMs - SESSION_IDLE_MS))
  if (!found) return undefined
  if (nowMs - found.seenAt.getTime() > SEEN_EVERY_MS) await store.touchSession(house.platform, hash, new Date(nowMs))
  const { account, user, role, operator } = found
  return { account, user, actor: { kind: 'user', id: user }, rights: rightsOf(role, operator) }
}

export async function identityOfKey(house: House, key: string): Promise<Identity | undefined> {
  if (!/^om_(live|test)_[A-Za-z0-9_-]{43}$/.test(key)) return undefined
  const now = new Date(house.clock.nowMs())
  const found = await store.findKey(house.platform, hashOf(key))
  if (!found) return undefined
  if (!found.usedAt || now.getTime() - found.usedAt.getTime() > SEEN_EVERY_MS)
    await store.touchKey(house.platform, hashOf(key), now)
  const test = found.mode === 'test' ? ({ test: true } as const) : {}
  return { account: found.account, actor: { kind: 'key', id: found.id, ...test }, rights: new Set(found.scopes) }
}

export async function makeKey(
  turn: Turn,
  name: string,
  scopes: readonly Right[],
  mode: KeyMode,
): Promise<Result<{ readonly id: KeyId; readonly key: string }, 'not-grantable' | 'too-many-keys'>> {
  if (!scopes.every(scope => GRANTABLE.includes(scope))) return no('not-grantable')
  if ((await store.keys(turn)).length >= API_KEYS_MAX) return no('too-many-keys')
  const key = `${KEY_PREFIX[mode]}${newToken()}`
  const id = newId('key', turn.nowMs)
  await store.addKey(turn, { id, hash: hashOf(key), hint: key.slice(0, 12), name, scopes, mode })
  return yes({ id, key })
}

export async function revokeKey(turn: Turn, id: string): Promise<Result<Record<never, never>, 'absent'>> {
  return (await store.revokeKey(turn, id)) ? yes({}) : no('absent')
}

/** Accepts the versions in force for the whole account: a leaf that names who did so and when [AS-02]. */
export async function acceptPolicies(
  turn: Turn,
  version: string,
): Promise<Result<{ readonly version: string }, 'not-in-force' | 'a-person-accepts'>> {
  if (turn.actor.kind !== 'user') return no('a-person-accepts')
  if (version !== POLICY_VERSION) return no('not-in-force')
  if (await store.findAcceptance(turn, POLICY_VERSION)) return yes({ version })
  const payload = {
    policies: Object.entries(POLICIES).map(([name, it]) => ({ name, version: it.version })),
    user: turn.actor.id,
  }
  const [event] = await append(turn, [{ type: 'account.accept', payload, disclosures: {} }])
  await store.addAcceptance(turn, POLICY_VERSION, event ?? '')
  return yes({ version })
}

/** Whether this account may send at all: somebody accepted the policies that are in force now [AS-02]. */
export async function acceptedPolicies(turn: Turn): Promise<{ readonly at: Date; readonly user: string } | undefined> {
  const found = await store.findAcceptance(turn, POLICY_VERSION)
  return found && { at: found.at, user: found.user_id }
}

export async function invite(
  turn: Turn,
  email: string,
  role: Role,
): Promise<Result<{ readonly token: string; readonly expiresAt: Date }, 'not-an-address'>> {
  const address = parseEmail(email)
  if (!address.ok) return no('not-an-address')
  const token = newToken()
  const expiresAt = new Date(turn.nowMs + INVITATION_MS)
  const id = newId('inv', turn.nowMs)
  await store.addInvitation(turn, { id, tokenHash: hashOf(token), emailKey: address.value.canonical, role, expiresAt })
  return yes({ token, expiresAt })
}

/** One's own membership stays: an account without an owner could not be mended. */
export async function removeMember(
  turn: Turn,
  user: string,
): Promise<Result<Record<never, never>, 'absent' | 'yourself'>> {
  if (user === turn.actor.id) return no('yourself')
  return (await store.removeMember(turn, user)) ? yes({}) : no('absent')
}

/** An entry in the audit trail: who did what to which thing, as a leaf of the ledger. No address, no content. */
export async function audit(
  turn: Turn,
  act: string,
  on: Readonly<Record<string, string | number | boolean>>,
): Promise<void> {
  const actor = { kind: turn.actor.kind, id: turn.actor.id }
  await append(turn, [{ type: 'audit', payload: { act, actor, on }, disclosures: {} }])
}

export async function accountOf(turn: Turn): Promise<Account> {
  return store.readAccount(turn)
}

export const changeAccount = store.changeAccount

/** A forgotten password is set anew by whoever has the machine; all sessions of that user end. A lost factor, too. */
export async function resetPassword(
  db: Db,
  email: string,
  password: string,
  forgetsFactor = false,
): Promise<Result<Record<never, never>, 'absent' | 'not-an-address' | 'too-short' | 'too-long' | 'too-common'>> {
  const address = parseEmail(email)
  if (!address.ok) return no('not-an-address')
  const flaw = passwordFlaw(password, email)
  if (flaw) return no(flaw)
  const set = await store.setPassword(db, address.value.canonical, await hashPassword(password), forgetsFactor)
  return set ? yes({}) : no('absent')
}

export { type CodeRefusal, secondFactorOf, type Shower } from './factor.ts'
export {
  countAccounts,
  countUsersBut,
  localeOfUser,
  type Operator,
  operators,
  operatorsAccount,
} from './operator-store.ts'
export { assignHere } from './operator-here.ts'
export const isAccount = store.isAccount
export const membersOf = store.members

type Member = Awaited<ReturnType<typeof membersOf>>[number]

/** Who works for this account and has this address, in any spelling; whoever acts, where none is named. Nobody else gets tests [AS-03]. */
export async function memberAt(turn: Turn, to: string | undefined): Promise<Member | undefined> {
  const members = await store.members(turn)
  if (to === undefined) return members.find(({ user_id }) => user_id === turn.actor.id)
  const wanted = canonicalOf(to)
  return wanted === undefined ? undefined : members.find(({ email }) => canonicalOf(email) === wanted)
}

function canonicalOf(email: string): string | undefined {
  const read = parseEmail(email)
  return read.ok ? read.value.canonical : undefined
}
/** Where its servers may be. Whoever runs the installation reaches its network anyhow (docs/decisions/0005). */
export const reachOf = async (turn: Turn): Promise<Reach> =>
  (await store.members(turn)).some(({ operator }) => operator) ? 'own' : 'public'
export const hasWorked = store.hasWorked
export const keysOf = store.keys

/** What the key may do that asks; of anybody else nothing. */
export async function scopesOf(turn: Turn): Promise<Right[]> {
  return (await store.scopesOfKey(turn, turn.actor.id)) as Right[] // As written by addKey.
}
export const installationOf = (house: House) => store.readInstallation(house.platform)

/** Whether this account is to end, and when; undefined when it is not. */
export { findClosing as closingOf } from './closing-store.ts'
