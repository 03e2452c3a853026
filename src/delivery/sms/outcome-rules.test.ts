import { expect, test } from 'vitest'
import { STATUSES } from '#wire/sms/smpp/statuses.ts'
import { meaningOf, withoutNumbers } from './outcome-rules.ts'
import type { TextOutcome } from './types.ts'

const refused = (over: Partial<Extract<TextOutcome, { is: 'refused' }>>): TextOutcome => ({
  is: 'refused',
  code: '0x0000000b',
  kind: 'permanent',
  about: 'recipient',
  text: 'ESME_RINVDSTADR',
  taken: 0,
  ...over,
})
const trouble = { at: 'submit', why: 'hung-up', lasting: false } as const

test.each<[string, TextOutcome, string]>([
  ['taken is accepted', { is: 'accepted', ids: ['1'] }, 'accepted accepted'],
  ['a number that is nobody’s has failed', refused({}), 'failed no-such-number'],
  ['words that are refused have failed', refused({ about: 'message' }), 'failed refused'],
  ['what we call ourselves is ours to mend', refused({ about: 'sender' }), 'deferred sender-refused'],
  ['so is our account there', refused({ about: 'route' }), 'deferred route-refused'],
  ['not now is asked again', refused({ kind: 'retry', about: 'server' }), 'deferred not-now'],
  ['slower is no answer', refused({ kind: 'throttled', about: 'server' }), 'again'],
  [
    'slower, with half of it there, is not sent again',
    refused({ kind: 'throttled', taken: 1 }),
    'failed taken-in-part',
  ],
  ['of a line that broke nobody knows', { is: 'uncertain', ids: [], trouble }, 'held no-answer'],
  ['what surely did not leave stays open', { is: 'untouched', trouble }, 'open'],
  ['what was kept back is asked about again', { is: 'withheld' }, 'withheld'],
])('%s', (_, outcome, expected) => {
  const meant = meaningOf(outcome)
  expect(meant.is === 'settled' ? `${meant.as.result} ${meant.as.reason}` : meant.is).toBe(expected)
})

test('no refusal that leaves part of a text there lets it be sent again', () => {
  for (const { kind, about } of Object.values(STATUSES)) {
    const meant = meaningOf(refused({ kind, about, taken: 1 }))
    expect(meant).toMatchObject({ is: 'settled', as: { result: 'failed' } })
  }
})

test('what a server says is kept without the number that it repeats', () => {
  expect(withoutNumbers('0x0b no route to +41 79 123 45 67, code 404')).toBe('0x0b no route to …, code 404')
  expect(withoutNumbers('41791234567 unknown')).toBe('… unknown')
})
