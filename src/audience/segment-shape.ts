/** Filters as JSON. Groups stand in groups to a bounded depth: each depth is a shape of its own, so no input can dig deeper. */

import { z } from 'zod'
import {
  ATTRIBUTE_NAME_MAX_CHARS,
  EVENT_NAME_MAX_CHARS,
  EVENT_VALUE_MAX_CHARS,
  FIELD_VALUE_MAX_CHARS,
  FILTER_CONDITIONS_MAX,
  FILTER_DAYS_MAX,
  FILTER_GROUPS_DEEP_MAX,
  FILTER_TIMES_MAX,
  FILTER_VALUES_MAX,
  FILTER_ZONE_MAX_CHARS,
} from '#base/limits.ts'
import { CONSENT_STATES } from '#consent/types.ts'
import { CHANNELS, LOCALES } from '#wire/form-definition.ts'
import { isZone } from './days-rules.ts'
import { conditionsOf } from './segment-rules.ts'
import { BECAME, type Condition, type Filter, type Group, type Node, NUMBER_OPS, REACTIONS } from './segment-types.ts'

const Time = z.iso.datetime()
const Day = z.iso.date()
const idOf = <Kind extends string>(kind: Kind) => z.templateLiteral([`${kind}_`, z.string().regex(/^[0-9a-z]{25}$/)])
export const SegmentIdShape = idOf('seg')
const FormId = idOf('frm')
const CampaignId = idOf('cmp')

/** No text column holds the sign of nothing. */
const text = (max: number) =>
  z
    .string()
    .min(1)
    .max(max)
    .refine(it => !it.includes('\0'), 'This sign cannot be kept.')
const AttributeName = z
  .string()
  .regex(/^[a-z0-9_-]+$/)
  .max(ATTRIBUTE_NAME_MAX_CHARS)
const Value = text(FIELD_VALUE_MAX_CHARS)
const several = <T extends z.ZodType>(it: T, max = FILTER_VALUES_MAX) => z.array(it).min(1).max(max)
const Days = z.number().int().min(1).max(FILTER_DAYS_MAX)
const Times = z.number().int().min(1).max(FILTER_TIMES_MAX)
const Slug = z.string().regex(/^[a-z0-9_.-]{1,64}$/)
export const EventName = z
  .string()
  .regex(/^[a-z0-9][a-z0-9_.-]*$/)
  .max(EVENT_NAME_MAX_CHARS)
export const EventValue = text(EVENT_VALUE_MAX_CHARS)

const attribute = { on: z.literal('attribute'), name: AttributeName }
const as = <const Kind extends string>(kind: Kind) => ({ ...attribute, as: z.literal(kind) })

const AttributeShape = z.union([
  z.strictObject({ ...attribute, op: z.enum(['equals', 'contains', 'starts-with']), value: Value }),
  z.strictObject({ ...attribute, op: z.literal('one-of'), values: several(Value) }),
  z.strictObject({ ...attribute, op: z.literal('is-set') }),
  z.strictObject({ ...as('number'), op: z.enum(NUMBER_OPS), value: z.number() }),
  z.strictObject({ ...as('date'), op: z.enum(['before', 'after', 'same-day']), value: Day }),
  z.strictObject({ ...as('date'), op: z.enum(['last-days', 'next-days']), days: Days }),
  z.strictObject({ ...as('date'), op: z.literal('anniversary'), days: z.number().int().min(0).max(366) }),
  z.strictObject({ ...as('boolean'), op: z.literal('is'), value: z.boolean() }),
  z.strictObject({ ...as('list'), op: z.literal('has'), value: Value }),
])

const WhenShape = z.union([
  z.strictObject({ op: z.enum(['before', 'after']), at: Time }),
  z.strictObject({ op: z.literal('last-days'), days: Days }),
])

export const ConditionShape: z.ZodType<Condition, Condition> = z
  .union([
    AttributeShape,
    z.strictObject({ on: z.literal('locale'), is: several(z.enum(LOCALES)) }),
    z.strictObject({ on: z.literal('domain'), is: several(z.string().toLowerCase().min(1).max(255)) }),
    z.strictObject({ on: z.literal('signed-up'), op: z.enum(['before', 'after']), at: Time }),
    z.strictObject({ on: z.literal('signed-up'), op: z.literal('last-days'), days: Days }),
    z.strictObject({ on: z.literal('form'), is: several(FormId, FILTER_CONDITIONS_MAX) }),
    z.strictObject({
      on: z.literal('consent'),
      purpose: Slug,
      channel: z.enum(CHANNELS),
      is: several(z.enum(CONSENT_STATES)),
      since: WhenShape.optional(),
      form: FormId.optional(),
    }),
    z.strictObject({
      on: z.literal('message'),
      became: z.enum(BECAME),
      campaign_id: CampaignId.optional(),
      days: Days.optional(),
    }),
    z.strictObject({
      on: z.literal('reaction'),
      kind: z.enum(REACTIONS),
      campaign_id: CampaignId.optional(),
      days: Days.optional(),
      times: Times.optional(),
    }),
    z.strictObject({
      on: z.literal('event'),
      name: EventName,
      prop: z.strictObject({ name: EventName, value: EventValue }).optional(),
      days: Days.optional(),
      times: Times.optional(),
    }),
    z.strictObject({ on: z.literal('segment'), segment_id: SegmentIdShape }),
  ])
  .meta({ id: 'SegmentCondition' })

const groupOf = (node: z.ZodType<Node, Node>) => {
  const nodes = z.array(node).max(FILTER_CONDITIONS_MAX)
  return { all: nodes.default([]), any: nodes.optional(), none: nodes.optional() }
}

/** What may stand in a group so many groups below the filter itself. */
function nodeAt(depth: number): z.ZodType<Node, Node> {
  if (depth === FILTER_GROUPS_DEEP_MAX) return ConditionShape
  const group = z.strictObject(groupOf(nodeAt(depth + 1))).meta({ id: `SegmentGroup${depth + 1}` })
  return z.union([ConditionShape, group as unknown as z.ZodType<Group, Group>]) // Its members have defaults.
}

/** Which of a purpose's people: all of the first hold, one of the second, none of the third. */
export const FilterShape: z.ZodType<Filter, Partial<Filter>> = z
  .strictObject({
    ...groupOf(nodeAt(0)),
    zone: z.string().max(FILTER_ZONE_MAX_CHARS).refine(isZone, 'There is no such time zone.').optional(),
  })
  .refine(it => conditionsOf(it).length <= FILTER_CONDITIONS_MAX, `At most ${FILTER_CONDITIONS_MAX} conditions.`)
  .meta({ id: 'SegmentFilter' }) as unknown as z.ZodType<Filter, Partial<Filter>> // The same with its defaults.
