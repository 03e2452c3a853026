/**
 * Openings without an end: `news and more`, `everything else we do`, `whatever may interest you`. However much a label
 * names besides, its reader cannot know what will come [AS-06]. Patterns as in entry.ts.
 */

import type { Locale } from '../form-definition.ts'
import type { Patterns } from './entry.ts'
import { COMPOSED, matches, reading, wholeOf, wordsOf } from './match.ts'

/** What may follow `and more`, where it ends a list: a way, a sender, a rhythm, or nothing. */
const OPEN: Readonly<Record<Locale, Patterns>> = {
  en: [
    'things [^.;]{0,40}?(?:love|like|enjoy|adore)',
    '(?:something|anything) (?:nice|good|great|fun|exciting|lovely|special|worth|interesting)(?: \\w+){0,3}',
    '(?:content|surprises|treats|goodies) (?:and|&) (?:content|surprises|treats|goodies)',
    '(?:this,? that|this and that|that) and (?:everything|anything|the other|more)[^.;]*',
    '(?:and|&|\\+|plus|or) (?:so )?(?:much |lots |plenty |loads |even |many )?more(?=\\s*(?:$|[.,;:!?)]|by |from |via |per |straight |sent |every |each |once |twice |in your |to my |to your |with ))',
    'and (?:so on|so forth|the like|such|other (?:things|stuff|messages|news|content|matters|communications|information|updates|material))',
    'etc',
    '(?:everything|anything|all|whatever)(?: else)? (?:that )?(?:we|you|they|the \\w+|acme) (?:do|does|offers?|have|has|sends?|makes?|sells?|thinks?|likes?)(?! (?:not|with))',
    '(?:everything|anything) (?:else|at|about|around|from|in|to do with)',
    '(?:things|messages|content|offers|information|products|services|news|emails|anything|everything|whatever|stuff)(?: (?:that|which))? (?:we|you) (?:think|believe|feel|consider|reckon)[^.;]*',
    '(?:may|might|could|would|will) (?:be of interest|interest (?:me|you)|be relevant|be interesting)',
    '(?:relevant|interesting|exciting|selected|useful) (?:information|content|messages|communications|things|stuff|material)',
    '(?:any|all|various|other|further) (?:purposes?|kinds? of messages|communications|matters|topics|other \\w+)',
    'similar (?:products|services|offers|items|things)',
    'of (?:various|different|all|several) (?:kinds|sorts|types)',
    '(?:when|whenever|where|as) (?:it is |it s )?(?:appropriate|suitable|opportune|convenient)',
  ],
  fr: [
    '(?:quelque chose|des choses|de jolies choses) (?:de (?:beau|bon|joli|special|interessant)|a (?:dire|raconter|partager))',
    '(?:contenus?|surprises|petites attentions) et (?:surprises|contenus?|petites attentions)',
    'tout et (?:n importe quoi|rien)',
    '(?:et|ou)(?: bien)? (?:plus|davantage|beaucoup plus)(?: encore)?(?=\\s*(?:$|[.,;:!?)]|par |de la part |via |chaque ))',
    '(?:et|ou) (?:bien )?(?:plus encore|d autres choses|autres (?:communications|informations|actualites|messages|contenus|nouveautes)|tout le reste|ainsi de suite)',
    'etc',
    'tout ce (?:que|qui|dont|qu)[^.;]*',
    '(?:susceptibles?|pouvant|qui (?:peuvent|pourraient)|qui pourrait)(?: de| d)?(?: m| vous| nous)* ?(?:interesser|concerner|plaire)',
    '(?:informations|contenus|messages|actualites|communications) (?:interessante?s?|pertinente?s?|utiles|diverse?s?)',
    '(?:produits|services|offres) (?:similaires|analogues)',
    'toutes? (?:sortes|fins)',
    '(?:de|en) (?:tout|tous) genres?',
    '(?:de nature|d ordre) (?:diverse|divers|varie\\w*)',
    '(?:quand|lorsque|si) (?:cela |c )?(?:est |semble )?(?:opportun|utile|judicieux|approprie)\\w*',
  ],
  de: [
    '(?:etwas|was) (?:schones|gutes|besonderes|interessantes|spannendes|zu (?:erzahlen|sagen|teilen|berichten))',
    '(?:inhalte\\w*|uberraschungen) und (?:uberraschungen|inhalte\\w*)',
    'alle[ms]? wissenswerte\\w*',
    'gott und die welt',
    '(?:und|oder|&)(?: noch)?(?: vieles| viel| einiges| manches)? (?:mehr|andere[sn]?|weiteres|sonstiges|dergleichen)(?=\\s*(?:$|[.,;:!?)]|per |von |via |jede|einmal |direkt ))',
    'und so weiter',
    'u(?:sw|\\.? ?v\\.? ?m)',
    'etc',
    'alles [^.;]{0,30}? was[^.;]*',
    'alles,? (?:bei|von|uber|was|andere|weitere|rund)[^.;]*',
    '(?:interessante|relevante|spannende|nutzliche|ausgewahlte)[nrs]? (?:informationen|infos|inhalte|nachrichten|themen|mitteilungen|dinge)',
    '(?:die|das|was) (?:mich|sie|dich|euch) (?:interessier\\w*|interessant \\w+)',
    'interessant (?:sein|finden) (?:konnte\\w*|konnt\\w*)',
    '(?:ahnliche|vergleichbare)[nrs]? (?:produkte|angebote|leistungen|waren)\\w*',
    '(?:aller|verschiedener|unterschiedlicher|diverser|jeglicher) art',
    '(?:wenn|sobald|falls) (?:es )?(?:angebracht|passend|sinnvoll|zweckmassig)\\w*',
    '(?:sonstige|weitere|andere|allerlei)[nrs]? (?:informationen|infos|themen|mitteilungen|inhalte|nachrichten|zwecke\\w*)',
  ],
  es: [
    '(?:algo|cosas) (?:bonit\\w*|buen\\w*|interesante\\w*|especial\\w*|que (?:contar|decir|compartir))(?: que \\w+)?',
    '(?:contenidos?|cositas|sorpresas) (?:y|e) (?:sorpresas|contenidos?|novedades|cositas)',
    '(?:esto|eso),? (?:y )?(?:aquello|lo otro)[^.;]*',
    'y(?: mucho| muchas cosas)? mas(?: cosas)?(?=\\s*(?:$|[.,;:!?)]|por |de parte |via |cada ))',
    'y (?:otras (?:cosas|comunicaciones|novedades|informaciones)|otros (?:contenidos|mensajes|asuntos)|demas|todo lo demas|asi sucesivamente)',
    'etc(?:etera)?',
    'todo lo (?:que|demas)[^.;]*',
    '(?:pueda[ns]?|puedan|podria[ns]?|pudiera[ns]?) (?:interesar\\w*|ser(?:me|le|te)? de interes)',
    'de (?:mi|su|tu) interes',
    '(?:informacion|contenidos?|mensajes|comunicaciones|noticias) (?:interesantes?|relevantes?|utiles|vari[oa]s|de interes)',
    '(?:productos|servicios|ofertas) (?:similares|parecid[oa]s|analog[oa]s)',
    'de (?:divers[oa]|vari[oa]|distint[oa]|tod[oa]) (?:tipo|indole|clase|genero)s?',
    '(?:cuando|si) (?:sea|resulte|parezca) (?:oportuno|conveniente|apropiado|adecuado)',
    'cualquier (?:otra?|asunto|fin|motivo|comunicacion)[^.;]*',
  ],
  it: [
    '(?:qualcosa|cose) (?:di (?:bello|buono|speciale|interessante)|da (?:dire|raccontare|condividere)|bell\\w*)',
    '(?:contenuti|sorprese|coccole) e (?:sorprese|contenuti|coccole)',
    'di tutto(?: (?:un po|e di piu))?',
    '(?:e|o) (?:molto )?(?:altro|di piu|altre cose|altri contenuti|altre (?:comunicazioni|informazioni|novita))(?: ancora)?(?=\\s*(?:$|[.,;:!?)]|via |da parte |per |tramite |ogni ))',
    'e (?:cosi via|tutto il resto)',
    'ecc(?:etera)?',
    'tutto (?:quello|cio|quanto)(?: che)?[^.;]*',
    '(?:potrebbero|potrebbe|possono|possa|possano|puo) (?:interessar\\w*|essere (?:interessanti|di interesse|rilevanti))',
    'di (?:mio|suo|tuo|vostro) interesse',
    '(?:informazioni|contenuti|messaggi|comunicazioni) (?:interessanti|rilevanti|utili|vari[ei]?|pertinenti)',
    '(?:prodotti|servizi|offerte) (?:simili|analoghi|analoghe)',
    'd[i ] ?(?:vari[oae]?|divers[oi]|ogni|tutti i) (?:gener[ei]|tip[oi]|natura)',
    '(?:quando|se|ove) (?:e |sia |lo riteniamo |ritenuto )?(?:opportun[oa]|utile|il caso)',
    'qualsiasi (?:altr[oa]|argomento|scopo|finalita|comunicazione)[^.;]*',
  ],
  pt: [
    '(?:algo|coisas) (?:bonit\\w*|boas?|bom|bons|interessante\\w*|especia\\w*|que (?:contar|dizer|partilhar))',
    '(?:conteudos?|surpresas|mimos) e (?:surpresas|conteudos?|mimos|novidades)',
    'tudo e mais[^.;]*',
    'e (?:muito )?mais(?: ainda)?(?=\\s*(?:$|[.,;:!?)]|por |da parte |via |todas |cada ))',
    'e (?:outras (?:coisas|comunicacoes|novidades|informacoes)|outros (?:conteudos|assuntos)|tudo o resto|assim por diante)',
    'etc',
    'tudo (?:o que|aquilo que|o resto|quanto)[^.;]*',
    '(?:possa[m]?|possam|podem|pode|poderao|poderiam)(?: me| lhe)? (?:interessar\\w*|ser do (?:meu|seu) interesse)',
    'd[oe] (?:meu|seu|teu|vosso) interesse',
    '(?:informacoes|conteudos|mensagens|comunicacoes) (?:interessantes|relevantes|uteis|diversas|diversos|pertinentes)',
    '(?:produtos|servicos|ofertas) (?:semelhantes|similares|analogos)',
    'de (?:vari[oa]s?|divers[oa]s?|tod[oa]s? [oa]s?) (?:tipos?|generos?|naturezas?|especies?)',
    '(?:quando|se) (?:for |se justificar |seja )?(?:oportuno|conveniente|apropriado|adequado)',
    'quaisquer? (?:outr[oa]s?|assuntos?|fins?|finalidades?|comunicac\\w+)[^.;]*',
  ],
}

/** The words by which a text leaves open what will come. */
export function openEnds(text: string, locale: Locale): readonly string[] {
  const read = reading(text, locale)
  const spans = [OPEN[locale], COMPOSED[locale].open].flatMap(list => matches(read, list, wholeOf(read)))
  return spans.map(span => wordsOf(read, span))
}
