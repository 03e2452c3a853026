/** Exports: many proofs in one archive [AS-10]. Asked for in a turn, made by a job (making.ts), handed out as it is read. */

import { countAll } from '#audience/audience.ts'
import { audit } from '#accounts/accounts.ts'
import { newId } from '#base/id.ts'
import { BULK_OPEN_MAX, BULK_PROOFS_MAX } from '#base/limits.ts'
import { no, type Result, yes } from '#base/result.ts'
import { Fault } from '#base/fault.ts'
import type { StreamAnswer } from '#store/operation.ts'
import { unseal } from '#store/seal.ts'
import { takeTurn, type Turn } from '#store/turn.ts'
import { ARCHIVE_END } from './archive.ts'
import * as store from './store.ts'
import type { Asked, Export, ExportId } from './types.ts'

export const listExports = store.newest

export async function readExport(turn: Turn, id: string): Promise<Result<Export, 'absent'>> {
  const found = await store.find(turn, id)
  return found ? yes(found) : no('absent')
}

export async function ask(
  turn: Turn,
  asked: Asked,
  why: string,
): Promise<Result<Export, 'state-of-what' | 'too-many' | 'too-many-open' | 'absent'>> {
  if (asked.state !== undefined && asked.purpose === undefined) return no('state-of-what')
  if ((await store.countOpen(turn)) >= BULK_OPEN_MAX) return no('too-many-open')
  if ((await countAll(turn, asked, BULK_PROOFS_MAX + 1)) > BULK_PROOFS_MAX) return no('too-many')
  const id = newId('exp', turn.nowMs)
  await store.add(turn, { id, asked, why })
  turn.emit('proofs.export', { export: id })
  return readExport(turn, id)
}

/** What was made of it so far goes. One that is over cannot be cancelled. */
export async function cancel(turn: Turn, id: string): Promise<Result<Export, 'absent' | 'over'>> {
  const found = await store.hold(turn, id)
  if (!found) return no('absent')
  if (found.state !== 'waiting' && found.state !== 'working') return no('over')
  await store.end(turn, found.id, { state: 'cancelled' })
  return readExport(turn, id)
}

export async function archiveOf(turn: Turn, id: string): Promise<Result<StreamAnswer, 'absent' | 'not-done' | 'gone'>> {
  const found = await store.find(turn, id)
  if (!found) return no('absent')
  if (found.state === 'expired') return no('gone')
  if (found.state !== 'done') return no('not-done')
  await audit(turn, 'proofs.archive', { export_id: found.id, proofs: found.proofs })
  const date = found.askedAt.toISOString().slice(0, 10).replaceAll('-', '')
  return yes({
    media: 'application/gzip',
    name: `proofs.${found.id}.${date}.tar.gz`,
    sizeBytes: found.sizeBytes,
    parts: partsOf(turn, found.id, await store.countParts(turn, found.id)),
  })
}

/** Each read in a turn of its own: a reader may be slow, and an erasure meanwhile ends it. */
async function* partsOf({ house, account, actor }: Turn, id: ExportId, parts: number): AsyncGenerator<Uint8Array> {
  for (let part = 0; part <= parts; part++) {
    const sealed = await takeTurn(house, { account, actor }, turn => store.partOf(turn, id, part))
    if (!sealed) throw new Fault('the export ended while it was read', false)
    yield unseal(house.keys.key('account', account), sealed)
  }
  yield ARCHIVE_END
}
