/**
 * Forms that do something else and say so in their title, and the buttons by which one orders, pays, books or opens an account,
 * and nothing else. Beside them the tick of a free box is the act by which one agrees; a law may even forbid such a button to
 * say more (Directive 2011/83/EU, art. 8(2)). `See my result` and `I take part` are none of them: there the address is the price.
 */

import type { Locale } from '../form-definition.ts'
import { fold } from './fold.ts'

const CONTRACTS: Readonly<Record<Locale, RegExp>> = {
  en: /^(?:(?:place|confirm|complete) (?:my |your |the )?(?:order|purchase|booking|reservation)|order(?: now| and pay)?|buy(?: now)?|pay(?: now)?|check ?out|(?:create|open) (?:my |your |an |the )?account|(?:book|reserve)(?: (?:now|my \w+|a \w+|the \w+))?)$/u,
  fr: /^(?:(?:passer|valider|confirmer|payer) (?:ma |la |votre |une )?(?:commande|reservation)|commander(?: et payer)?|acheter|payer|(?:creer|ouvrir) (?:mon |un |votre )?compte|reserver(?: (?:ma|mon|une|un) \w+)?)$/u,
  de: /^(?:(?:zahlungspflichtig |kostenpflichtig |jetzt |verbindlich )?(?:bestellen|kaufen|buchen|bezahlen|reservieren)|konto (?:eroffnen|anlegen|erstellen)|(?:platz|tisch|termin|zimmer|ticket) (?:buchen|reservieren))$/u,
  es: /^(?:(?:realizar|hacer|confirmar|finalizar|completar) (?:el |la |mi )?(?:pedido|compra|reserva)|comprar(?: ahora)?|pagar(?: ahora)?|(?:crear|abrir) (?:mi |una |la )?cuenta|reservar(?: (?:ahora|mi \w+|una? \w+))?)$/u,
  it: /^(?:(?:conferma|completa|concludi|invia) (?:l |il tuo |la tua |la )?(?:ordine|acquisto|prenotazione)|(?:acquista|ordina|paga)(?: ora)?|ordina con obbligo di pagamento|(?:crea|apri) (?:il (?:tuo |mio )?|un |l )?(?:account|conto)|prenota(?: (?:ora|il \w+|un \w+|la \w+|una \w+))?)$/u,
  pt: /^(?:(?:finalizar|concluir|confirmar|fazer) (?:a |o |minha |meu )*(?:compra|pedido|encomenda|reserva)|comprar(?: agora)?|encomendar|pagar(?: agora)?|(?:criar|abrir) (?:a |uma |minha )*conta|reservar(?: (?:agora|o meu \w+|a minha \w+|um \w+|uma \w+))?)$/u,
}

/** What the form is for, as its title has it. */
const TITLES: Readonly<Record<Locale, RegExp>> = {
  en: /\b(?:check ?out|orders?|purchase|basket|cart|accounts?|booking|book|reservation|reserve|appointment|open (?:day|evening))\b/u,
  fr: /\b(?:commandes?|commander|achat|panier|compte|reservation|reserver|rendez vous|portes ouvertes)\b/u,
  de: /(?:\bkasse\b|bestell|\bkauf|warenkorb|\w*konto\b|buchung|buchen|reservier|\btermin|tag der offenen)/u,
  es: /\b(?:pedidos?|compra|carrito|cuenta|reserva|reservar|cita|puertas abiertas)\b/u,
  it: /\b(?:ordin[ei]|ordina|acquisto|carrello|cassa|account|conto|prenotazione|prenota|appuntamento|open day)\b/u,
  pt: /\b(?:pedidos?|encomenda|encomendar|compra|carrinho|conta|reserva|reservar|marcacao|dia aberto)\b/u,
}

const plainly = (text: string) =>
  fold(text)
    .text.replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

export const namesContract = (button: string, locale: Locale): boolean => CONTRACTS[locale].test(plainly(button))
export const isForContract = (title: string, locale: Locale): boolean => TITLES[locale].test(plainly(title))
