/** Reads the rules and says them: see reader.ts. */

import { parentPort } from 'node:worker_threads'
import { shareable } from '#base/shareable.ts'
import { sure } from '#base/bug.ts'
import { readTables } from './engine.ts'

const port = sure(parentPort, 'this file is the start of a thread')
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread is no window
port.postMessage(shareable(readTables()))
