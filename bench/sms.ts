/**
 * `npm run bench -- sms`: text messages over one bind with a window of 100, each asked whether it may leave, noted, and told
 * its outcome; against the bare loop of the codec over one socket: the same PDUs, as many on their way, and nothing kept of
 * them. The server is a process of its own. `--count 20000 --rounds 3`.
 */

import { fork } from 'node:child_process'
import { connect } from 'node:net'
import { availableParallelism, cpus } from 'node:os'
import { fileURLToPath } from 'node:url'
import { partsOf } from '#wire/sms/segment.ts'
import { decodePdu, encodePdu, FrameReader } from '#wire/sms/smpp/codec.ts'
import { openCourier } from '#wire/sms/smpp/courier.ts'
import { submitsOf } from '#wire/sms/smpp/submit.ts'
import type { Message, Outcome, SmppServer } from '#wire/sms/smpp/types.ts'

export const NUMBERS = { count: 40_000, rounds: 5 } as const
type Numbers = Readonly<Record<keyof typeof NUMBERS, number>>
const WINDOW = 100
const TEXT = 'Bakery: fresh bread from seven, and half price for what is left at six. Reply STOP to opt out'

export async function run(io: { readonly print: (line: string) => void }, { count, rounds }: Numbers): Promise<void> {
  const sink = await openSink()
  try {
    const pairs: { ours: number; theirs: number }[] = []
    for (let round = 0; round <= rounds; round++)
      pairs.push({ theirs: await bareLoop(sink.port, count), ours: await byCourier(sink.port, count) })
    const expected = 2 * count * (rounds + 1)
    if ((await sink.taken()) !== expected) throw new Error(`the server has not taken ${expected} messages`)
    tell(io, pairs.slice(1)) // The first warms up.
  } finally {
    await sink.stop()
  }
}

function tell(
  io: { readonly print: (line: string) => void },
  pairs: readonly { ours: number; theirs: number }[],
): void {
  const [ours, theirs] = [medianOf(pairs.map(it => it.ours)), medianOf(pairs.map(it => it.theirs))].map(Math.round)
  const ratio = Math.round(medianOf(pairs.map(it => it.ours / it.theirs)) * 1_000) / 1_000
  const against = `the bare loop of the codec, one bind, window ${WINDOW}`
  const machine = `${availableParallelism()} × ${cpus()[0]?.model.trim() ?? 'unknown'}, Node ${process.versions.node}`
  io.print(JSON.stringify({ bench: 'sms', against, ours, theirs, ratio, unit: 'messages/s', machine }))
}

const medianOf = (all: readonly number[]): number => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? NaN

const messageOf = (n: number, settle: (outcome: Outcome) => void): Message => ({
  from: 'Bakery',
  to: `+4179${String(n % 10_000_000).padStart(7, '0')}`,
  encoding: 'gsm7',
  parts: partsOf(TEXT, n),
  reference: n & 0xffff,
  mayLeave: () => true,
  attempted: () => {},
  settle,
})

const serverAt = (port: number): SmppServer => ({
  host: '127.0.0.1',
  port,
  tls: 'none',
  reach: 'any',
  systemId: 'bench',
  password: 'bench',
  window: WINDOW,
})

/** Messages a second. */
async function byCourier(port: number, count: number): Promise<number> {
  const done = Promise.withResolvers<void>()
  let [made, accepted, start] = [0, 0, 0]
  const settle = (outcome: Outcome) => {
    if (outcome.is !== 'accepted') done.reject(new Error(`a message was ${outcome.is}`))
    else if (++accepted === count) done.resolve()
  }
  const courier = openCourier({
    server: serverAt(port),
    binds: 1,
    take: () => {
      start ||= performance.now()
      return made < count ? messageOf(made++, settle) : undefined
    },
    onTrouble: trouble => done.reject(new Error(`the bind was lost: ${trouble.why}`)),
    onReceipt: () => {},
    onInbound: () => {},
  })
  await done.promise
  const perSecond = (count / (performance.now() - start)) * 1_000
  await courier.stop()
  return perSecond
}

/** The same messages as PDUs of the same codec. */
async function bareLoop(port: number, count: number): Promise<number> {
  const server = serverAt(port)
  const socket = connect(port, '127.0.0.1').setNoDelay(true)
  const frames = new FrameReader()
  const done = Promise.withResolvers<void>()
  let [sent, answered, start] = [0, 0, 0]
  const send = () => {
    const [submit] =
      submitsOf(
        messageOf(sent, () => {}),
        server,
      ) ?? []
    sent += 1
    socket.write(encodePdu({ command: 'submit_sm', sequence: sent, ...submit }))
  }
  socket.on('error', done.reject).on('data', bytes => {
    socket.cork()
    frames.read(bytes, frame => {
      const read = decodePdu(frame)
      if (read.ok && read.value.command === 'bind_transceiver_resp') {
        start = performance.now()
        while (sent < Math.min(WINDOW, count)) send()
      } else if (++answered === count) done.resolve()
      else if (sent < count) send()
      return true
    })
    socket.uncork()
  })
  socket.write(
    encodePdu({ command: 'bind_transceiver', sequence: 1, fields: { system_id: 'bench', password: 'bench' } }),
  )
  await done.promise
  const perSecond = (count / (performance.now() - start)) * 1_000
  socket.destroy()
  return perSecond
}

async function openSink(): Promise<{ readonly port: number; taken(): Promise<number>; stop(): Promise<void> }> {
  const child = fork(fileURLToPath(new URL('sms-sink.ts', import.meta.url)))
  const next = <T>() =>
    new Promise<T>((resolve, reject) => {
      child.once('message', it => resolve(it as T)) // What the server above sends.
      child.once('exit', () => reject(new Error('the server is gone')))
    })
  const { port } = await next<{ port: number }>()
  return {
    port,
    taken: () => {
      child.send('taken')
      return next<{ taken: number }>().then(it => it.taken)
    },
    stop: async () => {
      const gone = new Promise(resolve => child.once('exit', resolve))
      child.kill()
      await gone
    },
  }
}
