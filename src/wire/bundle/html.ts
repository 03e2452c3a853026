/** As much of HTML as a kept page needs: whether a text stands in it, and whether a box begins ticked. In one pass each. */

import type { Definition } from './definition.ts'

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  '#38': '&',
  '#x26': '&',
  lt: '<',
  '#60': '<',
  '#x3c': '<',
  gt: '>',
  '#62': '>',
  '#x3e': '>',
  quot: '"',
  '#34': '"',
  '#x22': '"',
  apos: "'",
  '#39': "'",
  '#x27': "'",
}
const TAG_SIGN = '\0'

/** The text of a page with its tags broken: a sign that opened one is none any more, an escaped one is itself. */
const plainOf = (html: string): string =>
  html
    .replaceAll('<', TAG_SIGN)
    .replaceAll(/&(#?[0-9A-Za-z]{1,6});/g, (written, name: string) => ENTITIES[name.toLowerCase()] ?? written)

/** The words of a definition that its page does not show, escaped: labels of boxes, names of partners (reference D8). */
export function unshown(html: string, { items, partners = [] }: Definition): string[] {
  const plain = plainOf(html)
  const words = [...items.map(it => it.label), ...partners.map(it => it.name)]
  return words.filter(it => !plain.includes(it))
}

/** Ends with the page at the latest, so that no page is read twice. */
const INPUT = /<input(?=[\s/>])((?:"[^"]*(?:"|$)|'[^']*(?:'|$)|[^'">])*)/gi
const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?/g

/** Whether any box of the page begins ticked. */
export const beginsTicked = (html: string): boolean =>
  [...html.matchAll(INPUT)].some(([, inside = '']) =>
    [...inside.matchAll(ATTRIBUTE)].some(([, name = '']) => name.toLowerCase() === 'checked'),
  )
