/**
 * The witnesses of the log: which there are, and the rounds in which they are offered its newest checkpoint. A round
 * happens between turns, keeps no lock and waits for nobody long: a witness that fails is asked again later, and later.
 */

import { setTimeout as pause } from 'node:timers/promises'
import { SECOND_MS, WITNESS_RETRY_MAX_MS, WITNESS_ROUND_MS, WITNESS_STRANGER_MS } from '#base/limits.ts'
import type { House } from '#store/house.ts'
import { namesKey } from '#wire/note.ts'
import { ask, type Answered } from './asking-witness.ts'
import { reasonOf } from './batch.ts'
import { holdOf } from './hold-rules.ts'
import * as logStore from './log-store.ts'
import { recall } from './memory.ts'
import { withFirstSignature } from './notes.ts'
import { sayOfInstallation } from './opening.ts'
import { endKeyWhenDue } from './rotation.ts'
import { keyRotation } from './rules.ts'
import type { Checkpoint } from './types.ts'
import { namedIn } from './witness-rules.ts'
import * as witnessStore from './witness-store.ts'
import type { WitnessRow } from './witness-store.ts'

/** Offers the newest checkpoint to those who have not cosigned it, unless they failed just now. Answers who was asked. */
export async function witnessRound(house: House, isUrgent = false): Promise<readonly WitnessRow[]> {
  const head = await logStore.readHead(house.platform)
  const named = namedIn(await witnessStore.readWitnesses(house.platform))
  const keys = await logStore.logKeysInUse(house.platform)
  const due = named.filter(it => isUrgent || isDue(it, head.size, keys, house.clock.nowMs()))
  await Promise.all(due.map(it => tell(house, it, head)))
  return due
}

/** Also one that has cosigned everything, while it is not known whether it knows a new key. */
function isDue(
  { size, state, fails, tried, knows }: WitnessRow,
  head: number,
  keys: readonly string[],
  nowMs: number,
): boolean {
  const isDone = state === 'well' && size >= head
  const isStranger = keys.length > 1 && knows !== keys[0]
  if (isDone && !isStranger) return false
  const againMs = Math.min(WITNESS_RETRY_MAX_MS, 2 ** Math.min(fails, 20) * SECOND_MS)
  const pauseMs = isDone ? WITNESS_STRANGER_MS : fails === 0 ? 0 : againMs
  return tried === null || tried.getTime() + pauseMs <= nowMs || tried.getTime() > nowMs
}

async function tell(house: House, it: WitnessRow, head: Checkpoint): Promise<void> {
  const answered = await offer(house, it, head)
  const { state, says, size, line, atMs } = answered
  if (state !== it.state && state !== 'well')
    house.log.warn({ witness: it.name, state, says }, 'a witness of the log does not cosign')
  const { vkey } = it
  const keep = async (db: House['platform']) => {
    if (line !== undefined && atMs !== undefined)
      await witnessStore.addCosignature(db, { vkey, size, line, at: new Date(atMs) })
    await witnessStore.putTold(db, { vkey, state, says, size, knows: answered.knows }, new Date(house.clock.nowMs()))
    if (line !== undefined) await logStore.notifyHead(db, size)
  }
  // Said once more: what was written meanwhile is older than the witness, and no checkpoint before it was cosigned (A1).
  const isLate = line !== undefined && (await witnessStore.beginsLate(house.platform, vkey, size))
  if (isLate) await sayOfInstallation(house, [keyRotation({ use: 'witness', vkey })], keep)
  else await house.platform.transaction().execute(keep)
}

/**
 * While a key is exchanged it is first shown the new one alone: so that it is known whether it knows it (D9). A checkpoint
 * from before the exchange tells nothing of that.
 */
async function offer(
  house: House,
  it: WitnessRow,
  head: Checkpoint,
): Promise<Answered & { readonly knows: string | null }> {
  const now = () => house.clock.nowMs()
  const [newest = null] = await logStore.logKeysInUse(house.platform)
  const alone = await ask(house.platform, it, { ...head, note: withFirstSignature(head.note) }, now())
  const both = alone.isStranger ? await ask(house.platform, it, head, now()) : alone
  const isTelling = newest !== null && namesKey(head.note, newest)
  const knows = !isTelling ? it.knows : alone.state === 'well' ? newest : alone.isStranger ? null : it.knows
  return { ...(await stillAhead(house, both)), knows }
}

/** Ahead of us is not who is ahead of what we were a moment ago. */
async function stillAhead(house: House, answered: Answered): Promise<Answered> {
  if (answered.state !== 'ahead' || answered.size > (await logStore.readHead(house.platform)).size) return answered
  return { ...answered, state: 'silent', says: 'It was asked while the log grew.' }
}

/**
 * Before the log is signed after a start: witnesses and this machine's memory are asked whether the database holds all of
 * it. False when it must not be signed; why is kept where everybody who asks for the log's state is told it.
 */
export async function maySign(house: House): Promise<boolean> {
  await witnessRound(house, true)
  const { size } = await logStore.readHead(house.platform)
  const named = namedIn(await witnessStore.readWitnesses(house.platform))
  const witnesses = named.map(it => ({ ...it, isInPolicy: it.from !== null }))
  const kept = await witnessStore.readHold(house.platform)
  const hold = holdOf({ size, witnesses, memory: await recall(house, size), hold: kept })
  if (!hold && !kept) return true
  if (!hold) await witnessStore.endHold(house.platform)
  else await witnessStore.putHold(house.platform, hold.reason, hold.says, new Date(house.clock.nowMs()))
  if (hold?.says !== kept?.says) tellHold(house, hold?.says)
  await logStore.notifyHead(house.platform, size)
  return !hold
}

function tellHold({ log }: House, says: string | undefined): void {
  if (says === undefined) log.warn('the log is signed again')
  else log.error({ says }, 'the log is NOT signed, and what is said waits for it')
}

/** Rounds until it is told to end. `doubt` is called when somebody has seen another log than ours. */
export async function keepRounds(house: House, signal: AbortSignal, doubt: () => void): Promise<void> {
  while (!signal.aborted) {
    await pause(WITNESS_ROUND_MS, undefined, { signal }).catch(() => {})
    if (signal.aborted) return
    try {
      await witnessRound(house)
      await endKeyWhenDue(house)
      const witnesses = namedIn(await witnessStore.readWitnesses(house.platform))
      if (witnesses.some(({ state }) => state === 'ahead' || state === 'forked')) doubt()
    } catch (cause) {
      house.log.warn({ cause: reasonOf(cause) }, 'a round to the witnesses failed and comes again')
    }
  }
}
