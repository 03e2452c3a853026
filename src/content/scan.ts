/**
 * Where in HTML each merge tag stands, by the rules of the HTML tokenizer (https://html.spec.whatwg.org/#tokenization).
 * This is only to know what to put in its place before a real parser reads the page; page.ts checks afterwards that
 * the parser saw it there, so that what this scanner gets wrong is refused and not sent.
 */

import { HTML_TAGS_MAX } from '#base/limits.ts'

/** Stands for a merge tag in the text that is scanned; never occurs in it otherwise (Unicode noncharacter). */
export const HOLE = '\ufdd0'

export type Spot =
  | { readonly in: 'text' }
  /** In an element that holds text and no elements: <title>. */
  | { readonly in: 'words' }
  | { readonly in: 'attribute'; readonly name: string }
  /** No place for a merge tag. */
  | { readonly in: 'tag' | 'unquoted' | 'handler' | 'style' | 'comment' | 'script'; readonly about: string }

const TEXT: Spot = { in: 'text' }
/** Elements whose content is text until their end tag; in the first kind entities count, and so escaping works. */
const RCDATA = new Set(['title', 'textarea'])
const RAWTEXT = new Set(['style', 'script', 'xmp', 'iframe', 'noembed', 'noframes', 'plaintext'])

/** A spot for each hole, in order; undefined when there are too many tags. */
export function spotsOf(html: string): readonly Spot[] | undefined {
  const scanner = new Scanner(html)
  return scanner.scan() ? scanner.spots : undefined
}

class Scanner {
  readonly spots: Spot[] = []
  readonly #html: string
  #at = 0
  #hole: number

  constructor(html: string) {
    this.#html = html
    this.#hole = html.indexOf(HOLE)
  }

  scan(): boolean {
    const html = this.#html
    for (let tags = 0; this.#at < html.length; tags++) {
      if (tags > HTML_TAGS_MAX) return false
      const open = html.indexOf('<', this.#at)
      this.#pass(open < 0 ? html.length : open, TEXT)
      if (open >= 0) this.#markup()
    }
    return true
  }

  /** Moves on; holes on the way are in this spot. */
  #pass(to: number, spot: Spot): void {
    while (this.#hole >= 0 && this.#hole < to) {
      this.spots.push(spot)
      this.#hole = this.#html.indexOf(HOLE, this.#hole + 1)
    }
    this.#at = to
  }

  #markup(): void {
    const html = this.#html
    const at = this.#at
    if (html.startsWith('<!--', at)) return this.#pass(endOfComment(html, at), { in: 'comment', about: '' })
    if (/^<\/?[A-Za-z]/.test(html.slice(at, at + 3))) return this.#tag()
    const bogus = html[at + 1] === '!' || html[at + 1] === '?' || html[at + 1] === '/'
    if (!bogus) return this.#pass(at + 1, TEXT)
    const close = html.indexOf('>', at)
    this.#pass(close < 0 ? html.length : close + 1, { in: 'comment', about: '' })
  }

  #tag(): void {
    const isEnd = this.#html[this.#at + 1] === '/'
    const begin = this.#at + (isEnd ? 2 : 1)
    const tag = this.#match(/[^\t\n\f\r />]*/y, begin)
    const name = this.#html.slice(begin, tag).toLowerCase()
    this.#pass(tag, { in: 'tag', about: '' })
    let open = true
    while (open) open = this.#attribute()
    if (!isEnd) this.#content(name)
  }

  /** One attribute, or the end of the tag; false at the end. */
  #attribute(): boolean {
    const html = this.#html
    this.#pass(this.#match(/[\t\n\f\r /]*/y, this.#at), { in: 'tag', about: '' })
    if (this.#at >= html.length) return false
    if (html[this.#at] === '>') {
      this.#at += 1
      return false
    }
    const begin = this.#at
    const end = this.#match(/=?[^\t\n\f\r />=]*/y, begin)
    const name = html.slice(begin, end).toLowerCase()
    this.#pass(end, { in: 'tag', about: '' })
    const equals = this.#match(/[\t\n\f\r ]*/y, end)
    if (html[equals] === '=') this.#value(name, this.#match(/[\t\n\f\r ]*/y, equals + 1))
    return true
  }

  #value(name: string, at: number): void {
    const html = this.#html
    const quote = html[at]
    this.#pass(at, { in: 'tag', about: '' })
    if (quote === '>') return
    if (quote !== '"' && quote !== "'")
      return this.#pass(this.#match(/[^\t\n\f\r >]*/y, at), { in: 'unquoted', about: name })
    const close = html.indexOf(quote, at + 1)
    this.#pass(close < 0 ? html.length : close + 1, close < 0 ? { in: 'tag', about: '' } : spotIn(name))
  }

  /** The content of an element that holds text and nothing else. */
  #content(name: string): void {
    if (!RCDATA.has(name) && !RAWTEXT.has(name)) return
    const html = this.#html
    const end = new RegExp(`</${name}(?=[\\t\\n\\f\\r />])`, 'gi')
    end.lastIndex = this.#at
    const close = name === 'plaintext' ? undefined : end.exec(html)
    const raw: Spot = name === 'style' ? { in: 'style', about: '' } : { in: 'script', about: name }
    const spot: Spot = RCDATA.has(name) ? { in: 'words' } : raw
    this.#pass(close ? close.index : html.length, spot)
  }

  #match(pattern: RegExp, at: number): number {
    pattern.lastIndex = at
    return at + (pattern.exec(this.#html)?.[0].length ?? 0)
  }
}

function spotIn(name: string): Spot {
  if (name.startsWith('on')) return { in: 'handler', about: name }
  return name === 'style' ? { in: 'style', about: '' } : { in: 'attribute', name }
}

/** `<!-->` and `<!--->` are whole comments; `--!>` ends one too. */
function endOfComment(html: string, at: number): number {
  const short = /^<!---?>/.exec(html.slice(at, at + 6))
  if (short) return at + short[0].length
  const end = /--!?>/g
  end.lastIndex = at + 4
  const close = end.exec(html)
  return close ? close.index + close[0].length : html.length
}
