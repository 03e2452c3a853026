/** The linter: a form that is in order passes, and each way of bending it is found where it was bent. */

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formFlaws } from '#wire/form-rules.ts'
import { CHANNELS, LOCALES, type Locale } from '#wire/form-definition.ts'
import { KNOWN, PHONE_SAMPLE, SAMPLE, SAMPLE_DRAFT } from '../../test/forms/sample.ts'
import { contrast, CONTRAST_MIN } from '#base/color.ts'
import { pageOf } from './page.ts'
import { factsOf } from './page-facts.ts'
import { DRAWN_RULES } from './drawn-rules.ts'
import { PAGE_RULES } from './page-rules.ts'
import { styleOf, themeFlaws } from './page-style.ts'
import { lint, purposeFindings, RULES } from './rules.ts'
import { contentOf, type Asked } from './snapshot.ts'
import { frequencyFor, starterForm, textsFor } from './starters.ts'
import {
  ABSENT_RULES,
  RULE_IDS,
  type ConsentItem,
  type FormDraft,
  type FormTexts,
  type Partner,
  type PurposeDraft,
} from './types.ts'
import { viewsOf } from './view.ts'

const bent = (over: Partial<FormDraft>): Asked => ({ ...SAMPLE, draft: { ...SAMPLE_DRAFT, ...over } })
const found = (asked: Asked, locale: Locale = 'en', known: Parameters<typeof lint>[1] = KNOWN) =>
  lint(asked, known, [locale]).findings.map(({ rule, demand, flaw, at }) => `${rule} ${demand} ${flaw} ${at}`)

const item = (over: object): Partial<FormDraft> => ({ items: SAMPLE_DRAFT.items.map(it => ({ ...it, ...over })) })
const labelled = (label: string, locale: Locale = 'en') =>
  item({ label: { ...SAMPLE_DRAFT.items[0]?.label, [locale]: label } })
const partner = (over: object): Partial<FormDraft> => ({
  partners: SAMPLE_DRAFT.partners.map(it => ({ ...it, ...over })),
})
const said = (over: Partial<FormTexts>, locale: Locale = 'en'): Partial<FormDraft> => {
  const texts = SAMPLE_DRAFT.texts[locale]
  return { texts: { ...SAMPLE_DRAFT.texts, ...(texts && { [locale]: { ...texts, ...over } }) } }
}
const field = (label: string): Partial<FormDraft> => ({
  fields: [{ id: 'more', kind: 'select', required: false, label: { ...SAMPLE_DRAFT.fields[0]?.label, en: label } }],
})
const controller = (over: object) => ({ controller: { ...SAMPLE_DRAFT.controller, ...over } })
const theme = (over: object) => ({ theme: { ...SAMPLE_DRAFT.theme, ...over } })

/** So many partners, each with its own purpose and box. */
function withPartners(count: number): Asked {
  const [one] = SAMPLE_DRAFT.partners as readonly [Partner]
  const ids = Array.from({ length: count }, (_, i) => `clay${i}`)
  const partners = ids.map((id, i): Partner => ({
    ...one,
    id,
    name: `Pottery No. ${i} Ltd`,
    purpose: `pur_${id}`,
    label: Object.fromEntries(
      Object.entries(one.label).map(([locale, label]) => [
        locale,
        label?.replace('Clay & Kiln Ltd', `Pottery No. ${i} Ltd`),
      ]),
    ),
  }))
  const [news, clay] = SAMPLE.purposes
  if (!news || !clay) throw new Error('the sample has two purposes')
  const purposes = [news, ...ids.map(id => ({ ...clay, id: `pur_${id}` as const, slug: `partner.${id}` }))]
  return { ...SAMPLE, draft: { ...SAMPLE_DRAFT, partners }, purposes }
}

test('a form that is in order has no findings in any language; what nobody looked at and what is not built has not passed [AS-06]', () => {
  const passed = RULE_IDS.filter(rule => !['F08', 'F11', 'F18'].includes(rule))
  const unlooked = [
    { rule: 'F08', why: 'not-yet' },
    { rule: 'F11', why: 'not-yet' },
    { rule: 'F18', why: 'not-yet' },
  ]
  expect(lint(SAMPLE, KNOWN)).toMatchObject({ findings: [], passed, unlooked, absent: ABSENT_RULES })
})

describe('each way of bending a form is found where it was bent', () => {
  const cases: readonly (readonly [bend: string, asked: Asked, finds: string])[] = [
    [
      'asking in a select [AS-04]',
      bent(field('Do you want to receive our newsletter?')),
      'F01 AS-04 asked-in-a-field /fields/0/label/en',
    ],
    [
      'a purpose that is not published [AS-06]',
      bent(item({ purposeVersion: 9 })),
      'F02 AS-06 no-purpose /items/0/purpose_id',
    ],
    [
      'text messages on a form that asks for no number [AS-08]',
      bent(item({ channel: 'sms' })),
      'F02 AS-08 no-number-asked /items/0/channel',
    ],
    [
      'two phone numbers [AS-08]',
      bent({
        fields: ['phone', 'mobile'].map(id => ({
          ...SAMPLE_DRAFT.fields[0],
          id,
          kind: 'tel',
          required: false,
          label: {},
        })),
      }),
      'F02 AS-08 several-numbers /fields/1/kind',
    ],
    [
      'more boxes than anybody reads [AS-08]',
      bent({
        items: Array.from({ length: 21 }, (_, i) => ({ ...SAMPLE_DRAFT.items[0], id: `news${i}` }) as ConsentItem),
      }),
      'F02 AS-08 too-many-boxes /items',
    ],
    [
      'a channel that the purpose does not have [AS-08]',
      bent(item({ channel: 'call' })),
      'F02 AS-08 channel-not-of-purpose /items/0/channel',
    ],
    [
      'two boxes for one purpose [AS-08]',
      bent({ items: [...SAMPLE_DRAFT.items, ...SAMPLE_DRAFT.items.map(it => ({ ...it, id: 'again' }))] }),
      'F02 AS-08 same-purpose-twice /items/1/purpose_id',
    ],
    [
      'two boxes of one id [AS-08]',
      bent({ items: [...SAMPLE_DRAFT.items, ...SAMPLE_DRAFT.items] }),
      'F02 AS-08 same-box-twice /items/1/id',
    ],
    [
      'one box for email and phone [AS-08]',
      bent(labelled('Yes, send me “Weekly roasts” by email and SMS.')),
      'F02 AS-08 several-ways /items/0/label/en',
    ],
    [
      'one box for two purposes [AS-07]',
      bent(labelled('Yes, send me “Weekly roasts” and customer surveys by email.')),
      'F02 AS-07 several-purposes /items/0/label/en',
    ],
    [
      'terms in the label [AS-07]',
      bent(labelled('I accept the terms and want “Weekly roasts” by email.')),
      'F03 AS-07 bundled /items/0/label/en',
    ],
    [
      'a privacy policy in a German label [AS-07]',
      bent(labelled('Ich akzeptiere die Datenschutzerklärung und möchte „Kaffee der Woche“ per E-Mail.', 'de')),
      'F03 AS-07 bundled /items/0/label/de',
    ],
    [
      'a label in disguise [AS-07]',
      bent(labelled('Yes, I аccept news about coffee by email.')),
      'F03 AS-07 hidden-words /items/0/label/en',
    ],
    [
      'terms that ask for messages [AS-07]',
      bent({
        terms: {
          url: 'https://bay.example/terms',
          required: true,
          label: { ...SAMPLE_DRAFT.terms?.label, en: 'I agree to the terms and to receive the newsletter.' },
        },
      }),
      'F03 AS-07 terms-ask /terms/label/en',
    ],
    [
      'a duty [AS-04]',
      bent(labelled('Yes, send me “Weekly roasts” by email (required).')),
      'F04 AS-04 made-a-duty /items/0/label/en',
    ],
    [
      'a duty in the introduction [AS-04]',
      bent(said({ intro: 'You must subscribe to take part in the draw.' })),
      'F04 AS-04 made-a-duty /texts/en/intro',
    ],
    [
      'a first box that is needed, where no box for terms stands before it [AS-04]',
      bent({ ...said({ intro: 'The first box is required for your order.' }), terms: undefined }),
      'F04 AS-04 made-a-duty /texts/en/intro',
    ],
    ['no box at all [AS-04]', bent({ items: [], partners: [] }), 'F04 AS-04 asks-nothing /items'],
    ['nobody who asks [AS-06]', bent(controller({ name: ' ' })), 'F05 AS-06 no-name /controller/name'],
    ['nowhere to turn to [AS-06]', bent(controller({ contact: 'us' })), 'F05 AS-06 no-contact /controller/contact'],
    [
      'a street and a year in place of somewhere to turn to [AS-06]',
      bent(controller({ contact: 'Quay 12, 8001, since 1987' })),
      'F05 AS-06 no-contact /controller/contact',
    ],
    [
      'no postal address in Canada [AS-06]',
      bent(controller({ country: 'CA', address: '' })),
      'F05 AS-06 no-address /controller/address',
    ],
    ['no country [AS-06]', bent(controller({ country: '' })), 'F05 AS-06 no-country /controller/country'],
    [
      'a label that says nothing, beside a purpose that says nothing [AS-06]',
      {
        ...bent(labelled('Yes, please.')),
        purposes: SAMPLE.purposes.map(it => ({
          ...it,
          texts: { ...it.texts, en: { name: 'Messages', description: 'Information by email', frequency: 'Weekly' } },
        })),
      },
      'F06 AS-06 says-nothing /items/0/label/en',
    ],
    [
      'a label too long to be read [AS-06]',
      bent(labelled(`Yes, send me ${'coffee and more '.repeat(20)} by email.`)),
      'F06 AS-06 too-long /items/0/label/en',
    ],
    [
      'an opt-out [AS-04]',
      bent(labelled('Tick here if you do not want “Weekly roasts” by email.')),
      'F06 AS-04 turned /items/0/label/en',
    ],
    [
      'letters that nobody sees [AS-06]',
      bent(said({ title: 'Stay in\u200b touch' })),
      'F06 AS-06 disguised /texts/en/title',
    ],
    [
      'no way out [PC-08]',
      bent(said({ withdrawal: 'We write good mails.' })),
      'F07 PC-08 withdrawal /texts/en/withdrawal',
    ],
    [
      'partners without a name, in a label [AS-09]',
      bent(labelled('Yes, send me offers from our partners by email.')),
      'F09 AS-09 unnamed-partners /items/0/label/en',
    ],
    [
      'partners without a name, in the introduction [AS-09]',
      bent(said({ intro: 'Offers from us and our partners.' })),
      'F09 AS-09 unnamed-partners /texts/en/intro',
    ],
    [
      'a partner whose name names nobody [AS-09]',
      bent(partner({ name: 'Partner 1' })),
      'F09 AS-09 no-partner-name /partners/0/name',
    ],
    [
      'several partners behind one box [AS-09]',
      bent(partner({ name: 'Clay & Kiln Ltd and others' })),
      'F09 AS-09 no-partner-name /partners/0/name',
    ],
    [
      'a partner without a policy [AS-09]',
      bent(partner({ policyUrl: 'javascript:alert(1)' })),
      'F09 AS-09 partner-without-policy /partners/0/policy_url',
    ],
    [
      'a partner whom the label does not name [AS-09]',
      bent(partner({ label: SAMPLE_DRAFT.items[0]?.label })),
      'F09 AS-09 partner-not-said /partners/0/label/en',
    ],
    [
      'a partner’s purpose among our own [AS-09]',
      bent({ items: SAMPLE_DRAFT.partners.map(({ name: _, policyUrl: __, ...it }) => it), partners: [] }),
      'F09 AS-09 box-without-partner /items/0',
    ],
    ['the eleventh partner [AS-09]', withPartners(11), 'F09 AS-09 too-many-partners /partners'],
    ['a button that takes part [AS-04]', bent(said({ button: 'I participate' })), 'F12 AS-04 button /texts/en/button'],
    [
      'consent by clicking [AS-04]',
      bent(said({ intro: 'By signing up, you agree to receive marketing emails from us.' })),
      'F12 AS-04 consent-by-clicking /texts/en/intro',
    ],
    ['a language without a button [AS-06]', bent(said({ button: '' }, 'fr')), 'F13 AS-06 incomplete /texts/fr/button'],
    ['a language whose label is missing [AS-06]', bent(labelled('', 'pt')), 'F06 AS-06 no-label /items/0/label/pt'],
    [
      'a text in another language [AS-06]',
      bent(said({ intro: 'Wir schreiben Ihnen, wenn es etwas Neues aus der Rösterei gibt.' })),
      'F13 AS-06 another-language /texts/en/intro',
    ],
    [
      'no privacy notice [AS-06]',
      bent(said({ privacyUrl: 'see website' })),
      'F13 AS-06 no-notice /texts/en/privacy_url',
    ],
    [
      'terms that nobody can read [AS-07]',
      bent({ terms: { url: 'https://terms', required: false, label: SAMPLE_DRAFT.terms?.label ?? {} } }),
      'F13 AS-07 no-terms /terms/url',
    ],
    ['a colour that cannot be read [AS-06]', bent(theme({ ink: '#c8c4bc' })), 'F11 AS-06 low-contrast /theme/ink'],
    [
      'a field that would be the address [AS-06]',
      bent({ fields: SAMPLE_DRAFT.fields.map(it => ({ ...it, id: 'email' })) }),
      'F14 AS-06 same-field /fields/0/id',
    ],
    [
      'one partner twice [AS-09]',
      bent({ partners: [...SAMPLE_DRAFT.partners, ...SAMPLE_DRAFT.partners.map(it => ({ ...it, id: 'kiln' }))] }),
      'F09 AS-09 same-partner /partners/1/name',
    ],
    ['one language twice [AS-06]', bent({ locales: ['en', 'en'] }), 'F13 AS-06 same-language /locales'],
    [
      'a purpose without words in a language [AS-06]',
      { ...SAMPLE, purposes: SAMPLE.purposes.map(it => ({ ...it, texts: { ...it.texts, en: undefined } })) },
      'F13 AS-06 purpose-not-in-language /items/0/purpose_id',
    ],
    [
      'a button as long as a paragraph [AS-04]',
      bent(said({ button: `Subscribe ${'to the newsletter '.repeat(5)}` })),
      'F12 AS-04 button-too-long /texts/en/button',
    ],
    [
      'a title as long as a page [AS-06]',
      bent(said({ title: 'News of the shop, '.repeat(10) })),
      'F13 AS-06 title-too-long /texts/en/title',
    ],
    [
      'partners without a name, in a field [AS-09]',
      bent(field('Tell our partners about me')),
      'F09 AS-09 unnamed-partners /fields/0/label/en',
    ],
    [
      'a purpose that says no rhythm [AS-06]',
      {
        ...SAMPLE,
        purposes: SAMPLE.purposes.map(it => ({
          ...it,
          texts: { ...it.texts, en: { name: 'Roasts', description: 'New coffees', frequency: 'Now and then' } },
        })),
      },
      'F06 AS-06 no-frequency /items/0/purpose_id',
    ],
    [
      'a label that leaves its channel to the page [AS-06]',
      bent(labelled('Yes, please send me “Weekly roasts”.')),
      'F06 AS-06 channel-not-said /items/0/label/en',
    ],
    [
      'no postal address where it is advised [AS-06]',
      bent(controller({ address: '' })),
      'F05 AS-06 address-advised /controller/address',
    ],
  ]
  test.each(cases)('%s', (_bend, asked, finding) => {
    const locale = LOCALES.find(it => finding.endsWith(`/${it}`) || finding.includes(`/texts/${it}/`))
    expect(found(asked, locale)).toContain(finding)
  })
})

describe('the near miss is let pass', () => {
  test('the first box is needed where it is the one for terms [AS-04]', () => {
    const intro = 'The first box is required for your order. The second is up to you.'
    expect(found(bent(said({ intro })))).toEqual([])
  })

  const cases: readonly (readonly [bend: string, asked: Asked])[] = [
    ['ten partners [AS-09]', withPartners(10)],
    [
      'a reference to the privacy policy beside the wish [AS-07]',
      bent(labelled('Yes, send me “Weekly roasts” by email. See our privacy policy.')),
    ],
    [
      'a right told in the label [AS-05]',
      bent(labelled('Yes, send me “Weekly roasts” by email. I can unsubscribe at any time.')),
    ],
    ['a promise about partners [AS-09]', bent(said({ intro: 'We never pass your address on to third parties.' }))],
    [
      'a bound in the label [AS-05]',
      bent(labelled('Yes, send me “Weekly roasts” by email, no more than twice a month.')),
    ],
    [
      'a company with a comma in its name [AS-09]',
      bent(
        partner({
          name: 'Clay, Inc.',
          label: Object.fromEntries(
            Object.entries(SAMPLE_DRAFT.partners[0]?.label ?? {}).map(([locale, text]) => [
              locale,
              text?.replace('Clay & Kiln Ltd', 'Clay, Inc.'),
            ]),
          ),
        }),
      ),
    ],
    ['an address behind a name [AS-06]', bent(controller({ contact: 'Bay Roasters Ltd, hello@bay.example' }))],
    ['a number behind a word [AS-06]', bent(controller({ contact: 'Tel. +353 1 555 01 23' }))],
    ['no postal address in Ireland, where it is only advised [AS-06]', bent(controller({ address: '' }))],
    ['light letters on dark paper [AS-06]', bent(theme({ accent: '#7dd3a8', paper: '#10151c', ink: '#f2f4f7' }))],
  ]
  test.each(cases)('%s', (_bend, asked) => {
    expect(lint(asked, KNOWN, ['en']).findings.filter(({ severity }) => severity === 'error')).toEqual([])
  })
})

describe('what cannot be read for what it is is found [AS-07]', () => {
  const tricks: readonly (readonly [string, string])[] = [
    ['a zero-width space', 'Yes, send me “Weekly roasts” by em\u200bail.'],
    ['a soft hyphen', 'Yes, I accept the te\u00adrms and “Weekly roasts” by email.'],
    ['text that turns around', 'Yes, send me “Weekly roasts” by email.\u202e smret eht tpecca dna'],
    ['a blank that is a letter', 'Yes, send me “Weekly roasts” by email\u3164\u3164'],
    ['a pattern of no dots', 'Yes, send me “Weekly roasts” by email \u2800\u2800'],
    ['a stroke through each letter', 'Yes, I t\u0336a\u0336k\u0336e\u0336 “Weekly roasts” by email.'],
    ['heaps of marks', 'Yes, s\u0300\u0301\u0302\u0303end me “Weekly roasts” by email.'],
    ['small raised letters', 'Yes, send me “Weekly roasts” by email ᵃⁿᵈ ᵗʰᵉ ᵗᵉʳᵐˢ'],
    ['mathematical letters', 'Yes, send me “Weekly roasts” by email and 𝘵𝘦𝘳𝘮𝘴.'],
    ['a word of another alphabet that looks like ours', 'Yes, send me “Weekly roasts” by email, аll оf it, аt а rate.'],
    ['words pushed out of sight', `Yes, send me “Weekly roasts” by email.${' '.repeat(60)}And offers.`],
    ['letters as HTML writes them', 'Yes, I accept the t&#101;rms and “Weekly roasts” by email.'],
  ]
  test.each(tricks)('%s', (_trick, label) => {
    expect(found(bent(labelled(label))).map(it => it.split(' ')[2])).toContain('hidden-words')
  })
  test('a partner is named with what kind of company it is, or without [AS-09]', () => {
    for (const name of [
      'Clay & Kiln Ltd',
      'Clay & Kiln GmbH & Co. KG',
      'Clay & Kiln S.r.l.',
      'Clay & Kiln, S. A.',
      'Clay & Kiln',
    ]) {
      const en = 'Course dates of Clay & Kiln by email, every three months.'
      const label = { ...SAMPLE_DRAFT.partners[0]?.label, en }
      expect(
        found(bent(partner({ name, label }))).filter(it => it.includes('partner-not-said')),
        name,
      ).toEqual([])
    }
  })

  test('marks that belong to letters, names and one narrow blank are none of that', () => {
    for (const label of [
      'Yes, send me “Weekly roasts” from Café Ångström by email.',
      'Yes, send me “Weekly roasts” by email\u202f!',
      'Yes, send me “Weekly roasts” from Zoë’s by e\u2011mail.',
    ])
      expect(found(bent(labelled(label)))).toEqual([])
  })
  test('what would be markup is only text: no label brings an element, a style or a picture onto the page [AS-05]', () => {
    const attack =
      '<input type="checkbox" checked><style>label{display:none}</style><img src=x onerror=alert(1)>“Weekly roasts” by email'
    const page = factsOf(
      pageOf(
        contentOf(
          bent({
            ...labelled(attack),
            ...said({ title: attack, intro: attack, withdrawal: attack }),
            ...controller({ name: attack }),
          }),
          'en',
        ),
      ).html,
    )
    const plain = factsOf(pageOf(contentOf(SAMPLE, 'en')).html)
    expect(page.controls.map(({ name, type, checked }) => [name, type, checked])).toEqual(
      plain.controls.map(({ name, type, checked }) => [name, type, checked]),
    )
    expect([page.moving, page.pictures]).toEqual([[], 0])
  })
})

test('a label or a purpose that leaves open what will come is found [AS-06]', () => {
  expect(found(bent(labelled('Yes, send me “Weekly roasts” and more by email.')))).toContain(
    'F06 AS-06 open-ended /items/0/label/en',
  )
  const [news, clay] = SAMPLE.purposes
  if (!news || !clay) throw new Error('the sample has two purposes')
  const vague = {
    ...news,
    texts: {
      ...news.texts,
      en: {
        name: 'Weekly roasts',
        description: 'New coffees and everything else we do.',
        frequency: 'At most twice a month.',
      },
    },
  }
  expect(found({ ...SAMPLE, purposes: [vague, clay] })).toContain('F06 AS-06 open-ended /items/0/purpose_id')
  expect(purposeFindings(vague).map(it => it.flaw)).toEqual(['open-ended'])
})

describe('what the linter proposes passes the linter [AS-06]', () => {
  const bad: Readonly<Record<Locale, string>> = {
    en: 'I accept the terms and get offers by email and SMS.',
    fr: 'J’accepte les CGU et des offres par e-mail et SMS.',
    de: 'Ich akzeptiere die AGB und Angebote per E-Mail und SMS.',
    es: 'Acepto las condiciones y ofertas por correo electrónico y SMS.',
    it: 'Accetto le condizioni e offerte via email e SMS.',
    pt: 'Aceito as condições e ofertas por e-mail e SMS.',
  }
  test.each(LOCALES)(
    'in %s, for boxes of each channel, of partners and of tracking, for texts and purposes',
    locale => {
      const spoilt = (label: object) => ({ ...label, [locale]: bad[locale] })
      const texts = PHONE_SAMPLE.draft.texts[locale] ?? expect.fail()
      const draft: FormDraft = {
        ...PHONE_SAMPLE.draft,
        items: PHONE_SAMPLE.draft.items.map(it => ({ ...it, label: spoilt(it.label) })),
        partners: PHONE_SAMPLE.draft.partners.map(it => ({ ...it, label: spoilt(it.label) })),
        texts: {
          ...PHONE_SAMPLE.draft.texts,
          [locale]: { ...texts, button: 'OK', withdrawal: '', title: '', thanks: '' },
        },
        terms: {
          url: 'https://bay.example/terms',
          required: false,
          label: { ...PHONE_SAMPLE.draft.terms?.label, [locale]: '' },
        },
      }
      const asked: Asked = { ...PHONE_SAMPLE, draft }
      const { findings } = lint(asked, KNOWN, [locale])
      let mended: FormDraft = draft
      for (const { at, proposal } of findings) if (proposal !== undefined) mended = putIn(mended, at, proposal)
      expect(findings.length).toBeGreaterThan(10)
      expect(lint({ ...asked, draft: mended }, KNOWN, [locale]).findings).toEqual([])
    },
  )
})

/** The draft with a text at a JSON pointer. */
function putIn<T>(whole: T, pointer: string, text: string): T {
  const copy = structuredClone(whole) as Record<string, unknown>
  const steps = pointer.split('/').slice(1)
  let at = copy
  for (const step of steps.slice(0, -1)) at = at[step] as Record<string, unknown>
  at[steps.at(-1) ?? ''] = text
  return copy as T
}

test('where one orders, books or opens an account, the button says that, and the tick is the act [AS-04]', () => {
  const rows = [
    ['en', 'Checkout', 'Place order', 'See my result'],
    ['fr', 'Finaliser la commande', 'Payer ma commande', 'Je participe'],
    ['de', 'Kasse', 'Zahlungspflichtig bestellen', 'Weiter'],
    ['es', 'Crear cuenta', 'Crear cuenta', 'Validar'],
    ['it', 'Riepilogo ordine', 'Acquista ora', 'Avanti'],
    ['pt', 'Fechar pedido', 'Finalizar compra', 'Quero saber!'],
  ] as const
  for (const [locale, title, button, other] of rows) {
    const draft = (over: object): Asked => ({
      ...SAMPLE,
      draft: {
        ...SAMPLE.draft,
        locales: [locale],
        texts: {
          ...SAMPLE.draft.texts,
          [locale]: { ...textsFor(locale), privacyUrl: 'https://bay.example/privacy', ...over },
        },
      },
    })
    const at = `F12 AS-04 button /texts/${locale}/button`
    expect([locale, found(draft({ title, button }), locale).includes(at)]).toEqual([locale, false])
    expect([locale, found(draft({ title, button: other }), locale).includes(at)]).toEqual([locale, true])
    expect([locale, found(draft({ button }), locale).includes(at)]).toEqual([locale, true])
  }
})

describe('text messages and calls say what they have to [AS-06] [AS-08]', () => {
  const phone = (over: Partial<FormDraft>): Asked => ({ ...PHONE_SAMPLE, draft: { ...PHONE_SAMPLE.draft, ...over } })
  test('with a number, terms and the sentences of the page a form may ask for them in every language [AS-08]', () => {
    expect(lint(PHONE_SAMPLE, KNOWN).findings.filter(({ severity }) => severity === 'error')).toEqual([])
  })
  test('not without terms that can be read; terms of their own will do [AS-08]', () => {
    expect(found(phone({ terms: undefined }))).toContain('F10 AS-08 no-message-terms /message_terms_url')
    expect(found(phone({ terms: undefined, messageTermsUrl: 'nowhere' }))).toContain(
      'F10 AS-08 no-message-terms /message_terms_url',
    )
    expect(found(phone({ terms: undefined, messageTermsUrl: 'https://bay.example/sms' }))).toEqual([])
  })
  const html = pageOf(contentOf(PHONE_SAMPLE, 'en')).html
  const bends: readonly (readonly [string, string | RegExp, string])[] = [
    ['without its programme [AS-06]', /Text messages “Weekly roasts” from[^.]*\./, 'message-not-said'],
    ['without how often [AS-06]', /At most twice a month\. Message/, 'message-not-said'],
    ['without what it costs [AS-06]', /Message and data rates may apply\./, 'message-not-said'],
    ['without STOP and HELP [AS-06]', /Reply STOP[^.]*\./, 'message-not-said'],
    [
      'without saying that no purchase hangs on it [AS-06]',
      /This consent is not a condition[^.]*\./g,
      'message-not-said',
    ],
    ['without its terms [AS-06]', /<a href="https:\/\/bay\.example\/terms"[^>]*>Terms<\/a>/g, 'message-not-linked'],
  ]
  test.each(bends)('not %s', (_bend, part, flaw) => {
    const bad = html.replace(part, 'Message')
    expect(bad).not.toBe(html)
    const view = viewsOf(PHONE_SAMPLE, KNOWN, ['en'])[0]
    const broken = RULES.filter(it => view && it.broken({ ...view, page: factsOf(bad) }).length > 0)
    expect(broken.map(it => it.flaw)).toContain(flaw)
  })
})

describe('watching opens and clicks is a purpose of its own [AS-08]', () => {
  const [news] = SAMPLE.purposes as unknown as readonly [(typeof SAMPLE.purposes)[number]]
  const tracking = {
    ...news,
    id: 'pur_watch',
    slug: 'watch',
    kind: 'tracking',
    texts: {
      en: {
        name: 'Reading statistics',
        description: 'We measure which emails you open and which links you click.',
        frequency: 'At most once a day',
      },
    },
  } as const
  const box = (label: string) =>
    ({ id: 'watch', purpose: 'pur_watch', purposeVersion: 1, channel: 'email', label: { en: label } }) as const
  const asking = (label: string): Asked => ({
    ...SAMPLE,
    purposes: [...SAMPLE.purposes, tracking],
    draft: { ...SAMPLE_DRAFT, locales: ['en'], items: [...SAMPLE_DRAFT.items, box(label)] },
  })
  test('in a box of its own that says so it is in order [AS-08]', () => {
    expect(found(asking('Yes, you may measure whether I open and click your emails (“Reading statistics”).'))).toEqual(
      [],
    )
  })
  test('not in a box that does not say so [AS-06]', () => {
    expect(found(asking('Yes, help us make our emails better.'))).toContain(
      'F15 AS-06 tracking-not-said /items/1/label/en',
    )
  })
  test('not within another purpose, neither in its label nor in its words [AS-08]', () => {
    expect(found(bent(labelled('Yes, email me “Weekly roasts” with tracking of my clicks.')))).toContain(
      'F15 AS-08 tracking-within /items/0/label/en',
    )
    expect(found(bent(labelled('Yes, email me “Weekly roasts” without tracking.')))).toEqual([])
  })
  test('nor in the words around the boxes, where no box asks for it [AS-08]', () => {
    const [sly, denied] = ['We learn which links you click, to write better.', 'We do not count who opens them.']
    expect(found(bent(said({ intro: sly })))).toContain('F15 AS-08 tracking-beside /texts/en/intro')
    expect(found(bent(said({ intro: denied })))).toEqual([])
    const { draft, ...asked } = asking(
      'Yes, you may measure whether I open and click your emails (“Reading statistics”).',
    )
    expect(found({ ...asked, draft: { ...draft, ...said({ intro: sly }) } }), 'a box asks for it').toEqual([])
  })
  test('nor is a purpose published that mixes the two [AS-08]', () => {
    const flaws = (draft: PurposeDraft) => purposeFindings(draft).map(it => it.flaw)
    expect(flaws(tracking)).toEqual([])
    expect(flaws({ ...tracking, kind: 'marketing' })).toContain('tracking-within')
    expect(
      flaws({
        ...tracking,
        texts: { en: { name: 'News', description: 'New coffees and recipes.', frequency: 'At most once a day' } },
      }),
    ).toContain('tracking-not-said')
  })
})

describe('what wants more care is a warning [AS-06]', () => {
  const warned = (asked: Asked) =>
    lint(asked, KNOWN, ['en']).findings.map(({ flaw, severity }) => `${flaw} ${severity}`)
  test('health, belief and the like, until the label says that the consent is explicit [AS-06]', () => {
    expect(warned(bent(labelled('Yes, email me “Weekly roasts” about living with diabetes.')))).toEqual([
      'special-category warning',
    ])
    expect(
      warned(bent(labelled('Yes, I explicitly agree to emails of “Weekly roasts” about living with diabetes.'))),
    ).toEqual([])
  })
  test('a form that children may answer, until it asks for the date of birth [AS-06]', () => {
    expect(warned(bent(said({ intro: 'News for kids who bake.' })))).toEqual(['children warning'])
    const birthday = {
      fields: [{ id: 'birthday', kind: 'date', required: true, label: { en: 'Date of birth' } }],
    } as const
    expect(warned(bent({ ...said({ intro: 'News for kids who bake.' }), ...birthday }))).toEqual([])
  })
})

test('an older version of a purpose is a warning, an archived one an error [AS-06]', () => {
  expect(found(SAMPLE, 'en', [{ id: 'pur_news', v: 2, archived: false }])).toEqual([
    'F02 AS-06 older-purpose /items/0/purpose_version',
  ])
  expect(found(SAMPLE, 'en', [{ id: 'pur_news', v: 1, archived: true }])).toEqual([
    'F02 AS-06 archived-purpose /items/0/purpose_id',
  ])
})

test('what the linter lets pass has no flaw for a stranger’s verifier, and the other way round [AS-05] [AS-07] [AS-08] [AS-09]', () => {
  const wishes = [
    'Yes, send me',
    'I accept the terms and want',
    'Please do not send me',
    'Email and text me',
    'Our partners may send me',
  ]
  const whats = ['“Weekly roasts”', 'the newsletter and surveys', 'offers', 'news about partners', 'coffee recipes']
  const ways = [
    'by email.',
    'by email and phone.',
    'by email. See our privacy policy.',
    'and confirm that I am over 18.',
  ]
  const label = fc
    .tuple(fc.constantFrom(...wishes), fc.constantFrom(...whats), fc.constantFrom(...ways))
    .map(parts => parts.join(' '))
  fc.assert(
    fc.property(label, text => {
      const asked = bent(labelled(text))
      const shared = lint(asked, KNOWN, ['en']).findings.filter(({ rule }) =>
        ['F01', 'F02', 'F03', 'F09'].includes(rule),
      )
      expect(shared.map(({ flaw }) => flaw).toSorted()).toEqual(
        formFlaws(contentOf(asked, 'en'))
          .map(({ flaw }) => flaw)
          .toSorted(),
      )
    }),
    { numRuns: 60 },
  )
})

test('purposes that are not published yet are told as such, and not as one purpose twice [AS-06]', () => {
  const items = ['a', 'b', 'c'].map(id => ({ ...SAMPLE_DRAFT.items[0], id, purpose: `pur_${id}` }))
  const asked = { ...SAMPLE, draft: { ...SAMPLE_DRAFT, items, partners: [] }, purposes: [] } as unknown as Asked
  const known = items.map(({ purpose }) => ({ id: purpose as `pur_${string}`, v: 0, archived: false }))
  const found = lint(asked, known, ['en']).findings.filter(({ rule }) => rule === 'F02')
  expect(found.map(({ flaw }) => flaw)).toEqual(['no-purpose', 'no-purpose', 'no-purpose'])
  expect(found[0]?.says).toContain('not published yet')
  const twice = { ...asked, draft: { ...asked.draft, items: [...items, { ...items[0], id: 'd' }] } } as unknown as Asked
  expect(lint(twice, known, ['en']).findings.map(({ flaw, at }) => `${flaw} ${at}`)).toContain(
    'same-purpose-twice /items/3/purpose_id',
  )
})

test('the name of a purpose that the form does not ask for is no part of a label [AS-07]', () => {
  const label = 'Yes, please send me “Weekly roasts” by email, and the Pastry Club.'
  const asked = { ...bent(labelled(label)), others: [{ en: 'Pastry Club' }] }
  expect(lint(bent(labelled(label)), KNOWN, ['en']).findings).toEqual([])
  expect(lint(asked, KNOWN, ['en']).findings).toMatchObject([{ rule: 'F02', flaw: 'several-purposes' }])
})

test('a proposal mends what it is made for [AS-06]', () => {
  const bad = bent({
    ...labelled('I accept the terms and get offers by email and SMS.'),
    ...said({ button: 'Go', withdrawal: '' }),
  })
  const { findings } = lint(bad, KNOWN)
  const proposals = new Map(findings.map(({ at, proposal }) => [at, proposal ?? '']))
  const mended = bent({
    ...labelled(proposals.get('/items/0/label/en') ?? ''),
    ...said({
      button: proposals.get('/texts/en/button') ?? '',
      withdrawal: proposals.get('/texts/en/withdrawal') ?? '',
    }),
  })
  expect(lint(mended, KNOWN).findings).toEqual([])
})

test('the words to start from pass every rule, whatever the languages and the channels [AS-06]', () => {
  const some = <T>(of: readonly T[]) => fc.subarray([...of], { minLength: 1 })
  fc.assert(
    fc.property(some(LOCALES), some(CHANNELS), (locales, channels) => {
      const purposes = SAMPLE.purposes.map(it => ({ ...it, channels }))
      const urls = { privacyUrl: 'https://bay.example/privacy', messageTermsUrl: 'https://bay.example/texts' }
      const draft = starterForm({ locales, controller: SAMPLE_DRAFT.controller, ...urls, purposes })
      expect(draft.items).toHaveLength(channels.length)
      expect(lint({ ...SAMPLE, purposes, draft }, KNOWN).findings).toEqual([])
    }),
    { numRuns: 40 },
  )
})

test.each([
  [['email'], 'You can unsubscribe at any time, with the link in every message.'],
  [['sms'], 'You can unsubscribe at any time: by replying STOP to a text message.'],
  [['call'], 'You can unsubscribe at any time: by saying so in any call.'],
  [
    CHANNELS,
    'You can unsubscribe at any time: with the link in every email, by replying STOP to a text message, or by saying so in any call.',
  ],
] as const)('a form for %j says how that is ended, and nothing of what it does not ask for [AS-08]', (asked, says) => {
  expect(textsFor('en', asked).withdrawal).toBe(says)
})

describe('what stands on the page is read from its bytes', () => {
  const html = pageOf(contentOf(SAMPLE, 'en')).html
  const box = 'name="consent.news"'
  const cases: readonly (readonly [bend: string, from: string | RegExp, to: string, flaw: string])[] = [
    [
      'a ticked box [AS-05]',
      `value="yes" aria-describedby="consent.news-note"`,
      'value="yes" checked',
      'F01 AS-05 ticked',
    ],
    [
      'a box ticked for those who listen [AS-05]',
      `value="yes" aria-describedby="consent.news-note"`,
      'value="yes" aria-checked="true"',
      'F01 AS-05 ticked',
    ],
    [
      'a radio button [AS-04]',
      `type="checkbox" id="consent.news"`,
      'type="radio" id="consent.news"',
      'F01 AS-04 no-native-box',
    ],
    [
      'a box that nobody sees [AS-04]',
      `<input type="checkbox" id="consent.news"`,
      '<input hidden type="checkbox" id="consent.news"',
      'F01 AS-04 no-native-box',
    ],
    ['a box behind a summary [AS-04]', '<fieldset>', '<details><fieldset>', 'F01 AS-04 no-native-box'],
    ['a box that has to be ticked [AS-04]', box, `${box} required`, 'F04 AS-04 required'],
    [
      'a hidden consent beside the box [AS-05]',
      '<form method="post" novalidate>',
      `<form method="post" novalidate><input type="hidden" ${box} value="yes">`,
      'F17 AS-05 hidden-consent',
    ],
    [
      'a consent that the form does not have [AS-05]',
      '<form method="post" novalidate>',
      '<form method="post" novalidate><input type="checkbox" name="consent.more" value="yes">',
      'F17 AS-05 hidden-consent',
    ],
    ['a form that puts answers into addresses [AS-04]', 'method="post"', 'method="get"', 'F17 AS-04 no-token'],
    [
      'a form that sends its answers elsewhere [AS-04]',
      'method="post"',
      'method="post" action="https://other.example"',
      'F17 AS-04 no-token',
    ],
    ['no token [AS-04]', 'name="render_token"', 'name="token"', 'F17 AS-04 no-token'],
    [
      'a picture beside the logo [AS-06]',
      '<button',
      '<img src="data:image/png;base64,AA" alt="I agree"><button',
      'F11 AS-06 in-an-image',
    ],
    ['a script [AS-05]', '</body>', '<script>tick()</script></body>', 'F17 AS-05 moving'],
    ['a handler [AS-05]', box, `${box} onfocus="this.checked=true"`, 'F17 AS-05 moving'],
    [
      'a label bound to another control [AS-06]',
      'label for="consent.news"',
      'label for="terms"',
      'F14 AS-06 no-bound-label',
    ],
    ['a box out of the keyboard’s reach [AS-06]', box, `${box} tabindex="-1"`, 'F14 AS-06 no-bound-label'],
    ['another language than it says [AS-06]', 'lang="en"', 'lang="fr"', 'F13 AS-06 page-language'],
    ['a partner without a name [AS-09]', /Clay &amp; Kiln Ltd/g, 'Somebody', 'F09 AS-09 partner-not-shown'],
    [
      'a field without a label [AS-06]',
      'label for="field-first_name"',
      'label for="field-none"',
      'F14 AS-06 unlabelled',
    ],
    [
      'something that the form does not know [AS-04]',
      '<form method="post" novalidate>',
      '<form method="post" novalidate><input name="more">',
      'F17 AS-04 unknown-control',
    ],
    ['nobody who asks [AS-06]', /Bay Street Coffee Ltd/g, 'We', 'F05 AS-06 not-shown'],
  ]
  const flawsOf = (text: string) =>
    viewsOf(SAMPLE, KNOWN, ['en']).flatMap(view =>
      [...PAGE_RULES, ...DRAWN_RULES]
        .filter(({ broken }) => broken({ ...view, page: factsOf(text) }).length > 0)
        .map(({ rule, demand, flaw }) => `${rule} ${demand} ${flaw}`),
    )
  test('as it is, it is in order', () => expect(flawsOf(html)).toEqual([]))
  test.each(cases)('%s', (_bend, from, to, flaw) => {
    const bad = html.replace(from, to)
    expect(bad).not.toBe(html)
    expect(flawsOf(bad)).toContain(flaw)
  })
})

describe('purposes', () => {
  const [purpose] = SAMPLE.purposes as unknown as readonly [PurposeDraft]
  const english = (over: object): PurposeDraft => ({
    ...purpose,
    texts: {
      en: { name: 'Weekly roasts', description: 'New coffees and recipes.', frequency: 'Twice a month', ...over },
    },
  })
  const cases: readonly (readonly [bend: string, draft: PurposeDraft, finds: string])[] = [
    ['no words at all [AS-06]', { ...purpose, texts: {} }, 'no-words'],
    ['no channel [AS-08]', { ...purpose, channels: [] }, 'no-channel'],
    ['no description [AS-06]', english({ description: ' ' }), 'incomplete'],
    [
      'a description that says nothing [AS-06]',
      english({ name: 'Messages', description: 'Information by email' }),
      'says-nothing',
    ],
    ['no rhythm [AS-06]', english({ frequency: 'From time to time' }), 'no-frequency'],
    ['a rhythm below the bound [AS-06]', english({ frequency: 'Once a year' }), 'frequency-differs'],
    [
      'terms in the description [AS-07]',
      english({ description: 'Coffee news; by subscribing you accept our terms of use.' }),
      'bundled',
    ],
    ['two purposes [AS-07]', english({ description: 'Coffee news and customer surveys.' }), 'several-purposes'],
    ['unnamed partners [AS-09]', english({ description: 'Offers from our partners.' }), 'unnamed-partners'],
    ['too many words [AS-06]', english({ description: 'New coffees. '.repeat(30) }), 'too-long'],
    [
      'another channel than its own [AS-08]',
      english({ description: 'Coffee news by email and by text message, and we may call you.' }),
      'other-channels',
    ],
    ['one channel twice [AS-08]', { ...purpose, channels: ['email', 'email'] }, 'same-channel'],
    ['a duty [AS-04]', english({ description: 'Coffee news, required for orders.' }), 'made-a-duty'],
    ['letters in disguise [AS-06]', english({ description: 'New cоffees and recipes.' }), 'disguised'],
    [
      'another language [AS-06]',
      english({ description: 'Neue Kaffees und Rezepte, die wir für Sie aus dem Laden schicken.' }),
      'another-language',
    ],
  ]
  test.each(cases)('%s', (_bend, draft, flaw) => {
    expect(purposeFindings(draft).map(it => it.flaw)).toContain(flaw)
  })
  test('a purpose that says what, how often and on which channel is in order [AS-06]', () => {
    expect(SAMPLE.purposes.flatMap(purposeFindings)).toEqual([])
  })
  test('the sentence that is proposed for a bound is understood as that bound [AS-06]', () => {
    const bounds = fc.record({
      count: fc.integer({ min: 1, max: 9 }),
      per: fc.constantFrom('day', 'week', 'month', 'year'),
    })
    fc.assert(
      fc.property(bounds, fc.constantFrom(...LOCALES), (maxFrequency, locale) => {
        const [name, description] = [
          SAMPLE.purposes[0]?.texts[locale]?.name ?? '',
          SAMPLE.purposes[0]?.texts[locale]?.description ?? '',
        ]
        const texts = { [locale]: { name, description, frequency: frequencyFor(locale, maxFrequency) } }
        expect(purposeFindings({ ...purpose, maxFrequency, texts })).toEqual([])
      }),
      { numRuns: 100 },
    )
  })
})

test('every rule has an id of the list, and every id has a rule', () => {
  expect([...new Set(RULES.map(({ rule }) => rule))].toSorted()).toEqual([...RULE_IDS].toSorted())
})

test('on any paper that is let pass every word can be read, by day and by night [AS-06]', () => {
  const hex = fc.integer({ min: 0, max: 0xffffff }).map(value => `#${value.toString(16).padStart(6, '0')}`)
  fc.assert(
    fc.property(hex, hex, hex, (accent, paper, ink) => {
      const worn = { accent, paper, ink, corners: 'soft', letters: 'sans' } as const
      fc.pre(themeFlaws(worn).length === 0)
      for (const block of styleOf(worn).match(/--paper:[^}]*/g) ?? []) {
        const colours = Object.fromEntries(
          [...block.matchAll(/--([a-z-]+):(#[0-9a-f]{6})/g)].map(([, name, value]) => [name, value]),
        )
        const on = (one: string, two: string) => contrast(colours[one] ?? '', colours[two] ?? '')
        for (const [one, two] of [
          ['ink', 'paper'],
          ['accent', 'paper'],
          ['soft', 'paper'],
          ['soft', 'room'],
          ['bad', 'paper'],
          ['on-accent', 'accent'],
          ['ink', 'field'],
        ] as const)
          expect([one, two, on(one, two) >= CONTRAST_MIN]).toEqual([one, two, true])
        expect(on('edge', 'paper')).toBeGreaterThanOrEqual(3)
      }
    }),
    { numRuns: 400 },
  )
})
