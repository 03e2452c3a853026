/** Reading what a server answers: RFC 5321 §4.2. The server may be anything; what it says has bounds. */

import { SMTP_REPLY_LINE_MAX_BYTES, SMTP_REPLY_LINES_MAX, SMTP_REPLY_TEXT_MAX_CHARS } from '#base/limits.ts'
import type { Reply } from './types.ts'

/** A complete answer: its code, and what stood behind the code on each line. */
export type Answer = { readonly code: number; readonly lines: readonly string[] }

const LF = 0x0a
const CR = 0x0d
const SPACE = 0x20
const HYPHEN = 0x2d
const NOTHING = Buffer.alloc(0)

/** Takes bytes as they come, one at a time if need be. */
export class ReplyReader {
  /** The beginning of a line whose end has not come. */
  #rest: Buffer = NOTHING
  /** The lines of an answer that goes on. */
  #lines: string[] = []
  #code = 0

  /** Calls `take` with each complete answer, as long as it returns true. False when this is not SMTP. */
  read(bytes: Buffer, take: (answer: Answer) => boolean): boolean {
    const all = this.#rest.length === 0 ? bytes : Buffer.concat([this.#rest, bytes])
    let start = 0
    for (let end = all.indexOf(LF); end >= 0; end = all.indexOf(LF, start)) {
      const answer = this.#line(all, start, end)
      start = end + 1
      if (answer === 'bad') return false
      if (answer && !take(answer)) return true
    }
    this.#rest = start === all.length ? NOTHING : all.subarray(start)
    return this.#rest.length <= SMTP_REPLY_LINE_MAX_BYTES
  }

  /** `250 text`, `250-text`, `250`; a line feed alone ends a line too. */
  #line(bytes: Buffer, start: number, lf: number): Answer | 'bad' | undefined {
    const end = lf > start && bytes[lf - 1] === CR ? lf - 1 : lf
    if (end - start < 3 || end - start > SMTP_REPLY_LINE_MAX_BYTES) return 'bad'
    const code = codeAt(bytes, start)
    const mark = end - start === 3 ? SPACE : bytes[start + 3]
    if (code < 200 || code > 599 || (mark !== SPACE && mark !== HYPHEN)) return 'bad'
    const text = bytes.toString('utf8', start + 4, Math.max(start + 4, end))
    if (mark === SPACE && this.#lines.length === 0) return { code, lines: [text] }
    return this.#more(code, text, mark === SPACE)
  }

  #more(code: number, text: string, last: boolean): Answer | 'bad' | undefined {
    if (this.#lines.length > 0 && code !== this.#code) return 'bad' // §4.2.1: the codes of all lines are the same.
    if (this.#lines.length >= SMTP_REPLY_LINES_MAX) return 'bad'
    this.#code = code
    this.#lines.push(text)
    if (!last) return undefined
    const lines = this.#lines
    this.#lines = []
    return { code, lines }
  }
}

function codeAt(bytes: Buffer, at: number): number {
  let code = 0
  for (let i = at; i < at + 3; i++) {
    const digit = (bytes[i] ?? 0) - 0x30
    if (digit < 0 || digit > 9) return -1
    code = code * 10 + digit
  }
  return code
}

const ENHANCED = /^([245]\.\d{1,3}\.\d{1,3})(?: +|$)/
// oxlint-disable-next-line no-control-regex -- They are what is meant.
const CONTROL = /[\x00-\x1f\x7f-\x9f\u2028\u2029]+/g

/** The answer as it is kept: on one line, the enhanced code (RFC 2034 §4) taken out of the text. */
export function replyOf({ code, lines }: Answer): Reply {
  const enhanced = ENHANCED.exec(lines[0] ?? '')?.[1] ?? ''
  const fits = enhanced !== '' && enhanced[0] === String(code)[0] ? enhanced : ''
  const said = fits === '' ? lines : lines.map(line => (line.startsWith(fits) ? line.replace(ENHANCED, '') : line))
  const text = said.join(' ').replace(CONTROL, ' ').trim()
  return { code, enhanced: fits, text: text.slice(0, SMTP_REPLY_TEXT_MAX_CHARS).toWellFormed() }
}

/** `550 5.1.1 No such user here`: for people, journals and evidence. */
export const replyLine = ({ code, enhanced, text }: Reply): string =>
  [code, enhanced, text].filter(part => part !== '').join(' ')
