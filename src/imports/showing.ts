/** An import as people see it: how far it is, what its rows came to, and the rows that were not taken, to be mended. */

import { sure } from '#base/bug.ts'
import { IMPORT_REJECTED_FILE_MAX_BYTES } from '#base/limits.ts'
import { no, type Result, yes } from '#base/result.ts'
import type { FileAnswer } from '#store/operation.ts'
import type { Turn } from '#store/turn.ts'
import { hexOf } from '#wire/bytes.ts'
import { lineWith } from '#wire/table/write.ts'
import { lookOf } from './looking.ts'
import { openCells } from './reading.ts'
import { reasonRow } from './row-reasons.ts'
import * as rowStore from './row-store.ts'
import * as store from './store.ts'
import type { Import, ImportId, ImportRow, Progress } from './types.ts'

export async function openImport(turn: Turn, id: ImportId): Promise<Result<Import, 'absent'>> {
  const batch = await store.findBatch(turn, id)
  return batch ? yes(await whole(turn, batch)) : no('absent')
}

/** After something was done to it. */
export async function stayingImport(turn: Turn, id: ImportId): Promise<Import> {
  return whole(turn, sure(await store.findBatch(turn, id), 'an import stays'))
}

export async function listImports(turn: Turn, page: store.Page): Promise<Import[]> {
  const batches = await store.pageOfBatches(turn, page)
  return batches.map(it => shown(it, { wordings: [], waves: [], sample: { drawn: 0, backed: 0 }, look: null }))
}

type Beside = Pick<Import, 'wordings' | 'waves' | 'look'> & {
  readonly sample: { readonly drawn: number; readonly backed: number }
}

const whole = async (turn: Turn, batch: store.Batch): Promise<Import> =>
  shown(batch, {
    wordings: await store.wordingsOf(turn, batch.id),
    waves: await store.wavesOf(turn, batch.id),
    sample: await store.sampleOf(turn, batch.id),
    look: await lookOf(turn, batch.id),
  })

function shown(batch: store.Batch, { wordings, waves, sample, look }: Beside): Import {
  const { attestedBy, attestedAt, attestedVersion, sampleDue, fileSha, trial } = batch
  const counted = { rejected: 0, 'kept-out': 0, quarantined: 0, withheld: 0, released: 0, ...batch.counts }
  return {
    ...batch,
    fileHash: fileSha && `sha256:${hexOf(fileSha)}`,
    trial,
    wordings,
    waves,
    look,
    counts: counted,
    progress: progressOf(batch, counted),
    attestation:
      attestedBy && attestedAt && attestedVersion
        ? { user: attestedBy, at: attestedAt, version: attestedVersion }
        : null,
    sample: sampleDue ? { ...sample, due: sampleDue } : null,
  }
}

function progressOf({ state, cursor, rowsOf }: store.Batch, counts: Import['counts']): Progress {
  if (state === 'trying') return { step: 'trial', done: cursor, of: rowsOf ?? 0 }
  if (state === 'attested') return { step: 'quarantine', done: cursor, of: rowsOf ?? 0 }
  const releasable = counts.released + counts.quarantined
  return state === 'releasing'
    ? { step: 'release', done: counts.released, of: releasable }
    : { step: null, done: cursor, of: rowsOf ?? 0 }
}

export async function listRows(
  turn: Turn,
  id: ImportId,
  wanted: rowStore.Wanted,
): Promise<Result<ImportRow[], 'absent'>> {
  const batch = await store.findBatch(turn, id)
  if (!batch) return no('absent')
  const rows = await rowStore.pageOfRows(turn, id, wanted)
  return yes(
    rows.map(({ statement, ...row }) => ({ ...row, channel: batch.statements[statement ?? -1]?.channel ?? null })),
  )
}

/** By which a spreadsheet knows that it is UTF-8. */
const MARK = '\uFEFF'

/** As they stood in the file, with what stood between its cells, with a reason for each, safe to be opened by a spreadsheet. Cut where it would be too long for one file. */
export async function rejectedFile(turn: Turn, id: ImportId): Promise<Result<FileAnswer, 'absent'>> {
  const batch = await store.findBatch(turn, id)
  if (!batch) return no('absent')
  const between = batch.columns?.reading.delimiter ?? ','
  const lineOf = (cells: readonly string[]) => lineWith(between, cells)
  const lines = [MARK + lineOf(['line', 'reason', 'what is wrong', ...(batch.columns?.names ?? [])])]
  let size = 0
  for (let after = 0; size < IMPORT_REJECTED_FILE_MAX_BYTES;) {
    const rows = await rowStore.keptCells(turn, id, after, 1_000)
    for (const { line, reason, sealed } of rows) {
      const cells = openCells(turn.house, turn.account, sealed)
      size += lines[lines.push(lineOf([String(line), reason, reasonRow(reason).says, ...cells])) - 1]?.length ?? 0
    }
    const last = rows.at(-1)
    if (!last) break
    after = last.row
  }
  return yes({ media: 'text/csv', name: `${id}-rejected.csv`, bytes: Buffer.from(lines.join('')) })
}
