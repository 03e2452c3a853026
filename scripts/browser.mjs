/** Where Chromium is. As root on Debian it is installed; elsewhere it must be there. */

import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const PLACES = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/snap/bin/chromium',
]

/** The path; ends the process with a sentence where there is none. */
export function browserPath() {
  const found = find() ?? (mayInstall() ? installed() : undefined)
  if (found) return found
  process.stderr.write(
    'optimail: the browser tests need Chromium. Install the package “chromium”, or set CHROMIUM to a Chromium or Chrome.\n',
  )
  return process.exit(1)
}

function find() {
  const given = process.env.CHROMIUM
  if (given) return isProgram(given) ? given : undefined
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap(folder => NAMES.map(name => join(folder, name)))
  return [...onPath, ...PLACES].find(isProgram)
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

const mayInstall = () => process.getuid?.() === 0 && existsSync('/etc/debian_version') && !process.env.CHROMIUM

function installed() {
  process.stderr.write('Installing the Debian package chromium for the browser tests …\n')
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-liberation'],
  ])
    if (spawnSync('apt-get', args, { env, stdio: ['ignore', 2, 2] }).status !== 0) return undefined
  return find()
}
