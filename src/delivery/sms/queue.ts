/**
 * Texts to one person that belong to no run: codes, answers, tests. Each is sent at most once: a second copy is a second text
 * on somebody's phone, so what nobody knows of is said to be uncertain and left at that. They are sent by queue-source.ts.
 */

import { newId } from '#base/id.ts'
import { DAY_MS, SERVICE_TEXT_PARTS_MAX, SERVICE_TEXTS_PER_NUMBER_MAX } from '#base/limits.ts'
import { parsePhone, type PhoneNumber } from '#base/phone.ts'
import { no, type Result, yes } from '#base/result.ts'
import { countTry } from '#store/rate.ts'
import { seal, unseal } from '#store/seal.ts'
import type { Turn } from '#store/turn.ts'
import { planOf } from '#wire/sms/segment.ts'
import type { MessageId } from '../types.ts'
import { isLiveText } from './exits.ts'
import { listTextSenders, mayUseFrom } from './from.ts'
import * as store from './queue-store.ts'
import type { ServiceText, ServiceTextRefusal, TextSettled } from './types.ts'

/** Queues it; `text.settled` says what became of it, once. Whoever calls makes sure that it may be said to them [AS-03]. */
export async function queueText(turn: Turn, it: ServiceText): Promise<Result<MessageId, ServiceTextRefusal>> {
  const to = parsePhone(it.to)
  if (!to.ok) return no('not-a-number')
  const { pieces } = planOf(it.text)
  if (pieces.length === 0 || pieces.length > SERVICE_TEXT_PARTS_MAX) return no('too-long')
  const test = it.test ?? turn.actor.test ?? false
  const from = it.from ?? (await ownFrom(turn, to.value, test))
  if (from === undefined) return no('no-sender')
  const tries = await countTry(turn.house, `service texts ${turn.account} ${to.value.e164}`, DAY_MS)
  if (tries > SERVICE_TEXTS_PER_NUMBER_MAX) return no('too-many')
  const id = newId('msg', turn.nowMs)
  await store.addText(turn, {
    message_id: id,
    kind: it.kind,
    test,
    subject_id: it.subject ?? null,
    about: it.about ?? null,
    sealed: sealText(turn, { from, to: to.value.e164, text: it.text }),
    to_mac: macOfNumber(turn, to.value.e164),
    country: to.value.country ?? '',
    expires_at: new Date(turn.nowMs + it.expiresInMs),
  })
  turn.notify('text')
  return yes(id)
}

const SANDBOX_FROM = 'Sandbox'

/** The first that may be used there; where nothing leaves the house, whatever there is [PC-08]. */
async function ownFrom(turn: Turn, { country = '' }: PhoneNumber, test: boolean): Promise<string | undefined> {
  const senders = await listTextSenders(turn)
  const proven = senders.find(sender => mayUseFrom(sender, country).ok)
  if (proven) return proven.value
  return (await isLiveText(turn, test)) ? undefined : (senders[0]?.value ?? SANDBOX_FROM)
}

/** By which a receipt for a number is told from one for another, however each writes it. */
export const macOfNumber = ({ house, account }: Turn, number: string): Buffer =>
  house.keys.mac('address', account, `text to ${number.replaceAll(/\D/g, '')}`)

export type Words = { readonly from: string; readonly to: string; readonly text: string }

const keyOf = ({ house, account }: Turn) => house.keys.key('account', account)

export const sealText = (turn: Turn, words: Words): Buffer => seal(keyOf(turn), Buffer.from(JSON.stringify(words)))
export const unsealText = (turn: Turn, sealed: Buffer): Words =>
  JSON.parse(unseal(keyOf(turn), sealed).toString()) as Words // Sealed above.

/** Writes what became of it and says so; false where it was settled already. */
export async function settleText(turn: Turn, id: string, it: store.Settled): Promise<boolean> {
  if (!(await store.settleText(turn, id, it))) return false
  const row = await store.lockText(turn, id)
  if (!row) return false
  const said: TextSettled = {
    message: row.message_id,
    kind: row.kind,
    about: row.about,
    result: it.result,
    ids: it.ids ?? [],
    code: it.code ?? null,
    live: row.live,
    atMs: turn.nowMs,
  }
  turn.emit('text.settled', said)
  return true
}
