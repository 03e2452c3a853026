/**
 * Houses that belong together, friends of a house and those who support it, where they write as well and none of them is named: `the other
 * addresses of the collection`, `an old friend of the house`, `those who support us will get in touch` [AS-09]; and surveys that are made for
 * somebody else [AS-08].
 */

import type { Locale } from '../form-definition.ts'
import { spokenIn, type Spoken } from './spoken.ts'

type Houses = {
  readonly who: string
  /** That they write, or know where to. */
  readonly write: string
  readonly unless: string
  /** Surveys, and for whom. */
  readonly behalf: string
}

const HOUSES: Readonly<Record<Locale, Houses>> = {
  en: {
    who: '(?:the )?(?:other|remaining|rest of the) (?:houses|addresses|hotels|inns|shops|brands|places|firms|businesses) (?:of|in|under|belonging to|run by) (?:the|our|this) (?:\\w+ )?(?:group|collection|family|owners?|chain|roof|circle)|(?:our )?sister (?:houses|hotels|inns|shops|brands|firms|businesses)|an? (?:old |good |dear |close )?friend of (?:the house|ours)|(?:those|people|everyone|all) who (?:support|back|fund|sponsor)s? (?:us|it|the \\w+)',
    write:
      '(?:may|can|will|also|to)? ?(?:\\w+ )?(?:writes?|e ?mails?|contacts?|greets?|texts?|calls?) (?:to )?(?:you|me)|get in touch|say(?:s|ing)? hello|send(?:s)? (?:you|me|their)|drop (?:you|me)|greets? you|know (?:that )?you|be in touch|introduce themselves',
    unless: 'not|never|no|nobody|t|about|thank\\w*|stories|portraits?|visit(?:s|ed)?',
    behalf:
      '(?:surveys?|questionnaires?|polls?|questions?) (?:\\w+ ){0,4}(?:on behalf of|commissioned by) (?:the |our |some |other )?(?:\\w+ )?(?:distributors|manufacturers|makers|sponsors|suppliers|advertisers|clients|brands|companies|producers)',
  },
  fr: {
    who: '(?:les )?autres (?:adresses|maisons|hotels|auberges|enseignes|boutiques|marques|tables|etablissements) (?:de|du) (?:la |notre |nos |ce )?(?:\\w+ )?(?:collection|groupe|famille|chaine|proprietaires?|cercle)|(?:maisons|hotels|auberges|enseignes|boutiques|etablissements) (?:soeurs|amies)|une? (?:vieil |vieille |bon |bonne |cher )?amie? de la maison|(?:ceux|celles|tous ceux) qui (?:nous |la |le |l )?(?:soutienn\\w+|finance\\w+|parrain\\w+)',
    write:
      '(?:m|vous|t|me) (?:\\w+ )?(?:ecri\\w+|envo\\w+|salu\\w+|contact\\w+|adress\\w+)|m ecrire|vous ecrire|se (?:manifest\\w+|presenter\\w*)|(?:fer\\w+|faire|font) signe|donner\\w* (?:de leurs|des) nouvelles|savent (?:deja )?que vous',
    unless: 'ne|n|pas|jamais|aucun\\w*|merci|remerci\\w*|portraits?',
    behalf:
      '(?:sondages?|questionnaires?|enquetes?|questions?) (?:\\w+ ){0,4}(?:pour le compte|a la demande) (?:de |des |d |nos |les )*(?:\\w+ )?(?:distributeurs|fabricants|sponsors|fournisseurs|annonceurs|clients|marques|entreprises|producteurs)',
  },
  de: {
    who: '(?:die )?(?:ubrigen|anderen|weiteren) (?:hauser|adressen|hotels|gasthauser|laden|marken|betriebe|geschafte) (?:unserer|unseres|der|des) (?:\\w+ )?(?:inhaber\\w*|gruppe|kollektion|familie|kette|besitzer\\w*|eigentumer\\w*)|schwester(?:hauser|hotels|betriebe|laden|marken)|ein(?:e)? (?:alte[rs]? |gute[rs]? |liebe[rs]? )?freund(?:in)? (?:des hauses|von uns)|(?:alle|die),? die (?:uns|sie|ihn|es) (?:unterstutzen|fordern|sponsern)',
    write:
      'gruss\\w* (?:sie|dich|mich)|(?:sie|dich|mich) (?:\\w+ ){0,4}gruss\\w*|(?:ihnen|mir|dir|sie) (?:\\w+ ){0,4}(?:an)?schreib\\w*|schreib\\w* (?:\\w+ ){0,4}(?:ihnen|mir|dir|gelegentlich|auch|manchmal)|meld\\w* sich|sich (?:\\w+ ){0,4}meld\\w*|(?:ihnen|mir|dir) (?:\\w+ ){0,4}schick\\w*|wissen (?:schon |bereits )?,? ?dass sie',
    unless: 'nicht|nie|kein\\w*|niemand|dank\\w*|portrat\\w*|uber',
    behalf:
      '(?:umfragen?|fragebogen|fragen|befragung\\w*) (?:\\w+ ){0,4}(?:im auftrag) (?:von |der |des |unserer |die |unsere )*(?:\\w+ )?(?:verleih\\w*|hersteller\\w*|sponsoren|lieferanten|werbekunden|kunden|marken|firmen|produzenten|handler\\w*)',
  },
  es: {
    who: '(?:l[oa]s )?(?:otr[oa]s|demas) (?:casas|direcciones|hoteles|posadas|tiendas|marcas|negocios|establecimientos) (?:de|del) (?:la |nuestr\\w+ |los )?(?:\\w+ )?(?:coleccion|grupo|familia|cadena|duen\\w+|propietari\\w+)|(?:casas|hoteles|posadas|tiendas|marcas) hermanas|un[oa]? (?:viej[oa] |buen[oa]? |gran |querid[oa] )?amig[oa] (?:de la casa|nuestr[oa])|(?:quienes|los que) (?:nos |la |lo )?(?:apoyan|sostienen|financian|patrocinan)',
    write:
      '(?:me|te|le|os) (?:\\w+ )?(?:escrib\\w+|envi\\w+|salud\\w+|mand\\w+|contact\\w+)|(?:escribir|enviar|mandar|saludar)(?:me|te|le|os)|dar\\w* senales|ponerse en contacto|se pondran en contacto|ya saben que',
    unless: 'no|nunca|nadie|ningun\\w*|gracias(?! a)|agradec\\w*|retratos?|entrevistas?',
    behalf:
      '(?:encuestas?|cuestionarios?|sondeos?|preguntas?) (?:\\w+ ){0,4}(?:por cuenta|por encargo) (?:de |los |las |nuestr\\w+ )*(?:\\w+ )?(?:distribuidor\\w*|fabricantes|patrocinador\\w*|proveedor\\w*|anunciantes|clientes|marcas|empresas|productor\\w*)',
  },
  it: {
    who: '(?:gli |le )?altr[ie] (?:case|indirizzi|alberghi|locande|botteghe|marchi|strutture|negozi) (?:della|del|dei|di) (?:nostr\\w+ )?(?:\\w+ )?(?:collezione|gruppo|famiglia|catena|proprietar\\w+|titolar\\w+)|(?:case|locande|strutture|botteghe) sorelle|alberghi fratelli|un[oa]? ?(?:vecchi[oa] |buon[oa]? |car[oa] )?amic[oa] (?:della casa|nostr[oa])|(?:chi|quelli che|coloro che) (?:la |ci |lo )?(?:sostien\\w+|sostengono|finanzia\\w*|sponsorizza\\w*)',
    write:
      '(?:mi|ti|le|vi) (?:\\w+ )?(?:scriv\\w+|invi\\w+|salut\\w+|mand\\w+|contatt\\w+)|(?:scriver|inviar|mandar|salutar)(?:mi|ti|le|vi)|farsi viv[oaie]|si far\\w+ viv[oaie]|fatt\\w+ vivi|sanno gia che|mettersi in contatto',
    unless: 'non|mai|nessun\\w*|grazi\\w+(?! a)|ringrazi\\w+|ritratt\\w+|intervist\\w+',
    behalf:
      '(?:sondagg\\w+|questionari\\w*|domande|indagin\\w+) (?:\\w+ ){0,4}(?:per conto|su incarico) (?:di |dei |delle |degli |i |nostri |alcuni )*(?:\\w+ )?(?:distributor\\w*|produttor\\w*|sponsor|fornitor\\w*|inserzionist\\w*|client\\w*|marchi|aziende|fabbricant\\w*)',
  },
  pt: {
    who: '(?:[oa]s )?(?:outr[oa]s|demais) (?:casas|enderecos|hoteis|pousadas|lojas|marcas|negocios|moradas) (?:d[aoe]s?) (?:noss\\w+ )?(?:\\w+ )?(?:colecao|grupo|familia|rede|cadeia|don[oa]s|proprietari\\w+)|(?:casas|pousadas|lojas|marcas) irmas|hoteis irmaos|um[a]? (?:velh[oa] |bom |boa |grande |querid[oa] )?amig[oa] (?:da casa|noss[oa])|(?:quem|aqueles que|os que) (?:nos |a |o )?(?:apoi\\w+|sustent\\w+|financi\\w+|patrocin\\w+)',
    write:
      '(?:me|te|lhe|vos) (?:\\w+ )?(?:escrev\\w+|envi\\w+|salud\\w+|saud\\w+|mand\\w+|contact\\w+)|(?:escrever|enviar|mandar|saudar|escrevem) (?:me|te|lhe|vos)|dao um (?:alo|oi|ola)|dar um (?:alo|oi|ola)|dar sinal|ja sabem que|entrar\\w* em contac?to',
    unless: 'nao|nunca|ninguem|nenhum\\w*|obrigad\\w+|agradec\\w+|retratos?|entrevistas?',
    behalf:
      '(?:inqueritos?|questionarios?|sondagens?|pesquisas?|perguntas?) (?:\\w+ ){0,4}(?:por conta|a pedido|em nome) (?:d[eoa]s? |os |as |noss\\w+ )*(?:\\w+ )?(?:distribuidor\\w*|fabricantes|patrocinador\\w*|fornecedor\\w*|anunciantes|clientes|marcas|empresas|produtor\\w*)',
  },
}

const word = (alternatives: string) => new RegExp(`\\b(?:${alternatives})\\b`, 'u')
const rowsOf = ({ who, write, unless }: Houses): readonly Spoken[] => [
  { all: [word(who), word(write)], unless: word(unless) },
]
const behalfOf = ({ behalf }: Houses): readonly Spoken[] => [
  { all: [word(behalf)], unless: /\b(?:about|sur|uber|sobre)\b/u },
]

const byLocale = (rows: (houses: Houses) => readonly Spoken[]): Readonly<Record<Locale, readonly Spoken[]>> => ({
  en: rows(HOUSES.en),
  fr: rows(HOUSES.fr),
  de: rows(HOUSES.de),
  es: rows(HOUSES.es),
  it: rows(HOUSES.it),
  pt: rows(HOUSES.pt),
})
const ROWS = byLocale(rowsOf)
const BEHALF = byLocale(behalfOf)

/** The sentences by which a whole family of houses writes, or its friends. */
export const housesIn = (text: string, locale: Locale): readonly string[] => spokenIn(text, ROWS[locale])
/** The sentences that announce a survey for somebody else. */
export const surveysForOthers = (text: string, locale: Locale): readonly string[] => spokenIn(text, BEHALF[locale])
