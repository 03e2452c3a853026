/** Clauses beside the one that asks for messages: found by their grammar, whatever they are about [AS-07]. */

import type { Bundled } from './bundling.ts'
import type { Patterns } from './entry.ts'
import type { Span } from './fold.ts'
import { TICK_WORDS } from './tick-words.ts'
import { COMPOSED, countWords, matches, segmentAt, textOf, wholeOf, wordsOf, type Reading } from './match.ts'

/** So many words after `and` a clause of its own begins: a wish at once, an assent after its subject. */
const WISH_WORDS = 1
/** Of one sentence: whoever joins more is refused for its length. */
const JOINS_MAX = 12
const CLAUSE_WORDS = 2
const FOREIGN_WORDS = 3
/** A beginning is looked for so far into a clause. */
const LEAD_CHARS = 120

/**
 * `I confirm X and want the newsletter`, `… and I authorise X`, `Send it. I accept X`: whatever X is, a clause that assents to something other
 * than messages stands beside one that asks for them. Telling a right is no assent.
 */
export function declaredIn(read: Reading, segment: Span): readonly Bundled[] {
  if (matches(read, TICK_WORDS[read.locale].told, segment).length > 0) return []
  return [...assentsBeside(read, segment), ...foreignIn(read, segment)]
}

/** `My order is binding and …`, `… and open a card for me`: a clause about the reader, beside one that asks for messages. */
function foreignIn(read: Reading, segment: Span): readonly Bundled[] {
  const clauses = clausesOf(read, segment)
  if (clauses.length + read.segments.length < 3 || !asksFor(read, wholeOf(read))) return []
  const asks = clauses.findIndex(clause => asksFor(read, clause))
  const { subject } = COMPOSED[read.locale]
  // `I run a café and would like …`: who asks may say who they are.
  const isPrelude = (clause: Span, i: number) => i < asks && startsWith(read, clause, subject) !== undefined
  return clauses
    .filter((clause, i) => isForeign(read, clause) && !isPrelude(clause, i))
    .map(clause => ({ bundle: 'act', words: wordsOf(read, clause) }))
}

function isForeign(read: Reading, clause: Span): boolean {
  const { self, tells } = COMPOSED[read.locale]
  const { about, not, assent } = read.lexicon
  return (
    countWords(textOf(read, clause)) >= FOREIGN_WORDS &&
    matches(read, self, clause).length > 0 &&
    !asksFor(read, clause) &&
    !isHalfOfTwo(read, clause) &&
    !OFFERS_ME.test(textOf(read, clause)) &&
    !tellsRight(read, clause) &&
    [tells, about, not, assent].every(list => matches(read, list, clause).length === 0)
  )
}

/** `May call me and offer me honey`: what a call is for; nothing is taken by being asked. */
const OFFERS_ME =
  /^\s*(?:(?:to |also |then |a |à |de |zu |auch |dabei |tambien |anche |tambem |aussi )*(?:offer(?:ing)?|propose|suggest|ask|tell|show|remind|recommend|invite) (?:me|us)(?!\p{L})|(?:aussi )?(?:(?:a|à|de) )?(?:m|me|nous) (?:proposer|offrir|suggerer|demander|raconter|montrer|rappeler|recommander|inviter)(?!\p{L})|(?:mir|mich|uns) (?:(?!versicher|vertrag|konto|mitglied)[^\s,]+ ){0,6}?(?:anbieten|anzubieten|vorschlagen|vorzuschlagen|fragen|zu fragen|zeigen|zu zeigen|erzahlen|zu erzahlen|empfehlen|zu empfehlen|erinnern|einladen|einzuladen)\W*$|(?:tambien |anche |tambem )?(?:(?:a|para|per) )?(?:(?:ofrecer|proponer|sugerir|preguntar|contar|mostrar|recordar|recomendar|invitar|offrir|propor|proporre|suggerir|chieder|raccontar|mostrar|ricordar|consigliar|invitar|oferecer|contar|perguntar|lembrar|convidar)(?:me|nos|mi|ci)|(?:me|nos|mi|ci) (?:ofrec|prop|sugi|pregunt|cuent|muestr|recuerd|recomiend|invit|offr|sugger|chied|raccont|mostr|ricord|consigl|oferec|cont|pergunt|lembr|convid)\p{L}*|(?:oferecer|propor|sugerir|contar|perguntar|mostrar|lembrar) me)(?!\p{L}))/u

/** `… darf mir Termine und Pegelstände schicken`: German keeps the verb of two things for the end; a noun is the first of them. */
function isHalfOfTwo(read: Reading, clause: Span): boolean {
  if (read.locale !== 'de' || !HALF.test(textOf(read, clause))) return false
  const last = wordsOf(read, clause).split(/\s+/u).at(-1) ?? ''
  return /^\p{Lu}/u.test(last) && SENT.test(textOf(read, { start: clause.end, end: segmentAt(read, clause.start).end }))
}
const HALF = /(?<!\p{L})(?:darf|durfen|soll|sollen|kann|konnen|moge|mochte) (?:mir|uns) (?:\p{L}+ ?){1,6}$/u
const SENT = /(?:schicken|senden|zusenden|mailen|mitteilen|melden|zustellen|zukommen lassen)\W*$/u

/** What stands between the joins of a sentence. Commas part no clauses, and `&` is part of a name. */
function clausesOf(read: Reading, segment: Span): readonly Span[] {
  const joins = matches(read, read.lexicon.and, segment)
    .filter(join => /\p{L}/u.test(textOf(read, join)))
    .slice(0, JOINS_MAX)
  return [segment.start, ...joins.map(join => join.end)].map((start, i) => ({
    start,
    end: joins[i]?.start ?? segment.end,
  }))
}

function assentsBeside(read: Reading, segment: Span): readonly Bundled[] {
  const { and, assent, receives } = read.lexicon
  const alone = read.segments.length > 1 ? matches(read, assent, segment)[0] : undefined
  if (
    alone &&
    !asksFor(read, segment) &&
    !tellsRight(read, segment) &&
    isApart(read, { start: alone.start, end: segment.end }, alone)
  )
    return [{ bundle: 'act', words: wordsOf(read, segment) }]
  return matches(read, and, segment)
    .slice(0, JOINS_MAX)
    .flatMap(join => {
      if (!/\p{L}|&/u.test(textOf(read, join))) return []
      const before = { start: segment.start, end: join.start }
      const after = { start: join.end, end: segment.end }
      const first = matches(read, assent, before).at(-1)
      const second = startsWith(read, after, assent)
      if (
        first &&
        startsWith(read, after, receives, WISH_WORDS) &&
        isApart(read, { start: first.start, end: join.start }, first)
      ) {
        return [{ bundle: 'act' as const, words: wordsOf(read, { start: first.start, end: join.start }) }]
      }
      if (second && asksFor(read, before) && isApart(read, { start: second.start, end: segment.end }, second))
        return [{ bundle: 'act' as const, words: wordsOf(read, { start: second.start, end: segment.end }) }]
      return []
    })
}

function startsWith(read: Reading, span: Span, patterns: Patterns, within = CLAUSE_WORDS): Span | undefined {
  const found = matches(read, patterns, { start: span.start, end: Math.min(span.end, span.start + LEAD_CHARS) })[0]
  return found && countWords(textOf(read, { start: span.start, end: found.start })) <= within ? found : undefined
}

export const asksFor = (read: Reading, span: Span) => {
  const { receives, ways, waysSaid, kinds } = read.lexicon
  return [receives, ...Object.values(ways), ...Object.values(waysSaid), ...Object.values(kinds)].some(
    list => matches(read, list, span).length > 0,
  )
}

/** A clause with an object of its own, which is about nothing that a consent to messages is about. */
function isApart(read: Reading, clause: Span, assent: Span): boolean {
  const object = { start: assent.end, end: clause.end }
  return countWords(textOf(read, object)) >= 2 && !asksFor(read, object) && !tellsRight(read, object)
}

/** What one can do, or where one can read: no assent to anything. */
function tellsRight(read: Reading, span: Span): boolean {
  const { withdraw, anyTime, dataUse, refers } = read.lexicon
  return [withdraw, anyTime, dataUse, refers].some(list => matches(read, list, span).length > 0)
}
