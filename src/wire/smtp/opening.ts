/** From nothing to a session that can take mail: greeting, EHLO, STARTTLS, log-in. */

import type { Socket } from 'node:net'
import { MX_HOSTS_MAX, SMTP_TLS_BROKEN_MS } from '#base/limits.ts'
import { no, type Result, yes } from '#base/result.ts'
import { Broken, troubleOf } from './broken.ts'
import { Line } from './line.ts'
import { logIn } from './login.ts'
import { NO_OFFERS, type Offers, offersOf } from './offers.ts'
import { replyOf } from './reply.ts'
import { openSocket, secure, type Target, type TlsMemory } from './socket.ts'
import { Talk } from './talk.ts'
import type { FindHosts, Patience, Relay, RelayHost, Trouble } from './types.ts'

export type Opened = {
  readonly line: Line
  readonly offers: Offers
  readonly encrypted: boolean
  /** What is learned of the server on the way. */
  readonly memory: ServerMemory
}

/** What one connection to a server teaches the next one. */
export type ServerMemory = TlsMemory & {
  /** TLS was offered and failed where it was only wanted: until then connections do without (RFC 7435 §3). */
  withoutTlsUntilMs: number
  /** Whether it knows BDAT, once it was asked. */
  bdat: 'not-asked' | 'known-to-it' | 'unknown-to-it'
}

/** By the names of the servers. */
export class Memory {
  readonly #servers = new Map<string, ServerMemory>()

  of(host: string): ServerMemory {
    const known = this.#servers.get(host)
    if (known) return known
    if (this.#servers.size > MX_HOSTS_MAX * 2) this.#servers.clear()
    const fresh: ServerMemory = { session: undefined, withoutTlsUntilMs: 0, bdat: 'not-asked' }
    this.#servers.set(host, fresh)
    return fresh
  }
}

/** Never throws. When it fails, nothing is left open. */
export async function openLine(
  relay: Relay,
  patience: Patience,
  memory: Memory,
  find?: FindHosts,
): Promise<Result<Opened, Trouble>> {
  if (!find) return openTo(relay, relay, patience, memory)
  const found = await find().catch(broken)
  if (!found.ok) return found
  const troubles: Trouble[] = []
  for (const host of found.value) {
    const opened = await openHost(host, relay, patience, memory)
    if (opened.ok) return opened
    troubles.push(opened.refusal)
  }
  // What somebody said tells more than that nobody did. Another day the DNS may name others.
  const told = troubles.find(it => it.reply) ?? troubles.at(-1)
  return no({ ...(told ?? troubleOf('connect', 'no-such-host')), lasting: false })
}

const broken = (cause: unknown) =>
  no(troubleOf('connect', 'no-such-host', { detail: cause instanceof Error ? cause.message : String(cause) }))

/** Its addresses in turn, until one answers: what it says there it would say at each (RFC 5321 §5.1). */
async function openHost(
  host: RelayHost,
  relay: Relay,
  patience: Patience,
  memory: Memory,
): Promise<Result<Opened, Trouble>> {
  const found = await host.find().catch(broken)
  if (!found.ok) return found
  const { addresses, tls } = found.value
  let last: Result<Opened, Trouble> = no(troubleOf('connect', 'no-such-host', { detail: 'the host has no address' }))
  for (const address of addresses) {
    last = await openTo({ ...relay, host: host.name, address, tls }, relay, patience, memory)
    if (last.ok || last.refusal.at !== 'connect') return last
  }
  return last
}

async function openTo(target: Target, relay: Relay, patience: Patience, all: Memory): Promise<Result<Opened, Trouble>> {
  const memory = all.of(target.host)
  let socket: Socket | undefined
  try {
    socket = await openSocket(target, patience.connectMs)
    if (target.tls === 'implicit') socket = await secure(target, socket, 'connect', patience.connectMs, memory)
    return yes(await openOver(socket, target, relay, patience, memory))
  } catch (cause) {
    socket?.destroy()
    if (!(cause instanceof Broken)) throw cause
    if (target.tls === 'opportunistic' && isOfTls(cause.trouble))
      memory.withoutTlsUntilMs = performance.now() + SMTP_TLS_BROKEN_MS
    return no(cause.trouble)
  }
}

/** Also a server that falls silent, or is gone, where the handshake should be. */
const isOfTls = ({ at, why }: Trouble) => at === 'starttls' && ['no-tls', 'too-slow', 'hung-up'].includes(why)

async function openOver(
  socket: Socket,
  target: Target,
  relay: Relay,
  patience: Patience,
  memory: ServerMemory,
): Promise<Opened> {
  let line = new Line(socket)
  let talk = new Talk(line)
  const greeting = await talk.hear('greeting', patience.commandMs)
  if (greeting.code !== 220) throw new Broken('greeting', 'refused', { reply: replyOf(greeting) })
  let offers = await greet(talk, relay, patience)
  const encrypts = wantsStartTls(target, offers, memory) && (await startTls(talk, target, patience))
  if (encrypts) {
    const secured = await secure(target, line.release(), 'starttls', patience.connectMs, memory)
    line = new Line(secured)
    talk = new Talk(line)
    offers = await greet(talk, relay, patience) // What was offered in clear may have been anybody's (RFC 3207 §4.2).
  }
  const encrypted = encrypts || target.tls === 'implicit'
  if (relay.login) await logIn(talk, relay.login, offers, patience, encrypted || target.tls === 'none')
  if (offers.chunking && offers.pipelining && (relay.atOnce ?? 1) > 1) await askForBdat(talk, patience, memory)
  return { line, offers, encrypted, memory }
}

/**
 * Who offers CHUNKING and does not know it would take a message for commands, line by line. So it is asked for nothing,
 * out of order: whoever knows the command says that, whoever does not says so (RFC 5321 §4.2.4).
 */
async function askForBdat(talk: Talk, { commandMs }: Patience, memory: ServerMemory): Promise<void> {
  if (memory.bdat !== 'not-asked') return // Connections that are opened at the same time ask each for itself.
  const answer = await talk.ask('data', 'BDAT 0 LAST', commandMs).catch((cause: unknown) => {
    memory.bdat = 'unknown-to-it'
    throw cause
  })
  memory.bdat = KNOWS_BDAT.has(answer.code) ? 'known-to-it' : 'unknown-to-it'
}

/** The order is wrong; there is nobody to send it to. */
const KNOWS_BDAT = new Set([503, 554])

/** EHLO, and HELO for a server that does not know it (RFC 5321 §3.2). */
async function greet(talk: Talk, { helo }: Relay, { commandMs }: Patience): Promise<Offers> {
  const ehlo = await talk.ask('ehlo', `EHLO ${helo}`, commandMs)
  if (ehlo.code === 250) return offersOf(ehlo)
  if (ehlo.code < 500) throw new Broken('ehlo', 'refused', { reply: replyOf(ehlo) })
  const plain = await talk.ask('ehlo', `HELO ${helo}`, commandMs)
  if (plain.code !== 250) throw new Broken('ehlo', 'refused', { reply: replyOf(plain) })
  return NO_OFFERS
}

/** The detail where encryption is demanded and the server has none to offer. */
export const NO_STARTTLS = 'the server does not offer STARTTLS'

function wantsStartTls({ tls }: Target, offers: Offers, { withoutTlsUntilMs }: ServerMemory): boolean {
  if (tls === 'none' || tls === 'implicit') return false
  if (tls === 'opportunistic') return offers.starttls && performance.now() >= withoutTlsUntilMs
  if (!offers.starttls) throw new Broken('starttls', 'no-tls', { detail: NO_STARTTLS, lasting: true })
  return true
}

/** Whatever stands behind the 220 was not asked for, and ends the line: nobody in between slips a command in. */
async function startTls(talk: Talk, { tls }: Target, { commandMs }: Patience): Promise<boolean> {
  const answer = await talk.ask('starttls', 'STARTTLS', commandMs)
  if (answer.code === 220) return true
  if (tls === 'opportunistic') return false
  throw new Broken('starttls', 'no-tls', { reply: replyOf(answer) })
}
