/** What a server says that it can do: the answer to EHLO (RFC 5321 §4.1.1.1). */

import type { Answer } from './reply.ts'

export type Offers = {
  readonly pipelining: boolean // RFC 2920
  readonly starttls: boolean // RFC 3207
  readonly eightBit: boolean // RFC 6152
  readonly utf8: boolean // RFC 6531
  readonly chunking: boolean // RFC 3030
  readonly dsn: boolean // RFC 3461
  /** RFC 1870: the keyword was there, and the largest message; 0 where the server names no bound. */
  readonly size: { readonly maxBytes: number } | undefined
  /** The ways to log in, in capitals (RFC 4954). */
  readonly auth: readonly string[]
}

export const NO_OFFERS: Offers = {
  pipelining: false,
  starttls: false,
  eightBit: false,
  utf8: false,
  chunking: false,
  dsn: false,
  size: undefined,
  auth: [],
}

/** The first line greets; each further one is a keyword with its parameters. A keyword that we do not know says nothing. */
export function offersOf({ lines }: Answer): Offers {
  const said = new Map<string, string[]>()
  for (const line of lines.slice(1)) {
    const [keyword = '', ...parameters] = line.trim().toUpperCase().split(/[ =]+/) // `AUTH=LOGIN`: before the standard.
    said.set(keyword, [...(said.get(keyword) ?? []), ...parameters])
  }
  const size = said.get('SIZE')
  const eightBit = said.has('8BITMIME')
  return {
    pipelining: said.has('PIPELINING'),
    starttls: said.has('STARTTLS'),
    eightBit,
    utf8: said.has('SMTPUTF8') && eightBit, // RFC 6531 §3.1: the one needs the other.
    chunking: said.has('CHUNKING'),
    dsn: said.has('DSN'),
    size: size && { maxBytes: /^\d{1,15}$/.test(size[0] ?? '') ? Number(size[0]) : 0 },
    auth: said.get('AUTH') ?? [],
  }
}
