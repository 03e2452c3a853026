/** The product as it is started: real processes, real signals, real ports. */

import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { isServerOf } from '#store/postmaster.ts'
import { typed } from './command-line.ts'
import * as product from './product.ts'
import { anyPorts, ready, READY_MS, type Run } from './product.ts'

let folder: string
const runs: Run[] = []
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'optimail-start-'))
})
afterEach(async () => {
  for (const run of runs.splice(0)) {
    run.process.kill('SIGTERM')
    await run.code
  }
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Whatever a test leaves running is stopped after it. */
const noted = (it: Run): Run => {
  runs.push(it)
  return it
}
const start: typeof product.start = (...how) => noted(product.start(...how))
const cli: typeof product.cli = (...how) => noted(product.cli(...how))

const childOf = (pid = 0) => Number(readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ')[0])
/** The process that is the house: the child of the one that was started. */
const houseOf = (it: Run) => childOf(it.process.pid)

const isOver = (pid: number) =>
  !existsSync(`/proc/${pid}`) || readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z ')
const serverOf = (data: string) => Number(readFileSync(join(data, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0])

describe('a house', { timeout: 2 * READY_MS }, () => {
  let data: string
  beforeAll(() => {
    data = join(folder, 'data')
  })

  test('starts where nothing is, says where it is, and a Ctrl-C ends all of it', async () => {
    const it = noted(product.startByNpm([...(await anyPorts()), '--data', data]))
    const url = await ready(it)
    expect(await (await fetch(`${url}/v1/installation`)).json()).toMatchObject({
      sign_up_open: true,
      has_operator: false,
    })
    const [house, database] = [childOf(houseOf(it)), serverOf(data)]
    for (let heard = 0; heard < 3; heard++) it.process.kill('SIGINT') // A terminal tells all of them, and npm tells its own.
    expect(await it.code).toBe(0)
    expect([isOver(house), isServerOf(database, join(data, 'postgres'))]).toEqual([true, false])
    expect(existsSync(join(data, 'postgres', 'postmaster.pid'))).toBe(false)
    expect(it.said()).toMatch(/^ready http:\/\/127\.0\.0\.1:\d+\n$/)
  })

  test('comes back after it was killed, with what it knew; and where who started it was, the next one waits until it is down', async () => {
    const first = start([...(await anyPorts()), '--data', data])
    const url = await ready(first)
    const person = { email: 'ada@bakery.example', password: 'four unrelated words here', name: 'Ada' }
    const headers = { 'content-type': 'application/json' }
    expect((await fetch(`${url}/v1/sign-up`, { method: 'POST', headers, body: JSON.stringify(person) })).status).toBe(
      200,
    )
    process.kill(houseOf(first), 'SIGKILL')
    expect(await first.code).toBe(137)
    const second = start([...(await anyPorts()), '--data', data])
    expect(await (await fetch(`${await ready(second)}/v1/installation`)).json()).toMatchObject({
      sign_up_open: false,
      has_operator: true,
    })
    const house = houseOf(second)
    second.process.kill('SIGKILL')
    await ready(start([...(await anyPorts()), '--data', data]))
    expect(isOver(house)).toBe(true)
  })

  test('says which port is taken and what to do, and leaves nothing behind', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const { port } = other.address() as { port: number } // It listens on a port.
    const it = start([...(await anyPorts()), '--data', data, '--port', String(port)])
    expect(await it.code).toBe(1)
    expect(it.said()).toBe(
      `optimail: could not start: port ${port} is taken by another program. Choose another with --port.\n`,
    )
    expect(existsSync(join(data, 'postgres', 'postmaster.pid'))).toBe(false)
    other.close()
  })

  test('says which ports are taken when there are several', async () => {
    const others = [createServer().listen(0, '127.0.0.1'), createServer().listen(0, '127.0.0.1')]
    await Promise.all(others.map(other => once(other, 'listening')))
    const [mx, sandbox] = others.map(other => (other.address() as { port: number }).port) // They listen on ports.
    const it = start([
      ...(await anyPorts()),
      '--data',
      data,
      '--mx-port',
      String(mx),
      '--sandbox-port',
      String(sandbox),
    ])
    expect(await it.code).toBe(1)
    expect(it.said()).toContain(`port ${mx} is taken by another program. Choose another with --mx-port.`)
    expect(it.said()).toContain(`port ${sandbox} is taken by another program. Choose another with --sandbox-port.`)
    for (const other of others) other.close()
  })

  test('is made ready without a browser, and asked by its command line', async () => {
    const own = join(folder, 'setup')
    const url = await ready(start([...(await anyPorts()), '--data', own]))
    const env = { OPTIMAIL_URL: url }
    const args = [
      'setup',
      '--email',
      'ada@bakery.example',
      '--account',
      'Bakery',
      '--address',
      '1 Mill Lane, Lyon',
      '--country',
      'FR',
    ]
    const refused = await typed(args, env)
    expect([refused.code, refused.said]).toEqual([3, expect.stringContaining('[AS-02]')])
    const made = cli([...args, '--accept-policies'], env)
    expect([await made.code, made.said()]).toEqual([0, expect.stringMatching(/^\{.*\}\n$/)])
    const answer = JSON.parse(made.said()) as Record<string, string> // What setup prints.
    expect(answer).toMatchObject({
      account_id: expect.stringMatching(/^acc_/),
      user_id: expect.stringMatching(/^usr_/),
      api_key: expect.stringMatching(/^om_live_/),
      url,
      password: expect.stringMatching(/.{20,}/),
    })
    const account = cli(['account', 'read'], { ...env, OPTIMAIL_KEY: answer['api_key'] ?? '' })
    expect(await account.code).toBe(0)
    expect(JSON.parse(account.said())).toMatchObject({
      name: 'Bakery',
      controller: { name: 'Bakery', address: '1 Mill Lane, Lyon', country: 'FR' },
    })
    const again = await typed([...args, '--accept-policies'], { ...env, OPTIMAIL_PASSWORD: answer['password'] ?? '' })
    expect([again.code, JSON.parse(again.printed)]).toEqual([
      0,
      expect.objectContaining({ account_id: answer['account_id'] }),
    ])
    const forgotten = cli(['password', '--email', 'ada@bakery.example', '--data', own])
    expect([await forgotten.code, forgotten.said()]).toEqual([0, expect.stringContaining('"password":"')])
    const old = await typed(
      ['session', 'log-in', '--data', JSON.stringify({ email: 'ada@bakery.example', password: answer['password'] })],
      env,
    )
    expect([old.code, old.said]).toEqual([1, expect.stringContaining('The address or the password is wrong.')])
    const stranger = await typed([...args, '--accept-policies'], env)
    expect([stranger.code, stranger.said]).toEqual([1, expect.stringContaining('Sign-up is closed')])
  })
})

describe('a wrong call', () => {
  const WRONG = {
    'a port that is none': [['--port', '70000'], '--port must be a port number from 0 to 65535; it is “70000”'],
    'a role that is none': [['--roles', 'web,cook'], '--roles must be a list of: web, worker, mx'],
    'a setting that is not there': [['--prot', '8080'], 'there is no setting “--prot”'],
    'a word too many': [['now'], 'there is no setting “now”'],
  } as const

  test.each(Object.entries(WRONG))('of start is refused with a sentence: %s', async (_, [args, sentence]) => {
    const it = start(args)
    expect([await it.code, it.said()]).toEqual([2, expect.stringContaining(sentence)])
  })

  test('in the environment is refused by its name', async () => {
    const it = start([], { OPTIMAIL_SECRET: 'hunter2' })
    expect([await it.code, it.said()]).toEqual([
      2,
      expect.stringContaining('OPTIMAIL_SECRET must be 64 lower-case hexadecimal digits'),
    ])
  })

  test('a database that does not answer is said to be one', async () => {
    const it = start([...(await anyPorts()), '--data', join(folder, 'none')], {
      DATABASE_URL: 'postgres://nobody@127.0.0.1:9/none',
    })
    expect([await it.code, it.said()]).toEqual([1, expect.stringContaining('Check DATABASE_URL.')])
  })

  /** What each call says is asked of the commands themselves (src/cli/commands.test.ts); here, that a shell hears of it. */
  const CALLS = [
    [['--version'], 0, '0.1.0'],
    [['bounce'], 2, 'usage: optimail bounce'],
    [['installation', 'read'], 75, 'nothing answers at http://127.0.0.1:9'],
  ] as const

  test.each(CALLS)('optimail %j exits with %i', async (args, code, sentence) => {
    const it = cli(args, { OPTIMAIL_URL: 'http://127.0.0.1:9' })
    expect([await it.code, it.said()]).toEqual([code, expect.stringContaining(sentence)])
  })

  test('an address of a server that is none is said to be one', async () => {
    const it = cli(['installation', 'read'], { OPTIMAIL_URL: 'mail.example.org' })
    expect([await it.code, it.said()]).toEqual([1, expect.stringContaining('OPTIMAIL_URL is “mail.example.org”')])
  })
})
