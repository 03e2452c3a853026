/** What is known of the words of a run: the verdict for exactly these, and what the values of each recipient make of them. */

import { addressText, readingOf, wordsHash } from '#content/reading-rules.ts'
import type { Compiled } from '#content/types.ts'
import { clear, isCleared, look } from '#review/review.ts'
import type { Turn } from '#store/turn.ts'
import type { ContentFacts, Recipient, Run, RunPlan } from './types.ts'
import { ValueScreen } from './value-screen.ts'

type Who = Pick<Recipient, 'name' | 'locale' | 'attributes' | 'facts'>
export type Content = { readonly isCleared: boolean; readonly factsFor: (who: Who) => ContentFacts }

const contentWith = (turn: Turn, content: Compiled, values: ValueScreen, contentCleared: boolean): Content => ({
  isCleared: contentCleared,
  factsFor: who => ({ contentCleared, valuesCleared: values.clears(content, who, turn.nowMs) }),
})

/**
 * One look for a chunk: words that were not read under this version of the policy are read now, and so are the addresses beside
 * them. The hash is that of what is about to leave, so that words changed since they were cleared are other words [PC-10].
 */
export async function contentOf(
  turn: Turn,
  { plan, frozen }: Pick<Run, 'plan' | 'frozen'>,
  values: ValueScreen,
): Promise<Content> {
  const { content, campaign } = plan
  const about = { about: campaign, audience: frozen } as const
  const known = await isCleared(turn, wordsHash(content))
  const words = known || (await clear(turn, { lane: 'campaign', ...about, ...readingOf(content) })).ok
  const names = namesIn(plan)
  const isSaid = words && (!names || (await clear(turn, { lane: 'sender-name', ...about, text: names })).ok)
  return contentWith(turn, content, values, isSaid)
}

/** What a letter shows beside its words. Of a text, who speaks is in the words. */
const namesIn = (plan: RunPlan) =>
  plan.channel === 'email' ? addressText([plan.from.address, plan.replyTo]) : undefined

/** As {@link contentOf} would find it, for whoever only asks. Where there are no words yet, none stand in the way. */
export async function wouldBe(
  turn: Turn,
  about: string,
  { content }: { readonly content?: Compiled | undefined },
): Promise<Content> {
  if (!content) return { isCleared: true, factsFor: () => ({ contentCleared: true, valuesCleared: true }) }
  const { answer } = await look(turn, { lane: 'campaign', about, ...readingOf(content) })
  return contentWith(turn, content, new ValueScreen(), answer === 'cleared')
}
