/**
 * The Content-Security-Policy of a choice. It restricts origins and nothing else: what may run inline is for the page's
 * security policy, a second header, and a browser that has two keeps both. So no nonce stands here, which any third party's
 * script could copy, and no wildcard.
 */

import { type Grant, GRANTS, meets } from './classes.ts'
import { isPath } from './place.ts'
import { isGranted, originsOf, type Registry } from './registry.ts'

/** What every page may do for itself, as far as origins go. */
const OWN = `'self' 'unsafe-inline' 'unsafe-eval' data: blob:`

export type PolicyOptions = {
  /** Where the browser tells of what it refused: an address of our own. */
  readonly report?: string | undefined
  /** The name of that endpoint in `Reporting-Endpoints`, where such a header is sent as well. */
  readonly reportTo?: string | undefined
}

export function consentPolicy(registry: Registry, grant: Grant, { report, reportTo }: PolicyOptions = {}): string {
  const granted = [...originsOf(registry)].filter(([, needs]) => meets(needs, grant)).map(([origin]) => origin)
  const workers = workersOf(registry, grant)
  return [
    words('default-src', OWN, ...granted, ...granted.map(socketOf)),
    words('worker-src', ...(workers.length > 0 ? workers : [`'none'`])),
    words('form-action', `'self'`, ...granted),
    words('base-uri', `'none'`),
    ...(report === undefined ? [] : [words('report-uri', report)]),
    ...(reportTo === undefined ? [] : [words('report-to', reportTo)]),
  ].join('; ')
}

/** All sixteen, for whoever answers many requests. */
export function policiesOf(registry: Registry, options: PolicyOptions = {}): Readonly<Record<Grant, string>> {
  const made = GRANTS.map(grant => [grant, consentPolicy(registry, grant, options)] as const)
  return Object.fromEntries(made) as Record<Grant, string> // One for each of all there are.
}

/** Workers by their whole address: another script of the same origin is not meant. */
function workersOf(registry: Registry, grant: Grant): readonly string[] {
  const { origin } = registry.site
  return registry.entries
    .filter(entry => entry.kind === 'worker' && isPath(entry.name) && isGranted(entry, grant, origin))
    .map(({ name }) => `${origin}${name}`)
}

const words = (...all: readonly string[]) => [...new Set(all)].join(' ')
const socketOf = (origin: string) => origin.replace(/^http/, 'ws')
