/**
 * As much of HTML as a kept page needs: whether a text stands where it is read, whether its boxes are boxes and begin empty,
 * and whether something on it could move. In one pass each.
 */

import { CONSENT_PREFIX } from '../form-definition.ts'
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

/** What nobody reads: comments, and what stands in these elements. Each ends with the page at the latest. */
const UNREAD = /<!--[^]*?(?:-->|$)|<(script|style|template|noscript)(?=[\s/>])[^]*?(?:<\/\1(?=[\s/>])|$)/gi
const TAG = /<\/?[a-z!](?:"[^"]*(?:"|$)|'[^']*(?:'|$)|[^'">])*>?/gi

/** What can be read on a page, with a sign that no text has for each tag. */
const plainOf = (html: string): string =>
  html
    .replaceAll(UNREAD, TAG_SIGN)
    .replaceAll(TAG, TAG_SIGN)
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
const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'=<>`]+))?/g

const inputsOf = (html: string): ReadonlyMap<string, string>[] =>
  [...html.matchAll(INPUT)].map(
    ([, inside = '']) =>
      new Map(
        [...inside.matchAll(ATTRIBUTE)].map(([, name = '', value = '']) => [
          name.toLowerCase(),
          value.replaceAll(/^["']|["']$/g, '').toLowerCase(),
        ]),
      ),
  )

/** Whether any box of the page begins ticked. */
export const beginsTicked = (html: string): boolean => inputsOf(html).some(it => it.has('checked'))

/** Whether a page that asks by inputs has fewer checkboxes than its definition. */
export function lacksBoxes(html: string, { items }: Definition): boolean {
  const inputs = inputsOf(html)
  return inputs.length > 0 && inputs.filter(it => it.get('type') === 'checkbox').length < items.length
}

/** Whether the page gives a consent that nobody sees [F17]. */
export const hidesConsent = (html: string): boolean =>
  inputsOf(html).some(it => it.get('type') === 'hidden' && it.get('name')?.startsWith(CONSENT_PREFIX) === true)

/** A kept page does nothing by itself: what runs could tick a box. In brackets, for the page that verifies holds these lines, and no second script. */
export const moves = (html: string): boolean =>
  /<(?:script)[\s/>]/i.test(html) || [...html.matchAll(TAG)].some(([tag]) => /[\s"'/]on[a-z]+\s*=/i.test(unquoted(tag)))

const unquoted = (tag: string) => tag.replaceAll(/=\s*(?:"[^"]*"|'[^']*')/g, '=""')
