/** Processor time of processes that are not ours to ask: a database with all its backends, a sink. By /proc, which Linux has. */

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Ticks of proc_pid_stat(5) are hundredths of a second, whatever the kernel counts by. */
const US_PER_TICK = 10_000
const [PARENT, USER, CHILDREN] = [1, 11, 13] // Behind the name, which may hold blanks and brackets.

type Spent = { readonly parent: number; readonly own: number; readonly ended: number }

function spentBy(pid: string | number): Spent | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    const at = (nth: number) => Number(fields[nth]) * US_PER_TICK
    return {
      parent: Number(fields[PARENT]),
      own: at(USER) + at(USER + 1),
      ended: at(CHILDREN) + at(CHILDREN + 1),
    }
  } catch {
    return undefined
  }
}

/** User and system time of a process and its children, those that have ended included, in µs; 0 where nobody can say. */
export function processorUs(pid: number): number {
  const root = spentBy(pid)
  if (!root) return 0
  const others = readdirSync('/proc').filter(name => /^\d+$/.test(name))
  const children = others.map(spentBy).filter(it => it?.parent === pid)
  return children.reduce((sum, it) => sum + (it?.own ?? 0), root.own + root.ended)
}

/** The first line of what PostgreSQL writes there is its process. */
export const postmasterIn = (dataDir: string): number =>
  Number(readFileSync(join(dataDir, 'postmaster.pid'), 'utf8').split('\n', 1)[0])
