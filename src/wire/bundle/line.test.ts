/** An event in one line: a phone confirms a number, a mailbox an address, in each language. */

import { expect, test } from 'vitest'
import type { Envelope } from '../envelope.ts'
import { lineOf } from './line.ts'

const confirmed = (channel: 'email' | 'sms' | 'call') =>
  ({
    time: '2026-11-24T09:00:00.000Z',
    type: 'confirm',
    evidence: 'E5',
    purposes: [{ id: 'news', v: 1, channel, state: 'granted' }],
  }) as unknown as Envelope // What a line is made of.

test.each([
  ['en', 'address confirmed', 'number confirmed'],
  ['fr', 'adresse confirmée', 'numéro confirmé'],
  ['de', 'Adresse bestätigt', 'Nummer bestätigt'],
  ['es', 'dirección confirmada', 'número confirmado'],
  ['it', 'indirizzo confermato', 'numero confermato'],
  ['pt', 'endereço confirmado', 'número confirmado'],
] as const)('in %s a mailbox is an address, and a handset a number [AS-08]', (lang, address, number) => {
  expect(lineOf(confirmed('email'), lang)).toContain(address)
  for (const channel of ['sms', 'call'] as const) {
    expect(lineOf(confirmed(channel), lang)).toContain(number)
    expect(lineOf(confirmed(channel), lang)).not.toContain(address)
  }
})
