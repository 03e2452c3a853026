/** The record by which a domain asks to be told how the encryption of mail to it went: RFC 8460 §3. */

export const isTlsReporting = (text: string): boolean => /^v=TLSRPTv1[\t ]*;/.test(text)

/** The addresses of mail in it, in small letters; undefined where it names nobody that could be told. */
export function tlsReportsTo(text: string): readonly string[] | undefined {
  const fields = text.split(';').map(field => field.trim())
  const uris = (fields.find(field => /^rua\s*=/.test(field)) ?? '').replace(/^rua\s*=/, '').split(',')
  const told = uris.map(uri => uri.trim()).filter(uri => /^(?:mailto:[^@\s]+@[^@\s]+|https:\/\/\S+)$/i.test(uri))
  if (!isTlsReporting(text) || told.length === 0) return undefined
  return told.flatMap(uri => /^mailto:([^?]+)/i.exec(uri)?.[1]?.toLowerCase() ?? [])
}
