/** Consents that were given elsewhere, as operations: one by one as they happen, or as many as were on the counter today. */

import { z } from 'zod'
import {
  BODY_MAX_BYTES,
  ENTRIES_MAX,
  NAME_MAX_CHARS,
  FORM_ITEMS_MAX,
  FORM_LISTED_MAX,
  URL_MAX_CHARS,
} from '#base/limits.ts'
import { yes } from '#base/result.ts'
import { ENTRY_METHODS, SCAN_MEDIA } from '#consent/entry-rules.ts'
import { EVIDENCE_LEVELS } from '#consent/types.ts'
import type { Detailed, RefusalRow } from '#store/operation.ts'
import { operation } from '#store/operation.ts'
import { enterConsent, type EntryAnswer, type EntryInput } from './entering.ts'
import { ChannelShape, ContactIdShape, LocaleShape } from './shape.ts'

const Line = (max: number) =>
  z
    .string()
    .trim()
    .max(max)
    .regex(/^[^\p{Cc}\p{Cs}]*$/u, 'Control characters do not belong here.')

/** Whatever is missing is refused with the demand that it keeps, all of it at once; hence nothing is required by the shape. */
const EntryShape = z.strictObject({
  email: z.string().max(320).optional(),
  /** Where a box for text messages or calls was ticked: with + and the country’s code, or in local form of the account’s country. */
  phone: z.string().max(200).optional(),
  name: Line(NAME_MAX_CHARS).optional(),
  form_id: z.templateLiteral(['frm_', z.string().regex(/^[0-9a-z]{1,40}$/)]).optional(),
  /** The published version that was shown. */
  form_version: z.number().int().min(1).max(1_000_000).optional(),
  locale: LocaleShape.optional(),
  /** Ids of the boxes that the person ticked; the others of the form were left. */
  ticked: z
    .array(z.string().regex(/^[a-z0-9_-]{1,32}$/))
    .max(FORM_ITEMS_MAX + FORM_LISTED_MAX)
    .optional(),
  /** RFC 3339 with its zone, such as 2026-11-26T10:15:00+01:00. */
  given_at: z.string().max(40).optional(),
  /** The address of the page, or the place by its name. */
  place: Line(URL_MAX_CHARS).optional(),
  /** `api`: before a program of yours. `paper`: on a printed form. */
  method: z.enum(ENTRY_METHODS).optional(),
  /** Who keyed the paper in. */
  entered_by: Line(NAME_MAX_CHARS).optional(),
  /** The person’s own connection, where your program saw it. */
  visitor: z.strictObject({ ip: z.union([z.ipv4(), z.ipv6()]), user_agent: Line(500).optional() }).optional(),
  /** The signed paper. */
  document: z
    .strictObject({
      media: z.enum(SCAN_MEDIA),
      base64: z.base64().max(BODY_MAX_BYTES),
    })
    .optional(),
})

const EnteredShape = z.object({
  contact_id: ContactIdShape,
  evidence: z.enum(EVIDENCE_LEVELS),
  consents: z.array(z.object({ channel: ChannelShape, event_id: z.string(), granted: z.array(z.string()) })),
  /** The mailbox or the handset is asked to confirm; until it has, nothing is sent to it. */
  asked: z.boolean(),
  /** False when this very consent had been entered before: nothing was added. */
  is_new: z.boolean(),
})

const REFUSALS = {
  'not-evidence': {
    status: 422,
    says: 'This would be a consent without evidence. Each entry of “errors” says what is missing and what to send.',
    demand: 'AS-04',
  },
  'no-such-wording': {
    status: 404,
    says: 'There is no such form, version or language. A consent names the wording that was shown, as you published it.',
    demand: 'AS-04',
  },
  'form-closed': {
    status: 409,
    says: 'This form is closed: nobody is asked with it. Open it again to enter what was given on it before.',
    demand: 'AS-04',
  },
  'form-flawed': {
    status: 409,
    says: 'This version of the form does not pass the rules any more. Nothing new can rest on it.',
    demand: 'AS-05',
  },
  suppressed: {
    status: 409,
    says: 'This address or number is suppressed. What somebody says about a consent does not end that.',
    demand: 'AS-03',
  },
  'withdrawn-since': {
    status: 409,
    says: 'This was taken back after the time that you give. The newer word counts.',
    demand: 'AS-03',
  },
} as const satisfies Record<string, RefusalRow>

type EntryJson = z.output<typeof EntryShape>

const entryFrom = ({
  form_id,
  form_version,
  given_at,
  entered_by,
  visitor,
  document,
  ...it
}: EntryJson): EntryInput => ({
  ...it,
  form: form_id,
  version: form_version,
  givenAt: given_at,
  enteredBy: entered_by,
  visitor: visitor && { ip: visitor.ip, userAgent: visitor.user_agent },
  scan: document && { media: document.media, bytes: Buffer.from(document.base64, 'base64') },
})

const shownEntered = ({ contact, evidence, events, asked, isNew }: EntryAnswer): z.input<typeof EnteredShape> => ({
  contact_id: contact,
  evidence,
  consents: events.map(({ channel, event, granted }) => ({ channel, event_id: event, granted: [...granted] })),
  asked,
  is_new: isNew,
})

const EXAMPLE = {
  email: 'ana@example.org',
  form_id: 'frm_0123456789abcdefghjkmnpqr',
  form_version: 1,
  locale: 'en',
  ticked: ['news-email'],
  given_at: '2026-11-26T10:15:00+01:00',
  place: 'Counter at 1 Mill Lane',
  method: 'paper',
  entered_by: 'Bea Baker',
} as const

export const enterOne = operation({
  does: 'Enters a consent that was given elsewhere: which boxes were ticked of which wording, when and where. It is E3 at most, and the mailbox is asked to confirm it.',
  at: 'POST /consents',
  needs: 'contacts.write',
  takes: EntryShape,
  gives: EnteredShape,
  refuses: REFUSALS,
  example: EXAMPLE,
  run: async (turn, input) => {
    const done = await enterConsent(turn, entryFrom(input))
    return done.ok ? yes(shownEntered(done.value)) : done
  },
})

const RowShape = z.discriminatedUnion('ok', [
  EnteredShape.extend({ ok: z.literal(true), row: z.number() }),
  z.object({
    ok: z.literal(false),
    row: z.number(),
    code: z.string(),
    detail: z.string(),
    demand: z.string().optional(),
    errors: z
      .array(z.object({ pointer: z.string(), code: z.string(), detail: z.string(), demand: z.string().optional() }))
      .optional(),
  }),
])

export const enterMany = operation({
  does: 'Enters many consents that were given elsewhere; each row is taken or refused by itself.',
  at: 'POST /consents/batch',
  needs: 'contacts.write',
  takes: z.strictObject({ rows: z.array(EntryShape).min(1).max(ENTRIES_MAX) }),
  gives: z.object({ entered: z.number(), refused: z.number(), rows: z.array(RowShape) }),
  refuses: {},
  example: { rows: [EXAMPLE] },
  run: async (turn, { rows }) => {
    const answers: z.input<typeof RowShape>[] = []
    for (const [row, entry] of inOneOrder(rows)) {
      const done = await enterConsent(turn, entryFrom(entry)) // A refusal has written nothing.
      answers.push(
        done.ok ? { ok: true, row, ...shownEntered(done.value) } : { ok: false, row, ...refusedRow(done.refusal) },
      )
    }
    const entered = answers.filter(it => it.ok).length
    return yes({ entered, refused: answers.length - entered, rows: answers.toSorted((a, b) => a.row - b.row) })
  },
})

/** By address, so that two who enter the same people at once wait for one another and not each for the other. */
const inOneOrder = (rows: readonly EntryJson[]) =>
  [...rows.entries()].toSorted(([, a], [, b]) => (reachedBy(a) < reachedBy(b) ? -1 : 1))
const reachedBy = ({ email = '', phone = '' }: EntryJson) => `${email} ${phone}`

function refusedRow(refusal: keyof typeof REFUSALS | Detailed<keyof typeof REFUSALS>) {
  const it = typeof refusal === 'string' ? { code: refusal } : refusal
  const { says, demand } = REFUSALS[it.code]
  return {
    code: it.code,
    detail: says,
    demand: it.demand ?? demand,
    ...(it.errors && { errors: it.errors.map(error => ({ ...error })) }),
  }
}
