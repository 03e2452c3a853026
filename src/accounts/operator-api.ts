/** Operators as operations: who works on the installation, and who is named to. */

import { z } from 'zod'
import { yes } from '#base/result.ts'
import { RIGHTS } from '#base/right.ts'
import { operation } from '#store/operation.ts'
import { operators } from './operator-store.ts'
import { assignOperator, openSignUp } from './operators.ts'
import { OPERATOR_RIGHTS_OF } from './rules.ts'
import { OPERATOR_ROLES } from './types.ts'

export const list = operation({
  does: 'Lists who works on this installation, as what, and what each role may do.',
  at: 'GET /operators',
  needs: 'review',
  takes: z.strictObject({}),
  gives: z.object({
    data: z.array(
      z.object({ user_id: z.string(), email: z.string(), name: z.string(), operator_role: z.enum(OPERATOR_ROLES) }),
    ),
    roles: z.array(z.object({ operator_role: z.enum(OPERATOR_ROLES), may: z.array(z.enum(RIGHTS)) })),
  }),
  refuses: {},
  run: async turn => {
    const roles = OPERATOR_ROLES.map(role => ({ operator_role: role, may: [...OPERATOR_RIGHTS_OF[role]] }))
    return yes({ data: await operators(turn.db), roles })
  },
})

export const assign = operation({
  does: 'Makes a user a reviewer, a trust lead or an administrator of the installation, or none of them. It acts on their next request.',
  at: 'PUT /operators',
  needs: 'operate',
  takes: z.strictObject({
    email: z.string().trim().min(3).max(320),
    operator_role: z.enum(OPERATOR_ROLES).nullable(),
  }),
  gives: z.object({ user_id: z.string() }),
  refuses: {
    'not-an-address': { status: 422, says: 'This is not an email address that mail could reach.' },
    absent: {
      status: 404,
      says: 'Nobody here has this address. They sign up first, with an account of their own or invited into one.',
    },
    yourself: {
      status: 409,
      says: 'Nobody changes their own role. Ask another administrator, or use the machine itself: optimail operator --email … --role …',
      demand: 'EN-04',
    },
  },
  example: { email: 'nobody@bakery.example', operator_role: 'trust-lead' },
  run: (turn, { email, operator_role }) => assignOperator(turn, email, operator_role),
})

export const updateInstallation = operation({
  does: 'Says whether anybody may open an account here. While it is closed, people come by invitation, into an account that is here.',
  at: 'PATCH /installation',
  needs: 'operate',
  takes: z.strictObject({ sign_up_open: z.boolean() }),
  gives: z.object({ sign_up_open: z.boolean() }),
  refuses: {},
  example: { sign_up_open: false },
  run: async (turn, { sign_up_open }) => {
    await openSignUp(turn, sign_up_open)
    return yes({ sign_up_open })
  },
})
