/**
 * What reading bounces costs: ours takes a mail apart, finds whom it speaks of and judges every failure; postal-mime, beside
 * it, only takes the mail apart. Both read the made-up bounces of the tests, in turns, on one thread.
 */

import { readFileSync } from 'node:fs'
import PostalMime from 'postal-mime'
import { reportOf } from '#wire/bounce/report.ts'
import { mailOf, rowsIn } from '../test/bounces/styles.ts'

export type Pair = { readonly ours: number; readonly theirs: number }

const madeUp = (): Buffer[] =>
  ['first', 'second', 'third'].flatMap(name =>
    rowsIn(readFileSync(new URL(`../test/bounces/${name}.txt`, import.meta.url), 'utf8')).map(mailOf),
  )

/** Mails per second, a pair for each round. */
export async function readBounces(count: number, rounds: number): Promise<Pair[]> {
  const mails = madeUp()
  const some = Array.from({ length: count }, (_, i) => mails[i % mails.length] ?? Buffer.alloc(0))
  const ours = (): Promise<void> => {
    for (const bytes of some) reportOf(bytes)
    return Promise.resolve()
  }
  const theirs = async (): Promise<void> => {
    for (const bytes of some) await PostalMime.parse(bytes) // One after the other, as ours does.
  }
  const pairs: Pair[] = []
  for (let round = 0; round <= rounds; round++)
    pairs.push({ theirs: await rateOf(theirs, count), ours: await rateOf(ours, count) })
  return pairs.slice(1) // The first warms up.
}

async function rateOf(work: () => Promise<void>, count: number): Promise<number> {
  const start = performance.now()
  await work()
  return count / ((performance.now() - start) / 1_000)
}
