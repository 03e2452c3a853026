/** Who did what in an account: events of type `audit`, read as sentences are. */

import { sure } from '#base/bug.ts'
import type { Turn } from '#store/turn.ts'
import { isObject, type Json, type JsonObject } from '#wire/jcs.ts'
import { inWords, writtenOf } from './reading.ts'
import * as store from './store.ts'
import type { EventId, Told } from './types.ts'

export type Act = {
  readonly event: EventId
  readonly seq: number
  readonly at: Date
  readonly act: string
  readonly actor: { readonly kind: string; readonly id: string }
  readonly on: Readonly<Record<string, string | number | boolean>>
  readonly c: string
}

/** Newest first. What waits for the log appears moments later. */
export async function trailOf(turn: Turn, before: number | undefined, limit: number): Promise<Act[]> {
  const rows = await store.pageOfEvents(turn.db, turn.account, ['audit'], before ?? Number.MAX_SAFE_INTEGER, limit)
  return writtenOf(turn.house, turn.account, rows).map(row => actOf(inWords(row)))
}

function actOf({ event, seq, atMs, c, said }: Told): Act {
  const { act, actor, on } = said.payload ?? {}
  const who = objectOf(actor)
  return {
    event,
    seq: sure(seq, 'what is written has a place'),
    at: new Date(sure(atMs, 'what is written has a time')),
    act: textOf(act),
    actor: { kind: textOf(who['kind']), id: textOf(who['id']) },
    on: Object.fromEntries(Object.entries(objectOf(on)).filter(isPlain)),
    c: sure(c, 'what is written has a commitment'),
  }
}

const objectOf = (value: Json | undefined): JsonObject => (isObject(value) ? value : {})
const textOf = (value: Json | undefined): string => (typeof value === 'string' ? value : '')
const isPlain = (pair: [string, Json]): pair is [string, string | number | boolean] =>
  ['string', 'number', 'boolean'].includes(typeof pair[1])
