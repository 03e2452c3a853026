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
  /** Writing and getting in touch: what may stand within `only … if`. */
  readonly writing: Patterns
  /** That a tick changes nothing: `enter without ticking`. */
  readonly apart: Patterns
  /** `Standard message rates apply`, `consent is not a condition of purchase`: told, and accepted by nobody. */
  readonly told: Patterns
}

export const TICK_WORDS: Readonly<Record<Locale, TickWords>> = {
  en: {
    ifTicked: [
      '(?:i|we|you) (?:have |ve )?(?:ticked|checked|selected|chose|chosen|picked|marked)',
      '(?:if|where|when|as|what|whatever|those|ones|boxes) <3>(?:ticked|checked|selected|chosen|chose|picked|marked|tick|check|choose)',
    ],
    choices: [
      '(?:save|keep|store|record) <4>(?:choices?|selections?|preferences?|subscriptions?)',
      '(?:save|keep|store|send|confirm|submit) (?:my|these|the|your) <2>(?:choices?|selections?|preferences?|ticks|subscriptions?|sign ups?)',
      'what i(?: ve| have)? (?:ticked|chosen)',
    ],
    onlyIf: ['only,? <3>(?:if|when|where)'],
    messages: [
      'newsletters?',
      'e ?mails?',
      'mail',
      'letters?',
      'address(?:es)?',
      'messages?',
      'advertising',
      'marketing',
      'texts?',
      'sms',
      'writ(?:es?|ing)',
    ],
    writing: ['writ(?:es?|ing)', 'hears? from', 'contacts? you'],
    apart: [
      'nothing to do with',
      'without (?:ticking|a tick|subscribing|signing up)',
      '(?:makes?|has|have) no (?:difference|effect|bearing|influence)',
      'whether or not',
      '(?:comes?|sent) (?:anyway|all the same|either way|regardless)',
    ],
    told: [
      '(?:not|no|isn t) <3>(?:condition|requirement)',
      '(?:messages?|data|carriers?|networks?|operators?|standard|providers?)(?: s)? <3>(?:rates?|charges?|fees?|tariffs?|costs?)',
    ],
  },
  fr: {
    ifTicked: [
      '[aà] (?:mes|vos|tes) (?:choix|selections?)',
      '(?:si|selon|ce que|ceux que|celles que|comme|cases?|envois|listes) <4>(?:coche\\w*|choisi\\w*|selectionne\\w*)',
    ],
    choices: [
      '(?:enregistrer|garder|conserver|envoyer|valider|confirmer|recevoir) (?:ce|les \\w+) que j ai (?:coche|choisi|selectionne)\\w*',
      '(?:enregistrer|garder|conserver) <3>(?:choix|preferences|selections?|abonnements?)',
      '(?:enregistrer|garder|conserver|envoyer|valider|confirmer|transmettre) (?:mes|ces|les|mon|vos) <2>(?:choix|preferences|selections?|inscriptions?|abonnements?)',
    ],
    onlyIf: ['(?:seulement|uniquement|que),? <3>(?:si|lorsque)'],
    messages: [
      'lettres?',
      'newsletters?',
      'infolettres?',
      'adresse',
      'e ?mails?',
      'courriels?',
      'messages?',
      'publicites?',
      'sms',
      'ecri\\w+',
    ],
    writing: ['ecri\\w+', 'contacter\\w*'],
    apart: [
      '(?:ne|n) (?:change\\w*|influence\\w*) rien',
      '(?:ne|n) <2>(?:aucune?|pas) <1>(?:effet|influence|incidence|lien)',
      'sans (?:rien )?(?:cocher|vous abonner|t abonner)',
      'que vous cochiez ou non',
      'de toute facon',
      'sans effet sur',
    ],
    told: [
      '(?:pas|aucunement|nullement) <3>condition',
      '(?:tarifs?|couts?|prix|frais) <4>(?:operateurs?|forfaits?|sms|messages?)',
      'operateurs? <3>(?:tarifs?|frais|couts?)',
    ],
  },
  de: {
    ifTicked: [
      '(?:bei|mit|je nach|falls|wenn|wie|was|nur) <3>(?:hakchen|haken|kreuz|angekreuzt\\w*|angehakt\\w*|(?:aus)?gewahlt\\w*)',
      '(?:angekreuzt|angehakt|ausgewahlt|gewahlt)\\w*',
    ],
    choices: [
      '(?:angekreuzte|ausgewahlte|gewahlte|angehakte)[sn]? (?:speichern|merken|ubernehmen|sichern|bestatigen)',
      '(?:auswahl|wahl|abos?|abonnements?|haken) <3>(?:speichern|merken|ubernehmen|sichern)',
      '(?:auswahl|wahl|entscheidung|einstellungen|wunsche|anmeldungen|abos) <2>(?:speichern|merken|senden|absenden|abschicken|bestatigen|ubernehmen)',
      'hakchen gesetzt',
    ],
    onlyIf: ['nur,? <3>(?:wenn|falls|sofern)'],
    messages: [
      '\\w*newsletter',
      'werbung',
      'e ?mails?',
      'mails?',
      '\\w*briefe?',
      'nachrichten?',
      'sms',
      'post',
      'schreib\\w*',
      'adresse',
    ],
    writing: ['schreib\\w*', 'adresse', 'melde\\w*'],
    apart: [
      'nichts miteinander',
      'ohne einfluss',
      '(?:kommt|kommen) (?:trotzdem|sowieso|in jedem fall)',
      'nichts zu tun',
      'auch ohne <1>(?:hakchen|haken|kreuz\\w*|anmeldung|newsletter|abo)',
      '(?:spielt|spielen) (?:dabei )?keine rolle',
      '(?:andert|andern) nichts',
    ],
    told: [
      '(?:keine|nicht) <3>(?:bedingung|voraussetzung)',
      '(?:tarife?|kosten|gebuhren|preise?|entgelte?) <4>(?:\\w*anbieters?|mobilfunk\\w*|netzbetreibers?|providers?|sms|vertrags)',
      '(?:anbieters?|netzbetreibers?|sms|mobilfunk\\w*) <3>(?:tarife?|kosten|gebuhren)',
    ],
  },
  es: {
    ifTicked: [
      '(?:si|lo|segun|como|casillas?|listas) <3>(?:marcad[oa]s?|marco|marque|elegid[oa]s?|elijo|seleccionad[oa]s?)',
    ],
    choices: [
      '(?:guardar|enviar|confirmar|mandar|recibir|suscribirme a) lo (?:que (?:he )?)?(?:marcado|elegido|seleccionado|escogido|marque|elegi)',
      'recibir (?:las|los) (?:cartas|listas|correos|boletines|avisos|envios) (?:marcad|elegid|seleccionad)[oa]s',
      '(?:guardar|guarda) <3>(?:elecciones|preferencias|seleccion|suscripciones|opciones)',
      '(?:guardar|enviar|confirmar|mandar) (?:mis|estas|las|mi|tus|sus) <2>(?:elecciones|eleccion|preferencias|opciones|seleccion|suscripci\\w+|inscripci\\w+)',
    ],
    onlyIf: ['(?:solo|solamente|unicamente),? <6>(?:si|cuando)'],
    messages: [
      'direccion',
      'boletin(?:es)?',
      'newsletters?',
      'cartas?',
      'correos?',
      'e ?mails?',
      'mensajes?',
      'publicidad',
      'sms',
      'escrib\\w+',
    ],
    writing: [
      'escrib\\w+',
      'contactar\\w*',
      '(?:d(?:amos|aremos|a)|pas(?:amos|aremos|a)|tendra|tiene|recib\\w+|obtiene) (?:tu|su|vuestra|la) (?:direccion|correo)',
    ],
    apart: [
      'nada que ver',
      'igual(?:mente)?',
      'de todos modos',
      'sin (?:marcar|suscribir\\w*)',
      'no (?:cambia\\w*|influye\\w*|afecta\\w*)',
      'marques o no',
      'marque o no',
    ],
    told: [
      'no <4>condicion',
      '(?:tarifas?|costes?|costos?|precios?|cargos?) <5>(?:operador\\w*|compania|mensajes?|datos|sms|plan)',
      '(?:operador\\w*|compania) <3>(?:tarifas?|cargos?)',
    ],
  },
  it: {
    ifTicked: [
      '(?:se|cio che|quanto|come|quell[oe] che|caselle|liste|avvisi) <3>(?:segnat[oaie]|spuntat[oaie]|scelt[oaie]|selezionat[oaie]|barrat[oaie])',
    ],
    choices: [
      '(?:salva|conferma|invia|inviami|manda|mandami|registra)(?:re)? (?:cio|quello|quanto|quel) (?:che )?ho (?:spuntato|scelto|segnato|selezionato|barrato)',
      '(?:salva|registra|conserva)(?:re)? <3>(?:scelte|scelta|preferenze|selezioni|iscrizioni)',
      '(?:salva|conferma|invia|manda)(?:re)? (?:le|la|l|queste)? ?<2>(?:scelte|scelta|preferenze|selezioni|iscrizion[ei])',
    ],
    onlyIf: ['(?:solo|soltanto|unicamente),? <3>(?:se|quando)'],
    messages: ['indirizzo', 'newsletter', 'e ?mails?', 'letter[ae]', 'messaggi', 'sms', 'pubblicita', 'scriv\\w+'],
    writing: ['scriv\\w+', 'contatt\\w+'],
    apart: [
      'nulla a che (?:fare|vedere)',
      'niente a che (?:fare|vedere)',
      'senza (?:spuntare|iscriver\\w*)',
      'non (?:cambia\\w*|incid\\w*|influi\\w*)',
      'a prescindere',
      'comunque',
    ],
    told: [
      'non <4>condizione',
      '(?:tariff[ae]|cost[oi]|prezz[oi]) <5>(?:operator[ei]|gestor[ei]|messagg[io]|sms|dati|piano)',
      '(?:operatore|gestore) <3>(?:tariff[ae]|cost[oi])',
    ],
  },
  pt: {
    ifTicked: [
      '(?:se|o que|conforme|segundo|como|caixas?|listas|so) <3>(?:assinal\\w*|marquei|marcad[oa]s?|marcar|escolh\\w*|selecion\\w*)',
      'o (?:assinalado|marcado|escolhido)',
    ],
    choices: [
      '(?:guardar|gravar|salvar|enviar|confirmar|registar|registrar|receber) o que (?:assinalei|marquei|escolhi|selecionei)',
      '(?:guardar|salvar|gravar|registar|registrar) <3>(?:escolhas?|preferencias|subscric\\w+|assinaturas|inscric\\w+)',
      '(?:guardar|salvar|gravar|confirmar|enviar) (?:(?:as|a|estas|minhas) )?<2>(?:escolhas?|preferencias|selec\\w+|inscric\\w+|subscric\\w+)',
    ],
    onlyIf: ['(?:so|apenas|somente),? <6>(?:se|quando)'],
    messages: [
      'endereco',
      'boletim',
      'boletins',
      'newsletters?',
      'e ?mails?',
      'cartas?',
      'mensagens?',
      'publicidade',
      'sms',
      'escrev\\w+',
    ],
    writing: [
      'escrev\\w+',
      'conta[c]?to',
      '(?:damos|daremos|pass(?:amos|aremos|a)|receb\\w+|obtem|tera|tem) o (?:seu|teu|vosso)? ?(?:endereco|e ?mail|contacto)',
    ],
    apart: [
      'nada a ver',
      'd[eo] mesm[ao] (?:jeito|modo|forma|maneira)',
      'na mesma',
      'sem (?:assinalar|marcar|subscrever|inscrever\\w*)',
      'nao (?:muda\\w*|altera\\w*|influ\\w*)',
      'em nada',
    ],
    told: [
      'nao <4>condicao',
      '(?:tarif\\w+|custos?|precos?) <5>(?:operador\\w*|plano|mensage\\w+|dados|sms)',
      '(?:operador\\w*) <3>(?:tarif\\w+|custos?)',
    ],
  },
}
