/** What a page shows its reader, as far as its source tells: its words, and whether a box is ticked before anybody does. */

import { type DefaultTreeAdapterMap, parse } from 'parse5'

type Node = DefaultTreeAdapterMap['node']
type Element = DefaultTreeAdapterMap['element']

export type PageText = { readonly words: string; readonly isTicked: boolean }

const SILENT = new Set(['script', 'style', 'template', 'noscript', 'head', 'option'])

/** Without recursion: a stranger decides how deep it is. Comments, and what is hidden, are shown to nobody. */
export function pageTextOf(html: string): PageText {
  let words = ''
  let isTicked = false
  const left: Node[] = [parse(html, { scriptingEnabled: false })]
  for (let node = left.pop(); node; node = left.pop()) {
    if ('value' in node) words += node.value
    if ('tagName' in node) {
      words += ' '
      isTicked ||= isTickedBox(node)
      if (SILENT.has(node.tagName) || isHidden(node)) continue
    }
    if ('childNodes' in node) left.push(...node.childNodes.toReversed())
  }
  return { words: words.replaceAll(/\s+/g, ' ').trim(), isTicked }
}

const at = (it: Element, name: string) => it.attrs.find(attribute => attribute.name === name)?.value
const isHidden = (it: Element) =>
  at(it, 'hidden') !== undefined || /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(at(it, 'style') ?? '')

function isTickedBox(it: Element): boolean {
  const isBox = /^(?:checkbox|radio)$/i.test(at(it, 'type') ?? '') && it.tagName === 'input'
  const hasRole = /^(?:checkbox|switch)$/i.test(at(it, 'role') ?? '')
  return (isBox && at(it, 'checked') !== undefined) || (hasRole && at(it, 'aria-checked') === 'true')
}
