/** The door of imports: a list that somebody brings along, from the first part of its file to the last wave of its release [AS-11]. */

import { audit, type CodeRefusal, secondFactorOf } from '#accounts/accounts.ts'
import { sure } from '#base/bug.ts'
import { newId } from '#base/id.ts'
import {
  IMPORT_LOOK_MS,
  IMPORT_MAX_BYTES,
  IMPORT_REJECTED_FILE_MAX_BYTES,
  IMPORT_SAMPLE_ROWS,
  IMPORT_WORDINGS_MAX,
  IMPORTS_OPEN_MAX,
} from '#base/limits.ts'
import { no, yes, type Result } from '#base/result.ts'
import { listPurposes, nameOf, readPurpose } from '#consent/consent.ts'
import { hasOpenCase } from '#conduct/conduct.ts'
import { append, keepArtefact } from '#ledger/ledger.ts'
import type { Detailed, FileAnswer } from '#store/operation.ts'
import { takeTurn, type Turn } from '#store/turn.ts'
import { hexOf } from '#wire/bytes.ts'
import { sha256 } from '#wire/crypto.ts'
import type { Channel } from '#wire/form-definition.ts'
import { TABLE_REFUSALS, type TableOptions } from '#wire/table/types.ts'
import { csvLine } from '#wire/table/write.ts'
import { ATTESTATION_VERSIONS, ATTESTATIONS } from './attestation-text.ts'
import { columnsOf } from './columns.ts'
import { isWhatItSays, textIn } from '#wire/media.ts'
import { flawsOfMapping, type KnownPurposes } from './mapping-rules.ts'
import { headOf, openCells, sealPieces } from './reading.ts'
import { verdictOn } from './releasing.ts'
import { reasonRow } from './row-reasons.ts'
import * as rowStore from './row-store.ts'
import { refusedSource, SOURCE_RULES } from './source-rules.ts'
import * as store from './store.ts'
import {
  type Import,
  type ImportId,
  type ImportRow,
  type ImportState,
  type Mapping,
  NEXT,
  type Progress,
  type Wording,
} from './types.ts'
import { flawOfWording } from './wording-rules.ts'

export { addDocument } from './documents.ts'

// Looking ----------------------------------------------------------------------------------------------------------

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
  return batches.map(it => shown(it, { wordings: [], waves: [], sample: { drawn: 0, backed: 0 } }))
}

type Beside = Pick<Import, 'wordings' | 'waves'> & {
  readonly sample: { readonly drawn: number; readonly backed: number }
}

const whole = async (turn: Turn, batch: store.Batch): Promise<Import> =>
  shown(batch, {
    wordings: await store.wordingsOf(turn, batch.id),
    waves: await store.wavesOf(turn, batch.id),
    sample: await store.sampleOf(turn, batch.id),
  })

function shown(batch: store.Batch, { wordings, waves, sample }: Beside): Import {
  const { attestedBy, attestedAt, attestedVersion, sampleDue, fileSha, trial } = batch
  const counted = { rejected: 0, 'kept-out': 0, quarantined: 0, withheld: 0, released: 0, ...batch.counts }
  return {
    ...batch,
    fileHash: fileSha && `sha256:${hexOf(fileSha)}`,
    trial,
    wordings,
    waves,
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

/** As they stood in the file, with a reason for each, safe to be opened by a spreadsheet. Cut where it would be too long for one file. */
export async function rejectedFile(turn: Turn, id: ImportId): Promise<Result<FileAnswer, 'absent'>> {
  const batch = await store.findBatch(turn, id)
  if (!batch) return no('absent')
  const lines = [csvLine(['line', 'reason', 'what is wrong', ...(batch.columns?.names ?? [])])]
  let size = 0
  for (let after = 0; size < IMPORT_REJECTED_FILE_MAX_BYTES;) {
    const rows = await rowStore.keptCells(turn, id, after, 1_000)
    for (const { line, reason, sealed } of rows) {
      const cells = openCells(turn.house, turn.account, sealed)
      size += lines[lines.push(csvLine([String(line), reason, reasonRow(reason).says, ...cells])) - 1]?.length ?? 0
    }
    const last = rows.at(-1)
    if (!last) break
    after = last.row
  }
  return yes({ media: 'text/csv', name: `${id}-rejected.csv`, bytes: Buffer.from(lines.join('')) })
}

// Bringing ---------------------------------------------------------------------------------------------------------

export type NewImport = Pick<Import, 'name' | 'source' | 'sourceNote' | 'fileName' | 'media'>
type SourceRefusal = Detailed<'source-refused'>

/** A refused source is said to the ledger before it is refused: whoever tries another word for it leaves a trail. */
export async function createImport(
  turn: Turn,
  it: NewImport,
): Promise<Result<Import, 'too-many' | 'suspended' | SourceRefusal>> {
  const refused = refusedSource(it.source, it.name, it.sourceNote, it.fileName)
  if (refused) return refuseSource(turn, undefined, refused)
  if (await isSuspended(turn)) return no('suspended')
  if ((await store.countOpen(turn)) >= IMPORTS_OPEN_MAX) return no('too-many')
  const id = newId('imp', turn.nowMs)
  await store.addBatch(turn, { id, ...it })
  return yes(await stayingImport(turn, id))
}

/** As the attestation says: one that did not hold suspends imports, until its case is closed [AS-11] [EN-02]. */
const isSuspended = (turn: Turn) => hasOpenCase(turn, 'import-untrue')

type RefusedSource = NonNullable<ReturnType<typeof refusedSource>>

/** In a turn of its own, for a refusal undoes the one that it answers. */
async function refuseSource(
  turn: Turn,
  id: ImportId | undefined,
  { source, demand, says }: RefusedSource,
): Promise<Result<never, SourceRefusal>> {
  const { house, account, actor } = turn
  await takeTurn(house, { account, actor }, own =>
    audit(own, 'import.refused', { source, demand, ...(id && { import_id: id }) }),
  )
  return no({ code: 'source-refused', demand, errors: [{ pointer: '/source', code: source, detail: says, demand }] })
}

export async function putPart(
  turn: Turn,
  id: ImportId,
  part: number,
  bytes: Uint8Array,
): Promise<Result<string, 'absent' | 'not-now' | 'too-large'>> {
  const batch = await store.lockBatch(turn, id)
  if (!batch) return no('absent')
  if (batch.state !== 'uploading') return no('not-now')
  const size = await store.putPart(turn, id, part, sealPieces(turn.house, turn.account, bytes))
  if (size > IMPORT_MAX_BYTES) return no('too-large')
  await store.setBatch(turn, id, { sizeBytes: size })
  return yes(`sha256:${hexOf(sha256(bytes))}`)
}

type NotFinished = 'absent' | 'not-now' | Detailed<'parts-missing'> | Detailed<'unreadable'> | SourceRefusal

/** The parts are there, in order and without a gap; the head is looked at. It can be said again, to read the file as something else. */
export async function finishUpload(
  turn: Turn,
  id: ImportId,
  parts: number,
  options: TableOptions,
): Promise<Result<Record<never, never>, NotFinished>> {
  const batch = await store.lockBatch(turn, id)
  if (!batch) return no('absent')
  if (!['uploading', 'uploaded', 'tried'].includes(batch.state)) return no('not-now')
  const there = await store.partsOf(turn, id)
  const missing = Array.from({ length: parts }, (_, part) => part).filter(part => !there.includes(part))
  if (missing.length > 0 || there.length !== parts) return no(partsMissing(missing))
  const head = await headOf({ house: turn.house, account: turn.account, id, within: turn }, options, IMPORT_SAMPLE_ROWS)
  if (!head.ok)
    return no({
      code: 'unreadable',
      errors: [{ pointer: '/parts', code: head.refusal, detail: TABLE_REFUSALS[head.refusal] }],
    })
  const { names } = head.value.table
  const samples = names.map((_, i) => head.value.rows.map(row => (row.cells[i] ?? '').slice(0, 200)))
  const columns = columnsOf(names, samples, head.value.table.reading())
  const [worst] = columns.suspicious
  if (worst && SOURCE_RULES[worst.source].refused) return refuseSource(turn, id, worst)
  await store.setBatch(turn, id, { state: 'uploaded', columns, mapping: null, trial: null })
  return yes({})
}

const partsMissing = (missing: readonly number[]): Detailed<'parts-missing'> => ({
  code: 'parts-missing',
  errors: missing
    .slice(0, 20)
    .map(part => ({ pointer: '/parts', code: 'missing', detail: `Part ${part} has not arrived.` })),
})

type NotKept = 'absent' | 'not-now' | 'too-many' | 'not-what-it-says' | Detailed<'box-not-shown'>
type GivenWording = { readonly name: string; readonly media: string; readonly bytes: Uint8Array }

/** Its bytes are kept under their hash and said to the ledger: every consent of the import names them (I04). */
export async function addWording(
  turn: Turn,
  id: ImportId,
  { name, media, bytes }: GivenWording,
): Promise<Result<string, NotKept>> {
  const batch = await store.lockBatch(turn, id)
  if (!batch) return no('absent')
  if (!['uploading', 'uploaded', 'tried'].includes(batch.state)) return no('not-now')
  const kept = await store.wordingsOf(turn, id)
  if (kept.length >= IMPORT_WORDINGS_MAX) return no('too-many')
  if (!isWhatItSays(media, bytes)) return no('not-what-it-says')
  const flaw = flawOfWording(media, textIn(media, bytes))
  if (flaw) return no({ code: 'box-not-shown', demand: flaw.demand, errors: [{ pointer: '/bytes', ...flaw }] })
  const hash = `sha256:${await keepArtefact(turn, media, bytes)}`
  if (kept.some((it: Wording) => it.hash === hash)) return yes(hash)
  await store.addWording(turn, id, { sha256: Buffer.from(sha256(bytes)), name, media, sizeBytes: bytes.length })
  await append(turn, [{ type: 'notice.publish', notice: hash, payload: { import: id, media }, disclosures: {} }])
  return yes(hash)
}

type NotMapped = 'absent' | 'not-now' | Detailed<'mapping-flawed'> | SourceRefusal

export async function mapImport(
  turn: Turn,
  id: ImportId,
  mapping: Mapping,
): Promise<Result<Record<never, never>, NotMapped>> {
  const batch = await store.lockBatch(turn, id)
  if (!batch) return no('absent')
  if (!batch.columns || !['uploaded', 'tried', 'trying'].includes(batch.state)) return no('not-now')
  const known = await knownPurposes(turn, mapping)
  const refused = refusedSource(batch.source, ...known.names)
  if (refused) return refuseSource(turn, id, refused)
  const flaws = flawsOfMapping(mapping, batch.columns, known.purposes, await store.wordingsOf(turn, id))
  if (flaws.length > 0) return no({ code: 'mapping-flawed', errors: flaws.slice(0, 50) })
  await store.setBatch(turn, id, {
    state: 'trying',
    mapping,
    trial: null,
    cursor: 0,
    lookAt: laterThan(turn),
  })
  turn.emit('import.work', { import: id })
  return yes({})
}

export async function knownPurposes(
  turn: Turn,
  { purposes }: Mapping,
): Promise<{ readonly purposes: KnownPurposes; readonly names: readonly string[] }> {
  const all = await listPurposes(turn)
  const known = new Map<string, { readonly versions: readonly number[]; readonly channels: readonly Channel[] }>()
  const names: string[] = []
  for (const { id, draft } of all.filter(it => purposes.some(({ slug }) => slug === it.draft.slug))) {
    const open = await readPurpose(turn, id)
    if (!open.ok) continue
    known.set(draft.slug, { versions: open.value.versions.map(it => it.v), channels: draft.channels })
    names.push(draft.slug, nameOf(draft.texts), ...Object.values(draft.texts).flatMap(it => it?.description ?? []))
  }
  return { purposes: known, names }
}

// Answering for it -------------------------------------------------------------------------------------------------

type NotAttested =
  | 'absent'
  | 'not-now'
  | 'suspended'
  | 'not-in-force'
  | 'nothing-taken'
  | Detailed<'doubted'>
  | CodeRefusal

/** Recorded under the name of whoever does it, with the hash of the file and of the words. It is no proof [AS-11]. */
export async function attest(
  turn: Turn,
  id: ImportId,
  version: string,
  code: string,
): Promise<Result<Record<never, never>, NotAttested>> {
  const batch = await store.lockBatch(turn, id)
  if (!batch) return no('absent')
  if (batch.state !== 'tried' || !batch.trial || !batch.fileSha) return no('not-now')
  if (await isSuspended(turn)) return no('suspended')
  if (version !== ATTESTATION_VERSIONS.current) return no('not-in-force')
  if (batch.trial.forensics.verdict === 'refuse') return no(doubted(batch.trial))
  const { taken, reasons } = batch.trial
  if (taken === 0 && !reasons.some(({ reason }) => reason === 'unsubscribed')) return no('nothing-taken') // A list of those who left is taken for them.
  const shower = await secondFactorOf(turn, code)
  if (!shower.ok) return shower
  const signed = await keepArtefact(turn, 'application/json', Buffer.from(JSON.stringify(ATTESTATIONS)))
  const said = { version, sha256: `sha256:${signed}` }
  const events = await append(turn, [attestDraft(turn, batch, said, shower.value.by), importDraft(batch)])
  await store.setBatch(turn, id, {
    state: 'attested',
    attestedBy: shower.value.user,
    attestedAt: turn.now,
    attestedVersion: version,
    importEvent: sure(events[1], 'two drafts make two events'),
    cursor: 0,
    counts: {},
    statements: [],
    lookAt: laterThan(turn),
  })
  turn.emit('import.work', { import: id })
  return yes({})
}

const doubted = ({ forensics }: store.KeptTrial): Detailed<'doubted'> => ({
  code: 'doubted',
  errors: forensics.findings
    .slice(0, 20)
    .map(({ finding, says, demand }) => ({ pointer: '/file', code: finding, detail: says, demand })),
})

const hashOf = (bytes: Buffer | null) => `sha256:${hexOf(sure(bytes, 'a file that was tried has its hash'))}`

type Statement = { readonly version: string; readonly sha256: string }

const attestDraft = (turn: Turn, batch: store.Batch, statement: Statement, by: string) =>
  ({
    type: 'attest',
    notice: statement.sha256,
    payload: {
      import: batch.id,
      file: hashOf(batch.fileSha),
      source: batch.source,
      statement,
      user: turn.actor.id,
      second_factor: by,
    },
    disclosures: {},
  }) as const

const importDraft = (batch: store.Batch) => {
  const { purposes, wordings } = sure(batch.mapping, 'what was tried was mapped')
  return {
    type: 'import',
    payload: {
      import: batch.id,
      file: hashOf(batch.fileSha),
      rows: batch.rowsOf ?? 0,
      source: batch.source,
      purposes: purposes.map(({ slug, v }) => ({ id: slug, v })),
      wordings: [...new Set(Object.values(wordings))],
    },
    disclosures: {},
  } as const
}

// Releasing --------------------------------------------------------------------------------------------------------

type NotReleased = 'absent' | 'not-now' | 'suspended' | 'sample-open' | 'too-early'

/** The first wave once the sample is backed; each next one when the one before was heard of. A bad one ends them. */
export async function release(turn: Turn, id: ImportId): Promise<Result<Record<never, never>, NotReleased>> {
  const batch = await store.lockBatch(turn, id)
  if (!batch) return no('absent')
  if (await isSuspended(turn)) return no('suspended')
  if (batch.state === 'sampling') {
    if (!batch.sampleDue || batch.sampleDue.getTime() <= turn.nowMs) return no('not-now') // It has failed; the next look says so.
    const { drawn, backed } = await store.sampleOf(turn, id)
    if (backed < drawn) return no('sample-open')
    return (await store.isFirstWaveFull(turn, id)) ? no('too-early') : yes(await nextWave(turn, batch))
  }
  if (batch.state !== 'releasing') return no('not-now')
  const last = (await store.wavesOf(turn, id)).find(it => it.wave === batch.wave)
  const verdict = last ? verdictOn(last, turn.nowMs) : 'too-early'
  if (verdict === 'stop') return yes(await stopWaves(turn, batch))
  return verdict === 'go' ? yes(await nextWave(turn, batch)) : no('too-early')
}

export async function nextWave(turn: Turn, { id, wave }: store.Batch): Promise<Record<never, never>> {
  await audit(turn, 'import.release', { import_id: id, wave: wave + 1 })
  await store.setBatch(turn, id, { state: 'releasing', wave: wave + 1, lookAt: laterThan(turn) })
  turn.emit('import.work', { import: id })
  return {}
}

/** Complaints or bounces above their bound: what is left stays in quarantine (I12). */
export async function stopWaves(turn: Turn, { id, wave }: store.Batch): Promise<Record<never, never>> {
  await audit(turn, 'import.stopped', { import_id: id, wave, demand: 'EN-03' })
  await store.setBatch(turn, id, { state: 'stopped', reason: 'complaints-or-bounces', lookAt: null })
  return {}
}

/** At once, in every process: each slice looks before it does anything. */
export async function cancel(turn: Turn, id: ImportId): Promise<Result<Record<never, never>, 'absent' | 'not-now'>> {
  const batch = await store.lockBatch(turn, id)
  if (!batch) return no('absent')
  if (!mayBecome(batch.state, 'cancelled')) return no('not-now')
  await store.removeParts(turn, id)
  await audit(turn, 'import.cancelled', { import_id: id })
  await store.setBatch(turn, id, { state: 'cancelled', lookAt: turn.now })
  return yes({})
}

/** When somebody looks whether whoever works on it has died without a word. */
const laterThan = ({ nowMs }: Turn) => new Date(nowMs + IMPORT_LOOK_MS)

export const mayBecome = (state: ImportState, next: ImportState): boolean =>
  (NEXT[state] as readonly ImportState[]).includes(next)
