/**
 * What was written in one format, in another. Markdown is what lies between: it keeps words, links, pictures and merge tags,
 * and no design.
 */

import { parseFragment, serialize } from 'parse5'
import { no, yes, type Result } from '#base/result.ts'
import { HTML_DEPTH_MAX, MARKDOWN_MAX_CHARS } from '#base/limits.ts'
import { lex } from '#wire/merge/lex.ts'
import type { Mark, Text } from '#wire/merge/types.ts'
import { cleaned } from './hole.ts'
import { wordsOf } from './markdown.ts'
import { hasMark, Masked } from './masked.ts'
import { ROOTS } from './rules.ts'
import { HOLE, spotsOf } from './scan.ts'
import { IS_MJML, translated } from './translate.ts'
import { becomeText, isComment, isElement, nodesOf } from './tree.ts'
import type { Format } from './types.ts'

/** `not-read`: its own format cannot be made of it. `blocks-move`: Markdown has no place where a `{% … %}` stands. */
type Refusal = 'not-read' | 'too-long' | 'blocks-move'

export async function converted(source: string, from: Format, to: Format): Promise<Result<string, Refusal>> {
  if (from === to || source.trim() === '' || IS_ALREADY[to].test(source)) return yes(source)
  if (from === 'markdown' && to === 'mjml') return asMjml(source)
  const html = from === 'html' ? yes(source) : await htmlOf(source, from)
  if (to === 'html' || !html.ok) return html
  const words = await toMarkdown(html.value)
  return to === 'markdown' || !words.ok ? words : asMjml(words.value)
}

/** Pasted before the format was chosen. */
const IS_ALREADY: Readonly<Record<Format, RegExp>> = {
  html: /^\s*(?:<!doctype html|<html[\s>])/i,
  mjml: IS_MJML,
  markdown: /^(?![^]*<\/?[a-z][^<>]*>)/i,
}

async function htmlOf(source: string, format: Format): Promise<Result<string, Refusal>> {
  const { translation } = await translated({ subject: '', from: '', preheader: '', text: null, html: source, format })
  if (translation?.html === undefined) return no('not-read')
  return yes(translation.items.map(it => (it.is === 'text' ? it.text : source.slice(it.at, it.end))).join(''))
}

async function toMarkdown(html: string): Promise<Result<string, Refusal>> {
  const { items } = lex(html, ROOTS)
  const masked = new Masked(items)
  if (masked.text.length > MARKDOWN_MAX_CHARS) return no('too-long')
  const page = pageOf(items, masked)
  if (typeof page !== 'string') return page
  const text = (await turndown())
    .turndown(page)
    .replaceAll(/^\s+$/gm, '')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()
  return isInOrder(masked, text) ? yes(`${masked.told(text, html)}\n`) : no('blocks-move')
}

/** The same page, in which each tag is where it was written: a block between elements is read as a comment, which no parser moves. */
function pageOf(items: readonly (Text | Mark)[], masked: Masked): string | Result<never, Refusal> {
  const spots = spotsOf(items.map(item => (item.is === 'text' ? cleaned(item.text) : HOLE)).join(''))
  if (!spots) return no('not-read')
  const isBetween = (number: number) => spots[number]?.in === 'text' && masked.markOf(number).is !== 'output'
  const fragment = parseFragment(masked.put((stands, number) => (isBetween(number) ? `<!--${stands}-->` : stands)))
  let isTooDeep = false
  const nodes = nodesOf(fragment, (_, depth) => !(isTooDeep ||= depth > HTML_DEPTH_MAX))
  if (isTooDeep) return no('not-read')
  for (const node of nodes.filter(isComment).filter(({ data }) => hasMark(data))) {
    if (node.parentNode && isElement(node.parentNode) && ROWS_ONLY.has(node.parentNode.tagName))
      return no('blocks-move')
    becomeText(node, node.data)
  }
  return serialize(fragment)
}

/** In these only others of a table stand, and no words. */
const ROWS_ONLY = new Set(['table', 'tbody', 'thead', 'tfoot', 'tr', 'colgroup', 'select'])

/** Each `{% … %}` is there once, and every value stands between the same two of them as before. */
function isInOrder(masked: Masked, text: string): boolean {
  const read = (of: string) => {
    const within = new Map<number, number>()
    const blocks: number[] = []
    for (const number of masked.numbersIn(of))
      if (masked.markOf(number).is === 'output') within.set(number, blocks.length)
      else blocks.push(number)
    return { within, blocks }
  }
  const [before, after] = [read(masked.text), read(text)]
  return (
    before.blocks.join() === after.blocks.join() &&
    [...after.within].every(([number, at]) => before.within.get(number) === at)
  )
}

async function asMjml(source: string): Promise<Result<string, Refusal>> {
  const masked = new Masked(lex(source, ROOTS).items)
  if (masked.text.length > MARKDOWN_MAX_CHARS) return no('too-long')
  const words = masked.told((await wordsOf(masked)).words.trim(), source)
  return yes(
    `<mjml>\n<mj-body>\n<mj-section>\n<mj-column>\n<mj-text font-size="16px" line-height="1.6">\n${words}\n</mj-text>\n</mj-column>\n</mj-section>\n</mj-body>\n</mjml>\n`,
  )
}

let loaded: Promise<import('turndown')> | undefined
const turndown = () => (loaded ??= load())

async function load(): Promise<import('turndown')> {
  const { default: Turndown } = await import('turndown')
  const service = new Turndown({ headingStyle: 'atx', bulletListMarker: '-', codeBlockStyle: 'fenced', hr: '---' })
  service.remove(['head', 'title', 'style', 'script', 'noscript'])
  service.addRule('unseen', { filter: isUnseen, replacement: () => '' })
  return service
}

const isUnseen = (it: HTMLElement) =>
  it.hasAttribute('hidden') ||
  /display\s*:\s*none|visibility\s*:\s*hidden/i.test(it.getAttribute('style') ?? '') ||
  (it.nodeName === 'IMG' && ['width', 'height'].some(side => /^[01](?:px)?$/.test(it.getAttribute(side) ?? '')))
