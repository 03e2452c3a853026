/** The second factor as operations: the log-in's second step, setting it up, turning it off, helping a colleague. */

import { z } from 'zod'
import { CODE_TRIES_WINDOW_MS, LOGIN_TRIES_WINDOW_MS, PASSWORD_MAX_CHARS, RECOVERY_CODES } from '#base/limits.ts'
import { no, type Result, yes } from '#base/result.ts'
import type { House } from '#store/house.ts'
import { type Detailed, operation, visit } from '#store/operation.ts'
import { windowLeftSeconds } from '#store/rate.ts'
import { logInWithCode, startSession } from './accounts.ts'
import { confirmFactor, factorOf, proposeFactor, renewCodes, resetFactor, turnOffFactor } from './factor.ts'
import { CODE_REFUSALS } from './factor-rules.ts'

const Code = z.string().trim().min(1).max(30)
const Nothing = z.strictObject({})
const Done = z.object({})
const Codes = z.object({ recovery_codes: z.array(z.string()).length(RECOVERY_CODES) })
const SET_UP_ALREADY = {
  'set-up-already': { status: 409, says: 'You have an authenticator already. Turn it off first, with its code.' },
} as const

/** A refusal for tries says for how long. */
function patiently<T, No extends string>(
  house: House,
  done: Result<T, No>,
  windowMs: number,
): Result<T, No | Detailed<No>> {
  if (done.ok || done.refusal !== 'too-many-tries') return done
  return no({ code: done.refusal, retryAfterSeconds: windowLeftSeconds(house, windowMs) })
}

export const logInCode = visit({
  does: 'Ends a log-in that waits for a code: of the authenticator, or one of the recovery codes.',
  at: 'POST /log-in/code',
  needs: 'nothing',
  takes: z.strictObject({ code: Code }),
  gives: z.object({ account_id: z.string(), user_id: z.string() }),
  refuses: {
    ...CODE_REFUSALS,
    'begin-anew': { status: 401, says: 'This log-in has ended. Begin again with your address and your password.' },
  },
  run: async (house, { code }, visitor) => {
    const done = await logInWithCode(house, visitor.session, code)
    if (!done.ok) return patiently(house, done, CODE_TRIES_WINDOW_MS)
    const { account, user } = done.value
    return yes({ answer: { account_id: account, user_id: user }, session: await startSession(house, done.value) })
  },
})

export const readSecondFactor = operation({
  does: 'Says whether you have a second factor, since when, and how many recovery codes are left.',
  at: 'GET /second-factor',
  needs: 'account.read',
  takes: Nothing,
  gives: z.object({ on: z.boolean(), since: z.iso.datetime().nullable(), recovery_codes_left: z.int() }),
  refuses: { 'a-person-confirms': CODE_REFUSALS['a-person-confirms'] },
  run: async turn => {
    const found = await factorOf(turn)
    if (!found.ok) return found
    const { since, recoveryLeft } = found.value
    return yes({
      on: since !== undefined,
      since: since?.toISOString() ?? null,
      recovery_codes_left: recoveryLeft,
    })
  },
})

export const proposeSecondFactor = operation({
  does: 'Makes the secret of an authenticator, shown once: as a link, as letters, as a picture. A code then confirms it.',
  at: 'POST /second-factor',
  needs: 'account.read',
  takes: z.strictObject({
    password: z
      .string()
      .min(1)
      .max(PASSWORD_MAX_CHARS * 4),
  }),
  gives: z.object({ uri: z.string(), secret: z.string(), qr_svg: z.string() }),
  refuses: {
    ...SET_UP_ALREADY,
    'a-person-confirms': CODE_REFUSALS['a-person-confirms'],
    'wrong-password': { status: 403, says: 'This is not your password.' },
    'too-many-tries': { status: 429, says: 'Too many tries. Wait a quarter of an hour and try again.' },
  },
  run: async (turn, { password }) => {
    const made = await proposeFactor(turn, password)
    if (!made.ok) return patiently(turn.house, made, LOGIN_TRIES_WINDOW_MS)
    const { uri, secret, qr } = made.value
    return yes({ uri, secret, qr_svg: qr })
  },
})

export const confirmSecondFactor = operation({
  does: 'Confirms the authenticator by a code: each log-in asks for one from now on. Answers the recovery codes, once.',
  at: 'POST /second-factor/confirm',
  needs: 'account.read',
  takes: z.strictObject({ code: Code }),
  gives: Codes,
  refuses: { ...CODE_REFUSALS, ...SET_UP_ALREADY },
  run: async (turn, { code }) => {
    const done = await confirmFactor(turn, code)
    return done.ok ? yes({ recovery_codes: [...done.value] }) : patiently(turn.house, done, CODE_TRIES_WINDOW_MS)
  },
})

export const renewRecoveryCodes = operation({
  does: 'Makes new recovery codes, shown once. The earlier ones open nothing any more.',
  at: 'POST /second-factor/recovery-codes',
  needs: 'account.read',
  takes: z.strictObject({ code: Code }),
  gives: Codes,
  refuses: CODE_REFUSALS,
  run: async (turn, { code }) => {
    const done = await renewCodes(turn, code)
    return done.ok ? yes({ recovery_codes: [...done.value] }) : patiently(turn.house, done, CODE_TRIES_WINDOW_MS)
  },
})

export const turnOffSecondFactor = operation({
  does: 'Turns the second factor off, with a code. A log-in asks for the password alone again.',
  at: 'POST /second-factor/turn-off',
  needs: 'account.read',
  takes: z.strictObject({ code: Code }),
  gives: Done,
  refuses: CODE_REFUSALS,
  run: async (turn, { code }) => patiently(turn.house, await turnOffFactor(turn, code), CODE_TRIES_WINDOW_MS),
})

export const resetSecondFactor = operation({
  does: 'Takes the second factor off a colleague who lost authenticator and recovery codes. The audit trail has it.',
  at: 'DELETE /users/:user_id/second-factor',
  needs: 'users.write',
  takes: z.strictObject({ user_id: z.string().max(64) }),
  gives: Done,
  refuses: {
    absent: { status: 404, says: 'There is no such user in this account.' },
    yourself: { status: 409, says: 'Turn your own off with a code, under Settings, Security.' },
    'not-set-up': { status: 409, says: 'They have no second factor.' },
    'works-elsewhere': {
      status: 409,
      says: 'They work for other accounts too, or operate this installation. Whoever has the machine can reset it there: optimail password --email … --forget-second-factor.',
    },
  },
  run: (turn, { user_id }) => resetFactor(turn, user_id),
})
