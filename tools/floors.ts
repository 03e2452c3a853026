/**
 * The floors of the house (docs/map.md): an import goes down or stays in its room, never up, never across, and enters
 * another room by its door. Rules are pure, nothing turns in a circle, only the gate makes a pass.
 */

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { circlesIn } from './circles.ts'
import { type Import, importsOf, isTypes } from './imports.ts'

const FLOORS: readonly (readonly string[])[] = [
  ['base'],
  ['policy', 'wire'],
  ['store', 'outside', 'witness'],
  ['ledger'],
  ['accounts', 'sandbox'],
  ['conduct', 'screening'],
  ['review'],
  ['consent', 'content', 'sites'],
  ['audience', 'embeddings'],
  ['delivery'],
  ['calls', 'campaigns', 'exports', 'feedback', 'imports', 'transactional'],
  ['texting'],
  ['reports', 'webhooks', 'privacy'],
  ['operations.ts', 'handlers.ts'],
  ['http', 'pages', 'inbound', 'console', 'embed', 'cli'],
  ['demo'],
  ['start.ts'],
  ['main.ts'],
]
const LISTS = FLOORS.findIndex(floor => floor.includes('operations.ts'))

/** No inner walls: every file may be imported from above. Surfaces are entered by whoever starts them. */
const OPEN = new Set(['base', 'policy', 'wire', 'store', 'outside', ...(FLOORS[LISTS + 1] ?? [])])
const PURE_ROOMS = new Set(['base', 'policy', 'wire'])
const FORBIDDEN_NAMES = /(^|\/)(utils?|helpers?|common|managers?|index)\.tsx?$/g

export type File = {
  readonly path: string
  readonly text: string
  readonly imports: readonly Import[]
}

type Law = {
  readonly says: string
  /** What breaks it in this file: each in a few words. */
  readonly broken: (file: File, house: ReadonlyMap<string, File>) => readonly string[]
}

const roomOf = (path: string) => path.split('/')[0] ?? ''
const nameOf = (path: string) => path.split('/').at(-1) ?? ''
const floorOf = (path: string) => FLOORS.findIndex(floor => floor.includes(roomOf(path)))
const isTest = ({ path }: File) => path.includes('.test.')
const isRule = (path: string) => /(^|-)rules\.ts$/.test(nameOf(path))
/** Also the words of a room: they are what rules speak. */
const isPure = (path: string) => isRule(path) || nameOf(path) === 'types.ts'
const found = (text: string, what: RegExp) => [...text.matchAll(what)].map(match => match[0])
const leading = (it: Import) => `imports ${it.spec}`

/** From the foot of src, and deep inside a room, both ways of naming read well. */
function isWellCalled(spec: string, to: string, from: string): boolean {
  if (roomOf(to) !== roomOf(from)) return spec.startsWith('#') || !from.includes('/')
  return spec.startsWith('.') || from.split('/').length > 2
}

function isDoor(to: string, from: string): boolean {
  const [room = '', ...rest] = to.split('/')
  const door = rest.join('/')
  if (OPEN.has(room) || rest.length === 0) return true
  return (
    door === `${room}.ts` ||
    /(?:^|[/-])(?:types|rules|shape|sql)\.ts$/.test(door) ||
    (floorOf(from) >= LISTS && /(?:^|[/-])(?:api|jobs)\.ts$/.test(door))
  )
}

const WORLDLY = /\b(?:await|async|Date\.now|new Date\(\)|Math\.random|process\.)/g

/** What a rule may call: base, policy, wire, and what in its own room is as pure as itself, all the way down. */
function isPureReach(
  it: Import,
  from: File,
  house: ReadonlyMap<string, File>,
  seen: ReadonlySet<string> = new Set(),
): boolean {
  if (it.to === undefined) return !isPure(from.path) && !it.spec.startsWith('node:')
  if (PURE_ROOMS.has(roomOf(it.to)) || isPure(it.to) || seen.has(it.to)) return true
  const file = house.get(it.to)
  if (!file || roomOf(it.to) !== roomOf(from.path) || found(file.text, WORLDLY).length > 0) return false
  return file.imports.every(next => isTypes(next) || isPureReach(next, file, house, new Set([...seen, file.path])))
}

const goesOut = (to: string, from: string) => roomOf(to) !== roomOf(from)

/** A law about what a file imports from the house, put as the imports that break it. Tests may look everywhere. */
const noImport = (breaks: (to: string, from: string, it: Import) => boolean): Law['broken'] => {
  return file => (isTest(file) ? [] : file.imports.filter(it => it.to && breaks(it.to, file.path, it)).map(leading))
}

/** A law about words that must not stand in a file, save where `may` says that they may. */
const noWord = (word: RegExp, may: (path: string) => boolean = () => false): Law['broken'] => {
  return file => (may(file.path) ? [] : found(file.text, word))
}

const hasOwnClock = (path: string) =>
  path === 'base/clock.ts' || ['console', 'embed', 'cli'].includes(roomOf(path)) || path.includes('.test.')
const maySpeakSql = (path: string) =>
  roomOf(path) === 'store' || /(?:^|[/-])(?:store|sql)\.ts$/.test(path) || path.includes('.test.')

export const LAWS: readonly Law[] = [
  { says: 'stands on no floor', broken: ({ path }) => (floorOf(path) < 0 ? [roomOf(path)] : []) },
  {
    says: 'an import goes down or stays in its room',
    broken: noImport((to, from) => goesOut(to, from) && floorOf(to) >= floorOf(from)),
  },
  {
    says: 'a room is entered by its door, its types, its rules or its SQL for the queries of others',
    broken: noImport((to, from) => goesOut(to, from) && !isDoor(to, from)),
  },
  {
    says: 'another room is called by its # name, one’s own by ./',
    broken: noImport((to, from, { spec }) => !isWellCalled(spec, to, from)),
  },
  {
    says: 'a rule reaches what is as pure as itself',
    broken: (file, house) =>
      isPure(file.path) ? file.imports.filter(it => !isTypes(it) && !isPureReach(it, file, house)).map(leading) : [],
  },
  { says: 'a rule neither waits nor looks outside', broken: noWord(WORLDLY, path => !isRule(path)) },
  { says: 'time comes from the turn', broken: noWord(/\bDate\.now\(|\bnew Date\(\)/g, hasOwnClock) },
  { says: 'SQL stands in store.ts', broken: noWord(/^import (?!type )[^;]*? from 'kysely'/gm, maySpeakSql) },
  {
    says: 'a verifier shares no code with the server but wire and base',
    broken: noImport(
      (to, from) => /^cli\/(?:log-)?verify\.ts$/.test(from) && !['wire', 'base', 'cli'].includes(roomOf(to)),
    ),
  },
  {
    says: 'only the gate makes a pass',
    broken: noWord(/\bas (?:unknown as )?Pass\b/g, path => path === 'delivery/rules.ts'),
  },
  {
    says: 'only the second gate makes a pass for an act',
    broken: noWord(/\bas (?:unknown as )?ActPass\b/g, path => path === 'delivery/act-rules.ts'),
  },
  { says: 'no default export', broken: noWord(/^export default\b/gm) },
  { says: 'no barrel', broken: noWord(/^export \*.*$/gm) },
  { says: 'a file is called after what it is about', broken: ({ path }) => found(path, FORBIDDEN_NAMES) },
]

export function filesUnder(root: string): File[] {
  const paths = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
    path => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'),
  )
  return paths.toSorted().map(path => {
    const text = readFileSync(join(root, path), 'utf8')
    return { path, text, imports: importsOf(path, text) }
  })
}

export function faultsIn(files: readonly File[]): string[] {
  const house = new Map(files.map(file => [file.path, file]))
  const broken = files.flatMap(file =>
    LAWS.flatMap(({ says, broken }) => broken(file, house).map(what => `${file.path}: ${says}: ${what}`)),
  )
  const edges = new Map(
    files.map(file => [file.path, file.imports.filter(it => !isTypes(it)).flatMap(({ to }) => to ?? [])]),
  )
  return [...broken, ...circlesIn(edges).map(circle => `circle: ${circle.join(' → ')}`)]
}

if (import.meta.main) {
  const faults = faultsIn(filesUnder('src'))
  for (const fault of faults) process.stderr.write(`${fault}\n`)
  process.stdout.write(faults.length === 0 ? 'the floors hold\n' : `${faults.length} faults\n`)
  process.exitCode = faults.length === 0 ? 0 : 1
}
