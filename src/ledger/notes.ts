/** Who signs for this installation: the log its checkpoints, the instance what it says besides (reference A2, A4, B3). */

import { sure } from '#base/bug.ts'
import type { Db } from '#store/db.ts'
import type { House } from '#store/house.ts'
import { unseal } from '#store/seal.ts'
import type { Bytes } from '#wire/bytes.ts'
import { checkpointText } from '#wire/checkpoint.ts'
import { type NoteSigner, noteSigner, signNote } from '#wire/note.ts'
import * as logStore from './log-store.ts'

/** Log and instance keys that are in use, the newest first, and all that ever were, for keys.json. */
export type Signers = {
  readonly origin: string
  readonly log: readonly NoteSigner[]
  readonly instance: NoteSigner
  readonly keys: readonly logStore.KeyRow[]
}

export const sealingKey = (house: House) => house.keys.key('ledger')

export async function signersOf(house: House, db: Db): Promise<Signers> {
  const origin = sure(await logStore.readOrigin(db), 'the log was opened')
  const keys = await logStore.readKeys(db)
  const using = (use: logStore.KeyRow['use']) =>
    keys
      .filter(key => key.use === use && key.until === null)
      .map(key => noteSigner(nameOf(key.vkey), unseal(sealingKey(house), key.secret)))
  return { origin, keys, log: using('log'), instance: sure(using('instance')[0], 'an installation has a key') }
}

const nameOf = (vkey: string) => vkey.slice(0, vkey.indexOf('+'))

/** How the sequencer signs what it writes. */
export async function openSigners(
  house: House,
  db: Db,
): Promise<{ origin: string; sign: (size: number, root: Bytes) => string }> {
  const { origin, log } = await signersOf(house, db)
  return { origin, sign: (size, root) => signNote(checkpointText({ origin, size, root }), log) }
}
