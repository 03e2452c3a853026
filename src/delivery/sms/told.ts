/**
 * What comes back over a route, by whatever line: written down once, in the turn in which it is answered for, and said to
 * whoever acts on it. Nothing of it is believed further than the route that told it.
 */

import { createHash } from 'node:crypto'
import { newId } from '#base/id.ts'
import type { Turn } from '#store/turn.ts'
import { type InboundPart, messageOf } from '#wire/sms/join.ts'
import { after } from '#wire/sms/states.ts'
import { macOfNumber, sealText, settleText, unsealText } from './queue.ts'
import * as texts from './queue-store.ts'
import { stopAtOnce } from './stop.ts'
import * as store from './told-store.ts'
import type { InboundText, InboundTextId, LineInbound, LineReceipt, TextReceipt, TextRouteId } from './types.ts'

const keyOf = (key: string) => createHash('sha256').update(key).digest()

/** `route` null: typed at the handset of the sandbox. Undefined where it was told before. */
export async function takeInbound(
  turn: Turn,
  route: TextRouteId | null,
  { key, from, to, text, message }: LineInbound,
): Promise<InboundTextId | undefined> {
  if (route !== null && message !== undefined) await store.dropParts(turn, route, keyOf(message))
  const id = newId('txi', turn.nowMs)
  const sealed = sealText(turn, { from, to, text })
  if (!(await store.addInbound(turn, { inbound_id: id, route_id: route, sealed, key: keyOf(key) }))) return undefined
  await stopAtOnce(turn, { id, from, to, text, isRehearsal: route === null })
  turn.emit('text.inbound', { inbound: id })
  return id
}

/** A part of a message that is not whole yet. */
export const keepPart = (turn: Turn, route: TextRouteId, it: InboundPart): Promise<void> =>
  store.putPart(turn, {
    route_id: route,
    message: keyOf(messageOf(it)),
    number: it.part.number,
    sealed: sealText(turn, { from: it.from, to: it.to, text: JSON.stringify([it.part, it.text]) }),
  })

export async function partsLeft(turn: Turn, route: TextRouteId): Promise<readonly InboundPart[]> {
  return (await store.findParts(turn, route)).map(sealed => {
    const { from, to, text: kept } = unsealText(turn, sealed)
    const [part, text] = JSON.parse(kept) as [InboundPart['part'], string] // Written by keepPart.
    return { from, to, part, text }
  })
}

export async function inboundText(turn: Turn, id: string): Promise<InboundText | undefined> {
  const row = await store.findInbound(turn, id)
  if (!row) return undefined
  const { from, to, text } = unsealText(turn, row.sealed)
  return { id: row.inbound_id, route: row.route_id, from, to, text, at: row.at, isRehearsal: row.route_id === null }
}

/** Those that were not told before are said as one. */
export async function takeReceipts(turn: Turn, route: TextRouteId, receipts: readonly LineReceipt[]): Promise<void> {
  const taken: string[] = []
  for (const it of receipts) {
    const id = newId('rct', turn.nowMs)
    const { ref = null, reference = null, why = null, state, code } = it
    const number = it.to === undefined ? null : sealText(turn, { from: '', to: it.to, text: '' })
    const what = { ids: [...it.ids], ref, reference, number, state, code, why }
    const row = { receipt_id: id, route_id: route, ...what, key: keyOf(it.key) }
    if (!(await store.addReceipt(turn, row))) continue
    taken.push(id)
    await resolve(turn, route, it)
  }
  if (taken.length > 0) turn.emit('text.receipts', { receipts: taken })
}

export async function textReceipts(turn: Turn, ids: readonly string[]): Promise<readonly TextReceipt[]> {
  return (await store.findReceipts(turn, ids)).map(row => ({
    id: row.receipt_id,
    route: row.route_id,
    key: row.receipt_id,
    ids: row.ids,
    ref: row.ref ?? undefined,
    reference: row.reference ?? undefined,
    to: row.number ? unsealText(turn, row.number).to : undefined,
    state: row.state,
    code: row.code,
    why: row.why ?? undefined,
    at: row.at,
  }))
}

/** A service text that it tells of. Whatever a receipt says, it says that the text was taken: what was uncertain no longer is. */
async function resolve(turn: Turn, route: TextRouteId, it: LineReceipt): Promise<void> {
  const { ids, ref, state, code, why } = it
  const message = ref?.startsWith('mmsg_') ? ref.slice(1) : undefined
  for (const row of await textsTold(turn, route, message, it)) {
    await texts.noteBecame(turn, row.message_id, row.became ? after(row.became, state) : state, why ?? null)
    if (row.state !== 'uncertain') continue
    const result = state === 'rejected' ? 'refused' : 'accepted'
    await settleText(turn, row.message_id, { result, ids, code: code || null })
  }
}

async function textsTold(
  turn: Turn,
  route: TextRouteId,
  message: string | undefined,
  { ids, reference, to }: LineReceipt,
) {
  const toMac = to === undefined ? null : macOfNumber(turn, to)
  const named = await texts.textsNamed(turn, route, { message, ids, toMac })
  if (named.length > 0 || reference === undefined || to === undefined) return named
  const maybe = await texts.uncertainWith(turn, route, reference)
  return maybe.filter(({ sealed }) => sealed.length > 0 && digitsOf(unsealText(turn, sealed).to) === digitsOf(to))
}

const digitsOf = (number: string) => number.replaceAll(/\D/g, '')
