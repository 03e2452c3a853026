/** The words of screening. A text goes in, a verdict comes out; neither knows an account, a clock or a network. */

import type { Demand } from '#policy/demands.ts'

export const TEXT_CHANNELS = ['email', 'sms', 'page'] as const
export type TextChannel = (typeof TEXT_CHANNELS)[number]

/** What people would get to see. `links` are addresses that stand in none of the other parts. */
export type Text = {
  readonly channel: TextChannel
  readonly subject: string
  readonly text: string
  readonly html?: string | undefined
  /** The name of the sender. */
  readonly sender?: string | undefined
  readonly links?: readonly string[] | undefined
  /** What its author says; it changes no verdict. */
  readonly lang?: string | undefined
}

/** Where something stands. Of `links`, as if they were written one a line. */
export const PARTS = ['subject', 'text', 'html', 'sender', 'links'] as const
export type Part = (typeof PARTS)[number]

export const LANGS = ['en', 'fr', 'de', 'es', 'it', 'pt'] as const
export type Lang = (typeof LANGS)[number]

/** A demand of the policy's lists of content. */
export type Category = Extract<Demand, `PC-${string}` | `NA-${string}` | `HA-${string}`>

export const DECISIONS = ['allow', 'review', 'refuse'] as const
export type Decision = (typeof DECISIONS)[number]

/** How a text was made hard to read for a machine. Each kind counts once, however often it occurs. */
export const EVASIONS = [
  'homoglyph', // letters of another script within a word
  'invisible', // signs without width within a word
  'styled', // mathematical, full-width, circled letters
  'marks', // letters struck through or heaped with marks
  'leet', // digits for letters
  'split', // letters or parts of a word set apart
  'misspelt', // one letter off a word of the lexicon
  'bidi', // written backwards, and shown forwards
  'hidden', // much that nobody sees
  'comment', // a comment within a word
  'entity', // ordinary letters written as numbers
  'encoded', // a text within base64 or a data address
  'picture', // words that stand only in a picture’s text, a style or a drawing
] as const
export type Evasion = (typeof EVASIONS)[number]

/** UTF-16 offsets in the source of the part: `source.slice(start, end)` is what was meant. */
export type Span = {
  readonly part: Part
  readonly start: number
  readonly end: number
  readonly rule: string
  readonly demand: Category
  /** What was read there, after all that was undone. */
  readonly read: string
  /** What had to be undone to read it. */
  readonly undone: readonly Evasion[]
}

/** Why a text is not simply allowed although no category was found. */
export const REASONS = [
  'unknown-language', // of no lexicon that there is
  'too-long', // only its head and its tail were read
  'picture-only', // a picture and a link, and hardly a word
  'mismatched-link', // shows one address and leads to another
  'lookalike-link', // a host in letters that look like others
  'shortened-link', // a host that hides where it leads
  'evasive', // made hard to read in more than one way
  'unreadable', // the reading itself failed
] as const
export type Reason = (typeof REASONS)[number]

export type Finding = {
  readonly id: Category
  /** The policy’s sentence, in our words. */
  readonly demand: string
  readonly score: number
  readonly verdict: Decision
  readonly rules: readonly string[]
  /** What spoke for the text: the sets whose words lowered or silenced a rule. */
  readonly counter: readonly string[]
}

export type Verdict = {
  readonly verdict: Decision
  /** From 0 to 1, monotone with the verdict: {@link SCORE_REVIEW} and {@link SCORE_REFUSE} are its steps. */
  readonly score: number
  readonly categories: readonly Finding[]
  readonly spans: readonly Span[]
  readonly evidence: Readonly<Partial<Record<Evasion, number>>>
  readonly reasons: readonly Reason[]
  readonly language: Lang | 'other' | 'unclear'
  /** Changes when the lexicons, the model or the matrix change. */
  readonly policy: string
}

export const SCORE_REVIEW = 0.5
export const SCORE_REFUSE = 0.8
