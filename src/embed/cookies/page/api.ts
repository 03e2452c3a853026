/** `window.omConsent`, for the scripts of the site: what is granted, the settings, and the choice itself. */

import { open, parts } from './banner.ts'
import { choose, granted, hearers, join, receipt } from './choosing.ts'
import { isDecided } from './state.ts'

/** A choice is somebody's act: a script by itself can only refuse. */
function set(letters: string): void {
  if (letters === '' || (navigator.userActivation as UserActivation | undefined)?.isActive)
    choose(`${letters}`, 'settings')
}

export const api = Object.freeze({
  get granted() {
    return granted()
  },
  get decided() {
    return isDecided
  },
  get receipt() {
    return receipt
  },
  open,
  set,
  on: (hear: (granted: string) => void) => void (hearers[hearers.length] = hear),
  join: join(parts),
})
