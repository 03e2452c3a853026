/** Two ways or two purposes in one label [AS-07] [AS-08], and partners that have no name [AS-09]. */

import { CHANNELS, type Channel, type Locale } from '#wire/form-definition.ts'
import { FAMILIES, WAYS, type Family, type Way } from './entry.ts'
import { fold, type Span } from './fold.ts'
import { isAtPlay, isNoSender } from './no-sender.ts'
import { TICK_WORDS } from './tick-words.ts'
import { isOfParcel } from './watched.ts'
import {
  COMPOSED,
  countWords,
  matches,
  negatedBefore,
  overlaps,
  reading,
  saysAny,
  textOf,
  wholeOf,
  wordsOf,
  type Reading,
} from './match.ts'

type Mention<T> = Span & { readonly is: T }

/** One address, one box: the ways on which this label would reach its reader besides its own. */
export function waysBeside(label: string, locale: Locale, own: Channel): readonly string[] {
  const read = reading(label, locale)
  const ways = read.segments.flatMap(segment => waysIn(read, segment))
  return ways.filter(way => way.is !== own).map(way => wordsOf(read, way))
}

/** The same of what a purpose with these channels says of itself; a letter on paper is none of ours. */
export function waysBesides(text: string, locale: Locale, own: readonly Channel[]): readonly string[] {
  const read = reading(text, locale)
  const ways = read.segments.flatMap(segment => waysIn(read, segment, false))
  return ways
    .filter(({ is }) => CHANNELS.some(channel => channel === is) && !own.some(channel => channel === is))
    .map(way => wordsOf(read, way))
}

/** Whether the channel is named at all. */
export function saysWay(text: string, locale: Locale, channel: Channel): boolean {
  const read = reading(text, locale)
  return saysAny(read, read.lexicon.ways[channel]) || saysAny(read, read.lexicon.waysSaid[channel])
}

/** `isAsked`: of somebody who asks for them, in whose words a bell is a call. */
function waysIn(read: Reading, segment: Span, isAsked = true): readonly Mention<Way>[] {
  const { ways, waysSaid, about } = read.lexicon
  const named = longest(WAYS.flatMap(is => matches(read, ways[is], segment).map(span => ({ ...span, is }))))
  const said = (isAsked ? WAYS : []).flatMap(is => matches(read, waysSaid[is], segment).map(span => ({ ...span, is })))
  const counted = new Set(named.filter(way => isLedIn(read, segment, way)))
  for (const [a, b] of pairs(named)) {
    const subject = matches(read, about, { start: segment.start, end: a.start }).length > 0
    if (isList(read, a, b) && !isLetter(read, segment, a, b) && (counted.has(a) || counted.has(b) || !subject))
      counted.add(a).add(b)
  }
  return [...counted, ...said].filter(
    way =>
      (!isSummons(read, segment, way) && !negatedBefore(read, segment, way.start, 5)) ||
      ASIDE.test(textOf(read, { start: segment.start, end: way.start })),
  )
}

/** `Calls for papers`, `appels à projets`: calls that nobody answers by telephone. */
const isSummons = (read: Reading, segment: Span, way: Mention<Way>): boolean =>
  way.is === 'call' &&
  (SUMMONS.test(textOf(read, { start: way.start, end: segment.end })) ||
    SUMMONS_BEFORE.test(textOf(read, { start: segment.start, end: way.end })))
const SUMMONED =
  '(?:papers?|proposals?|projects?|tenders?|entries|applications?|volunteers?|contributions?|submissions?|abstracts?|articles?|communications?|projets?|candidatures?|volontaires?|benevoles?|offres|textes|comunicaciones|ponencias|articulos|contribuciones|proyectos|voluntari\\p{L}+|trabajos|contributi|articoli|progetti|relazioni|comunicazioni|candidature|trabalhos|artigos|comunicacoes|contribuicoes|projetos|propostas)'
const SUMMONS = new RegExp(
  `^(?:\\p{L}+ )?(?:calls?|appels?|llamad[oa]s?|chiamat[ae]|call|chamadas?) (?:for|a|à|aux|d|de|di|per|para|para a|a la|alle|ai|all|pour)(?: (?:the|les|l|la|las|los|os|as|i|gli))?(?: \\p{L}+)? ?${SUMMONED}(?!\\p{L})`,
  'u',
)
const SUMMONS_BEFORE = new RegExp(`(?<!\\p{L})${SUMMONED} calls?$`, 'u')

/** `And, when there is no time, on my phone`: what is denied is over with the second comma. */
const ASIDE =
  /(?<!\p{L})(?:when|if|quand|lorsqu\p{L}*|si?|wenn|falls|cuando|quando|se) [^,]{1,60}, (?:(?!not|no|nicht|kein\p{L}*|pas|non|nao)\p{L}+ ){0,3}$/u

const pairs = <T>(list: readonly T[]): readonly (readonly [T, T])[] =>
  list.slice(1).flatMap((b, i) => list.slice(i, i + 1).map(a => [a, b] as const))

/** `by`, `via my`: the lead-in stands right before, with two words at most between. */
function isLedIn(read: Reading, segment: Span, way: Span): boolean {
  const by = matches(read, read.lexicon.by, { start: segment.start, end: way.start }).at(-1)
  return by !== undefined && /^(?:\s+[^\s,]+){0,1}\s*$/u.test(textOf(read, { start: by.end, end: way.start }))
}

/** Nothing but and, or, commas and small words between two ways. */
function isList(read: Reading, a: Span, b: Span): boolean {
  const between = { start: a.end, end: b.start }
  const joins = matches(read, read.lexicon.and, between).length > 0 || /[,/&+-]/.test(textOf(read, between))
  return joins && countWords(textOf(read, between)) <= 4
}

/** `Their letter about your terms, by email`: what comes, and then the way; `by letter, by email` is two ways. */
const isLetter = (read: Reading, segment: Span, a: Mention<Way>, b: Span): boolean =>
  a.is === 'post' &&
  !isLedIn(read, segment, a) &&
  isLedIn(read, segment, b) &&
  joinsNothing(read, { start: a.end, end: b.start })

/** Its name may stand between: `the letter “Cats & Kittens” by email`. */
function joinsNothing(read: Reading, between: Span): boolean {
  const beside = reading(` ${wordsOf(read, between)} `.replaceAll(NAMED, ' '), read.locale)
  const joins = matches(beside, beside.lexicon.and, wholeOf(beside))
  return !/[/&+]/.test(beside.original) && joins.every(join => textOf(beside, join).trim() === ',')
}
const NAMED =
  /[«»][^«»]{2,60}[«»]|["“”„][^"“”„]{2,60}["“”]|(?<=\s)['‘‚][^'’‘]{2,60}['’](?=[\s,])|\p{Lu}\p{L}*\s*&\s*\p{Lu}\p{L}*/gu

/** The longest of mentions that lie over each other, in order. */
function longest<T extends Span>(spans: readonly T[]): readonly T[] {
  const kept: T[] = []
  for (const span of [...spans].sort((a, b) => b.end - b.start - (a.end - a.start)))
    if (!kept.some(other => overlaps(span, other))) kept.push(span)
  return kept.sort((a, b) => a.start - b.start)
}

const SOFT: readonly (Family | 'partner')[] = ['news', 'offers', 'events']

/**
 * Kinds of messages joined in one label. News, offers and invitations may be one purpose if the purpose says so
 * (`covered`: its name and description); surveys, profiling, service messages and the like never are.
 */
export function kindsJoined(label: string, locale: Locale, covered: string): readonly string[] {
  const read = reading(label, locale)
  const known = familiesOf(covered, locale)
  return read.segments.flatMap(segment => {
    const kinds = kindsIn(read, segment).filter(kind => !isPlayed(read, kind, covered))
    const joined = kinds.filter(kind => kinds.some(other => other.is !== kind.is && areJoined(read, kind, other)))
    const beyond = (kind: Mention<Family | 'partner'>) =>
      !SOFT.includes(kind.is) ||
      (known.size > 0 && kind.is !== 'partner' && !known.has(kind.is) && !isInCompound(wordsOf(read, kind), covered))
    const added = kinds.filter(kind => !known.has(kind.is as Family) && isAdded(read, segment, kind))
    const apart = joined.filter(kind => !isContent(read, segment, kind, kinds))
    const named = apart.some(beyond) ? joined : added
    return named.map(kind => wordsOf(read, kind))
  })
}

/** `Tipps`, of a purpose that is called `Gartentipps`. */
const isInCompound = (words: string, covered: string): boolean =>
  words.length >= COMPOUND_CHARS && fold(covered).text.includes(fold(words).text)
const COMPOUND_CHARS = 5

/** A label may call contests what its purpose calls games; a draw is no game. */
const isPlayed = (read: Reading, kind: Mention<Family | 'partner'>, covered: string): boolean =>
  kind.is === 'contest' &&
  PLAYED.test(textOf(read, kind)) &&
  !familiesOf(covered, read.locale).has('contest') &&
  GAMES.test(fold(covered).text)
const PLAYED =
  /contest|competition|concours|\p{L}*gewinnspiel|preisausschreiben|wettbewerb|concurso|concors|passatempo/u
const GAMES =
  /(?<!\p{L})(?:games?|puzzles?|quiz(?:zes)?|jeux?|enigmes?|(?:preis)?spiele?n?|(?:preis)?ratseln?|juegos?|pasatiempos?|acertijos?|gioch[io]|indovinelli|enigmistica|jogos?|passatempos?|adivinhas?)(?!\p{L})/u

/** `The club’s newsletter: menus, snow, events`: after the colon stands what is in it. What is always apart stays so. */
function isContent(read: Reading, segment: Span, kind: Mention<Family | 'partner'>, kinds: readonly Span[]): boolean {
  const colon = textOf(read, segment).indexOf(':') + segment.start
  if (colon < segment.start || !SOFT.includes(kind.is)) return false
  const lead = { start: segment.start, end: colon }
  return kind.start > colon
    ? matches(read, TICK_WORDS[read.locale].messages, lead).length > 0
    : kinds.some(({ start }) => start > colon)
}

/** `…and surveys`: a kind that is always a purpose of its own, after something else. */
function isAdded(read: Reading, segment: Span, kind: Mention<Family | 'partner'>): boolean {
  if (SOFT.includes(kind.is) || kind.is === 'partner') return false
  const before = { start: segment.start, end: kind.start }
  const joins = matches(read, read.lexicon.and, before).filter(({ end, start }) => {
    const lead = textOf(read, { start: segment.start, end: start })
    return countWords(textOf(read, { start: end, end: kind.start })) <= ADDED_WORDS && countWords(lead) >= 2
  })
  return joins.some(({ start, end }) => textOf(read, { start, end }) !== ',')
}

/** So far after `and` a kind of messages is still what was added. */
const ADDED_WORDS = 16

/** Kinds of messages in a text that `covered` does not name: those that are no news. */
export function kindsBeyond(text: string, locale: Locale, covered: string): readonly string[] {
  const read = reading(text, locale)
  const known = familiesOf(covered, locale)
  return read.segments.flatMap(segment =>
    kindsIn(read, segment)
      .filter(({ is }) => is !== 'partner' && BEYOND.includes(is) && !known.has(is))
      .map(kind => wordsOf(read, kind)),
  )
}
const BEYOND: readonly Family[] = ['offers', 'research', 'jobs', 'appeal']

/** `… and keep me posted about events`: kinds that a box beside this one is for, by its name, and this purpose is not, behind an `and`. */
export function kindsOfOthers(
  label: string,
  locale: Locale,
  covered: string,
  others: readonly string[],
): readonly string[] {
  const theirs = new Set(others.flatMap(name => [...familiesOf(name, locale)]))
  const known = familiesOf(covered, locale)
  if (theirs.size === 0) return []
  const read = reading(label, locale)
  return read.segments.flatMap(segment =>
    kindsIn(read, segment, true)
      .filter(
        kind => kind.is !== 'partner' && theirs.has(kind.is) && !known.has(kind.is) && isBehindAnd(read, segment, kind),
      )
      .map(kind => wordsOf(read, kind)),
  )
}

/** Something is asked for before the `and`, by a kind or by a way. */
function isBehindAnd(read: Reading, segment: Span, kind: Span): boolean {
  const join = matches(read, read.lexicon.and, { start: segment.start, end: kind.start }).at(-1)
  if (join === undefined || !/\p{L}/u.test(textOf(read, join))) return false
  const lead = { start: segment.start, end: join.start }
  const asks =
    matches(read, read.lexicon.receives, lead).length > 0 || matches(read, read.lexicon.assent, lead).length > 0
  return (
    asks && countWords(textOf(read, lead)) > 2 && countWords(textOf(read, { start: join.end, end: kind.start })) <= 6
  )
}

/** Which kinds of messages a text names. */
function familiesOf(text: string, locale: Locale): ReadonlySet<Family> {
  const read = reading(text, locale)
  return new Set(FAMILIES.filter(family => saysAny(read, read.lexicon.kinds[family])))
}

/** `isTopic`: what messages are about counts as well. */
function kindsIn(read: Reading, segment: Span, isTopic = false): readonly Mention<Family | 'partner'>[] {
  const { kinds } = read.lexicon
  const named = longest([
    ...FAMILIES.toReversed().flatMap(is => matches(read, kinds[is], segment).map(span => ({ ...span, is }))),
    ...partnersIn(read, segment).map(span => ({ ...span, is: 'partner' as const })),
  ])
  return named.filter(
    kind =>
      (isTopic || !isSubject(read, segment, kind)) &&
      !(kind.is === 'appeal' && isOfEvent(read, segment, kind)) &&
      !(kind.is === 'events' && isTrial(read, segment, kind)) &&
      !(kind.is === 'contest' && isToldOf(read, segment, kind)) &&
      !(SOFT.includes(kind.is) && AIM.test(textOf(read, { start: segment.start, end: kind.start }))) &&
      !(kind.is === 'tracking' && isOfParcel(textOf(read, kind), textOf(read, segment))) &&
      !(kind.is === 'jobs' && isRoom(textOf(read, kind), named)) &&
      !(SOFT.includes(kind.is) && isCalled(read, segment, kind)) &&
      !negatedBefore(read, segment, kind.start, 3),
  )
}

/** `J’autorise La Promo à m’écrire`: a house with such a name. German writes every noun with a capital. */
const isCalled = (read: Reading, segment: Span, kind: Span): boolean =>
  read.locale !== 'de' &&
  /^\p{Lu}/u.test(wordsOf(read, kind)) &&
  ARTICLE.test(read.original.slice(read.folded.at[segment.start], read.folded.at[kind.start]))
const ARTICLE = /\p{Ll}\s+(?:The|La|Le|Les|L['’]|El|Los|Las|Il|Lo|I|Gli|O|A|Os|As)\s*$/u

/** `Invitations to fundraising dinners`: what an evening is for, and no letter that asks for money. */
const isOfEvent = (read: Reading, segment: Span, kind: Span): boolean =>
  DINNER.test(textOf(read, { start: kind.end, end: segment.end })) ||
  DINNER_FOR.test(textOf(read, { start: segment.start, end: kind.start }))
const DINNER =
  /^ (?:events?|dinners?|walks?|concerts?|evenings?|quiz\p{L}*|lunch\p{L}*|fairs?|sales?|runs?|rides?|balls?|auctions?|nights?|galas?|part(?:y|ies)|teas?|suppers?|breakfasts?)(?!\p{L})/u
const DINNER_FOR =
  /(?<!\p{L})(?:diners?|soirees?|concerts?|courses?|ventes?|brocantes?|marches?|repas|galas?|cen[ae]s?|comidas?|conciertos?|veladas?|carreras?|mercadillos?|rastrillos?|mercatin[oi]|serat[ae]|concert[oi]|event[oi]s?|cors[ae]|pranz[oi]|fest[ae]s?|aste|camminat[ae]|jantares|jantar|concertos?|corridas?|caminhadas?|almocos?|feiras?|leil(?:ao|oes)) (?:di|per la|per|de|d|pour la|para la|para a) $/u

/** `The results of our contests`, `fishing contests to come`: sport and its dates, of which is told; nobody enters a draw. */
const isToldOf = (read: Reading, segment: Span, kind: Span): boolean =>
  TOLD_BEFORE.test(textOf(read, { start: segment.start, end: kind.start })) ||
  TOLD_AFTER.test(textOf(read, { start: kind.end, end: segment.end }))
const TOLD_BEFORE =
  /(?<!\p{L})(?:(?:dates?|results?|calendar|fixtures|rankings?|reports?|photos?|schedule|programme|accounts?|winners|reviews?|resultats?|calendrier|palmares|comptes? rendus?|programme|classements?|echos?|recits?|ergebnisse?|termine?|berichte?|fotos|bilder|ruckblicke?|resultados?|fechas?|calendario|cronicas?|clasificacion\p{L}*|risultati|dat[ae]|cronach?e|classific\p{L}+|datas|relatos?|classificac\p{L}+)(?: \p{L}+)? (?:of|from|for|des?|du|d|della|delle|dei|degli|del|dell|di|das?|dos?|der|des|von|zu|zum|vom|den)(?: (?:the|our|its|les|nos|la|las|los|nuestr\p{L}+|i|le|nostr\p{L}+|os|as|noss\p{L}+|den|unsere\p{L}*))?(?: (?:next|last|fishing|angling|coming|past|nachsten|letzten|prochains?|derniers?|proximos|ultimos|prossimi|ultimi))?|(?:upcoming|coming|fishing|angling|chess|riding|rowing|bowls|ploughing|judo|swimming|sheepdog|flower|vegetable|singing|choir|brass band) |prochains ) ?$/u
const TOLD_AFTER =
  /^,? (?:to come|coming up|ahead|(?:a|à) venir|(?:de|d) (?:peche|petanque|belote|echecs|chant|saut|labour|boules|equitation|chorales?)|de (?:pesca|ajedrez|coros|canto|petanca|hipica|equitacion|natacao|xadrez|columbofilia)|di (?:pesca|scacchi|canto|cori|ippica|bocce|nuoto)|ippici|corali|por venir|proximos|venideros|in arrivo|in calendario|futuri|que se aproximam|por vir|que vem ai|dieser saison|der saison|de la saison|de la temporada|della stagione|da temporada|of the season)(?!\p{L})/u

/** `An invitation to try it, and to tell us how it went`: asked to help with research, and to no event. */
const isTrial = (read: Reading, segment: Span, kind: Span): boolean =>
  /^(?:an? |une? |un[oa]? |uma? )?(?:invit|einlad|convit)/u.test(textOf(read, kind)) &&
  TRIES.test(textOf(read, { start: kind.end, end: segment.end }))
const TRIES =
  /^,?(?: \p{L}+){0,6}? (?:test|try|trial|interviews?|surveys?|questionnaires?|essayer|tester|entretiens?|sondages?|enquetes?|auszuprobieren|ausprobieren|(?:zu )?testen|gesprach|interview|umfrage|befragung|probar|entrevistas?|encuestas?|cuestionarios?|provare|colloqui\p{L}*|intervist\p{L}+|sondaggi\p{L}*|questionari\p{L}*|experimentar|testar|inqueritos?|questionarios?|pesquisas?)(?!\p{L})/u
/** `Three questions, to choose the workshops`: what they are for. */
const AIM =
  /(?<!\p{L})(?:to (?:plan|choose|decide(?: on)?|improve|pick)|pour (?:choisir|decider|preparer|ameliorer|planifier)|um (?:\p{L}+ )?|para (?:decidir|elegir|escoger|planear|planificar|mejorar|preparar|escolher|planejar|melhorar)|per (?:scegliere|decidere|preparare|migliorare|pianificare))(?: (?:the|our|next|les?|la|nos|d|des|los|las|el|nuestr\p{L}+|il|i|gli|le|l|os|as|o|a|nossos|nossas|proxim\p{L}+|prossim\p{L}+|prochains?))* $/u
/** `Workshops, their level and vagas`: the places that are left in them. */
const isRoom = (words: string, kinds: readonly Mention<Family | 'partner'>[]): boolean =>
  words === 'vagas' && kinds.some(({ is }) => is === 'events')

/** What messages are about is no kind of message: it follows `about` without a comma or a way between. */
function isSubject(read: Reading, segment: Span, kind: Mention<Family | 'partner'>): boolean {
  if (kind.is === 'partner' || isOfReaders(read, kind)) return false
  const about = matches(read, read.lexicon.about, { start: segment.start, end: kind.start }).at(-1)
  if (about === undefined) return false
  const between = { start: about.end, end: kind.start }
  return (
    !textOf(read, between).includes(',') &&
    WAYS.every(way => matches(read, read.lexicon.ways[way], between).length === 0)
  )
}

/** The state of one's own parcel, a request for one's money: no topic of news, whatever leads up to it. */
const isOfReaders = (read: Reading, kind: Span) =>
  [COMPOSED[read.locale].service, COMPOSED[read.locale].appeal].some(list => matches(read, list, kind).length > 0)

function areJoined(read: Reading, a: Span, b: Span): boolean {
  const between = { start: Math.min(a.end, b.end), end: Math.max(a.start, b.start) }
  return (
    between.start < between.end &&
    (matches(read, read.lexicon.and, between).length > 0 || /[,/&+]/.test(textOf(read, between)))
  )
}

/** Whether a text brings offers. What it denies, or is about, does not count. */
export const offersIn = (text: string, locale: Locale): boolean => {
  const read = reading(text, locale)
  return read.segments.some(segment => kindsIn(read, segment).some(({ is }) => is === 'offers'))
}

/** Senders without a name: `our partners`, `third parties`. Those whom we never give anything to are not meant. */
export function unnamedPartners(text: string, locale: Locale): readonly string[] {
  const read = reading(text, locale)
  return read.segments.flatMap(segment => partnersIn(read, segment)).map(span => wordsOf(read, span))
}

function partnersIn(read: Reading, segment: Span): readonly Span[] {
  const { partners, toWhom } = read.lexicon
  return longest(matches(read, partners, segment)).filter(found => {
    const before = { start: segment.start, end: found.start }
    const reader = matches(read, toWhom, before).some(
      mark => countWords(textOf(read, { start: mark.end, end: found.start })) === 0,
    )
    const after = textOf(read, { start: found.end, end: segment.end })
    return (
      !reader &&
      !isTopic(read, before, found) &&
      !negatedBefore(read, segment, found.start, 12) &&
      !NEVER.test(after) &&
      !isNoSender(textOf(read, found), textOf(read, before), after, read.locale) &&
      !isAtPlay(textOf(read, found), textOf(read, before), after, read.folded.text)
    )
  })
}

/** `A passing on to partners does not take place`, where a language denies at the end. */
const NEVER =
  /^\W*(?:gibt es nicht|findet nicht statt|erfolgt nicht|ist ausgeschlossen|does not (?:take place|happen)|never happens|n a pas lieu|no (?:existe|ocurre|se produce)|non avviene|nao (?:ha|existe|ocorre|acontece))/

/** `The festival and two partners`, where each stands below by name: no word in it tells of others, close or chosen ones, or of all. */
export const isOfNamed = (words: string, locale: Locale): boolean => {
  const read = reading(words, locale)
  const { plain, numbers, toWhom } = read.lexicon
  if (saysAny(read, COMPOSED[locale].ours)) return false
  const small = new Set([...plain.split(' '), ...Object.keys(numbers)])
  const rest = fold(words)
    .text.split(/[^\p{L}\p{N}]+/u)
    .filter(word => word !== '' && !small.has(word) && !toWhom.includes(word))
  return rest.length === 1 && /^(?:part|parc)/.test(rest[0] ?? '')
}

/** `About companies that hire`: firms that messages are about. What is ours, and a partner, stays a sender. */
function isTopic(read: Reading, before: Span, found: Span): boolean {
  const about = matches(read, read.lexicon.about, before).at(-1)
  const { ours, group } = COMPOSED[read.locale]
  if (about === undefined || [ours, group].some(list => matches(read, list, found).length > 0)) return false
  return !textOf(read, found).includes('part') && countWords(textOf(read, { start: about.end, end: found.start })) <= 1
}

/** Whether a text says which messages come: nothing but common words, channels and rhythms say nothing [AS-06]. */
export const isSilent = (text: string, locale: Locale): boolean => {
  const read = reading(text, locale)
  const { lexicon } = read
  const named = FAMILIES.flatMap(family => matches(read, lexicon.kinds[family], wholeOf(read)))
  if (named.some(span => countWords(textOf(read, span)) > 2)) return false // `Lettre d’information` is more than its words.
  const empty = new Set(`${lexicon.plain} ${lexicon.vague}`.split(' '))
  const spans = WAYS.flatMap(way => matches(read, lexicon.ways[way], wholeOf(read)))
  const wishes = [lexicon.receives, lexicon.assent].flatMap(list => matches(read, list, wholeOf(read))) // Wishing says nothing of what.
  const units = Object.values(lexicon.units).flatMap(unit => matches(read, unit, wholeOf(read)))
  const blanked = [...read.folded.text]
  for (const span of [...spans, ...wishes, ...units]) blanked.fill(' ', span.start, span.end)
  const words = blanked.join('').split(/[^\p{L}\p{N}]+/u)
  return words.every(word => word === '' || empty.has(word) || /^\d+$/.test(word))
}
