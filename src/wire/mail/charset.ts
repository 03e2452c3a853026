/** Bytes as letters: whatever charset a part or a header names, and whatever it is in truth. Never throws. */

const UTF8 = new TextDecoder('utf-8', { fatal: true })
const LATIN = new TextDecoder('windows-1252')

/** What names of charsets mean that no register knows. */
const ALIASES: Readonly<Record<string, string>> = {
  cp932: 'shift_jis',
  'x-sjis': 'shift_jis',
  'ms-kanji': 'shift_jis',
  cp936: 'gbk',
  'x-gbk': 'gbk',
  cp949: 'euc-kr',
  'ks_c_5601-1987': 'euc-kr',
  'iso-2022-jp-1': 'iso-2022-jp',
  'iso-2022-jp-ms': 'iso-2022-jp',
  cp1251: 'windows-1251',
  cp1252: 'windows-1252',
  cp866: 'ibm866',
  ansi_x3: 'utf-8',
  'unknown-8bit': 'utf-8',
  '8bit': 'utf-8',
}
/** Bytes of ISO-2022-JP (RFC 1468) come without a label in old mail: an escape and `$B`. */
const JAPANESE = '\u001B$'

/** `binary` holds one byte a character. Without a charset, or with a wrong one: UTF-8 where it is that, else Latin letters. */
export function decodeText(binary: string, charset = ''): string {
  if (!hasHighOrEscape(binary)) return binary
  const bytes = Buffer.from(binary, 'latin1')
  const name = charset.toLowerCase().replace(/^["']|["']$/g, '')
  const isUnescaped = name.startsWith('iso-2022-jp') && !binary.includes(JAPANESE) // Old Japanese servers name it and send the other.
  const decoder = decoderOf(
    binary.includes(JAPANESE) ? 'iso-2022-jp' : isUnescaped ? 'euc-jp' : (ALIASES[name] ?? name),
  )
  if (decoder && decoder.encoding !== 'utf-8') return decoder.decode(bytes)
  try {
    return UTF8.decode(bytes)
  } catch {
    return LATIN.decode(bytes)
  }
}

const hasHighOrEscape = (text: string) => {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code > 0x7e || code === 0x1b) return true
  }
  return false
}

function decoderOf(name: string): TextDecoder | undefined {
  if (name === '' || name === 'us-ascii') return undefined
  try {
    return new TextDecoder(name)
  } catch {
    return undefined // A name that nobody knows.
  }
}

/** A header as people read it: encoded words (RFC 2047) become letters, two beside each other without the blank between. */
export function decodeWords(value: string): string {
  return decodeText(value)
    .replace(/(\?=)[ \t\r\n]+(=\?)/g, '$1$2')
    .replace(/=\?([^?\s]{1,40})\?([bq])\?([^?\s]{0,1000})\?=/gi, (_, charset: string, how: string, text: string) =>
      decodeText(
        how.toLowerCase() === 'b' ? fromBase64(text) : fromQuoted(text.replaceAll('_', ' ')),
        charset.replace(/\*.*/s, ''),
      ),
    )
}

export const fromBase64 = (text: string): string => Buffer.from(text, 'base64').toString('latin1')

/** RFC 2045 §6.7; what is no escape stays as it is. */
export const fromQuoted = (text: string): string =>
  text
    .replace(/=[ \t]*\r?\n/g, '')
    .replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
