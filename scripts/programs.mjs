/** Programs that only Debian packages bring: where they are, and as root on Debian how they come. */

import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** The first that can be run: what `variable` names, or else one of the names in PATH or in `folders`, or one of `places`. */
export function findProgram({ variable, programs, folders = [], places = [] }) {
  const given = process.env[variable]
  if (given) return isProgram(given) ? given : undefined
  const all = [...(process.env.PATH ?? '').split(delimiter), ...folders]
  return [...all.flatMap(folder => programs.map(name => join(folder, name))), ...places].find(isProgram)
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

export const mayInstall = () => process.getuid?.() === 0 && existsSync('/etc/debian_version')

/** Says what is installed and for what. What went wrong shows in what is still missing. */
export function installPackages(packages, purpose) {
  process.stderr.write(`Installing the Debian packages ${packages.join(', ')} for ${purpose} …\n`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', ...packages],
  ])
    if (spawnSync('apt-get', args, { env, stdio: ['ignore', 2, 2] }).status !== 0) return
}
