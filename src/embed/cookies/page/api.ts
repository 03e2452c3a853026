/** `window.omConsent`, for the scripts of the site: what is granted, the settings, and the choice itself. */

import { choose, granted, hearers, join, receipt } from './choosing.ts'
import { attempt, defineProperty, each, exec, Pattern, w } from './realm.ts'
import { grant, isDecided } from './state.ts'

/** A grant is somebody's act: a script by itself can only take back. */
function set(letters: string): void {
  let fewer = ''
  const said = `${letters}`
  each(grant, letter => exec(new Pattern(letter), said) && (fewer += letter))
  choose((navigator.userActivation as UserActivation | undefined)?.isActive ? said : fewer, 'settings')
}

export function offer<Parts>(open: () => void, parts: Parts): void {
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
  attempt(() => defineProperty(w, 'omConsent', { value, enumerable: true }))
}
