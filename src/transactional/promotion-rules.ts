/** Whether words advertise, in whichever of our languages they do [AS-03]. */

import { LOCALES } from '#wire/form-definition.ts'
import { matches, reading, wholeOf, wordsOf } from '#wire/lexicon/match.ts'
import { type Promotion, PROMOTION, PROMOTIONS } from '#wire/lexicon/promotion.ts'

export type Advertising = { readonly promotion: Promotion; readonly words: string }

/**
 * Letters that look like others, and figures among letters (`d1sc0unt`): what is read by a person is read here. Only
 * where a word has both, so that an order's number stays one.
 */
const LOOKALIKES: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  а: 'a',
  е: 'e',
  о: 'o',
  р: 'p',
  с: 'c',
  у: 'y',
  х: 'x',
  і: 'i',
  ѕ: 's',
  ο: 'o',
  α: 'a',
  ι: 'i',
}
const MIXED = /(?=\S*[\p{Script=Latin}])(?=\S*[013457@$\p{Script=Cyrillic}\p{Script=Greek}])[\p{L}\d@$]{4,}/gu
/** `s a l e`, `N E W S`: single letters with blanks or dots between. */
const SPACED = /(?<![\p{L}\d])(?:\p{L}[\s.·*_-]){3,}\p{L}(?![\p{L}\d])/gu

const plain = (text: string) => text.normalize('NFKC')
const unmasked = (text: string) =>
  text.replace(MIXED, word => [...word].map(sign => LOOKALIKES[sign.toLowerCase()] ?? sign).join(''))
const joined = (text: string) => text.replace(SPACED, word => word.replace(/[^\p{L}]/gu, ''))

/** What advertises in a text, in the order of the kinds; each wording once. */
export function advertisingIn(text: string): readonly Advertising[] {
  const found = new Map<string, Advertising>()
  for (const version of new Set([text, plain(text), unmasked(plain(text)), joined(unmasked(plain(text)))]))
    for (const it of readOnce(version)) found.set(`${it.promotion} ${it.words.toLowerCase()}`, it)
  return [...found.values()]
}

function readOnce(text: string): Advertising[] {
  return LOCALES.flatMap(locale => {
    const read = reading(text, locale)
    return PROMOTIONS.flatMap(promotion =>
      matches(read, PROMOTION[locale][promotion], wholeOf(read)).map(span => ({
        promotion,
        words: wordsOf(read, span),
      })),
    )
  })
}
