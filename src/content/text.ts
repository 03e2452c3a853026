/** Texts: what an author writes becomes a message, and everything that is wrong with it is said. */

import { TEXT_SOURCE_MAX_CHARS } from '#base/limits.ts'
import { lex } from '#wire/merge/lex.ts'
import { nest } from '#wire/merge/nest.ts'
import { hashOf } from './compile.ts'
import { placedIn } from './hole.ts'
import { Slots } from './pieces.ts'
import { told } from './problem.ts'
import { inOneLine, ROOTS } from './rules.ts'
import { textFlaws } from './text-check.ts'
import type { CompiledText, TextFrame } from './text-types.ts'
import type { Place, Problem } from './types.ts'
import { namesIn } from './variables.ts'

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
