/** Who signs for this installation: the log its checkpoints, the instance what it says besides (reference A2, A4, B3). */

import { sure } from '#base/bug.ts'
import type { Db } from '#store/db.ts'
import type { House } from '#store/house.ts'
import { unseal } from '#store/seal.ts'
import type { Bytes } from '#wire/bytes.ts'
import { checkpointText } from '#wire/checkpoint.ts'
import { type NoteSigner, noteSigner, parseNote, signaturesBy, signNote } from '#wire/note.ts'
import * as logStore from './log-store.ts'
import * as witnessStore from './witness-store.ts'

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
    keys.filter(key => key.use === use && key.until === null).map(key => signerOf(house, key))
  return { origin, keys, log: using('log'), instance: sure(using('instance')[0], 'an installation has a key') }
}

const signerOf = (house: House, { vkey, secret }: logStore.KeyRow): NoteSigner =>
  noteSigner(nameOf(vkey), unseal(sealingKey(house), secret))
export const nameOf = (vkey: string) => vkey.slice(0, vkey.indexOf('+'))

/** Who signs what is shown under one checkpoint, and which key of the log a verifier has to know for it. */
export type ProofSigners = Signers & {
  readonly logVkey: string
  /** Those of the policy and those that were, for keys.json. */
  readonly witnesses: readonly witnessStore.WitnessRow[]
}

/** Keys that were in use at the time of the checkpoint (D9): just after a rotation that is not yet the newest one. */
export async function proofSigners(
  house: House,
  shown: { readonly note: string; readonly at: Date },
): Promise<ProofSigners> {
  const signers = await signersOf(house, house.platform)
  const counts = ({ from, until }: logStore.KeyRow) => from <= shown.at && (until === null || shown.at < until)
  const note = sure(parseNote(shown.note), 'a checkpoint is a signed note')
  const log = signers.keys.filter(key => key.use === 'log').map(key => ({ key, signer: signerOf(house, key) }))
  const signed = log.filter(({ signer }) => signaturesBy(note, signer).length > 0)
  const chosen = sure(signed.find(({ key }) => counts(key)) ?? signed[0], 'the log signed its checkpoint').signer
  const instance = signers.keys.find(key => key.use === 'instance' && counts(key))
  const witnesses = (await witnessStore.readWitnesses(house.platform)).filter(it => it.from !== null)
  return {
    ...signers,
    log: [...new Map([...signers.log, chosen].map(it => [it.vkey, it])).values()],
    instance: instance ? signerOf(house, instance) : signers.instance,
    logVkey: chosen.vkey,
    witnesses,
  }
}

/** The note with the first of its signatures alone, which is the newest key's. */
export function withFirstSignature(note: string): string {
  const start = note.lastIndexOf('\n\n') + 2
  return note.slice(0, note.indexOf('\n', start) + 1)
}

/** How the sequencer signs what it writes. */
export async function openSigners(
  house: House,
  db: Db,
): Promise<{ origin: string; sign: (size: number, root: Bytes) => string }> {
  const { origin, log } = await signersOf(house, db)
  return { origin, sign: (size, root) => signNote(checkpointText({ origin, size, root }), log) }
}
