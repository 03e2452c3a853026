/**
 * The words by which a consent's wording is judged, in each language that a form can ask in. The linter reads it when a
 * form is saved, shown and sent; the offline verifier reads the same when it holds a stranger's form against the rules
 * F02, F03 and F09. A definition names the version that it was held against; a change of any list is a new version.
 */

import type { Channel, Locale } from './form-definition.ts'
import { EASE } from './lexicon/brief.ts'
import { type Bundle, bundlesIn } from './lexicon/bundling.ts'
import type { Patterns } from './lexicon/entry.ts'
import { fold, plainly, type Span } from './lexicon/fold.ts'
import { isInHand } from './lexicon/in-hand.ts'
import { isUnwritten } from './lexicon/lacking.ts'
import { TICK_WORDS } from './lexicon/tick-words.ts'
import {
  COMPOSED,
  countWords,
  matches,
  negatedBefore,
  overlaps,
  reading,
  saysAny,
  segmentAt,
  textOf,
  wholeOf,
  wordsOf,
  type Reading,
} from './lexicon/match.ts'
import { secondActIn } from './lexicon/second-act.ts'
import { doorsIn, isOfParcel, watchedIn } from './lexicon/watched.ts'
import { saysWayOut } from './lexicon/way-out.ts'

export const LEXICON_VERSION = '2026-12-18'

/** What else than messages this label would accept: terms, privacy policy, age, contest, account, use of data [AS-07]. */
export const bundlingIn = (label: string, locale: Locale): readonly string[] =>
  bundlesIn(label.replace(COLUMN, isColumn).replace(SMALL_PRINT, ' '), locale).map(found => found.words)

/** `The bulletin Small Print`: what a letter is called. */
const SMALL_PRINT =
  /(?<=(?<!(?:accept|agree to|accepte|akzeptiere|acepto|accetto|aceito)\s(?:\p{L}+\s)?)(?:newsletter|bulletin|letter|lettre|infolettre|Rundbrief|Newsletter|Brief|bolet[ií]n|boletim|carta|lettera|bollettino)\s)(?:(?:Small|Fine) Print|Petits Caractères|Kleingedrucktes|Letra (?:Pequeña|Menuda|Miúda)|Letras Miúdas|Scritto in Piccolo)(?!\p{L})/gu

/** `Their letter “The privacy policy of the month”`: a quoted title that comes round is what is read, unless it is accepted. */
const COLUMN =
  /(\S+\s+)?[„“”"«‹»]\s?[^„“”"«»]{4,60}? (?:of the (?:month|week)|du mois|de la semaine|des Monats|der Woche|del mes|de la semana|del mese|della settimana|do mês|da semana)\s?[“”"»›«]/giu
const isColumn = (words: string, before = ''): string => (COLUMN_OF.test(plainly(before)) ? before : words)
const COLUMN_OF =
  /^(?:letter|newsletter|bulletin|column|lettre|infolettre|chronique|\w*brief|\w*post|kolumne|carta|boletin|columna|lettera|bollettino|rubrica|boletim|coluna)$/u

/** The same of a partner’s own box: that the named partner gets the address is what it asks for [AS-09]. */
export const bundlingOfPartner = (label: string, locale: Locale): readonly string[] =>
  bundlesIn(label, locale)
    .filter(({ bundle, words }) => bundle !== 'data' && !isGivenOn(words, locale))
    .map(found => found.words)

/** The same of what messages are about: `how to read a privacy policy` accepts none. */
export const bundlingOfSubject = (text: string, locale: Locale): readonly string[] =>
  bundlesIn(text, locale)
    .filter(({ bundle, words }) => !isDocument(bundle) || !isSubject(text, words, locale))
    .filter(({ bundle, words }) => bundle !== 'age' || isOfReader(text, words, locale))
    .map(found => found.words)

/** `For children and adults` is whom a thing is for; who may read, and what a reader says of themselves, is another thing. */
function isOfReader(text: string, words: string, locale: Locale): boolean {
  const read = reading(text, locale)
  const segment = segmentAt(read, fold(text.slice(0, Math.max(0, text.indexOf(words)))).text.length)
  const lists = [COMPOSED[locale].self, read.lexicon.assent, read.lexicon.assentAfter, TO_READER[locale]]
  return lists.some(list => matches(read, list, segment).length > 0)
}
/** Whom it speaks to, what readers are, and who alone may. */
const TO_READER: Readonly<Record<Locale, Patterns>> = {
  en: [
    'you(?:r|rs)?',
    'we (?:assume|take)',
    '(?:readers?|subscribers?|members?|who) (?:is|are|must)',
    'only',
    'strictly',
    'tick(?:s|ed|ing)?',
    'sign(?:s|ed|ing)? up',
  ],
  fr: [
    'vous',
    'votre',
    'vos',
    'tu',
    'te',
    'ton',
    'ta',
    'tes',
    '(?:lecteurs?|lectrices?|abonnee?s?|membres?|qui) (?:est|sont|doi\\w+|ont)',
    'seulement',
    'uniquement',
    'exclusi\\w+',
    'seule?s?',
    'reservee?s?',
    'coche\\w*',
    'abonne[zr]\\w*',
    's (?:abonn|inscri)\\w+',
  ],
  de: [
    'sie',
    'ihnen',
    'ihre?[nrsm]?',
    'du',
    'dir',
    'dich',
    'deine?[nrsm]?',
    'ihr',
    'euch',
    '(?:\\w*leser\\w*|\\w*abonnent\\w*|mitglieder|die) (?:\\w+ )?(?:sind|ist|mussen|sein)',
    'nur',
    'ausschliesslich',
    'ankreuz\\w*',
    'haken',
    'hakchen',
    '\\w*anmeld\\w*',
    '\\w*abonnier\\w*',
  ],
  es: [
    'usted(?:es)?',
    'su',
    'sus',
    'le',
    'les',
    'tu',
    'te',
    'tus',
    'eres',
    'tienes?',
    'vosotr[oa]s',
    '(?:lector\\w*|suscriptor\\w*|soci[oa]s|quien(?:es)?) (?:es|son|tienen?|deben?)',
    'solo',
    'solamente',
    'unicamente',
    'exclusiv\\w+',
    'reservad\\w+',
    'marc(?:a|ar|as|an|ando|ad)',
    'marque',
    'suscrib\\w+',
    'inscrib\\w+',
  ],
  it: [
    'tu',
    'ti',
    'tuo\\w*',
    'tua',
    'lei',
    'suo',
    'sua',
    'vostr\\w+',
    'vi',
    'hai',
    'sei',
    '(?:lettor\\w+|iscritt\\w+|soci|(?<!per )chi) (?:e|è|sono|ha|hanno|deve|devono)',
    'solo',
    'soltanto',
    'esclusiv\\w+',
    'riservat\\w+',
    'spunt\\w+',
    'iscriv\\w+',
    'abbon\\w+',
  ],
  pt: [
    'voce\\w*',
    'lhe',
    'te',
    'tu',
    'ti',
    'seus?',
    'suas?',
    'teus?',
    'tuas?',
    '(?:leitor\\w*|assinantes?|soci[oa]s|quem) (?:e|é|sao|tem|deve\\w*)',
    'so',
    'apenas',
    'somente',
    'exclusiv\\w+',
    'reservad\\w+',
    'assinal\\w+',
    'marc(?:a|ar|am|ando)',
    'subscrev\\w+',
    'inscrev\\w+',
  ],
}

const isDocument = (bundle: Bundle) => bundle === 'terms' || bundle === 'privacy'

/** Nobody assents to it, and it is nobody’s own. */
function isSubject(text: string, words: string, locale: Locale): boolean {
  const read = reading(fold(text).text.replaceAll(READ_FOR_US, ' '), locale)
  if (saysAny(read, read.lexicon.assent) || saysAny(read, read.lexicon.assentAfter)) return false
  const at = text.indexOf(words)
  return at < 0 || !OWN.test(plainly(text.slice(0, at)))
}
/** `The privacy policy that we read that month`: what is read aloud, and by nobody’s box. */
const READ_FOR_US =
  /(?<!\p{L})(?:(?:we|that we) (?:have )?read|read|(?:que nous avons |nous avons )?lues?|gelesene[nrs]?|leid[oa]s?|lett[oaie]|lid[oa]s?) (?=(?:that|this|each|every|in the|aloud|ce|cet|cette|chaque|a voix|in dem|im|ese|este|cada|ese|en voz|quel|questo|ogni|ad alta|nesse|neste|em voz) ?(?:month|week|evening|time|mois|semaine|soir|haute|monat|mes|semana|alta|mese|settimana|voce)?)|(?<!\p{L})(?<!(?:you|vous|sie|du|usted|lei|hai|ha|voce|i|je|ich|yo|io|eu)(?: have| avez| haben| hast| ha| has| leu)? )(?:read (?:out|aloud|through|closely|line by line|(?:right )?to the (?:end|last)|from (?:end|start|cover)|and (?:explained|translated|told|summed))|lue?s? (?:jusqu|a voix haute|ligne (?:a|par) ligne|de bout en bout|et (?:expliqu|tradui|racont|resum))|(?:zu ende|bis zum (?:ende|schluss)|zeile fur zeile|genau|laut|vor)[ ]?gelesen|leid[oa]s? (?:hasta el|en voz|linea a|de principio|y (?:explic|traduc|cont|resum))|lett[oaie] (?:fino|da cima|riga per|ad alta|e (?:spieg|tradott|raccont|riassunt))|lid[oa]s? (?:ate|de fio|linha a|em voz|e (?:explic|traduz|cont|resum)))\p{L}*|(?<!\p{L})(?:could|can|would|might) read (?:to|out|aloud)(?!\p{L})/gu
/** `Our`, at most a word before. */
const OWN =
  /(?:^| )(?:our|my|these|nos|notre|mes|ces|unsere[rnms]?|meine[rnms]?|diese[rnms]?|nuestr[oa]s?|mis?|estas?|nostr[oaie]|mie|queste|noss[oa]s?|minhas?|estas)(?: \S+)? ?$/u

const isGivenOn = (words: string, locale: Locale) => saysAny(reading(words, locale), GIVEN_ON[locale])
const GIVEN_ON: Readonly<Record<Locale, Patterns>> = {
  en: [
    '(?:have|get|receive|pass\\w*|giv\\w+|shar\\w+|forward\\w*|hand\\w*|entrust\\w*|suppl\\w+|provid\\w+) <3>(?:address|e ?mail|details|number)',
  ],
  fr: [
    '(?:transm\\w+|communiqu\\w+|donn\\w+|remet\\w*|recoi\\w+|partag\\w+|confi\\w+|ced\\w+|fourni\\w*) <3>(?:adresse|e ?mail|coordonnees|numero)',
    '(?:adresse|e ?mail|coordonnees|numero) <2>(?:transmise?s?|communiquee?s?|donnee?s?)',
  ],
  de: ['(?:adresse|e ?mail\\w*|nummer|daten) <6>(?:weiter\\w*|geb\\w+|bekommt|bekommen|erhalt\\w*|ubermitt\\w+)'],
  es: [
    '(?:facilit|dar|de|ced|pas|entreg|comuniqu|comunic|recib|confi|remit|proporcion)\\w* <3>(?:correo|direccion|datos|numero|telefono)',
  ],
  it: [
    '(?:dar|da|dia|comunic|trasm|pass|cond|ricev|consegn|affid|ced|forni|gir)\\w* <3>(?:indirizzo|e ?mail|dati|numero)',
  ],
  pt: [
    '(?:transmit|dar|da|de|dê|pass|envi|receb|comuni|partilh|entreg|ced|forne|facult|encaminh|confi)\\w* <3>(?:endereco|e ?mail|dados|contacto|numero)',
  ],
}

/** `By clicking you agree`: a consent without a box [AS-04]. */
export const consentBySubmitting = (text: string, locale: Locale): readonly string[] =>
  found(text, locale, 'bySubmitting').filter(words => !waitsForConfirmation(text, words))

/** `The subscription counts from the moment you confirm`: it waits for more than the form, and is called no consent. */
function waitsForConfirmation(text: string, words: string): boolean {
  const rest = plainly(text.slice(text.indexOf(words) + words.length).split(/[.!?;]/u)[0] ?? '')
  return CONFIRMED.test(rest) && !CONSENTS.test(`${plainly(words)} ${rest}`)
}
const CONFIRMED =
  /^(?:\S+ ){0,8}?(?:(?:once|when|after|until|as soon as|only|from|des|apres|quand|lorsque|a partir|seulement|tant|qu|une fois|erst|sobald|wenn|ab|nach|desde|cuando|despues|tras|hasta|solo|una vez|en cuanto|dal|da|quando|dopo|finche|soltanto|non appena|a partir|depois|apos|ate|so|assim que|logo que|quando)(?= ))(?: \S+){0,8}? (?:\p{L}*confirm|conferm|bestatig|\p{L}*link(?!\p{L})|\p{L}*bestatigung|lien(?!\p{L})|enlace|ligacao)/u
const CONSENTS =
  /(?<!\p{L})(?:consent|consens|consen|agree|accept|accord|einwillig|zustimm|einverst|\p{L}*einwilligung|acept|acuerd|acord|aceit|accett|acconsent|assens|assent|autori|concord|permi)\p{L}*/u

/** The same of a sentence that says how one leaves: `whoever clicks unsubscribe is taken off` is no consent. */
export function consentBesideLeaving(text: string, locale: Locale): readonly string[] {
  const leaving = reading(text, locale).lexicon.withdraw
  return consentBySubmitting(text, locale).filter(
    words => !saysAny(reading(words, locale), leaving) && !isLeavingAtOnce(text, words),
  )
}

/** `One click and it counts at once`: what a click counts as, beside the way out, is leaving, unless it is called a yes. */
function isLeavingAtOnce(text: string, words: string): boolean {
  const rest = plainly(text.slice(text.indexOf(words) + words.length).split(/[.!?]/u)[0] ?? '')
  const said = plainly(words)
  return COUNTS.test(said) && !AGREES.test(`${said} ${rest}`)
}
const COUNTS =
  /(?<!\p{L})(?:counts?(?: as)?|means|constitutes|signifies|implies|equals?|amounts? to|vau(?:t|dra)|valent|signifie|implique|emporte|entraine|constitue|equivaut|gilt|gelten|bedeutet|stellt|zahlt|zahlen|vale|valen|implica|supone|equivale|constituye|conlleva|significa|comporta|costituisce|valem|constitui|pressupoe)$/u
const AGREES =
  /(?<!\p{L})(?:(?:re ?)?(?:consent|consens|consen[ts]|agree|accept|accord|einwillig|zustimm|zusag|einverstand|acept|acuerdo|aceit|acordo|accett|acconsent|autori|approv|aprob|aprov|permi|erlaub|genehmig|bestatig|confirm|conferm|subscri|suscri|abonn|inscri|iscri|abbon|anmeld|eintrag|adhes|ades|renew|renouv|renov|rinnov|verlanger)\p{L}*|(?:a |un |ein |als |uno? |um )?(?:yes|oui|ja|si|sim)|terms|conditions|bedingungen|condiciones|condizioni|condicoes|agb|cgu)(?!\p{L})/u

/** A negation that the reader must undo to know what a tick means: opt-outs, and two that cancel each other. */
export function turnedIn(label: string, locale: Locale): readonly string[] {
  const read = reading(label, locale)
  const doubled = matches(read, read.lexicon.doubled, wholeOf(read))
  const turned = matches(read, read.lexicon.turned, wholeOf(read)).filter(span => !isRight(read, span))
  const unless = matches(read, UNLESS_TICKED[locale], wholeOf(read)).filter(({ start }) => !isNothing(read, start))
  return [...doubled, ...turned, ...unless].map(span => wordsOf(read, span))
}

/** `It comes to me unless I tick here`; nothing that comes unless I tick is as it should be. */
const UNLESS_TICKED: Readonly<Record<Locale, Patterns>> = {
  en: ['(?:unless|except (?:if|when|where)) (?:i|this|the|you) <5>(?:tick|check|mark|cross)\\w*'],
  fr: ['(?:sauf (?:si|quand)|a moins que|excepte si) (?:je|j|vous|tu|cette|la) <4>coch\\w*', 'a moins de <2>cocher'],
  de: [
    '(?:ausser|es sei denn),? (?:wenn )?(?:ich|sie|du|das|dieses|hier) <6>(?:hakchen|haken|kreuz\\w*|angekreuzt|angehakt|ankreuze\\w*|anhake\\w*)',
    '(?:ausser|es sei denn),? (?:ich|sie) (?:kreuz|hak)\\w+ <5>an',
  ],
  es: [
    '(?:salvo|excepto|menos) (?:que|si|cuando) <4>(?:marqu|marc|puls|senal)\\w*',
    'a menos que <3>(?:marqu|marc|senal)\\w*',
  ],
  it: ['(?:salvo|tranne|a meno) (?:che|se|quando) <5>(?:spunt|barr|selezion|segn)\\w*'],
  pt: [
    '(?:salvo|exceto|excepto|menos) (?:se|que|quando) <4>(?:assinal|marc|marqu)\\w*',
    'a (?:menos|nao ser) que <3>(?:assinal|marqu|marc)\\w*',
  ],
}
const isNothing = (read: Reading, place: number): boolean =>
  [read.lexicon.not, NOTHING[read.locale]].some(list => matches(read, list, { start: 0, end: place }).length > 0)
const NOTHING: Readonly<Record<Locale, Patterns>> = {
  en: ['nothing', 'no \\w+'],
  fr: ['rien', 'aucune?', 'ne', 'n'],
  de: ['nichts', 'keine?\\w*', 'nur'],
  es: ['nada', 'ningun\\w*'],
  it: ['nulla', 'niente', 'nessun\\w*'],
  pt: ['nada', 'nenhum\\w*'],
}

/** `You can unsubscribe at any time`, `in one click` tells a right, and asks nothing. */
function isRight(read: Reading, span: Span): boolean {
  const segment = segmentAt(read, span.start)
  const { can, anyTime, ticking } = read.lexicon
  if (matches(read, ticking, { start: segment.start, end: span.start }).length > 0) return false
  const led = matches(read, can, { start: segment.start, end: span.start }).at(-1)
  if (led && countWords(textOf(read, { start: led.end, end: span.start })) <= 5) return true
  return [anyTime, EASE[read.locale]].some(list => matches(read, list, segment).length > 0)
}

const OF_THE_FIRST = /^\W*(?:(?:the|la|die|das|a|o|el) )?(?:first|premiere|erste|primera|prima|primeira)(?!\p{L})/u

/** `Fields with a star are required` is about fields. */
const OF_FIELDS = /^\W*(?:(?:all|the|alle|die|tous|les|todos|los|tutti|i|os) )*(?:fields|felder|champs|campos|campi)\b/

/**
 * Words that make a consent a duty, or a condition for something else. Where a box for terms stands before all others
 * (`isSecond`), `the first is needed` is about that one.
 */
export function mandatoryIn(text: string, locale: Locale, isSecond = false): readonly string[] {
  const read = reading(text, locale)
  const spans = matches(read, read.lexicon.mandatory, wholeOf(read)).filter(span => {
    const segment = segmentAt(read, span.start)
    const about = matches(read, read.lexicon.about, { start: segment.start, end: span.start }).at(-1)
    const subject = about !== undefined && countWords(textOf(read, { start: about.end, end: span.start })) <= 3
    return (
      !subject &&
      !OF_FIELDS.test(textOf(read, segment)) &&
      !(isSecond && OF_THE_FIRST.test(textOf(read, { start: segment.start, end: span.start }))) &&
      !negatedBefore(read, segment, span.start, 4) &&
      !isOfMessages(read, segment, span) &&
      !isOtherIf(read, segment, span) &&
      !(locale === 'pt' && AND_SELF.test(textOf(read, { start: span.start, end: segment.end }))) &&
      !UNTICKED.test(textOf(read, segment)) &&
      !NOTHING_IS.test(textOf(read, { start: span.end, end: segment.end })) &&
      !isWithNeither(read, segment, span) &&
      !isNotOfPage(textOf(read, span), textOf(read, { start: span.end, end: segment.end })) &&
      !isUnwritten(textOf(read, segment), locale) &&
      !isOffered(read, segment, span) &&
      !isExplained(read, segment, span) &&
      !(AIMS.test(textOf(read, span)) && saysAny(read, TICK_WORDS[locale].apart)) &&
      !STOPS.test(textOf(read, { start: segment.start, end: span.start }))
    )
  })
  return spans.map(span => wordsOf(read, span))
}

/** `We write only if you tick`: that messages depend on a tick is as it should be. What else depends on it is not. */
function isOfMessages(read: Reading, segment: Span, span: Span): boolean {
  const { onlyIf, messages, writing } = TICK_WORDS[read.locale]
  const before = { start: segment.start, end: span.start }
  if (!matches(read, onlyIf, span).some(({ start }) => start === span.start)) return false
  if (matches(read, writing, span).length > 0) return true
  if (GETS_ADDRESS.test(textOf(read, before))) return true
  const clause = textOf(read, before).split(',').at(-1) ?? ''
  return countWords(clause) <= MESSAGES_WORDS && matches(read, messages, before).length > 0
}

const MESSAGES_WORDS = 9
/** `Each house has a box and gets your address only if you tick it`. */
const GETS_ADDRESS =
  /(?<!\p{L})(?:gets?|receives?|obtains?|bekommt|bekommen|erhalt|erhalten|recoi\p{L}+|obtien\p{L}+|recib\p{L}+|ricev\p{L}+|receb\p{L}+|obtem|obtêm) (?:(?:your|ihre|deine|eure|votre|ton|su|tu|vuestra|il suo|il tuo|il vostro|o seu|o teu|a sua|a vossa) )(?:e ?mail ?)?(?:address|adresse|direccion|correo|indirizzo|endereco|morada)\s*$/u

/**
 * `A text only if the trip is cancelled`: a condition that is no tick, no list and no yes. `Here you only decide whether you want it` is none
 * at all, where a language has one word for if and whether.
 */
const isOtherIf = (read: Reading, segment: Span, span: Span): boolean => {
  const said = textOf(read, span)
  if (!ONLY_IF.test(said)) return false
  const rest = textOf(read, { start: span.end, end: segment.end })
  return !OF_CONSENT.test(rest) || DECIDES.test(`${textOf(read, { start: segment.start, end: span.start })}${said}`)
}
const ONLY_IF =
  /(?<!\p{L})(?:only|que|seulement|uniquement|nur|solo|solamente|soltanto|unicamente|so|apenas|somente)(?!\p{L}).*(?<!\p{L})(?:if|when|where|si|lorsque|wenn|falls|sofern|cuando|se|quando)(?: (?:sie|du|ihr))?$/u
const OF_CONSENT =
  /(?<!\p{L})(?:tick|check|box|subscri|sign|b[ou]l+[ei]t[ti]*[nm]|gazett|tak|want|say|agree|accept|consent|list|letter|news|writ|mail|e mail|yes|permi|allow|opt|join|read|member|number|address|coch|case|abonn|inscri|lettre|infolettre|ecri|courri|autoris|oui|numero|adress|laiss|ankreuz|angekreuz|kreuz|hak|angehak|kastchen|anmeld|angemeld|eintrag|eingetrag|zustimm|zugestimm|einwillig|eingewillig|\p{L}*brief|\p{L}*post|schreib|ja(?!\p{L})|erlaub|gestatt|lies|lest|dabei|mitglied|nummer|\p{L}*liste|marc|marq|casilla|suscri|apunt|acept|consient|consent|boletin|correo|cart|autoriz|direcc|soci|dej|spunt|casell|iscri|accett|acconsent|lett|post|scriv|indirizz|lasci|ader|assinal|caix|subscr|inscr|aceit|assin|endere|deix|receb|recib|ricev|recev|erhalt|bekomm|bezieh|receiv|get(?!\p{L}))/u
const DECIDES =
  /(?<!\p{L})(?:(?:decid|elig|escog|escolh|scegl|choose|chose|decide|pregunt|pergunt|chied|dinos|diz|diga|diteci|dicci|dica|indic|tell)\p{L}*)(?: (?:nos|us|usted|tu|voce|lei|you|aqui|qui|here|solo|so|apenas|soltanto|only))* (?:si|se|if)$/u

/** `Aqui só se pede o boletim`: Portuguese has one word for if and for oneself; if takes another form of the verb. */
const AND_SELF =
  /^s[oó] se (?:ped|trat|fal|pergunt|decid|escolh|oferec|encontr|cont|recolh|us|guard|vend|mostr|serv|le|ve|diz)(?:[ae]m?|em)?(?!\p{L})/u

/** `Required is nothing here`. */
const NOTHING_IS =
  /^,? (?:ist|sind|is|are|est|es|e|è|sao|são) (?:\p{L}+ ){0,2}(?:nichts|keine?s?|nothing|none|rien|nada|nulla|niente)(?!\p{L})/u

/** `Compulsory notices do not depend on this page`: what is a duty is another thing, and the page says so. */
const isNotOfPage = (said: string, rest: string): boolean => DUTY.test(said) && NOT_OF_PAGE.test(rest)
const DUTY =
  /^(?:required|mandatory|compulsory|obligatory|statutory|obligatoires?|obligatori\p{L}*|obbligatori\p{L}*|obrigatori\p{L}*|necessari\p{L}*|\p{L}*pflicht\p{L}*|vorgeschrieben\p{L}*|verpflichtend\p{L}*|notwendig\p{L}*|erforderlich\p{L}*|requerid[oa]s|exigid[oa]s|requis\p{L}*|necessaires?)$/u
const HERE =
  '(?:this|these|ce|cet|cette|ces|quest\\p{L}*|queste|est[aeo]s?|diese[rmns]?|dest[ae]s?|nest[ae]s?|what you tick|ce que vous cochez) ?(?:page|form|choices?|box(?:es)?|list|formulaires?|cases?|choix|seite|formular\\p{L}*|auswahl|kastchen|liste|pagina|formulari\\p{L}*|casillas?|eleccion\\p{L}*|lista|modulo|casell[ae]|scelt[ae]|caixas?|escolhas?)?'
const NOT_OF_PAGE = new RegExp(
  String.raw`^(?: \p{L}+){0,9}? (?:(?:do|does|don|doesn)(?: t| not)? depend on|(?:have|has) nothing to do with|(?:are|is|come|comes) independent of|ne depend\p{L}* (?:pas|en rien) d[eu]?|n ont rien a voir avec|(?:sont|est) independant\p{L}* d[eu]?|hangen nicht (?:von|an)|hangt nicht (?:von|an)|haben (?:\p{L}+ )?nichts (?:\p{L}+ )?(?:mit|zu tun mit)|sind unabhangig von|no depend\p{L}* de|no tienen (?:nada )?que ver con|son independientes de|non dipend\p{L}* da|non hanno (?:niente|nulla) a che (?:fare|vedere) con|sono indipendenti da|nao depend\p{L}* d[ae]?|nao tem (?:nada )?a ver com|sao independentes d[ae]?) ?${HERE}(?!\p{L})`,
  'u',
)

/** `You can buy your seats without ticking either`: with neither of them, nothing depends on any. `None without ticking` is another thing. */
function isWithNeither(read: Reading, segment: Span, span: Span): boolean {
  const before = { start: segment.start, end: span.start }
  return (
    NEITHER.test(textOf(read, { start: span.start, end: segment.end })) &&
    matches(read, read.lexicon.not, before).length === 0 &&
    !NOT_POSSIBLE.test(textOf(read, before))
  )
}
const NEITHER =
  /^(?:sans|without|ohne|sin|senza|sem) \p{L}+ (?:either|any|ni l|aucune?|ningun[oa]?|ni (?:la |el )?un[oa]|nessun[oa]?|ne l|ne quest|nem|nenhuma?)(?!\p{L})/u
const NOT_POSSIBLE =
  /(?<!\p{L})(?:impossibl\p{L}*|imposibl\p{L}*|impossibil\p{L}*|impossivel|aucune?|rien|niente|nulla|nada|nessun\p{L}*|ningun\p{L}*|nenhum\p{L}*|personne|nadie|ninguem|nobody|pas)(?!\p{L})/u

/** `That letter is required, and is not ticked`: what comes by law or contract, and has no box here. */
const UNTICKED =
  /(?<!\p{L})(?:(?:it |that |this )?(?:is|has|needs|takes|there is) (?:not a|no|not ticked in any) box|is not ticked|ne se coche(?:nt)? pas|(?:n a|n ont|n y a|sans) (?:pas |aucune )?(?:de )?case(?! (?:cochee|il|pas))|(?:hat|haben|gibt es|braucht) (?:hier )?kein\p{L}* (?:kastchen|hakchen)|wird (?:hier )?nicht angekreuzt|no (?:lleva|tiene|necesita|hay) casilla|no se marca|non (?:ha|c e|serve|richiede) (?:una |alcuna )?casella|non si spunta|nao (?:tem|ha|precisa de|leva) caixa|nao se (?:assinala|marca))(?!\p{L})/u

/** `A pattern to download, and news`: a thing that comes, with nothing that it is paid by. */
const isOffered = (read: Reading, segment: Span, span: Span): boolean =>
  DOWNLOADS.test(textOf(read, span)) &&
  ENDS.test(textOf(read, { start: span.end, end: segment.end })) &&
  THING.test(textOf(read, { start: segment.start, end: span.start })) &&
  !TICKS.test(textOf(read, { start: segment.start, end: span.start }))

const DOWNLOADS =
  /^(?:to|para|a|da|per|pour|zum) (?:download|descarregar|baixar|descargar|telecharger|scaricare|imprimir|print)$/u
const ENDS = /^\s*(?:$|[,.:)]|(?:and|or|et|ou|und|y|e|o) )/u
const THING = /\p{L}{3,}\s$/u
const TICKS =
  /(?:assinal|marqu|marca|marque|marc\p{L}+ (?:a|la)|tick|check|coch|spunt|kreuz|subscr|suscri|iscriv|inscr|abon|aceit|acept|accett|accept|agree|mail|correo|sms)\p{L}*(?:\s|$)/u

/** `A condition of your policy, explained with an example`: what messages are about. */
const isExplained = (read: Reading, segment: Span, span: Span): boolean =>
  /^(?:(?:a|the|una?|une|eine|uma) )?(?:condi[tcz]i?|bedingung)/u.test(textOf(read, span)) &&
  EXPLAINED.test(textOf(read, { start: span.end, end: segment.end }))
const EXPLAINED =
  /^(?: \p{L}+){1,4},? (?:explained|spelt out|annotated|expliquee|decortiquee|commentee|erklart|erlautert|explicad[oa]|comentad[oa]|spiegat[oa]|commentat[oa])(?!\p{L})/u

/** `To enter the draw` is no duty where it is said that a tick changes nothing. */
const AIMS = /^(?:to|pour|um|para|per)\b/

/** `Reply STOP to end`: what a keyword is for. */
const STOPS = /(?:^|[^\p{L}])(?:stopp?|sair|quit|baja|alto|fin|basta|arret)[^\p{L}]*$/u

export type WithdrawalGap = 'not-said' | 'not-any-time' | 'no-means' | 'denied'

/** What a withdrawal sentence leaves out: that one can, at any time, and how. */
export function withdrawalGaps(sentence: string, locale: Locale): readonly WithdrawalGap[] {
  const read = reading(sentence, locale)
  const { withdraw, anyTime } = read.lexicon
  if (isLeavingDenied(read)) return ['denied']
  if (saysWayOut(read) || isInHand(read)) return []
  if (!saysAny(read, withdraw)) return ['not-said']
  const gaps: WithdrawalGap[] = []
  if (!saysAny(read, anyTime)) gaps.push('not-any-time')
  if (!hasMeans(read)) gaps.push('no-means')
  return gaps
}

/** The way out is in every message, so that it is there at any time; but nobody is told so. */
export function isTimeLeftOpen(sentence: string, locale: Locale): boolean {
  const read = reading(sentence, locale)
  return !isLeavingDenied(read) && !saysWayOut(read) && !saysAny(read, read.lexicon.anyTime) && isInHand(read)
}

/** That leaving one list leaves no other is told, and denies nothing; that one cannot leave one without the others does. */
const isLeavingDenied = (read: Reading): boolean =>
  matches(read, read.lexicon.cannot, wholeOf(read)).some(span => {
    const rest = textOf(read, { start: span.end, end: segmentAt(read, span.end - 1).end })
    if (MODAL.test(textOf(read, span))) return true
    const before = textOf(read, { start: segmentAt(read, span.start).start, end: span.end })
    return !OF_OTHERS.test(rest) && !IF_NOT.test(before)
  })
const OF_OTHERS =
  /^(?: (?:you|the|from|of|de|des|du|da|das|dos|la|le|las|los|les|l|os|as|a|o|i|gli|dalle|dagli|die|den|der|von|deren|\w+ (?:von|de|dalle|dagli))){0,3} (?:others?(?! \p{L})|rest(?:e|o)?|autres|anderen?|ubrigen|otr[oa]s|demas|altr[ei]|outr[oa]s|restantes)\W*$/u
/** `It carries on unless you stop it too`, up to where that is said. */
const IF_NOT =
  /(?<!\p{L})(?:unless|as long as|until|sauf si|a moins que|tant que|jusqu a ce que|sofern|solange|bis|es sei denn|salvo que|a menos que|mientras|hasta que|a meno che|salvo che|finche|a nao ser que|a menos que|enquanto|ate que)(?: \p{L}+){1,7}$/u
const MODAL =
  /(?<!\p{L})(?:can|cannot|may|possible|able|way|peu\w*|pouv\w*|possib\w*|kann|konnen|moglich|pued\w*|posib\w*|puo|poss\w*|pode\w*)(?!\p{L})/u

/** An address is a means where the sentence that speaks of leaving gives it; in an imprint it is none. */
const hasMeans = (read: Reading): boolean =>
  matches(read, read.lexicon.means, wholeOf(read)).some(
    found =>
      !textOf(read, found).includes('@') ||
      matches(read, read.lexicon.withdraw, segmentAt(read, found.start)).length > 0,
  )

/** A button names the act and nothing else, unless it says that the tick decides: `Enter the draw; subscribe me only if ticked`. */
export function buttonFlaw(
  button: string,
  locale: Locale,
  names: readonly string[],
  kinds: readonly string[] = [],
): { readonly says: 'nothing' | 'other'; readonly words: readonly string[] } | undefined {
  const read = reading(button, locale)
  const plain = plainly(button)
  if (leavesItToTicks(read) || saysAny(read, TICK_WORDS[locale].choices) || KEEPS.test(plain) || REMINDS.test(plain))
    return undefined
  const does = matches(read, read.lexicon.buttonDoes, wholeOf(read))
  const other = matches(read, read.lexicon.buttonNot, wholeOf(read)).filter(span => !isStepAfter(read, does[0], span))
  if (other.length > 0) return { says: 'other', words: other.map(span => wordsOf(read, span)) }
  const second = PAID.test(button) ? button : secondActIn(button, locale)
  if (second !== undefined) return { says: 'other', words: [second] }
  if (does.length > 0) return undefined
  const named =
    ((saysAny(read, read.lexicon.receives) || GETS.test(read.folded.text)) &&
      names.some(name => isNamedIn(button, name))) ||
    (ORDERS.test(read.folded.text) && names.some(name => isWhollyIn(button, name))) ||
    kinds.some(kind => isThingIn(button, kind))
  return named ? undefined : { says: 'nothing', words: [button] }
}

/** `Save my consents`: the act by its plainest name, and nothing behind it. */
const KEEPS =
  /^(?:(?:save|store|keep|record|give)(?: (?:my|the|these))? consents?|(?:enregistrer|garder|donner)(?: (?:mes|mon|les|ces))? consentements?|(?:meine |diese |die )?einwilligung(?:en)? (?:speichern|erteilen|sichern)|(?:guardar|registrar|dar)(?: (?:mis?|los|estos))? consentimientos?|(?:salva|registra|conserva)(?:re)?(?: (?:i|il|questi))?(?: (?:miei|mio))? consens[oi]|(?:guardar|gravar|salvar|registar|registrar|dar)(?: (?:os?|estes))?(?: meus?)? consentimentos?)$/u

/** `Turn on the reminders by text`: what comes is called by what it does, and comes to nobody who did not ask. */
const REMINDS =
  /^(?:(?:yes|oui|ja|si|sim) )?(?:(?:activate|turn on|switch on|start|get|receive|send me)(?: (?:the|my|our|these))?(?: \p{L}+)? (?:reminders?|alerts?|notices|notifications?)(?: (?:by|via|as) (?:e ?mail|sms|text|text message))?|(?:activer|allumer|mettre en route|lancer|recevoir)(?: (?:les|mes|nos|ces))? (?:rappels?|alertes?|avis|notifications?)(?: (?:par|via) (?:e ?mail|courriel|sms|texto))?|(?:meine |die )?(?:\p{L}*erinnerung(?:en)?|hinweise|\p{L}*meldungen|benachrichtigungen|\p{L}*alarme?)(?: (?:per|via) (?:e ?mail|mail|sms))? (?:aktivieren|einschalten|anschalten|starten|bekommen|erhalten)|(?:activar|encender|poner en marcha|recibir|activa|recibe)(?: (?:los|las|mis|estos))? (?:recordatorios?|avisos?|alertas?|notificaciones)(?: por (?:sms|correo|e ?mail|correo electronico))?|(?:attiva|attivare|accendi|accendere|avvia|ricevi|ricevere)(?: (?:i|il|gli|le|miei|questi))? (?:promemoria|avvisi|allerte|notifiche)(?: (?:via|per|con) (?:sms|e ?mail|mail))?|(?:ativar|ligar|receber|ative|ligue|receba)(?: (?:os|as|meus|estes))? (?:lembretes?|avisos?|alertas?|notificacoes)(?: por (?:sms|e ?mail|correio eletronico))?)$/u

/** Money in a button. */
const PAID = /\d\s?(?:€|\$|£|EUR|CHF|euros?)|(?:€|\$|£|EUR|CHF|R\$)\s?\d/iu

/** `Send me the diary`, of a purpose called Keeper’s Diary: a word of its name is enough. */
function isNamedIn(button: string, name: string): boolean {
  const said = new Set(plainly(button).split(' '))
  return plainly(name)
    .split(' ')
    .some(word => word.length >= NAMED_CHARS && said.has(word))
}
const NAMED_CHARS = 4

/** `Receive the digest`, of a letter that calls itself a digest of the news: getting, and the thing that the description begins with. */
function isThingIn(button: string, kind: string): boolean {
  const thing = THING_TAKEN.exec(plainly(button))?.groups?.['thing'] ?? ''
  const begins = plainly(kind).split(' ').slice(0, KIND_WORDS)
  return thing.length > NAMED_CHARS && begins.includes(thing)
}
const KIND_WORDS = 3
const THING_TAKEN =
  /^(?:(?:yes|oui|ja|si|sim) )?(?:get|receive|read|recevoir|lire|(?=.* (?:bekommen|erhalten|lesen)$)|recibir|leer|quiero|ricevi|ricevere|voglio|leggi|leggere|receber|ler|quero)(?: ?(?:the|my|our|la|le|les|ma|mon|die|den|das|el|los|las|mi|il|lo|i|gli|o|a|os|as|meu|minha))? (?<thing>\p{L}+)(?: (?:bekommen|erhalten|lesen|by e ?mail|par e ?mail|por correo|por e ?mail|per e ?mail))?$/u
/** Getting, as a button has it. */
const GETS =
  /(?<!\p{L})(?:get|read|have|send|recev\p{L}+|recois|lire|lis|bekommen|erhalten|lesen|holen|her mit|recib\p{L}+|leer|lee|ricev\p{L}+|leggi\p{L}*|voglio|fammi avere|receb\p{L}+|ler|leia|quero)(?!\p{L})/u
/** `Order the Proof`, where the letter is called The Proof: no goods, where the whole name is said. */
const ORDERS =
  /(?<!\p{L})(?:activate|turn on|switch on|activer|aktivieren|einschalten|activar|attiva|attivare|ativar|order|request|take|bestellen|beziehen|anfordern|commander|demander|prendre|pedir|solicitar|encargar|ordina|richiedi|richiedere|prendi|prendo|encomendar|pedir)(?!\p{L})/u
function isWhollyIn(button: string, name: string): boolean {
  const said = plainly(name)
  return said.length >= NAMED_CHARS && ` ${plainly(button)} `.includes(` ${said} `)
}

/** `Subscribe, then confirm`: the second step of the same act is no other act; `subscribe, then win` names one. */
const isStepAfter = (read: Reading, act: Span | undefined, span: Span): boolean =>
  act !== undefined &&
  act.end <= span.start &&
  CONFIRMS.test(textOf(read, span)) &&
  THEN.test(textOf(read, { start: act.end, end: span.start }))

const CONFIRMS = /^(?:confirm|bestatig|conferm)/u
const THEN =
  /(?:^|[^\p{L}])(?:then|danach|anschliessend|dann|puis|ensuite|despues|luego|poi|depois|em seguida)[^\p{L}]*$/u

/** A text that asks for messages: an assent or a wish, and a kind of message or a channel. */
export function asksForMessages(text: string, locale: Locale): boolean {
  const read = reading(fold(text).text.replace(NOT_FOR_THEM, ' ').replace(APART_FROM_THEM, ' '), locale)
  const { receives, assent, kinds } = read.lexicon
  const asks = (saysAny(read, receives) || saysAny(read, assent)) && !saysAny(read, TICK_WORDS[locale].apart)
  return asks && (saysAny(read, kinds.news) || saysAny(read, kinds.offers) || saysAny(read, kinds.research))
}

/** `Not needed for the newsletter`: a box for terms that says so asks for none. */
const NOT_FOR_THEM =
  /(?:not (?:needed|required|necessary) (?:for|to (?:get|receive)) (?:the|our|this)|(?:inutile|pas (?:necessaire|requis|obligatoire)) pour (?:recevoir )?(?:la|le|les|l|notre)|(?:fur|zum) (?:bezug des|den|die|das|unseren?)(?= \w+ (?:nicht|unnotig))|no (?:hace falta|es necesari[oa]|se necesita|es preciso) para (?:recibir )?(?:el|la|los)|non (?:serve|occorre|e necessari[oa]|è necessari[oa]|e richiest[oa]|è richiest[oa]) per (?:ricevere )?(?:la|il|le)|nao (?:e|é) (?:preciso|necessari[oa]|exigid[oa]) para (?:receber )?(?:[oa]|os|as)) (?:\w*newsletter|\w*letter|bulletin|mails?|news|lettre(?: d information)?|infolettre|\w*brief|rundschreiben|boletin|carta|correos?|lettera|bollettino|boletim)(?: (?:nicht (?:notig|erforderlich|notwendig)|unnotig))?/u

/** `Without any bearing on the newsletter`, `they have nothing to do with it`. */
const LETTERS = String.raw`(?:\w*newsletter|\w*letter|\w*mails?|e mails?|news|bulletins?|boletin(?:es)?|boletim|bollettino|lettres?(?: d information)?|infolettres?|\w*briefe?n?s?|rundschreiben|cartas?|correos?|letter[ae]|messages?|nachrichten|mensajes|messaggi|mensagens)`
const THIS = String.raw`(?:the|our|this|any|la|le|les|l|notre|nos|der|den|dem|die|das|unseren?|unserem?|el|los|las|nuestr[oa]s?|il|lo|i|gli|nostr[oaie]|a|o|as|os|noss[oa]s?)`
const APART_FROM_THEM = new RegExp(
  String.raw`(?<!\p{L})(?:(?:(?:has|have|is|are|with|of)(?: \w+)? )?(?:nothing to do with|no (?:bearing|effect|consequence|importance|meaning|relevance)s? (?:on|for|to)|without (?:any )?(?:bearing|effect|consequence|importance|relevance) (?:on|for)|(?:not )?(?:connected|related) (?:with|to)(?= \w+ never)|independent(?:ly)? (?:of|from)|irrelevant (?:to|for)|separate from|(?:does|do) not (?:concern|affect|cover|include))|(?:n a|n ont|sans)(?: \w+)? (?:rien [aà] voir avec|aucun rapport avec|rapport avec|(?:lien|importance|effet|incidence|consequence)s? (?:avec|pour|sur))|(?:independant\w*|independamment) d[eu]?|ne concerne\w* (?:pas|en rien)|(?:no |nada )?(?:tienen?|tiene) (?:nada )?que ver con|(?:nada|sin nada) que ver con|sin (?:relacion con|efecto (?:en|sobre)|importancia para)|independientes? de|no (?:afectan?|atanen?) a|non (?:ha|hanno) (?:niente|nulla) a che (?:fare|vedere) con|nulla a che (?:fare|vedere) con|non c entra\w* (?:nulla |niente )?con(?: la)?|senza (?:effetti?|rapporto|importanza|conseguenze) (?:su(?:l|lla|lle|i|gli|ll)?|con|per)|indipendent[ei] da(?:l|lla|lle|gli|i|ll)?|non riguarda(?:no)?|nada a ver com|sem (?:relacao com|efeito (?:em|sobre)|importancia para)|independentes? d[ae]?|nao (?:diz|dizem) respeito [aà]o?|ohne (?:bedeutung|belang|wirkung|folgen|einfluss) (?:fur|auf)|(?:unabhangig|getrennt) vo[nm]|(?:nicht|unerheblich|unwichtig|bedeutungslos) fur)(?:l |ll | )?(?:${THIS} ?)?${LETTERS}(?!\p{L})|(?:sulla|sul|sulle|dalla|dal|della|del|alla|al|da|do|vom|vo[nm]|zum) ${LETTERS}(?= (?:unabhangig|getrennt)(?!\p{L}))|(?:fur|mit|auf) (?:${THIS} )?${LETTERS} (?:ohne (?:bedeutung|belang|folgen|wirkung)|unerheblich|bedeutungslos|nicht (?:wichtig|von belang|von bedeutung)|(?:hat|haben) (?:\w+ ){0,3}nichts zu tun|nichts zu tun)|(?:hat|haben|habe) (?:\w+ ){0,2}mit (?:${THIS} )?${LETTERS} (?:gar )?nichts (?:zu tun|zu schaffen)|${LETTERS} (?:(?:is|are) (?:separate|not (?:part|covered|included|affected|concerned))|n (?:est|sont|y est) pas (?:concerne|visee?|comprise?|inclus)\w*|(?:ist|sind) (?:davon )?(?:nicht (?:betroffen|umfasst|erfasst)|ausgenommen|getrennt)|(?:va|es|queda) (?:aparte|fuera)|no (?:esta|queda) (?:incluid|afectad)[oa]|(?:e|è) (?:a parte|esclus[ao])|non (?:e|è|ne e|ne è) (?:inclus|compres|interessat|toccat)[ao]|(?:e|é) (?:a parte|[aà] parte)|nao (?:esta|e|é) (?:incluid|abrangid|afetad)[oa]|fica de fora)(?! (?:from this|and))`,
  'u',
)

/** Words about watching what readers do: opens, clicks, behaviour, profiles. What is denied does not count. */
export function trackingIn(text: string, locale: Locale): readonly string[] {
  const read = reading(text, locale)
  const doors = doorsIn(read.folded.text)
  const named = matches(read, read.lexicon.kinds.tracking, wholeOf(read))
    .filter(span => !doors.some(door => overlaps(door, span)))
    .filter(span => !negatedBefore(read, segmentAt(read, span.start), span.start, 3))
    .filter(span => !isOfParcel(textOf(read, span), textOf(read, segmentAt(read, span.start))))
    .filter(span => !NTH_READING.test(textOf(read, span)))
    .filter(({ end }) => {
      const rest = textOf(read, { start: end, end: segmentAt(read, end - 1).end })
      return !NOT_AFTER.test(rest) && !TICKED.test(rest)
    })
    .map(span => wordsOf(read, span))
  return named.length > 0 ? named : watchedIn(text, locale)
}

/** `Uma segunda leitura`, `à suivre en deux lectures`: how often one reads it, in words that look like following. */
const NTH_READING =
  /^(?:segundas? |(?:suiv|segu)\p{L}* (?:(?:de |d |da |di )?(?:une?|uma|una|un) (?:second|seconde|deuxieme|segund|troisieme|terc|terz)\p{L}* |(?:en|em|in|a) (?:une?|uma|una|deux|trois|plusieurs|dos|tres|varias|due|tre|piu|duas|varias) ))/u

/** `Klicks messen wir nicht`: German denies behind the verb. */
const NOT_AFTER = /^(?:\s+\p{L}+){0,3}\s+(?:nicht|nie|niemals|keinesfalls)(?!\p{L})/u

/** `Save what I ticked` watches nobody. */
const TICKED =
  /^\s+(?:ticked|checked|chose|chosen|coche|choisi|selectionne|angekreuzt|gewahlt|marcado|marque|elegido|spuntato|scelto|assinalei|marquei|escolhi)(?!\p{L})/u

/** Letters in circles and boxes, wide and mathematical ones, letters with blanks between them, and letters written as HTML writes them. */
const DISGUISED =
  /[\u1d00-\u1dbf\u02b0-\u02b8\u2071-\u209c]{2,}|[ \u00a0\u2000-\u200a\u202f\u205f]{5,}|[\uff21-\uff3a\uff41-\uff5a\u{1d400}-\u{1d7ff}]{2,}|[\u249c-\u24e9\u{1f110}-\u{1f189}]{2,}|(?<!\S)(?:\p{L}[ \u00a0]){4,}\p{L}(?![\p{L}\p{N}])|&(?:#x?[\da-f]+|[a-z]{2,8});/giu

/** Signs without a shape, blanks that are letters, strokes through letters, and heaps of marks on one. */
const UNSEEN =
  /[\p{Cf}\p{Co}\p{Cn}\u115f\u1160\u1680\u2800\u3000\u3164\uffa0\u0334-\u0338\u0488\u0489\u20d0-\u20f0]|\p{M}{3,}/u
/** A whole word of letters of another alphabet, each of which looks like one of ours. */
const ALIKE = /^[авсекмнортхуіѕјһԁԛԝАВСЕНКМОРТХУІЅЈԌαινορτυχΑΒΕΖΗΙΚΜΝΟΡΤΥΧ]+$/u

/** Letters of another alphabet inside a word, and letters that cannot be seen: how a word hides from its reader. */
export function hiddenIn(text: string): readonly string[] {
  const words = text.split(/[\s,.;:!?()]+/u)
  const mixed = words.filter(
    word =>
      /\p{Script=Latin}/u.test(word) &&
      /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}]/u.test(word),
  )
  const unseen = words.filter(word => UNSEEN.test(word.replaceAll(/[\u200d\ufe0f]/gu, '')))
  const alike = words.filter(word => ALIKE.test(word))
  return [...mixed, ...unseen, ...alike, ...(text.match(DISGUISED) ?? [])]
}

function found(text: string, locale: Locale, list: 'bySubmitting'): readonly string[] {
  const read = reading(text, locale)
  if (isButtonOfTicks(read)) return []
  return matches(read, read.lexicon[list], wholeOf(read))
    .filter(span => !isDenied(read, span.start) && !isWished(textOf(read, span)) && !isAtDesk(textOf(read, span)))
    .filter(span => matches(read, UNLESS_TICKED[locale], span).length === 0 || !isNothing(read, span.start))
    .map(span => wordsOf(read, span))
}

/** `Dicendolo in accettazione`: the desk at which one says it. */
const isAtDesk = (said: string): boolean =>
  DESK.test(said) && !/accett|acconsent|autorizz|approv|consens|iscriv/u.test(said.replace(DESK, ' '))
const DESK =
  /(?<!\p{L})(?:in|all|dall|(?:al |il )?banco (?:dell )?|sportello (?:dell )?) ?accettazione(?= ?(?:$|[.,;:!?)]|o |e ))/u

/** `Whoever would like to know gets our letter`, `whoever chooses languages gets no baskets`: what wishing and choosing bring, where nothing else is done. */
const isWished = (said: string): boolean =>
  WHOEVER.test(said) &&
  (ORDERS_LETTER.test(said) ||
    (WISHES.test(said) && !DOES.test(said)) ||
    NONE.test(said) ||
    WITHOUT.test(said) ||
    PAPERS.test(said) ||
    LEFT_TO_TICK.test(said))
const WHOEVER = /^(?:wer|whoever|anyone|everyone|those|qui|quien|quienes|chi|quem) /u
/** `Whoever orders the letter`, `whoever does not`. */
const ORDERS_LETTER =
  /^wer (?:(?:\p{L}+ ){0,3}(?:\p{L}*brief|\p{L}*newsletter|\p{L}*heft|\p{L}*post|\p{L}*blatt) (?:\p{L}+ )?(?:bestellt|abonniert|bezieht|liest)|(?:\p{L}+ )?nicht abonniert,? (?:liest|findet|hort|sieht|kauft))(?!\p{L})/u
/** What an order brings by itself. */
const PAPERS =
  /(?<!\p{L})(?:bekommt|erhalt) (?:\p{L}+ ){0,3}(?:\p{L}*rechnung|quittung|\p{L}*bestatigung|beleg|ware|lieferung|eintrittskarten?|tickets?|antwort)(?!\p{L})(?!.*(?<!\p{L})(?:\p{L}*newsletter|\p{L}*angebote?|werbung|\p{L}*brief)(?!\p{L}))/u
const WISHES =
  /^wer [^,]*?(?<!\p{L})(?:will|mochte|mag|wunscht|hat|lieber|wahlt|auswahlt|ankreuzt|anhakt|kastchen|hakchen|interessiert|sucht|braucht)(?!\p{L})/u
const DOES =
  /^wer [^.]*?(?<!\p{L})(?:teilnehm\p{L}*|teilnimmt|teilgenommen|\p{L}*bestell\p{L}*|buch\p{L}*|gebucht|kauf\p{L}*|gekauft|anmeld\p{L}*|meldet|eintrag\p{L}*|eintragt|tragt|adresse|nummer|registrier\p{L}*|spend\p{L}*|gespendet|herunterlad\p{L}*|herunterladt|mitmach\p{L}*|weiter\p{L}*|nicht widers\p{L}*|absend\p{L}*|rabatt|gutschein|besucht|konto)(?!\p{L})/u
const NONE = /(?<!\p{L})(?:bekommt|erhalt|wird) (?:\p{L}+ )?(?:kein\p{L}*|nicht\p{L}*)(?!\p{L})/u
/** `Whoever is a member is advised without the letter too`: what comes is no letter. */
const WITHOUT =
  /^wer [^,]*, (?:\p{L}+ ){1,3}?ohne (?:\p{L}+ )?(?:\p{L}*newsletter|\p{L}*brief|\p{L}*post|\p{L}*liste)(?!\p{L})(?!.*(?<!\p{L})(?:\p{L}*newsletter|\p{L}*brief\p{L}*|\p{L}*post|\p{L}*mails?|sms|anruf\p{L}*|angerufen|angeschrieben|nachricht\p{L}*|\p{L}*angebote?\p{L}*|\p{L}*werbung|\p{L}*liste|verteiler|eingetragen|angemeldet|aufgenommen)(?!\p{L}))/u
const LEFT_TO_TICK =
  /(?<!\p{L})(?:only if|if they tick|ticks?|box|que si|coche\p{L}*|case|solo si|si (?:lo )?marca|marca\p{L}*|casilla|solo se|spunt\p{L}+|casella|so se|assinal\p{L}+|caixa)(?!\p{L})/u

/** `Open my account and subscribe me to what I ticked`: a few words, which leave it to the ticks. */
function isButtonOfTicks(read: Reading): boolean {
  const isShort = countWords(textOf(read, wholeOf(read))) <= BUTTON_WORDS
  return isShort && leavesItToTicks(read)
}

const leavesItToTicks = (read: Reading): boolean =>
  saysAny(read, read.lexicon.buttonDoes) && saysAny(read, TICK_WORDS[read.locale].ifTicked)

const BUTTON_WORDS = 12

/** `None is ticked in advance`: what is denied right before. `It costs nothing: by clicking …` denies something else. */
function isDenied(read: Reading, place: number): boolean {
  const segment = segmentAt(read, place)
  const stop = Math.max(...[',', ':'].map(sign => textOf(read, { start: segment.start, end: place }).lastIndexOf(sign)))
  return negatedBefore(read, { start: segment.start + stop + 1, end: segment.end }, place, 3)
}

/** Whether a label, or what stands beside it, names its channel. */
export type SaysChannel = (text: string, locale: Locale, channel: Channel) => boolean
