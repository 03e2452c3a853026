/** What was chosen, and what follows for each name, origin and worker of the registry. Undeclared is no, in every state. */

import type { GuardConfig } from '../config.ts'
import { readKnown } from './known.ts'
import { attempt, d, each, exec, Pattern, propertyOf, slice } from './realm.ts'

/** The server writes the registry here. */
declare const OM_CONFIG: GuardConfig

/** Nothing where there is none, or where it cannot be read: then nothing is declared. */
export const config = (attempt(() => OM_CONFIG) ?? {}) as GuardConfig // Or what came of it: what is missing grants nothing.

const { get, set } = propertyOf(Document.prototype, 'cookie') as Required<PropertyDescriptor> // Each browser has both.
export const readJar = get.bind(d) as () => string
export const writeJar = set.bind(d)

export const isGpc = (navigator as { globalPrivacyControl?: boolean }).globalPrivacyControl
export const OPTIONAL = isGpc ? 'pf' : 'pftx'

const week = () => Math.floor(Date.now() / 6048e5)
/** What the jar says by now, where it says something that counts: another page of the site may have been told something else. */
export function said(run: (letters: string) => void): void {
  const known = attempt(() => readKnown(readJar(), config, week()))
  if (known !== undefined) run(known)
}

export let isDecided = false
export let grant = ''
/** What all of its letters are in has what it needs. */
export let met = /^$/
said(decide)

/** Letters in their order, each once; Global Privacy Control is heard before what was said. */
export function decide(letters: string): void {
  isDecided = true
  grant = ''
  each(OPTIONAL, letter => exec(new Pattern(letter), letters) && (grant += letter))
  met = new Pattern(`^[n${grant}]*$`)
}

export function remember(letters: string): void {
  decide(letters)
  // Where a page may not say “secure”, the first of the two stays.
  each(['', ';secure'], more =>
    writeJar(`om_consent=1.${config.r}.${grant}.${week()};path=/;max-age=15724800;samesite=lax${more}`),
  )
}

/** Whether all that something needs was granted; what is not declared has no needs, and is refused. */
export const isMet = (needs: string | undefined): boolean => !!exec(met, needs ?? '-')

/** Whether a cookie or key of this kind may be there. The most exact declaration stands first. */
export function mayStore(kind: string | undefined, name: string): boolean {
  for (let i = 0, it; (it = config.n?.[i]); i++) {
    const declared = it[0]
    if (it[2] === kind && (declared === name || `${slice(name, 0, declared.length - 1)}*` === declared))
      return isMet(it[1])
  }
  return false
}

/** Our own worker stands among them. */
export function mayWork(path: string): boolean {
  for (let i = 0, it; (it = config.w?.[i]); i++) if (it[0] === path) return isMet(it[1])
  return false
}
