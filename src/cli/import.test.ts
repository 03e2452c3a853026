import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeKey } from '#accounts/accounts.ts'
import { atCommandLine } from '../../test/command-line.ts'
import { openTestHouse, type Owned, type TestHouse } from '../../test/house.ts'
import { COLUMNS, csv, HEADER, people, person, WORDING } from '../../test/imports.ts'
import { publishedForm } from '../../test/sign-up.ts'
import { importFile } from './import.ts'

let it: TestHouse
let owned: Owned
let folder: string
let env: Record<string, string>
beforeAll(async () => {
  it = await openTestHouse()
  owned = await it.account()
  await publishedForm(it, owned.account)
  const made = await it.turn(owned.account, turn => makeKey(turn, 'cli', ['imports.write', 'contacts.read'], 'live'))
  const url = await (await it.app()).listen({ host: '127.0.0.1', port: 0 })
  env = { OPTIMAIL_URL: url, OPTIMAIL_KEY: made.ok ? made.value.key : '' }
  folder = mkdtempSync(join(tmpdir(), 'optimail-cli-'))
})
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  await it.close()
})

/** What is said, and with which code it ends; jobs are done meanwhile. */
const run = (...args: readonly string[]) =>
  atCommandLine(env, async io => {
    let isDone = false
    const code = importFile(args, io).finally(() => (isDone = true))
    while (!isDone) await Promise.race([it.settle(), code])
    return code
  })

const file = (name: string, text: string): string => {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

test('a list is brought as far as its trial, with its progress, and a person goes on from there [AS-11]', async () => {
  const list = file('list.csv', csv(HEADER, ...people(20), person('karl@post.example', { country: 'DE' })))
  const mapping = file(
    'mapping.json',
    JSON.stringify({ columns: COLUMNS, all: { channel: 'email' }, purposes: [{ slug: 'news', version: 1 }] }),
  )
  const done = await run(list, '--source', 'own-form', '--mapping', mapping, '--wording', file('box.txt', WORDING))
  expect(done.said).toContain('sent 100 %')
  expect(done.printed).toContain('21 rows, 21 would be taken into quarantine, 20 of them can be released')
  expect(done.printed).toContain('no-double-opt-in')
  expect(done.said).toContain('read 21 rows')
  expect(done.code).toBe(0)
})

test('without a mapping it says what the columns look like', async () => {
  const done = await run(file('head.csv', csv(HEADER, ...people(3))), '--source', 'own-form')
  expect(JSON.parse(done.printed)).toMatchObject({ columns: expect.arrayContaining([{ column: 0, as: 'email' }]) })
  expect(done.code).toBe(0)
  const id = /imp_\w+/.exec(done.said)?.[0] ?? ''
  const again = await run('--import', id, '--delimiter', '|')
  expect([again.code, again.said]).toEqual([0, expect.stringContaining('1 columns')])
  expect((await run('--import', id, '--source', 'own-form', file('head.csv', 'email'))).code).toBe(2)
})

test('what looks strange about a list is said with its score [AS-11]', async () => {
  const even = Array.from({ length: 40 }, (_, i) =>
    person(`mc${i}@post.example`, { name: 'Ada', when: new Date(Date.UTC(2026, 2, 1) + i * 60_000).toISOString() }),
  )
  const mapping = file(
    'mapping.json',
    JSON.stringify({ columns: COLUMNS, all: { channel: 'email' }, purposes: [{ slug: 'news', version: 1 }] }),
  )
  const list = file('even.csv', csv(HEADER, ...even))
  const done = await run(list, '--source', 'own-form', '--mapping', mapping, '--wording', file('box.txt', WORDING))
  expect(done.printed).toMatch(/It looks strange: \d+ of 100/)
})

test.each([
  ['an empty file', '', 'is empty.'],
  ['a file that is not there', undefined, 'is no file that can be read.'],
])('%s is told before anything is begun', async (_, text, says) => {
  const imports = () => it.turn(owned.account, turn => turn.db.selectFrom('import_batch').select('import_id').execute())
  const before = await imports()
  const path = text === undefined ? join(folder, 'nowhere.csv') : file('empty.csv', text)
  const done = await run(path, '--source', 'own-form')
  expect([done.code, done.said]).toEqual([2, expect.stringContaining(`${path} ${says}`)])
  expect(await imports()).toEqual(before)
})

test('a source that is refused is refused by policy, and a wrong call is one [HA-13]', async () => {
  const list = file('c.csv', csv(HEADER, ...people(3)))
  const refused = await run(list, '--source', 'professional-network')
  expect([refused.code, refused.said]).toEqual([3, expect.stringContaining('[HA-13]')])
  expect((await run(list)).code).toBe(2)
  expect((await run(list, '--source', 'own-form', '--mapping', file('no.json', '['))).code).toBe(2)
})
