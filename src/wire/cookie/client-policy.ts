/** The policy of a choice, from what a browser knows of the registry. */

import { type Grant, meets } from './classes.ts'
import type { Client } from './client.ts'

/**
 * As `consentPolicy` of the registry says it, but for its word about `<base>`: a page of somebody else may have one, and
 * wherever it points, the origins are the same few.
 */
export function policyText({ o, w }: Client, origin: string, grant: Grant): string {
  const isMet = (needs: string) => meets(needs as Iterable<'p'>, grant) // Its characters are letters.
  const origins = Object.keys(o).flatMap(it => (isMet(o[it] ?? 'n') ? ` ${it} ws${it.slice(4)}` : []))
  const workers = w.flatMap(([path, needs]) => (isMet(needs) ? ` ${origin}${path}` : []))
  return `default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob:${origins.join('')};worker-src${workers.join('') || " 'none'"};form-action 'self'${origins.join('')}`
}

/** Before any choice: what a page on a static host carries in its tag. */
export const strictest = (client: Client, origin: string): string => policyText(client, origin, '')
