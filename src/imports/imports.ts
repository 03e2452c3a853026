/** The door of imports: a list that somebody brings along, from the first part of its file to the last wave of its release [AS-11]. */

import { audit } from '#accounts/accounts.ts'
import { newId } from '#base/id.ts'
import { IMPORT_MAX_BYTES, IMPORT_SAMPLE_ROWS, IMPORT_WORDINGS_MAX, IMPORTS_OPEN_MAX } from '#base/limits.ts'
import { no, yes, type Result } from '#base/result.ts'
import { signal } from '#conduct/conduct.ts'
import { listPurposes, nameOf, readPurpose } from '#consent/consent.ts'
import { append, keepArtefact } from '#ledger/ledger.ts'
import { clear, errorsAt } from '#review/review.ts'
import type { Text } from '#screening/types.ts'
import type { Detailed } from '#store/operation.ts'
import type { House } from '#store/house.ts'
import { takeTurn, type Turn, type Who } from '#store/turn.ts'
import { hexOf } from '#wire/bytes.ts'
import { sha256 } from '#wire/crypto.ts'
import type { Channel } from '#wire/form-definition.ts'
import { TABLE_REFUSALS, type TableOptions, type TableRefusal } from '#wire/table/types.ts'
import { columnsOf } from './columns.ts'
import { isWhatItSays, textIn } from '#wire/media.ts'
import { flawsOfMapping, type KnownPurposes } from './mapping-rules.ts'
import { headOf, sealPieces } from './reading.ts'
import { refusedSource, SOURCE_RULES } from './source-rules.ts'
import * as store from './store.ts'
import { isSuspended, laterThan } from './may.ts'
import { stayingImport } from './showing.ts'
import type { Columns, Import, ImportId, Mapping, Wording } from './types.ts'
import { flawOfWording } from './wording-rules.ts'

export { attest } from './attesting.ts'
export { addDocument } from './documents.ts'
export { listImports, listRows, openImport, rejectedFile, stayingImport } from './showing.ts'
export { cancel, nextWave, release, stopWaves } from './waves.ts'

export type NewImport = Pick<Import, 'name' | 'source' | 'sourceNote' | 'fileName' | 'media'>
type SourceRefusal = Detailed<'source-refused'>

/** A refused source is said to the ledger before it is refused: whoever tries another word for it leaves a trail. */
export async function createImport(
  turn: Turn,
  it: NewImport,
): Promise<Result<Import, 'too-many' | 'suspended' | SourceRefusal | Detailed<'not-cleared'>>> {
  const refused = refusedSource(it.source, it.name, it.sourceNote, it.fileName)
  if (refused) return refuseSource(turn, undefined, refused)
  if (await isSuspended(turn)) return no('suspended')
  if ((await store.countOpen(turn)) >= IMPORTS_OPEN_MAX) return no('too-many')
  const cleared = await clear(turn, { lane: 'import', about: turn.account, text: saidOf(it) })
  if (!cleared.ok) return no({ code: 'not-cleared', errors: errorsAt('/source_note', cleared.refusal) })
  const id = newId('imp', turn.nowMs)
  await store.addBatch(turn, { id, ...it })
  return yes(await stayingImport(turn, id))
}

/** What is said of a list's origin is screened as whatever it says: where people came from tells what they are written to about [HA-13] [PC-10]. */
const saidOf = ({ name, sourceNote }: NewImport): Text => ({ channel: 'page', subject: name, text: sourceNote })

export type RefusedSource = NonNullable<ReturnType<typeof refusedSource>>

/** In a turn of its own, for a refusal undoes the one that it answers. */
async function refuseSource(
  turn: Turn,
  id: ImportId | undefined,
  it: RefusedSource,
): Promise<Result<never, SourceRefusal>> {
  const { house, account, actor } = turn
  await takeTurn(house, { account, actor }, own => sayRefused(own, id, it))
  return no(refusalOf(it))
}

/** Whoever brings one such list after another is seen [EN-03]. */
async function sayRefused(turn: Turn, id: ImportId | undefined, { source, demand }: RefusedSource): Promise<void> {
  const about = id && { import_id: id }
  await audit(turn, 'import.refused', { source, demand, ...about })
  await signal(turn, { kind: 'import-refused', service: 'imports', n: 1, evidence: { source, demand, ...about } })
}

export const refusalOf = ({ source, demand, says }: RefusedSource): SourceRefusal => ({
  code: 'source-refused',
  demand,
  errors: [{ pointer: '/source', code: source, detail: says, demand }],
})

/** A list that its columns give away ends here, and why a file cannot be read is kept, whatever becomes of the request: the same rows under other names are another import. */
export const endIfRefused = (
  house: House,
  who: Who,
  id: ImportId,
  parts: number | undefined,
  options: TableOptions,
): Promise<{ readonly refused: RefusedSource | undefined }> =>
  takeTurn(house, who, async turn => {
    const batch = await store.lockBatch(turn, id)
    if (!batch || !isBrought(batch)) return { refused: undefined }
    const columns = await columnsIn(turn, id, options)
    const { state } = batch
    if (!columns.ok && state === 'uploading' && isWhole(await store.partsOf(turn, id), parts, state))
      await store.setBatch(turn, id, { reason: columns.refusal })
    const refused = columns.ok ? betrayedBy(columns.value) : undefined
    if (refused && columns.ok) {
      await store.removeParts(turn, id)
      await sayRefused(turn, id, refused)
      const { value } = columns
      const named = { ...value, samples: value.names.map(() => []) } // Nobody of it stays.
      await store.setBatch(turn, id, { state: 'refused', reason: 'source-refused', columns: named, lookAt: null })
    }
    return { refused }
  })

const isBrought = ({ state }: store.Batch) => ['uploading', 'uploaded', 'tried'].includes(state)
const betrayedBy = ({ suspicious: [worst] }: Columns) =>
  worst && SOURCE_RULES[worst.source].refused ? worst : undefined

async function columnsIn(turn: Turn, id: ImportId, options: TableOptions): Promise<Result<Columns, TableRefusal>> {
  const head = await headOf({ house: turn.house, account: turn.account, id, within: turn }, options, IMPORT_SAMPLE_ROWS)
  if (!head.ok) return head
  if (head.value.rows.length === 0) return no('empty') // A header is no list.
  const { names } = head.value.table
  const samples = names.map((_, i) => head.value.rows.map(row => (row.cells[i] ?? '').slice(0, 200)))
  return yes(columnsOf(names, samples, head.value.table.reading()))
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
  parts: number | undefined,
  options: TableOptions,
): Promise<Result<Record<never, never>, NotFinished>> {
  const batch = await store.lockBatch(turn, id)
  if (!batch) return no('absent')
  if (!isBrought(batch)) return no('not-now')
  const there = await store.partsOf(turn, id)
  if (!isWhole(there, parts, batch.state)) return no(partsMissing(missingOf(there, parts, batch.state)))
  const columns = await columnsIn(turn, id, options)
  if (!columns.ok)
    return no({
      code: 'unreadable',
      errors: [{ pointer: '/parts', code: columns.refusal, detail: TABLE_REFUSALS[columns.refusal] }],
    })
  const refused = betrayedBy(columns.value) // By parts that came since endIfRefused looked.
  if (refused) return refuseSource(turn, id, refused)
  await store.setBatch(turn, id, {
    state: 'uploaded',
    reason: null,
    columns: columns.value,
    mapping: null,
    trial: null,
  })
  return yes({})
}

type State = store.Batch['state']
const isWhole = (there: readonly number[], parts: number | undefined, state: State): boolean =>
  missingOf(there, parts, state).length === 0 && there.length === (parts ?? there.length)

/** Only whoever sends it knows its last: while it is sent and nobody says, one more is missing. */
function missingOf(there: readonly number[], parts: number | undefined, state: State): readonly number[] {
  const length = parts ?? there.length + (state === 'uploading' ? 1 : 0)
  return Array.from({ length }, (_, part) => part).filter(part => !there.includes(part))
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
