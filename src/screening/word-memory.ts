/** Words come again and again, in a text and in the next: what was found out of them is kept, as long as there is room. */

import { ownText } from '#base/own-text.ts'

const WORDS_MAX = 20_000
/** What is longer is no word that comes again. */
const CHARS_MAX = 32

export class WordMemory<Fact> {
  readonly #facts = new Map<string, Fact>()
  readonly #find: (word: string) => Fact

  constructor(find: (word: string) => Fact) {
    this.#find = find
  }

  of(word: string): Fact {
    const known = this.#facts.get(word)
    if (known !== undefined) return known
    const fact = this.#find(word)
    if (word.length > CHARS_MAX) return fact
    if (this.#facts.size >= WORDS_MAX) this.#facts.clear()
    this.#facts.set(ownText(word), fact)
    return fact
  }
}
