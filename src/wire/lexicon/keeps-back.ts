/**
 * Senders who keep back: a house that everybody knows and nobody names, `a large chain that prefers to let its vegetables speak` [AS-06], and
 * others who say only later who they are: `the friendly stages, who will then introduce themselves to you` [AS-09].
 */

import type { Locale } from '../form-definition.ts'
import { spokenIn, type Spoken } from './spoken.ts'

type KeepsBack = {
  /** A house without its name. */
  readonly house: string
  readonly hides: string
  /** Whom everybody knows, and what it lets speak for itself. */
  readonly known: string
  readonly speaks: string
  /** Several others. */
  readonly others: string
  readonly introduce: string
  readonly unless: string
}

const KEEPS_BACK: Readonly<Record<Locale, KeepsBack>> = {
  en: {
    house:
      '(?:a|an|one|some|certain) (?:\\w+ ){0,3}(?:chain|company|house|firm|brand|shop|store|retailer|group|manufacturer|supermarket|bank|insurer|publisher|sponsor|producer|backer|benefactor|business|neighbour)',
    hides:
      '(?:prefers?|would (?:much )?rather|d rather|likes?|chooses?|chosen|wishes|wants?|asked|asks) (?:us )?(?:not )?(?:to )?(?:stay|remain|not be|be named|be mentioned|be (?:seen|known) (?:here|by name)|stand back|keep (?:quiet|out|its|their)|say nothing|go unnamed|hide|leave its name|leave the (?:talking|stage))|(?:stays?|remains?|keeps?|stands?) (?:\\w+ )?(?:in the (?:background|shadows?|wings)|behind the (?:scenes|curtain)|out of sight|unnamed)|does not (?:want|wish|like) to (?:be named|appear|be mentioned)|would rather not (?:be|say|appear)',
    known:
      '(?:you|we|everybody|everyone|all of you) (?:\\w+ )?(?:know\\w*|have heard of|ve heard of)|household name|well known|famous|renowned',
    speaks: '(?:lets?|letting|let|leaves?) (?:\\w+ ){0,4}?(?:speak|talk|do the talking)',
    others:
      '(?:friendly|befriended|fellow|neighbouring|sister|allied|kindred|like minded|associated|other|further|certain|several|some) (?:\\w+ )?(?:stages|theatres|houses|shops|companies|firms|makers|farms|hotels|museums|venues|clubs|traders|producers|businesses|galleries|publishers|suppliers|merchants|winer(?:y|ies)|stores|kitchens|schools|cinemas|brands|organi[sz]ations|associations|charities)',
    introduce:
      '(?:introduc\\w+|present\\w*) (?:themselves|itself)(?: (?:\\w+ ){0,3}(?:to|with) (?:you|me|our readers|readers|subscribers|you all|everyone on))?|(?:say|tell) (?:you )?(?:who they are|their names?) (?:themselves|later|then|in)|(?:make|making) (?:themselves|itself) known',
    unless:
      'not|never|no|nobody|t|in the letter|in each (?:letter|issue)|on stage|at the (?:market|fair|festival|evening)|by name|interviews?|portraits?|box',
  },
  fr: {
    house:
      '(?:une?|quelque|certaine?) (?:\\w+ ){0,3}(?:enseigne|chaine|entreprise|maison|societe|marque|boutique|magasin|groupe|fabricant|supermarche|banque|assureur|editeur|sponsor|producteur|mecene|commerce|voisin)',
    hides:
      '(?:prefere\\w*|aime mieux|choisi\\w*|souhaite\\w*|tient|veut|demande\\w*) (?:a |de )?(?:rester|demeurer|ne pas (?:etre|se|dire|paraitre)|taire|s effacer|se taire|garder|ne rien dire|l ombre|la discretion)|(?:reste|demeure|se tient|garde) (?:\\w+ )?(?:dans l ombre|en retrait|en coulisses?|discret\\w*|son nom)|ne (?:veut|souhaite|tient) pas (?:a )?(?:etre|se|paraitre|apparaitre)|prefere (?:l ombre|la discretion)',
    known: '(?:vous|tu|nous|chacun|tout le monde) (?:\\w+ )?(?:connai\\w+|conna\\w+)|bien connue?|celebre|reputee?',
    speaks: 'laiss\\w+ (?:parler|la parole)',
    others:
      '(?:amie?s|voisine?s|soeurs|alliee?s|proches|autres|certaine?s|plusieurs|quelques|complices|confreres)? ?(?:scenes|theatres|maisons|boutiques|entreprises|fermes|hotels|musees|salles|clubs|commerces|producteurs|galeries|editeurs|fournisseurs|marques|magasins|ecoles|cinemas|domaines|enseignes|associations) (?:amie?s|voisine?s|soeurs|alliee?s|proches|complices)|(?:autres|certaine?s|plusieurs|quelques) (?:\\w+ )?(?:scenes|theatres|maisons|boutiques|entreprises|fermes|hotels|musees|salles|clubs|commerces|producteurs|galeries|editeurs|fournisseurs|marques|magasins|ecoles|cinemas|domaines|enseignes|associations)',
    introduce:
      '(?:se|vous) (?:presenter\\w*|presentent) (?:\\w+ )?(?:a vous|eux memes|elles memes|directement|ensuite|aupres de vous|par la suite)|se (?:feront|font) (?:\\w+ )?connaitre|vous diront (?:\\w+ ){0,2}(?:qui|leur)',
    unless:
      'ne|n|pas|jamais|aucun\\w*|dans (?:la|chaque) lettre|sur scene|au (?:marche|salon|festival)|nommement|portraits?|entretiens?|case',
  },
  de: {
    house:
      '(?:eine?[rnms]?|irgendeine?[rnms]?|gewisse[rnms]?) (?:\\w+ ){0,3}(?:\\w*kette|firma|haus|\\w*unternehmen|marke|\\w*geschaft|laden|gruppe|\\w*hersteller|\\w*markt|bank|\\w*versicherung|verlag|sponsor|\\w*handler|\\w*produzent|gonner|nachbar)',
    hides:
      '(?:lieber|vorzieht|zieht es vor|bevorzugt) (?:\\w+ ){0,5}?(?:im hintergrund|nicht genannt|ungenannt|schweig\\w*|verzichtet|hinter|zuruck\\w*|namen)|(?:bleibt|halt sich|steht) (?:\\w+ )?(?:im hintergrund|bedeckt|ungenannt|hinter den kulissen|im schatten)|nicht (?:genannt|erwahnt) (?:werden )?(?:mochte|will)|(?:mochte|will) (?:\\w+ )?nicht (?:genannt|erwahnt)|im hintergrund (?:bleibt|bleiben)',
    known: '(?:sie|ihr|du|jeder|alle) (?:\\w+ ){0,4}?(?:kenn\\w+)|bekannte[rnms]?|beruhmte[rnms]?|namhafte[rnms]?',
    speaks: '(?:sprechen|reden) (?:lasst|lassen)|lasst (?:\\w+ ){0,5}?(?:sprechen|reden)',
    others:
      '(?:befreundete[nr]?|benachbarte[nr]?|verwandte[nr]?|verbundete[nr]?|andere[nr]?|weitere[nr]?|einige[nr]?|manche[nr]?|gleichgesinnte[nr]?) (?:\\w+ )?(?:\\w*buhnen|\\w*theatern?|\\w*hausern?|\\w*laden|\\w*firmen|\\w*hofen?|hofe|\\w*hotels|\\w*museen|\\w*vereinen?|\\w*vereine|\\w*betrieben?|\\w*handlern?|\\w*galerien|\\w*verlagen?|\\w*marken|\\w*geschaften?|\\w*schulen|\\w*kinos|\\w*guter[n]?|\\w*unternehmen|\\w*werkstatten|\\w*wirten?)',
    introduce:
      'sich (?:\\w+ ){0,3}?(?:bei (?:ihnen|dir|euch)|ihnen|dir|euch|selbst|selber) (?:\\w+ ){0,3}?(?:vorstell\\w*|bekannt ?mach\\w*|zu erkennen geb\\w*)|stell\\w* sich (?:\\w+ ){0,3}?(?:bei (?:ihnen|dir|euch)|ihnen|dir|euch|selbst|selber) (?:\\w+ ){0,3}?vor|sagen (?:ihnen|dir) (?:\\w+ )?(?:selbst|dann),? wer',
    unless:
      'nicht|nie|niemals|kein\\w*|niemand|im (?:brief|heft)|auf der buhne|auf dem markt|namentlich|portrat\\w*|interview\\w*|kastchen',
  },
  es: {
    house:
      '(?:una?|alguna?|ciert[oa]) (?:\\w+ ){0,3}(?:cadena|empresa|casa|firma|marca|tienda|comercio|grupo|fabricante|supermercado|banco|aseguradora|editorial|patrocinador|productor|mecenas|negocio|vecino|ensena)',
    hides:
      '(?:prefiere|elige|desea|quiere|pide|ha (?:pedido|preferido)) (?:\\w+ )?(?:quedarse|permanecer|seguir|no (?:ser|decir|aparecer|figurar|salir)|callar|guardar|mantenerse|la discrecion|la sombra|ceder la palabra)|(?:se queda|permanece|sigue|se mantiene|esta) (?:\\w+ )?(?:en la sombra|en segundo plano|entre bastidores|en el anonimato|discret\\w+)|no (?:quiere|desea) (?:ser|aparecer|que)',
    known: '(?:usted\\w*|tu|todos|todo el mundo)? ?(?:ya |bien )?(?:conoce\\w*|conocid[oa])|famos[oa]|de sobra',
    speaks: 'dej\\w+ (?:que )?(?:\\w+ ){0,3}?habl\\w+',
    others:
      '(?:otr[oa]s|ciert[oa]s|algun[oa]s|vari[oa]s) (?:\\w+ )?(?:escenarios|teatros|casas|tiendas|empresas|granjas|hoteles|museos|salas|clubes|comercios|productores|galerias|editoriales|proveedores|marcas|escuelas|cines|bodegas|negocios|asociaciones)|(?:escenarios|teatros|casas|tiendas|empresas|granjas|hoteles|museos|salas|clubes|comercios|productores|galerias|editoriales|marcas|escuelas|cines|bodegas|negocios|asociaciones) (?:amig[oa]s|vecin[oa]s|herman[oa]s|aliad[oa]s|afines)',
    introduce:
      'se (?:(?:le|te|os|les) )?presentar\\w* (?:\\w+ )?(?:a (?:usted|ti|vosotros)|ell[oa]s mism[oa]s|por su cuenta|directamente|despues|luego)|se (?:le|te|os|les) (?:presentan|presentaran|daran a conocer)|se daran a conocer|(?:le|te|os) diran (?:\\w+ )?quienes? son',
    unless:
      'no|nunca|nadie|ningun\\w*|en la carta|en cada|en escena|en el (?:mercado|festival)|por su nombre|retratos?|entrevistas?|casilla',
  },
  it: {
    house:
      '(?:una?|qualche|cert[oa]) (?:\\w+ ){0,3}(?:catena|azienda|casa|ditta|marca|marchio|negozio|gruppo|produttore|supermercato|banca|assicurazione|editore|sponsor|insegna|mecenate|impresa|bottega|vicino)',
    hides:
      '(?:preferisce|sceglie|desidera|vuole|chiede|ha (?:chiesto|preferito|scelto)) (?:\\w+ )?(?:restare|rimanere|stare|non (?:essere|dire|apparire|comparire|figurare)|tacere|che parl\\w+|l ombra|la discrezione|far parlare)|(?:resta|rimane|sta|si tiene) (?:\\w+ )?(?:nell ombra|in disparte|dietro le quinte|nell anonimato|in secondo piano|discret\\w+)|non (?:vuole|desidera|ama) (?:essere|apparire|comparire|figurare)',
    known: '(?:che|lei|tutti|tu) (?:\\w+ ){0,2}?(?:conosc\\w+)|(?:ben )?not[oa]|famos[oa]|conosciut[oa]',
    speaks: '(?:lasci\\w+|far) (?:\\w+ ){0,3}?parl\\w+',
    others:
      '(?:altr[ie]|cert[ie]|alcun[ie]|divers[ie]) (?:\\w+ )?(?:palcoscenici|teatri|case|botteghe|aziende|fattorie|alberghi|musei|sale|circoli|negozi|produttori|gallerie|editori|fornitori|marchi|scuole|cinema|cantine|imprese|associazioni)|(?:palcoscenici|teatri|case|botteghe|aziende|fattorie|alberghi|musei|sale|circoli|negozi|produttori|gallerie|editori|marchi|scuole|cinema|cantine|imprese|associazioni) (?:amic[ih]e?|vicin[ie]|sorell[ae]|gemell[ie]|alleat[ie])',
    introduce:
      'si (?:presenteranno|presentano|faranno conoscere) (?:\\w+ )?(?:a (?:lei|te|voi)|da (?:sol[ie]|se)|direttamente|poi|loro stess[ie]|di persona)|(?:le|ti|vi) si (?:presenteranno|presentano)|si faranno conoscere|(?:le|ti|vi) diranno (?:\\w+ )?chi sono',
    unless:
      'non|mai|nessun\\w*|nella lettera|in ogni|in scena|sul palco|al (?:mercato|festival)|per nome|ritratt\\w+|intervist\\w+|casella',
  },
  pt: {
    house:
      '(?:uma?|algum[a]?|cert[oa]) (?:\\w+ ){0,3}(?:cadeia|rede|empresa|casa|firma|marca|loja|comercio|grupo|fabricante|supermercado|banco|seguradora|editora|patrocinador|produtor|mecenas|negocio|vizinho|insignia)',
    hides:
      '(?:prefere|escolhe|deseja|quer|pede|(?:pediu|preferiu|escolheu)) (?:\\w+ )?(?:ficar|permanecer|manter se|nao (?:ser|dizer|aparecer|figurar)|calar|guardar|a discric\\w+|a sombra|dar a palavra)|(?:fica|permanece|mantem se|esta) (?:\\w+ )?(?:na sombra|em segundo plano|nos bastidores|no anonimato|discret\\w+)|nao (?:quer|deseja|gosta de) (?:ser|aparecer|figurar|que)',
    known: '(?:que|voce|todos|toda a gente) (?:\\w+ ){0,2}?(?:conhec\\w+)|(?:bem )?conhecid[oa]|famos[oa]',
    speaks: 'deix\\w+ (?:que )?(?:\\w+ ){0,3}?fal\\w+',
    others:
      '(?:outr[oa]s|cert[oa]s|algum[a]?s|alguns|vari[oa]s) (?:\\w+ )?(?:palcos|teatros|casas|lojas|empresas|quintas|hoteis|museus|salas|clubes|comerciantes|produtores|galerias|editoras|fornecedores|marcas|escolas|cinemas|adegas|negocios|associacoes)|(?:palcos|teatros|casas|lojas|empresas|quintas|hoteis|museus|salas|clubes|comerciantes|produtores|galerias|editoras|marcas|escolas|cinemas|adegas|negocios|associacoes) (?:amig[oa]s|vizinh[oa]s|irma[os]?s?|aliad[oa]s)',
    introduce:
      '(?:se )?(?:(?:lhe|te|vos) )?(?:apresentar se|apresentam se|apresentarao|apresentam|darao a conhecer|dao se a conhecer)(?: (?:\\w+ )?(?:a si|a voce|a ti|eles proprios|elas proprias|diretamente|depois|pessoalmente))|se (?:lhe|te|vos) apresent\\w+|dar se ao a conhecer|(?:lhe|te|vos) dirao (?:\\w+ )?quem sao',
    unless:
      'nao|nunca|ninguem|nenhum\\w*|na carta|em cada|em cena|no palco|no (?:mercado|festival)|pelo nome|retratos?|entrevistas?|caixa',
  },
}

const word = (alternatives: string) => new RegExp(`(?<![a-z])(?:${alternatives})(?![a-z])`, 'u')
const shyOf = ({ house, hides, known, speaks }: KeepsBack): readonly Spoken[] => [
  { all: [word(house), word(hides)], unless: word(SELF) },
  { all: [word(house), word(known), word(speaks)], unless: word(SELF) },
]
/** A house that speaks of itself has said above who it is. */
const SELF =
  '(?:we|i) (?:are|am|re|m)|(?:nous|je) (?:sommes|suis)|(?:wir|ich) (?:sind|bin)|(?:nosotros )?somos|soy|siamo|sono (?:un|una)|sou'
const laterOf = ({ others, introduce, unless }: KeepsBack): readonly Spoken[] => [
  { all: [word(others), word(introduce)], unless: word(unless) },
]
const inEach = (of: (words: KeepsBack) => readonly Spoken[]): Readonly<Record<Locale, readonly Spoken[]>> => ({
  en: of(KEEPS_BACK.en),
  fr: of(KEEPS_BACK.fr),
  de: of(KEEPS_BACK.de),
  es: of(KEEPS_BACK.es),
  it: of(KEEPS_BACK.it),
  pt: of(KEEPS_BACK.pt),
})
const SHY = inEach(shyOf)
const LATER = inEach(laterOf)

/** The sentences in which a house prefers not to be named. */
export const shyIn = (text: string, locale: Locale): readonly string[] => spokenIn(text, SHY[locale])

/** The sentences in which others will say who they are. */
export const introducedIn = (text: string, locale: Locale): readonly string[] => spokenIn(text, LATER[locale])
