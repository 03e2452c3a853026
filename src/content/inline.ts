/**
 * Writes the rules of a page's style sheets into its elements, because many mail programs read nothing else. The
 * cascade is that of CSS: importance, then specificity, then order; and what a later block says replaces the earlier.
 */

import { CSS_STEPS_MAX } from '#base/limits.ts'
import { declarationsOf, FOREIGN, sheetOf, type Declaration, type Rule, type Sheet } from './css.ts'
import { classesOf, isMatch } from './selector.ts'
import { attributeOf, detach, elementsOf, setAttribute, wordsIn, type Document, type Element } from './tree.ts'

export type Styled = {
  /** Rules that hold only sometimes, to ask whether they hide something. */
  readonly conditional: readonly Rule[]
  /** For the one <style> that remains. */
  readonly kept: string
  readonly tooLarge: boolean
}

type Numbered = Sheet['rules'][number] & { readonly order: number }

/** Takes the style sheets out of the page and writes them into its elements. */
export function inlineStyles(document: Document): Styled {
  const elements = elementsOf(document)
  const sheets = elements.filter(({ tagName }) => tagName === 'style').map(takeSheet)
  const rules = sheets.flatMap(({ sheet }) => sheet.rules).map((rule, order) => ({ ...rule, order }))
  const index = Map.groupBy(rules, ({ selector }) => selector.key)
  const used = new Set<Numbered>()
  let steps = 0
  const step = () => void steps++
  for (const element of elements) {
    if (steps > CSS_STEPS_MAX) break
    if (index.size === 0 || UNSTYLED.has(element.tagName)) continue
    const matched = candidates(index, element).filter(rule => isMatch(rule.selector, element, step))
    for (const rule of matched) used.add(rule)
    const style = matched.length === 0 ? '' : cascaded(matched, attributeOf(element, 'style') ?? '')
    if (style !== '') setAttribute(element, 'style', style)
  }
  const hacks = rules.filter(rule => !used.has(rule) && FOREIGN.test(rule.source))
  return {
    conditional: [...sheets.flatMap(({ sheet }) => sheet.conditional), ...hacks.map(foreign)],
    kept: [...sheets.map(({ kept }) => kept), ...hacks.map(({ source }) => source)]
      .filter(text => text !== '')
      .join('\n'),
    tooLarge: steps > CSS_STEPS_MAX || sheets.some(({ sheet }) => sheet.tooMany),
  }
}

const UNSTYLED = new Set(['head', 'meta', 'title', 'style', 'script', 'br'])
const foreign = ({ selector, declarations, source }: Numbered): Rule => ({
  selector,
  declarations,
  foreign: true,
  ...(/data-og/i.test(source) && { dark: true }), // Outlook in the dark.
})

/** A sheet for some media is as if it stood in @media. */
function takeSheet(style: Element) {
  const css = wordsIn(style)
  const media = attributeOf(style, 'media')?.trim().toLowerCase() ?? 'all'
  detach(style)
  const sheet = sheetOf(
    media === 'all' || media === '' || media === 'screen' ? css : `@media ${media.replace(/[{};]/g, '')} {${css}}`,
  )
  return { sheet, kept: sheet.kept }
}

function candidates(index: ReadonlyMap<string, readonly Numbered[]>, element: Element): readonly Numbered[] {
  const id = attributeOf(element, 'id')
  const keys = [
    '*',
    element.tagName,
    ...(id === undefined ? [] : [`#${id}`]),
    ...new Set(classesOf(element).map(name => `.${name}`)),
  ]
  return keys.flatMap(key => index.get(key) ?? [])
}

/** The style attribute: important rules above the element's own style, as CSS has it, but written without the mark. */
function cascaded(matched: readonly Numbered[], own: string): string {
  const blocks = matched
    .toSorted((a, b) => a.selector.specificity - b.selector.specificity || a.order - b.order)
    .map(({ declarations }) => declarations)
  const [style, urgent] = [
    declarationsOf(own),
    (important: boolean) => blocks.map(block => block.filter(it => it.important === important)),
  ]
  const layers: readonly (readonly Declaration[])[] = [
    ...urgent(false),
    style.filter(({ important }) => !important),
    ...urgent(true).map(block => block.map(it => ({ ...it, important: false }))),
    style.filter(({ important }) => important),
  ]
  const said = new Set<string>()
  const kept: string[] = []
  for (const layer of layers.toReversed()) {
    const block = layer.filter(({ name }) => !said.has(name))
    for (const { name } of block) said.add(name)
    kept.unshift(...block.map(({ name, value, important }) => `${name}: ${value}${important ? ' !important' : ''}`))
  }
  return kept.join('; ')
}
