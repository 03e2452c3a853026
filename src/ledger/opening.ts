/**
 * Making the log, once for an installation: its origin, its keys, its empty checkpoint (reference B1, B2), and the first
 * events to come, which say which keys these are.
 */

import { must } from '#base/bug.ts'
import type { House } from '#store/house.ts'
import { seal } from '#store/seal.ts'
import { type AccountId, SYSTEM, type Turn } from '#store/turn.ts'
import { hexOf } from '#wire/bytes.ts'
import { checkpointText, isOrigin } from '#wire/checkpoint.ts'
import { ed25519Signer, sha256 } from '#wire/crypto.ts'
import { EMPTY_ROOT } from '#wire/merkle.ts'
import { noteSigner, signNote } from '#wire/note.ts'
import { machineChance } from './chance.ts'
import { take } from './intake.ts'
import { sealingKey } from './notes.ts'
import { keyRotation } from './rules.ts'
import * as logStore from './log-store.ts'
import { type Draft, INSTALLATION } from './types.ts'

const SEED_BYTES = 32
const LOCAL_HEX_CHARS = 8

/** Twice is the same as once, also by two processes at once. */
export async function makeLogOnce(house: House): Promise<void> {
  if ((await logStore.readOrigin(house.platform)) !== undefined) return
  const chance = machineChance()
  const [seed, instanceSeed] = [chance(SEED_BYTES), chance(SEED_BYTES)]
  const host = hostOf(house) ?? `local-${hexOf(sha256(ed25519Signer(seed).publicKey)).slice(0, LOCAL_HEX_CHARS)}`
  const origin = `${host}/consent`
  must(isOrigin(origin), 'a log has an origin')
  const log = noteSigner(origin, seed)
  const instance = noteSigner(`${host}/instance`, instanceSeed)
  const keys = [
    { use: 'log', vkey: log.vkey, secret: seal(sealingKey(house), seed) },
    { use: 'instance', vkey: instance.vkey, secret: seal(sealingKey(house), instanceSeed) },
  ] as const
  const note = signNote(checkpointText({ origin, size: 0, root: EMPTY_ROOT }), [log])
  const at = new Date(house.clock.nowMs())
  await house.platform.transaction().execute(async db => {
    if (!(await logStore.makeLog(db, { origin, at, root: EMPTY_ROOT, note, keys }))) return
    await logStore.actAs(db, INSTALLATION)
    await take(installationsTurn(house, db, at), keys.map(keyRotation), chance)
  })
}

/** What the installation says of itself, with what goes along with it, or not at all. */
export async function sayOfInstallation(
  house: House,
  drafts: readonly Draft[],
  also: (db: Turn['db']) => Promise<void>,
): Promise<void> {
  await house.platform.transaction().execute(async db => {
    await also(db)
    await logStore.actAs(db, INSTALLATION)
    await take(installationsTurn(house, db, new Date(house.clock.nowMs())), drafts, machineChance())
    await logStore.notifyIntake(db)
  })
}

/** Undefined where nobody said under which address this installation is known, or said one that is no name. */
function hostOf(house: House): string | undefined {
  if (!house.isPublicUrlGiven) return undefined
  const { hostname, port, protocol } = new URL(house.publicUrl)
  const shown = port || (protocol === 'http:' ? '80' : '')
  const host = shown === '' || shown === '443' ? hostname : `${hostname}:${shown}`
  return isOrigin(`${host}/consent`) ? host : undefined
}

/** What the installation says of itself belongs to no account; nobody waits for it, and no job follows from it. */
function installationsTurn(house: House, db: Turn['db'], now: Date): Turn {
  const account = INSTALLATION as AccountId // Stands where an account's id stands, in each of the ledger's tables.
  return { account, actor: SYSTEM, db, house, nowMs: now.getTime(), now, emit: () => {}, notify: () => {} }
}
