import { expect, test } from 'vitest'
import type { Step } from '#wire/smtp/types.ts'
import { ADDRESS_REASONS, meaningOf, withoutAddresses } from './replies.ts'

const REPLIES: readonly (readonly [Step, number, string, string, string, boolean])[] = [
  ['rcpt', 550, '5.1.1', 'User unknown', 'no-such-mailbox', true],
  ['rcpt', 556, '5.1.10', 'Recipient address has null MX', 'no-such-domain', true],
  ['rcpt', 550, '', 'no such user here', 'no-such-mailbox', true],
  ['dot', 550, '', 'no such user here', 'refused', false],
  ['rcpt', 550, '', 'Mail from 192.0.2.1 blocked', 'policy', false],
  ['rcpt', 550, '5.7.1', 'Access denied', 'policy', false],
  ['dot', 554, '5.7.1', 'Message looks like spam', 'policy', false],
  ['rcpt', 552, '5.2.2', 'Over quota', 'mailbox-full', false],
  ['rcpt', 450, '4.2.1', 'Try again', 'not-now', false],
  ['rcpt', 450, '', 'Greylisted', 'not-now', false],
  ['offer', 553, '5.6.7', 'SMTPUTF8 is needed', 'needs-smtputf8', false],
  ['mail', 550, '', 'go away', 'refused', false],
]
test.each(REPLIES)('at %s, %i %s “%s” means %s', (at, code, enhanced, text, reason, isAddress) => {
  expect(meaningOf(at, { code, enhanced, text })).toEqual({ reason, isAddress })
})

test('a refusal for policy never counts against an address', () => {
  expect([...ADDRESS_REASONS]).not.toContain('policy')
  expect([...ADDRESS_REASONS]).not.toContain('refused')
})

test('what a server repeats of an address is not kept', () => {
  expect(withoutAddresses('5.1.1 <Anna@example.org>: unknown; see mailto:help@mx.example')).toBe(
    '5.1.1 <…>: unknown; see mailto:…',
  )
})
