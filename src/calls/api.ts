/** Call lists as operations: made, looked at, fetched, washed anew, closed. */

import { z } from 'zod'
import { FilterShape, openContact } from '#audience/audience.ts'
import { ContactIdShape, SlugShape } from '#audience/shape.ts'
import {
  CALL_SAYS_MAX_CHARS,
  CALL_VALID_DAYS,
  CALL_VALID_DAYS_MAX,
  NAME_MAX_CHARS,
  PAGE_SIZE_DEFAULT,
  PAGE_SIZE_MAX,
} from '#base/limits.ts'
import { yes } from '#base/result.ts'
import { operation, type RefusalRow } from '#store/operation.ts'
import {
  changesFile,
  closeList,
  createList,
  eventsOf,
  exportList,
  pageOfLists,
  readList,
  removeList,
  reopenList,
  rowsOf,
  washList,
} from './calls.ts'
import {
  CallerIdShape,
  CallListIdShape,
  EventShape,
  ListShape,
  NO_TEST_KEY,
  RowShape,
  shownEvent,
  shownList,
  shownRow,
} from './shape.ts'

const One = z.strictObject({ list_id: CallListIdShape })
const Limit = z.coerce.number().int().min(1).max(PAGE_SIZE_MAX).default(PAGE_SIZE_DEFAULT)
const ABSENT = { status: 404, says: 'There is no such list.' } as const
const CLOSED = { status: 409, says: 'This list was closed. Make another one.' } as const

const WASHING = {
  'no-such-purpose': { status: 422, says: 'There is no such purpose that is published.', demand: 'AS-06' },
  'purpose-of-another': {
    status: 422,
    says: 'Only a purpose of your own can be called for: what people agreed to for a partner, or to measurements, is not for this.',
    demand: 'AS-09',
  },
  'purpose-not-by-phone': {
    status: 422,
    says: 'This purpose does not include calls. Consent to one channel is none to another.',
    demand: 'AS-08',
  },
  'no-such-segment': { status: 404, says: 'The filter names a segment that is not there.' },
  'not-cleared': {
    status: 422,
    says: 'What the calls are about is not accepted, or a person has yet to look at it.',
    demand: 'PC-10',
  },
  'too-many': { status: 422, says: 'These are more than 20,000 numbers. Ask for some of them, by a filter.' },
} as const satisfies Record<string, RefusalRow>

const OfList = z
  .string()
  .trim()
  .min(1)
  .max(CALL_SAYS_MAX_CHARS)
  .describe('What the calls are about: it is screened as a message is.')

export const createOne = operation({
  does: 'Makes a list of numbers to call: everybody who agreed to be called for the purpose is asked about at the gate. Nothing leaves the house yet.',
  at: 'POST /call-lists',
  needs: 'campaigns.write',
  takes: z.strictObject({
    name: z.string().trim().min(1).max(NAME_MAX_CHARS),
    says: OfList,
    purpose: SlugShape,
    caller_id: CallerIdShape,
    filter: FilterShape.prefault({}),
    valid_days: z.number().int().min(1).max(CALL_VALID_DAYS_MAX).default(CALL_VALID_DAYS),
  }),
  gives: ListShape,
  refuses: {
    ...WASHING,
    'no-such-caller': { status: 404, says: 'There is no such caller. Say first who calls.' },
    'too-many-live': { status: 409, says: 'There are as many lists in use as an account can have. Close one.' },
  },
  example: {
    name: 'Spring, first calls',
    says: 'We call to tell regular customers about our new opening hours and the spring range of bread.',
    purpose: 'newsletter',
    caller_id: 'clr_0123456789abcdefghjkmnpqr',
    valid_days: 7,
  },
  run: async (turn, { caller_id, valid_days, ...it }) => {
    const made = await createList(turn, { ...it, caller: caller_id, validDays: valid_days })
    return made.ok ? yes(shownList(made.value, turn.nowMs)) : made
  },
})

export const listAll = operation({
  does: 'Lists the call lists, newest first.',
  at: 'GET /call-lists',
  needs: 'calls.read',
  takes: z.strictObject({ cursor: CallListIdShape.optional(), limit: Limit }),
  gives: z.object({ data: z.array(ListShape), next_cursor: z.string().nullable() }),
  refuses: {},
  run: async (turn, { cursor, limit }) => {
    const lists = await pageOfLists(turn, cursor, limit)
    return yes({
      data: lists.map(it => shownList(it, turn.nowMs)),
      next_cursor: lists.length < limit ? null : (lists.at(-1)?.id ?? null),
    })
  },
})

export const readOne = operation({
  does: 'Opens a call list.',
  at: 'GET /call-lists/:list_id',
  needs: 'calls.read',
  takes: One,
  gives: ListShape,
  refuses: { absent: ABSENT },
  run: async (turn, { list_id }) => {
    const found = await readList(turn, list_id)
    return found.ok ? yes(shownList(found.value, turn.nowMs)) : found
  },
})

export const listRows = operation({
  does: 'Lists whose numbers a list holds, without the numbers: who left the house, and whose consent has ended since.',
  at: 'GET /call-lists/:list_id/numbers',
  needs: 'contacts.read',
  takes: One.extend({ cursor: z.coerce.number().int().positive().optional(), limit: Limit }),
  gives: z.object({ data: z.array(RowShape), next_cursor: z.string().nullable() }),
  refuses: { absent: ABSENT },
  run: async (turn, { list_id, cursor = 0, limit }) => {
    const [list, rows] = [await readList(turn, list_id), await rowsOf(turn, list_id, { after: cursor, limit })]
    if (!list.ok) return list
    if (!rows.ok) return rows
    return yes({
      data: rows.value.map(it => shownRow(it, list.value.round)),
      next_cursor: rows.value.length < limit ? null : String(rows.value.at(-1)?.row),
    })
  },
})

export const exportOne = operation({
  does: 'Fetches a call list as CSV. Each number passes the gate in this moment, and that it left is an event in its contact’s history.',
  at: 'POST /call-lists/:list_id/export',
  needs: 'calls.export',
  takes: One,
  gives: z.object({}),
  media: ['text/csv'],
  refuses: {
    absent: ABSENT,
    closed: CLOSED,
    gone: {
      status: 410,
      says: 'This list has expired: nobody may be called by it any more. Have it washed anew.',
      demand: 'AS-08',
    },
    'too-often': {
      status: 409,
      says: 'This list was fetched five times since it was washed. Use the file that was fetched, until the list expires.',
      demand: 'AS-08',
    },
    'not-with-a-test-key': NO_TEST_KEY,
    barred: {
      status: 403,
      says: 'The account is suspended, or restricted from using phone numbers.',
      demand: 'EN-02',
    },
    'purpose-ended': {
      status: 409,
      says: 'The purpose of this list is not published for calls any more.',
      demand: 'AS-06',
    },
    'words-not-cleared': {
      status: 409,
      says: 'What the calls are about is not cleared under the policy as it is now. Make another list.',
      demand: 'PC-10',
    },
    nobody: {
      status: 409,
      says: 'Nobody on this list may be called now: the gate left all of them out. Each entry of “errors” says how many, and why; the list itself says it as `left_out`.',
      demand: 'AS-03',
    },
  },
  run: (turn, { list_id }) => exportList(turn, list_id),
})

export const fetchChanges = operation({
  does: 'Fetches `changes.csv`: whose consent has ended since the list left the house. Whoever calls has to look at it before they do.',
  at: 'GET /call-lists/:list_id/changes',
  needs: 'calls.read',
  takes: One,
  gives: z.object({}),
  media: ['text/csv'],
  refuses: { absent: ABSENT },
  run: (turn, { list_id }) => changesFile(turn, list_id),
})

export const washOne = operation({
  does: 'Washes a list that has expired: who may be called now, and until when, is looked up anew.',
  at: 'POST /call-lists/:list_id/wash',
  needs: 'campaigns.write',
  takes: One,
  gives: ListShape,
  refuses: {
    ...WASHING,
    absent: ABSENT,
    closed: CLOSED,
    'still-live': {
      status: 409,
      says: 'This list may be used still. It is washed each time it is fetched, and a new date is given when it has expired.',
    },
  },
  run: async (turn, { list_id }) => {
    const done = await washList(turn, list_id)
    return done.ok ? yes(shownList(done.value, turn.nowMs)) : done
  },
})

export const closeOne = operation({
  does: 'Ends a call list at once and for good. Whoever calls is told that nobody may be called by it any more.',
  at: 'POST /call-lists/:list_id/close',
  needs: 'campaigns.write',
  takes: One,
  gives: ListShape,
  refuses: { absent: ABSENT, closed: { status: 409, says: 'This list is closed already.' } },
  run: async (turn, { list_id }) => {
    const done = await closeList(turn, list_id)
    return done.ok ? yes(shownList(done.value, turn.nowMs)) : done
  },
})

export const reopenOne = operation({
  does: 'Takes the closing of a call list back, as long as whoever calls was not told of it.',
  at: 'POST /call-lists/:list_id/reopen',
  needs: 'campaigns.write',
  takes: One,
  gives: ListShape,
  refuses: {
    absent: ABSENT,
    'not-closed': { status: 409, says: 'This list is not closed.' },
    told: { status: 409, says: 'Whoever calls was told already that this list is over. Make another one.' },
  },
  run: async (turn, { list_id }) => {
    const done = await reopenList(turn, list_id)
    return done.ok ? yes(shownList(done.value, turn.nowMs)) : done
  },
})

export const removeOne = operation({
  does: 'Removes a call list of which nothing has left the house.',
  at: 'DELETE /call-lists/:list_id',
  needs: 'campaigns.write',
  takes: One,
  gives: z.object({}),
  refuses: {
    absent: ABSENT,
    'has-left': {
      status: 409,
      says: 'Numbers of this list have left the house. That stays known: close the list instead.',
      demand: 'AS-08',
    },
  },
  run: (turn, { list_id }) => removeList(turn, list_id),
})

const EVENTS_MAX = 200

export const listEvents = operation({
  does: 'Tells on which call lists a contact’s number left the house, newest first: to whom, by which consent, and until when it may be used.',
  at: 'GET /contacts/:contact_id/calls',
  needs: 'contacts.read',
  takes: z.strictObject({ contact_id: ContactIdShape }),
  gives: z.object({ data: z.array(EventShape) }),
  refuses: { absent: { status: 404, says: 'There is no such contact.' } },
  run: async (turn, { contact_id }) => {
    const contact = await openContact(turn, contact_id)
    return contact.ok ? yes({ data: (await eventsOf(turn, contact.value.id, EVENTS_MAX)).map(shownEvent) }) : contact
  },
})
