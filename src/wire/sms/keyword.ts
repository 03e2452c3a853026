/**
 * What an answer to a text message asks for. Whoever can be understood as asking to be left alone, is: a word of the list, a
 * sentence that means it, a word mistyped. A false STOP costs a reader who writes START; a missed one costs somebody who is
 * written to against their will [AS-03]. So where it is not clear it is a STOP, and only what clearly speaks of something
 * else (“don’t stop”, “stop by the shop”) is not.
 */

import { SMS_TEXT_MAX_CHARS } from '#base/limits.ts'
import { ASKS_TO_STOP, GOES_ON } from './keyword-phrases.ts'
import {
  HELP_WORDS,
  JOIN_WORDS,
  POLITE,
  START_WORDS,
  STOP_COMES_FROM,
  STOP_GOES_ON,
  STOP_WORDS,
} from './keyword-words.ts'

export type Asked =
  /** `rest`: what stood behind the word, such as the name of a program. Whoever reads it decides whether it names one; all, if not. */
  | { readonly is: 'stop'; readonly by: 'word' | 'phrase' | 'typo'; readonly rest: string }
  | { readonly is: 'start' }
  | { readonly is: 'help' }
  /** `keyword` as it was typed, in capitals. */
  | { readonly is: 'join'; readonly keyword: string }
  | { readonly is: 'other' }

const [STOPS, STARTS, HELPS, JOINS, POLITENESS] = [STOP_WORDS, START_WORDS, HELP_WORDS, JOIN_WORDS, POLITE].map(
  words => new Set(words),
) as [Set<string>, Set<string>, Set<string>, Set<string>, Set<string>] // Five went in.

/** Words that begin a message to stop, whatever follows that does not make another word of them. */
const LEADING = new Set([
  'stop',
  'stopp',
  'stopall',
  'unsubscribe',
  'unsub',
  'optout',
  'desabonnement',
  'abmelden',
  'стоп',
  'iptal',
  'afmelden',
  'afmeld',
  'lopeta',
  'arret',
])
/** As a sentence of their own, whatever stands before: “Who is this? Stop.” */
const ALONE = new Set([...LEADING, 'arretez', 'arreter', 'baja', 'cancellami', 'smettetela', 'basta'])
const SIGNS_OF_STOP = /[🛑🚫⛔]/u
const WORDS_SHORT = 4

/** @example readKeyword('Please stop texting me!') → { is: 'stop', by: 'phrase', rest: '' } */
export function readKeyword(text: string): Asked {
  const plain = plainWords(text)
  const bare = withoutPoliteness(plain, STOPS)
  return stopIn(text, plain, bare) ?? otherIn(bare)
}

/** Small letters without signs above them, digits; one blank between two words, none at the ends. */
export function plainWords(text: string): string {
  const folded = text
    .slice(0, SMS_TEXT_MAX_CHARS)
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\u200b-\u200f\u2060\ufeff\u00ad]/g, '')
    .normalize('NFD')
    .replaceAll(/\p{M}+/gu, '')
    .normalize('NFC')
    .replaceAll('ı', 'i')
    .replaceAll('ß', 'ss')
    .replaceAll(/(?<=\p{L})['’‘`´](?=\p{L})/gu, "'")
  const joined = folded.replaceAll(
    /\b(don|can|won|couldn|wouldn|didn|isn|doesn|haven|you|i|it|let|y|n|m)'(?=\p{L})/gu,
    (_, before: string) => (['n', 'm'].includes(before) ? `${before} ` : before),
  )
  const words = joined.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim()
  return spelt(words.replaceAll(/(\p{L})\1{2,}/gu, '$1').replaceAll(/\bun (?=subscri)/g, 'un'))
}

const LOOKALIKES: Readonly<Record<string, string>> = { а: 'a', с: 'c', е: 'e', о: 'o', р: 'p', ѕ: 's', т: 't', х: 'x', у: 'y', і: 'i', ο: 'o', ρ: 'p', τ: 't' } // prettier-ignore

/** `s t o p` is a word, and so are `st0p` and one of letters that look like these. */
function spelt(words: string): string {
  const letters = words.split(' ')
  const joined = letters.length > 2 && letters.every(it => it.length === 1) ? letters.join('') : words
  return joined.replaceAll(/(?<![\p{L}\d])[\p{L}\d]*\p{L}[\p{L}\d]*/gu, word => {
    const read = word.replaceAll('0', 'o').replaceAll('5', 's').replaceAll('7', 't').replaceAll('1', 'i')
    const latin = read.replaceAll(/[^a-z0-9]/g, it => LOOKALIKES[it] ?? it)
    return [read, latin].find(it => STOPS.has(it)) ?? word
  })
}

/** Without what people put around a word: at both ends, again and again, until what is left is one of `until`. */
function withoutPoliteness(plain: string, until: ReadonlySet<string>, ends: 'both' | 'front' = 'both'): string {
  let words = plain.split(' ')
  for (let before = Infinity; words.length < before && words.length > 1;) {
    before = words.length
    for (const length of [4, 3, 2, 1]) {
      if (until.has(words.join(' '))) break // Even if it begins as politeness does: “ça suffit”.
      if (words.length > length && POLITENESS.has(words.slice(0, length).join(' '))) words = words.slice(length)
      if (ends === 'both' && words.length > length && POLITENESS.has(words.slice(-length).join(' ')))
        words = words.slice(0, -length)
    }
  }
  return words.join(' ')
}

const word = { is: 'stop', by: 'word', rest: '' } as const
const phrase = { is: 'stop', by: 'phrase', rest: '' } as const

function stopIn(text: string, plain: string, bare: string): Asked | undefined {
  if (plain === '') return SIGNS_OF_STOP.test(text) ? word : undefined
  if ([bare, plain, withoutPoliteness(plain, STOPS, 'front')].some(it => STOPS.has(it))) return word // “No thanks” is one.
  const [first = '', ...others] = bare.split(' ')
  if (others.length > 0 && new Set([first, ...others]).size === 1 && STOPS.has(first)) return word // Stop stop stop.
  const left = GOES_ON.reduce((so, pattern) => so.replaceAll(pattern, ' … '), plain)
  if (ASKS_TO_STOP.some(pattern => pattern.test(left))) return phrase
  if (left === plain && LEADING.has(first) && !STOP_GOES_ON.has(others[0] ?? ''))
    return { ...word, rest: others.join(' ') }
  if (hasShoutedStop(text, left, plain) || hasShortStop(left)) return phrase
  if (left === plain && hasSentenceOfStop(text)) return phrase
  return others.length === 0 && isMistyped(first) ? { is: 'stop', by: 'typo', rest: '' } : undefined
}

/** In capitals among small letters: the word as every message teaches it. */
function hasShoutedStop(text: string, left: string, plain: string): boolean {
  return (
    left === plain && /(?<![\p{L}\p{N}-])STOP(?![\p{L}\p{N}-])/u.test(text) && /\p{Ll}/u.test(text) && isMeant(plain)
  )
}

const hasSentenceOfStop = (text: string) =>
  text
    .slice(0, SMS_TEXT_MAX_CHARS)
    .split(/[.!?…;,\n]+/)
    .some(it => ALONE.has(withoutPoliteness(plainWords(it), ALONE)))

const hasShortStop = (left: string) =>
  left.split(' ').length <= WORDS_SHORT && /\bstop+\b/.test(left) && !left.includes('…') && isMeant(left)

/** Not a place, nor what is done there. */
function isMeant(plain: string): boolean {
  const words = plain.split(' ')
  return words.some(
    (it, i) => /^stop+$/.test(it) && !STOP_COMES_FROM.has(words[i - 1] ?? '') && !STOP_GOES_ON.has(words[i + 1] ?? ''),
  )
}

function otherIn(bare: string): Asked {
  const [first = '', ...others] = bare.split(' ')
  if (JOINS.has(first) && others.length > 0 && others.length <= WORDS_SHORT)
    return { is: 'join', keyword: others.join(' ').toUpperCase() }
  if (STARTS.has(bare)) return { is: 'start' }
  if (HELPS.has(bare) || (HELPS.has(first) && others.length === 1)) return { is: 'help' }
  return { is: 'other' }
}

// Slips of the finger ---------------------------------------------------------------------------------------------------

const KEYS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm']
const PLACES = new Map(KEYS.flatMap((row, y) => [...row].map((key, x) => [key, { x: x + y * 0.4, y }] as const)))
const isBeside = (a: string, b: string) => {
  const [here, there] = [PLACES.get(a), PLACES.get(b)]
  return here !== undefined && there !== undefined && Math.hypot(here.x - there.x, here.y - there.y) < 1.3
}

/** The words that people type most; what is a word of its own is none of its slips. */
const TYPED = ['stop', 'unsubscribe', 'cancel', 'optout', 'arretez', 'arreter', 'abmelden', 'cancelar', 'cancella']
const OTHER_WORDS = new Set(['top', 'sop', 'atop', 'stow', 'stoop', 'stops', 'sto', 'cancer', 'cance', 'cancels'])

function isMistyped(typed: string): boolean {
  if (typed.length < 3 || [OTHER_WORDS, STARTS, HELPS].some(it => it.has(typed))) return false
  return TYPED.some(it => isSlip(typed, it) || (it.length > 9 && typed.startsWith('un') && distance(typed, it) <= 2))
}

/** One slip: two letters turned round, one of them doubled or left out, or the key beside it. */
function isSlip(typed: string, meant: string): boolean {
  for (let i = 0; i < meant.length; i++) {
    const [before, here, behind] = [meant.slice(0, i), meant[i] ?? '', meant.slice(i + 1)]
    if (typed === before + behind || typed === before + here + here + behind) return true
    if (typed === before + (behind[0] ?? '') + here + behind.slice(1)) return true
    const other = typed[i] ?? ''
    if (typed === before + other + behind && isBeside(here, other)) return true
    if (typed === before + here + (typed[i + 1] ?? '') + behind && isBeside(here, typed[i + 1] ?? '')) return true
  }
  return false
}

/** Levenshtein's, of words that are both short. */
function distance(a: string, b: string): number {
  if (a.length > 20) return Infinity
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1]
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (letter === b[j - 1] ? 0 : 1)))
    row = next
  }
  return row[b.length] ?? Infinity
}
