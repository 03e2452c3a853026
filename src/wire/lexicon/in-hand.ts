/**
 * A way out that is in every message: `Every letter ends with a link that takes you off the list there and then`. Whoever has the
 * message has the way, whatever day it is, so that `at any time` need not be said. What would make it late, dear or a
 * burden takes it away: `a quarter after the click`, `by post`, `log in first`.
 */

import type { Locale } from '../form-definition.ts'
import type { Patterns } from './entry.ts'
import { plainly, type Span } from './fold.ts'
import { countWords, matches, segmentAt, textOf, wordsOf, type Reading } from './match.ts'
import { inTwo, leaveWordsOf, otherWordsOf } from './way-out.ts'

type InHand = {
  /** What one presses or answers. */
  readonly hand: Patterns
  /** Saying it to somebody: to whoever rings, at the counter. */
  readonly told: Patterns
  readonly leave: Patterns
  /** What makes it late, dear or a burden. */
  readonly limit: Patterns
}

const IN_HAND: Readonly<Record<Locale, InHand>> = {
  en: {
    hand: [
      '(?:press|click|tap|hit|choose)(?: on)? ?["“«„]?unsubscribe',
      '\\w*links?',
      '(?:one |a )?clicks?(?: on| the)?',
      '(?:reply|replying|answer|text|send) <2>stop',
      'unsubscribe button',
      'in any <1>(?:letter|issue|bulletin|e ?mail|message)s?',
      '(?:at|from|in|by|via|through|using) the (?:foot|footer|bottom|end|top|head|header) of (?:any|every|each|all) (?!(?:month|year|quarter|season|week|day|term)s?)\\w+',
    ],
    told: [
      'tell(?:ing)? (?:me|us|whoever|anyone|the|our)',
      'say(?:ing)? so',
      'on the phone',
      'ring',
      'when (?:we|they|i) (?:call|ring)',
    ],
    leave: [
      'strike (?:me|you|it|the number) off',
      'strike you',
      'forget you',
      'stop calling',

      '(?:takes?|removes?|drops?|gets?) you <2>(?:off|from)',
      'you (?:are|re) (?:off|out|gone)',
      'off (?:the|our|that|this) list',
      'ends (?:it|them|that)',
      '(?:texts?|e ?mails?|list|messages?|calls?) (?:stops?|ends?)',
      '(?:was|is|were) the last(?: one| of (?:it|them))?(?= ?(?:$|[.,;:!?]))',
      'no (?:further|more) \\w+',
      'to end the',
      'removes? (?:you|your \\w+)',
      'be off',
    ],
    limit: [
      '(?:\\d+|two|three|four|five|six|seven|ten|fourteen|thirty|several|few|some) (?:working |business |full )?(?:hours|days?|weeks?|months?|years?|issues|letters)',
      '(?:a|one|next|per|following|end of the) (?:month|quarter|year|season|week)s?',
      'until',
      'after',
      'once (?:a|we|the|your)',
      'within(?! (?:(?:the|the same|that|a|one) (?:day|hour)|minutes|24 hours))',
      'quarter',
      'season closes',
      'from the \\w+(?:th|nd|rd) \\w+',
      '(?<!(?:was|is|be|were) the )(?<!from the (?=first))(?:first|second|third|fourth|fifth|sixth|last|final) (?:letter|issue|message|e ?mail|mail|one|edition)',
      'by (?:post|letter|registered mail|fax)',
      'in (?:writing|person)',
      'signed',
      'recorded',
      'certified',
      'notar\\w*',
      'fees?',
      '(?<!free of )(?<!network )charges?',
      'costs?(?! (?:you )?nothing)',
      'postage',
      'premium',
      'log(?:ging)? ?in',
      'sign(?:ing)? in',
      'passwords?',
      '(?<!into )(?:customer |user )?account(?! (?:holders? (?:can|may)|closes|is (?:closed|settled)))',
      'reasons?',
      'explain\\w*',
      'why',
      'advis[eo]rs?',
      'conversation',
      'only(?! (?:proper|right|fair|natural|polite|fitting|too))',
      'office hours',
      'process(?:ed|ing)',
      'reviewed',
      'consider\\w*',
      'approv\\w*',
      'request(?:s|ed)?',
      'survey',
      'questionnaire',
    ],
  },
  fr: {
    hand: [
      '(?:appuy|touch|choisi)\\w*(?: sur)? ?["“«„]? ?(?:se |me )?(?:desinscri|desabonn)\\w*',
      'liens?',
      '(?:un )?(?:seul )?clics?',
      'cliqu\\w*',
      'boutons?',
      '(?:repond\\w*|reponse|envoy\\w*|par) <2>stop',
      'stop',
      '(?:au (?:bas|pied)|(?:depuis|dans|par|via) le pied de page|en (?:bas|pied(?: de page)?|tete)|[aà] la fin) de (?:chaque|tous les|toutes les|tout|n importe quel\\w*) (?!mois|ans?|annees?|trimestres?|semaines?|saisons?|jours?)\\w+',
    ],
    told: ['dites(?: le)?', 'dire', 'un mot', 'au telephone', 'appel\\w*'],
    leave: [
      'n appel\\w+ plus',
      '(?:vous|t) oubli\\w+',
      'hors (?:de )?(?:la |notre )?liste',
      'est efface',

      'desinscri\\w*',
      'resili\\w*',
      'desabonn\\w*',
      '(?:retir|enlev|ray|sort|efface|supprim)\\w*',
      'sortir',
      'c est (?:termine|fini)',
      'plus aucun',
      '(?:vous )?(?:n en|ne) recev\\w+ (?:plus|aucun)',
      'arret\\w*',
      'quitt\\w*',
      'met fin',
      'prend fin',
      'cess\\w+',
    ],
    limit: [
      '(?:\\d+|deux|trois|quatre|cinq|six|sept|dix|quinze|trente|quelques|plusieurs) (?:heures|jours|semaines|mois|ans|annees|numeros)(?: ouvr\\w+)?',
      '(?:un|du|le|au|prochain|par|chaque|ce|fin du|fin de l) (?:mois|trimestre|annee|saison|semestre)',
      'trimestre',
      'semestre',
      'jusqu\\w*',
      '(?:a partir d\\w+|des) (?:l\\w? )?\\w+ieme \\w+',
      'apres',
      'une fois (?:par|que)',
      'des lors',
      'sous \\d+',
      'delais?(?! de)',
      'dans (?:un|les) delai',
      'la fin (?:du|de la|de l|de votre) \\w+',
      '(?<!des l[ea] (?=premi))(?:premiere?|deuxieme|troisieme|quatrieme|cinquieme) (?:lettre|numero|message|envoi|courriel)',
      'par (?:courrier(?! electronique)|lettre|recommande|fax|ecrit)',
      'recommande\\w*',
      'signe\\w*',
      'notar\\w*',
      'frais',
      'payant\\w*',
      '(?<!non )surtaxe\\w*',
      'timbre\\w*',
      'connect(?:ez|er|ant)(?: vous)?',
      'identifi\\w*',
      'mots? de passe',
      '(?<!(?:en|ten\\w{1,3}|tient) )compte(?: client)?(?! (?:se ferme|est clos|est solde))',
      'motifs?',
      'raisons?',
      'pourquoi',
      'justifi\\w*',
      'conseillere?',
      'uniquement',
      'seulement',
      'traite\\w*',
      'demandes?',
      'questionnaire',
      'piece d identite',
    ],
  },
  de: {
    hand: [
      'auf ?["“«„»]?(?:abmelden|abbestellen)["”“«»]? (?:druck|tipp|klick|geh)\\w*',
      '\\w*links?',
      '\\w*klicks?',
      'klick\\w*',
      '\\w*knopf',
      '\\w*button',
      '(?:antwort\\w*|sms|mit) <4>stopp?',
      'stopp?',
      '(?:(?:in|aus|uber) der fusszeile|am (?:fuss?|ende|schluss|anfang|kopf)) (?:jede[rsn]|aller|einer jeden) (?!monat|jahr|quartal|woche|saison|tag|halbjahr)\\w+',
      '(?:unten|oben|ganz unten|ganz oben) in (?:jede[rsm]|allen) (?!monat|jahr|quartal|woche|saison|tag|halbjahr)\\w+',
    ],
    told: ['sag\\w*', 'am telefon', 'anruf\\w*', 'ein wort', 'bescheid'],
    leave: [
      'ruf\\w+ \\w+ nicht mehr',
      'vergess\\w+ (?:wir )?(?:sie|dich)',
      'von der liste',

      'abmeld\\w*',
      'abbestell\\w*',
      'abmelde\\w*',
      'meld\\w* [^.;]{0,60}? ab',
      'bestell\\w* [^.;]{0,60}? ab',
      '(?:ver)?lass(?:en|t)',
      'verlassen',
      '(?:he)?raus',
      'austrag\\w*',
      'streich\\w*',
      'entfern\\w*',
      'losch\\w*',
      'geloscht',
      'keine \\w+ mehr',
      'kommt keine',
      'nichts mehr',
      'kundig\\w*',
      'beend\\w*',
      'endet',
      'stopp\\w*',
    ],
    limit: [
      '(?:\\d+|zwei|drei|vier|funf|sechs|sieben|zehn|vierzehn|dreissig|einige[rn]?|mehrere[rn]?|wenige[rn]?) (?:werk|arbeits)?(?:stunden|tagen?|wochen|monaten?|jahren?|ausgaben)',
      '(?:nachsten|kommenden|folgenden|pro|jedes|zum|einem|ende des) (?:monats?|quartals?|jahres?|saison|halbjahrs?|monatsende|quartalsende|jahresende)',
      '\\w*quartal\\w*',
      '\\w*monatsende',
      '\\w*jahresende',
      'laufzeit',
      'frist\\w*',
      'bis (?:zum|zur|ende)',
      'erst',
      'nach (?:ablauf|prufung|der|dem|einem|einer|zwei|drei)',
      'fruhestens',
      'ab (?:dem|der) (?!erste)\\w+ten \\w+',
      'binnen',
      'innerhalb(?! (?:eines tages|einer stunde|von (?:minuten|24 stunden)|desselben tages))',
      '(?<!ab de[mr] (?=erste))(?:erste[nr]?|zweite[nr]?|dritte[nr]?|vierte[nr]?|funfte[nr]?) (?:brief|ausgabe|mail|nachricht)',
      'per (?:brief|post|fax|einschreiben)',
      '(?:schriftlich|postalisch)\\w*',
      'unterschr\\w*',
      'einschreiben',
      'notar\\w*',
      'gebuhr\\w*',
      'kosten(?!los|frei)',
      'kostenpflichtig',
      'porto',
      'briefmarke',
      'anmelden',
      'einloggen',
      'log ?in',
      'passwort\\w*',
      '(?:kunden|benutzer)?konto(?! (?:wird geschlossen|ist geschlossen|schliesst sich|ist ausgeglichen))',
      'grund',
      'grunde',
      'begrund\\w*',
      'warum',
      'berater\\w*',
      'gesprach',
      'nur(?! (?:recht|billig|fair|natur\\w+|hoflich|anstandig))',
      'ausschliesslich',
      'bearbeit\\w*',
      'gepruft',
      'antrag\\w*',
      'fragebogen',
      'ausweis\\w*',
    ],
  },
  es: {
    hand: [
      'enlaces?',
      'ligas?',
      'links?',
      '(?:un )?clics?',
      'puls\\w*',
      'botones',
      'boton',
      '(?:respond\\w*|contest\\w*|envi\\w*) <3>(?:baja|stop|alto)',
      '(?:con|y) (?:baja|stop)',
      '(?:(?:al|desde el|en el) (?:pie(?: de pagina)?|final|principio)|a pie) de (?:cada|todos los|todas las|cualquier) (?!mes|ano|trimestre|semana|temporada|dia)\\w+',
    ],
    told: [
      'di(?:ga|gan|gale|galo|ganos|nos|noslo|selo)?',
      'diganoslo',
      'nos lo (?:dices|dice)',
      'llam\\w*',
      'una palabra',
    ],
    leave: [
      'no (?:te|le|os|les) llam\\w+ mas',
      '(?:te|le|os|les) olvid\\w+',
      'fuera de (?:la|esa|esta|nuestra) lista',

      '(?:de )?baja',
      'darse de baja',
      'darte de baja',
      'darme de baja',
      'dej\\w+ de recibir\\w*',
      'cancel\\w*',
      'anul\\w*',
      'termin\\w*',
      'se corta\\w*',
      'no volver\\w+ a \\w+',
      'no recibir\\w+ \\w+ mas',
      'ninguno mas',
      'borr\\w*',
      'salir',
      'sali(?:r|da|s)',
      'retir\\w*',
      'quit\\w*',
    ],
    limit: [
      '(?:\\d+|dos|tres|cuatro|cinco|seis|siete|diez|quince|treinta|unos|varios|algunos) (?:horas|dias|semanas|meses|anos|numeros)(?: habiles)?',
      '(?:un|del|al|proximo|por|cada|fin de(?:l)?|siguiente) (?:mes|trimestre|ano|temporada|semestre)',
      'trimestre',
      'semestre',
      'hasta',
      'despues',
      'tras (?:la|el|una?|dos|tres)',
      'una vez(?!,? (?:y|e) (?:listo|ya|basta|fuera|esta|se acab\\w+|nada mas))',
      'plazo\\w*',
      'a partir de(?:l)?',
      '(?<!desde (?:el|la) (?=primer))(?:primer|primera|segund[oa]|tercer[oa]?|cuart[oa]|quint[oa]) (?:carta|numero|correo|mensaje|envio|entrega)',
      'por (?:carta|correo (?:postal|certificado)|escrito|fax|burofax)',
      'certificad[oa]',
      'burofax',
      'firmad[oa]',
      'notar\\w*',
      'gastos',
      'cuota',
      'tasas?',
      'tarifa\\w*',
      'coste',
      'sello',
      'inici\\w+ sesion',
      'contrasena',
      '(?<!(?:en|por nuestra|por su) )cuenta(?! (?:se cierra|queda (?:cerrada|saldada|a cero)|esta saldada))',
      'motivos?',
      'razon(?:es)?',
      'por ?que',
      'justific\\w*',
      'asesor\\w*',
      'unicamente',
      'solamente',
      'tramit\\w*',
      'solicitud(?:es)?',
      'cuestionario',
      'encuesta',
      'dni',
      'identidad',
    ],
  },
  it: {
    hand: [
      '(?:prem|tocc|scel|scegl)\\w*(?: su)? ?["“«„]?(?:disiscri|cancella|annulla|disdi)\\w*',
      'link',
      'collegament\\w*',
      '(?:un )?clic\\w*',
      'pulsante',
      'bottone',
      '(?:rispond\\w*|risposta|invi\\w*) <3>stop',
      '(?:o|e|con) stop',
      'stop',
      '(?:in (?:calce|fondo|cima|testa|coda)|al termine|(?:dal|nel|a) pie di pagina) (?:a|di|ad) (?:ogni|tutte le|tutti i|qualsiasi|qualunque|ciascun\\w*) (?!mes[ei](?!\\p{L})|ann[oi](?!\\p{L})|trimestr|settiman|stagion|giorn)\\w+',
    ],
    told: ['dica', 'dirlo', 'dillo', 'dircelo', 'ce lo (?:dica|dici)', 'una parola', 'telefon\\w*'],
    leave: [
      'non (?:la |ti |vi )?(?:chiam|telefon)\\w+ piu',
      '(?:la|ti|vi) dimentic\\w+',
      'fuori dall[ao] lista',

      'cancell\\w*',
      'disiscri\\w*',
      'disdi\\w*',
      'annull\\w*',
      'non (?:vi |ti )?(?:scriviamo|ricever\\w+|arriv\\w+) (?:piu|altro)',
      'smett\\w*',
      'finisce',
      'interromp\\w*',
      'ferm\\w*',
      'togli\\w*',
      'rimuov\\w*',
      'uscire',
      'fine dell iscrizione',
      'basta cosi',
    ],
    limit: [
      '(?:\\d+|due|tre|quattro|cinque|sei|sette|dieci|quindici|trenta|alcuni|qualche) (?:ore|giorni|settimane|mesi|mese|anni|numeri)(?: lavorativi)?',
      '(?:un|del|al|prossimo|per|ogni|fine|successivo) (?:mese|trimestre|anno|stagione|semestre)',
      'trimestre',
      'semestre',
      'un anno',
      'dal(?:la)? \\w+esim[oa] \\w+',
      'fino a',
      'fino al',
      'dopo',
      'una volta(?!,? (?:e|ed) (?:basta|via|fatto|finit\\w+|stop))',
      'entro(?! (?:(?:la|il|lo|l)? ?(?:stess[ao] )?(?:giornata|giorno stesso|giorno|ora)|oggi|24 ore|sera))',
      'a partire da\\w*',
      'termine di (?:preavviso|\\d+)',
      'preavviso',
      '(?<!dal(?:la)? (?=prim))(?:prim[oa]|second[oa]|terz[oa]|quart[oa]|quint[oa]) (?:lettera|numero|e ?mail|messaggio|invio)',
      'per (?:posta|iscritto|lettera|fax)',
      'raccomandata',
      'firmat[oa]',
      'notai\\w*',
      'spese',
      'cost[oi](?! zero)',
      'tariff\\w*',
      'francobollo',
      'contributo',
      'acced\\w*',
      'login',
      'password',
      'account',
      'motiv\\w*',
      'ragion[ei]',
      'perche',
      'consulent[ei]',
      'solo(?! (?:(?:un )?clic|giusto|naturale))',
      'soltanto',
      'unicamente',
      'esclusivamente',
      'richiest[ae]',
      'questionario',
      'document[oi] d identita',
    ],
  },
  pt: {
    hand: [
      '(?:prem|prim|carreg|toq|toc|escolh)\\w*(?: em)? ?["“«„]?(?:cancelar|anular|sair)',
      'links?',
      '(?:hiper)?ligac(?:ao|oes)',
      '(?:um )?cliques?',
      'cliqu\\w*',
      'clic\\w*',
      'botao',
      '(?:respond\\w*|resposta|envi\\w*) <3>(?:sair|stop|parar)',
      'sair',
      'stop',
      '(?:(?:no|pelo|a partir do) (?:rodape|fim|fundo|final|topo|cimo)|ao fundo|ao pe) de (?:cada|todos os|todas as|qualquer) (?!mes|ano|trimestre|semana|temporada|dia)\\w+',
    ],
    told: ['diga(?: o)?', 'dize\\w*', 'dizer', 'telefon\\w*', 'uma palavra', 'lig(?:ar|ue)'],
    leave: [
      'riscamos',
      'nao (?:lhe |o |a )?(?:ligamos|telefonamos|ligo) mais',
      'esquec\\w+ (?:o|lo|te|a)',
      'fora d(?:a|essa|esta) lista',

      'cancel\\w*',
      'sai(?:r|a|da|mos)?',
      'anul\\w*',
      'retir\\w*',
      'remov\\w*',
      'deixar de \\w+',
      'par(?:ar|amos|e)',
      'nao recebe(?:ra)? mais',
      'nenhuma?',
      'descadastr\\w*',
      'desinscre\\w*',
      'apag\\w*',
      'termina\\w*',
    ],
    limit: [
      '(?:\\d+|dois|duas|tres|quatro|cinco|seis|sete|dez|quinze|trinta|alguns|algumas) (?:horas|dias|semanas|meses|anos|numeros)(?: uteis)?',
      '(?<!(?:dia|altura|momento) )(?:um|do|ao|proximo|por|cada|fim do|seguinte) (?:mes|trimestre|ano|temporada|semestre)',
      'trimestre',
      'semestre',
      'depois',
      'apos',
      'uma vez(?!,? (?:e|é) (?:pronto|basta|ja|ja esta|acab\\w+|feito|chega))',
      'prazo\\w*',
      'a partir d\\w+',
      'ate (?:ao|a|que|\\d+)',
      '(?<!desde [oa] (?=primeir))(?:primeir[oa]|segund[oa]|terceir[oa]|quart[oa]|quint[oa]) (?:carta|numero|e ?mail|mensagem|envio|edicao)',
      'por (?:carta|correio(?! eletronico)|escrito|fax)',
      'carta registada',
      'assinad[oa]',
      'notari\\w*',
      '(?<!sem )custos?',
      'taxas?',
      'tarifas?',
      'portes',
      'selo',
      'inici\\w+ sessao',
      'login',
      'senha',
      'palavra passe',
      '(?<!(?:em|por nossa) )conta(?! (?:fecha se|fica (?:fechada|saldada|a zero)|esta saldada))',
      'motivos?',
      'razao',
      'razoes',
      'porque',
      'por que',
      'justific\\w*',
      'consultor\\w*',
      'conselheir\\w*',
      'apenas',
      'somente',
      'pedidos?',
      'requeriment\\w*',
      'questionario',
      'identidade',
    ],
  },
}

/**
 * Whether two neighbouring sentences name a way that is in the message, or somebody to be told, and nothing is in the way. A link that is for
 * nothing else is the way out, for that is what the sentence is about; whoever is told is told that one leaves.
 */
export function isInHand(read: Reading): boolean {
  const { hand, told, leave, limit } = IN_HAND[read.locale]
  const leaving = [leave, read.lexicon.withdraw, leaveWordsOf(read.locale)]
  return inTwo(read, (says, span) => {
    const atTimes = says(read.lexicon.weekdays) || isAtPrice(read)
    const isOwn = !atTimes && isOwnWord(read, span, says(...leaving))
    const leads = isOwn || (says(hand) && (says(...leaving) || !says(otherWordsOf(read.locale))))
    const isTold = says(told) && says(...leaving) && !atTimes
    const free = (found: Span) =>
      isDenied(read, span, found) ||
      isUnasked(read, found) ||
      isPlace(read, found) ||
      isNarrow(read, found) ||
      isOrdinary(read, found) ||
      (isOwn && isQuoted(read, found))
    return (leads || isTold) && matches(read, limit, span).every(free)
  })
}

/** A call that costs, or that is answered at some hours, though it be said in brackets. */
const isAtPrice = (read: Reading): boolean => AT_A_PRICE.test(read.folded.text) && !IN_BOTH.test(read.folded.text)
const AT_A_PRICE =
  /\d[.,]\d\d(?!\d)|\d\s?(?:h|uhr|am|pm|p|ct|cts|cents?|pence|centimes?|centimos?|centesimi|centavos?|euros? (?:a|per|par|pro|la|por|al|the)|€)(?![\p{L}\p{N}])|(?<!\p{L})(?:between|entre|zwischen|from|von|des?|das|dalle|tra le|fra le) (?:l[ae]s? )?(?:\d{1,2}|ten|noon|dix|zehn|diez|dieci|dez) (?:and|to|et|a|und|bis|y|e|alle|as|às|à) (?:l[ae]s? )?(?:\d{1,2}|noon|twelve|midi|zwolf|doce|dodici|doze|eleven|onze|elf|once|undici)(?!\p{N})/u
/** A link besides, which is there at any hour. */
const IN_BOTH =
  /(?<!\p{L})(?:links?|liens?|\p{L}*links|enlaces?|ligac(?:ao|oes)|clic\p{L}*|click\p{L}*|\p{L}*klick\p{L}*)(?!\p{L})/u

/**
 * A way out that is called by a word of one’s own: `click “no more of this” at the foot of each letter`, `answer any message with “enough”`,
 * `a text that says NO`, `tell Ivan when he rings`. The sentence is about leaving; what is pressed, answered or said is in every message.
 */
function isOwnWord(read: Reading, span: Span, leads: boolean): boolean {
  const { press, answer, calls, refuses, every } = OWN_WORDS[read.locale]
  const said = textOf(read, span)
  if (calls.test(said)) return true
  const quoted = [...said.matchAll(QUOTED)]
  const others = otherWordsOf(read.locale)
  const isOther = (at: number, end: number) =>
    matches(read, others, { start: span.start + at, end: span.start + end }).length > 0
  const isWay = quoted.some(found => {
    const [all, word = ''] = found
    if (isOther(found.index, found.index + all.length) || ASSENTS.test(word)) return false
    const before = said.slice(0, found.index)
    const isInIt = every.test(said) || IN_ITSELF.test(said)
    const isPressed = press.test(before) || (PRESSED.test(said.slice(found.index + all.length)) && leads)
    return answer.test(before) || (isInIt && (isPressed || refuses.test(word) || (leads && AT_FOOT.test(said))))
  })
  if (isWay) return true
  const capitals = wordsOf(read, span)
  const found = CAPITALS.exec(capitals)
  if (found === null || ASSENTS.test(plainly(found[0]))) return false
  const isReply = REPLIED.test(plainly(capitals.slice(found.index + found[0].length)))
  return answer.test(plainly(capitals.slice(0, found.index))) || isReply
}
/** `The last word of the letter`, `in the letter itself`, `at the foot of the e-mail`: of each, for it is said of none. */
const IN_ITSELF =
  /(?<!\p{L})(?:(?:in|at the (?:foot|end|bottom) of|of|under) (?:the|our|any) (?:letter|e ?mail|issue|message|bulletin)(?: itself)?|last (?:word|line)|at the (?:foot|bottom|very end)|(?:en|tout en) bas|au pied|derniere? (?:mot|ligne)|(?:dans|de) la lettre(?: meme)?|(?:ganz )?unten|am (?:fuss|ende|schluss)|letzte\p{L}* (?:wort|zeile|satz)|im brief selbst|al pie|al final|ultima (?:palabra|linea|parola|riga|palavra|linha)|en l[ao] propi[oa] \p{L}+|in (?:fondo|calce|coda)|(?:nella|dalla) lettera stessa|(?:ao|no) (?:fundo|fim|pe)|(?:na|da) propria \p{L}+)(?!\p{L})/u
/** Where it stands. */
const AT_FOOT =
  /(?<!\p{L})(?:at the (?:foot|bottom|end)|last (?:word|line)|(?:en|tout en) bas|au pied|derniere? (?:mot|ligne)|unten|am (?:fuss|ende|schluss)|letzte\p{L}* (?:wort|zeile|satz)|al pie|al final|ultima (?:palabra|linea|parola|riga|palavra|linha)|in (?:fondo|calce|coda)|(?:ao|no) (?:fundo|fim|pe))(?!\p{L})/u
/** `… ; press it`. */
const PRESSED =
  /^[^.!?]{0,40}?(?<!\p{L})(?:click|press|tap|hit|cliqu|clic|appuy|touch|\p{L}*klick|drauftipp|drauf|druck|tipp|puls|pinch|toc|prem|carreg|toqu|prim)\p{L}*(?!\p{L})/u
/** `STOP, in reply to the text`. */
const REPLIED =
  /^(?:,? ?(?:as|in|en|als|in|por|come|como|em|per) (?:an? |une? |una |uma )?(?:reply|answer|response|reponse|retour|antwort|respuesta|contestacion|risposta|resposta))(?!\p{L})/u
const QUOTED = /["“”„«»‹›]\s?([^"“”„«»‹›]{1,30}?)\s?["“”„«»‹›]/gu
/** `Click “up to here”`: what the word itself says is no limit. */
const isQuoted = (read: Reading, { start, end }: Span): boolean =>
  [...read.folded.text.matchAll(QUOTED)].some(({ 0: all, index }) => index < start && end < index + all.length)
/** A word in capitals that is no channel. */
const CAPITALS = /(?<!\p{L})(?!SMS|MMS|USA|URL|FAQ|DNI|RGPD|DSGVO|GDPR)\p{Lu}{2,}(?: \p{Lu}{2,}){0,3}(?!\p{L})/u
const ASSENTS =
  /^(?:yes|ok|okay|help|info|start|more|oui|aide|suite|ja|hilfe|weiter|mehr|si|sí|ayuda|mas|sì|aiuto|altro|sim|ajuda|mais|offers?|offres?|angebote?|ofertas?|offerte)$/u

type OwnWords = {
  /** Where one presses. */
  readonly press: RegExp
  /** What is answered, right before the word. */
  readonly answer: RegExp
  /** Somebody who calls is told so. */
  readonly calls: RegExp
  readonly refuses: RegExp
  /** That it is in each message. */
  readonly every: RegExp
}

const OWN_WORDS: Readonly<Record<Locale, OwnWords>> = {
  en: {
    press: /(?<!\p{L})(?:click|press|tap|hit|choose|link|button)\p{L}*(?: \p{L}+){0,3} ?$/u,
    answer:
      /(?<!\p{L})(?:answer|reply|respond|text|write|send|message)\p{L}*(?![^.]* (?:to get|to receive|for more))(?: [^\s.;]+){0,8} ?$/u,
    calls:
      /(?<!\p{L})(?:say (?:so|no|it) to|tell)(?! \p{L}+ (?:your|our|a|the)) (?:(?!your|our)\p{L}+,? ){1,4}(?:when|who|that|if|as soon as|next time|whenever) (?:\p{L}+ )?(?:calls?|rings?|phones?)(?!\p{L})/u,
    refuses:
      /(?<!\p{L})(?:no|not|nothing|enough|stop|out|off|bye|goodbye|farewell|leave|quit|remove|cancel|unsubscribe|never|end|done|forget)(?!\p{L})/u,
    every:
      /(?<!\p{L})(?:any|every|each|all)(?: (?:one|of|our|the|these))* (?!months?|years?|quarters?|seasons?|weeks?|days?|terms?)\p{L}+/u,
  },
  fr: {
    press: /(?<!\p{L})(?:cliqu|clic|appuy|touch|choisi|lien|bouton)\p{L}*(?: \p{L}+){0,3} ?$/u,
    answer:
      /(?<!\p{L})(?:repond|repons|ecri|envoy|sms|message|texto|retour)\p{L}*(?! pour (?:recevoir|avoir))(?: [^\s.;]+){0,8} ?$/u,
    calls:
      /(?<!\p{L})(?:(?:dites|dis) ?(?:le )?(?:a|à|au|aux)|(?:le )?dire (?:a|à|au)|dites non (?:a|à|au)) (?:(?!votre|vos)\p{L}+,? ){1,4}(?:quand|lorsqu|lorsque|qui|si|des qu)(?: \p{L}+){0,3} (?:appell?e\p{L}*|telephon\p{L}*)(?!\p{L})/u,
    refuses:
      /(?<!\p{L})(?:non|plus|stop|assez|suffit|fini|rien|arret\p{L}*|adieu|revoir|quitt\p{L}*|sortir|desabonn\p{L}*|desinscri\p{L}*|retir\p{L}*|enlev\p{L}*|effac\p{L}*|sans moi|oubli\p{L}*)(?!\p{L})/u,
    every:
      /(?<!\p{L})(?:chaque|tous (?:les|nos)|toutes (?:les|nos)|tout|n importe quel\p{L}*)(?: de nos)? (?!mois|ans?|annees?|trimestres?|semaines?|saisons?|jours?)\p{L}+/u,
  },
  de: {
    press:
      /(?<!\p{L})(?:\p{L}*klick|druck|tipp|wahl|\p{L}*link|\p{L}*knopf|\p{L}*button|auf)\p{L}*(?: \p{L}+){0,3} ?$/u,
    answer: /(?<!\p{L})(?:antwort|schreib|send|schick|sms|nachricht|mail)\p{L}*(?: [^\s.;]+){0,8} ?$/u,
    calls:
      /(?<!\p{L})(?:sag\p{L}*|geben|gib) (?:sie |du |ihr )?(?:es |das |nein )?(?:(?!ihre?n?|unsere?n?)\p{L}+,? ){1,4}?(?:wenn|sobald|der|die|falls)(?: \p{L}+){0,3} (?:anruf\p{L}*|anlaut\p{L}*|ruft)(?!\p{L})/u,
    refuses:
      /(?<!\p{L})(?:nein|nicht|nichts|kein\p{L}*|genug|schluss|stopp?|aus|raus|ende|tschuss|ade|abmeld\p{L}*|abbestell\p{L}*|reicht|weg|ohne mich|streich\p{L}*|losch\p{L}*|vergess\p{L}*)(?!\p{L})/u,
    every:
      /(?<!\p{L})(?:jede[rsmn]?|alle[nr]?)(?: unserer| der)? (?!monat|jahr|quartal|woche|saison|tag|halbjahr)\p{L}+/u,
  },
  es: {
    press: /(?<!\p{L})(?:clic|puls|pinch|toc|boton|enlace|elij|elig)\p{L}*(?: \p{L}+){0,3} ?$/u,
    answer:
      /(?<!\p{L})(?:respond|respuest|contest|escrib|envi|mand|sms|mensaje)\p{L}*(?! para (?:recibir|tener))(?: [^\s.;]+){0,8} ?$/u,
    calls:
      /(?<!\p{L})(?:(?:di|diga|dig)(?:se)?(?:lo|les|le)?|digale|digaselo|diselo|dile|se lo (?:dice|dices|decis)) (?:que no )?(?:a |al )(?:(?!su|tu)\p{L}+,? ){1,4}(?:cuando|que|si|en cuanto) (?:\p{L}+ ){0,2}(?:llam\p{L}*|telefone\p{L}*)(?!\p{L})/u,
    refuses:
      /(?<!\p{L})(?:no|nada|basta|baja|stop|alto|adios|fuera|fin|salir|dejar\p{L}*|borr\p{L}*|quit\p{L}*|cancel\p{L}*|anul\p{L}*|sin mi|olvid\p{L}*|suficiente)(?!\p{L})/u,
    every:
      /(?<!\p{L})(?:cada|todos (?:los|nuestros)|todas (?:las|nuestras)|cualquiera?(?: de)?) (?!mes|ano|trimestre|semana|temporada|dia)\p{L}+/u,
  },
  it: {
    press: /(?<!\p{L})(?:clic|click|prem|tocc|scegli|scelg|link|pulsant|bottone)\p{L}*(?: \p{L}+){0,3} ?$/u,
    answer:
      /(?<!\p{L})(?:rispond|rispost|scriv|invi|mand|sms|messaggi)\p{L}*(?! per (?:ricevere|avere))(?: [^\s.;]+){0,8} ?$/u,
    calls:
      /(?<!\p{L})(?:(?:lo (?:dici|dice|dite|puoi dire)|dillo|lo dica|ditelo|dirlo|dica di no|di di no) (?:a|al|alla|all)) (?:(?!tuo|suo)\p{L}+,? ){1,4}(?:quando|che|se|appena) (?:\p{L}+ ){0,2}(?:chiam\p{L}*|telefon\p{L}*)(?!\p{L})/u,
    refuses:
      /(?<!\p{L})(?:no|non|niente|nulla|basta|stop|addio|ciao|fuori|fine|esc\p{L}*|uscire|cancell\p{L}*|disiscri\p{L}*|togli\p{L}*|smett\p{L}*|lasci\p{L}*|rimuov\p{L}*|senza di me|dimentic\p{L}*)(?!\p{L})/u,
    every:
      /(?<!\p{L})(?:ogni|ciascun\p{L}*|tutti i(?: nostri)?|tutte le(?: nostre)?|qualsiasi|qualunque) (?!mese|anno|trimestre|settimana|stagione|giorno)\p{L}+/u,
  },
  pt: {
    press: /(?<!\p{L})(?:cliqu|clic|carreg|prim|prem|toc|toqu|escolh|link|ligac|botao)\p{L}*(?: \p{L}+){0,3} ?$/u,
    answer:
      /(?<!\p{L})(?:respond|respost|escrev|envi|mand|sms|mensage)\p{L}*(?! para (?:receber|ter))(?: [^\s.;]+){0,8} ?$/u,
    calls:
      /(?<!\p{L})(?:(?:diga|diz|dizer|dize)(?: o)? (?:que nao )?(?:a|à|ao)) (?:(?!seu|sua)\p{L}+,? ){1,4}(?:quando|que|se|assim que) (?:\p{L}+ ){0,3}(?:lig\p{L}*|telefon\p{L}*)(?!\p{L})/u,
    refuses:
      /(?<!\p{L})(?:nao|nada|basta|chega|stop|adeus|tchau|fora|fim|sair|saio|cancel\p{L}*|anul\p{L}*|descadastr\p{L}*|remov\p{L}*|tir\p{L}*|apag\p{L}*|deix\p{L}*|sem mim|esquec\p{L}*|parar)(?!\p{L})/u,
    every:
      /(?<!\p{L})(?:cada|todos os|todas as|qualquer(?: um)?(?: d[oa]s)?|toda a?|todo o?) (?!mes|ano|trimestre|semana|temporada|dia)\p{L}+/u,
  },
}

/** `No need to explain`, `without a password`; `or untick it in your account`: another way besides. */
function isDenied(read: Reading, { start }: Span, found: Span): boolean {
  const before = matches(read, deniedIn(read), { start, end: found.start }).at(-1)
  return before !== undefined && countWords(textOf(read, { start: before.end, end: found.start })) <= DENIED_WORDS
}
const DENIED_WORDS = 6

/** `Reasons we do not ask for`: denied behind the word. */
const isUnasked = (read: Reading, found: Span): boolean =>
  REASONS.test(textOf(read, found)) &&
  UNASKED.every(part => part.test(textOf(read, { start: found.end, end: segmentAt(read, found.start).end })))
const REASONS =
  /^(?:reasons?|raisons?|motifs?|grund\p{L}*|begrund\p{L}*|motiv\p{L}*|razon\p{L}*|ragion\p{L}*|razo\p{L}*)$/u
const UNASKED = [
  /^(?: \p{L}+){0,4} (?:not|never|don t|ne|n|nicht|nie|no|nunca|non|nao)(?!\p{L})/u,
  /^(?: \p{L}+){0,5} (?:ask|need|want|matter|concern|mind|demand|regard|interess|interes|import|wiss|frag|brauch|verlang|hor|pedi|pregunt|hac\p{L}+ falta|necesit|chied|serv|occorr|precis|pergunt|quer)\p{L}*/u,
]

/** `Ends that list only`, `a single click`: how far it goes, and how little it takes. `Only at the desk` is neither. */
function isNarrow(read: Reading, found: Span): boolean {
  if (!ONLY.test(textOf(read, found))) return false
  const { start, end } = segmentAt(read, found.start)
  const isSaid =
    SAY_BEFORE.test(textOf(read, { start, end: found.start })) && THAT.test(textOf(read, { start: found.end, end }))
  return (
    isSaid ||
    LIST_BEFORE.test(textOf(read, { start, end: found.start })) ||
    LIST_AFTER.test(textOf(read, { start: found.end, end }))
  )
}
const ONLY =
  /^(?:only|uniquement|seulement|nur|ausschliesslich|unicamente|solamente|solo|soltanto|esclusivamente|apenas|somente)$/u
/** `Just say that you have had enough`: how little it takes. */
const SAY_BEFORE =
  /(?<!\p{L})(?:say|tell (?:him|her|us|them)|dites(?: (?:lui|nous))?|dire|dis|sag\p{L}*(?: sie)?(?: (?:uns|ihm|ihr|einfach))?|di|diga|digale|dile|dica|dille|digli|dirlo|dire|diga lhe|diga|dizer) $/u
const THAT =
  /^ ?(?:that|qu|que|dass|che|(?:(?:an?|un|une|ein|una|uma|o|el) )?(?:word|mot|wort|palabra|parola|palavra)|["“„«])(?!\p{L})/u
const LIST = String.raw`(?:lists?|listes?|\w*listen?|listas?|elenc\w+|clicks?|clics?|\w*klicks?|cliques?)`
const LIST_BEFORE = new RegExp(String.raw`(?<!\p{L})${LIST} $`, 'u')
const LIST_AFTER = new RegExp(String.raw`^(?: (?!when|if|on|at|in|by|par|bei|en|em)\p{L}+){0,3} ${LIST}(?!\p{L})`, 'u')

/** `At the cost of an ordinary text`: what every message costs is no price of leaving. */
function isOrdinary(read: Reading, found: Span): boolean {
  if (!PRICE.test(textOf(read, found))) return false
  const { start, end } = segmentAt(read, found.start)
  const around = `${textOf(read, { start, end: found.start }).split(' ').slice(-5).join(' ')} ${textOf(read, { start: found.end, end }).split(' ').slice(0, 8).join(' ')}`
  return USUAL.test(around) && !DEARER.test(around.replace(NO_DEARER, ' '))
}
const PRICE = /^(?:costs?|charges?|fees?|frais|kosten|gebuhr\w*|tarif\w*|coste|cost[oi]|custos?|taxas?)/u
const USUAL =
  /(?<!\p{L})(?:normal\w*|ordinary|ordinar\w+|standard|usual|habitu\w+|ublich\w*|gewohnlich\w*|corrient\w*|comun|solit[oaie]|consuet\w+|operators?|operateurs?|operador\w*|operatore|gestore|netzbetreiber\w*|network s?|plan|forfait)(?!\p{L})/u
const DEARER =
  /\d|(?<!\p{L})(?:more than|plus (?:de|que|d|un|une)|mehr als|mas (?:de|que)|piu di|piu|mais (?:de|do|que)|zuzuglich|premium|surtax\w*)(?!\p{L})/u

/** `No more than an ordinary text`. */
const NO_DEARER =
  /(?<!\p{L})(?:no|not|nothing|pas|rien|nicht|nichts|non|nao)(?: \p{L}+){0,2} (?:more|plus|mehr|mas|piu|mais)(?: (?:cher|caro))? (?:than|d|de|que|qu|als|di|do que)(?!\p{L})/u

/** `The link stands in each mail, right after the riddle`: where it is, and not from when. */
function isPlace(read: Reading, found: Span): boolean {
  if (!/^(?:after|apres|nach|despues|dopo|depois)/u.test(textOf(read, found))) return false
  const { start, end } = segmentAt(read, found.start)
  const { stands, time } = PLACES[read.locale]
  if (BELOW.test(textOf(read, { start, end: found.start })) && SIGNATURE.test(textOf(read, { start: found.end, end })))
    return true
  return stands.test(textOf(read, { start, end: found.start })) && !time.test(textOf(read, { start: found.start, end }))
}

/** `Right at the bottom, after the signature`. */
const BELOW =
  /(?<!\p{L})(?:at the (?:foot|bottom|end)|down there|below|en bas|au pied|a la fin|unten|am (?:fuss|ende|schluss)|al pie|al final|abajo|in (?:fondo|calce|coda)|(?:ao|no) (?:fundo|fim|pe)|la em baixo),? (?:right |just |juste |gleich |direkt |justo |subito |logo )?$/u
const SIGNATURE =
  /^ (?:the |la |le |les |l |der |dem |den |el |il |i |os |as |a |o |our |notre |nos |unserer? |nuestra |nuestro |nostra |nossa )?(?:signature|greetings?|names?|address|recipe|imprint|last \p{L}+|salutations?|noms?|adresse|recette|unterschrift\p{L}*|grusse?n?|namen|anschrift|impressum|firma|saludos?|nombres?|direccion|receta|saluti|nomi|indirizzo|ricetta|assinatura|cumprimentos|saudac\p{L}+|nomes|morada|receita)(?!\p{L})/u

/** Where something stands, right before `after`; and what is no place: a time, or something that has to be done. */
const PLACES: Readonly<Record<Locale, { readonly stands: RegExp; readonly time: RegExp }>> = {
  en: {
    stands:
      /(?<!\p{L})(?:is|are|stands?|sits?|comes?|found|lives?|waits?)(?!\p{L}).*(?<!\p{L})(?:right|just|straight|directly|immediately|shortly) $/u,
    time: /\d|(?:days?|weeks?|months?|years?|issues?|letters?|review|process\w*|check\w*|approv\w*|confirm\w*|end|expir\w*|contract|request|payment|trial|period|receipt)(?!\p{L})/u,
  },
  fr: {
    stands:
      /(?<!\p{L})(?:est|sont|se trouve|figure|attend|vient|place)(?!\p{L}).*(?<!\p{L})(?:juste|immediatement|directement|tout de suite) $/u,
    time: /\d|(?:jours?|semaines?|mois|ans?|annees?|numeros?|lettres?|examen|traitement|verification|validation|accord|confirmation|fin|echeance|expiration|contrat|demande|paiement|essai|periode|reception)(?!\p{L})/u,
  },
  de: {
    stands:
      /(?<!\p{L})(?:steht|ist|findet|sitzt|kommt|wartet)(?!\p{L}).*(?<!\p{L})(?:gleich|direkt|unmittelbar|kurz|sofort) $/u,
    time: /\d|(?:tag\w*|woche\w*|monat\w*|jahr\w*|ausgabe\w*|brief\w*|prufung|bearbeitung|bestatigung|genehmigung|ende|ablauf|vertrag\w*|antrag\w*|zahlung|probe\w*|frist|zeitraum|eingang)(?!\p{L})/u,
  },
  es: {
    stands:
      /(?<!\p{L})(?:esta|figura|aparece|viene|hay|va|espera)(?!\p{L}).*(?<!\p{L})(?:justo|inmediatamente|enseguida) $/u,
    time: /\d|(?:dias?|semanas?|mes(?:es)?|anos?|numeros?|cartas?|revision|tramit\w*|verificacion|aprobacion|confirmacion|fin(?:al)?|vencimiento|contrato|solicitud|pago|prueba|periodo|recepcion)(?!\p{L})/u,
  },
  it: {
    stands:
      /(?<!\p{L})(?:sta|e|è|si trova|c e|c è|viene|aspetta)(?!\p{L}).*(?<!\p{L})(?:subito|immediatamente|proprio) $/u,
    time: /\d|(?:giorn[oi]|settiman[ae]|mes[ei]|ann[oi]|numer[oi]|letter[ae]|verifica|elaborazione|approvazione|conferma|fine|scadenza|contratto|richiesta|pagamento|prova|periodo|ricezione)(?!\p{L})/u,
  },
  pt: {
    stands: /(?<!\p{L})(?:esta|fica|aparece|vem|ha|espera)(?!\p{L}).*(?<!\p{L})(?:logo|imediatamente|mesmo) $/u,
    time: /\d|(?:dias?|semanas?|mes(?:es)?|anos?|numeros?|cartas?|analise|verificacao|aprovacao|confirmacao|fim|final|vencimento|contrato|pedido|pagamento|teste|periodo|rececao)(?!\p{L})/u,
  },
}

const denied = new Map<Locale, Patterns>()
/** The same list for the same language, so that it is compiled once. */
function deniedIn({ locale, lexicon }: Reading): Patterns {
  const known = denied.get(locale) ?? [...lexicon.not, ...FREE_OF[locale]]
  denied.set(locale, known)
  return known
}

const FREE_OF: Readonly<Record<Locale, Patterns>> = {
  en: [
    'without',
    'no',
    'nothing',
    'free of',
    'or',
    'also',
    'as well',
    'alternatively',
    'if you (?:prefer|would rather)',
  ],
  fr: ['sans', 'aucune?', 'ni', 'ou', 'aussi', 'egalement', 'sinon', 'a defaut', 'au choix', 'si vous preferez'],
  de: [
    'ohne',
    'keine?\\w*',
    'nichts',
    'oder',
    'auch',
    'ausserdem',
    'ebenso',
    'alternativ',
    'wahlweise',
    'ersatzweise',
    'lieber',
  ],
  es: ['sin', 'ningun\\w*', 'ni', 'o', 'tambien', 'ademas', 'en su defecto', 'como alternativa', 'si lo prefiere[sn]?'],
  it: [
    'senza',
    'nessun\\w*',
    'ne',
    'o',
    'oppure',
    'anche',
    'inoltre',
    'in alternativa',
    'altrimenti',
    'se (?:lo )?preferi\\w+',
  ],
  pt: [
    'sem',
    'nenhum\\w*',
    'nem',
    'ou',
    'tambem',
    'alem disso',
    'em alternativa',
    'alternativamente',
    'se preferir\\w*',
  ],
}
