/**
 * The rules of a form that a stranger can hold against its definition (reference §1.2, D8): F01, F02, F03 and F09. The
 * linter applies them before a form is published, the offline verifier to what was kept. Pure, over the definition.
 */

import { PARTNERS_MAX } from '#base/limits.ts'
import { CONSENT_PREFIX, type Channel, languageOf, type Locale } from './form-definition.ts'
import { bundlingIn, bundlingOfPartner, hiddenIn, trackingIn } from './lexicon.ts'
import { besideNames } from './lexicon/names.ts'
import { rhythmsApart } from './lexicon/rate.ts'
import { purposesBeside } from './lexicon/other-names.ts'
import { isOfNamed, kindsJoined, unnamedPartners, waysBeside } from './lexicon/joining.ts'

export type FormRule = 'F01' | 'F02' | 'F03' | 'F09'

/** One flaw of a definition: where it is, as a JSON pointer into it, and the words that gave offence. */
export type FormFlaw = {
  readonly rule: FormRule
  readonly flaw: FormFlawName
  readonly at: string
  readonly words: readonly string[]
}

export const FORM_FLAWS = [
  'not-a-checkbox', // a consent is given by a checkbox and nothing else [AS-04]
  'ticked-by-default', // [AS-05]
  'same-box-twice', // two boxes with one id
  'same-purpose-twice', // two boxes for one purpose and channel: which one counts?
  'several-ways', // one box for email and telephone [AS-08]
  'several-purposes', // one box for two kinds of messages [AS-07]
  'bundled', // terms, privacy policy, age, contest [AS-07]
  'hidden-words', // letters that look like others, or cannot be seen
  'too-many-partners', // [AS-09]
  'partner-twice',
  'partner-without-name',
  'partner-without-policy', // no link to the partner's own privacy policy
  'partner-without-box',
  'box-without-partner', // a box for a partner that the form does not name
  'unnamed-partners', // `our partners`
] as const
export type FormFlawName = (typeof FORM_FLAWS)[number]

/** What the rules look at. A definition has it; so has a stranger's, which may say less. */
export type AskedItem = {
  readonly id: string
  readonly control: string
  readonly purpose: string
  readonly v: number
  readonly channel: Channel
  readonly default: boolean
  readonly label: string
  readonly name?: string
  readonly kind?: string
  readonly partner?: string
}
export type AskedPartner = { readonly id: string; readonly name: string; readonly policy: string }
export type Asking = {
  readonly locale: string
  readonly items: readonly AskedItem[]
  readonly partners?: readonly AskedPartner[]
  readonly controller?: { readonly name: string }
  readonly texts?: { readonly title?: string; readonly intro?: string }
}

export const PARTNER_PREFIX = 'partner.'

/**
 * Every flaw of the form under the four rules. Words are judged only where its language has word lists. `others`: the names of purposes
 * that the form does not ask for, where they are known.
 */
export function formFlaws(form: Asking, others: readonly string[] = []): readonly FormFlaw[] {
  const language = languageOf(form.locale)
  return [
    ...form.items.flatMap((item, i) => boxFlaws(item, `/items/${i}`)),
    ...repeated(form.items),
    ...partnerFlaws(form),
    ...(language ? wordFlaws(form, language, others) : []),
  ]
}

const flaw = (rule: FormRule, name: FormFlawName, at: string, words: readonly string[] = []): FormFlaw => ({
  rule,
  flaw: name,
  at,
  words,
})
const where = (holds: boolean, it: FormFlaw): readonly FormFlaw[] => (holds ? [it] : [])
/** A flaw that is its words: without any there is none. */
const said = (rule: FormRule, name: FormFlawName, at: string, words: readonly string[]) =>
  where(words.length > 0, flaw(rule, name, at, words))

function boxFlaws(item: AskedItem, at: string): readonly FormFlaw[] {
  return [
    ...where(item.control !== 'checkbox', flaw('F01', 'not-a-checkbox', `${at}/control`, [item.control])),
    ...where(item.default !== false, flaw('F01', 'ticked-by-default', `${at}/default`)),
  ]
}

function repeated(items: readonly AskedItem[]): readonly FormFlaw[] {
  const isRepeated = (i: number, of: (item: AskedItem) => string) =>
    items.slice(0, i).some(other => of(other) === of(items[i] ?? other))
  return items.flatMap((item, i) => [
    ...where(
      isRepeated(i, it => it.id),
      flaw('F02', 'same-box-twice', `/items/${i}/id`, [`${CONSENT_PREFIX}${item.id}`]),
    ),
    ...where(
      isRepeated(i, it => `${it.channel} ${it.purpose}`),
      flaw('F02', 'same-purpose-twice', `/items/${i}/purpose`, [item.purpose]),
    ),
  ])
}

function partnerFlaws({ items, partners = [] }: Asking): readonly FormFlaw[] {
  const boxOf = (id: string) => items.some(it => it.partner === id || it.purpose === PARTNER_PREFIX + id)
  const known = (item: AskedItem) =>
    partners.some(({ id }) => (item.partner ?? id) === id && item.purpose === PARTNER_PREFIX + id)
  return [
    ...where(partners.length > PARTNERS_MAX, flaw('F09', 'too-many-partners', '/partners')),
    ...partners.flatMap((partner, i) => [
      ...where(
        partners.findIndex(it => it.id === partner.id) < i,
        flaw('F09', 'partner-twice', `/partners/${i}/id`, [partner.id]),
      ),
      ...where(partner.name.trim() === '', flaw('F09', 'partner-without-name', `/partners/${i}/name`)),
      ...where(
        !/^https?:\/\/[^\s/]/i.test(partner.policy),
        flaw('F09', 'partner-without-policy', `/partners/${i}/policy`),
      ),
      ...where(!boxOf(partner.id), flaw('F09', 'partner-without-box', `/partners/${i}`, [partner.name])),
    ]),
    ...items.flatMap((item, i) =>
      where(isPartners(item) && !known(item), flaw('F09', 'box-without-partner', `/items/${i}`, [item.purpose])),
    ),
  ]
}

const isPartners = (item: AskedItem) => item.partner !== undefined || item.purpose.startsWith(PARTNER_PREFIX)

function wordFlaws(form: Asking, language: Locale, others: readonly string[]): readonly FormFlaw[] {
  const { items, texts = {}, controller, partners = [] } = form
  const { title = '', intro = '' } = texts
  const named = items.some(isPartners)
  const names = [...(controller ? [controller] : []), ...partners].map(({ name }) => name)
  const beside = (text: string, look: Look) => besideNames(text, names, language, it => look(it, language))
  const unnamed = (text: string) =>
    beside(text, unnamedPartners).filter(words => !(named && isOfNamed(words, language)))
  return [
    ...items.flatMap((item, i) => {
      const its = items.filter(it => it.purpose !== item.purpose).flatMap(it => it.name ?? [])
      return labelFlaws(item, `/items/${i}`, language, beside, { beside: its, others })
    }),
    ...said('F09', 'unnamed-partners', '/texts/title', unnamed(title)),
    ...said('F09', 'unnamed-partners', '/texts/intro', unnamed(intro)),
  ]
}

type Look = (text: string, language: Locale) => readonly string[]

function labelFlaws(
  item: AskedItem,
  at: string,
  language: Locale,
  beside: (text: string, look: Look) => readonly string[],
  named: { readonly beside: readonly string[]; readonly others: readonly string[] },
): readonly FormFlaw[] {
  const { label, channel, name = '', kind = '' } = item
  return [
    ...said(
      'F02',
      'several-ways',
      `${at}/label`,
      beside(label, it => waysBeside(it, language, channel)),
    ),
    ...said(
      'F02',
      'several-purposes',
      `${at}/label`,
      beside(label, it => {
        const joined = [...kindsJoined(it, language, `${name}. ${kind}`), ...rhythmsApart(it, language)]
        // A box for watching names what is watched.
        if (joined.length > 0 || trackingIn(it, language).length > 0) return joined
        return purposesBeside(it, language, { name, kind }, named.beside, named.others)
      }),
    ),
    ...said('F03', 'bundled', `${at}/label`, beside(label, isPartners(item) ? bundlingOfPartner : bundlingIn)),
    ...said('F03', 'hidden-words', `${at}/label`, hiddenIn(label)),
    ...said('F09', 'unnamed-partners', `${at}/label`, beside(label, unnamedPartners)),
    ...said('F09', 'unnamed-partners', `${at}/kind`, beside(kind, unnamedPartners)),
  ]
}
