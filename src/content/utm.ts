/**
 * UTM parameters in the links of a message, where its author asked for them: in the page, in what Outlook reads of it,
 * and in the text. Left as they are: our own ways out, mail and calls, an address that is a value as a whole, and one
 * in which a block chooses, since nobody knows yet where its query begins.
 */

import { parseFragment } from 'parse5'
import { escaped } from '#base/escape.ts'
import type { Placed } from '#wire/merge/nest.ts'
import type { Mark, Text } from '#wire/merge/types.ts'
import { urlWithUtm, withUtm, type Utm } from '#wire/utm.ts'
import { hasHole, type Holes } from './hole.ts'
import type { Page } from './page.ts'
import { attributeOf, isComment, isElement, nodesOf, setAttribute, type Element } from './tree.ts'
import type { Place } from './types.ts'

/** `own`: where our own pages are. */
export type Tagging = { readonly utm: Utm; readonly own: string | undefined }

export function tagPage({ document, holes }: Page, tagging: Tagging): void {
  for (const node of nodesOf(document)) {
    if (isElement(node) && node.tagName === 'a') tagLink(node, holes, tagging)
    else if (isComment(node) && !hasHole(node.data)) node.data = taggedComment(node.data, tagging)
  }
}

function tagLink(element: Element, holes: Holes, tagging: Tagging): void {
  const href = attributeOf(element, 'href')
  if (href === undefined) return
  if (!hasHole(href)) return setAttribute(element, 'href', taggedUrl(href, tagging))
  const [filling] = holes.split(href)
  if (typeof filling !== 'object' || !('url' in filling) || !isSettled(filling.url, tagging)) return
  const url = withUtm(filling.url, tagging.utm)
  if (url !== filling.url) setAttribute(element, 'href', holes.add({ ...filling, url }))
}

/** Where its query begins is the same for everybody, and it has nothing of ours in it. */
const isSettled = ([first, ...rest]: readonly Placed<Place>[], { own }: Tagging) =>
  typeof first === 'string' &&
  !isOwn(first, own) &&
  rest.every(part => typeof part === 'string' || ('mark' in part && part.mark.is === 'output' && !isWayOut(part.mark)))

const isWayOut = ({ of }: Extract<Mark, { is: 'output' }>) => of.is === 'path' && of.path[0] === 'links'

const taggedUrl = (url: string, { utm, own }: Tagging) => (isOwn(url, own) ? url : urlWithUtm(url, utm))

function isOwn(url: string, own: string | undefined): boolean {
  const written = url.trim().toLowerCase()
  return own !== undefined && written.startsWith(own.toLowerCase()) && /^(?:$|[/?#])/.test(written.slice(own.length))
}

const HREF = /(<(?:a|v:[a-z]+)\b[^<>]*?\shref\s*=\s*)("[^"]*"|'[^']*')/gi

/** Only Outlook reads it, as HTML that may begin here and end elsewhere: nothing but the addresses is touched. */
const taggedComment = (data: string, tagging: Tagging) =>
  data.replace(HREF, (written: string, before: string, quoted: string) => {
    const [link] = parseFragment(`<a href=${quoted}></a>`).childNodes
    const href = (link && isElement(link) && attributeOf(link, 'href')) || ''
    const tagged = taggedUrl(href, tagging)
    return tagged === href ? written : `${before}"${escaped(tagged)}"`
  })

const URLS = /https?:\/\/[^\s<>"]+/gi

/** The addresses in the author's own text. One that a tag touches goes on in it, or begins in it, and is left as it is. */
export const tagText = (items: readonly (Text | Mark)[], tagging: Tagging): readonly (Text | Mark)[] =>
  items.map((item, i) => {
    if (item.is !== 'text') return item
    const [start, end] = [i > 0 ? RUN_BEGINS.exec(item.text)?.[0].length : 0, i < items.length - 1]
    const text = item.text.replace(URLS, (url, at: number) => {
      const isTouched = at < (start ?? 0) || (end && at + url.length === item.text.length)
      const length = isTouched ? 0 : lengthOf(url)
      return isTouched ? url : taggedUrl(url.slice(0, length), tagging) + url.slice(length)
    })
    return { ...item, text }
  })

/** What goes on from the tag before. */
const RUN_BEGINS = /^[^\s<>"]+/

/** Of the sentence around an address. */
const AROUND = new Set(`.,;:!?'’”»*_]}`)

/** Without the punctuation behind it; a bracket that it opened itself is its own. */
function lengthOf(url: string): number {
  let unopened = url.split(')').length - url.split('(').length
  let end = url.length
  for (; end > 0; end--) {
    const last = url.charAt(end - 1)
    if (!AROUND.has(last) && !(last === ')' && unopened-- > 0)) break
  }
  return end
}
