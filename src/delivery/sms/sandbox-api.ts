/** The handset of the sandbox as operations. */

import { z } from 'zod'
import { PAGE_SIZE_DEFAULT, PAGE_SIZE_MAX } from '#base/limits.ts'
import { yes } from '#base/result.ts'
import { clearSandboxTexts, listSandboxTexts } from '#sandbox/sandbox.ts'
import { operation } from '#store/operation.ts'
import { answerAsHandset } from './sandbox.ts'

export const listHandset = operation({
  does: 'Lists the texts on the handset of the sandbox, newest first: those that it got, and those that somebody answered as it.',
  at: 'GET /sandbox/texts',
  needs: 'mailbox.read',
  takes: z.strictObject({
    cursor: z
      .string()
      .regex(/^sbt_[0-9a-z]{25}$/)
      .optional(),
    limit: z.coerce.number().int().min(1).max(PAGE_SIZE_MAX).default(PAGE_SIZE_DEFAULT),
  }),
  gives: z.object({
    data: z.array(
      z.object({
        text_id: z.string(),
        direction: z.enum(['to-handset', 'from-handset']),
        from: z.string(),
        to: z.string(),
        text: z.string(),
        parts: z.number(),
        at: z.iso.datetime(),
      }),
    ),
    next_cursor: z.string().nullable(),
  }),
  refuses: {},
  follows: ['lane'],
  run: async (turn, { cursor, limit }) => {
    const texts = await listSandboxTexts(turn, cursor, limit)
    return yes({
      data: texts.map(({ id, at, ...it }) => ({ text_id: id, ...it, at: at.toISOString() })),
      next_cursor: texts.length < limit ? null : (texts.at(-1)?.id ?? null),
    })
  },
})

export const answerOnHandset = operation({
  does: 'Answers as the handset with this number would: STOP, JOIN or anything else. It is heard as a rehearsal: it proves no handset.',
  at: 'POST /sandbox/texts',
  needs: 'campaigns.write',
  takes: z.strictObject({
    from: z.string().max(40),
    to: z.string().min(1).max(40),
    text: z.string().min(1).max(1_600),
  }),
  gives: z.object({ text_id: z.string() }),
  refuses: {
    'not-a-number': { status: 422, says: 'The handset’s number is none. Begin with + and the code of the country.' },
  },
  example: { from: '+41791234567', to: '+41790000000', text: 'STOP' },
  run: async (turn, it) => {
    const done = await answerAsHandset(turn, it)
    return done.ok ? yes({ text_id: done.value }) : done
  },
})

export const clearHandset = operation({
  does: 'Empties the handset of the sandbox.',
  at: 'DELETE /sandbox/texts',
  needs: 'campaigns.write',
  takes: z.strictObject({}),
  gives: z.object({ removed: z.number() }),
  refuses: {},
  run: async turn => yes({ removed: await clearSandboxTexts(turn) }),
})
