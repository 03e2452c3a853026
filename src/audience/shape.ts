/** Contacts, filters and what happened, as JSON. */

import { z } from 'zod'
import { ATTRIBUTES_MAX, ATTRIBUTE_NAME_MAX_CHARS, FIELD_VALUE_MAX_CHARS, NAME_MAX_CHARS } from '#base/limits.ts'
import { parsePhone, PHONE_KINDS } from '#base/phone.ts'
import { CONSENT_STATES, EVIDENCE_LEVELS, SUPPRESSION_REASONS } from '#consent/types.ts'
import { CHANNELS, LOCALES, PERIODS } from '#wire/form-definition.ts'
import { stateOfNumber } from '#wire/sms/area-codes.ts'
import type { Consent, Contact, Entry, Listed, Standing } from './types.ts'

const Time = z.iso.datetime()
export const ContactIdShape = z.templateLiteral(['con_', z.string().regex(/^[0-9a-z]{25}$/)])
export const ChannelShape = z.enum(CHANNELS)
export const LocaleShape = z.enum(LOCALES)
export const SlugShape = z.string().regex(/^[a-z0-9_.-]{1,64}$/)
const AttributeName = z
  .string()
  .regex(/^[a-z0-9_-]+$/)
  .max(ATTRIBUTE_NAME_MAX_CHARS)
const Value = z.string().max(FIELD_VALUE_MAX_CHARS)

export const AttributesShape = z
  .record(AttributeName, Value)
  .refine(it => Object.keys(it).length <= ATTRIBUTES_MAX, `At most ${ATTRIBUTES_MAX} attributes.`)
export const NameShape = z.string().trim().max(NAME_MAX_CHARS)

export { FilterShape } from './segment-shape.ts'

const StandingShape = z.object({ purpose: z.string(), channel: ChannelShape, state: z.enum(CONSENT_STATES) })

const CommonShape = z.object({
  contact_id: ContactIdShape,
  /** Null of whoever is known by their number alone. */
  email: z.string().nullable(),
  phone: z.string().nullable(),
  name: z.string(),
  locale: LocaleShape,
  created_at: Time,
})

export const ListedShape = CommonShape.extend({ standings: z.array(StandingShape) })

export const SuppressionShape = z.object({
  reason: z.enum(SUPPRESSION_REASONS),
  detail: z.string().nullable(),
  at: Time,
  /** Whether a user may lift it: what the person themself asked for stays. */
  liftable: z.boolean(),
})

export const ContactShape = CommonShape.extend({
  attributes: AttributesShape,
  rev: z.number(),
  updated_at: Time,
  /** Of the address. */
  suppression: SuppressionShape.nullable(),
  phone_suppression: SuppressionShape.nullable(),
  /** What its numbering plan says of the number; null where there is none. */
  phone_is: z
    .object({
      kind: z.enum(PHONE_KINDS),
      /** ISO 3166-1; null where the number belongs to several countries or to none. */
      country: z.string().nullable(),
      /** Where it was given out, which decides on hours: `US-CA`. Numbers move with their owners. */
      region: z.string().nullable(),
    })
    .nullable(),
})

export const ConsentShape = StandingShape.extend({
  v: z.number(),
  evidence: z.enum(EVIDENCE_LEVELS).nullable(),
  since: Time,
  seq: z.number(),
  form: z.object({ form_id: z.string(), version: z.number() }).nullable(),
  name: z.string(),
  kind: z.string(),
  frequency: z.string(),
  /** Less often than announced, by the person's own choice; null where they left it. */
  chosen: z.object({ count: z.number(), per: z.enum(PERIODS) }).nullable(),
  label: z.string().nullable(),
})

export const EntryShape = z.object({
  event_id: z.string(),
  type: z.string(),
  at: Time.nullable(),
  state: z.enum(['written', 'waiting', 'erased']),
  channel: ChannelShape,
  /** One sentence: what happened. */
  says: z.string(),
  purposes: z.array(z.object({ id: z.string(), v: z.number(), name: z.string(), state: z.string() })),
  evidence: z.enum(EVIDENCE_LEVELS).nullable(),
  via: z.string().nullable(),
  /** The form as it was shown: open it with `forms.version`. */
  form: z.object({ form_id: z.string(), version: z.number(), locale: z.string(), snapshot: z.string() }).nullable(),
  files: z.array(z.object({ path: z.string(), media: z.string(), sha256: z.string() })),
  seq: z.number().nullable(),
  c: z.string().nullable(),
  disclosed: z.record(z.string(), z.unknown()),
})

const standing = ({ purpose, channel, state }: Standing) => ({ purpose, channel, state })

const common = ({ id, email, phone, name, locale, createdAt }: Contact) => ({
  contact_id: id,
  email,
  phone,
  name,
  locale,
  created_at: createdAt.toISOString(),
})

export const shownListed = (it: Listed) => ({ ...common(it), standings: it.standings.map(standing) })

type ShownSuppression = z.input<typeof SuppressionShape> | null

export const shownContact = (it: Contact, suppression: ShownSuppression, phone_suppression: ShownSuppression) => ({
  ...common(it),
  attributes: it.attributes,
  rev: it.rev,
  updated_at: it.updatedAt.toISOString(),
  suppression,
  phone_suppression,
  phone_is: it.phone === null ? null : numberingOf(it.phone),
})

function numberingOf(e164: string) {
  const read = parsePhone(e164)
  const { kind, country = null } = read.ok ? read.value : { kind: 'unknown' as const }
  return { kind, country, region: stateOfNumber(e164) ?? country }
}

export const shownConsent = ({ form, since, ...it }: Consent) => ({
  ...it,
  since: since.toISOString(),
  form: form && { form_id: form.id, version: form.version },
})

export const shownEntry = ({ event, at, form, purposes, files, ...it }: Entry) => ({
  ...it,
  event_id: event,
  at: at?.toISOString() ?? null,
  purposes: [...purposes],
  files: [...files],
  form: form && { form_id: form.id, version: form.version, locale: form.locale, snapshot: form.snapshot },
})
