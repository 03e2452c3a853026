/** From quarantine to people who may be written to, wave by wave; and the ways in which that ends early. */

import { audit } from '#accounts/accounts.ts'
import { no, type Result, yes } from '#base/result.ts'
import type { Detailed } from '#store/operation.ts'
import type { Turn } from '#store/turn.ts'
import { lookedAt } from './looking.ts'
import { isSuspended, laterThan, mayBecome } from './may.ts'
import { verdictOn } from './releasing.ts'
import * as store from './store.ts'
import type { ImportId } from './types.ts'

type NotReleased = 'absent' | 'not-now' | 'suspended' | 'sample-open' | 'too-early' | Detailed<'look'>

/** The first wave once the sample is backed; each next one when the one before was heard of. A bad one ends them. */
export async function release(turn: Turn, id: ImportId): Promise<Result<Record<never, never>, NotReleased>> {
  const batch = await store.lockBatch(turn, id)
  if (!batch) return no('absent')
  if (await isSuspended(turn)) return no('suspended')
  if (batch.state === 'sampling') {
    const { drawn, backed } = await store.sampleOf(turn, id)
    const isOver = !batch.sampleDue || batch.sampleDue.getTime() <= turn.nowMs
    if (backed < drawn) return no(isOver ? 'not-now' : 'sample-open') // Over, it has failed; the next look says so.
    const looked = await lookedAt(turn, batch)
    if (!looked.ok) return looked
    return (await store.isFirstWaveFull(turn, id)) ? no('too-early') : yes(await nextWave(turn, batch))
  }
  if (batch.state !== 'releasing') return no('not-now')
  const last = (await store.wavesOf(turn, id)).find(it => it.wave === batch.wave)
  const verdict = last ? verdictOn(last, turn.nowMs) : 'too-early'
  if (verdict === 'stop') return yes(await stopWaves(turn, batch))
  return verdict === 'go' ? yes(await nextWave(turn, batch)) : no('too-early')
}

export async function nextWave(turn: Turn, { id, wave }: store.Batch): Promise<Record<never, never>> {
  await audit(turn, 'import.release', { import_id: id, wave: wave + 1 })
  await store.setBatch(turn, id, { state: 'releasing', wave: wave + 1, lookAt: laterThan(turn) })
  turn.emit('import.work', { import: id })
  return {}
}

/** Complaints or bounces above their bound: what is left stays in quarantine (I12). */
export async function stopWaves(turn: Turn, { id, wave }: store.Batch): Promise<Record<never, never>> {
  await audit(turn, 'import.stopped', { import_id: id, wave, demand: 'EN-03' })
  await store.setBatch(turn, id, { state: 'stopped', reason: 'complaints-or-bounces', lookAt: null })
  return {}
}

/** At once, in every process: each slice looks before it does anything. */
export async function cancel(turn: Turn, id: ImportId): Promise<Result<Record<never, never>, 'absent' | 'not-now'>> {
  const batch = await store.lockBatch(turn, id)
  if (!batch) return no('absent')
  if (!mayBecome(batch.state, 'cancelled')) return no('not-now')
  await store.removeParts(turn, id)
  await audit(turn, 'import.cancelled', { import_id: id })
  await store.setBatch(turn, id, { state: 'cancelled', lookAt: turn.now })
  return yes({})
}
