/** Campaigns as JSON. */

import { z } from 'zod'
import { FilterShape } from '#audience/audience.ts'
import { HTML_SOURCE_MAX_CHARS, NAME_MAX_CHARS, TEXT_SOURCE_MAX_CHARS } from '#base/limits.ts'
import { FORMATS, LOCALES, PARTS } from '#content/types.ts'
import { type Campaign, type CampaignDraft, type Finding, PLACES, STATUSES } from './types.ts'

/** What no text column can hold is shown as what it is: a character that got lost. */
const whole = (text: string) => text.toWellFormed().replaceAll('\0', '\ufffd')
const text = (max: number) => z.string().max(max).overwrite(whole)
/** Longer than any line may be, so that one that is too long is explained and not only refused. */
const Line = text(2_000)
const Address = text(320).trim()

export const CampaignIdShape = z.templateLiteral(['cmp_', z.string().regex(/^[0-9a-z]{25}$/)])
export const PurposeIdShape = z.templateLiteral(['pur_', z.string().regex(/^[0-9a-z]{25}$/)])
export const ContactIdShape = z.templateLiteral(['con_', z.string().regex(/^[0-9a-z]{25}$/)])
export const Name = text(NAME_MAX_CHARS).trim().min(1)
export const Time = z.iso.datetime()
export const Rev = z.coerce.number().int().min(0)

/** The members of a draft. */
export const DraftMembers = {
  purpose_id: PurposeIdShape.nullable(),
  from: z.strictObject({ name: Line, address: Address }),
  reply_to: Address.nullable(),
  subject: Line,
  preheader: Line,
  /** What `html` is written in: HTML, MJML or Markdown. */
  format: z.enum(FORMATS),
  html: text(HTML_SOURCE_MAX_CHARS),
  text: text(TEXT_SOURCE_MAX_CHARS).nullable(),
  locale: z.enum(LOCALES),
  filter: FilterShape,
}

export const CampaignDraftShape = z.strictObject(DraftMembers) satisfies z.ZodType<CampaignDraft>

export const CampaignShape = z.object({
  campaign_id: CampaignIdShape,
  name: z.string(),
  status: z.enum(STATUSES),
  rev: z.number(),
  draft: CampaignDraftShape,
  revision: z.number().nullable(),
  run_id: z.string().nullable(),
  created_at: Time,
  updated_at: Time,
  started_at: Time.nullable(),
  finished_at: Time.nullable(),
})

export function shownCampaign(it: Campaign): z.input<typeof CampaignShape> {
  return {
    campaign_id: it.id,
    name: it.name,
    status: it.status,
    rev: it.rev,
    draft: it.draft as z.input<typeof CampaignDraftShape>, // Only read: zod's types cannot say so.
    revision: it.revision,
    run_id: it.runId,
    created_at: it.createdAt.toISOString(),
    updated_at: it.updatedAt.toISOString(),
    started_at: it.startedAt?.toISOString() ?? null,
    finished_at: it.finishedAt?.toISOString() ?? null,
  }
}

export const FindingShape = z.object({
  severity: z.enum(['error', 'warning', 'hint']),
  code: z.string(),
  place: z.enum([...PARTS, ...PLACES]),
  says: z.string(),
  demand: z.string().optional(),
  fix: z.string().optional(),
  line: z.number().optional(),
  column: z.number().optional(),
  offset: z.number().optional(),
  length: z.number().optional(),
})

/** The findings that keep a campaign from starting, as the errors of a refusal. */
export const errorsOf = (findings: readonly Finding[]) =>
  findings
    .filter(({ severity }) => severity === 'error')
    .map(({ place, code, says, demand, line }) => ({
      pointer: `/draft/${place}`,
      code,
      detail: line === undefined ? says : `Line ${line}: ${says}`,
      ...(demand === undefined ? {} : { demand }),
    }))
