/** How witnesses and keys stand, for whoever runs the installation. */

import type { House } from '#store/house.ts'
import * as logStore from './log-store.ts'
import { type Rotation, rotationOf } from './rotation.ts'
import { namedIn } from './witness-rules.ts'
import * as witnessStore from './witness-store.ts'

/** `newestKey` is the log's; a witness knows it when it cosigned what only this key had signed. */
export type ListedWitness = witnessStore.WitnessRow & { readonly newestKey: string | undefined }

export async function listWitnesses(house: House): Promise<ListedWitness[]> {
  const [newestKey] = await logStore.logKeysInUse(house.platform)
  return namedIn(await witnessStore.readWitnesses(house.platform)).map(it => ({ ...it, newestKey }))
}

export async function listLogKeys(
  house: House,
): Promise<{ readonly keys: readonly Omit<logStore.KeyRow, 'secret'>[]; readonly rotation: Rotation | undefined }> {
  const keys = await logStore.readKeys(house.platform)
  return { keys: keys.map(({ secret: _, ...key }) => key), rotation: await rotationOf(house) }
}
