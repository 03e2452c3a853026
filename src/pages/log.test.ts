import Fastify, { type FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type BareLog, grant, openBareLog, sayOf } from '../../test/bare-log.ts'
import { startSequencer } from '#ledger/ledger.ts'
import { parseCheckpoint } from '#wire/checkpoint.ts'
import { leafHash, rootOfHashes } from '#wire/merkle.ts'
import { isSignedBy, parseNote } from '#wire/note.ts'
import { parsePolicy } from '#wire/policy-file.ts'
import { parseEntryBundle, tilePath, tilesOf } from '#wire/tiles.ts'
import { logFiles } from './log.ts'

let log: BareLog
let app: FastifyInstance
const SIZE = 600 + 2 // The log's own keys come first.

beforeAll(async () => {
  log = await openBareLog('https://mail.bakery.example')
  app = Fastify({ routerOptions: { ignoreTrailingSlash: true } })
  await app.register(logFiles(log.house))
})
afterAll(async () => {
  await app.close()
  await log.close()
})

const get = (path: string) => app.inject({ url: `/consent/${path}` })

test('the empty log has a signed checkpoint, and no tiles', async () => {
  const note = parseNote((await get('checkpoint')).body)
  expect(note && parseCheckpoint(note.text)).toMatchObject({ origin: 'mail.bakery.example/consent', size: 0 })
  expect((await get('tile/0/000.p/1')).statusCode).toBe(404)
  expect((await get('tile/entries/000.p/1')).statusCode).toBe(404)
})

test('a client that trusts the policy alone reads the whole log from its files', async () => {
  const people = Array.from({ length: 600 }, (_, i) => `person${i}@example.org`)
  await sayOf(log.house, 'acc_one', people, grant)
  const sequencer = await startSequencer(log.house, [])
  await sequencer.settle()
  await sequencer.stop()
  const policy = parsePolicy((await get('policy')).body)
  const key = policy.ok ? policy.value.logs[0]?.key : expect.fail(policy.refusal)
  const note = parseNote((await get('checkpoint')).body)
  expect(note && key && isSignedBy(note, key)).toBe(true)
  const { size, root } = (note && parseCheckpoint(note.text)) ?? expect.fail('the checkpoint can be read')
  expect(size).toBe(SIZE)
  const leaves: Uint8Array[] = []
  for (const [index, width] of [256, 256, 90].entries()) {
    const entries = parseEntryBundle((await get(tilePath({ level: 'entries', index, width }))).rawPayload) ?? []
    const hashes = (await get(tilePath({ level: 0, index, width }))).rawPayload
    expect(Buffer.concat(entries.map(leafHash)).equals(hashes), 'a tile holds the hashes of its entries').toBe(true)
    leaves.push(...entries.map(leafHash))
  }
  expect(rootOfHashes(leaves)).toEqual(root)
  expect(tilesOf(size).map(it => it.partial)).toEqual([90, 2])
  expect((await get('tile/1/000.p/2')).rawPayload).toHaveLength(64)
})

test.each([
  ['tile/0/000', 200],
  ['tile/0/000.p/255', 200], // Parts of what is full now stay readable.
  ['tile/0/002.p/90', 200],
  ['tile/0/002.p/1', 200],
  ['tile/0/002.p/91', 404],
  ['tile/0/002', 404], // Not full.
  ['tile/0/002.p/0', 404],
  ['tile/0/000.p/256', 404],
  ['tile/0/002.p/09', 404],
  ['tile/0/003.p/1', 404],
  ['tile/0/2.p/1', 404],
  ['tile/0/x000/002.p/1', 404],
  ['tile/00/002.p/1', 404],
  ['tile/1/000.p/2', 200],
  ['tile/1/000.p/3', 404],
  ['tile/2/000.p/1', 404],
  ['tile/entries/001', 200],
  ['tile/entries/002.p/90', 200],
  ['tile/entries/002.p/91', 404],
  ['tile/entries/002', 404],
  ['tile/entries/x999/x999/x999/x999/999', 404],
  ['tile/0/000/', 404],
  ['tile/', 404],
  ['', 404],
])('%s is answered with %d', async (path, status) => {
  const { statusCode, headers } = await get(path)
  expect(statusCode).toBe(status)
  if (status === 404) return
  expect(headers).toMatchObject({
    'content-type': 'application/octet-stream',
    'cache-control': 'public, max-age=31536000, immutable',
    'access-control-allow-origin': '*',
  })
  expect(headers['content-encoding']).toBe(undefined)
})

test.each(['checkpoint', 'policy'])('%s is text that nobody keeps, without a cookie', async path => {
  const { headers } = await get(path)
  expect(headers).toMatchObject({
    'content-type': 'text/plain; charset=utf-8',
    'cache-control': 'no-cache',
    'access-control-allow-origin': '*',
  })
  expect(headers['set-cookie']).toBe(undefined)
})
