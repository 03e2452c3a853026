/**
 * The log of this machine's own installation, for whoever runs it: who witnesses it, its keys, whether it holds. It is
 * the database that is asked, by whoever can read its folder, and no API key can do the same.
 */

import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type Config, readConfig } from '#base/config.ts'
import {
  checkTree,
  dismissWitness,
  endOldLogKey,
  listLogKeys,
  listWitnesses,
  logStatus,
  nameWitness,
  resumeLog,
  rotateKey,
} from '#ledger/ledger.ts'
import * as operator from '#ledger/operator-api.ts'
import type { Connect } from '#store/db.ts'
import { type House, openHouse } from '#store/house.ts'
import type { RefusalRow } from '#store/operation.ts'
import { secretIn } from '#store/secret.ts'
import { toBase64 } from '#wire/base64.ts'
import { readLine } from './arguments.ts'
import { databaseHere } from './here.ts'
import type { Io } from './io.ts'
import { tableOf } from './table.ts'

type Flags = Readonly<Record<string, string | undefined>>
type Act = {
  readonly usage: string
  /** Beside those that say where the database is. */
  readonly flags: readonly string[]
  readonly words: number
  readonly run: (house: House, words: readonly string[], flags: Flags, io: Io) => Promise<number>
}

const WHERE = ['data', 'help']
const SWITCHES = ['stolen', 'accept-loss', 'help']

const ACTS: Readonly<Record<string, Act>> = {
  status: { usage: 'log status', flags: [], words: 0, run: tellStatus },
  fsck: { usage: 'log fsck', flags: [], words: 0, run: fsck },
  witnesses: { usage: 'log witnesses', flags: [], words: 0, run: tellWitnesses },
  'add-witness': {
    usage: 'log add-witness --vkey VKEY --url URL [--name NAME]',
    flags: ['vkey', 'url', 'name'],
    words: 0,
    run: addWitness,
  },
  'remove-witness': { usage: 'log remove-witness NAME', flags: [], words: 1, run: removeWitness },
  keys: { usage: 'log keys', flags: [], words: 0, run: tellKeys },
  'rotate-key': {
    usage: 'log rotate-key [--use log|instance] [--stolen]',
    flags: ['use', 'stolen'],
    words: 0,
    run: rotate,
  },
  'end-key': { usage: 'log end-key', flags: [], words: 0, run: endKey },
  resume: { usage: 'log resume --accept-loss', flags: ['accept-loss'], words: 0, run: resume },
}

const usageOf = ({ usage }: Act) => `optimail ${usage} [--data FOLDER]`

/** Each word that is known here, with its flags. */
export const ownLogUsage = () => `usage: ${Object.values(ACTS).map(usageOf).join('\n       ')}

They read the database of an installation on this machine: of the folder that --data names, otherwise ./data.
With OPTIMAIL_KEY and without --data, status and keys are asked of the server at OPTIMAIL_URL. No key may do the others.`

/** The words behind `optimail log` that are answered here, and not by a server. */
export async function ownLog(args: readonly string[], io: Io): Promise<number> {
  const { words, flags } = readLine(args, SWITCHES)
  const [name = '', ...rest] = words
  const act = Object.hasOwn(ACTS, name) ? ACTS[name] : undefined
  if (!act) return io.wrong(ownLogUsage())
  if (flags['help']) return (io.print(usageOf(act)), 0)
  const unknown = Object.keys(flags).find(flag => !act.flags.includes(flag) && !WHERE.includes(flag))
  if (unknown !== undefined || rest.length !== act.words) return io.wrong(`usage: ${usageOf(act)}`)
  const config = readConfig(io.env, flags['data'] === undefined ? {} : { data: flags['data'] })
  if (!config.ok) return io.wrong(config.refusal.join('; '))
  const connect = databaseHere(config.value)
  if (!connect) return io.later(nobodyOn(resolve(config.value.data), io))
  if (config.value.secret === '' && !existsSync(join(resolve(config.value.data), 'secret.key')))
    return io.later(`the key of the installation is not in ${resolve(config.value.data)}: name its folder with --data.`)
  const house = await houseOn(config.value, connect)
  return act.run(house, rest, flags, io).finally(() => house.close())
}

const nobodyOn = (folder: string, { env }: Io): string => {
  const asked =
    env['OPTIMAIL_KEY'] || env['OPTIMAIL_URL'] ? ' No server is asked for this, whatever OPTIMAIL_URL says.' : ''
  return `no server runs on ${folder}. Start it, or name its folder with --data.${asked}`
}

const houseOn = (config: Config, connect: Connect): Promise<House> =>
  openHouse({
    connect,
    secret: secretIn(resolve(config.data), config.secret),
    publicUrl: config.publicUrl,
    dataDir: resolve(config.data),
    poolMax: 2,
  })

/** What the operation would have said. */
function refused(row: RefusalRow | undefined, io: Io): number {
  io.say(`optimail: ${row?.says ?? 'no.'}`)
  return row?.status === 422 ? 2 : 1
}

/** 1 where nothing is written into the log at the moment. */
async function tellStatus(house: House, _: readonly string[], __: Flags, io: Io): Promise<number> {
  const { origin, size, root, served, waiting, parked, witnesses, hold } = await logStatus(house)
  const seen = witnesses.map(({ name, state, size: has }) => ({ name, state, size: has }))
  const it = { origin, size, root: toBase64(root), served_size: served.size, waiting, parked, witnesses: seen }
  io.print(JSON.stringify({ ...it, held: hold?.says ?? null }, null, io.isTerminal ? 2 : 0))
  return hold ? 1 : 0
}

async function fsck({ platform }: House, _: readonly string[], __: Flags, io: Io): Promise<number> {
  let size = 0
  const flaws = await checkTree(platform, async (done, total) => {
    size = total
    if (io.isTerminal && done < total) io.say(`${Math.floor((done / total) * 100)} %`)
    return true
  })
  for (const flaw of flaws ?? []) io.print(flaw)
  if (flaws?.length === 0) io.print(`The log holds: ${size} entries, every tile, every checkpoint, every signature.`)
  return flaws?.length === 0 ? 0 : 1
}

function tell(rows: readonly Record<string, unknown>[], io: Io): number {
  if (!io.isTerminal) for (const row of rows) io.print(JSON.stringify(row))
  else for (const line of tableOf(rows, io.columns).lines) io.print(line)
  return 0
}

async function tellWitnesses(house: House, _: readonly string[], __: Flags, io: Io): Promise<number> {
  const rows = await listWitnesses(house)
  return tell(
    rows.map(({ name, state, size, cosigned, says, url, vkey, from, knows, newestKey }) => ({
      name,
      state,
      size,
      cosigned_at: cosigned?.toISOString() ?? null,
      in_policy: from !== null,
      knows_key: knows === newestKey,
      says,
      url,
      vkey,
    })),
    io,
  )
}

async function addWitness(house: House, _: readonly string[], flags: Flags, io: Io): Promise<number> {
  const { vkey, url, name } = flags
  if (!vkey || !url) return io.wrong(`usage: optimail ${ACTS['add-witness']?.usage}`)
  const done = await nameWitness(house, { vkey, url, name })
  if (!done.ok) return refused(operator.addWitness.refuses[done.refusal], io)
  io.print(done.value.name)
  return 0
}

async function removeWitness(house: House, [name = '']: readonly string[], _: Flags, io: Io): Promise<number> {
  const done = await dismissWitness(house, name)
  return done.ok ? 0 : refused(operator.removeWitness.refuses[done.refusal], io)
}

async function tellKeys(house: House, _: readonly string[], __: Flags, io: Io): Promise<number> {
  const { keys, rotation } = await listLogKeys(house)
  tell(
    keys.map(({ use, vkey, from, until }) => ({
      use,
      from: from.toISOString(),
      until: until?.toISOString() ?? null,
      vkey,
    })),
    io,
  )
  if (rotation) io.say(`The old key of the log ends at ${rotation.endsOld.toISOString()}.`)
  if (rotation && rotation.strangers.length > 0)
    io.say(`Not before a witness knows the new one. These do not: ${rotation.strangers.join(', ')}.`)
  return 0
}

async function rotate(house: House, _: readonly string[], { use = 'log', stolen }: Flags, io: Io): Promise<number> {
  if (use !== 'log' && use !== 'instance') return io.wrong('--use is log or instance.')
  const done = await rotateKey(house, use, stolen !== undefined)
  if (!done.ok) return refused(operator.rotate.refuses[done.refusal], io)
  io.print(done.value.vkey)
  if (use === 'log') io.say('Tell it to the operators of your witnesses: optimail witness add-log VKEY')
  return 0
}

async function endKey(house: House, _: readonly string[], __: Flags, io: Io): Promise<number> {
  const done = await endOldLogKey(house)
  return done.ok ? 0 : refused(operator.endKey.refuses[done.refusal], io)
}

async function resume(house: House, _: readonly string[], flags: Flags, io: Io): Promise<number> {
  if (!flags['accept-loss']) {
    const where = flags['data'] === undefined ? '' : ` --data ${inShell(flags['data'])}`
    return io.wrong(
      `what came later may be lost for ever. If that is so and known, call: optimail log resume --accept-loss${where}`,
    )
  }
  const done = await resumeLog(house)
  return done.ok ? 0 : refused(operator.resume.refuses[done.refusal], io)
}

/** As it is typed again. */
const inShell = (word: string) => (/^[\w./-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`)
