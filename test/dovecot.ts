/**
 * Dovecot, somebody else's IMAP server, as a mailbox on loopback: from a folder of its own, with a configuration of its own,
 * as no service. Mails lie in a Maildir, where its marks can be read behind its back.
 */

import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { sure } from '#base/bug.ts'
import { freePort } from './ports.ts'

export type Dovecot = {
  /** In clear and with STARTTLS; encrypted from the first byte. */
  readonly port: number
  readonly tlsPort: number
  readonly password: string
  put(source: string): void
  /** By folder, how many mails lie there and how many of them are marked as seen. */
  state(): Readonly<Record<string, { readonly mails: number; readonly seen: number }>>
  empty(): void
  stop(): Promise<void>
}

const USER = 'bounces'
const tls = (name: string) => fileURLToPath(new URL(`data/tls/${name}`, import.meta.url))

/** Whoever is root gives the mails to nobody and lets Dovecot's own users do the rest; everybody else does all as themselves. */
function usersOf(folder: string): string {
  const { uid, gid, username } = userInfo()
  if (uid === 0) return `mail_uid = 65534\nmail_gid = 65534\nfirst_valid_uid = 1000\n`
  return [
    `mail_uid = ${uid}\nmail_gid = ${gid}\nfirst_valid_uid = 1`,
    `default_internal_user = ${username}\ndefault_login_user = ${username}\ndefault_internal_group = ${gid}`,
    'service imap-login {\n  chroot =\n}\nservice anvil {\n  chroot =\n}',
    `import_environment = HOME=${folder}`,
  ].join('\n')
}

const configOf = (folder: string, port: number, tlsPort: number, password: string) => `
base_dir = ${folder}/run
state_dir = ${folder}/state
log_path = /dev/stderr
protocols = imap
listen = 127.0.0.1
ssl = yes
ssl_cert = <${tls('localhost.crt')}
ssl_key = <${tls('localhost.key')}
mail_location = maildir:${folder}/mail
passdb {
  driver = static
  args = password=${password}
}
userdb {
  driver = static
  args = home=${folder}
}
service imap-login {
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = ${tlsPort}
    ssl = yes
  }
}
namespace inbox {
  inbox = yes
  mailbox Done {
    auto = create
  }
}
${usersOf(folder)}
`

export async function startDovecot(): Promise<Dovecot> {
  const folder = mkdtempSync(join(tmpdir(), 'optimail-dovecot-'))
  const [port, tlsPort, password] = [await freePort(), await freePort(), 'salt-in-the-dough']
  const config = join(folder, 'dovecot.conf')
  writeFileSync(config, configOf(folder, port, tlsPort, password))
  const mail = join(folder, 'mail')
  const within = (...names: string[]) => ['cur', 'new', 'tmp'].map(it => join(mail, ...names, it))
  const clear = () => {
    rmSync(mail, { recursive: true, force: true })
    for (const name of within()) mkdirSync(name, { recursive: true })
    for (const name of [folder, mail, ...within()]) chmodSync(name, 0o777) // Whoever reads them is not who makes them.
  }
  clear()
  const path = sure(process.env['DOVECOT'], 'the test runner says where Dovecot is')
  const child = spawn(path, ['-F', '-c', config], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part: Buffer) => (said = (said + String(part)).slice(-4_000)))
  await answering(tlsPort, child, () => said)
  let count = 0
  return {
    port,
    tlsPort,
    password,
    put(source) {
      const name = `${String(++count).padStart(6, '0')}.mail.localhost` // Dovecot numbers them in the order of their names.
      writeFileSync(join(mail, 'new', name), source.replace(/\r\n/g, '\n'), { mode: 0o666 })
    },
    state: () =>
      Object.fromEntries(
        ['', '.Done'].map(name => {
          const files = ['cur', 'new'].flatMap(it => filesIn(join(mail, name, it)))
          return [
            name === '' ? 'INBOX' : name.slice(1),
            { mails: files.length, seen: files.filter(it => /:2,.*S/.test(it)).length },
          ]
        }),
      ),
    empty: clear,
    async stop() {
      await ended(child)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

export const DOVECOT_USER = USER

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return [] // It was not made yet.
  }
}

const PATIENCE_MS = 20_000
async function answering(port: number, child: ChildProcess, said: () => string): Promise<void> {
  for (const start = performance.now(); performance.now() - start < PATIENCE_MS;) {
    if (child.exitCode !== null) throw new Error(`Dovecot ended: ${said()}`)
    if (await isOpen(port)) return
    await new Promise(resolve => setTimeout(resolve, 20))
  }
  throw new Error(`Dovecot does not answer: ${said()}`)
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

/** A line to a port that breaks, once, after so many bytes of what is told. */
export async function startBreaking(
  port: number,
  afterBytes: number,
): Promise<{ port: number; stop(): Promise<void> }> {
  const sockets = new Set<Socket>()
  let left = afterBytes
  let isBroken = false
  const server = createServer(near => {
    const far = connect(port, '127.0.0.1')
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(from)
      from.on('close', () => void to.destroy()).on('error', () => {})
    }
    near.on('data', part => void far.write(part))
    far.on('data', part => {
      left -= part.length
      if (isBroken || left > 0) return void near.write(part)
      isBroken = true
      near.destroy()
    })
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port, // Of TCP, as it listens on a port.
    async stop() {
      for (const socket of sockets) socket.destroy()
      await new Promise(resolve => server.close(resolve))
    },
  }
}
