/** What the purposes' screens hold while somebody writes. */

import { LOCALES } from '#wire/form-definition.ts'
import type { Output } from '../../client.ts'

export type Purpose = Output<'purposes.read'>
export type Draft = Purpose['draft']
export type Texts = NonNullable<Draft['texts']['en']>
export type Locale = keyof Draft['texts']
export type PurposeId = `pur_${string}`

export const PERIODS = ['day', 'week', 'month', 'year'] as const satisfies readonly Draft['max_frequency']['per'][]
export const KINDS = ['marketing', 'partner', 'tracking'] as const satisfies readonly Draft['kind'][]
export const BLANK: Texts = { name: '', description: '', frequency: '' }

const PARTNER = 'partner.'
const SLUG_MAX = { own: 64, partner: 32 }

/** `Café & roasts` becomes `cafe-roasts`. */
export function slugOf(name: string, kind: Draft['kind']): string {
  const plain = name.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()
  const slug = plain.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '')
  if (kind === 'partner') return PARTNER + slug.slice(0, SLUG_MAX.partner)
  return slug === 'partner' ? 'partners' : slug.slice(0, SLUG_MAX.own)
}

/** The id by which a partner stands on a form. */
export const partnerIdOf = (slug: string): string => slug.slice(PARTNER.length)

/** In the first language in which it has one. */
export const nameIn = (texts: Draft['texts']): string =>
  LOCALES.map(locale => texts[locale]?.name.trim() ?? '').find(name => name !== '') ?? ''

/** The frequency sentences that the rules propose, where there is none. */
export function withSentences(draft: Draft, flaws: Purpose['findings']): Draft {
  const texts = Object.entries(draft.texts).map(([locale, it]) => {
    const proposal = flaws.find(({ pointer }) => pointer === `/texts/${locale}/frequency`)?.proposal
    return [locale, it && it.frequency === '' && proposal ? { ...it, frequency: proposal } : it]
  })
  return { ...draft, texts: Object.fromEntries(texts) }
}
