/** The words of a message: as they are written, and as they are sent. */

import type { HeaderPart } from '#wire/mail/header-plan.ts'
import type { HtmlSlot, HtmlSlotKind, TextSlot } from '#wire/mail/slot.ts'
import type { MergeStop, Node } from '#wire/merge/types.ts'
import type { Utm } from '#wire/utm.ts'
import type { Demand } from '#policy/demands.ts'

/** The languages in which we say what we have to say in each message. */
export const LOCALES = ['en', 'fr', 'de', 'es', 'it', 'pt'] as const
export type Locale = (typeof LOCALES)[number]

/** What the HTML part may be written in. */
export const FORMATS = ['html', 'mjml', 'markdown'] as const
export type Format = (typeof FORMATS)[number]

export const PARTS = ['subject', 'from', 'preheader', 'html', 'text'] as const
export type Part = (typeof PARTS)[number]

/** What an author writes: five templates in the merge language. */
export type Draft = {
  readonly subject: string
  /** The name beside the sender's address. */
  readonly from: string
  /** The line that mail programs show beside the subject. */
  readonly preheader: string
  /** In the draft's format. */
  readonly html: string
  /** The plain text part; null when it is made from the HTML. */
  readonly text: string | null
  /** HTML where it is not said. */
  readonly format?: Format
  /** What its links say about the message, beside where they lead; nothing where it is not said. */
  readonly utm?: Utm | null
}

/** What surrounds the words of a message, and is the same for all who get it. */
export type Frame = {
  readonly locale: Locale
  readonly campaign: string
  /** Who stands behind the message; the postal address may have several lines. */
  readonly sender: { readonly name: string; readonly contact: string; readonly address: string }
  /** What the readers agreed to, in the languages in which they were asked. */
  readonly purpose: Readonly<Partial<Record<Locale, string>>>
  /** Where our own pages are: links to these are left as they are. */
  readonly own?: string
}

/** What is known of one reader when their message is made. */
export type Reader = {
  readonly contact: {
    readonly email: string
    readonly name: string
    /** A BCP 47 tag, such as `de-AT`. */
    readonly locale: string
    /** As stored: JSON. */
    readonly attributes: Readonly<Record<string, unknown>>
  }
  readonly links: Readonly<Record<LinkName, string>>
  readonly nowMs: number
  /** The attributes that may stand in links of somebody who did not agree to be measured (quiet-rules.ts). */
  readonly shared?: Readonly<Record<string, unknown>>
  /** Of somebody who agreed to be measured: how their links are written (measured-rules.ts). */
  readonly measure?: Measure
}
export type Measure = {
  readonly token: string
  /** The link that leads to this target by way of us; the target itself where there is none. */
  readonly link: (number: number, target: string) => string
}
export const LINKS = ['unsubscribe', 'preferences', 'why', 'view'] as const
export type LinkName = (typeof LINKS)[number]

/** Where a value is put, and so how it is escaped. */
export type Place =
  | Exclude<HtmlSlotKind, 'html'>
  | 'plain'
  /** A whole link in the text part. */
  | 'text-url'
  /** Behind `mailto:`, `tel:` or `sms:`. */
  | 'url-address'
  /** As it is: part of a whole that is escaped, or a value that the composer of the message escapes. */
  | 'bare'
  /** The whole of a link that measures, by its number. */
  | `link:${number}`

/** One piece of a part that is made anew for each reader; a step without a slot only assigns. */
export type Step = { readonly slot: string | null; readonly nodes: readonly Node<Place>[] }

/**
 * A message, compiled: what wire/mail makes a plan of, and how its slots are filled. Plain data, kept with the campaign;
 * the hash is over everything else, in canonical form.
 */
export type Compiled = {
  readonly v: 1
  /** A text message, of which only the text part is made; email where it is not said. */
  readonly channel?: 'sms'
  readonly locale: Locale
  readonly subject: readonly HeaderPart[]
  readonly from: readonly HeaderPart[]
  readonly html: readonly (string | HtmlSlot)[]
  readonly text: readonly (string | TextSlot)[]
  /** Slots that are one value, found by its path. */
  readonly paths: Readonly<Record<string, readonly string[]>>
  /** Slots that are made by a template, part by part. */
  readonly programs: readonly { readonly part: Part; readonly steps: readonly Step[] }[]
  /** What is the same for all readers but not for all languages. */
  readonly footer: Readonly<Partial<Record<Locale, FooterWords>>>
  readonly account: { readonly name: string; readonly contact: string; readonly address: string }
  readonly campaign: string
  /** The variables that the author uses, in order of the alphabet. */
  readonly uses: readonly string[]
  /** Where links lead, as far as it is the same for all; a `*` stands for what is not. */
  readonly targets: readonly string[]
  /** Of the HTML part with sample values. */
  readonly htmlBytes: number
  readonly sha256: string
}

/** The sentence and the labels that every message ends with [AS-06] [PC-08]. */
export type FooterWords = {
  readonly reason: string
  readonly unsubscribe: string
  readonly preferences: string
  readonly why: string
}

/** A message as one reader would see it. */
export type Shown = { readonly subject: string; readonly from: string; readonly html: string; readonly text: string }

/** Why a message could not be made for a reader: the template was too much work for their values. */
export type FillRefusal = MergeStop & { readonly part: Part }

export type Severity = 'error' | 'warning' | 'hint'

/** Something wrong, or better done otherwise, with a draft; an error keeps it from being sent. */
export type Problem = {
  readonly severity: Severity
  readonly code: string
  /** Line and column count from 1, offset and length are in UTF-16 code units. */
  readonly at: {
    readonly part: Part
    readonly line: number
    readonly column: number
    readonly offset: number
    readonly length: number
  }
  readonly says: string
  readonly demand?: Demand
  /** What could stand there instead. */
  readonly fix?: string
}
