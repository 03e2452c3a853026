/**
 * What operators and providers tell of a run's texts after they were handed over. They come twice, late and in any order;
 * what is known only grows (wire/sms/states.ts). Of whom nobody knew whether it was taken, a receipt settles it.
 */

import { DAY_MS } from '#base/limits.ts'
import type { SubjectId } from '#ledger/types.ts'
import { type AccountId, SYSTEM, takeTurn, type Turn } from '#store/turn.ts'
import type { House } from '#store/house.ts'
import { signals } from '#conduct/conduct.ts'
import { withdraw } from '#consent/consent.ts'
import type { Why } from '#wire/sms/carrier/types.ts'
import { after, isFinal, type SmsState } from '#wire/sms/states.ts'
import { resolveHeld } from '../held.ts'
import type { HardBounce } from '../types.ts'
import * as store from './sent-store.ts'
import { textReceipts } from './told.ts'
import type { TextReceipt } from './types.ts'

/** An attempt's sixteen bits mean it for so long. */
const REFERENCE_FOR_MS = 3 * DAY_MS
/** A receipt may overtake the outcome of its text on the way into the database, and a dead worker’s journal by minutes. */
const AGAIN_SECONDS = [2, 15, 120, 900] as const

export type ReceiptsSaid = { readonly receipts: readonly string[]; readonly nth?: number }

/** Those that belong to nothing yet are asked about again, a few times. */
export async function hearReceipts(
  house: House,
  account: AccountId,
  { receipts, nth = 0 }: ReceiptsSaid,
): Promise<void> {
  const strays = await takeTurn(house, { account, actor: SYSTEM }, async turn => {
    const found = await textReceipts(turn, receipts)
    const left: string[] = []
    for (const it of found) if (!(await hearReceipt(turn, it))) left.push(it.id)
    return left
  })
  const startAfter = AGAIN_SECONDS[nth]
  if (strays.length === 0 || startAfter === undefined) return
  const body = { receipts: strays, nth: nth + 1 }
  await (await house.boss()).send('text.receipts', { account, body }, { startAfter })
}

/** False when no text of a run is known by it. */
async function hearReceipt(turn: Turn, receipt: TextReceipt): Promise<boolean> {
  if (receipt.ref !== undefined && OF_SERVICE.test(receipt.ref)) return true
  const found = await sentFor(turn, receipt)
  for (const it of found) await note(turn, it, receipt)
  return found.length > 0
}

const OF_SERVICE = /^mmsg_/
const OF_RUN = /^r(\d{1,15})\.(\d{1,15})$/

/** By the provider's number, by our own name, by the sixteen bits and the number that it went to. */
async function sentFor(turn: Turn, { route, ids, ref, reference, to }: TextReceipt): Promise<readonly store.Found[]> {
  const isTo = ({ phone }: store.Found) => to === undefined || phone === null || digitsOf(phone) === digitsOf(to)
  const named = bestOf((await store.sentNamed(turn, { route, ids })).filter(isTo), ids)
  if (named) return [named]
  const [, run, seq] = OF_RUN.exec(ref ?? '') ?? []
  if (run !== undefined && seq !== undefined) return store.sentByRef(turn, route, Number(run), Number(seq))
  if (reference === undefined || to === undefined) return []
  const maybe = await store.heldWith(turn, route, reference, new Date(turn.nowMs - REFERENCE_FOR_MS))
  const same = maybe.filter(({ phone }) => phone !== null && digitsOf(phone) === digitsOf(to))
  return same.length === 1 ? same : []
}

/** Forms stand in the order in which they are likely: as it was written comes first. */
function bestOf(found: readonly store.Found[], forms: readonly string[]): store.Found | undefined {
  const form = forms.find(it => found.some(({ ids }) => ids.includes(it)))
  return form === undefined ? undefined : found.find(({ ids }) => ids.includes(form))
}

const digitsOf = (number: string) => number.replaceAll(/\D/g, '')

async function note(turn: Turn, sent: store.Found, { state, code, why, ids }: TextReceipt): Promise<void> {
  const became = sent.became === null ? state : after(sent.became, state)
  if (became !== sent.became) await store.noteBecame(turn, sent, { became, code, why: why ?? null, ids })
  if (sent.isHeld) await settleHeld(turn, sent, became, { code, why: why ?? null })
  if (became !== sent.became && isFinal(became) && became !== 'delivered') await signalLost(turn, sent, why ?? null)
}

/** Whoever tells of a text was given it: it was taken, unless they say that nobody got it. */
async function settleHeld(
  turn: Turn,
  { run, seq }: store.Found,
  state: SmsState,
  { code, why }: { readonly code: string; readonly why: string | null },
): Promise<void> {
  const isLost = isFinal(state) && state !== 'delivered'
  const detail = code === '' ? {} : { detail: `code ${code}` }
  if (isLost) await resolveHeld(turn, { run, seq }, 'failed', { kind: 'bounce', reason: why ?? state, ...detail })
  else await resolveHeld(turn, { run, seq }, 'accepted', { kind: 'delivery-report', ...detail })
}

/** Nothing is sent there again: it is nobody’s, or takes no texts. */
const FOR_GOOD: ReadonlySet<string> = new Set<Why>(['no-such-number', 'no-handset'])

/** A STOP that the network holds is one [AS-03]. */
async function signalLost(turn: Turn, { subject, run, seq }: store.Found, why: string | null): Promise<void> {
  const isNumber = why !== null && FOR_GOOD.has(why)
  await signals(turn, [{ kind: isNumber ? 'hard-bounce' : 'soft-bounce', service: 'sms', n: 1 }])
  if (isNumber) sayBounce(turn, { subject, run, seq }, why)
  if (why === 'opted-out') await withdraw(turn, { subject, channel: 'sms', purposes: 'all', via: 'mo-stop' })
}

function sayBounce(turn: Turn, it: { subject: SubjectId; run: string; seq: number }, reason: string): void {
  turn.emit('outcome.hard-bounce', {
    ...it,
    kind: 'phone',
    run: it.run as HardBounce['run'], // As the row of the run has it.
    reason,
    code: null,
    detail: 'as a receipt says',
  } satisfies HardBounce)
}
