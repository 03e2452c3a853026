/** Hints in a page that would open a connection before any policy is asked: `preconnect` and `dns-prefetch` [CK-15]. */

import { Parser } from 'htmlparser2'

const LINK = /<link\b(?:[^>"']|"[^"]*"|'[^']*')*>/gi

/** Stands for the page's own origin. */
const OURS = 'https://page.invalid'

/** The page without hints to origins that may not be reached. Whatever else it says is left to the policy. */
export function withoutHints(page: string, may: (origin: string) => boolean): string {
  return /<link/i.test(page) ? page.replaceAll(LINK, tag => (isHint(tag, may) ? '' : tag)) : page
}

function isHint(tag: string, may: (origin: string) => boolean): boolean {
  let found: Readonly<Record<string, string>> = {}
  new Parser({ onopentag: (_name, attributes) => (found = attributes) }).end(tag)
  const { rel = '', href = '' } = found
  if (!/(?:^|\s)(?:preconnect|dns-prefetch)(?:\s|$)/i.test(rel)) return false
  const origin = URL.parse(href, OURS)?.origin
  return origin === undefined || (origin !== OURS && !may(origin))
}
