/**
 * What a number is used for, told beside its field, where no box asks for calls or texts: `handy for letting you know when a piano comes up for
 * sale`, `whoever enters it looks forward to our texts` [AS-08]. A course that is cancelled, and an order that is ready, are none of it.
 */

import type { Locale } from '../form-definition.ts'
import { barely, sentencesOf } from './spoken.ts'

type NumberUse = {
  /** Letting somebody know, when something happens. */
  readonly tells: string
  readonly when: string
  /** That something can be bought, or costs less. */
  readonly sold: string
  /** Whoever gives the number, and what comes on it. */
  readonly gives: string
  readonly texts: string
  readonly unless: string
}

const USES: Readonly<Record<Locale, NumberUse>> = {
  en: {
    tells:
      'letting you know|let you know|tell(?:ing)? you|warn(?:ing)? you|alert(?:ing)? you|tip(?:ping)? you off|point(?:ing)? out|giv(?:e|ing) you (?:word|a nudge|a shout)|nudg(?:e|ing) you|reach(?:ing)? you|remind(?:ing)? you',
    when: 'when|whenever|as soon as|once|if|that|about|of',
    sold: '(?:for|on) sale|on offer|(?:special|seasonal|new|our|good) (?:offers?|deals?)|discounts?|bargains?|sales|reduced|price drops?|promotions?|(?:comes?|come) (?:up|on the market)|to buy|vouchers?',
    gives:
      '(?:whoever|anyone who|who|those who|if you) (?:\\w+ )?(?:enters?|gives?|leaves?|fills?|adds?|types?|puts?)|(?:entering|giving|leaving|filling|adding|typing) (?:it|one|yours|your|a|the)|with (?:it|your number)',
    texts: 'texts?|text messages?|sms|whatsapps?|calls?',
    unless:
      'not|never|no|nobody|t|only|cancel\\w*|postpon\\w*|appointment|booking|booked|order\\w*|deliver\\w*|ready|box|tick\\w*|emergency|urgent|unless|question',
  },
  fr: {
    tells:
      '(?:vous|te) (?:prevenir|avertir|signaler|informer|alerter|dire|faire signe|joindre|annoncer|rappeler)|(?:previen\\w+|averti\\w+|signal\\w+|faire signe)',
    when: 'quand|lorsqu\\w*|des qu\\w*|si|que|de|des|d|qu',
    sold: '(?:mis\\w*|en) (?:\\w+ )?vente|a vendre|soldes?|(?:nos|bonnes|belles) (?:offres|affaires|promotions)|promotions?|remises?|reductions?|rabais|bons plans|a acheter',
    gives:
      '(?:qui|quiconque|ceux qui|celui qui|si vous) (?:l |le |la |nous )*(?:indiqu|donn|laiss|inscri|saisi|remplit|remplis|not)\\w*|en (?:l |le |la |nous )*(?:indiquant|donnant|laissant|inscrivant|saisissant|notant)',
    texts: 'sms|textos?|whatsapps?|appels?|coups? de fil',
    unless:
      'ne|n|pas|jamais|aucun\\w*|personne|seulement|uniquement|annul\\w*|report\\w*|rendez|reserv\\w*|command\\w*|livr\\w*|pret\\w*|case|coch\\w*|urgen\\w*|question',
  },
  de: {
    tells:
      'bescheid (?:zu )?(?:geb\\w*|sag\\w*)|(?:sie|dich|ihnen|dir) (?:\\w+ ){0,3}(?:zu )?(?:benachrichtig\\w*|informier\\w*|hinzuweisen|hinweisen|erinnern|sagen|zu sagen|melden)|(?:melden|benachrichtigen|informieren) wir',
    when: 'wenn|sobald|falls|dass|uber|auf|an',
    sold: '(?:zum|im) verkauf|zu verkaufen|verkauft wird|\\w*angebote?n?|rabatt\\w*|aktionen|schnappchen|schlussverkauf|reduziert|zu haben|gunstig\\w*|gutschein\\w*',
    gives:
      '(?:wer|alle,? die|wenn sie|wenn du) (?:\\w+ ){0,3}(?:eintragt|angibt|hinterlasst|dalasst|nennt|ausfullt|eintragen|angeben|hinterlassen|eintragst|angibst)|mit (?:dem eintrag\\w*|der angabe|ihrer nummer|der nummer)',
    texts: 'sms|whatsapps?|whatsapp nachrichten|textnachrichten|kurznachrichten|anrufe?n?',
    unless:
      'nicht|nie|kein\\w*|niemand|nur|ausschliesslich|\\w*absag\\w*|ausfall\\w*|verschieb\\w*|\\w*termin\\w*|\\w*bestell\\w*|liefer\\w*|fertig|kastchen|hakchen|ankreuz\\w*|notfall|ruckfrage\\w*|es sei denn',
  },
  es: {
    tells:
      '(?:avisar|decir|informar|alertar|senalar|localizar|recordar|contar)(?:le|te|os|les)|(?:le|te|os) (?:avis|dir|inform|alert|record|cont)\\w+',
    when: 'cuando|en cuanto|si|de|que',
    sold: '(?:a la|en|de) venta|se venda|rebajas?|(?:nuestras|buenas|las) ofertas|ofertas?|descuentos?|promociones|gangas|chollos|comprar',
    gives:
      '(?:quien(?:es)?|los que|si) (?:nos )?(?:lo |la )?(?:dej|indi|escrib|facilit|d[ae]|pon|anot|rellen)\\w*|al (?:dej|indic|escrib|facilit|dar|poner|anot)\\w*|con (?:su|tu) numero',
    texts: 'sms|whatsapps?|mensajes de texto|llamadas?',
    unless:
      'no|nunca|nadie|ningun\\w*|solo|unicamente|cancel\\w*|anul\\w*|aplaz\\w*|cita|reserv\\w*|pedido\\w*|entreg\\w*|list[oa]|casilla|marc\\w*|urgen\\w*|duda',
  },
  it: {
    tells:
      '(?:avvis|avvert|inform|segnal|dir|ricord|raggiung|allert)\\w*(?:la|le|ti|vi)|(?:la|le|ti|vi) (?:avvis|avvert|inform|segnal|dir|ricord)\\w+|farle sapere|farti sapere',
    when: 'quando|appena|se|che|di|delle|dei',
    sold: '(?:in|alla|mess[oa] in) vendita|si vende|saldi|(?:nostre|buone|le) offerte|offert[ae]|sconti|promozioni|occasioni|comprare|da acquistare',
    gives:
      '(?:chi|chiunque|se) (?:ce )?(?:lo |la )?(?:lasci|indic|inser|scriv|da|fornis|compil)\\w*|(?:lasciand|indicand|inserend|scrivend|dand|fornend)\\w+|con il (?:suo|tuo) numero',
    texts: 'sms|whatsapp|messaggi di testo|messaggini|telefonat[ae]|chiamat[ae]',
    unless:
      'non|mai|nessun\\w*|solo|soltanto|annull\\w*|rinvi\\w*|appuntament\\w*|prenot\\w*|ordin\\w*|consegn\\w*|pront[oa]|casella|spunt\\w*|urgen\\w*|dubbi\\w*',
  },
  pt: {
    tells:
      '(?:avis|dizer|inform|alert|assinal|lembr|contact|contat)\\w* (?:lhe|o|a|te|voce)|(?:o|a|lhe|te) (?:avis|inform|alert|assinal|lembr|contact|contat|dizer|dar)\\w*',
    when: 'quando|assim que|logo que|se|que|de|das|dos',
    sold: '(?:a|à|em|post[oa] a) venda|para vender|saldos|(?:nossas|boas|as) ofertas|ofertas?|descontos?|promocoes|pechinchas|liquidac\\w+|comprar',
    gives:
      '(?:quem|os que|se) (?:nos )?(?:o |a )?(?:deix|indi|escrev|forne|der|da|preench|coloc|inser)\\w*|ao (?:deix|indic|escrev|forne|dar|preench|coloc|inser)\\w*|com o (?:seu|teu) numero',
    texts: 'sms|whatsapps?|mensagens de texto|torpedos|chamadas?|ligac\\w+',
    unless:
      'nao|nunca|ninguem|nenhum\\w*|so|apenas|somente|cancel\\w*|adi\\w+|consulta|marcac\\w+|reserv\\w*|encomend\\w*|pedido\\w*|entreg\\w*|pront[oa]|caixa|assinal\\w*|urgen\\w*|duvida',
  },
}

const word = (alternatives: string) => new RegExp(`(?<!\\w)(?:${alternatives})(?!\\w)`, 'u')
const rowsOf = ({ tells, when, sold, gives, texts, unless }: NumberUse) => ({
  told: new RegExp(`(?<!\\w)(?:${tells}) (?:\\w+ ){0,3}?(?:${when}) (?:.* )?(?:${sold})(?!\\w)`, 'u'),
  toldAfter: new RegExp(`(?<!\\w)(?:${sold}) (?:.* )?(?:${tells})(?!\\w)`, 'u'),
  entered: new RegExp(`(?<!\\w)(?:${gives})(?: .*)? (?:${texts})(?!\\w)`, 'u'),
  unless: word(unless),
})
const ROWS = {
  en: rowsOf(USES.en),
  fr: rowsOf(USES.fr),
  de: rowsOf(USES.de),
  es: rowsOf(USES.es),
  it: rowsOf(USES.it),
  pt: rowsOf(USES.pt),
} as const

/** The sentences beside a number that use it for offers, or for texts and calls. */
export function usesNumber(text: string, locale: Locale): readonly string[] {
  const { told, toldAfter, entered, unless } = ROWS[locale]
  return sentencesOf(text).filter(sentence => {
    const said = barely(sentence)
    return !unless.test(said) && [told, toldAfter, entered].some(row => row.test(said))
  })
}
