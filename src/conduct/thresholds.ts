/**
 * How much is too much: one table, and the only place that says so [EN-03]. The figures are those by which mailbox
 * providers judge a sender (Gmail and Yahoo ask for complaints below 0.1 % and never 0.3 %). What only costs attention
 * follows the rate that was seen; what takes something away follows the lower end of its interval, so that a handful of
 * messages suspends nobody. Where the rate is over a line and the interval is not, mail leaves slowly until it is known.
 */

import type { Demand } from '#policy/demands.ts'
import type { Todo } from '#policy/texts/shape.ts'
import type { Service, Step } from './measure-types.ts'
import type { SignalKind } from './signal-types.ts'

export type Level = {
  /** A share where the threshold is `per` something, a number of events where it is not. */
  readonly at: number
  readonly step: Step
  /** `low`: the lower end of the interval has to be there, too. */
  readonly by: 'rate' | 'low'
  /** Only where they are a share of at least so many: the heaviest steps want more than a small list's bad day. */
  readonly from?: number
}

export type Threshold = {
  readonly threshold: string
  readonly demand: Demand
  readonly kind: SignalKind
  /** The events are a share of these; null: they are counted. */
  readonly per: readonly SignalKind[] | null
  readonly windowHours: number
  /** Fewer say nothing. */
  readonly least: { readonly events: number; readonly of: number }
  /** Lowest first. */
  readonly levels: readonly Level[]
  /** What the account should do about it, in the words of policy/texts/todo. */
  readonly todo: Todo
  /** What a restriction takes away; undefined: the service in which it was seen. */
  readonly takes?: readonly Service[]
}

const DAY = 24
const MONTH = 30 * DAY

const COMPLAINTS: readonly Level[] = [
  { at: 0.001, step: 'warn', by: 'rate' },
  { at: 0.002, step: 'throttle', by: 'rate' },
  { at: 0.002, step: 'restrict', by: 'low' },
  { at: 0.003, step: 'suspend', by: 'low', from: 2_000 },
]
const BOUNCES: readonly Level[] = [
  { at: 0.02, step: 'warn', by: 'rate' },
  { at: 0.05, step: 'throttle', by: 'rate' },
  { at: 0.05, step: 'restrict', by: 'low' },
  { at: 0.1, step: 'suspend', by: 'low', from: 500 },
]
const BLOCKS: readonly Level[] = [
  { at: 0.02, step: 'warn', by: 'rate' },
  { at: 0.05, step: 'throttle', by: 'rate' },
  { at: 0.1, step: 'restrict', by: 'low' },
]

/** A day, so that a burst is not hidden behind a good month; and a month, so that a drip is not hidden behind a quiet day. */
export const THRESHOLDS = [
  {
    threshold: 'complaints-day',
    todo: 'complaints',
    demand: 'EN-03',
    kind: 'complaint',
    per: ['accepted'],
    windowHours: DAY,
    least: { events: 2, of: 500 },
    levels: COMPLAINTS,
  },
  {
    threshold: 'complaints-month',
    todo: 'complaints',
    demand: 'EN-03',
    kind: 'complaint',
    per: ['accepted'],
    windowHours: MONTH,
    least: { events: 3, of: 1_000 },
    levels: COMPLAINTS,
  },
  {
    threshold: 'hard-bounces-day',
    todo: 'hard-bounces',
    demand: 'EN-03',
    kind: 'hard-bounce',
    per: ['accepted', 'hard-bounce'],
    windowHours: DAY,
    least: { events: 5, of: 50 },
    levels: BOUNCES,
  },
  {
    threshold: 'hard-bounces-month',
    todo: 'hard-bounces',
    demand: 'EN-03',
    kind: 'hard-bounce',
    per: ['accepted', 'hard-bounce'],
    windowHours: MONTH,
    least: { events: 10, of: 200 },
    levels: BOUNCES,
  },
  {
    threshold: 'blocks-day',
    todo: 'blocks',
    demand: 'EN-03',
    kind: 'blocked',
    per: ['accepted', 'blocked'],
    windowHours: DAY,
    least: { events: 10, of: 200 },
    levels: BLOCKS,
  },
  {
    threshold: 'soft-bounces-day',
    todo: 'soft-bounces',
    demand: 'EN-03',
    kind: 'soft-bounce',
    per: ['accepted', 'soft-bounce'],
    windowHours: DAY,
    least: { events: 50, of: 200 },
    levels: [
      { at: 0.3, step: 'note', by: 'rate' },
      { at: 0.6, step: 'warn', by: 'rate' },
    ],
  },
  {
    threshold: 'unsubscribes-day',
    todo: 'unsubscribes',
    demand: 'EN-03',
    kind: 'unsubscribe',
    per: ['accepted'],
    windowHours: DAY,
    least: { events: 10, of: 200 },
    levels: [{ at: 0.01, step: 'warn', by: 'rate' }],
  },
  {
    threshold: 'unsubscribes-month',
    todo: 'unsubscribes',
    demand: 'EN-03',
    kind: 'unsubscribe',
    per: ['accepted'],
    windowHours: MONTH,
    least: { events: 20, of: 500 },
    levels: [{ at: 0.01, step: 'warn', by: 'rate' }],
  },
  {
    threshold: 'traps', // Nobody ever gave such an address to anybody: one is enough for somebody to look.
    todo: 'traps',
    demand: 'EN-03',
    kind: 'trap',
    per: null,
    windowHours: 3 * MONTH,
    least: { events: 1, of: 0 },
    levels: [
      { at: 1, step: 'note', by: 'rate' },
      { at: 3, step: 'throttle', by: 'rate' },
      { at: 10, step: 'restrict', by: 'rate' },
    ],
  },
  {
    threshold: 'refused-content',
    todo: 'refused-content',
    demand: 'EN-03',
    kind: 'content-refused',
    per: null,
    windowHours: MONTH,
    least: { events: 1, of: 0 },
    levels: [
      { at: 3, step: 'note', by: 'rate' },
      { at: 8, step: 'warn', by: 'rate' },
      { at: 20, step: 'throttle', by: 'rate' },
      { at: 40, step: 'restrict', by: 'rate' },
    ],
  },
  {
    threshold: 'reviewed-content', // Wanting to know is no accusation.
    todo: 'reviewed-content',
    demand: 'EN-03',
    kind: 'content-reviewed',
    per: null,
    windowHours: MONTH,
    least: { events: 1, of: 0 },
    levels: [{ at: 20, step: 'note', by: 'rate' }],
  },
  {
    threshold: 'missing-proofs', // They take nothing by themselves: the case of the import that they belong to holds all imports, and one breach is not taken for twice.
    todo: 'missing-proofs',
    demand: 'EN-03',
    kind: 'proof-missing',
    per: null,
    windowHours: MONTH,
    least: { events: 1, of: 0 },
    levels: [
      { at: 1, step: 'note', by: 'rate' },
      { at: 5, step: 'warn', by: 'rate' },
    ],
  },
  {
    threshold: 'broken-proofs',
    todo: 'broken-proofs',
    demand: 'EN-03',
    kind: 'proof-broken',
    per: null,
    windowHours: MONTH,
    least: { events: 1, of: 0 },
    levels: [
      { at: 1, step: 'note', by: 'rate' },
      { at: 3, step: 'restrict', by: 'rate' },
    ],
    takes: ['imports'],
  },
  {
    threshold: 'changed-forms',
    todo: 'changed-forms',
    demand: 'EN-03',
    kind: 'form-finding',
    per: null,
    windowHours: MONTH,
    least: { events: 1, of: 0 },
    levels: [
      { at: 2, step: 'warn', by: 'rate' },
      { at: 6, step: 'restrict', by: 'rate' },
    ],
  },
  {
    threshold: 'untrue-imports',
    todo: 'untrue-imports',
    demand: 'EN-03',
    kind: 'import-finding',
    per: null,
    windowHours: 3 * MONTH,
    least: { events: 1, of: 0 },
    levels: [
      { at: 1, step: 'warn', by: 'rate' },
      { at: 3, step: 'restrict', by: 'rate' },
    ],
  },
  {
    threshold: 'refused-imports', // One is a question that was answered.
    todo: 'untrue-imports',
    demand: 'EN-03',
    kind: 'import-refused',
    per: null,
    windowHours: 3 * MONTH,
    least: { events: 1, of: 0 },
    levels: [
      { at: 2, step: 'note', by: 'rate' },
      { at: 4, step: 'warn', by: 'rate' },
      { at: 8, step: 'restrict', by: 'rate' },
    ],
  },
  {
    threshold: 'lost-appeals',
    todo: 'lost-appeals',
    demand: 'EN-03',
    kind: 'appeal-lost',
    per: null,
    windowHours: 6 * MONTH,
    least: { events: 1, of: 0 },
    levels: [
      { at: 2, step: 'note', by: 'rate' },
      { at: 4, step: 'warn', by: 'rate' },
    ],
  },
] as const satisfies readonly Threshold[]

export type ThresholdName = (typeof THRESHOLDS)[number]['threshold']

/** How long a measure that figures imposed holds, and what it becomes then. What no figure ends, a person does. */
export const TERMS = {
  note: { days: 30, then: null },
  warn: { days: 30, then: null },
  throttle: { days: 7, then: null },
  restrict: { days: 30, then: 'throttle' },
  suspend: { days: null, then: null },
} as const satisfies Record<Step, { readonly days: number | null; readonly then: Step | null }>
