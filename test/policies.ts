/** The two policies of a page: what may happen on it, and which origins its visitor allowed. */

type Headers = Readonly<Record<string, unknown>>

const policies = (headers: Headers): readonly string[] => [headers['content-security-policy'] ?? []].flat().map(String)

export const securityOf = (headers: Headers): string => policies(headers)[0] ?? ''
export const consentOf = (headers: Headers): string => policies(headers)[1] ?? ''
