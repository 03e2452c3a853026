/** Words that gave offence, as they are told to whoever wrote them. Values in, values out. */

/** Elements that stand within a word or between two of a sentence; others end what was said before them. */
const WITHIN =
  /<\/?(?:a|abbr|b|big|code|em|font|i|mark|s|small|span|strike|strong|sub|sup|u|wbr)\b[^<>]*>|<!--[^]*?-->/gi
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }
const READ_MAX_CHARS = 4_000

/** What a piece of a page says, without its markup; a text that has none is as it was. */
export const spokenIn = (source: string): string =>
  source
    .slice(0, READ_MAX_CHARS)
    .replaceAll(WITHIN, '')
    .replaceAll(/<[/!a-z][^<>]*(?:>|$)/gi, ' ')
    .replaceAll(/&(amp|lt|gt|quot|apos|nbsp);/g, (all, name: string) => ENTITIES[name] ?? all)
    .replaceAll(/\s+/g, ' ')
    .trim()

const keyOf = (quote: string) => ` ${(quote.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `

/** Each once: what stands within another is said with it. */
export function listed(quotes: readonly string[]): readonly string[] {
  const keys = quotes.map(keyOf)
  return quotes.filter((_, i) => {
    const key = keys[i] ?? ''
    return !keys.some((other, j) => (other === key ? j < i : other.includes(key)))
  })
}
