/**
 * What in a page's words no policy is asked about: hints that open a connection beforehand (`preconnect` and `dns-prefetch`),
 * a tag that sends the visitor on, and frames, to which Chromium connects before it asks [CK-15].
 */

import { Parser } from 'htmlparser2'
import { HTML_ATTRIBUTES_MAX } from '#base/limits.ts'

/**
 * Where a tag that leads somewhere by itself could begin, in whatever it seems to stand: a comment, a value and a script are told
 * apart by a reader who agrees with every browser, and there is none. In XML a name may stand before the name.
 */
const BEGINS = /<(?:[\w.-]+:)?(link|meta|i?frame|embed|object)(?=[\t\n\f\r />])/gi

/** One attribute or the end of the tag, as HTML's tokenizer reads it (§13.2.5.32 and on); what the page's end cuts off counts as well. */
const PART =
  /[\t\n\f\r /]*(?:(>)|(=?[^\t\n\f\r />=]*)(?:[\t\n\f\r ]*=[\t\n\f\r ]*(?:"([^"]*)"?|'([^']*)'?|([^\t\n\f\r >]*)))?)/y

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
    isHint(attributesAt(page, at + begin.length), may) ? `${begin.slice(0, -name.length)}${NOTHING}` : begin,
  )

type Attributes = Readonly<Record<string, string>>
const LEADING = new Set(['rel', 'href', 'http-equiv', 'content', 'src', 'data', 'code', 'srcdoc'])

/** Of a name that is said twice the first one counts; nothing is told of a tag that says more than tags do. */
function attributesAt(page: string, at: number): Attributes | undefined {
  const found: Record<string, string> = {}
  PART.lastIndex = at
  for (let i = 0; PART.lastIndex < page.length; i++) {
    if (i > HTML_ATTRIBUTES_MAX) return undefined
    const from = PART.lastIndex
    const [, end, said = '', double, single, bare] = PART.exec(page) ?? []
    if (end !== undefined || PART.lastIndex <= from) break
    const name = said.toLowerCase()
    if (LEADING.has(name)) found[name] ??= decoded(double ?? single ?? bare ?? '')
  }
  return found
}

function decoded(value: string): string {
  if (!value.includes('&')) return value
  let text = value
  new Parser({ onattribute: (_name, it) => (text = it) }).end(`<i x="${value.replaceAll('"', '&quot;')}">`)
  return text
}

function isHint(found: Attributes | undefined, may: (origin: string) => boolean): boolean {
  if (!found) return true
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
