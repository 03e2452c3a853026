import { afterAll, beforeAll, expect, test } from 'vitest'
import { answered, type Answered } from '../../test/answered.ts'
import { type BareLog, grant, openBareLog, sayOf } from '../../test/bare-log.ts'
import { type Watching, watch } from '../../test/witnesses.ts'
import { DAY_MS } from '#base/limits.ts'
import { SYSTEM, takeTurn } from '#store/turn.ts'
import type { KeysFile, WrittenEvent } from '#wire/bundle/format.ts'
import { verifyBundle } from '#wire/bundle/verify.ts'
import { isSignedBy, parseNote, parseVkey } from '#wire/note.ts'
import { parsePolicy } from '#wire/policy-file.ts'
import { readZip } from '#wire/zip.ts'
import { checkpointOf, endOldLogKey, listLogKeys, logPolicy, logStatus, rotateKey } from './ledger.ts'
import { proofFile } from './proof.ts'
import { endKeyWhenDue } from './rotation.ts'
import { start } from './running.ts'
import type { Sequencer } from './types.ts'
import { witnessRound } from './witnessing.ts'

let log: BareLog
let sequencer: Sequencer
let witness: Watching
let alice: Answered
let before: { readonly archive: Uint8Array; readonly policy: string }
let oldKey: string
let newKey: string

beforeAll(async () => {
  log = await openBareLog('https://mail.bakery.example')
  sequencer = await start(log.house, [])
  await sequencer.settle()
  witness = await watch(log, 'w.example')
  await settled()
  alice = await answered(log, 'acc_bakery', 'alice@example.org')
  await settled()
  before = { archive: await bundle(), policy: await logPolicy(log.house) }
  oldKey = keyLines(before.policy)[0] ?? ''
})
afterAll(async () => {
  await sequencer.stop()
  await witness.stop()
  await log.close()
})

async function settled(): Promise<void> {
  await sequencer.settle()
  await witnessRound(log.house, true)
}
const keyLines = (policy: string) =>
  policy.split('\n').flatMap(line => (line.startsWith('log ') ? [line.split(' ')[1]] : []))

async function bundle(): Promise<Uint8Array> {
  const done = await takeTurn(log.house, { account: 'acc_bakery', actor: SYSTEM }, turn =>
    proofFile(turn, { subject: alice.subject, channel: 'email', contact: 'con_a', format: 'zip', redact: [] }, 5_000),
  )
  return done.ok ? done.value.bytes : expect.fail(JSON.stringify(done.refusal))
}
function fileIn(archive: Uint8Array, path: string): string {
  const read = readZip(archive)
  const bytes = read.ok ? read.value.files.get(path) : undefined
  return Buffer.from(bytes ?? expect.fail(`${path} is in the bundle`)).toString()
}
function failedIn(archive: Uint8Array, policy: string) {
  const pinned = parsePolicy(policy)
  const verdict = verifyBundle(archive, pinned.ok ? { pinned: pinned.value } : expect.fail(pinned.refusal))
  return verdict.ok ? verdict.value.steps.filter(it => it.result === 'fail') : expect.fail(verdict.refusal)
}
/** By which of these keys, in the order of the lines. */
async function signersOfServed(...vkeys: readonly string[]): Promise<boolean[]> {
  const note = parseNote((await checkpointOf(log.house)).note) ?? expect.fail('a signed note')
  return vkeys.map(vkey => isSignedBy(note, parseVkey(vkey) ?? expect.fail('a key')))
}

test('a new key signs before the old one, and the policy names both, the newest first [AS-10]', async () => {
  log.clock.move(60_000)
  const done = await rotateKey(log.house, 'log', false)
  newKey = done.ok ? done.value.vkey : expect.fail(done.refusal)
  expect(newKey.split('+')[0]).toBe(oldKey.split('+')[0])
  await settled()
  const names = parseNote((await checkpointOf(log.house)).note)?.signatures.map(it =>
    Buffer.from(it.id).toString('hex'),
  )
  expect(names?.slice(0, 2)).toEqual([newKey, oldKey].map(it => it.split('+')[1]))
  expect(keyLines(await logPolicy(log.house))).toEqual([newKey, oldKey])
  expect(await rotateKey(log.house, 'log', false)).toEqual({ ok: false, refusal: 'in-rotation' })
})

test('proofs verify under the new policy, and under the one that will be left of it; the old ones under the old [AS-10]', async () => {
  const archive = await bundle()
  const policy = await logPolicy(log.house)
  expect(failedIn(archive, policy)).toEqual([])
  expect(failedIn(archive, policy.replace(`log ${oldKey} https://${oldKey.split('+')[0]}\n`, ''))).toEqual([])
  expect(failedIn(before.archive, before.policy)).toEqual([])
  expect(failedIn(before.archive, policy)).toEqual([])
})

test('the old key stays while no witness knows the new one, however long', async () => {
  log.clock.move(2 * DAY_MS)
  await sayOf(log.house, 'acc_bakery', ['more@example.org'], grant)
  await settled()
  expect((await listLogKeys(log.house)).rotation?.strangers).toEqual(['w.example'])
  await endKeyWhenDue(log.house)
  expect(await endOldLogKey(log.house)).toEqual({ ok: false, refusal: 'unknown-to-witnesses' })
  expect(keyLines(await logPolicy(log.house))).toEqual([newKey, oldKey])
  expect((await checkpointOf(log.house)).size).toBe((await logStatus(log.house)).size) // It cosigns by the old one.
})

test('whether it knows it is asked again in a while, though there is nothing new to cosign', async () => {
  const asked = async () => (await witnessRound(log.house)).map(it => it.name)
  expect(await asked()).toEqual([])
  log.clock.move(10_000)
  expect(await asked()).toEqual(['w.example'])
})

test('once a witness knows it the old key ends, and proofs are reissued under the new one [AS-10]', async () => {
  await witness.learn()
  await settled()
  expect((await listLogKeys(log.house)).rotation?.strangers).toEqual([])
  await endKeyWhenDue(log.house)
  await sayOf(log.house, 'acc_bakery', ['later@example.org'], grant)
  log.clock.move(1_000)
  await settled()
  expect(await signersOfServed(newKey, oldKey)).toEqual([true, false])
  expect(keyLines(await logPolicy(log.house))).toEqual([newKey])
  const archive = await bundle()
  expect(failedIn(archive, await logPolicy(log.house))).toEqual([])
  expect(failedIn(before.archive, before.policy)).toEqual([])
  expect(failedIn(archive, before.policy).map(it => it.id)).toContain(3) // It names a key that the old policy does not know.
  const keys = (JSON.parse(fileIn(archive, 'keys.json')) as KeysFile).keys.filter(it => it.use === 'log')
  expect(Object.fromEntries(keys.map(it => ['vkey' in it && it.vkey, 'until' in it]))).toEqual({
    [newKey]: false,
    [oldKey]: true,
  })
})

test('its events still stand between checkpoints that the old key signed [AS-10]', async () => {
  const evidence = JSON.parse(fileIn(await bundle(), 'evidence.json')) as { events: readonly WrittenEvent[] }
  const key = parseVkey(oldKey) ?? expect.fail('a key')
  for (const { first } of evidence.events) {
    const note = parseNote(first?.note ?? '') ?? expect.fail('a note')
    expect(isSignedBy(note, key)).toBe(true)
  }
})

test('the key of whoever exports is exchanged at once; what it signed before verifies as before [AS-10]', async () => {
  const earlier = { archive: await bundle(), policy: await logPolicy(log.house) }
  log.clock.move(60_000)
  expect(await rotateKey(log.house, 'instance', false)).toMatchObject({ ok: true })
  expect(failedIn(await bundle(), await logPolicy(log.house)), 'before the log has moved').toEqual([])
  await settled()
  const archive = await bundle()
  expect(failedIn(archive, await logPolicy(log.house))).toEqual([])
  expect(failedIn(earlier.archive, earlier.policy)).toEqual([])
  const signer = (from: Uint8Array) =>
    Buffer.from(parseNote(fileIn(from, 'chain.note'))?.signatures[0]?.id ?? []).toString('hex')
  expect(signer(archive)).not.toBe(signer(earlier.archive))
})

test('a stolen key ends at once: what is served stays, and goes on when a witness knows the new one', async () => {
  const stays = await checkpointOf(log.house)
  log.clock.move(60_000)
  const done = await rotateKey(log.house, 'log', true)
  const safe = done.ok ? done.value.vkey : expect.fail(done.refusal)
  await settled()
  expect((await checkpointOf(log.house)).note).toBe(stays.note)
  expect(keyLines(await logPolicy(log.house))).toEqual([safe])
  expect((await logStatus(log.house)).witnesses.map(it => it.state)).toEqual(['refuses'])
  await witness.learn()
  await settled()
  expect(await signersOfServed(safe, newKey)).toEqual([true, false])
  expect(failedIn(await bundle(), await logPolicy(log.house))).toEqual([])
})
