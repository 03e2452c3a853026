/** Real witnesses on loopback, under the clock of the log that they watch. */

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { logPolicy, nameWitness } from '#ledger/ledger.ts'
import { addLog, openWitness, serve, type Witness } from '#witness/witness.ts'
import type { BareLog } from './bare-log.ts'

export type Watching = {
  readonly it: Witness
  readonly folder: string
  readonly url: string
  /** Nobody answers any more, and then somebody does again. */
  away(): Promise<void>
  back(): Promise<void>
  /** It learns the keys that the log has now. */
  learn(): Promise<void>
  stop(): Promise<void>
}

/** Knows the log, and is named to it unless told otherwise. */
export async function watch(log: Pick<BareLog, 'house' | 'clock'>, name: string, isNamed = true): Promise<Watching> {
  const folder = mkdtempSync(join(tmpdir(), 'optimail-witness-'))
  const it = await openWitness(folder, name, log.clock)
  let server = await serve(it, '127.0.0.1', 0, () => {})
  const { port } = server
  const learn = async () => {
    for (const line of (await logPolicy(log.house)).split('\n'))
      if (line.startsWith('log ')) addLog(folder, line.split(' ')[1] ?? '', undefined)
  }
  await learn()
  const url = `http://127.0.0.1:${port}`
  if (isNamed) await nameWitness(log.house, { vkey: it.vkey, url })
  return {
    it,
    folder,
    url,
    learn,
    away: () => server.stop(),
    async back() {
      server = await serve(it, '127.0.0.1', port, () => {})
    },
    async stop() {
      await server.stop()
      await it.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
