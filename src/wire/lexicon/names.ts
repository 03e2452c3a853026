/** What houses are called. Their names say nothing of what a text asks: `Refuse and Recycling may write to me` refuses nothing. */

import type { Locale } from '../form-definition.ts'
import { unnamedPartners } from './joining.ts'
import { reading, saysAny } from './match.ts'

/** What kind of company it is, behind its name. */
const LEGAL_FORM =
  /(?: (?:ltd|cio|limited|pty|llc|llp|plc|inc|corp|co|cic|gmbh|mbh|ag|kg|ohg|ug|gbr|se|e ?v|e ?g|s ?a ?s?|s ?à ?r ?l|s ?a ?r ?l|s ?r ?l|s ?n ?c|s ?p ?a|s ?l ?u?|s coop|lda|ltda|eireli|me|asbl|sprl|b ?v|n ?v|scop|soc agr|s s|crl|genossenschaft|gen|anstalt|stiftung|verein|mbb|scarl|s c a r l|s c|ab|oy|aps|as|spzoo|dac|clg))+$/u
const LEGAL_FORM_BEFORE =
  /^(?:association|asociacion|asociación|associazione|associacao|associação|verein|asd|gaec|earl) /u
/** `The Survey and Map Club` is written with other articles, and with none. */
const ARTICLE = /^(?:the|le|la|les|l|der|die|das|el|los|las|il|lo|i|gli|o|a|os|as) (?=\S+ \S)/u
/** What it does, behind a dash or between brackets. */
const ASIDE = /\s[–—|-]\s.*$|[(,;:].*$/u

type Word = { readonly said: string; readonly start: number; readonly end: number }

const plain = (it: string) =>
  it
    .toLowerCase()
    .normalize('NFKC')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
const namedAs = (name: string) => plain(name).replace(LEGAL_FORM, '').replace(LEGAL_FORM_BEFORE, '') || plain(name)

/** Where a text has a name, of which these are the words; German puts a name into its second case: `des Vereins Nord`. */
function placesOf(words: readonly string[], named: readonly string[]): readonly number[] {
  const isAt = (i: number) => named.every((word, j) => [word, `${word}s`, `${word}es`].includes(words[i + j] ?? ''))
  return words.flatMap((_, i) => (isAt(i) ? [i] : []))
}

/** Whether a text has a name in it, however it is spaced and cased, with what kind of company it is or without. */
export const saysName = (text: string, name: string): boolean =>
  placesOf(plain(text).split(' '), namedAs(name).split(' ')).length > 0

/** The text with a word that says nothing for each name in it that is written as names are. */
function withoutNames(text: string, names: readonly string[], locale: Locale): string {
  const called = names
    .flatMap(name => [name, name.replace(ASIDE, '')])
    .map(name => namedAs(name).replace(ARTICLE, ''))
    .filter(name => name.length >= NAME_CHARS && !declares(name, locale))
  return called.reduce((rest, name) => {
    const words = wordsIn(rest)
    const named = name.split(' ')
    const at = placesOf(
      words.map(({ said }) => said),
      named,
    )
    return at.reduceRight((kept, place) => {
      const [first, last] = [words[place], words[place + named.length - 1]]
      if (!first || !last || !/^[\p{Lu}\p{N}]/u.test(kept.slice(first.start))) return kept
      return `${kept.slice(0, first.start)}${NAMED}${kept.slice(last.end)}`
    }, rest)
  }, text)
}
const NAME_CHARS = 4
const NAMED = 'Xx'

const wordsIn = (text: string): readonly Word[] =>
  [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(found => ({
    said: plain(found[0]),
    start: found.index,
    end: found.index + found[0].length,
  }))

/** A name that accepts something, or names others, is none to be left out. */
const declares = (name: string, locale: Locale): boolean => {
  const read = reading(name, locale)
  const { assent, assentAfter, terms, privacy } = read.lexicon
  return (
    [assent, assentAfter, terms, privacy].some(list => saysAny(read, list)) || unnamedPartners(name, locale).length > 0
  )
}

/** What is found in a text and is more than the name of a house. */
export function besideNames<T>(
  text: string,
  names: readonly string[],
  locale: Locale,
  look: (text: string) => readonly T[],
): readonly T[] {
  const found = look(text)
  if (found.length === 0 || names.length === 0) return found
  const bare = withoutNames(text, names, locale)
  return bare === text || look(bare).length > 0 ? found : []
}
