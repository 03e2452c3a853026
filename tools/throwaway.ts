/** A database server for the time of some work. It goes with its folder when the work is done, and when we are asked to stop. */

import { mkdtempSync, rmSync } from 'node:fs'
import { constants, tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Connect } from '#store/db.ts'
import { startEmbedded } from '#store/embedded.ts'

const SIGNALS = ['SIGINT', 'SIGTERM'] as const

export type Throwaway = { readonly connect: Connect; readonly folder: string }

/** `durable`: as the house has it, where that is measured. */
export async function withServer<T>(
  work: (server: Throwaway) => Promise<T>,
  { durable = false }: { readonly durable?: boolean } = {},
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'optimail-throwaway-'))
  const { stop, ...connect } = await startEmbedded({ dataDir: join(folder, 'postgres'), durable })
  const clear = async () => {
    await stop()
    rmSync(folder, { recursive: true, force: true })
  }
  const leave = (signal: (typeof SIGNALS)[number]) => {
    process.on('uncaughtException', () => {}) // Whoever was using the server loses it.
    void clear().finally(() => process.exit(128 + constants.signals[signal]))
  }
  for (const signal of SIGNALS) process.on(signal, leave)
  try {
    return await work({ connect, folder })
  } finally {
    for (const signal of SIGNALS) process.off(signal, leave)
    await clear()
  }
}
