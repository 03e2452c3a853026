import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { inflateSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { answered, type Answered } from '../../test/answered.ts'
import { type BareLog, openBareLog, sayOf, withdraw } from '../../test/bare-log.ts'
import { asOwner } from '../../test/database.ts'
import type { Again } from '../../test/proof-again.ts'
import { drainJobs } from '#store/jobs.ts'
import { SYSTEM, takeTurn } from '#store/turn.ts'
import type { Evidence, WrittenEvent } from '#wire/bundle/format.ts'
import { attachedTo } from '#wire/bundle/pdf.ts'
import { toBase64Url } from '#wire/base64.ts'
import { commitmentOf, disclosureOf } from '#wire/envelope.ts'
import { verifyBundle } from '#wire/bundle/verify.ts'
import { parsePolicy } from '#wire/policy-file.ts'
import { readZip, writeZip } from '#wire/zip.ts'
import { logPolicy } from './ledger.ts'
import { proofFile, type ProofAsked } from './proof.ts'
import { start } from './running.ts'
import type { Sequencer } from './types.ts'

type Files = ReadonlyMap<string, Uint8Array>

let log: BareLog
let sequencer: Sequencer
let alice: Answered
beforeAll(async () => {
  log = await openBareLog('https://mail.bakery.example')
  sequencer = await start(log.house, [])
  alice = await answered(log, 'acc_bakery', 'alice@example.org')
  await sequencer.settle()
})
afterAll(async () => {
  await sequencer.stop()
  await log.close()
})

const proof = (over: Partial<ProofAsked> = {}) =>
  takeTurn(log.house, { account: 'acc_bakery', actor: SYSTEM }, turn =>
    proofFile(
      turn,
      { subject: alice.subject, channel: 'email', contact: 'con_alice', format: 'zip', redact: [], ...over },
      200,
    ),
  )
async function fileOf(over: Partial<ProofAsked> = {}) {
  const done = await proof(over)
  return done.ok ? done.value : expect.fail(JSON.stringify(done.refusal))
}
async function filesOf(over: Partial<ProofAsked> = {}): Promise<Files> {
  const read = readZip((await fileOf(over)).bytes)
  return read.ok ? read.value.files : expect.fail(read.refusal)
}
const textIn = (files: Files, path: string) =>
  Buffer.from(files.get(path) ?? expect.fail(`${path} is in the bundle`)).toString()
const evidenceIn = (files: Files) => JSON.parse(textIn(files, 'evidence.json')) as Evidence
const eventsIn = (files: Files) => evidenceIn(files).events as readonly WrittenEvent[] // Nothing was erased.
const namesIn = (event: WrittenEvent | undefined) => event?.disclosures.map(text => disclosureOf(text)?.name).toSorted()

test('a bundle holds the chain, what it relies on, and what covers it [AS-10]', async () => {
  const files = await filesOf()
  expect([...files.keys()].map(path => path.replace(/[0-9a-f]{64}/, '#')).toSorted()).toEqual([
    'README.txt',
    'chain.note',
    ...[0, 1, 2, 3].map(index => `context/${index}.tlog-proof`),
    'doi/1/delivery.json',
    'doi/1/sent.eml',
    'doi/2/confirm.json',
    'dpv-27560.jsonld',
    ...[0, 1, 2].map(n => `events/${n}.tlog-proof`),
    'evidence.json',
    'form/#.css',
    'form/#.html',
    'form/#.json',
    'keys.json',
    'keys.note',
    'manifest.json',
    'manifest.note',
    'partners.json',
    'policy.txt',
    'report.pdf',
    'verify.html',
  ])
  expect(evidenceIn(files).state).toEqual([
    { channel: 'email', evidence: 'E5', id: 'news', index: 6, state: 'given', v: 1 },
  ])
  expect(evidenceIn(files).context.map(it => ('envelope' in it ? JSON.parse(it.envelope).type : 'erased'))).toEqual([
    'key.rotate',
    'key.rotate',
    'key.rotate',
    'form.publish',
  ])
  expect(eventsIn(files).map(it => it.line.text)).toEqual([
    expect.stringContaining('boxes ticked (form frm_news, version 1). email: news v1 given. evidence: E4.'),
    expect.stringContaining('confirmation mail handed over.'),
    expect.stringContaining('address confirmed. email: news v1 given. evidence: E5.'),
  ])
  expect(eventsIn(files).map(it => it.redacted)).toEqual([['journal'], ['journal'], ['journal']])
})

/** What a stranger finds who got the policy from the log's own page and pinned it. */
async function verdictOn(archive: Uint8Array) {
  const pinned = parsePolicy(await logPolicy(log.house))
  const verdict = verifyBundle(archive, pinned.ok ? { pinned: pinned.value } : expect.fail(pinned.refusal))
  return verdict.ok ? verdict.value : expect.fail(verdict.refusal)
}
const failed = ({ steps }: Awaited<ReturnType<typeof verdictOn>>) => [
  ...new Set(steps.filter(it => it.result === 'fail').map(it => it.id)),
]

test.each(['', 'ip,user_agent', 'address', 'attachments', 'address,address_typed,name,ip,user_agent,url,referrer'])(
  'a stranger verifies the bundle from which “%s” is withheld [AS-10]',
  async redact => {
    const { bytes } = await fileOf({ redact: redact.split(',').filter(it => it !== '') })
    const verdict = await verdictOn(bytes)
    expect(verdict.steps.filter(it => it.result === 'fail')).toEqual([])
    expect(verdict).toMatchObject({ exit: 0, pinned: true })
  },
)

test('all is proved but two things: no witness saw the time, and that nothing is missing is the sender’s word', async () => {
  const { claims } = await verdictOn((await fileOf()).bytes)
  expect(Object.fromEntries(claims.map(it => [it.id, it.verdict]))).toEqual({
    logged: 'PROVED',
    unaltered: 'PROVED',
    when: 'NOT SHOWN',
    wording: 'PROVED',
    unticked: 'PROVED',
    address: 'PROVED',
    confirmed: 'PROVED',
    complete: 'STATED BY SENDER',
    state: 'PROVED',
  })
})

const change = (path: string, from: string | RegExp, to: string) => (files: Map<string, Uint8Array>) =>
  void files.set(path, Buffer.from(textIn(files, path).replace(from, to)))

test.each<[string, (files: Map<string, Uint8Array>) => void, number]>([
  ['a word of the evidence', change('evidence.json', 'boxes ticked', 'boxes licked'), 2],
  ['a root', change('events/0.tlog-proof', /^index 4$/m, 'index 5'), 2],
  ['the mail', change('doi/1/sent.eml', 'Confirm', 'Enjoy'), 2],
  ['a file too many', files => void files.set('form/extra.html', Buffer.from('x')), 2],
  ['a file too few', files => void files.delete('keys.note'), 2],
])('whoever changes %s is found out', async (_what, tamper, step) => {
  const files = new Map(await filesOf())
  tamper(files)
  const verdict = await verdictOn(writeZip(files))
  expect(verdict.exit).toBe(1)
  expect(failed(verdict)).toContain(step)
})

test('the same proof is the same file, and its name says of when it is', async () => {
  const first = await fileOf()
  log.clock.move(3_600_000)
  const second = await fileOf()
  expect(first.name).toBe('con_alice.email.20261126.optin.zip')
  expect(second.name).toBe(first.name)
  expect(Buffer.from(second.bytes).equals(first.bytes)).toBe(true)
})

test('another process makes the same bytes, an hour later', async () => {
  const place = mkdtempSync(join(tmpdir(), 'optimail-proof-'))
  const asked: ProofAsked = {
    subject: alice.subject,
    channel: 'email',
    contact: 'con_alice',
    format: 'zip',
    redact: ['ip'],
    locale: 'pt',
  }
  const again: Again = {
    connect: log.connect,
    publicUrl: 'https://mail.bakery.example',
    nowMs: log.clock.nowMs() + 3_600_000,
    account: 'acc_bakery',
    asked,
  }
  const file = join(place, 'again.zip')
  execFileSync(process.execPath, [join(import.meta.dirname, '../../test/proof-again.ts'), JSON.stringify(again), file])
  const { bytes } = await fileOf(asked)
  expect(readFileSync(file).equals(Buffer.from(bytes))).toBe(true)
  rmSync(place, { recursive: true })
})

test('the steps of README.txt, done in a shell, find what is right and what was changed [AS-10]', async () => {
  const place = mkdtempSync(join(tmpdir(), 'optimail-readme-'))
  const files = await filesOf()
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(place, path)), { recursive: true })
    writeFileSync(join(place, path), bytes)
  }
  const said = runReadMe(textIn(files, 'README.txt'), place)
  expect(said.match(/^True /gm)?.length).toBe(files.size - 2)
  expect(said).not.toContain('False')
  expect(said.match(/Signature Verified Successfully/g)).toHaveLength(3)
  expect(said.match(/in the log: True \| disclosures digested: True/g)).toHaveLength(3)
  expect(said).toContain("['address', 'alice@example.org']")
  writeFileSync(
    join(place, 'evidence.json'),
    textIn(files, 'evidence.json').replace('192.0.2.44', '192.0.2.45').replace('boxes ticked', 'boxes licked'),
  )
  expect(runReadMe(textIn(files, 'README.txt'), place)).toContain('False evidence.json')
  rmSync(place, { recursive: true })
})
/** Every line that is a command, as somebody would type it; the signature of each note by the key that it names. */
function runReadMe(text: string, cwd: string): string {
  const commands = text
    .split('\n')
    .filter(line => /^ {3}(?:python3 -c|echo|sed|openssl) /.test(line))
    .map(line => line.trim())
  const python = /python3 - <<'END'\n([^]*?)\nEND\n/.exec(text)?.[1] ?? expect.fail('it has a program')
  const notes = [
    ['chain.note', 'instance.der'],
    ['keys.note', 'log.der'],
  ].flatMap(([note = '', key = '']) =>
    commands
      .filter(it => !/^(?:python3|echo)/.test(it))
      .map(it => it.replaceAll('manifest.note', note).replaceAll('instance.der', key)),
  )
  const script = [...commands, ...notes, `python3 - <<'END'\n${python}\nEND`].join('\n')
  return execFileSync('bash', ['-c', `${script}\ntrue`], { cwd, encoding: 'utf8' })
}

test('the report’s code opens the page that verifies, with the commitment of the last event', async () => {
  const { bytes } = await fileOf({ format: 'pdf' })
  const last = eventsIn(await filesOf()).at(-1)
  const c = toBase64Url(commitmentOf(last?.envelope ?? ''))
  expect(Buffer.from(bytes).toString('latin1')).toContain(`(https://mail.bakery.example/consent/verify#c=${c})`)
})

/** What stands on its pages: pdfkit writes letters by their numbers, in streams that are compressed. */
function wordsOn(pdf: Uint8Array): string {
  const raw = Buffer.from(pdf).toString('latin1')
  const streams = [...raw.matchAll(/stream\n(.*?)\nendstream/gs)].map(it => Buffer.from(it[1] ?? '', 'latin1'))
  const drawn = streams.flatMap(it => (it[0] === 0x78 ? [inflateSync(it).toString('latin1')] : []))
  const shown = drawn.flatMap(it => [...it.matchAll(/\[((?:<[0-9a-f]*>|[-\d. ])+)\] TJ/g)].map(one => one[1] ?? ''))
  return shown
    .map(it =>
      [...it.matchAll(/<([0-9a-f]*)>/g)].map(one => Buffer.from(one[1] ?? '', 'hex').toString('latin1')).join(''),
    )
    .join('\n')
}

test('the report calls a purpose what the form called it', async () => {
  const files = await filesOf()
  const path = [...files.keys()].find(name => /^form\/[0-9a-f]{64}\.json$/.test(name)) ?? ''
  const { items } = JSON.parse(textIn(files, path)) as { items: { purpose: string; name: string }[] }
  const name = items.find(it => it.purpose === 'news')?.name
  expect(wordsOn((await fileOf({ format: 'pdf' })).bytes)).toContain(`${name} (news) v1: `)
})

test('the record for other systems has every member that its profile demands, and partners stand by themselves', async () => {
  const files = await filesOf()
  const [record] = JSON.parse(textIn(files, 'dpv-27560.jsonld'))['@graph']
  const { 'dpv:hasProcess': process, 'dpv:hasConsentEvent': events, 'dpv:hasDataController': party } = record
  const metadata = [
    'dct:hasVersion',
    'dct:identifier',
    'dpv:hasDataSubject',
    'dpv:hasNotice',
    'dct:language',
    'dpv:hasJurisdiction',
    'dpv:hasLegalBasis',
    'dpv:hasRight',
    'dpv:hasAuthority',
    'dpv:hasConsentStatus',
  ]
  for (const name of metadata) expect(record).toHaveProperty([name])
  for (const name of [
    'Purpose',
    'PersonalData',
    'Processing',
    'StorageCondition',
    'Recipient',
    'ConsentControl',
    'DataSource',
  ])
    expect(process).toHaveProperty([`dpv:has${name}`])
  for (const name of ['dct:identifier', 'dpv:hasName', 'dpv:hasContact', 'dpv:hasAddress', 'dpv:hasRole', '@type'])
    expect(party).toHaveProperty([name])
  for (const name of ['dct:date', 'dpv:hasDuration', 'dpv:hasEntity', 'dct:type', 'dpv:hasConsentStatus'])
    expect(events[0]).toHaveProperty([name])
  expect(record['dpv:hasJurisdiction']).toBe('loc:FR')
  expect(JSON.parse(textIn(files, 'partners.json'))).toMatchObject({
    v: 'optimail.partners/1',
    forms: [{ partners: [] }],
  })
})

test('JSON and PDF are those of the bundle, and the PDF has the evidence attached', async () => {
  const files = await filesOf()
  const json = await fileOf({ format: 'json' })
  const pdf = await fileOf({ format: 'pdf' })
  expect([json.media, json.name]).toEqual(['application/json', 'con_alice.email.20261126.json'])
  expect(Buffer.from(json.bytes).toString()).toBe(textIn(files, 'evidence.json'))
  expect(Buffer.from(pdf.bytes).equals(files.get('report.pdf') ?? Buffer.alloc(0))).toBe(true)
  expect(attachedTo(pdf.bytes, json.bytes)).toBe(true)
})

test.each([
  [
    'ip,user_agent',
    ['doi/1/delivery.json', 'doi/1/sent.eml', 'doi/2/confirm.json'],
    ['address', 'dwell_ms', 'fields', 'submitted_at'],
  ],
  ['address', ['doi/2/confirm.json'], ['dwell_ms', 'fields', 'ip', 'submitted_at', 'user_agent']],
  ['attachments', [], ['address', 'dwell_ms', 'fields', 'ip', 'submitted_at', 'user_agent']],
])('withheld is %s: the digest stays, and so does no file that repeats it', async (redact, kept, disclosed) => {
  const files = await filesOf({ redact: redact.split(',') })
  expect([...files.keys()].filter(path => path.startsWith('doi/'))).toEqual(kept)
  const [grant] = eventsIn(files)
  expect(namesIn(grant)).toEqual(disclosed)
  expect((grant?.redacted.length ?? 0) + (grant?.disclosures.length ?? 0)).toBe(
    JSON.parse(grant?.envelope ?? '{}')._sd.length,
  )
  if (redact === 'address')
    for (const bytes of files.values()) expect(Buffer.from(bytes).includes('alice@example.org')).toBe(false)
})

test('lines and report are written in the language that is asked for, else in that of the form', async () => {
  const [german] = eventsIn(await filesOf({ locale: 'de' }))
  const [form] = eventsIn(await filesOf())
  expect(german?.line).toEqual({ lang: 'de', text: expect.stringContaining('Kästchen angekreuzt') })
  expect(form?.line.lang).toBe('en')
})

test('a proof says no when there is nothing to prove, or when what is to be withheld has no such name', async () => {
  expect(await proof({ channel: 'sms' })).toEqual({ ok: false, refusal: 'nothing-to-prove' })
  expect(await proof({ redact: ['ip', 'shoe_size'] })).toEqual({ ok: false, refusal: 'no-such-disclosure' })
})

test('nothing is proved that the log does not cover; after a withdrawal the proof still works [AS-10]', async () => {
  await sequencer.stop()
  await sayOf(log.house, 'acc_bakery', ['alice@example.org'], withdraw)
  expect(await proof()).toEqual({ ok: false, refusal: { code: 'not-yet-covered', retryAfterSeconds: 5 } })
  sequencer = await start(log.house, [])
  await sequencer.settle()
  const files = await filesOf()
  expect(evidenceIn(files).state).toEqual([{ channel: 'email', id: 'news', index: 7, state: 'withdrawn', v: 1 }])
  expect(eventsIn(files)).toHaveLength(4)
})

test('what is missing or does not open is left out and told of, and of a proof that holds nothing is [AS-10]', async () => {
  const told: { broken: readonly string[] }[] = []
  const hears = {
    event: 'proof.broken',
    run: async (_: unknown, { body }: { body: unknown }) => void told.push(body as { broken: readonly string[] }),
  } as const
  await drainJobs(log.house, [hears])
  expect(told).toEqual([])
  await asOwner(log.connect, owner =>
    owner.query(`update evidence_file set sealed = '\\x01' where path = 'doi/sent.eml';
      delete from artefact where media like 'text/css%'`),
  )
  const verdict = await verdictOn((await fileOf()).bytes)
  expect(verdict.steps.some(it => it.result === 'fail')).toBe(true)
  await drainJobs(log.house, [hears])
  expect(told).toHaveLength(1)
  expect(told[0]?.broken.toSorted()).toEqual([
    expect.stringMatching(/^document of evt_/),
    expect.stringMatching(/^form sha256:[0-9a-f]{64}$/),
  ])
})
