/**
 * Where a text leads. Links that may be measured are those that its author wrote with their scheme, numbered over all the
 * texts of a run: so a number leads to one place, whichever of them somebody got. A name of a site in a sentence stays one,
 * and so do our own pages, which are ways out.
 */

import { SHORT_CODE_CHARS, SHORT_LINKS_MAX } from '#wire/short-link.ts'
import { readingOf } from './reading-rules.ts'
import { SAMPLE } from './rules.ts'
import { addressesIn, withAddresses } from './text-links.ts'
import type { Compiled } from './types.ts'

/** All that any reader gets to see of it, without the ways out, which are ours. */
export function shownIn(compiled: Compiled): readonly string[] {
  const { text, readings } = readingOf(compiled)
  return [text, ...readings].map(it =>
    Object.values(SAMPLE.links).reduce((left, link) => left.replaceAll(link, ' '), it.text),
  )
}

/** Where the links lead that may be measured, by their number less one. `publicUrl`: where our own pages are. */
export function textTargets(contents: readonly Compiled[], publicUrl: string): readonly string[] {
  const all = contents.flatMap(shownIn).flatMap(addressesIn)
  const outward = all.filter(it => /^https?:/i.test(it) && it !== publicUrl && !it.startsWith(`${publicUrl}/`))
  return [...new Set(outward)].slice(0, SHORT_LINKS_MAX)
}

/** The words with each of these links in its short form; a link that has none stays as it is written. */
export const shortened = (
  body: string,
  targets: readonly string[],
  short: (link: number) => string | undefined,
): string =>
  withAddresses(body, address => {
    const link = targets.indexOf(address) + 1
    return link === 0 ? undefined : short(link)
  })

/** The page of ours behind which a short link is. */
export const shortLink = (publicUrl: string, code: string): string => `${publicUrl}/t/${code}`

/** As long as each reader's own is, and leads nowhere. */
export const sampleShortLink = (publicUrl: string): string => shortLink(publicUrl, 'x'.repeat(SHORT_CODE_CHARS))
