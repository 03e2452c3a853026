/** What every script needs before anything else: the packages of the lockfile, and a Node that runs TypeScript. Plain JavaScript for Node 18. */

import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = fileURLToPath(new URL('..', import.meta.url))
const OLDEST = [24, 7]

/** Makes node_modules match the lockfile. Says nothing on standard output, which belongs to whoever was called. */
export function install() {
  if (isInstalled()) return
  process.stderr.write('Installing what is missing (once for each lockfile) …\n')
  const done = spawnSync('npm', ['ci', '--include=dev', '--include=optional', '--loglevel=error'], {
    cwd: ROOT,
    stdio: ['ignore', 2, 2],
  })
  if (done.error) stop(`npm cannot be run (${done.error.message}). Install npm 10 or newer.`)
  if (done.status !== 0) stop('npm ci failed; its reasons stand above.')
}

/** npm keeps beside the packages which ones it installed: each must be the lockfile's, and each of the lockfile's must be there. */
function isInstalled() {
  const wanted = packagesIn(join(ROOT, 'package-lock.json'))
  const found = packagesIn(join(ROOT, 'node_modules', '.package-lock.json'))
  if (!wanted || !found) return false
  const ours = Object.keys(wanted['']?.optionalDependencies ?? {}).map(name => `node_modules/${name}`)
  return Object.entries(wanted).every(([path, it]) => {
    if (path === '') return true
    if (found[path]) return found[path].version === it.version && found[path].integrity === it.integrity
    return it.optional === true && !(ours.includes(path) && isForHere(it))
  })
}

const isForHere = ({ os, cpu }) =>
  [os ?? process.platform].flat().includes(process.platform) && [cpu ?? process.arch].flat().includes(process.arch)

function packagesIn(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages
  } catch {
    return undefined
  }
}

/** The Node that came with the packages, where there is one for this machine; else the one that runs this, if it is new enough. */
export function nodePath() {
  const brought = join(ROOT, 'node_modules', '.bin', 'node')
  if (
    existsSync(brought) &&
    isRecent(spawnSync(brought, ['-p', 'process.versions.node'], { encoding: 'utf8' }).stdout ?? '')
  )
    return brought
  if (isRecent(process.versions.node)) return process.execPath
  return stop(
    `Node ${OLDEST.join('.')} or newer is needed, and no package brings it to ${process.platform}-${process.arch}; this is ${process.version}. Install Node 24 and try again.`,
  )
}

function isRecent(version) {
  const [major = 0, minor = 0] = version.trim().split('.').map(Number)
  return major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])
}

function stop(sentence) {
  process.stderr.write(`optimail: ${sentence}\n`)
  process.exit(1)
}
