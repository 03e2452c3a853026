/** What a verdict and the decisions about it come to, and who may decide. Values in, values out. */

import { DAY_MS } from '#base/limits.ts'
import type { Demand } from '#policy/demands.ts'
import type { Reason } from '#screening/types.ts'
import type { Decided, Decision, Findings, Review, ReviewState } from './types.ts'

/** The prohibited list: two people decide about it, and nobody about their own. */
export const isProhibited = (demand: Demand): boolean => demand.startsWith('PC-') && demand !== 'PC-10'

/** What a text is held for although it fits no category. */
const OF_REASON = {
  'unknown-language': 'PC-10',
  'too-long': 'PC-10',
  unreadable: 'PC-10',
  'picture-only': 'PC-08',
  'mismatched-link': 'PC-08',
  'lookalike-link': 'PC-08',
  'shortened-link': 'PC-08',
  evasive: 'PC-08',
} as const satisfies Record<Reason, Demand>

/** The demands that a text would break, the worst first, and `also` these; never none. */
export function demandsOf(
  { categories, reasons }: Pick<Findings, 'categories' | 'reasons'>,
  also: readonly Demand[] = [],
): readonly Demand[] {
  const broken = categories.filter(({ verdict }) => verdict !== 'allow').toSorted((a, b) => b.score - a.score)
  const all = [...broken.map(({ id }) => id), ...also, ...demandsOfReasons(reasons)]
  return all.length > 0 ? [...new Set(all)] : ['PC-10']
}

export const demandsOfReasons = (reasons: readonly Reason[]): readonly Demand[] =>
  reasons.map(reason => OF_REASON[reason])

// Whether it may go -----------------------------------------------------------------------------------------------------

/** What is known of a text when somebody asks whether it may go. */
export type Known = {
  readonly verdict: 'allow' | 'review' | 'refuse'
  /** That it would break, by this verdict. */
  readonly demands: readonly Demand[]
  /** Where its review stands; undefined where it never had one. */
  readonly state: ReviewState | undefined
  /** By people, and not by automation. */
  readonly isDecided: boolean
  /** The demands about which the approval was. */
  readonly approved: readonly Demand[]
}

type Answer = 'cleared' | 'refused' | 'to-review'
type Row = { readonly answer: Answer; readonly when: (known: Known) => boolean }

/**
 * What people said wins over what a later version of the policy says, but an approval reaches no further than what was
 * looked at: whatever is new in a text since then is looked at again. The first row that fits is the answer.
 */
const STANDINGS: readonly Row[] = [
  { answer: 'refused', when: it => it.isDecided && (it.state === 'refused' || it.state === 'change-needed') },
  { answer: 'cleared', when: it => it.verdict === 'allow' },
  { answer: 'cleared', when: it => it.state === 'approved' && it.demands.every(one => it.approved.includes(one)) },
  { answer: 'refused', when: it => it.state === 'refused' },
  { answer: 'to-review', when: () => true },
]

export const answerFor = (known: Known): Answer => STANDINGS.find(({ when }) => when(known))?.answer ?? 'to-review'

// The queue -------------------------------------------------------------------------------------------------------------

/** Risk × audience: what is worse, and would reach more people, is looked at first. Prohibited content counts double. */
export const urgencyOf = (score: number, audience: number, demands: readonly Demand[]): number =>
  score * (demands.some(isProhibited) ? 2 : 1) * Math.log2(2 + audience)

// Decisions -------------------------------------------------------------------------------------------------------------

/** Who wants to decide about what. */
export type Asked = {
  readonly review: Pick<Review, 'state' | 'writtenBy' | 'openedAt'>
  readonly demands: readonly Demand[]
  readonly earlier: readonly Pick<Decided, 'decision' | 'by'>[]
  readonly decision: Decision
  readonly by: string
  /** May decide what was escalated. */
  readonly isLead: boolean
  /** Works for the account that it is about. */
  readonly isOwn: boolean
  /** How many accounts the installation has. */
  readonly accounts: number
  /** Others who work for the account. */
  readonly colleagues: number
  readonly nowMs: number
}

const ALONE_MS = DAY_MS
const isOnly = ({ accounts }: Asked) => accounts === 1
const isSelf = (it: Asked) => it.isOwn && (it.by === it.review.writtenBy || it.colleagues === 0)
const concerns = ({ demands }: Asked) => demands.some(isProhibited)
const settles = ({ decision }: Asked) => decision === 'approve' || decision === 'refuse'

/** What may be done from where. A refusal stays until the account asks for a person; an approval can be taken back. */
export const NEXT = {
  open: ['approve', 'change-needed', 'refuse', 'escalate'],
  second: ['approve', 'change-needed', 'refuse', 'escalate'],
  escalated: ['approve', 'change-needed', 'refuse'],
  approved: ['change-needed', 'refuse', 'escalate'],
  'change-needed': [],
  refused: [],
} as const satisfies Record<ReviewState, readonly Decision[]>

type Bar = { readonly bar: string; readonly demand: Demand; readonly stands: (it: Asked) => boolean }

/** Why somebody may not decide this. The first that stands is the answer [EN-04]. */
export const DECIDING = [
  {
    bar: 'not-now',
    demand: 'EN-04',
    stands: ({ review, decision }) => !(NEXT[review.state] as readonly Decision[]).includes(decision),
  },
  { bar: 'own-account', demand: 'EN-04', stands: it => it.isOwn && !isOnly(it) },
  { bar: 'another-decides', demand: 'EN-04', stands: it => isSelf(it) && it.colleagues > 0 },
  { bar: 'two-people', demand: 'PC-10', stands: it => isSelf(it) && concerns(it) && settles(it) },
  {
    bar: 'too-soon',
    demand: 'EN-04',
    stands: it => isSelf(it) && it.nowMs - it.review.openedAt.getTime() < ALONE_MS,
  },
  { bar: 'a-lead-decides', demand: 'EN-04', stands: it => it.review.state === 'escalated' && !it.isLead },
  {
    bar: 'same-person',
    demand: 'PC-10',
    stands: it => it.review.state === 'second' && settles(it) && it.earlier.at(-1)?.by === it.by,
  },
] as const satisfies readonly Bar[]
export type DecidingBar = (typeof DECIDING)[number]['bar']

export const barOf = (it: Asked): (typeof DECIDING)[number] | undefined => DECIDING.find(({ stands }) => stands(it))

/** By somebody who decides about their own, because there is nobody else: marked wherever it appears [EN-04]. */
export const isSelfDecided = (it: Asked): boolean => isSelf(it)

const SETTLED = { approve: 'approved', refuse: 'refused' } as const

/** Where a review stands after a decision: about a prohibited category two people agree; if they do not, a trust lead is the third. */
export function stateAfter(it: Asked): ReviewState {
  const { decision, review, by, earlier } = it
  if (decision === 'escalate') return 'escalated'
  if (decision === 'change-needed') return 'change-needed'
  const others = earlier.filter(other => other.by !== by)
  if (!concerns(it) || others.some(other => other.decision === decision)) return SETTLED[decision]
  const isDisputed = others.some(other => other.decision === 'approve' || other.decision === 'refuse')
  return isDisputed && review.state !== 'escalated' ? 'escalated' : 'second'
}
