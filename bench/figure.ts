/** A figure as every bench prints it, and what is in the middle of several. */

import { availableParallelism, cpus } from 'node:os'

export type BenchIo = { readonly print: (line: string) => void }

const short = (it: number) => Number(it.toPrecision(4))
const MACHINE = `${availableParallelism()} × ${cpus()[0]?.model.trim() ?? 'unknown'}, Node ${process.versions.node}`

/** `ratio`: how many times better ours is. */
export function tell(
  io: BenchIo,
  bench: string,
  against: string,
  ours: number,
  theirs: number,
  unit: string,
  ratio: number,
): void {
  const figure = { bench, against, ours: short(ours), theirs: short(theirs), ratio: short(ratio), unit }
  io.print(JSON.stringify({ ...figure, machine: MACHINE }))
}

export const median = (of: readonly number[]): number => of.toSorted((a, b) => a - b)[of.length >> 1] ?? 0
