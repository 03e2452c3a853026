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
