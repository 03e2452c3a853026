/**
 * The same text in memory of its own. A part of a larger text holds on to all of it as long as anybody keeps the part, and
 * has letters as wide as its widest.
 */
export function ownText(text: string): string {
  const narrow = Buffer.from(text, 'latin1').toString('latin1')
  return narrow === text ? narrow : Buffer.from(text, 'utf16le').toString('utf16le')
}
