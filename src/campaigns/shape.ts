/** Campaigns as JSON. */

import { z } from 'zod'
import { FilterShape } from '#audience/audience.ts'
import { isZone, wallOf } from '#base/zones.ts'
import { DECIDES, MEASURES } from '#delivery/experiment-types.ts'
import {
  EXPERIMENT_HOURS_MAX,
  HTML_SOURCE_MAX_CHARS,
  NAME_MAX_CHARS,
  OTHER_SITES_MAX,
  PACE_PER_HOUR_MAX,
  TEXT_SOURCE_MAX_CHARS,
  UTM_MAX_CHARS,
  VARIANTS_MAX,
} from '#base/limits.ts'
import { FORMATS, LOCALES, PARTS } from '#content/types.ts'
import { ENCODINGS } from '#wire/sms/segment.ts'
import { CAMPAIGN_CHANNELS, type Campaign, type CampaignDraft, type Finding, PLACES, STATUSES } from './types.ts'

/** What no text column can hold is shown as what it is: a character that got lost. */
const whole = (text: string) => text.toWellFormed().replaceAll('\0', '\ufffd')
const text = (max: number) => z.string().max(max).overwrite(whole)
/** Longer than any line may be, so that one that is too long is explained and not only refused. */
const Line = text(2_000)
const Address = text(320).trim()

export const CampaignIdShape = z.templateLiteral(['cmp_', z.string().regex(/^[0-9a-z]{25}$/)])
export const PurposeIdShape = z.templateLiteral(['pur_', z.string().regex(/^[0-9a-z]{25}$/)])
export const TextSenderIdShape = z.templateLiteral(['txs_', z.string().regex(/^[0-9a-z]{25}$/)])
export const ContactIdShape = z.templateLiteral(['con_', z.string().regex(/^[0-9a-z]{25}$/)])
export const Name = text(NAME_MAX_CHARS).trim().min(1)
export const Time = z.iso.datetime()
export const Rev = z.coerce.number().int().min(0)

const Hour = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)
const WindowShape = z
  .strictObject({ from: Hour, to: Hour, days: z.array(z.number().int().min(1).max(7)).min(1).max(7) })
  .refine(({ from, to }) => from < to, 'It has to end after it begins, on the same day.')
const VariantShape = z.strictObject({
  from_name: Line.nullable(),
  subject: Line.nullable(),
  preheader: Line.nullable(),
  html: text(HTML_SOURCE_MAX_CHARS).nullable(),
  text: text(TEXT_SOURCE_MAX_CHARS).nullable(),
})
const ExperimentShape = z
  .strictObject({
    others: z
      .array(VariantShape)
      .min(1)
      .max(VARIANTS_MAX - 1),
    measure: z.enum(MEASURES),
    share: z.number().int().min(1).max(100),
    decide_after_hours: z.number().int().min(1).max(EXPERIMENT_HOURS_MAX),
    decides: z.enum(DECIDES),
    fallback: z.number().int().min(0),
  })
  .refine(({ others, fallback }) => fallback <= others.length, 'There is no such text.')

/** How it is sent. The zone is for whoever it is not known of where they are. */
export const SendingShape = z.strictObject({
  per_hour: z.number().int().min(1).max(PACE_PER_HOUR_MAX).nullable().default(null),
  window: WindowShape.nullable().default(null),
  zone: z.string().max(64).refine(isZone, 'There is no such time zone.').default('UTC'),
  experiment: ExperimentShape.nullable().default(null),
})
export const Local = z.string().refine(it => wallOf(it) !== undefined, 'Write it as 2026-12-01T09:00.')

const Site = text(253)
  .trim()
  .toLowerCase()
  .refine(it => /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(it), 'Write the name of the site alone, such as bakery.example.')
/** Sites that are not the account's own, and why a text leads there: whoever reviews it reads this. */
export const OtherSites = z.array(z.strictObject({ site: Site, why: text(300).trim().min(3) })).max(OTHER_SITES_MAX)

const UtmValue = text(UTM_MAX_CHARS)
  .trim()
  .min(1)
  .regex(/^[^{}\p{Cc}]*$/u, 'It is the same for every reader: no merge tags [CK-03].')
/** Put into each link of the author's that does not have them yet; `content` is a, b, c… where texts are compared and nothing is said. */
export const UtmShape = z.strictObject({
  source: UtmValue,
  medium: UtmValue.default('email'),
  campaign: UtmValue,
  content: UtmValue.nullable().default(null),
  term: UtmValue.nullable().default(null),
})

/** The members of a draft that change while it is written. */
export const DraftMembers = {
  purpose_id: PurposeIdShape.nullable(),
  from: z.strictObject({ name: Line, address: Address }),
  reply_to: Address.nullable(),
  subject: Line,
  preheader: Line,
  /** What `html` is written in: HTML, MJML or Markdown. */
  format: z.enum(FORMATS),
  html: text(HTML_SOURCE_MAX_CHARS),
  /** Of a text message: the words. */
  text: text(TEXT_SOURCE_MAX_CHARS).nullable(),
  sender_id: TextSenderIdShape.nullable(),
  other_sites: OtherSites,
  /** Of a text message: links are short and counted for those who agreed to be measured by text; all others get them as written. */
  measure_links: z.boolean(),
  /** Of an email: UTM parameters for its links. */
  utm: UtmShape.nullable(),
  locale: z.enum(LOCALES),
  filter: FilterShape,
  sending: SendingShape,
}

/** By email or by text; chosen when it is made. */
export const ChannelShape = z.enum(CAMPAIGN_CHANNELS)

export const CampaignDraftShape = z.strictObject({
  channel: ChannelShape,
  ...DraftMembers,
}) satisfies z.ZodType<CampaignDraft>

/** A text as it arrives, counted. */
export const CountedText = z.object({
  text: z.string(),
  encoding: z.enum(ENCODINGS),
  parts: z.number(),
  /** Septets, or sixteen bits. */
  units: z.number(),
  /** So many more fit before another part begins. */
  left: z.number(),
  /** Why it does not fit into 160: each character that is not in the alphabet of texts, and what says the same. */
  culprits: z.array(
    z.object({
      char: z.string(),
      at: z.number(),
      replacement: z.string().optional(),
      misspells: z.literal(true).optional(),
    }),
  ),
})

export const CampaignShape = z.object({
  campaign_id: CampaignIdShape,
  name: z.string(),
  status: z.enum(STATUSES),
  rev: z.number(),
  draft: CampaignDraftShape,
  revision: z.number().nullable(),
  run_id: z.string().nullable(),
  /** When it begins by itself; `local`: when a clock at each recipient's place shows so, those in the east first. */
  schedule: z.object({ at: Time, local: z.string().nullable() }).nullable(),
  /** Why it did not begin when it should have. */
  schedule_failed: z.string().nullable(),
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
    schedule: it.schedule && { at: it.schedule.at.toISOString(), local: it.schedule.local },
    schedule_failed: it.scheduleFailed,
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
  marks: z
    .array(z.object({ offset: z.number(), length: z.number() }))
    .readonly()
    .optional()
    .describe('All the places, where there is more than one.'),
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
