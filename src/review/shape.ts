/** Verdicts and reviews as JSON. */

import { z } from 'zod'
import { HTML_SOURCE_MAX_CHARS, TEXT_SOURCE_MAX_CHARS } from '#base/limits.ts'
import { DEMANDS, type Demand } from '#policy/demands.ts'
import { LANGS, PARTS, TEXT_CHANNELS, type Text, type Verdict } from '#screening/types.ts'
import { listed } from './quote-rules.ts'
import type { Stated } from './review.ts'
import { DECISIONS, type Decided, type Findings, LANES, type Review, STATES } from './types.ts'

const Time = z.iso.datetime()
export const ReviewIdShape = z.string().regex(/^rev_[0-9a-z]{25}$/, 'The id of a review.')
export const DemandShape = z
  .string()
  .regex(/^(?:PC|NA|HA)-\d\d$/)
  .refine((id): id is Demand => id in DEMANDS, 'A demand of the policy’s lists of content.')

/** A text as somebody types it. */
export const TextShape = z.strictObject({
  channel: z.enum(TEXT_CHANNELS).default('email'),
  subject: z.string().max(2_000).default(''),
  text: z.string().max(TEXT_SOURCE_MAX_CHARS).default(''),
  html: z.string().max(HTML_SOURCE_MAX_CHARS).optional(),
  sender: z.string().max(2_000).optional(),
  lang: z.enum(LANGS).optional(),
})

const SpanShape = z.object({
  part: z.enum(PARTS),
  start: z.number(),
  end: z.number(),
  rule: z.string(),
  demand: z.string(),
})
const CategoryShape = z.object({
  id: z.string(),
  demand: z.string().describe('The policy’s sentence, in our words.'),
  score: z.number(),
  verdict: z.enum(['allow', 'review', 'refuse']),
  rules: z.array(z.string()),
  counter: z.array(z.string()).describe('What spoke for the text.'),
})
const FindingsShape = {
  language: z.string(),
  categories: z.array(CategoryShape),
  spans: z.array(SpanShape),
  evidence: z.record(z.string(), z.number()).describe('What was done to make it hard to read, by its kind.'),
  reasons: z.array(z.string()),
}

export const VerdictShape = z.object({
  verdict: z.enum(['allow', 'review', 'refuse']),
  score: z.number(),
  policy: z.string(),
  ...FindingsShape,
})

type Found = Pick<Findings, 'language' | 'categories' | 'spans' | 'evidence' | 'reasons'>

const foundIn = ({ language, categories, spans, evidence, reasons }: Found) => ({
  language,
  categories: categories.map(it => ({ ...it, rules: [...it.rules], counter: [...it.counter] })),
  spans: spans.map(({ part, start, end, rule, demand }) => ({ part, start, end, rule, demand })),
  evidence: { ...evidence },
  reasons: [...reasons],
})

export const shownVerdict = ({ verdict, score, policy, ...found }: Verdict): z.input<typeof VerdictShape> => ({
  verdict,
  score,
  policy,
  ...foundIn(found),
})

export const RowShape = z.object({
  review_id: z.string(),
  lane: z.enum(LANES),
  about: z.string(),
  state: z.enum(STATES),
  verdict: z.enum(['review', 'refuse']),
  score: z.number(),
  demands: z.array(z.string()),
  /** Nobody decided about it but automation. */
  automated: z.boolean(),
  opened_at: Time,
  asked_at: Time.nullable(),
  decided_at: Time.nullable(),
})

export const shownRow = (it: Review): z.input<typeof RowShape> => ({
  review_id: it.id,
  lane: it.lane,
  about: it.about,
  state: it.state,
  verdict: it.verdict,
  score: it.score,
  demands: [...it.findings.demands],
  automated: it.decidedAt === null,
  opened_at: it.openedAt.toISOString(),
  asked_at: it.askedAt?.toISOString() ?? null,
  decided_at: it.decidedAt?.toISOString() ?? null,
})

export const DecidedShape = z.object({
  nth: z.number(),
  decision: z.enum(DECISIONS),
  reason: z.string(),
  demands: z.array(z.string()),
  self_decided: z.boolean(),
  decided_at: Time,
})
export const shownDecided = ({ nth, decision, reason, demands, self, at }: Decided): z.input<typeof DecidedShape> => ({
  nth,
  decision,
  reason,
  demands: [...demands],
  self_decided: self,
  decided_at: at.toISOString(),
})

/** The statement of reasons. */
export const StatedShape = RowShape.extend({
  ...FindingsShape,
  policy: z.string(),
  /** Each with the policy’s sentence, in our words. */
  breaks: z.array(z.object({ demand: z.string(), says: z.string() })),
  reason: z.string().describe('In the language of the account.'),
  decision: DecidedShape.nullable(),
  words: z.array(z.string()).describe('What gave offence, as it was written.'),
  is_edit_of_refused: z.boolean(),
  is_edit_of: z.string().nullable().describe('The review of what was refused, where that was of this account as well.'),
  may_ask: z.boolean().describe('Whether a person can be asked to look at it.'),
})

/** A text has few that matter. */
const WORDS_SHOWN_MAX = 20
export const breaksOf = (demands: readonly Demand[]) => demands.map(demand => ({ demand, says: DEMANDS[demand] }))

export const shownStated = (it: Stated): z.input<typeof StatedShape> => ({
  ...shownRow(it),
  ...foundIn(it.findings),
  policy: it.policy,
  breaks: breaksOf(it.findings.demands),
  reason: it.reason,
  decision: it.decided ? shownDecided(it.decided) : null,
  words: listed(it.findings.offences.flatMap(({ quotes }) => quotes)).slice(0, WORDS_SHOWN_MAX),
  is_edit_of_refused: it.resembles !== null,
  is_edit_of: it.editOf,
  may_ask: it.mayAsk,
})

export const ShownText = z.object({
  channel: z.enum(TEXT_CHANNELS),
  subject: z.string(),
  text: z.string(),
  html: z.string().nullable(),
  sender: z.string().nullable(),
  links: z.array(z.string()),
})
export const shownText = ({ channel, subject, text, html, sender, links }: Text): z.input<typeof ShownText> => ({
  channel,
  subject,
  text,
  html: html ?? null,
  sender: sender ?? null,
  links: [...(links ?? [])],
})
export const foundShown = foundIn
export const FoundShape = z.object(FindingsShape)
