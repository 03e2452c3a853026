/** How many a list of contacts has, as an operation. */

import { z } from 'zod'
import { SEARCH_MAX_CHARS } from '#base/limits.ts'
import { CONSENT_STATES } from '#consent/types.ts'
import { operation } from '#store/operation.ts'
import { totalOf } from './listing.ts'
import { SegmentIdShape } from './segment-shape.ts'
import { ChannelShape, SlugShape } from './shape.ts'

export const countListed = operation({
  does: 'Counts the contacts of a list, up to 20,000 and for as long as nobody notices.',
  at: 'GET /contacts/count',
  needs: 'contacts.read',
  takes: z.strictObject({
    search: z.string().trim().max(SEARCH_MAX_CHARS).default(''),
    purpose: SlugShape.optional(),
    channel: ChannelShape.default('email'),
    /** Where they stand for `purpose`. */
    state: z.enum(CONSENT_STATES).optional(),
    segment_id: SegmentIdShape.optional(),
  }),
  gives: z.object({
    /** Null where counting would take too long. */
    total: z.number().nullable(),
    /** There are more than that. */
    more: z.boolean(),
  }),
  refuses: {
    'no-such-segment': { status: 404, says: 'There is no such segment.' },
    'state-of-what': { status: 422, says: 'A state is asked for without a purpose. Say which purpose is meant.' },
  },
  run: async (turn, { segment_id, ...asked }) => {
    const filter = segment_id && ({ all: [{ on: 'segment', segment_id }] } as const)
    return totalOf(turn, { ...asked, ...(filter && { filter }) })
  },
})
