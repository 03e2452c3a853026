/** Where Chromium is. As root on Debian it is installed; elsewhere it must be there. */

import { findProgram, installPackages, mayInstall } from './programs.mjs'

const CHROMIUM = {
  variable: 'CHROMIUM',
  programs: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
  places: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/snap/bin/chromium',
  ],
}

/** The same engine without windows: a fifth to a half less work for a page that it only has to show. */
const HEADLESS_SHELL = { variable: 'HEADLESS_SHELL', programs: ['chromium-headless-shell'] }

/** The path; ends the process with a sentence where there is none. */
export function browserPath() {
  const isAsked = Boolean(process.env.CHROMIUM)
  if (!findProgram(CHROMIUM) && mayInstall() && !isAsked)
    installPackages(['chromium', 'fonts-liberation'], 'the browser tests')
  const found = findProgram(CHROMIUM)
  if (found) return found
  process.stderr.write(
    'optimail: the browser tests need Chromium. Install the package “chromium”, or set CHROMIUM to a Chromium or Chrome.\n',
  )
  return process.exit(1)
}

/** The path of the lighter one, or of the other where there is none. Who named a browser wants that one. */
export function headlessShellPath(browser) {
  if (process.env.CHROMIUM && !process.env.HEADLESS_SHELL) return browser
  if (!findProgram(HEADLESS_SHELL) && mayInstall())
    installPackages(['chromium-headless-shell'], 'the browser tests, which take longer without it')
  return findProgram(HEADLESS_SHELL) ?? browser
}
