/** What the operator of an installation does to its log: names witnesses, and lets it go on after a restored backup. */

import { WITNESSES_MAX } from '#base/limits.ts'
import { no, type Result, yes } from '#base/result.ts'
import type { House } from '#store/house.ts'
import { KEY_TYPES, parseVkey } from '#wire/note.ts'
import { isWitnessAddress, isWitnessName } from '#wire/policy-file.ts'
import * as logStore from './log-store.ts'
import { sayOfInstallation } from './opening.ts'
import { keyRotation } from './rules.ts'
import { servedCheckpoint } from './served.ts'
import { activeIn, namedIn } from './witness-rules.ts'
import * as witnessStore from './witness-store.ts'

export type NewWitness = { readonly vkey: string; readonly url: string; readonly name?: string | undefined }
export type WitnessRefusal =
  | 'not-a-witness-key'
  | 'not-a-witness-name'
  | 'not-a-witness-address'
  | 'known'
  | 'name-taken'
  | 'too-many'

/** It is asked at once, and stands in the policy from its first cosignature on. */
export async function nameWitness(house: House, it: NewWitness): Promise<Result<{ name: string }, WitnessRefusal>> {
  const key = parseVkey(it.vkey)
  if (!key || key.type !== KEY_TYPES.cosignature) return no('not-a-witness-key')
  const name = it.name ?? key.name
  if (!isWitnessName(name)) return no('not-a-witness-name')
  if (!isWitnessAddress(it.url)) return no('not-a-witness-address')
  const named = namedIn(await witnessStore.readWitnesses(house.platform))
  if (named.some(other => other.vkey === it.vkey)) return no('known')
  if (named.some(other => other.name === name)) return no('name-taken')
  if (named.length >= WITNESSES_MAX) return no('too-many')
  const at = new Date(house.clock.nowMs())
  await sayOfInstallation(house, [keyRotation({ use: 'witness', vkey: it.vkey })], async db => {
    await witnessStore.addWitness(db, { vkey: it.vkey, name, url: it.url, at })
    await logStore.notifyKeys(db)
  })
  return yes({ name })
}

/**
 * What was served stays served: one that alone cosigned it can go only together with all others, after which no witness
 * is asked for at all.
 */
export async function dismissWitness(house: House, name: string): Promise<Result<undefined, 'absent' | 'way-back'>> {
  const named = namedIn(await witnessStore.readWitnesses(house.platform))
  const gone = named.find(it => it.name === name)
  if (!gone) return no('absent')
  const others = activeIn(named).filter(it => it !== gone)
  const { size } = await servedCheckpoint(house)
  const vkeys = others.map(it => it.vkey)
  const stays = await witnessStore.newestCosigned(house.platform, vkeys)
  if (gone.from !== null && others.length > 0 && (stays ?? 0) < size) return no('way-back')
  await house.platform.transaction().execute(async db => {
    await witnessStore.removeWitness(db, gone.vkey, new Date(house.clock.nowMs()))
    await logStore.notifyKeys(db)
  })
  return yes(undefined)
}

/** The log goes on from where the database stands, though later entries may be lost. A witness is not talked down. */
export async function resumeLog(house: House): Promise<Result<undefined, 'not-held' | 'witness-disagrees'>> {
  const hold = await witnessStore.readHold(house.platform)
  if (!hold) return no('not-held')
  if (hold.reason === 'witness') return no('witness-disagrees')
  await witnessStore.acceptHold(house.platform, (await logStore.readHead(house.platform)).size)
  return yes(undefined)
}

/** Called by whoever restores a backup: nothing is signed until a witness, or the operator, says that nothing is lost. */
export async function holdRestored(house: House): Promise<void> {
  const says = 'The database was restored from a backup.'
  await witnessStore.putHold(house.platform, 'restored', says, new Date(house.clock.nowMs()))
}
