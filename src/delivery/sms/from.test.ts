/** What texts come from: what it may be, where, and how it is shown to be the account's. */

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { TEXT_SENDER_RESTORED_MS } from '#base/limits.ts'
import { checkHouse } from '../../../test/check-house.ts'
import { openTestHouse, type Owned, type TestHouse } from '../../../test/house.ts'
import { texted } from '../../../test/texted.ts'
import { textSender } from '../../../test/texts.ts'
import {
  createTextSender,
  removeTextSender,
  restoreTextSender,
  saveTextSender,
  senderOfNumber,
  textSenderFor,
} from './from.ts'
import { flawThere, type Given, isContact, isName, mayUseFrom, senderFrom } from './from-rules.ts'
import type { TextSenderSettings } from './from-types.ts'
import { isWrongNumber, numberOf, programsNamed } from './stop-rules.ts'

const LETTERS = { kind: 'letters', value: 'Bakery', registrations: [], state: 'proven' } as const
const NUMBER = { kind: 'number', value: '+41795550000', countries: [], registrations: [], state: 'proven' } as const

describe('where a sender may be used [PC-08]', () => {
  test.each([
    [{ ...NUMBER }, 'CH', undefined],
    [{ ...NUMBER, state: 'waiting' }, 'CH', 'not-proven'],
    [{ ...NUMBER, state: 'refused' }, 'CH', 'not-proven'],
    [{ ...NUMBER, countries: ['FR'] }, 'CH', 'not-for-country'],
    [{ ...LETTERS, countries: ['FR'] }, 'fr', undefined],
    [{ ...LETTERS, countries: [] }, 'FR', 'not-for-country'],
    [{ ...LETTERS, countries: ['US'] }, 'US', 'not-accepted-there'],
    [{ ...LETTERS, countries: ['GB'] }, 'GB', 'not-registered'],
    [{ ...LETTERS, countries: ['GB'], registrations: [{ country: 'GB', reference: 'X1' }] }, 'GB', undefined],
    [{ ...LETTERS, countries: ['GB'], registrations: [{ country: 'FR', reference: 'X1' }] }, 'GB', 'not-registered'],
    [{ ...NUMBER, kind: 'short-code', value: '36111', countries: ['FR'] }, 'FR', 'not-registered'],
  ] as const)('%j to %s: %s', (sender, country, why) => {
    const may = mayUseFrom(sender, country)
    expect(may.ok ? undefined : may.refusal).toBe(why)
    if (sender.state === 'proven') expect(flawThere(sender, country)).toBe(why)
  })
})

describe('a name is a name: it stands in the answer to a STOP [PC-08]', () => {
  test.each(['Bakery', 'Bäckerei Müller & Sons', 'L’Atelier', 'Bakery 7', 'Dr. Weiss', 'St. Anna'])('%s', name =>
    expect(isName(name)).toBe(true),
  )
  test.each([
    'Bakery 50% off',
    'bakery.example',
    'www bakery',
    'Bakery: rye!',
    'Call 0795550000',
    'B'.repeat(31),
    ' Bakery',
    '£5',
    'a\nb',
    '',
  ])('and “%s” is more', name => expect(isName(name)).toBe(false))
})

test('help is a mail address, a number, or a page that is encrypted', () => {
  expect(['help@bakery.example', '+41 79 555 00 00', 'https://bakery.example/help'].every(isContact)).toBe(true)
  expect(['ask us', 'http://bakery.example', 'https://localhost', 'https://a.b c'].some(isContact)).toBe(false)
})

const GIVEN: Given = {
  typed: '+41795550000',
  name: 'Bakery',
  countries: [],
  registrations: [],
  wayOut: { by: 'reply' },
  contact: 'help@bakery.example',
}
test.each([
  [{}, undefined],
  [{ typed: '079 555 00 00' }, 'not-a-sender'],
  [{ typed: 'Much too long a name' }, 'not-a-sender'],
  [{ typed: 'Bakery' }, 'no-countries'],
  [{ typed: 'Bakery', countries: ['US'], wayOut: { by: 'link' } }, 'not-accepted-there'],
  [{ typed: 'Bakery', countries: ['FR'] }, 'deaf'],
  [{ typed: 'Bakery', countries: ['FR'], wayOut: { by: 'link' } }, undefined],
  [{ name: 'Sale -20%' }, 'name-says-more'],
  [{ contact: 'ask' }, 'no-contact'],
] as const)('a sender with %j is %s', (over, flaw) => {
  const made = senderFrom({ ...GIVEN, ...over })
  expect(made.ok ? undefined : made.refusal).toBe(flaw)
})

test('a program is named by its whole name, and by nothing that could be another [AS-03]', () => {
  const programs = [
    { slug: 'weekly-rye', names: ['Weekly rye', 'Roggen der Woche'] },
    { slug: 'offers', names: ['Our offers'] },
    { slug: 'offers-two', names: ['The offers'] },
  ]
  const named = (rest: string) => programsNamed(rest, programs, ['Bakery', 'BAKERY1'])
  expect(named('the weekly rye, please'.replace(', please', ''))).toEqual(['weekly-rye'])
  expect(named('ROGGEN DER WOCHE')).toEqual(['weekly-rye'])
  expect(named('weekly-rye')).toEqual(['weekly-rye'])
  expect(named('offers')).toEqual(['offers', 'offers-two'])
  for (const rest of ['', 'Bakery', 'the bakery', 'weekly', 'rye bread', 'everything']) expect(named(rest)).toEqual([])
})

test('a wrong number is said in six languages', () => {
  const said = [
    'Wrong number',
    'Falsche Nummer!',
    'C’est un faux numéro',
    'Número equivocado',
    'numero sbagliato',
    'Número errado',
  ]
  expect(said.filter(it => !isWrongNumber(it))).toEqual([])
  expect(['STOP', 'what is your number', 'number nine'].some(isWrongNumber)).toBe(false)
})

test('who wrote is a handset; letters and short codes are nobody', () => {
  expect(['+41791234567', '41791234567', '0041791234567'].map(it => numberOf(it))).toEqual(
    Array(3).fill('+41791234567'),
  )
  expect(['INFO', '12345', '', '   ', '+', 'x'.repeat(500)].map(it => numberOf(it))).toEqual(Array(6).fill(undefined))
})

describe('in a house', () => {
  let it: TestHouse
  let mine: Owned
  beforeAll(async () => {
    it = await openTestHouse()
    mine = await it.account()
  })
  afterAll(async () => {
    await checkHouse(it)
    await it.close()
  })
  const found = (id: string) => it.turn(mine.account, turn => textSenderFor(turn, id))

  test('a number is proven when its code comes in on it, and on no other [PC-08]', async () => {
    const id = await textSender(it, mine.account, { value: '+41795551111', proven: false })
    const other = await textSender(it, mine.account, { value: '+41795552222', proven: false })
    const { code } = (await found(id))!
    await texted(it, mine.account, { from: '+41791234567', to: '+41795552222', text: code })
    await it.settle()
    expect([(await found(id))?.state, (await found(other))?.state]).toEqual(['waiting', 'waiting'])
    await texted(it, mine.account, { from: '+41791234567', to: '41795551111', text: ` ${code.toLowerCase()} ` })
    await it.settle()
    const heard = await found(id)
    expect([heard?.state, heard?.proof?.by]).toEqual(['proven', 'heard'])
  })

  test('a code that a user types at the sandbox handset proves nothing [PC-08]', async () => {
    const id = await textSender(it, mine.account, { value: '+41795553333', proven: false })
    const { code } = (await found(id))!
    await texted(it, mine.account, { from: '+41791234567', to: '+41795553333', text: code }, null)
    await it.settle()
    expect((await found(id))?.state).toBe('waiting')
  })

  test('letters lead people to a number of ours on which a text came in, and to no other [PC-08]', async () => {
    const settings: TextSenderSettings = {
      name: 'Bakery',
      countries: ['FR'],
      registrations: [],
      wayOut: { by: 'number', number: '+41795551111' },
      everyNth: 1,
      contact: 'help@bakery.example',
      programs: [],
    }
    const make = (value: string, number: string) =>
      it.turn(mine.account, turn => createTextSender(turn, value, { ...settings, wayOut: { by: 'number', number } }))
    expect(await make('Rye', '+41795552222')).toMatchObject({ refusal: 'way-out-unknown' })
    expect(await make('Rye', '+41790000000')).toMatchObject({ refusal: 'way-out-unknown' })
    expect(await make('Rye', '+41795551111')).toMatchObject({ ok: true })
    expect(await make('RYE', '+41795551111')).toMatchObject({ refusal: 'known' })
    const way = await it.turn(mine.account, turn => senderOfNumber(turn, '+41795551111'))
    expect(await it.turn(mine.account, turn => removeTextSender(turn, way!.id))).toMatchObject({
      refusal: 'way-out-of-another',
    })
  })

  test('a removal is taken back within an hour, with its proof; later, or beside a new one of the same number, it is not [PC-08]', async () => {
    const id = await textSender(it, mine.account, { value: 'Kuchen', countries: ['FR'], wayOut: { by: 'link' } })
    const remove = () => it.turn(mine.account, turn => removeTextSender(turn, id))
    const restore = (account = mine.account) => it.turn(account, turn => restoreTextSender(turn, id))
    expect(await restore()).toMatchObject({ refusal: 'absent' }) // It is there.
    await remove()
    expect(await restore((await it.account()).account)).toMatchObject({ refusal: 'absent' })
    expect(await restore()).toMatchObject({ ok: true })
    expect((await found(id))?.state).toBe('proven')
    await remove()
    await textSender(it, mine.account, { value: 'KUCHEN', countries: ['FR'], wayOut: { by: 'link' } })
    expect(await restore()).toMatchObject({ refusal: 'known' })
    it.clock.move(TEXT_SENDER_RESTORED_MS)
    expect(await restore()).toMatchObject({ refusal: 'absent' })
  })

  test('another name is shown again to whoever saw the registration [PC-08]', async () => {
    const id = await textSender(it, mine.account, { value: 'Brot', countries: ['FR'], wayOut: { by: 'link' } })
    const { state, ...settings } = (await found(id))!
    expect(state).toBe('proven')
    await it.turn(mine.account, turn => saveTextSender(turn, id, { ...settings, everyNth: 3 }))
    expect((await found(id))?.state).toBe('proven')
    await it.turn(mine.account, turn => saveTextSender(turn, id, { ...settings, name: 'Your Bank' }))
    expect((await found(id))?.state).toBe('waiting')
  })
})
