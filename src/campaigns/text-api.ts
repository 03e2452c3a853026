/** Texts while they are written, as operations. */

import { z } from 'zod'
import { TEXT_SOURCE_MAX_CHARS } from '#base/limits.ts'
import { LOCALES } from '#content/types.ts'
import { operation } from '#store/operation.ts'
import { countText, textCost } from './campaigns.ts'
import { CampaignIdShape, ContactIdShape, CountedText, FindingShape, OtherSites, TextSenderIdShape } from './shape.ts'
import { STOPS } from './text-rules.ts'

export const countOne = operation({
  does: 'Counts a text as somebody types it: its parts, the room that is left, the characters that make it dear, and what is wrong with it. Nothing is kept.',
  at: 'POST /campaigns/count-text',
  needs: 'campaigns.read',
  quiet: true,
  takes: z.strictObject({
    /** In the merge language, without who speaks and without the way out: both are added. */
    text: z.string().max(TEXT_SOURCE_MAX_CHARS),
    locale: z.enum(LOCALES).default('en'),
    name: z.string().max(200).default(''),
    sender_id: TextSenderIdShape.nullable().default(null),
    other_sites: OtherSites.default([]),
    measure_links: z.boolean().default(false),
    contact_id: ContactIdShape.optional(),
  }),
  gives: z.object({
    findings: z.array(FindingShape),
    /** As the first to somebody arrives, with who speaks and the way out; and as one arrives in between. */
    first: CountedText,
    later: CountedText,
    /** The same, as whoever agreed that links are measured gets it; null where none is. */
    measured: z.object({ first: CountedText, later: CountedText }).nullable(),
    /** The text with each character replaced that something says the same of within the alphabet of texts. */
    repaired: z.string(),
  }),
  refuses: { 'no-such-contact': { status: 404, says: 'There is no such contact.' } },
  example: { text: 'Hi {{ contact.first_name }}, it’s rye day. Come by before noon.' },
  run: (turn, typed) => countText(turn, typed),
})

const Money = z.string()

export const costOne = operation({
  does: 'Says what a text costs, country by country, for the audience as it stands: parts, prices of the routes, and where it cannot go.',
  at: 'GET /campaigns/:campaign_id/text-cost',
  needs: 'campaigns.read',
  takes: z.strictObject({ campaign_id: CampaignIdShape }),
  gives: z.object({
    people: z.number(),
    /** Of these, who get short links, because they agreed that it is measured whether they follow them. */
    measured: z.number(),
    /** Each reader’s own text was counted; else those of some, and the rest by them. */
    counted: z.boolean(),
    parts: z.number(),
    /** Parts of which no route says what they cost. */
    unpriced: z.number(),
    totals: z.array(z.object({ currency: z.string(), cost: Money })),
    countries: z.array(
      z.object({
        /** ISO 3166-1; empty where a number belongs to several countries, or to none. */
        country: z.string(),
        people: z.number(),
        parts: z.number(),
        route: z.string().nullable(),
        per_part: Money.nullable(),
        currency: z.string().nullable(),
        cost: Money.nullable(),
        /** Why nothing leaves to there. */
        stopped: z.enum(Object.keys(STOPS) as [keyof typeof STOPS]).nullable(), // There is one at least.
      }),
    ),
  }),
  refuses: {
    absent: { status: 404, says: 'There is no such campaign.' },
    'not-a-text': { status: 409, says: 'This campaign goes by email, which costs nothing by the message.' },
    'not-yet': {
      status: 422,
      says: 'Choose a purpose, an audience and a sender first: what it costs depends on them.',
    },
  },
  run: (turn, { campaign_id }) => textCost(turn, campaign_id),
})
