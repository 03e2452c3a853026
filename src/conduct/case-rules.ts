/** Who may decide about an account, what can be appealed against, and what stands in a text that stays. Pure. */

import { CASE_TEXT_MAX_CHARS } from '#base/limits.ts'
import type { Demand } from '#policy/demands.ts'
import { PROCESS } from '#policy/clocks.ts'
import type { Appeal, PlanStep } from './case-types.ts'
import type { Measure } from './measure-types.ts'

/** Whoever wants to decide, and how they stand to what is decided. */
export type Judge = {
  /** They work for the account, or once did. */
  readonly isOfAccount: boolean
  /** They imposed it, or they appeal against it. */
  readonly isParty: boolean
  /** The installation has one organisation. */
  readonly isOnlyOrganisation: boolean
  /** Users of the installation who are no party to it. */
  readonly others: number
  /** Since the appeal was made, or since the measure was imposed. */
  readonly waitedMs: number
  /** It is about content that is prohibited. */
  readonly isProhibited: boolean
}

type Objection = { readonly demand: Demand; readonly objection: string; readonly stands: (judge: Judge) => boolean }

/**
 * Why somebody may not decide: the first that stands. Where an installation has one organisation only, a second user
 * decides; where there is none, the same one may after a day, except on prohibited content, and it is marked [EN-04].
 */
export const OBJECTIONS = [
  { demand: 'EN-04', objection: 'own-account', stands: it => it.isOfAccount && !it.isOnlyOrganisation },
  { demand: 'EN-04', objection: 'party', stands: it => it.isParty && !it.isOnlyOrganisation },
  { demand: 'EN-04', objection: 'another-decides', stands: it => it.isParty && it.others > 0 },
  { demand: 'EN-04', objection: 'prohibited', stands: it => it.isParty && it.isProhibited },
  { demand: 'EN-04', objection: 'too-early', stands: it => it.isParty && it.waitedMs < PROCESS.selfDecideAfterMs },
] as const satisfies readonly Objection[]

export type JudgeObjection = (typeof OBJECTIONS)[number]['objection']

export const objectionTo = (judge: Judge): JudgeObjection | undefined =>
  OBJECTIONS.find(({ stands }) => stands(judge))?.objection

/** Whoever decides although they are a party to it: wherever the decision appears, it says so. */
export const isSelfDecided = ({ isParty }: Judge): boolean => isParty

export const isProhibited = (demand: Demand): boolean => demand.startsWith('PC-')

const holdsAt = ({ liftedAt, until }: Measure, nowMs: number) =>
  liftedAt === null && (until === null || until.getTime() > nowMs)

type Against = Pick<Appeal, 'measures' | 'madeAt'>

/**
 * Whether nothing is left to be decided about of what an appeal is against, out of the measures of its case: what else was
 * imposed there is not of it. An appeal against a case that holds something back is another matter.
 */
export const isOver = (appeal: Against, measures: readonly Measure[], nowMs: number): boolean =>
  appeal.measures.length > 0 && !measures.some(it => holdsAt(it, nowMs) && isOf(appeal, it))

/** What it names, or what came in its place by itself: eased, or slow for a while after its time. */
const isOf = ({ measures, madeAt }: Against, { id, automated, imposedAt }: Measure) =>
  measures.includes(id) || (automated && imposedAt > madeAt)

/** A step of the way back, as it is told. */
export const stepFacts = ({ plan, nth, share, days }: Pick<PlanStep, 'plan' | 'nth' | 'share' | 'days'>) => ({
  plan,
  nth,
  share: String(share),
  days,
})

export type Contested = { readonly is: 'open'; readonly measures: readonly Measure[] } | { readonly is: AppealBar }
export type AppealBar = 'appealed' | 'nothing-to-appeal' | 'decided-already' | 'too-late'

/**
 * What an appeal would be against now: each measure once, within its time. `holds`: the case itself holds something
 * back while it is open.
 */
export function contested(
  measures: readonly Measure[],
  appeals: readonly Appeal[],
  { nowMs, holds, openedMs }: { readonly nowMs: number; readonly holds: boolean; readonly openedMs: number },
): Contested {
  if (appeals.some(({ decision }) => decision === null)) return { is: 'appealed' }
  const active = measures.filter(it => holdsAt(it, nowMs))
  if (active.length === 0 && !holds) return { is: 'nothing-to-appeal' }
  const fresh = active.filter(({ id }) => !appeals.some(it => it.measures.includes(id)))
  const isCaseFresh = holds && appeals.every(it => it.measures.length > 0)
  if (fresh.length === 0 && !isCaseFresh) return { is: 'decided-already' }
  const inTime = (ms: number) => nowMs - ms <= PROCESS.appealWithinMs
  const open = fresh.filter(it => inTime(it.imposedAt.getTime()))
  if (open.length === 0 && !(isCaseFresh && inTime(openedMs))) return { is: 'too-late' }
  return { is: 'open', measures: open }
}

/** Addresses, and numbers by which somebody could be called. */
const ADDRESS = /[^\s<>()"',;:]+@[^\s<>()"',;:]+/gu
const NUMBER = /\+?\d(?:[\s().-]?\d){8,}/g
/** What nobody sees: controls other than line ends, marks of direction, joiners. */
// oxlint-disable-next-line no-control-regex -- these are what is taken out
const UNSEEN = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu

/** What somebody wrote, as it is kept: a case stays when people are erased, so nobody's address stays in it. */
export const keptText = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(UNSEEN, '')
    .replace(ADDRESS, '…')
    .replace(NUMBER, '…')
    .trim()
    .slice(0, CASE_TEXT_MAX_CHARS)
