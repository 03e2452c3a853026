/** A present for a birthday, announced beside the field that asks for the day: a message of its own, unless a box tells of it [AS-08]. */

import type { Locale } from '../form-definition.ts'
import { barely, spokenIn, type Spoken } from './spoken.ts'

type Birthday = { readonly day: RegExp; readonly brings: RegExp; readonly unless: RegExp }

const BIRTHDAY: Readonly<Record<Locale, Birthday>> = {
  en: {
    day: /\bbirthdays?\b/,
    brings:
      /\b(?:discounts?|vouchers?|coupons?|special (?:terms|conditions|prices?|offers?)|offers?|treats?|\d+ (?:per ?cent|off)|reductions?|a little (?:something|extra))\b/,
    unless: /\b(?:no|not|never|without|at the (?:till|counter|desk|door)|in the shop)\b/,
  },
  fr: {
    day: /\banniversaires?\b/,
    brings:
      /\b(?:remises?|reductions?|bons? (?:d achat|cadeau|de reduction)|conditions speciales|tarifs? special|prix special|offres?|attention|douceur|petit (?:plus|quelque chose)|rabais|promotions?)\b/,
    unless: /\b(?:ne|n|pas|aucun\w*|jamais|sans|au guichet|en caisse|a la caisse)\b/,
  },
  de: {
    day: /\bgeburtstag\w*\b/,
    brings:
      /\b(?:\w*rabatt\w*|\w*gutschein\w*|sonder(?:konditionen|preise?|angebote?)|\w*angebote?|aufmerksamkeit|\w*vorteile?|nachlass|vergunstigung\w*|prozent)\b/,
    unless: /\b(?:nicht|nie|kein\w*|ohne|an der kasse|im laden)\b/,
  },
  es: {
    day: /\bcumpleanos\b/,
    brings:
      /\b(?:descuentos?|vales?|cupon\w*|condiciones especiales|precios? especial\w*|ofertas?|detalle|detallito|rebajas?|promocion\w*)\b/,
    unless: /\b(?:no|nunca|ningun\w*|sin|en caja|en taquilla|en la tienda)\b/,
  },
  it: {
    day: /\bcompleann\w+\b/,
    brings:
      /\b(?:scont\w+|buon[oi] (?:sconto|acquisto|regalo)|coupon|condizioni speciali|prezz\w+ special\w+|offert[ae]|pensierino|promozion\w+|riduzion\w+)\b/,
    unless: /\b(?:non|mai|nessun\w*|senza|alla cassa|in negozio)\b/,
  },
  pt: {
    day: /\b(?:aniversarios?|(?:seus|teus|vossos) anos|dia d(?:e|os) anos)\b/,
    brings:
      /\b(?:descontos?|vales?|cupa\w+|cupo\w+|condicoes especiais|precos? especia\w+|ofertas?|miminho|mimo|promoc\w+|reduc\w+)\b/,
    unless: /\b(?:nao|nunca|nenhum\w*|sem|na caixa da loja|ao balcao|na loja)\b/,
  },
}

const rowsOf = ({ day, brings, unless }: Birthday): readonly Spoken[] => [{ all: [day, brings], unless }]
const ROWS: Readonly<Record<Locale, readonly Spoken[]>> = {
  en: rowsOf(BIRTHDAY.en),
  fr: rowsOf(BIRTHDAY.fr),
  de: rowsOf(BIRTHDAY.de),
  es: rowsOf(BIRTHDAY.es),
  it: rowsOf(BIRTHDAY.it),
  pt: rowsOf(BIRTHDAY.pt),
}

/** The sentences that announce such a present; `asked` is what the boxes say. */
export const presentsIn = (text: string, locale: Locale, asked: string): readonly string[] =>
  BIRTHDAY[locale].day.test(barely(asked)) ? [] : spokenIn(text.replaceAll(';', ','), ROWS[locale])
