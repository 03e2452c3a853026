/** What stands around the sheets of a workbook: their names, its shared strings, how numbers are shown (ECMA-376 Part 1 §18). */

import { posix } from 'node:path'
import { XLSX_SHARED_MAX, XLSX_SHARED_MAX_CHARS } from '#base/limits.ts'
import { TableBroken } from './broken.ts'
import type { Package } from './package.ts'
import { parseAll } from './xml.ts'

export type Sheet = { readonly name: string; readonly part: string; readonly isHidden: boolean }
export type Workbook = {
  readonly sheets: readonly Sheet[]
  /** Days are counted from 1904, as Excel for Macintosh did (§18.17.4.1). */
  readonly since1904: boolean
  readonly sharedPart: string | undefined
  readonly stylesPart: string | undefined
}

type Relation = { readonly id: string; readonly type: string; readonly part: string }

export async function workbookOf(file: Package): Promise<Workbook> {
  const roots = await relationsOf(file, '')
  const part = roots.find(({ type }) => type.endsWith('/officeDocument'))?.part ?? 'xl/workbook.xml'
  if (!file.has(part)) throw new TableBroken('not-a-table')
  const relations = await relationsOf(file, part)
  const found: Omit<Sheet, 'part'>[] = []
  const ids: string[] = []
  let since1904 = false
  await parseAll(file.read(part), {
    open(name, it) {
      if (name === 'workbookPr') since1904 = ['1', 'true'].includes(it['date1904'] ?? '')
      if (name !== 'sheet') return
      found.push({ name: it['name'] ?? '', isHidden: (it['state'] ?? 'visible') !== 'visible' })
      ids.push(it['r:id'] ?? Object.entries(it).find(([key]) => key.endsWith(':id'))?.[1] ?? '')
    },
  })
  const sheets = found.flatMap((sheet, i) => {
    const relation = relations.find(({ id, type }) => id === ids[i] && type.endsWith('/worksheet'))
    return relation && file.has(relation.part) ? [{ ...sheet, part: relation.part }] : []
  })
  const partOf = (kind: string) => relations.find(({ type }) => type.endsWith(`/${kind}`))?.part
  return { sheets, since1904, sharedPart: partOf('sharedStrings'), stylesPart: partOf('styles') }
}

/** What a part points to inside of the package; what lies outside of it is none of ours (Part 2 §9.3). */
async function relationsOf(file: Package, part: string): Promise<readonly Relation[]> {
  const folder = posix.dirname(part)
  const relations: Relation[] = []
  await parseAll(file.read(posix.join(folder, '_rels', `${posix.basename(part)}.rels`)), {
    open(name, { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode }) {
      if (name !== 'Relationship' || mode === 'External') return
      relations.push({ id, type, part: posix.join('/', target.startsWith('/') ? '' : folder, target).slice(1) })
    },
  })
  return relations
}

/** The texts that cells point to, in their order; how they sound (`rPh`) is left out (§18.4.8). */
export async function sharedStrings(file: Package, part: string | undefined): Promise<readonly string[]> {
  const strings: string[] = []
  let text = ''
  let chars = 0
  let isText = false
  let sounds = false
  await parseAll(part === undefined ? nothing() : file.read(part), {
    open(name) {
      if (name === 'si') text = ''
      if (name === 'rPh') sounds = true
      isText = name === 't' && !sounds
    },
    text(more) {
      if (isText) text += more
    },
    close(name) {
      if (name === 'rPh') sounds = false
      if (name === 't') isText = false
      if (name !== 'si') return
      chars += text.length
      if (strings.push(text) > XLSX_SHARED_MAX || chars > XLSX_SHARED_MAX_CHARS) throw new TableBroken('too-large')
    },
  })
  return strings
}

async function* nothing(): AsyncGenerator<Uint8Array> {}

/** How a number is meant: as a moment, or as digits with noughts before them. */
export type Style =
  | { readonly is: 'moment'; readonly hasTime: boolean }
  | { readonly is: 'digits'; readonly count: number }

/** Formats that every workbook has (§18.8.30): 14 to 22, 45 to 47, and those of East Asia. */
const isDateFormat = (id: number) =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58)
const TIMED = new Set([18, 19, 20, 21, 22, 32, 33, 34, 35, 45, 46, 47, 55, 56])

export async function stylesOf(file: Package, part: string | undefined): Promise<readonly (Style | undefined)[]> {
  const formats = new Map<number, string>()
  const styles: (Style | undefined)[] = []
  let inCells = false
  await parseAll(part === undefined ? nothing() : file.read(part), {
    open(name, it) {
      if (name === 'numFmt') formats.set(Number(it['numFmtId']), it['formatCode'] ?? '')
      if (name === 'cellXfs') inCells = true
      if (name === 'xf' && inCells) styles.push(styleOf(Number(it['numFmtId'] ?? 0), formats))
    },
    close(name) {
      if (name === 'cellXfs') inCells = false
    },
  })
  return styles
}

function styleOf(id: number, formats: ReadonlyMap<number, string>): Style | undefined {
  const code = formats.get(id)
  if (code === undefined) return isDateFormat(id) ? { is: 'moment', hasTime: TIMED.has(id) } : undefined
  const plain = code
    .split(';', 1)[0]!
    .replaceAll(/"[^"]*"|\\.|_.|\*./g, '')
    .replaceAll(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')
  if (/^0{2,}$/.test(plain)) return { is: 'digits', count: plain.length }
  if (/general/i.test(plain) || !/[ymdhs]/i.test(plain)) return undefined
  return { is: 'moment', hasTime: /[hs]/i.test(plain) }
}
