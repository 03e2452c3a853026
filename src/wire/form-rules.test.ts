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
