import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { answered, type Answered } from '../../test/answered.ts'
import { type BareLog, grant, openBareLog, sayOf } from '../../test/bare-log.ts'
import { SYSTEM, takeTurn } from '#store/turn.ts'
import type { Evidence, WrittenEvent } from '#wire/bundle/format.ts'
import { verifyBundle } from '#wire/bundle/verify.ts'
import { cosignedAtMs, parseCheckpoint } from '#wire/checkpoint.ts'
import { canonical } from '#wire/jcs.ts'
import { parseNote, parseVkey } from '#wire/note.ts'
import { parsePolicy } from '#wire/policy-file.ts'
import { readZip, writeZip } from '#wire/zip.ts'
import { serve, type Serving } from '#witness/serve.ts'
import { addLog, openWitness, type Witness } from '#witness/witness.ts'
import { checkpointOf, consistencyOf, inclusionOf, logPolicy, logStatus } from './ledger.ts'
import { dismissWitness, nameWitness } from './operating.ts'
import { proofFile } from './proof.ts'
import { start } from './running.ts'
import type { Sequencer } from './types.ts'
import { witnessRound } from './witnessing.ts'

let log: BareLog
let sequencer: Sequencer
let alice: Answered
const witnesses: { readonly folder: string; readonly it: Witness; readonly server: Serving; readonly url: string }[] =
  []
const servers: Server[] = []

beforeAll(async () => {
  log = await openBareLog('https://mail.bakery.example')
  sequencer = await start(log.house, [])
  await sequencer.settle()
})
afterAll(async () => {
  await sequencer.stop()
  for (const { it, server, folder } of witnesses) {
    await server.stop()
    await it.close()
    rmSync(folder, { recursive: true, force: true })
  }
  for (const server of servers) server.close()
  await log.close()
})

async function startWitness(name: string): Promise<(typeof witnesses)[number]> {
  const folder = mkdtempSync(join(tmpdir(), 'optimail-witness-'))
  const it = await openWitness(folder, name, log.clock)
  const vkey = (await logPolicy(log.house)).split(' ')[1] ?? ''
  addLog(folder, vkey, undefined)
  const server = await serve(it, '127.0.0.1', 0, cause => expect.fail(String(cause)))
  const started = { folder, it, server, url: `http://127.0.0.1:${server.port}` }
  witnesses.push(started)
  return started
}

/** Somebody who answers what they are told to. */
async function startLiar(status: number, body: string, media = 'text/plain'): Promise<string> {
  const server = createServer((request, response) => {
    request.resume()
    response.writeHead(status, { 'content-type': media }).end(body)
  })
  await new Promise<void>(done => server.listen(0, '127.0.0.1', () => done()))
  servers.push(server)
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

const stateOf = async (name: string) => (await logStatus(log.house)).witnesses.find(it => it.name === name)?.state
const served = () => checkpointOf(log.house)
/** What is said is in the log, and those who answer have cosigned it. */
async function settled(): Promise<void> {
  await sequencer.settle()
  await witnessRound(log.house, true)
}
const say = (person: string) => sayOf(log.house, 'acc_bakery', [`${person}@example.org`], grant)

const bundle = async () => {
  const done = await takeTurn(log.house, { account: 'acc_bakery', actor: SYSTEM }, turn =>
    proofFile(turn, { subject: alice.subject, channel: 'email', contact: 'con_a', format: 'zip', redact: [] }, 5_000),
  )
  return done.ok ? done.value.bytes : expect.fail(JSON.stringify(done.refusal))
}
const evidenceIn = (archive: Uint8Array) => {
  const read = readZip(archive)
  const bytes = read.ok ? read.value.files.get('evidence.json') : undefined
  return JSON.parse(Buffer.from(bytes ?? expect.fail('it holds evidence')).toString()) as Evidence
}
async function verdictOn(archive: Uint8Array, policy: string) {
  const pinned = parsePolicy(policy)
  const verdict = verifyBundle(archive, pinned.ok ? { pinned: pinned.value } : expect.fail(pinned.refusal))
  return verdict.ok ? verdict.value : expect.fail(verdict.refusal)
}
const failedIn = ({ steps }: Awaited<ReturnType<typeof verdictOn>>) => steps.filter(it => it.result === 'fail')
const whenIn = ({ claims }: Awaited<ReturnType<typeof verdictOn>>) => claims.find(it => it.id === 'when')

test('a witness that never cosigned is in no policy, and holds nothing up', async () => {
  const url = await startLiar(500, 'no')
  expect(await nameWitness(log.house, { vkey: (await startWitness('w0.example')).it.vkey, url })).toMatchObject({
    ok: true,
  })
  await say('early')
  await settled()
  expect(await logPolicy(log.house)).toContain('quorum none')
  expect((await served()).size).toBe((await logStatus(log.house)).size)
  expect(await stateOf('w0.example')).toBe('silent')
  expect(await dismissWitness(log.house, 'w0.example')).toMatchObject({ ok: true })
})

test('with its first cosignature it is in the policy, and what is served is cosigned', async () => {
  alice = await answered(log, 'acc_bakery', 'alice@example.org') // Before anybody sees the log.
  await sequencer.settle()
  log.clock.move(3_600_334) // Named within a second, and cosigned in the same: cosignatures say whole seconds.
  const { it, url } = await startWitness('w1.example/a')
  await sequencer.stop()
  expect(await nameWitness(log.house, { vkey: it.vkey, url })).toEqual({ ok: true, value: { name: 'w1.example/a' } })
  await witnessRound(log.house, true) // It is asked before the log has its name.
  expect(await logPolicy(log.house)).toContain('quorum none')
  log.clock.move(4_000)
  sequencer = await start(log.house, [])
  await settled()
  expect(await logPolicy(log.house)).toContain(`group external any w1.example/a\nquorum external\n`)
  const note = parseNote((await served()).note) ?? expect.fail('a signed note')
  const key = parseVkey(it.vkey) ?? expect.fail('a key')
  expect(cosignedAtMs(note, key)).toBe((await served()).at.getTime())
  expect(parseCheckpoint(note.text)?.size).toBe((await logStatus(log.house)).size)
})

test('events from before the first witness verify, and their age is the sender’s word [AS-10]', async () => {
  const verdict = await verdictOn(await bundle(), await logPolicy(log.house))
  expect(failedIn(verdict)).toEqual([])
  expect(verdict.exit).toBe(0)
  expect(whenIn(verdict)).toMatchObject({ verdict: 'STATED BY SENDER', text: expect.stringContaining('by 2026-') })
})

test('events from after it stand between two cosigned checkpoints: when is proved [AS-10]', async () => {
  log.clock.move(3_600_000)
  alice = await answered(log, 'acc_bakery', 'bob@example.org')
  await settled()
  const archive = await bundle()
  const verdict = await verdictOn(archive, await logPolicy(log.house))
  expect(failedIn(verdict)).toEqual([])
  expect(whenIn(verdict)?.verdict).toBe('PROVED')
  for (const event of evidenceIn(archive).events as WrittenEvent[])
    expect([event.first, event.floor].every(it => it && parseNote(it.note)?.signatures.length === 2)).toBe(true)
})

test('who signed up after a witness was named and before it knew the log is older than it, and verifies [AS-10]', async () => {
  const other = await openBareLog('https://mail.mill.example')
  const writer = await start(other.house, [])
  const folder = mkdtempSync(join(tmpdir(), 'optimail-witness-'))
  const it = await openWitness(folder, 'late.example', other.clock)
  const server = await serve(it, '127.0.0.1', 0, cause => expect.fail(String(cause)))
  const round = async () => {
    await writer.settle()
    await witnessRound(other.house, true)
    await writer.settle()
  }
  const proofFor = ({ subject }: Answered) =>
    takeTurn(other.house, { account: 'acc_mill', actor: SYSTEM }, turn =>
      proofFile(turn, { subject, channel: 'email', contact: 'con_a', format: 'zip', redact: [] }, 5_000),
    )
  try {
    await nameWitness(other.house, { vkey: it.vkey, url: `http://127.0.0.1:${server.port}` })
    await round() // It does not know this log.
    const meanwhile = await answered(other, 'acc_mill', 'carl@example.org')
    await writer.settle()
    other.clock.move(3_600_000)
    addLog(folder, (await logPolicy(other.house)).split(' ')[1] ?? '', undefined)
    await round()
    await round() // And what is said of it then.
    const afterwards = await answered(other, 'acc_mill', 'dora@example.org')
    await round()
    for (const [who, when] of [
      [meanwhile, 'STATED BY SENDER'],
      [afterwards, 'PROVED'],
    ] as const) {
      const done = await proofFor(who)
      const verdict = await verdictOn(
        done.ok ? done.value.bytes : expect.fail(JSON.stringify(done.refusal)),
        await logPolicy(other.house),
      )
      expect(failedIn(verdict)).toEqual([])
      expect(whenIn(verdict)?.verdict).toBe(when)
    }
  } finally {
    await writer.stop()
    await server.stop()
    await it.close()
    rmSync(folder, { recursive: true, force: true })
    await other.close()
  }
})

test.each(['floor', 'first'] as const)('whoever leaves out the %s of an event is found out [AS-10]', async member => {
  const read = readZip(await bundle())
  const files = new Map(read.ok ? read.value.files : expect.fail(read.refusal))
  const evidence = JSON.parse(Buffer.from(files.get('evidence.json') ?? []).toString())
  for (const event of evidence.events) delete event[member]
  files.set('evidence.json', Buffer.from(canonical(evidence)))
  const failed = failedIn(await verdictOn(writeZip(files), await logPolicy(log.house)))
  expect(failed.map(it => it.id)).toContain(4)
})

test('a second witness cosigns the same checkpoint; both lines stand behind the log’s, by name', async () => {
  const { it, url } = await startWitness('a.example/second')
  await nameWitness(log.house, { vkey: it.vkey, url })
  await settled()
  const names = parseNote((await served()).note)?.signatures.map(signature => signature.name)
  expect(names).toEqual(['mail.bakery.example/consent', 'a.example/second', 'w1.example/a'])
  expect(failedIn(await verdictOn(await bundle(), await logPolicy(log.house)))).toEqual([])
})

test('while witnesses are away consents are logged, and what is served waits for one of them', async () => {
  const before = await served()
  for (const { server } of witnesses) await server.stop()
  await say('away')
  await settled()
  const { size, served: now } = await logStatus(log.house)
  expect(size).toBeGreaterThan(before.size)
  expect(now.size).toBe(before.size)
  expect(await stateOf('w1.example/a')).toBe('silent')
  expect(await consistencyOf(log.house, 1, size)).toBe(undefined)
  expect(await inclusionOf(log.house, size - 1, undefined)).toBe(undefined)
  for (const [i, it] of witnesses.entries()) {
    const port = it.server.port
    witnesses[i] = { ...it, server: await serve(it.it, '127.0.0.1', port, cause => expect.fail(String(cause))) }
  }
  await settled()
  expect((await served()).size).toBe((await logStatus(log.house)).size)
})

test('a witness that failed is asked again later and later, and not in each round', async () => {
  const url = await startLiar(500, 'no')
  const { it } = await startWitness('slow.example')
  await nameWitness(log.house, { vkey: it.vkey, url })
  await settled()
  const asked = async () => (await witnessRound(log.house)).map(({ name }) => name)
  expect(await asked()).not.toContain('slow.example')
  log.clock.move(300_000)
  expect(await asked()).toContain('slow.example')
  await dismissWitness(log.house, 'slow.example')
})

test.each<[string, number, (other: Witness) => string, string, string]>([
  ['one whose key is another', 200, () => '— w9.example AAAAAAAAAAAA\n', 'text/plain', 'false'],
  ['one that says nothing', 200, () => '', 'text/plain', 'false'],
  ['one that does not know us', 404, () => 'who?\n', 'text/plain', 'refuses'],
  ['one that does not know our key', 403, () => 'no\n', 'text/plain', 'refuses'],
  ['one that names no size', 409, () => 'hello\n', 'text/x.tlog.size', 'false'],
  ['one that names a size as something else', 409, () => '1\n', 'text/plain', 'false'],
  ['one that changes its mind', 409, () => '1\n', 'text/x.tlog.size', 'forked'],
  ['one that is overloaded', 429, () => '', 'text/plain', 'silent'],
  ['one that moved', 301, () => '', 'text/plain', 'false'],
  ['one that never ends', 200, () => 'x'.repeat(70_000), 'text/plain', 'silent'],
])('%s is shown as it is, and is in no policy', async (_, status, body, media, state) => {
  const { it } = await startWitness('w9.example')
  await sequencer.stop() // Rounds by hand: whoever is thought to be of another history stops it.
  await nameWitness(log.house, { vkey: it.vkey, url: await startLiar(status, body(it), media), name: 'liar' })
  await witnessRound(log.house, true)
  expect(await stateOf('liar')).toBe(state)
  expect(await logPolicy(log.house)).not.toContain('liar')
  await dismissWitness(log.house, 'liar')
  sequencer = await start(log.house, [])
  await sequencer.settle()
})

test('a cosignature from another time is none: it would contradict the events', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'optimail-witness-'))
  const it = await openWitness(folder, 'late.example', { nowMs: () => log.clock.nowMs() - 120_000 })
  addLog(folder, (await logPolicy(log.house)).split(' ')[1] ?? '', undefined)
  const server = await serve(it, '127.0.0.1', 0, () => {})
  witnesses.push({ folder, it, server, url: '' })
  await nameWitness(log.house, { vkey: it.vkey, url: `http://127.0.0.1:${server.port}` })
  await settled()
  expect(await stateOf('late.example')).toBe('clock')
  await dismissWitness(log.house, 'late.example')
})

test('a witness that alone cosigned what is served cannot be taken away from beside others', async () => {
  const other = witnesses.find(it => it.it.name === 'a.example/second') ?? expect.fail('it was started')
  await other.server.stop()
  await say('lonely')
  await settled()
  expect(await dismissWitness(log.house, 'w1.example/a')).toEqual({ ok: false, refusal: 'way-back' })
  expect(await dismissWitness(log.house, 'a.example/second')).toMatchObject({ ok: true })
  expect(failedIn(await verdictOn(await bundle(), await logPolicy(log.house)))).toEqual([])
})
