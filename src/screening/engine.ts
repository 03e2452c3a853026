/** All that screening knows, put together once: the lexicons, their automaton, the model. */

import { createHash } from 'node:crypto'
import { buildFinder, type Finder } from './finder.ts'
import { type Lexicon, readLexicon } from './lexicon.ts'
import { MATRIX, type Row } from './matrix.ts'
import type { Category } from './types.ts'

export type Engine = {
  readonly lexicon: Lexicon
  readonly finder: Finder
  readonly matrix: readonly Row[]
  readonly rows: ReadonlyMap<Category, Row>
  readonly isKnown: (word: string) => boolean
  /** Changes with the lexicons, the model and the matrix. */
  readonly policy: string
  readonly flaws: readonly string[]
}

const HASH_CHARS = 16

export function buildEngine(lexicon: Lexicon = readLexicon()): Engine {
  const finder = buildFinder(lexicon.sets)
  return {
    lexicon,
    finder,
    matrix: MATRIX,
    rows: new Map(MATRIX.map(row => [row.demand, row])),
    isKnown: () => false,
    policy: createHash('sha256')
      .update(lexicon.source)
      .update(JSON.stringify(MATRIX))
      .digest('hex')
      .slice(0, HASH_CHARS),
    flaws: [...lexicon.flaws, ...finder.flaws],
  }
}

let engine: Engine | undefined

/** The one of the lexicons in this package, which do not change while it runs. */
export function ownEngine(): Engine {
  engine ??= buildEngine()
  return engine
}
