/** A mailbox that speaks IMAP4rev1 on loopback: enough of RFC 3501 for whoever reads, marks and moves; strict about what it is told. */

import { readFileSync } from 'node:fs'
import { createServer, type Socket } from 'node:net'
import type { AddressInfo } from 'node:net'
import { createSecureContext, createServer as createTls, type SecureContext, TLSSocket } from 'node:tls'
import type { Shows } from './hostile-smtp.ts'

export type ImapMail = { readonly uid: number; readonly source: Buffer; folder: string; seen: boolean }
export type ImapServer = {
  readonly port: number
  readonly mails: ImapMail[]
  /** Changes as when a folder is made anew. */
  validity: number
  password: string
  /** Hangs up after so many commands; never without it. */
  dropsAfter: number | undefined
  readonly logins: string[]
  put(source: string | Buffer): void
  /** As a new mailbox. */
  empty(): void
  stop(): Promise<void>
}

type Options = { readonly tls?: 'implicit' | 'starttls'; readonly shows?: Shows }
const file = (name: string) => readFileSync(new URL(`data/tls/${name}`, import.meta.url))

export async function startImap({ tls, shows = 'localhost' }: Options = {}): Promise<ImapServer> {
  const secret = { cert: file(`${shows}.crt`), key: file(`${shows}.key`) }
  const sockets = new Set<Socket>()
  let uids = 0
  const it: Omit<ImapServer, 'port' | 'stop' | 'put' | 'empty'> & { validity: number } = {
    mails: [],
    validity: 7,
    password: 'secret',
    dropsAfter: undefined,
    logins: [],
  }
  const onSocket = (socket: Socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket)).on('error', () => {})
    const within = tls === 'starttls' ? createSecureContext(secret) : undefined
    converse(socket, it as ImapServer, within) // What it still lacks is not for a conversation.
  }
  const server = tls === 'implicit' ? createTls(secret, onSocket) : createServer(onSocket)
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const own = {
    port: (server.address() as AddressInfo).port,
    put: (source: string | Buffer) =>
      void it.mails.push({ uid: ++uids, source: Buffer.from(source), folder: 'INBOX', seen: false }),
    empty: () => {
      it.mails.length = 0
      uids = 0
    },
    stop: () =>
      new Promise<void>(resolve => {
        for (const socket of sockets) socket.destroy()
        server.close(() => resolve())
      }),
  }
  return Object.assign(it, own)
}

/** `within`: what is spoken inside of once the client asks (STARTTLS); before that nobody logs in. */
function converse(socket: Socket, it: ImapServer, within?: SecureContext, greets = true): void {
  let heard = ''
  let folder = ''
  let commands = 0
  const say = (line: string) => void socket.write(`${line}\r\n`)
  const inFolder = () => it.mails.filter(mail => mail.folder === folder)
  const named = (set: string) =>
    inFolder().filter(({ uid }) => covers(set, uid, Math.max(...inFolder().map(mail => mail.uid), 0)))
  const number = (mail: ImapMail) => inFolder().indexOf(mail) + 1
  const can = `IMAP4rev1 MOVE${within ? ' STARTTLS LOGINDISABLED' : ''}`
  if (greets) say(`* OK [CAPABILITY ${can}] ready`)
  const answers: Record<string, (tag: string, rest: string) => void> = {
    CAPABILITY: tag => (say(`* CAPABILITY ${can}`), say(`${tag} OK done`)),
    STARTTLS: tag => {
      if (!within) return say(`${tag} BAD not here`)
      say(`${tag} OK begin`)
      socket.removeAllListeners('data')
      const inside = new TLSSocket(socket, { isServer: true, secureContext: within })
      converse(
        inside.on('error', () => {}),
        it,
        undefined,
        false,
      )
    },
    NOOP: tag => say(`${tag} OK done`),
    LOGIN: (tag, rest) => {
      it.logins.push(rest)
      say(
        rest.endsWith(`"${it.password}"`) || rest.endsWith(` ${it.password}`)
          ? `${tag} OK [CAPABILITY IMAP4rev1 MOVE] in`
          : `${tag} NO [AUTHENTICATIONFAILED] wrong`,
      )
    },
    NAMESPACE: tag => (say('* NAMESPACE (("" "/")) NIL NIL'), say(`${tag} OK done`)),
    LIST: (tag, rest) => {
      if (rest === '"" ""') say('* LIST (\\Noselect) "/" ""')
      else
        for (const name of ['INBOX', 'Done'])
          if (rest.includes(name) || rest.includes('*')) say(`* LIST () "/" "${name}"`)
      say(`${tag} OK done`)
    },
    LSUB: tag => say(`${tag} OK done`),
    SELECT: (tag, rest) => {
      folder = rest.replaceAll('"', '')
      if (folder !== 'INBOX' && folder !== 'Done') return say(`${tag} NO [NONEXISTENT] no such folder`)
      for (const line of [
        `${inFolder().length} EXISTS`,
        'FLAGS (\\Seen)',
        `OK [UIDVALIDITY ${it.validity}] valid`,
        'OK [UIDNEXT 9999] next',
      ])
        say(`* ${line}`)
      say(`${tag} OK [READ-WRITE] done`)
    },
    'UID SEARCH': (tag, rest) => {
      const set = /UID (\S+)/i.exec(rest)?.[1] ?? '1:*'
      say(
        `* SEARCH ${named(set)
          .map(({ uid }) => uid)
          .join(' ')}`.trimEnd(),
      )
      say(`${tag} OK done`)
    },
    'UID FETCH': (tag, rest) => {
      const [set = ''] = rest.split(' ')
      for (const mail of named(set)) {
        const partial = /<0[.\d]*>|<0>/.test(rest) ? '<0>' : ''
        socket.write(`* ${number(mail)} FETCH (UID ${mail.uid} BODY[]${partial} {${mail.source.length}}\r\n`)
        socket.write(mail.source)
        say(')')
      }
      say(`${tag} OK done`)
    },
    'UID STORE': (tag, rest) => {
      const [set = ''] = rest.split(' ')
      for (const mail of named(set)) if (rest.includes('\\Seen')) mail.seen = true
      say(`${tag} OK done`)
    },
    'UID MOVE': (tag, rest) => {
      const [set = '', to = ''] = rest.split(' ')
      for (const mail of named(set)) {
        say(`* ${number(mail)} EXPUNGE`)
        mail.folder = to.replaceAll('"', '')
      }
      say(`${tag} OK done`)
    },
    LOGOUT: tag => (say('* BYE bye'), say(`${tag} OK done`), void socket.end()),
  }
  socket.on('data', bytes => {
    heard += bytes.toString('latin1')
    for (let end = heard.indexOf('\r\n'); end >= 0; end = heard.indexOf('\r\n')) {
      const [, tag = '*', words = ''] = /^(\S+) (.*)$/s.exec(heard.slice(0, end)) ?? []
      heard = heard.slice(end + 2)
      if (it.dropsAfter !== undefined && ++commands > it.dropsAfter) return void socket.destroy()
      const [, verb = '', rest = ''] = /^((?:UID )?\S+) ?(.*)$/is.exec(words) ?? []
      const answer = answers[verb.toUpperCase()]
      if (answer) answer(tag, rest)
      else say(`${tag} BAD unknown`)
    }
  })
}

const covers = (set: string, uid: number, last: number): boolean =>
  set.split(',').some(part => {
    const [from = '', to = from] = part.split(':')
    const [a, b] = [from, to].map(it => (it === '*' ? last : Number(it))) as [number, number] // Two, as just made.
    return uid >= Math.min(a, b) && uid <= Math.max(a, b)
  })
