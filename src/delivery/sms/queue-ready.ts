/** A service text made ready: whether there still is a reason to send it, and a way. */

import { createHash } from 'node:crypto'
import { acceptedPolicies, closingOf } from '#accounts/accounts.ts'
import { SERVICE_TEXT_AGAIN_MS, SERVICE_TEXT_HELD_MS } from '#base/limits.ts'
import { mayUse, standingOf } from '#conduct/conduct.ts'
import { suppressionOf } from '#consent/consent.ts'
import type { AccountId, Turn } from '#store/turn.ts'
import { partsOf, planOf } from '#wire/sms/segment.ts'
import type { MessageId } from '../types.ts'
import { isLiveText, textExitFor } from './exits.ts'
import { mayUseFrom, senderOfNumber } from './from.ts'
import { settleText, unsealText, type Words } from './queue.ts'
import * as store from './queue-store.ts'
import type { NoTextExit, ServiceTextKind, TextExit, TextMessage } from './types.ts'

export type Prepared = {
  readonly account: AccountId
  readonly id: MessageId
  readonly kind: ServiceTextKind
  readonly exit: TextExit
  readonly expiresAtMs: number
  readonly leaves: Omit<TextMessage, 'mayLeave' | 'attempted' | 'settle'>
}

/** What each kind waits for. What answers a STOP or a HELP goes whatever holds: it is owed to whoever wrote. */
const RULES: Readonly<Record<ServiceTextKind, { readonly owed: boolean; readonly silenced: boolean }>> = {
  code: { owed: false, silenced: true },
  stopped: { owed: true, silenced: false },
  help: { owed: true, silenced: false },
  join: { owed: false, silenced: false }, // They wrote; the form asks, and knows who may not be asked.
  test: { owed: false, silenced: true },
  reply: { owed: false, silenced: false },
}

/** By a measure: the account may not send texts [EN-02]. */
export const isBarred = async (turn: Turn, kind: ServiceTextKind): Promise<boolean> =>
  !RULES[kind].owed && !mayUse(await standingOf(turn), 'sms')

/** Taken under this crown, with the way that it leaves by; undefined where it is over, or waits. */
export async function prepare(turn: Turn, id: MessageId, crown: string): Promise<Prepared | undefined> {
  const row = await store.lockText(turn, id)
  if (row?.state !== 'queued') return undefined
  const later = (why: string, ms = SERVICE_TEXT_HELD_MS) =>
    store.postpone(turn, id, new Date(turn.nowMs + ms), why).then(() => undefined)
  if (row.expires_at <= turn.now) return settleText(turn, id, { result: 'expired' }).then(() => undefined)
  const words = unsealText(turn, row.sealed)
  const dropped = await whyDropped(turn, row.kind, words)
  if (dropped) return settleText(turn, id, { result: 'dropped', detail: dropped }).then(() => undefined)
  if (!RULES[row.kind].owed && !(await acceptedPolicies(turn))) return later('policies-not-accepted') // [AS-02]
  if (await isBarred(turn, row.kind)) return later('restricted')
  const found = await exitOf(turn, row, words)
  if (!found.ok) return later(found.refusal.is, waitMs(turn, found.refusal))
  await store.takeText(turn, id, crown)
  const { kind, attempts } = row
  const leaves = leavesAs(words, { id, attempts, country: row.country, exit: found.value })
  return { account: turn.account, id, kind, exit: found.value, expiresAtMs: row.expires_at.getTime(), leaves }
}

const waitMs = ({ nowMs }: Turn, refusal: NoTextExit): number =>
  refusal.is === 'resting' ? Math.max(SERVICE_TEXT_AGAIN_MS, refusal.until.getTime() - nowMs) : SERVICE_TEXT_HELD_MS

async function whyDropped(turn: Turn, kind: ServiceTextKind, { to }: Words): Promise<string | undefined> {
  if (await closingOf(turn)) return 'account-closing'
  const isSilent = RULES[kind].silenced && (await suppressionOf(turn, { kind: 'phone', address: to })) !== undefined
  return isSilent ? 'suppressed' : undefined // What happened to the number since it was queued counts.
}

/** From a sender that is not proven to be the account's, a text reaches the sandbox and nobody else [PC-08]. */
async function exitOf(turn: Turn, { test, country }: Pick<store.TextRow, 'test' | 'country'>, { from }: Words) {
  const isLive = await isLiveText(turn, test)
  const sender = isLive ? await senderOfNumber(turn, from) : undefined
  const isProven = sender !== undefined && mayUseFrom(sender, country).ok
  return textExitFor(turn, { test: test || !isProven, country, from })
}

function leavesAs(
  { from, to, text }: Words,
  it: { readonly id: MessageId; readonly attempts: number; readonly country: string; readonly exit: TextExit },
): Prepared['leaves'] {
  const reference = createHash('sha256').update(`${it.id} ${it.attempts}`).digest().readUInt16BE(0)
  const { segment } = it.exit
  return {
    from,
    to,
    country: it.country,
    text,
    encoding: planOf(text, segment).encoding,
    parts: partsOf(text, reference & 0xff, segment),
    reference,
    ref: `m${it.id}`,
  }
}
