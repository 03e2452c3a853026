/**
 * What in a page's words no policy is asked about: hints that open a connection beforehand (`preconnect` and `dns-prefetch`),
 * a tag that sends the visitor on, and frames, to which Chromium connects before it asks [CK-15].
 */

import { Parser } from 'htmlparser2'
import { HTML_ATTRIBUTES_MAX } from '#base/limits.ts'
import { type Attributes, attributesAt } from '#wire/cookie/tag.ts'

/** Where a tag that leads somewhere by itself could begin. In XML a name may stand before the name. */
const BEGINS = /<(?:[\w.-]+:)?(link|meta|i?frame|embed|object)(?=[\t\n\f\r />])/gi

/** Stands for the page's own origin. */
const OURS = 'https://page.invalid'

/**
 * A tag that means nothing to any browser, and stands wherever the others may. Only the name is written over, so nothing around
 * it is read differently: what is cut out of a page joins what it stood between.
 */
const NOTHING = 'bgsound'

/** The page without hints, frames, and ways on, to origins that may not be reached. Whatever else it says is left to the policy. */
export const withoutHints = (page: string, may: (origin: string) => boolean): string =>
  page.replaceAll(BEGINS, (begin: string, name: string, at: number) =>
    isHint(attributesAt(page, at + begin.length, LEADING, HTML_ATTRIBUTES_MAX), may)
      ? `${begin.slice(0, -name.length)}${NOTHING}`
      : begin,
  )

const LEADING = new Set(['rel', 'href', 'http-equiv', 'content', 'src', 'data', 'code', 'srcdoc'])

function decoded(value: string): string {
  if (!value.includes('&')) return value
  let text = value
  new Parser({ onattribute: (_name, it) => (text = it) }).end(`<i x="${value.replaceAll('"', '&quot;')}">`)
  return text
}

/** Nothing is known of a tag that says more than tags do: it is one. */
function isHint(said: Attributes | undefined, may: (origin: string) => boolean): boolean {
  if (!said) return true
  const found: Attributes = Object.fromEntries(Object.entries(said).map(([name, it]) => [name, decoded(it)]))
  const { srcdoc } = found
  if (srcdoc !== undefined && withoutHints(srcdoc, may) !== srcdoc) return true // A page within the page.
  return endsOf(found).some(to => {
    const origin = URL.parse(to, OURS)?.origin
    return origin === undefined || (origin !== OURS && !may(origin))
  })
}

/** Where a tag leads before anybody asks; nowhere, mostly. How a browser reads the seconds of a refresh is not asked. */
function endsOf({ rel = '', href = '', content = '', src, data, code, ...more }: Attributes): readonly string[] {
  if (/(?:^|\s)(?:preconnect|dns-prefetch)(?:\s|$)/i.test(rel)) return [href]
  const shown = [src, data, code].filter(it => it !== undefined)
  if (shown.length > 0 || !/^\s*refresh\s*$/i.test(more['http-equiv'] ?? '')) return shown
  return [/^\s*[^\s,;]*[\s,;]*(?:url\s*=)?\s*["']?([^"']*)/i.exec(content)?.[1] ?? '']
}
