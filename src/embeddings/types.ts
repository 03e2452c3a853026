/** The words of forms on other people's pages. An embedding is one form on one page, in one of two ways. */

import type { Id } from '#base/id.ts'
import type { FormId } from '#consent/types.ts'
import type { Demand } from '#policy/demands.ts'
import type { Locale } from '#wire/form-definition.ts'

export type EmbeddingId = Id<'emb'>

export const EMBEDDING_KINDS = [
  'frame', // the form itself, in a frame that our script makes
  'paste', // HTML that asks for the address alone, and leads to our page
] as const
export type EmbeddingKind = (typeof EMBEDDING_KINDS)[number]

export const EMBEDDING_STATES = ['watched', 'closed'] as const
export type EmbeddingState = (typeof EMBEDDING_STATES)[number]

/** A form in the page's source that sends to this form of ours. */
export type SeenForm = {
  readonly action: string
  readonly controls: readonly SeenControl[]
  /** What a reader reads in it. */
  readonly words: string
  /** And near it. */
  readonly around: string
}
export type SeenControl = {
  readonly name: string
  readonly type: string
  readonly ticked: boolean
}

/** How a frame stands on the page, as far as it is not simply there to be seen. */
export const FRAME_FLAWS = [
  'not-drawn',
  'transparent',
  'too-small',
  'scaled',
  'off-page',
  'clipped',
  'covered',
  'filtered',
] as const
export type FrameFlaw = (typeof FRAME_FLAWS)[number]
export type SeenFrame = { readonly src: string; readonly flaws: readonly FrameFlaw[]; readonly around: string }

/** What one look at a page found of one form. */
export type Seen = {
  readonly forms: readonly SeenForm[]
  readonly frames: readonly SeenFrame[]
}

/** By what a page was looked at. Its source alone says nothing about what covers what. */
export type LookedBy = 'browser' | 'source'

/** What closes an embedding. */
export const TAMPERINGS = [
  'ticked', // a box, or its value, is there before anybody ticked it
  'own-box', // a box that is not ours sends to us
  'hidden', // the form cannot be seen as it is
  'reworded', // the pasted words are others, or words nearby take a consent without a box
] as const
export type Tampering = (typeof TAMPERINGS)[number]

/** What a visit may find besides, which closes nothing. */
export const NOTICES = [
  'not-there', // the page does not have the form
  'no-answer', // the page did not answer
  'source-only', // no browser was there to see what can be seen
] as const
export type Notice = (typeof NOTICES)[number]

export type Found = {
  readonly code: Tampering | Notice
  /** The words, names or flaws that show it. */
  readonly shows: readonly string[]
}

export type Visit = { readonly by: LookedBy; readonly found: readonly Found[] }

export type Embedding = {
  readonly id: EmbeddingId
  readonly form: FormId
  /** Without query and fragment. */
  readonly pageUrl: string
  readonly origin: string
  readonly kind: EmbeddingKind
  readonly state: EmbeddingState
  /** Not named by the account: another page of an origin that it named. */
  readonly isFound: boolean
  readonly createdAt: Date
  readonly seenAt: Date | null
  readonly visitedAt: Date | null
  readonly visit: Visit | null
  readonly hint: string | null
  readonly closedAt: Date | null
}

/** What is to be held against what: the words that a pasted form has, in each language of the form. */
export type Expected = { readonly locales: readonly Locale[] }

export const DEMAND_OF = {
  ticked: 'AS-05',
  'own-box': 'AS-05',
  hidden: 'AS-06',
  reworded: 'AS-06',
} as const satisfies Record<Tampering, Demand>

/** What the script on a page says that it sees. Nobody vouches for it: it is a reason to look, and no more. */
export type Report = { readonly form: string; readonly page: string; readonly sees: readonly string[] }
