/** What the bakery asks for: its purposes, and the form with a box for each [AS-08]. */

import { sure } from '#base/bug.ts'
import { createForm, createPurpose, factsOfDraft, publishForm, publishPurpose } from '#consent/consent.ts'
import type { FormId, PurposeId } from '#consent/types.ts'
import type { Turn } from '#store/turn.ts'
import { done } from './place.ts'

export type Asking = { readonly form: FormId; readonly letter: PurposeId; readonly boxes: readonly string[] }

const LETTER = {
  slug: 'bread-letter',
  kind: 'marketing',
  channels: ['email'],
  maxFrequency: { count: 1, per: 'week' },
  texts: {
    en: {
      name: 'The bread letter',
      description: 'What comes out of the oven this week, with one recipe',
      frequency: 'At most once a week.',
    },
    fr: {
      name: 'La lettre du pain',
      description: 'Ce qui sort du four cette semaine, avec une recette',
      frequency: 'Au plus une fois par semaine.',
    },
    de: {
      name: 'Der Brotbrief',
      description: 'Was diese Woche aus dem Ofen kommt, mit einem Rezept',
      frequency: 'Höchstens einmal pro Woche.',
    },
  },
} as const

const COURSES = {
  slug: 'baking-courses',
  kind: 'marketing',
  channels: ['email'],
  maxFrequency: { count: 1, per: 'month' },
  texts: {
    en: {
      name: 'Baking courses',
      description: 'Dates of our evening courses, as soon as they are fixed',
      frequency: 'At most once a month.',
    },
    fr: {
      name: 'Cours de boulangerie',
      description: 'Les dates de nos cours du soir, dès qu’elles sont fixées',
      frequency: 'Au plus une fois par mois.',
    },
    de: {
      name: 'Backkurse',
      description: 'Termine unserer Abendkurse, sobald sie feststehen',
      frequency: 'Höchstens einmal pro Monat.',
    },
  },
} as const

const MEASURING = {
  slug: 'opens-and-clicks',
  kind: 'tracking',
  channels: ['email'],
  maxFrequency: { count: 1, per: 'week' },
  texts: {
    en: {
      name: 'Opens and clicks',
      description: 'We measure opens and clicks in our letters',
      frequency: 'At most once a week.',
    },
    fr: {
      name: 'Ouvertures et clics',
      description: 'Nous mesurons les ouvertures et les clics dans nos lettres',
      frequency: 'Au plus une fois par semaine.',
    },
    de: {
      name: 'Öffnungen und Klicks',
      description: 'Wir messen Öffnungen und Klicks in unseren Briefen',
      frequency: 'Höchstens einmal pro Woche.',
    },
  },
} as const

const FIELDS = [
  { id: 'name', kind: 'text', required: false, label: { en: 'Name', fr: 'Nom', de: 'Name' } },
  { id: 'town', kind: 'text', required: false, label: { en: 'Town', fr: 'Ville', de: 'Ort' } },
] as const

export async function ask(turn: Turn): Promise<Asking> {
  const purposes: PurposeId[] = []
  for (const draft of [LETTER, COURSES, MEASURING]) {
    const { id } = done(await createPurpose(turn, draft), draft.slug)
    done(await publishPurpose(turn, id), draft.slug)
    purposes.push(id)
  }
  const privacyUrl = 'https://harbour-bakery.example/privacy'
  const start = done(
    await createForm(turn, 'Website footer', { locales: ['en', 'fr', 'de'], purposes, privacyUrl }),
    'form',
  )
  const form = done(await createForm(turn, 'Shop counter and website', { ...start.draft, fields: FIELDS }), 'form')
  done(await publishForm(turn, form.id, await factsOfDraft(turn, form.id)), 'form')
  return { form: form.id, letter: sure(purposes[0], 'two were made'), boxes: start.draft.items.map(item => item.id) }
}
