/** Messages for an act, as operations. */

import { z } from 'zod'
import {
  ACT_REFERENCE_MAX_CHARS,
  FILE_NAME_MAX_CHARS,
  FILES_BODY_MAX_BYTES,
  FILES_MAX,
  FILES_MAX_BYTES,
  NAME_MAX_CHARS,
  PAGE_SIZE_DEFAULT,
  PAGE_SIZE_MAX,
  TEMPLATE_HOSTS_MAX,
  TEMPLATE_NOTE_MAX_CHARS,
  TEMPLATE_PARAGRAPH_MAX_CHARS,
  TEMPLATE_PARAGRAPHS_MAX,
  TEMPLATE_ROWS_MAX,
  TEMPLATE_SUBJECT_MAX_CHARS,
  TEMPLATE_VALUE_MAX_CHARS,
  TEMPLATE_VALUES_MAX,
} from '#base/limits.ts'
import { yes } from '#base/result.ts'
import { ACT_NAMES, ACT_STATES } from '#delivery/types.ts'
import { operation, type RefusalRow } from '#store/operation.ts'
import { LOCALES } from '#wire/form-definition.ts'
import {
  archiveTemplate,
  createTemplate,
  eventsOfMessage,
  flawsOfTemplate,
  listTemplates,
  messagesSent,
  previewOf,
  readTemplate,
  registerTemplate,
  saveTemplate,
  sendMessage,
  testTemplate,
} from './transactional.ts'
import { FILE_TYPES } from './file-rules.ts'
import { FLAWS, type MessageLine, type Template, VALUE_KINDS } from './types.ts'

const Time = z.iso.datetime()
const Locale = z.enum(LOCALES)
const TemplateId = z.string().regex(/^tpl_[0-9a-z]{25}$/)
const One = z.strictObject({ template_id: TemplateId })
const Name = z.string().trim().min(1).max(NAME_MAX_CHARS)

const RowShape = z.strictObject({
  label: z.string().max(TEMPLATE_VALUE_MAX_CHARS),
  value: z.string().max(TEMPLATE_VALUE_MAX_CHARS),
})
const Value = z.union([z.string().max(TEMPLATE_NOTE_MAX_CHARS), z.array(RowShape).max(TEMPLATE_ROWS_MAX)])
const Letter = z.strictObject({
  subject: z.string().max(TEMPLATE_SUBJECT_MAX_CHARS),
  /** Plain words; `{{ name }}` stands for a value, `{{ reference }}` for the act’s. */
  paragraphs: z.array(z.string().max(TEMPLATE_PARAGRAPH_MAX_CHARS)).max(TEMPLATE_PARAGRAPHS_MAX),
  button: z.string().max(60).optional(),
})
const DraftShape = z.strictObject({
  act: z.enum(ACT_NAMES),
  letters: z.partialRecord(Locale, Letter),
  values: z
    .array(
      z.strictObject({
        name: z.string().regex(/^[a-z][a-z0-9_]{0,39}$/),
        kind: z.enum(VALUE_KINDS),
        sample: Value,
      }),
    )
    .max(TEMPLATE_VALUES_MAX)
    .default([]),
  /** Sites to which the button may lead. */
  hosts: z
    .array(
      z
        .string()
        .trim()
        .toLowerCase()
        .regex(/^(?:[a-z0-9-]+\.)+[a-z]{2,63}$/),
    )
    .max(TEMPLATE_HOSTS_MAX)
    .default([]),
  /** Its messages may carry files that no program reads: PDF and images. People decide when it is registered. */
  files: z.boolean().default(false),
})

const FileShape = z.strictObject({
  name: z.string().min(1).max(FILE_NAME_MAX_CHARS),
  type: z.enum(FILE_TYPES),
  /** In base64. */
  content: z.base64().max(Math.ceil(FILES_MAX_BYTES / 3) * 4),
  /** Shown below the words, where it is an image. */
  inline: z.boolean().default(false),
})

const TemplateShape = z.object({
  template_id: z.string(),
  name: z.string(),
  rev: z.number(),
  draft: DraftShape,
  /** The version that is sent; null while none is registered. */
  version: z.number().nullable(),
  has_changes: z.boolean(),
  updated_at: Time,
})
const shown = ({ id, hasChanges, updatedAt, draft, ...it }: Template): z.input<typeof TemplateShape> => ({
  template_id: id,
  ...it,
  draft: {
    ...draft,
    hosts: [...draft.hosts],
    files: draft.files ?? false,
    values: draft.values.map(value => ({ ...value, sample: sampleOf(value.sample) })),
    letters: lettersOf(draft.letters),
  },
  has_changes: hasChanges,
  updated_at: updatedAt.toISOString(),
})
const sampleOf = (sample: Template['draft']['values'][number]['sample']) =>
  typeof sample === 'string' ? sample : [...sample]
const lettersOf = (letters: Template['draft']['letters']) =>
  Object.fromEntries(
    Object.entries(letters).flatMap(([locale, letter]) =>
      letter ? [[locale, { ...letter, paragraphs: [...letter.paragraphs] }]] : [],
    ),
  )

const FlawShape = z.object({
  flaw: z.enum(FLAWS),
  at: z.string(),
  says: z.string(),
  words: z.array(z.string()),
})

const ABSENT = { status: 404, says: 'There is no such template.' } as const
const CHANGED = { status: 412, says: 'Somebody else changed this template meanwhile. Load it again.' } as const

export const listAllTemplates = operation({
  does: 'Lists the templates of messages that belong to an act of their recipient.',
  at: 'GET /templates',
  needs: 'campaigns.read',
  takes: z.strictObject({}),
  gives: z.object({ data: z.array(TemplateShape) }),
  refuses: {},
  run: async turn => yes({ data: (await listTemplates(turn)).map(shown) }),
})

export const readOneTemplate = operation({
  does: 'Opens a template.',
  at: 'GET /templates/:template_id',
  needs: 'campaigns.read',
  takes: One,
  gives: TemplateShape,
  refuses: { absent: ABSENT },
  run: async (turn, { template_id }) => {
    const found = await readTemplate(turn, template_id)
    return found.ok ? yes(shown(found.value)) : found
  },
})

export const TEMPLATE_EXAMPLE = {
  name: 'Order confirmed',
  draft: {
    act: 'order',
    letters: {
      en: {
        subject: 'Your order {{ reference }}',
        paragraphs: ['Dear {{ name }},', 'we received your order and will send it on {{ day }}.'],
        button: 'See the order',
      },
    },
    values: [
      { name: 'name', kind: 'text', sample: 'Ada Baker' },
      { name: 'day', kind: 'date', sample: '2026-11-30' },
      { name: 'items', kind: 'rows', sample: [{ label: '2 rye loaves', value: '€ 9.80' }] },
      { name: 'link', kind: 'link', sample: 'https://shop.example.com/orders/2026-0042' },
    ],
    hosts: ['shop.example.com'],
  },
} as const

export const makeTemplate = operation({
  does: 'Makes a template. It can be sent by when it is registered.',
  at: 'POST /templates',
  needs: 'campaigns.write',
  takes: z.strictObject({ name: Name, draft: DraftShape }),
  gives: z.object({ template_id: z.string() }),
  refuses: { 'too-many': { status: 422, says: 'There are as many templates as an account can have. Archive one.' } },
  example: TEMPLATE_EXAMPLE,
  run: async (turn, { name, draft }) => {
    const made = await createTemplate(turn, name, draft)
    return made.ok ? yes({ template_id: made.value }) : made
  },
})

export const saveOneTemplate = operation({
  does: 'Saves a template’s draft. What is sent is the version that was registered.',
  at: 'PUT /templates/:template_id',
  needs: 'campaigns.write',
  quiet: true,
  takes: One.extend({ rev: z.number().int(), name: Name, draft: DraftShape }),
  gives: z.object({ rev: z.number() }),
  refuses: { absent: ABSENT, changed: CHANGED },
  run: async (turn, { template_id, ...it }) => saveTemplate(turn, template_id, it),
})

export const lintTemplate = operation({
  does: 'Says what keeps a draft from being registered, and shows how it reads.',
  at: 'POST /templates/lint',
  needs: 'campaigns.read',
  quiet: true,
  takes: z.strictObject({ draft: DraftShape, locale: Locale.default('en') }),
  gives: z.object({ flaws: z.array(FlawShape), subject: z.string(), html: z.string(), text: z.string() }),
  refuses: {},
  example: { draft: TEMPLATE_EXAMPLE.draft, locale: 'en' },
  run: async (turn, { draft, locale }) => {
    const { subject, html, text } = await previewOf(turn, draft, locale)
    const flaws = flawsOfTemplate(draft).map(({ flaw, at, says, words }) => ({ flaw, at, says, words: [...words] }))
    return yes({ flaws, subject, html, text })
  },
})

export const registerOneTemplate = operation({
  does: 'Registers the draft: from now on messages are sent by it. What advertises is not registered.',
  at: 'POST /templates/:template_id/register',
  needs: 'campaigns.write',
  takes: One,
  gives: z.object({ version: z.number() }),
  refuses: {
    absent: ABSENT,
    'nothing-new': { status: 409, says: 'This draft is registered already.' },
    flawed: { status: 422, says: 'This cannot go out without a consent.', demand: 'AS-03' },
    'not-cleared': {
      status: 422,
      says: 'Screening did not clear these words. What “errors” lists is why.',
      demand: 'PC-10',
    },
  },
  run: async (turn, { template_id }) => registerTemplate(turn, template_id),
})

export const archiveOneTemplate = operation({
  does: 'Archives a template. Nothing is sent by it any more.',
  at: 'DELETE /templates/:template_id',
  needs: 'campaigns.write',
  takes: One,
  gives: z.object({}),
  refuses: { absent: ABSENT },
  run: async (turn, { template_id }) => archiveTemplate(turn, template_id),
})

export const testOneTemplate = operation({
  does: 'Sends the draft with its samples to yourself, or to another user of this account, as a test.',
  at: 'POST /templates/:template_id/test',
  needs: 'campaigns.send',
  takes: One.extend({ to: z.string().trim().min(3).max(320).optional(), locale: Locale.default('en') }),
  gives: z.object({ message_id: z.string(), to: z.string() }),
  refuses: {
    absent: ABSENT,
    'not-a-user': {
      status: 403,
      says: 'Tests go to users of this account only. Everybody else gets a message for something that they did.',
      demand: 'AS-03',
    },
    'too-many-tests': {
      status: 429,
      says: 'That were enough tests for one hour. Look at the preview, and go on later.',
      demand: 'AS-03',
    },
    'not-cleared': {
      status: 422,
      says: 'Screening did not clear these words, so they go to nobody. What “errors” lists is why.',
      demand: 'PC-10',
    },
    'no-sender': { status: 422, says: 'The account has no contact address to send from. Save one in the settings.' },
  },
  run: async (turn, { template_id, to, locale }) => {
    const sent = await testTemplate(turn, template_id, { to, locale })
    return sent.ok ? yes({ message_id: sent.value.id, to: sent.value.to }) : sent
  },
})

const GATE = {
  'policies-accepted': { status: 403, says: 'Somebody of this account accepts the policies first.', demand: 'AS-02' },
  restricted: {
    status: 403,
    says: 'By a measure this account may not send messages for acts, or not from this domain.',
    demand: 'EN-02',
  },
  suppressed: {
    status: 422,
    says: 'Nothing may be sent to this address: it bounced, complained, or was closed to mail.',
    demand: 'AS-01',
  },
  'template-not-registered': { status: 422, says: 'This template is not registered.', demand: 'AS-03' },
  'another-act': { status: 422, says: 'This template belongs to another act.', demand: 'AS-03' },
  'act-in-the-future': {
    status: 422,
    says: 'The act lies in the future. Say when the recipient did it.',
    demand: 'AS-03',
  },
  'act-too-old': { status: 422, says: 'The act is too long ago for a message to belong to it.', demand: 'AS-03' },
  'act-of-somebody-else': {
    status: 422,
    says: 'Somebody else was written to about this reference. An act is its recipient’s own.',
    demand: 'AS-03',
  },
  'act-used-up': { status: 422, says: 'One act does not lead to so many messages.', demand: 'AS-03' },
  'too-many-today': { status: 429, says: 'This person got as many messages today as they can take.', demand: 'AS-01' },
  'content-cleared': {
    status: 422,
    says: 'Screening did not clear this message, with these values. Under Policy status stands why.',
    demand: 'PC-10',
  },
  promotes: { status: 422, says: 'This message advertises.', demand: 'AS-03' },
} as const satisfies Record<string, RefusalRow>

export const sendOneMessage = operation({
  does: 'Sends one message that belongs to an act of its recipient, by a registered template.',
  at: 'POST /messages',
  later: true,
  needs: 'campaigns.send',
  takes: z.strictObject({
    template_id: TemplateId,
    to: z.string().min(3).max(320),
    locale: Locale.optional(),
    /** What the recipient did: its reference where you keep it, such as the order’s number, and when it was. */
    act: z.strictObject({
      reference: z
        .string()
        .trim()
        .min(1)
        .max(ACT_REFERENCE_MAX_CHARS)
        .regex(/^[^\p{C}\p{Zl}\p{Zp}]+$/u),
      at: z.iso.datetime({ offset: true }),
    }),
    values: z.record(z.string().regex(/^[a-z][a-z0-9_]{0,39}$/), Value).default({}),
    attachments: z.array(FileShape).max(FILES_MAX).default([]),
  }),
  bodyMaxBytes: FILES_BODY_MAX_BYTES,
  gives: z.object({ message_id: z.string() }),
  refuses: {
    ...GATE,
    absent: { status: 404, says: 'There is no registered template by this id.', demand: 'AS-03' },
    'not-an-address': { status: 422, says: 'This is no email address.' },
    'no-sender': { status: 422, says: 'The account has no contact address to send from. Save one in the settings.' },
    'wrong-files': { status: 422, says: 'A file cannot go with this message.', demand: 'PC-10' },
    'wrong-values': { status: 422, says: 'The values do not fit the template.' },
    advertises: {
      status: 422,
      says: 'With these values the message advertises. What advertises goes out as a campaign, to those who agreed.',
      demand: 'AS-03',
    },
  },
  run: async (turn, { template_id, act, ...it }) => {
    const sent = await sendMessage(turn, { ...it, template: template_id, act: { ...act, at: new Date(act.at) } })
    return sent.ok ? yes({ message_id: sent.value.id }) : sent
  },
})

const LineShape = z.object({
  message_id: z.string(),
  template_id: z.string(),
  version: z.number(),
  /** The template’s. */
  name: z.string(),
  /** As it was registered: what was put into it is not kept. */
  subject: z.string(),
  act: z.enum(ACT_NAMES),
  state: z.enum(ACT_STATES),
  attempts: z.number(),
  code: z.number().nullable(),
  detail: z.string().nullable(),
  test: z.boolean(),
  created_at: Time,
  settled_at: Time.nullable(),
})
const shownLine = (it: MessageLine): z.input<typeof LineShape> => ({
  message_id: it.id,
  template_id: it.template,
  version: it.version,
  name: it.name,
  subject: it.subject,
  act: it.act,
  state: it.state,
  attempts: it.attempts,
  code: it.code,
  detail: it.detail,
  test: it.test,
  created_at: it.createdAt.toISOString(),
  settled_at: it.settledAt?.toISOString() ?? null,
})

const MessageIdShape = z.string().regex(/^msg_[0-9a-z]{25}$/)
const MessagePage = {
  template_id: TemplateId.optional(),
  state: z.enum(ACT_STATES).optional(),
  cursor: MessageIdShape.optional(),
  limit: z.coerce.number().int().min(1).max(PAGE_SIZE_MAX).default(PAGE_SIZE_DEFAULT),
}

export const listMessages = operation({
  does: 'Lists messages that were sent for an act, newest first.',
  at: 'GET /messages',
  needs: 'campaigns.read',
  takes: z.strictObject(MessagePage),
  gives: z.object({ data: z.array(LineShape), next_cursor: z.string().nullable() }),
  refuses: {},
  run: async (turn, { template_id: template, cursor: before, ...page }) => {
    const lines = await messagesSent(turn, { template, before, ...page })
    return yes({ data: lines.map(shownLine), next_cursor: nextOf(lines, page.limit) })
  },
})
const nextOf = (lines: readonly MessageLine[], limit: number) =>
  lines.length < limit ? null : (lines.at(-1)?.id ?? null)

const Whom = {
  /** Kept for 30 days; null afterwards. */
  recipient: z.string().nullable(),
  contact_id: z.string().nullable(),
}
const shownWhom = ({ recipient, contact }: MessageLine) => ({ recipient, contact_id: contact })

export const searchMessages = operation({
  does: 'Looks for messages that were sent for an act, by the address they went to among others, and says whom each went to.',
  at: 'GET /messages/search',
  needs: 'contacts.read',
  takes: z.strictObject({ ...MessagePage, recipient: z.string().min(3).max(320).optional() }),
  gives: z.object({ data: z.array(LineShape.extend(Whom)), next_cursor: z.string().nullable() }),
  refuses: {},
  run: async (turn, { template_id: template, cursor: before, ...page }) => {
    const lines = await messagesSent(turn, { template, before, ...page })
    const data = lines.map(line => ({ ...shownLine(line), ...shownWhom(line) }))
    return yes({ data, next_cursor: nextOf(lines, page.limit) })
  },
})

export const readMessage = operation({
  does: 'Says whom a message for an act went to, and what became of it step by step. Whether it was opened is not measured: nobody agreed to that.',
  at: 'GET /messages/:message_id',
  needs: 'contacts.read',
  takes: z.strictObject({ message_id: MessageIdShape }),
  gives: LineShape.extend({
    ...Whom,
    events: z.array(
      z.object({ what: z.enum(ACT_STATES), at: Time, code: z.number().nullable(), detail: z.string().nullable() }),
    ),
  }),
  refuses: { absent: { status: 404, says: 'There is no such message for an act.' } },
  run: async (turn, { message_id }) => {
    const found = await eventsOfMessage(turn, message_id)
    if (!found.ok) return found
    const { line, events } = found.value
    return yes({
      ...shownLine(line),
      ...shownWhom(line),
      events: events.map(({ at, ...it }) => ({ ...it, at: at.toISOString() })),
    })
  },
})
