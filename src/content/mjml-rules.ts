/** MJML before it is translated: what we look at ourselves, and what tags between its elements become. */

import { MJML_DEPTH_MAX, MJML_ELEMENTS_MAX } from '#base/limits.ts'
import { hasMark } from './masked.ts'
import type { ProblemCode } from './problem.ts'

export type MjmlFlaw = { readonly code: ProblemCode; readonly at: number; readonly about?: string }
type Ready = { readonly text: string; readonly flaws: readonly MjmlFlaw[] }

/** What is in them is HTML or text, and goes into the message as it is (https://documentation.mjml.io/#ending-tags). */
const ENDING = new Set(
  'mj-text mj-button mj-table mj-raw mj-navbar-link mj-social-element mj-accordion-title mj-accordion-text mj-title mj-preview mj-style mj-html-attribute'.split(
    ' ',
  ),
)

/**
 * A merge tag between elements would be lost: it is put into an `<mj-raw>`, which goes into the message where it stands.
 * One pass over the text, whatever is in it.
 */
export function readied(masked: string): Ready {
  const reader = new Reader(masked)
  reader.read()
  return { text: reader.text, flaws: reader.flaws }
}

class Reader {
  text = ''
  readonly flaws: MjmlFlaw[] = []
  readonly #source: string
  readonly #open: { readonly name: string; readonly at: number }[] = []
  #at = 0
  #elements = 0

  constructor(source: string) {
    this.#source = source
  }

  read(): void {
    while (this.#at < this.#source.length && this.flaws.length === 0) {
      const open = this.#source.indexOf('<', this.#at)
      this.#between(open < 0 ? this.#source.length : open)
      if (open >= 0) this.#markup()
    }
    const left = this.#open.at(-1)
    if (left && this.flaws.length === 0) this.#flaw('mjml-not-closed', left.at, left.name)
  }

  #flaw(code: ProblemCode, at: number, about: string): void {
    this.flaws.push({ code, at, about })
  }

  #between(to: number): void {
    const words = this.#source.slice(this.#at, to)
    this.text += hasMark(words) ? `<mj-raw>${words}</mj-raw>` : words
    this.#at = to
  }

  #copy(to: number): void {
    this.text += this.#source.slice(this.#at, to)
    this.#at = to
  }

  #markup(): void {
    const [source, at] = [this.#source, this.#at]
    if (source.startsWith('<!--', at)) {
      const end = source.indexOf('-->', at + 4)
      return this.#copy(end < 0 ? source.length : end + 3)
    }
    const name = /^<\/?([a-z][a-z0-9-]*)/i.exec(source.slice(at, at + 60))?.[1]?.toLowerCase()
    const end = endOfTag(source, at)
    if (name === undefined) return this.#copy(at + 1)
    if (end < 0) return this.#flaw('mjml-not-closed', at, name)
    if (name === 'mj-include') return this.#flaw('mjml-include', at, name)
    if (source[at + 1] === '/') this.#close(name, at)
    else this.#begin(name, at, end)
    this.#copy(end)
    if (source[at + 1] !== '/' && source[end - 2] !== '/' && ENDING.has(name)) this.#content(name)
  }

  #begin(name: string, at: number, end: number): void {
    if (this.#source[end - 2] !== '/') this.#open.push({ name, at })
    if (++this.#elements > MJML_ELEMENTS_MAX) this.#flaw('mjml-too-much', at, `${MJML_ELEMENTS_MAX} elements`)
    if (this.#open.length > MJML_DEPTH_MAX) this.#flaw('mjml-too-much', at, `a depth of ${MJML_DEPTH_MAX} elements`)
  }

  #close(name: string, at: number): void {
    const last = this.#open.pop()
    if (last?.name !== name) this.#flaw('mjml-not-closed', last?.at ?? at, last?.name ?? name)
  }

  /** As far as its end tag, which is the next of its name. */
  #content(name: string): void {
    const close = new RegExp(`</${name}(?=[\\s>])`, 'gi')
    close.lastIndex = this.#at
    this.#copy(close.exec(this.#source)?.index ?? this.#source.length)
  }
}

/** Behind the `>` that ends the tag; -1 when none does. */
function endOfTag(source: string, at: number): number {
  const next = /["'>]/g
  next.lastIndex = at
  for (let found = next.exec(source); found; found = next.exec(source)) {
    if (found[0] === '>') return found.index + 1
    const close = source.indexOf(found[0], found.index + 1)
    if (close < 0) return -1
    next.lastIndex = close + 1
  }
  return -1
}
