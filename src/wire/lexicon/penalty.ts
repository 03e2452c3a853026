/**
 * A price for leaving: `if you unsubscribe within a year, we charge the gift to you`, `then the points go back too` [AS-04]. What a booking or a membership costs that is
 * ended too early is another thing, and so is leaving that costs nothing.
 */

import type { Locale } from '../form-definition.ts'
import { spokenIn, type Spoken } from './spoken.ts'

type Penalty = {
  /** Whoever leaves, as a condition. */
  readonly leaves: string
  /** Leaving, and too early for it to be free. */
  readonly leaving: string
  readonly early: string
  readonly pays: string
  /** What has been gathered, and that it is gone. */
  readonly gathered: string
  readonly gone: string
  readonly unless: string
}

const PENALTIES: Readonly<Record<Locale, Penalty>> = {
  en: {
    leaves:
      '(?:if|when|whoever|anyone who|those who|who|should you|unless you|once you|as soon as you|before you)\\b.{0,40}?\\b(?:unsubscrib\\w+|opts? out|sign(?:s)? off|withdraw\\w*|leaves? (?:the|this|our) (?:\\w+ )?(?:list|letter|newsletter)|cancels? (?:the|this|your|their) (?:\\w+ )?(?:newsletter|letter|subscription to the letter|consent|emails)|stay(?:s)? on the list|take(?:s)? (?:the|your|their) (?:name|tick|consent) (?:off|out|back))|(?:leaving|unsubscribing|opting out|withdrawing|signing off) (?:\\w+ ){0,4}(?:before|within|in the first|early|sooner)|unsubscribe (?:\\w+ ){0,2}(?:before|within|in the first|early|sooner)',
    leaving: 'unsubscrib\\w*|opt(?:ing)? out|leave|leaving|withdraw\\w*',
    early: '(?:before|within|inside|in) (?:\\w+ ){0,4}?(?:years?|months?|weeks?|issues|letters|season|christmas)',
    pays: 'pays? (?:us )?(?:\\w+ ){0,3}back|repays?|(?:will|ll|shall) (?:bill|charge|invoice)|(?:we|you|they|it|which) (?:\\w+ ){0,3}?(?:charge[sd]?|bill\\w*|deduct\\w*|debit\\w*|owe[s]?|pays? back|repay\\w*|refunds?|returns?|forfeit\\w*|lose[s]?|claim back|take back|ask for it back|invoice\\w*)|(?:is|are|will be|gets?|becomes?|falls?) (?:\\w+ )?(?:charged|billed|deducted|due|forfeit\\w*|lost|payable|debited|invoiced|withdrawn)|(?:fee|penalty|charge|handling cost|fine)(?! free)|expires?|lapses?|costs (?!nothing|you nothing)\\w+',
    gathered: 'points?|stamps|credits?|vouchers?|rewards?|cashback|bonus(?:es)?|discounts?|coupons?|miles',
    gone: 'go(?:es)? (?:\\w+ )?(?:back|away|with)|going back|return to us|come back to us|(?:expire|lapse|vanish|disappear|end|stop|run out|void|fall)s?(?! (?:on|in|after))|falls? due|fall due|(?:are|is|become|becomes|will be) (?:\\w+ )?(?:gone|lost|void|reset|cleared|deleted|cancelled|forfeit\\w*|due|worthless|owed|taken back|wiped)',
    unless:
      'no (?:fee|charge|penalty|cost|reason)|not|never|nothing|free of charge|without|keep|course|class|booking|rental|gym|still|lose nothing|lose touch|order',
  },
  fr: {
    leaves:
      '(?:si|quand|lorsque|qui|quiconque|celui qui|ceux qui|en cas de|des que|toute|tout)\\b.{0,40}?\\b(?:desabonn\\w+|desinscri\\w+|retir\\w+ (?:votre|son|ton|le|leur) (?:consentement|accord|nom|coche)|quitt\\w+ (?:la|cette|notre) (?:\\w+ )?(?:liste|lettre|infolettre|newsletter))',
    leaving: 'desabonn\\w*|desinscri\\w*|quitt\\w+',
    early: '(?:avant|dans les|d ici|pendant) (?:\\w+ ){0,3}?(?:ans?|annee|mois|semaines?|numeros|saison|noel)',
    pays: '(?:factur\\w+|debit\\w+|deduit\\w*|deduir\\w*|deduisons|preleve\\w*|rembours\\w+|perd\\w*|(?:devr\\w+|devez|doit|redevables?) (?:\\w+ ){0,3}(?:pay\\w+|rembours\\w+|rend\\w+|restitu\\w+|euros?|\\d)|rendre|restitu\\w+|frais|penalites?|amende|annul\\w+|caduque?s?|repris\\w*|reprenons|a votre charge|coute (?!rien)\\w+)',
    gathered: 'points?|tampons|avoirs?|bons?(?: d achat)?|recompenses?|cagnotte|bonus|remises?|coupons?|cashback|miles',
    gone: 'repart\\w*|retourn\\w+|revien\\w+ (?:a nous|chez nous)|s (?:etei\\w+|efface\\w*|annul\\w+|envol\\w+)|expir\\w+|disparai\\w+|tomb\\w+|(?:est|sont|seront|sera) (?:\\w+ )?(?:perdu\\w*|annul\\w*|efface\\w*|repris\\w*|remis\\w* a zero|du\\w*|exigible\\w*|supprim\\w*)|remis a zero|sans valeur',
    unless:
      'aucun\\w*|sans(?! valeur)|pas|ne|n|rien|gratuit\\w*|jamais|garde\\w*|cours|stages?|reservation|location|commande',
  },
  de: {
    leaves:
      '(?:bestell|meld)\\w* (?:sie|du) (?:\\w+ ){0,8}ab(?= (?:so )?(?:wird|werden|zieh|verlier|mussen|fallt|fallen|berechn))|(?:wenn|wer|falls|sobald|bei|sollten|solltest|eine|jede|vor)\\b.{0,50}?\\b(?:\\w*abmeld\\w*|\\w*abbestell\\w*|\\w*abgemeldet|\\w*abbestellt|austrag\\w*|austragt|meld\\w* (?:\\w+ ){0,5}ab|bestell\\w* (?:\\w+ ){0,7}ab|tragt (?:\\w+ ){0,4}aus|widerruf\\w*|einwilligung (?:\\w+ )?zuruck\\w*|verlasst|(?:liste|verteiler) verlass\\w*)',
    leaving: '\\w*abmeld\\w*|\\w*abbestell\\w*|austrag\\w*',
    early:
      '(?:vor (?:ablauf|ende)|innerhalb|binnen|im ersten|in den ersten|fruher als|vor) (?:\\w+ ){0,3}?(?:\\w*jahr\\w*|monat\\w*|woche\\w*|ausgaben|briefe|saison|weihnachten)',
    pays: '(?:berechn\\w+|in rechnung|abgezogen|ziehen (?:\\w+ ){0,8}ab|abzieh\\w*|abbuch\\w*|buchen (?:\\w+ ){0,4}ab|zuruck ?(?:zahl\\w*|erstatt\\w*|geb\\w*|forder\\w*|zuzahlen|zugeben)|erstatt\\w*|verfallt|verfallen|verliert|verlieren|verlierst|verwirk\\w*|gebuhr\\w*|strafe|vertragsstrafe|bezahl\\w*|zahlt|zahlen|schuldet|fallig|nachbelast\\w*|belast\\w*|kostet (?!nichts|sie nichts|dich nichts)\\w+)',
    gathered: '\\w*punkte|stempel|guthaben|\\w*gutscheine?|pramien?|cashback|bonus|rabatte?|meilen',
    gone: '(?:wander\\w+|geh\\w+|fliess\\w+|kehr\\w+|fall\\w+) (?:\\w+ ){0,7}zuruck|erlisch\\w*|erlosch\\w*|verfall\\w*|verfallt|verschwind\\w*|geloscht|gestrichen|ungultig|wertlos|fallig|weg|dahin|auf null|hinfallig|entfall\\w*|entfallt',
    unless:
      'nicht|nie|kein\\w*|ohne|kostenlos|kostenfrei|gratis|nichts|behalt\\w*|kurs\\w*|buchung\\w*|miete|bestellung|mitgliedsbeitrag|zahlbar',
  },
  es: {
    leaves:
      '(?:si|cuando|quien(?:es)?|el que|en caso de|al|antes de|la)\\b.{0,40}?\\b(?:baja|desuscrib\\w+|cancel\\w+ (?:la|tu|su|esta) (?:suscripcion|carta|boletin|newsletter)|retir\\w+ (?:el|tu|su) (?:consentimiento|nombre)|dej\\w+ (?:la lista|el boletin|la carta)|borr\\w+ de la lista)',
    leaving: 'baja|desuscrib\\w+|dej\\w+ de recibir\\w*',
    early:
      '(?:antes de|dentro de|en los primeros|durante) (?:\\w+ ){0,4}?(?:anos?|mes(?:es)?|semanas?|numeros|temporada|navidad)',
    pays: '(?:cargamos|cargaremos|cargar\\w*|cobramos|cobraremos|cobrar\\w*|factur\\w+|descont\\w+|deduci\\w+|devolver\\w*|devuelv\\w+|reembols\\w+|pierd\\w+|perder\\w*|pagar\\w*|abonar\\w*|debera\\w*|penalizaci\\w+|multa|recargo|gastos|caduca\\w*|anula\\w*|reclamar\\w*|cuesta (?!nada)\\w+)',
    gathered: 'puntos|sellos|saldo|vales?|cupones|premios|recompensas|bonos?|descuentos?|reembolso|cashback|millas',
    gone: 'vuelv\\w+ (?:atras|a nosotros|a la casa)|se (?:van|va|pierd\\w+|borr\\w+|anul\\w+|extingu\\w+|esfuman|retiran)|caduc\\w+|desaparec\\w+|expir\\w+|qued\\w+ (?:\\w+ )?(?:sin (?:valor|efecto)|a cero|anulad\\w+|cancelad\\w+)|a cero|exigible',
    unless:
      'no|sin(?! (?:valor|efecto))|nunca|nada|gratis|gratuit\\w+|ningun\\w*|conserv\\w+|curso|clases?|reserva|alquiler|pedido|cuota',
  },
  it: {
    leaves:
      '(?:se|quando|chi|chiunque|in caso di|prima di|la)\\b.{0,40}?\\b(?:cancell\\w+ (?:la |dalla |dall |l |prima|entro|subito)?(?:iscrizione|lista|newsletter|lettera|elenco|di|un|d|entro|prima)?|disiscri\\w+|disiscriv\\w+|revoc\\w+|ritir\\w+ (?:il|il suo|il tuo) consenso|lasci\\w+ (?:la lista|la newsletter|la lettera)|cancellarsi|si cancella)',
    leaving: 'cancell\\w+|disiscri\\w+',
    early:
      '(?:prima d[ei]\\w*|entro|nei primi|durante) (?:\\w+ ){0,4}?(?:anno|anni|mes[ei]|settiman[ae]|numeri|stagione|natale)',
    pays: '(?:addebit\\w+|fattur\\w+|detra\\w+|scal\\w+|restitu\\w+|rimbors\\w+|perd\\w+|pag(?:a|are|hera|herai|hi|ate)|dovra\\w*|penal[ei]|multa|spese|decad\\w+|annull\\w+|trattenut\\w+|tratteniamo|tratterremo|costa (?!nulla|niente)\\w+)',
    gathered: 'punti|bollini|timbri|credit[oi]|buon[oi](?: sconto)?|premi|bonus|sconti|coupon|cashback|miglia',
    gone: 'torn\\w+ (?:\\w+ )?(?:indietro|a noi|alla casa)|si (?:azzer\\w+|perd\\w+|annull\\w+|cancellano|estingu\\w+|spengono)|scad\\w+|spariscono|sparisce|svanis\\w+|decad\\w+|vanno (?:persi|perduti|via)|(?:sono|e|saranno) (?:\\w+ )?(?:pers\\w+|annullat\\w+|azzerat\\w+|dovut\\w+)',
    unless:
      'non|senza|mai|nulla|niente|gratis|gratuit\\w+|nessun\\w*|tiene|conserv\\w+|corso|corsi|lezion\\w+|prenotazion\\w+|noleggio|ordine|quota',
  },
  pt: {
    leaves:
      '(?:se|quando|quem|em caso de|ao|antes de|o|a)\\b.{0,40}?\\b(?:cancel\\w+ (?:a |o |sua |esta |antes|no|em)?(?:subscricao|assinatura|inscricao|boletim|newsletter|carta|de|primeiro|prazo)?|anul\\w+ a (?:subscricao|inscricao)|retir\\w+ o (?:seu )?consentimento|sair (?:da lista|antes|no)|sai (?:da lista|antes)|deix\\w+ (?:a lista|a carta|o boletim)|desist\\w+|descadastr\\w+)',
    leaving: 'cancel\\w+|subscricao|descadastr\\w+|sair',
    early:
      '(?:antes d[eo]|dentro de|nos primeiros|durante) (?:\\w+ ){0,4}?(?:anos?|mes(?:es)?|semanas?|numeros|epoca|natal)',
    pays: '(?:cobramos|cobraremos|cobrar\\w*|cobrad\\w+|factur\\w+|fatur\\w+|descont\\w+|deduzi\\w+|devolv\\w+|reembols\\w+|perd\\w+|pag(?:a|ar|ara|aras|ue)|deve\\w*|multa|penalizac\\w+|taxa|despesas|caduca\\w*|anulad\\w+|debit\\w+|custa (?!nada)\\w+)',
    gathered: 'pontos|selos|carimbos|saldo|creditos?|vales?|cupoes|cupons|premios|bonus|descontos?|cashback|milhas',
    gone: 'volt\\w+ (?:\\w+ )?(?:atras|para nos|a nos|a casa)|se (?:perdem|anulam|apagam|vao)|perdem se|anulam se|apagam se|caduc\\w+|expir\\w+|desaparec\\w+|(?:fica\\w*|sao|serao) (?:\\w+ )?(?:sem (?:valor|efeito)|a zero|anulad\\w+|perdid\\w+|zerad\\w+)|zera\\w*|vencem',
    unless:
      'nao|sem(?! (?:valor|efeito))|nunca|nada|gratis|gratuit\\w+|nenhum\\w*|conserv\\w+|mantem|curso|aulas?|reserva|aluguer|encomenda|quota|pedido',
  },
}

const word = (alternatives: string) => new RegExp(`(?<![a-z])(?:${alternatives})(?![a-z])`, 'u')
const rowsOf = ({ leaves, leaving, early, pays, gathered, gone, unless }: Penalty): readonly Spoken[] => [
  { all: [word(leaving), word(early), word(pays)], unless: word(unless) },
  { all: [word(leaves), word(pays)], unless: word(unless) },
  { all: [word(`${leaving}|${leaves}`), word(gathered), word(gone)], unless: word(unless) },
]
const ROWS: Readonly<Record<Locale, readonly Spoken[]>> = {
  en: rowsOf(PENALTIES.en),
  fr: rowsOf(PENALTIES.fr),
  de: rowsOf(PENALTIES.de),
  es: rowsOf(PENALTIES.es),
  it: rowsOf(PENALTIES.it),
  pt: rowsOf(PENALTIES.pt),
}

/** The sentences that put a price on leaving. A semicolon parts no such sentence: `…; if you leave early, we charge it`. */
export const penaltyIn = (text: string, locale: Locale): readonly string[] =>
  spokenIn(text.replaceAll(';', ','), ROWS[locale])
