/** Processes that a story starts and kills. */

import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Connect } from '#store/db.ts'
import type { TestHouse } from './house.ts'
import type { Settings } from './stories/sending-process.ts'

const FILE = fileURLToPath(new URL('stories/sending-process.ts', import.meta.url))
const LEAVING = fileURLToPath(new URL('stories/leaving-process.ts', import.meta.url))

export type Sending = {
  /** What its clock says: the house's when it was started, and going on. */
  nowMs(): number
  kill(): Promise<void>
}

/** A real process on the house's database and files. It is killed without a warning. */
export async function startSending(
  { house }: TestHouse,
  { connect, ...over }: Pick<Settings, 'senders' | 'connections'> & { readonly connect?: Connect },
): Promise<Sending> {
  const settings: Settings = {
    house: {
      connect: connect ?? house.connect,
      publicUrl: house.publicUrl,
      dataDir: house.dataDir,
      sandboxPort: house.sandboxPort,
    },
    secret: Buffer.from(house.keys.secret).toString('hex'),
    aheadMs: house.clock.nowMs() - Date.now(),
    ...over,
  }
  const child = spawn(process.execPath, [FILE, JSON.stringify(settings)], { stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = new Promise<void>(resolve => child.once('exit', () => resolve()))
  await new Promise<void>((resolve, reject) => {
    child.stdout.once('data', () => resolve())
    child.once('exit', code => reject(new Error(`the sending process ended with ${code}`)))
  })
  return {
    nowMs: () => Date.now() + settings.aheadMs,
    async kill() {
      child.kill('SIGKILL')
      await ended
    },
  }
}

export type Leaving = { readonly port: number; kill(): Promise<void> }

/** A web server of its own on the house's database and files, killed without a warning. `blocks`: more a file of its may not hold. */
export async function startLeaving({ house }: Pick<TestHouse, 'house'>, blocks?: number): Promise<Leaving> {
  const { connect, publicUrl, dataDir } = house
  const settings = JSON.stringify({
    house: { connect, publicUrl, dataDir },
    secret: Buffer.from(house.keys.secret).toString('hex'),
    aheadMs: house.clock.nowMs() - Date.now(),
  })
  const limit = blocks === undefined ? '' : `ulimit -f ${String(blocks)}; `
  const shell = ['-c', `${limit}exec "$0" "$@"`, process.execPath, LEAVING, settings]
  const child = spawn('/bin/sh', shell, { stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = new Promise<void>(resolve => child.once('exit', () => resolve()))
  const port = await new Promise<number>((resolve, reject) => {
    child.stdout.once('data', bytes => resolve(Number(String(bytes))))
    child.once('exit', code => reject(new Error(`the leaving process ended with ${code}`)))
  })
  return {
    port,
    async kill() {
      child.kill('SIGKILL')
      await ended
    },
  }
}
