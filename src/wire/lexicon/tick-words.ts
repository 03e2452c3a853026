/**
 * What a tick decides, where a text says so itself: a button that does something else and subscribes whoever ticked, a
 * sentence by which nobody is written to who did not, and what a network charges. Patterns as in entry.ts.
 */

import type { Locale } from '../form-definition.ts'
import type { Patterns } from './entry.ts'

type TickWords = {
  /** `… and subscribe me if ticked`. */
  readonly ifTicked: Patterns
  /** `Save my choices`: what a page of several boxes does. */
  readonly choices: Patterns
  /** `Only if`. */
  readonly onlyIf: Patterns
  /** Messages, by any word: what may well depend on a tick. */
  readonly messages: Patterns
  /** `Standard message rates apply`: told of somebody else's price, and accepted by nobody. */
  readonly rates: Patterns
}

export const TICK_WORDS: Readonly<Record<Locale, TickWords>> = {
  en: {
    ifTicked: [
      '(?:if|where|when|as|what|whatever|those|ones|boxes) <3>(?:ticked|checked|selected|chosen|chose|picked|marked|tick|check|choose)',
    ],
    choices: ['(?:save|keep|store|send) (?:my|these|the) <2>(?:choices?|selections?|preferences?)'],
    onlyIf: ['only,? <3>(?:if|when|where)'],
    messages: [
      'newsletters?',
      'e ?mails?',
      'mail',
      'letters?',
      'messages?',
      'advertising',
      'marketing',
      'texts?',
      'write',
    ],
    rates: [
      '(?:messages?|data|carriers?|networks?|operators?|standard|providers?)(?: s)? <3>(?:rates?|charges?|fees?|tariffs?|costs?)',
    ],
  },
  fr: {
    ifTicked: [
      '(?:si|selon|ce que|ceux que|celles que|comme|cases?|envois|listes) <4>(?:coche\\w*|choisi\\w*|selectionne\\w*)',
    ],
    choices: ['(?:enregistrer|garder|conserver|envoyer) (?:mes|ces|les|mon) <2>(?:choix|preferences|selections?)'],
    onlyIf: ['(?:seulement|uniquement|que),? <3>(?:si|lorsque)'],
    messages: [
      'lettres?',
      'newsletters?',
      'infolettres?',
      'e ?mails?',
      'courriels?',
      'messages?',
      'publicites?',
      'ecri\\w+',
    ],
    rates: [
      '(?:tarifs?|couts?|prix|frais) <4>(?:operateurs?|forfaits?|sms|messages?)',
      'operateurs? <3>(?:tarifs?|frais|couts?)',
    ],
  },
  de: {
    ifTicked: [
      '(?:bei|mit|je nach|falls|wenn|wie|was|nur) <3>(?:hakchen|haken|kreuz|angekreuzt\\w*|angehakt\\w*|(?:aus)?gewahlt\\w*)',
      '(?:angekreuzt|angehakt|ausgewahlt)\\w*',
    ],
    choices: ['(?:auswahl|wahl|entscheidung) <2>(?:speichern|merken|senden|abschicken)'],
    onlyIf: ['nur,? <3>(?:wenn|falls|sofern)'],
    messages: ['\\w*newsletter', 'werbung', 'e ?mails?', 'mails?', '\\w*briefe?', 'nachrichten?', 'post', 'schreiben'],
    rates: [
      '(?:tarife?|kosten|gebuhren|preise?|entgelte?) <4>(?:\\w*anbieters?|mobilfunk\\w*|netzbetreibers?|providers?|sms|vertrags)',
      '(?:anbieters?|netzbetreibers?|sms|mobilfunk\\w*) <3>(?:tarife?|kosten|gebuhren)',
    ],
  },
  es: {
    ifTicked: [
      '(?:si|lo|segun|como|casillas?|listas) <3>(?:marcad[oa]s?|marco|marque|elegid[oa]s?|elijo|seleccionad[oa]s?)',
    ],
    choices: ['guardar (?:mis|estas|las|mi) <2>(?:elecciones|eleccion|preferencias|opciones|seleccion)'],
    onlyIf: ['(?:solo|solamente|unicamente),? <3>(?:si|cuando)'],
    messages: [
      'boletin(?:es)?',
      'newsletters?',
      'cartas?',
      'correos?',
      'e ?mails?',
      'mensajes?',
      'publicidad',
      'escrib\\w+',
    ],
    rates: [
      '(?:tarifas?|costes?|costos?|precios?|cargos?) <5>(?:operador\\w*|compania|mensajes?|datos|sms|plan)',
      '(?:operador\\w*|compania) <3>(?:tarifas?|cargos?)',
    ],
  },
  it: {
    ifTicked: [
      '(?:se|cio che|quanto|come|quell[oe] che|caselle|liste|avvisi) <3>(?:spuntat[oaie]|scelt[oaie]|selezionat[oaie]|barrat[oaie])',
    ],
    choices: ['salva(?:re)? (?:le|la|queste)? ?<2>(?:scelte|scelta|preferenze|selezioni)'],
    onlyIf: ['(?:solo|soltanto|unicamente),? <3>(?:se|quando)'],
    messages: ['newsletter', 'e ?mails?', 'letter[ae]', 'messaggi', 'pubblicita', 'scriv\\w+'],
    rates: [
      '(?:tariff[ae]|cost[oi]|prezz[oi]) <5>(?:operator[ei]|gestor[ei]|messagg[io]|sms|dati|piano)',
      '(?:operatore|gestore) <3>(?:tariff[ae]|cost[oi])',
    ],
  },
  pt: {
    ifTicked: [
      '(?:se|o que|conforme|segundo|como|caixas?|listas|so) <3>(?:assinal\\w*|marquei|marcad[oa]s?|marcar|escolh\\w*|selecion\\w*)',
      'o (?:assinalado|marcado|escolhido)',
    ],
    choices: ['(?:guardar|salvar|gravar) (?:as|a|estas) ?<2>(?:escolhas?|preferencias|selec\\w+)'],
    onlyIf: ['(?:so|apenas|somente),? <3>(?:se|quando)'],
    messages: [
      'boletim',
      'boletins',
      'newsletters?',
      'e ?mails?',
      'cartas?',
      'mensagens?',
      'publicidade',
      'escrev\\w+',
    ],
    rates: [
      '(?:tarif\\w+|custos?|precos?) <5>(?:operador\\w*|plano|mensage\\w+|dados|sms)',
      '(?:operador\\w*) <3>(?:tarif\\w+|custos?)',
    ],
  },
}
