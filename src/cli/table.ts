/** Rows for somebody who reads: what fits on the terminal's line, in columns. A program gets JSON and all of it. */

type Row = Readonly<Record<string, unknown>>

const CELL_MAX = 40
const GAP = '  '

/** Lines of at most `width` columns, and the names of what did not fit or is no plain value. */
export function tableOf(rows: readonly Row[], width: number): { readonly lines: string[]; readonly left: string[] } {
  const names = [...new Set(rows.flatMap(row => Object.keys(row)))]
  const shown: { readonly name: string; readonly wide: number; readonly isNumber: boolean }[] = []
  let room = width
  for (const name of names.filter(it => rows.every(row => isPlain(row[it])))) {
    const wide = Math.max(name.length, ...rows.map(row => cellOf(row[name]).length))
    if (wide > room) continue
    room -= wide + GAP.length
    shown.push({ name, wide, isNumber: rows.every(row => typeof row[name] === 'number') })
  }
  const line = (textOf: (name: string) => string) =>
    shown
      .map(({ name, wide, isNumber }) => (isNumber ? textOf(name).padStart(wide) : textOf(name).padEnd(wide)))
      .join(GAP)
      .trimEnd()
  const lines = [line(name => name.toUpperCase()), ...rows.map(row => line(name => cellOf(row[name])))]
  return { lines, left: names.filter(name => !shown.some(it => it.name === name)) }
}

const isPlain = (value: unknown) => value === undefined || value === null || typeof value !== 'object'

function cellOf(value: unknown): string {
  const text = [...(value === null || value === undefined ? '–' : String(value)).replace(/\p{C}+/gu, ' ')]
  return text.length > CELL_MAX ? `${text.slice(0, CELL_MAX - 1).join('')}…` : text.join('')
}
