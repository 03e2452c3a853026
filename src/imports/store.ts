/** The SQL of imports: the batch, the parts of its file, what it must be backed by. Rows: row-store.ts. */

import { sql } from 'kysely'
import { IMPORT_LEFTOVERS_MS, IMPORT_WAVE_REST_MS, IMPORT_WAVES } from '#base/limits.ts'
import type { Db } from '#store/db.ts'
import { seal, unseal } from '#store/seal.ts'
import type { AccountId, Turn } from '#store/turn.ts'
import type { Statement } from './row-rules.ts'
import type { Columns, ImportId, ImportState, Mapping, RowState, Source, Trial, Wave, Wording } from './types.ts'

/** What the account keeps of a batch; the rest of `Import` is counted beside it. */
export type Batch = {
  readonly id: ImportId
  readonly name: string
  readonly state: ImportState
  readonly source: Source
  readonly sourceNote: string
  readonly fileName: string
  readonly media: string
  readonly sizeBytes: number
  readonly fileSha: Buffer | null
  readonly columns: Columns | null
  readonly mapping: Mapping | null
  readonly trial: KeptTrial | null
  readonly rowsOf: number | null
  readonly cursor: number
  readonly statements: readonly Statement[]
  readonly counts: Readonly<Partial<Record<RowState, number>>>
  readonly importEvent: string | null
  readonly attestedBy: string | null
  readonly attestedAt: Date | null
  readonly attestedVersion: string | null
  readonly sampleDue: Date | null
  readonly wave: number
  readonly lookAt: Date | null
  readonly reason: string | null
  readonly createdBy: string
  readonly createdAt: Date
  readonly updatedAt: Date
}

/** The trial, with what the next step must know of the whole file. */
export type KeptTrial = Trial & { readonly crowdedSeconds: readonly number[] }

const BATCH = sql`import_id as id, name, state, source, source_note as "sourceNote", file_name as "fileName", media,
  size_bytes as "sizeBytes", file_sha as "fileSha", columns, mapping, trial, rows_of as "rowsOf", cursor, statements, counts,
  import_event as "importEvent", attested_by as "attestedBy", attested_at as "attestedAt", attested_version as "attestedVersion",
  sample_due as "sampleDue", wave, look_at as "lookAt", reason, created_by as "createdBy", created_at as "createdAt", updated_at as "updatedAt"`

type SealedBatch = Omit<Batch, 'columns' | 'trial'> & { readonly columns: Buffer | null; readonly trial: Buffer | null }

const keyOf = ({ house, account }: Turn) => house.keys.key('account', account)
const sealedJson = (turn: Turn, value: unknown) =>
  value === null ? null : seal(keyOf(turn), Buffer.from(JSON.stringify(value)))
const openedJson = (turn: Turn, sealed: Buffer): unknown => JSON.parse(unseal(keyOf(turn), sealed).toString())

/** Values and examples are of people, and addresses stand in clear with their contacts alone. */
const opened = (turn: Turn, { columns, trial, ...row }: SealedBatch): Batch => ({
  ...row,
  columns: columns && (openedJson(turn, columns) as Columns), // As setBatch sealed them.
  trial: trial && (openedJson(turn, trial) as KeptTrial),
})

export async function findBatch(turn: Turn, id: string): Promise<Batch | undefined> {
  const { rows } = await sql<SealedBatch>`
    select ${BATCH} from import_batch where account_id = ${turn.account} and import_id = ${id}`.execute(turn.db)
  return rows[0] && opened(turn, rows[0])
}

/** Nobody else moves it until the turn ends. */
export async function lockBatch(turn: Turn, id: string): Promise<Batch | undefined> {
  const { rows } = await sql<SealedBatch>`
    select ${BATCH} from import_batch where account_id = ${turn.account} and import_id = ${id} for no key update`.execute(
    turn.db,
  )
  return rows[0] && opened(turn, rows[0])
}

export type Page = {
  readonly state?: ImportState | undefined
  readonly before?: string | undefined
  readonly limit: number
}

/** Newest first: their ids are in the order of time. */
export async function pageOfBatches(turn: Turn, { state, before, limit }: Page): Promise<Batch[]> {
  const { rows } = await sql<SealedBatch>`
    select ${BATCH} from import_batch
    where account_id = ${turn.account} and (${state ?? null}::text is null or state = ${state ?? null})
      and (${before ?? null}::text is null or import_id < ${before ?? null})
    order by import_id desc limit ${limit}`.execute(turn.db)
  return rows.map(row => opened(turn, row))
}

export async function countOpen(turn: Turn): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*) as n from import_batch
    where account_id = ${turn.account} and state in ('uploading', 'uploaded', 'trying', 'tried', 'attested')`.execute(
    turn.db,
  )
  return rows[0]?.n ?? 0
}

type NewBatch = Pick<Batch, 'id' | 'name' | 'source' | 'sourceNote' | 'fileName' | 'media'>

export async function addBatch(turn: Turn, it: NewBatch): Promise<void> {
  await sql`
    insert into import_batch (account_id, import_id, name, state, source, source_note, file_name, media, look_at, created_by, created_at, updated_at)
    values (${turn.account}, ${it.id}, ${it.name}, 'uploading', ${it.source}, ${it.sourceNote}, ${it.fileName}, ${it.media},
      ${new Date(turn.nowMs + IMPORT_LEFTOVERS_MS)}, ${turn.actor.id}, ${turn.now}, ${turn.now})`.execute(turn.db)
}

type Change = Partial<Omit<Batch, 'id' | 'createdBy' | 'createdAt' | 'updatedAt'>>
const json = (value: unknown) => (value === null ? null : JSON.stringify(value))

/** Sets what is named, and tells whoever follows. */
export async function setBatch(turn: Turn, id: ImportId, it: Change): Promise<void> {
  await turn.db
    .updateTable('import_batch')
    .set({
      ...(it.state !== undefined && { state: it.state }),
      ...(it.sizeBytes !== undefined && { size_bytes: it.sizeBytes }),
      ...(it.fileSha !== undefined && { file_sha: it.fileSha }),
      ...(it.columns !== undefined && { columns: sealedJson(turn, it.columns) }),
      ...(it.mapping !== undefined && { mapping: json(it.mapping) }),
      ...(it.trial !== undefined && { trial: sealedJson(turn, it.trial) }),
      ...(it.rowsOf !== undefined && { rows_of: it.rowsOf }),
      ...(it.cursor !== undefined && { cursor: it.cursor }),
      ...(it.statements !== undefined && { statements: json(it.statements) }),
      ...(it.counts !== undefined && { counts: json(it.counts) }),
      ...(it.importEvent !== undefined && { import_event: it.importEvent }),
      ...(it.attestedBy !== undefined && { attested_by: it.attestedBy }),
      ...(it.attestedAt !== undefined && { attested_at: it.attestedAt }),
      ...(it.attestedVersion !== undefined && { attested_version: it.attestedVersion }),
      ...(it.sampleDue !== undefined && { sample_due: it.sampleDue }),
      ...(it.wave !== undefined && { wave: it.wave }),
      ...(it.lookAt !== undefined && { look_at: it.lookAt }),
      ...(it.reason !== undefined && { reason: it.reason }),
      updated_at: turn.now,
    })
    .where('account_id', '=', turn.account)
    .where('import_id', '=', id)
    .execute()
  turn.notify('import', id)
}

/** Without counting as a change. */
export async function setDue(turn: Turn, id: ImportId, at: Date | null): Promise<void> {
  await sql`update import_batch set look_at = ${at} where account_id = ${turn.account} and import_id = ${id}`.execute(
    turn.db,
  )
}

/** Of all accounts: where somebody should look again. */
export async function dueBatches(db: Db, at: Date): Promise<{ account: AccountId; id: ImportId }[]> {
  const { rows } = await sql<{ account: AccountId; id: ImportId }>`
    select account_id as account, import_id as id from import_batch where look_at <= ${at} order by look_at limit 1000`.execute(
    db,
  )
  return rows
}

/** Who else has answered for a list, the latest first. */
export async function othersWhoImport(db: Db, own: AccountId, many: number): Promise<AccountId[]> {
  const { rows } = await sql<{ account: AccountId }>`
    select account_id as account from import_batch where attested_at is not null and account_id <> ${own}
    group by account_id order by max(attested_at) desc limit ${many}`.execute(db)
  return rows.map(row => row.account)
}

// The file ---------------------------------------------------------------------------------------------------------

/** In the place of what was sent under this number before. Answers what the file then weighs in all. */
export async function putPart(
  turn: Turn,
  id: ImportId,
  part: number,
  pieces: readonly { readonly sizeBytes: number; readonly sealed: Buffer }[],
): Promise<number> {
  await sql`
    delete from import_part where account_id = ${turn.account} and import_id = ${id} and part = ${part}`.execute(
    turn.db,
  )
  for (const [piece, { sizeBytes, sealed }] of pieces.entries())
    await sql`
      insert into import_part (account_id, import_id, part, piece, size_bytes, sealed)
      values (${turn.account}, ${id}, ${part}, ${piece}, ${sizeBytes}, ${sealed})`.execute(turn.db)
  const { rows } = await sql<{ size: number }>`
    select coalesce(sum(size_bytes), 0)::bigint as size from import_part where account_id = ${turn.account} and import_id = ${id}`.execute(
    turn.db,
  )
  return rows[0]?.size ?? 0
}

export async function partsOf(turn: Turn, id: ImportId): Promise<number[]> {
  const { rows } = await sql<{ part: number }>`
    select part from import_part where account_id = ${turn.account} and import_id = ${id} and piece = 0 order by part`.execute(
    turn.db,
  )
  return rows.map(row => row.part)
}

export async function readPiece(turn: Turn, id: string, part: number, piece: number): Promise<Buffer | undefined> {
  const { rows } = await sql<{ sealed: Buffer }>`
    select sealed from import_part
    where account_id = ${turn.account} and import_id = ${id} and part = ${part} and piece = ${piece}`.execute(turn.db)
  return rows[0]?.sealed
}

export async function removeParts(turn: Turn, id: ImportId): Promise<void> {
  await sql`delete from import_part where account_id = ${turn.account} and import_id = ${id}`.execute(turn.db)
}

// Wordings and waves -----------------------------------------------------------------------------------------------

export async function addWording(
  turn: Turn,
  id: ImportId,
  it: Omit<Wording, 'hash'> & { readonly sha256: Buffer },
): Promise<void> {
  await sql`
    insert into import_wording (account_id, import_id, sha256, name, media, size_bytes)
    values (${turn.account}, ${id}, ${it.sha256}, ${it.name}, ${it.media}, ${it.sizeBytes}) on conflict do nothing`.execute(
    turn.db,
  )
}

export async function wordingsOf(turn: Turn, id: ImportId): Promise<Wording[]> {
  const { rows } = await sql<Wording>`
    select 'sha256:' || encode(sha256, 'hex') as hash, name, media, size_bytes as "sizeBytes" from import_wording
    where account_id = ${turn.account} and import_id = ${id} order by name, sha256`.execute(turn.db)
  return rows
}

export async function addToWave(turn: Turn, id: ImportId, wave: number, released: number): Promise<void> {
  await sql`
    insert into import_wave as w (account_id, import_id, wave, released, released_at)
    values (${turn.account}, ${id}, ${wave}, ${released}, ${turn.now})
    on conflict (account_id, import_id, wave) do update set released = w.released + excluded.released, released_at = excluded.released_at`.execute(
    turn.db,
  )
}

export async function waveSoFar(turn: Turn, id: ImportId, wave: number): Promise<number | undefined> {
  const { rows } = await sql<{ released: number }>`
    select released from import_wave where account_id = ${turn.account} and import_id = ${id} and wave = ${wave}`.execute(
    turn.db,
  )
  return rows[0]?.released
}

/** A list in many pieces is one list: what other imports began with in the last day counts together (I12). */
export async function isFirstWaveFull(turn: Turn, id: ImportId): Promise<boolean> {
  const { rows } = await sql<{ released: number }>`
    select coalesce(sum(released), 0)::int as released from import_wave
    where account_id = ${turn.account} and import_id <> ${id} and wave = 1
      and released_at > ${new Date(turn.nowMs - IMPORT_WAVE_REST_MS)}`.execute(turn.db)
  return (rows[0]?.released ?? 0) >= IMPORT_WAVES[0]
}

/** What delivery and the people themselves said of each wave since it was released. */
export async function wavesOf(turn: Turn, id: ImportId): Promise<Wave[]> {
  const { rows } = await sql<Wave>`
    select w.wave, w.released, w.released_at as "releasedAt", heard.written, heard.complaints, heard.bounces
    from import_wave w
    join lateral (
      select count(*) filter (where exists (
          select from contact c join recipient p on p.account_id = ${turn.account} and p.contact_id = c.contact_id
          join run on run.account_id = ${turn.account} and run.run_id = p.run_id and not run.test
          join outcome o on o.account_id = ${turn.account} and o.run_id = p.run_id and o.seq = p.seq and o.result in ('accepted', 'failed')
          where c.account_id = ${turn.account} and r.subject_id in (c.email_subject, c.phone_subject) and o.at >= w.released_at)) as written,
        count(*) filter (where s.reason = 'complaint') as complaints,
        count(*) filter (where s.reason = 'hard-bounce') as bounces
      from import_row r
      left join subject on subject.account_id = ${turn.account} and subject.subject_id = r.subject_id
      left join suppression s on s.account_id = ${turn.account} and s.kind = subject.kind and s.address_hash = subject.address_hash and s.at >= w.released_at
      where r.account_id = ${turn.account} and r.import_id = ${id} and r.state = 'released' and r.wave = w.wave) heard on true
    where w.account_id = ${turn.account} and w.import_id = ${id} order by w.wave`.execute(turn.db)
  return rows
}

// Documents --------------------------------------------------------------------------------------------------------

export type NewDocument = {
  readonly id: string
  readonly name: string
  readonly media: string
  readonly sha256: Buffer
  readonly sizeBytes: number
  readonly sealed: Buffer
}

export async function addDocument(turn: Turn, id: ImportId, it: NewDocument, rows: readonly number[]): Promise<void> {
  await sql`
    insert into import_document (account_id, import_id, document_id, name, media, size_bytes, sha256, sealed, added_by, added_at)
    values (${turn.account}, ${id}, ${it.id}, ${it.name}, ${it.media}, ${it.sizeBytes}, ${it.sha256}, ${it.sealed},
      ${turn.actor.id}, ${turn.now})`.execute(turn.db)
  await sql`
    insert into import_document_row (account_id, import_id, row, document_id)
    select ${turn.account}, ${id}, row, ${it.id} from unnest(${[...rows]}::bigint[]) row on conflict do nothing`.execute(
    turn.db,
  )
}

export async function countDocuments(turn: Turn, id: ImportId): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*) as n from import_document where account_id = ${turn.account} and import_id = ${id}`.execute(turn.db)
  return rows[0]?.n ?? 0
}

export type Backing = {
  readonly row: number
  readonly document: string
  readonly name: string
  readonly media: string
  readonly sealed: Buffer
  readonly sha256: Buffer
  /** How many people it stands behind, however often the same bytes were sent. */
  readonly people: number
}

/** The documents behind these rows. */
export async function documentsBehind(turn: Turn, id: ImportId, rows: readonly number[]): Promise<Backing[]> {
  const found = await sql<Backing>`
    select r.row, d.document_id as document, d.name, d.media, d.sealed, d.sha256, (
      select count(distinct person.subject_id)::int from import_document same
      join import_document_row x using (account_id, import_id, document_id) join import_row person using (account_id, import_id, row)
      where same.account_id = d.account_id and same.import_id = d.import_id and same.sha256 = d.sha256) as people
    from import_document_row r join import_document d using (account_id, import_id, document_id)
    where r.account_id = ${turn.account} and r.import_id = ${id} and r.row = any(${[...rows]}::bigint[])
    order by r.row, d.document_id`.execute(turn.db)
  return found.rows
}

/** Text says whom it is about; of anything else only a person can tell. */
const isScan = (of: string) => sql`${sql.raw(of)}.media not like 'text/%' and ${sql.raw(of)}.media <> 'message/rfc822'`

export type Scan = { readonly name: string; readonly media: string; readonly sizeBytes: number; readonly rows: number }

/** Scans that stand for several people, in this import or another of the account, where nothing else stands behind a row that was drawn. */
export async function sharedScans(turn: Turn, id: ImportId): Promise<Scan[]> {
  const { rows } = await sql<Scan>`
    with shared as (
      select d.sha256 from import_document d
      join import_document_row x using (account_id, import_id, document_id)
      join import_row r on r.account_id = x.account_id and r.import_id = x.import_id and r.row = x.row
      where d.account_id = ${turn.account} and ${isScan('d')}
        and d.sha256 in (select sha256 from import_document where account_id = ${turn.account} and import_id = ${id})
      group by d.sha256 having count(distinct r.subject_id) > 1)
    select min(d.name) as name, d.media, d.size_bytes as "sizeBytes", count(distinct x.row) as rows
    from import_document d join import_document_row x using (account_id, import_id, document_id)
    where d.account_id = ${turn.account} and d.import_id = ${id} and ${isScan('d')} and d.sha256 in (select sha256 from shared)
      and not exists (
        select from import_document_row y join import_document e using (account_id, import_id, document_id)
        where y.account_id = x.account_id and y.import_id = x.import_id and y.row = x.row
          and (not (${isScan('e')}) or e.sha256 not in (select sha256 from shared)))
    group by d.sha256, d.media, d.size_bytes order by rows desc, name`.execute(turn.db)
  return rows
}

/** Which bytes stand behind which rows, always in the same order. */
export async function backingOf(turn: Turn, id: ImportId): Promise<string[]> {
  const { rows } = await sql<{ backing: string }>`
    select x.row || ' ' || encode(d.sha256, 'hex') as backing
    from import_document_row x join import_document d using (account_id, import_id, document_id)
    where x.account_id = ${turn.account} and x.import_id = ${id} order by x.row, d.sha256`.execute(turn.db)
  return rows.map(it => it.backing)
}

export type Listed = Omit<NewDocument, 'sealed' | 'sha256'> & { readonly rows: readonly number[] }

/** The documents of an import, each with the rows that it stands behind. */
export async function documentsOf(turn: Turn, id: string, limit: number): Promise<Listed[]> {
  const { rows } = await sql<Listed>`
    select d.document_id as id, d.name, d.media, d.size_bytes as "sizeBytes",
      array(select x.row::int from import_document_row x where x.account_id = d.account_id and x.import_id = d.import_id
        and x.document_id = d.document_id order by x.row) as rows
    from import_document d where d.account_id = ${turn.account} and d.import_id = ${id} order by d.document_id limit ${limit}`.execute(
    turn.db,
  )
  return rows
}

export async function documentWith(
  turn: Turn,
  id: string,
  document: string,
): Promise<Pick<NewDocument, 'name' | 'media' | 'sealed'> | undefined> {
  const { rows } = await sql<Pick<NewDocument, 'name' | 'media' | 'sealed'>>`
    select name, media, sealed from import_document
    where account_id = ${turn.account} and import_id = ${id} and document_id = ${document}`.execute(turn.db)
  return rows[0]
}

export async function sampleOf(turn: Turn, id: ImportId): Promise<{ readonly drawn: number; readonly backed: number }> {
  const { rows } = await sql<{ drawn: number; backed: number }>`
    select count(*) as drawn, count(*) filter (where exists (
      select from import_document_row d where d.account_id = r.account_id and d.import_id = r.import_id and d.row = r.row)) as backed
    from import_row r where r.account_id = ${turn.account} and r.import_id = ${id} and r.sampled`.execute(turn.db)
  return rows[0] ?? { drawn: 0, backed: 0 }
}
