/**
 * A server that takes text messages over SMPP, and does as it is told: honest where the script says nothing; late, wrong, out
 * of order or gone where it says so. It writes down what it took, which is what a test compares with. Built on our own codec:
 * that others understand it too is tried in smpp-peers.test.ts.
 */

import { readFileSync } from 'node:fs'
import { type AddressInfo, createServer as createPlain, type Server, type Socket } from 'node:net'
import { createServer as createTls } from 'node:tls'
import { bytesTlv, decodePdu, encodePdu, FrameReader, numberTlv, textTlv, tlvNumber } from '#wire/sms/smpp/codec.ts'
import type { Fields, Pdu, Tlv } from '#wire/sms/smpp/commands.ts'

export type Submitted = Pdu<'submit_sm'> & { readonly id: string; readonly connection: number }

/** What it does with the nth submit of a connection, counted from 0 like the connections, in place of taking it. */
export type Act = {
  /** What it says. By default 0, and it takes the message unless `keeps` says that it does not. */
  readonly status?: number
  /** Whether the message counts as taken; by default as the status has it. */
  readonly keeps?: boolean
  /** It is answered, but only when `server.answerHeld()` is called; or never. */
  readonly answer?: 'later' | 'never' | 'twice'
  /** Bytes in place of an answer. */
  readonly raw?: Buffer
  /** The number that it answers with. */
  readonly id?: string
  /** A receipt for it, at once: before the answer or behind it, so many times. */
  readonly receipt?: { readonly when: 'before' | 'behind'; readonly times?: number; readonly form?: ReceiptForm }
  readonly tlvs?: readonly Tlv[]
  /** What happens to the line then. */
  readonly then?: 'hang-up' | 'reset' | 'unbind'
}
export type ReceiptForm = 'tlv' | 'text' | 'decimal'
export type Script = (nth: number, connection: number, submitted: Pdu<'submit_sm'>) => Act | undefined

type Options = {
  readonly script?: Script
  /** The status of its answer to a bind; `never` answers nothing. */
  readonly bind?: (connection: number) => number | 'never' | 'hang-up' | Buffer
  /** Answers to enquire_link. */
  readonly isThere?: boolean
  readonly tls?: boolean
  readonly port?: number
  /** Told of each message instead of `taken` keeping it. */
  readonly onTaken?: () => void
}

export type SmppSimulator = {
  readonly port: number
  /** What it took, in order. */
  readonly taken: readonly Submitted[]
  /** All that it was told but submits, by command, in order. */
  readonly heard: readonly Pdu[]
  readonly connections: number
  /** Submits that no answer has left for yet, at the most. */
  readonly mostAtOnce: number
  /** The answers that were held back, in the order given, or turned round. */
  answerHeld(order?: 'turned'): void
  /** To the last connection that is bound. */
  deliver(fields: Partial<Fields<'deliver_sm'>>, tlvs?: readonly Tlv[]): number
  receipt(
    of: { readonly id: string; readonly from?: string; readonly to?: string; readonly reference?: number },
    state: number,
    form?: ReceiptForm,
  ): number
  say(bytes: Buffer): void
  hangUp(): void
  close(): Promise<void>
}

const file = (name: string) => readFileSync(new URL(`data/tls/${name}`, import.meta.url))
const WORDS = ['ENROUTE', 'ENROUTE', 'DELIVRD', 'EXPIRED', 'DELETED', 'UNDELIV', 'ACCEPTD', 'UNKNOWN', 'REJECTD']
const RECEIPT = 0x04

class Peer {
  readonly #socket: Socket
  readonly #frames = new FrameReader()
  readonly #world: World
  readonly #connection: number
  #nth = 0
  #sequence = 0
  readonly held: (() => void)[] = []

  constructor(socket: Socket, connection: number, world: World) {
    this.#socket = socket
    this.#connection = connection
    this.#world = world
    socket.on('error', () => {})
  }

  read(bytes: Buffer): void {
    this.#frames.read(bytes, frame => {
      const pdu = decodePdu(frame)
      if (!pdu.ok) throw new Error(`the simulator was told nonsense: ${pdu.refusal.why}`)
      this.#heard(pdu.value)
      return !this.#socket.destroyed
    })
  }

  #heard(pdu: Pdu): void {
    const { sequence } = pdu
    if (pdu.command === 'submit_sm') return this.#submitted(pdu)
    this.#world.heard.push(pdu)
    if (pdu.command === 'bind_transceiver') return this.#bind(sequence)
    if (pdu.command === 'enquire_link' && this.#world.isThere)
      this.say(encodePdu({ command: 'enquire_link_resp', sequence }))
    if (pdu.command === 'unbind') this.#socket.end(encodePdu({ command: 'unbind_resp', sequence }))
    if (pdu.command === 'unbind_resp') this.#socket.end()
  }

  #bind(sequence: number): void {
    const said = this.#world.bind(this.#connection)
    if (said === 'never') return
    if (said === 'hang-up') return void this.#socket.destroy()
    if (Buffer.isBuffer(said)) return this.say(said)
    this.#world.bound.push(this)
    this.say(
      encodePdu({ command: 'bind_transceiver_resp', sequence, status: said, fields: { system_id: 'simulator' } }),
    )
  }

  #submitted(pdu: Pdu<'submit_sm'>): void {
    const { sequence } = pdu
    const world = this.#world
    const act = world.script(this.#nth++, this.#connection, pdu) ?? {}
    const { status = 0, keeps = status === 0, then } = act
    const id = act.id ?? (world.next++).toString(16).padStart(8, '0')
    if (keeps) world.take({ ...pdu, id, connection: this.#connection })
    const answer = () => {
      world.open -= 1
      this.say(
        act.raw ??
          encodePdu({
            command: 'submit_sm_resp',
            sequence,
            status,
            fields: { message_id: status === 0 ? id : '' },
            tlvs: act.tlvs ?? [],
          }),
      )
    }
    world.open += 1
    world.most = Math.max(world.most, world.open)
    if (act.receipt?.when === 'before') this.#receipts(pdu, id, act.receipt)
    if (act.answer === 'later') this.held.push(answer)
    else if (act.answer !== 'never') answer()
    if (act.answer === 'twice') answer()
    if (act.receipt?.when === 'behind') this.#receipts(pdu, id, act.receipt)
    if (then === 'hang-up') this.#socket.destroy()
    if (then === 'reset') this.#socket.resetAndDestroy()
    if (then === 'unbind') this.say(encodePdu({ command: 'unbind', sequence: ++this.#sequence }))
  }

  #receipts(pdu: Pdu<'submit_sm'>, id: string, { times = 1, form = 'tlv' }: NonNullable<Act['receipt']>): void {
    const reference = tlvNumber(pdu, 'user_message_reference')
    for (let i = 0; i < times; i++)
      this.receipt(
        {
          id,
          from: pdu.fields.source_addr,
          to: pdu.fields.destination_addr,
          ...(reference !== undefined && { reference }),
        },
        2,
        form,
      )
  }

  receipt(
    {
      id,
      from = '',
      to = '',
      reference,
    }: { readonly id: string; readonly from?: string; readonly to?: string; readonly reference?: number },
    state: number,
    form: ReceiptForm,
  ): number {
    const own = reference === undefined ? [] : [numberTlv('user_message_reference', reference)]
    const numbers = { source_addr_ton: 1, source_addr: to, destination_addr: from, esm_class: RECEIPT }
    if (form === 'tlv')
      return this.deliver(numbers, [textTlv('receipted_message_id', id), numberTlv('message_state', state), ...own])
    const written = form === 'decimal' ? BigInt(`0x${id}`).toString() : id
    const text = `id:${written} sub:001 dlvrd:001 submit date:2611270400 done date:2611270401 stat:${WORDS[state]} err:000 text:Hello`
    return this.deliver({ ...numbers, short_message: Buffer.from(text) }, own)
  }

  deliver(fields: Partial<Fields<'deliver_sm'>>, tlvs: readonly Tlv[] = []): number {
    this.#sequence += 1
    this.say(encodePdu({ command: 'deliver_sm', sequence: this.#sequence, fields, tlvs }))
    return this.#sequence
  }

  say(bytes: Buffer): void {
    if (!this.#socket.destroyed) this.#socket.write(bytes)
  }
}

type World = {
  readonly script: Script
  readonly bind: NonNullable<Options['bind']>
  readonly isThere: boolean
  readonly heard: Pdu[]
  readonly bound: Peer[]
  readonly take: (it: Submitted) => void
  next: number
  open: number
  most: number
}

export async function startSmpp({
  script = () => undefined,
  bind = () => 0,
  isThere = true,
  tls = false,
  port = 0,
  onTaken,
}: Options = {}): Promise<SmppSimulator> {
  const taken: Submitted[] = []
  const sockets = new Set<Socket>()
  const world: World = {
    script,
    bind,
    isThere,
    heard: [],
    bound: [],
    take: onTaken ?? (it => void taken.push(it)),
    next: 1,
    open: 0,
    most: 0,
  }
  let connections = 0
  const onSocket = (socket: Socket) => {
    sockets.add(socket)
    socket.setNoDelay(true).on('close', () => sockets.delete(socket))
    const peer = new Peer(socket, connections++, world)
    socket.on('data', bytes => peer.read(bytes))
  }
  const server: Server = tls
    ? createTls({ cert: file('localhost.crt'), key: file('localhost.key') }, onSocket)
    : createPlain(onSocket)
  server.on('tlsClientError', () => {})
  await new Promise<void>(resolve => server.listen(port, '127.0.0.1', resolve))
  const last = () => {
    const peer = world.bound.at(-1)
    if (!peer) throw new Error('nobody is bound')
    return peer
  }
  return {
    port: (server.address() as AddressInfo).port, // It listens on a port.
    taken,
    heard: world.heard,
    get connections() {
      return connections
    },
    get mostAtOnce() {
      return world.most
    },
    answerHeld: order => {
      const held = world.bound.flatMap(peer => peer.held.splice(0))
      for (const answer of order === 'turned' ? held.toReversed() : held) answer()
    },
    deliver: (fields, tlvs) => last().deliver(fields, tlvs),
    receipt: (of, state, form = 'tlv') => last().receipt(of, state, form),
    say: bytes => last().say(bytes),
    hangUp: () => {
      for (const socket of sockets) socket.destroy()
    },
    close: () =>
      new Promise(resolve => {
        for (const socket of sockets) socket.destroy()
        server.close(() => resolve())
      }),
  }
}

export const payload = (text: string): Tlv => bytesTlv('message_payload', Buffer.from(text))
