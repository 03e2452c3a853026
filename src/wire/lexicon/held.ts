/**
 * A way out that is none: leaving that is a pause, after which all comes again, and leaving that waits until something is over: `only after
 * the last of the twelve may you go`, or that takes effect when the season closes [PC-08]. A link that comes with the first letter holds nobody.
 */

import type { Locale } from '../form-definition.ts'
import { spokenIn, type Spoken } from './spoken.ts'

type Held = {
  /** Leaving, and what makes a pause of it. */
  readonly leave: string
  readonly pauses: string
  /** A while, and that it begins again. */
  readonly resumes: string
  /** Only after something, which is no click. */
  readonly until: string
  /** That leaving takes effect, and at the end of a season or a year. */
  readonly effect: string
  readonly end: string
  readonly unless: string
}

const HELD: Readonly<Record<Locale, Held>> = {
  en: {
    leave:
      'unsubscrib\\w*|opt(?:s|ing)? out|(?:you|one|anyone|who) (?:may |can |could |wants? to |wish\\w* to )?leave|leaving (?:the|this|our)|way out|cancel\\w*|come off|take you off|get out',
    pauses: 'paus\\w*|suspend\\w*|interrupts?|on hold|break',
    resumes:
      '(?:then|after (?:that|which|this|them)|afterwards|later|once (?:it|they|that) (?:is|are) over|when (?:it|they) end\\w*) (?:\\w+ ){0,3}(?:we |it |they )?(?:\\w+ )?(?:resum\\w*|start\\w* again|begin\\w* again|come\\w* back|return\\w*|pick\\w* up|carry on|go on|writ\\w* again)',
    until:
      '(?:only|not (?:before|until)) (?:after|from|once|when|before|until)? ?(?:\\w+ ){0,3}(?:last|twelve|twelfth|six|sixth|ten|tenth|\\d+|year|months?|issues|season|series)',
    effect:
      '(?:takes?|taking) effect|becomes? effective|(?:is|be|being) (?:effective|processed|carried out|honou?red|dealt with)|comes? into (?:force|effect)|counts?|applies|effective',
    end: '(?:at|from|with|after|by|until|upon) (?:the )?(?:end|close|closing|completion|conclusion) of (?:the |this |our |each )?(?:current |running |present )?(?:season|year|term|quarter|semester|half year|series|cycle|programme|concert season)',
    unless: 'first|click\\w*|confirm\\w*|if you (?:want|wish|ask|like)|unless you (?:want|ask)|at your request',
  },
  fr: {
    leave: 'desabonn\\w*|desinscri\\w*|quitt\\w+|partir|sortir|sortie|depart|se retirer|vous retirer',
    pauses: 'pauses?|suspend\\w*|interromp\\w*|met en veille|mise? en sommeil',
    resumes:
      '(?:ensuite|puis|apres quoi|apres cela|passe ce delai|au bout|au dela|a l issue)(?:,)? (?:\\w+ ){0,4}(?:reprend\\w*|reprenons|recommence\\w*|revien\\w*|repart\\w*|redemarr\\w*)',
    until:
      '(?:seulement|qu|uniquement|pas avant) ?(?:apres|a partir|au bout|une fois|a l issue|d)? ?(?:\\w+ ){0,3}(?:dernier\\w*|douz\\w+|dix\\w*|six\\w*|\\d+|ans?|annee|mois|numeros|saison)',
    effect:
      'pren(?:d|nent|dra) effet|devien\\w+ effecti\\w+|(?:est|sera) (?:effecti\\w+|trait\\w+|pris\\w* en compte|execut\\w+)|vaut|entre en vigueur|s applique',
    end: '(?:a|au|apres|jusqu a|des|qu a) (?:la |l )?(?:fin|cloture|terme|issue|expiration|achevement) (?:de |du |d )?(?:la |l |cette |notre )?(?:saison|annee|trimestre|semestre|cycle|serie|programme|exercice)',
    unless: 'premier\\w*|cli\\w+|confirm\\w*|si vous (?:le )?(?:souhaitez|voulez|demandez)|a votre demande',
  },
  de: {
    leave: '\\w*abmeld\\w*|\\w*abbestell\\w*|austrag\\w*|kundig\\w*|austritt\\w*|aussteig\\w*|gehen will|gehen mochte',
    pauses: 'paus\\w*|unterbrech\\w*|unterbricht|ruht|aussetz\\w*|setzt .{0,40}aus|stillgelegt',
    resumes:
      '(?:danach|dann|anschliessend|spater|nach ablauf) (?:\\w+ ){0,4}(?:wieder|weiter|von vorn|fort)(?! an(?:meld|schau))',
    until:
      '(?:erst|fruhestens|nicht vor) (?:nach|ab|mit|wenn|dem|der)? ?(?:\\w+ ){0,3}(?:letzte\\w*|zwolf\\w*|sechs\\w*|zehn\\w*|\\d+|jahr\\w*|monat\\w*|ausgaben|saison)',
    effect: 'wirksam|wirkt|greift|gilt|in kraft|ausgefuhrt|bearbeitet|berucksichtigt|vollzogen',
    end: '(?:zum|am|mit|nach|ab|bis) (?:dem )?(?:zum )?(?:ende|ablauf|abschluss|schluss|ausklang) (?:der |des |dieser |dieses |unserer )?(?:laufenden |aktuellen )?(?:\\w*saison|jahres|\\w*jahrs|\\w*jahres|spielzeit|quartals|semesters|reihe|zyklus)|zum (?:saison|jahres|quartals|semester)ende',
    unless: 'erste[nrs]?|kli\\w+|bestatig\\w*|wenn sie (?:mogen|wollen|mochten)|auf wunsch',
  },
  es: {
    leave: 'baja|cancelar\\w*|salir|irse|dejarl[oa]|borrarse|marcharse',
    pauses: 'paus\\w*|suspend\\w*|interrump\\w*|detiene\\w*|aplaz\\w*',
    resumes:
      '(?:pasad[oa]s?|despues|luego|transcurrid[oa]s?|al cabo|terminad[oa]s?) (?:\\w+ ){0,5}(?:retom\\w*|reanud\\w*|volv\\w+|vuelv\\w+|reinici\\w*|seguimos|regres\\w*)',
    until:
      '(?:solo|unicamente|no antes) (?:despues|tras|a partir|pasad[oa]s?|cuando|al cabo|de)? ?(?:\\w+ ){0,3}(?:ultim\\w+|doce|seis|diez|\\d+|anos?|mes(?:es)?|numeros|temporada)',
    effect:
      'surt\\w+ efecto|(?:se hace|sera|es) efectiv\\w+|tiene efecto|entra en vigor|vale|se (?:tramita|aplica|ejecuta)',
    end: '(?:a|al|con|tras|hasta|desde) (?:el |la )?(?:final|fin|cierre|termino|acabar|terminar|conclusion) (?:de |del )?(?:la |el |esta |este )?(?:temporada|ano|trimestre|semestre|ciclo|serie|curso|programa)',
    unless: 'primer\\w*|clic\\w*|puls\\w+|confirm\\w*|si (?:lo )?(?:desea|quiere|pide)s?|a peticion',
  },
  it: {
    leave: 'cancell\\w*|disiscri\\w*|uscir\\w*|uscita|andarsene|lasciarl[ao]|recedere',
    pauses: 'paus\\w*|sospen\\w*|interromp\\w*|mette in attesa',
    resumes:
      '(?:poi|dopo di che|dopodiche|trascors[oaie]|passat[oaie]|al termine|in seguito) (?:\\w+ ){0,5}(?:riprend\\w*|ricominc\\w*|ripart\\w*|torn\\w+|riattiv\\w*)',
    until:
      '(?:solo|soltanto|non prima) (?:dopo|a partire|una volta|quando|che|di)? ?(?:\\w+ ){0,3}(?:ultim\\w+|dodic\\w+|sei|dieci|\\d+|anno|anni|mesi|numeri|stagione)',
    effect:
      'ha(?:nno)? effetto|avra effetto|decorre|(?:diventa|sara|e) (?:efficace|effettiv\\w+|eseguit\\w+|operativ\\w+)|vale|entra in vigore',
    end: '(?:alla|al|dalla|dal|con la|dopo la|dopo il|fino alla) (?:fine|chiusura|termine|conclusione) (?:della |dell |del |di )?(?:questa |nostra )?(?:stagione|anno|trimestre|semestre|ciclo|serie|rassegna)',
    unless: 'prim[oa](?! di)|clic\\w*|conferm\\w*|se (?:lo )?(?:desider\\w+|vuole|vuoi|chied\\w+)|su richiesta',
  },
  pt: {
    leave: 'cancelar|cancelamento|sair|saida|anular|desistir|dar baixa|ir embora',
    pauses: 'paus\\w*|suspend\\w*|interromp\\w*',
    resumes:
      '(?:passad[oa]s?|depois|decorrid[oa]s?|ao fim|terminad[oa]s?|em seguida) (?:\\w+ ){0,5}(?:retom\\w*|recomec\\w*|volt\\w+|reinici\\w*|regress\\w*)',
    until:
      '(?:so|apenas|somente|nao antes) (?:depois|apos|a partir|passad[oa]s?|quando|ao fim|d[oae]s?)? ?(?:\\w+ ){0,3}(?:ultim\\w+|doze|seis|dez|\\d+|anos?|mes(?:es)?|numeros|temporada)',
    effect:
      'produz\\w* efeitos?|tem efeito|tera efeito|(?:torna se|e|sera) efetiv\\w+|entra em vigor|vale|passa a valer',
    end: '(?:n[oa]|a[o]?|apos o|com o|a partir d[oa]|ate ao|depois d[oa]) (?:fim|fecho|final|termo|encerramento|conclusao) (?:d[aeo] )?(?:desta |deste |nossa )?(?:epoca|temporada|ano|trimestre|semestre|ciclo|serie|programa)',
    unless: 'primeir\\w*|cli\\w+|confirm\\w*|se (?:o )?(?:desejar|quiser|pedir)|a pedido',
  },
}

const word = (alternatives: string) => new RegExp(`\\b(?:${alternatives})\\b`, 'u')
/** `Not at the end of the season, but at once`. */
const AT_ONCE =
  /\b(?:not|never|at once|immediately|straight away|pas|jamais|aussitot|immediatement|tout de suite|nicht|sofort|umgehend|gleich|no (?:al|hasta|a|se espera)|inmediat\w+|al momento|non|subito|immediat\w+|nao|imediat\w+|na hora)\b/

const rowsOf = ({ leave, pauses, resumes, until, effect, end, unless }: Held): readonly Spoken[] => [
  { all: [word(leave), word(pauses), word(resumes)], unless: word(unless) },
  { all: [word(leave), word(until)], unless: word(unless) },
  { all: [new RegExp(`\\b(?:${effect}) (?:\\w+ ){0,3}?(?:${end})\\b`, 'u')], unless: AT_ONCE },
]
const ROWS: Readonly<Record<Locale, readonly Spoken[]>> = {
  en: rowsOf(HELD.en),
  fr: rowsOf(HELD.fr),
  de: rowsOf(HELD.de),
  es: rowsOf(HELD.es),
  it: rowsOf(HELD.it),
  pt: rowsOf(HELD.pt),
}

/** The sentences that hold whoever wants to leave. */
export const heldIn = (text: string, locale: Locale): readonly string[] =>
  spokenIn(text.replaceAll(';', ','), ROWS[locale])
