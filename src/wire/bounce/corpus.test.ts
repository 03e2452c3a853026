import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { DSN_RECIPIENTS_MAX, TOKENS_FOUND_MAX } from '#base/limits.ts'
import { mailOf, rowsIn, TO } from '../../../test/bounces/styles.ts'
import { REASONS } from './reasons.ts'
import { reportOf } from './report.ts'
import { REASON_NAMES } from './types.ts'

const rowsOf = (name: string) =>
  rowsIn(readFileSync(new URL(`../../../test/bounces/${name}.txt`, import.meta.url), 'utf8'))
const ROWS = ['first', 'second', 'third', 'fourth'].flatMap(rowsOf)

/** A code that begins with a 4 is for now, whatever the words say. */
const isForNow = (said: string) => (/(?<![\d.])([45])\.\d{1,3}\.\d{1,3}(?![.\d])/.exec(said)?.[1] ?? said[0]) === '4'

test('in the habits of two dozen programs, what a server said means the same [EN-03]', () => {
  const wrong = ROWS.flatMap(row => {
    const [first, ...more] = reportOf(mailOf(row)).judged
    const hard = REASONS[first?.reason ?? 'undefined'].kind === 'hard' && !isForNow(row.said)
    const isRight = first?.reason === row.reason && (first.kind === 'hard') === hard && more.length === 0
    return isRight ? [] : [`${row.style} ${row.said}: ${first?.reason ?? 'nothing'}, not ${row.reason}`]
  })
  expect(wrong).toEqual([])
})

test('each of them is a bounce, and of the one address that it names [AS-01]', () => {
  const wrong = ROWS.filter(row => {
    const { kind, judged } = reportOf(mailOf(row))
    const local = TO.split('@')[0] ?? ''
    return kind !== 'bounce' || judged.length !== 1 || !judged[0]?.address.startsWith(`${local}@`)
  })
  expect(wrong).toEqual([])
})

test('the rows speak of nearly every reason there is, so that none of them goes by unseen', () => {
  const seen = new Set(ROWS.map(({ reason }) => reason))
  const never = REASON_NAMES.filter(it => !seen.has(it))
  expect(never).toEqual(['undefined', 'delivered', 'feedback', 'unsubscribe', 'vacation', 'challenge'])
})

const TONGUES = readFileSync(new URL('../../../test/bounces/tongues.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter(line => line !== '' && !line.startsWith('#'))
  .map(line => line.split(' | '))
/** The same words, by a mail server or by whoever else writes so. */
const wordsBy = (from: string, returnPath: string, subject: string, said: string) =>
  Buffer.from(
    `Return-Path: <${returnPath}>\r\nFrom: ${from}\r\nTo: news@bakery.example\r\nSubject: ${subject}\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${said.replace('@@', TO)}\r\n`,
  )

test('in two dozen languages a mail server says what became of an address, and a shop that says the same speaks of a parcel [EN-03]', () => {
  const wrong = TONGUES.flatMap(([language = '', reason, subject = '', said = '']) => {
    const { kind, judged } = reportOf(wordsBy('Mail Delivery System <mailer-daemon@relay.example>', '', subject, said))
    const { kind: by } = reportOf(
      wordsBy('Shop <info@shop.example>', 'info@shop.example', subject, said.replace('<@@>', '')),
    )
    const [first] = judged
    const isRight = kind === 'bounce' && first?.reason === reason && first?.address === TO && by === 'other'
    return isRight
      ? []
      : [`${language} ${subject}: ${kind} ${first?.reason ?? ''} ${first?.address ?? ''}, by a shop ${by}`]
  })
  expect(TONGUES.length).toBeGreaterThan(30)
  expect(wrong).toEqual([])
})

/** What broken relays do: cut, double, overwrite, and put one mail's lines into another's. */
const damage = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    take: fc.nat(200),
    put: fc.oneof(
      fc.string({ maxLength: 30 }),
      fc.constantFrom('\r\n', '\n\n', '--=_b', '<', '"', '\0', '@', '>>> DATA', ': '),
    ),
    times: fc.constantFrom(1, 1, 1, 50),
  }),
  { minLength: 1, maxLength: 8 },
)

test('damaged, each of them is read to an end: the same each time, within bounds, and hard only of an address or a domain [PC-08]', () => {
  fc.assert(
    fc.property(fc.constantFrom(...ROWS), damage, (row, edits) => {
      const broken = edits.reduce((text, { at, take, put, times }) => {
        const from = Math.floor(at * text.length)
        return text.slice(0, from) + put.repeat(times) + text.slice(from + take)
      }, mailOf(row).toString('latin1'))
      const bytes = Buffer.from(broken, 'latin1')
      const report = reportOf(bytes)
      expect(reportOf(bytes)).toEqual(report)
      expect(report.judged.length).toBeLessThanOrEqual(DSN_RECIPIENTS_MAX)
      expect(report.tokens.length).toBeLessThanOrEqual(TOKENS_FOUND_MAX)
      for (const { kind, scope } of report.judged) if (kind === 'hard') expect(['address', 'domain']).toContain(scope)
    }),
    { numRuns: 1_000, seed: 20_260_101 },
  )
})
