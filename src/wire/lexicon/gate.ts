/**
 * A gift that only those get who subscribe, told in small print: `The link goes to subscribers only`, `Without the tick we cannot
 * release the file` [AS-04]. A consent that is the price of something is not free (Regulation (EU) 2016/679, art. 7(4)). All of it stands in
 * one sentence: what is given, and who alone gets it or what is needed for it.
 */

import type { Locale } from '../form-definition.ts'
import { plainly } from './fold.ts'
import { besideLacking } from './lacking.ts'
import { barely } from './spoken.ts'

type Gate = {
  readonly gift: RegExp
  /** Only whoever ticked or subscribed; or nothing without. */
  readonly only: RegExp
  /** That it makes no difference. */
  readonly either: RegExp
}

const GATES: Readonly<Record<Locale, Gate>> = {
  en: {
    gift: /\b(?:draw|raffle|prizes?|(?:download )?link|code|file|guide|discount|voucher|download|access|results?|gift|e ?book|quote|paper|pdf)\b/,
    only: /\b(?:only|reserved|limited|open|exclusively)\b.*\b(?:subscribers?|(?:has|have|who) (?:ticked|subscribed|opted in|signed up))\b|\b(?:to|for) subscribers (?:only|alone)\b|\bwithout (?:the|this|that|a|your) (?:\w+ )?(?:tick|box|subscription|consent)\b.*\b(?:cannot|can ?not|can t|won t|not|no|unable)\b/,
    either:
      /\b(?:whether|also without|regardless|irrespective|either way|no need|even without|not (?:needed|required|necessary)|all the same|anyway|still|nevertheless|even if|whatever (?:you|they) (?:tick|choose))\b/,
  },
  fr: {
    gift: /\b(?:tirage|lots?|lien de telechargement|lien|code|fichier|guide|remise|bon|telechargement|acces|resultats?|cadeau|livre blanc|devis)\b/,
    only: /\b(?:seuls?|uniquement|reserve\w*|exclusivement)\b.*\b(?:abonne\w*|inscrit\w*|coche\w*)\b|\bsans (?:la|cette|votre|une|ce) (?:\w+ )?(?:case|coche|inscription|abonnement|accord)\b.*\b(?:pas|impossible|aucun\w*)\b/,
    either:
      /\b(?:avec ou sans|que vous cochiez|meme sans|independamment|sans obligation|cochee? ou non|meme si|quand meme|tout de meme|dans tous les cas|egalement|de toute facon|quoi que (?:vous|l on) coch\w+)\b/,
  },
  de: {
    gift: /\b(?:\w*verlosung|gewinn\w*|\w*link|\w*code|\w*datei|\w*leitfaden|\w*rabatt|\w*gutschein\w*|\w*download|zugang|ergebnis\w*|geschenk\w*|whitepaper|angebot)\b/,
    only: /\b(?:nur|ausschliesslich|allein)\b.*\b(?:\w*abonnent\w*|angekreuzt\w*|angemeldete\w*|eingewilligt\w*|angehakt\w*)\b|\bohne (?:das|dieses|ihr|ein|diese|die) (?:\w+ )?(?:hakchen|haken|kreuz\w*|abo|anmeldung|einwilligung)\b.*\b(?:nicht|kein\w*|leider)\b/,
    either:
      /\b(?:unabhangig|auch ohne|egal|gleich ob|ob sie|auch wenn|auch dann|trotzdem|ebenso|in jedem fall|genauso|dennoch|was (?:immer )?sie (?:hier )?ankreuzen)\b/,
  },
  es: {
    gift: /\b(?:sorteo|premios?|enlace de descarga|codigo|archivo|guia|descuento|vale|descarga|acceso|resultados?|regalo|presupuesto)\b/,
    only: /\b(?:solo|unicamente|reservad\w+|exclusiv\w+)\b.*\b(?:suscri\w+|marcaron|marcado|inscrit\w+)\b|\bsin (?:la|esta|su|tu|una) (?:\w+ )?(?:casilla|marca|suscripcion|inscripcion)\b.*\b(?:no|imposible)\b/,
    either:
      /\b(?:aunque no|con o sin|tambien sin|independiente\w*|sin necesidad|marque o no|igualmente|igual|de todos modos|aunque|en todo caso|tambien (?:si|quien(?:es)?|los que)|marque\w* lo que marque\w*)\b/,
  },
  it: {
    gift: /\b(?:estrazione|premi[oi]?|link per scaricare|codice|file|guida|sconto|buono|download|accesso|risultat\w|regalo|omaggio|preventivo)\b/,
    only: /\b(?:solo|soltanto|riservat\w+|esclusiv\w+)\b.*\b(?:iscritt\w+|spuntato|abbonat\w+)\b|\bsenza (?:la|questa|il|una) (?:\w+ )?(?:spunta|casella|iscrizione|consenso)\b.*\b(?:non|impossibile)\b/,
    either:
      /\b(?:anche senza|con o senza|comunque|indipendente\w*|spuntata o no|anche (?:per chi|se)|lo stesso|ugualmente|in ogni caso|qualunque casella)\b/,
  },
  pt: {
    gift: /\b(?:sorteio|premios?|link|codigo|arquivo|ficheiro|guia|desconto|vale|download|acesso|resultados?|brinde|orcamento)\b/,
    only: /\b(?:so|apenas|somente|exclusiv\w+|reservad\w+)\b.*\b(?:subscrit\w+|inscrit\w+|assinantes?|marcaram|assinalaram)\b|\bsem (?:a|essa|esta|o|este) (?:\w+ )?(?:marcacao|caixa|subscricao|inscricao|assinatura|visto)\b.*\b(?:nao|impossivel)\b/,
    either:
      /\b(?:mesmo (?:sem|quem|os que)|com ou sem|independente\w*|tambem sem|marque ou nao|mesmo que|mesmo se|na mesma|de qualquer (?:modo|forma|maneira)|igualmente|em todo o caso|marque o que marc\w+)\b/,
  },
}

type Price = {
  /** What is given: more than in the gates above, for here it is said outright. */
  readonly gift: RegExp
  /** That it is not given: held against what a sentence says besides leaving the box empty. */
  readonly none: RegExp
  /** Ticking, and what it brings. */
  readonly tick: RegExp
  readonly brings: RegExp
  /** Those alone who ticked, or want the letter. */
  readonly alone: RegExp
  /** What opens once the box is ticked. */
  readonly once: RegExp
  /** That messages come, or do not: what a tick is for. */
  readonly messages: RegExp
}

const PRICES: Readonly<Record<Locale, Price>> = {
  en: {
    gift: /\b(?:draws?|raffle|prizes?|entry|entries|eligible|eligibility|entrants?|enter|take part|codes?|guides?|discounts?|vouchers?|coupons?|downloads?|gifts?|e ?books?|samples?|files?|pdf|access|wi ?fi|places?|seats?|tickets?|free \w+|guarantee|warranty|trial|points|\d+ (?:off|percent)|refund|order|booking|membership|mugs?|delivery|checklist|pattern|report|full price)\b/,
    none: /\b(?:cannot|can not|can t|won t|will not|not|no|nothing|unable|los(?:e|es|t)|lapses?|forfeit\w*|void|full price|isn t|aren t|doesn t|don t|without|never|invalid)\b/,
    tick: /\b(?:tick|ticks|ticking|check|checking|mark|marking) (?:\w+ ){0,3}(?:box|boxes|here|below)\b/,
    brings:
      /\b(?:get|gets|receive|receives|we(?: will| ll)? (?:give|send|add|knock|take)|save|saves|win|yours|unlocks?|enjoy|earn|claim|take|qualif\w+|enters?|comes free)\b/,
    alone:
      /\b(?:entries|names|people|customers|everyone) with (?:a |the )?(?:\w+ )?(?:box ticked|ticked box|tick)\b|\b(?:only|just|solely|exclusively|none but)\b.{0,40}\b(?:box ticked|ticked box|tick(?:ed|s)? (?:the|this|a|our) box|with a tick|newsletter (?:readers|subscribers)|subscribers|(?:who|that|if you|whoever) (?:\w+ ){0,2}(?:subscrib\w+|agree\w*|accept\w*|sign\w* up|consent\w*|tick\w*|order the newsletter|take the newsletter))\b/,
    once: /\b(?:once|as soon as|the moment|when|after) (?:you (?:have )?ticked|the box (?:\w+ )?(?:is|has been) (?:ticked|checked)|you tick|it is ticked)\b/,
    messages:
      /\b(?:we(?: will| ll)? (?:\w+ )?(?:write|e ?mail|text|call|start)|newsletters? (?:comes?|starts?|arrives?)|letters? (?:comes?|starts?|arrives?)|hear from us|subscribed|messages?|offers|news|confirm\w*)\b/,
  },
  fr: {
    gift: /\b(?:(?:carnet|livret|recueil|fascicule) de \d+|tirages?|lots?|particip\w+|admis\w*|codes?|guides?|remises?|reductions?|bons?|telecharg\w+|cadeaux?|livres?|echantillons?|fichiers?|acces|wi ?fi|places?|billets?|garantie|essai|points|concours|commande|gratuit\w*|devis|\d+ (?:de|d) |livraison)\b/,
    none: /\b(?:pas|impossible|aucune?|rien|perd\w*|jamais|nul|nulle|plein tarif|ne|n)\b/,
    tick: /\bcoch\w+ (?:\w+ ){0,2}(?:case|cases|ici|ci dessous)\b/,
    brings:
      /\b(?:rece(?!tt)\w+|obten\w+|profit\w+|gagn\w+|benefici\w+|on vous offre|nous vous (?:offrons|donnons|faisons)|offert\w*|debloqu\w+|economis\w+|a vous|particip\w+)\b/,
    alone:
      /\b(?:bulletins|participations|personnes|clients) (?:avec|dont) (?:la |une )?case (?:est )?cochee\b|\b(?:seules?|seuls|uniquement|reserve\w*|exclusivement|que)\b.{0,40}\b(?:coche\w*|abonne\w*|inscrit\w*|acceptent|acceptez|accepte la|lecteurs de (?:la|notre))\b/,
    once: /\b(?:des que|une fois|sitot|aussitot) (?:que )?(?:vous (?:avez |aurez )?coch\w+|la case (?:\w+ )?(?:est |sera )?cochee|cochee)\b/,
    messages:
      /\b(?:nous (?:vous )?(?:ecri\w+|envo\w+ (?:la|notre|nos))|la lettre (?:arrive|part)|newsletter|messages?|offres|nouvelles|confirm\w*)\b/,
  },
  de: {
    gift: /\b(?:\w*verlosung|lostopf|\w*gewinn\w*|\w*code|\w*leitfaden|\w*rabatt|\w*gutschein\w*|\w*download|herunterlad\w+|\w*geschenk\w*|e ?book|\w*datei|zugang|wlan|platz|platze|\w*karten?|garantie\w*|probe\w*|punkte|teilnahme\w*|teilnehm\w*|lose?n?|einsendung\w*|bestellung|gratis\w*|kostenlose\w*|\d+ (?:auf|prozent)|\w*pramie|lieferung|checkliste|whitepaper)\b/,
    none: /\b(?:nicht|kein\w*|nichts|leider|verfallt|verlier\w*|entfallt|unmoglich|nie|vollen preis|ungultig)\b/,
    tick: /\b(?:hakchen|haken|kreuz|kastchen)\b/,
    brings:
      /\b(?:(?:sie |du )?bekomm\w*|erhalt\w*|schenken wir|geben wir|gibt es|gibts|sichern|spar\w*|gewinn\w*|schaltet|freigeschaltet|gehort ihnen|nehmen? .{0,20}teil)\b/,
    alone:
      /\b(?:einsendungen|karten|teilnehmer\w*|namen|kunden) mit (?:gesetztem |einem )?(?:hakchen|haken|kreuz)\b|\b(?:nur|ausschliesslich|allein)\b.{0,40}\b(?:mit hakchen|mit (?:gesetztem )?haken|hakchen|angekreuzt\w*|newsletter (?:leser\w*|abonnent\w*|empfanger\w*)|newsletter ?\w*leser\w*|abonnent\w*|(?:wer|die) (?:\w+ ){0,3}(?:newsletter|brief|post|liste) (?:\w+ )?(?:bestellt|abonniert|bezieht|liest|anmeldet|bestellen|abonnieren|beziehen|lesen)|wer (?:\w+ ){0,3}(?:zustimmt|einwilligt|ankreuzt|sich anmeldet|sich eintragt))\b/,
    once: /\b(?:sobald|erst wenn|wenn|nachdem) (?:sie |du )?(?:das |ihr |dieses )?(?:kastchen|hakchen|haken) (?:\w+ )?(?:angekreuzt|gesetzt|angehakt)\b/,
    messages:
      /\b(?:schreiben wir|schicken wir (?:ihnen|dir)? ?(?:den|die|unsere\w*)|(?:\w*brief|newsletter|post) (?:kommt|erscheint|geht)|nachrichten|angebote|kein\w* (?:\w+ )?(?:post|newsletter|mails?|werbung)|bestatig\w*)\b/,
  },
  es: {
    gift: /\b(?:sorteos?|premios?|codigos?|guias?|descuentos?|cupon\w*|vales?|descarg\w+|regalos?|e ?book|muestras?|archivos?|acceso|wi ?fi|plazas?|entradas?|garantia|prueba|puntos|participa\w*|pedido|gratis|gratuit\w+|presupuesto|\d+ (?:de|en) |envio gratis)\b/,
    none: /\b(?:no|nada|imposible|ningun\w*|pierd\w+|perder\w*|nunca|sin|caduca|precio completo)\b/,
    tick: /\b(?:marc\w+) (?:\w+ ){0,2}(?:casillas?|aqui|abajo)\b/,
    brings:
      /\b(?:(?:te|le|os) (?:damos|regalamos|hacemos|llevas|lleva|enviamos|aplicamos)|llevate|recib\w+|consig\w+|obten\w+|gan\w+|disfrut\w+|ahorr\w+|particip\w+|entra\w*|tendras|tuy[oa])\b/,
    alone:
      /\b(?:solo|unicamente|exclusiv\w+|reservad\w+)\b.{0,40}\b(?:marc\w+ (?:la|esta)|casilla marcada|suscri\w+|inscrit\w+|(?:quien|quienes|los que|si) (?:\w+ )?(?:acept\w+|recib\w+ (?:el|la|nuestr\w+)|se apunt\w+|se suscrib\w+|marc\w+))\b/,
    once: /\b(?:en cuanto|una vez|tan pronto como|cuando) (?:que )?(?:marques|marque|hayas marcado|haya marcado|(?:la casilla )?(?:este|quede|sea|esta) marcada|marcada)\b/,
    messages:
      /\b(?:(?:te|le|os) (?:escrib\w+|llam\w+|enviar\w+ (?:nada|correos|el boletin|la carta|nuestr\w+))|enviaremos nada|recibir\w* (?:nada|correos|el boletin|la carta)|mensajes|ofertas|novedades|confirm\w*)\b/,
  },
  it: {
    gift: /\b(?:estrazion[ei]|premi|premio|codic[ei]|guid[ae]|scont[oi]|buon[oi]|download|scaric\w+|regal[oi]|omagg\w+|e ?book|campion[ei]|file|accesso|wi ?fi|post[oi]|bigliett[oi]|garanzia|prova|punti|partecip\w+|ordine|gratis|gratuit\w+|preventivo|concorso|\d+ (?:di|su) |spedizione)\b/,
    none: /\b(?:non|niente|nulla|impossibile|nessun\w*|perd\w+|mai|senza|prezzo pieno|scade)\b/,
    tick: /\b(?:spunt\w+|barr\w+|selezion\w+) (?:\w+ ){0,2}(?:casell\w+|qui|sotto)\b/,
    brings:
      /\b(?:(?:ti|le|vi) (?:diamo|regaliamo|facciamo|mandiamo|offriamo|spetta)|ricev\w+|otten\w+|ottieni|avrai|avra|vinc\w+|sblocc\w+|risparm\w+|partecip\w+|e tuo|e suo|prend\w+)\b/,
    alone:
      /\b(?:solo|soltanto|unicamente|esclusiv\w+|riservat\w+)\b.{0,40}\b(?:casella spuntata|con la spunta|spunt\w+|iscritt\w+|(?:chi|coloro che|se) (?:\w+ )?(?:accett\w+|ricev\w+ la|si iscriv\w+|acconsent\w+|ader\w+))\b/,
    once: /\b(?:appena|una volta|non appena|quando) (?:\w+ )?(?:spunt\w+|la casella (?:\w+ )?spuntata)\b/,
    messages:
      /\b(?:(?:ti|le|vi) (?:scriv\w+|chiam\w+|mand\w+ (?:la|nulla|niente|le nostre))|ricever\w* (?:nulla|niente|la|e ?mail)|messaggi|offerte|novita|conferm\w*)\b/,
  },
  pt: {
    gift: /\b(?:sorteios?|premios?|codigos?|guias?|descontos?|cupa\w*|cupo\w*|vales?|downloads?|descarreg\w+|baix(?:ar|ad\w+)|presentes?|brindes?|e ?book|amostras?|ficheiros?|arquivos?|acesso|wi ?fi|rede|vagas?|lugar\w*|bilhetes?|ingressos?|garantia|teste|pontos|particip\w+|encomenda|pedido|gratis|gratuit\w+|orcamento|\d+ de |portes)\b/,
    none: /\b(?:nao|nada|impossivel|nenhum\w*|perd\w+|nunca|sem|preco cheio|preco completo)\b/,
    tick: /\b(?:assinal\w+|mar(?:qu|c)\w+) (?:\w+ ){0,2}(?:caixas?|aqui|abaixo|quadrad\w+)\b/,
    brings:
      /\b(?:(?:lhe|te) (?:damos|oferecemos|enviamos)|(?:damos|oferecemos) (?:lhe|te)|receb\w+|obt\w+|ganh\w+|aproveit\w+|poup\w+|particip\w+|leve|leva|e seu|desbloque\w+|tera)\b/,
    alone:
      /\b(?:so|apenas|somente|exclusiv\w+|reservad\w+)\b.{0,40}\b(?:caixa marcada|marc\w+ (?:a|esta)|assinal\w+|subscrit\w+|inscrit\w+|assinantes?|(?:quem|aqueles que|se) (?:\w+ )?(?:aceit\w+|receb\w+ a|se inscrev\w+|subscrev\w+|assin\w+))\b/,
    once: /\b(?:assim que|logo que|uma vez|quando) (?:\w+ ){0,3}(?:marcada|assinalada|marcar|assinalar)\b/,
    messages:
      /\b(?:(?:lhe|te) (?:escrev\w+|lig\w+|envi\w+ (?:nada|a newsletter|as nossas))|escrevemos lhe|receber\w* (?:nada|a newsletter|e ?mails)|mensagens|ofertas|novidades|confirm\w*)\b/,
  },
}

/** Whoever wants the gift, and ticking as the way to it. `ofElse`: a tick that has another end, or a wish to hear of it. */
type Wanted = { readonly want: string; readonly ticks: string; readonly ofElse: RegExp }

const WANTED: Readonly<Record<Locale, Wanted>> = {
  en: {
    want: '(?:whoever|anyone who|those who|everyone who|if you|even if you|to|in order to|entrants|for a chance)',
    ticks:
      '(?:(?:must|has to|have to|needs? to|should|please|also|still|nevertheless|simply|just|first|then) )+(?:tick|check|mark)s? (?:\\w+ ){0,3}(?:box|it|below|here)|(?:ticks|checks) (?:\\w+ ){0,3}box|(?:need|needs|takes?) (?:the|a|this) (?:tick|ticked box)',
    ofElse:
      /\b(?:hear|know|news|letter|informed|reminded|told|learn|rules|terms|conditions|own box|second box|separate|need not|not need|no need|don t|without|leave)\b/,
  },
  fr: {
    want: '(?:qui|ceux qui|celles qui|si vous|meme si vous|pour|afin de|quiconque)',
    ticks:
      '(?:doit|doivent|devez|il faut|faut|est prie\\w* de|merci de|veuillez|n oubliez pas de|pensez a) (?:\\w+ ){0,3}coch\\w+|coch\\w+ (?:\\w+ ){0,3}(?:quand meme|tout de meme|malgre tout|neanmoins) (?:\\w+ )?case|(?:coche|cochez|cochent) (?:aussi |donc )?(?:la|cette) case',
    ofElse:
      /\b(?:savoir|nouvelles|lettre|informe\w*|prevenu\w*|rappel\w*|reglement|conditions|sa propre case|deuxieme case|besoin|inutile|pas|sans|laiss\w+)\b/,
  },
  de: {
    want: '(?:wer|wenn sie|auch wenn sie|um|alle,? die|fur die|zur|zum)',
    ticks:
      '(?:setzt|setzen sie|setze|macht|braucht|brauchen sie|muss|mussen|kreuzt|kreuzen sie|benotigt)(?: \\w+){0,5} (?:hakchen|haken|kreuz|kastchen)(?: (?:setzen|machen|ankreuzen|an))?',
    ofElse:
      /\b(?:erfahr\w*|wissen|neues|\w*brief|newsletter|erinner\w*|bescheid|bedingungen|regeln|eigenes kastchen|zweite\w*|nicht|kein\w*|ohne|lasst|lassen)\b/,
  },
  es: {
    want: '(?:quien|quienes|los que|si|aunque|para)',
    ticks:
      '(?:debe\\w*|tiene\\w* que|ha de|hay que|es necesario|por favor|tambien|igualmente|de todos modos|no olvide\\w*|basta con) (?:\\w+ ){0,2}marc\\w+(?: (?:\\w+ ){0,2}casilla)?|(?:que )?(?:marque|marca|marquen) (?:tambien |igualmente |por favor |de todos modos )*(?:la|esta) casilla',
    ofElse:
      /\b(?:saber|enter\w+|noticias|carta|boletin|inform\w+|avis\w+|bases|condiciones|propia casilla|segunda casilla|no|sin|deje|deja)\b/,
  },
  it: {
    want: '(?:chi|coloro che|se|anche se|per)',
    ticks:
      '(?:deve|devono|occorre|bisogna|e necessario|per favore|comunque|lo stesso|basta|ricordi di|non dimentichi di) (?:\\w+ ){0,2}(?:spunt|barr)\\w+(?: (?:\\w+ ){0,2}casella)?|(?:spunti|spunta|spuntino) (?:comunque |anche |lo stesso |per favore )*(?:la|questa) casella',
    ofElse:
      /\b(?:saper\w*|novita|lettera|newsletter|inform\w+|avvis\w+|regolamento|condizioni|propria casella|seconda casella|non|senza|lasci\w*)\b/,
  },
  pt: {
    want: '(?:quem|aqueles que|se|mesmo que|para)',
    ticks:
      '(?:deve\\w*|tem (?:de|que)|e preciso|e necessario|por favor|tambem|na mesma|ainda assim|basta|nao se esqueca de) (?:\\w+ ){0,2}(?:assinal|marc|marqu)\\w+(?: (?:\\w+ ){0,2}caixa)?|(?:assinale|assinala|marque|marca) (?:na mesma |tambem |por favor |mesmo assim )*(?:a|esta) caixa',
    ofElse:
      /\b(?:saber|noticias|carta|newsletter|boletim|inform\w+|avis\w+|regulamento|condicoes|propria caixa|segunda caixa|nao|sem|deix\w+)\b/,
  },
}

const TAKES_PART: Readonly<Record<Locale, string>> = {
  en: '(?:draw|raffle|competition|contest|prizes?|giveaway|voucher|gift|discount|code|guide|sample|free \\w+)',
  fr: '(?:tirage|concours|tombola|jeu|lots?|bon|cadeau|remise|code|guide|echantillon)',
  de: '(?:\\w*gewinnspiel\\w*|\\w*verlosung|gewinnen|preisausschreiben|\\w*gutschein|geschenk|\\w*rabatt|\\w*code|\\w*leitfaden|probe)',
  es: '(?:sorteo|concurso|rifa|premios?|vale|regalo|descuento|codigo|guia|muestra)',
  it: '(?:estrazione|concorso|lotteria|premi[oi]?|buono|regalo|omaggio|sconto|codice|guida|campione)',
  pt: '(?:sorteio|concurso|passatempo|rifa|premios?|vale|brinde|presente|desconto|codigo|guia|amostra)',
}

const WAYS_TO = new Map<Locale, RegExp>()
function wayTo(locale: Locale): RegExp {
  const { want, ticks } = WANTED[locale]
  const known =
    WAYS_TO.get(locale) ??
    new RegExp(`\\b${want} .{0,60}?\\b${TAKES_PART[locale]}\\b(?<wish>.{0,50}?)\\b(?:${ticks})(?![a-z])`, 'u')
  WAYS_TO.set(locale, known)
  return known
}

/** `Whoever only wants to enter the draw please ticks the box all the same`. */
function isWayTo(sentence: string, locale: Locale): boolean {
  const said = barely(sentence)
  return wayTo(locale).test(said) && !WANTED[locale].ofElse.test(said)
}

/** `If you leave it empty, we cannot send you the guide`; `tick, and save 10 %`; `the code is for those who accept`. */
function isPriced(sentence: string, locale: Locale): boolean {
  const { gift, none, tick, brings, alone, once, messages } = PRICES[locale]
  const said = barely(sentence).replace(TO_GET_IT, ' ')
  const beside = besideLacking(said, locale)
  if (beside !== undefined) return gift.test(beside) && none.test(beside) && !messages.test(beside)
  if (once.test(said) && !messages.test(said)) return true
  return gift.test(said) && ((tick.test(said) && brings.test(said)) || alone.test(said))
}

/** `Tick to get the letter: recipes, and at times a code`: the letter is what a tick is for, and a code may be in it. */
const TO_GET_IT =
  /\b(?:(?:to|pour|para|per|se|si|if you) (?:get|receive|want|have|like|recevoir|obtenir|recibir|quiere|quieres|obtener|ricevere|vuole|vuoi|receber|quiser|obter)|um|wenn sie) (?:the|our|this|la|notre|cette|nuestra|esta|el|nuestro|nostra|questa|a|nossa|o|den|unseren|diesen) (?:\w+ ){0,2}(?:\w*letter|bulletin|lettre|infolettre|carta|boletin|lettera|bollettino|boletim|\w*brief)(?: (?:zu )?(?:erhalten|bekommen|mochten|wollen))?\b/

/** `Families who read our letter keep their place on the waiting list`: who it is, what they have of it, and where. */
const QUEUES: Readonly<Record<Locale, readonly RegExp[]>> = {
  en: [
    /\b(?:subscribers|(?:who|that|if you|whoever) (?:\w+ )?(?:read|reads|follow|follows|take|takes|get|gets|receive|receives|tick|ticks|subscribe|subscribes|join|joins|order|orders)|readers of (?:our|the))\b/,
    /\b(?:keeps?|retains?|holds?|saves?|moves? (?:up|ahead|to)|jumps?|goes? (?:first|ahead|to)|comes? first|served first|skips?|advances?)\b/,
    /\b(?:waiting list|queue|(?:place|turn|spot|position) in (?:the )?line|front of the line)\b/,
  ],
  fr: [
    /\b(?:nos abonne\w*|les abonne\w*|qui (?:\w+ )?(?:suiv\w+|lisent|lit|recoi\w+|coch\w+|s abonn\w+|s inscri\w+)|si vous (?:coch\w+|vous abonn\w+)|lecteurs de (?:notre|la))\b/,
    /\b(?:gard\w+|conserv\w+|remont\w+|pass\w+ (?:devant|en tete|avant)|avanc\w+|prioritaires?|gagn\w+)\b/,
    /\b(?:liste d attente|file d attente|dans la file|tour de passage)\b/,
  ],
  de: [
    /\b(?:\w*abonnent\w*|(?:wer|die) (?:\w+ ){0,4}(?:liest|lesen|bezieh\w*|bekomm\w*|ankreuz\w*|abonnier\w*|bestell\w*|hakchen setzt|angekreuzt)|leser\w* (?:unseres|des))\b/,
    /\b(?:behal\w+|halt\w*|ruck\w*|kommt|kommen|vorgezogen|bevorzugt|zuerst|wandert|wandern|sicher\w*)\b/,
    /\b(?:\w*warteliste|warteschlange|wartelistenplatz)\b/,
  ],
  es: [
    /\b(?:(?:los|nuestros) suscriptor\w*|(?:que|quien|quienes|si) (?:\w+ )?(?:sigu?\w+|lee|leen|recib\w+|marc\w+|marque\w*|se suscrib\w+|se apunt\w+)|lectores de(?:l| nuestr\w+))\b/,
    /\b(?:conserv\w+|mantien\w+|guard\w+|pas\w+ (?:delante|primero|antes)|adelant\w+|sub\w+|avanz\w+|prioridad|preferencia)\b/,
    /\b(?:lista de espera|(?:en|de) la cola|turno de espera)\b/,
  ],
  it: [
    /\b(?:(?:gli|i nostri) (?:iscritti|abbonati)|(?:che|chi|se) (?:\w+ )?(?:segu\w+|legg\w+|ricev\w+|spunt\w+|si iscriv\w+|si abbon\w+)|lettori della)\b/,
    /\b(?:conserv\w+|manten\w+|tien\w+|tengono|pass\w+ (?:davanti|avanti|prima)|sal\w+|avanz\w+|precedenza|priorita)\b/,
    /\b(?:lista d attesa|lista di attesa|(?:in|nella|della) (?:fila|coda))\b/,
  ],
  pt: [
    /\b(?:(?:os|nossos) (?:subscritores|assinantes)|(?:que|quem|se) (?:\w+ )?(?:segu\w+|le|leem|receb\w+|assinal\w+|marc\w+|se inscrev\w+|subscrev\w+|assin\w+)|leitores d[ao])\b/,
    /\b(?:conserv\w+|mant\w+|guard\w+|pass\w+ (?:a frente|primeiro)|sob\w+|avanc\w+|prioridade|preferencia)\b/,
    /\b(?:lista de espera|na fila)\b/,
  ],
}
/** What it does not hang on, and lists of which is told. */
const SAME_QUEUE: Readonly<Record<Locale, RegExp>> = {
  en: /\b(?:not|no|never|nobody|t|whether|also|too|regardless|without|anyway|as (?:well|much) as|separate|by phone)\b/,
  fr: /\b(?:ne|n|pas|jamais|aucun\w*|personne|aussi|sans|egalement|que vous|meme)\b/,
  de: /\b(?:nicht|nie|kein\w*|niemand|auch|ohne|ob|unabhangig|ebenso|gleich)\b/,
  es: /\b(?:no|nunca|nadie|ningun\w*|tambien|sin|aunque|igual\w*|independiente\w*)\b/,
  it: /\b(?:non|mai|nessun\w*|anche|senza|indipendente\w*|ugualmente|lo stesso)\b/,
  pt: /\b(?:nao|nunca|ninguem|nenhum\w*|tambem|sem|mesmo|independente\w*|igual\w*)\b/,
}
function isInQueue(sentence: string, locale: Locale): boolean {
  const said = barely(sentence)
  return QUEUES[locale].every(part => part.test(said)) && !SAME_QUEUE[locale].test(said)
}

/** The sentences that make a gift of the house the price of a tick. */
export const gatedIn = (text: string, locale: Locale): readonly string[] => {
  const { gift, only, either } = GATES[locale]
  return text.split(/(?<=[.!?;])\s+/).filter(sentence => {
    const said = plainly(sentence)
    return (
      isWayTo(sentence, locale) ||
      isInQueue(sentence, locale) ||
      (!either.test(said) && ((gift.test(said) && only.test(said)) || isPriced(sentence, locale)))
    )
  })
}
