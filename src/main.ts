/** The whole house in one process, or the part of it that `--roles` names. */

import { mkdirSync } from 'node:fs'
import { createServer } from 'node:net'
import { resolve } from 'node:path'
import { pino } from 'pino'
import { type Config, readConfig } from '#base/config.ts'
import { readLine } from '#cli/arguments.ts'
import { type Running, startHouse } from './start.ts'

const line = readLine(process.argv.slice(2), ['demo', 'help'])
const config = readConfig(process.env, line.flags)
if (!config.ok) {
  for (const wrong of config.refusal) process.stderr.write(`optimail: ${wrong}\n`)
  process.exit(2)
}

const running = await start(config.value).catch((cause: Error) => {
  process.stderr.write(`optimail: could not start: ${cause.message}\n`)
  process.exit(1)
})
stopOn('SIGINT', running)
stopOn('SIGTERM', running)
process.stdout.write(`ready ${running.url}\n`)

async function start(settings: Config): Promise<Running> {
  const dataDir = resolve(settings.data)
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  const port = settings.port === '0' ? await freePort(settings.host) : Number(settings.port)
  const log = pino({ level: settings.logLevel }, pino.destination(2))
  return startHouse({ ...settings, port: String(port), data: dataDir }, log, { demo: line.flags['demo'] !== undefined })
}

/** Asked once: it stops in order. Asked again while stopping: it goes at once. */
function stopOn(signal: NodeJS.Signals, house: Running): void {
  let asked = false
  process.on(signal, () => {
    if (asked) process.exit(1)
    asked = true
    house.stop().then(
      () => process.exit(0),
      (cause: Error) => {
        process.stderr.write(`optimail: ${cause.message}\n`)
        process.exit(1)
      },
    )
  })
}

async function freePort(host: string): Promise<number> {
  const probe = createServer()
  await new Promise<void>((done, failed) => probe.once('error', failed).listen(0, host, done))
  const address = probe.address()
  await new Promise(done => probe.close(done))
  return typeof address === 'object' && address ? address.port : 0
}
