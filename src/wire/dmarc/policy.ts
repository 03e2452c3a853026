/** A DMARC record (RFC 7489 §6.3, RFC 9989): what a domain asks of receivers, and where it wants to hear of them. */

export type DmarcPolicy = {
  readonly policy: 'none' | 'quarantine' | 'reject'
  readonly subdomains: 'none' | 'quarantine' | 'reject'
  /** `s`: the very domain; `r`: any of the same organisation. */
  readonly dkim: 'r' | 's'
  readonly spf: 'r' | 's'
  /** Addresses for aggregate reports. */
  readonly rua: readonly string[]
}

const POLICIES = ['none', 'quarantine', 'reject'] as const
const policyOf = (text: string | undefined) => POLICIES.find(it => it === text?.toLowerCase())
const modeOf = (text: string | undefined) => (text?.toLowerCase() === 's' ? 's' : 'r')

export const isDmarc = (text: string): boolean => /^v\s*=\s*DMARC1\s*(?:;|$)/.test(text)

/** Undefined where the record says no policy that is one. */
export function parseDmarc(text: string): DmarcPolicy | undefined {
  const tags = new Map(
    text.split(';').flatMap(part => {
      const at = part.indexOf('=')
      return at < 0 ? [] : [[part.slice(0, at).trim().toLowerCase(), part.slice(at + 1).trim()] as const]
    }),
  )
  const rua = (tags.get('rua') ?? '').split(',').flatMap(uri => /^mailto:([^!]+)/i.exec(uri.trim())?.[1] ?? [])
  // RFC 7489 §6.6.3: without a policy that is one, but with somebody to tell, nothing is asked for.
  const policy = policyOf(tags.get('p')) ?? (rua.length > 0 ? 'none' : undefined)
  if (!isDmarc(text) || policy === undefined) return undefined
  return {
    policy,
    subdomains: policyOf(tags.get('sp')) ?? policy,
    dkim: modeOf(tags.get('adkim')),
    spf: modeOf(tags.get('aspf')),
    rua: rua.map(address => address.toLowerCase()),
  }
}
