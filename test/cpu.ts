/** How much work something is: the processor's time of this thread alone, whatever else the machine has to do. */

const MICROSECONDS_IN_MS = 1_000

export function cpuMsOf(work: () => unknown): number {
  const before = process.threadCpuUsage()
  work()
  const { user, system } = process.threadCpuUsage(before)
  return (user + system) / MICROSECONDS_IN_MS
}
