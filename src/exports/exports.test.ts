import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { answered } from '../../test/answered.ts'
import { browserOf } from '../../test/client.ts'
import { openTestHouse, type Owned, type TestHouse } from '../../test/house.ts'
import { crowd, type Person } from '../../test/people.ts'
import { withdraw, sayOf } from '../../test/bare-log.ts'
import { verify } from '#cli/verify.ts'
import { logPolicy } from '#ledger/ledger.ts'
import { concat } from '#wire/bytes.ts'
import { readTar, TAR_END, type TarFile, tarOf } from '#wire/tar.ts'
import { begin, nextPart, work } from './making.ts'
import { HANDLERS } from './jobs.ts'
import type { ExportId } from './types.ts'

let it: TestHouse
let owned: Owned
let ask: Awaited<ReturnType<typeof browserOf>>
let place: string
let policy: string
let people: Person[]
const COUNT = 300
beforeAll(async () => {
  it = await openTestHouse({ publicUrl: 'https://mail.bakery.example' })
  owned = await it.account()
  ask = await browserOf(await it.app(), owned)
  place = mkdtempSync(join(tmpdir(), 'optimail-exports-'))
  const first = await answered(it, owned.account, 'alice@example.org')
  people = await crowd(it, owned.account, { count: COUNT, purpose: 'news', asked: first.asked })
  policy = join(place, 'policy.txt')
  writeFileSync(policy, await logPolicy(it.house))
})
afterAll(async () => {
  await it.close()
  rmSync(place, { recursive: true, force: true })
})

const WHY = 'A request of the data-protection authority'
type Shown = {
  export_id: ExportId
  state: string
  total: number
  done: number
  proofs: number
  said: string | null
  size_bytes: number
}
async function ordered(over: object = {}): Promise<Shown> {
  const answer = await ask('POST /proofs/export', { why: WHY, ...over })
  expect(answer.status, answer.text).toBe(200)
  return answer.body as Shown
}
const stateOf = async (id: string) => (await ask(`GET /proofs/exports/${id}`)).body as Shown

/** The archive as a client gets it. */
async function fetched(id: string): Promise<Buffer> {
  const answer = await (
    await it.app()
  ).inject({ url: `/v1/proofs/exports/${id}/archive`, headers: { cookie: ask.cookie } })
  expect([answer.statusCode, answer.headers['content-type']]).toEqual([200, 'application/gzip'])
  expect(Number(answer.headers['content-length'])).toBe(answer.rawPayload.length)
  return answer.rawPayload
}

async function filesIn(archive: Buffer): Promise<TarFile[]> {
  const files: TarFile[] = []
  for await (const file of readTar(once(gunzipSync(archive)))) files.push(file)
  return files
}
async function* once<T>(value: T): AsyncGenerator<T> {
  yield value
}
async function cli(...args: string[]): Promise<{ exit: number; out: string; err: string }> {
  const out: string[] = []
  const err: string[] = []
  const wrong = (sentence: string) => (err.push(sentence), 2)
  const print = (line: string) => void out.push(line)
  const io = { env: { HOME: place }, isTerminal: false, columns: 80, print, say: wrong, wrong, later: wrong }
  const exit = await verify(args, io)
  return { exit, out: out.join('\n'), err: err.join('\n') }
}
const kept = (name: string, archive: Buffer) => {
  writeFileSync(join(place, name), archive)
  return join(place, name)
}

let archive: Buffer
test('the proofs of a list are one archive, and a stranger verifies each of them offline [AS-10]', async () => {
  const { export_id } = await ordered({ purpose: 'news' })
  await it.settle()
  expect(await stateOf(export_id)).toMatchObject({ state: 'done', total: COUNT, done: COUNT, proofs: COUNT })
  archive = await fetched(export_id)
  const { exit, out } = await cli('--bulk', '--policy', policy, kept('all.tar.gz', archive))
  expect(out).toContain(`${COUNT} of ${COUNT} verify under your own policy.`)
  expect(exit).toBe(0)
})

test('without a policy of one’s own nothing is proved, in bulk as in one', async () => {
  const { exit, out } = await cli('--bulk', kept('all.tar.gz', archive))
  expect([exit, out.includes('UNPINNED')]).toEqual([1, true])
})

test('what proofs have in common stands there once', async () => {
  const paths = (await filesIn(archive)).map(file => file.path)
  const shared = paths.filter(path => path.startsWith('shared/'))
  expect(new Set(shared).size).toBe(shared.length)
  expect(shared.length).toBeLessThan(20)
  expect(paths.filter(path => path.endsWith('/manifest.json'))).toHaveLength(COUNT + 2)
  expect(paths.some(path => path.endsWith('.pdf'))).toBe(false)
})

test('unpacked by tar, the folder verifies; and one of its proofs, taken out, is a bundle like any other', async () => {
  const folder = join(place, 'unpacked')
  mkdirSync(folder)
  execFileSync('tar', ['xzf', kept('all.tar.gz', archive), '-C', folder])
  expect((await cli('--bulk', '--policy', policy, folder)).exit).toBe(0)
  const out = join(place, 'one.zip')
  const name = `${people[7]?.contact}.email`
  expect((await cli('--bulk', '--policy', policy, '--take', name, '--out', out, folder)).exit).toBe(0)
  expect((await cli('--policy', policy, '--require', 'news/email', out)).exit).toBe(0)
})

const again = (files: readonly TarFile[]) => gzipSync(concat([tarOf(files), TAR_END]))
const change = (files: TarFile[], path: RegExp, over: (text: string) => string) =>
  files.map(file =>
    path.test(file.path) ? { ...file, bytes: Buffer.from(over(Buffer.from(file.bytes).toString())) } : file,
  )

test.each<[string, (files: TarFile[]) => TarFile[]]>([
  ['a proof left out', files => files.filter(it => !it.path.includes(`${people[3]?.contact}.email/`))],
  ['a part left out', files => files.filter(it => !it.path.startsWith('proofs/000002/'))],
  ['a proof twice', files => [...files, ...files.filter(it => it.path.includes(`${people[3]?.contact}.email/`))]],
  ['a form changed', files => change(files, /^shared\//, text => text.replace('bread', 'beer'))],
  [
    'a shared file left out',
    files =>
      files.filter(
        (it, i) => !(it.path.startsWith('shared/') && i === files.findIndex(at => at.path.startsWith('shared/'))),
      ),
  ],
  ['the purpose of the export changed', files => change(files, /^manifest\.json$/, text => text.replace(WHY, 'Fun'))],
  ['no signature', files => files.filter(it => it.path !== 'manifest.note')],
  [
    'a line of one proof',
    files =>
      change(files, new RegExp(`${people[9]?.contact}.email/evidence.json`), text =>
        text.replace('boxes ticked', 'boxes licked'),
      ),
  ],
  ['a file that nobody asked for', files => [{ path: 'extra.txt', bytes: Buffer.from('x') }, ...files]],
])('%s: exit 1', async (what, damage) => {
  const { exit } = await cli(
    '--bulk',
    '--policy',
    policy,
    kept(`${what.replaceAll(' ', '-')}.tar.gz`, again(damage(await filesIn(archive)))),
  )
  expect(exit).toBe(1)
})

test.each<[string, () => Buffer]>([
  ['no archive', () => Buffer.from('hello')],
  ['cut', () => archive.subarray(0, archive.length / 2)],
  ['no manifest', () => again([{ path: 'README.txt', bytes: Buffer.from('x') }])],
])('%s: exit 2', async (what, bytes) => {
  expect((await cli('--bulk', '--policy', policy, kept(`${what.replaceAll(' ', '-')}.gz`, bytes()))).exit).toBe(2)
})

test('the same contacts, under the same checkpoint, are the same archive', async () => {
  const one = await ordered({ ids: people.slice(0, 5).map(it => it.contact) })
  const two = await ordered({ ids: people.slice(0, 5).map(it => it.contact) })
  await (await it.house.boss()).deleteQueuedJobs('proofs.export')
  await it.settle()
  for (const { export_id } of [one, two]) await begin(it.house, owned.account, export_id) // Before the log has more.
  for (const { export_id } of [one, two]) await work(it.house, owned.account, export_id)
  await it.settle()
  const [a, b] = [await fetched(one.export_id), await fetched(two.export_id)]
  expect(a.equals(b)).toBe(true)
})
test('redacted fields are in none of the proofs, and all of them verify', async () => {
  const { export_id } = await ordered({ ids: people.slice(0, 3).map(it => it.contact), redact: ['address'] })
  await it.settle()
  const bytes = await fetched(export_id)
  expect(gunzipSync(bytes).includes('reader1@inbox.example')).toBe(false)
  expect((await cli('--bulk', '--policy', policy, kept('redacted.tar.gz', bytes))).exit).toBe(0)
})

test('whoever dies in the middle has lost a part; the next goes on and the archive is whole', async () => {
  const { export_id } = await ordered({})
  await (await it.house.boss()).deleteQueuedJobs('proofs.export')
  await begin(it.house, owned.account, export_id)
  await it.turn(owned.account, turn => nextPart(turn, export_id))
  expect(await stateOf(export_id)).toMatchObject({ state: 'working', total: COUNT, done: 256 })
  await expect(
    it.turn(owned.account, async turn => (await nextPart(turn, export_id), Promise.reject(new Error('dead')))),
  ).rejects.toThrow('dead')
  expect((await stateOf(export_id)).done).toBe(256)
  await Promise.all([work(it.house, owned.account, export_id), work(it.house, owned.account, export_id)])
  expect(await stateOf(export_id)).toMatchObject({ state: 'done', done: COUNT, proofs: COUNT })
  expect((await cli('--bulk', '--policy', policy, kept('resumed.tar.gz', await fetched(export_id)))).exit).toBe(0)
})
test('one that is cancelled leaves nothing, and cannot be fetched or cancelled again', async () => {
  const { export_id } = await ordered({})
  await begin(it.house, owned.account, export_id)
  await it.turn(owned.account, turn => nextPart(turn, export_id))
  expect((await ask(`POST /proofs/exports/${export_id}/cancel`, {})).body).toMatchObject({ state: 'cancelled' })
  await it.settle()
  expect((await ask(`GET /proofs/exports/${export_id}/archive`)).status).toBe(409)
  expect((await ask(`POST /proofs/exports/${export_id}/cancel`, {})).status).toBe(409)
  expect(await rowsOf(export_id)).toBe(0)
})
async function rowsOf(id: string): Promise<number> {
  return it.turn(owned.account, async turn => {
    const { rows } = await sql<{ n: number }>`
      select (select count(*) from proof_export_part where export_id = ${id}) + (select count(*) from proof_export_item where export_id = ${id})
        + (select count(*) from proof_export_shared where export_id = ${id}) as n`.execute(turn.db)
    return rows[0]?.n ?? -1
  })
}

test('after seven days it is gone, before it is not', async () => {
  const { export_id } = await ordered({ ids: [people[0]?.contact] })
  await it.settle()
  it.clock.move(7 * 86_400_000 - 1)
  await tidied()
  expect((await stateOf(export_id)).state).toBe('done')
  it.clock.move(2)
  await tidied()
  expect((await stateOf(export_id)).state).toBe('expired')
  expect(await rowsOf(export_id)).toBe(0)
})
async function tidied(): Promise<void> {
  ask = await browserOf(await it.app(), owned) // Sessions end as well.
  await (await it.house.boss()).send('house.tidy', { account: '', body: {} })
  await it.settle()
}

test('an archive that holds somebody who is erased goes, whatever it was made for', async () => {
  const one = await ordered({ ids: [people[0]?.contact, people[1]?.contact] })
  const other = await ordered({ ids: [people[2]?.contact] })
  await it.settle()
  for (const { event, run } of HANDLERS)
    if (event === 'erasure.asked')
      await run(it.house, { id: 'x', account: owned.account, body: { subjects: [people[1]?.subject] } })
  expect(await stateOf(one.export_id)).toMatchObject({ state: 'expired', said: 'erased' })
  expect((await stateOf(other.export_id)).state).toBe('done')
})

test('the audit trail says who had how many proofs made, and why', async () => {
  const { export_id } = await ordered({ ids: [people[4]?.contact] })
  await it.settle()
  await fetched(export_id)
  await it.settle()
  const { data } = (await ask('GET /audit?limit=200')).body as {
    data: { act: string; actor: object; on: Record<string, unknown> }[]
  }
  const own = data.filter(entry => entry.on['export_id'] === export_id)
  expect(own.map(entry => entry.act).toSorted()).toEqual(['proofs.archive', 'proofs.export', 'proofs.exported'])
  expect(own.find(entry => entry.act === 'proofs.exported')).toMatchObject({
    actor: { kind: 'user', id: owned.user },
    on: { proofs: 1, why: WHY },
  })
})

test('nothing to prove is no archive; a state without a purpose, and a sixth at once, are refused', async () => {
  const { export_id } = await ordered({ channel: 'sms' })
  await it.settle()
  expect(await stateOf(export_id)).toMatchObject({ state: 'failed', said: 'nothing-to-prove' })
  expect((await ask('POST /proofs/export', { why: WHY, state: 'active' })).status).toBe(422)
  expect((await ask('POST /proofs/export', { purpose: 'news' })).status).toBe(422)
  const many = []
  for (let i = 0; i < 6; i++)
    many.push((await ask('POST /proofs/export', { why: WHY, ids: [people[0]?.contact] })).status)
  expect(many).toEqual([200, 200, 200, 200, 200, 409])
  await it.settle()
})

test('a withdrawal that comes while the archive is made stands behind its checkpoint, and breaks nothing', async () => {
  const { export_id } = await ordered({ ids: people.slice(5, 8).map(it => it.contact) })
  await (await it.house.boss()).deleteQueuedJobs('proofs.export')
  await begin(it.house, owned.account, export_id)
  await sayOf(it.house, owned.account, [people[5]?.email ?? ''], (subject, address) => ({
    ...withdraw(subject, address),
    controller: { name: 'Bakery', contact: 'dpo@bakery.example' },
  }))
  await it.settle()
  await work(it.house, owned.account, export_id)
  expect((await cli('--bulk', '--policy', policy, kept('later.tar.gz', await fetched(export_id)))).exit).toBe(0)
})

test('another account finds none of it', async () => {
  const theirs = await it.account({ email: 'theirs@example.org' })
  const { export_id } = await ordered({ ids: [people[0]?.contact] })
  await it.settle()
  const other = await browserOf(await it.app(), theirs)
  for (const at of [`GET /proofs/exports/${export_id}`, `GET /proofs/exports/${export_id}/archive`] as const)
    expect((await other(at)).status).toBe(404)
  expect((await other('POST /proofs/export', { why: WHY, ids: [people[0]?.contact] })).status).toBe(200)
  await it.settle()
  expect(((await other('GET /proofs/exports')).body as { data: Shown[] }).data).toMatchObject([
    { state: 'failed', said: 'nothing-to-prove' },
  ])
})

test('whoever confirmed a purpose in the sandbox alone is not handed out as somebody who agreed to it; their own proof can still be had [AS-03]', async () => {
  const rehearsed = people.slice(0, 3)
  const total = async (over: object) => {
    const { export_id } = await ordered(over)
    await it.settle()
    const { total: counted } = await stateOf(export_id)
    await ask(`POST /proofs/exports/${export_id}/cancel`)
    return counted
  }
  const given = { purpose: 'news', state: 'active' }
  const [all, agreed] = [await total({}), await total(given)]
  const at = { account_id: owned.account, channel: 'email', purpose: 'news', v: 1, at: new Date() }
  const rows = rehearsed.map(({ subject }) => ({ ...at, subject_id: subject }))
  await it.turn(owned.account, turn => turn.db.insertInto('consent_rehearsed').values(rows).execute())
  expect([await total({}), await total(given)]).toEqual([all, agreed - rehearsed.length])
  await it.turn(owned.account, turn => turn.db.deleteFrom('consent_rehearsed').execute())
})
