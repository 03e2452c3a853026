import { expect, test } from 'vitest'
import type { Step } from '#wire/smtp/types.ts'
import { ADDRESS_REASONS, meaningOf, SOFT_REASONS, withoutAddresses } from './replies.ts'

const REPLIES: readonly (readonly [Step, number, string, string, string, boolean])[] = [
  ['rcpt', 550, '5.1.1', 'User unknown', 'no-such-mailbox', true],
  ['rcpt', 551, '5.1.6', 'Moved', 'mailbox-moved', true],
  ['rcpt', 556, '5.1.10', 'Recipient address has null MX', 'no-such-domain', false],
  ['rcpt', 550, '5.2.1', 'Mailbox disabled', 'mailbox-closed', false],
  ['rcpt', 550, '', 'no such user here', 'no-such-mailbox', true],
  ['rcpt', 450, '', 'no such user here', 'not-now', false],
  ['dot', 550, '', 'no such user here', 'refused', false],
  ['rcpt', 550, '', 'Mail from 192.0.2.1 blocked', 'policy', false],
  ['rcpt', 550, '5.7.1', 'Access denied', 'policy', false],
  ['dot', 554, '5.7.1', 'Message looks like spam', 'policy', false],
  ['rcpt', 552, '5.2.2', 'Over quota', 'mailbox-full', false],
  ['rcpt', 452, '4.2.2', 'Over quota', 'mailbox-full', false],
  ['rcpt', 450, '4.2.1', 'Try again', 'not-now', false],
  ['rcpt', 450, '', 'Greylisted', 'not-now', false],
  ['dot', 550, '5.4.6', 'Too many hops', 'refused', false],
  ['offer', 553, '5.6.7', 'SMTPUTF8 is needed', 'needs-smtputf8', false],
  ['mail', 550, '', 'go away', 'policy', false],
]
test.each(REPLIES)('at %s, %i %s “%s” means %s [EN-03]', (at, code, enhanced, text, reason, isAddress) => {
  expect(meaningOf(at, { code, enhanced, text })).toEqual({ reason, isAddress })
})

test('a refusal for policy never counts against an address [EN-03]', () => {
  for (const word of ['policy', 'refused', 'not-now', 'too-large']) {
    expect(ADDRESS_REASONS.has(word), word).toBe(false)
    expect(SOFT_REASONS.has(word), word).toBe(false)
  }
})

test('what a server repeats of an address is not kept', () => {
  expect(withoutAddresses('5.1.1 <Anna@example.org>: unknown; see mailto:help@mx.example')).toBe(
    '5.1.1 <…>: unknown; see mailto:…',
  )
})
