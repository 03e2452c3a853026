/**
 * A provider calls: what became of texts, and texts that come in. Who it is, the token in the address says; that it is, its
 * signature. Before both are seen nothing is read, and whoever is not the provider learns nothing: not even which routes are.
 */

import { TEXTS_HEARD_PER_TURN } from '#base/limits.ts'
import type { House } from '#store/house.ts'
import { SYSTEM, takeTurn, type Turn } from '#store/turn.ts'
import { idForms } from '#wire/sms/smpp/receipt.ts'
import { speakerOf, type Spoken } from '#wire/sms/carrier/speaker.ts'
import type { SmsCall, SmsTold } from '#wire/sms/carrier/types.ts'
import { hookHash, wholeOf } from './exits.ts'
import { carrierOf } from './route-rules.ts'
import * as routeStore from './route-store.ts'
import { takeInbound, takeReceipts } from './told.ts'
import type { LineReceipt, TextRouteId } from './types.ts'

export type CallAnswer =
  | 'heard'
  | 'not-ours' // no such address, or not signed by whoever should: the same answer
  | 'too-many'
  | 'not-understood' // signed, and not in the shape that was agreed: somebody may believe that a STOP was heard

export async function hearCall(house: House, token: string, call: Omit<SmsCall, 'nowMs'>): Promise<CallAnswer> {
  const found = await routeStore.routeCalled(house, hookHash(token))
  if (!found) return 'not-ours'
  const who = { account: found.account, actor: SYSTEM }
  return takeTurn(house, who, async turn => {
    const speaker = await speakerOfRoute(turn, found.route)
    const dated = { ...call, nowMs: turn.nowMs }
    if (!speaker?.isOwn(dated)) return 'not-ours'
    const told = speaker.read(dated)
    if (told.length > TEXTS_HEARD_PER_TURN) return 'too-many'
    await takeAll(turn, found.route, told)
    return speaker.isWhole(dated) ? 'heard' : 'not-understood'
  })
}

async function speakerOfRoute(turn: Turn, route: TextRouteId): Promise<Spoken | undefined> {
  const row = await routeStore.findRoute(turn, route)
  const whole = row && wholeOf(turn, row)
  return whole && whole.is !== 'smpp' ? speakerOf(carrierOf(whole)) : undefined
}

async function takeAll(turn: Turn, route: TextRouteId, told: readonly SmsTold[]): Promise<void> {
  const receipts = told.flatMap(it => (it.is === 'state' ? [receiptOf(it)] : []))
  if (receipts.length > 0) await takeReceipts(turn, route, receipts)
  for (const it of told) if (it.is === 'inbound') await takeInbound(turn, route, it)
}

const receiptOf = ({ key, id, reference, state, code, why }: Extract<SmsTold, { is: 'state' }>): LineReceipt => ({
  key,
  ids: [...new Set([id, ...idForms(id)])],
  ref: reference === '' ? undefined : reference,
  reference: undefined,
  to: undefined,
  state,
  code,
  why,
})
