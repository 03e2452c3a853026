/**
 * What one published form says in one language: the definition that the ledger keeps, that the page is made from, and
 * that a stranger's verifier reads (reference/ledger-exact.md A6, D6, D8). Values only: strings, whole numbers, true and
 * false; a member without a value is absent. There is no member for a ticked box, only one that says it was not.
 */

export const LOCALES = ['en', 'fr', 'de', 'es', 'it', 'pt'] as const
/** The languages whose wording can be checked, hence the only ones in which a form can ask. */
export type Locale = (typeof LOCALES)[number]

/** The language whose words judge this form: `fr` for `fr-FR`. Undefined when there are none. */
export function languageOf(locale: string): Locale | undefined {
  const language = locale.toLowerCase().split(/[-_]/, 1)[0]
  return LOCALES.find(it => it === language)
}

export const CHANNELS = ['email', 'sms', 'call'] as const
export type Channel = (typeof CHANNELS)[number]

export const PERIODS = ['day', 'week', 'month', 'year'] as const
export type Period = (typeof PERIODS)[number]
/** How often at most. The machine keeps it; the frequency sentence says it. */
export type Rate = { readonly count: number; readonly per: Period }

/** One checkbox, with all that stands beside it. */
export type DefinedItem = {
  readonly id: string
  readonly control: 'checkbox'
  /** The purpose's name in the ledger, `[a-z0-9_.-]{1,64}`; for a partner `partner.<id>`. */
  readonly purpose: string
  readonly v: number
  readonly channel: Channel
  readonly default: false
  readonly label: string
  /** The purpose in this language: its name, the kind of messages, how often in words and as a bound. */
  readonly name: string
  readonly kind: string
  readonly frequency: string
  readonly max: Rate
  /** The id in `partners`, when the box is a partner's. */
  readonly partner?: string
}

export type DefinedPartner = {
  readonly id: string
  readonly name: string
  readonly policy: string
}

export const FIELD_KINDS = ['email', 'text', 'tel', 'number', 'date', 'select', 'textarea'] as const
export type FieldKind = (typeof FIELD_KINDS)[number]

export type DefinedField = {
  readonly id: string
  readonly kind: FieldKind
  readonly label: string
  readonly hint?: string
  readonly required: boolean
  readonly options?: readonly { readonly value: string; readonly label: string }[]
}

export type DefinedTexts = {
  readonly title: string
  readonly intro: string
  readonly button: string
  /** How to take the consent back. */
  readonly withdrawal: string
}

/** Six-digit hexadecimal colours, `#rrggbb`. */
export type Theme = {
  readonly accent: string
  readonly paper: string
  readonly ink: string
  readonly corners: 'square' | 'soft' | 'round'
  readonly letters: 'sans' | 'serif'
  readonly logo?: {
    readonly media: 'image/png' | 'image/jpeg' | 'image/webp'
    readonly base64: string
    readonly alt: string
  }
}

export type FormContent = {
  readonly v: 'optimail.form/1'
  readonly id: string
  readonly version: number
  readonly locale: Locale
  readonly variant: string
  /** The version of the word lists that the wording was held against. */
  readonly lexicon: string
  readonly controller: {
    readonly name: string
    readonly contact: string
    readonly address: string
    readonly country: string
  }
  readonly items: readonly DefinedItem[]
  readonly partners: readonly DefinedPartner[]
  readonly fields: readonly DefinedField[]
  readonly texts: DefinedTexts
  /** Where the privacy notice is. */
  readonly notice: string
  /** A box of its own for terms. It grants nothing [AS-07]. */
  readonly terms?: { readonly label: string; readonly url: string; readonly required: boolean }
  /** Where the terms of text messages and calls are, if the form asks for any. */
  readonly messageTerms?: string
  readonly theme: Theme
}

/** Each is `sha256:<64 hex>` of the rendering's bytes. */
export type Renderings = {
  readonly html: string
  readonly css: string
  readonly desktop?: string
  readonly mobile?: string
}

/** The privacy notice as it stood at its address when the form was published, kept under its hash, `sha256:<64 hex>`. */
export type Noticed = { readonly sha256: string; readonly media: string; readonly url: string }

export type FormDefinition = FormContent & {
  readonly render: Renderings
  /** Absent where nobody could look. */
  readonly noticed?: Noticed
}

/** Names of the page's controls. A consent is a checkbox of this name with the value `yes`, and nothing else is. */
export const CONSENT_PREFIX = 'consent.'
export const FIELD_PREFIX = 'field.'
export const consentName = (item: string): string => `${CONSENT_PREFIX}${item}`
export const fieldName = (field: string): string => `${FIELD_PREFIX}${field}`
export const TICKED = 'yes'
export const TOKEN_NAME = 'render_token'
export const TERMS_NAME = 'terms'
/** Nobody sees this field; programs fill it in. */
export const TRAP_NAME = 'website'
