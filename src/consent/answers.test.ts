import { describe, expect, test } from 'vitest'
import { parseEmail } from '#base/address.ts'
import type { DefinedField, DefinedItem, FormContent } from '#wire/form-definition.ts'
import { answerOf, channelsOf, isTooFast, mailboxOf, purposesOf } from './answers.ts'
import type { Post } from './types.ts'

const box = (id: string, over: Partial<DefinedItem> = {}): DefinedItem => ({
  id,
  control: 'checkbox',
  purpose: id,
  v: 1,
  channel: 'email',
  default: false,
  label: `Send me ${id}`,
  name: id,
  kind: 'News',
  frequency: 'Weekly',
  max: { count: 1, per: 'week' },
  ...over,
})
const field = (id: string, kind: DefinedField['kind'], over: Partial<DefinedField> = {}): DefinedField => ({
  id,
  kind,
  label: id,
  required: false,
  ...over,
})

const FORM: FormContent = {
  v: 'optimail.form/1',
  id: 'frm_1',
  version: 1,
  locale: 'en',
  variant: 'a',
  lexicon: '1',
  controller: { name: 'Bakery', contact: 'hello@bakery.example', address: '1 Mill Lane', country: 'FR' },
  items: [box('news'), box('offers'), box('calls', { channel: 'call' })],
  partners: [],
  fields: [
    field('name', 'text'),
    field('day', 'date'),
    field('size', 'select', { options: [{ value: 's', label: 'Small' }] }),
    field('age', 'number'),
    field('tel', 'tel'),
    field('note', 'textarea'),
  ],
  texts: { title: 'News', intro: '', button: 'Subscribe', withdrawal: 'At any time.' },
  notice: 'https://bakery.example/privacy',
  theme: { accent: '#1d4ed8', paper: '#ffffff', ink: '#111111', corners: 'soft', letters: 'sans' },
}
const GOOD: Post = { 'field.email': 'ana@example.org', 'consent.news': 'yes' }
const refusalOf = (post: Post, form = FORM) => {
  const done = answerOf(form, post)
  return done.ok ? undefined : done.refusal
}
const troublesOf = (post: Post, form = FORM) => refusalOf(post, form)?.flaws?.map(it => [it.trouble, it.field])

test('what was ticked is granted, what was left is refused, and nothing else is said [AS-04] [AS-08]', () => {
  const done = answerOf(FORM, { ...GOOD, 'field.name': ' Ana ', 'field.note': '' })
  expect(done.ok && done.value.fields).toEqual({ name: 'Ana' })
  expect(done.ok && purposesOf(FORM, done.value.ticked, 'email').map(it => [it.id, it.state])).toEqual([
    ['news', 'granted'],
    ['offers', 'refused'],
  ])
})

const notShown = (control: string) => ({ code: 'box-not-shown', flaws: [{ trouble: 'not-shown', control }] })

describe('a number grants nothing, and a box for it wants one [AS-08]', () => {
  const heard = (post: Post) => {
    const done = answerOf(FORM, { ...GOOD, ...post })
    return done.ok && [done.value.phone?.number.e164, channelsOf(FORM, done.value), [...done.value.ticked]]
  }
  test('a number without a tick', () => {
    expect(heard({ 'field.tel': '01 23 45 67 89' })).toEqual(['+33123456789', ['email', 'call'], ['news']])
    const done = answerOf(FORM, { ...GOOD, 'field.tel': '01 23 45 67 89' })
    expect(done.ok && purposesOf(FORM, done.value.ticked, 'call')).toEqual([
      { id: 'calls', v: 1, channel: 'call', state: 'refused' },
    ])
  })
  test('a tick with its number', () => {
    const post = { 'field.tel': '+41 79 123 45 67', 'consent.calls': 'yes' }
    expect(heard(post)).toEqual(['+41791234567', ['email', 'call'], ['news', 'calls']])
  })
  test('no number, no word about calls', () => expect(heard({})).toEqual([undefined, ['email'], ['news']]))
  test('a tick without a number, or with one that is none', () => {
    expect(troublesOf({ ...GOOD, 'consent.calls': 'yes' })).toEqual([['phone-missing', 'tel']])
    expect(troublesOf({ ...GOOD, 'consent.calls': 'yes', 'field.tel': '110' })).toEqual([['phone-wrong', 'tel']])
    const twice = { ...GOOD, 'field.tel': ['+41791234567', '+41791234568'] }
    expect(troublesOf(twice)).toEqual([['phone-wrong', 'tel']])
  })
  test('a form that asks for no number has no answer with one', () => {
    const without = { ...FORM, fields: [] }
    expect(troublesOf({ ...GOOD, 'consent.calls': 'yes' }, without)).toEqual([['phone-missing', undefined]])
    expect(refusalOf({ ...GOOD, 'field.tel': '+41791234567' }, without)).toEqual(notShown('field.tel'))
  })
})

describe('only what the page had is an answer to it [AS-05]', () => {
  test.each([
    ['a box that was not there', 'consent.profiling', 'yes'],
    ['a box with a value of its own', 'consent.offers', 'on'],
    ['a box that is said to be unticked', 'consent.offers', 'no'],
    ['a box that came twice', 'consent.news', ['yes', 'yes']],
    ['a field that was not there', 'field.salary', '1'],
    ['a name that every object has', 'consent.constructor', 'yes'],
  ])('%s', (_what, name, value) => expect(refusalOf({ ...GOOD, [name]: value })).toEqual(notShown(name)))

  test('whoever sends a thousand of them hears of the first, shortened', () => {
    const many = Object.fromEntries(Array.from({ length: 1_000 }, (_, i) => [`consent.${i}${'x'.repeat(500)}`, 'yes']))
    const flaws = refusalOf({ ...GOOD, ...many })?.flaws ?? []
    expect(flaws.map(it => it.control?.length)).toEqual([80, 80, 80, 80, 80])
  })

  test('what a page carries besides is nobody’s business', () => {
    expect(refusalOf({ ...GOOD, utm_source: 'poster', checked: 'true' })).toBeUndefined()
  })
  test('what nobody sees, nobody fills in', () => {
    expect(refusalOf({ ...GOOD, website: 'https://spam.example' })).toEqual({ code: 'trap' })
    expect(refusalOf({ ...GOOD, website: '' })).toBeUndefined()
  })
})

describe('each field says what is wrong with it', () => {
  test.each([
    ['no box ticked [AS-04]', { 'field.email': 'ana@example.org' }, [['nothing-ticked', undefined]]],
    ['no address', { 'consent.news': 'yes' }, [['address-missing', 'email']]],
    ['a blank around an address is forgiven', { ...GOOD, 'field.email': '  ana@example.org ' }, undefined],
    ['a blank in it is not', { ...GOOD, 'field.email': 'ana @example.org' }, [['address-wrong', 'email']]],
    [
      'a header behind it',
      { ...GOOD, 'field.email': 'ana@example.org\r\nBcc: all@example.org' },
      [['address-wrong', 'email']],
    ],
    ['a quoted local part', { ...GOOD, 'field.email': '"a b"@example.org' }, [['address-wrong', 'email']]],
    ['letters beyond ASCII', { ...GOOD, 'field.email': 'zoë@bücher.example' }, undefined],
    ['two addresses', { ...GOOD, 'field.email': ['a@example.org', 'b@example.org'] }, [['address-wrong', 'email']]],
    [
      'two megabytes of address',
      { ...GOOD, 'field.email': `${'a'.repeat(2_000_000)}@example.org` },
      [['address-wrong', 'email']],
    ],
    ['a field of 500 characters', { ...GOOD, 'field.name': 'n'.repeat(500) }, undefined],
    ['a field of 501', { ...GOOD, 'field.name': 'n'.repeat(501) }, [['field-too-long', 'name']]],
    ['a line feed in a line', { ...GOOD, 'field.name': 'a\nb' }, [['field-wrong', 'name']]],
    ['a line feed in a text', { ...GOOD, 'field.note': 'a\r\nb' }, undefined],
    ['a zero byte in a text', { ...GOOD, 'field.note': 'a\u0000b' }, [['field-wrong', 'note']]],
    ['half of a letter', { ...GOOD, 'field.name': 'a\ud800' }, [['field-wrong', 'name']]],
    ['a day of the calendar', { ...GOOD, 'field.day': '2024-02-29' }, undefined],
    ['a day that was not', { ...GOOD, 'field.day': '2023-02-29' }, [['field-wrong', 'day']]],
    ['an option', { ...GOOD, 'field.size': 's' }, undefined],
    ['an option that nobody offered', { ...GOOD, 'field.size': 'xl' }, [['field-wrong', 'size']]],
    ['a number', { ...GOOD, 'field.age': '-3.5' }, undefined],
    ['no number', { ...GOOD, 'field.age': '1e5' }, [['field-wrong', 'age']]],
    ['a telephone number', { ...GOOD, 'field.tel': '+33 1 23 45 67 89' }, undefined],
    ['none', { ...GOOD, 'field.tel': 'call me' }, [['phone-wrong', 'tel']]],
  ])('%s', (_what, post: Post, troubles) => expect(troublesOf(post)).toEqual(troubles))

  test('what is required has to be there, and everything is told at once', () => {
    const terms = { label: 'I accept the terms', url: 'https://bakery.example/terms', required: true }
    const strict = { ...FORM, fields: [field('name', 'text', { required: true })], terms }
    expect(troublesOf({}, strict)).toEqual([
      ['address-missing', 'email'],
      ['field-missing', 'name'],
      ['terms-missing', 'terms'],
      ['nothing-ticked', undefined],
    ])
    const all = { ...GOOD, 'field.name': 'Ana' }
    expect(troublesOf(all, strict)).toEqual([['terms-missing', 'terms']])
    expect(troublesOf({ ...all, terms: 'yes' }, strict)).toBeUndefined()
  })

  test('the box of the terms grants nothing [AS-07]', () => {
    const form = { ...FORM, terms: { label: 'I accept', url: 'https://bakery.example/terms', required: false } }
    expect(troublesOf({ 'field.email': 'ana@example.org', terms: 'yes' }, form)).toEqual([
      ['nothing-ticked', undefined],
    ])
  })
})

test('two seconds are enough to answer, less is not', () => {
  expect(isTooFast(10_000, 11_999)).toBe(true)
  expect(isTooFast(10_000, 12_000)).toBe(false)
})

test('an alias behind a plus sign is the same mailbox', () => {
  const mailbox = (text: string) => {
    const parsed = parseEmail(text)
    return parsed.ok ? mailboxOf(parsed.value) : undefined
  }
  expect(mailbox('Ana+one@example.org')).toBe('ana@example.org')
  expect(mailbox('ana@example.org')).toBe('ana@example.org')
})

test('whoever ticks for their telephone alone needs no mailbox; a box for mail wants an address [AS-08]', () => {
  const called: Post = { 'consent.calls': 'yes', 'field.tel': '+41791234567' }
  const done = answerOf(FORM, called)
  expect(done.ok && [done.value.address, channelsOf(FORM, done.value)]).toEqual([undefined, ['call']])
  expect(troublesOf({ ...called, 'consent.news': 'yes' })).toEqual([['address-missing', 'email']])
  expect(troublesOf({ ...called, 'field.email': 'ana@' })).toEqual([['address-wrong', 'email']])
  expect(troublesOf({})).toEqual([
    ['address-missing', 'email'],
    ['nothing-ticked', undefined],
  ])
})
