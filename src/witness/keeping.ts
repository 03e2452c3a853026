/**
 * What a witness keeps, as files of its own folder: its key, the logs that it knows, and for each log the newest
 * checkpoint that it cosigned. A state is a file named by its size, written aside, synced, and linked to its name: that
 * either happens or does not, survives a crash once it has, and fails for the second of two who want the same place.
 */

import { randomBytes } from 'node:crypto'
import {
  closeSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { Fault } from '#base/fault.ts'
import { WITNESS_LOGS_MAX, WITNESS_STATES_KEPT } from '#base/limits.ts'
import { no, yes, type Result } from '#base/result.ts'
import { parseAnyCheckpoint, cosigner, isLine } from '#wire/checkpoint.ts'
import { sha256Hex } from '#wire/crypto.ts'
import { isKeyName, KEY_TYPES, parseNote, parseVkey } from '#wire/note.ts'
import { type KnownLog, type Last, NEVER } from './rules.ts'

const KEY = 'witness.key'
const LOGS = 'logs.txt'
const STATE = 'cosigned'
const NAME_DIGITS = 16
const SEED_BYTES = 32

export type WitnessKey = { readonly name: string; readonly seed: Buffer; readonly vkey: string }

/** The key of this folder; made under `name` where there is none. Undefined when there is none and no name. */
export function keyIn(folder: string, name: string | undefined): WitnessKey | undefined {
  const path = join(folder, KEY)
  if (!exists(path)) {
    if (name === undefined) return undefined
    if (!isKeyName(name)) throw new Fault(`“${name}” cannot be the name of a key: no blanks and no plus sign`, false)
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    writeOnce(folder, path, `${name} ${randomBytes(SEED_BYTES).toString('hex')}\n`)
  }
  const [, kept = '', hex = ''] = /^(\S+) ([0-9a-f]{64})\n$/.exec(readFileSync(path, 'utf8')) ?? []
  if (!isKeyName(kept)) throw new Fault(`${path} is damaged: restore it from a copy`, false)
  if (name !== undefined && name !== kept) throw new Fault(`the key of ${folder} is named ${kept}, and stays so`, false)
  const seed = Buffer.from(hex, 'hex')
  return { name: kept, seed, vkey: cosigner(kept, seed, 0).vkey }
}

/** `origin vkey` in each line. Read anew when a request comes: somebody may have added one meanwhile. */
export function logsIn(folder: string): readonly KnownLog[] {
  const path = join(folder, LOGS)
  const lines = exists(path) ? readFileSync(path, 'utf8').split('\n') : []
  const known = new Map<string, KnownLog>()
  for (const line of lines.filter(it => it !== '' && !it.startsWith('#'))) {
    const [origin = '', vkey = ''] = line.split(' ')
    const key = parseVkey(vkey)
    if (!key || !isLine(origin)) throw new Fault(`${path} has a line that names no log: ${line.slice(0, 80)}`, false)
    known.set(origin, { origin, keys: [...(known.get(origin)?.keys ?? []), key] })
  }
  return [...known.values()]
}

/** Whose checkpoints are cosigned from now on. A second key of the same log stands beside the first. */
export function addLog(folder: string, vkey: string, named: string | undefined): Result<string, string> {
  const key = parseVkey(vkey)
  const origin = named ?? key?.name ?? ''
  if (!key || key.type !== KEY_TYPES.ed25519) return no('this is no key of a log: <name>+<8 hex>+<base64>')
  if (!isLine(origin) || origin.includes(' ')) return no('this is no origin of a log')
  const logs = logsIn(folder)
  if (logs.some(it => it.origin === origin && it.keys.some(other => other.text === vkey))) return yes(origin)
  if (logs.length >= WITNESS_LOGS_MAX) return no(`a witness knows at most ${WITNESS_LOGS_MAX} logs`)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  append(join(folder, LOGS), `${origin} ${vkey}\n`)
  syncFolder(folder)
  return yes(origin)
}

const folderOf = (folder: string, origin: string) => join(folder, STATE, sha256Hex(origin).slice(0, 32))
const nameOf = (size: number) => String(size).padStart(NAME_DIGITS, '0')
const STATE_NAME = /^\d{16}$/

/** What was cosigned last. A state that cannot be read stops everything: an older one would be a way back. */
export function lastOf(folder: string, origin: string): Last {
  const place = folderOf(folder, origin)
  const newest = exists(place)
    ? readdirSync(place)
        .filter(it => STATE_NAME.test(it))
        .toSorted()
        .at(-1)
    : undefined
  if (newest === undefined) return NEVER
  const note = parseNote(readFileSync(join(place, newest)))
  const checkpoint = note && parseAnyCheckpoint(note.text)
  if (!checkpoint || checkpoint.origin !== origin || nameOf(checkpoint.size) !== newest)
    throw new Fault(`${join(place, newest)} is damaged: this log is not cosigned any more`, false)
  return checkpoint
}

/** Keeps a larger checkpoint, durably. False when another process has kept one of this size. */
export function keepState(folder: string, origin: string, size: number, note: string): boolean {
  const place = folderOf(folder, origin)
  const isNew = !exists(place)
  mkdirSync(place, { recursive: true, mode: 0o700 })
  if (isNew) for (const it of [folder, join(folder, STATE)]) syncFolder(it)
  if (!writeOnce(place, join(place, nameOf(size)), note)) return false
  for (const old of readdirSync(place)
    .filter(it => STATE_NAME.test(it))
    .toSorted()
    .slice(0, -WITNESS_STATES_KEPT))
    rmSync(join(place, old), { force: true })
  return true
}

/** False when the name is taken. What was written is on the disk before anybody hears of it. */
function writeOnce(folder: string, path: string, text: string): boolean {
  const aside = join(folder, `.${randomBytes(8).toString('hex')}`)
  const file = openSync(aside, 'wx', 0o600)
  try {
    writeSync(file, text)
    fsyncSync(file)
    linkSync(aside, path)
    syncFolder(folder)
    return true
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw cause
  } finally {
    closeSync(file)
    rmSync(aside, { force: true })
  }
}

function append(path: string, line: string): void {
  const file = openSync(path, 'a', 0o600)
  try {
    writeSync(file, line)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/** A new name is durable once its folder is. */
function syncFolder(folder: string): void {
  const open = openSync(folder, 'r')
  try {
    fsyncSync(open)
  } finally {
    closeSync(open)
  }
}

function exists(path: string): boolean {
  try {
    closeSync(openSync(path, 'r'))
    return true
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return false
    throw cause
  }
}
