/**
 * What a button does besides subscribing: `Subscribe and open an account`, `Sign up & join the club` [AS-04] [AS-07]. Two acts take two
 * buttons, or a box. To keep one's choices, to confirm, and to read are no second act.
 */

import type { Locale } from '../form-definition.ts'
import { plainly } from './fold.ts'

const SECOND: Readonly<Record<Locale, RegExp>> = {
  en: /\b(?:and|plus|then) (?:\w+ ){0,2}?(?:adopt|sponsor|send (?:me )?(?:the|a) (?:\w+ ){0,2}(?:box|kit|pack|set)|join (?:the |our )?\w+|become|apply|enrol|open (?:an|my|a)|create|activate|claim|redeem|order|buy|book|pay|donate|collect (?:points|my)|start (?:my|a|the) (?:trial|membership|free)|renew|enter (?:the|our|to)|(?:get|request|take|send me|order) (?:my|a|the|your) (?:\w+ ){0,2}(?:card|membership|account|points|voucher|gift|discount|key|badge|pass|ticket|catalogue|sample)|agree|accept|share|invite|follow (?:us|you)|rate|call me|vote)\b|\b(?:loyalty|club|customer|member\w*|reward\w*|bonus|store|advantage|discount|points) card\b|\b(?:fine|ok|okay|good) (?:by|with) me\b/,
  fr: /\b(?:et|puis|plus) (?:\w+ ){0,2}?(?:adopter|offrir|adher\w+|devenir|rejoindre (?:le|la|notre|les)|demander|commander|ouvrir|creer|activer|obtenir|profiter|acheter|reserver|payer|donner|participer|accepter|souscrire|partager|parrainer|suivre|renouveler|retirer|debloquer|voter)\b|\b(?:carte (?:de )?(?:fidelite|client|membre|club|avantages?))\b/,
  de: /\b(?:und|dann|plus) .{0,40}\b(?:beitreten|werden|\w*(?:karte|katalog|paket|muster|tasse|buch|probe|gutschein)\w* (?:bestellen|sichern|holen)|ubernehmen|eroffnen|anlegen|aktivieren|beantragen|einlosen|kaufen|buchen|bezahlen|spenden|teilnehmen|annehmen|akzeptieren|zustimmen|teilen|folgen|verlangern|abholen|erstellen|freischalten|sammeln|ablegen|mitmachen|einladen|abstimmen)\b|\b(?:kundenkarte|bonuskarte|treuekarte|clubkarte|vorteilskarte|mitgliedskarte|\w*mitglied\w*|treuepunkte)\b/,
  es: /\b(?:y|e|luego|mas) (?:\w+ ){0,2}?(?:apadrinar|adoptar|quedarme con|hacerme|pedir|solicitar|abrir|crear|activar|conseguir|obtener|comprar|reservar|pagar|donar|participar|aceptar|unirme (?:al|a la) (?:club|programa|asociacion|pena)|darme de alta|compartir|invitar|seguir|renovar|recoger|canjear|votar|adherirme|sumar puntos)\b|\b(?:tarjeta (?:de )?(?:cliente|fidelidad|socio|club|puntos))\b/,
  it: /\b(?:e|ed|poi|piu) (?:\w+ ){0,2}?(?:adott\w+|versa\w*|richied\w+|ader\w+|attiv\w+|apr\w+|cre(?:a|are|o)|divent\w+|ottien\w+|ottenere|compr\w+|prenot\w+|pag\w+|don(?:a|are|o)|partecip\w+|accett\w+|unisc\w+ al|condivid\w+|invita(?:re)?|segui(?:ci)?|rinnov\w+|ritir\w+|riscatt\w+|vot\w+|associa\w+|prend\w+ la)\b|\b(?:carta|tessera) (?:fedelta|soci\w*|cliente|punti|club)\b/,
  pt: /\b(?:e|depois|mais) (?:\w+ ){0,2}?(?:adotar|apadrinhar|ficar com|aderir|pedir|solicitar|abrir|criar|ativar|activar|tornar me|obter|comprar|reservar|pagar|doar|participar|aceitar|juntar me ao (?:clube|programa)|partilhar|compartilhar|convidar|seguir|renovar|levantar|resgatar|votar|associar me|acumular)\b|\b(?:cartao (?:de )?(?:cliente|fidelidade|socio|clube|pontos|\w+))\b/,
}

/** Choices that are kept, letters of a club, a step that confirms: what a button may say besides. */
const KEEPS: Readonly<Record<Locale, RegExp>> = {
  en: /\b(?:choices?|selection|preferences|what i (?:have )?ticked|my ticks|(?:club|member\w*|society|card) (?:news\w*|letters?|mail|post|e ?mails?|bulletin|diary|list))\b/,
  fr: /\b(?:choix|preferences|selection|cases|ce que j ai coche|(?:lettre|newsletter|nouvelles|bulletin) (?:du|de la|des|de l) \w+)\b/,
  de: /\b(?:auswahl|wunsche|angekreuzt\w*|einstellungen|\w*(?:newsletter|brief|post|blatt|bote|nachrichten|heft)(?: und \w*(?:newsletter|brief|post|blatt|bote|nachrichten|heft|mail))? (?:bestellen|abonnieren|beziehen|sichern)$|lesen)\b/,
  es: /\b(?:preferencias|elecciones|opciones|seleccion|lo que (?:marque|he marcado)|(?:boletin|carta|newsletter|noticias) (?:del|de la|de los) \w+)\b/,
  it: /\b(?:scelte|preferenze|selezione|opzioni|cio che ho|(?:newsletter|lettera|notizie|bollettino) (?:del|della|dei) \w+)\b/,
  pt: /\b(?:escolhas|preferencias|selecao|opcoes|o que marquei|(?:newsletter|carta|noticias|boletim) (?:do|da|dos) \w+)\b/,
}

/** What a button does besides. Undefined where it does one thing. */
export function secondActIn(button: string, locale: Locale): string | undefined {
  const said = plainly(button.replaceAll('&', ' and ').replaceAll('+', ' and '))
  const plain = locale === 'en' ? said : said.replaceAll(/(?<![a-z])and(?![a-z])/g, JOINS[locale])
  return SECOND[locale].test(plain) && !KEEPS[locale].test(plain) ? button : undefined
}
const JOINS: Readonly<Record<Locale, string>> = { en: 'and', fr: 'et', de: 'und', es: 'y', it: 'e', pt: 'e' }
