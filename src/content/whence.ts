/** Where in its source something stands that a format has made: found by what both say. */

/** Tells for an offset of what was made where it came from; the beginning where nothing of it is in the source. */
export function whence(source: string, made: string): (offset: number) => number {
  const known = new Map<string, number>()
  const find = (words: string) => {
    const at = known.get(words) ?? source.indexOf(words)
    known.set(words, at)
    return at
  }
  return offset => {
    for (const words of wordsNear(made, offset)) {
      const at = find(words)
      if (at >= 0) return at
    }
    return 0
  }
}

/** What its author can have written: the addresses and words in the tag, then what stands behind it. */
function wordsNear(made: string, offset: number): readonly string[] {
  const near = made.slice(offset, offset + NEAR_CHARS)
  const own = /^[\w:-]+\s*=\s*"([^"]*)"/.exec(near)?.[1]
  const tag = /^<?[^<>]*>/.exec(near)?.[0] ?? ''
  const values = Array.from(tag.matchAll(SAYING), found => found[1] ?? '')
  const name = /^<[a-z][\w-]*/i.exec(tag)?.[0] ?? ''
  const text = near.slice(tag.length).split(/[<\n]/)[0]?.trim() ?? ''
  const candidates = [own ?? '', ...values, text, name].flatMap(words => [words, decoded(words)])
  return candidates.flatMap(words => words.split(/\ufdd4\d*\ufdd5?/)[0] ?? []).filter(words => words.trim().length > 2)
}
/** Attributes in which there are an author's own words. */
const SAYING = /\s(?:href|src|background|alt|title|name|on\w+)\s*=\s*"([^"]*)"/gi
const NEAR_CHARS = 2_000

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
/** The characters that every program writes as entities, as their author wrote them. */
const decoded = (html: string) => html.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => NAMED[name] ?? '')
