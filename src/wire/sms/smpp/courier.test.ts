import { afterEach, describe, expect, test } from 'vitest'
import { TEST_CA } from '../../../../test/hostile-smtp.ts'
import { payload, type Script, type SmppSimulator, startSmpp, type Submitted } from '../../../../test/smpp.ts'
import { partsOf, planOf } from '../segment.ts'
import { encodePdu, numberTlv, tlvNumber, tlvOf } from './codec.ts'
import { openCourier } from './courier.ts'
import { Pace } from './pace.ts'
import type { Courier, Inbound, Message, Outcome, Patience, Receipted, SmppServer, Trouble } from './types.ts'

const closing: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close()
})

const simulate = async (options: Parameters<typeof startSmpp>[0] = {}): Promise<SmppSimulator> => {
  const server = await startSmpp(options)
  closing.push(() => server.close())
  return server
}

/** A condition, within a bound that only a broken program reaches. */
async function until(isSo: () => boolean, what: string): Promise<void> {
  for (const start = performance.now(); !isSo();) {
    if (performance.now() - start > 15_000) throw new Error(`it never came to this: ${what}`)
    await new Promise(resolve => setTimeout(resolve, 2))
  }
}

type Desk = {
  readonly courier: Courier
  readonly outcomes: Map<number, Outcome[]>
  readonly receipts: Receipted[]
  readonly inbound: Inbound[]
  readonly troubles: Trouble[]
  /** In the order in which they were told: `outcome 3`, `receipt 3`. */
  readonly log: string[]
  send(count: number, more?: (n: number) => Partial<Message> & { readonly text?: string }): void
  settled(): Promise<void>
}

function open(
  { port }: { readonly port: number },
  {
    server = {},
    patience = {},
    binds = 1,
    onInbound,
    onReceipt,
  }: {
    readonly server?: Partial<SmppServer>
    readonly patience?: Partial<Patience>
    readonly binds?: number
    readonly onInbound?: (it: Inbound) => Promise<void> | void
    readonly onReceipt?: (it: Receipted) => Promise<void> | void
  } = {},
): Desk {
  const queue: Message[] = []
  const desk = { outcomes: new Map<number, Outcome[]>(), receipts: [], inbound: [], troubles: [], log: [] } as Pick<
    Desk,
    'outcomes' | 'receipts' | 'inbound' | 'troubles' | 'log'
  >
  let made = 0
  const courier = openCourier({
    server: { host: '127.0.0.1', port, tls: 'none', reach: 'any', systemId: 'us', password: 'secret', ...server },
    binds,
    patience: { backoffMs: 5, backoffMaxMs: 20, restMs: 5, restMaxMs: 40, unbindMs: 500, ...patience },
    take: () => queue.shift(),
    onTrouble: trouble => desk.troubles.push(trouble),
    onReceipt: async it => {
      desk.log.push(`receipt ${it.reference}`)
      await onReceipt?.(it)
      desk.receipts.push(it)
    },
    onInbound: async it => {
      await onInbound?.(it)
      desk.inbound.push(it)
    },
  })
  closing.push(() => courier.stop(true))
  const messageOf = (
    n: number,
    { text = `Message ${n}`, ...more }: Partial<Message> & { readonly text?: string },
  ): Message => ({
    from: 'Bakery',
    to: '+41791234567',
    encoding: planOf(text).encoding,
    parts: partsOf(text, n),
    reference: n,
    mayLeave: () => true,
    attempted: () => {},
    settle: outcome => {
      desk.log.push(`outcome ${n}`)
      desk.outcomes.set(n, [...(desk.outcomes.get(n) ?? []), outcome])
    },
    ...more,
  })
  return {
    ...desk,
    courier,
    send: (count, more = () => ({})) => {
      for (let i = 0; i < count; i++) queue.push(messageOf(++made, more(made)))
      courier.wake()
    },
    settled: () => until(() => desk.outcomes.size === made && courier.underWay === 0, 'all are settled'),
  }
}

const kinds = (desk: Desk) =>
  [...desk.outcomes].toSorted(([a], [b]) => a - b).map(([, all]) => all.map(it => it.is).join('+'))
const references = (server: SmppSimulator) => server.taken.map(it => tlvNumber(it, 'user_message_reference'))
const textsOf = (all: readonly Submitted[]) => all.map(it => it.fields.short_message.toString('latin1'))

describe('an honest server', () => {
  test('a message is taken, with its number; who it is from and to, and our reference, stand in it', async () => {
    const server = await simulate()
    const desk = open(server)
    desk.send(1)
    await desk.settled()
    expect(desk.outcomes.get(1)).toEqual([{ is: 'accepted', ids: ['00000001'] }])
    const [taken] = server.taken
    expect(taken?.fields).toMatchObject({
      source_addr_ton: 5,
      source_addr: 'Bakery',
      dest_addr_ton: 1,
      dest_addr_npi: 1,
      destination_addr: '41791234567',
      registered_delivery: 1,
      data_coding: 0,
    })
    expect(textsOf(server.taken)).toEqual(['Message 1'])
    expect(references(server)).toEqual([1])
    expect(server.heard[0]).toMatchObject({
      command: 'bind_transceiver',
      fields: { system_id: 'us', interface_version: 0x34 },
    })
  })

  test('who it is from is letters, a short code or a number of the world', async () => {
    const server = await simulate()
    const desk = open(server)
    const senders = ['Bakery', '36180', '+41791111111', 'Ж', '', 'A'.repeat(30)]
    desk.send(senders.length, n => ({ from: senders[n - 1] ?? '' }))
    await desk.settled()
    expect(kinds(desk)).toEqual(['accepted', 'accepted', 'accepted', 'refused', 'refused', 'refused'])
    expect(server.taken.map(it => [it.fields.source_addr_ton, it.fields.source_addr])).toEqual([
      [5, 'Bakery'],
      [3, '36180'],
      [1, '41791111111'],
    ])
  })

  test('many go in a window that is filled and never more than that', async () => {
    const server = await simulate({ script: nth => ({ answer: nth < 200 ? 'later' : undefined }) as never })
    const desk = open(server, { server: { window: 7 } })
    desk.send(60)
    for (let answered = 0; answered < 60;) {
      await until(() => server.taken.length === Math.min(60, answered + 7), 'the window is full')
      answered = server.taken.length
      server.answerHeld('turned')
    }
    await desk.settled()
    expect(server.mostAtOnce).toBe(7)
    expect(new Set(kinds(desk))).toEqual(new Set(['accepted']))
    // Answers came in another order; each was for its own.
    for (const it of server.taken)
      expect(desk.outcomes.get(tlvNumber(it, 'user_message_reference') ?? 0)).toEqual([
        { is: 'accepted', ids: [it.id] },
      ])
  })

  test.each(['udh', 'sar', 'payload'] as const)('a long message goes by %s', async longBy => {
    const server = await simulate()
    const desk = open(server, { server: { longBy } })
    const text = 'Жили-были дед да баба. '.repeat(7)
    desk.send(1, () => ({ text }))
    await desk.settled()
    const bodies = server.taken.map(it =>
      longBy === 'payload'
        ? (tlvOf(it, 'message_payload') ?? Buffer.alloc(0))
        : it.fields.short_message.subarray(longBy === 'udh' ? 6 : 0),
    )
    expect(Buffer.concat(bodies).swap16().toString('utf16le')).toBe(text)
    expect(server.taken.length).toBe(longBy === 'payload' ? 1 : 3)
    expect(server.taken[0]?.fields.esm_class).toBe(longBy === 'udh' ? 0x40 : 0)
    expect(desk.outcomes.get(1)).toEqual([{ is: 'accepted', ids: server.taken.map(it => it.id) }])
    if (longBy === 'sar') expect(server.taken.map(it => tlvNumber(it, 'sar_segment_seqnum'))).toEqual([1, 2, 3])
  })

  test('it is asked whether it is there, and answers what it is asked', async () => {
    const server = await simulate()
    const desk = open(server, { patience: { enquireMs: 20 } })
    await until(() => server.heard.filter(it => it.command === 'enquire_link').length >= 2, 'it is asked twice')
    server.say(encodePdu({ command: 'enquire_link', sequence: 77 }))
    await until(() => server.heard.some(it => it.command === 'enquire_link_resp' && it.sequence === 77), 'we answer')
    expect(server.connections).toBe(1)
    expect(desk.troubles).toEqual([])
  })

  test('over TLS, and not with a certificate that nobody vouches for', async () => {
    const server = await simulate({ tls: true })
    const desk = open(server, { server: { host: 'localhost', tls: 'implicit', ca: TEST_CA } })
    desk.send(1)
    await desk.settled()
    expect(kinds(desk)).toEqual(['accepted'])
    const careless = open(server, { server: { host: 'localhost', tls: 'implicit' } })
    await until(() => careless.troubles.length > 0, 'it is refused')
    expect(careless.troubles[0]).toMatchObject({ at: 'connect', why: 'no-tls' })
  })

  test('a private address is not connected to where only public ones may be', async () => {
    const server = await simulate()
    const desk = open(server, { server: { reach: 'public' } })
    await until(() => desk.troubles.length > 0, 'it is refused')
    expect(desk.troubles[0]).toMatchObject({ why: 'not-public', lasting: true })
    expect(server.connections).toBe(0)
  })

  test('stopping waits for answers and unbinds', async () => {
    const server = await simulate({ script: () => ({ answer: 'later' }) })
    const desk = open(server)
    desk.send(3)
    await until(() => server.taken.length === 3, 'all have left')
    const stopped = desk.courier.stop()
    server.answerHeld()
    await stopped
    expect(kinds(desk)).toEqual(['accepted', 'accepted', 'accepted'])
    expect(server.heard.map(it => it.command)).toEqual(['bind_transceiver', 'unbind'])
    expect(desk.troubles).toEqual([])
  })

  test('so many a second and no more, and after “slower” a rest that doubles', () => {
    const pace = new Pace({ windowMax: 16, perSecond: 100, restMs: 1_000, restMaxMs: 4_000 })
    let nowMs = 0
    for (let sent = 0; sent < 40; sent++) {
      nowMs += pace.waitMs(nowMs)
      pace.left()
    }
    expect(Math.round(nowMs)).toBe(300) // Ten at once, and thirty at a hundred a second.
    const rests = [1_000, 2_000, 4_000, 4_000].map(restMs => {
      pace.throttled(nowMs)
      pace.throttled(nowMs + 1) // Of the same flight.
      expect(pace.waitMs(nowMs)).toBe(restMs)
      nowMs += restMs
      return pace.window
    })
    expect(rests).toEqual([8, 4, 2, 1])
    for (let taken = 0; taken < 200; taken++) pace.taken()
    expect(pace.window).toBe(16)
  })
})

describe('before it leaves', () => {
  test('a message whose consent ended while it was being noted stays here [AS-03]', async () => {
    const server = await simulate()
    const desk = open(server)
    let noted = false
    desk.send(1, () => ({ mayLeave: () => !noted, attempted: () => void (noted = true) }))
    await desk.settled()
    expect(kinds(desk)).toEqual(['withheld'])
    expect(server.taken).toEqual([])
  })

  test('one that may not leave is not even noted, and one that could not be noted stays', async () => {
    const server = await simulate()
    const desk = open(server)
    let notes = 0
    desk.send(1, () => ({ mayLeave: () => false, attempted: () => void (notes += 1) }))
    desk.send(1, () => ({ attempted: () => Promise.reject(new Error('the disk is full')) }))
    desk.send(1)
    await desk.settled()
    expect(notes).toBe(0)
    expect(kinds(desk)).toEqual(['withheld', 'untouched', 'accepted'])
    expect(desk.outcomes.get(2)?.[0]).toMatchObject({ trouble: { why: 'not-journaled', detail: 'the disk is full' } })
  })
})

describe('a server that says no', () => {
  test.each([
    [0x0b, 'ESME_RINVDSTADR', 'permanent', 'recipient'],
    [0x0a, 'ESME_RINVSRCADR', 'permanent', 'sender'],
    [0x08, 'ESME_RSYSERR', 'retry', 'server'],
    [0x58, 'ESME_RTHROTTLED', 'throttled', 'server'],
    [0x14, 'ESME_RMSGQFUL', 'throttled', 'server'],
    [0x0000_0417, '0x00000417', 'retry', 'server'],
  ])('%i is %s: %s, about the %s', async (status, name, kind, about) => {
    const server = await simulate({ script: () => ({ status }) })
    const desk = open(server)
    desk.send(1)
    await desk.settled()
    expect(desk.outcomes.get(1)).toEqual([{ is: 'refused', code: status, status: { name, kind, about }, taken: 0 }])
  })

  test('“slower” halves the window and rests; what was refused is told, and what follows is taken', async () => {
    let throttled = 0
    const script: Script = nth => (nth >= 10 && nth < 30 ? (throttled++, { status: 0x58 }) : undefined)
    const server = await simulate({ script })
    const desk = open(server, { server: { window: 16 } })
    desk.send(100)
    await desk.settled()
    const all = [...desk.outcomes.values()].flat()
    expect(throttled).toBe(20)
    expect(all.filter(it => it.is === 'accepted').length).toBe(80)
    expect(all.filter(it => it.is === 'refused' && it.status.kind === 'throttled').length).toBe(20)
    expect(server.taken.length).toBe(80)
  })

  test('half a message is not left lying: its other parts are said again', async () => {
    const server = await simulate({ script: nth => (nth === 1 || nth === 3 ? { status: 0x58 } : undefined) })
    const desk = open(server)
    desk.send(1, () => ({ text: 'a'.repeat(400) }))
    await desk.settled()
    expect(desk.outcomes.get(1)?.[0]).toMatchObject({ is: 'accepted' })
    expect(server.taken.map(it => it.fields.short_message[5])).toEqual([1, 3, 2])
  })

  test('a part that is refused for good tells how many are there all the same', async () => {
    const server = await simulate({ script: nth => (nth === 1 ? { status: 0x0b } : undefined) })
    const desk = open(server, { server: { window: 1 } })
    desk.send(1, () => ({ text: 'a'.repeat(400) }))
    await desk.settled()
    expect(desk.outcomes.get(1)?.[0]).toMatchObject({ is: 'refused', code: 0x0b, taken: 1 })
    expect(server.taken.length).toBe(1) // The third did not leave any more.
  })

  test('a nack is a no to the message that it names', async () => {
    const nack = (sequence: number) => encodePdu({ command: 'generic_nack', status: 0x03, sequence })
    const server = await simulate({ script: (_n, _c, { sequence }) => ({ raw: nack(sequence), keeps: false }) })
    const desk = open(server)
    desk.send(1)
    await desk.settled()
    expect(desk.outcomes.get(1)?.[0]).toMatchObject({ is: 'refused', code: 0x03 })
  })

  test.each([
    [0x0e, true],
    [0x0f, true],
    [0x05, false],
    [0x08, false],
  ])('to the bind, with %i: it lasts: %s', async (status, lasting) => {
    const server = await simulate({ bind: connection => (connection < 2 ? status : 0) })
    const desk = open(server)
    desk.send(1)
    await desk.settled()
    expect(desk.troubles[0]).toMatchObject({ at: 'bind', why: 'refused', lasting })
    expect(kinds(desk)).toEqual(['accepted'])
    expect(server.connections).toBe(3)
  })
})

describe('a line that breaks', () => {
  test('in the middle of a window: what left and was not answered is uncertain, and nothing is said twice', async () => {
    const script: Script = (nth, connection) =>
      connection === 0 && nth >= 3 ? { answer: 'never', ...(nth === 7 && { then: 'reset' }) } : undefined
    const server = await simulate({ script })
    const desk = open(server, { server: { window: 8 } })
    desk.send(30)
    await desk.settled()
    const by = (kind: Outcome['is']) => [...desk.outcomes].filter(([, all]) => all[0]?.is === kind).map(([n]) => n)
    expect([...desk.outcomes.values()].every(all => all.length === 1)).toBe(true)
    const numbers = references(server)
    expect(new Set(numbers).size).toBe(numbers.length)
    expect(by('uncertain').length).toBeGreaterThanOrEqual(5)
    // Each that the server has and nobody was told of is uncertain; each that is accepted is there.
    for (const n of by('accepted')) expect(numbers).toContain(n)
    for (const n of numbers) expect([...by('accepted'), ...by('uncertain')]).toContain(n)
    for (const n of by('untouched')) expect(numbers).not.toContain(n)
    expect(desk.troubles[0]).toMatchObject({ at: 'submit' })
  })

  test('between two parts: some are there, so it is not sent again by itself', async () => {
    const server = await simulate({
      script: (nth, connection) =>
        connection === 0 && nth === 1 ? { keeps: false, answer: 'never', then: 'hang-up' } : undefined,
    })
    const desk = open(server, { server: { window: 1 } })
    desk.send(1, () => ({ text: 'a'.repeat(400) }))
    await desk.settled()
    expect(desk.outcomes.get(1)?.[0]).toMatchObject({ is: 'uncertain', ids: ['00000001'] })
  })

  test('before anything left, all of it stays here', async () => {
    const server = await simulate({ bind: connection => (connection === 0 ? 'hang-up' : 0) })
    const desk = open(server)
    desk.send(2)
    await desk.settled()
    expect(kinds(desk)).toEqual(['accepted', 'accepted'])
    expect(desk.troubles[0]).toMatchObject({ at: 'bind' })
  })

  test('a server that never answers a message is left; one that answers others is not', async () => {
    const server = await simulate({ script: (nth, connection) => (connection === 0 ? { answer: 'never' } : undefined) })
    const desk = open(server, { patience: { answerMs: 50 }, server: { window: 2 } })
    desk.send(4)
    await desk.settled()
    expect(kinds(desk)).toEqual(['uncertain', 'uncertain', 'accepted', 'accepted'])
    expect(desk.troubles[0]).toMatchObject({ why: 'too-slow' })

    const lame = await simulate({ script: nth => (nth === 0 ? { answer: 'never' } : undefined) })
    const other = open(lame, { patience: { answerMs: 80 }, server: { window: 2 } })
    other.send(6)
    await other.settled()
    expect(kinds(other)).toEqual(['uncertain', ...Array<string>(5).fill('accepted')])
    expect(lame.connections).toBe(1)
  })

  test('a server that is silent when asked whether it is there is left, and bound to again', async () => {
    const server = await simulate({ isThere: false })
    const desk = open(server, { patience: { enquireMs: 20, enquireAnswerMs: 20 } })
    await until(() => server.connections >= 2, 'it binds again')
    expect(desk.troubles[0]).toMatchObject({ at: 'idle', why: 'too-slow' })
  })

  test('one that never lets us in is asked less and less often', async () => {
    const server = await simulate({ bind: () => 'never' })
    const desk = open(server, { patience: { bindMs: 10 } })
    await until(() => desk.troubles.length >= 2, 'it is tried again')
    expect(desk.troubles[0]).toMatchObject({ at: 'bind', why: 'too-slow' })
    expect(desk.courier.bound).toBe(0)
  })

  test('one that unbinds gets no more, answers what it has, and is bound to again', async () => {
    const server = await simulate({
      script: (nth, connection) => (connection === 0 && nth === 2 ? { then: 'unbind' } : undefined),
    })
    const desk = open(server, { server: { window: 1 } })
    desk.send(6)
    await desk.settled()
    expect(kinds(desk)).toEqual(Array<string>(6).fill('accepted'))
    expect(desk.troubles[0]).toMatchObject({ why: 'closing' })
    expect(server.connections).toBe(2)
  })

  test.each([
    ['garbage', Buffer.from('HTTP/1.1 400 Bad Request\r\n\r\n')],
    ['a frame of no length', Buffer.alloc(16)],
    ['a frame without end', Buffer.from('ffffffff80000004', 'hex')],
  ])('%s in place of an answer ends the line, and leaves the message uncertain', async (_, raw) => {
    const server = await simulate({ script: (_nth, connection) => (connection === 0 ? { raw } : undefined) })
    const desk = open(server, { server: { window: 1 } })
    desk.send(2)
    await desk.settled()
    expect(kinds(desk)).toEqual(['uncertain', 'accepted'])
    expect(desk.troubles[0]).toMatchObject({ why: 'not-smpp' })
  })

  test('an answer that came twice, and one to nothing, settle nothing; too many of them end the line', async () => {
    const server = await simulate({ script: () => ({ answer: 'twice' }) })
    const desk = open(server)
    desk.send(20)
    await desk.settled()
    expect(new Set(kinds(desk))).toEqual(new Set(['accepted']))
    const nonsense = encodePdu({ command: 'submit_sm_resp', sequence: 999_999, fields: { message_id: 'x' } })
    for (let i = 0; i < 100; i++) server.say(nonsense)
    await until(() => desk.troubles.length > 0, 'it is left')
    expect(desk.troubles[0]).toMatchObject({ why: 'not-smpp' })
  })

  test('an answer with a body that makes no sense is still a yes or a no', async () => {
    const bodyless = (sequence: number, status: number) => {
      const bytes = encodePdu({ command: 'submit_sm_resp', sequence, status })
      return Buffer.concat([bytes.subarray(0, 16), Buffer.from('AAAA')]).fill(Buffer.from([0, 0, 0, 20]), 0, 4)
    }
    const server = await simulate({
      script: (nth, _c, { sequence }) => ({ raw: bodyless(sequence, nth === 0 ? 0 : 0x0b), keeps: nth === 0 }),
    })
    const desk = open(server, { server: { window: 1 } })
    desk.send(2)
    await desk.settled()
    expect(kinds(desk)).toEqual(['accepted', 'refused'])
  })

  test('stopped at once: what is on its way is uncertain', async () => {
    const server = await simulate({ script: () => ({ answer: 'never' }) })
    const desk = open(server)
    desk.send(2)
    await until(() => server.taken.length === 2, 'both have left')
    await desk.courier.stop(true)
    expect(kinds(desk)).toEqual(['uncertain', 'uncertain'])
  })
})

describe('what comes in', () => {
  test('receipts, by options or as text, hex or decimal; twice is told twice', async () => {
    const server = await simulate({
      script: nth => ({
        receipt: {
          when: 'behind',
          times: nth === 0 ? 2 : 1,
          form: (['tlv', 'text', 'decimal'] as const)[nth] ?? 'tlv',
        },
      }),
    })
    const desk = open(server)
    desk.send(3)
    await until(() => desk.receipts.length === 4, 'all are told')
    expect(desk.receipts.map(it => [it.reference, it.state, it.from, it.to])).toEqual(
      [1, 1, 2, 3].map(n => [n, 'delivered', 'Bakery', '+41791234567']),
    )
    await until(
      () => server.heard.filter(it => it.command === 'deliver_sm_resp' && it.status === 0).length === 4,
      'all are answered',
    )
  })

  test('a receipt that overtakes the answer to its message is told behind the outcome', async () => {
    const server = await simulate({ script: () => ({ answer: 'later', receipt: { when: 'before' } }) })
    const desk = open(server, { patience: { receiptWaitsMs: 60_000 } })
    desk.send(3)
    await until(() => server.taken.length === 3, 'all have left')
    server.answerHeld()
    await until(() => desk.receipts.length === 3, 'all are told')
    expect(desk.log.indexOf('receipt 1')).toBeGreaterThan(desk.log.indexOf('outcome 1'))
    expect(desk.log.indexOf('receipt 3')).toBeGreaterThan(desk.log.indexOf('outcome 3'))
  })

  test('one whose message is never answered does not wait for ever', async () => {
    const server = await simulate({ script: () => ({ answer: 'never', receipt: { when: 'before' } }) })
    const desk = open(server, { patience: { receiptWaitsMs: 20 } })
    desk.send(1)
    await until(() => desk.receipts.length === 1, 'it is told')
    expect(desk.outcomes.size).toBe(0)
  })

  test('a person’s message that looks like a receipt is a person’s message', async () => {
    const server = await simulate()
    const desk = open(server)
    await until(() => desk.courier.bound === 1, 'it is bound')
    const text = 'id:00000001 sub:001 dlvrd:001 stat:DELIVRD err:000'
    server.deliver({ source_addr_ton: 1, source_addr: '41790000000', short_message: Buffer.from(text) })
    await until(() => desk.inbound.length === 1, 'it is told')
    expect(desk.receipts).toEqual([])
    expect(desk.inbound[0]).toEqual({ from: '+41790000000', to: '', text, isGuessed: false, part: undefined })
  })

  test('alphabets: as they are said, as they are, and as a payload', async () => {
    const server = await simulate()
    const desk = open(server)
    await until(() => desk.courier.bound === 1, 'it is bound')
    const tell = (data_coding: number, hex: string, esm_class = 0) =>
      server.deliver({ data_coding, esm_class, short_message: Buffer.from(hex, 'hex') })
    tell(0, '1b650048') // € @ H
    tell(8, Buffer.from('СТОП', 'utf16le').swap16().toString('hex'))
    tell(3, 'c5')
    tell(0, Buffer.from('ΔΙΑΚΟΠΗ', 'utf8').toString('hex')) // Not septets at all.
    tell(8, Buffer.from('STOP!').toString('hex')) // Not pairs.
    tell(8, Buffer.from('STOP', 'utf16le').toString('hex')) // The wrong way round.
    tell(4, '0102')
    tell(0, '050003aa020153544f50', 0x40)
    server.deliver({}, [payload('long')])
    await until(() => desk.inbound.length === 9, 'all are told')
    expect(desk.inbound.map(it => it.text)).toEqual([
      '€@H',
      'СТОП',
      'Å',
      'ΔΙΑΚΟΠΗ',
      'STOP!',
      'STOP',
      undefined,
      'STOP',
      'long',
    ])
    expect(desk.inbound[7]?.part).toEqual({ reference: 0xaa, total: 2, number: 1 })
    expect(desk.inbound.map(it => it.isGuessed)).toEqual([false, false, false, true, true, true, false, false, false])
  })

  test('what could not be written down is asked for again, and it is not said that it arrived [AS-03]', async () => {
    const server = await simulate()
    let tries = 0
    const desk = open(server, {
      onInbound: async () => {
        tries += 1
        if (tries === 1) throw new Error('the database is away')
      },
    })
    await until(() => desk.courier.bound === 1, 'it is bound')
    const statuses = () => server.heard.flatMap(it => (it.command === 'deliver_sm_resp' ? it.status : []))
    server.deliver({ short_message: Buffer.from('STOP') })
    await until(() => statuses().length === 1, 'it is answered')
    server.deliver({ short_message: Buffer.from('STOP') })
    await until(() => statuses().length === 2, 'it is answered again')
    expect(statuses()).toEqual([0x64, 0])
    expect(desk.inbound.length).toBe(1)
  })

  test('a flood is turned away for the moment, within a bound', async () => {
    const server = await simulate()
    const gate = Promise.withResolvers<void>()
    const desk = open(server, { onInbound: () => gate.promise })
    await until(() => desk.courier.bound === 1, 'it is bound')
    for (let i = 0; i < 700; i++) server.deliver({ short_message: Buffer.from('hi') })
    const statuses = () => server.heard.flatMap(it => (it.command === 'deliver_sm_resp' ? it.status : []))
    await until(() => statuses().length === 200, 'what is too much is answered')
    gate.resolve()
    await until(() => statuses().length === 700, 'all are answered')
    expect(statuses().filter(it => it === 0x58).length).toBe(200)
    expect(desk.inbound.length).toBe(500)
  })

  test('a command that we do not serve is nacked, one that nobody knows too, and neither ends the line', async () => {
    const server = await simulate()
    const desk = open(server)
    await until(() => desk.courier.bound === 1, 'it is bound')
    server.say(encodePdu({ command: 'query_sm', sequence: 5 }))
    server.say(Buffer.from('00000010000000990000000000000006', 'hex'))
    server.say(encodePdu({ command: 'alert_notification', sequence: 7 }))
    await until(() => server.heard.filter(it => it.command === 'generic_nack').length === 2, 'both are nacked')
    desk.send(1)
    await desk.settled()
    expect(server.connections).toBe(1)
  })

  test('a server that says how full it is, is given less', async () => {
    const server = await simulate({ script: () => ({ tlvs: [numberTlv('congestion_state', 95)] }) })
    const desk = open(server, { server: { window: 8 } })
    desk.send(12)
    await desk.settled()
    expect(new Set(kinds(desk))).toEqual(new Set(['accepted']))
  })
})

test('several binds share the work, and one that is lost comes back', async () => {
  const server = await simulate()
  const desk = open(server, { binds: 3 })
  await until(() => desk.courier.bound === 3, 'all are bound')
  server.hangUp()
  await until(() => desk.courier.bound === 3 && server.connections >= 6, 'all are bound again')
  desk.send(50)
  await desk.settled()
  expect(new Set(kinds(desk))).toEqual(new Set(['accepted']))
})
