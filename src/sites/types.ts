/** The words of websites: a site, what it keeps in a browser, what its banner says and how it looks. */

import type { Id } from '#base/id.ts'
import type { AccountId } from '#store/turn.ts'
import type { Grant } from '#wire/cookie/classes.ts'
import type { Client } from '#wire/cookie/client.ts'
import type { Entry, PerLocale, Registry } from '#wire/cookie/registry.ts'
import type { Surface } from '#wire/cookie/choice.ts'
import type { Locale } from '#wire/form-definition.ts'

export type SiteId = Id<'sit'>
export type ProposalId = Id<'pro'>

/** The pages of this installation are a site as well, which belongs to no account. */
export const OWN_SITE: SiteId = 'sit_own'
/** Under this stands what belongs to the installation itself, as its own events do. */
export const OWN_ACCOUNT = '-' as AccountId // Where an account's id stands, in each table.

export const CORNERS = ['square', 'soft', 'round'] as const
export const PLACES = ['bottom', 'top'] as const

/**
 * How the banner looks. There is one colour for buttons and one for what stands on them: refusing, accepting and choosing
 * cannot look different, because there is nothing by which one could say so [CK-16].
 */
export type Look = {
  readonly paper: string
  readonly ink: string
  readonly button: string
  readonly buttonInk: string
  readonly corners: (typeof CORNERS)[number]
  readonly place: (typeof PLACES)[number]
}

/** What a site may say in its own words. The rest (classes, buttons) is said alike on every site. */
export type OwnWords = { readonly title: PerLocale; readonly intro: PerLocale; readonly policyUrl: PerLocale }

/** Names by which others choose for a visitor. None of them exists here [CK-16]. */
export const SWITCHING_NAMES: ReadonlySet<string> = new Set([
  ...['accepted', 'active', 'allowed', 'checked', 'class_defaults', 'classes', 'consent', 'consented', 'default'],
  ...['default_checked', 'default_consent', 'default_grant', 'default_state', 'defaultChecked', 'defaults', 'enabled'],
  ...['grant', 'granted', 'implied', 'implied_consent', 'initial', 'legitimate_interest', 'on', 'opt_out', 'optOut'],
  ...['pre_checked', 'prechecked', 'preChecked', 'preselected', 'preticked', 'required', 'selected', 'state', 'ticked'],
  ...['toggled', 'value'],
])

/** Names by which one answer is made to stand out, or another to be found later. None of them exists here [CK-16]. */
export const URGING_NAMES: ReadonlySet<string> = new Set([
  ...['accept', 'accept_button', 'accept_color', 'accept_colour', 'accept_ink', 'acceptButton', 'answers', 'buttons'],
  ...['choose', 'close', 'deny', 'emphasis', 'equal_weight', 'hide_refuse', 'highlight', 'order', 'primary', 'refuse'],
  ...['refuse_button', 'refuse_color', 'refuse_colour', 'refuse_ink', 'refuseButton', 'reject', 'save', 'secondary'],
])

/**
 * What somebody is working on. A class has no state here and a button no label: what is on before the visitor chose, or
 * which answer is urged, cannot be said at all [CK-16].
 */
export type SiteDraft = {
  readonly locales: readonly Locale[]
  readonly entries: readonly Entry[]
  readonly words: OwnWords
  readonly look: Look
  /** Whether visits are counted, after consent. Its cookie is declared with it. */
  readonly measures: boolean
}

/** What the banner says in one language, all of it. */
export type BannerTexts = {
  readonly title: string
  readonly intro: string
  readonly refuse: string
  readonly accept: string
  readonly choose: string
  readonly save: string
  /** The way back, on each page. */
  readonly reopen: string
  readonly close: string
  readonly always: string
  readonly policy: string
  readonly policyUrl: string
  /** Said where the browser sends Global Privacy Control. */
  readonly gpc: string
  readonly classes: Readonly<Record<'n' | 'p' | 'f' | 't' | 'x', { readonly name: string; readonly says: string }>>
}

export type Banner = {
  readonly texts: Readonly<Partial<Record<Locale, BannerTexts>>>
  readonly look: Look
}

/** A site as browsers see it: the version in force, and all that is made from it once. */
export type Published = {
  readonly id: SiteId
  readonly account: AccountId
  readonly registry: Registry
  readonly banner: Banner
  /** SHA-256 of the definition, in hex: what a receipt names. */
  readonly hash: string
  /** The versions under which choices still count. */
  readonly shown: ReadonlyMap<number, Shown>
  readonly client: Client
  readonly policies: Readonly<Record<Grant, string>>
  /** The public key that verifies the receipts of the version in force. */
  readonly vkey: string
  /** All that ever did, the newest first. */
  readonly keys: readonly ReceiptKey[]
}

/** What a receipt of a version names, and the number of the key that signs it: the one that its definition names. */
export type Shown = { readonly hash: string; readonly key: number }
/** `until` is undefined while it signs what is chosen now. */
export type ReceiptKey = { readonly vkey: string; readonly from: Date; readonly until: Date | undefined }

export type Chosen = {
  readonly grant: Grant
  /** The version of the registry that was shown. */
  readonly r: number
  readonly surface: Surface
  readonly nowMs: number
}
