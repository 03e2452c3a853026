/** From a draft to a message: each part is read, checked and put together; what is wrong is told in one list. */

import { serialize } from 'parse5'
import { must } from '#base/bug.ts'
import { HTML_GOOD_BYTES, HTML_MAX_BYTES, HTML_SOURCE_MAX_CHARS, TEXT_SOURCE_MAX_CHARS } from '#base/limits.ts'
import { sha256Hex } from '#wire/crypto.ts'
import { lex } from '#wire/merge/lex.ts'
import { nest } from '#wire/merge/nest.ts'
import { Budget, Scope } from '#wire/merge/run.ts'
import type { Mark, Node, Text } from '#wire/merge/types.ts'
import { dress } from './dress.ts'
import { endingOf } from './ending.ts'
import { FOOTER_NEEDS, FOOTER_TEXT, footerWordsOf } from './footer.ts'
import { headFlaws } from './head-rules.ts'
import { placedIn } from './hole.ts'
import { inlineStyles } from './inline.ts'
import { readPage, targetsOf, type Page } from './page.ts'
import { Slots } from './pieces.ts'
import { plainTextOf } from './plain.ts'
import { placeholdersIn } from './placeholder-rules.ts'
import { told, type Found } from './problem.ts'
import { escapeFor, inOneLine, ROOTS, SAMPLE, valuesFor } from './rules.ts'
import { flawsOfText } from './telling-rules.ts'
import { IS_MJML, type Ready, type Translation } from './translate.ts'
import { bodyOf } from './tree.ts'
import { whence } from './whence.ts'
import { PARTS } from './types.ts'
import type { Compiled, Draft, FooterWords, Frame, Part, Place, Problem } from './types.ts'
import { tagPage, tagText, type Tagging } from './utm.ts'
import { namesIn, unknownNames } from './variables.ts'

type Nodes = readonly Node<Place>[]
type Read = {
  readonly source: string
  readonly items: readonly (Text | Mark)[]
  readonly nodes: Nodes
  readonly found: Found[]
  /** Every block begins and ends. */
  readonly isWhole: boolean
}
type Parts = Readonly<Record<Part, Read>>

/** A draft that was read and checked. */
export type Checked = {
  readonly parts: Parts
  readonly base: Base
  /** Undefined when nothing can be made of the HTML. */
  readonly page: Finished | undefined
  readonly problems: readonly Problem[]
}

/** Everything but putting the message together. `attributes` are the names that the account's contacts have, if known. */
export function check(draft: Ready, frame: Frame, attributes?: readonly string[]): Checked {
  must((draft.format ?? 'html') === 'html' || isTranslated(draft), 'another format was translated beforehand')
  const base = baseOf(frame)
  const tagging = draft.utm ? { utm: draft.utm, own: frame.own } : undefined
  const parts: Parts = {
    subject: read(draft.subject),
    from: read(draft.from),
    preheader: read(draft.preheader),
    html: read(draft.html, HTML_SOURCE_MAX_CHARS, 'html-too-long'),
    text: withTags(read(draft.text ?? '', TEXT_SOURCE_MAX_CHARS, 'text-too-long'), tagging),
  }
  const said = tryOut(parts, base)
  for (const part of PARTS) {
    const { items, source, found } = parts[part]
    found.push(...unknownNames(items, source, attributes), ...placeholdersIn(part, source))
  }
  for (const part of ['subject', 'from', 'preheader'] as const)
    parts[part].found.push(...headFlaws(part, parts[part].source, said[part]))
  parts.text.found.push(...flawsOfText(parts.text.items))
  if (namesIn(parts.subject.items).includes('campaign.subject'))
    parts.subject.found.push({ code: 'subject-in-subject', at: 0 })
  if (draft.text?.trim() === '') parts.text.found.push({ code: 'text-missing', at: 0 })
  if (!draft.translation && IS_MJML.test(parts.html.source)) parts.html.found.push({ code: 'mjml-in-html', at: 0 })
  parts.html.found.push(...frameFlaws(frame))
  const page = pageFrom(parts, frame, draft.translation, tagging)
  return { parts, base, page, problems: PARTS.flatMap(part => told(part, parts[part].source, parts[part].found)) }
}

/** The message, of a draft in which nothing is wrong. */
export function assemble({ parts, base, page }: Checked & { readonly page: Finished }, draft: Draft): Compiled {
  const slots = new Slots(constantsOf(base))
  const preview = nest(placedIn(parts.preheader.items.map(escaped), 'html-text')).nodes
  const message = {
    ...base,
    subject: slots.header('subject', parts.subject.nodes),
    from: slots.header('from', parts.from.nodes),
    html: slots.html(nest(page.holes.placed(page.html, 'html')).nodes, preview),
    text:
      draft.text === null ? slots.text('html', derivedText(page)) : slots.text('text', withFooter(parts.text.nodes)),
    paths: slots.paths,
    programs: slots.programs,
    uses: [...new Set(PARTS.flatMap(part => namesIn(parts[part].items)))].toSorted(),
    targets: targetsOf(page),
    htmlBytes: page.htmlBytes,
  }
  return { ...message, sha256: hashOf(message) }
}

/** The hash over everything that makes the message what it is, whatever order its members are kept in. */
export function hashOf(compiled: Omit<Compiled, 'sha256'>): string {
  const { sha256: _, ...rest } = { sha256: '', ...compiled }
  const inOrder = (_name: string, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value
  return sha256Hex(JSON.stringify(rest, inOrder))
}

function read(written: string, most = Infinity, code: 'html-too-long' | 'text-too-long' = 'html-too-long'): Read {
  const source = written.toWellFormed()
  if (source.length > most)
    return { source, items: [], nodes: [], found: [{ code, at: most, about: String(most) }], isWhole: false }
  const { items, flaws } = lex(source, ROOTS)
  const { nodes, flaws: blocks } = nest(placedIn(items, 'plain'))
  return { source, items, nodes, found: [...flaws, ...blocks], isWhole: flaws.length + blocks.length === 0 }
}

/** What is checked is what was written; what is made of it has the parameters in its links. */
const withTags = (text: Read, tagging: Tagging | undefined): Read =>
  tagging ? { ...text, nodes: nest(placedIn(tagText(text.items, tagging), 'plain')).nodes } : text

function baseOf(frame: Frame) {
  const { name, contact, address } = frame.sender
  return {
    v: 1 as const,
    locale: frame.locale,
    footer: footerWordsOf(frame),
    account: { name: inOneLine(name), contact: inOneLine(contact), address: inOneLine(address) },
    campaign: frame.campaign,
  }
}
type Base = ReturnType<typeof baseOf>

/** How the parts read for somebody who does not exist; what cannot be made for them is not sent to anybody. */
function tryOut(parts: Parts, base: Base): Readonly<Record<Part, string>> {
  const around = { nowMs: SAMPLE.nowMs, locale: base.locale }
  const [values, budget] = [valuesFor(base, SAMPLE), new Budget()]
  const said = { subject: '', from: '', preheader: '', html: '', text: '' }
  for (const part of PARTS) {
    const { nodes, found } = parts[part]
    const text = new Scope<Place>(values, around, (_, value) => value, budget).run(nodes)
    if (text.ok) said[part] = text.value
    else found.push({ code: 'merge-runaway', at: text.refusal.at, about: text.refusal.code })
  }
  return said
}

function frameFlaws({ sender, purpose }: Frame): readonly Found[] {
  const missing = [
    ...(sender.name.trim() === '' ? ['the name'] : []),
    ...(sender.address.trim() === '' ? ['the postal address'] : []),
  ]
  return [
    ...(missing.length > 0 ? [{ code: 'sender-incomplete' as const, at: 0, about: missing.join(' and ') }] : []),
    ...(Object.values(purpose).some(title => title.trim() !== '') ? [] : [{ code: 'purpose-missing' as const, at: 0 }]),
  ]
}

type Finished = Page & {
  readonly html: string
  readonly htmlBytes: number
  readonly addsFooter: boolean
  /** The text part, with the same holes. */
  readonly plain: () => string
}

/** What could be translated was. */
const isTranslated = ({ translation, html }: Ready) =>
  translation !== undefined || html.length > HTML_SOURCE_MAX_CHARS || html.trim() === ''

/** What was written as HTML, or what its format came to; places are always those of what was written. */
function pageIn({ source, items, isWhole }: Read, translation: Translation | undefined): ReturnType<typeof readPage> {
  if (!translation) return readPage(items, isWhole)
  if (translation.html === undefined) return { found: translation.found }
  const { page, found } = readPage(translation.items, isWhole, whence(source, translation.html))
  const marks = new Set(items.flatMap(item => (item.is === 'text' ? [] : [item.at])))
  const endOfLine = (at: number) => `${source}\n`.indexOf('\n', at)
  const placed = found.map(it => ('says' in it || marks.has(it.at) ? it : { ...it, end: endOfLine(it.at) }))
  return { ...(page ? { page } : {}), found: [...translation.found, ...placed] }
}

/** The page as it will be sent, with holes, and its text; what is wrong with it goes to the part. */
function pageFrom(
  { html, preheader }: Parts,
  frame: Frame,
  translation: Translation | undefined,
  tagging: Tagging | undefined,
): Finished | undefined {
  if (html.source.trim() === '') html.found.push({ code: 'html-missing', at: 0 })
  const { page, found } = pageIn(html, translation)
  html.found.push(...found)
  const body = page && bodyOf(page.document)
  if (!page || !body) return undefined
  const { conditional, kept, tooLarge } = inlineStyles(page.document)
  if (tooLarge) html.found.push({ code: 'css-too-large', at: 0 })
  const { missing, found: hidden } = endingOf(page, conditional, frame.sender)
  html.found.push(...hidden)
  const addsFooter = missing.length > 0
  if (addsFooter) html.found.push({ code: 'footer-added', at: html.source.length, about: missing.join(', ') })
  const previewChars = preheader.source.trim() === '' ? undefined : preheader.source.length
  dress(page, { locale: frame.locale, title: frame.sender.name, previewChars, css: kept, addsFooter })
  // Ours was made to be seen; a style that reaches even that is no accident.
  if (addsFooter && hidden.length === 0 && endingOf(page, conditional, frame.sender).missing.length > 0)
    html.found.push({ code: 'unsubscribe-hidden', at: 0, about: 'a style for all that is in the message' })
  if (tagging) tagPage(page, tagging)
  const written = serialize(page.document)
  const htmlBytes = Buffer.byteLength(written) // A hole takes about as many as a name.
  if (htmlBytes > HTML_GOOD_BYTES)
    html.found.push({
      code: htmlBytes > HTML_MAX_BYTES ? 'html-too-large' : 'html-large',
      at: 0,
      about: String(htmlBytes),
    })
  return {
    ...page,
    html: written,
    htmlBytes,
    addsFooter,
    plain: () => plainTextOf(addsFooter ? body.childNodes.slice(0, -1) : body.childNodes, page.holes),
  }
}

const escaped = (item: Text | Mark) =>
  item.is === 'text' ? { ...item, text: escapeFor('html-text', item.text) } : item

/** What all readers get alike is no slot. */
function constantsOf({ account, campaign, footer }: Base): Readonly<Record<string, string>> {
  const [words, ...others] = Object.values(footer)
  const spoken: Partial<FooterWords> = others.length === 0 ? (words ?? {}) : {}
  return {
    'account.name': account.name,
    'account.contact': account.contact,
    'account.address': account.address,
    'campaign.name': campaign,
    ...Object.fromEntries(Object.entries(spoken).map(([name, text]) => [`footer.${name}`, text])),
  }
}

const FOOTER = nest<Place>(placedIn(lex(FOOTER_TEXT, ROOTS).items, 'plain')).nodes

function derivedText({ holes, plain, addsFooter }: Finished): Nodes {
  const { nodes } = nest(holes.placed(plain(), 'text'))
  return addsFooter ? [...nodes, '\n', ...FOOTER] : nodes
}

/** The author's own text, with our ending unless theirs has all of it, for everybody. */
function withFooter(nodes: Nodes): Nodes {
  const said = new Set(
    nodes.flatMap(node =>
      typeof node === 'object' && node.is === 'output' && node.of.is === 'path' ? [node.of.path.join('.')] : [],
    ),
  )
  return FOOTER_NEEDS.every(({ variable }) => said.has(variable)) ? nodes : [...nodes, '\n\n', ...FOOTER]
}

/** The text with the merge tags as they stand in the HTML. */
export function sourceOfText({ page, parts }: Checked): string {
  if (!page) return ''
  const { holes, plain, addsFooter } = page
  const html = parts.html.source
  const slice = (mark: Mark) => html.slice(mark.at, mark.end)
  const text = holes.split(plain()).map(piece => {
    if (typeof piece === 'string') return piece.replace(/\{(?=[{%])/g, '{% raw %}{{% endraw %}')
    if ('mark' in piece) return slice(piece.mark)
    return piece.url.map(part => (typeof part === 'string' ? part : 'mark' in part ? slice(part.mark) : '')).join('')
  })
  return text.join('') + (addsFooter ? `\n${FOOTER_TEXT}` : '')
}
