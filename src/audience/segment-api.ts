/** Segments and events as operations: build, name, count, look at whom one finds, tell what happened. */

import { z } from 'zod'
import { EVENT_PROPS_MAX, EVENTS_AT_ONCE_MAX, NAME_MAX_CHARS, PAGE_SIZE_DEFAULT, PAGE_SIZE_MAX } from '#base/limits.ts'
import { no, yes } from '#base/result.ts'
import { operation } from '#store/operation.ts'
import { countReachable } from './counting.ts'
import { eventNames, eventsOf, tell } from './events.ts'
import { listContacts } from './listing.ts'
import { EventName, EventValue, FilterShape, SegmentIdShape } from './segment-shape.ts'
import type { Segment } from './segment-types.ts'
import { changeSegment, createSegment, listSegments, readSegment, removeSegment, usersOfSegment } from './segments.ts'
import { allThere, NAMES_NOTHING } from './strangers.ts'
import { ContactIdShape, ListedShape, shownListed, SlugShape } from './shape.ts'
import { attributeNames, findContact } from './store.ts'

const NAMES_MAX = 200
const EVENTS_SHOWN_MAX = 200

const Name = z
  .string()
  .trim()
  .min(1)
  .max(NAME_MAX_CHARS)
  .refine(it => !it.includes('\0'), 'This sign cannot be kept.')
const One = z.strictObject({ segment_id: SegmentIdShape })
const Time = z.iso.datetime()

const SegmentShape = z.object({
  segment_id: SegmentIdShape,
  name: z.string(),
  v: z.number(),
  filter: FilterShape,
  created_at: Time,
  updated_at: Time,
})

const shown = ({ id, createdAt, updatedAt, ...it }: Segment) => ({
  ...it,
  segment_id: id,
  created_at: createdAt.toISOString(),
  updated_at: updatedAt.toISOString(),
})

const ABSENT = { status: 404, says: 'There is no such segment.' } as const
const NOT_SAVED = {
  taken: { status: 409, says: 'Another segment has this name.' },
  'too-many': { status: 409, says: 'There are as many segments as there may be. Remove one that nobody uses.' },
  'no-such-segment': { status: 422, says: 'It names a segment that is not there.' },
  'in-a-circle': { status: 422, says: 'It names itself, or a segment that names it in turn.' },
  'too-large': { status: 422, says: 'With the segments that it names it has too many conditions.' },
  'names-nothing': NAMES_NOTHING,
  'not-kept': { status: 422, says: 'People are not sorted by this here. What “errors” lists is why.', demand: 'NA-04' },
} as const

export const listAll = operation({
  does: 'Lists the segments by name: whom a campaign can narrow its purpose to.',
  at: 'GET /segments',
  needs: 'contacts.read',
  takes: z.strictObject({}),
  gives: z.object({ data: z.array(SegmentShape), next_cursor: z.null() }),
  refuses: {},
  run: async turn => yes({ data: (await listSegments(turn)).map(shown), next_cursor: null }),
})

export const read = operation({
  does: 'Opens a segment: its filter, and who uses it.',
  at: 'GET /segments/:segment_id',
  needs: 'contacts.read',
  takes: One,
  gives: SegmentShape.extend({
    used_by: z.array(
      z.object({
        kind: z.enum(['segment', 'campaign']),
        id: z.string(),
        name: z.string(),
        /** Whether it still follows the segment: what was sent does not. */
        draft: z.boolean(),
      }),
    ),
  }),
  refuses: { absent: ABSENT },
  run: async (turn, { segment_id }) => {
    const found = await readSegment(turn, segment_id)
    return found.ok ? yes({ ...shown(found.value), used_by: [...(await usersOfSegment(turn, segment_id))] }) : found
  },
})

export const create = operation({
  does: 'Keeps a filter under a name. It reaches nobody by itself: a purpose that people agreed to does.',
  at: 'POST /segments',
  needs: 'campaigns.write',
  takes: z.strictObject({ name: Name, filter: FilterShape }),
  gives: SegmentShape,
  refuses: NOT_SAVED,
  example: {
    name: 'Readers in Switzerland',
    filter: { all: [{ on: 'attribute', name: 'country', op: 'equals', value: 'CH' }] },
  },
  run: async (turn, { name, filter }) => {
    const there = await allThere(turn, { filter })
    if (!there.ok) return there
    const made = await createSegment(turn, name, filter)
    return made.ok ? yes(shown(made.value)) : made
  },
})

export const change = operation({
  does: 'Changes a segment into its next version. What was sent by an earlier one stays as it was.',
  at: 'PATCH /segments/:segment_id',
  needs: 'campaigns.write',
  takes: One.extend({ v: z.number().int().min(1), name: Name.optional(), filter: FilterShape.optional() }),
  gives: SegmentShape,
  refuses: {
    ...NOT_SAVED,
    absent: ABSENT,
    changed: { status: 412, says: 'Somebody changed this segment since you read it. Read it again before you save.' },
  },
  run: async (turn, { segment_id, ...given }) => {
    const there = await allThere(turn, given)
    if (!there.ok) return there
    const done = await changeSegment(turn, segment_id, given)
    return done.ok ? yes(shown(done.value)) : done
  },
})

export const remove = operation({
  does: 'Removes a segment that no draft and no other segment uses.',
  at: 'DELETE /segments/:segment_id',
  needs: 'campaigns.write',
  takes: One,
  gives: z.object({}),
  refuses: {
    absent: ABSENT,
    'in-use': { status: 409, says: 'A draft or another segment uses it. “used_by” says which.' },
  },
  run: (turn, { segment_id }) => removeSegment(turn, segment_id),
})

export const count = operation({
  does: 'Counts whom a purpose reaches by email now, with a filter and without.',
  at: 'POST /audience/count',
  needs: 'contacts.read',
  quiet: true,
  takes: z.strictObject({
    purpose: SlugShape,
    filter: FilterShape.default({ all: [] }),
    /** Soon rather than exactly: of very many, an estimate may be given, and `about` then says so. */
    live: z.boolean().default(false),
  }),
  gives: z.object({
    /** Those whom a campaign with this purpose and filter would reach now. */
    reachable: z.number(),
    /** Those who agreed and confirmed, before the filter. */
    active: z.number(),
    pending: z.number(),
    /** Whether `reachable` was estimated. */
    about: z.boolean(),
  }),
  refuses: { 'names-nothing': NAMES_NOTHING },
  example: { purpose: 'newsletter', filter: { all: [{ on: 'locale', is: ['en', 'fr'] }] } },
  run: async (turn, { purpose, filter, live }) => {
    const there = await allThere(turn, { purpose, filter })
    return there.ok ? yes(await countReachable(turn, purpose, filter, { live })) : there
  },
})

export const people = operation({
  does: 'Shows whom a filter finds, newest first, page by page: of those whom a purpose reaches, or of all contacts.',
  at: 'POST /audience/people',
  needs: 'contacts.read',
  quiet: true,
  takes: z.strictObject({
    filter: FilterShape.default({ all: [] }),
    purpose: SlugShape.optional(),
    cursor: z.string().max(1_000).optional(),
    limit: z.number().int().min(1).max(PAGE_SIZE_MAX).default(PAGE_SIZE_DEFAULT),
  }),
  gives: z.object({ data: z.array(ListedShape), next_cursor: z.string().nullable() }),
  refuses: {
    'no-such-cursor': { status: 422, says: 'This cursor is not one that a list gave. Begin without one.' },
    'no-such-segment': NOT_SAVED['no-such-segment'],
    'names-nothing': NAMES_NOTHING,
  },
  example: { purpose: 'newsletter', filter: { all: [{ on: 'locale', is: ['en'] }] } },
  run: async (turn, { purpose, cursor, filter, limit }) => {
    const there = await allThere(turn, { purpose, filter })
    if (!there.ok) return there
    const stands = purpose === undefined ? {} : { purpose, state: 'active' as const }
    const page = await listContacts(turn, { search: '', channel: 'email', ...stands, filter, after: cursor, limit })
    if (page.ok) return yes({ data: page.value.contacts.map(shownListed), next_cursor: page.value.next })
    return { ok: false, refusal: page.refusal === 'state-of-what' ? 'no-such-cursor' : page.refusal } // A purpose is there.
  },
})

export const words = operation({
  does: 'Says what a filter can ask of: the attributes that contacts have, and the events that were told.',
  at: 'GET /audience/words',
  needs: 'contacts.read',
  takes: z.strictObject({}),
  gives: z.object({ attributes: z.array(z.string()), events: z.array(z.string()) }),
  refuses: {},
  run: async turn =>
    yes({
      attributes: await attributeNames(turn),
      events: [...(await eventNames(turn, NAMES_MAX))],
    }),
})

const EventShape = z.strictObject({
  contact_id: ContactIdShape.optional(),
  /** Of a contact that is there already, where its id is not known. */
  email: z.string().max(320).optional(),
  name: EventName,
  props: z
    .record(EventName, EventValue)
    .default({})
    .refine(it => Object.keys(it).length <= EVENT_PROPS_MAX, `At most ${EVENT_PROPS_MAX} properties.`),
  /** Now, where it is not said. */
  at: Time.optional(),
})

export const tellEvents = operation({
  does: 'Tells what happened with contacts that are there: ordered, came to the shop. All are kept, or none. They are forgotten after 400 days.',
  at: 'POST /events',
  needs: 'contacts.write',
  quiet: true,
  takes: z.strictObject({ events: z.array(EventShape).min(1).max(EVENTS_AT_ONCE_MAX) }),
  gives: z.object({ kept: z.number() }),
  refuses: {
    'not-told': { status: 422, says: 'Some of these cannot be kept, so none was. What “errors” lists is why.' },
    'too-many': { status: 429, says: 'That were enough events for one hour. Go on later.' },
  },
  example: { events: [{ email: 'reader@example.org', name: 'ordered', props: { shop: 'Lyon' } }] },
  run: (turn, { events }) => tell(turn, events),
})

export const listEvents = operation({
  does: 'Lists what was told of a contact, newest first.',
  at: 'GET /contacts/:contact_id/events',
  needs: 'contacts.read',
  takes: z.strictObject({ contact_id: ContactIdShape }),
  gives: z.object({
    data: z.array(
      z.object({ event_id: z.string(), name: z.string(), props: z.record(z.string(), z.string()), at: Time }),
    ),
    next_cursor: z.null(),
  }),
  refuses: { absent: { status: 404, says: 'There is no such contact.' } },
  run: async (turn, { contact_id }) => {
    if (!(await findContact(turn, contact_id))) return no('absent' as const)
    const rows = await eventsOf(turn, contact_id, EVENTS_SHOWN_MAX)
    const data = rows.map(({ id, props, at, name }) => ({
      event_id: id,
      name,
      props: { ...props },
      at: at.toISOString(),
    }))
    return yes({ data, next_cursor: null })
  },
})
