import { expect, test } from 'vitest'
import { faultsIn, filesUnder, type File } from './floors.ts'
import { importsOf } from './imports.ts'

const file = (path: string, text: string): File => ({ path, text, imports: importsOf(path, text) })
const faults = (...files: readonly (readonly [path: string, text: string])[]) =>
  faultsIn(files.map(([path, text]) => file(path, text)))

const HOLDS = {
  'down, by the door': ['campaigns/campaigns.ts', `import { admit } from '#delivery/delivery.ts'`],
  'down, by its words': ['campaigns/campaigns.ts', `import type { Pass } from '#delivery/types.ts'`],
  'a surface sees operations': ['http/server.ts', `import { OPERATIONS } from '#operations.ts'`],
  'the lists see api.ts': ['operations.ts', `import * as consent from '#consent/api.ts'`],
  'the store has no inner walls': [
    'consent/store.ts',
    `import { sql } from 'kysely'\nimport { say } from '#store/jobs.ts'`,
  ],
  'a rule on wire': ['consent/rules.ts', `import { fold } from '#wire/lexicon/fold.ts'`],
  'a rule knows words from anywhere': ['consent/rules.ts', `import type { House } from '#store/house.ts'`],
  'the gate makes a pass': ['delivery/rules.ts', `const it = facts as Pass`],
} as const

const BREAKS = {
  up: ['delivery/delivery.ts', `import { pause } from '#campaigns/campaigns.ts'`],
  across: ['feedback/feedback.ts', `import { pause } from '#campaigns/campaigns.ts'`],
  'through a wall': ['campaigns/campaigns.ts', `import { rows } from '#delivery/store.ts'`],
  'an operation from below': ['campaigns/campaigns.ts', `import { run } from '#delivery/api.ts'`],
  'at run time only': ['delivery/delivery.ts', `const it = await import('#campaigns/campaigns.ts')`],
  'types too': ['delivery/delivery.ts', `import type { Campaign } from '#campaigns/types.ts'`],
  'a room that is nowhere': ['misc/misc.ts', ``],
  'a rule that reads the database': ['consent/rules.ts', `import { find } from './store.ts'`],
  'a rule with a package': ['consent/rules.ts', `import { z } from 'zod'`],
  'a rule that waits': ['consent/rules.ts', `export const may = async () => true`],
  'a rule with chance': ['consent/rules.ts', `export const may = () => Math.random() > 0.5`],
  'a clock of one’s own': ['consent/consent.ts', `const now = Date.now()`],
  'SQL in a verb': ['consent/consent.ts', `import { sql } from 'kysely'`],
  'a forged pass': ['delivery/worker.ts', `const it = facts as Pass`],
  'a forged pass, twice over': ['delivery/worker.test.ts', `const it = facts as unknown as Pass`],
  'a verifier with the ledger': ['cli/verify.ts', `import { append } from '#ledger/ledger.ts'`],
  'a default export': ['wire/note.ts', `export default 1`],
  'a barrel': ['wire/all.ts', `export * from './note.ts'`],
  'a name that says nothing': ['wire/utils.ts', ``],
  'one’s own room by its # name': ['consent/consent.ts', `import { flawsOf } from '#consent/rules.ts'`],
} as const

test.each(Object.entries(HOLDS))('the floors hold: %s', (_, it) => {
  expect(faults(it)).toEqual([])
})

test.each(Object.entries(BREAKS))('the floors do not hold: %s', (_, it) => {
  expect(faults(it)).toHaveLength(1)
})

test('a rule may call what is pure all the way down, and not what is impure at the bottom', () => {
  const rule = ['content/page-rules.ts', `import { walk } from './tree.ts'`] as const
  const tree = ['content/tree.ts', `import { parse } from 'parse5'\nimport { link } from './link.ts'`] as const
  expect(faults(rule, tree, ['content/link.ts', ''])).toEqual([])
  expect(faults(rule, tree, ['content/link.ts', `import { readFileSync } from 'node:fs'`])).toHaveLength(1)
})

test('a circle is found, and types alone make none', () => {
  const circle = [
    ['wire/a.ts', `import { b } from './b.ts'`],
    ['wire/b.ts', `import { c } from './c.ts'`],
  ] as const
  expect(faults(...circle, ['wire/c.ts', `import { a } from './a.ts'`])).toEqual([
    'circle: wire/a.ts → wire/b.ts → wire/c.ts → wire/a.ts',
  ])
  expect(faults(...circle, ['wire/c.ts', `import { type A, type B } from './a.ts'`])).toEqual([])
})

test('this house stands on its floors', () => {
  expect(faultsIn(filesUnder('src'))).toEqual([])
})
