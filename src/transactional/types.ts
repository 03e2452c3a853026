/** The words of messages that belong to an act: templates, the values in them, and what became of a message. */

import type { Id } from '#base/id.ts'
import type { ActLine, ActName } from '#delivery/types.ts'
import type { Locale } from '#wire/form-definition.ts'
import type { Promotion } from '#wire/lexicon/promotion.ts'

export type TemplateId = Id<'tpl'>

export const VALUE_KINDS = [
  'text', // one line, without an address of a web page
  'note', // several lines: an answer to what somebody asked
  'date', // a day, written out in the reader's language
  'link', // where the button leads, on one of the template's own hosts
  'rows', // a table of two columns: what was ordered, what it costs
] as const
export type ValueKind = (typeof VALUE_KINDS)[number]

export type TemplateValue = { readonly name: string; readonly kind: ValueKind; readonly sample: SampleOf }
export type Row = { readonly label: string; readonly value: string }
type SampleOf = string | readonly Row[]

/** What is said in one language: plain words with `{{ values }}`. The dress is ours: there is no room for an advertisement. */
export type Letter = {
  readonly subject: string
  readonly paragraphs: readonly string[]
  /** The one link, if there is any: its words. */
  readonly button?: string | undefined
}

export type TemplateDraft = {
  readonly act: ActName
  readonly letters: { readonly [L in Locale]?: Letter | undefined }
  readonly values: readonly TemplateValue[]
  /** Where the button may lead. */
  readonly hosts: readonly string[]
  /** Its messages may carry files that no program reads, such as invoices in PDF: people decide when it is registered. */
  readonly files?: boolean | undefined
}

/** Registered, and never changed again. */
export type Registered = { readonly id: TemplateId; readonly version: number; readonly draft: TemplateDraft }

export type Values = Readonly<Record<string, string | readonly Row[]>>

export const FLAWS = [
  'advertises',
  'nothing-said',
  'incomplete',
  'unknown-value',
  'value-not-used',
  'same-value-twice',
  'link-in-words',
  'no-link',
  'no-host',
  'subject-pretends',
  'hidden-signs',
  'note-for-another-act',
] as const
export type FlawCode = (typeof FLAWS)[number]

/** One flaw of a template, where it is and the words that gave offence. */
export type Flaw = {
  readonly flaw: FlawCode
  /** JSON pointer into the draft. */
  readonly at: string
  readonly says: string
  readonly words: readonly string[]
  readonly promotion?: Promotion | undefined
}

export type Template = {
  readonly id: TemplateId
  readonly name: string
  readonly draft: TemplateDraft
  readonly rev: number
  /** The version that is registered; null while none is. */
  readonly version: number | null
  readonly hasChanges: boolean
  readonly updatedAt: Date
}

/** What the recipient did, as the sender tells it. */
export type Act = { readonly reference: string; readonly at: Date }

/** A message that was sent, by which template. */
export type MessageLine = ActLine & {
  readonly name: string
  /** As it was registered: what was put into it is not kept. */
  readonly subject: string
}
