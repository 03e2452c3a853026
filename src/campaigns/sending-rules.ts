/** How a campaign is sent, out of what was chosen: its plan, its texts, and what is wrong with either. Pure. */

import { HOUR_MS } from '#base/limits.ts'
import type { Compiled, Problem } from '#content/types.ts'
import { MEASURED } from '#delivery/experiment-rules.ts'
import type { Experiment } from '#delivery/experiment-types.ts'
import type { MailPlan } from '#delivery/types.ts'
import { findingOf } from './rules.ts'
import type { CampaignDraft, Finding, Schedule, Sending } from './types.ts'

/** The draft as each of its other texts has it. */
export const variantsOf = (draft: CampaignDraft): readonly CampaignDraft[] =>
  (draft.sending.experiment?.others ?? []).map((it, i) => ({
    ...draft,
    utm: utmOf(draft, i + 1),
    from: { ...draft.from, name: it.from_name ?? draft.from.name },
    subject: it.subject ?? draft.subject,
    preheader: it.preheader ?? draft.preheader,
    html: it.html ?? draft.html,
    text: it.text ?? (it.html === null ? draft.text : null), // A text part of one's own belongs to its HTML.
  }))

/** So that whoever counts visits can tell the texts of a comparison apart, each says which it is. */
export function utmOf({ utm, sending }: CampaignDraft, variant = 0): CampaignDraft['utm'] {
  if (!utm || utm.content !== null || !sending.experiment) return utm
  return { ...utm, content: letterOf(variant).toLowerCase() }
}

type Planned<C> = Pick<MailPlan, 'timing' | 'perHour'> & { readonly experiment?: Experiment<C> }

export function planned<C extends Compiled>(
  sending: Sending,
  schedule: Schedule | null,
  others: readonly C[],
): Planned<C> {
  const { per_hour, window, zone, experiment } = sending
  const local = schedule?.local ?? undefined
  return {
    ...(per_hour !== null && { perHour: per_hour }),
    ...((window !== null || local !== undefined) && {
      timing: { zone, ...(window && { window }), ...(local !== undefined && { local }) },
    }),
    ...(experiment && {
      experiment: {
        others,
        measure: experiment.measure,
        share: experiment.share,
        decideAfterMs: experiment.decide_after_hours * HOUR_MS,
        decides: experiment.decides,
        fallback: experiment.fallback,
      },
    }),
  }
}

/** A letter of the alphabet for each: the draft's own is A. */
export const letterOf = (variant: number): string => String.fromCodePoint(65 + variant)

/** What is wrong with another text, said of which one; where it stands, only its own editor could show. */
export const variantFindings = (problems: readonly Problem[], nth: number): Finding[] =>
  problems.map(problem => {
    const { line: _line, column: _column, offset: _offset, length: _length, fix: _fix, ...finding } = findingOf(problem)
    return { ...finding, says: `Text ${letterOf(nth + 1)}: ${finding.says}` }
  })

type Facts = {
  readonly draft: CampaignDraft
  readonly experiment: NonNullable<Sending['experiment']>
  readonly reachable: number
  /** Of them so many at most have agreed that what they follow is counted. */
  readonly agreeing: number
}
type Check = Pick<Finding, 'code' | 'severity'> & {
  readonly says: (facts: Facts) => string
  readonly broken: (facts: Facts) => boolean
}

/** All that a reader sees of a text. */
const seenOf = ({ from, subject, preheader, html, text }: CampaignDraft) =>
  JSON.stringify([from.name, subject, preheader, html, text])

/** The first text that says nothing otherwise than one before it, and that one. */
function sameAs(draft: CampaignDraft): { readonly later: number; readonly first: number } | undefined {
  const seen = [draft, ...variantsOf(draft)].map(seenOf)
  const later = seen.findIndex((it, i) => seen.indexOf(it) < i)
  return later < 0 ? undefined : { later, first: seen.indexOf(seen[later] ?? '') }
}

const byClicks = ({ experiment }: Facts) => experiment.measure === 'clicks'
const counting = (facts: Facts) => (byClicks(facts) ? Math.min(facts.agreeing, facts.reachable) : facts.reachable)
const asked = (facts: Facts) => Math.floor((counting(facts) * facts.experiment.share) / 100)
const each = (facts: Facts) => Math.floor(asked(facts) / (facts.experiment.others.length + 1))
const isUnmeasured = (facts: Facts) => byClicks(facts) && facts.reachable > 0 && facts.agreeing === 0

const CHECKS: readonly Check[] = [
  {
    code: 'variant-same',
    severity: 'error',
    says: ({ draft }) => {
      const { later, first } = sameAs(draft) ?? { later: 1, first: 0 }
      return `Text ${letterOf(later)} is the same as ${letterOf(first)}: write another subject, sender name or preview text.`
    },
    broken: ({ draft }) => sameAs(draft) !== undefined,
  },
  {
    code: 'experiment-unmeasured',
    severity: 'warning',
    says: ({ experiment }) =>
      `Nobody who would get it has agreed that clicks are measured, so nothing can be judged, and the rest gets text ${letterOf(experiment.fallback)}. Compare by something else.`,
    broken: isUnmeasured,
  },
  {
    code: 'experiment-too-small',
    severity: 'warning',
    says: facts =>
      `${byClicks(facts) ? `Each text goes to about ${each(facts)} people who agreed that clicks are measured` : `Each text goes to about ${each(facts)} people`}; below ${MEASURED[facts.experiment.measure].leastPeople} that count nothing is judged, and the rest gets text ${letterOf(facts.experiment.fallback)}.`,
    broken: facts => !isUnmeasured(facts) && each(facts) < MEASURED[facts.experiment.measure].leastPeople,
  },
]

export function sendingFindings(draft: CampaignDraft, reachable: number, agreeing: number): Finding[] {
  const { experiment } = draft.sending
  if (!experiment) return []
  const facts: Facts = { draft, experiment, reachable, agreeing }
  return CHECKS.filter(({ broken }) => broken(facts)).map(({ code, severity, says }) => ({
    code,
    severity,
    place: 'sending',
    says: says(facts),
  }))
}
