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

export const isGpc = (navigator as { globalPrivacyControl?: boolean }).globalPrivacyControl === true
export const OPTIONAL = isGpc ? 'pf' : 'pftx'

const week = () => Math.floor(Date.now() / 6048e5)
const known = attempt(() => readKnown(readJar(), config, week()))

export let isDecided = false
export let grant = ''
/** What all of its letters are in has what it needs. */
export let met = /^$/
if (known !== undefined) decide(known)

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
export const isMet = (needs: string | undefined): boolean => needs !== undefined && exec(met, needs) !== null

/** Whether a cookie or key of this kind may be there. The most exact declaration stands first. */
export function mayStore(kind: string, name: string): boolean {
  for (let i = 0; i < config.n?.length; i++) {
    const it = config.n[i]
    const declared = `${it?.[0]}`
    const isMeant = declared === name || `${slice(name, 0, declared.length - 1)}*` === declared
    if (it?.[2] === kind && isMeant) return isMet(it[1])
  }
  return false
}

/** Our own worker stands among them. */
export function mayWork(path: string): boolean {
  let may = false
  attempt(() => each(config.w, it => (may ||= it[0] === path && isMet(it[1]))))
  return may
}
