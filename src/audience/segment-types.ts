/** The words of segments: what must hold of a person, as data. A tree of conditions, and nothing else: no text is ever run. */

import type { Id } from '#base/id.ts'
import type { ConsentState, FormId } from '#consent/types.ts'
import type { Channel, Locale } from '#wire/form-definition.ts'

export type SegmentId = Id<'seg'>

/** Whole days of the filter's zone: 2026-11-26. */
export type Day = string

/**
 * An attribute is text. What it is taken `as` says how it is compared; a text that is no such thing fits nothing:
 * numbers as 12 or -0.5, days as 2026-11-26 (a time behind it does not matter), lists with commas or semicolons.
 */
export type AttributeCondition = { readonly on: 'attribute'; readonly name: string } & (
  | { readonly op: 'equals' | 'contains' | 'starts-with'; readonly value: string }
  | { readonly op: 'one-of'; readonly values: readonly string[] }
  | { readonly op: 'is-set' }
  | { readonly as: 'number'; readonly op: NumberOp; readonly value: number }
  | { readonly as: 'date'; readonly op: 'before' | 'after' | 'same-day'; readonly value: Day }
  | { readonly as: 'date'; readonly op: 'last-days' | 'next-days' | 'anniversary'; readonly days: number }
  | { readonly as: 'boolean'; readonly op: 'is'; readonly value: boolean }
  | { readonly as: 'list'; readonly op: 'has'; readonly value: string }
)
export const NUMBER_OPS = ['equals', 'less', 'at-most', 'more', 'at-least'] as const
export type NumberOp = (typeof NUMBER_OPS)[number]

/** `last-days`: from so many times 24 hours before the filter's reading of the clock until then. */
export type When =
  | { readonly op: 'before' | 'after'; readonly at: string }
  | { readonly op: 'last-days'; readonly days: number }

export const BECAME = ['recipient', 'accepted', 'failed'] as const
export const REACTIONS = ['opened', 'clicked'] as const

/** One thing that must hold of a person. */
export type Condition =
  | { readonly on: 'locale'; readonly is: readonly Locale[] }
  | AttributeCondition
  /** The part of the address behind the sign @. */
  | { readonly on: 'domain'; readonly is: readonly string[] }
  | ({ readonly on: 'signed-up' } & When)
  /** Agreed on one of these forms: to the purpose that is sent for, or to any where none is. */
  | { readonly on: 'form'; readonly is: readonly FormId[] }
  | {
      readonly on: 'consent'
      readonly purpose: string
      readonly channel: Channel
      readonly is: readonly ConsentState[]
      /** Since when they stand so, and the form; neither says anything of `none` and `suppressed`. */
      readonly since?: When | undefined
      readonly form?: FormId | undefined
    }
  /** A campaign's message: they were among its recipients, their server took it, or refused it for good. */
  | {
      readonly on: 'message'
      readonly became: (typeof BECAME)[number]
      readonly campaign_id?: string | undefined
      readonly days?: number | undefined
    }
  /** Only ever of those who agreed to be measured: nobody else has opened or clicked anything [CK-10]. */
  | {
      readonly on: 'reaction'
      readonly kind: (typeof REACTIONS)[number]
      readonly campaign_id?: string | undefined
      readonly days?: number | undefined
      /** In so many campaigns at least; 1 where it is not said. */
      readonly times?: number | undefined
    }
  /** What the account's own programs told (POST /events). */
  | {
      readonly on: 'event'
      readonly name: string
      readonly prop?: { readonly name: string; readonly value: string } | undefined
      readonly days?: number | undefined
      readonly times?: number | undefined
    }
  | { readonly on: 'segment'; readonly segment_id: SegmentId }

/** All of the first hold, one of the second where there are any, and none of the third. */
export type Group = {
  readonly all: readonly Node[]
  readonly any?: readonly Node[] | undefined
  readonly none?: readonly Node[] | undefined
}
export type Node = Group | Condition

/** Some of those whom a purpose reaches; without conditions, all of them. It narrows a consent and never widens one [AS-03]. */
export type Filter = Group & {
  /** Where days begin and end (IANA); UTC where it is not said. */
  readonly zone?: string | undefined
}

/** A filter in which no other segment is named any more: what a run keeps, and what is compiled. */
export type Segment = {
  readonly id: SegmentId
  readonly name: string
  readonly v: number
  readonly filter: Filter
  readonly createdAt: Date
  readonly updatedAt: Date
}

/** What holds of a person, for whoever decides by values: the tests hold the compiler against it. */
export type Person = {
  readonly email: string
  readonly locale: string
  readonly createdAt: Date
  readonly attributes: Readonly<Record<string, string>>
  readonly suppressed: readonly ('email' | 'phone')[]
  readonly consents: readonly {
    readonly purpose: string
    readonly channel: Channel
    readonly state: ConsentState
    readonly since: Date
    readonly form: string | null
  }[]
  readonly messages: readonly {
    readonly campaign: string
    readonly startedAt: Date
    readonly outcomes: readonly { readonly result: string; readonly at: Date }[]
  }[]
  readonly reactions: readonly {
    readonly run: string
    readonly campaign: string
    readonly kind: (typeof REACTIONS)[number]
    readonly at: Date
  }[]
  readonly events: readonly {
    readonly name: string
    readonly props: Readonly<Record<string, string>>
    readonly at: Date
  }[]
}
