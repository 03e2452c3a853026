/** Purposes and forms as JSON. Every object is strict: there is no name for a box that is ticked from the start [AS-05]. */

import { z } from 'zod'
import {
  FIELD_OPTIONS_MAX,
  FORM_FIELDS_MAX,
  FORM_ITEMS_MAX,
  FORM_LOGO_MAX_BYTES,
  FORM_TEXT_MAX_CHARS,
  LABEL_MAX_CHARS,
  NAME_MAX_CHARS,
  URL_MAX_CHARS,
} from '#base/limits.ts'
import { DEMANDS, type Demand } from '#policy/demands.ts'
import { CHANNELS, FIELD_KINDS, LOCALES, PERIODS } from '#wire/form-definition.ts'
import type { CarriedDraft } from './transfer-rules.ts'
import {
  PURPOSE_KINDS,
  RULE_IDS,
  UNLOOKED_WHYS,
  type Finding,
  type FormDraft,
  type LintReport,
  type PurposeDraft,
} from './types.ts'

/** One line, and several. What is too long to publish can be saved, so that the linter explains it where it stands. */
const Line = (max: number) =>
  z
    .string()
    .max(max)
    .regex(/^[^\p{Cc}\p{Cs}]*$/u, 'Control characters do not belong here.')
const Lines = (max: number) =>
  z
    .string()
    .max(max)
    .regex(/^(?:[^\p{Cc}\p{Cs}]|\n)*$/u, 'Control characters do not belong here.')
const Url = Line(URL_MAX_CHARS)
const Label = Line(LABEL_MAX_CHARS)
const Name = z.string().regex(/^[a-z0-9_-]{1,32}$/, 'Small letters, digits, - and _; 32 at most.')

const inLocales = <T extends z.ZodType>(it: T) =>
  z.strictObject({
    en: it.optional(),
    fr: it.optional(),
    de: it.optional(),
    es: it.optional(),
    it: it.optional(),
    pt: it.optional(),
  })

/** Ids of our own making; their kind is what the pattern says. */
const idShape = <Kind extends string>(kind: Kind) =>
  z.templateLiteral([z.literal(`${kind}_`), z.string().regex(/^[0-9a-z]{1,40}$/)])
export const PurposeIdShape = idShape('pur')
export const FormIdShape = idShape('frm')

export const RateShape = z.strictObject({ count: z.number().int().min(1).max(1_000), per: z.enum(PERIODS) })

export const PurposeShape = z.strictObject({
  /** Its name in the ledger; for a partner `partner.<id>`. It cannot be changed once the purpose was published. */
  slug: z.string().regex(/^[a-z0-9_.-]{1,64}$/, 'Small letters, digits, dots, - and _; 64 at most.'),
  kind: z.enum(PURPOSE_KINDS).default('marketing'),
  channels: z.array(z.enum(CHANNELS)).max(CHANNELS.length).default(['email']),
  max_frequency: RateShape,
  texts: inLocales(z.strictObject({ name: Label, description: Label, frequency: Label })),
})

const ItemShape = z.strictObject({
  id: Name,
  purpose_id: PurposeIdShape,
  purpose_version: z.number().int().min(1).max(1_000_000),
  channel: z.enum(CHANNELS),
  label: inLocales(Label),
})

const PartnerShape = ItemShape.extend({ name: Line(NAME_MAX_CHARS), policy_url: Url })

const FieldShape = z.strictObject({
  id: Name,
  kind: z.enum(FIELD_KINDS),
  required: z.boolean(),
  label: inLocales(Label),
  hint: inLocales(Label).optional(),
  options: z
    .array(z.strictObject({ value: Line(NAME_MAX_CHARS), label: inLocales(Label) }))
    .max(FIELD_OPTIONS_MAX)
    .optional(),
})

const ControllerShape = z.strictObject({
  name: Line(NAME_MAX_CHARS),
  contact: Line(NAME_MAX_CHARS),
  address: Lines(500),
  country: z.union([z.literal(''), z.string().regex(/^[A-Z]{2}$/, 'Two capital letters, such as DE.')]),
})

const Text = Lines(FORM_TEXT_MAX_CHARS)
const FormTextsShape = z.strictObject({
  title: Label,
  intro: Text,
  button: Label,
  withdrawal: Label,
  privacy_url: Url,
  thanks: Text,
})

const Color = z.string().regex(/^#[0-9a-f]{6}$/, 'Six hexadecimal digits, such as #1d4ed8.')
const ThemeShape = z.strictObject({
  accent: Color,
  paper: Color,
  ink: Color,
  corners: z.enum(['square', 'soft', 'round']),
  letters: z.enum(['sans', 'serif']),
  logo: z
    .strictObject({
      media: z.enum(['image/png', 'image/jpeg', 'image/webp']),
      base64: z
        .string()
        .max(Math.ceil(FORM_LOGO_MAX_BYTES / 3) * 4)
        .regex(/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/),
      alt: Line(NAME_MAX_CHARS),
    })
    .optional(),
})

export const FormShape = z.strictObject({
  locales: z.array(z.enum(LOCALES)).min(1).max(LOCALES.length),
  fields: z.array(FieldShape).max(FORM_FIELDS_MAX),
  items: z.array(ItemShape).max(FORM_ITEMS_MAX),
  partners: z.array(PartnerShape).max(FORM_ITEMS_MAX),
  controller: ControllerShape,
  texts: inLocales(FormTextsShape),
  terms: z.strictObject({ url: Url, required: z.boolean(), label: inLocales(Label) }).optional(),
  /** The terms of text messages and calls, where they are not those of the box for terms. */
  message_terms_url: Url.optional(),
  theme: ThemeShape,
})

const NAMED = { purpose_id: true, purpose_version: true } as const
const PurposeSlug = PurposeShape.shape.slug
const CarriedItem = ItemShape.omit(NAMED).extend({ purpose: PurposeSlug })
const CarriedPartner = PartnerShape.omit(NAMED).extend({ purpose: PurposeSlug })
/** A form in a file: as any other, but for its purposes, which it names by their slugs. */
export const CarriedFormShape = FormShape.omit({ items: true, partners: true }).extend({
  items: z.array(CarriedItem).max(FORM_ITEMS_MAX),
  partners: z.array(CarriedPartner).max(FORM_ITEMS_MAX),
})
type CarriedJson = z.output<typeof CarriedFormShape>

export const FindingShape = z.object({
  rule: z.enum(RULE_IDS),
  demand: z.enum(Object.keys(DEMANDS) as [Demand, ...Demand[]]), // The table's own keys, and it has some.
  flaw: z.string(),
  severity: z.enum(['error', 'warning']),
  pointer: z.string(),
  locale: z.enum(LOCALES).optional(),
  words: z.array(z.string()),
  says: z.string(),
  proposal: z.string().optional(),
})

export const LintShape = z.object({
  lexicon: z.string(),
  publishable: z.boolean(),
  findings: z.array(FindingShape),
  passed: z.array(z.enum(RULE_IDS)),
  /** Rules whose facts were not gathered, and so not passed: a page was not fetched, or no browser drew it. */
  unlooked: z.array(z.object({ rule: z.enum(RULE_IDS), why: z.enum(UNLOOKED_WHYS) })),
  absent: z.array(z.enum(RULE_IDS)),
})

type PurposeJson = z.output<typeof PurposeShape>
type FormJson = z.output<typeof FormShape>
type PartnerJson = FormJson['partners'][number]

export const purposeFrom = ({ max_frequency: maxFrequency, ...rest }: PurposeJson): PurposeDraft => ({
  ...rest,
  maxFrequency,
})

export const shownPurpose = ({ slug, kind, channels, maxFrequency, texts }: PurposeDraft): PurposeJson => ({
  slug,
  kind,
  channels: [...channels],
  max_frequency: maxFrequency,
  texts,
})

const itemFrom = ({ purpose_id: purpose, purpose_version: purposeVersion, ...rest }: FormJson['items'][number]) => ({
  ...rest,
  purpose,
  purposeVersion,
})
const partnerFrom = ({ policy_url: policyUrl, name, ...item }: PartnerJson) => ({ ...itemFrom(item), name, policyUrl })

export function formFrom({ items, partners, texts, theme, message_terms_url, ...rest }: FormJson): FormDraft {
  const inOurs = Object.entries(texts).map(([locale, it]) => [locale, it && textsFrom(it)])
  const { logo, ...look } = theme
  return {
    ...rest,
    items: items.map(itemFrom),
    partners: partners.map(partnerFrom),
    texts: Object.fromEntries(inOurs),
    theme: { ...look, ...(logo && { logo }) },
    ...(message_terms_url !== undefined && { messageTermsUrl: message_terms_url }),
  }
}
const textsFrom = ({ privacy_url: privacyUrl, ...rest }: z.output<typeof FormTextsShape>) => ({ ...rest, privacyUrl })

const shownItem = ({ purpose, purposeVersion, ...rest }: FormDraft['items'][number]) => ({
  ...rest,
  purpose_id: purpose,
  purpose_version: purposeVersion,
})
const shownPartner = ({ policyUrl, name, ...item }: FormDraft['partners'][number]) => ({
  ...shownItem(item),
  name,
  policy_url: policyUrl,
})

export function shownForm({ items, partners, texts, fields, locales, messageTermsUrl, ...rest }: FormDraft): FormJson {
  const inTheirs = Object.entries(texts).map(([locale, it]) => {
    if (it === undefined) return [locale, it]
    const { privacyUrl, ...words } = it
    return [locale, { ...words, privacy_url: privacyUrl }]
  })
  return {
    ...rest,
    locales: [...locales],
    fields: fields.map(field => ({ ...field, options: field.options && [...field.options] })),
    items: items.map(shownItem),
    partners: partners.map(shownPartner),
    texts: Object.fromEntries(inTheirs),
    ...(messageTermsUrl !== undefined && { message_terms_url: messageTermsUrl }),
  }
}

/** The same turns and names as those of a form, with boxes that name their purposes by slugs. */
export function carriedFrom({ items, partners, ...rest }: CarriedJson): CarriedDraft {
  const { items: _, partners: __, ...draft } = formFrom({ ...rest, items: [], partners: [] })
  return { ...draft, items, partners: partners.map(({ policy_url: policyUrl, ...box }) => ({ ...box, policyUrl })) }
}

export function shownCarried({ items, partners, ...rest }: CarriedDraft): CarriedJson {
  const { items: _, partners: __, ...draft } = shownForm({ ...rest, items: [], partners: [] })
  return {
    ...draft,
    items: items.map(it => ({ ...it })),
    partners: partners.map(({ policyUrl, ...box }) => ({ ...box, policy_url: policyUrl })),
  }
}

export const shownFinding = ({ at, words, ...rest }: Finding): z.input<typeof FindingShape> => ({
  ...rest,
  pointer: at,
  words: [...words],
})

export const shownLint = ({
  lexicon,
  findings,
  passed,
  unlooked = [],
  absent,
}: LintReport): z.input<typeof LintShape> => ({
  lexicon,
  publishable: findings.every(({ severity }) => severity !== 'error'),
  findings: findings.map(shownFinding),
  passed: [...passed],
  unlooked: [...unlooked],
  absent: [...absent],
})
