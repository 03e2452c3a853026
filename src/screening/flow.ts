/** A stretch of text to be read, which remembers for each of its letters where it stands in the source. */

import { EVASIONS, type Evasion, type Part } from './types.ts'

export type Flow = {
  readonly part: Part
  readonly text: string
  /** Where each letter begins and ends in the source. Undefined where the text is the source itself. */
  readonly places?: { readonly from: Int32Array; readonly to: Int32Array } | undefined
  /** What was undone on the way, by places in `text`, in order. */
  readonly marks: readonly Mark[]
}

export type Mark = { readonly from: number; readonly to: number; readonly bit: number }

export const bitOf = (evasion: Evasion) => 1 << EVASIONS.indexOf(evasion)
export const evasionsIn = (bits: number): Evasion[] =>
  bits === 0 ? [] : EVASIONS.filter((_, i) => (bits & (1 << i)) !== 0)

/** The text of a part, as its author wrote it. */
export const plainFlow = (part: Part, text: string): Flow => unturned({ part, text, marks: [] })

const startIn = ({ places }: Flow, at: number) => (places ? (places.from[at] ?? 0) : at)
/** @param end the place after the last letter. */
const endIn = ({ places }: Flow, end: number) => (places ? (places.to[end - 1] ?? 0) : end)

/** The smallest stretch of the source that holds all of these letters, in whichever order they stand there. */
export function stretchIn(
  { places }: Flow,
  from: number,
  to: number,
): { readonly start: number; readonly end: number } {
  if (places === undefined) return { start: from, end: to }
  let [start, end] = [Infinity, 0]
  for (let at = from; at < to; at++) {
    start = Math.min(start, places.from[at] ?? Infinity)
    end = Math.max(end, places.to[at] ?? 0)
  }
  return start < end ? { start, end } : { start: 0, end: 0 }
}

const OVERRIDE = '\u202e'
const ENDS = /[\u202c\n\r\u2029]/g

/** What stands within an override from right to left is shown backwards, and so read backwards. */
export function unturned(flow: Flow): Flow {
  if (!flow.text.includes(OVERRIDE)) return flow
  const writer = new FlowWriter(flow.part, flow.text.length, flow.marks)
  let at = 0
  for (;;) {
    const begin = flow.text.indexOf(OVERRIDE, at)
    if (begin < 0) break
    ENDS.lastIndex = begin
    const end = ENDS.exec(flow.text)?.index ?? flow.text.length
    writer.take(flow, at, begin)
    const from = writer.length
    for (const [sign, place] of [...signsOf(flow.text, begin + 1, end)].toReversed())
      writer.put(sign, startIn(flow, place), endIn(flow, place + sign.length))
    writer.mark('bidi', from, writer.length)
    at = Math.max(end, begin + 1)
  }
  writer.take(flow, at, flow.text.length)
  return writer.flow()
}

function* signsOf(text: string, from: number, to: number): Generator<[string, number]> {
  for (let at = from; at < to;) {
    const sign = String.fromCodePoint(text.codePointAt(at) ?? 0)
    yield [sign, at]
    at += sign.length
  }
}

/** A flow while it is written. */
export class FlowWriter {
  readonly #part: Part
  readonly #marks: Mark[]
  readonly #chunks: string[] = []
  #from: Int32Array
  #to: Int32Array
  #length = 0
  #last = ''

  constructor(part: Part, sizeHint: number, marks: readonly Mark[] = []) {
    this.#part = part
    this.#from = new Int32Array(sizeHint + 64)
    this.#to = new Int32Array(sizeHint + 64)
    this.#marks = [...marks]
  }

  get length(): number {
    return this.#length
  }

  /** The last letter that was written, or nothing. */
  get last(): string {
    return this.#last
  }

  /** A text that stands in the source letter by letter. */
  copy(text: string, from: number): void {
    this.#room(text.length)
    for (let i = 0; i < text.length; i++) {
      this.#from[this.#length + i] = from + i
      this.#to[this.#length + i] = from + i + 1
    }
    this.#add(text)
  }

  /** Letters of another stretch, which stand where they stand there. */
  take({ text, places }: Flow, from: number, to: number): void {
    if (places === undefined) return this.copy(text.slice(from, to), from)
    this.#room(to - from)
    this.#from.set(places.from.subarray(from, to), this.#length)
    this.#to.set(places.to.subarray(from, to), this.#length)
    this.#add(text.slice(from, to))
  }

  /** A text that stands for the whole of this place in the source. */
  put(text: string, from: number, to: number): void {
    this.#room(text.length)
    this.#from.fill(from, this.#length, this.#length + text.length)
    this.#to.fill(to, this.#length, this.#length + text.length)
    this.#add(text)
  }

  /** Reads from here to the end the other way round. */
  turn(from: number): void {
    const text = this.textFrom(from)
    const places = Array.from({ length: this.#length - from }, (_, i) => [
      this.#from[from + i] ?? 0,
      this.#to[from + i] ?? 0,
    ])
    this.#cut(from)
    let end = places.length
    for (const sign of [...text].toReversed()) {
      end -= sign.length
      this.put(sign, places[end]?.[0] ?? 0, places[end + sign.length - 1]?.[1] ?? 0)
    }
  }

  textFrom(from: number): string {
    let [at, start] = [this.#chunks.length, this.#length]
    while (at > 0 && start > from) start -= this.#chunks[--at]?.length ?? 0
    return this.#chunks
      .slice(at)
      .join('')
      .slice(from - start)
  }

  #cut(from: number): void {
    while (this.#length > from) {
      const chunk = this.#chunks.pop() ?? ''
      const kept = chunk.slice(0, Math.max(0, chunk.length - (this.#length - from)))
      this.#length -= chunk.length
      if (kept !== '') this.#add(kept)
    }
  }

  mark(evasion: Evasion, from: number, to: number): void {
    this.#marks.push({ from, to, bit: bitOf(evasion) })
  }

  flow(): Flow {
    const places = { from: this.#from.subarray(0, this.#length), to: this.#to.subarray(0, this.#length) }
    const marks = this.#marks.toSorted((a, b) => a.from - b.from)
    return { part: this.#part, text: this.#chunks.join(''), places, marks }
  }

  #add(text: string): void {
    if (text === '') return
    this.#chunks.push(text)
    this.#length += text.length
    this.#last = text[text.length - 1] ?? ''
  }

  #room(more: number): void {
    const needs = this.#length + more
    if (needs <= this.#from.length) return
    this.#from = grown(this.#from, needs)
    this.#to = grown(this.#to, needs)
  }
}

function grown(array: Int32Array, needs: number): Int32Array {
  const larger = new Int32Array(Math.max(needs, array.length * 2))
  larger.set(array)
  return larger
}
