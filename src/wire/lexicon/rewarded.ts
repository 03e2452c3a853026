/**
 * What only those get who tick or subscribe: a treat (`tick the box, and breakfast is on us`), a place in a draw (`into the hat goes who sets
 * the tick`), and being served before the others (`whoever takes the letter sits down first`) [AS-04]. What the letters bring, what everybody
 * gets and who hears first of a date is none of it.
 */

import type { Locale } from '../form-definition.ts'
import { spokenIn, type Spoken } from './spoken.ts'

type Rewarded = {
  /** Ticking, or having ticked. */
  readonly tick: string
  readonly treat: string
  /** Whoever ticks, or a name with a tick. */
  readonly ticker: string
  /** A thing for them. */
  readonly piece: string
  readonly draw: string
  /** Whoever subscribes, and what they are before others. */
  readonly reader: string
  readonly first: string
  /** That it makes no difference, and what is in the letter. */
  readonly unless: string
}

const REWARDED: Readonly<Record<Locale, Rewarded>> = {
  en: {
    tick: '(?:tick(?:s|ed|ing)?|check(?:s|ed|ing)|mark(?:s|ed)?) (?:\\w+ ){0,2}(?:box|below|here)|box (?:is|has been|was|stays) (?:\\w+ )?ticked|your tick|with (?:a|the|your) tick',
    treat:
      '(?:is|are|comes?|goes?|paid) (?:\\w+ )?(?:on us|on the house|by us|free)|on us|on the house|paid by us|our treat|we (?:ll |will )?(?:treat|stand|buy) you|(?:free|complimentary) (?:\\w+ )?\\w+ (?:is |are )?(?:waiting|awaits?|ready)|(?:is|are) (?:waiting|yours) (?:\\w+ )?(?:free|for you at the)',
    ticker:
      '(?:who|whoever|people|those|names?|if you|everyone|readers) (?:\\w+ ){0,4}(?:set\\w*|tick\\w*|put\\w*|make\\w*) (?:\\w+ ){0,4}(?:tick|box|newsletter|letter|cross)|with (?:a|the|your) tick (?:at|by|on|against|beside)',
    piece:
      '(?:glass|cup|slice|piece|bottle|bag|jar|loaf|drink|coffee|beer|portion|box|present|treat|sample|print|poster|towel|mug)(?: of \\w+)? (?:is |goes |\\w+ )?(?:for|to) (?:everyone|everybody|anyone|all|those|each one|whoever|people|guests)(?: who)? (?:\\w+ )?tick\\w*|^tick and win',
    draw: '(?:draw|raffle|lottery|tombola|prize draw|competition)|(?:in|into) the (?:hat|drum|urn|pot)',
    reader:
      '(?:our |the )?(?:subscribers|letter readers|(?:readers|guests|members) with a tick|readers of (?:the|our) \\w+)|(?:who|whoever|those who|guests who|if you) (?:\\w+ )?(?:takes?|gets?|receives?|subscribes?|reads?|signs? up|ticks?) (?:\\w+ ){0,4}(?:letter|newsletter|bulletin|list|box|up)',
    first:
      '(?:sits?|seated|served|called|admitted|let in|treated|placed) (?:\\w+ ){0,2}(?:first|before (?:everyone|everybody|the|all|any)|ahead)|(?:goes?|comes?|gets?) (?:in |served |seated )?(?:first|ahead|before the others)(?! in the letter)|gets? (?:\\w+ ){0,4}(?:tables?|seats?|places?|rooms?) first|(?:gets?|let|are) (?:\\w+ ){0,4}before (?:the (?:rest|others)|everyone|everybody|anyone)|(?:jump|skip|pass|go past|walk past|avoid)s? the (?:queue|line)|(?:first|best) (?:table|seats?|pick of the (?:tables|seats|rooms))',
    unless:
      'not|never|no|nobody|t|whether|regardless|anyway|also|(?<!before |ahead of )every(?:one|body)(?! (?:else|who (?:\\w+ )?ticks?))|all guests|for every|with or without|ticked or not|hears? first|(?:each|every|once a) (?:letter|month|issue)|order of (?:coming|arrival)|comes first',
  },
  fr: {
    tick: 'coch\\w+ (?:\\w+ ){0,2}(?:case|ci dessous|ici)|votre coche|case (?:(?:est|sera|soit) )?cochee',
    treat:
      '(?:est|sont|sera) (?:\\w+ )?(?:pour nous|a notre charge|offert\\w*|paye\\w* par)|offert\\w* par (?:la maison|nous)|aux frais de la maison|la maison (?:vous )?(?:offre|invite|regale)|nous vous (?:offrons|invitons)|(?:vous attend|attendent|attendra) .{0,40}(?:offert\\w*|gratuit\\w*)|(?:offert\\w*|gratuit\\w*) .{0,30}vous attend\\w*|c est nous qui (?:payons|regalons|offrons)',
    ticker:
      '(?:qui|ceux qui|celui qui|celle qui|quiconque|si vous) (?:\\w+ ){0,3}coch\\w+|(?:avec|dont) (?:la |une |votre )?(?:coche|case)',
    piece:
      '(?:verre|tasse|part|morceau|bouteille|sachet|pot|pain|cafe|biere|portion|cadeau|affiche|serviette|mug)(?: de \\w+)? (?:\\w+ )?(?:pour|a) (?:tous ceux|toutes celles|ceux|celui|quiconque|chacun)(?: qui)? (?:\\w+ )?coch\\w+|^cochez et gagnez',
    draw: 'tirage|tombola|loterie|concours|(?:dans|au fond de) (?:le chapeau|l urne)',
    reader:
      '(?:nos|les) (?:abonnes|lecteurs|inscrits)|(?:qui|ceux qui|quiconque|si vous) (?:\\w+ ){0,3}(?:abonne\\w*|inscrit\\w*|recoi\\w+|li[st]\\w*|coch\\w+)',
    first:
      '(?:s assi\\w+|s assey\\w+|assis\\w*|place\\w*|servi\\w*|appele\\w*|recu\\w*|pass\\w+|entr\\w+|install\\w+) (?:\\w+ ){0,2}(?:en premier\\w*|les premiers|avant (?:tout|tous|les|vous)|d abord|devant)|pass\\w+ devant|saut\\w+ la (?:file|queue)|evit\\w+ la (?:file|queue)|coupe-?file|(?:meilleures?|premieres?) (?:tables?|places?)',
    unless:
      'ne|n|pas|jamais|aucun\\w*|meme sans|ou non|que (?:la case|vous)|egalement|aussi|tous les (?:clients|convives)|a tous|avec ou sans|(?:apprenn\\w+|sav\\w+|inform\\w+) (?:\\w+ )?(?:en premier|d abord|les premiers)|(?:chaque|par) (?:mois|lettre|numero)|ordre d arrivee|chacun',
  },
  de: {
    tick: '(?:setz\\w*|gesetzt|mach\\w*|ankreuz\\w*|angekreuzt|kreuz\\w*|anhak\\w*|angehakt) (?:\\w+ ){0,4}(?:hakchen|haken|kreuz|kastchen)|(?:hakchen|haken|kreuz|kastchen) (?:\\w+ ){0,3}(?:setz\\w*|gesetzt|mach\\w*|ankreuz\\w*|angekreuzt|anhak\\w*|angehakt)|mit (?:ihrem|dem|einem) (?:hakchen|haken|kreuz)',
    treat:
      '(?:geht|gehen) (?:\\w+ )?(?:auf uns|aufs haus|auf kosten des hauses)|auf unsere (?:kosten|rechnung)|aufs haus|laden wir sie ein|spendieren wir|spendiert (?:das haus|\\w+ wirt)|(?:wartet|warten|steht) .{0,40}(?:gratis|kostenlos\\w*|umsonst|geschenk\\w*)|(?:gratis|kostenlos\\w*|umsonst) .{0,30}(?:wartet|bereit)|bezahlen wir|zahlen wir',
    ticker:
      'wer (?:\\w+ ){0,6}(?:hakchen|haken|kreuz|kastchen|angekreuzt|ankreuzt)|mit (?:\\w+ )?(?:hakchen|haken|kreuz)|(?:wenn|sobald) sie (?:\\w+ ){0,5}(?:hakchen|haken|kreuz|kastchen)',
    piece:
      '(?:glas|tasse|stuck|flasche|tute|brot|getrank|kaffee|bier|portion|geschenk|probe|plakat|handtuch|becher)(?: \\w+)? (?:gibt es )?fur (?:alle|jeden|jede|den|diejenigen),? (?:der|die) (?:\\w+ ){0,4}(?:ankreuz\\w*|hakchen|haken|kreuz)|^ankreuzen und gewinnen',
    draw: '\\w*verlosung|lostopf|lostrommel|\\w*tombola|\\w*gewinnspiel|lotterie|preisausschreiben|(?:in den|im) (?:hut|topf)',
    reader:
      '\\w*abonnent\\w*|(?:wer|die) (?:\\w+ ){0,5}(?:abonnier\\w*|bezieh\\w*|angemeldet|eingetragen|angekreuzt|liest|lesen|bekommt)|(?:\\w*leser\\w*) (?:des|unseres) \\w+',
    first:
      '(?:sitzt|sitzen|setz\\w*|bedient|platziert|hereingelassen|aufgerufen|gebeten|dran|drankommt|rein) (?:\\w+ ){0,2}(?:zuerst|vor (?:allen|den) anderen|als erste\\w*)|(?:zuerst|vor (?:allen|den) anderen|als erste\\w*|bevorzugt) (?:\\w+ ){0,3}(?:sitz\\w*|bedient|platziert|gesetzt|an den tisch|hereingelassen|aufgerufen|dran|rein)|(?:an der schlange|an der reihe) vorbei|(?:besten|ersten) (?:\\w*tische|platze)|\\w*(?:tische|platze) (?:\\w+ )?zuerst|uberspring\\w* (?:\\w+ )?(?:schlange|reihe)',
    unless:
      'nicht|nie|kein\\w*|niemand\\w*|auch|egal|ob|alle[nr]? (?:gaste|besucher)|bei allen|jede[rmn]?|mit oder ohne|erfahr\\w*|(?:jeden?|pro|im) (?:monat|woche|ausgabe)|wer zuerst kommt|reihenfolge',
  },
  es: {
    tick: 'marc\\w+ (?:\\w+ ){0,2}(?:casilla|aqui|abajo)|marque (?:\\w+ ){0,2}(?:casilla|aqui|abajo)|(?:con|su|tu) (?:la )?marca en la casilla|casilla (?:\\w+ )?marcada',
    treat:
      '(?:corre|va|corren) (?:\\w+ )?(?:de|por) (?:nuestra cuenta|cuenta (?:de la casa|nuestra))|(?:invita|paga|regala) la casa|(?:a|al) .{0,30} invit\\w+|(?:le|te|os) invitamos|(?:le|te|os) espera\\w* .{0,40}(?:gratis|de regalo|gratuit\\w+)|(?:gratis|de regalo) .{0,20}(?:le|te|os) espera|lo pagamos nosotros|la pagamos nosotros',
    ticker:
      '(?:quien|quienes|los que|el que|si) (?:\\w+ ){0,3}(?:marc\\w+|marque\\w*|pon\\w+ (?:\\w+ )?(?:cruz|marca|tic))|con (?:la |su |tu )?casilla marcada',
    piece:
      '(?:copa|taza|trozo|botella|bolsa|tarro|pan|cafe|cerveza|racion|regalo|lamina|toalla)(?: de \\w+)? (?:\\w+ )?(?:para|a) (?:quien|quienes|todos los que|los que|cada uno que) (?:\\w+ )?marqu?\\w+|^marca y gana',
    draw: 'sorteo|rifa|tombola|loteria|concurso|(?:en|al) (?:el )?(?:bombo|sombrero|urna)',
    reader:
      '(?:los|nuestros) (?:suscriptores|lectores)|(?:quien|quienes|los que|si) (?:\\w+ ){0,3}(?:recib\\w+|suscri\\w+|lee\\w*|apunt\\w+|marc\\w+|marque\\w*)',
    first:
      '(?:se sient\\w+|sentad\\w+|atendid\\w+|servid\\w+|llamad\\w+|pas\\w+|entr\\w+|colocad\\w+) (?:\\w+ ){0,2}(?:primer[oa]?s?|antes que|delante|los primeros)|(?:se salt\\w+|evit\\w+) la cola|(?:mejores|primeras) (?:mesas|plazas|butacas)',
    unless:
      'no|nunca|nadie|ningun\\w*|jamas|tambien|igualmente|marqu?en? o no|para todos|con o sin|se enteran|sab\\w+ (?:\\w+ )?primero|(?:cada|al|por) (?:mes|carta|numero)|llega primero|orden de llegada',
  },
  it: {
    tick: '(?:spunt\\w+|barr\\w+) (?:\\w+ ){0,2}(?:casella|qui|sotto)|(?:con|la sua|la tua) (?:la )?spunta|casella (?:\\w+ )?spuntata',
    treat:
      '(?:lo|la|li|le) offr\\w+ (?:noi|la casa)|offre la casa|offerto dalla casa|a (?:spese|carico) (?:nostre|nostro|della casa)|(?:la|ti|vi|l) ?aspett\\w+ .{0,40}(?:omaggio|gratis|regalo|gratuit\\w+)|(?:omaggio|gratis|regalo) .{0,20}(?:la|ti|vi|l) ?(?:aspetta|attende)|paghiamo noi|(?:e|sara) nostro ospite',
    ticker:
      '(?:chi|coloro che|quelli che|se) (?:\\w+ ){0,2}(?:spunt\\w+|barr\\w+|mett\\w+ (?:\\w+ )?(?:spunta|crocetta|segno))|con la (?:spunta|casella spuntata)',
    piece:
      '(?:bicchiere|tazza|fetta|pezzo|bottiglia|sacchetto|vasetto|pane|caffe|birra|porzione|regalo|manifesto|asciugamano)(?: di \\w+)? (?:\\w+ )?(?:per|a) (?:chi|tutti quelli che|chiunque|coloro che) (?:\\w+ )?spunt\\w+|^spunta e vinci',
    draw: 'estrazione|lotteria|riffa|tombola|concorso|sorteggio|nell urna|nel (?:cappello|bussolotto)',
    reader:
      '(?:gli|i|i nostri) (?:iscritti|abbonati|lettori)|(?:chi|coloro che|se) (?:\\w+ ){0,2}(?:ricev\\w+|iscriv\\w+|iscritt\\w+|legg\\w+|abbon\\w+|spunt\\w+)',
    first:
      '(?:si sied\\w+|siede|sedut\\w+|servit\\w+|chiamat\\w+|pass\\w+|entr\\w+|accomodat\\w+|accomod\\w+) (?:\\w+ ){0,2}(?:per prim[oiae]|prima (?:degli|di|delle|dei)|davanti)|(?:salt\\w+|evit\\w+) la (?:fila|coda)|(?:migliori|primi) (?:tavoli|posti)',
    unless:
      'non|mai|nessun\\w*|anche|ugualmente|comunque|tutti|a chiunque|con o senza|sanno|sapr\\w+|(?:ogni|al) (?:mese|lettera|numero)|chi arriva prima|ordine di arrivo|arriva per primo',
  },
  pt: {
    tick: '(?:assinal\\w+|marc\\w+|marque) (?:\\w+ ){0,2}(?:caixa|aqui|abaixo|quadradinho)|(?:com|o seu|seu) (?:o )?visto|caixa (?:\\w+ )?(?:assinalada|marcada)',
    treat:
      '(?:fica|e|é|sao|corre) (?:\\w+ )?por (?:nossa conta|conta da casa)|por (?:nossa conta|conta da casa)|oferta da casa|(?:oferece|paga) a casa|a casa (?:oferece|paga)|(?:espera|esperam|aguarda)\\w* .{0,40}(?:gratis|de oferta|gratuit\\w+|de graca)|(?:gratis|de oferta|de graca) .{0,20}(?:espera|aguarda)|pagamos nos|nos pagamos',
    ticker:
      '(?:quem|os que|aqueles que|se) (?:\\w+ ){0,2}(?:assinal\\w+|marc\\w+|marque|(?:puser|poe|ponha|fizer) (?:\\w+ )?(?:visto|cruz|sinal))|com (?:a )?caixa (?:assinalada|marcada)',
    piece:
      '(?:copo|chavena|xicara|fatia|pedaco|garrafa|saco|frasco|pao|cafe|cerveja|dose|presente|cartaz|toalha)(?: de \\w+)? (?:\\w+ )?(?:para|a) (?:quem|todos os que|aqueles que) (?:\\w+ )?(?:assinal\\w+|marc\\w+|marque)|^(?:assinale|marque) e ganhe',
    draw: 'sorteio|rifa|tombola|lotaria|loteria|concurso|passatempo|(?:no|na) (?:chapeu|urna)',
    reader:
      '(?:os|nossos) (?:subscritores|assinantes|leitores)|(?:quem|os que|se) (?:\\w+ ){0,2}(?:receb\\w+|assin\\w+|subscrev\\w+|inscrev\\w+|le|leem|assinal\\w+|marc\\w+)',
    first:
      '(?:(?:se )?sent\\w+(?: se)?|atendid\\w+|servid\\w+|chamad\\w+|pass\\w+|entr\\w+|acomodad\\w+) (?:\\w+ ){0,2}(?:primeir[oa]s?|antes (?:dos|das|de|que)|a frente)|(?:fur\\w+|salt\\w+|evit\\w+|pul\\w+) a fila|(?:melhores|primeiras) (?:mesas|lugares)',
    unless:
      'nao|nunca|ninguem|nenhum\\w*|jamais|tambem|mesmo quem|igualmente|para todos|todos|com ou sem|sabem|ficam a saber|(?:cada|por|ao) (?:mes|carta|numero)|chega\\w* primeiro|primeiro quem chega|ordem de chegada',
  },
}

const word = (alternatives: string) => new RegExp(`\\b(?:${alternatives})\\b`, 'u')
const rowsOf = ({ tick, treat, ticker, draw, reader, first, piece, unless }: Rewarded): readonly Spoken[] =>
  [[piece], [tick, treat], [ticker, draw], [reader, first]].map(parts => ({
    all: parts.map(word),
    unless: word(unless),
  }))

const ROWS: Readonly<Record<Locale, readonly Spoken[]>> = {
  en: rowsOf(REWARDED.en),
  fr: rowsOf(REWARDED.fr),
  de: rowsOf(REWARDED.de),
  es: rowsOf(REWARDED.es),
  it: rowsOf(REWARDED.it),
  pt: rowsOf(REWARDED.pt),
}

/** The sentences that reward a tick or a subscription. */
export const rewardedIn = (text: string, locale: Locale): readonly string[] => spokenIn(text, ROWS[locale])
