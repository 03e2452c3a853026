/** Verifying the log, as operations: an account its own part of it, an operator all of it. */

import { z } from 'zod'
import { PAGE_SIZE_DEFAULT } from '#base/limits.ts'
import { no, yes } from '#base/result.ts'
import { operation } from '#store/operation.ts'
import type { Turn } from '#store/turn.ts'
import { CHECK_SCOPES, CHECK_STATES, type CheckRow } from './check-store.ts'
import { askCheck, callOffCheck, checksOf } from './ledger.ts'

const Time = z.iso.datetime()
const CheckId = z.string().regex(/^chk_[0-9a-z]{1,40}$/)
const One = z.strictObject({ check_id: CheckId })
const ABSENT = { status: 404, says: 'There is no such verification.' } as const

const UNDER_WAY = {
  'under-way': { status: 409, says: 'One is under way: wait until it has ended, or call it off.' },
} as const

const CheckShape = z.object({
  check_id: z.string(),
  scope: z.enum(CHECK_SCOPES),
  state: z.enum(CHECK_STATES),
  size: z.number().describe('Of the log when it was asked for.'),
  done: z.number(),
  total: z.number(),
  flaws: z.array(z.string()).describe('Empty where all holds.'),
  asked_at: Time,
  done_at: Time.nullable(),
})

const shown = ({ id, askedAt, doneAt, flaws, ...it }: CheckRow) => ({
  ...it,
  check_id: id,
  flaws: [...flaws],
  asked_at: askedAt.toISOString(),
  done_at: doneAt?.toISOString() ?? null,
})

export const startCheck = operation({
  does: 'Verifies the log again: the events of this account, their chains, and their place under the root that is served.',
  at: 'POST /log/checks',
  needs: 'log.read',
  takes: z.strictObject({}),
  gives: CheckShape,
  refuses: UNDER_WAY,
  example: {},
  run: turn => asked(turn, 'account'),
})

export const startFullCheck = operation({
  does: 'Verifies all of the log again, from its first entry on: every tile, every checkpoint, every signature.',
  at: 'POST /log/checks/full',
  needs: 'operate',
  takes: z.strictObject({}),
  gives: CheckShape,
  refuses: UNDER_WAY,
  run: turn => asked(turn, 'everything'),
})

async function asked(turn: Turn, scope: CheckRow['scope']) {
  const done = await askCheck(turn, scope)
  return done.ok ? yes(shown(done.value)) : no(done.refusal)
}

export const listChecks = operation({
  does: 'Lists when the log was verified, and what was found, newest first.',
  at: 'GET /log/checks',
  needs: 'log.read',
  takes: z.strictObject({}),
  gives: z.object({ data: z.array(CheckShape), next_cursor: z.null() }),
  refuses: {},
  follows: ['ledger_head'],
  run: async turn => yes({ data: (await checksOf(turn, PAGE_SIZE_DEFAULT)).map(shown), next_cursor: null }),
})

export const readCheck = operation({
  does: 'Says how far a verification is, and what it found.',
  at: 'GET /log/checks/:check_id',
  needs: 'log.read',
  takes: One,
  gives: CheckShape,
  refuses: { absent: ABSENT },
  follows: ['ledger_head'],
  run: async (turn, { check_id }) => {
    const [found] = await checksOf(turn, 1, check_id)
    return found ? yes(shown(found)) : no('absent')
  },
})

export const cancelCheck = operation({
  does: 'Calls a verification off.',
  at: 'POST /log/checks/:check_id/cancel',
  needs: 'log.read',
  takes: One,
  gives: z.object({}),
  refuses: { absent: ABSENT },
  run: async (turn, { check_id }) => {
    const done = await callOffCheck(turn, check_id)
    return done.ok ? yes({}) : no(done.refusal)
  },
})
