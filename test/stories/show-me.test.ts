/** Story: “show me”, of everybody, by whatever way they came; and a stranger looks at what they were given. */

import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import vm from 'node:vm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sure } from '#base/bug.ts'
import { type MailServer, startSandbox } from '#inbound/inbound.ts'
import { logPolicy } from '#ledger/ledger.ts'
import { withExamples } from '#outside/example.ts'
import { openOutside } from '#outside/outside.ts'
import { attachedTo } from '#wire/bundle/pdf.ts'
import type { Verdict } from '#wire/bundle/verify.ts'
import { checkHouse } from '../check-house.ts'
import { programOf } from '../client.ts'
import { openTestHouse, type TestHouse } from '../house.ts'
import { disclosedIn, eventsIn, GOOD, judged, pathsIn, policyOf, proofAsked, shown, wordsIn } from '../shown.ts'
import { type Came, everybody, type Way, WAYS } from '../ways-in.ts'
import { freePort } from '../ports.ts'

let it: TestHouse
let sandbox: MailServer
let place: string
let everyone: ReadonlyMap<Way, Came>
const of = (way: Way): Came => sure(everyone.get(way), 'somebody came by each way')

beforeAll(async () => {
  place = mkdtempSync(join(tmpdir(), 'optimail-show-me-'))
  const outside = withExamples(openOutside({ chromium: process.env['CHROMIUM'] ?? '' }))
  it = await openTestHouse({ outside, sandboxPort: await freePort() })
  sandbox = await startSandbox(it.house, it.house.sandboxPort)
  everyone = await everybody(it, true)
}, 300_000)
afterAll(async () => {
  await sandbox?.stop()
  await it?.house.outside.browser.close()
  await it?.close()
  rmSync(place, { recursive: true, force: true })
})

test.each(WAYS)('%s: the proof holds what there is of it, and verifies [AS-10]', async way => {
  const came = of(way)
  const proof = await shown(it, came)
  expect(pathsIn(proof)).toEqual(came.holds.toSorted())
  expect(judged(proof.bytes, await policyOf(it), came)).toMatchObject(GOOD)
})

/** What each way can show of itself, and no more. */
const CLAIMS: readonly (readonly [Way, Readonly<Record<string, string>>])[] = [
  ['a form in pt', { wording: 'PROVED', unticked: 'PROVED', address: 'PROVED', confirmed: 'PROVED', state: 'PROVED' }],
  ['a form with a number, by SMS', { wording: 'PROVED', address: 'PROVED', confirmed: 'NOT SHOWN' }],
  ['a row in quarantine', { wording: 'NOT SHOWN', unticked: 'NOT SHOWN', confirmed: 'NOT SHOWN', address: 'PROVED' }],
  ['a row that was released', { wording: 'NOT SHOWN', unticked: 'NOT SHOWN', confirmed: 'NOT SHOWN' }],
  ['paper, with its scan', { wording: 'PROVED', unticked: 'PROVED', confirmed: 'NOT SHOWN' }],
]
test.each(CLAIMS)('%s: nothing more is called proved than is [AS-10]', async (way, claims) => {
  const { bytes } = await shown(it, of(way))
  expect(judged(bytes, await policyOf(it), of(way)).claims).toMatchObject({ ...claims, when: 'NOT SHOWN' })
})

test.each([
  ['a form in fr', 'cases cochées (formulaire'],
  ['a row in quarantine', 'imported, waiting for its evidence'],
  ['a row that was released', 'imported, and released after its check'],
  ['a program that saw them', 'boxes ticked elsewhere, entered by the sender'],
  ['paper, without a scan', 'boxes ticked elsewhere, entered by the sender'],
] as const)('%s: it is told in plain words who did what: %s [AS-10]', async (way, says) => {
  const lines = eventsIn(await shown(it, of(way))).map(event => event.line.text)
  expect(lines.join('\n')).toContain(says)
})

test.each([
  ['a row in quarantine', 'news'],
  ['a form with a number, by SMS', 'offers'],
  ['a form in en', 'news'],
] as const)('%s: what was not given, “%s”, cannot be shown as given [AS-10]', async (way, given) => {
  const { bytes } = await shown(it, of(way))
  expect(judged(bytes, await policyOf(it), { ...of(way), given }).exit).toBe(1)
})

test.each(WAYS)('%s: the three formats say the same, and say it again, byte for byte [AS-10]', async way => {
  const came = of(way)
  const ask = await programOf(it, came.owned)
  const proof = await shown(it, came, '', ask)
  const evidence = Buffer.from(proof.files.get('evidence.json') ?? [])
  it.clock.move(3_600_000)
  expect(evidence.equals(await proofAsked(it, came, '&format=json', ask))).toBe(true)
  const pdf = await proofAsked(it, came, '&format=pdf', ask)
  expect(Buffer.from(proof.files.get('report.pdf') ?? []).equals(pdf)).toBe(true)
  expect(attachedTo(pdf, evidence)).toBe(true)
  expect(Buffer.from(await proofAsked(it, came, '', ask)).equals(proof.bytes)).toBe(true)
})

/** Times and the like stand in many places; these are the person's own. */
const OWN = /^(?:address|address_typed|name|ip|user_agent|url|referrer|geo|viewport|render_token|doi\..*|sms\..*)$/
test.each([
  'a form in en',
  'a form with a number, by SMS',
  'a pasted form',
  'a row that was released',
  'a program that saw them',
  'paper, with its scan',
] as const)('%s: each field can be withheld, is nowhere then, and the rest verifies [AS-10]', async way => {
  const came = of(way)
  const ask = await programOf(it, came.owned)
  const whole = disclosedIn(await shown(it, came, '', ask))
  const policy = await policyOf(it)
  for (const name of new Set(whole.map(it => it.name))) {
    const proof = await shown(it, came, `&redact=${name}`, ask)
    expect(judged(proof.bytes, policy, came), name).toMatchObject(GOOD)
    expect(disclosedIn(proof).map(it => it.name)).not.toContain(name)
    if (!OWN.test(name)) continue
    const words = wordsIn(proof)
    const left = whole.filter(it => it.name === name && typeof it.value === 'string' && words.includes(it.value))
    expect(left.map(it => `${it.name} ${String(it.value)}`)).toEqual([])
  }
  if (way === 'paper, with its scan')
    expect(pathsIn(await shown(it, came, '&redact=name', ask))).not.toContain('import/0/paper.pdf')
})

/** The page that came with the proof, with what a browser gives and nothing else. */
function pageIn(proof: { readonly files: ReadonlyMap<string, Uint8Array> }) {
  const html = Buffer.from(proof.files.get('verify.html') ?? []).toString()
  const context: Record<string, unknown> = { TextEncoder, TextDecoder, URL, atob, btoa }
  vm.runInNewContext(/<script>([^]*)<\/script>/.exec(html)?.[1] ?? '', context)
  const { verify } = context['optimail'] as { verify: (archive: Uint8Array, policy: string) => Verdict } // As main.ts puts it there.
  return verify
}

test('a stranger’s command line and the page in the proof say the same of it [AS-10]', async () => {
  const policy = join(place, 'policy.txt')
  writeFileSync(policy, await logPolicy(it.house))
  for (const way of ['a form in de', 'a row that was released', 'paper, with its scan'] as const) {
    const { given, channel } = of(way)
    const proof = await shown(it, of(way))
    const file = join(place, `${WAYS.indexOf(way)}.zip`)
    writeFileSync(file, proof.bytes)
    const required = given === undefined ? [] : ['--require', `${given}/${channel}`]
    const args = ['scripts/optimail.mjs', 'verify', '--json', '--policy', policy, ...required, file]
    const told = JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as Verdict
    expect(told.exit, way).toBe(0)
    const onPage = pageIn(proof)(new Uint8Array(proof.bytes), await logPolicy(it.house))
    expect(JSON.parse(JSON.stringify(onPage.claims)), way).toEqual(told.claims)
  }
})

test('after a restart every proof is the same file, and the house is as it must be [AS-10]', async () => {
  const before = new Map<Way, Uint8Array>()
  for (const way of WAYS) before.set(way, await proofAsked(it, of(way)))
  await checkHouse(it)
  await sandbox.stop()
  it = await it.reopen()
  sandbox = await startSandbox(it.house, it.house.sandboxPort)
  for (const way of WAYS)
    expect(Buffer.from(await proofAsked(it, of(way))).equals(before.get(way) ?? Buffer.of()), way).toBe(true)
})
