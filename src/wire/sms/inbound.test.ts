import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { SMS_JOINING_MAX, SMS_JOINING_MS } from '#base/limits.ts'
import { cannotWait, Joiner } from './join.ts'
import { partsOf } from './segment.ts'
import { encodePdu, decodePdu, numberTlv, textTlv } from './smpp/codec.ts'
import type { Pdu, Tlv } from './smpp/commands.ts'
import { idForms, receiptOf, sameId } from './smpp/receipt.ts'
import { after, SMS_STATES } from './states.ts'

const delivery = (text: string, esm_class = 4, tlvs: readonly Tlv[] = []) => {
  const bytes = encodePdu({
    command: 'deliver_sm',
    sequence: 1,
    fields: { esm_class, short_message: Buffer.from(text) },
    tlvs,
  })
  const read = decodePdu(bytes)
  if (!read.ok) throw new Error('it was written by us')
  return read.value as Pdu<'deliver_sm'> // As written.
}

describe('receipts', () => {
  test.each([
    [
      'id:1a2b sub:001 dlvrd:001 submit date:2611270400 done date:2611270401 stat:DELIVRD err:000 text:Hello',
      'delivered',
      '1a2b',
      '000',
    ],
    [
      'id:77 sub:001 dlvrd:000 submit date:2611270400 done date:2611270401 stat:EXPIRED err:042 text:',
      'expired',
      '77',
      '042',
    ],
    ['id:77 stat:UNDELIV err:1 text:', 'undelivered', '77', '1'],
    ['id:77 stat:REJECTD', 'rejected', '77', ''],
    ['id:77 stat:DELETED', 'undelivered', '77', ''],
    ['id:77 stat:ACCEPTD', 'sent', '77', ''],
    ['id:77 stat:UNKNOWN', 'unknown', '77', ''],
    ['ID: 77 Stat: delivrd Err: 5', 'delivered', '77', '5'],
    ['id:77 sub:1 text:stat:DELIVRD', 'unknown', '77', ''], // A person’s words behind it.
    ['id:a-b_c.d@smsc stat:DELIVRD', 'delivered', 'a-b_c.d@smsc', ''],
  ])('%s', (text, state, id, code) => expect(receiptOf(delivery(text))).toMatchObject({ state, id, code }))

  test('options go before the text', () => {
    const tlvs = [
      textTlv('receipted_message_id', 'ff'),
      numberTlv('message_state', 2),
      numberTlv('user_message_reference', 4711),
    ]
    expect(receiptOf(delivery('id:77 stat:UNDELIV', 4, tlvs))).toMatchObject({
      id: 'ff',
      state: 'delivered',
      reference: 4711,
    })
    expect(receiptOf(delivery('', 0, tlvs))).toMatchObject({ id: 'ff' }) // No handset can set them.
  })

  test('what does not say that it is a receipt, or of what, is none', () => {
    expect(receiptOf(delivery('id:77 stat:DELIVRD', 0))).toBeUndefined()
    expect(receiptOf(delivery('sub:001 stat:DELIVRD'))).toBeUndefined()
    expect(receiptOf(delivery(''))).toBeUndefined()
  })

  test.each([
    ['1A2B', '6699', true],
    ['6699', '1a2b', true],
    ['00001a2b', '1A2B', true],
    ['0x1a2b', '0000006699', true],
    ['abc', 'ABC', true],
    ['1A2B', '1A2C', false],
    ['10', '17', false],
    ['', '0', false],
  ])('number %s of an answer, %s of a receipt: the same is %s', (answered, receipted, is) =>
    expect(sameId(answered, receipted)).toBe(is),
  )

  test('what was written is looked for first', () => {
    expect(idForms('16')[0]).toBe('16')
    fc.assert(
      fc.property(
        fc.bigInt(1n, 2n ** 63n),
        n => sameId(n.toString(16), n.toString()) && sameId(n.toString(), n.toString(16)),
      ),
    )
  })
})

test('states only grow, in whatever order and however often they are told', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...SMS_STATES), { minLength: 1 }), all => {
      const end = all.reduce(after)
      if (all.includes('delivered')) expect(end).toBe('delivered')
      expect(after(end, all[0] ?? 'queued')).toBe(end)
    }),
  )
  expect(after('delivered', 'undelivered')).toBe('delivered')
  expect(after('expired', 'undelivered')).toBe('expired')
  expect(after('sent', 'queued')).toBe('sent')
})

describe('long messages', () => {
  const part = (reference: number, total: number, number: number, text: string, from = '+41') =>
    ({ from, to: '+42', part: { reference, total, number }, text }) as const

  test('whatever their order, the parts of a message are the message', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 161, maxLength: 900 })
    fc.assert(
      fc.property(text, fc.infiniteStream(fc.nat()), (whole, by) => {
        const parts = partsOf(whole, 9)
        fc.pre(parts.length > 1)
        const joiner = new Joiner()
        const shuffled = parts
          .map((it, i) => ({ it, i, by: by.next().value as number })) // It never ends.
          .toSorted((a, b) => a.by - b.by)
        const told = shuffled.flatMap(({ it, i }) => joiner.take(part(9, parts.length, i + 1, it.text), 0))
        expect(told).toMatchObject([{ from: '+41', to: '+42', text: parts.map(it => it.text).join(''), isWhole: true }])
        expect(joiner.size).toBe(0)
      }),
    )
  })

  test('one that came twice counts once; another text under its number is another message', () => {
    const joiner = new Joiner()
    expect([part(1, 2, 1, 'a'), part(1, 2, 1, 'a')].flatMap(it => joiner.take(it, 0))).toEqual([])
    expect(joiner.take(part(1, 2, 1, 'x'), 0)).toMatchObject([{ text: 'a', isWhole: false }])
    expect(joiner.take(part(1, 2, 2, 'y'), 0)).toMatchObject([{ text: 'xy', isWhole: true }])
  })

  test('what is not whole in time is told as it is: there may be a STOP in it [AS-03]', () => {
    const joiner = new Joiner()
    joiner.take(part(1, 3, 2, 'STOP '), 0)
    expect(joiner.late(SMS_JOINING_MS - 1)).toEqual([])
    expect(joiner.take(part(2, 2, 1, 'b', '+43'), SMS_JOINING_MS)).toMatchObject([{ text: 'STOP ', isWhole: false }])
    expect(joiner.rest()).toMatchObject([{ text: 'b', isWhole: false }])
  })

  test('a part that asks to stop cannot wait for the others; words that a cut moved to a beginning can [AS-03]', () => {
    const part = (number: number, text: string, total = 2) =>
      cannotWait({ part: { reference: 7, total, number }, text })
    expect(part(1, 'STOP. I have written to you before and')).toBe(true)
    expect(part(2, 'please stop texting me')).toBe(true)
    expect(part(2, 'stop and the door was closed'), 'we came to the bus | stop and …').toBe(false)
    expect(part(1, 'Hello, are you open on Sunday')).toBe(false)
    expect(part(1, 'STOP', 1), 'whoever is alone is told at once anyway').toBe(false)
  })

  test('a flood of beginnings pushes the oldest out, and costs no more than its bound', () => {
    const joiner = new Joiner()
    const told = Array.from({ length: SMS_JOINING_MAX + 50 }, (_, i) => joiner.take(part(i, 2, 1, `n${i}`), 0)).flat()
    expect(told.map(it => it.text)).toEqual(Array.from({ length: 50 }, (_, i) => `n${i}`))
    expect(joiner.size).toBe(SMS_JOINING_MAX)
    expect(joiner.take(part(1, 255, 1, 'endless'), 0)).toMatchObject([{ text: 'endless', isWhole: false }])
    const heavy = Array.from({ length: 100 }, (_, i) =>
      joiner.take(part(9_000 + i, 2, 1, 'x'.repeat(60_000)), 0),
    ).flat()
    expect(heavy.length).toBeGreaterThan(SMS_JOINING_MAX / 2)
  })
})
