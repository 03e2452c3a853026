import { createServer } from 'node:http'
import { type AddressInfo, connect, createServer as createTap } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { alphabetOf } from '#wire/sms/alphabet.ts'
import { partsOf, planOf } from '#wire/sms/segment.ts'
import { decodePdu, FrameReader } from '#wire/sms/smpp/codec.ts'
import { openCourier } from '#wire/sms/smpp/courier.ts'
import type { Outcome } from '#wire/sms/smpp/types.ts'
import { splitHeader } from '#wire/sms/udh.ts'
import { type SmppSimulator, startSmpp, type Submitted } from './smpp.ts'
import { type Kannel, startKannel, startNetSmpp } from './smpp-peers.ts'

async function until(isSo: () => boolean, what: string): Promise<void> {
  for (const start = performance.now(); !isSo();) {
    if (performance.now() - start > 30_000) throw new Error(`it never came to this: ${what}`)
    await new Promise(resolve => setTimeout(resolve, 10))
  }
}

describe('Kannel, bound to our server', () => {
  const told: URLSearchParams[] = []
  const hook = createServer((request, response) => {
    told.push(new URL(request.url ?? '/', 'http://localhost').searchParams)
    response.end('')
  })
  let server: SmppSimulator
  let kannel: Kannel
  let url = ''

  beforeAll(async () => {
    await new Promise<void>(resolve => hook.listen(0, '127.0.0.1', resolve))
    url = `http://127.0.0.1:${(hook.address() as AddressInfo).port}/`
    server = await startSmpp({ script: () => ({ receipt: { when: 'behind', form: 'text' } }) })
    kannel = await startKannel(server.port, url)
    await until(() => server.heard.some(it => it.command === 'bind_transceiver'), 'it binds')
  }, 60_000)
  afterAll(async () => {
    await kannel?.stop()
    await server?.close()
    hook.close()
  })

  const taken = async (count: number): Promise<readonly Submitted[]> => {
    await until(() => server.taken.length >= count, `it has sent ${count}`)
    return server.taken.slice(-count)
  }

  test('it says who it is, and we read it', () => {
    expect(server.heard.find(it => it.command === 'bind_transceiver')).toMatchObject({
      fields: { system_id: 'kannel', password: 'secret', interface_version: 0x34 },
    })
  })

  test('what it sends is cut as we cut it, and read as we wrote it', async () => {
    for (const text of [`Hello {€} ${'a'.repeat(200)}`, 'Ж'.repeat(100), 'Short']) {
      const ours = partsOf(text, 0)
      const before = server.taken.length
      expect(await kannel.send(text, planOf(text).encoding === 'ucs2' ? { coding: '2' } : {})).toMatch(/Accepted/)
      await until(() => server.taken.length === before + ours.length, 'all parts are there')
      const theirs = server.taken.slice(before)
      expect(theirs.map(it => bodyOf(it).toString('hex'))).toEqual(ours.map(it => it.body.toString('hex')))
      expect(theirs.map(partOf)).toEqual(ours.map(it => splitHeader(it.udh)?.part?.number))
    }
  })

  test('it understands our answers and our receipts', async () => {
    const before = server.taken.length
    await kannel.send('With a receipt', { 'dlr-mask': '27', 'dlr-url': `${url}?dlr=%d&id=%F` })
    await taken(before + 1)
    await until(() => told.some(it => it.get('dlr') === '1'), 'it tells that it was delivered')
    expect(told.filter(it => it.has('dlr')).map(it => it.get('dlr'))).toContain('8') // That the server took it.
    await until(() => server.heard.some(it => it.command === 'deliver_sm_resp'), 'it answers')
  })

  test('it understands what comes in by us, the parts of a long message too', async () => {
    const numbers = { source_addr_ton: 1, source_addr_npi: 1, source_addr: '41790000000', destination_addr: '36180' }
    server.deliver({ ...numbers, short_message: Buffer.from('STOP') })
    await until(() => told.some(it => it.get('mo') === 'STOP'), 'it tells of it')
    for (const part of partsOf('a'.repeat(170), 7))
      server.deliver({ ...numbers, esm_class: 0x40, short_message: Buffer.concat([part.udh, part.body]) })
    await until(() => told.some(it => /^a{100,}/.test(it.get('mo') ?? '')), 'it tells of a long one')
    expect(told.find(it => it.get('mo') === 'STOP')?.get('from')).toContain('41790000000')
  })
})

const bodyOf = ({ fields }: Submitted) =>
  (fields.esm_class & 0x40) === 0 ? fields.short_message : (splitHeader(fields.short_message)?.body ?? Buffer.alloc(0))
const partOf = ({ fields }: Submitted) =>
  (fields.esm_class & 0x40) === 0 ? undefined : splitHeader(fields.short_message)?.part?.number

test('the server of Net::SMPP takes what we send, long and short, and answers when it is asked whether it is there', async () => {
  const theirs = await startNetSmpp()
  const tap = await tapOn(theirs.port)
  const outcomes: Outcome[] = []
  const texts = ['Hi', 'a'.repeat(300), 'Привет 😀', alphabetOf().read(Buffer.from([0x1b, 0x65]))]
  const queue = texts.map((text, i) => ({
    from: 'Bakery',
    to: '+41791234567',
    encoding: planOf(text).encoding,
    parts: partsOf(text, i),
    reference: i,
    mayLeave: () => true,
    attempted: () => {},
    settle: (outcome: Outcome) => void outcomes.push(outcome),
  }))
  const courier = openCourier({
    server: { host: '127.0.0.1', port: tap.port, tls: 'none', reach: 'any', systemId: 'us', password: 'secret' },
    binds: 1,
    patience: { enquireMs: 50 },
    take: () => queue.shift(),
    onReceipt: () => {},
    onInbound: () => {},
  })
  try {
    await until(() => outcomes.length === texts.length, 'all are settled')
    expect(outcomes.map(it => it.is)).toEqual(['accepted', 'accepted', 'accepted', 'accepted'])
    expect(outcomes[1]).toMatchObject({ ids: ['123456789', '123456789'] })
    await until(
      () => tap.commands.filter(it => it === 'enquire_link_resp').length >= 2,
      'it says twice that it is there',
    )
    expect(courier.bound).toBe(1)
  } finally {
    await courier.stop()
    tap.close()
    await theirs.stop()
  }
})

/** Hears what the server says, and passes all on. */
async function tapOn(
  port: number,
): Promise<{ readonly port: number; readonly commands: readonly string[]; close(): void }> {
  const commands: string[] = []
  const server = createTap(near => {
    const far = connect(port, '127.0.0.1')
    const frames = new FrameReader()
    far.on('data', bytes =>
      frames.read(bytes, frame => {
        const pdu = decodePdu(frame)
        return commands.push(pdu.ok ? pdu.value.command : pdu.refusal.why) > 0
      }),
    )
    near.pipe(far).pipe(near)
    for (const socket of [near, far]) socket.on('error', () => {})
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return { port: (server.address() as AddressInfo).port, commands, close: () => void server.close() }
}
