/**
 * The rules are read in a thread of its own, which is gone when it has read them: what is left of the reading goes with it, and
 * what was read is in memory that all threads of a process share.
 */

import { Worker } from 'node:worker_threads'
import type { EngineTables } from './engine.ts'

/** Throws when the thread breaks: then whoever asks for the rules reads them. */
export async function readAside(): Promise<EngineTables> {
  const read = Promise.withResolvers<EngineTables>()
  const thread = new Worker(new URL('reader-thread.ts', import.meta.url), { execArgv: [] })
  thread.once('message', tables => read.resolve(tables as EngineTables)) // What reader-thread.ts says.
  thread.once('error', read.reject)
  thread.once('exit', code => read.reject(new Error(`the thread that reads the rules of screening ended with ${code}`)))
  return read.promise
}
