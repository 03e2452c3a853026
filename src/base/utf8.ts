/** How long a text is in UTF-8. The same on a server and in a page; nothing is encoded to find out. */

/** A lone half of a surrogate pair counts as the three bytes of U+FFFD, which is what it becomes. */
export function utf8Length(text: string): number {
  let bytes = text.length
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit < 0x80) continue
    bytes += unit < 0x800 ? 1 : 2
    if (unit >= 0xd800 && unit < 0xdc00 && isLowHalf(text.charCodeAt(i + 1))) i++ // Four bytes for two units.
  }
  return bytes
}

const isLowHalf = (unit: number) => unit >= 0xdc00 && unit < 0xe000

/** Whether it has more bytes than that; read only where its length leaves a doubt. */
export const isLongerThan = (text: string, bytes: number): boolean =>
  text.length > bytes || (text.length * 3 > bytes && utf8Length(text) > bytes)
