/**
 * Texts of forms that were written without a look at the word lists, in each place where a form speaks; those that the lists were then
 * mended by are among them, so that they show what is kept and not how far the lists see. A line is
 * the language, the place, the rules that have something to say of it (any of them; none for a near miss), and the text.
 */

import { readFileSync } from 'node:fs'
import type { Asked } from '#consent/snapshot.ts'
import type { FormDraft, FormTexts, InLocales, PurposeTexts, PurposeVersion } from '#consent/types.ts'
import { LOCALES, type Locale, type Rate } from '#wire/form-definition.ts'
import { PHONE_SAMPLE, SAMPLE, SAMPLE_DRAFT } from './sample.ts'

export type Written = { readonly place: string; readonly rules: readonly string[]; readonly text: string }

export const writtenIn = (locale: Locale): readonly Written[] =>
  readFileSync(new URL('written.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter(line => line.startsWith(`${locale}|`))
    .map(line => {
      const [, place = '', rules = '', text = ''] = line.split('|')
      return { place, rules: rules.split(',').filter(it => it !== ''), text }
    })

/** The form that is in order, with this text in its place. */
export function withText({ place, text }: Written, locale: Locale): Asked {
  if (place === 'phone') return hinted(locale, text)
  const bound = BOUNDS[place]
  if (bound) return told(locale, text, bound)
  if (place === 'both') return inBoth(locale, text)
  if (place === 'number') return numbered(locale, text)
  if (place === 'unsold') return unsold(locale, text)
  if (place === 'own') return ofItsOwn(locale, text)
  // The way out in few words, whose time is in every message and need not be told.
  if (place === 'leaving') return withText({ place: 'withdrawal', rules: [], text }, locale)
  const member = OF_PURPOSE[place]
  if (member) return { ...SAMPLE, purposes: described(locale, { [member]: text }) }
  const draft = BENT[place]?.(locale, text) ?? said(locale, { [place]: text })
  return { ...SAMPLE, draft: { ...SAMPLE_DRAFT, ...draft } }
}

/** The hint of the number, where boxes ask for text messages and calls. */
function hinted(locale: Locale, text: string): Asked {
  const { draft } = PHONE_SAMPLE
  return {
    ...PHONE_SAMPLE,
    draft: { ...draft, fields: draft.fields.map(it => ({ ...it, hint: hintOf(locale, text) })) },
  }
}

/** The hint of the number, where no box asks for text messages or calls. */
function numbered(locale: Locale, text: string): Asked {
  const { fields } = PHONE_SAMPLE.draft
  const number = fields.filter(({ kind }) => kind === 'tel').map(it => ({ ...it, hint: hintOf(locale, text) }))
  return { ...SAMPLE, draft: { ...SAMPLE_DRAFT, fields: [...SAMPLE_DRAFT.fields, ...number] } }
}

/** What comes, with something for sale in it, and the introduction of the same form. */
function unsold(locale: Locale, text: string): Asked {
  const [description = '', intro = ''] = text.split(' > ')
  const draft = { ...SAMPLE_DRAFT, ...said(locale, { intro }) }
  const [first] = described(locale, { description })
  return {
    ...SAMPLE,
    draft: { ...draft, partners: [], items: draft.items.slice(0, 1) },
    purposes: first ? [first] : [],
  }
}

/** Places of how often it comes, by the bound beside it. */
const BOUNDS: Readonly<Record<string, Rate>> = {
  year: { count: 2, per: 'year' },
  rough: { count: 15, per: 'year' },
  week: { count: 1, per: 'week' },
  twice: { count: 2, per: 'month' },
  thrice: { count: 3, per: 'month' },
}

/** How often it comes, of what comes no oftener than that. */
function told(locale: Locale, frequency: string, maxFrequency: Rate): Asked {
  const purposes = described(locale, { frequency })
  // In this language alone: what the others say belongs to another bound.
  const alone = (texts: PurposeVersion['texts']) => ({ [locale]: texts[locale] })
  return {
    ...SAMPLE,
    purposes: purposes.map((it, i) => (i > 0 ? it : { ...it, maxFrequency, texts: alone(it.texts) })),
  }
}

/** How often it comes, and the introduction of the same form. */
function inBoth(locale: Locale, text: string): Asked {
  const [frequency = '', intro = ''] = text.split(' > ')
  const draft = { ...SAMPLE_DRAFT, ...said(locale, { intro }) }
  return { ...told(locale, frequency, { count: 2, per: 'week' }), draft }
}

/** A label, of a purpose with that name and that kind. */
function ofItsOwn(locale: Locale, text: string): Asked {
  const [name = '', description = '', label = ''] = text.split(' > ')
  return {
    ...SAMPLE,
    draft: { ...SAMPLE_DRAFT, ...BENT['label']?.(locale, label) },
    purposes: described(locale, { name, description }),
  }
}

const hintOf = (locale: Locale, text: string) => put(Object.fromEntries(LOCALES.map(each => [each, '…'])), locale, text)

const put = (of: InLocales<string> | undefined, locale: Locale, text: string) => ({ ...of, [locale]: text })

const BENT: Readonly<Record<string, (locale: Locale, text: string) => Partial<FormDraft>>> = {
  label: (locale, text) => ({ items: SAMPLE_DRAFT.items.map(it => ({ ...it, label: put(it.label, locale, text) })) }),
  partner: (locale, text) => ({
    partners: SAMPLE_DRAFT.partners.map(it => ({ ...it, label: put(it.label, locale, text) })),
  }),
  terms: (locale, text) => ({
    terms: { url: 'https://bay.example/terms', required: false, label: put(SAMPLE_DRAFT.terms?.label, locale, text) },
  }),
  /** A label, and the introduction, of a house with that name. */
  named: (locale, text) => {
    const [name = '', label = ''] = text.split(' > ')
    return { ...BENT['label']?.(locale, label), controller: { ...SAMPLE_DRAFT.controller, name } }
  },
  house: (locale, text) => {
    const [name = '', intro = ''] = text.split(' > ')
    return { ...said(locale, { intro }), controller: { ...SAMPLE_DRAFT.controller, name } }
  },
  /** The title and the button of a form that is for something else. */
  act: (locale, text) => {
    const [title = '', button = ''] = text.split(' > ')
    return said(locale, { title, button })
  },
  field: (locale, text) => ({ fields: SAMPLE_DRAFT.fields.map(it => ({ ...it, label: put(it.label, locale, text) })) }),
  hint: (locale, text) => ({
    fields: SAMPLE_DRAFT.fields.map(it => ({
      ...it,
      hint: hintOf(locale, text),
    })),
  }),
}

function said(locale: Locale, over: Partial<FormTexts>): Partial<FormDraft> {
  const texts = SAMPLE_DRAFT.texts[locale]
  return { texts: { ...SAMPLE_DRAFT.texts, ...(texts && { [locale]: { ...texts, ...over } }) } }
}

/** What a purpose says, and where. */
const OF_PURPOSE: Readonly<Record<string, 'description' | 'frequency'>> = { desc: 'description', freq: 'frequency' }
export const isOfPurpose = ({ place }: Written): boolean =>
  BOUNDS[place] !== undefined || OF_PURPOSE[place] !== undefined

const described = (locale: Locale, over: Partial<PurposeTexts>): Asked['purposes'] =>
  SAMPLE.purposes.map((it, i) => {
    const texts = it.texts[locale]
    return i > 0 || !texts ? it : { ...it, texts: { ...it.texts, [locale]: { ...texts, ...over } } }
  })
