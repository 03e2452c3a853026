/** What no text holds, and no database keeps: U+0000, and halves of a character. */

import { invalidAt, type Problem } from './problem.ts'

type Place = { readonly holder: Record<string, unknown>; readonly pointer: string }

/**
 * In a value they are lost: in their place stands the sign for that, as wherever bytes become text. A name that has one
 * is no name of ours, and where it stands is the answer; undefined when there is none, however deep the input is.
 */
export function notText(input: unknown): Problem | undefined {
  const places: Place[] = [{ holder: { '': input }, pointer: '' }]
  for (let place = places.pop(); place; place = places.pop()) {
    const { holder, pointer } = place
    for (const [name, value] of Object.entries(holder)) {
      const at = name === '' ? pointer : `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`
      if (/\0|\p{Cs}/u.test(name)) return unfitAt(pointer)
      if (typeof value === 'string' && (value.includes('\0') || !value.isWellFormed()))
        holder[name] = value.toWellFormed().replaceAll('\0', '\ufffd')
      if (typeof value === 'object' && value !== null)
        places.push({ holder: value as Record<string, unknown>, pointer: at }) // As JSON makes them.
    }
  }
  return undefined
}

const unfitAt = (pointer: string) =>
  invalidAt({ pointer, code: 'not-text', detail: 'This has a character that no text has.' })
