/** Groups of other houses and clubs, of whom none is named: `the traders of the old town`, `the angling clubs upstream`. */

import type { Locale } from '../form-definition.ts'

/** Alternatives of a regular expression over folded text (fold.ts), in the plural. */
export const TRADES: Readonly<Record<Locale, string>> = {
  en: '(?:trusts|foundations|charities|societies|associations|clubs|bodies|museums|galleries|theatres|cinemas|shops|stores|traders|tradespeople|shopkeepers|merchants|retailers|businesses|firms|companies|brands|restaurants|restaurateurs|cafes|pubs|inns|innkeepers|landlords|publicans|hotels|hoteliers|guest houses|producers|farms|farmers|growers|makers|craftsmen|craftspeople|artisans|workshops|sponsors|advertisers|suppliers|dealers|schools|bakers|butchers|brewers|breweries|wineries|vineyards|operators|insurers|banks|gyms|studios|houses)',
  fr: '(?:fondations|associations|societes|federations|clubs|organismes|musees|galeries|theatres|cinemas|boutiques|magasins|commerces|commercants|marchands|enseignes|entreprises|marques|restaurants|restaurateurs|cafes|bistrots|auberges|aubergistes|hotels|hoteliers|tables|producteurs|fermes|agriculteurs|maraichers|vignerons|artisans|ateliers|sponsors|annonceurs|fournisseurs|ecoles|boulangers|bouchers|brasseurs|brasseries|domaines|caves|cavistes|assureurs|banques|maisons)',
  de: '\\w*(?:stiftungen|vereinen?|verbanden?|gesellschaften|klubs|clubs|museen|galerien|theatern|kinos|laden|geschaften?|handlern?|kaufleuten?|betrieben?|firmen|unternehmen|marken|restaurants|gaststatten|wirten?|wirtsleuten?|gastronomen|lokalen?|cafes|kneipen|hotels|hoteliers|gasthofen?|gasthausern?|pensionen|erzeugern?|bauern|hofen?|winzern?|weingutern?|handwerkern?|werkstatten|sponsoren|lieferanten|schulen|backern?|metzgern?|brauereien|versicherern?|banken)',
  es: '(?:fundaciones|asociaciones|sociedades|federaciones|clubes|entidades|museos|galerias|teatros|cines|tiendas|comercios|comerciantes|tenderos|mercaderes|empresas|marcas|negocios|restaurantes|restauradores|hosteleros|cafeterias|cafes|bares|tabernas|posadas|hoteles|hoteleros|productores|granjas|agricultores|viticultores|artesanos|talleres|patrocinadores|anunciantes|proveedores|escuelas|panaderos|carniceros|bodegas|bodegueros|cerveceras|aseguradoras|bancos|casas)',
  it: '(?:fondazioni|associazioni|societa|federazioni|circoli|club|enti|musei|gallerie|teatri|cinema|negozi|negozianti|botteghe|bottegai|esercenti|esercizi|commercianti|mercanti|aziende|imprese|marchi|ristoranti|ristoratori|osti|osterie|trattorie|caffe|bar|locande|locandieri|alberghi|albergatori|produttori|fattorie|agricoltori|contadini|vignaioli|cantine|artigiani|laboratori|sponsor|inserzionisti|fornitori|scuole|fornai|macellai|birrifici|assicurazioni|banche|case)',
  pt: '(?:fundacoes|associacoes|sociedades|federacoes|clubes|entidades|museus|galerias|teatros|cinemas|lojas|lojistas|comercios|comerciantes|mercadores|empresas|marcas|negocios|restaurantes|donos de restaurantes|cafes|bares|tabernas|pousadas|estalagens|hoteis|hoteleiros|produtores|quintas|agricultores|viticultores|artesaos|oficinas|patrocinadores|anunciantes|fornecedores|escolas|padeiros|talhantes|adegas|cervejeiras|seguradoras|bancos|casas)',
}

/** Between a message and a group: `of the`, `from some of the neighbouring`; not `of your`. */
const OF: Readonly<Record<Locale, string>> = {
  en: '(?:of|from|by) (?:(?:the|some|other|local|nearby|neighbouring|surrounding|many|several) )*(?:(?!your|our|its|their|my)\\w+ )?',
  fr: '(?:de|des|d|du|chez) (?:(?:les|l|la|autres) )?(?:(?!vos|votre|nos|notre|ses|leurs)\\w+ )?',
  de: '(?:der|von|aus|benachbarter|umliegender|anderer|ortlicher)(?: (?:den|die|der|anderen))? (?:(?!ihrer|eurer|unserer|ihren|euren|unseren)\\w+ )?',
  es: '(?:de|del) (?:(?:los|las|otros|otras) )?(?:(?!sus|vuestros|nuestros|tus)\\w+ )?',
  it: '(?:di|dei|degli|delle|dai|dagli|dalle) (?:(?:i|gli|le|altri|altre) )?(?:(?!vostr|nostr|suoi|sue)\\w+ )?',
  pt: '(?:de|dos|das) (?:(?:os|as|outros|outras) )?(?:(?!vossos|vossas|nossos|nossas|seus|suas)\\w+ )?',
}
const SELLS: Readonly<Record<Locale, { readonly messages: string; readonly what: string; readonly sells: string }>> = {
  en: {
    messages: '(?:offers?|deals|advertising|adverts?|promotions?|discounts?|bargains|vouchers?|specials)',
    what: 'what (?:(?:the|some|other|local|neighbouring) )+(?:\\w+ )?',
    sells: '(?:dish\\w*|serv\\w*|offer\\w*|sell\\w*|cook\\w*|stock\\w*|pour\\w*|on (?:offer|the menu|their)|to offer)',
  },
  fr: {
    messages: '(?:bons plans|bonnes affaires|offres|promotions|promos|publicites?|reclames?|remises|reductions)',
    what: 'ce que (?:les|des|certains|d autres) (?:\\w+ )?',
    sells: '(?:serv\\w+|offr\\w+|propos\\w+|vend\\w+|cuisin\\w+|mett\\w+ (?:à|a|en|sur)|affich\\w+|carte)',
  },
  de: {
    messages: '(?:\\w*werbung|\\w*angeboten?|aktionen|rabatten?|gutscheinen?|schnappchen|anzeigen)',
    what: 'was (?:(?:die|manche|andere|benachbarte|umliegende) )+(?:\\w+ )?',
    sells: '(?:auftisch\\w*|serviert|servieren|anbiet\\w*|angebot|verkauf\\w*|kochen|ausschenk\\w*|karte|bieten)',
  },
  es: {
    messages: '(?:ofertas?|promociones|publicidad|anuncios|descuentos|gangas|chollos|vales)',
    what: 'lo que (?:(?:los|las|otros|otras|algunos) )+(?:\\w+ y )?',
    sells: '(?:sirv\\w+|ofrec\\w+|vend\\w+|cocin\\w+|pon\\w+ (?:a|en)|mesa|carta|oferta)',
  },
  it: {
    messages: '(?:offerte|promozioni|pubblicita|annunci|sconti|occasioni|buoni)',
    what: '(?:quello|cio|quel) che (?:(?:gli|i|le|altri|altre|alcuni) )+(?:\\w+ )?',
    sells: '(?:serv\\w+|offr\\w+|vend\\w+|propon\\w+|cucin\\w+|mett\\w+ (?:in|a)|tavola|offerta)',
  },
  pt: {
    messages: '(?:ofertas?|promocoes|publicidade|anuncios|descontos|pechinchas|vales)',
    what: 'o que (?:(?:os|as|outros|outras|alguns) )+(?:\\w+ )?',
    sells: '(?:serv\\w+|oferec\\w+|vend\\w+|cozinh\\w+|poem|mesa|ementa|oferta)',
  },
}

function soldBy(locale: Locale): RegExp {
  const { messages, what, sells } = SELLS[locale]
  const who = TRADES[locale]
  const selling = String.raw`${what}(?=${who}(?:[^\p{L}\p{N}]+[\p{L}\p{N}]+){0,6}?[^\p{L}\p{N}]+${sells}(?![\p{L}\p{N}]))`
  return new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:${messages} (?:\w+ )?${OF[locale]}|${selling})(?<who>${who})(?![\p{L}\p{N}])`,
    'gu',
  )
}

/** Advertising of such a group, or what it sells, in folded text; `who` is the group. */
export const SOLD_BY: Readonly<Record<Locale, RegExp>> = {
  en: soldBy('en'),
  fr: soldBy('fr'),
  de: soldBy('de'),
  es: soldBy('es'),
  it: soldBy('it'),
  pt: soldBy('pt'),
}
