/** On which domains a cookie of a host may stand besides the host itself. */

import { getDomain } from 'tldts'

export function cookieDomains(host: string): readonly string[] {
  const top = getDomain(host, { allowPrivateDomains: true })
  if (top === null) return []
  const labels = host.slice(0, -top.length).split('.').filter(Boolean)
  return [...labels.map((_, i) => [...labels.slice(i), top].join('.')), top]
}
