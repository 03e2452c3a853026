/**
 * Columns that betray where a list comes from, whatever was declared [AS-11] [HA-13] [I02]. Some names only a refused
 * source writes; others are suspicious in company: a profile on LinkedIn that a customer gave is a field of many an
 * honest address book, and the same field beside a prospect's id and a confidence in their address is not.
 */

import type { Demand } from '#policy/demands.ts'
import { plainName } from './column-names.ts'
import type { Source, Suspicion } from './types.ts'

/** Of the columns, as they are quoted. */
type Says = (it: string) => string

type Sign = {
  readonly source: Source
  readonly demand: Demand
  /** Of one column, and of several. */
  readonly says: readonly [one: Says, many: Says]
  /** Any of these is enough. */
  readonly alone?: readonly RegExp[]
  /** So many of these together are. */
  readonly together?: readonly [atLeast: number, names: readonly RegExp[]]
}

/** A profile at a professional network: a field that a customer may have filled in. */
const PROFILE =
  /^(?:person |contact |personal |profile? |perfil (?:de |en |no )?|profilo |user )*(?:linked ?in|xing|viadeo)(?: (?:url|profile|profile url|link|page|id|profil|public url))?$/

/** When somebody became a contact there, as its exports call it in our languages. What also means a customer is in SINCE. */
const CONNECTED =
  /^connected (?:on|since|at)$|^vernetzt (?:am|seit)$|^verbunden (?:am|seit)$|^connectee? le$|^(?:en )?relation (?:depuis|le)$|^conectad[oa] (?:el|em|desde|a)$|^en contacto desde$|^collegat[oa] (?:il|dal)$|^in collegamento dal$|^data (?:del |di )?collegamento$|^ligad[oa] (?:em|desde)$|^data (?:da |de )?conexao$/
const SINCE = /^kontakt seit$|^contact depuis$|^contatto dal$|^contacto desde$|^contato desde$/

/** Somebody’s page, firm and office together: what such an export has, and little else. */
const SHAPE: readonly RegExp[] = [
  /^(?:profil\w* |public )?(?:url|link)$|^(?:url|link) (?:do |del |du )?(?:perfil|profil\w*)$/,
  /^(?:company|firma|unternehmen|entreprise|societe|empresa|azienda)(?: name)?$/,
  /^(?:position|job title|poste|fonction|cargo|posizione|puesto|funktion)$/,
]

/** What nobody has but a tool that collects contacts there. */
const COLLECTED: readonly RegExp[] = [
  /^(?:company|organization|organisation|account|corporate) linked ?in(?: (?:url|page|id|profile))?$/,
  /^(?:prospect|lead|apollo|person) (?:id|uuid)$/,
  /^e ?mail (?:confidence|certainty|accuracy|grade|deliverability)(?: score| level)?$|^(?:confidence|verification) score$/,
  /^(?:primary )?e ?mail (?:source|catch all(?: status)?|verification source)$|^catch all(?: status)?$/,
  /^intent (?:score|topic|signal|strength)s?$|^(?:buying )?intent$/,
  /^(?:latest|total|last) funding(?: amount| round| date)?$|^last raised at$|^funding stage$/,
  /^tech(?:nology)? stack$|^(?:company )?technologies$/,
  /^direct dial(?: phone)?$|^work direct phone$|^hq phone$/,
  /^(?:sub )?seniority(?: level)?$|^management level$/,
  /^headline$|^connections?(?: count| degree)?$|^mutual connections$/,
]

export const SIGNS: readonly Sign[] = [
  {
    source: 'professional-network',
    demand: 'HA-13',
    says: [
      it =>
        `${it} stands in the exports of professional networks and of tools that collect contacts there, and in no list of people who signed up.`,
      it =>
        `${it} stand in the exports of professional networks and of tools that collect contacts there, and in no list of people who signed up.`,
    ],
    alone: [
      CONNECTED,
      /\b(?:sales nav(?:igator)?|linked ?in (?:member|sales|connection|headline|lead|premium|urn|company id|followers|industry|invite|message)s?|(?:apollo|zoom ?info) (?:id|contact|account|person|company|url)(?: id)?|lusha|kaspr|contact ?out|rocket ?reach|phantom ?buster|evaboot|wiza|skrapp|snov(?: ?io)?|get ?prospect|dropcontact|cognism|seamless ?ai|up ?lead|waalaxy|hunter(?: io)? (?:score|id|confidence|status)|clay enrich\w*|prospeo|findymail|datagma|icypeas)\b/,
    ],
    together: [2, COLLECTED],
  },
  {
    source: 'appended',
    demand: 'AS-04',
    says: [
      it => `${it} says that the address was found or guessed, and not given.`,
      it => `${it} say that the address was found or guessed, and not given.`,
    ],
    alone: [
      /\b(?:append(?:ed)? (?:email|e mail|address|date|source|match)|email append(?:ed)?|enrich(?:ed|ment) (?:email|date|source|status|provider)|guessed email|email guess|email pattern|email (?:permutation|finder)|found email|email found by|match (?:confidence|score) email|clearbit|full ?contact id)\b/,
    ],
    together: [
      2,
      [
        /^(?:e ?mail )?confidence(?: score)?$/,
        /^e ?mail (?:verification|verified)(?: status| date| at)?$|^verification (?:status|date)$/,
        /^(?:data |email |number of )?sources?(?: count)?$/,
        /^match (?:score|type|level)$/,
        /^enriched(?: at)?$/,
        /^prospect id$/,
      ],
    ],
  },
  {
    source: 'scraped',
    demand: 'AS-04',
    says: [
      it => `${it} says that the address was collected by a program from pages.`,
      it => `${it} say that the address was collected by a program from pages.`,
    ],
    alone: [
      /\b(?:scrap(?:ed|er|ing)(?: \w+)?|crawl(?:ed|er)? (?:at|date|url|id)|harvested|extracted (?:from|emails?)|google maps (?:url|link)|place id|gmb url|spider|found on(?: url| page| site)?|gefunden auf|trouvee? sur|encontrad[oa] e[mn]|trovat[oa] su|collecte web)\b/,
    ],
  },
  {
    source: 'purchased',
    demand: 'AS-11',
    says: [it => `${it} is a column of a list that is sold.`, it => `${it} are columns of a list that is sold.`],
    alone: [
      /\b(?:list (?:broker|vendor|seller|owner|price|rental)|data (?:vendor|broker|provider|supplier)|cost per (?:record|lead|contact)|record price|price per (?:record|lead|contact)|credits used|license end|usage rights|adress ?(?:handler|handel|lieferant|broker|verlag|kauf)|lieferant adressen|datenlieferant|miet ?adressen?|(?:preis|kosten) (?:pro|je) (?:adresse|datensatz|kontakt|lead)|fournisseur (?:de |du |des )?(?:fichiers?|listes?|donnees|bases?|adresses)|courtier en (?:donnees|fichiers?|adresses)|(?:cout|prix) (?:par|a la|au) (?:contact|adresse|fiche|lead)|proveedor (?:de |del )?(?:datos|listas?|bases?|fichero)|(?:precio|coste|costo) por (?:registro|contacto|lead)|fornitore (?:della |delle |di |dei )?(?:list[ae]|dati|database|contatti|anagrafiche)|costo (?:per |a )?(?:contatto|record|lead|nominativo)|fornecedor (?:da |das |de |dos )?(?:listas?|dados|base|conta[c]?tos)|custo (?:por|do) (?:conta[c]?to|registr?o|lead))\b/,
    ],
    together: [
      2,
      [
        /^sic(?: code)?(?: description)?$/,
        /^naics(?: code)?(?: description)?$/,
        /^duns(?: number)?$/,
        /^(?:sales|revenue) (?:volume|range)$/,
        /^employee (?:size|range)$/,
        /^credit (?:rating|score)$/,
      ],
    ],
  },
  {
    source: 'lead-generation',
    demand: 'HA-15',
    says: [
      it => `${it} is a column of leads that somebody else collected.`,
      it => `${it} are columns of leads that somebody else collected.`,
    ],
    alone: [
      /\b(?:lead (?:price|cost|vendor|buyer|seller|provider|broker|generator)|trusted ?form(?: \w+)*|jornaya|leadid token|universal lead(?: id)?|publisher id|affiliate id|offer id|sub id ?\d?|campaign payout|co ?reg(?:istration)?)\b/,
    ],
  },
  {
    source: 'partner',
    demand: 'AS-09',
    says: [
      it => `${it} says that another company collected the address.`,
      it => `${it} say that another company collected the address.`,
    ],
    alone: [
      /\b(?:partner (?:optin|opt in|consent|source|list)|third party (?:optin|opt in|consent)|optin partenaires?|opt in partenaires?|partner einwilligung|sponsor (?:optin|opt in))\b/,
    ],
  },
  {
    source: 'political',
    demand: 'NA-04',
    says: [
      it => `${it} is a column of a list of a political character.`,
      it => `${it} are columns of a list of a political character.`,
    ],
    alone: [
      /\b(?:voter(?: \w+)?|party affiliation|political (?:party|affiliation|leaning|views)|precinct|electoral (?:roll|district|ward)|voting (?:history|intention)|numero d electeur|carte electorale|bureau de vote|wahler\w*|wahlkreis|parteimitglied\w*|parteizugehorigkeit|partido politico|censo electoral|afiliacion politica|tessera elettorale|partito politico|titulo de eleitor|zona eleitoral|filiacao partidaria)\b/,
    ],
  },
  {
    source: 'directory',
    demand: 'AS-04',
    says: [
      it => `${it} is a column of a directory or register.`,
      it => `${it} are columns of a directory or register.`,
    ],
    alone: [
      /\b(?:yellow ?pages(?: \w+)?|pages ?jaunes(?: \w+)?|gelbe ?seiten(?: \w+)?|paginas ?amarillas(?: \w+)?|pagine ?gialle(?: \w+)?|directory (?:url|listing|entry|id)|listing (?:url|id)|bar association number|chamber of commerce(?: \w+)?)\b/,
    ],
  },
]

/** Values that only such an export has, in whatever column. */
const VALUES: readonly (readonly [RegExp, Source, Demand, Says])[] = [
  [
    /linkedin\.com\/(?:sales|talent|recruiter)\//i,
    'professional-network',
    'HA-13',
    it => `${it} holds links into LinkedIn’s sales tools.`,
  ],
  [
    /app\.apollo\.io|app\.zoominfo\.com|app\.lusha\.com|rocketreach\.co\/|contactout\.com\//i,
    'professional-network',
    'HA-13',
    it => `${it} holds links into a tool that collects contacts from professional networks.`,
  ],
]

/**
 * Each refused source that the columns betray, once for each column that does. `saysWhen`: one of the columns says when
 * people agreed. A list that has their profiles and not that is no list of people who agreed to anything.
 */
export function suspicionsIn(
  names: readonly string[],
  samples: readonly (readonly string[])[],
  saysWhen: boolean,
): readonly Suspicion[] {
  const found = [
    ...SIGNS.flatMap(sign => signIn(sign, names)),
    ...profilesIn(names, saysWhen),
    ...shapesIn(names, saysWhen),
    ...samples.flatMap((values, i) => valuesIn(names[i] ?? `Column ${i + 1}`, values)),
  ]
  return found.filter(
    (it, i) => found.findIndex(other => other.column === it.column && other.source === it.source) === i,
  )
}

/** The columns with somebody's profile at a professional network: worth a question; with no refusal, where that is all. */
export const profileColumns = (names: readonly string[]): readonly string[] =>
  names.filter(name => PROFILE.test(plainName(name)))

/** What a list of people who agreed may have as well, and one that does not say when they did has from there. */
function shapesIn(names: readonly string[], saysWhen: boolean): Suspicion[] {
  if (saysWhen) return []
  const of = (it: RegExp) => names.find(name => it.test(plainName(name)))
  const shape = SHAPE.map(of)
  const column = of(SINCE) ?? (shape.includes(undefined) ? undefined : shape[0])
  if (column === undefined) return []
  const says = `“${column}” is in a list that looks like the contacts of a professional network, and does not say when anybody agreed. If people signed up, leave the column out and add when they agreed.`
  return [{ column, source: 'professional-network', demand: 'HA-13', says }]
}

function profilesIn(names: readonly string[], saysWhen: boolean): Suspicion[] {
  const isCollected = names.some(name => COLLECTED.some(it => it.test(plainName(name))))
  if (saysWhen && !isCollected) return []
  return profileColumns(names).map(column => ({
    column,
    source: 'professional-network',
    demand: 'HA-13',
    says: isCollected
      ? `“${column}” stands beside columns that only tools have which collect contacts there.`
      : `“${column}” is in a list that does not say when anybody agreed. If people gave you their profiles, leave the column out and add when they agreed.`,
  }))
}

function signIn({ source, demand, says, alone, together }: Sign, names: readonly string[]): Suspicion[] {
  const plain = names.map(plainName)
  const byItself = names.filter((_, i) => alone?.some(it => it.test(plain[i] ?? '')))
  const [atLeast, company] = together ?? [0, []]
  const seen = company.flatMap(it => names.find((_, i) => it.test(plain[i] ?? '')) ?? [])
  const inCompany = atLeast > 0 && new Set(seen).size >= atLeast ? seen : []
  const columns = [...new Set([...byItself, ...inCompany])]
  const sentence = says[columns.length === 1 ? 0 : 1](columns.map(name => `“${name}”`).join(', '))
  return columns.map(column => ({ column, source, demand, says: sentence }))
}

const valuesIn = (column: string, values: readonly string[]): Suspicion[] =>
  VALUES.flatMap(([sign, source, demand, says]) =>
    values.some(value => sign.test(value)) ? [{ column, source, demand, says: says(`“${column}”`) }] : [],
  )
