/** The handset of whoever is logged in, for tests of texts, as operations. */

import { z } from 'zod'
import { yes } from '#base/result.ts'
import { operation } from '#store/operation.ts'
import { askOwnHandset, confirmOwnHandset, ownHandset, type OwnHandset, removeOwnHandset } from './own.ts'

const A_PERSON = {
  status: 403,
  says: 'A handset is somebody’s. Log in under your own name: a key has none.',
  demand: 'AS-03',
} as const
const NOT_ASKED = { status: 409, says: 'No code is on its way. Enter your number first.' } as const

const Shape = z.object({
  number: z.string(),
  /** Whether a code waits for you, came back without having left the sandbox, or has shown that the handset is yours. */
  state: z.enum(['asked', 'rehearsed', 'proven']),
  confirmed_at: z.iso.datetime().nullable(),
  code_until: z.iso.datetime(),
})

const shaped = ({ number, state, confirmedAt, codeUntil }: OwnHandset) => ({
  number,
  state,
  confirmed_at: confirmedAt?.toISOString() ?? null,
  code_until: codeUntil.toISOString(),
})

export const readOwn = operation({
  does: 'Says which handset is yours, where tests of texts go, and whether a code has shown it.',
  at: 'GET /own-handset',
  needs: 'campaigns.send',
  takes: z.strictObject({}),
  gives: z.object({ handset: Shape.nullable() }),
  refuses: { 'a-person': A_PERSON },
  follows: ['lane'],
  run: async turn => {
    const found = await ownHandset(turn)
    return found.ok ? yes({ handset: found.value && shaped(found.value) }) : found
  },
})

export const askOwn = operation({
  does: 'Texts a code to the number that you say is yours. Typed back, it shows so, and tests of texts go there.',
  at: 'POST /own-handset',
  needs: 'campaigns.send',
  takes: z.strictObject({
    number: z.string().trim().min(3).max(40),
    locale: z.enum(['en', 'fr', 'de', 'es', 'it', 'pt']).default('en'),
  }),
  gives: Shape,
  refuses: {
    'a-person': A_PERSON,
    'not-a-number': { status: 422, says: 'This is no number of a person. Begin with + and the code of the country.' },
    suppressed: {
      status: 409,
      says: 'This number is suppressed here: whoever has it wants no texts. It may be written to again when they fill in a form and confirm it.',
      demand: 'AS-03',
    },
    'too-soon': { status: 429, says: 'A code was sent less than a minute ago. Wait for it.' },
    'too-many': { status: 429, says: 'This number was asked often enough for one day.', demand: 'AS-03' },
    'no-sender': {
      status: 422,
      says: 'There is no proven sender that may be used there. Add one under Texts, Senders.',
    },
    'not-cleared': {
      status: 422,
      says: 'The name of your account did not pass screening, so no text that carries it can leave.',
      demand: 'PC-10',
    },
  },
  example: { number: '+41791234567', locale: 'en' },
  run: async (turn, it) => {
    const asked = await askOwnHandset(turn, it)
    return asked.ok ? yes(shaped(asked.value)) : asked
  },
})

export const confirmOwn = operation({
  does: 'Takes the code that was texted to you: the handset is yours.',
  at: 'POST /own-handset/confirm',
  needs: 'campaigns.send',
  takes: z.strictObject({ code: z.string().trim().min(1).max(20) }),
  gives: Shape,
  refuses: {
    'a-person': A_PERSON,
    'not-asked': NOT_ASKED,
    'too-late': { status: 409, says: 'This code is over. Ask for another one.' },
    'wrong-code': { status: 422, says: 'This is not the code of the newest text.' },
    'too-many-tries': { status: 429, says: 'That were enough tries. Ask for another code.' },
  },
  example: { code: '123456' },
  run: async (turn, { code }) => {
    const done = await confirmOwnHandset(turn, code)
    return done.ok ? yes(shaped(done.value)) : done
  },
})

export const removeOwn = operation({
  does: 'Forgets your handset: tests of texts stay in the sandbox.',
  at: 'DELETE /own-handset',
  needs: 'campaigns.send',
  takes: z.strictObject({}),
  gives: z.object({}),
  refuses: { 'a-person': A_PERSON, 'not-asked': NOT_ASKED },
  run: turn => removeOwnHandset(turn),
})
