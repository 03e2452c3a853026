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
  readonly sending: Sending
  readonly experiment: NonNullable<Sending['experiment']>
  readonly reachable: number
}
type Check = Pick<Finding, 'code' | 'severity'> & {
  readonly says: (facts: Facts) => string
  readonly broken: (facts: Facts) => boolean
}

/** It says nothing otherwise than the first. */
const isSame = (other: Facts['experiment']['others'][number]) => Object.values(other).every(part => part === null)

const asked = ({ experiment, reachable }: Facts) => Math.floor((reachable * experiment.share) / 100)
const each = (facts: Facts) => Math.floor(asked(facts) / (facts.experiment.others.length + 1))

const CHECKS: readonly Check[] = [
  {
    code: 'variant-same',
    severity: 'error',
    says: ({ experiment }) =>
      `Text ${letterOf(experiment.others.findIndex(isSame) + 1)} is the same as A: write another subject, sender name or preview text.`,
    broken: ({ experiment }) => experiment.others.some(isSame),
  },
  {
    code: 'experiment-too-small',
    severity: 'warning',
    says: facts =>
      `Each text goes to about ${each(facts)} people; below ${MEASURED[facts.experiment.measure].leastPeople} that count nothing is judged, and the rest gets text ${letterOf(facts.experiment.fallback)}.`,
    broken: facts => each(facts) < MEASURED[facts.experiment.measure].leastPeople,
  },
]

export function sendingFindings(sending: Sending, reachable: number): Finding[] {
  const { experiment } = sending
  if (!experiment) return []
  const facts: Facts = { sending, experiment, reachable }
  return CHECKS.filter(({ broken }) => broken(facts)).map(({ code, severity, says }) => ({
    code,
    severity,
    place: 'sending',
    says: says(facts),
  }))
}
