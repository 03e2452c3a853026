/**
 * A gift of the house for a subscription, told as an invitation: `Sign up to our newsletter and we'll email you a code for 15 % off`
 * [AS-04]. What is in the letters is none: `subscribe and get a recipe each month`; nor is what everybody gets.
 */

import type { Locale } from '../form-definition.ts'
import { spokenIn, type Spoken } from './spoken.ts'

type Bargain = {
  /** Joining, with the list or the letter that one joins. */
  readonly joins: string
  /** One thing, or some money, and no kind of contents. */
  readonly gift: string
  /** Giving, in so many words: it may stand anywhere beside joining. */
  readonly thanks: string
  /** What leads from the one to the other. */
  readonly brings: string
  readonly for: string
  readonly unless: string
}

const BARGAINS: Readonly<Record<Locale, Bargain>> = {
  en: {
    joins:
      '(?:sign(?:s|ing)? up|subscrib(?:e|es|ing)|join(?:s|ing)?) (?:\\w+ ){0,4}?(?:newsletter|list|letter|bulletin|e ?mails?|mailing)',
    gift: '\\d+ (?:percent |pounds |euros )?off|(?:a|your|one|our) (?:\\w+ ){0,2}(?:code|voucher|coupon|discount|gift|prize|sample|guide|e ?book|mug|tote)(?! (?:section|corner|of the month))|(?:the|our|a) (?:\\w+ )?(?:draw|raffle|competition)|chance (?:to win|of winning)|free (?:gift|guide|e ?book|coffee|drink|delivery|shipping|sample|entry|ticket|bag|class|trial|cake|bottle)|welcome (?:gift|offer|discount)',
    thanks:
      'on us|on the house|free (?:\\w+ )?(?:towel|gift|drink|coffee|tea|cake|bag|mug|pen|poster|book|sample|meal|lesson|night|ticket)|as a thank you|\\d+ (?:percent |pounds |euros )?off|(?:gift|present|treat|surprise) (?:is )?(?:waiting|for you)',
    brings:
      'and (?:\\w+ )?(?:get|receive|win|enter|claim|earn|save|enjoy|unlock|take|be in|go into|we)|to (?:get|receive|win|enter|claim|earn|save|enjoy|unlock)|for|gets?|enters?|wins?|we (?:ll|will)',
    for: 'when|if|as soon as|once|for|by',
    unless:
      '(?:know|hear|find out|learn|says?|see) (?:\\w+ )?when|whatever|(?:not|no|never|without|whether|regardless|either way|anyway|also|everyone|everybody|even)|(?:each|every|a|per|once|twice) (?:month|week|issue|letter|year|season)|monthly|weekly|in (?:each|every) \\w+',
  },
  fr: {
    joins:
      '(?:inscri\\w+|abonn\\w+|rejoi\\w+|laiss\\w+ votre|donn\\w+ votre) (?:\\w+ ){0,4}?(?:newsletter|lettre|infolettre|liste|bulletin|e ?mails?)',
    gift: '\\d+ (?:de |d )?(?:remise|reduction|offerts?)|moins \\d+|(?:un|une|votre|notre|ton) (?:\\w+ )?(?:bon|code|cadeau|remise|reduction|echantillon|guide|livret|cafe offert)|(?:le|au|notre|un) (?:grand )?(?:tirage|concours|jeu)|tirage au sort|tente\\w* (?:votre|ta) chance|gagn\\w+|livraison offerte',
    thanks:
      'vous attend|(?:vous|t) (?:est |sera )?(?:offert|offrons|offre)\\w*|en cadeau|en remerciement|\\d+ (?:de |d )?(?:remise|reduction)|cadeau de bienvenue',
    brings:
      'et (?:\\w+ )?(?:recev\\w+|obten\\w+|profit\\w+|particip\\w+|gagn\\w+|tent\\w+|benefici\\w+|nous|on|decouvr\\w+)|pour (?:recevoir|obtenir|profiter|participer|gagner|tenter|beneficier)|recoi\\w+|particip\\w+|gagn\\w+',
    for: 'en|si|des|pour|contre|quand|lorsque',
    unless:
      'savoir|quoi que|apprene\\w*|(?:pas|ne|n|aucune?|ni|sans|jamais|que vous|ou non|tous|toutes|aussi|meme)|(?:chaque|par|tous les|toutes les) (?:mois|semaines?|numero|lettre|ans?)|dans (?:chaque|toutes)',
  },
  de: {
    joins:
      '(?:melde\\w*|anmeld\\w*|abonnier\\w*|eintrag\\w*|trag\\w*|bestell\\w*) (?:\\w+ ){0,5}?(?:\\w*newsletter|\\w*brief|\\w*liste|\\w*verteiler|\\w*post)|(?:\\w*newsletter|\\w*brief) (?:\\w+ ){0,2}(?:\\w*anmeld\\w*|abonnier\\w*|bestell\\w*|eintrag\\w*)',
    gift: '\\d+ (?:prozent |euro )?(?:rabatt|nachlass|gutschein|sparen|auf)|(?:einen|ein|eine|ihren|ihr|deinen|dein|den) (?:\\w+ )?(?:\\w*gutschein|\\w*code|\\w*rabatt|\\w*geschenk|\\w*probe|\\w*leitfaden|e ?book|\\w*heft gratis)|\\w*verlosung|lostopf|gewinn(?:en|e|t|spiel)|\\w*geschenk|gratis\\w* \\w+',
    thanks:
      'geschenkt|schenken wir|als (?:kleines )?(?:dankeschon|geschenk|willkommen)|geht auf uns|\\d+ (?:prozent |euro )?rabatt|gratis|willkommensgeschenk|wartet (?:ein|eine) (?:\\w+ )?(?:geschenk|uberraschung)',
    brings:
      'und (?:\\w+ ){0,2}?(?:erhalt\\w*|bekomm\\w*|sichern|gewinn\\w*|nehmen|spar\\w*|hol\\w*|wir)|und|um|dann|bekommt|erhalt|(?:so|dafur) (?:gibt es|schenken)|gibt es|schenken wir|nimmt',
    for: 'wenn|fur|bei|sobald|zur|mit',
    unless:
      'wann|erfahr\\w*|was (?:immer )?sie|(?:nicht|kein\\w*|ohne|nie|auch|egal|ob|alle|jeder|unabhangig)|(?:jeden?|jedes|pro|einmal im|im) (?:monat|woche|ausgabe|brief|jahr)|monatlich|wochentlich|in jede[rm] \\w+',
  },
  es: {
    joins:
      '(?:suscrib\\w+|suscripcion|apunt\\w+|inscrib\\w+|unete|registr\\w+) (?:\\w+ ){0,4}?(?:newsletter|boletin|carta|lista|correos?)',
    gift: '\\d+ (?:por ciento )?(?:de )?(?:descuento|dto)|(?:un|una|tu|su|el) (?:\\w+ )?(?:vale|cupon|codigo|regalo|descuento|muestra|guia|obsequio)|(?:el|un|nuestro) (?:\\w+ )?sorteo|gan(?:a|ar|e|es)|envio gratis|gratis',
    thanks:
      '(?:corre|va|invita\\w*) (?:de|por) (?:nuestra cuenta|la casa)|(?:te|le|os) (?:regalamos|invitamos|obsequiamos)|de regalo|como agradecimiento|\\d+ (?:por ciento )?(?:de )?descuento|(?:te|le) espera un',
    brings:
      '(?:y|e) (?:\\w+ )?(?:recib\\w+|consig\\w+|obten\\w+|entr\\w+|gan\\w+|particip\\w+|llev\\w+|disfrut\\w+|te|le)|para (?:recibir|conseguir|obtener|entrar|ganar|participar)|(?:te|se) llev\\w+|recib\\w+|entra|participa\\w*|tendras|regalamos',
    for: 'al|si|por|cuando|con',
    unless:
      'enter\\w+|saber|sepas?|marque\\w* lo que|(?:no|ni|nunca|ningun\\w*|sin|tambien|aunque|todos|todas|igual)|(?:cada|al|por|una vez al) (?:mes|semana|numero|carta|ano)|en cada \\w+',
  },
  it: {
    joins:
      '(?:iscriv\\w+|iscriz\\w+|abbon\\w+|registr\\w+) (?:\\w+ ){0,4}?(?:newsletter|lettera|lista|elenco|bollettino|e ?mail)',
    gift: '\\d+ (?:per cento )?(?:di )?sconto|sconto del \\d+|(?:un|uno|una|il tuo|il suo|lo) (?:\\w+ )?(?:buono|codice|sconto|omaggio|regalo|campione|coupon|guida)|estrazione|concorso|vinc\\w+|in (?:omaggio|regalo)|gratis',
    thanks:
      '(?:ti|le|vi) (?:regaliamo|offriamo)|(?:lo|la) offriamo noi|offre la casa|in (?:regalo|omaggio)|come ringraziamento|\\d+ (?:per cento )?(?:di )?sconto|(?:ti|la|vi) aspetta un',
    brings:
      'e (?:\\w+ ){0,2}?(?:ricev\\w+|otten\\w+|ottieni|partecip\\w+|vinc\\w+|avra\\w*|prend\\w+|ti|le)|per (?:ricevere|ottenere|partecipare|vincere|avere)|ricev\\w+|partecip\\w+|ottien\\w+|ha diritto|avra\\w*',
    for: 'se|con|per|quando|a chi|iscrivendo\\w*',
    unless:
      'scopr\\w+|saper\\w*|sapra\\w*|qualunque|(?:non|ne|mai|nessun\\w*|niente|senza|anche|comunque|tutti|tutte|a prescindere)|(?:ogni|al|per|una volta al) (?:mese|settimana|numero|lettera|anno)|in ogni \\w+',
  },
  pt: {
    joins:
      '(?:subscrev\\w+|inscrev\\w+|inscric\\w+|assin(?:e|a|ar)|cadastr\\w+|junte se) (?:\\w+ ){0,4}?(?:newsletter|boletim|carta|lista|e ?mails)',
    gift: '\\d+ (?:por cento )?(?:de )?desconto|(?:um|uma|o seu|seu) (?:\\w+ )?(?:vale|cupao|cupom|codigo|brinde|presente|desconto|amostra|guia|oferta)|(?:o|ao|no|um|nosso) (?:\\w+ )?sorteio|ganh\\w+|portes gratis|frete gratis|gratis',
    thanks:
      'oferecemos (?:lhe|te)|(?:lhe|te) oferecemos|por nossa conta|de (?:presente|oferta|brinde)|como agradecimento|\\d+ (?:por cento )?(?:de )?desconto|espera (?:por si |lhe )?um',
    brings:
      'e (?:\\w+ ){0,2}?(?:receb\\w+|ganh\\w+|obt\\w+|particip\\w+|entr\\w+|concorr\\w+|habilit\\w+|leve|aproveit\\w+)|para (?:receber|ganhar|obter|participar|concorrer)|receb\\w+|ganha\\w*|concorre|participa',
    for: 'se|ao|por|quando|com',
    unless:
      'saiba\\w*|saber|o que marc\\w+|(?:nao|nem|nunca|nenhum\\w*|sem|tambem|mesmo|todos|todas|igual)|(?:cada|por|ao|todo o|uma vez por) (?:mes|semana|numero|carta|ano)|em cada \\w+',
  },
}

const word = (alternatives: string) => new RegExp(`\\b(?:${alternatives})\\b`, 'u')

const rowsOf = ({ joins, gift, thanks, brings, for: when, unless }: Bargain): readonly Spoken[] => [
  { all: [word(`(?:${joins})\\b.{0,40}?\\b(?:${brings})\\b.{0,40}?\\b(?:${gift})`)], unless: word(unless) },
  { all: [word(joins), word(thanks)], unless: word(unless) },
  { all: [word(`(?:${gift})\\b.{0,40}?\\b(?:${when})\\b.{0,20}?\\b(?:${joins})`)], unless: word(unless) },
]

const ROWS = {
  en: rowsOf(BARGAINS.en),
  fr: rowsOf(BARGAINS.fr),
  de: rowsOf(BARGAINS.de),
  es: rowsOf(BARGAINS.es),
  it: rowsOf(BARGAINS.it),
  pt: rowsOf(BARGAINS.pt),
} as const satisfies Record<Locale, readonly Spoken[]>

/** The sentences that give something for a subscription. */
export const bargainIn = (text: string, locale: Locale): readonly string[] => spokenIn(text, ROWS[locale])
