/**
 * `npm run bench -- send`: the whole way of a campaign, from an audience in the database to outcomes in the database,
 * with the gate, a mail of 19 KB made for each reader, DKIM, a durable journal, and SMTP into a sink that is a process
 * of its own, as to a relay of one's own: several messages on their way on each connection, and for comparison one at a time;
 * against nodemailer's pool with the same mail and as many connections, near by and 20 ms away, and against
 * Postfix's smtp-source with the same bytes; what it costs of processor, which other programs on the machine change least;
 * and whether memory stays flat. With other numbers: `npm run bench -- send --rate 5000 --rounds 1 --small 1000 --large 20000`.
 */

import { fork } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { signUp } from '#accounts/accounts.ts'
import { newId } from '#base/id.ts'
import { compileContent, renderFor } from '#content/content.ts'
import { SAMPLE } from '#content/rules.ts'
import type { Compiled } from '#content/types.ts'
import { activateRoute, addDomain, createRoute, progressOf, startDelivery, startRun } from '#delivery/delivery.ts'
import { HANDLERS } from '#delivery/jobs.ts'
import type { DkimAlgorithm } from '#delivery/types.ts'
import { openLog } from '#ledger/ledger.ts'
import { POLICY_VERSION } from '#policy/versions.ts'
import type { Connect } from '#store/db.ts'
import { startEmbedded } from '#store/embedded.ts'
import { type House, openHouse } from '#store/house.ts'
import { drainJobs } from '#store/jobs.ts'
import { migrate } from '#store/migrate.ts'
import { type AccountId, SYSTEM, takeTurn, type Turn } from '#store/turn.ts'
import { type NodemailerRun, sendWithNodemailer } from './send-nodemailer.ts'
import { findSource, rsaSigns, sendWithSource } from './send-source.ts'
import { postmasterIn, processorUs } from './processor.ts'
import { openSink, type Sink, type SinkReport } from './sink.ts'

export type BenchIo = { readonly print: (line: string) => void }

/** How many get it: before anything is measured, for the rates, for the smaller and for the larger peak of memory; and how often the rates are measured. */
export const NUMBERS = { warm: 2_000, rate: 40_000, small: 10_000, large: 200_000, rounds: 3 } as const
type Numbers = Readonly<Record<keyof typeof NUMBERS, number>>
const RIVAL_COUNT = 2_000
const CONNECTIONS = 20
const SENDERS = 2
/** So many messages on their way on each connection: what a relay that one knows is given. */
const AT_ONCE = 8
/** Over a network: how long an answer takes, and how many connections there are then. */
const FAR = { delayMs: 20, connections: 50 } as const
const FIRST_MS = 1_000
const POLL_MS = 20
const DOMAIN = 'mail.example.org'
const FROM = `news@${DOMAIN}`
const SECRET = Buffer.alloc(32, 7)
/** What `npm start` says to the engine. */
const AS_STARTED = ['--max-semi-space-size=4', '--heap-growing-percent=70']

export async function run(io: BenchIo, numbers: Numbers): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'optimail-bench-'))
  const { stop, ...connect } = await startEmbedded({ dataDir: join(folder, 'postgres') })
  const sink = await openSink()
  try {
    const account = await prepare(connect, folder, sink, numbers)
    const beside = { database: postmasterIn(join(folder, 'postgres')), sink: sink.pid }
    const task = { connect, dataDir: folder, account, warm: numbers.warm, beside }
    const rates = await compare(io, sink, task, numbers)
    await compareSingly(io, sink, task, { ...numbers, ...rates })
    await compareWithSource(io, sink, task, { ...numbers, ...rates })
    await compareFar(io, sink, task, numbers)
    await weigh(io, task, numbers)
  } finally {
    await sink.stop()
    await stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Both sides take turns, so that whatever else the machine does, it does to both. */
async function compare(io: BenchIo, sink: Sink, task: Task, { rate: count, rounds }: Numbers): Promise<Rates> {
  const rates = { 'ed25519-sha256': 0, 'rsa-sha256': 0 }
  for (const dkim of ['ed25519-sha256', 'rsa-sha256'] as const) {
    await signWith(task, dkim)
    const pairs: { ours: Sent; theirs: NodemailerRun; sinkUs: number }[] = []
    for (let round = 0; round < rounds; round++) {
      await sink.reset()
      const ours = await sendOurs(task, count)
      checkSunk(await sink.report(), task, count)
      const sunk = processorUs(sink.pid)
      const theirs = await sendTheirs(sink.port, dkim)
      pairs.push({ ours, theirs, sinkUs: (processorUs(sink.pid) - sunk) / theirs.taken })
    }
    const ours = Math.round(medianOf(pairs.map(pair => pair.ours.perSecond)))
    const theirs = Math.round(medianOf(pairs.map(pair => rateOf(pair.theirs))))
    const ratio = medianOf(pairs.map(pair => pair.ours.perSecond / rateOf(pair.theirs)))
    const against = `nodemailer's pool${dkim === 'rsa-sha256' ? ', both signing rsa-2048' : ', which signs nothing; we sign ed25519'}`
    tell(io, { bench: 'send', against, ours, theirs, ratio, unit: 'messages/s' })
    const [cpu, rivals] = [medianOf(pairs.map(it => it.ours.cpuUs)), medianOf(pairs.map(it => it.theirs.cpuUs))]
    const spent = { ours: Math.round(cpu), theirs: Math.round(rivals), ratio: rivals / cpu }
    tell(io, { bench: 'send-cpu', against, ...spent, unit: 'µs of processor for each message' })
    const beside = {
      database: medianOf(pairs.map(it => it.ours.databaseUs)),
      sink: medianOf(pairs.map(it => it.ours.sinkUs)),
    }
    tellBeside(io, { ours: cpu, ...beside, theirSink: medianOf(pairs.map(it => it.sinkUs)) }, against)
    rates[dkim] = ours
  }
  return rates
}

/** What the same messages cost in processes that are not ours: how loaded the machine was shows in the sink's, which does the same for both. */
function tellBeside(
  io: BenchIo,
  { ours, database, sink, theirSink }: Readonly<Record<'ours' | 'database' | 'sink' | 'theirSink', number>>,
  against: string,
): void {
  if (database === 0) return // Not on Linux.
  const unit = 'µs of processor for each message'
  const [base, taking] = [Math.round(database), Math.round(sink)]
  const own = `our own processes, beside ${against}`
  tell(io, {
    bench: 'send-cpu-database',
    against: own,
    ours: base,
    theirs: Math.round(ours),
    ratio: ours / database,
    unit,
  })
  const same = `the same sink, when it takes from ${against}`
  tell(io, {
    bench: 'send-cpu-sink',
    against: same,
    ours: taking,
    theirs: Math.round(theirSink),
    ratio: theirSink / sink,
    unit,
  })
}

/** As to a server that one does not know: what is on its way on a connection is one message, and the envelope of the next. */
async function compareSingly(io: BenchIo, sink: Sink, task: Task, it: Numbers & Rates): Promise<void> {
  await signWith(task, 'ed25519-sha256')
  await lead(task, sink)
  await sink.reset()
  const { perSecond } = await sendOurs(task, it.rate)
  checkSunk(await sink.report(), task, it.rate)
  await lead(task, sink, AT_ONCE)
  const [ours, theirs] = [Math.round(perSecond), it['ed25519-sha256']]
  const against = `itself with ${AT_ONCE} messages at once on each connection instead of one`
  tell(io, { bench: 'send-singly', against, ours, theirs, ratio: ours / theirs, unit: 'messages/s' })
}

type Rates = Readonly<Record<DkimAlgorithm, number>>
const rateOf = ({ sent, ms }: NodemailerRun) => (sent / ms) * 1_000

/** Ours is made for each reader and signed by ed25519; what theirs sends is not even read. RSA is measured by what the machine can sign. */
async function compareWithSource(io: BenchIo, sink: Sink, task: Task, it: Numbers & Rates): Promise<void> {
  const source = findSource(task.dataDir)
  await sink.reset()
  const message = messageOf()
  const what = { port: sink.port, count: it.rate, connections: CONNECTIONS, from: FROM, message }
  const theirs = Math.round(sendWithSource(source, task.dataDir, what))
  const { reached } = await sink.report()
  if (reached !== it.rate) throw new Error(`the sink has ${reached} of ${it.rate} from smtp-source`)
  const ours = it['ed25519-sha256']
  const against = 'smtp-source, which sends one message to all and signs nothing; we sign ed25519'
  tell(io, { bench: 'send', against, ours, theirs, ratio: ours / theirs, unit: 'messages/s' })
  const [signed, signs] = [it['rsa-sha256'], Math.round(rsaSigns(SENDERS))]
  const signing = `openssl speed -multi ${SENDERS} rsa2048; we make and send as well`
  tell(io, {
    bench: 'send-rsa',
    against: signing,
    ours: signed,
    theirs: signs,
    ratio: signed / signs,
    unit: 'signed/s',
  })
}

/** To a relay that one knows, at the other end of a network. */
async function compareFar(io: BenchIo, near: Sink, task: Task, { rate: count }: Numbers): Promise<void> {
  const sink = await openSink({ delayMs: FAR.delayMs })
  try {
    await signWith(task, 'ed25519-sha256')
    await lead(task, sink, AT_ONCE)
    const { perSecond } = await sendOurs({ ...task, connections: FAR.connections }, count)
    checkSunk(await sink.report(), task, count)
    const theirs = rateOf(await sendTheirs(sink.port, 'ed25519-sha256', FAR.connections))
    const against = `nodemailer's pool at ${FAR.delayMs} ms and ${FAR.connections} connections; ours with ${AT_ONCE} at once on each`
    const rates = { ours: Math.round(perSecond), theirs: Math.round(theirs), ratio: perSecond / theirs }
    tell(io, { bench: 'send', against, ...rates, unit: 'messages/s' })
  } finally {
    await lead(task, near, AT_ONCE)
    await sink.stop()
  }
}

function checkSunk({ reached, doubled }: SinkReport, { warm }: Task, count: number): void {
  if (reached !== Math.max(warm, count) || doubled !== Math.min(warm, count))
    throw new Error(`the sink has ${reached} of ${count}, and ${doubled} twice instead of the ${warm} of the warm-up`)
}

/** The peak of a process, its threads included, that sends to few, and of one that sends to twenty times as many. */
async function weigh(io: BenchIo, task: Task, { small, large }: Numbers): Promise<void> {
  await signWith(task, 'ed25519-sha256')
  const few = await sendOurs(task, small)
  const many = await sendOurs(task, large)
  const [ours, theirs] = [Math.round(many.peakMib), Math.round(few.peakMib)]
  const against = `itself with ${small} recipients instead of ${large}`
  tell(io, { bench: 'send-memory', against, ours, theirs, ratio: theirs / ours, unit: 'MiB at the peak' })
  const firstMs = Math.round(many.firstMs)
  const unit = `ms until the first of ${large} is accepted`
  const promised = { against: 'what is promised', ours: firstMs, theirs: FIRST_MS }
  tell(io, { bench: 'send-first', ...promised, ratio: FIRST_MS / firstMs, unit })
}

type Figure = Readonly<Record<'bench' | 'against' | 'unit', string> & Record<'ours' | 'theirs' | 'ratio', number>>

const tell = (io: BenchIo, figure: Figure) =>
  io.print(JSON.stringify({ ...figure, ratio: Number(figure.ratio.toFixed(2)), machine: machine() }))
const medianOf = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
const machine = () => `${availableParallelism()} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.versions.node}`

// The mail ---------------------------------------------------------------------------------------------------------

const PARAGRAPH =
  'Your weekly picks are here: fresh coffee from small roasters, a grinder that lasts, and a note on how we choose the farms we buy from. '
/** So that the whole of it has 19 KB as it leaves. */
const PARAGRAPH_CHARS = 330
const STYLE = 'font-family:Helvetica,Arial,sans-serif;font-size:16px;line-height:24px;color:#1f2933;margin:0 0 16px 0'

const block = (
  nth: number,
) => `<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"><tr><td style="padding:24px 32px">
<h2 style="${STYLE}">Roast no. ${nth} – café crème</h2><p style="${STYLE}">${PARAGRAPH.repeat(3).slice(0, PARAGRAPH_CHARS)}</p>
<a href="https://shop.example.org/roast/${nth}?reader={{ contact.attributes.number }}" style="display:inline-block;padding:12px 24px;background-color:#0b6e4f;color:#ffffff">See the roast</a></td></tr></table>`

const HTML = `<!DOCTYPE html><html lang="en"><head><title>Weekly picks</title></head><body style="margin:0;background-color:#f4f5f7">
<p style="${STYLE}">Dear {{ contact.name }},</p>${Array.from({ length: 10 }, (_, i) => block(i + 1)).join('')}</body></html>`

function contentOf(): Compiled {
  const draft = {
    subject: 'Ten new roasts for {{ contact.first_name }}',
    from: 'Example Coffee',
    preheader: 'Fresh',
    html: HTML,
    text: null,
  }
  const sender = { name: 'Example Coffee', contact: FROM, address: '1 High Street, Dublin\nIreland' }
  const made = compileContent(draft, {
    locale: 'en',
    campaign: 'Weekly picks',
    sender,
    purpose: { en: 'Weekly picks' },
  })
  if (!made.ok) throw new Error(made.refusal.map(({ says }) => says).join(' '))
  return made.value
}

/** Our own, as one reader gets it, for whoever sends the same to all. */
function messageOf(): string {
  const shown = renderFor(contentOf(), { ...SAMPLE, contact: { ...SAMPLE.contact, name: 'READER' } })
  if (!shown.ok) throw new Error('the mail of the benchmark can be shown')
  const { subject, html, text } = shown.value
  const head = `From: ${FROM}\r\nTo: u@example.org\r\nSubject: ${subject}\r\nMIME-Version: 1.0\r\n`
  const part = (type: string, body: string) =>
    `--b\r\nContent-Type: text/${type}; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${folded(body)}\r\n`
  return `${head}Content-Type: multipart/alternative; boundary=b\r\n\r\n${part('plain', text)}${part('html', html)}--b--\r\n`
}
const folded = (text: string) => Buffer.from(text).toString('base64').replace(/.{76}/g, '$&\r\n')

async function sendTheirs(port: number, dkim: DkimAlgorithm, connections = CONNECTIONS): Promise<NodemailerRun> {
  const name = '{{ name }}'
  const shown = renderFor(contentOf(), { ...SAMPLE, contact: { ...SAMPLE.contact, name: 'READER' } })
  if (!shown.ok) throw new Error('the mail of the benchmark can be shown')
  const [subject, html, text] = [shown.value.subject, shown.value.html, shown.value.text].map(part =>
    part.replaceAll('READER', name),
  ) as [string, string, string] // Three of three.
  const key = () =>
    generateKeyPairSync('rsa', { modulusLength: 2_048 }).privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
  const signing = dkim === 'rsa-sha256' ? { dkim: { domainName: DOMAIN, keySelector: 'bench', privateKey: key() } } : {}
  return sendWithNodemailer({
    port,
    count: RIVAL_COUNT,
    connections,
    from: FROM,
    subject,
    html,
    text,
    ...signing,
  })
}

// The house --------------------------------------------------------------------------------------------------------

type Task = {
  readonly connect: Connect
  readonly dataDir: string
  readonly account: AccountId
  /** So many are sent to first, unmeasured. */
  readonly warm: number
  readonly connections?: number
  /** Processes that work for what is sent, and are not ours. */
  readonly beside: { readonly database: number; readonly sink: number }
}
type Sent = Readonly<Record<'perSecond' | 'firstMs' | 'peakMib' | 'cpuUs' | 'databaseUs' | 'sinkUs', number>>

const houseFor = ({ connect, dataDir }: Pick<Task, 'connect' | 'dataDir'>) =>
  openHouse({ connect, dataDir, secret: SECRET, publicUrl: 'https://mail.example.org' })

/** An account that may send, its route, and people who agreed to each size; the log is only as long as it says it is. */
async function prepare(connect: Connect, dataDir: string, sink: Sink, numbers: Numbers): Promise<AccountId> {
  const owner = new pg.Client(connect)
  await owner.connect()
  await migrate(owner)
  const house = await houseFor({ connect, dataDir })
  await openLog(house)
  const done = await signUp(house, {
    email: FROM,
    password: 'four unrelated words here',
    name: 'Ada',
    accountName: 'Example Coffee',
    locale: 'en',
  })
  if (!done.ok) throw new Error(done.refusal)
  const { account } = done.value
  await takeTurn(house, { account, actor: SYSTEM }, turn => leadTo(turn, sink.port, AT_ONCE))
  await house.close()
  await owner.query('set row_security = off')
  await owner.query('insert into policy_acceptance values ($1, $2, $3, now(), $4)', [
    account,
    POLICY_VERSION,
    'usr_bench',
    'evt_bench',
  ])
  await owner.query('update ledger_head set size = 1')
  for (const [sql, ...values] of peopleOf(account, numbers)) await owner.query(sql, values)
  await owner.query('vacuum analyze')
  await owner.end()
  return account
}

async function lead(task: Task, { port }: Sink, severalAtOnce = 1): Promise<void> {
  const house = await houseFor(task)
  await takeTurn(house, { account: task.account, actor: SYSTEM }, turn => leadTo(turn, port, severalAtOnce))
  await house.close()
}

async function leadTo(turn: Turn, port: number, severalAtOnce: number): Promise<void> {
  const open = { host: '127.0.0.1', port, tls: 'none', username: null, password: null } as const
  const made = await createRoute(turn, { name: `Sink ${port}, ${severalAtOnce} at once`, ...open, severalAtOnce })
  if (!made.ok) throw new Error(String(made.refusal))
  await activateRoute(turn, made.value)
}

function peopleOf(account: AccountId, { rounds: _, ...sizes }: Numbers): [string, ...unknown[]][] {
  const counts = [...new Set(Object.values(sizes))]
  const all = Math.max(...counts)
  return [
    [
      `insert into subject (account_id, subject_id, kind, address_hash, dek, created_at)
       select $1, 'sub_' || lpad(i::text, 25, '0'), 'email', sha256(i::text::bytea), '', now() from generate_series(1, $2::int) i`,
      account,
      all,
    ],
    [
      `insert into contact (account_id, contact_id, email, email_subject, name, locale, attributes, created_at, updated_at)
       select $1, 'con_' || lpad(i::text, 25, '0'), 'u' || i || '@example.org', 'sub_' || lpad(i::text, 25, '0'), 'Reader ' || i, 'en',
         jsonb_build_object('number', i::text), now(), now() from generate_series(1, $2::int) i`,
      account,
      all,
    ],
    ...counts.map((count): [string, ...unknown[]] => [
      `insert into consent_state (account_id, subject_id, channel, purpose, v, state, evidence, enough, seq, since)
         select $1, 'sub_' || lpad(i::text, 25, '0'), 'email', $2, 1, 'given', 'E5', true, 0, now() from generate_series(1, $3::int) i`,
      account,
      purposeFor(count),
      count,
    ]),
  ]
}

/** One key of this kind, and no other. */
async function signWith(task: Task, algorithm: DkimAlgorithm): Promise<void> {
  const house = await houseFor(task)
  await takeTurn(house, { account: task.account, actor: SYSTEM }, async turn => {
    await turn.db.deleteFrom('sender_domain').execute()
    await addDomain(turn, DOMAIN, algorithm)
  })
  await house.close()
}

const purposeFor = (count: number) => `first-${count}`

/** In a process of its own, whose memory is measured. */
async function sendOurs(task: Task, count: number): Promise<Sent> {
  const child = fork(fileURLToPath(import.meta.url), ['ours'], { execArgv: AS_STARTED })
  const done = Promise.withResolvers<Sent>()
  child.once('message', sent => done.resolve(sent as Sent)) // What `serve` below answers.
  child.once('exit', code => done.reject(new Error(`the sending process ended with ${code}`)))
  child.send({ task, count })
  return done.promise
}

async function serve({ task, count }: { readonly task: Task; readonly count: number }): Promise<Sent> {
  const house = await houseFor(task)
  const { connections = CONNECTIONS } = task
  const delivery = await startDelivery(house, { senders: SENDERS, connections: connections / SENDERS })
  await delivery.ready
  await sendAll(house, task.account, task.warm)
  const spent = () => ({ database: processorUs(task.beside.database), sink: processorUs(task.beside.sink) })
  const before = spent()
  const [start, cpu] = [performance.now(), process.cpuUsage()]
  const { firstAt } = await sendAll(house, task.account, count)
  const seconds = (performance.now() - start) / 1_000
  const { user, system } = process.cpuUsage(cpu)
  const after = spent()
  await delivery.stop()
  await house.close()
  return {
    perSecond: count / seconds,
    firstMs: firstAt - start,
    peakMib: process.resourceUsage().maxRSS / 1_024,
    cpuUs: (user + system) / count,
    databaseUs: (after.database - before.database) / count,
    sinkUs: (after.sink - before.sink) / count,
  }
}

/** What is measured is a sender whose first campaigns are behind them: nothing of it is watched first. */
async function knownSender(house: House, account: AccountId): Promise<void> {
  await house.platformPool.query(
    `insert into canary (account_id, run_id, why, state, opened_at)
     select $1, 'run_before' || i, 'first-campaigns', 'continued', now() from generate_series(1, 3) i on conflict do nothing`,
    [account],
  )
}

/** From the start of the run, freezing included, until the last outcome is in the database. */
async function sendAll(house: House, account: AccountId, count: number): Promise<{ firstAt: number }> {
  const inTurn = { account, actor: SYSTEM }
  const plan = {
    campaign: newId('cmp', 0),
    revision: 1,
    purpose: { slug: purposeFor(count), v: 1 },
    channel: 'email',
    filter: { all: [] },
    from: { address: FROM },
    content: contentOf(),
  } as const
  await knownSender(house, account)
  const run = await takeTurn(house, inTurn, turn => startRun(turn, plan))
  const frozen = drainJobs(
    house,
    HANDLERS.filter(({ event }) => event === 'run.started'),
  )
  let firstAt = 0
  for (;;) {
    const progress = await takeTurn(house, inTurn, turn => progressOf(turn, run))
    if (firstAt === 0 && (progress?.counts.accepted ?? 0) > 0) firstAt = performance.now()
    if (progress?.status === 'finished' && progress.counts.accepted !== count)
      throw new Error(`the run ended with ${JSON.stringify(progress.counts)}`)
    if (progress?.status === 'finished') break
    await new Promise(resolve => setTimeout(resolve, firstAt === 0 ? POLL_MS : POLL_MS * 10))
  }
  await frozen
  return { firstAt }
}

if (process.argv[2] === 'ours' && process.send)
  process.once('message', it => {
    void serve(it as { task: Task; count: number }).then(sent => process.send?.(sent, () => process.exit(0)))
  })
