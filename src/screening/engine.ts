/** All that screening knows, put together once: the lexicons, their automaton, the model, the matrix. */

import { createHash } from 'node:crypto'
import { buildFinder, type Finder } from './finder.ts'
import { type Lexicon, readLexicon } from './lexicon.ts'
import { LITTLE_WORDS } from './language.ts'
import { shorteners } from '#wire/shorteners.ts'
import * as matrix from './matrix.ts'
import type { Row } from './matrix.ts'
import { type Model, ownModel } from './model.ts'
import type { Category } from './types.ts'

export type Engine = {
  readonly lexicon: Lexicon
  readonly finder: Finder
  readonly matrix: readonly Row[]
  readonly rows: ReadonlyMap<Category, Row>
  readonly model: Model
  readonly isKnown: (word: string) => boolean
  /** Changes with the lexicons, the model, the matrix, the little words of languages and the hosts that hide where they lead. */
  readonly policy: string
  readonly flaws: readonly string[]
}

const HASH_CHARS = 16

export function buildEngine(
  lexicon: Lexicon = ownLexicon(),
  finder: Finder = buildFinder(lexicon.sets),
  model: Model = ownModel(),
): Engine {
  return {
    lexicon,
    finder,
    matrix: matrix.MATRIX,
    rows: new Map(matrix.MATRIX.map(row => [row.demand, row])),
    model,
    isKnown: model.isKnown,
    policy: createHash('sha256')
      .update(lexicon.hash)
      .update(model.hash)
      .update(JSON.stringify([matrix, LITTLE_WORDS, [...shorteners]]))
      .digest('hex')
      .slice(0, HASH_CHARS),
    flaws: [...lexicon.flaws, ...finder.flaws],
  }
}

/** What is read from this package is read once: it does not change while it runs. */
const once = <T>(make: () => T) => {
  let made: T | undefined
  return () => (made ??= make())
}

export const ownLexicon = once(readLexicon)
export const ownFinder = once(() => buildFinder(ownLexicon().sets))
export const ownEngine = once(() => buildEngine(ownLexicon(), ownFinder()))
