/** The trial: the whole file is read and judged, and nothing of it is kept but what is wrong, so that it can be mended. */

import { accountOf } from '#accounts/accounts.ts'
import { sure } from '#base/bug.ts'
import { KIND_OF } from '#ledger/types.ts'
import type { House } from '#store/house.ts'
import { type AccountId, SYSTEM, takeTurn, type Turn } from '#store/turn.ts'
import { LOCALES, type Locale } from '#wire/form-definition.ts'
import { type JudgedRow, judge, readAhead, Statements } from './checking.ts'
import { Few, shareElsewhere } from './elsewhere.ts'
import { judge as judgeList, newList, see as seeRow } from './forensics-rules.ts'
import { type Plan, planOf } from './mapping-rules.ts'
import { listener, rowsOf, sealCells } from './reading.ts'
import { knownPurposes } from './imports.ts'
import * as rowStore from './row-store.ts'
import * as store from './store.ts'
import { Seen, Tally } from './tally.ts'
import { profileColumns } from './suspicion-rules.ts'
import type { ImportId } from './types.ts'

/** Whole, each time: what it counts is in memory, and a trial that was interrupted begins anew. */
export async function tryWhole(house: House, account: AccountId, id: ImportId): Promise<void> {
  const as = <T>(work: (turn: Turn) => Promise<T>) => takeTurn(house, { account, actor: SYSTEM }, work)
  const batch = await as(turn => beginTrial(turn, id))
  if (!batch?.mapping || !batch.columns) return
  const { heard, sees, asks } = { heard: listener(), sees: newTrial(), asks: await as(turn => planFor(turn, batch)) }
  const stands = standingAs(batch)
  const file = rowsOf({ house, account, id }, batch.columns.reading, 0, heard.hear)
  for await (const rows of readAhead({ house, account }, asks, file)) {
    const goesOn = await as(async turn => {
      if (!stands(await store.lockBatch(turn, id))) return false
      const judged = unheardOf(await judge(turn, id, rows, sees.statements, () => false), sees.seen)
      for (const it of judged) see(sees, it)
      await keepBad(turn, id, judged)
      await store.setBatch(turn, id, { cursor: rows.at(-1)?.from.row ?? 0 })
      return true
    })
    if (!goesOn) return tryWhole(house, account, id) // Under the mapping that came meanwhile; nothing, where it ended.
  }
  const shared = await shareElsewhere(house, account, sees.few)
  if (!(await as(turn => endTrial(turn, id, stands, heard.hash(), sees, shared)))) await tryWhole(house, account, id)
}

type Stands = (now: store.Batch | undefined) => now is store.Batch

/** Whether it is still tried, and under the mapping with which the trial began: what is attested is what was tried. */
function standingAs({ mapping }: store.Batch): Stands {
  const said = JSON.stringify(mapping)
  return (now): now is store.Batch => now?.state === 'trying' && JSON.stringify(now.mapping) === said
}

type Trying = {
  readonly tally: Tally
  readonly seen: Seen
  readonly list: ReturnType<typeof newList>
  readonly few: Few
  readonly statements: Statements
}
const newTrial = (): Trying => ({
  tally: new Tally(),
  seen: new Seen(),
  list: newList(),
  few: new Few(),
  statements: new Statements([]),
})

export async function planFor(turn: Turn, { columns, mapping: kept }: store.Batch): Promise<Plan> {
  const { locale } = await accountOf(turn)
  const mapping = sure(kept, 'what is read was mapped')
  const { purposes } = await knownPurposes(turn, mapping)
  return planOf(mapping, columns?.names ?? [], LOCALES.find(it => it === locale) ?? ('en' satisfies Locale), purposes)
}

async function beginTrial(turn: Turn, id: ImportId): Promise<store.Batch | undefined> {
  const batch = await store.lockBatch(turn, id)
  if (batch?.state !== 'trying') return undefined
  await rowStore.removeRows(turn, id)
  await store.setBatch(turn, id, { cursor: 0, trial: null, counts: {} })
  return batch
}

/** Doubles of earlier slices: a trial keeps no rows by which the database would know them. */
const unheardOf = (rows: readonly JudgedRow[], seen: Seen): JudgedRow[] =>
  rows.map(it => {
    if (!it.hash || !it.read || it.state === 'kept-out' || it.reason === 'duplicate') return it
    const { channel, purposes } = it.read.statement
    const about = channel.length + purposes.reduce((sum, { slug }) => sum + slug.length * 31, 0)
    return seen.add(it.hash, about) ? it : { ...it, state: 'rejected', reason: 'duplicate' }
  })

function see({ tally, list, few }: Trying, it: JudgedRow): void {
  tally.see(it)
  if (!it.read) return
  const { address, name, consentedAtMs, ip, place, statement } = it.read
  if (it.hash && it.reason !== 'duplicate') few.see(it.hash, { kind: KIND_OF[statement.channel], address })
  seeRow(list, {
    line: it.from.line,
    channel: statement.channel,
    address,
    name: name || undefined,
    consentedAtMs,
    ip,
    country: statement.country,
    place: place ?? statement.place,
  })
}

async function keepBad(turn: Turn, id: ImportId, rows: readonly JudgedRow[]): Promise<void> {
  const bad = rows.filter(it => it.state === 'rejected' || it.state === 'withheld')
  if (bad.length > 0)
    await rowStore.addRows(
      turn,
      id,
      bad.map(it => badRow(turn, it)),
    )
}

/** A row that can be mended keeps what it said; nothing else of it is known. */
export const badRow = ({ house, account }: Turn, { from, read, state, reason }: JudgedRow): rowStore.NewRow => ({
  row: from.row,
  line: from.line,
  state,
  reason,
  subject: undefined,
  statement: undefined,
  level: read?.level === 'E4' || read?.level === 'E5' ? undefined : read?.level,
  country: read?.statement.country,
  doubleOptIn: read?.doubleOptIn !== undefined,
  sealed: sealCells(house, account, from.cells),
})

async function endTrial(
  turn: Turn,
  id: ImportId,
  stands: Stands,
  fileSha: Buffer,
  { tally, list }: Trying,
  shareOfOthers: number,
): Promise<boolean> {
  const batch = await store.lockBatch(turn, id)
  if (!stands(batch)) return false
  const trial = tally.result(
    judgeList(list, {
      profileColumns: profileColumns(batch.columns?.names ?? []),
      shared: Math.round(shareOfOthers * list.rows),
    }),
  )
  await store.setBatch(turn, id, { state: 'tried', trial, fileSha, rowsOf: tally.rows, cursor: 0 })
  return true
}
