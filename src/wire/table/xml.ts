/** XML as it comes, by its elements. A document type, and whatever it defines, is not read. */

import { SaxesParser } from 'saxes'
import { XLSX_PART_MAX_CHARS } from '#base/limits.ts'
import { TableBroken } from './broken.ts'

export type Attributes = Readonly<Record<string, string>>
/** Names are without their prefix. */
export type Listener = {
  open?(name: string, attributes: Attributes): void
  text?(text: string): void
  close?(name: string): void
}

const localOf = (name: string) => name.slice(name.indexOf(':') + 1)

/** Tells the listener, and after each piece of the document its caller, who may then take what has come together. */
export async function* parse(bytes: AsyncIterable<Uint8Array>, listener: Listener): AsyncGenerator<void> {
  const parser = new SaxesParser()
  const decoder = new TextDecoder('utf-8')
  let sinceEvent = 0
  let isThere = false
  parser.on('opentag', ({ name, attributes }) => {
    sinceEvent = 0
    listener.open?.(localOf(name), attributes)
  })
  parser.on('text', text => listener.text?.(text))
  parser.on('cdata', text => listener.text?.(text))
  parser.on('closetag', ({ name }) => {
    sinceEvent = 0
    listener.close?.(localOf(name))
  })
  parser.on('doctype', () => {
    throw new TableBroken('damaged')
  })
  parser.on('error', () => {
    throw new TableBroken('damaged')
  })
  for await (const part of bytes) {
    isThere ||= part.length > 0
    const text = decoder.decode(part, { stream: true })
    parser.write(text)
    sinceEvent += text.length
    if (sinceEvent > XLSX_PART_MAX_CHARS) throw new TableBroken('bomb')
    yield
  }
  if (isThere) parser.close() // An empty part is as good as none.
}

/** The whole document, where nothing is taken on the way. */
export async function parseAll(bytes: AsyncIterable<Uint8Array>, listener: Listener): Promise<void> {
  for await (const _ of parse(bytes, listener));
}
