/** `optimail …`: the one place where a command's faults are caught and its exit code is given. */

import { Fault } from '#base/fault.ts'
import { type Io, processIo } from './io.ts'

/** Takes what follows its name, and answers with the exit code. */
type Command = (args: readonly string[], io: Io) => Promise<number>

/** Each is loaded when it is called: to verify a proof loads nothing of the server. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  setup: async () => (await import('./setup.ts')).setup,
  import: async () => (await import('./import.ts')).importFile,
  verify: async () => (await import('./verify.ts')).verify,
  receipt: async () => (await import('./receipt.ts')).receipt,
  witness: async () => (await import('./witness.ts')).witness,
  backup: async () => (await import('./backup.ts')).backup,
  restore: async () => (await import('./backup.ts')).restore,
  scan: async () => (await import('./scan.ts')).scanSite,
  screen: async () => (await import('./screen.ts')).screenFile,
  bounce: async () => (await import('./bounce.ts')).bounce,
  dmarc: async () => (await import('./dmarc.ts')).dmarcFiles,
  doctor: async () => (await import('./doctor.ts')).doctor,
  operator: async () => (await import('./operator.ts')).operator,
  password: async () => (await import('./password.ts')).password,
  help: async () => (await import('./help.ts')).help,
  version: async () => (await import('./help.ts')).version,
}

/** Of these words behind `log` the machine's own log is meant, and of `status` without a key; the others are asked of a server. */
const OWN_LOG = ['fsck', 'witnesses', 'add-witness', 'remove-witness', 'keys', 'rotate-key', 'end-key', 'resume']

const ALSO: Readonly<Record<string, string>> = {
  '--help': 'help',
  '-h': 'help',
  '--version': 'version',
  '-v': 'version',
}

async function run(args: readonly string[], io: Io): Promise<number> {
  const [word = 'help', ...rest] = args
  const isOwn = OWN_LOG.includes(rest[0] ?? '') || (rest[0] === 'status' && !io.env['OPTIMAIL_KEY'])
  if (word === 'log' && isOwn) return (await import('./own-log.ts')).ownLog(rest, io)
  if (word === 'log' && rest[0] === 'verify') return (await import('./log-verify.ts')).logVerify(rest.slice(1), io)
  const local = COMMANDS[ALSO[word] ?? word]
  if (local) return (await local())(rest, io)
  return (await import('./remote.ts')).remoteCommand(args, io)
}

const io = processIo()
// Whoever reads us may stop reading: `optimail … | head`.
process.stdout.on('error', (cause: NodeJS.ErrnoException) => process.exit(cause.code === 'EPIPE' ? 0 : 1))
process.exitCode = await run(process.argv.slice(2), io).catch((cause: unknown) => {
  io.say(`optimail: ${cause instanceof Error ? cause.message : String(cause)}`)
  return cause instanceof Fault && cause.mayRetry ? 75 : 1
})
