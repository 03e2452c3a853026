/** How a case is told: the same to its account and to whoever decides about it. */

import { z } from 'zod'
import { ATTACHMENT_NAME_MAX_CHARS, CASE_TEXT_MAX_CHARS } from '#base/limits.ts'
import type { TextLocale } from '#policy/texts/shape.ts'
import type { JsonObject } from '#wire/jcs.ts'
import { ATTACHMENT_MEDIA } from './attachment-rules.ts'
import { REST_STATES } from './canary-types.ts'
import { CASE_STEPS, DECISIONS, PLAN_STATES } from './case-types.ts'
import { SERVICES, STEPS } from './measure-types.ts'
import { evidenceLines, isObject } from './notice-evidence.ts'
import { NOTICE_WORDS } from './notice-words.ts'
import { todoOf } from './todo.ts'
import { CASE_KINDS, CASE_STATES, type Case } from './types.ts'
import type { WholeCase } from './whole-case.ts'

export const CaseIdShape = z.string().regex(/^cas_[0-9a-z]{1,40}$/, 'The id of a case.')
export const AttachmentIdShape = z.string().regex(/^att_[0-9a-z]{1,40}$/, 'The id of an attachment.')
export const TextShape = z.string().trim().min(1).max(CASE_TEXT_MAX_CHARS)
const Time = z.iso.datetime()

export const CaseRow = z.object({
  case_id: z.string(),
  kind: z.enum(CASE_KINDS),
  demand: z.string(),
  about: z.string(),
  says: z.string(),
  todo: z.string(),
  state: z.enum(CASE_STATES),
  opened_at: Time,
  due_at: Time,
  closed_at: Time.nullable(),
})

const MeasureShape = z.object({
  measure_id: z.string(),
  step: z.enum(STEPS),
  services: z.array(z.enum(SERVICES)),
  domain: z.string().nullable(),
  share: z.number().nullable(),
  automated: z.boolean(),
  imposed_by: z.string(),
  imposed_at: Time,
  until: Time.nullable(),
  lifted_at: Time.nullable(),
  lifted_by: z.string().nullable(),
  why: z.string().nullable().describe('Why a person imposed it; else the case itself says it.'),
  reason: z.string().nullable().describe('Why it ended.'),
})
const AppealShape = z.object({
  nth: z.number(),
  measures: z.array(z.string()),
  says: z.string(),
  made_by: z.string(),
  made_at: Time,
  decide_by: Time,
  overdue: z.boolean(),
  escalated_at: Time.nullable(),
  eased_at: Time.nullable(),
  decision: z.enum(DECISIONS).nullable(),
  reason: z.string().nullable(),
  decided_by: z.string().nullable(),
  decided_at: Time.nullable(),
  self_decided: z.boolean(),
})
export const AttachmentShape = z.object({
  attachment_id: z.string(),
  name: z.string(),
  media: z.string(),
  size_bytes: z.number(),
  sha256: z.string(),
  added_by: z.string(),
  added_at: Time,
  gone: z.boolean(),
})

export const CaseShape = CaseRow.extend({
  evidence: z.record(z.string(), z.unknown()),
  shows: z.array(z.string()).describe('The evidence in words, but for what is a page or a thing to open.'),
  closed_by: z.string().nullable(),
  note: z.string().nullable(),
  appeal_until: Time.nullable(),
  self_decided: z.boolean(),
  /** The others of a campaign whose first part was stopped: held, or let go. */
  rest: z
    .object({
      run_id: z.string(),
      campaign_id: z.string().nullable(),
      people: z.number().nullable(),
      state: z.enum(REST_STATES),
    })
    .nullable(),
  measures: z.array(MeasureShape),
  appeals: z.array(AppealShape),
  attachments: z.array(AttachmentShape),
  plan: z.array(
    z.object({
      plan: z.number(),
      nth: z.number(),
      share: z.number(),
      days: z.number(),
      services: z.array(z.enum(SERVICES)),
      domain: z.string().nullable(),
      state: z.enum(PLAN_STATES),
      repeats: z.number(),
      began_at: Time.nullable(),
      look_at: Time.nullable(),
    }),
  ),
  steps: z.array(
    z.object({
      nth: z.number(),
      step: z.enum(CASE_STEPS),
      by: z.object({ kind: z.string(), id: z.string() }),
      at: Time,
      says: z.string(),
      facts: z.record(z.string(), z.unknown()),
      self_decided: z.boolean(),
    }),
  ),
})

export const rowOf = (it: Case, locale: TextLocale): z.input<typeof CaseRow> => ({
  case_id: it.id,
  kind: it.kind,
  demand: it.demand,
  about: it.about,
  says: saidIn(it, locale),
  todo: todoOf(it, locale),
  state: it.state,
  opened_at: it.openedAt.toISOString(),
  due_at: it.dueAt.toISOString(),
  closed_at: it.closedAt?.toISOString() ?? null,
})

/** As a person wrote it; what a program found, in the reader's language. */
function saidIn(it: Case, locale: TextLocale): string {
  if (locale === 'en' || it.kind === 'by-hand') return it.says
  const shown = showsOf(it, locale)
  const { seen } = NOTICE_WORDS[locale].kinds[it.kind]
  return it.kind === 'over-threshold' ? (shown[0] ?? seen) : [seen, ...shown].join(' ')
}

const iso = (at: Date | null): string | null => at?.toISOString() ?? null

/** These are opened, and not read. */
const OPENED: ReadonlySet<string> = new Set(['page', 'form', 'found', 'review'])

function showsOf({ evidence }: Case, locale: TextLocale): string[] {
  const told = (all: JsonObject): JsonObject =>
    Object.fromEntries(
      Object.entries(all)
        .filter(([name]) => !OPENED.has(name))
        .map(([name, value]) => [name, isObject(value) ? told(value) : value]),
    )
  return evidenceLines(told(evidence), NOTICE_WORDS[locale], locale)
}

/** As whoever imposed it wrote, in the step by which they did. */
const whyOf = (steps: WholeCase['steps'], measure: string): string | null =>
  steps.find(({ step, facts }) => step === 'imposed' && facts['measure'] === measure)?.says || null

/** `now` decides what is overdue. */
export function shownCase(whole: WholeCase, now: Date, locale: TextLocale): z.input<typeof CaseShape> {
  const { about, steps, measures, appeals, attachments, plan, rest, appealUntil } = whole
  return {
    ...rowOf(about, locale),
    evidence: { ...about.evidence },
    shows: showsOf(about, locale),
    closed_by: about.closedBy,
    note: about.note,
    appeal_until: iso(appealUntil),
    self_decided: steps.some(it => it.selfDecided),
    rest: rest && { run_id: rest.run, campaign_id: rest.campaign, people: rest.people, state: rest.state },
    measures: measures.map(it => ({
      measure_id: it.id,
      step: it.step,
      services: [...it.services],
      domain: it.domain,
      share: it.share,
      automated: it.automated,
      imposed_by: it.imposedBy,
      imposed_at: it.imposedAt.toISOString(),
      until: iso(it.until),
      lifted_at: iso(it.liftedAt),
      lifted_by: it.liftedBy,
      why: whyOf(steps, it.id),
      reason: it.reason,
    })),
    appeals: appeals.map(it => ({
      nth: it.nth,
      measures: [...it.measures],
      says: it.says,
      made_by: it.madeBy,
      made_at: it.madeAt.toISOString(),
      decide_by: it.decideBy.toISOString(),
      overdue: it.decision === null && it.decideBy <= now,
      escalated_at: iso(it.escalatedAt),
      eased_at: iso(it.easedAt),
      decision: it.decision,
      reason: it.reason,
      decided_by: it.decidedBy,
      decided_at: iso(it.decidedAt),
      self_decided: it.selfDecided,
    })),
    attachments: attachments.map(it => ({
      attachment_id: it.id,
      name: it.name,
      media: it.media,
      size_bytes: it.sizeBytes,
      sha256: it.sha256,
      added_by: it.addedBy,
      added_at: it.addedAt.toISOString(),
      gone: it.isGone,
    })),
    plan: plan.map(it => ({
      plan: it.plan,
      nth: it.nth,
      share: it.share,
      days: it.days,
      services: [...it.services],
      domain: it.domain,
      state: it.state,
      repeats: it.repeats,
      began_at: iso(it.beganAt),
      look_at: iso(it.lookAt),
    })),
    steps: steps.map(({ selfDecided, at, facts, ...it }) => ({
      ...it,
      at: at.toISOString(),
      facts: { ...facts },
      self_decided: selfDecided,
    })),
  }
}

const MEDIA = Object.keys(ATTACHMENT_MEDIA) as [keyof typeof ATTACHMENT_MEDIA] // The keys of the table itself.

/** Bytes as the whole body, or as base64 in JSON. */
export const AttachedShape = {
  name: z
    .string()
    .min(1)
    .max(ATTACHMENT_NAME_MAX_CHARS * 4),
  media: z.enum(MEDIA),
  bytes: z.union([z.instanceof(Uint8Array), z.base64().transform(text => Buffer.from(text, 'base64'))]),
}
