/** The record of a DKIM key in the DNS, as a verifier reads it (RFC 6376 §3.6.1, RFC 8301, RFC 8463). */

export type DkimRecord = {
  readonly kind: string
  /** `p=` without blanks; empty: taken back. */
  readonly key: string
  /** Verifiers treat mail signed with it as if it were not signed. */
  readonly testing: boolean
  /** It may sign mail, by SHA-256. */
  readonly fits: boolean
}

/** Undefined for a text that is no key record. */
export function readDkimRecord(text: string): DkimRecord | undefined {
  const tags = tagsOf(text)
  const key = tags.get('p')
  if (key === undefined || (tags.has('v') && tags.get('v') !== 'DKIM1')) return undefined
  const has = (tag: string, ...words: string[]) =>
    words.some(word =>
      (tags.get(tag) ?? word)
        .toLowerCase()
        .split(':')
        .map(it => it.trim())
        .includes(word),
    )
  return {
    kind: (tags.get('k') ?? 'rsa').toLowerCase(),
    key: key.replace(/\s/g, ''),
    testing: tags.has('t') && has('t', 'y'),
    fits: has('h', 'sha256') && has('s', '*', 'email'),
  }
}

export function tagsOf(record: string): Map<string, string> {
  return new Map(
    record.split(';').flatMap(tag => {
      const at = tag.indexOf('=')
      return at < 0 ? [] : [[tag.slice(0, at).trim().toLowerCase(), tag.slice(at + 1).trim()] as const]
    }),
  )
}
