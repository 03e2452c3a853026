/** Senders of texts and their keywords, as operations. */

import { z } from 'zod'
import {
  TEXT_CONTACT_MAX_CHARS,
  TEXT_COUNTRIES_MAX,
  TEXT_KEYWORD_MAX_CHARS,
  TEXT_NAME_MAX_CHARS,
} from '#base/limits.ts'
import { yes } from '#base/result.ts'
import { SlugShape } from '#audience/shape.ts'
import { SENDER_WAYS_OUT, TEXT_PROOFS, TEXT_SENDER_STATES, type TextSender } from '#delivery/sms/from-types.ts'
import { operation, type RefusalRow } from '#store/operation.ts'
import { SENDER_KINDS } from '#wire/sms/senders.ts'
import {
  addSender,
  dropKeyword,
  keywordsOf,
  listSenders,
  removeSender,
  restoreSender,
  saveSender,
  setKeyword,
} from './texting.ts'
import type { Keyword } from './types.ts'

export const SenderId = z.string().regex(/^txs_[0-9a-z]{25}$/)
const FormId = z.templateLiteral(['frm_', z.string().regex(/^[0-9a-z]{1,40}$/)])
const Country = z
  .string()
  .trim()
  .toUpperCase()
  .regex(/^[A-Z]{2}$/)
const Done = z.object({})
const ABSENT = { status: 404, says: 'There is no such sender.' } as const

const Registration = z.strictObject({ country: Country, reference: z.string().trim().min(1).max(200) })

const Settings = {
  name: z
    .string()
    .trim()
    .min(1)
    .max(TEXT_NAME_MAX_CHARS)
    .describe('Who speaks: stands in front of each message. A name and nothing beside it'),
  countries: z
    .array(Country)
    .max(TEXT_COUNTRIES_MAX)
    .default([])
    .describe('Where it is used. Of a number none: everywhere'),
  registrations: z
    .array(Registration)
    .max(TEXT_COUNTRIES_MAX)
    .default([])
    .describe('Under which name a country’s register, or whoever leases short codes there, knows it'),
  way_out: z.enum(SENDER_WAYS_OUT).default('reply'),
  way_out_number: z
    .string()
    .trim()
    .min(3)
    .max(20)
    .nullable()
    .default(null)
    .describe('Where the way out is another number: one of the account’s, on which texts come in'),
  every_nth: z.coerce
    .number()
    .int()
    .min(1)
    .max(100)
    .default(1)
    .describe('The way out stands on the first message to somebody, and on each n-th'),
  contact: z
    .string()
    .trim()
    .min(3)
    .max(TEXT_CONTACT_MAX_CHARS)
    .describe('For whoever asks for help: a mail address, a number, or a page'),
  programs: z
    .array(SlugShape)
    .max(50)
    .default([])
    .describe('Slugs of the purposes that it is for; none: whatever it is used for'),
}

const SenderShape = z.object({
  sender_id: z.string(),
  value: z.string(),
  kind: z.enum(SENDER_KINDS),
  name: z.string(),
  countries: z.array(z.string()),
  registrations: z.array(z.object({ country: z.string(), reference: z.string() })),
  way_out: z.enum(SENDER_WAYS_OUT),
  way_out_number: z.string().nullable(),
  every_nth: z.number(),
  contact: z.string(),
  programs: z.array(z.string()),
  /** What is not proven sends to the sandbox only. */
  state: z.enum(TEXT_SENDER_STATES),
  proof: z.object({ by: z.enum(TEXT_PROOFS), at: z.iso.datetime(), why: z.string() }).nullable(),
  /** Text this to it, from any phone: then it is heard. */
  code: z.string(),
  keywords: z.array(z.object({ keyword: z.string(), form_id: z.string() })),
  created_at: z.iso.datetime(),
})

const shown = ({ id, wayOut, everyNth, proof, createdAt, ...it }: TextSender, keywords: readonly Keyword[]) => ({
  sender_id: id,
  value: it.value,
  kind: it.kind,
  name: it.name,
  countries: [...it.countries],
  registrations: it.registrations.map(({ country, reference }) => ({ country, reference })),
  way_out: wayOut.by,
  way_out_number: wayOut.by === 'number' ? wayOut.number : null,
  every_nth: everyNth,
  contact: it.contact,
  programs: [...it.programs],
  state: it.state,
  proof: proof && { by: proof.by, at: proof.at.toISOString(), why: proof.why },
  code: it.code,
  keywords: keywords.filter(({ sender }) => sender === id).map(({ keyword, form }) => ({ keyword, form_id: form })),
  created_at: createdAt.toISOString(),
})

type Given = z.output<z.ZodObject<typeof Settings>>
const settingsOf = ({ way_out, way_out_number, every_nth, ...it }: Given) => ({
  ...it,
  everyNth: every_nth,
  wayOut: way_out === 'number' ? ({ by: way_out, number: way_out_number ?? '' } as const) : ({ by: way_out } as const),
})

const FLAWS = {
  'not-a-sender': {
    status: 422,
    says: 'This is neither a number with its plus sign, nor a short code, nor up to eleven letters.',
  },
  'no-countries': { status: 422, says: 'Say in which countries it is used.' },
  'not-accepted-there': {
    status: 422,
    says: 'A country among them takes no letters as a sender: its networks refuse them. Use a number there.',
    demand: 'PC-08',
  },
  'name-says-more': {
    status: 422,
    says: 'This is more than a name: no price, no figure, no link, nothing that advertises. It stands in the answer to a STOP.',
    demand: 'PC-08',
  },
  deaf: {
    status: 422,
    says: 'Nobody can answer to letters. Choose a link, or a number to which STOP is sent.',
    demand: 'PC-08',
  },
  'way-out-unknown': {
    status: 422,
    says: 'A STOP has to reach us: this is not a number of yours on which a text came in.',
    demand: 'PC-08',
  },
  'no-contact': { status: 422, says: 'For help people need a mail address, a number, or a page over https.' },
} as const satisfies Record<string, RefusalRow>

export const list = operation({
  does: 'Lists what texts come from: numbers, short codes and letters, with their proofs and keywords.',
  at: 'GET /text-senders',
  needs: 'routes.read',
  takes: z.strictObject({}),
  gives: z.object({ data: z.array(SenderShape) }),
  refuses: {},
  run: async turn => {
    const keywords = await keywordsOf(turn)
    return yes({ data: (await listSenders(turn)).map(it => shown(it, keywords)) })
  },
})

export const create = operation({
  does: 'Adds what texts come from. Until it is proven, what it sends goes to the sandbox: a number by a text with its code that comes in on it, letters by an operator who saw their registration.',
  at: 'POST /text-senders',
  needs: 'routes.write',
  takes: z.strictObject({
    value: z
      .string()
      .trim()
      .min(3)
      .max(40)
      .describe('A number with its plus sign, a short code, or up to eleven letters'),
    ...Settings,
  }),
  gives: z.object({ sender_id: z.string() }),
  refuses: {
    ...FLAWS,
    'too-many': { status: 409, says: 'There are as many senders as one account may have.' },
    known: { status: 409, says: 'This one is there already.' },
  },
  example: { value: '+41790000001', name: 'Bakery', contact: 'help@bakery.example' },
  run: async (turn, { value, ...it }) => {
    const done = await addSender(turn, value, settingsOf(it))
    return done.ok ? yes({ sender_id: done.value }) : done
  },
})

export const save = operation({
  does: 'Changes a sender. What an operator has proven is shown again when its name or its registrations change.',
  at: 'PUT /text-senders/:sender_id',
  needs: 'routes.write',
  takes: z.strictObject({ sender_id: SenderId, ...Settings }),
  gives: Done,
  refuses: { ...FLAWS, absent: ABSENT },
  run: async (turn, { sender_id, ...it }) => saveSender(turn, sender_id, settingsOf(it)),
})

export const remove = operation({
  does: 'Takes a sender away. A STOP that is still sent to it ends everything.',
  at: 'DELETE /text-senders/:sender_id',
  needs: 'routes.write',
  takes: z.strictObject({ sender_id: SenderId }),
  gives: Done,
  refuses: {
    absent: ABSENT,
    'way-out-of-another': {
      status: 409,
      says: 'Messages of another sender say that a STOP goes to this number. Change that first.',
      demand: 'PC-08',
    },
  },
  run: async (turn, { sender_id }) => removeSender(turn, sender_id),
})

export const restore = operation({
  does: 'Brings a sender back that was removed within the last hour, with its proof and its keywords.',
  at: 'POST /text-senders/:sender_id/restore',
  needs: 'routes.write',
  takes: z.strictObject({ sender_id: SenderId }),
  gives: Done,
  refuses: {
    absent: { status: 404, says: 'No such sender was removed within the last hour. Add it, and show it anew.' },
    known: { status: 409, says: 'This one is there already.' },
  },
  run: async (turn, { sender_id }) => restoreSender(turn, sender_id),
})

const KeywordShape = z.string().trim().toUpperCase().min(2).max(TEXT_KEYWORD_MAX_CHARS)

export const putKeyword = operation({
  does: 'Says which form a word leads to that is texted to a sender. The answer is a link: the consent is the box on the form.',
  at: 'PUT /text-senders/:sender_id/keywords/:keyword',
  needs: 'routes.write',
  takes: z.strictObject({ sender_id: SenderId, keyword: KeywordShape, form_id: FormId }),
  gives: Done,
  refuses: {
    absent: ABSENT,
    deaf: { status: 422, says: 'Nobody can text to letters.' },
    'not-a-keyword': {
      status: 422,
      says: 'One or two words of letters and digits, and none that asks for something else: STOP, HELP and START mean the same everywhere.',
      demand: 'AS-04',
    },
    'form-closed': { status: 409, says: 'This form cannot be answered now. Publish it, or reopen it.' },
    'too-many': { status: 409, says: 'There are as many keywords as one sender may have.' },
  },
  run: async (turn, { sender_id, keyword, form_id: form }) => setKeyword(turn, sender_id, { keyword, form }),
})

export const removeKeyword = operation({
  does: 'Takes a keyword away.',
  at: 'DELETE /text-senders/:sender_id/keywords/:keyword',
  needs: 'routes.write',
  takes: z.strictObject({ sender_id: SenderId, keyword: KeywordShape }),
  gives: Done,
  refuses: { absent: { status: 404, says: 'There is no such keyword.' } },
  run: async (turn, { sender_id, keyword }) => dropKeyword(turn, sender_id, keyword),
})
