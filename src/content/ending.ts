/** Whether a page ends as each message must, in plain sight of everybody who gets it; and what it lacks. */

import type { Expr, Mark } from '#wire/merge/types.ts'
import type { Rule } from './css.ts'
import { FOOTER_NEEDS } from './footer.ts'
import { hasHole, type Filling } from './hole.ts'
import type { Page } from './page.ts'
import type { Found } from './problem.ts'
import { inOneLine } from './rules.ts'
import {
  attributeOf,
  find,
  isComment,
  isElement,
  isText,
  nodesOf,
  wordsOf,
  type Element,
  type TextNode,
} from './tree.ts'
import type { Frame } from './types.ts'
import { boxHiddenBy, coveredBy, hiddenBy } from './visible.ts'

type Sight = {
  readonly variable: string
  readonly as: 'link' | 'words'
  readonly holder: Element
  readonly mark: Mark
  readonly always: boolean
}

/** What is missing, in words, and what is wrong with what is there. */
export function endingOf(
  page: Page,
  conditional: readonly Rule[],
  sender: Frame['sender'],
): { missing: readonly string[]; found: readonly Found[] } {
  const sights = sightsIn(page)
  const seen = sights.filter(it => it.always && isSaid(it) && hiddenBy(it.holder, conditional) === undefined)
  const literals: Readonly<Record<string, string>> = {
    'account.name': sender.name,
    'account.address': inOneLine(sender.address),
  }
  const missing = FOOTER_NEEDS.filter(({ variable, as }) => {
    const isWritten = isInSight(literals[variable] ?? '', page, conditional)
    return !isWritten && !seen.some(sight => sight.variable === variable && sight.as === as)
  }).map(({ about }) => about)
  return { missing, found: [...hiddenWays(sights, seen, conditional), ...hiddenPage(page, conditional)] }
}

/** A link has a word that can be met, and not a dot. */
const isSaid = ({ as, holder }: Sight) =>
  as === 'words' || hasHole(wordsOf(holder)) || letters(wordsOf(holder)).length > 1

/** A way out that is there and cannot be seen is worse than none. */
function hiddenWays(sights: readonly Sight[], seen: readonly Sight[], conditional: readonly Rule[]): readonly Found[] {
  const ways = (all: readonly Sight[]) =>
    all.filter(({ variable, as }) => variable === 'links.unsubscribe' && as === 'link')
  const [first] = ways(sights)
  if (!first || ways(seen).length > 0) return []
  const why = hiddenBy(first.holder, conditional) ?? 'it is in a block that not every reader gets'
  return [{ code: 'unsubscribe-hidden', at: first.mark.at, end: first.mark.end, about: why }]
}

function hiddenPage({ document }: Page, conditional: readonly Rule[]): readonly Found[] {
  const covers = ['html', 'body']
    .map(name => find(document, name))
    .flatMap(element => (element ? [boxHiddenBy(element, conditional)] : []))
  return covers.some(why => why !== undefined) ? [{ code: 'page-hidden', at: 0 }] : []
}

/** Where the page prints a value or links to one; and whether it does so for everybody. */
function sightsIn({ document, holes }: Page): readonly Sight[] {
  const sights: Sight[] = []
  let depth = 0
  for (const node of nodesOf(document)) {
    if (isComment(node) && hasHole(node.data)) for (const mark of holes.marksIn(node.data)) depth += DEPTH[mark.is]
    if (isText(node) && hasHole(node.value) && node.parentNode && isElement(node.parentNode))
      for (const mark of holes.marksIn(node.value)) {
        depth += DEPTH[mark.is]
        const variable = mark.is === 'output' ? variableOf(mark.of) : undefined
        if (variable !== undefined && NEEDED.has(variable))
          sights.push({ variable, as: 'words', holder: node.parentNode, mark, always: depth === 0 })
      }
    if (!isElement(node) || node.tagName !== 'a') continue
    const link = linkMark(holes.split(attributeOf(node, 'href') ?? ''))
    if (link && NEEDED.has(link.variable)) sights.push({ ...link, as: 'link', holder: node, always: depth === 0 })
  }
  return sights
}
const NEEDED: ReadonlySet<string> = new Set(FOOTER_NEEDS.map(({ variable }) => variable))
const DEPTH: Readonly<Record<Mark['is'], -1 | 0 | 1>> = { output: 0, assign: 0, branch: 0, open: 1, close: -1 }

/** A link to a value as it is, with nothing around it. */
function linkMark([filling, ...rest]: readonly (string | Filling)[]):
  | { readonly variable: string; readonly mark: Mark }
  | undefined {
  if (typeof filling !== 'object' || !('url' in filling) || rest.length > 0) return undefined
  const [only, ...more] = filling.url.filter(part => typeof part !== 'string' || part.trim() !== '')
  if (typeof only !== 'object' || !('mark' in only) || only.mark.is !== 'output' || more.length > 0) return undefined
  const { of } = only.mark
  return of.is === 'path' ? { variable: of.path.join('.'), mark: only.mark } : undefined
}

/** What a value is made from, whatever filters it goes through. */
const variableOf = (of: Expr): string | undefined =>
  of.is === 'filter' ? variableOf(of.of) : of.is === 'path' ? of.path.join('.') : undefined

/** Names and addresses are compared by their letters and digits: authors break lines and set dots as they like. */
const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

/** Whether the words stand in the page as they are, where they can be read. */
function isInSight(words: string, { document }: Page, conditional: readonly Rule[]): boolean {
  const longest = (words.match(/[\p{L}\p{N}]+/gu) ?? []).toSorted((a, b) => b.length - a.length)[0]?.toLowerCase()
  if (longest === undefined) return false
  const texts = nodesOf(document).filter(isText)
  const isThere = (some: readonly TextNode[]) =>
    letters(some.map(({ value }) => value).join('')).includes(letters(words))
  if (!texts.some(({ value }) => value.toLowerCase().includes(longest)) || !isThere(texts)) return false
  return isThere(
    texts.filter(
      ({ parentNode }) => parentNode && isElement(parentNode) && coveredBy(parentNode, conditional) === undefined,
    ),
  )
}
