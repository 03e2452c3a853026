/** A form that is in order, in every language, with a box of its own, a partner's and one for terms; tests bend it. */

import { LOCALES, type Locale } from '#wire/form-definition.ts'
import type { Asked } from '#consent/snapshot.ts'
import { frequencyFor, labelFor, termsLabelFor, textsFor } from '#consent/starters.ts'
import type { FormDraft, InLocales, PurposeDraft, PurposeVersion } from '#consent/types.ts'

const words = <T>(of: (locale: Locale) => T): InLocales<T> =>
  Object.fromEntries(LOCALES.map(locale => [locale, of(locale)]))

const NEWS: Readonly<Record<Locale, readonly [name: string, description: string]>> = {
  en: ['Weekly roasts', 'New coffees, recipes and offers from our shop.'],
  fr: ['Le café de la semaine', 'Nouveaux cafés, recettes et offres de notre boutique.'],
  de: ['Kaffee der Woche', 'Neue Kaffees, Rezepte und Angebote aus unserem Laden.'],
  es: ['El café de la semana', 'Cafés nuevos, recetas y ofertas de nuestra tienda.'],
  it: ['Il caffè della settimana', 'Nuovi caffè, ricette e offerte del nostro negozio.'],
  pt: ['O café da semana', 'Cafés novos, receitas e ofertas da nossa loja.'],
}
const PARTNER: Readonly<Record<Locale, readonly [name: string, description: string]>> = {
  en: ['Clay Letter', 'News about cups and bowls from the pottery.'],
  fr: ['La lettre d’argile', 'Nouvelles des tasses et des bols de la poterie.'],
  de: ['Tonbrief', 'Neues über Tassen und Schalen aus der Töpferei.'],
  es: ['Carta de barro', 'Novedades sobre tazas y cuencos del taller de cerámica.'],
  it: ['Lettera d’argilla', 'Novità su tazze e ciotole dal laboratorio di ceramica.'],
  pt: ['Carta de barro', 'Novidades sobre chávenas e taças da olaria.'],
}

const purposeDraft = (slug: string, kind: PurposeDraft['kind'], say: typeof NEWS): PurposeDraft => ({
  slug,
  kind,
  channels: ['email'],
  maxFrequency: { count: 2, per: 'month' },
  texts: words(locale => {
    const [name, description] = say[locale]
    return { name, description, frequency: frequencyFor(locale, { count: 2, per: 'month' }) }
  }),
})

export const NEWS_PURPOSE = purposeDraft('weekly-roasts', 'marketing', NEWS)
export const PARTNER_PURPOSE = purposeDraft('partner.clay', 'partner', PARTNER)
const PURPOSES: readonly PurposeVersion[] = [
  { ...NEWS_PURPOSE, id: 'pur_news', v: 1 },
  { ...PARTNER_PURPOSE, id: 'pur_clay', v: 1 },
]

export const SAMPLE_DRAFT: FormDraft = {
  locales: LOCALES,
  fields: [
    {
      id: 'first_name',
      kind: 'text',
      required: false,
      label: { en: 'First name', fr: 'Prénom', de: 'Vorname', es: 'Nombre', it: 'Nome', pt: 'Nome' },
    },
  ],
  items: [
    {
      id: 'news',
      purpose: 'pur_news',
      purposeVersion: 1,
      channel: 'email',
      label: words(locale => labelFor(locale, 'email', NEWS[locale][0])),
    },
  ],
  partners: [
    {
      id: 'clay',
      name: 'Clay & Kiln Ltd',
      policyUrl: 'https://clay.example/privacy',
      purpose: 'pur_clay',
      purposeVersion: 1,
      channel: 'email',
      label: words(locale => labelFor(locale, 'email', PARTNER[locale][0], 'Clay & Kiln Ltd')),
    },
  ],
  controller: {
    name: 'Bay Street Coffee Ltd',
    contact: 'hello@bay.example',
    address: '1 Bay Street\nGalway',
    country: 'IE',
  },
  texts: words(locale => ({ ...textsFor(locale), privacyUrl: 'https://bay.example/privacy' })),
  terms: { url: 'https://bay.example/terms', required: false, label: words(termsLabelFor) },
  theme: { accent: '#9a3412', paper: '#fffdf8', ink: '#231a14', corners: 'soft', letters: 'sans' },
}

/** The same form, asking also for text messages and calls. */
const PHONE_DRAFT: FormDraft = {
  ...SAMPLE_DRAFT,
  fields: [
    {
      id: 'phone',
      kind: 'tel',
      required: false,
      label: {
        en: 'Mobile number',
        fr: 'Numéro de mobile',
        de: 'Handynummer',
        es: 'Número de móvil',
        it: 'Cellulare',
        pt: 'Telemóvel',
      },
    },
  ],
  items: (['email', 'sms', 'call'] as const).map(channel => ({
    id: channel === 'email' ? 'news' : channel,
    purpose: 'pur_news',
    purposeVersion: 1,
    channel,
    label: words(locale => labelFor(locale, channel, NEWS[locale][0])),
  })),
}
export const PHONE_SAMPLE: Asked = {
  id: 'frm_phone',
  version: 1,
  draft: PHONE_DRAFT,
  purposes: PURPOSES.map(it => (it.kind === 'marketing' ? { ...it, channels: ['email', 'sms', 'call'] } : it)),
}

export const SAMPLE: Asked = { id: 'frm_sample', version: 1, draft: SAMPLE_DRAFT, purposes: PURPOSES }
export const KNOWN = [
  { id: 'pur_news', v: 1, archived: false },
  { id: 'pur_clay', v: 1, archived: false },
] as const
