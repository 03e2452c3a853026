/** `optimail …`: the one place where a command's faults are caught and its exit code is given. */

import { Fault } from '#base/fault.ts'
import { runCommand } from './commands.ts'
import { processIo } from './io.ts'

const io = processIo()
// Whoever reads us may stop reading: `optimail … | head`.
process.stdout.on('error', (cause: NodeJS.ErrnoException) => process.exit(cause.code === 'EPIPE' ? 0 : 1))
process.exitCode = await runCommand(process.argv.slice(2), io).catch((cause: unknown) => {
  io.say(`optimail: ${cause instanceof Error ? cause.message : String(cause)}`)
  return cause instanceof Fault && cause.mayRetry ? 75 : 1
})
