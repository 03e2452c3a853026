/**
 * `node test/hostile-pages/table.ts [WAY,…] [STATE,…] [PAGE,…]`: every page in every state over every way, on this machine, as a table
 * that people read (docs/hostile-pages.md) and as one that the console shows (src/sites/tiers.ts). What it says was measured by
 * running this; what is not named keeps what was measured before. `all` is
 * all of them; `''` measures nothing and prints both again.
 */

import { readFileSync, writeFileSync } from 'node:fs'
// oxfmt
import { machineClock } from '#base/clock.ts'
import { over, runAll } from './matrix.ts'
import { type Mechanism, MECHANISMS, mechanismsOf } from './mechanisms.ts'
import { PAGES } from './pages.ts'
import { openBrowsers, type Outcome } from './run.ts'
import { type HostilePage, type State, STATES, type Vector } from './types.ts'
import { WAYS } from './ways.ts'
import { WHY_ON_FILES } from './why.ts'
import { openWorld } from './world.ts'

/** A page over one way: the states in which it was tried, and each vector that got through with those in which it did. */
type Tried = { readonly states: readonly string[]; readonly through: Readonly<Record<string, readonly string[]>> }
/** By way, and by page. */
type Measured = Record<string, Record<string, Tried>>
const DATA = new URL('measured.json', import.meta.url)
const DOCS = new URL('../../docs/hostile-pages.md', import.meta.url)
const TIERS = new URL('../../src/sites/tiers.ts', import.meta.url)

const VECTORS: readonly Vector[] = PAGES.flatMap(page => page.vectors)
const isBeyond = (id: string) => VECTORS.find(it => it.id === id)?.beyond !== undefined
const SAYS: Readonly<Record<string, string>> = {
  none: 'nothing in between: the pages as they are',
  own: 'our own pages',
  ...Object.fromEntries(
    WAYS.filter(way => way.endsWith('-sealed')).map(way => [
      way,
      'the snippet of an owner who says where links lead, and guard',
    ]),
  ),
  middleware: 'our middleware alone, on a page whose own policy stops nothing',
  headers: 'static host that reads a file of headers: that, tag, guard and worker, on somebody’s first page',
  static: 'static host: tag, guard and worker, on somebody’s first page',
  'static-later': 'the same from the second page on, which the worker answers',
  inline: 'inline: guard alone',
  'headers-sealed': 'the same, where it says where links lead',
  'headers-sealed-later': 'the same from the second page on',
}

/** As `scripts/test.mjs` has them. */
async function programs(): Promise<Readonly<Record<string, string>>> {
  const scripts = (name: string) => import(new URL(`../../scripts/${name}.mjs`, import.meta.url).href)
  type Paths = { browserPath(): string; headlessShellPath(browser: string): string }
  const { browserPath, headlessShellPath } = (await scripts('browser')) as Paths // As it is written there.
  const { webServerPaths } = (await scripts('servers')) as { webServerPaths: () => Record<string, string> } // As above.
  const browser = browserPath()
  return { ...webServerPaths(), CHROMIUM: browser, HEADLESS_SHELL: headlessShellPath(browser) }
}

async function measure(
  ways: readonly string[],
  states: readonly State[],
  pages: readonly HostilePage[],
): Promise<void> {
  Object.assign(process.env, await programs())
  const [world, browsers] = await Promise.all([openWorld(), openBrowsers()])
  const ground = { world, browsers, nowMs: machineClock.nowMs(), hands: 3 }
  for (const way of ways)
    await over(ground, way, async started => {
      for (const state of way === 'none' ? STATES.slice(0, 1) : states) {
        const startedAt = performance.now()
        remember(way, state.id, await runAll(ground, started, pages, state))
        process.stderr.write(`${way} ${state.id} ${Math.round((performance.now() - startedAt) / 1_000)} s\n`)
      }
    })
  await browsers.close()
  await world.close()
}

const known = () => JSON.parse(readFileSync(DATA, { encoding: 'utf8', flag: 'a+' }) || '{}') as Measured // As it is written here.

/** At once, and into what is there by then: several may measure at the same time. */
function remember(way: string, state: string, outcomes: readonly Outcome[]): void {
  const found = known()
  const rows = outcomes.map(it => [it.page, withState(found[way]?.[it.page], state, idsOf(it))] as const)
  found[way] = { ...found[way], ...Object.fromEntries(rows) }
  const lines = Object.entries(found).map(([of, pages]) => {
    const each = Object.entries(pages).map(([id, tried]) => `  ${JSON.stringify(id)}: ${JSON.stringify(tried)}`)
    return ` ${JSON.stringify(of)}: {\n${each.join(',\n')}\n }`
  })
  writeFileSync(DATA, `{\n${lines.join(',\n')}\n}\n`)
}

const idsOf = ({ leaks }: Outcome) => leaks.map(it => it.id)
const inOrder = (states: Iterable<string>) => {
  const all = new Set(states)
  return STATES.flatMap(({ id }) => (all.has(id) ? id : []))
}

/** What was measured of this state before gives way to what was measured now. */
function withState(before: Tried | undefined, state: string, leaks: readonly string[]): Tried {
  const { states = [], through = {} } = before ?? {}
  const ids = [...new Set([...Object.keys(through), ...leaks])]
  const rows = ids.flatMap(id => {
    const where = inOrder([...(through[id] ?? []).filter(it => it !== state), ...(leaks.includes(id) ? [state] : [])])
    return where.length > 0 ? [[id, where] as const] : []
  })
  return { states: inOrder([...states, state]), through: Object.fromEntries(rows) }
}

const throughOn = (found: Measured, way: string) =>
  new Set(Object.values(found[way] ?? {}).flatMap(({ through }) => Object.keys(through)))
const throughIn = (found: Measured, way: string) => {
  const through = throughOn(found, way)
  return VECTORS.flatMap(({ id }) => (through.has(id) ? id : []))
}
const openOf = (found: Measured, way: string) => throughIn(found, way).filter(id => !isBeyond(id))
const beyondOf = (found: Measured, way: string) => throughIn(found, way).filter(isBeyond)

function page(found: Measured): string {
  const ways = WAYS.filter(way => found[way])
  const rows = PAGES.map(({ id, says, vectors }) => {
    const own = new Set(vectors.map(it => it.id))
    const cells = ways.map(way => (found[way]?.[id] ? openOf(found, way).filter(it => own.has(it)).length || '·' : '–'))
    return `| ${id}: ${says} | ${vectors.length} | ${cells.join(' | ')} |`
  })
  const total = ways.map(
    way => `${openOf(found, way).length}${isWhole(found, way) ? '' : ` of ${triedOn(found, way)}`}`,
  )
  const lists = ways
    .filter(way => way !== 'none')
    .map(way => {
      const open = openOf(found, way).map(id => `\`${id}\`${statesIn(found, way, id)}`)
      return `- **${way}** (${SAYS[way] ?? 'header snippet and guard'}): ${open.join(', ') || 'nothing'}.`
    })
  const beyond = VECTORS.filter(it => it.beyond).map(
    it =>
      `- \`${it.id}\`: ${it.beyond}. Through on: ${ways.filter(way => beyondOf(found, way).includes(it.id)).join(', ') || 'none'}.`,
  )
  const silent = VECTORS.filter(it => it.silent).map(it => `\`${it.id}\` (${it.silent})`)
  return `# Hostile pages: what gets through where

Printed by \`node test/hostile-pages/table.ts\`; measured in Chromium on loopback, ${PAGES.length} pages, ${VECTORS.length} ways of trying, ${STATES.length} states each (${STATES.map(it => it.id).join(', ')}).
Names, hosts and marks are random for each run. A number is how many ways of that page got through in any state in which they were not allowed; · is none, – was not tried there.
Nothing in between was tried undecided; what else was tried in fewer states stands at the end.

| page | ways of trying | ${ways.join(' | ')} |
|---|---:|${ways.map(() => '---:|').join('')}
${rows.join('\n')}
| **all** | **${VECTORS.length}** | ${total.map(it => `**${it}**`).join(' | ')} |
| **by how many mechanisms** | **${Object.keys(MECHANISMS).length}** | ${ways.map(way => (way === 'none' || way === 'middleware' ? '–' : `**${mechanismsOf(openOf(found, way)).length}**`)).join(' | ')} |

A mechanism is who makes the request, and by what: most ways are one of them, written differently. Those of a way that stops nothing are not counted.

${mechanisms(found, ways)}

## What it was

${lists.join('\n')}

## Why it is open on a host of files

On somebody's first page, with tag, guard and worker. Where the host reads a file of headers the column is \`headers\`; where it is said as well where links lead, \`headers-sealed\`.

${why(openOf(found, 'static'))}

## What no header and no script stops

Not counted above.

${beyond.join('\n')}

## What this browser does not do in a test

${silent.join(', ')}.

## What was tried in fewer states

${fewer(found) || 'Nothing.'}
`
}

/** Each, and how many ways of it are open where. */
function mechanisms(found: Measured, ways: readonly string[]): string {
  const rows = Object.entries<Mechanism>(MECHANISMS).map(([id, mechanism]) => {
    const where = ways.flatMap(way => {
      const open = openOf(found, way).filter(it => mechanism.ways.includes(it)).length
      return open > 0 && way !== 'none' && way !== 'middleware' ? `${way} ${open}` : []
    })
    return `- **${id}**, ${mechanism.says}: ${where.join(', ') || 'nowhere any more'}.`
  })
  return rows.join('\n')
}

/** Nothing is said of what got through in all states but one, in which it was allowed. */
function statesIn(found: Measured, way: string, id: string): string {
  const { states = [], through = {} } = Object.values(found[way] ?? {}).find(it => id in it.through) ?? {}
  const where = through[id] ?? []
  return where.length >= states.length - 2 ? '' : ` (${where.join(', ')})`
}

/** Whatever is open has its reason; what has none says so. */
function why(open: readonly string[]): string {
  const by = Map.groupBy(open, id => WHY_ON_FILES[id] ?? 'Not known.')
  return [...by].map(([reason, ids]) => `- ${ids.map(id => `\`${id}\``).join(', ')}: ${reason}`).join('\n')
}

/** Of what was tried in fewer states than there are. */
const fewer = (found: Measured): string =>
  WAYS.filter(way => way !== 'none' && found[way])
    .flatMap(way => {
      const by = new Map<string, string[]>()
      for (const { id } of PAGES) {
        const states = found[way]?.[id]?.states ?? []
        if (states.length < STATES.length) by.set(states.join(', '), [...(by.get(states.join(', ')) ?? []), id])
      }
      return [...by].map(([states, ids]) => `- **${way}**, ${said(ids)}: ${states || 'not tried'}.`)
    })
    .join('\n')
const said = (ids: readonly string[]) => (ids.length === PAGES.length ? 'all pages' : ids.join(', '))

/** Of a way on which only some pages were tried nothing is said in the console. */
const isWhole = (found: Measured, way: string) => PAGES.every(({ id }) => found[way]?.[id])
const triedOn = (found: Measured, way: string) =>
  PAGES.reduce((sum, { id, vectors }) => sum + (found[way]?.[id] ? vectors.length : 0), 0)

function tiers(found: Measured): string {
  const rows = WAYS.filter(way => isWhole(found, way) && way !== 'none' && way !== 'middleware').map(way => {
    const quoted = (ids: readonly string[]) => `[${ids.map(id => `'${id}'`).join(', ')}]`
    const open = openOf(found, way)
    return `  '${way}': { open: ${quoted(open)}, by: ${quoted(mechanismsOf(open))}, beyond: ${quoted(beyondOf(found, way))} },`
  })
  return `/**
 * What got through on each tier, as measured by test/hostile-pages/table.ts, which prints this file: names of ways of
 * trying (docs/hostile-pages.md). A tier with an open way is incomplete, and the console says so.
 */

export const TRIED = ${VECTORS.length}

/** "by" names the mechanisms of which the open ways are spellings. */
export type TierMeasured = {
  readonly open: readonly string[]
  readonly by: readonly string[]
  readonly beyond: readonly string[]
}

export const TIERS = {
${rows.join('\n')}
} as const satisfies Readonly<Record<string, TierMeasured>>
`
}

const [, , asked, inStates, onPages] = process.argv
const isAsked = (list: string | undefined, id: string) =>
  list === undefined || list === 'all' || list.split(',').includes(id)
const ways = WAYS.filter(way => isAsked(asked, way))
const states = STATES.filter(({ id }) => isAsked(inStates, id))
const pages = PAGES.filter(({ id }) => isAsked(onPages, id))
if (ways.length > 0) await measure(ways, states, pages)
const found = known()
writeFileSync(DOCS, page(found))
writeFileSync(TIERS, tiers(found))
