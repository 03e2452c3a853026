/**
 * A name server on loopback, over UDP and TCP, whose zone the test changes while it runs. Its bytes are made here and not
 * by the code that is tested. It answers as a resolver does: aliases are followed, and what is not in the zone does not exist.
 */

import { createSocket, type Socket as Datagrams } from 'node:dgram'
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net'

export type Entry = {
  readonly a?: readonly string[]
  readonly aaaa?: readonly string[]
  readonly mx?: readonly (readonly [preference: number, host: string])[]
  /** Each record one text, or its strings. */
  readonly txt?: readonly (string | readonly string[])[]
  readonly cname?: string
  readonly ptr?: readonly string[]
  readonly tlsa?: readonly (readonly [usage: number, selector: number, matching: number, hex: string])[]
  readonly ttlS?: number
  /** What it does instead of answering, for this name. */
  readonly fails?:
    | 'servfail'
    | 'refused'
    | 'silent' // no answer, ever
    | 'truncated' // the whole answer over TCP only
    | 'no-edns' // FORMERR to whoever speaks EDNS
    | 'garbled' // bytes that are no message
    | 'forged' // first answers with other numbers, to other questions; then the right one
}

/** Names in small letters without a dot at the end. For the names of addresses: `1.0.0.127.in-addr.arpa`. */
export type Zone = Record<string, Entry>

export type Dns = {
  /** As a server is configured: `127.0.0.1:5353`. */
  readonly server: string
  readonly zone: Zone
  /** What was asked, as `MX example.org`, in order; of both protocols. */
  readonly asked: readonly string[]
  /** How many of them came over TCP. */
  readonly overTcp: number
  /** Answers carry AD, as of a server that checked signatures. */
  authentic: boolean
  close(): Promise<void>
}

const TYPES = { A: 1, CNAME: 5, PTR: 12, MX: 15, TXT: 16, AAAA: 28, TLSA: 52 } as const
type Type = keyof typeof TYPES
const DEFAULT_TTL_S = 300
/** How long the zone’s SOA lets it be believed that there is nothing. */
export const NONE_TTL_S = 60
const PORT_TRIES = 20

export async function startDns(zone: Zone): Promise<Dns> {
  const asked: string[] = []
  const state = { overTcp: 0, authentic: false }
  const sockets = new Set<Socket>()
  const tcp = createServer(socket => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket)).on('error', () => {})
    serveTcp(socket, query => {
      state.overTcp += 1
      return respond(query, true)
    })
  })
  const respond = (query: Buffer, isTcp: boolean) => answersTo(query, zone, asked, state.authentic, isTcp)
  const udp = await sameport(tcp)
  udp.on('message', (query, { port, address }) => {
    for (const answer of respond(query, false)) udp.send(answer, port, address)
  })
  return {
    server: `127.0.0.1:${(tcp.address() as AddressInfo).port}`, // Of TCP, as it listens on a port.
    zone,
    asked,
    get overTcp() {
      return state.overTcp
    },
    get authentic() {
      return state.authentic
    },
    set authentic(is) {
      state.authentic = is
    },
    async close() {
      for (const socket of sockets) socket.destroy()
      await Promise.all([new Promise(done => tcp.close(done)), new Promise<void>(done => udp.close(done))])
    },
  }
}

/** One port, free for both protocols. */
async function sameport(tcp: Server): Promise<Datagrams> {
  for (let i = 0; i < PORT_TRIES; i++) {
    await new Promise<void>(done => tcp.listen(0, '127.0.0.1', done))
    const udp = createSocket('udp4')
    const bound = new Promise<boolean>(done => {
      udp.once('error', () => done(false)).once('listening', () => done(true))
    })
    udp.bind((tcp.address() as AddressInfo).port, '127.0.0.1')
    if (await bound) return udp
    await new Promise(done => tcp.close(done))
  }
  throw new Error('no port is free for both protocols')
}

function serveTcp(socket: Socket, respond: (query: Buffer) => readonly Buffer[]): void {
  let read = Buffer.alloc(0)
  socket.on('data', (part: Buffer) => {
    read = Buffer.concat([read, part])
    while (read.length >= 2 && read.length >= 2 + read.readUInt16BE(0)) {
      const end = 2 + read.readUInt16BE(0)
      for (const answer of respond(read.subarray(2, end)))
        socket.write(Buffer.concat([number(answer.length, 2), answer]))
      read = read.subarray(end)
    }
  })
}

type Asked = { readonly name: string; readonly type: number; readonly raw: Buffer; readonly edns: boolean }

function read(query: Buffer): Asked {
  const labels: string[] = []
  let at = 12
  for (let length = query[at] ?? 0; length > 0; length = query[at] ?? 0) {
    labels.push(query.toString('latin1', at + 1, at + 1 + length))
    at += length + 1
  }
  const name = labels.join('.').toLowerCase()
  return { name, type: query.readUInt16BE(at + 1), raw: query.subarray(12, at + 5), edns: query.readUInt16BE(10) > 0 }
}

function answersTo(query: Buffer, zone: Zone, asked: string[], authentic: boolean, isTcp: boolean): readonly Buffer[] {
  const it = read(query)
  const type = Object.entries(TYPES).find(([, value]) => value === it.type)?.[0] as Type | undefined // Its keys.
  asked.push(`${type ?? it.type} ${it.name}`)
  const id = query.readUInt16BE(0)
  const fails = zone[it.name]?.fails
  if (fails === 'silent') return []
  if (fails === 'servfail') return [message(id, 2, it.raw, [])]
  if (fails === 'refused') return [message(id, 5, it.raw, [])]
  if (fails === 'garbled') return [Buffer.from('not a message at all, and long enough to be one')]
  if (fails === 'truncated' && !isTcp) return [message(id, 0, it.raw, [], { truncated: true })]
  if (fails === 'no-edns' && it.edns) return [message(id, 1, Buffer.alloc(0), [])]
  const honest = resolved(id, it, type, zone, authentic)
  if (fails !== 'forged') return [honest]
  const evil = [record(it.name, 'A', 300, Buffer.of(6, 6, 6, 6)), record(it.name, 'MX', 300, Buffer.of(0, 0, 0))]
  const other = Buffer.concat([encoded('evil.example'), it.raw.subarray(-4)])
  return [message(id ^ 1, 0, it.raw, evil), message(id, 0, other, evil), query, honest]
}

function resolved(id: number, { name, raw }: Asked, type: Type | undefined, zone: Zone, authentic: boolean): Buffer {
  const answers: Buffer[] = []
  let at = name
  for (let i = 0; i < 20; i++) {
    const entry = zone[at]
    if (!entry || entry.cname === undefined || type === 'CNAME') break
    answers.push(record(at, 'CNAME', entry.ttlS ?? DEFAULT_TTL_S, encoded(entry.cname)))
    if (zone[entry.cname]?.fails) return message(id, 0, raw, answers, { authentic }) // Whoever wants more asks again.
    at = entry.cname
  }
  const entry = zone[at]
  const own = entry && type ? recordsOf(at, entry, type) : []
  const isThere = entry !== undefined || Object.keys(zone).some(other => other.endsWith(`.${at}`))
  const soa = own.length === 0 ? [soaOf(at)] : []
  return message(id, isThere ? 0 : 3, raw, [...answers, ...own], { authority: soa, authentic })
}

function recordsOf(name: string, entry: Entry, type: Type): readonly Buffer[] {
  const data: Readonly<Record<Type, readonly Buffer[]>> = {
    A: (entry.a ?? []).map(it => Buffer.from(it.split('.').map(Number))),
    AAAA: (entry.aaaa ?? []).map(ipv6),
    MX: (entry.mx ?? []).map(([preference, host]) => Buffer.concat([number(preference, 2), encoded(host)])),
    TXT: (entry.txt ?? []).map(it => Buffer.concat((typeof it === 'string' ? cut(it) : it).map(string))),
    CNAME: entry.cname === undefined ? [] : [encoded(entry.cname)],
    PTR: (entry.ptr ?? []).map(encoded),
    TLSA: (entry.tlsa ?? []).map(([usage, selector, matching, hex]) =>
      Buffer.concat([Buffer.of(usage, selector, matching), Buffer.from(hex, 'hex')]),
    ),
  }
  return data[type].map(it => record(name, type, entry.ttlS ?? DEFAULT_TTL_S, it))
}

type More = { readonly authority?: readonly Buffer[]; readonly truncated?: boolean; readonly authentic?: boolean }

function message(id: number, rcode: number, question: Buffer, answers: readonly Buffer[], more: More = {}): Buffer {
  const { authority = [], truncated = false, authentic = false } = more
  const flags = 0x8180 | rcode | (truncated ? 0x0200 : 0) | (authentic ? 0x20 : 0)
  const counts = [question.length > 0 ? 1 : 0, answers.length, authority.length, 0]
  const header = Buffer.concat([number(id, 2), number(flags, 2), ...counts.map(count => number(count, 2))])
  return Buffer.concat([header, question, ...answers, ...authority])
}

const record = (name: string, type: Type | 'SOA', ttlS: number, data: Buffer) =>
  Buffer.concat([
    encoded(name),
    number(type === 'SOA' ? 6 : TYPES[type], 2),
    number(1, 2),
    number(ttlS, 4),
    number(data.length, 2),
    data,
  ])

const soaOf = (name: string) =>
  record(
    name.split('.').slice(-2).join('.'),
    'SOA',
    3_600,
    Buffer.concat([
      encoded('ns.example'),
      encoded('root.example'),
      ...[1, 7_200, 900, 86_400, NONE_TTL_S].map(it => number(it, 4)),
    ]),
  )

const encoded = (name: string) =>
  Buffer.concat([
    ...name
      .split('.')
      .filter(label => label !== '')
      .map(string),
    Buffer.of(0),
  ])
const string = (text: string) => Buffer.concat([Buffer.of(Buffer.byteLength(text)), Buffer.from(text)])
const cut = (text: string) => text.match(/[^]{1,250}/g) ?? ['']

function number(value: number, bytes: 2 | 4): Buffer {
  const it = Buffer.alloc(bytes)
  it.writeUIntBE(value, 0, bytes)
  return it
}

function ipv6(address: string): Buffer {
  const [head = '', tail = ''] = address.split('::')
  const groups = (half: string) => half.split(':').filter(it => it !== '')
  const missing = address.includes('::') ? 8 - groups(head).length - groups(tail).length : 0
  const all = [...groups(head), ...Array<string>(missing).fill('0'), ...groups(tail)]
  return Buffer.concat(all.map(group => number(Number.parseInt(group, 16), 2)))
}
