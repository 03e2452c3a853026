/** Where our tokens stand in what comes back: in the address that it was sent to, in the copy of our message, in what is said of its envelope. */

import { TOKENS_FOUND_MAX } from '#base/limits.ts'
import type { Returned } from './bounce.ts'
import { headersOf, readText } from './read-mail.ts'

/** As wire/token.ts makes them; whether we did is for whoever has the key to say. */
const SHAPED = /(?<![0-9a-z])(?:r[0-9a-hjkmnp-tv-z]{32}|s[0-9a-hjkmnp-tv-z]{39})(?![0-9a-z])/gi

const ADDRESSED = ['to', 'delivered-to', 'x-original-to', 'envelope-to', 'x-envelope-to', 'received'] as const

/** Each once, in lower case: that of the address first, then those of the copy, then those that the report repeats. */
export function tokensIn(returned: Returned): string[] {
  const found = shapedIn(placesIn(returned))
  return found.length > 0 ? found : shapedIn(hidingIn(returned))
}

const placesIn = ({ headers, original, copy, report, envelopeIds, feedback }: Returned): string[] => [
  ...ADDRESSED.flatMap(name => headersOf(headers, name)),
  ...original.map(([, value]) => value),
  ...envelopeIds,
  feedback?.envelopeId ?? '',
  copy.replace(/=\r?\n/g, ''), // Links that were broken for the way (RFC 2045 §6.7).
  report,
]

/** Where it costs more to look: in the copy's own parts, decoded, and in whatever else came along. */
const hidingIn = ({ copy, rest }: Returned): string[] => [
  ...readText(copy.trimStart()).parts.map(({ text }) => text),
  ...rest,
]

function shapedIn(places: readonly string[]): string[] {
  const found = new Set<string>()
  for (const place of places)
    for (const [token] of place.matchAll(SHAPED)) {
      found.add(token.toLowerCase())
      if (found.size >= TOKENS_FOUND_MAX) return [...found]
    }
  return [...found]
}
