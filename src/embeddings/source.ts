/** What a page's source says, for where no browser can look: forms that send to us, and whether our script is there. */

import { parse, type DefaultTreeAdapterMap } from 'parse5'
import type { Seen, SeenControl, SeenForm } from './types.ts'

type Node = DefaultTreeAdapterMap['node']
type Element = DefaultTreeAdapterMap['element']

const SEEN_MAX = 50
const CONTROLS = new Set(['input', 'select', 'textarea', 'button'])
const SILENT = new Set(['script', 'style', 'template', 'noscript', 'select', 'textarea'])

export function sourceOf(html: string, pageUrl: string, action: string): Seen {
  const all = elementsIn(parse(html, { scriptingEnabled: false }))
  const isOurs = (url: string | undefined) => url !== undefined && pathOf(url, pageUrl) === action
  const form = action.split('/').at(-1)
  const script = `${new URL(action).origin}/embed/form.js`
  const placed = all.filter(
    it =>
      (it.tagName === 'iframe' && isOurs(at(it, 'src'))) ||
      (it.tagName === 'script' && at(it, 'data-form') === form && pathOf(at(it, 'src') ?? '', pageUrl) === script),
  )
  return {
    forms: all
      .filter(it => it.tagName === 'form' && isOurs(at(it, 'action')))
      .slice(0, SEEN_MAX)
      .map(formOf),
    frames: placed.slice(0, SEEN_MAX).map(it => ({ src: at(it, 'src') ?? '', flaws: [], around: near(it) })),
  }
}

function pathOf(url: string, base: string): string | undefined {
  if (!URL.canParse(url, base)) return undefined
  const { origin, pathname } = new URL(url, base)
  return origin + pathname
}

const at = (element: Element, name: string) => element.attrs.find(it => it.name === name)?.value
const childrenOf = (node: Node): readonly Node[] => ('childNodes' in node ? node.childNodes : [])
const isElement = (node: Node): node is Element => 'tagName' in node

/** In the order of the page; without recursion, for a stranger decides how deep it is. */
function elementsIn(root: Node): Element[] {
  const found: Element[] = []
  const left: Node[] = [root]
  for (let node = left.pop(); node; node = left.pop()) {
    if (isElement(node)) found.push(node)
    left.push(...childrenOf(node).toReversed())
  }
  return found
}

function formOf(form: Element): SeenForm {
  const controls = elementsIn(form).filter(it => CONTROLS.has(it.tagName) || at(it, 'role') === 'checkbox')
  return {
    action: at(form, 'action') ?? '',
    controls: controls.slice(0, SEEN_MAX).map(controlOf),
    words: wordsIn(form),
    around: near(form),
  }
}

const controlOf = (it: Element): SeenControl => ({
  name: at(it, 'name') ?? '',
  type: at(it, 'role') === 'checkbox' ? 'checkbox' : (at(it, 'type') ?? it.tagName).toLowerCase(),
  ticked: at(it, 'checked') !== undefined || at(it, 'aria-checked') === 'true',
})

/** Of what stands around it: where the page as a whole is around it, nothing. */
const near = ({ parentNode: place }: Element): string =>
  place && isElement(place) && !['body', 'html'].includes(place.tagName) ? wordsIn(place) : ''

function wordsIn(root: Node): string {
  let words = ''
  const left: Node[] = [root]
  for (let node = left.pop(); node; node = left.pop()) {
    if ('value' in node) words += node.value
    if (isElement(node)) {
      words += ' '
      if (SILENT.has(node.tagName)) continue
    }
    left.push(...childrenOf(node).toReversed())
  }
  return words.replaceAll(/\s+/g, ' ').trim()
}
