/** What the account should do about a case, in a language: by its figure's threshold, else by its kind; as written, where a person did. */

import { TODO } from '#policy/texts.ts'
import type { TextLocale } from '#policy/texts/shape.ts'
import { NOTICE_WORDS } from './notice-words.ts'
import { THRESHOLDS } from './thresholds.ts'
import type { Breach } from './types.ts'

export function todoOf(
  { kind, evidence, todo }: Pick<Breach, 'kind' | 'evidence' | 'todo'>,
  locale: TextLocale,
): string {
  const known = kind === 'over-threshold' && THRESHOLDS.find(it => it.threshold === evidence['threshold'])
  if (known) return TODO[locale][known.todo]
  const { todo: usual } = NOTICE_WORDS[locale].kinds[kind]
  return kind === 'by-hand' ? (todo ?? usual) : usual
}
