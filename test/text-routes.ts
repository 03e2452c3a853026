/** Routes for texts and what they are from, as tests set them up; and what became of a service text. */

import { sql } from 'kysely'
import { sure } from '#base/bug.ts'
import { createTextSender, decideTextSender } from '#delivery/sms/from.ts'
import { arrangeTextRoutes, createTextRoute, listTextRoutes, removeTextRoute } from '#delivery/sms/routes.ts'
import type { SpokenTo, TextRouteId, TextRouteSettings } from '#delivery/sms/types.ts'
import type { AccountId, Turn } from '#store/turn.ts'
import type { TestHouse } from './house.ts'

export const FROM = '+41790000000'
export const TO = '+41791234567'

type Smpp = Extract<SpokenTo, { is: 'smpp' }>

export const smpp = (port: number, more: Partial<Smpp> = {}): Smpp => ({
  is: 'smpp',
  host: '127.0.0.1',
  port,
  tls: 'none',
  systemId: 'bakery',
  password: 'secret',
  ...more,
})

export const routeTo = (by: SpokenTo, more: Partial<TextRouteSettings> = {}): TextRouteSettings => ({
  name: `By ${by.is}`,
  by,
  senders: null,
  countries: null,
  languages: [],
  perSecond: null,
  currency: null,
  terms: [],
  ...more,
})

/** Active, in this order; all others are removed. */
export async function routes(
  it: TestHouse,
  account: AccountId,
  ...settings: readonly TextRouteSettings[]
): Promise<readonly TextRouteId[]> {
  const ids: TextRouteId[] = []
  for (const one of settings) {
    const made = await it.turn(account, turn => createTextRoute(turn, one))
    if (!made.ok) throw new Error(`a route for a test was refused: ${made.refusal}`)
    ids.push(made.value.id)
    it.clock.move(1)
  }
  await it.turn(account, async turn => {
    await arrangeTextRoutes(turn, ids)
    for (const { id, active } of await listTextRoutes(turn)) if (!active) await removeTextRoute(turn, id)
  })
  return ids
}

export async function provenFrom(turn: Turn, typed: string, name = 'Bakery'): Promise<void> {
  const made = await createTextSender(turn, typed, {
    name,
    countries: /^\+/.test(typed) ? [] : ['CH', 'DE', 'FR'],
    registrations: [],
    wayOut: /[A-Za-z]/.test(typed) ? { by: 'link' } : { by: 'reply' },
    everyNth: 10,
    contact: 'help@bakery.example',
    programs: [],
  })
  if (!made.ok) throw new Error(`a sender for a test was refused: ${made.refusal}`)
  await decideTextSender(turn, made.value, { proven: true, why: 'a test' })
}

export type Became = {
  readonly state: string
  readonly ids: string[]
  readonly attempts: number
  readonly route_id: string | null
  readonly live: boolean
  readonly detail: string | null
  readonly code: string | null
  readonly became: string | null
}

export async function becameOf(it: TestHouse, id: string): Promise<Became> {
  const { rows } = await sql<Became>`
    select state, ids, attempts, route_id, live, detail, code, became from text_message where message_id = ${id}`.execute(
    it.house.platform,
  )
  return sure(rows[0], 'it was queued')
}
