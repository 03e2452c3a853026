/** SpamAssassin and rspamd as Debian brings them, each with one process that checks, on loopback, asking nobody outside. */

import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Text } from '#screening/types.ts'

export type Filter = {
  readonly name: string
  check(mail: string): Promise<void>
  /** Milliseconds of a processor that it took so far, with the processes that it began. */
  worked(): number
  stop(): Promise<void>
}

const START_MAX_MS = 150_000
/** Where rspamd keeps its patterns once they are compiled, which takes it twenty seconds of a processor. */
const COMPILED = resolve('build/rspamd')
const LOOK_EVERY_MS = 250

/** A mail as a filter on the way gets it. */
export function messageOf({ subject, text, html }: Text): string {
  const type = html === undefined ? 'text/plain' : 'text/html'
  const head = [
    'From: Shop <news@shop.example>',
    'To: <anna@example.org>',
    `Subject: =?utf-8?B?${Buffer.from(subject).toString('base64')}?=`,
    'Date: Mon, 02 Mar 2026 10:00:00 +0000',
    'Message-ID: <1@shop.example>',
    'MIME-Version: 1.0',
    `Content-Type: ${type}; charset=utf-8`,
    'Content-Transfer-Encoding: 8bit',
  ]
  return `${head.join('\r\n')}\r\n\r\n${html ?? text}\r\n`
}

/** A sentence when it cannot be had here. */
function missing(program: string, packages: readonly string[]): string | undefined {
  if (pathOf(program) !== undefined) return undefined
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get'))
    return `${program} is not here: install the package ${packages.at(-1)} first.`
  process.stderr.write(`Installing ${packages.join(' and ')} from Debian …\n`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  spawnSync('apt-get', ['update', '-qq'], { env, stdio: ['ignore', 2, 2] })
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
    env,
    stdio: ['ignore', 2, 2],
  })
  return pathOf(program) === undefined ? `${program} could not be installed.` : undefined
}

const pathOf = (program: string) =>
  ['/usr/sbin', '/usr/bin', '/usr/local/bin'].map(it => join(it, program)).find(it => existsSync(it))

export async function spamAssassin(): Promise<Filter | string> {
  const lacks = missing('spamd', ['spamassassin', 'spamd'])
  if (lacks !== undefined) return lacks
  const port = await freePort()
  const child = spawn(
    pathOf('spamd') ?? 'spamd',
    [
      '--local',
      '--max-children=1',
      '--min-children=1',
      `--port=${port}`,
      '--listen=127.0.0.1',
      '--nouser-config',
      '--syslog=null',
    ],
    { stdio: 'ignore' },
  )
  const check = (mail: string) => askSpamd(port, mail)
  return started({ name: 'SpamAssassin', check, worked: () => workedBy(child.pid), stop: () => stop(child) })
}

function askSpamd(port: number, mail: string): Promise<void> {
  const body = Buffer.from(mail)
  return new Promise((resolve, reject) => {
    let answer = ''
    const socket = connect(port, '127.0.0.1')
    socket.on('data', bytes => (answer += bytes.toString()))
    socket.once('error', reject)
    socket.once('end', () =>
      /^SPAMD\/\S+ 0 /.test(answer) ? resolve() : reject(new Error(`spamd said: ${answer.slice(0, 100)}`)),
    )
    socket.end(Buffer.concat([Buffer.from(`CHECK SPAMC/1.5\r\nContent-length: ${body.length}\r\n\r\n`), body]))
  })
}

const CLOSED = ['worker-controller', 'worker-proxy', 'worker-fuzzy'] as const

export async function rspamd(): Promise<Filter | string> {
  const lacks = missing('rspamd', ['rspamd'])
  if (lacks !== undefined) return lacks
  const port = await freePort()
  const folder = mkdtempSync(join(tmpdir(), 'optimail-rspamd-'))
  const local = join(folder, 'local.d')
  mkdirSync(local)
  mkdirSync(COMPILED, { recursive: true })
  writeFileSync(join(local, 'worker-normal.inc'), `bind_socket = "127.0.0.1:${port}";\ncount = 1;\n`)
  for (const name of CLOSED) writeFileSync(join(local, `${name}.inc`), 'enabled = false;\n')
  writeFileSync(join(local, 'options.inc'), 'dns { nameserver = ["127.0.0.1:1"]; timeout = 1ms; retransmits = 1; }\n')
  const vars = [`LOCAL_CONFDIR=${folder}`, `DBDIR=${COMPILED}`, `RUNDIR=${folder}`, `LOGDIR=${folder}`]
  const child = spawn(pathOf('rspamd') ?? 'rspamd', ['-f', '-i', ...vars.flatMap(it => ['--var', it])], {
    stdio: 'ignore',
  })
  const end = () => stop(child).then(() => rmSync(folder, { recursive: true, force: true }))
  const worked = () => workedBy(child.pid)
  return started({ name: 'rspamd', check: mail => askRspamd(port, mail), worked, stop: end })
}

function askRspamd(port: number, mail: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const asked = request({ port, host: '127.0.0.1', path: '/checkv2', method: 'POST' }, answer => {
      answer.resume()
      answer.once('end', () =>
        answer.statusCode === 200 ? resolve() : reject(new Error(`rspamd said ${answer.statusCode}`)),
      )
    })
    asked.once('error', reject)
    asked.end(mail)
  })
}

const MS_OF_TICK = 10 // USER_HZ is 100 wherever Debian runs.

/** By proc(5): what a machine does besides is not counted, so that both sides may be measured on a busy one. */
function workedBy(pid: number | undefined): number {
  if (pid === undefined) return 0
  const [own, children] = [`/proc/${pid}/stat`, `/proc/${pid}/task/${pid}/children`].map(it =>
    existsSync(it) ? readFileSync(it, 'utf8') : '',
  )
  const fields = (own ?? '').slice((own ?? '').lastIndexOf(')') + 2).split(' ') // A name may hold spaces.
  const ticks = Number(fields[11] ?? 0) + Number(fields[12] ?? 0)
  const below = (children ?? '')
    .trim()
    .split(' ')
    .filter(it => it !== '')
  return below.reduce((sum, it) => sum + workedBy(Number(it)), ticks * MS_OF_TICK)
}

/** As soon as it checks a mail. */
async function started(filter: Filter): Promise<Filter | string> {
  const mail = messageOf({ channel: 'email', subject: 'Hello', text: 'Are you there?' })
  for (let waited = 0; waited < START_MAX_MS; waited += LOOK_EVERY_MS) {
    const isThere = await filter.check(mail).then(
      () => true,
      () => false,
    )
    if (isThere) return filter
    await pause(LOOK_EVERY_MS)
  }
  await filter.stop()
  return `${filter.name} does not start here.`
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = new Promise<void>(resolve => child.once('exit', () => resolve()))
  child.kill('SIGTERM')
  const timer = setTimeout(() => child.kill('SIGKILL'), 5_000)
  await ended
  clearTimeout(timer)
}
