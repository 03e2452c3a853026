/** What a title or an introduction says of the messages, to be held against what the boxes say of them. */

import type { Locale } from '../form-definition.ts'
import { plainly } from './fold.ts'
import { mostPerYear, namesDays, saysRhythm, toldOff } from './rate.ts'
import { barely, sentencesOf } from './spoken.ts'

type Said = {
  /** What is sent: without it a rhythm is of something else. */
  readonly sent: RegExp
  /** That it comes, and is not only what comes: a recipe each month may be in every other letter. */
  readonly comes: RegExp
  /** That nothing is sold. */
  readonly unsold: RegExp
  /** Selling that says what is good about it. */
  readonly praised: RegExp
}

const SAID: Readonly<Record<Locale, Said>> = {
  en: {
    sent: /\b(?:reach(?:es)? you|we (?:report|tell you|keep you posted)|inbox|mailbox|by e ?mail|e ?mails?|newsletter|(?:our|the|a|one|this|each|every) (?:\w+ )?letter|(?:sign up|subscribe) and (?:read|get|hear|receive)|we (?:write|text|send|mail)|sent|arrives?|lands?|in your (?:mail|post)|issues?|editions?)\b/,
    comes:
      /\b(?:(?:read|reads) (?:\w+ )?from us|you (?:ll |will )?(?:\w+ )?(?:get|receive|hear)|reach(?:es)? you|we (?:report|tell you|keep you posted)|inbox|mailbox|by e ?mail|we (?:write|text|send|mail|deliver)|sent|arrives?|lands?|in your (?:mail|post)|comes? (?:out|to you|round)|appears?|drops? in|(?:one|two|three|four|five|six|a|an|single|\d+) (?:single |short |new )?(?:e ?mails?|mails?|letters?|messages?|texts?) (?:a|per|each|every|in the|on) \w+|(?:sign up|subscribe) and (?:read|get|hear|receive))\b/,
    unsold:
      /\b(?:(?:we )?(?:never|have never) (?:try to )?(?:sell|sold) (?:you )?(?:anything|a thing)|(?:nothing|never anything|not a thing) (?:is |to be |will be |here is |in it is )?(?:ever )?(?:sold|for sale|to (?:buy|sell))|no (?:advertis\w+|adverts|ads|sales|selling|offers|promotions?|marketing|commercials?)|(?:we|it) (?:sells?|advertises?) (?:you )?nothing|without (?:any )?(?:advertis\w+|adverts|ads|offers|promotions?)|(?:free of|ad free|advert free) ?(?:advertising|ads|offers)?|purely (?:informative|informational|for information)|(?:never|not) (?:sell|advertise|promote)\w*|(?:not|without|never) (?:one|a|a single) (?:line|word|page|trace|scrap) of (?:advertis\w+|adverts?|sales|marketing|publicity)|of advertis\w+ (?:\w+ ){0,4}not (?:one|a) (?:\w+ )?(?:line|word))\b/,
    praised:
      /\b(?:benefits?|advantages?|merits|perks|how to (?:buy|order|book|take out|sign up for)|reasons to (?:buy|book|choose|take out)|why (?:it pays to|you should)) (?:\w+ ){0,5}(?:our|us|buy\w*|tak\w+ out|choos\w+|contract\w*|policy|cover|card|plan|subscription|product|account|loan)\b/,
  },
  fr: {
    sent: /\b(?:nous (?:vous )?(?:racontons|donnons (?:de nos |des )?nouvelles)|boite (?:aux lettres|de reception|mail)|messagerie|par (?:e ?mail|courriel|sms)|e ?mails?|courriels?|newsletter|infolettre|(?:notre|la|une|cette|chaque) (?:\w+ )?lettre|nous (?:vous )?(?:ecrivons|envoyons)|envoye\w*|arrive|numeros?|envois?|mails?|(?:abonnez|inscrivez) vous et (?:lisez|recevez))\b/,
    comes:
      /\b(?:(?:vous|tu) nous (?:lir\w+|lisez|lis)|de nos nouvelles|vous (?:\w+ )?(?:recevrez|retrouverez|aurez)|nous (?:vous )?(?:racontons|donnons (?:de nos |des )?nouvelles)|boite (?:aux lettres|de reception|mail)|messagerie|par (?:e ?mail|courriel|sms)|nous (?:vous )?(?:ecrivons|envoyons)|envoye\w*|arrive|parait|retrouvez|recevez|lisez|(?:une?|deux|trois|quatre|seul|seule|\d+) (?:seule? |nouvel |nouveau |petit )?(?:e ?mails?|mails?|courriels?|lettres?|messages?|sms) (?:par|tous les|toutes les|chaque|au|le) \w+)\b/,
    unsold:
      /\b(?:(?:ne|n) (?:\w+ )?(?:vend\w*|vante\w*) jamais(?: rien)?|rien (?:n est |n y est |a |ne s y |ne )?(?:vend\w*|vendre|vendu)|(?:sans|aucune?|pas de|ni) (?:publicite|pub|promotions?|offres?|reclame|vente|demarchage)|(?:ne|n) (?:\w+ )?(?:vend\w*|vante\w*) (?:rien|pas)|purement informati\w+|pas (?:une|un|la moindre) (?:seule? )?(?:lignes?|mot|page|trace|once) de (?:publicite|pub|reclame|promotion)|de (?:publicite|pub|reclame),? (?:\w+ ){0,5}pas (?:une|un) (?:seule? )?(?:ligne|mot))\b/,
    praised:
      /\b(?:avantages|interet|benefices|atouts|bonnes raisons|comment (?:acheter|commander|souscrire)) (?:\w+ ){0,5}(?:souscri\w+|acheter|achat|choisir|nos|notre|contrat|assurance|carte|offre|abonnement)\b/,
  },
  de: {
    sent: /\b(?:(?:schreiben|schicken|senden) wir|(?<!davon )(?<!daruber )berichten wir|erzahlen wir|melden wir uns|postfach|posteingang|briefkasten|per (?:e ?mail|mail|sms)|e ?mails?|newsletter|(?:unser|der|ein|dieser|jeder) (?:\w+ )?\w*brief|wir (?:schreiben|schicken|senden)|verschick\w*|geschickt|kommt an|ausgaben?|\w*post|mails?|(?:melden sie sich|melde dich) (?:\w+ )?an und (?:lesen|lies|erfahren|erfahr|bekommen|erhalten))\b/,
    comes:
      /\b(?:(?:liest|horst|lesen|horen) (?:du|sie|ihr) (?:\w+ ){0,3}von uns|(?:bekommen|erhalten|kriegen) sie|bekommst du|(?:sie|du) (?:\w+ ){0,2}(?:bekommen|erhalten|bekommst|erhaltst)|(?:schreiben|schicken|senden) wir|(?<!davon )(?<!daruber )berichten wir|erzahlen wir|melden wir uns|postfach|posteingang|briefkasten|per (?:e ?mail|mail|sms)|wir (?:schreiben|schicken|senden)|verschick\w*|geschickt|kommt|erscheint|flattert|post von uns|(?:an und )?(?:lesen sie|lies)|(?:eine?|zwei|drei|vier|neue|einzige|\d+) (?:einzige |neue |kurze )?(?:e ?mails?|mails?|briefe?|nachrichten|sms) (?:im|in der|pro|am|jede\w*|alle|von uns|(?:mon|diens|donners|frei|sams|sonn)tags|mittwochs))\b/,
    unsold:
      /\b(?:verkaufen (?:\w+ ){0,3}nie|(?:nie|niemals) (?:etwas )?verkaufen|(?:nichts|nie etwas) (?:\w+ ){0,2}(?:verkauft|zu verkaufen|verkaufen|zu kaufen|beworben)|(?:kein\w*|ohne|frei von) (?:\w+ )?(?:werbung|reklame|angebote\w*|verkauf\w*|werbliche\w*)|werbefrei\w*|verkaufen (?:\w+ ){0,3}nichts|rein informativ\w*|(?:keine|nicht eine|ohne eine) (?:einzige )?(?:zeile|seite|silbe|spur) (?:an |von )?(?:werbung|reklame)|von (?:werbung|reklame) (?:\w+ ){0,5}keine (?:einzige )?(?:zeile|silbe|spur))\b/,
    praised:
      /\b(?:vorteile|vorzuge|nutzen|grunde|wie sie) (?:\w+ ){0,5}(?:unsere[rnms]?|abschluss|abschliess\w*|kauf\w*|bestell\w*|versicherung\w*|karte|vertrag\w*|produkt\w*|tarif\w*)\b/,
  },
  es: {
    sent: /\b(?:(?:te|le|os) (?:contamos|informamos)|buzon|bandeja|por (?:correo|e ?mail|sms)|correos?|e ?mails?|newsletter|boletin|(?:nuestra|la|una|esta|cada) carta|(?:te|le|os) (?:escribimos|enviamos|mandamos)|enviad\w+|llega|numeros?|envios?|suscribete y (?:lee|recibe)|suscribase y (?:lea|reciba))\b/,
    comes:
      /\b(?:(?:sabras?|tendras?) (?:\w+ ){0,2}(?:de nosotros|noticias nuestras)|nos leeras?|(?:te|le|os) llegar\w+|(?:te|le|os) (?:contamos|informamos)|buzon|bandeja|por (?:correo|e ?mail|sms)|(?:te|le|os) (?:escribimos|enviamos|mandamos)|enviad\w+|llega\w*|sale|recib\w+|(?:un|una|dos|tres|cuatro|solo|sola|\d+) (?:solo |sola |unico |nuevo )?(?:correos?|e ?mails?|cartas?|mensajes?|sms) (?:al|a la|por|cada|con|en|los|el) \w+)\b/,
    unsold:
      /\b(?:(?:nunca|jamas) (?:\w+ )?(?:vendemos|venderemos|vendera\w*)|(?:no se vende|no vendemos|no le vendemos|no te vendemos|no hay) (?:\w+ )?(?:nada|publicidad|ofertas)|nada (?:que|en) vent\w*|nada que vender|sin (?:publicidad|ofertas|promociones|anuncios|venta)|ni (?:publicidad|ofertas)|nada de (?:publicidad|ofertas|anuncios|promociones)|puramente informativ\w+|ni (?:una|un) (?:sola )?(?:linea|palabra|pagina|pizca) de (?:publicidad|anuncios|propaganda)|de (?:publicidad|propaganda),? (?:\w+ ){0,4}ni (?:una|un) (?:sola )?(?:linea|palabra))\b/,
    praised:
      /\b(?:ventajas|beneficios|razones|motivos|como) (?:\w+ ){0,4}(?:contratar|comprar|adquirir|suscribir|nuestr[oa]s?|seguro|tarjeta|producto|cuenta|prestamo)\b/,
  },
  it: {
    sent: /\b(?:(?:ti|le|vi) (?:raccontiamo|informiamo)|casella|posta|via (?:e ?mail|sms)|per (?:e ?mail|sms)|e ?mail|newsletter|(?:la nostra|la|una|questa|ogni) lettera|(?:ti|le|vi) (?:scriviamo|inviamo|mandiamo)|inviat\w+|arriva|numer[oi]|invii|mail|iscriviti e (?:leggi|ricevi))\b/,
    comes:
      /\b(?:(?:ci (?:leggera|leggerai|leggi|legge)|avra\w* (?:\w+ ){0,2}nostre notizie)|(?:ti|le|vi) arriver\w+|(?:ti|le|vi) (?:raccontiamo|informiamo)|casella|posta|via (?:e ?mail|sms)|per (?:e ?mail|sms)|(?:ti|le|vi) (?:scriviamo|inviamo|mandiamo)|inviat\w+|arriva|esce|ricev\w+|(?:un|una|due|tre|quattro|sola|solo|\d+) (?:sola |solo |unica |nuova )?(?:mail|e ?mail|letter[ae]|messaggi\w*|sms) (?:al|all|alla|a|ogni|l|per|in|con|la|il) \w+)\b/,
    unsold:
      /\b(?:non (?:\w+ )?(?:vendiamo|venderemo|vendera) mai|non (?:si vende|vendiamo|le vendiamo|ti vendiamo|c e) (?:\w+ )?(?:niente|nulla|pubblicita|offerte)|(?:niente|nulla) (?:da vendere|in vendita|pubblicita|offerte|promozioni)|(?:senza|nessuna|zero) (?:pubblicita|offert[ae]|promozion[ei]|vendita)|ne (?:pubblicita|offerte)|puramente informativ\w+|(?:nemmeno|neanche|non|neppure) (?:\w+ ){0,3}(?:una|un) (?:sola )?(?:riga|parola|pagina|traccia) di (?:pubblicita|reclame|promozione)|di (?:pubblicita|reclame),? (?:\w+ ){0,5}(?:una|un) (?:sola )?(?:riga|parola))\b/,
    praised:
      /\b(?:vantaggi|benefici|motivi|ragioni|come) (?:\w+ ){0,4}(?:sottoscriv\w+|compr\w+|acquist\w+|attivare|nostr[oaie]|polizza|carta|prodott\w+|conto|assicurazione)\b/,
  },
  pt: {
    sent: /\b(?:(?:lhe )?(?:contamos|damos noticias)|caixa de (?:correio|entrada)|por (?:e ?mail|correio|sms)|e ?mails?|newsletter|boletim|(?:nossa|a|uma|esta|cada) carta|(?:lhe )?(?:escrevemos|enviamos|mandamos)|enviad\w+|chega|numeros?|envios?|edicao|(?:inscreva se|subscreva) e (?:leia|receba))\b/,
    comes:
      /\b(?:(?:vai|vais) ler nos|(?:tera|teras) (?:\w+ ){0,2}noticias nossas|le nos|chega\w* lhe|(?:lhe )?(?:contamos|damos noticias)|caixa de (?:correio|entrada)|por (?:e ?mail|correio|sms)|(?:lhe )?(?:escrevemos|enviamos|mandamos)|enviad\w+|chega|sai|receb\w+|(?:um|uma|dois|duas|tres|quatro|so|\d+) (?:so |unico |unica |novo )?(?:e ?mails?|cartas?|mensagens?|mensagem|sms) (?:por|ao|aos|a|as|cada|com|em) \w+)\b/,
    unsold:
      /\b(?:(?:nunca|jamais) (?:\w+ )?(?:vendemos|venderemos|vendera\w*)|(?:nao se vende|nao vendemos|nao lhe vendemos|nao ha) (?:\w+ )?(?:nada|publicidade|ofertas)|nada (?:a venda|para vender)|sem (?:publicidade|ofertas|promocoes|anuncios|propaganda|venda)|nem (?:publicidade|ofertas)|nada de (?:publicidade|ofertas|anuncios|promocoes|propaganda)|puramente informativ\w+|(?:nem|nao) (?:\w+ ){0,4}(?:uma|um) (?:so |unica )?(?:linha|palavra|pagina|pitada) de (?:publicidade|propaganda|anuncios)|de (?:publicidade|propaganda),? (?:nao|nem) (?:\w+ ){0,4}(?:uma|um) (?:so )?(?:linha|palavra))\b/,
    praised:
      /\b(?:vantagens|beneficios|razoes|motivos|como) (?:\w+ ){0,4}(?:contratar|comprar|adquirir|subscrever|aderir|noss[oa]s?|seguro|cartao|produto|conta|credito)\b/,
  },
}

/** `isComing`: said of the sending itself. */
export type Rhythm = {
  readonly words: string
  readonly times: number
  /** The same if a number in it counts what is in a letter. */
  readonly asThings: number | undefined
  readonly isComing: boolean
}

/**
 * Of a text, each sentence about what is sent, with how often it says that it comes. `names`: what the messages are called;
 * `isAfter`: said once they are subscribed, when whatever comes is sent.
 */
export function rhythmsSent(
  text: string,
  locale: Locale,
  names: readonly string[],
  isAfter = false,
): readonly Rhythm[] {
  const called = new Set(
    names
      .flatMap(name => barely(name).split(' '))
      .filter(word => word.length >= NAME_CHARS && mostPerYear(word, locale) === undefined),
  )
  const isComingIn = (words: string) =>
    SAID[locale].comes.test(barely(words)) || (isAfter && AWAITS.test(barely(words)))
  return sentencesOf(text).flatMap(sentence => {
    const isSent = (words: string) =>
      SAID[locale].sent.test(barely(words)) ||
      (isAfter && isComingIn(words)) ||
      barely(words)
        .split(' ')
        .some(word => called.has(word))
    const isRhythm = (words: string) => saysRhythm(words, locale) || (isAfter && namesDays(words, locale))
    const clauses = sentence.split(CLAUSE).filter(clause => isRhythm(clause) && isSent(clause))
    const isOfDay = isAfter && OF_DAY.test(sentence) && isComingIn(sentence)
    if (isOfDay && !isRhythm(sentence)) return [{ words: sentence, times: DAILY, asThings: undefined, isComing: true }]
    return (clauses.length > 0 ? clauses : [isOfDay ? sentence.replace(OF_DAY, '') : sentence]).flatMap(words => {
      const counted = toldOff(words, locale)
      const rhythm = isRhythm(words) ? mostPerYear(words, locale) : counted
      const asThings = isAfter ? undefined : timesOfThings(words, locale)
      const times = isSent(words) ? rhythm : undefined
      const isComing = counted !== undefined || isComingIn(words)
      return times === undefined || (times >= DAILY && !isComing) ? [] : [{ words, times, asThings, isComing }]
    })
  })
}
/** `Three books on Fridays`: so many things in each of what is sent, and one of those. `Three letters` come so often. */
function timesOfThings(words: string, locale: Locale): number | undefined {
  const said = plainly(words)
  const bare = said.replaceAll(THINGS, '$1 ')
  return bare === said || TIMES.test(said) ? undefined : mostPerYear(bare, locale)
}
const THINGS =
  /(?<=^|[^\p{L}\p{N}])(?:\d{1,2}|two|three|four|five|six|seven|eight|ten|deux|trois|quatre|cinq|six|sept|huit|dix|zwei|drei|vier|funf|sechs|sieben|acht|zehn|dos|tres|cuatro|cinco|seis|siete|ocho|diez|due|tre|quattro|cinque|sei|sette|otto|dieci|dois|duas|quatro|sete|oito|dez) (?!(?:times|fois|mal|male|veces|volte|vezes|(?:e ?)?mails?|letters?|lettres?|briefe|cartas?|lettere|messages?|nachrichten|mensajes|messaggi|mensagens|sms|texts|envois|envios|invii|correos|courriels|issues|editions?|numeros|ausgaben|numeri|calls?|anrufe|appels|days|weeks|months|years|jours|semaines|mois|ans|tage\p{L}*|wochen|monate\p{L}*|jahre\p{L}*|dias|semanas|mes(?:es)?|anos|giorni|settimane|mesi|anni|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays)(?!\p{L}))(\p{L}{3,})/gu
/** `Twice`, `three times`. */
const TIMES = /(?<!\p{L})(?:times|twice|fois|\p{L}*mal|veces|volte|vezes)(?!\p{L})/u

/** `We roast each Tuesday, and twice a month we write about it`: of two rhythms, the one of what is sent. */
const CLAUSE = /[,:]\s|\s(?:and|et|und|y|e)\s/u
/** `A letter awaits you`. */
const AWAITS =
  /\b(?:vous attend\w*|(?:te|le|os) esper(?:a|an|ara|aran)|awaits? you|erwarten sie|erwartet sie|(?:ti|la|vi) aspett\w+|espera por si)\b/
/** `You receive the tip of the day`. */
const OF_DAY = /(?<!\p{L})(?:of the day|du jour|des Tages|del d[ií]a|del giorno|do dia)(?!\p{L})/iu
/** `Every day` is as often no rhythm. */
const DAILY = 365
const NAME_CHARS = 6

/** The sentences that say that nothing is sold. */
export const unsoldIn = (text: string, locale: Locale): readonly string[] =>
  sentencesOf(text).filter(sentence => SAID[locale].unsold.test(barely(sentence)))

/** `The advantages of our insurance`. */
export const isPraised = (text: string, locale: Locale): boolean => SAID[locale].praised.test(barely(text))
