import fc from 'fast-check'
import { expect, test } from 'vitest'
import { DSN_RECIPIENTS_MAX } from '#base/limits.ts'
import { readDeliveryStatus } from './delivery-status.ts'

const ABOUT = 'Reporting-MTA: dns; mx.example.org\nArrival-Date: Thu, 26 Nov 2026 09:00:00 +0000'
const GROUP =
  'Final-Recipient: rfc822; anna@example.org\nAction: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 5.1.1 No such user'
const READ = {
  recipients: ['anna@example.org'],
  action: 'failed',
  status: '5.1.1',
  diagnostic: '550 5.1.1 No such user',
}

test('a report says of each recipient what became of the message [AS-01]', () => {
  const rows: [name: string, text: string, read: object[]][] = [
    ['as the standard has it', `${ABOUT}\n\n${GROUP}\n`, [READ]],
    ['with CRLF', `${ABOUT}\n\n${GROUP}\n`.replaceAll('\n', '\r\n'), [READ]],
    ['blanks on the line between', `${ABOUT}\n \n${GROUP}`, [READ]],
    [
      'several recipients',
      `${ABOUT}\n\n${GROUP}\n\n${GROUP.replace('anna', 'ben')}`,
      [READ, { ...READ, recipients: ['ben@example.org'] }],
    ],
    ['nothing about the message', GROUP, [READ]],
    ['folded', `${ABOUT}\n\n${GROUP.replace('550 5.1.1 ', '550 5.1.1\n   ')}`, [READ]],
    [
      'other letters',
      `${ABOUT}\n\n${GROUP.toUpperCase().replaceAll('ANNA@EXAMPLE.ORG', 'anna@example.org').replace('NO SUCH USER', 'No such user')}`,
      [READ],
    ],
    ['angle brackets', `${ABOUT}\n\n${GROUP.replace('anna@example.org', '<anna@example.org>')}`, [READ]],
    [
      'words behind the action and the status',
      `${ABOUT}\n\n${GROUP.replace('failed', 'failed (for good)').replace('Status: 5.1.1', 'Status: 5.1.1 (bad mailbox)')}`,
      [READ],
    ],
    [
      'an original recipient',
      `${ABOUT}\n\nOriginal-Recipient: rfc822;a@b.org\n${GROUP}`,
      [{ ...READ, recipients: ['a@b.org', 'anna@example.org'] }],
    ],
    [
      'no status',
      `${ABOUT}\n\nFinal-Recipient: rfc822; a@b.org\nAction: lost\n`,
      [{ recipients: ['a@b.org'], action: 'unknown', status: '', diagnostic: '' }],
    ],
    ['no report', 'Dear sender,\n\nI am away until Monday.\n', []],
    ['nothing', '', []],
  ]
  for (const [name, text, read] of rows) {
    const found = readDeliveryStatus(text)
    expect(found, name).toMatchObject(read)
    expect(found.length, name).toBe(read.length)
  }
})

test('whatever is in it, reading it ends, with few recipients [AS-01]', () => {
  const line = fc.oneof(
    fc.constantFrom(...GROUP.split('\n'), ABOUT, '', ' '),
    fc.string({ unit: 'binary', maxLength: 80 }),
  )
  fc.assert(
    fc.property(fc.array(line, { maxLength: 300 }), lines => {
      expect(readDeliveryStatus(lines.join('\n')).length).toBeLessThanOrEqual(DSN_RECIPIENTS_MAX)
    }),
  )
})
