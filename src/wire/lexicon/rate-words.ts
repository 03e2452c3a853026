/** What else a sentence about a rhythm holds: the most that comes, and what comes round once a year. Patterns as in entry.ts. */

import type { Locale } from '../form-definition.ts'
import type { Patterns } from './entry.ts'

type RateWords = {
  /** Before or after a number: `never more than`, `at most`. */
  readonly atMost: Patterns
  /** Holidays and seasons. */
  readonly occasions: Patterns
  /** Behind a day: `of the month`. */
  readonly ofMonth: Patterns
  /** Beyond the few of the language's own list. */
  readonly numbers: Readonly<Record<string, number>>
}

export const RATE_WORDS: Readonly<Record<Locale, RateWords>> = {
  en: {
    atMost: [
      '(?:no|never|not) more than',
      'at (?:the )?most',
      'at (?:the )?(?:very )?maximum',
      'max(?:imum)?',
      '(?:up|limited) to',
      'we stop at',
      'tops',
    ],
    occasions: [
      '(?:every|each|in|the|a|before|at) <2>(?:spring|summer|autumn|winter|fall|harvest|holidays?|half terms?|terms?)',
      'christmas',
      'easter',
      'advent',
      'new year',
      'lent',
      'whitsun',
    ],
    ofMonth: ['(?:of|in) (?:the|each|every) month'],
    numbers: {
      eleven: 11,
      thirteen: 13,
      fourteen: 14,
      fifteen: 15,
      sixteen: 16,
      eighteen: 18,
      twenty: 20,
      thirty: 30,
      forty: 40,
      fifty: 50,
      dozen: 12,
    },
  },
  fr: {
    atMost: ['(?:jamais|pas) plus de', 'au (?:grand )?(?:maximum|plus)', 'max(?:imum|i)?', 'jusqu a'],
    occasions: [
      '(?:chaque|au|en|l|a l|cet|avant l|avant les|les|a chaque) <1>(?:printemps|ete|automne|hiver|rentree|vacances|recolte|vendanges)',
      'noel',
      'paques',
      'avent',
      'toussaint',
    ],
    ofMonth: ['du mois', 'de chaque mois'],
    numbers: {
      onze: 11,
      treize: 13,
      quatorze: 14,
      quinze: 15,
      seize: 16,
      vingt: 20,
      trente: 30,
      quarante: 40,
      cinquante: 50,
      dizaine: 10,
      douzaine: 12,
      quinzaine: 15,
      vingtaine: 20,
    },
  },
  de: {
    atMost: [
      '(?:hochstens|maximal|nie mehr als|nicht mehr als|bis zu|allenfalls)',
      'mehr als(?= \\w+ (?:werden|sind|kommen) es nicht)',
      'max',
    ],
    occasions: [
      '(?:jede[ns]?|im|zum|vor den?|in den|zur) <1>(?:fruhjahr|fruhling|sommer|herbst|winter|\\w*ferien|ernte|\\w*zeit)',
      'weihnachten',
      'ostern',
      'advent',
      'pfingsten',
    ],
    ofMonth: ['(?:im|des|jedes|eines jeden) monats?'],
    numbers: {
      elf: 11,
      dreizehn: 13,
      vierzehn: 14,
      funfzehn: 15,
      sechzehn: 16,
      zwanzig: 20,
      dreissig: 30,
      vierzig: 40,
      funfzig: 50,
      siebenmal: 7,
      neunmal: 9,
      elfmal: 11,
      funfzehnmal: 15,
      zwanzigmal: 20,
      dutzend: 12,
    },
  },
  es: {
    atMost: [
      '(?:nunca|no|jamas) mas de',
      'como (?:mucho|maximo)',
      '(?:al|a lo) (?:maximo|sumo)',
      'max(?:imo)?',
      'hasta',
    ],
    occasions: [
      '(?:cada|en|en el|en la|antes del?|las|durante el) <1>(?:primavera|verano|otono|invierno|vacaciones|cosecha|vendimia)',
      'navidad(?:es)?',
      'semana santa',
      'pascua',
      'reyes',
    ],
    ofMonth: ['(?:del|de cada) mes'],
    numbers: {
      once: 11,
      trece: 13,
      catorce: 14,
      quince: 15,
      dieciseis: 16,
      veinte: 20,
      treinta: 30,
      cuarenta: 40,
      cincuenta: 50,
      decena: 10,
      docena: 12,
    },
  },
  it: {
    atMost: ['(?:mai|non) piu di', '(?:al|come) massimo', 'al piu', 'max', 'massimo', 'fino a'],
    occasions: [
      '(?:ogni|in|d|l|prima dell|prima delle|le|durante l) ?<1>(?:primavera|estate|autunno|inverno|vacanze|raccolto|vendemmia)',
      'natale',
      'pasqua',
      'avvento',
      'capodanno',
    ],
    ofMonth: ['(?:del|di ogni) mese'],
    numbers: {
      undici: 11,
      tredici: 13,
      quattordici: 14,
      quindici: 15,
      sedici: 16,
      venti: 20,
      trenta: 30,
      quaranta: 40,
      cinquanta: 50,
      decina: 10,
      dozzina: 12,
    },
  },
  pt: {
    atMost: ['(?:nunca|nao) mais (?:de|do que|que)', 'no maximo', 'max(?:imo)?', 'ate'],
    occasions: [
      '(?:cada|na|no|antes do|antes das|as|todo|toda) <1>(?:primavera|verao|outono|inverno|ferias|colheita|vindima)',
      'natal',
      'pascoa',
      'carnaval',
      'ano novo',
    ],
    ofMonth: ['(?:do|de cada) mes'],
    numbers: {
      onze: 11,
      treze: 13,
      catorze: 14,
      quatorze: 14,
      quinze: 15,
      dezasseis: 16,
      dezesseis: 16,
      vinte: 20,
      trinta: 30,
      quarenta: 40,
      cinquenta: 50,
      dezena: 10,
      duzia: 12,
    },
  },
}
