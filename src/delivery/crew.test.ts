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

test('a thread that works and says nothing is ended, and one that says that it lives is not', async () => {
  const thread = beating()
  endWhenSilent(thread, { busyMs: SILENT_MS, silentMs: 100 * SILENT_MS })
  const exit = once(thread, 'exit')
  const start = performance.now()
  while (performance.now() - start < 1.5 * SILENT_MS) await once(thread, 'message')
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread is no window
  thread.postMessage('stop')
  expect(await exit).toEqual([1])
})

test('a thread that does nothing is ended later, and none for the time in which whoever looks was held up', async () => {
  const late = new Worker(`setTimeout(() => require('node:worker_threads').parentPort.close(), 1e6)`, { eval: true })
  const thread = beating()
  const exit = once(late, 'exit')
  for (const it of [late, thread]) endWhenSilent(it, { busyMs: SILENT_MS, silentMs: 2 * SILENT_MS })
  await once(thread, 'message')
  for (const start = performance.now(); performance.now() - start < 3 * SILENT_MS;);
  await once(thread, 'message')
  const ends: unknown[] = [await exit, await once(thread, 'message')]
  expect(ends).toEqual([[1], ['alive']])
  await thread.terminate()
})
