/**
 * From the format that an author writes in to HTML with merge tags. It is done once for each text, and beforehand:
 * compile.ts reads what came of it as if it had been written so, and holds it against the same rules.
 */

import { HTML_SOURCE_MAX_CHARS, TRANSLATIONS_KEPT } from '#base/limits.ts'
import { sha256Hex } from '#wire/crypto.ts'
import { lex } from '#wire/merge/lex.ts'
import type { Mark, Text } from '#wire/merge/types.ts'
import { Masked } from './masked.ts'
import { fromMarkdown } from './markdown.ts'
import { fromMjml } from './mjml.ts'
import type { Found } from './problem.ts'
import { ROOTS } from './rules.ts'
import type { Draft, Format } from './types.ts'

export type Made = {
  readonly found: readonly Found[]
  /** Undefined where nothing came of it. */
  readonly html?: string
  /** Of the moment, and not of the text. */
  readonly passing?: boolean
}

/** What the HTML part is read from in place of what was written. */
export type Translation = {
  readonly items: readonly (Text | Mark)[]
  readonly found: readonly Found[]
  readonly html: string | undefined
}
/** A draft whose format was dealt with: only its HTML, or what its format came to, is left to read. */
export type Ready = Draft & { readonly translation?: Translation | undefined }

const FORMATS: Readonly<Record<Exclude<Format, 'html'>, (masked: Masked, source: string) => Promise<Made>>> = {
  mjml: fromMjml,
  markdown: fromMarkdown,
}

export const IS_MJML = /^\s*(?:<!--[^>]*-->\s*)?<mjml[\s>]/i

/** The latest, so that looking, showing and sending translate a text once. */
const kept = new Map<string, Translation>()

export async function translated(draft: Draft): Promise<Ready> {
  const { format = 'html' } = draft
  if (format === 'html' || draft.html.length > HTML_SOURCE_MAX_CHARS || draft.html.trim() === '') return draft
  const key = sha256Hex(`${format} ${draft.html}`)
  const known = kept.get(key)
  if (known) return { ...draft, translation: known }
  const source = draft.html.toWellFormed()
  const masked = new Masked(lex(source, ROOTS).items)
  const { found, html, passing } = await FORMATS[format](masked, source)
  const translation = { found, html, items: html === undefined ? [] : masked.restored(html) }
  if (passing !== true) keep(key, translation)
  return { ...draft, translation }
}

function keep(key: string, translation: Translation): void {
  kept.set(key, translation)
  const [oldest] = kept.keys()
  if (kept.size > TRANSLATIONS_KEPT && oldest !== undefined) kept.delete(oldest)
}
