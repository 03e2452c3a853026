import { expect, test } from 'vitest'
import { languageOf } from './form-definition.ts'
import { formFlaws, type AskedItem, type Asking, type FormFlawName, type FormRule } from './form-rules.ts'

const item: AskedItem = {
  id: 'news',
  control: 'checkbox',
  purpose: 'newsletter',
  v: 1,
  channel: 'email',
  default: false,
  label: 'Yes, send me the newsletter by email.',
}
const box = (over: Partial<AskedItem>): AskedItem => ({ ...item, id: over.id ?? `box-${over.purpose ?? 'x'}`, ...over })
const form = (over: Partial<Asking> = {}): Asking => ({ locale: 'en', items: [item], ...over })
const partner = (n: number) => ({ id: `p${n}`, name: `Partner ${n} Ltd`, policy: `https://p${n}.example/privacy` })
const partnerBox = (n: number) =>
  box({
    id: `p${n}`,
    purpose: `partner.p${n}`,
    partner: `p${n}`,
    label: `Yes, Partner ${n} Ltd may send me its offers by email.`,
  })
/** A box for a letter, with one for courses and one for evenings beside it. */
const bread = (label: string, locale = 'en', names: readonly string[] = ['Baking courses', 'Events']) =>
  form({
    locale,
    items: [
      box({ purpose: 'bread', name: 'The bread letter', kind: 'Flour, crust and patience.', label }),
      ...names.map((name, i) => box({ purpose: `other-${i}`, name, kind: '', label: '…' })),
    ],
  })
const numbers = (count: number) => Array.from({ length: count }, (_, i) => i + 1)
const withPartners = (count: number) =>
  form({ items: [item, ...numbers(count).map(partnerBox)], partners: numbers(count).map(partner) })

test.each([
  ['one box', form()],
  [
    'one purpose on two channels, a box for each',
    form({ items: [item, box({ channel: 'sms', label: 'Yes, send me the newsletter by text message.' })] }),
  ],
  ['ten partners, each with its box [AS-09]', withPartners(10)],
  [
    'a language that we have no words for',
    form({ locale: 'nl', items: [box({ label: 'Ik accepteer de voorwaarden' })] }),
  ],
  ...(
    [
      ['a label that tells what is in it', 'Send me “The bread letter”, with the columns “Rye” and “Spelt”, by email.'],
      ['a box for watching two letters', 'You may measure whether I open “The bread letter” and “Baking courses”.'],
      ['a label that leaves the other purpose out', 'Send me “The bread letter” by email, without the baking courses.'],
    ] as const
  ).map(([what, label]): [string, Asking] => [what, bread(label)]),
  [
    'a purpose called by two names',
    form({ items: [box({ name: 'Bread and Butter', label: 'Yes, send me “Bread” and “Butter” by email.' })] }),
  ],
  [
    'a region of a language',
    form({ locale: 'fr-FR', items: [box({ label: 'Oui, envoyez-moi la lettre d’information par e-mail.' })] }),
  ],
])('nothing wrong with %s', (_, good) => {
  expect(formFlaws(good)).toEqual([])
})

test.each<[string, Asking, FormRule, FormFlawName]>([
  ['a hidden control [AS-04]', form({ items: [box({ control: 'hidden' })] }), 'F01', 'not-a-checkbox'],
  ['a radio button [AS-04]', form({ items: [box({ control: 'radio' })] }), 'F01', 'not-a-checkbox'],
  ['a box that begins ticked [AS-05]', form({ items: [box({ default: true })] }), 'F01', 'ticked-by-default'],
  ['a box twice', form({ items: [item, { ...item, purpose: 'offers' }] }), 'F02', 'same-box-twice'],
  ['a purpose twice [AS-08]', form({ items: [item, box({ id: 'again' })] }), 'F02', 'same-purpose-twice'],
  [
    'email and telephone in one box [AS-08]',
    form({ items: [box({ label: 'Send me the newsletter by email and by text message.' })] }),
    'F02',
    'several-ways',
  ],
  [
    'newsletter and surveys in one box [AS-07]',
    form({ items: [box({ label: 'Send me the newsletter and surveys by email.' })] }),
    'F02',
    'several-purposes',
  ],
  [
    'terms in the label [AS-07]',
    form({ items: [box({ label: 'I accept the terms and conditions and want the newsletter by email.' })] }),
    'F03',
    'bundled',
  ],
  [
    'terms in the label of a region [AS-07]',
    form({
      locale: 'fr-FR',
      items: [box({ label: 'J’accepte les conditions générales et la lettre d’information.' })],
    }),
    'F03',
    'bundled',
  ],
  [
    'a Cyrillic letter in a Latin word [AS-07]',
    form({ items: [box({ label: 'I accept the tеrms and want the newsletter.' })] }),
    'F03',
    'hidden-words',
  ],
  ...[
    'Yes, send me “The bread letter” and “Baking courses” by email.',
    'Yes, send me «The bread letter» and «Baking courses» by email.',
    'Yes, send me ‘The bread letter’ + ‘Baking courses’ by email.',
    'Yes, send me “The bread letter” (and “Pastry club”) by email.',
    'Yes, send me The bread letter as well as dates of your baking courses by email.',
    'Yes, send me Baking courses and The bread letter by email.',
    'Yes, send me The bread letter by email and keep me posted about events.',
  ].map((label): [string, Asking, FormRule, FormFlawName] => [
    `the name of another purpose in the label: ${label} [AS-07]`,
    bread(label),
    'F02',
    'several-purposes',
  ]),
  [
    'a purpose twice in one label of another language [AS-07]',
    bread('Ja, schickt mir den Brotbrief sowie die Termine eurer Backkurse per E-Mail.', 'de', [
      'Backkurse am Abend',
      'Termine eurer Backkurse',
    ]),
    'F02',
    'several-purposes',
  ],
  ['eleven partners [AS-09]', withPartners(11), 'F09', 'too-many-partners'],
  ['a partner without a box [AS-09]', form({ partners: [partner(1)] }), 'F09', 'partner-without-box'],
  ['a partner twice', form({ items: [partnerBox(1)], partners: [partner(1), partner(1)] }), 'F09', 'partner-twice'],
  [
    'a partner without a name [AS-09]',
    form({ items: [partnerBox(1)], partners: [{ ...partner(1), name: ' ' }] }),
    'F09',
    'partner-without-name',
  ],
  [
    'a partner without a policy [AS-09]',
    form({ items: [partnerBox(1)], partners: [{ ...partner(1), policy: 'ask us' }] }),
    'F09',
    'partner-without-policy',
  ],
  [
    'a box for a partner whom the form does not name [AS-09]',
    form({ items: [item, partnerBox(1)] }),
    'F09',
    'box-without-partner',
  ],
  [
    'a box for another partner than its purpose',
    form({ items: [box({ purpose: 'partner.p2', partner: 'p1' })], partners: [partner(1), partner(2)] }),
    'F09',
    'box-without-partner',
  ],
  [
    'partners without names in a label [AS-09]',
    form({ items: [box({ label: 'Yes, I want emails from your partners.' })] }),
    'F09',
    'unnamed-partners',
  ],
  [
    'partners without names in the introduction [AS-09]',
    form({ texts: { intro: 'We and our partners send you offers.' } }),
    'F09',
    'unnamed-partners',
  ],
])('%s', (_, bad, rule, flaw) => {
  expect(formFlaws(bad)).toContainEqual(expect.objectContaining({ rule, flaw }))
})

test('the language of a locale', () => {
  expect(['fr', 'fr-FR', 'DE_at', 'nl', ''].map(languageOf)).toEqual(['fr', 'fr', 'de', undefined, undefined])
})

test('a purpose that the form does not ask for is known by its name as well [AS-07]', () => {
  const asked = bread('Yes, send me The bread letter and the Pastry Club by email.', 'en', [])
  expect(formFlaws(asked)).toEqual([])
  expect(formFlaws(asked, ['Pastry Club'])).toMatchObject([{ flaw: 'several-purposes', words: ['Pastry Club'] }])
})
