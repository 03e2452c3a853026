/** `window.omConsent`, for the scripts of the site: what is granted, the settings, and the choice itself. */

import type { parts as Offered } from './banner.ts'
import { choose, granted, hearers, join, receipt } from './choosing.ts'
import { attempt, defineProperty, w } from './realm.ts'
import { isDecided } from './state.ts'

/** A choice is somebody's act: a script by itself can only refuse. */
function set(letters: string): void {
  if (letters === '' || (navigator.userActivation as UserActivation | undefined)?.isActive)
    choose(`${letters}`, 'settings')
}

type Parts = typeof Offered

export function offer(open: () => void, parts: Parts): void {
  const value = Object.freeze({
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
  attempt(() => defineProperty(w, 'omConsent', { value }))
}
