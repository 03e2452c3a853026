/** What no text holds, and no database keeps: U+0000, and halves of a character. */

import { invalidAt, type Problem } from './problem.ts'

const UNFIT = /\0|\p{Cs}/u
type Place = { readonly value: unknown; readonly pointer: string }

/** Where the input has such a text, as a value or as a name; undefined when it has none. However deep it is. */
export function notText(input: unknown): Problem | undefined {
  const places: Place[] = [{ value: input, pointer: '' }]
  for (let place = places.pop(); place; place = places.pop()) {
    const { value, pointer } = place
    if (typeof value === 'string' && UNFIT.test(value)) return unfitAt(pointer)
    if (typeof value !== 'object' || value === null) continue
    for (const [name, inner] of Object.entries(value)) {
      if (UNFIT.test(name)) return unfitAt(pointer)
      places.push({ value: inner, pointer: `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}` })
    }
  }
  return undefined
}

const unfitAt = (pointer: string) =>
  invalidAt({ pointer, code: 'not-text', detail: 'This has a character that no text has: U+0000, or half of one.' })
