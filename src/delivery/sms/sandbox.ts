/**
 * The handset of the sandbox as texts reach it: those of an account without a route, and of test keys always. Somebody of the
 * account can answer as it, so that STOP and JOIN can be tried; what they type there is a rehearsal and proves no handset [AS-04].
 */

import { parsePhone } from '#base/phone.ts'
import { no, type Result, yes } from '#base/result.ts'
import { sure } from '#base/bug.ts'
import { keepTexts, type SandboxTextId } from '#sandbox/sandbox.ts'
import type { Turn } from '#store/turn.ts'
import { takeInbound } from './told.ts'
import type { TextMessage } from './types.ts'

/** In their order; what each is called there. */
export const receiveTexts = (
  turn: Turn,
  texts: readonly Pick<TextMessage, 'from' | 'to' | 'text' | 'parts'>[],
): Promise<readonly SandboxTextId[]> =>
  keepTexts(
    turn,
    texts.map(({ from, to, text, parts }) => ({ direction: 'to-handset', from, to, text, parts: parts.length })),
  )

/** As if the handset with this number had sent it: heard like any text, as a rehearsal. */
export async function answerAsHandset(
  turn: Turn,
  { from, to, text }: { readonly from: string; readonly to: string; readonly text: string },
): Promise<Result<SandboxTextId, 'not-a-number'>> {
  const number = parsePhone(from)
  if (!number.ok) return no('not-a-number')
  const words = { from: number.value.e164, to, text }
  const [kept] = await keepTexts(turn, [{ direction: 'from-handset', parts: 1, ...words }])
  const id = sure(kept, 'one was kept')
  await takeInbound(turn, null, { ...words, key: id })
  return yes(id)
}
