/**
 * The handset of the sandbox: where texts go before a route is set up, and those of test keys always. Somebody of the account
 * can answer as it, so that STOP and JOIN can be tried; what they type there is a rehearsal and proves no handset [AS-04].
 */

import { newId } from '#base/id.ts'
import { parsePhone } from '#base/phone.ts'
import { no, type Result, yes } from '#base/result.ts'
import type { Turn } from '#store/turn.ts'
import { sealText, unsealText } from './queue.ts'
import * as store from './sandbox-store.ts'
import { takeInbound } from './told.ts'
import type { TextMessage } from './types.ts'

export type SandboxText = {
  readonly id: store.SandboxTextId
  readonly direction: 'to-handset' | 'from-handset'
  readonly from: string
  readonly to: string
  readonly text: string
  readonly parts: number
  readonly at: Date
}

/** In their order; what each is called there. */
export async function receiveTexts(
  turn: Turn,
  texts: readonly Pick<TextMessage, 'from' | 'to' | 'text' | 'parts'>[],
): Promise<readonly store.SandboxTextId[]> {
  const rows = texts.map(({ from, to, text, parts }) => ({
    text_id: newId('sbt', turn.nowMs),
    direction: 'to-handset' as const,
    sealed: sealText(turn, { from, to, text }),
    parts: parts.length,
  }))
  await store.addTexts(turn, rows)
  return rows.map(({ text_id }) => text_id)
}

export async function listSandboxTexts(
  turn: Turn,
  before: string | undefined,
  limit: number,
): Promise<readonly SandboxText[]> {
  const rows = await store.pageOfTexts(turn, before, limit)
  return rows.map(({ text_id: id, sealed, ...row }) => ({ id, ...unsealText(turn, sealed), ...row }))
}

/** As if the handset with this number had sent it: heard like any text, as a rehearsal. */
export async function answerAsHandset(
  turn: Turn,
  { from, to, text }: { readonly from: string; readonly to: string; readonly text: string },
): Promise<Result<store.SandboxTextId, 'not-a-number'>> {
  const number = parsePhone(from)
  if (!number.ok) return no('not-a-number')
  const words = { from: number.value.e164, to, text }
  const id = newId('sbt', turn.nowMs)
  await store.addTexts(turn, [{ text_id: id, direction: 'from-handset', sealed: sealText(turn, words), parts: 1 }])
  await takeInbound(turn, null, { ...words, key: id })
  return yes(id)
}

export const clearSandboxTexts = store.clearTexts

/** Forgets every text between the sandbox and one of these numbers. */
export async function forgetSandboxTexts(turn: Turn, numbers: readonly string[]): Promise<void> {
  const theirs = new Set(numbers)
  if (theirs.size === 0) return
  for (let before: string | undefined; ;) {
    const page = await listSandboxTexts(turn, before, FORGET_PAGE)
    const gone = page.filter(({ from, to }) => theirs.has(from) || theirs.has(to))
    await store.removeTexts(
      turn,
      gone.map(it => it.id),
    )
    before = page.at(-1)?.id
    if (page.length < FORGET_PAGE) return
  }
}

const FORGET_PAGE = 500
