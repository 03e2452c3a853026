/**
 * Whether versions of forms still pass, each judged once. The rules are pure, and all that they look at is in the name
 * under which a verdict is kept: the version's very words, the language, and the lists of words that they were held
 * against. A version that reads otherwise, or other lists, is another name and so is judged anew.
 */

import { VERDICTS_MAX } from '#base/limits.ts'
import { sha256Hex } from '#wire/crypto.ts'
import type { Locale } from '#wire/form-definition.ts'
import { LEXICON_VERSION } from '#wire/lexicon.ts'
import { lint } from './rules.ts'
import type { Asked } from './snapshot.ts'
import type { Finding } from './types.ts'

type Judge = (asked: Asked, locale: Locale) => readonly Finding[]

/** What the linter says of a version whose purposes are what they were when it was published. */
const judged: Judge = (asked, locale) =>
  lint(asked, [], [locale]).findings.filter(({ severity }) => severity === 'error')

export class Verdicts {
  readonly #kept = new Map<string, readonly Finding[]>()
  readonly #judge: Judge

  constructor(judge: Judge = judged) {
    this.#judge = judge
  }

  /** The errors of this version in this language; none when it may be shown. */
  errorsOf(asked: Asked, locale: Locale, lexicon: string = LEXICON_VERSION): readonly Finding[] {
    const { id, version, draft, purposes } = asked
    const name = sha256Hex(JSON.stringify([lexicon, locale, id, version, draft, purposes]))
    const known = this.#kept.get(name)
    if (known) return known
    const errors = this.#judge(asked, locale)
    if (this.#kept.size >= VERDICTS_MAX) this.#kept.clear()
    this.#kept.set(name, errors)
    return errors
  }
}
