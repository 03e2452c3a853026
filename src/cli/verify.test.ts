import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { build, type Damage } from '../../test/bundle-builder.ts'
import type { Io } from './io.ts'
import { verify } from './verify.ts'
import { writeZip } from '#wire/zip.ts'

let place: string
beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), 'optimail-verify-'))
})
afterAll(() => rmSync(place, { recursive: true }))

const keep = (name: string, bytes: Uint8Array | string): string => {
  const path = join(place, name)
  writeFileSync(path, bytes)
  return path
}
/** Runs the command; answers with its exit code and what it said. */
async function run(args: readonly string[], env: Io['env'] = {}) {
  const out: string[] = []
  const err: string[] = []
  const wrong = (sentence: string) => (err.push(sentence), 2)
  const io: Io = {
    env,
    isTerminal: false,
    columns: 80,
    print: line => void out.push(line),
    say: line => void err.push(line),
    wrong,
    later: wrong,
  }
  return { exit: await verify(args, io), out: out.join('\n'), err: err.join('\n') }
}
const bundle = (name: string, damage?: Damage) => {
  const { archive, policy } = build(damage)
  return { file: keep(`${name}.zip`, archive), policy: keep(`${name}.txt`, policy) }
}

test('a proof that verifies is told claim by claim, and never with one green tick [AS-10]', async () => {
  const { file, policy } = bundle('good')
  const { exit, out } = await run(['--policy', policy, file])
  expect(exit).toBe(0)
  expect(out).toContain('The evidence verifies.')
  for (const line of [/^PROVED +wording /m, /^STATED BY SENDER +complete /m, /^ 9 +What was shown +passed$/m])
    expect(out).toMatch(line)
  expect(out).not.toMatch(/[✓✔✅]/u)
})

test('the policy comes from the call, the environment or where it is kept; without one the exit code is 1', async () => {
  const { file, policy } = bundle('found')
  expect((await run([file], { OPTIMAIL_POLICY: policy })).exit).toBe(0)
  expect(await run([file], { HOME: place })).toMatchObject({ exit: 1, out: expect.stringContaining('UNPINNED') })
  expect((await run([file, '--policy', join(place, 'none.txt')])).exit).toBe(2)
  expect((await run([file], { OPTIMAIL_POLICY: join(place, 'none.txt') })).exit).toBe(2)
  expect((await run([file, '--policy', keep('broken.txt', 'trust me\n')])).exit).toBe(2)
})

test('as JSON it has exactly the members that programs wait for', async () => {
  const { file, policy } = bundle('json')
  const { out } = await run(['--json', '--policy', policy, file])
  const verdict = JSON.parse(out) as { steps: { id: number }[]; claims: { id: string }[] }
  expect(Object.keys(verdict)).toEqual(['exit', 'pinned', 'steps', 'claims'])
  expect(new Set(verdict.steps.map(it => it.id)).size).toBe(13)
  expect(verdict.claims.map(it => it.id)).toEqual([
    'logged',
    'unaltered',
    'when',
    'wording',
    'unticked',
    'address',
    'confirmed',
    'complete',
    'state',
  ])
})

test('a consent that is required and not given is exit code 1', async () => {
  const { file, policy } = bundle('required')
  expect((await run(['--policy', policy, '--require', 'newsletter/email', file])).exit).toBe(0)
  expect((await run(['--policy', policy, '--require', 'offers/email', file])).exit).toBe(1)
  expect((await run(['--policy', policy, '--require', 'newsletter/sms', file])).exit).toBe(1)
})

test.each([['newsletter'], ['newsletter/fax'], ['/email'], ['Newsletter/email']])(
  '--require %s is a wrong call',
  async required => {
    expect((await run(['--require', required, 'x.zip'])).exit).toBe(2)
  },
)

test.each<[string, () => string[]]>([
  ['no file', () => []],
  ['two files', () => ['a', 'b']],
  ['a flag that there is not', () => ['--force', 'a']],
  ['a file that is not there', () => [join(place, 'absent.zip')]],
  ['a folder', () => [place]],
  ['no archive', () => [keep('text.zip', 'hello')]],
  ['more than a bundle may be', () => [huge()]],
])('%s: exit code 2', async (_, args) => {
  const { exit, err } = await run(args())
  expect(exit).toBe(2)
  expect(err).not.toBe('')
})

/** A file with a hole, larger than the cap. */
function huge(): string {
  const path = keep('huge.zip', '')
  truncateSync(path, 257 * 1024 * 1024)
  return path
}

test('a copy of what is held about somebody is no proof, and says which is in it', async () => {
  const copy = writeZip(
    new Map([
      ['data.json', Buffer.from('{}')],
      ['proof/email.optin.zip', Buffer.from('PK')],
    ]),
  )
  const { exit, err } = await run([keep('copy.zip', copy)])
  expect([exit, err]).toEqual([
    2,
    expect.stringContaining('There is proof in it: take out proof/email.optin.zip, and verify that.'),
  ])
})

test('what cannot be read says so in JSON too', async () => {
  const { exit, out } = await run(['--json', keep('broken.zip', 'hello')])
  expect([exit, JSON.parse(out)]).toMatchObject([2, { exit: 2, pinned: false, steps: [{ id: 1, result: 'fail' }] }])
})

test('a damaged proof says where, and words from it cannot move the cursor', async () => {
  const damage: Damage = {
    manifest: it => (it.files['a.txt\u001b[2J'] = 'x'),
    policy: it => `# \u001b[2J\n${it}`,
    definition: it => (it.items[0].label = 'Yes \u001b[2J\u009b newsletter by email'),
  }
  const { file, policy } = bundle('damaged', damage)
  const { exit, out } = await run(['--policy', policy, file])
  expect(exit).toBe(1)
  expect(out).toContain('The evidence DOES NOT verify.')
  // oxlint-disable-next-line no-control-regex -- They are what must not be there.
  expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u0080-\u009f]/)
})
