/** Which command a line means: one of this machine, or one that a server is asked. */

import { readLine } from './arguments.ts'
import type { Io } from './io.ts'

/** Takes what follows its name, and answers with the exit code. With `--help` it prints what it takes, and does nothing. */
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
  version: async () => (await import('./version.ts')).version,
  help: async () => helpOn,
}

/** Of these words behind `log` the machine's own log is meant: no key may do them. What neither names is asked of a server. */
const OWN_LOG = ['fsck', 'witnesses', 'add-witness', 'remove-witness', 'rotate-key', 'end-key', 'resume']
/** And of these, where there is no key to ask a server with, or the folder of an installation is named. */
const ALSO_OWN_LOG = ['status', 'keys']

const isOwnLog = ([act = '', ...rest]: readonly string[], { env }: Io): boolean =>
  OWN_LOG.includes(act) ||
  (ALSO_OWN_LOG.includes(act) && (!env['OPTIMAIL_KEY'] || rest.some(it => /^--data(?:=|$)/.test(it))))

const ALSO: Readonly<Record<string, string>> = {
  '--help': 'help',
  '-h': 'help',
  '--version': 'version',
  '-v': 'version',
}

/** Every name of a command of this machine, but for those behind `log`. */
export const commandNames = (): readonly string[] => Object.keys(COMMANDS)

export async function runCommand(args: readonly string[], io: Io): Promise<number> {
  const [word = 'help', ...rest] = args
  if (word === 'log' && ['--help', '-h'].includes(rest[0] ?? '')) return helpOn(['log'], io)
  const local = await localFor(ALSO[word] ?? word, rest, io)
  return local ? local.run(local.args, io) : (await import('./remote.ts')).remoteCommand(args, io)
}

type Local = { readonly run: Command; readonly args: readonly string[] }

async function localFor(word: string, rest: readonly string[], io: Io): Promise<Local | undefined> {
  const [act = ''] = rest
  if (word === 'log' && isOwnLog(rest, io)) return { run: (await import('./own-log.ts')).ownLog, args: rest }
  if (word === 'log' && act === 'verify')
    return { run: (await import('./log-verify.ts')).logVerify, args: rest.slice(1) }
  const load = Object.hasOwn(COMMANDS, word) ? COMMANDS[word] : undefined
  return load && { run: await load(), args: rest }
}

/** `optimail help scan` is `optimail scan --help`; of what a server is asked it lists what each does. */
async function helpOn(args: readonly string[], io: Io): Promise<number> {
  const { words } = readLine(args, [])
  const [word = 'help', ...rest] = words
  if (word === 'log' && rest.length === 0) io.print(`${(await import('./own-log.ts')).ownLogUsage()}\n`)
  const local = word === 'help' ? undefined : await localFor(word, rest, io)
  return local
    ? local.run([...local.args, '--help'], io)
    : (await import('./help.ts')).help(word === 'help' ? rest : words, io)
}
