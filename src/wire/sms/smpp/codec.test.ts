import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { SMPP_PDU_MAX_BYTES } from '#base/limits.ts'
import { decodePdu, encodePdu, fits, FrameReader, numberTlv, textTlv, tlvNumber, tlvText } from './codec.ts'
import { type Command, COMMANDS, type FieldKind } from './commands.ts'

const bytes = (hex: string) => Buffer.from(hex.replaceAll(/\s/g, ''), 'hex')

test('a bind and a submit are the bytes that the specification draws', () => {
  const bind = encodePdu({
    command: 'bind_transceiver',
    sequence: 1,
    fields: { system_id: 'SMPP3TEST', password: 'secret08', system_type: 'SUBMIT1', interface_version: 0x34 },
  })
  // The example of §3.2.1 with the command of a transceiver.
  expect(bind).toEqual(
    bytes(
      `0000002f 00000009 00000000 00000001 534d50503354455354 00 7365637265743038 00 5355424d495431 00 34 00 00 00`,
    ),
  )
  const submit = encodePdu({
    command: 'submit_sm',
    sequence: 2,
    fields: {
      source_addr_ton: 5,
      source_addr: 'Bakery',
      dest_addr_ton: 1,
      destination_addr: '4179',
      short_message: Buffer.from('Hi'),
    },
    tlvs: [numberTlv('user_message_reference', 0xbeef)],
  })
  expect(submit.toString('hex')).toBe(
    '00000033000000040000000000000002' +
      '00' +
      '050042616b65727900' +
      '01003431373900' +
      '000000' +
      '0000' +
      '0000' +
      '0000' +
      '024869' +
      '02040002beef',
  )
})

const valueOf = (kind: FieldKind): fc.Arbitrary<string | number | Buffer> => {
  if (kind === 'octet') return fc.integer({ min: 0, max: 255 })
  if (kind === 'message') return fc.uint8Array({ maxLength: 254 }).map(it => Buffer.from(it))
  const unit = fc.integer({ min: 1, max: 255 }).map(code => String.fromCharCode(code))
  return fc.string({ unit, maxLength: Number(kind.slice(4)) - 1 })
}
const pdus = fc.constantFrom(...(Object.keys(COMMANDS) as Command[])).chain(command =>
  fc.record({
    command: fc.constant(command),
    sequence: fc.integer({ min: 1, max: 0x7fffffff }),
    status: fc.nat(0xffff),
    fields: fc.record(Object.fromEntries(COMMANDS[command].fields.map(([name, kind]) => [name, valueOf(kind)]))),
    tlvs: fc.array(
      fc.record({ tag: fc.nat(0xffff), value: fc.uint8Array({ maxLength: 300 }).map(it => Buffer.from(it)) }),
      { maxLength: 5 },
    ),
  }),
)

describe('laws', () => {
  test('what is written is read again, whatever it is', () => {
    fc.assert(
      fc.property(pdus, pdu => {
        expect(fits(pdu.command, pdu.fields)).toBe(true)
        const read = decodePdu(encodePdu(pdu))
        expect(read).toEqual({ ok: true, value: pdu })
      }),
    )
  })

  test('frames come out whole and in order, however the stream is cut', () => {
    fc.assert(
      fc.property(
        fc.array(pdus, { minLength: 1, maxLength: 6 }),
        fc.infiniteStream(fc.integer({ min: 1, max: 90 })),
        (all, cuts) => {
          const stream = Buffer.concat(all.map(it => encodePdu(it)))
          const reader = new FrameReader()
          const seen: number[] = []
          for (let at = 0; at < stream.length;) {
            const end = at + (cuts.next().value as number) // It never ends.
            expect(reader.read(stream.subarray(at, end), frame => seen.push(frame.readUInt32BE(12)) > 0)).toBe(true)
            at = end
          }
          expect(seen).toEqual(all.map(it => it.sequence))
        },
      ),
    )
  })

  test('whatever bytes come, they end in a PDU or a flaw, and nothing is read beyond them', () => {
    const ids = fc.oneof(fc.constantFrom(...Object.values(COMMANDS).map(it => it.id)), fc.nat(0xffffffff))
    fc.assert(
      fc.property(ids, fc.uint8Array({ maxLength: 400 }), (id, body) => {
        const frame = Buffer.alloc(16 + body.length)
        frame.writeUInt32BE(frame.length, 0)
        frame.writeUInt32BE(id, 4)
        frame.set(body, 16)
        const read = decodePdu(frame)
        if (read.ok) expect(COMMANDS[read.value.command].id).toBe(id)
      }),
      { numRuns: 500 },
    )
  })

  test('a damaged PDU does no more than that either', () => {
    fc.assert(
      fc.property(pdus, fc.nat(), fc.nat(255), fc.nat(), (pdu, at, octet, cut) => {
        const whole = encodePdu(pdu)
        whole[16 + (at % Math.max(1, whole.length - 16))] = octet
        const frame = whole.subarray(0, Math.max(16, cut % (whole.length + 1)))
        decodePdu(frame)
      }),
      { numRuns: 500 },
    )
  })
})

describe('hostile streams', () => {
  test.each([
    ['shorter than a header', '0000000f', false],
    ['of no length', '00000000', false],
    ['longer than any', (SMPP_PDU_MAX_BYTES + 1).toString(16).padStart(8, '0'), false],
    ['of all ones', 'ffffffff', false],
    ['as long as may be, and not there yet', SMPP_PDU_MAX_BYTES.toString(16).padStart(8, '0'), true],
  ])('a frame %s', (_, hex, isFine) => expect(new FrameReader().read(bytes(hex), () => true)).toBe(isFine))

  test('a frame that comes byte by byte is put together once', () => {
    const whole = encodePdu({
      command: 'deliver_sm',
      sequence: 9,
      tlvs: [{ tag: 0x0424, value: Buffer.alloc(60_000, 1) }],
    })
    const reader = new FrameReader()
    let seen = 0
    for (const octet of whole) reader.read(Buffer.of(octet), () => ++seen > 0)
    expect(seen).toBe(1)
  })

  const frame = (id: number, body: string) => {
    const rest = bytes(body)
    const head = Buffer.alloc(16)
    head.writeUInt32BE(16 + rest.length, 0)
    head.writeUInt32BE(id, 4)
    return decodePdu(Buffer.concat([head, rest]))
  }
  test.each([
    ['a command that nobody knows', 0x99, '', 'unknown-command'],
    ['a text without its end', 0x80000004, '414141', 'too-short'],
    ['a text that is far too long', 0x80000004, `${'41'.repeat(400)}00`, 'text-too-long'],
    ['a message that is longer than the frame', 0x05, `${'00'.repeat(16)}ff41`, 'too-short'],
    ['an option cut in its head', 0x80000004, '4100020400', 'bad-tlv'],
    ['an option that is longer than the frame', 0x80000004, '410002040005aa', 'bad-tlv'],
    ['options without end', 0x80000004, `4100${'ffff0000'.repeat(65)}`, 'too-many-tlvs'],
  ])('%s', (_, id, body, why) => expect(frame(id, body)).toMatchObject({ ok: false, refusal: { why } }))

  test('an answer without a body is one, and so is one with a long number or noughts behind it', () => {
    expect(frame(0x80000004, '')).toMatchObject({ ok: true, value: { fields: { message_id: '' } } })
    expect(frame(0x80000004, `${'41'.repeat(80)}00`)).toMatchObject({
      ok: true,
      value: { fields: { message_id: 'A'.repeat(80) } },
    })
    expect(frame(0x80000004, '41000000')).toMatchObject({ ok: true, value: { fields: { message_id: 'A' }, tlvs: [] } })
  })
})

test('options are numbers and texts, or not there', () => {
  const pdu = {
    tlvs: [
      numberTlv('message_state', 2),
      textTlv('receipted_message_id', 'a1'),
      { tag: 0x0424, value: Buffer.alloc(5) },
    ],
  }
  expect([tlvNumber(pdu, 'message_state'), tlvText(pdu, 'receipted_message_id')]).toEqual([2, 'a1'])
  expect([tlvNumber(pdu, 'message_payload'), tlvNumber(pdu, 'sar_msg_ref_num')]).toEqual([undefined, undefined])
})

test('what cannot be said is known before', () => {
  expect(fits('submit_sm', { source_addr: 'A'.repeat(20) })).toBe(true)
  expect(fits('submit_sm', { source_addr: 'A'.repeat(21) })).toBe(false)
  expect(fits('submit_sm', { source_addr: 'A\0B' })).toBe(false)
  expect(fits('submit_sm', { source_addr: 'Ж' })).toBe(false)
  expect(fits('submit_sm', { data_coding: 256 })).toBe(false)
  expect(fits('submit_sm', { short_message: Buffer.alloc(255) })).toBe(false)
})
