/** Review as operations: what an account sees of it, and a look at a text that leaves no trace. */

import { z } from 'zod'
import { PAGE_SIZE_DEFAULT, PAGE_SIZE_MAX } from '#base/limits.ts'
import { yes } from '#base/result.ts'
import { operation } from '#store/operation.ts'
import { askForPerson, judge, listOwn, readOwn } from './review.ts'
import {
  ReviewIdShape,
  RowShape,
  shownRow,
  shownStated,
  shownVerdict,
  StatedShape,
  TextShape,
  VerdictShape,
} from './shape.ts'
import { STATES } from './types.ts'

const One = z.strictObject({ review_id: ReviewIdShape })
const ABSENT = { status: 404, says: 'There is no such review in this account.' } as const

export const checkText = operation({
  does: 'Says what screening would say of a text, with the words that matter marked in it. Nothing is kept of it.',
  at: 'POST /screening/check',
  needs: 'cases.read',
  quiet: true,
  takes: TextShape,
  gives: VerdictShape,
  refuses: {},
  example: { subject: 'New hours', text: 'From Monday on we open at seven, and the bread is warm at half past.' },
  run: async (_turn, text) => yes(shownVerdict(judge(text))),
})

export const listReviews = operation({
  does: 'Lists the texts of this account that screening did not simply allow, newest first.',
  at: 'GET /screening/reviews',
  needs: 'cases.read',
  takes: z.strictObject({
    state: z.enum(STATES).optional(),
    about: z.string().max(64).optional(),
    cursor: z
      .string()
      .regex(/^rev_[0-9a-z]{25}$/)
      .optional(),
    limit: z.coerce.number().int().min(1).max(PAGE_SIZE_MAX).default(PAGE_SIZE_DEFAULT),
  }),
  gives: z.object({ data: z.array(RowShape), next_cursor: z.string().nullable() }),
  refuses: {},
  run: async (turn, { cursor, limit, ...wanted }) => {
    const found = await listOwn(turn, { ...wanted, before: cursor, limit: limit + 1 })
    const page = found.slice(0, limit)
    return yes({ data: page.map(shownRow), next_cursor: found.length > limit ? (page.at(-1)?.id ?? null) : null })
  },
})

export const readReview = operation({
  does: 'Says why a text was held or refused: the policy’s sentences, the words, whether automation decided, and how to ask for a person.',
  at: 'GET /screening/reviews/:review_id',
  needs: 'cases.read',
  takes: One,
  gives: StatedShape,
  refuses: { absent: ABSENT },
  run: async (turn, { review_id }) => {
    const found = await readOwn(turn, review_id)
    return found.ok ? yes(shownStated(found.value)) : found
  },
})

export const askReview = operation({
  does: 'Asks for a person to look at a text that was refused automatically.',
  at: 'POST /screening/reviews/:review_id/ask',
  needs: 'cases.write',
  takes: One,
  gives: StatedShape,
  refuses: {
    absent: ABSENT,
    'not-now': {
      status: 409,
      says: 'A person looks at this text already, or has decided about it. Against a decision there is the appeal.',
      demand: 'EN-04',
    },
  },
  run: async (turn, { review_id }) => {
    const asked = await askForPerson(turn, review_id)
    return asked.ok ? yes(shownStated(asked.value)) : asked
  },
})
