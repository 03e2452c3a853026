/** Where a list can come from, and where not: a closed list, each refusal with its demand and its reason [AS-11]. */

import type { Demand } from '#policy/demands.ts'
import type { Source } from './types.ts'

export type SourceRule = { readonly says: string; readonly refused?: Demand }

export const SOURCE_RULES: Readonly<Record<Source, SourceRule>> = {
  'own-form': { says: 'People ticked a box on a form of your own website.' },
  'point-of-sale': { says: 'People ticked a box on a tablet or a till of yours.' },
  paper: { says: 'People ticked a box on paper, and you keep the paper.' },
  event: { says: 'People ticked a box at a stand of your own.' },
  'other-platform': { says: 'People ticked a box on a form of yours that another provider ran.' },
  purchased: {
    says: 'A list that was bought agreed to nothing that you say. It is not taken, whatever its seller guarantees.',
    refused: 'AS-11',
  },
  rented: { says: 'Who is on a rented list agreed with somebody else. It is not taken.', refused: 'AS-11' },
  scraped: {
    says: 'An address that stands somewhere on the web is no consent. Such a list is not taken.',
    refused: 'AS-04',
  },
  appended: {
    says: 'Addresses that were added to people by a data service were not given by them. They are not taken.',
    refused: 'AS-04',
  },
  'professional-network': {
    says: 'Contacts from LinkedIn and other professional networks are not taken: a connection is no consent.',
    refused: 'HA-13',
  },
  directory: {
    says: 'Who stands in a directory, a register or a chamber’s list agreed to no message of yours. It is not taken.',
    refused: 'AS-04',
  },
  'lead-generation': { says: 'Leads that somebody else collected are not taken.', refused: 'HA-15' },
  partner: {
    says: 'Who agreed to hear from another company did not agree to hear from you. Partners stand on a form by name, each with its own box.',
    refused: 'AS-09',
  },
  'address-book': { says: 'Who is in an address book ticked no box. It is not taken.', refused: 'AS-04' },
  'customers-without-box': {
    says: 'Who bought something ticked no box by that. Ask your customers on a form.',
    refused: 'AS-04',
  },
  political: { says: 'Lists of a political character are not accepted.', refused: 'NA-04' },
}

/** Words of their own, whatever letters stand in them: `acheté` ends where its accent does. */
const words = (...patterns: readonly string[]) =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${patterns.join('|')})(?![\\p{L}\\p{N}])`, 'iu')

/** A customer who bought bread is no bought list: what was bought is said beside it. */
const LISTS = '(?:lists?|databases?|contacts?|leads?|addresses|emails?|files?|data)'
const LISTES = '(?:fichiers?|listes?|bases?|adresses|contacts?|données)'
const LISTEN = '(?:listen?|adressen?|kontakte?n?|daten|datensätze|verteiler)'
const LISTAS =
  '(?:listas?|bases?|contactos?|contatos?|direcciones|endereços|datos|dados|elenco|elenchi|contatti|indirizzi)'

/** What people write of a list that gives it away, in the six languages. The near misses are in the test. */
const GIVEAWAYS: readonly (readonly [RegExp, Source])[] = [
  [
    words(
      'linked-?in',
      'sales navigator',
      'xing',
      'viadeo',
      'apollo\\.io',
      'zoominfo',
      'lusha',
      'kaspr',
      'dropcontact',
    ),
    'professional-network',
  ],
  [
    words(
      `(?:purchased|bought) (?:(?:a|an|the|this|these|our) )?(?:\\p{L}+ )?${LISTS}`,
      `${LISTS} (?:(?:that )?(?:we|was|were|i) )?(?:purchased|bought)`,
      '(?:we|i) (?:purchased|bought) (?:it|them|this|these)',
      'list broker',
      `${LISTES}[^.]{0,20} achet[ée]e?s?`,
      `(?:zu|ge|zuge)kaufte?n? ${LISTEN}`,
      `${LISTEN}[^.]{0,20} (?:zu)?gekauft`,
      'adresshändler',
      `${LISTAS}[^.]{0,20} (?:comprad[ao]s?|acquistat[aeio]|comprat[aeio])`,
    ),
    'purchased',
  ],
  [
    words(
      'rented lists?',
      'list rental',
      'location de (?:fichiers?|listes?|bases?)',
      `${LISTES}[^.]{0,20} lou[ée]e?s?`,
      `gemietete?n? ${LISTEN}`,
      'adressmiete',
      `${LISTAS}[^.]{0,20} (?:alquilad[ao]s?|noleggiat[aeio]|alugad[ao]s?)`,
    ),
    'rented',
  ],
  [
    words(
      'scrap(?:ed|ing|er)',
      'crawl(?:ed|ing|er)',
      'harvest(?:ed|ing) (?:from|on)',
      'aspir[ée]e?s? (?:du|sur|depuis)',
      'gescrapt',
      'phantombuster',
    ),
    'scraped',
  ],
  [
    words(
      'append(?:ed|ing)',
      'data enrichment',
      'enriched (?:emails?|contacts|data)',
      'clearbit',
      'enrichissement de (?:données|fichiers?)',
    ),
    'appended',
  ],
  [
    words(
      'yellow pages',
      'pages jaunes',
      'gelbe seiten',
      'páginas amarillas',
      'páginas amarelas',
      'pagine gialle',
      'handelsregister',
      'chamber of commerce',
      'handelskammer',
      'chambre de commerce',
    ),
    'directory',
  ],
  [
    words('lead[ -]?gen(?:eration)?', 'cold leads?', 'lead vendors?', 'génération de leads', 'leadgenerierung'),
    'lead-generation',
  ],
  [
    words(
      'voters?',
      'voter files?',
      'electoral rolls?',
      'party members?',
      'campaign donors?',
      '[ée]lecteurs',
      'listes? [ée]lectorales?',
      'w[äa]hler(?:listen?|verzeichnis(?:se)?)?',
      'parteimitglieder',
      'votantes',
      'censo electoral',
      'elettori',
      'eleitores',
      'militante?s? (?:du|de la|del|do) (?:parti|partido|partito)',
      'political (?:list|party|campaign|supporters?)',
    ),
    'political',
  ],
]

/** The source that a text gives away, whatever was declared. */
export const sourceGivenAwayBy = (text: string): Source | undefined => GIVEAWAYS.find(([said]) => said.test(text))?.[1]

/** The refusal of a source as it was declared, or as its own words show it. */
export function refusedSource(
  declared: Source,
  ...texts: readonly string[]
): { readonly source: Source; readonly demand: Demand; readonly says: string } | undefined {
  const source = SOURCE_RULES[declared].refused ? declared : texts.map(sourceGivenAwayBy).find(it => it !== undefined)
  const rule = source && SOURCE_RULES[source]
  return source && rule?.refused ? { source, demand: rule.refused, says: rule.says } : undefined
}
