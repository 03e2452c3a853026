/** Projectors that a thread can load by name (ledger/beside.ts). */

import { existsSync, writeFileSync } from 'node:fs'
import type { Projector } from '#ledger/types.ts'
import { sha256 } from '#wire/crypto.ts'

/** Where {@link fallOnce} leaves word that it has fallen. */
export const FALLEN = 'OPTIMAIL_TEST_FALLEN'

/** Leaves one row for each event, and breaks on an event that it has seen. */
export const witness: Projector = async (tx, events) => {
  const rows = events.map(({ c, atMs }) => ({
    sha256: sha256(c),
    media: 'c',
    bytes: Buffer.from(c),
    created_at: new Date(atMs),
  }))
  await tx.insertInto('artefact').values(rows).execute()
}

/** Ends its thread in the middle of the first batch, when some of it is written and nothing committed. */
export const fallOnce: Projector = async (tx, events) => {
  await witness(tx, events)
  const path = process.env[FALLEN] ?? ''
  if (existsSync(path)) return
  writeFileSync(path, '')
  process.exit(1) // In a thread, the thread.
}
