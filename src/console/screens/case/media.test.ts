import { expect, test } from 'vitest'
import { ACCEPT, mediaOf } from './media.ts'

test.each([
  ['contacts.csv', 'application/vnd.ms-excel', 'text/csv'], // Where a spreadsheet program is installed.
  ['CONTACTS.CSV', 'text/plain', 'text/csv'],
  ['letter.eml', '', 'message/rfc822'],
  ['photograph.jpeg', 'image/jpeg', 'image/jpeg'],
  ['scan', 'application/pdf', 'application/pdf'],
  ['README', '', 'text/plain'],
  ['book.xls', 'application/vnd.ms-excel', undefined],
])('%s of type “%s” is taken for %s', (name, type, media) => {
  expect(mediaOf({ name, type })).toBe(media)
})

test('a file is offered by its ending, whatever the system opens it with', () => {
  expect(ACCEPT.split(',')).toEqual(expect.arrayContaining(['.csv', '.eml', 'text/csv']))
})
