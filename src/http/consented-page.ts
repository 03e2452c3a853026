/**
 * What in a page's words no policy is asked about: hints that open a connection beforehand (`preconnect` and `dns-prefetch`),
 * a tag that sends the visitor on, and frames, to which Chromium connects before it asks [CK-15].
 */

import { Parser } from 'htmlparser2'

const TAG = /<(?:link|meta|iframe|frame|embed|object)\b(?:[^>"']|"[^"]*"|'[^']*')*>/gi

/**
 * What a tag says that leads anywhere by itself, or a sign by which it could be written otherwise: most tags of most pages have
 * neither, and are not read.
 */
const MAY_LEAD = /&|preconnect|dns-prefetch|refresh|src|data/i

/** Stands for the page's own origin. */
const OURS = 'https://page.invalid'

/** The page without hints, frames, and ways on, to origins that may not be reached. Whatever else it says is left to the policy. */
export function withoutHints(page: string, may: (origin: string) => boolean): string {
  return /<(?:link|meta|i?frame|embed|object)/i.test(page)
    ? page.replaceAll(TAG, tag => (isHint(tag, may) ? '' : tag))
    : page
}

function isHint(tag: string, may: (origin: string) => boolean): boolean {
  if (!MAY_LEAD.test(tag)) return false
  let found: Readonly<Record<string, string>> = {}
  new Parser({ onopentag: (_name, attributes) => (found = attributes) }).end(tag)
  const { srcdoc } = found
  if (srcdoc !== undefined && withoutHints(srcdoc, may) !== srcdoc) return true // A page within the page.
  const to = hrefOf(found)
  if (to === undefined) return false
  const origin = URL.parse(to, OURS)?.origin
  return origin === undefined || (origin !== OURS && !may(origin))
}

/** Where a tag leads before anybody asks; undefined for one that leads nowhere. */
function hrefOf({
  rel = '',
  href = '',
  content = '',
  src,
  data,
  ...more
}: Readonly<Record<string, string>>): string | undefined {
  if (/(?:^|\s)(?:preconnect|dns-prefetch)(?:\s|$)/i.test(rel)) return href
  if (src !== undefined || data !== undefined) return src ?? data
  if (!/^\s*refresh\s*$/i.test(more['http-equiv'] ?? '')) return undefined
  return /^\s*[\d.]*\s*[;,]?\s*(?:url\s*=)?\s*["']?([^"']*)/i.exec(content)?.[1]
}
