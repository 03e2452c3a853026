/** Texts: what an author writes becomes a message, and the message what leaves: who speaks, the words, the way out. */

import { TEXT_SOURCE_MAX_CHARS } from '#base/limits.ts'
import { type Result, yes } from '#base/result.ts'
import { lex } from '#wire/merge/lex.ts'
import { nest } from '#wire/merge/nest.ts'
import { type WayOut, wayOutText } from '#wire/sms/wording.ts'
import { hashOf } from './compile.ts'
import { placedIn } from './hole.ts'
import { Slots } from './pieces.ts'
import { told } from './problem.ts'
import { inOneLine, ROOTS, showTo } from './rules.ts'
import { textFlaws } from './text-check.ts'
import { carriesWayOut, isIdentified } from './text-rules.ts'
import type { CompiledText, Speaker, TextFrame } from './text-types.ts'
import type { FillRefusal, Locale, Place, Problem, Reader } from './types.ts'
import { namesIn } from './variables.ts'

export { carriesWayOut, isIdentified } from './text-rules.ts'
export type { CompiledText, Speaker, TextFrame } from './text-types.ts'

export type CheckedText = {
  readonly compiled: CompiledText
  /** Its places are those of the source; with an error among them it is not to be sent. */
  readonly problems: readonly Problem[]
}

const NOBODY = { name: '', contact: '', address: '' }

/**
 * Reads a text in the merge language and says what is wrong with it.
 *
 * @example compileText('Hi {{ contact.first_name }}, fresh rye today.', { locale: 'en', from: 'Bakery' })
 */
export function compileText(written: string, frame: TextFrame): CheckedText {
  const source = written.toWellFormed()
  const isShort = source.length <= TEXT_SOURCE_MAX_CHARS
  const { items, flaws } = isShort ? lex(source, ROOTS) : { items: [], flaws: [] }
  const { nodes, flaws: blocks } = nest<Place>(placedIn(items, 'plain'))
  const account = frame.account ?? NOBODY
  const slots = new Slots({
    'account.name': inOneLine(account.name),
    'account.contact': inOneLine(account.contact),
    'account.address': inOneLine(account.address),
    'campaign.name': frame.campaign ?? '',
  })
  const message = {
    v: 1,
    channel: 'sms',
    locale: frame.locale,
    subject: [],
    from: frame.from === undefined || frame.from === '' ? [] : [frame.from],
    html: [],
    text: slots.text('text', nodes),
    paths: slots.paths,
    programs: slots.programs,
    footer: {},
    account,
    campaign: frame.campaign ?? '',
    uses: [...new Set(namesIn(items))].toSorted(),
    targets: [],
    htmlBytes: 0,
  } as const
  const compiled: CompiledText = { ...message, sha256: hashOf(message) }
  const found = isShort ? textFlaws({ source, items, compiled }, frame) : []
  const long = isShort ? [] : [{ code: 'text-too-long', at: 0, about: String(TEXT_SOURCE_MAX_CHARS) } as const]
  return { compiled, problems: told('text', source, [...flaws, ...blocks, ...found, ...long]) }
}

/** The words for one reader, without what is put around them; refused where that is too much work for their values. */
export function fillText(compiled: CompiledText, reader: Reader): Result<string, FillRefusal> {
  const shown = showTo(compiled, reader)
  return shown.ok ? yes(tidy(shown.value.text)) : shown
}

/** Without blanks at the ends of lines and around it, and without rows of empty lines: each would be paid for. */
const tidy = (text: string) =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim()

export type Assembly = {
  readonly body: string
  readonly sender: Speaker
  readonly locale: Locale
  /** The first that this reader ever gets from this sender. */
  readonly isFirst: boolean
  /** Which one to this reader it is, from 1. */
  readonly nth: number
  /** With the reader's own link, where the way out is one. */
  readonly wayOut: WayOut
}

/**
 * What arrives: who speaks in front, unless the words say so already, and the way out at the end of the first text to
 * somebody and of each n-th [PC-08].
 *
 * @example assembleText({ body: 'Fresh rye.', sender: { name: 'Bakery', everyNth: 5 }, … }) → 'Bakery: Fresh rye.\nReply STOP to opt out'
 */
export function assembleText({ body, sender, locale, isFirst, nth, wayOut }: Assembly): string {
  const said = isIdentified(body, sender.name) ? body : `${sender.name}: ${body}`
  return isFirst || carriesWayOut(nth, sender) ? `${said}\n${wayOutText(locale, wayOut)}` : said
}
