/**
 * Sites as JSON. Every object is strict: there is no name for a class that is on before the visitor chose, for an answer
 * that stands out, or for a third way to be asked [CK-16].
 */

import { z } from 'zod'
import {
  NAME_MAX_CHARS,
  REGISTRY_ENTRIES_MAX,
  REGISTRY_ID_MAX_CHARS,
  REGISTRY_NAME_MAX_CHARS,
  REGISTRY_TEXT_MAX_CHARS,
  TOPICS_MAX,
  URL_MAX_CHARS,
} from '#base/limits.ts'
import { DEMANDS, type Demand } from '#policy/demands.ts'
import { LETTERS } from '#wire/cookie/classes.ts'
import { type Entry, KINDS, type PerLocale } from '#wire/cookie/registry.ts'
import { LOCALES } from '#wire/form-definition.ts'
import type { Finding } from './rules.ts'
import { CORNERS, PLACES, type SiteDraft } from './types.ts'

const Line = (max: number) =>
  z
    .string()
    .max(max)
    .regex(/^[^\p{Cc}\p{Cs}]*$/u, 'Control characters do not belong here.')
const Url = Line(URL_MAX_CHARS)
const Text = Line(REGISTRY_TEXT_MAX_CHARS)

const inLocales = <T extends z.ZodType>(it: T) =>
  z.strictObject({
    en: it.optional(),
    fr: it.optional(),
    de: it.optional(),
    es: it.optional(),
    it: it.optional(),
    pt: it.optional(),
  })

const idShape = <Kind extends string>(kind: Kind) =>
  z.templateLiteral([z.literal(`${kind}_`), z.string().regex(/^[0-9a-z]{1,40}$/)])
export const SiteIdShape = idShape('sit')
export const ProposalIdShape = idShape('pro')

export const LocaleShape = z.enum(LOCALES)

const LifetimeShape = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('session') }),
  z.strictObject({ is: z.literal('days'), days: z.number().int().min(1).max(36_500) }),
  z.strictObject({ is: z.literal('until-deleted') }),
])

const DECLARED = {
  id: z
    .string()
    .max(REGISTRY_ID_MAX_CHARS)
    .regex(/^[a-z0-9][a-z0-9_-]*$/, 'Small letters, digits, - and _.'),
  name: Line(REGISTRY_NAME_MAX_CHARS).min(1),
  letter: z.enum(LETTERS),
  provider: Line(NAME_MAX_CHARS),
  domain: Line(REGISTRY_NAME_MAX_CHARS),
  purpose: inLocales(Text),
  lifetime: LifetimeShape,
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, 'Two capital letters, such as DE.')
    .optional(),
}

export const EntryShape = z.discriminatedUnion('kind', [
  z.strictObject({ ...DECLARED, kind: z.enum(KINDS).exclude(['embed']) }),
  z.strictObject({
    ...DECLARED,
    kind: z.literal('embed'),
    url: Url,
    title: Line(NAME_MAX_CHARS),
    ratio: Line(9),
    advertiser: z
      .strictObject({ topics: z.array(Line(REGISTRY_NAME_MAX_CHARS)).max(TOPICS_MAX), forget: Url })
      .optional()
      .describe('Only of an advertising partner: the interests it may be told, and its page that forgets a browser.'),
  }),
])

const Color = z.string().regex(/^#[0-9a-f]{6}$/, 'Six hexadecimal digits, such as #1d4ed8.')

export const LookShape = z.strictObject({
  paper: Color,
  ink: Color,
  /** Of all buttons: there is no other. */
  button: Color,
  button_ink: Color,
  corners: z.enum(CORNERS),
  place: z.enum(PLACES),
})

export const DraftShape = z.strictObject({
  locales: z.array(LocaleShape).min(1).max(LOCALES.length),
  entries: z.array(EntryShape).max(REGISTRY_ENTRIES_MAX),
  words: z.strictObject({ title: inLocales(Text), intro: inLocales(Line(2_000)), policy_url: inLocales(Url) }),
  look: LookShape,
  measures: z.boolean().describe('Whether visits are counted, after consent.'),
})

export const SiteName = Line(NAME_MAX_CHARS).trim().min(1)
export const Origin = Line(REGISTRY_NAME_MAX_CHARS).describe('https://host[:port] and nothing else.')

/** What is absent has no name: a member without a value would be another text in the log. */
export const entryFrom = (it: z.output<typeof EntryShape>): Entry =>
  ({ ...written(it), purpose: writtenTexts(it.purpose) }) as Entry // The shape is that of an entry.

const written = <T extends object>(it: T): T =>
  Object.fromEntries(Object.entries(it).filter(([, value]) => value !== undefined)) as T // Nothing but what was undefined is gone.
const writtenTexts = (it: object): PerLocale => written(it)

export function draftFrom({ locales, entries, words, look, measures }: z.output<typeof DraftShape>): SiteDraft {
  const { button_ink: buttonInk, ...rest } = look
  return {
    locales: LOCALES.filter(it => locales.includes(it)),
    entries: entries.map(entryFrom),
    words: {
      title: writtenTexts(words.title),
      intro: writtenTexts(words.intro),
      policyUrl: writtenTexts(words.policy_url),
    },
    look: { ...rest, buttonInk },
    measures,
  }
}

export function shownDraft({ locales, entries, words, look, measures }: SiteDraft): z.input<typeof DraftShape> {
  const { buttonInk, ...rest } = look
  return {
    locales: [...locales],
    entries: entries.map(shownEntry),
    words: { title: words.title, intro: words.intro, policy_url: words.policyUrl },
    look: { ...rest, button_ink: buttonInk },
    measures,
  }
}

export const shownEntry = (entry: Entry): z.input<typeof EntryShape> => ({ ...entry }) as z.input<typeof EntryShape> // As it was taken in.

export const FindingShape = z.object({
  rule: z.string(),
  flaw: z.string(),
  severity: z.enum(['error', 'warning']),
  at: z.string().describe('JSON pointer into the draft.'),
  says: z.string(),
  demand: z.enum(Object.keys(DEMANDS) as [Demand, ...Demand[]]),
})

export const shownFinding = (it: Finding): z.input<typeof FindingShape> => ({ ...it })
