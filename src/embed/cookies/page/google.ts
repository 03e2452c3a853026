/** Google's Consent Mode, the basic one: seven signals, all denied before anything else is said, then what was granted. */

import { each, w } from './realm.ts'
import { config, isDecided, isMet } from './state.ts'

/** Only in the files of sites that want it. */
declare const OM_GOOGLE: boolean

const SIGNALS = [
  ['ad_storage', 'tx'],
  ['ad_user_data', 'tx'],
  ['ad_personalization', 'tx'],
  ['analytics_storage', 'p'],
  ['functionality_storage', 'f'],
  ['personalization_storage', 'f'],
  ['security_storage', ''],
] as const

let has = 'default'

function say(): void {
  const layer = ((w as { dataLayer?: unknown[] }).dataLayer ??= [])
  const signals: Record<string, string> = {}
  each(SIGNALS, it => (signals[it[0]] = has !== 'default' && isMet(it[1]) ? 'granted' : 'denied'))
  const put = function (..._command: unknown[]) {
    layer.push(arguments) // oxlint-disable-line prefer-rest-params -- Google's library knows a command by it.
  }
  put('consent', has, signals)
  has = 'update'
}

export function greet(): void {
  if (!OM_GOOGLE || !config.m) return
  if (has === 'default') say()
  if (isDecided) say()
}
