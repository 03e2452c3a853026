import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { expect, test } from 'vitest'
import { endWhenSilent } from './crew.ts'

const SILENT_MS = 1_500

/** A thread that says that it lives, and at the first word from outside does nothing any more but turn in a circle. */
const beating = () =>
  new Worker(
    `const { parentPort } = require('node:worker_threads')
     setInterval(() => parentPort.postMessage('alive'), 20)
     parentPort.once('message', () => { for (;;); })`,
    { eval: true },
  )

test('a thread that is stuck is ended, and one that says that it lives is not', async () => {
  const thread = beating()
  endWhenSilent(thread, SILENT_MS)
  const exit = once(thread, 'exit')
  const start = performance.now()
  while (performance.now() - start < 1.5 * SILENT_MS) await once(thread, 'message')
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread is no window
  thread.postMessage('stop')
  expect(await exit).toEqual([1])
})
