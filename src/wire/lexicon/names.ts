/** What houses are called. Their names say nothing of what a text asks: `Refuse and Recycling may write to me` refuses nothing. */

import type { Locale } from '../form-definition.ts'
import { unnamedPartners } from './joining.ts'
import { reading, saysAny } from './match.ts'

/** What kind of company it is, behind its name: of English law, German, French, Spanish, Italian, Portuguese, and of others. */
const FORMS = [
  'ltd|limited|pty|pte|pvt|l ?l ?c|l ?l ?p|lllp|l ?p|p ?l ?c|inc|incorporated|corp|corporation|co|cic|cio|clg|dac|uc|ulc|unltd|unlimited',
  'g ?gmbh|gmbh|mbh|g?ug|haftungsbeschränkt|ag|kg|kgaa|ohg|e?gbr|e ?v|e ?g|e ?k|e ?kfr|e ?kfm|partg|mbb|genossenschaft|gen|anstalt|stiftung|verein|vvag',
  's ?a ?s?|sasu|s ?à ?r ?l|s ?a ?r ?l|e ?u ?r ?l|eirl|s ?n ?c|sca|scs|sci|scea|scic|scop|selarl|gie|gaec|earl|asbl|sprl',
  's ?l ?u?|s ?a ?u|s ?l ?l|s ?l ?n ?e|s ?a ?l|s ?a ?d|s ?c ?p|c ?b|s ?coop(?: (?:and|mad|ltda|v))?|a ?i ?e',
  's ?s ?a?|s ?s ?agr|soc agr|s ?r ?l ?s?|s ?p ?a|s ?a ?p ?a|s ?c|s ?c ?a ?r ?l|s ?c ?r ?l|soc coop(?: agr| soc)?|coop soc|a ?s ?d|s ?s ?d|a ?p ?s|o ?d ?v|e ?t ?s|onlus',
  'lda|ltda|unipessoal|eireli|me|mei|epp|c ?r ?l|sgps|ipss',
  'se|sce|b ?v|n ?v|v ?o ?f|c ?v|ab|oy|oyj|as|asa|aps|ivs|sp ?z ?o ?o|s r o|kft|d o o',
]
const LEGAL_FORM = new RegExp(`(?: (?:${FORMS.join('|')}))+$`, 'u')
const LEGAL_FORM_BEFORE =
  /^(?:association|asociacion|asociación|associazione|associacao|associação|verein|asd|gaec|earl|scea|sarl|eurl|sasu?|snc|scop|scic|società (?:agricola|cooperativa|semplice)|soc (?:agr|coop)) /u
/** `The Survey and Map Club` is written with other articles, and with none. */
const ARTICLE = /^(?:the|le|la|les|l|der|die|das|el|los|las|il|lo|i|gli|o|a|os|as) (?=\S+ \S)/u
/** `Au Café`, `al Molino`, `ao Solar`: an article grown together with what stands before it. */
const GROWN =
  /^(?:au|aux|du|des|al|allo|alla|ai|agli|alle|del|dello|della|dei|degli|delle|dal|dallo|dalla|dai|dagli|dalle|ao|aos|do|dos|da|das|no|nos|na|nas|pelo|pela|à|às|vom|zum|zur|beim|dem|den)$/u
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
  const isAt = (i: number) => named.every((word, j) => isBent(word, words[i + j] ?? ''))
  return words.flatMap((_, i) => (isAt(i) ? [i] : []))
}

const isBent = (word: string, said: string): boolean =>
  [word, `${word}s`, `${word}es`].includes(said) || (ADJECTIVE.test(word) && stemOf(word) === stemOf(said))
/** `Deutsches`, `des Deutschen`. */
const ADJECTIVE = /^\p{L}{4,}e[mnrs]?$/u
const stemOf = (word: string) => (ADJECTIVE.test(word) ? word.replace(/e[mnrs]?$/u, '') : word)

/** Whether a text has a name in it, however it is spaced and cased, with what kind of company it is or without, and with another article. */
export function saysName(text: string, name: string): boolean {
  const words = plain(text).split(' ')
  const named = namedAs(name)
  const bare = named.replace(ARTICLE, '').split(' ')
  if ([named.split(' '), bare].some(each => placesOf(words, each).length > 0)) return true
  const [article = '', ...rest] = named.split(' ')
  return (
    rest.length === 1 &&
    ARTICLE.test(`${article} x x`) &&
    placesOf(words, rest).some(at => GROWN.test(words[at - 1] ?? ''))
  )
}

/** The text with a word that says nothing, `Xx`, for each name in it that is written as names are. */
export function withoutNames(text: string, names: readonly string[], locale: Locale): string {
  const called = names
    .flatMap(name => [name, name.replace(ASIDE, '')])
    .filter(name => !declares(name, locale))
    .flatMap(name => [plain(name).replace(LEGAL_FORM, ''), namedAs(name)])
    .map(name => name.replace(ARTICLE, ''))
    .filter(name => name.length >= NAME_CHARS)
    .toSorted((a, b) => b.length - a.length)
  const bare = called.reduce((rest, name) => {
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
  // `I accept the rules of the Museum of General Conditions`: where something is accepted, a name that is a document stays.
  return names.some(name => isDocument(name, locale)) && accepts(bare, locale) && !WHO_SENDS.test(bare) ? text : bare
}
/** `I agree that Clear Terms emails me`: it is who sends, and nothing that is accepted. */
const WHO_SENDS =
  /(?<!\p{L})(?:that|que|qu['’]|dass?|che|c['’]he)\s*(?:(?:mir|mich|me|m['’]|mi)\s)?(?:(?:the|le|la|les|l['’]|der|die|das|el|los|las|il|lo|i|gli|o|a|os|as)\s?)?Xx(?!\p{L})/iu
const NAME_CHARS = 4
const NAMED = 'Xx'

const wordsIn = (text: string): readonly Word[] =>
  [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(found => ({
    said: plain(found[0]),
    start: found.index,
    end: found.index + found[0].length,
  }))

/** A name that accepts something, is nothing but a document or names others, is none to be left out. */
const declares = (name: string, locale: Locale): boolean =>
  accepts(name, locale) ||
  (isDocument(name, locale) && plain(name).split(' ').length < HOUSE_WORDS && !INSTITUTION.test(plain(name))) ||
  partnersInName(name, locale).length > 0
/** `Clear Terms Institute` is a house, whatever it is about. */
const INSTITUTION =
  /^(?:institut[eo]?|istituto|association|associa[cçz][aã]?[oi](?:n|ne)?|asociaci[oó]n|fondation|stiftung|fundaci[oó]n|fundação|fondazione|cooperativa|coop[eé]rative|soci[eé]t[eé]|sociedad[e]?|societ[aà]|museo?|mus[eé]e|museu|verein|verlag|[eé]ditions?|editora|edizioni|observatoire|observatorio|observatório|osservatorio|cercle|c[ií]rculo|circolo|club|studio|agence|agencia|agência|agenzia) |(?:institute?|association|foundation|society|verein|institut|stiftung|verlag|press|museum|club|trust|studio|observatory|network|school) ?$/u
/** `Seminar on General Conditions`: more than the document. */
const HOUSE_WORDS = 4

const accepts = (text: string, locale: Locale): boolean => {
  const read = reading(text, locale)
  return [read.lexicon.assent, read.lexicon.assentAfter].some(list => saysAny(read, list))
}
const isDocument = (name: string, locale: Locale): boolean => {
  const read = reading(name, locale)
  return [read.lexicon.terms, read.lexicon.privacy].some(list => saysAny(read, list))
}

/** Others in the name of a house. `Third Party Carrying Company` is one house with such a name; `Bay Coffee and third parties` are several. */
export const partnersInName = (name: string, locale: Locale): readonly string[] =>
  unnamedPartners(name, locale).filter(words => {
    const at = name.indexOf(words)
    return (
      at < 0 ||
      !THIRD.test(words) ||
      !(/^ \p{Lu}/u.test(name.slice(at + words.length)) || HOUSE.test(name.slice(0, at)))
    )
  })
const THIRD =
  /^(?:the )?(?:third party|tierce partie|tiers|dritte[rnms]?(?: partei| person)?|tercer[oa]?(?: parte)?|terz[oa](?: parte)?|terceir[oa](?: parte)?)$/iu
const HOUSE = /^(?:\p{Lu}[\p{L}'’]*\s)+(?:(?:de[rsl]?|d[aoeu]s?|des|della|di|zum|zur|vom)\s)?$/u

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
