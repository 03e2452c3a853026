/** An authenticator, as somebody has one on their phone. */

import { Secret } from 'otpauth'
import { codeAt } from '#accounts/totp.ts'
import { Bug } from '#base/bug.ts'
import { CODE_STEP_MS } from '#base/limits.ts'
import type { Ask } from './client.ts'
import { PASSWORD, type TestHouse } from './house.ts'

export type Authenticator = {
  /** The code of now. */
  code(): string
  /** The code of the next step: good already, where the one of now is used. */
  next(): string
  readonly codes: readonly string[]
}

export const secretIn = (body: Readonly<Record<string, unknown>>): Uint8Array =>
  Secret.fromBase32(String(body['secret'])).bytes

/** Sets one up for whoever asks, and waits until the code that confirmed it is past. */
export async function authenticatorOf(it: TestHouse, ask: Ask): Promise<Authenticator> {
  const proposed = await ask('POST /second-factor', { password: PASSWORD })
  const secret = secretIn(proposed.body)
  const confirmed = await ask('POST /second-factor/confirm', { code: codeAt(secret, it.clock.nowMs()) })
  if (confirmed.status !== 200) throw new Bug(`the authenticator was refused: ${confirmed.text}`)
  it.clock.move(CODE_STEP_MS)
  return {
    code: () => codeAt(secret, it.clock.nowMs()),
    next: () => codeAt(secret, it.clock.nowMs() + CODE_STEP_MS),
    codes: confirmed.body['recovery_codes'] as readonly string[], // As the operation gives them.
  }
}
