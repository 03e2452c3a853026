/**
 * Forms that do something else and say so in their title, and the buttons by which one orders, pays, books, gives, registers,
 * answers or opens an account, and nothing else. Beside them the tick of a free box is the act by which one agrees; a law may even forbid
 * such a button to say more (Directive 2011/83/EU, art. 8(2)). `See my result` and `I take part` are none of them: there the
 * address is the price. A button that names the choices as well, as in `Enter, and send my choices`, hides nothing.
 */

import type { Locale } from '../form-definition.ts'
import { plainly } from './fold.ts'

/** Of one language: whole buttons, parts of which each begins and ends with a word. */
type Acts = {
  readonly act: readonly string[]
  /** Entries to a draw or a contest: they may not stand alone. */
  readonly entry: readonly string[]
  /** What names the boxes, behind an act. */
  readonly choices: string
}

const ACTS: Readonly<Record<Locale, Acts>> = {
  en: {
    act: [
      '(?:submit|send in|enter) (?:my|your|the) (?:photos?|story|stories|recipe|essay|work)',
      '(?:give|send|submit) (?:my |the )?(?:permission|consent form|authori[sz]ation)',
      '(?:place|confirm|complete|submit) (?:my |your |the )?(?:order|purchase|booking|reservation|payment|registration)',
      '(?:order|buy|pay)(?: now)?(?: and pay)?',
      'check ?out',
      '(?:create|open|set up) (?:my |your |an |the )?account',
      '(?:book|reserve|request|confirm|arrange)(?: (?:now|(?:my|your|a|an|the) (?:\\w+ ){0,2}\\w+))?',
      '(?:get|secure) (?:my |your )?(?:free )?(?:tickets?|seats?|place)',
      '(?:donate|give)(?: (?:now|today|\\d+))?|(?:make|send) (?:my|a|the) (?:donation|gift)',
      '(?:send|submit) (?:my |your |the )?(?:answers|responses?|survey|feedback|review|enquiry|request|application|message|form)',
      '(?:register|enrol) (?:for|at|in) (?:the |this |a )?(?:\\w+ ){0,3}\\w+',
      '(?:become|join as|renew as) (?:a )?members?(?:hip)?|(?:renew|start) my membership',
      'download (?:the|our|this|my|a) (?:\\w+ ){0,3}\\w+',
    ],
    entry: [
      '(?:enter|join)(?: (?:the|this|our) (?:\\w+ ){0,2}(?:draw|contest|competition|raffle))?|(?:send|submit) (?:my|the) (?:entry|story|photo|recipe)',
    ],
    choices:
      '(?:and|with) (?:save |send |submit |keep |confirm )?(?:my|these|the|your) (?:choices|preferences|selections?|options|ticks|boxes)|(?:and|with) what i (?:have )?ticked',
  },
  fr: {
    act: [
      '(?:envoyer|deposer) (?:mes|ma|mon|les|la|le) (?:photos?|textes?|recits?|recettes?|oeuvres?|autorisation)(?: au concours)?',
      '(?:passer|valider|confirmer|payer) (?:ma |la |votre |une )?(?:commande|reservation)',
      '(?:commander|acheter|payer|donner|adherer|reserver)(?: et payer)?(?: maintenant)?',
      '(?:creer|ouvrir) (?:mon |un |votre |le )?compte(?: client)?',
      '(?:reserver|confirmer|prendre|demander|obtenir|retirer) (?:ma|mon|mes|une|un|le|la|des) (?:\\w+ ){0,2}\\w+',
      '(?:faire|envoyer|confirmer|valider) (?:mon|un|ce|le) don|je (?:donne|fais un don)',
      '(?:envoyer|transmettre) (?:mes|les|ma|mon|la|le) (?:reponses?|avis|questionnaire|demande|enquete|dossier|candidature|message|formulaire)',
      'telecharger (?:le |la |les |mon |l |notre )(?:\\w+ ){0,4}\\w+',
      'devenir (?:membre|adherent\\w*)|renouveler mon adhesion',
    ],
    entry: [
      '(?:envoyer|valider|deposer) (?:ma|mon|la|une) (?:participation|texte|recit|photo|recette|bulletin)|(?:je )?particip(?:er|e)(?: au \\w+)?',
    ],
    choices:
      '(?:et|avec) (?:enregistrer |envoyer |valider |sauvegarder )?(?:mes|ces|vos) (?:choix|preferences|options|cases)',
  },
  de: {
    act: [
      '(?:fotos?|bilder|texte?|geschichte|rezept|beitrag|werke?|einwilligung|erlaubnis) (?:ein|ab)?(?:senden|reichen|schicken)',
      '(?:zahlungspflichtig |kostenpflichtig |jetzt |verbindlich )?(?:bestellen|kaufen|buchen|bezahlen|reservieren|spenden)',
      '(?:konto|kundenkonto|benutzerkonto) (?:eroffnen|anlegen|erstellen)',
      '(?:platz|tisch|termin|zimmer|tickets?|karten|\\w*probefahrt|\\w*nummer|\\w*besichtigung|\\w*beratung|\\w*platz|\\w*termin|\\w*ticket) (?:buchen|reservieren|sichern|bestellen|vereinbaren|anfragen|anfordern)',
      '(?:antworten|fragebogen|umfrage|bewertung|anfrage|formular|bewerbung|antrag|ruckmeldung|spende) (?:ab|ein)?(?:senden|schicken)',
      '(?:den |das |die )?(?:\\w+ ){0,2}\\w+ herunterladen',
      'mitglied werden|beitreten|beitritt erklaren',
      '(?:zum|zur|fur den|fur die|fur das) (?:\\w+ )?\\w+ anmelden',
    ],
    entry: ['(?:am|beim) (?:\\w+ )?\\w+ teilnehmen|(?:beitrag|text|foto|rezept) (?:ein|ab)(?:senden|reichen|schicken)'],
    choices:
      '(?:und |mit |samt )?(?:meine[rn]? |die |der |dieser )?(?:auswahl|angekreuzte[sn]?|ausgewahlte[sn]?|wunsche|einstellungen|haken)(?: (?:ab)?senden| speichern| freigeben| ubernehmen| bestatigen)?',
  },
  es: {
    act: [
      '(?:enviar|mandar) (?:mis|mi|las|la|el|los) (?:fotos?|relatos?|textos?|recetas?|obras?|autorizacion|pregunta|consulta)(?: al concurso)?',
      'pagar (?:el |mi )?pedido',
      'comprar (?:mis |las )?entradas?',
      'hacer mi donativo',
      '(?:realizar|hacer|confirmar|finalizar|completar) (?:el |la |mi )?(?:pedido|compra|reserva|pago)',
      '(?:comprar|pagar|donar|reservar|cotizar)(?: ahora)?',
      '(?:crear|abrir) (?:mi |una |la )?cuenta',
      '(?:reservar|pedir|solicitar|confirmar|obtener|agendar) (?:mi |una |la |el |un |su |tu )?(?:\\w+ ){0,2}\\w+',
      '(?:hacer|enviar|confirmar) (?:mi |una |la |un )?(?:donacion|donativo)|dono',
      '(?:enviar|mandar) (?:la |el |mi |mis |las )?(?:encuesta|respuestas?|formulario|solicitud|opinion|cuestionario|candidatura|mensaje)',
      'descargar (?:el |la |los |las |mi )(?:\\w+ ){0,3}\\w+',
      'hacerme soci[oa]|asociarme|renovar mi (?:carne|cuota)',
      'inscribirme (?:en|al|a) (?:\\w+ ){0,3}\\w+',
    ],
    entry: [
      '(?:entrar|participar)(?: en (?:el|la) (?:sorteo|concurso|rifa))?|enviar (?:mi|el|la) (?:participacion|relato|foto|receta)',
    ],
    choices:
      '(?:y|con) (?:guardar |enviar |registrar |confirmar )?(?:(?:mis|estas|las) (?:preferencias|opciones|elecciones|avisos|selecciones|casillas)|lo que (?:marque|he marcado))',
  },
  it: {
    act: [
      'invia (?:le|la|il|i|l) (?:mie |mia |mio )?(?:foto|racconti?|test[oi]|ricett[ae]|oper[ae]|autorizzazione)(?: al concorso)?',
      '(?:conferma|completa|concludi|invia) (?:l |il tuo |la tua |la |il )?(?:ordine|acquisto|prenotazione|pagamento)',
      '(?:acquista|ordina|paga|dona|prenota)(?: ora| adesso)?',
      'ordina con obbligo di pagamento',
      '(?:crea|apri) (?:il (?:tuo |mio )?|un |l )?(?:account|conto)',
      '(?:prenota|richiedi|fissa|conferma|chiedi) (?:il |un |la |una |l |il mio |la mia |il tuo |la tua )?(?:\\w+ ){0,2}\\w+',
      '(?:fai|invia|conferma) (?:una |la tua |la mia |la )?(?:donazione|offerta)',
      '(?:invia|manda) (?:le (?:mie |tue )?risposte|il (?:questionario|modulo|messaggio)|la (?:mia |tua )?(?:richiesta|domanda|candidatura|risposta))',
      'scarica (?:il |la |l |lo |i |le )(?:\\w+ ){0,3}\\w+',
      'diventa soci[oa]|associa(?:ti|rmi)|rinnova la tessera',
    ],
    entry: [
      'partecip(?:a|o)(?: al \\w+)?|invia (?:il|la|i) (?:mio |mia )?(?:racconto|testo|foto|ricetta|partecipazione|elaborato)',
    ],
    choices:
      '(?:e|con) (?:salva |invia |registra |conferma )?(?:(?:le )?(?:mie |tue )?(?:scelte|preferenze|opzioni|caselle)|la (?:mia )?selezione|cio che ho (?:spuntato|scelto))',
  },
  pt: {
    act: [
      '(?:enviar|submeter) (?:as |a |o |minhas |minha |meu )*(?:fotos?|textos?|receitas?|obras?|autorizacao|pergunta)',
      'encomendar com obrigacao de pagamento',
      '(?:finalizar|concluir|confirmar|fazer) (?:a |o |minha |meu )*(?:compra|pedido|encomenda|reserva|pagamento|inscricao)',
      '(?:comprar|encomendar|pagar|doar|reservar|agendar)(?: agora)?',
      '(?:criar|abrir) (?:a |uma |minha |area )*(?:conta|de cliente)',
      '(?:reservar|marcar|agendar|pedir|solicitar|confirmar) (?:o |a |um |uma |meu |minha )*(?:\\w+ ){0,2}\\w+',
      '(?:fazer|enviar) (?:uma |um |a |o |minha |meu )*(?:doacao|donativo)',
      '(?:enviar|submeter) (?:as |a |o |os |minhas |minha )*(?:respostas?|inquerito|formulario|avaliacao|pedido|pesquisa|candidatura|mensagem|questionario)',
      '(?:baixar|descarregar|transferir) (?:o |a |os |as )(?:\\w+ ){0,3}\\w+',
      'associar me|tornar me soci[oa]|renovar (?:a )?quota',
    ],
    entry: [
      '(?:enviar|submeter) (?:a |o |minha |meu )*(?:participacao|conto|texto|foto|receita)|participar(?: n[oa] \\w+)?',
    ],
    choices:
      '(?:e|com) (?:guardar |enviar |registrar |registar |salvar |confirmar )?(?:as )?(?:minhas )?(?:escolhas|preferencias|opcoes|selecao|selecoes)|(?:e|com) o que marquei',
  },
}

/** To be put on a list is to subscribe to what it brings, and so is to switch on what one ticked. */
const LISTS: Readonly<Record<Locale, string>> = {
  en: '(?:join|add me to|put me on) (?:the |our |your )?(?:\\w+ )?(?:wait(?:ing)? ?)?list|(?:turn|switch) on (?:my |the )?(?:alerts|what i ticked)|activate (?:my |the )?alerts',
  fr: '(?:rejoindre|m ajouter a|m inscrire (?:a|sur)) la liste(?: d attente)?|activer (?:mes |les )?(?:alertes|avis)|activer (?:mes choix|ce que j ai coche)',
  de: '(?:auf|in) (?:die|eure|ihre) \\w*liste(?: setzen| eintragen)?|(?:warnungen|hinweise|meldungen|angekreuztes) (?:einschalten|aktivieren)',
  es: '(?:unirme a|entrar en|apuntarme a) la lista(?: de espera)?|activar (?:mis |las |los )?(?:alertas|avisos)|activar lo que (?:he marcado|marque)',
  it: '(?:entra|mettimi|iscrivimi|aggiungimi) (?:in|alla) lista(?: d attesa)?|attiva (?:gli |le |i miei )?(?:avvisi|allerte)|attiva (?:cio|quello) che ho spuntato',
  pt: '(?:entrar na|juntar me a|por me na) lista(?: de espera)?|(?:ativar|activar) (?:os |as |meus )?(?:alertas|avisos)|(?:ativar|activar) o que (?:marquei|assinalei)',
}

const anyOf = (patterns: readonly string[]) => patterns.join('|')
const BUTTONS = Object.fromEntries(
  Object.entries(ACTS).map(([locale, { act, entry, choices }]) => [
    locale,
    {
      alone: new RegExp(`^(?:${anyOf(act)})$`, 'u'),
      beside: new RegExp(`^(?:(?:${anyOf([...act, ...entry])}) (?:${choices})|${LISTS[locale as Locale]})$`, 'u'), // A key of ACTS.
    },
  ]),
) as Readonly<Record<Locale, { readonly alone: RegExp; readonly beside: RegExp }>> // The same keys.

/** What the form is for, as its title has it. */
const TITLES: Readonly<Record<Locale, RegExp>> = {
  en: /\b(?:check ?out|orders?|purchase|basket|cart|accounts?|bookings?|book|reservations?|reserve|appointments?|open (?:day|evening)|visits?|webinar|tickets?|register|registration|conference|workshop|course|donat\w+|give|surveys?|feedback|how was|how did|contest|competition|permission|waiting list|questionnaire|quote|enquiry|request|apply|application|membership|members?|download|report|guide|manual|test drive)\b/u,
  fr: /\b(?:commandes?|commander|achat|panier|comptes?|reservations?|reserve[rz]|rendez vous|portes ouvertes|visites?|billets?|webinaire|conference|atelier|inscription|dons?|concours|autorisation|comment s est|donne[rz]?|je donne|soutenez|enquete|questionnaire|avis|devis|demande|candidature|adhesion|adherer|membre|telecharge\w*|rapport|guide|brochure|essai)\b/u,
  de: /(?:\bkasse\b|bestell|\bkauf|warenkorb|\w*konto\b|buchung|buchen|reservier|termin|tag der offenen|ticket|anmeld|tagung|seminar|kurs|spende|wettbewerb|erlaubnis|wie war|umfrage|fragebogen|bewertung|anfrage|angebot|bewerb|antrag|mitglied|herunterladen|download|bericht|leitfaden|probefahrt|probe|besichtigung|besuch)/u,
  es: /\b(?:pedidos?|compra|carrito|cuentas?|reserva\w*|citas?|puertas abiertas|visitas?|entradas?|jornada|congreso|taller|curso|inscripcion|inscribete|apuntate|dona\w*|concurso|autorizacion|como fue|escribenos|encuesta|cuestionario|opinion|cotiza\w*|presupuesto|solicitud|socios?|hazte|descarga\w*|informe|guia|manual|prueba)\b/u,
  it: /\b(?:ordin[ei]|ordina|acquisto|carrello|cassa|account|conto|prenotazion[ei]|prenota|appuntamento|open day|visit[ae]|bigliett\w+|convegno|corso|laboratorio|iscrizione|iscriviti|dona\w*|sostieni|concorso|autorizzazione|com e andata|questionario|sondaggio|preventivo|richiesta|candidatura|soci[oa]?|tessera|scarica|rapporto|guida|manuale|prova)\b/u,
  pt: /\b(?:pedidos?|encomendas?|encomendar|compra|carrinho|contas?|reservas?|reservar|marcac\w+|agenda\w*|dia aberto|visitas?|bilhetes?|ingressos?|inscric\w+|congresso|encontro|oficina|curso|doac\w+|concurso|autorizacao|como correu|como foi|fale com|doe|doar|donativos?|pesquisa|inquerito|questionario|orcamento|socios?|descarreg\w+|baix\w+|relatorio|plano|guia|manual|teste drive|area de cliente)\b/u,
}

/** The button of a form that is for something else, and says that or the choices with it. */
export function namesOtherAct(button: string, title: string, locale: Locale): boolean {
  const { alone, beside } = BUTTONS[locale]
  const said = plainly(button)
  return beside.test(said) || (alone.test(said) && TITLES[locale].test(plainly(title)))
}
