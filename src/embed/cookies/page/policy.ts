/** The browser's own enforcement: a policy that names the granted origins. A document's policies only ever get tighter. */

import { attempt, each, keys, slice } from './realm.ts'
import { config, isMet } from './state.ts'

/** As `policyText` writes it for the worker. A registry that cannot be read grants nothing. */
function policyNow(): string {
  let origins = ''
  let workers = ''
  attempt(() => {
    each(keys(config.o), it => isMet(config.o[it]) && (origins += ` ${it} ws${slice(it, 4)}`))
    each(config.w, it => isMet(it[1]) && (workers += ` ${location.origin}${it[0]}`))
  })
  return `default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob:${origins};worker-src${workers || " 'none'"};form-action 'self'${origins}`
}

/** At the first place of the head: what comes after it is held to it. */
export function enforce(doc: Document): void {
  const meta = doc.createElement('meta')
  meta.httpEquiv = 'Content-Security-Policy'
  meta.content = policyNow()
  doc.head.prepend(meta)
}
