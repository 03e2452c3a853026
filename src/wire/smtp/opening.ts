/** From nothing to a session that can take mail: greeting, EHLO, STARTTLS, log-in. */

import type { Socket } from 'node:net'
import { no, type Result, yes } from '#base/result.ts'
import { Broken } from './broken.ts'
import { Line } from './line.ts'
import { logIn } from './login.ts'
import { NO_OFFERS, type Offers, offersOf } from './offers.ts'
import { replyOf } from './reply.ts'
import { openSocket, secure, type TlsMemory } from './socket.ts'
import { Talk } from './talk.ts'
import type { Patience, Relay, Trouble } from './types.ts'

export type Opened = { readonly line: Line; readonly offers: Offers; readonly encrypted: boolean }

/** What one connection to a server teaches the next one. */
export type Memory = TlsMemory & {
  /** TLS was offered and failed where it was only wanted: the next connection does without (RFC 7435 §3). */
  tlsFails: boolean
}

export const newMemory = (): Memory => ({ session: undefined, tlsFails: false })

/** Never throws. When it fails, nothing is left open. */
export async function openLine(relay: Relay, patience: Patience, memory: Memory): Promise<Result<Opened, Trouble>> {
  let socket: Socket | undefined
  try {
    socket = await openSocket(relay, patience.connectMs)
    if (relay.tls === 'implicit') socket = await secure(relay, socket, 'connect', patience.connectMs, memory)
    return yes(await openOver(socket, relay, patience, memory))
  } catch (cause) {
    socket?.destroy()
    if (!(cause instanceof Broken)) throw cause
    if (relay.tls === 'opportunistic' && cause.trouble.at === 'starttls' && cause.trouble.why === 'no-tls')
      memory.tlsFails = true
    return no(cause.trouble)
  }
}

async function openOver(socket: Socket, relay: Relay, patience: Patience, memory: Memory): Promise<Opened> {
  let line = new Line(socket)
  let talk = new Talk(line)
  const greeting = await talk.hear('greeting', patience.commandMs)
  if (greeting.code !== 220) throw new Broken('greeting', 'refused', { reply: replyOf(greeting) })
  let offers = await greet(talk, relay, patience)
  const encrypts = wantsStartTls(relay, offers, memory) && (await startTls(talk, relay, patience))
  if (encrypts) {
    const secured = await secure(relay, line.release(), 'starttls', patience.connectMs, memory)
    line = new Line(secured)
    talk = new Talk(line)
    offers = await greet(talk, relay, patience) // What was offered in clear may have been anybody's (RFC 3207 §4.2).
  }
  const encrypted = encrypts || relay.tls === 'implicit'
  if (relay.login) await logIn(talk, relay.login, offers, patience, encrypted || relay.tls === 'none')
  return { line, offers, encrypted }
}

/** EHLO, and HELO for a server that does not know it (RFC 5321 §3.2). */
async function greet(talk: Talk, { helo }: Relay, { commandMs }: Patience): Promise<Offers> {
  const ehlo = await talk.ask('ehlo', `EHLO ${helo}`, commandMs)
  if (ehlo.code === 250) return offersOf(ehlo)
  if (ehlo.code < 500) throw new Broken('ehlo', 'refused', { reply: replyOf(ehlo) })
  const plain = await talk.ask('ehlo', `HELO ${helo}`, commandMs)
  if (plain.code !== 250) throw new Broken('ehlo', 'refused', { reply: replyOf(plain) })
  return NO_OFFERS
}

function wantsStartTls({ tls }: Relay, offers: Offers, { tlsFails }: Memory): boolean {
  if (tls === 'none' || tls === 'implicit') return false
  if (tls === 'opportunistic') return offers.starttls && !tlsFails
  if (!offers.starttls)
    throw new Broken('starttls', 'no-tls', { detail: 'the server does not offer STARTTLS', lasting: true })
  return true
}

/** Whatever stands behind the 220 was not asked for, and ends the line: nobody in between slips a command in. */
async function startTls(talk: Talk, { tls }: Relay, { commandMs }: Patience): Promise<boolean> {
  const answer = await talk.ask('starttls', 'STARTTLS', commandMs)
  if (answer.code === 220) return true
  if (tls === 'opportunistic') return false
  throw new Broken('starttls', 'no-tls', { reply: replyOf(answer) })
}
