/** Digits and signs in the place of letters: `v1agra`, `C14115`, `@dult`. One sign may stand for several letters. */

const STANDS_FOR: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'il',
  '2': 'z',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '6': 'gb',
  '7': 't',
  '8': 'b',
  '9': 'g',
  '@': 'a',
  $: 's',
  '!': 'il',
  '|': 'li',
  '€': 'e',
  '£': 'l',
  '+': 't',
  '(': 'c',
}
/** Choices that are tried for one word. */
const TRIES_MAX = 64
const WORD_MIN = 3

/** The word of the list that this may stand for. Undefined when it has no such sign, or stands for none. */
export function leetWord(raw: string, isWord: (word: string) => boolean): string | undefined {
  if (!/[a-z]/i.test(raw) || !/[0-9@$!|€£+(]/.test(raw) || raw.length < WORD_MIN) return undefined
  if (/^\d+[a-z]{1,3}$/i.test(raw)) return undefined // A number and its unit.
  let words = ['']
  for (const sign of raw.toLowerCase()) {
    const letters = /[a-z]/.test(sign) ? sign : STANDS_FOR[sign]
    if (letters === undefined) return undefined
    words = words.flatMap(word => [...letters].map(letter => word + letter)).slice(0, TRIES_MAX)
  }
  return words.find(isWord)
}
