/** The page to go back to, and whether it was ours that asked: what a hostile page could have written is looked at here. */

import type { FastifyRequest } from 'fastify'
import { URL_MAX_CHARS } from '#base/limits.ts'
import { isFromElsewhere } from '#embeddings/embeddings.ts'
import type { House } from '#store/house.ts'

export const SETTINGS_AT = '/cookies'
/** Nothing to come back to: they take a click, or belong to one. */
const NO_PAGES = /^\/cookies\/(?:choice|language|report|done)\b/

/** A path on this site, whatever was written; the settings page when it is none. */
export function backIn(value: unknown): string {
  if (typeof value !== 'string' || value.length > URL_MAX_CHARS || !/^\/(?![\\/])[^\p{Cc}\\]*$/u.test(value))
    return SETTINGS_AT
  const url = URL.parse(value, OURS)
  if (!url || url.origin !== OURS || url.pathname.startsWith('//') || NO_PAGES.test(url.pathname)) return SETTINGS_AT // `/.//elsewhere.example` would be.
  return `${url.pathname}${url.search}${url.hash}`
}
/** Stands for our own origin, whatever it is called. */
const OURS = 'https://own.invalid'

/** Whether a form was sent from a page of ours. What says nothing of where it comes from is no browser, and has no cookies to lose. */
export function isOurs(house: House, { headers, host, protocol }: FastifyRequest): boolean {
  const { 'sec-fetch-site': site, origin } = headers
  const own = [new URL(house.publicUrl).origin, `${protocol}://${host}`]
  return !isFromElsewhere({ site: typeof site === 'string' ? site : undefined, origin }, own)
}
