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

/** What people write of a list that gives it away, in the six languages. The near misses are in the test. */
const GIVEAWAYS: readonly (readonly [RegExp, Source])[] = [
  [/\b(?:linkedin|sales navigator|xing|viadeo|apollo\.io|zoominfo|lusha|kaspr|dropcontact)\b/i, 'professional-network'],
  [
    /\b(?:purchased|bought (?:a |the |this )?(?:list|database|contacts|leads)|list broker|achet[ée]e?s?|gekaufte?n?|zugekauft|comprad[ao]s?|acquistat[aio])\b/i,
    'purchased',
  ],
  [
    /\b(?:rented list|list rental|location de fichiers?|gemietete?|alquilad[ao]s?|noleggiat[aio]|alugad[ao]s?)\b/i,
    'rented',
  ],
  [/\b(?:scrap(?:ed|ing|er)|crawl(?:ed|ing|er)|harvest(?:ed|ing)|aspir[ée]e?s?|gescrapt|phantombuster)\b/i, 'scraped'],
  [/\b(?:append(?:ed|ing)|data enrichment|enriched (?:emails?|contacts)|clearbit|enrichissement)\b/i, 'appended'],
  [
    /\b(?:yellow pages|pages jaunes|gelbe seiten|p[áa]ginas amarillas|pagine gialle|handelsregister|chamber of commerce|handelskammer)\b/i,
    'directory',
  ],
  [/\b(?:lead gen(?:eration)?|cold leads?|bought leads?|lead vendor|génération de leads)\b/i, 'lead-generation'],
  [
    /\b(?:voters?|voter file|electoral roll|party members|campaign donors|[ée]lecteurs|liste [ée]lectorale|w[äa]hler(?:liste|verzeichnis)?|parteimitglieder|votantes|censo electoral|elettori|eleitores|militants? (?:du|de la) parti|political)\b/i,
    'political',
  ],
]

/** The source that a text gives away, whatever was declared. */
export const sourceGivenAwayBy = (text: string): Source | undefined =>
  GIVEAWAYS.find(([words]) => words.test(text))?.[1]

/** The refusal of a source as it was declared, or as its own words show it. */
export function refusedSource(
  declared: Source,
  ...texts: readonly string[]
): { readonly source: Source; readonly demand: Demand; readonly says: string } | undefined {
  const source = SOURCE_RULES[declared].refused ? declared : texts.map(sourceGivenAwayBy).find(it => it !== undefined)
  const rule = source && SOURCE_RULES[source]
  return source && rule?.refused ? { source, demand: rule.refused, says: rule.says } : undefined
}
