/** What stands between the cells: said by the file's first line (`sep=;`), or seen from the first rows. */

import { type Delimiter, DELIMITERS } from './types.ts'

const LINES_LOOKED_AT = 20

/** Excel's own way to say it. */
export function saidDelimiter(line: string): Delimiter | undefined {
  const said = /^"?sep=(.)"?\s*$/i.exec(line)?.[1]
  return DELIMITERS.find(it => it === said)
}

/** The one that is in each of the first rows, equally often, and more often than others. */
export function delimiterOf(head: string): Delimiter {
  const lines = unquoted(head)
    .split(/\r\n?|\n/)
    .filter(line => line.trim() !== '')
    .slice(0, LINES_LOOKED_AT)
  const [best] = DELIMITERS.map(it => ({ it, score: scoreOf(lines, it) })).toSorted((a, b) => b.score - a.score)
  return best && best.score > 0 ? best.it : ','
}

/** Quoted cells without what stands in them. */
const unquoted = (text: string) => text.replaceAll(/(^|[,;\t|\r\n])"(?:[^"]|""){0,10000}"/g, '$1x')

function scoreOf(lines: readonly string[], delimiter: string): number {
  const counts = lines.map(line => line.split(delimiter).length - 1)
  const first = counts[0] ?? 0
  if (first === 0) return 0
  const alike = counts.filter(count => count === first).length / counts.length
  return alike * 1_000 + Math.min(first, 100)
}
