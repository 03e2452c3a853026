/**
 * What an account can say that it does: a closed list. Those that the Anti-Spam Policy does not accept stand in it as well,
 * each with its demand, so that whoever is one of them learns it before there is anything to send [PC-10].
 */

import type { Demand } from './demands.ts'

export type Industry = { readonly id: string; readonly name: string; readonly refused?: Demand; readonly why?: string }

const accepted = (id: string, name: string): Industry => ({ id, name })
const refused = (id: string, name: string, demand: Demand, why: string): Industry => ({
  id,
  name,
  refused: demand,
  why,
})

export const INDUSTRIES: readonly Industry[] = [
  accepted('agriculture', 'Agriculture, gardening and animals'),
  accepted('architecture', 'Architecture and interior design'),
  accepted('arts', 'Arts, museums and exhibitions'),
  accepted('associations', 'Associations, clubs and faith communities'),
  accepted('automotive', 'Cars, bicycles and their repair'),
  accepted('banking', 'Banks and insurers writing to their own customers'),
  accepted('beauty', 'Beauty and personal care'),
  accepted('books', 'Books, press and publishing'),
  accepted('charity', 'Charities and foundations'),
  accepted('childcare', 'Childcare and family'),
  accepted('consulting', 'Consulting, law and accounting'),
  accepted('crafts', 'Crafts, building and repair'),
  accepted('education', 'Schools, universities and courses'),
  accepted('energy', 'Energy, water and waste'),
  accepted('entertainment', 'Music, theatre, film and games'),
  accepted('fashion', 'Fashion and jewellery'),
  accepted('food', 'Food, bakeries and groceries'),
  accepted('government', 'Public administration'),
  accepted('health', 'Medicine, pharmacies and care'),
  accepted('home', 'Home and furniture'),
  accepted('hospitality', 'Restaurants and cafés'),
  accepted('hr', 'Employers filling single positions'),
  accepted('it', 'Software, hosting and IT security'),
  accepted('logistics', 'Transport and logistics'),
  accepted('manufacturing', 'Manufacturing and engineering'),
  accepted('marketing', 'Marketing and design agencies'),
  accepted('retail', 'Shops for other goods'),
  accepted('science', 'Science and research'),
  accepted('sport', 'Sport, fitness and outdoors'),
  accepted('telecoms', 'Telephone and internet access'),
  accepted('travel', 'Travel, hotels and holiday homes'),
  accepted('other', 'Something else'),
  refused(
    'adult',
    'Adult entertainment and escorts',
    'NA-01',
    'Sexually explicit material and its trade are not accepted.',
  ),
  refused(
    'alcohol-tobacco',
    'Shops for alcohol, tobacco or vapes',
    'HA-06',
    'Selling alcohol, tobacco or vapes draws more complaints than average and is not accepted. A restaurant or a museum is welcome.',
  ),
  refused('cbd', 'CBD and cannabis', 'HA-05', 'Promotion of CBD and cannabis is not accepted.'),
  refused(
    'crypto',
    'Cryptocurrencies and blockchain',
    'HA-09',
    'Products and services based on blockchain are not accepted.',
  ),
  refused('dating', 'Dating services', 'HA-11', 'Dating services are not accepted.'),
  refused(
    'debt-collection',
    'Debt collection',
    'NA-07',
    'Collecting the debts of others is not accepted. Reminding your own customers of an invoice is no debt collection.',
  ),
  refused(
    'forex',
    'Forex, trading and currency exchange',
    'NA-06',
    'Trading signals, brokers, currency exchange and stock tips are not accepted.',
  ),
  refused('gambling', 'Gambling, casinos and betting', 'HA-10', 'Gambling and other money games are not accepted.'),
  refused(
    'lead-generation',
    'Lead generation and list trade',
    'HA-15',
    'Generating or selling contacts is not accepted: their consent is not yours to pass on.',
  ),
  refused('loans', 'Loans and credit brokerage', 'HA-14', 'Loan services are not accepted.'),
  refused(
    'mlm',
    'Multi-level marketing and income programmes',
    'HA-03',
    'Get-rich-fast promises and pyramid schemes are not accepted.',
  ),
  refused(
    'occult',
    'Clairvoyance and astrology',
    'HA-12',
    'Clairvoyance, fortune telling and astrology are not accepted.',
  ),
  refused(
    'phishing-simulation',
    'Phishing simulations',
    'NA-10',
    'A simulated phishing mail is a phishing mail to whoever gets it. It is not accepted.',
  ),
  refused(
    'politics',
    'Parties, candidates and political campaigns',
    'NA-04',
    'Lists of a political character are not accepted, whatever their colour. Reporting about politics is.',
  ),
  refused(
    'real-estate',
    'Real estate sales',
    'HA-08',
    'Promotional real estate is not accepted. Holiday homes and news for tenants are.',
  ),
  refused(
    'staffing',
    'Staffing and bulk hiring',
    'NA-03',
    'Bulk hiring is not accepted. An employer’s own vacancy is.',
  ),
  refused('weapons', 'Weapons and ammunition', 'PC-06', 'Weapons and explosives are prohibited.'),
  refused('weight-loss', 'Weight loss and slimming products', 'HA-04', 'Weight loss is not accepted.'),
]

export const INDUSTRY_IDS = INDUSTRIES.map(({ id }) => id)

/** Why nobody of this industry is taken; undefined where they are. What is not in the list is not taken either. */
export function industryFlaw(id: string): { readonly demand: Demand; readonly says: string } | undefined {
  const found = INDUSTRIES.find(it => it.id === id)
  if (!found) return { demand: 'PC-10', says: 'There is no such industry in the list.' }
  return found.refused && { demand: found.refused, says: found.why ?? '' }
}
