/** All that screening knows, put together once: the lexicons, their automaton, the model, the matrix. */

import { createHash } from 'node:crypto'
import { type Finder, finderOf, type FinderTables, tablesOf } from './finder.ts'
import { type Lexicon, readLexicon } from './lexicon.ts'
import { LITTLE_WORDS } from './language.ts'
import { shorteners } from '#wire/shorteners.ts'
import * as matrix from './matrix.ts'
import type { Row } from './matrix.ts'
import { type Model, modelOf, type ModelTables, ownTables } from './model.ts'
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

/** All of it that threads can share: whoever has it need not read the files. */
export type EngineTables = { readonly lexicon: Lexicon; readonly finder: FinderTables; readonly model: ModelTables }

const HASH_CHARS = 16

export function buildEngine(lexicon: Lexicon, finder: Finder, model: Model): Engine {
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

/** What is read from this package is read once, by whoever is first: it does not change while it runs. */
let own: Engine | undefined
export const ownEngine = (): Engine => (own ??= engineOf(readTables()))

/** What another thread of this process has read of the same files. */
export function takeTables(tables: EngineTables): void {
  own ??= engineOf(tables)
}

const engineOf = ({ lexicon, finder, model }: EngineTables) => buildEngine(lexicon, finderOf(finder), modelOf(model))

/** All that is in the files of this package. */
export function readTables(): EngineTables {
  const lexicon = readLexicon()
  const sets = lexicon.sets.map(({ name, of, lang }) => ({ name, of, lang }))
  return { lexicon: { ...lexicon, sets }, finder: tablesOf(lexicon.sets), model: ownTables() }
}
