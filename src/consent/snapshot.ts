/** A version of a form in one language: from its draft and purposes to the definition that the ledger keeps. */

import { sha256Hex } from '#wire/crypto.ts'
import type { DefinedField, DefinedItem, FormContent, FormDefinition, Locale, Noticed } from '#wire/form-definition.ts'
import { canonical } from '#wire/jcs.ts'
import { LEXICON_VERSION } from '#wire/lexicon.ts'
import { pageOf } from './page.ts'
import type {
  ConsentItem,
  FormDraft,
  FormField,
  FormId,
  FormSnapshot,
  InLocales,
  Partner,
  PurposeTexts,
  PurposeVersion,
} from './types.ts'

/** Each form has one wording; the definition and the token name it all the same. */
export const VARIANT = 'a'

/** What a form asks: a draft, and the versions of purposes that it names, as far as they exist. */
export type Asked = {
  readonly id: FormId
  readonly version: number
  readonly draft: FormDraft
  readonly purposes: readonly PurposeVersion[]
  /** What the account's other purposes are called. */
  readonly others?: readonly InLocales<string>[]
}

const NO_TEXTS: PurposeTexts = { name: '', description: '', frequency: '' }

export const purposeOf = (asked: Pick<Asked, 'purposes'>, item: ConsentItem | Partner): PurposeVersion | undefined =>
  asked.purposes.find(({ id, v }) => id === item.purpose && v === item.purposeVersion)

/** What the form says in this language; where words are still missing there are none. */
export function contentOf(asked: Asked, locale: Locale): FormContent {
  const { id, version, draft } = asked
  const texts = draft.texts[locale]
  return {
    v: 'optimail.form/1',
    id,
    version,
    locale,
    variant: VARIANT,
    lexicon: LEXICON_VERSION,
    controller: draft.controller,
    items: [
      ...draft.items.map(item => itemIn(asked, item, locale)),
      ...draft.partners.map(partner => ({ ...itemIn(asked, partner, locale), partner: partner.id })),
    ],
    partners: draft.partners.map(({ id, name, policyUrl }) => ({ id, name, policy: policyUrl })),
    fields: draft.fields.map(field => fieldIn(field, locale)),
    texts: {
      title: texts?.title ?? '',
      intro: texts?.intro ?? '',
      button: texts?.button ?? '',
      withdrawal: texts?.withdrawal ?? '',
    },
    notice: texts?.privacyUrl ?? '',
    ...(draft.terms && {
      terms: { label: wordsIn(draft.terms.label, locale), url: draft.terms.url, required: draft.terms.required },
    }),
    ...(asksByPhone(draft) && { messageTerms: messageTermsOf(draft) }),
    theme: draft.theme,
  }
}

const asksByPhone = ({ items, partners }: FormDraft) =>
  [...items, ...partners].some(({ channel }) => channel !== 'email')
const messageTermsOf = ({ messageTermsUrl = '', terms }: FormDraft) =>
  messageTermsUrl === '' ? (terms?.url ?? '') : messageTermsUrl

const wordsIn = (label: InLocales<string>, locale: Locale) => label[locale] ?? ''

function itemIn(asked: Asked, item: ConsentItem | Partner, locale: Locale): DefinedItem {
  const purpose = purposeOf(asked, item)
  const { name, description, frequency } = purpose?.texts[locale] ?? NO_TEXTS
  return {
    id: item.id,
    control: 'checkbox',
    purpose: purpose?.slug ?? '',
    v: item.purposeVersion,
    channel: item.channel,
    default: false,
    label: wordsIn(item.label, locale),
    name,
    kind: description,
    frequency,
    max: purpose?.maxFrequency ?? { count: 1, per: 'week' },
  }
}

function fieldIn({ id, kind, label, hint, required, options }: FormField, locale: Locale): DefinedField {
  const said = hint?.[locale] ?? ''
  return {
    id,
    kind,
    label: wordsIn(label, locale),
    ...(said !== '' && { hint: said }),
    required,
    ...(options && { options: options.map(it => ({ value: it.value, label: wordsIn(it.label, locale) })) }),
  }
}

const hashed = (bytes: string) => `sha256:${sha256Hex(bytes)}`

export function snapshotOf(asked: Asked, locale: Locale): FormSnapshot {
  const content = contentOf(asked, locale)
  const { html, css } = pageOf(content)
  return { content, render: { html: hashed(html), css: hashed(css) }, html, css }
}

/** What was kept beside the words: pictures of the page and the notice, each under its hash; where there are none they are absent. */
export type Beside = {
  readonly desktop?: string | undefined
  readonly mobile?: string | undefined
  readonly noticed?: Noticed | undefined
}

/** The definition's bytes. Its hash is what each consent on this form names (reference/ledger-exact.md A6). */
export function definitionText(
  { content, render }: Pick<FormSnapshot, 'content' | 'render'>,
  beside: Beside = {},
): string {
  const { desktop, mobile, noticed } = beside
  return canonical({
    ...content,
    render: { ...render, ...(desktop && { desktop }), ...(mobile && { mobile }) },
    ...(noticed && { noticed }),
  } satisfies FormDefinition)
}
