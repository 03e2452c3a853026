/** The headers of a reply that is about to be written, in whatever form they were given. */

import type { ServerResponse } from 'node:http'
import type { Value } from './consented-headers.ts'

export type Headers = Record<string, Value>

/** Fastify's own have small letters, and nothing was set before them. A copy: who gave them may give them again. */
export function headersIn(raw: ServerResponse, given: unknown): Headers {
  const isPlain = typeof given === 'object' && given !== null && !Array.isArray(given)
  if (isPlain && raw.getHeaderNames().length === 0 && !Object.keys(given).some(name => /[A-Z]/.test(name)))
    return { ...given } as Headers // Names and values, as Node takes them.
  return gathered(raw.getHeaders(), isPlain ? Object.entries(given as Headers) : pairsIn(given)) // As was just looked at.
}

/** What was set before, replaced name by name; a name that is given twice is two lines: `Set-Cookie` beside `set-cookie`. */
function gathered(before: Headers, pairs: readonly (readonly [string, Value])[]): Headers {
  const headers: Headers = { ...before }
  const seen = new Set<string>()
  for (const [name, value] of pairs) {
    const key = name.toLowerCase()
    const known = seen.has(key) ? headers[key] : undefined
    headers[key] = known === undefined ? value : [known, value].flat().map(String)
    seen.add(key)
  }
  return headers
}

/** A list of pairs, or a flat list in which names and values take turns. */
function pairsIn(given: unknown): readonly (readonly [string, Value])[] {
  if (!Array.isArray(given)) return []
  if (Array.isArray(given[0])) return given as [string, Value][] // As Node takes them.
  const flat = given as readonly string[] // As Node takes it.
  return flat.flatMap((name, i): [string, Value][] => (i % 2 === 0 ? [[name, flat[i + 1]]] : []))
}
