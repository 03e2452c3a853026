/**
 * Out of quarantine, in waves: a `grant` for each row, at the level that its evidence has and never above, and only for
 * whoever has not said no meanwhile. The next wave follows when the one before was written to and nobody complained.
 */

import { accountOf } from '#accounts/accounts.ts'
import { sure } from '#base/bug.ts'
import {
  IMPORT_BOUNCES_MAX_SHARE,
  IMPORT_COMPLAINTS_MAX_SHARE,
  IMPORT_HEARD_SHARE,
  IMPORT_SLICE_ROWS,
  IMPORT_WAVE_LOOK_MS,
  IMPORT_WAVE_REST_MS,
  IMPORT_WAVES,
} from '#base/limits.ts'
import { audit } from '#accounts/accounts.ts'
import { parseEmail } from '#base/address.ts'
import { askCanary } from '#conduct/conduct.ts'
import { meetsMinimum } from '#consent/level-rules.ts'
import { append, commitmentOf } from '#ledger/ledger.ts'
import type { Attachment, Draft, SubjectId } from '#ledger/types.ts'
import type { House } from '#store/house.ts'
import { unseal } from '#store/seal.ts'
import { type AccountId, SYSTEM, takeTurn, type Turn } from '#store/turn.ts'
import { utf8 } from '#wire/bytes.ts'
import { CHANNELS } from '#wire/form-definition.ts'
import { canonical } from '#wire/jcs.ts'
import { textIn } from '#wire/media.ts'
import { endingOf } from './endings.ts'
import { namesOthers } from './named-rules.ts'
import type { Statement } from './row-rules.ts'
import * as rowStore from './row-store.ts'
import * as store from './store.ts'
import type { ImportId, RowReason, RowState, Wave } from './types.ts'

export type WaveVerdict = 'go' | 'stop' | 'too-early'

/** Pure: what the last wave has shown (I12). Complaints and bounces count as soon as they come, silence for nothing. */
export function verdictOn(wave: Wave | undefined, nowMs: number): WaveVerdict {
  if (!wave || wave.released === 0) return 'go'
  const heard = Math.max(wave.written, 1)
  if (wave.complaints > heard * IMPORT_COMPLAINTS_MAX_SHARE || wave.bounces > heard * IMPORT_BOUNCES_MAX_SHARE)
    return 'stop'
  const rested = nowMs - wave.releasedAt.getTime() >= IMPORT_WAVE_REST_MS
  return rested && wave.written >= wave.released * IMPORT_HEARD_SHARE ? 'go' : 'too-early'
}

/** How many rows a wave may hold, counted from 1. */
export const sizeOf = (wave: number): number => IMPORT_WAVES[wave - 1] ?? Number.MAX_SAFE_INTEGER

/** The wave that was begun, to its end; slice by slice, as often as it is asked. */
export async function releaseWave(house: House, account: AccountId, id: ImportId): Promise<void> {
  const as = <T>(work: (turn: Turn) => Promise<T>) => takeTurn(house, { account, actor: SYSTEM }, work)
  let isMore = true
  while (isMore) isMore = await as(turn => releaseSlice(turn, id))
}

/** False when the wave is whole, or it is not ours to go on. */
async function releaseSlice(turn: Turn, id: ImportId): Promise<boolean> {
  const batch = await store.lockBatch(turn, id)
  if (batch?.state !== 'releasing') return false
  const released = (await store.waveSoFar(turn, id, batch.wave)) ?? 0
  const left = sizeOf(batch.wave) - released
  const rows = left > 0 ? await rowStore.nextToRelease(turn, id, Math.min(left, IMPORT_SLICE_ROWS)) : []
  if (rows.length === 0) return endWave(turn, batch, left > 0)
  const moved = await grantThose(turn, batch, rows)
  await rowStore.moveRows(turn, id, moved)
  const many = moved.filter(it => it.state === 'released').length
  await store.addToWave(turn, id, batch.wave, many)
  const counts = { ...batch.counts, quarantined: (batch.counts.quarantined ?? 0) - moved.length }
  for (const { state } of moved) counts[state] = (counts[state] ?? 0) + 1
  await store.setBatch(turn, id, { counts })
  return true
}

async function endWave(turn: Turn, { id, wave }: store.Batch, isLast: boolean): Promise<false> {
  await askCanary(turn, id) // Whoever writes to them first writes to a few first [EN-03].
  await audit(turn, isLast ? 'import.done' : 'import.wave', { import_id: id, wave })
  await store.setBatch(
    turn,
    id,
    isLast ? { state: 'done', lookAt: new Date(turn.nowMs) } : { lookAt: new Date(turn.nowMs + IMPORT_WAVE_LOOK_MS) },
  )
  return false
}

async function grantThose(
  turn: Turn,
  batch: store.Batch,
  rows: readonly rowStore.Waiting[],
): Promise<rowStore.Moved[]> {
  await rowStore.holdSubjects(
    turn,
    rows.map(it => it.subject),
  )
  const addresses = await rowStore.addressesOf(
    turn,
    rows.map(it => it.subject),
  )
  const barred = await barredOf(turn, batch, rows)
  const backing = Map.groupBy(
    await store.documentsBehind(
      turn,
      batch.id,
      rows.map(it => it.row),
    ),
    it => it.row,
  )
  const cites = sure(
    await commitmentOf(turn, sure(batch.importEvent, 'it was said to the ledger')),
    'and the log has it',
  )
  const { controller } = await accountOf(turn)
  const houses = [parseEmail(controller.contact)].flatMap(it => (it.ok ? [it.value.domain] : []))
  const drafts: Draft[] = []
  const moved = rows.map((row): rowStore.Moved => {
    const statement = sure(batch.statements[row.statement], 'a row has its statement')
    const address = addresses.get(row.subject)
    const purposes = statement.purposes.filter(({ slug }) => !barred.has(`${row.subject} ${slug}`))
    const reason = whyNot(row, statement, address, purposes.length, barred)
    if (reason !== undefined || address === undefined)
      return { row: row.row, state: stateFor(reason), reason, wave: undefined }
    const said = { ...statement, purposes }
    drafts.push(
      grantOf(row, said, {
        address,
        cites,
        controller,
        attachments: filesOf(turn, backing.get(row.row) ?? [], { address, houses }),
      }),
    )
    return { row: row.row, state: 'released', reason: undefined, wave: batch.wave }
  })
  await append(turn, drafts)
  return moved
}

/** The table of levels is asked once more, of what the row itself says: nothing else makes a consent [AS-11]. */
function whyNot(
  { subject, level, country, hasDoubleOptIn }: rowStore.Waiting,
  { channel }: Statement,
  address: string | undefined,
  purposes: number,
  barred: ReadonlyMap<string, RowReason>,
): RowReason | undefined {
  const said = barred.get(`${subject} `) ?? (address === undefined ? 'erased' : undefined)
  if (said !== undefined) return said
  if (purposes === 0) return [...barred].find(([name]) => name.startsWith(`${subject} `))?.[1] ?? 'withdrawn'
  const evidenced = {
    origin: 'import' as const,
    channel,
    region: country ?? undefined,
    level,
    doubleOptIn: hasDoubleOptIn,
  }
  return meetsMinimum(evidenced) ? undefined : country === null ? 'no-country' : 'no-double-opt-in'
}

const stateFor = (reason: RowReason | undefined): RowState =>
  reason === 'no-country' || reason === 'no-double-opt-in' ? 'withheld' : 'kept-out'

async function barredOf(
  turn: Turn,
  { statements }: store.Batch,
  rows: readonly rowStore.Waiting[],
): Promise<Map<string, RowReason>> {
  const barred = new Map<string, RowReason>()
  for (const channel of CHANNELS) {
    const subjects = rows.flatMap(it => (statements[it.statement]?.channel === channel ? [it.subject] : []))
    if (subjects.length === 0) continue
    for (const [name, reason] of await rowStore.barred(turn, channel, subjects)) barred.set(name, reason)
  }
  return barred
}

type Granting = {
  readonly address: string
  readonly cites: string
  readonly controller: { readonly name: string; readonly contact: string; readonly address: string }
  readonly attachments: readonly Attachment[]
}

function grantOf(
  {
    row,
    subject,
    level,
  }: { readonly row: number; readonly subject: SubjectId; readonly level: rowStore.Waiting['level'] },
  { channel, purposes, wording }: Statement,
  { address, cites, controller: { name, contact, address: place }, attachments }: Granting,
): Draft {
  return {
    type: 'grant',
    subject,
    channel,
    evidence: level,
    controller: { name, contact, ...(place !== '' && { address: place }) },
    purposes: purposes.map(({ slug, v }) => ({ id: slug, v, channel, state: 'granted' })),
    ...(wording !== undefined && { notice: wording }),
    import: { batch: cites, row },
    disclosures: { address },
    ...(attachments.length > 0 && { attachments }),
  }
}

/**
 * What backed the row goes with the consent, under its person's own key. What shows others, too, is theirs as well: of it
 * goes what it is and its hash, and the importer keeps it.
 */
const filesOf = (
  { house, account }: Turn,
  backing: readonly store.Backing[],
  { address, houses }: { readonly address: string; readonly houses: readonly string[] },
): Attachment[] =>
  backing.map(({ media, sealed, sha256, people }, i) => {
    const bytes = people === 1 ? unseal(house.keys.key('account', account), sealed) : undefined
    return bytes && !namesOthers(textIn(media, bytes) ?? '', address, houses)
      ? { path: `import/document-${i + 1}.${endingOf(media)}`, media, bytes }
      : {
          path: `import/document-${i + 1}.json`,
          media: 'application/json',
          bytes: utf8(
            canonical({ media, people, sha256: sha256.toString('hex'), kept: 'by the importer: it shows others, too' }),
          ),
        }
  })
