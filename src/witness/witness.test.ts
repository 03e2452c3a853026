import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ADD_CHECKPOINT_MAX_BYTES } from '#base/limits.ts'
import { sizeIn, submissionText } from '#wire/add-checkpoint.ts'
import { type Bytes, utf8 } from '#wire/bytes.ts'
import { checkpointText, cosignedAtMs } from '#wire/checkpoint.ts'
import { consistencyProof, leafHash, rootOfHashes } from '#wire/merkle.ts'
import { noteSigner, parseNote, parseVkey, signNote } from '#wire/note.ts'
import { addLog } from './keeping.ts'
import { type Serving, serve } from './serve.ts'
import { openWitness, type Witness } from './witness.ts'

const ORIGIN = 'mail.bakery.example/consent'
const LOG = noteSigner(ORIGIN, Buffer.alloc(32, 7))
const NEW_KEY = noteSigner(ORIGIN, Buffer.alloc(32, 8))
const leaves = Array.from({ length: 600 }, (_, i) => leafHash(utf8(`entry ${i}`)))
const others = leaves.map((leaf, i) => (i === 3 ? leafHash(utf8('another history')) : leaf))

const signed = (size: number, { from = leaves, signers = [LOG], origin = ORIGIN, extra = '' } = {}) =>
  signNote(checkpointText({ origin, size, root: rootOfHashes(from.slice(0, size)) }) + extra, signers)
const asked = (old: number, size: number, over: Parameters<typeof signed>[1] = {}, proof?: readonly Bytes[]): string =>
  submissionText({
    old,
    proof: proof ?? (old <= size ? consistencyProof(over.from ?? leaves, old, size) : []),
    note: signed(size, over),
  })

let folder: string
let nowMs = Date.UTC(2026, 10, 26, 9)
let witness: Witness
let server: Serving
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'optimail-witness-'))
  await open()
})
afterEach(async () => {
  await shut()
  rmSync(folder, { recursive: true, force: true })
})

async function open(): Promise<void> {
  witness = await openWitness(folder, 'witness.example/w1', { nowMs: () => nowMs })
  expect(addLog(folder, LOG.vkey, undefined)).toEqual({ ok: true, value: ORIGIN })
  server = await serve(witness, '127.0.0.1', 0, () => {})
}
async function shut(): Promise<void> {
  await server.stop()
  await witness.close()
}

async function post(body: string | Bytes): Promise<{ status: number; type: string; body: string }> {
  const answer = await fetch(`http://127.0.0.1:${server.port}/add-checkpoint`, {
    method: 'POST',
    body: Buffer.from(body),
  })
  return { status: answer.status, type: answer.headers.get('content-type') ?? '', body: await answer.text() }
}
const statusOf = async (body: string | Bytes) => (await post(body)).status

test('a checkpoint that continues the one before is cosigned, with the time at which it was seen', async () => {
  const key = parseVkey(witness.vkey) ?? expect.fail('the witness says its key')
  let old = 0
  for (const size of [0, 1, 5, 5, 256, 257, 600]) {
    nowMs += 7_300
    const answer = await post(asked(old, size))
    expect(answer.status).toBe(200)
    const note = parseNote(signed(size) + answer.body) ?? expect.fail('the answer is a line of a signed note')
    expect(cosignedAtMs(note, key)).toBe(Math.floor(nowMs / 1000) * 1000)
    old = size
  }
})

test('whoever names another old size hears the size that was cosigned last', async () => {
  expect(await statusOf(asked(0, 5))).toBe(200)
  for (const old of [0, 4, 6, 7])
    expect(await post(asked(old, 7))).toEqual({ status: 409, type: 'text/x.tlog.size', body: '5\n' })
  expect(await statusOf(asked(5, 7))).toBe(200)
})

test('a second history is never cosigned, of the same size or of a larger one', async () => {
  expect(await statusOf(asked(0, 5))).toBe(200)
  expect(await post(asked(5, 5, { from: others }))).toEqual({ status: 409, type: 'text/x.tlog.size', body: '5\n' })
  expect(await statusOf(asked(5, 9, { from: others }))).toBe(422)
  expect(await statusOf(asked(5, 9, {}, []))).toBe(422)
  expect(await statusOf(asked(5, 9, {}, [...consistencyProof(leaves, 5, 9), leaves[0] ?? expect.fail('a leaf')]))).toBe(
    422,
  )
  expect(await statusOf(asked(5, 9))).toBe(200)
})

test.each<[string, () => string | Bytes, number]>([
  ['a log that it does not know', () => asked(0, 5, { origin: 'other.example/consent' }), 404],
  [
    'an unknown log, and an old size too large',
    () => asked(0, 5, { origin: 'other.example/consent' }).replace('old 0', 'old 9'),
    404,
  ],
  ['another key', () => asked(0, 5, { signers: [NEW_KEY] }), 403],
  [
    'a false signature',
    () => asked(0, 5).replace(/(— \S+ \S{20})(.)/u, (_, a: string, b: string) => a + (b === 'A' ? 'B' : 'A')),
    403,
  ],
  ['an old size beyond the checkpoint', () => asked(0, 5).replace('old 0', 'old 6'), 400],
  ['a proof from nothing', () => asked(0, 5, {}, [leaves[0] ?? expect.fail('a leaf')]), 422],
  ['lines behind the three', () => asked(0, 5, { extra: 'more\n' }), 200],
  ['a second key beside one that it knows', () => asked(0, 5, { signers: [NEW_KEY, LOG] }), 200],
  ['nothing', () => '', 400],
  ['no empty line', () => asked(0, 5).replace('\n\n', '\n'), 400],
  ['a size with a zero before it', () => asked(0, 5).replace('old 0', 'old 00'), 400],
  ['a size with a sign', () => asked(0, 5).replace('old 0', 'old +0'), 400],
  ['a size with a blank', () => asked(0, 5).replace('old 0', 'old 0 '), 400],
  ['a size beyond numbers', () => asked(0, 5).replace('old 0', 'old 9007199254740993'), 400],
  ['another first word', () => asked(0, 5).replace('old', 'Old'), 400],
  ['returns before its line feeds', () => asked(0, 5).replaceAll('\n', '\r\n'), 400],
  ['base64 that is not canonical', () => asked(5, 9).replace(/\n([A-Za-z0-9+/]{42})[A-Za-z0-9+/]=/, '\n$1B='), 400],
  ['a hash that is too short', () => asked(5, 9).replace(/\n.{44}\n/, '\nAAAA\n'), 400],
  [
    '64 lines of proof',
    () =>
      asked(
        0,
        5,
        {},
        Array.from({ length: 64 }, () => leaves[0] ?? expect.fail('a leaf')),
      ),
    400,
  ],
  ['no signature', () => asked(0, 5).replace(/— .*\n/u, ''), 400],
  [
    'a note that is no checkpoint',
    () => submissionText({ old: 0, proof: [], note: signNote(`${ORIGIN}\nhello\n`, [LOG]) }),
    400,
  ],
  ['bytes that are no text', () => Buffer.from([0xff, 0xfe, 0x0a, 0x0a]), 400],
  ['more than a request may be', () => `old 0\n\n${'x'.repeat(ADD_CHECKPOINT_MAX_BYTES)}`, 413],
])('%s: %#', async (_, body, status) => {
  expect(await statusOf(body())).toBe(status)
})

test('only a POST is an answer, and only there', async () => {
  const at = `http://127.0.0.1:${server.port}`
  expect((await fetch(`${at}/add-checkpoint`)).status).toBe(405)
  expect((await fetch(`${at}/add-checkpoint/`, { method: 'POST', body: asked(0, 5) })).status).toBe(404)
  expect((await fetch(`${at}/`, { method: 'POST' })).status).toBe(405)
  expect(await (await fetch(`${at}/`)).text()).toBe(`${witness.vkey}\n`)
})

test('a body without an end is cut off where it becomes too long', async () => {
  const socket = connect(server.port, '127.0.0.1')
  let heard = ''
  socket.on('data', part => (heard += part.toString()))
  socket.on('error', () => {})
  socket.write('POST /add-checkpoint HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\n')
  const chunk = 'x'.repeat(8_192)
  for (let i = 0; i < 10; i++) socket.write(`2000\r\n${chunk}\r\n`)
  await expect.poll(() => heard, { timeout: 60_000 }).toMatch(/^HTTP\/1\.1 413 /)
  socket.destroy()
})

test('what was cosigned is known after a restart, and a second process is refused', async () => {
  expect(await statusOf(asked(0, 5))).toBe(200)
  await expect(openWitness(folder)).rejects.toThrow('another witness works')
  await shut()
  await open()
  expect(await post(asked(0, 7))).toMatchObject({ status: 409, body: '5\n' })
})

test('a lock that a process left behind when it died holds nobody up', async () => {
  await shut()
  writeFileSync(join(folder, 'lock'), '')
  await expect(open()).resolves.toBe(undefined)
})

describe('states on disk', () => {
  const states = () => {
    const [log = ''] = readdirSync(join(folder, 'cosigned'))
    return readdirSync(join(folder, 'cosigned', log)).map(it => join(folder, 'cosigned', log, it))
  }

  test('one that is damaged stops its log, for an older one would be a way back', async () => {
    for (const [old, size] of [
      [0, 5],
      [5, 7],
    ] as const)
      expect(await statusOf(asked(old, size))).toBe(200)
    const newest = states().toSorted().at(-1) ?? expect.fail('a state is kept')
    writeFileSync(newest, 'x')
    expect(await statusOf(asked(7, 9))).toBe(500)
    expect(await statusOf(asked(5, 9, { from: others }))).toBe(500)
  })

  test('what a crash left aside is not taken for a state', async () => {
    expect(await statusOf(asked(0, 5))).toBe(200)
    const [state = ''] = states()
    writeFileSync(join(state, '..', '.aside'), 'half')
    mkdirSync(join(state, '..', 'other'))
    expect(await statusOf(asked(5, 7))).toBe(200)
  })

  test('who finds the place taken by another process cosigns nothing', async () => {
    expect(await statusOf(asked(0, 5))).toBe(200)
    const [state = ''] = states()
    const before = await post(asked(5, 7))
    expect(before.status).toBe(200)
    rmSync(state.replace(/\d{16}$/, '0000000000000007'))
    mkdirSync(state.replace(/\d{16}$/, '.taken'))
    writeFileSync(state.replace(/\d{16}$/, '0000000000000007'), 'x')
    expect(await statusOf(asked(5, 7))).toBe(500)
  })
})

test('of many at once who know one old size, one size wins, and nothing ever goes back', async () => {
  expect(await statusOf(asked(0, 5))).toBe(200)
  const sizes = [9, 8, 300, 7, 6, 600, 10, 200]
  const answers = await Promise.all(sizes.map(size => post(asked(5, size))))
  const [won, ...more] = sizes.filter((_, i) => answers[i]?.status === 200)
  expect(more, 'one of them').toEqual([])
  expect(answers.filter(it => it.status === 409).map(it => it.body)).toEqual(
    Array.from({ length: 7 }, () => `${won}\n`),
  )
})

test('law: whatever is asked in whatever order, what is cosigned is one history that only grows', async () => {
  const ask = fc.record({
    old: fc.integer({ min: 0, max: 12 }),
    size: fc.integer({ min: 0, max: 12 }),
    fork: fc.boolean(),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(ask, { maxLength: 20 }), async asks => {
      const place = mkdtempSync(join(tmpdir(), 'optimail-witness-law-'))
      const one = await openWitness(place, 'w')
      addLog(place, LOG.vkey, undefined)
      let last = { size: 0, root: rootOfHashes([]) as Bytes }
      for (const { old, size, fork } of asks) {
        const from = fork ? others : leaves
        const answer = await one.addCheckpoint(utf8(asked(old, size, { from }, old <= size ? undefined : [])))
        if (answer.status !== 200) continue
        const root = rootOfHashes(from.slice(0, size))
        expect(
          [leaves, others].some(
            it =>
              rootOfHashes(it.slice(0, last.size)).toString() === last.root.toString() &&
              rootOfHashes(it.slice(0, size)).toString() === root.toString(),
          ),
        ).toBe(true)
        expect(size).toBeGreaterThanOrEqual(last.size)
        last = { size, root }
      }
      await one.close()
      rmSync(place, { recursive: true, force: true })
    }),
    { numRuns: 40 },
  )
})

test.each([
  ['0', 0],
  ['7', 7],
  ['9007199254740991', 9007199254740991],
  ['9007199254740993', undefined],
  ['07', undefined],
  ['-1', undefined],
  ['1e3', undefined],
  ['', undefined],
])('the size %s is %s', (text, size) => expect(sizeIn(text)).toBe(size))
