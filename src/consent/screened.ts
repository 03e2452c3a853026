/** The words of forms and purposes before whoever decides whether they may reach people [F18]. */

import { listed } from '#review/quote-rules.ts'
import { clear, look } from '#review/review.ts'
import type { NotCleared } from '#review/types.ts'
import type { Turn } from '#store/turn.ts'
import { wordsOfForm, wordsOfPurpose } from './form-words.ts'
import type { Asked } from './snapshot.ts'
import type { FormId, PurposeDraft, PurposeId, Withheld, WordFact } from './types.ts'

type Form = Pick<Asked, 'draft' | 'purposes'>

/** While it is being written: nothing is kept of it. */
export async function lookAt(turn: Turn, id: FormId, asked: Form): Promise<WordFact> {
  const { answer, findings } = await look(turn, { lane: 'form', about: id, ...wordsOfForm(asked) })
  return answer === 'cleared' ? 'cleared' : flagged(answer, findings)
}

/** Of a version that was published: what keeps its words from visitors now. Nothing is kept of this look. */
export async function withheldWords(turn: Turn, id: FormId, asked: Form): Promise<Withheld | undefined> {
  const { answer, findings, review } = await look(turn, { lane: 'form', about: id, ...wordsOfForm(asked) })
  if (answer === 'cleared') return undefined
  return { why: 'words', demands: findings.demands, waits: answer === 'to-review', ...(review && { review }) }
}

/** At publication: written down, so that people can be asked about it. */
export const clearForm = async (turn: Turn, id: FormId, asked: Form): Promise<WordFact> =>
  factOf(await clear(turn, { lane: 'form', about: id, ...wordsOfForm(asked) }))

export const clearPurpose = async (turn: Turn, id: PurposeId, draft: PurposeDraft): Promise<WordFact> =>
  factOf(await clear(turn, { lane: 'purpose', about: id, ...wordsOfPurpose(draft) }))

const factOf = (it: { readonly ok: true } | { readonly ok: false; readonly refusal: NotCleared }): WordFact =>
  it.ok ? 'cleared' : flagged(it.refusal.code, it.refusal.findings)

const flagged = (code: NotCleared['code'], { demands, offences }: NotCleared['findings']): WordFact => ({
  code,
  demands,
  quotes: listed(offences.flatMap(({ quotes }) => quotes)),
})
