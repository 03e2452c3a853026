/**
 * What of a new version is material (docs/decisions/0059): a class, an origin or a purpose that was not there when people
 * chose. Then everybody is asked again [CK-01]. Other words for the same thing are not.
 */

import { type Entry, needsOf, originsOf, type Registry } from '#wire/cookie/registry.ts'

export type Change = {
  readonly is: 'class' | 'origin' | 'purpose'
  /** The letter, the origin, or the id of the entry. */
  readonly what: string
}

type Before = Pick<Registry, 'entries' | 'site'>

export function materialChanges(before: Before, after: Before): readonly Change[] {
  return [...newClasses(before, after), ...newOrigins(before, after), ...newPurposes(before, after)]
}

function newClasses(before: Before, after: Before): Change[] {
  const known = lettersOf(before)
  return [...lettersOf(after)].filter(letter => !known.has(letter)).map(what => ({ is: 'class', what }))
}

const lettersOf = ({ entries, site }: Before) =>
  new Set(entries.flatMap(entry => [entry.letter, ...needsOf(entry, site.origin)]))

/** An origin is new as well where it needs less than it did: who refused what it needed then has not agreed to this. */
function newOrigins(before: Before, after: Before): Change[] {
  const known = originsOf({ ...before, version: 1, since: 1 })
  return [...originsOf({ ...after, version: 1, since: 1 })]
    .filter(([origin, needs]) => known.get(origin)?.every(letter => needs.includes(letter)) !== true)
    .map(([what]) => ({ is: 'origin', what }))
}

function newPurposes(before: Before, after: Before): Change[] {
  return after.entries
    .filter(entry => !before.entries.some(known => isSamePurpose(known, entry)))
    .map(({ id }) => ({ is: 'purpose', what: id }))
}

/** The same entry, in other words or by another name, but not both at once; or another one for what people were told of. */
function isSamePurpose(known: Entry, entry: Entry): boolean {
  if (known.letter !== entry.letter || known.provider !== entry.provider) return false
  if (known.id !== entry.id) return hasSameWords(known, entry)
  return known.kind === entry.kind && (known.name === entry.name || hasSameWords(known, entry))
}

/** In every language that both have, and in one at least. */
function hasSameWords({ purpose: one }: Entry, { purpose: other }: Entry): boolean {
  const shared = (Object.keys(one) as (keyof typeof one)[]).filter(locale => other[locale] !== undefined) // Its own keys.
  return shared.length > 0 && shared.every(locale => plain(one[locale]) === plain(other[locale]))
}

const plain = (text: string | undefined) => text?.trim().replace(/\s+/gu, ' ').toLowerCase()
