/** Closing an account, as operations. */

import { z } from 'zod'
import { NAME_MAX_CHARS } from '#base/limits.ts'
import { yes } from '#base/result.ts'
import { operation } from '#store/operation.ts'
import { closingOf } from './accounts.ts'
import { closeAccount, reopenAccount } from './closing.ts'
import type { Closing } from './types.ts'

const Shape = z.object({ asked_at: z.iso.datetime(), ends_at: z.iso.datetime() })
const shown = ({ askedAt, endsAt }: Closing) => ({ asked_at: askedAt.toISOString(), ends_at: endsAt.toISOString() })

export const read = operation({
  does: 'Says whether the account is being closed, and until when that can be called off.',
  at: 'GET /account/closing',
  needs: 'account.read',
  takes: z.strictObject({}),
  gives: z.object({ closing: Shape.nullable() }),
  refuses: {},
  run: async turn => {
    const closing = await closingOf(turn)
    return yes({ closing: closing ? shown(closing) : null })
  },
})

export const close = operation({
  does: 'Closes the account: from now on nothing is sent and no form answers; log-ins can read, export and prove. It can be called off for thirty days. Proofs of consent can be given and verified afterwards, too.',
  at: 'POST /account/close',
  needs: 'account.write',
  takes: z.strictObject({ name: z.string().max(NAME_MAX_CHARS).describe('The name of the account, typed again.') }),
  gives: Shape,
  refuses: {
    'another-name': {
      status: 422,
      says: 'This is not the name of this account. Type it as it stands in the settings.',
    },
    'closing-already': { status: 409, says: 'This account is being closed already.' },
    'a-person-closes': { status: 403, says: 'A program cannot close an account. Log in and do it yourself.' },
  },
  example: { name: 'The name of another bakery' },
  run: async (turn, { name }) => {
    const done = await closeAccount(turn, name)
    return done.ok ? yes(shown(done.value)) : done
  },
})

export const reopen = operation({
  does: 'Calls the closing of the account off. Sending goes on when somebody says so.',
  at: 'POST /account/reopen',
  needs: 'account.write',
  takes: z.strictObject({}),
  gives: z.object({}),
  refuses: {
    'not-closing': { status: 409, says: 'This account is not being closed.' },
    closed: { status: 409, says: 'The thirty days are over. This account is closed.' },
  },
  example: {},
  run: turn => reopenAccount(turn),
})
