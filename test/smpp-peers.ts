/**
 * Programs of others that speak SMPP: Kannel, which binds to a server, and the example server of Net::SMPP. Where the machine
 * has them not, their Debian packages are fetched and unpacked under build/; nothing is installed, no service is started.
 * Each runs from a temporary folder on loopback, and is stopped by its own id.
 */

import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { freePort } from './ports.ts'

const PACKAGES = ['kannel', 'libnet-smpp-perl', 'libpcre3', 'libhiredis0.14', 'libct4', 'libsybdb5', 'libmariadb3']
const FOLDER = fileURLToPath(new URL('../build/smpp-peers', import.meta.url))
const LIBRARIES = [
  'usr/lib/x86_64-linux-gnu',
  'lib/x86_64-linux-gnu',
  'usr/lib/aarch64-linux-gnu',
  'lib/aarch64-linux-gnu',
]

type Home = { readonly program: (name: string) => string; readonly example: string; readonly env: NodeJS.ProcessEnv }

/** @throws Error that says what is missing. */
function findPeers(): Home {
  if (!existsSync(FOLDER)) fetchPackages()
  return {
    program: name => join(FOLDER, 'usr/sbin', name),
    example: join(FOLDER, 'usr/share/doc/libnet-smpp-perl/examples/smsc.pl'),
    env: {
      ...process.env,
      LD_LIBRARY_PATH: LIBRARIES.map(it => join(FOLDER, it)).join(':'),
      PERL5LIB: join(FOLDER, 'usr/share/perl5'),
    },
  }
}

/** Into a folder beside it first, so that what is there is whole. */
function fetchPackages(): void {
  process.stderr.write(
    `apt-get fetches ${PACKAGES.join(', ')}; they are unpacked under build/, and nothing is installed\n`,
  )
  mkdirSync(join(FOLDER, '..'), { recursive: true })
  const folder = mkdtempSync(`${FOLDER}-`)
  run(folder, 'apt-get', 'download', ...PACKAGES)
  for (const file of readdirSync(folder).filter(name => name.endsWith('.deb'))) run(folder, 'dpkg', '-x', file, folder)
  if (existsSync(FOLDER)) rmSync(folder, { recursive: true }) // Somebody else was faster.
  else renameSync(folder, FOLDER)
}

function run(cwd: string, command: string, ...args: string[]): void {
  const { status, stderr, error } = spawnSync(command, args, { cwd, encoding: 'utf8' })
  if (status === 0) return
  const packages = PACKAGES.slice(0, 2).join(' and ')
  throw new Error(`SMPP is tried on ${packages} of Debian: ${command} says ${error?.message ?? stderr}`)
}

const PATIENCE_MS = 20_000

export class Peer {
  readonly folder = mkdtempSync(join(tmpdir(), 'optimail-smpp-'))
  readonly #children: ChildProcess[] = []
  #said = ''

  async start(command: string, args: readonly string[], env: NodeJS.ProcessEnv, port: number): Promise<void> {
    const child = spawn(command, args, { cwd: this.folder, env, stdio: ['ignore', 'pipe', 'pipe'] })
    this.#children.push(child)
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (part: Buffer) => (this.#said = (this.#said + String(part)).slice(-4_000)))
    for (const start = performance.now(); performance.now() - start < PATIENCE_MS;) {
      if (child.exitCode !== null) break
      if (await isOpen(port)) return
      await new Promise(resolve => setTimeout(resolve, 20))
    }
    throw new Error(`${command} does not answer: ${this.#said}`)
  }

  async stop(): Promise<void> {
    for (const child of this.#children.toReversed()) await ended(child)
    rmSync(this.folder, { recursive: true, force: true })
  }
}

const isOpen = (port: number) =>
  new Promise<boolean>(resolve => {
    const socket = connect(port, '127.0.0.1')
    socket.once('connect', () => resolve(socket.destroy() !== undefined))
    socket.once('error', () => resolve(false))
  })

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const over = new Promise(resolve => child.once('exit', resolve))
  child.kill('SIGTERM')
  const hard = setTimeout(() => child.kill('SIGKILL'), 3_000)
  await over
  clearTimeout(hard)
}

export type Kannel = {
  /** Hands it a text to send, as its users do. */
  send(text: string, more?: Readonly<Record<string, string>>): Promise<string>
  stop(): Promise<void>
}

/** Bound to the server at `smsc`; what comes in, and what becomes of what it sent, is told to `hook` by GET. */
export async function startKannel(smsc: number, hook: string): Promise<Kannel> {
  const { program, env } = findPeers()
  const peer = new Peer()
  const [admin, box, http] = [await freePort(), await freePort(), await freePort()]
  const conf = join(peer.folder, 'kannel.conf')
  writeFileSync(
    conf,
    `group = core
admin-port = ${admin}
admin-interface = 127.0.0.1
admin-password = x
smsbox-port = ${box}
smsbox-interface = 127.0.0.1
log-level = 1
box-deny-ip = "*.*.*.*"
box-allow-ip = "127.0.0.1"
dlr-storage = internal

group = smsc
smsc = smpp
smsc-id = ours
host = 127.0.0.1
port = ${smsc}
transceiver-mode = true
smsc-username = kannel
smsc-password = secret
system-type = ""
address-range = ""
enquire-link-interval = 5
reconnect-delay = 1
source-addr-autodetect = true

group = smsbox
bearerbox-host = 127.0.0.1
sendsms-interface = 127.0.0.1
sendsms-port = ${http}
log-level = 1

group = sendsms-user
username = u
password = p
concatenation = true
max-messages = 10

group = sms-service
keyword = default
get-url = "${hook}?mo=%b&from=%p&to=%P&coding=%c&udh=%u"
max-messages = 0
catch-all = true
accepted-smsc = ours
`,
  )
  await peer.start(program('bearerbox'), [conf], env, box)
  await peer.start(program('smsbox'), [conf], env, http)
  const send: Kannel['send'] = async (text, more = {}) => {
    const query = new URLSearchParams({
      username: 'u',
      password: 'p',
      from: '36180',
      to: '+41791234567',
      charset: 'UTF-8',
      text,
      ...more,
    })
    return (await fetch(`http://127.0.0.1:${http}/cgi-bin/sendsms?${query}`)).text()
  }
  return { send, stop: () => peer.stop() }
}

/** The example server of Net::SMPP: it takes every message, and calls it 123456789. */
export async function startNetSmpp(): Promise<{ readonly port: number; stop(): Promise<void> }> {
  const { example, env } = findPeers()
  const peer = new Peer()
  const port = await freePort()
  const script = join(peer.folder, 'smsc.pl')
  const text = readFileSync(example, 'utf8')
  writeFileSync(
    script,
    text.replace('$port = 9900', `$port = ${port}`).replace("$host = 'localhost'", "$host = '127.0.0.1'"),
  )
  await peer.start('perl', [script], env, port)
  return { port, stop: () => peer.stop() }
}
