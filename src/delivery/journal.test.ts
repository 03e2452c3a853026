import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { newId } from '#base/id.ts'
import { JOURNAL_FULL_BYTES } from '#base/limits.ts'
import { lineOf } from '#store/group-file.ts'
import type { Claim } from './claim-store.ts'
import { Journal, journaledWorkers, readLeftovers, removeJournal } from './journal.ts'
import { type JournalRecord, readJournal } from './journal-record.ts'
import type { Outcome } from './types.ts'

const folder = mkdtempSync(join(tmpdir(), 'optimail-journal-'))
afterAll(() => rmSync(folder, { recursive: true }))

const CLAIM: Claim = { account: 'acc_1', run: 'run_1', chunk: 0, epoch: 1 }
const outcome = (seq: number): Outcome => ({
  seq,
  result: 'accepted',
  reason: 'accepted',
  code: 250,
  detail: '2.0.0 “ok”',
  atMs: 1,
})
const STEPS: readonly JournalRecord[] = [
  ['open', 1, CLAIM],
  ['attempt', 1, 1],
  ['attempt', 1, 2],
  ['reply', 1, outcome(2)],
  ['attempt', 1, 3],
  ['unsent', 1, 3],
  ['open', 2, { ...CLAIM, chunk: 1 }],
  ['attempt', 2, 1001],
  ['close', 2, null],
]
const TEXT = STEPS.map(lineOf).join('')

test('everybody of a chunk under way is untouched, done or uncertain', () => {
  expect(readJournal(TEXT)).toEqual({
    open: [{ claim: CLAIM, outcomes: [outcome(2)], uncertain: [1] }],
    isDamaged: false,
  })
})

test('wherever a crash cuts the file, the lines before the cut hold and nothing else is believed', () => {
  fc.assert(
    fc.property(fc.nat(TEXT.length), cut => {
      const isWhole = TEXT[cut] === '\n'
      const whole = TEXT.slice(0, isWhole ? cut + 1 : TEXT.lastIndexOf('\n', cut - 1) + 1)
      expect(readJournal(TEXT.slice(0, cut))).toEqual(readJournal(whole))
    }),
  )
})

test('a line that a disk has damaged is told from one that a crash has torn', () => {
  const damaged = TEXT.replace('"attempt",1,2', '"attempt",1,9')
  expect(readJournal(damaged).isDamaged).toBe(true)
  expect(readJournal(TEXT.slice(0, -3)).isDamaged).toBe(false)
})

test('an attempt is on the disk when it is said to be', async () => {
  const worker = newId('wrk', 0)
  const journal = await Journal.create(folder, worker)
  const nth = journal.begin(CLAIM)
  await Promise.all([1, 2, 3].map(seq => journal.attempt(nth, seq)))
  expect(readLeftovers(folder, worker)?.open).toEqual([{ claim: CLAIM, outcomes: [], uncertain: [1, 2, 3] }])
  expect(journaledWorkers(folder)).toEqual([worker])
  journal.end(nth)
  await journal.close(true)
  expect(journaledWorkers(folder)).toEqual([])
})

test('a worker that leaves with a chunk under way leaves its journal', async () => {
  const worker = newId('wrk', 0)
  const journal = await Journal.create(folder, worker)
  await journal.attempt(journal.begin(CLAIM), 1)
  await journal.close(false)
  const path = join(folder, 'journal', `${worker}.journal`)
  expect(existsSync(path)).toBe(true)
  appendFileSync(path, '0000')
  expect(readLeftovers(folder, worker)).toMatchObject({ isDamaged: false, open: [{ uncertain: [1] }] })
  rmSync(path)
})

test('a journal that has grown is emptied once nothing in it is under way', async () => {
  const worker = newId('wrk', 0)
  const journal = await Journal.create(folder, worker)
  const nth = journal.begin(CLAIM)
  const detail = 'x'.repeat(100_000)
  for (let written = 0; written < JOURNAL_FULL_BYTES; written += detail.length)
    journal.reply(nth, { ...outcome(1), detail })
  await journal.attempt(nth, 2)
  expect(journal.isFull).toBe(true)
  journal.end(nth)
  while (journal.isFull) await new Promise(setImmediate)
  await journal.attempt(journal.begin({ ...CLAIM, chunk: 2 }), 7)
  await journal.close(false)
  const text = readFileSync(join(folder, 'journal', `${worker}.journal`), 'utf8')
  expect(text.length).toBeLessThan(1_000)
  expect(readJournal(text).open).toMatchObject([{ claim: { chunk: 2 }, uncertain: [7] }])
})

test('a journal that its heir has removed is gone for the worker as well, and the other way round', async () => {
  const worker = newId('wrk', 1)
  const journal = await Journal.create(folder, worker)
  removeJournal(folder, worker)
  await journal.close(true)
  removeJournal(folder, worker)
  expect(journaledWorkers(folder)).not.toContain(worker)
})
