/**
 * `node test/hostile-pages/table.ts [WAY,…] [STATE,…]`: every page in every state over every way, on this machine, as a table that
 * people read (docs/hostile-pages.md) and as one that the console shows (src/sites/tiers.ts). What it says was measured by
 * running this; ways that are not named keep what was measured before.
 */

import { readFileSync, writeFileSync } from 'node:fs'
// oxfmt
import { machineClock } from '#base/clock.ts'
import { over, runAll } from './matrix.ts'
import { PAGES } from './pages.ts'
import { openChromium } from './run.ts'
import { type State, STATES, type Vector } from './types.ts'
import { WAYS } from './ways.ts'
import { openWorld } from './world.ts'

/** By way: the states in which it was tried, and each vector that got through with those in which it did. */
type Measured = Record<
  string,
  { readonly states: readonly string[]; readonly through: Record<string, readonly string[]> }
>
const DATA = new URL('measured.json', import.meta.url)
const DOCS = new URL('../../docs/hostile-pages.md', import.meta.url)
const TIERS = new URL('../../src/sites/tiers.ts', import.meta.url)

const VECTORS: readonly Vector[] = PAGES.flatMap(page => page.vectors)
const isBeyond = (id: string) => VECTORS.find(it => it.id === id)?.beyond !== undefined
const SAYS: Readonly<Record<string, string>> = {
  none: 'nothing in between: the pages as they are',
  own: 'our own pages',
  middleware: 'our middleware alone, on a page whose own policy stops nothing',
  static: 'static host: tag, guard and worker',
  inline: 'inline: guard alone',
}

/** As `scripts/test.mjs` has them. */
async function programs(): Promise<Readonly<Record<string, string>>> {
  const scripts = (name: string) => import(new URL(`../../scripts/${name}.mjs`, import.meta.url).href)
  const { browserPath } = (await scripts('browser')) as { browserPath: () => string } // As it is written there.
  const { serverPaths } = (await scripts('servers')) as { serverPaths: () => Record<string, string> } // As above.
  return { ...serverPaths(), CHROMIUM: browserPath() }
}

async function measured(ways: readonly string[], states: readonly State[], known: Measured): Promise<Measured> {
  Object.assign(process.env, await programs())
  const [world, browser] = await Promise.all([openWorld(), openChromium()])
  const ground = { world, browser, nowMs: machineClock.nowMs(), hands: 3 }
  const found: Measured = { ...known }
  for (const way of ways) {
    const through = new Map<string, string[]>()
    await over(ground, way, async started => {
      for (const state of way === 'none' ? STATES.slice(0, 1) : states) {
        const startedAt = performance.now()
        for (const { leaks } of await runAll(ground, started, PAGES, state))
          for (const { id } of leaks) through.set(id, [...(through.get(id) ?? []), state.id])
        process.stderr.write(`${way} ${state.id} ${Math.round((performance.now() - startedAt) / 1_000)} s\n`)
      }
    })
    const rows = VECTORS.flatMap(({ id }) => (through.has(id) ? [[id, through.get(id) ?? []] as const] : []))
    found[way] = { states: states.map(it => it.id), through: Object.fromEntries(rows) }
    writeFileSync(DATA, `${JSON.stringify(found, null, 2)}\n`)
  }
  await browser.close()
  await world.close()
  return found
}

const openOf = (found: Measured, way: string) => Object.keys(found[way]?.through ?? {}).filter(id => !isBeyond(id))
const beyondOf = (found: Measured, way: string) => Object.keys(found[way]?.through ?? {}).filter(isBeyond)

function page(found: Measured): string {
  const ways = WAYS.filter(way => found[way])
  const rows = PAGES.map(({ id, says, vectors }) => {
    const own = new Set(vectors.map(it => it.id))
    const cells = ways.map(way => openOf(found, way).filter(it => own.has(it)).length || '·')
    return `| ${id}: ${says} | ${vectors.length} | ${cells.join(' | ')} |`
  })
  const total = ways.map(way => openOf(found, way).length)
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
Names, hosts and marks are random for each run. A number is how many ways of that page got through in any state in which they were not allowed; · is none. Nothing in between was tried undecided; in fewer states were tried:${fewer(found) || ' none.'}

| page | ways of trying | ${ways.join(' | ')} |
|---|---:|${ways.map(() => '---:|').join('')}
${rows.join('\n')}
| **all** | **${VECTORS.length}** | ${total.map(it => `**${it}**`).join(' | ')} |

## What it was

${lists.join('\n')}

## What no header and no script stops

Not counted above.

${beyond.join('\n')}

## What this browser does not do in a test

${silent.join(', ')}.
`
}

/** Nothing is said of what got through in all states but one, in which it was allowed. */
function statesIn(found: Measured, way: string, id: string): string {
  const { states = [], through = {} } = found[way] ?? {}
  const where = through[id] ?? []
  return where.length >= states.length - 2 ? '' : ` (${where.join(', ')})`
}

/** Of ways that were tried in fewer states than there are. */
const fewer = (found: Measured): string =>
  WAYS.filter(way => way !== 'none' && found[way] && found[way].states.length < STATES.length)
    .map(way => ` ${way}: ${found[way]?.states.join(', ')}.`)
    .join('')

function tiers(found: Measured): string {
  const rows = WAYS.filter(way => found[way] && way !== 'none' && way !== 'middleware').map(way => {
    const quoted = (ids: readonly string[]) => `[${ids.map(id => `'${id}'`).join(', ')}]`
    return `  ${way}: { open: ${quoted(openOf(found, way))}, beyond: ${quoted(beyondOf(found, way))} },`
  })
  return `/**
 * What got through on each tier, as measured by test/hostile-pages/table.ts, which prints this file: names of ways of
 * trying (docs/hostile-pages.md). A tier with an open way is incomplete, and the console says so.
 */

export const TRIED = ${VECTORS.length}

export type TierMeasured = { readonly open: readonly string[]; readonly beyond: readonly string[] }

export const TIERS = {
${rows.join('\n')}
} as const satisfies Readonly<Record<string, TierMeasured>>
`
}

const known = JSON.parse(readFileSync(DATA, { encoding: 'utf8', flag: 'a+' }) || '{}') as Measured // As it was written below.
const [, , asked, inStates] = process.argv
const ways = asked === '' ? [] : asked === undefined ? WAYS : asked.split(',')
const states = STATES.filter(it => inStates === undefined || inStates.split(',').includes(it.id))
const found = ways.length > 0 ? await measured(ways, states, known) : known
writeFileSync(DOCS, page(found))
writeFileSync(TIERS, tiers(found))
