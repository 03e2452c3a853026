/** Where the code keeps a demand: every row, in any table that a room exports, which names one. */

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DEMANDS, type Demand } from '#policy/demands.ts'
import { KEPT_BY_CONSTRUCTION } from '#policy/kept.ts'

/** `where` is a file and the way to the row in it: `consent/rules.ts FLAWS.too-many-partners`. */
export type Kept = { readonly demand: Demand; readonly where: string }

const DEPTH_MAX = 6
/** Rows of what is listed as not there yet keep nothing. */
const ABSENT = /^ABSENT_/
const isDemand = (value: unknown): value is Demand => typeof value === 'string' && value in DEMANDS

export async function keptIn(root: string): Promise<readonly Kept[]> {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(path => hasRows(root, path))
  const kept: Kept[] = []
  for (const file of files.toSorted()) {
    const exported = (await import(join(root, file))) as Record<string, unknown> // A module is a record of what it exports.
    for (const [name, value] of Object.entries(exported))
      if (!ABSENT.test(name)) kept.push(...rowsOf(value, `${file} ${name}`, DEPTH_MAX))
  }
  return [...kept, ...byConstruction(root)]
}

/** Files of tests, of words and of the browser have no tables; others are loaded when a row with a demand stands in them. */
function hasRows(root: string, path: string): boolean {
  if (!path.endsWith('.ts') || /\.(?:test|d)\.ts$|^policy\//.test(path)) return false
  return /\bdemand: '/.test(readFileSync(join(root, path), 'utf8'))
}

function rowsOf(value: unknown, where: string, depth: number, seen: ReadonlySet<unknown> = new Set()): Kept[] {
  if (typeof value !== 'object' || value === null || depth === 0 || seen.has(value)) return []
  if ('demand' in value && isDemand(value.demand)) return [{ demand: value.demand, where }]
  if (!isPlain(value)) return []
  const within = new Set([...seen, value])
  return Object.entries(value).flatMap(([key, member]) =>
    rowsOf(member, `${where}.${labelOf(key, member)}`, depth - 1, within),
  )
}

/** Not zod's, nor anything else that is more than a table. */
const isPlain = (value: object) => Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype

function labelOf(key: string, row: unknown): string {
  if (!/^\d+$/.test(key) || typeof row !== 'object' || row === null) return key
  const name = ['rule', 'check', 'flaw', 'code']
    .map(member => (row as Record<string, unknown>)[member])
    .find(it => typeof it === 'string')
  return typeof name === 'string' ? name : key
}

function byConstruction(root: string): Kept[] {
  return KEPT_BY_CONSTRUCTION.filter(({ by }) => {
    const [file = '', name = ''] = by.split(' ')
    const path = join(root, file)
    return existsSync(path) && new RegExp(`^export [^=({]*\\b${name}\\b`, 'm').test(readFileSync(path, 'utf8'))
  }).map(({ demand, by }) => ({ demand, where: by }))
}
