/**
 * `optimail witness`: cosigns the checkpoints of logs that it was told to know (C2SP tlog-witness). It needs no database
 * and no server of ours: an auditor, a customer or a sister installation runs it.
 */

import { resolve } from 'node:path'
import { Fault } from '#base/fault.ts'
import { addLog, logsIn, openWitness, serve, type Witness } from '#witness/witness.ts'
import { readLine } from './arguments.ts'
import type { Io } from './io.ts'

const USAGE = `optimail witness [--name NAME] [--data FOLDER] [--host ADDRESS] [--port N] [--url URL]
optimail witness add-log VKEY [--origin ORIGIN] [--data FOLDER]
optimail witness logs [--data FOLDER]

The name is that of the key, for example witness.example.org/w1; it is needed once. The address for others (--url) is
shown in the line that goes to the operator of a log.`

const FLAGS = ['name', 'data', 'host', 'port', 'url', 'origin', 'help']
const FOLDER = './witness'
const PORT = '8090'

type Flags = Readonly<Record<string, string | undefined>>
type Act = (words: readonly string[], flags: Flags, io: Io) => Promise<number>

const ACTS: Readonly<Record<string, Act>> = { serve: run, 'add-log': knowLog, logs: listLogs }

export async function witness(args: readonly string[], io: Io): Promise<number> {
  const { words, flags } = readLine(args, ['help'])
  if (flags['help']) return (io.print(USAGE), 0)
  const [act = 'serve', ...rest] = words
  const wrong = Object.keys(flags).find(it => !FLAGS.includes(it))
  const known = Object.hasOwn(ACTS, act) ? ACTS[act] : undefined
  return known && wrong === undefined ? known(rest, flags, io) : io.wrong(`usage:\n${USAGE}`)
}

const folderOf = ({ data = FOLDER }: Flags) => resolve(data)

async function knowLog([vkey, ...more]: readonly string[], flags: Flags, io: Io): Promise<number> {
  if (vkey === undefined || more.length > 0) return io.wrong(`usage:\n${USAGE}`)
  const added = addLog(folderOf(flags), vkey, flags['origin'])
  if (!added.ok) return io.wrong(`${added.refusal}.`)
  io.print(added.value)
  return 0
}

async function listLogs(_: readonly string[], flags: Flags, io: Io): Promise<number> {
  for (const { origin, keys } of logsIn(folderOf(flags))) for (const key of keys) io.print(`${origin} ${key.text}`)
  return 0
}

async function run(words: readonly string[], flags: Flags, io: Io): Promise<number> {
  const { host = '127.0.0.1', port = PORT, name } = flags
  if (words.length > 0 || !/^\d{1,5}$/.test(port) || Number(port) > 65_535) return io.wrong(`usage:\n${USAGE}`)
  const it = await openWitness(folderOf(flags), name)
  const server = await serve(it, host, Number(port), cause => io.say(`optimail: ${String(cause)}`)).catch(
    async (cause: NodeJS.ErrnoException) => {
      await it.close()
      throw new Fault(`cannot listen on ${host}:${port}: ${cause.message}`, cause.code === 'EADDRINUSE', cause)
    },
  )
  const over = asked() // From before anybody is told that we are ready.
  const url = flags['url'] ?? `http://${host.includes(':') ? `[${host}]` : host}:${server.port}`
  introduce(it, url, io)
  io.print(`ready ${url}`)
  await over
  await server.stop()
  await it.close()
  if (process.connected) process.disconnect() // Its listener would hold us.
  return 0
}

/** What the operator of a log needs: to name this witness, and how a policy will. */
function introduce({ name, vkey }: Witness, url: string, io: Io): void {
  io.print(`vkey ${vkey}`)
  io.print(`policy witness ${name} ${vkey} ${url}`)
  io.say(`The operator of a log names this witness with: optimail log add-witness --vkey '${vkey}' --url ${url}`)
}

/** Until a signal comes, or whoever started us goes. */
const asked = () =>
  new Promise<void>(done => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => done())
    process.once('disconnect', () => done())
  })
