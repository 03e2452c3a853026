/** The handset of the sandbox: texts that stayed in this house, and those that somebody answered as it. */

import { newId } from '#base/id.ts'
import { seal, unseal } from '#store/seal.ts'
import type { Turn } from '#store/turn.ts'
import * as store from './text-store.ts'

export type SandboxTextId = store.SandboxTextId
export type SandboxText = {
  readonly id: store.SandboxTextId
  readonly direction: 'to-handset' | 'from-handset'
  readonly from: string
  readonly to: string
  readonly text: string
  readonly parts: number
  readonly at: Date
}

const keyOf = ({ house, account }: Turn) => house.keys.key('account', account)

/** In their order; what each is called there. */
export async function keepTexts(
  turn: Turn,
  texts: readonly Omit<SandboxText, 'id' | 'at'>[],
): Promise<readonly store.SandboxTextId[]> {
  const rows = texts.map(({ direction, parts, from, to, text }) => ({
    text_id: newId('sbt', turn.nowMs),
    direction,
    sealed: seal(keyOf(turn), Buffer.from(JSON.stringify({ from, to, text }))),
    parts,
  }))
  await store.addTexts(turn, rows)
  return rows.map(({ text_id }) => text_id)
}

/** Newest first. */
export async function listSandboxTexts(
  turn: Turn,
  before: string | undefined,
  limit: number,
): Promise<readonly SandboxText[]> {
  const rows = await store.pageOfTexts(turn, before, limit)
  return rows.map(({ text_id: id, sealed, ...row }) => {
    const words = JSON.parse(unseal(keyOf(turn), sealed).toString()) as Pick<SandboxText, 'from' | 'to' | 'text'> // Sealed above.
    return { id, ...words, ...row }
  })
}

export const clearSandboxTexts = store.clearTexts

/** Forgets every text to or from one of these numbers. */
export async function forgetTextsWith(turn: Turn, numbers: readonly string[]): Promise<void> {
  const theirs = new Set(numbers.filter(it => it.startsWith('+')))
  for (let before: string | undefined; theirs.size > 0;) {
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
