/** Texts within texts: base64 by itself, and addresses that are data. Decoded once, and not more than fits. */

const DECODED_MAX_BYTES = 256 * 1024
const BASE64_MIN_CHARS = 40
/** Of what was decoded: so many of its signs are such as people write. */
const READABLE_SHARE = 0.9

export type Decoded = { readonly text: string; readonly isHtml: boolean }

/** `data:text/html;base64,…`: the text of a text, nothing for a picture. */
export function decodeData(address: string): Decoded | undefined {
  const comma = address.indexOf(',')
  if (comma < 0) return undefined
  const head = address.slice(0, Math.min(comma, 200)).toLowerCase()
  const isHtml = /html|svg|xml/.test(head)
  if (!isHtml && !/text\/|data:;|data:$/.test(`${head.trim()}`) && !head.includes('text')) return undefined
  const body = address.slice(comma + 1, comma + 1 + DECODED_MAX_BYTES)
  const text = head.includes('base64') ? fromBase64(body) : fromPercent(body)
  return text === undefined ? undefined : { text, isHtml: isHtml || /<[a-z]/i.test(text) }
}

/** Without throwing on what is no escape. */
const fromPercent = (text: string) =>
  text.replace(/(?:%[0-9a-f]{2})+/gi, run => Buffer.from(run.replaceAll('%', ''), 'hex').toString('utf8'))

function fromBase64(text: string): string | undefined {
  const bytes = Buffer.from(text.replace(/\s+/g, ''), 'base64')
  const decoded = bytes.subarray(0, DECODED_MAX_BYTES).toString('utf8')
  return isReadable(decoded) ? decoded : undefined
}

function isReadable(text: string): boolean {
  let readable = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code !== 0xfffd && (code >= 0x20 || code === 0x0a || code === 0x0d || code === 0x09)) readable++
  }
  return text.length > 0 && readable / text.length >= READABLE_SHARE
}

export type Block = { readonly from: number; readonly to: number; readonly text: string }

/** Blocks of base64 within a text that decode to something people can read. One pass over the signs. */
export function base64In(text: string): Block[] {
  const blocks: Block[] = []
  for (let at = 0; at < text.length;) {
    const ahead = at + BASE64_MIN_CHARS - 1
    if (ahead >= text.length) break
    if (!isBase64(text.charCodeAt(ahead)) && !isBreakWithin(text, ahead)) {
      at = ahead + 1 // None that is long enough goes across it.
      continue
    }
    if (!isBase64(text.charCodeAt(at))) {
      at++
      continue
    }
    let [end, letters] = [at, 0]
    while (end < text.length && (isBase64(text.charCodeAt(end)) || isBreakWithin(text, end)))
      if (isBase64(text.charCodeAt(end++))) letters++
    if (letters >= BASE64_MIN_CHARS) {
      const decoded = fromBase64(text.slice(at, end))
      if (decoded !== undefined && /\s/.test(decoded) && /[a-z]{2}/i.test(decoded))
        blocks.push({ from: at, to: end, text: decoded })
    }
    at = end
  }
  return blocks
}

const isBase64 = (code: number) =>
  (code >= 0x41 && code <= 0x5a) ||
  (code >= 0x61 && code <= 0x7a) ||
  (code >= 0x30 && code <= 0x39) ||
  code === 0x2b ||
  code === 0x2f ||
  code === 0x3d

/** The end of a full line of base64. */
const isBreakWithin = (text: string, at: number) =>
  (text[at] === '\n' || (text[at] === '\r' && text[at + 1] === '\n')) &&
  at >= BASE64_MIN_CHARS &&
  !/\s/.test(text.slice(at - BASE64_MIN_CHARS, at).trimEnd())
