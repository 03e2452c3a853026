import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Connect } from '#store/db.ts'
import { checkHouse } from '../../test/check-house.ts'
import { openTestHouse, type Owned, type TestHouse } from '../../test/house.ts'
import type { Io } from './io.ts'
import { operator } from './operator.ts'

let it: TestHouse
let first: Owned
let second: Owned
beforeAll(async () => {
  it = await openTestHouse()
  first = await it.account()
  second = await it.account()
})
afterAll(() => it?.close())

const urlOf = ({ connectionString, host = '', port, user, database }: Connect) =>
  connectionString ?? `postgres://${user}@${encodeURIComponent(host)}:${port}/${database}`

async function run(...args: string[]) {
  const lines: string[] = []
  const said: string[] = []
  const say = (line: string) => void said.push(line)
  const io: Io = {
    env: { DATABASE_URL: urlOf(it.connect) },
    isTerminal: false,
    columns: 80,
    print: line => void lines.push(line),
    say,
    wrong: text => (say(text), 2),
    later: text => (say(text), 75),
  }
  return { exit: await operator(args, io), lines, said: said.join('\n') }
}
const roleOf = async ({ user }: Owned) => {
  const row = await it.house.platform.selectFrom('person').select('operator_role').where('user_id', '=', user).execute()
  return row[0]?.operator_role
}

test('whoever has the machine gives a role and takes it back, and is told whose it was [EN-04]', async () => {
  const given = await run('--email', second.email.toUpperCase(), '--role', 'trust-lead')
  expect({ exit: given.exit, said: given.said }).toEqual({ exit: 0, said: '' })
  expect(JSON.parse(given.lines[0] ?? '')).toMatchObject({ role: 'trust-lead', user_id: second.user })
  expect(await roleOf(second)).toBe('trust-lead')
  expect((await run('--email', second.email, '--role', 'none')).exit).toBe(0)
  expect(await roleOf(second)).toBeNull()
  await checkHouse(it)
})

test('the last administrator stays one; where there is another, the first may go [EN-04]', async () => {
  const kept = await run('--email', first.email, '--role', 'reviewer')
  expect(kept).toMatchObject({ exit: 1, lines: [], said: expect.stringContaining('the only administrator') })
  expect(await roleOf(first)).toBe('administrator')
  expect((await run('--email', second.email, '--role', 'administrator')).exit).toBe(0)
  expect((await run('--email', first.email, '--role', 'none')).exit).toBe(0)
  expect((await run('--email', first.email, '--role', 'administrator')).exit).toBe(0)
  expect((await run('--email', second.email, '--role', 'none')).exit).toBe(0)
})

test.each<[string, readonly string[], number, string]>([
  ['nobody’s address', ['--email', 'who@bakery.example', '--role', 'reviewer'], 1, 'nobody here'],
  ['no address', ['--email', 'bakery', '--role', 'reviewer'], 2, 'not an email address'],
  ['a role that is none', ['--email', 'who@bakery.example', '--role', 'emperor'], 2, 'optimail operator --email'],
  ['no role', ['--email', 'who@bakery.example'], 2, 'optimail operator --email'],
  ['nothing', [], 2, 'optimail operator --email'],
])('%s is refused with a sentence', async (_, args, exit, words) => {
  expect(await run(...args)).toMatchObject({ exit, lines: [], said: expect.stringContaining(words) })
})
