import Fastify, { type FastifyInstance } from 'fastify'
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type BareLog, grant, openBareLog, sayOf } from '../../test/bare-log.ts'
import { type Watching, watch } from '../../test/witnesses.ts'
import { startSequencer } from '#ledger/ledger.ts'
import { witnessRound } from '#ledger/witnessing.ts'
import { logFiles } from '#pages/log.ts'
import type { Sequencer } from '#ledger/types.ts'
import { checkpointText, cosigner } from '#wire/checkpoint.ts'
import { EMPTY_ROOT } from '#wire/merkle.ts'
import { noteSigner, signNote } from '#wire/note.ts'
import type { Io } from './io.ts'
import { logVerify } from './log-verify.ts'
import { witness as witnessCommand } from './witness.ts'

let place: string
let log: BareLog
let sequencer: Sequencer
let witness: Watching
let app: FastifyInstance
let at: string
/** Answers in the place of a file of the log: a path, and what it says. */
const lies = new Map<string, (body: Buffer) => Buffer | undefined>()

beforeAll(async () => {
  place = mkdtempSync(join(tmpdir(), 'optimail-log-verify-'))
  log = await openBareLog('https://mail.bakery.example')
  sequencer = await startSequencer(log.house, [])
  await sequencer.settle()
  witness = await watch(log, 'w.example')
  const people = Array.from({ length: 600 }, (_, i) => `person${i}@example.org`)
  await sayOf(log.house, 'acc_one', people, grant)
  await sequencer.settle()
  app = Fastify({ forceCloseConnections: true })
  app.addHook('onSend', async (request, reply, body: unknown) => {
    const lie = lies.get(request.url)
    const told = lie && lie(Buffer.from(body as Buffer)) // As log.ts sends them.
    if (lie && told === undefined) void reply.code(404)
    return lie ? (told ?? Buffer.from('')) : body
  })
  await app.register(logFiles(log.house))
  await app.listen({ host: '127.0.0.1', port: 0 })
  at = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}/consent`
  await witnessRound(log.house, true)
})
afterAll(async () => {
  await app.close()
  await sequencer.stop()
  await witness.stop()
  await log.close()
  rmSync(place, { recursive: true })
})

const policy = async () => (await fetch(`${at}/policy`)).text()
const keep = (name: string, text: string): string => {
  const path = join(place, name)
  writeFileSync(path, text)
  return path
}
async function run(command: (args: readonly string[], io: Io) => Promise<number>, ...args: readonly string[]) {
  const out: string[] = []
  const say = (line: string) => void out.push(line)
  const wrong = (sentence: string) => (out.push(sentence), 2)
  const io: Io = { env: {}, isTerminal: false, columns: 80, print: say, say, wrong, later: wrong }
  return { exit: await command(args, io), out: out.join('\n') }
}
const verify = (...args: readonly string[]) => run(logVerify, at, ...args)

test('a whole log is verified from its files, under a policy of one’s own [AS-10]', async () => {
  const { exit, out } = await verify('--policy', keep('policy.txt', await policy()))
  expect(out).toMatch(/^The log mail\.bakery\.example\/consent holds: 603 entries, every tile\.$/)
  expect(exit).toBe(0)
})

test('without one its own word is taken, and said to be no more than that', async () => {
  const { exit, out } = await verify()
  expect([exit, out]).toEqual([1, expect.stringContaining('UNPINNED')])
})

test('with a checkpoint that was kept it has to continue that one', async () => {
  const own = keep('own.txt', await policy())
  const since = join(place, 'since')
  expect((await verify('--policy', own, '--since', since)).exit).toBe(0)
  expect(readFileSync(since, 'utf8')).toContain('\n603\n')
  await sayOf(log.house, 'acc_one', ['another@example.org'], grant)
  await sequencer.settle()
  await witnessRound(log.house, true)
  expect((await verify('--policy', own, '--since', since)).out).toMatch(/holds: 604 .*all of the 60[34]/)
  const signed = signNote(checkpointText({ origin: 'mail.bakery.example/consent', size: 5, root: EMPTY_ROOT }), [])
  expect((await verify('--policy', own, '--since', keep('other', signed))).out).toContain('its checkpoint is none')
})

const other = noteSigner('mail.bakery.example/consent', Buffer.alloc(32, 1))
const flip = (body: Buffer, i = 5) => {
  body[i] = (body[i] ?? 0) ^ 1
  return body
}
test.each<[string, string, (body: Buffer) => Buffer | undefined, RegExp]>([
  ['an entry', '/consent/tile/entries/000', body => flip(body), /the tile 0\/0 is not what its entries make/],
  ['an entry of another kind', '/consent/tile/entries/001', body => flip(body, 2), /none of this log’s/],
  ['a bundle cut short', '/consent/tile/entries/001', body => body.subarray(0, 350), /does not hold 256 entries/],
  ['a tile of hashes', '/consent/tile/0/001', body => flip(body), /the tile 0\/1/],
  ['a tile above', '/consent/tile/1/000.p/2', body => flip(body), /the tile 1\/0/],
  ['a tile that is gone', '/consent/tile/0/000', () => undefined, /answers 404/],
  [
    'the size',
    '/consent/checkpoint',
    body => Buffer.from(body.toString().replace(/\n60\d\n/, '\n600\n')),
    /no key of the policy signed/,
  ],
  [
    'the witness’s line',
    '/consent/checkpoint',
    body => Buffer.from(body.toString().replace(/— w\.example.*\n/u, '')),
    /not cosigned by the quorum/,
  ],
])('whoever serves %s otherwise is found out', async (_, url, lie, says) => {
  lies.set(url, lie)
  const { exit, out } = await verify('--policy', keep('own.txt', await policy()))
  lies.clear()
  expect([exit, out]).toEqual([1, expect.stringMatching(says)])
})

test.each([
  ['stands somewhere else', '', 'There is no log at'],
  ['is a page', '/consent/checkpoint', 'is no checkpoint'],
  ['is a page, as the policy is', '/consent/policy', 'is no policy'],
] as const)('a log that %s is none, and not one that does not hold', async (_, lie, says) => {
  if (lie) lies.set(lie, () => Buffer.from('<!doctype html>\n'))
  const { exit, out } = await run(logVerify, lie ? at : `${at}/elsewhere`)
  lies.clear()
  expect([exit, out]).toEqual([2, expect.stringContaining(says)])
  expect(out).not.toContain('NOT hold')
})

test('a log that cannot be reached is not said to be broken, and may be asked again', async () => {
  const later: string[] = []
  const io: Io = {
    env: {},
    isTerminal: false,
    columns: 80,
    print: line => void later.push(`printed ${line}`),
    say: line => void later.push(`said ${line}`),
    wrong: line => (later.push(`wrong ${line}`), 2),
    later: line => (later.push(line), 75),
  }
  expect(await logVerify(['http://127.0.0.1:1/consent', '--policy', keep('own.txt', await policy())], io)).toBe(75)
  expect(later).toEqual([expect.stringMatching(/could not be reached: .*Nothing is known of the log\.$/)])
})

test('a policy of other keys is not met', async () => {
  const text = await policy()
  const logOther = text.replace(/^log \S+/m, `log ${other.vkey}`)
  expect((await verify('--policy', keep('other.txt', logOther))).out).toMatch(/no key of the policy signed/)
  const w = cosigner('w.example', Buffer.alloc(32, 2), 0)
  expect(
    (await verify('--policy', keep('other.txt', text.replace(/^(witness \S+) \S+/m, `$1 ${w.vkey}`)))).out,
  ).toMatch(/not cosigned/)
})

test.each([[[]], [['a', 'b']], [['ftp://x']], [['https://x', '--force']], [['https://x', '--policy', '/nowhere']]])(
  '%j is a wrong call',
  async args => expect((await run(logVerify, ...args)).exit).toBe(2),
)

test('a witness that is asked to stop stops, and leaves its folder to the next', async () => {
  const main = join(import.meta.dirname, 'main.ts')
  const args = [main, 'witness', '--name', 'w.example', '--data', join(place, 'stops'), '--port', '0']
  for (let i = 0; i < 2; i++) {
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'ignore', 'ipc'] })
    const ended = new Promise<number | null>(resolve => child.once('exit', resolve))
    for await (const part of child.stdout ?? []) if (String(part).includes('ready ')) break
    child.kill('SIGTERM')
    expect(await ended).toBe(0)
  }
})

test('a witness is told which logs it knows, one by one, and says which they are', async () => {
  const folder = join(place, 'w')
  await expect(run(witnessCommand, '--data', folder, '--port', '0')).rejects.toThrow('Give the witness a name')
  await expect(run(witnessCommand, '--data', folder, '--port', '0', '--name', 'two words')).rejects.toThrow(
    'cannot be the name',
  )
  const key = (await policy()).split(' ')[1] ?? ''
  writeFileSync(join(place, 'x'), '')
  expect((await run(witnessCommand, 'add-log', key, '--data', join(place, 'not', 'yet', 'there'))).exit).toBe(0)
  expect((await run(witnessCommand, 'add-log', witness.it.vkey, '--data', place)).exit).toBe(2)
  expect(await run(witnessCommand, 'add-log', key, '--data', place)).toEqual({
    exit: 0,
    out: 'mail.bakery.example/consent',
  })
  expect((await run(witnessCommand, 'add-log', key, '--data', place)).exit).toBe(0)
  expect((await run(witnessCommand, 'logs', '--data', place)).out).toBe(`mail.bakery.example/consent ${key}`)
  for (const wrong of [['dance'], ['--loud'], ['serve', 'now'], ['--port', 'x']])
    expect((await run(witnessCommand, ...wrong)).exit).toBe(2)
})
