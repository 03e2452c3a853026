/**
 * Exchanging a key of the log or of the installation (reference §2.6, B3, D9). A new key of the log signs beside the old
 * one for a cycle, so that whoever verifies can learn it; then the old one ends, unless no witness knows the new one yet:
 * without its cosignature nothing more would be served. A stolen key ends at once.
 */

import { randomBytes } from 'node:crypto'
import { LEDGER_ROTATION_MS } from '#base/limits.ts'
import { no, type Result, yes } from '#base/result.ts'
import type { House } from '#store/house.ts'
import { seal } from '#store/seal.ts'
import { noteSigner } from '#wire/note.ts'
import * as logStore from './log-store.ts'
import { nameOf, sealingKey } from './notes.ts'
import { sayOfInstallation } from './opening.ts'
import { keyRotation } from './rules.ts'
import { servedCheckpoint } from './served.ts'
import * as witnessStore from './witness-store.ts'
import { activeIn } from './witness-rules.ts'

const SEED_BYTES = 32

/** Answers the new vkey. `isStolen`: the old one ends now. */
export async function rotateKey(
  house: House,
  use: logStore.KeyRow['use'],
  isStolen: boolean,
): Promise<Result<{ vkey: string; endsOld: Date }, 'in-rotation'>> {
  const using = (await logStore.readKeys(house.platform)).filter(key => key.use === use && key.until === null)
  const [old, ...older] = using
  if (!old || older.length > 0) return no('in-rotation')
  const from = new Date(Math.max(house.clock.nowMs(), old.from.getTime() + 1)) // The newest is the one that began last.
  const seed = randomBytes(SEED_BYTES)
  const { vkey } = noteSigner(nameOf(old.vkey), seed)
  const endsNow = isStolen || use === 'instance'
  await sayOfInstallation(house, [keyRotation({ use, vkey })], async db => {
    await logStore.addKey(db, { use, vkey, secret: seal(sealingKey(house), seed), from })
    if (endsNow) await logStore.endOldKeys(db, use, from)
    await logStore.endReign(db)
  })
  return yes({ vkey, endsOld: endsNow ? from : new Date(from.getTime() + LEDGER_ROTATION_MS) })
}

export type Rotation = { readonly vkey: string; readonly endsOld: Date; readonly strangers: readonly string[] }

/** The exchange of the log's key that is under way, and which witnesses do not know the new key. */
export async function rotationOf(house: House): Promise<Rotation | undefined> {
  const using = (await logStore.readKeys(house.platform)).filter(key => key.use === 'log' && key.until === null)
  const [newest] = using
  if (!newest || using.length < 2) return undefined
  const active = activeIn(await witnessStore.readWitnesses(house.platform))
  const strangers = active.filter(it => it.knows !== newest.vkey).map(it => it.name)
  return { vkey: newest.vkey, endsOld: new Date(newest.from.getTime() + LEDGER_ROTATION_MS), strangers }
}

export type EndRefusal = 'no-rotation' | 'unknown-to-witnesses' | 'not-yet-served'

/** Ends the older keys of the log now, before their time. */
export async function endOldKey(house: House): Promise<Result<undefined, EndRefusal>> {
  const rotation = await rotationOf(house)
  if (!rotation) return no('no-rotation')
  const active = activeIn(await witnessStore.readWitnesses(house.platform))
  if (active.length > 0 && rotation.strangers.length === active.length) return no('unknown-to-witnesses')
  const served = await servedCheckpoint(house)
  if (!(await logStore.isSignedWith(house.platform, served.size, rotation.vkey))) return no('not-yet-served')
  await house.platform.transaction().execute(async db => {
    await logStore.endOldKeys(db, 'log', new Date(Math.max(house.clock.nowMs(), served.at.getTime() + 1)))
    await logStore.endReign(db)
  })
  return yes(undefined)
}

export async function endKeyWhenDue(house: House): Promise<void> {
  const rotation = await rotationOf(house)
  if (!rotation || rotation.endsOld.getTime() > house.clock.nowMs()) return
  const done = await endOldKey(house)
  if (done.ok) house.log.info({ vkey: rotation.vkey }, 'the old key of the log has ended')
  else house.log.warn({ why: done.refusal, witnesses: rotation.strangers }, 'the old key of the log cannot end yet')
}
