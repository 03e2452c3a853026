/** The second factor of a user: setting it up, asking for it, and what to do when the authenticator is lost. */

import { randomBytes } from 'node:crypto'
import { sure } from '#base/bug.ts'
import {
  CODE_TRIES_MAX,
  CODE_TRIES_WINDOW_MS,
  LOGIN_TRIES_MAX,
  LOGIN_TRIES_WINDOW_MS,
  RECOVERY_CODES,
} from '#base/limits.ts'
import { no, type Result, yes } from '#base/result.ts'
import type { House } from '#store/house.ts'
import { countTry, forgiveTry } from '#store/rate.ts'
import { seal, unseal } from '#store/seal.ts'
import type { Turn } from '#store/turn.ts'
import * as store from './factor-store.ts'
import { codeIn, recoveryCode, type CODE_REFUSALS } from './factor-rules.ts'
import { passwordMatches } from './password.ts'
import { findUser, isMember } from './store.ts'
import { newSecret, type Shown, showSecret, stepOf } from './totp.ts'
import type { UserId } from './types.ts'

export type CodeRefusal = keyof typeof CODE_REFUSALS
/** Who showed who they are, and by what. */
export type Shower = { readonly user: UserId; readonly by: 'totp' | 'recovery' }

const keyOf = (house: House, user: UserId) => house.keys.key('factor', user)
const hashOf = (house: House, user: UserId, code: string) => house.keys.mac('factor', user, codeIn(code)?.code ?? '')

/** The person in this turn; nobody for a key. */
const personIn = (turn: Turn): UserId | undefined =>
  turn.actor.kind === 'user' ? (turn.actor.id as UserId) : undefined // So the session says.

/**
 * For acts that ask once more who it is: the code of the actor's authenticator, or a recovery code. It is used up by
 * being right, whatever becomes of the turn; a wrong one counts, whatever becomes of the turn.
 */
export async function secondFactorOf(turn: Turn, code: string): Promise<Result<Shower, CodeRefusal>> {
  const user = personIn(turn)
  return user === undefined ? no('a-person-confirms') : checkCode(turn.house, user, code)
}

/** The same for somebody whose log-in waits for it. */
export async function checkCode(house: House, user: UserId, code: string): Promise<Result<Shower, CodeRefusal>> {
  const factor = await store.findFactor(house.platform, user)
  if (!factor?.confirmedAt) return no('not-set-up')
  if ((await tries(house, user)) > CODE_TRIES_MAX) return no('too-many-tries')
  const by = await useUp(house, user, factor.secret, code)
  if (!by) return no('wrong-code')
  await forgiveTry(house, `code ${user}`, CODE_TRIES_WINDOW_MS)
  return yes({ user, by })
}

const tries = (house: House, user: UserId) => countTry(house, `code ${user}`, CODE_TRIES_WINDOW_MS)

async function useUp(house: House, user: UserId, secret: Buffer, typed: string): Promise<Shower['by'] | undefined> {
  const given = codeIn(typed)
  if (!given) return undefined
  const nowMs = house.clock.nowMs()
  const { platform } = house
  if (given.kind === 'recovery')
    return (await store.useRecovery(platform, user, hashOf(house, user, given.code), new Date(nowMs)))
      ? 'recovery'
      : undefined
  const step = stepOf(unseal(keyOf(house, user), secret), given.code, nowMs)
  return step !== undefined && (await store.useStep(platform, user, step)) ? 'totp' : undefined
}

export type Factor = { readonly since: Date | undefined; readonly recoveryLeft: number }

/** Whether it is on, since when, and how many codes on paper are left. */
export async function factorOf(turn: Turn): Promise<Result<Factor, 'a-person-confirms'>> {
  const user = personIn(turn)
  if (user === undefined) return no('a-person-confirms')
  const factor = await store.findFactor(turn.db, user)
  return yes({ since: factor?.confirmedAt ?? undefined, recoveryLeft: await store.codesLeft(turn.db, user) })
}

type ProposeRefusal = 'a-person-confirms' | 'wrong-password' | 'too-many-tries' | 'set-up-already'

/** A new secret, shown once. The password is asked: whoever found an open console sets up nothing of their own. */
export async function proposeFactor(turn: Turn, password: string): Promise<Result<Shown, ProposeRefusal>> {
  const { house } = turn
  const user = personIn(turn)
  if (user === undefined) return no('a-person-confirms')
  const counted = `password ${user}`
  if ((await countTry(house, counted, LOGIN_TRIES_WINDOW_MS)) > LOGIN_TRIES_MAX) return no('too-many-tries')
  const person = sure(await findUser(turn, user), 'who is logged in is somebody')
  if (!(await passwordMatches(password, person.password))) return no('wrong-password')
  await forgiveTry(house, counted, LOGIN_TRIES_WINDOW_MS)
  const secret = newSecret()
  if (!(await store.proposeFactor(turn, user, seal(keyOf(house, user), secret)))) return no('set-up-already')
  return yes(await showSecret(secret, issuerOf(house), person.email))
}

const issuerOf = (house: House) => `OptiMail Pro ${new URL(house.publicUrl).host.replaceAll(':', ' ')}`

/** A code shows that the authenticator knows the secret: from now on it is asked for. Answers the recovery codes, once. */
export async function confirmFactor(
  turn: Turn,
  code: string,
): Promise<Result<readonly string[], CodeRefusal | 'set-up-already'>> {
  const { house } = turn
  const user = personIn(turn)
  if (user === undefined) return no('a-person-confirms')
  const proposed = await store.findFactor(turn.db, user)
  if (!proposed) return no('not-set-up')
  if (proposed.confirmedAt) return no('set-up-already')
  if ((await tries(house, user)) > CODE_TRIES_MAX) return no('too-many-tries')
  const given = codeIn(code)
  const step =
    given?.kind === 'totp' ? stepOf(unseal(keyOf(house, user), proposed.secret), given.code, turn.nowMs) : undefined
  if (step === undefined) return no('wrong-code')
  await forgiveTry(house, `code ${user}`, CODE_TRIES_WINDOW_MS)
  if (!(await store.confirmFactor(turn, user, proposed.secret, step))) return no('set-up-already')
  return yes(await newCodes(turn, user))
}

/** New recovery codes in place of all earlier ones. */
export async function renewCodes(turn: Turn, code: string): Promise<Result<readonly string[], CodeRefusal>> {
  const shown = await secondFactorOf(turn, code)
  return shown.ok ? yes(await newCodes(turn, shown.value.user)) : shown
}

async function newCodes(turn: Turn, user: UserId): Promise<readonly string[]> {
  const codes = new Set<string>()
  while (codes.size < RECOVERY_CODES) codes.add(recoveryCode(randomBytes(10)))
  const hashes = [...codes].map(code => hashOf(turn.house, user, code))
  await store.replaceCodes(turn, user, hashes)
  return [...codes]
}

export async function turnOffFactor(turn: Turn, code: string): Promise<Result<Record<never, never>, CodeRefusal>> {
  const shown = await secondFactorOf(turn, code)
  if (!shown.ok) return shown
  await store.removeFactor(turn, shown.value.user)
  return yes({})
}

type ResetRefusal = 'absent' | 'yourself' | 'not-set-up' | 'works-elsewhere'

/** For a colleague who lost authenticator and paper. An owner answers for their own account, and for no other. */
export async function resetFactor(turn: Turn, user: string): Promise<Result<Record<never, never>, ResetRefusal>> {
  if (user === turn.actor.id) return no('yourself')
  if (!(await isMember(turn, user))) return no('absent')
  if (!(await store.belongsHere(turn, user))) return no('works-elsewhere')
  return (await store.removeFactor(turn, user as UserId)) ? yes({}) : no('not-set-up') // A member's id.
}
