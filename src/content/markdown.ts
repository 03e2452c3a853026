/** Markdown to HTML, in a page of ours that fits every screen. HTML in it is text; what is in its links is judged later, as in any page. */

import type { MarkdownIt, StateBlock } from 'markdown-it'
import { MARKDOWN_DEPTH_MAX, MARKDOWN_MAX_CHARS } from '#base/limits.ts'
import { MARKS_ONLY, type Masked } from './masked.ts'
import { inPage } from './markdown-page.ts'
import type { Found } from './problem.ts'
import type { Made } from './translate.ts'

let loaded: Promise<MarkdownIt> | undefined

export async function fromMarkdown(masked: Masked): Promise<Made> {
  if (masked.text.length > MARKDOWN_MAX_CHARS)
    return { found: [{ code: 'markdown-too-long', at: 0, about: String(MARKDOWN_MAX_CHARS) }] }
  const { words, found } = await wordsOf(masked)
  return { found, html: inPage(words) }
}

/** What the Markdown comes to, with no page around it; and where it has HTML, which its readers would see as it stands. */
export async function wordsOf(masked: Masked): Promise<{ readonly words: string; readonly found: readonly Found[] }> {
  const markdown = await (loaded ??= load())
  const tokens = markdown.parse(masked.text, { masked })
  const words = markdown.renderer.render(tokens, markdown.options, { masked })
  for (const { map, children } of tokens) {
    const text = children?.filter(({ type }) => type === 'text').map(({ content }) => content)
    const tag = text && TAG.exec(text.join(''))?.[0]
    if (tag) return { words, found: [{ code: 'markdown-tags', at: masked.lineAt((map?.[0] ?? 0) + 1), about: tag }] }
  }
  return { words, found: [] }
}

const TAG =
  /<(?:!doctype|\/?(?:a|b|blockquote|body|br|center|div|em|font|h[1-6]|head|hr|html|i|img|li|meta|mj-\w+|mjml|ol|p|span|strong|style|table|tbody|td|th|title|tr|u|ul))(?=[\s/>])[^<>]{0,40}>?/i

async function load(): Promise<MarkdownIt> {
  const { default: Markdown } = await import('markdown-it')
  const markdown = new Markdown({ html: false, linkify: true, maxNesting: MARKDOWN_DEPTH_MAX })
  markdown.linkify.set({ fuzzyLink: false, fuzzyEmail: false, fuzzyIP: false })
  // What a link leads to is judged by one table for all formats; and what stands for a merge tag is no character of an address.
  markdown.validateLink = () => true
  markdown.normalizeLink = url => url
  markdown.normalizeLinkText = text => text
  const interrupts = { alt: ['paragraph', 'reference', 'blockquote', 'list', 'table'] }
  markdown.block.ruler.before('fence', 'merge', blockOfMarks, interrupts)
  markdown.renderer.rules['merge'] = (tokens, at) => `${tokens[at]?.content ?? ''}\n`
  return markdown
}

/** A line of nothing but `{% if … %}` and their like stands between paragraphs, and is in none. */
function blockOfMarks(state: StateBlock, line: number, _end: number, silent: boolean): boolean {
  const text = state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line])
  if ((state.sCount[line] ?? 0) - state.blkIndent >= 4 || !MARKS_ONLY.test(text)) return false
  const { masked } = state.env as { masked: Masked } // As fromMarkdown gives it.
  if (masked.numbersIn(text).some(number => masked.markOf(number).is === 'output')) return false
  if (silent) return true
  state.line = line + 1
  const token = state.push('merge', '', 0)
  token.content = text.trim()
  token.map = [line, line + 1]
  return true
}
