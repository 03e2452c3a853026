/** The whole house in one process, or the part of it that `--roles` names. */

import { mkdirSync } from 'node:fs'
import { createServer } from 'node:net'
import { resolve } from 'node:path'
import { pino } from 'pino'
import { CONFIG, type Config, readConfig } from '#base/config.ts'
import { readLine } from '#cli/arguments.ts'
import type { Running } from './start.ts'

const SWITCHES = ['demo', 'help']
/** Whoever sits at the terminal is heard twice, by us and by npm, which passes it on: only what comes later is a second asking. */
const ECHO_MS = 1_000

const line = readLine(process.argv.slice(2), SWITCHES)
if (line.flags['help']) leave(0, usage())
const unknown = [
  ...line.words,
  ...Object.keys(line.flags)
    .filter(flag => !flags().includes(flag))
    .map(flag => `--${flag}`),
]
if (unknown.length > 0) leave(2, `optimail: there is no setting “${unknown[0]}”. “npm start -- --help” lists them.`)
const config = readConfig(process.env, line.flags)
if (!config.ok) leave(2, config.refusal.map(wrong => `optimail: ${wrong}`).join('\n'))

const starting = start(config.value)
stopWhenAsked(starting)
const running = await starting.catch(async (cause: unknown) => {
  const reason = (cause as { code?: string } | undefined)?.code === 'EADDRINUSE' && (await takenIn(config.value))
  return leave(1, `optimail: could not start: ${reason || reasonOf(cause, config.value)}`)
})
process.stdout.write(`ready ${running.url}\n`)

async function start(settings: Config): Promise<Running> {
  const dataDir = resolve(settings.data)
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  const port = settings.port === '0' ? await freePort(settings.host) : Number(settings.port)
  const sandboxPort = settings.sandboxPort === '0' ? await freePort('127.0.0.1') : Number(settings.sandboxPort)
  const log = pino({ level: settings.logLevel }, pino.destination(2))
  const { startHouse } = await import('./start.ts') // All rooms: not needed to say that a setting is wrong.
  return startHouse({ ...settings, port: String(port), sandboxPort: String(sandboxPort), data: dataDir }, log, {
    demo: line.flags['demo'] !== undefined,
  })
}

/** By a signal, or by the end of the process that started us (scripts/child.mjs), however that came about. */
function stopWhenAsked(starting: Promise<Running>): void {
  let askedAt: number | undefined
  const ask = () => {
    const again = askedAt !== undefined && performance.now() - askedAt > ECHO_MS
    if (again) process.exit(1)
    if (askedAt !== undefined) return
    askedAt = performance.now()
    starting
      .then(house => house.stop())
      .then(
        () => process.exit(0),
        (cause: unknown) => leave(1, `optimail: ${reasonOf(cause)}`),
      )
  }
  for (const signal of ['SIGINT', 'SIGTERM', ...(process.stdin.isTTY ? ['SIGHUP'] : [])]) process.on(signal, ask)
  process.on('disconnect', ask)
}

function reasonOf(cause: unknown, settings?: Config): string {
  const { code, port, message } = Object(cause) as { code?: string; port?: number; message?: string }
  if (code !== 'EADDRINUSE' && code !== 'EACCES') return message ?? String(cause)
  const flag = settings && Object.entries(CONFIG).find(([name]) => settings[name as keyof Config] === String(port))?.[1] // Its own keys.
  const other = flag && 'flag' in flag ? ` Choose another with --${flag.flag}.` : ''
  return code === 'EADDRINUSE'
    ? `port ${port} is taken by another program.${other}`
    : `${message}.${port === undefined ? '' : other}`
}

/** All ports that are taken, so that whoever starts us does not come upon them one by one; empty when they are free by now. */
async function takenIn(settings: Config): Promise<string> {
  const said: string[] = []
  for (const [name, it] of Object.entries(CONFIG)) {
    const port = Number(settings[name as keyof Config]) // Its own keys.
    if (!('flag' in it) || !it.flag.endsWith('port') || !(port > 0)) continue
    const host = name === 'sandboxPort' ? '127.0.0.1' : settings.host
    const cause: unknown = await freePort(host, port).catch((taken: unknown) => taken)
    if (typeof cause !== 'number') said.push(reasonOf(cause, settings))
  }
  return said.join(' ')
}

function flags(): string[] {
  return [...SWITCHES, ...Object.values(CONFIG).flatMap(it => ('flag' in it ? [it.flag] : []))]
}

function usage(): string {
  const rows = Object.values(CONFIG).map(it =>
    [
      `  ${'flag' in it ? `--${it.flag}` : it.env}`.padEnd(18),
      it.says,
      it.fallback === '' ? '' : ` [${it.fallback}]`,
    ].join(''),
  )
  return [
    'npm start -- --port 9000 …',
    '',
    ...rows,
    '  --demo          An account full of believable data.',
    '',
    'All settings: docs/configuration.md',
  ].join('\n')
}

function leave(code: number, words: string): never {
  ;(code === 0 ? process.stdout : process.stderr).write(`${words}\n`)
  process.exit(code)
}

async function freePort(host: string, port = 0): Promise<number> {
  const probe = createServer()
  await new Promise<void>((done, failed) => probe.once('error', failed).listen(port, host, done))
  const address = probe.address()
  await new Promise(done => probe.close(done))
  return typeof address === 'object' && address ? address.port : 0
}
