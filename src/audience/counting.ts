/**
 * How many: of everybody where that is quick, and else about how many, from some by chance. Whoever builds a segment sees
 * a figure while they choose; whoever sends is told the whole (docs/decisions/0049).
 */

import { COUNT_FEW, COUNT_LIVE_MS, COUNT_SAMPLE, COUNT_SOME } from '#base/limits.ts'
import type { Turn } from '#store/turn.ts'
import type { Channel } from '#wire/form-definition.ts'
import { audienceSql } from './filter-sql.ts'
import { resolved } from './segments.ts'
import * as store from './store.ts'
import type { Filter, Reach } from './types.ts'

const CHANCES = 2 ** 32
const LEAST_CHANCE = -(2 ** 31)
/** The index holds one of so many by chance. */
const DRAWN_OF = 64
/** More digits than this say nothing in an estimate. */
const DIGITS = 3

const NOBODY = { reachable: 0, about: false } as const

/** Whom a purpose, by its slug, reaches in this moment; by email, unless it is another channel. `live`: soon rather than exactly, and then it says so. */
export async function countReachable(
  turn: Turn,
  purpose: string,
  filter: Filter,
  { live = false, channel = 'email' }: { readonly live?: boolean; readonly channel?: Channel } = {},
): Promise<Reach> {
  const whole = await resolved(turn, filter)
  if (!whole.ok) return { ...(await store.countAllReach(turn, purpose, channel)), ...NOBODY } // It names what is gone.
  const fits = audienceSql(whole.value, { account: turn.account, now: turn.now, purpose })
  const isAll = isEverybody(whole.value)
  const soon = live ? await countSoon(turn, { purpose, channel, fits, isAll }) : undefined
  if (soon) return soon
  const all = await store.countAllReach(turn, purpose, channel)
  return isAll ? all : { ...all, reachable: (await store.countFitting(turn, purpose, channel, fits)) ?? 0 }
}

/** Of whom a filter reaches, how many have nothing under each of these ways. */
export const countWithout = (
  turn: Turn,
  { purpose, channel, filter }: { readonly purpose: string; readonly channel: Channel; readonly filter: Filter },
  paths: readonly (readonly string[])[],
): Promise<readonly number[]> => {
  const fits = audienceSql(filter, { account: turn.account, now: turn.now, purpose })
  return store.countWithout(turn, { purpose, channel, filter: fits }, paths)
}

export const isEverybody = ({ all, any = [], none = [] }: Filter) => all.length + any.length + none.length === 0

type Asked = {
  readonly purpose: string
  readonly channel: Channel
  readonly fits: ReturnType<typeof audienceSql>
  readonly isAll: boolean
}

/** Undefined where there are so few that they can all be looked at. */
async function countSoon(turn: Turn, { purpose, channel, fits, isAll }: Asked) {
  const drawn = await store.countDrawn(turn, purpose, channel, fits, COUNT_SAMPLE)
  if (drawn.drawn < COUNT_FEW) return undefined
  const active = estimated(drawn.drawn, drawn)
  const fitting = isAll ? active : estimated(drawn.fit, drawn)
  const exact = fitting > COUNT_SOME ? undefined : await store.countFitting(turn, purpose, channel, fits, COUNT_LIVE_MS)
  const pending = await store.countPending(turn, purpose, channel)
  return { reachable: exact ?? fitting, active, pending, about: exact === undefined }
}

/** The share of the chances that were looked at is known; what was found there stands for all of them. */
export function estimated(found: number, { drawn, upTo }: Pick<store.Drawn, 'drawn' | 'upTo'>): number {
  const share = drawn < COUNT_SAMPLE || upTo === null ? 1 : (upTo - LEAST_CHANCE) / CHANCES
  const whole = (found * DRAWN_OF) / share
  return whole === 0 ? 0 : Number(whole.toPrecision(DIGITS))
}
