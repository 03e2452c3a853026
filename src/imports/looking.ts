/**
 * What no program can judge, a person looks at before anybody of a list is released: a list that looks as if nobody had
 * signed up to it, and scans that stand for several people. Text names whom it is about, and is read [AS-11].
 */

import { IMPORT_SHOWN_SCANS } from '#base/limits.ts'
import { no, type Result, yes } from '#base/result.ts'
import { clear, errorsAt, listOwn } from '#review/review.ts'
import type { Text } from '#screening/types.ts'
import type { Detailed } from '#store/operation.ts'
import type { Turn } from '#store/turn.ts'
import { hexOf } from '#wire/bytes.ts'
import { sha256 } from '#wire/crypto.ts'
import * as store from './store.ts'
import { SOURCE_RULES } from './source-rules.ts'
import type { Import, ImportId } from './types.ts'

/** Yes where nothing has to be looked at, or somebody has and it may go: for this file, these documents and these rows of them. */
export async function lookedAt(
  turn: Turn,
  batch: store.Batch,
): Promise<Result<Record<never, never>, Detailed<'look'>>> {
  const scans = await store.sharedScans(turn, batch.id)
  if (scans.length === 0 && batch.trial?.forensics.verdict === 'plain') return yes({})
  const cleared = await clear(turn, {
    lane: 'import',
    about: batch.id,
    text: saidOf(batch, scans),
    hash: await hashOf(turn, batch),
    audience: batch.counts.quarantined ?? 0,
    byPeople: true,
  })
  return cleared.ok ? yes({}) : no({ code: 'look', errors: errorsAt('/import_id', cleared.refusal) })
}

/** Another document, or another row behind it, is another thing to look at. */
async function hashOf(turn: Turn, { id, fileSha }: store.Batch): Promise<string> {
  const backing = await store.backingOf(turn, id)
  return hexOf(sha256(JSON.stringify(['import', id, fileSha?.toString('hex'), backing])))
}

function saidOf(
  { name, source, sourceNote, fileName, trial, counts }: store.Batch,
  scans: readonly store.Scan[],
): Text {
  const { score, findings } = trial?.forensics ?? { score: 0, findings: [] }
  const strange = findings.filter(({ weight }) => weight > 0).map(({ says }) => `- ${says}`)
  const shared = scans
    .slice(0, IMPORT_SHOWN_SCANS)
    .map(it => `- “${it.name}” (${it.media}, ${it.sizeBytes} bytes): for ${it.rows} of the rows that were drawn.`)
  const text = [
    `A list of people, to be released: “${fileName}”, ${counts.quarantined ?? 0} rows. ${SOURCE_RULES[source].says} ${sourceNote}`,
    ...(strange.length > 0 ? [`How strange the list looks: ${score} of 100.`, ...strange] : []),
    ...(shared.length > 0 ? ['Scans that stand for several people:', ...shared] : []),
  ].join('\n')
  return { channel: 'page', subject: name, text }
}

/** How the latest look stands, if anybody was asked for one. */
export async function lookOf(turn: Turn, id: ImportId): Promise<Import['look']> {
  const [latest] = await listOwn(turn, { about: id, limit: 1 })
  return latest ? { review: latest.id, state: latest.state } : null
}
