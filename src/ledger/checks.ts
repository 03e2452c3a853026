/** Verifying the log because somebody asks: an account its own part of it, an operator all of it. A job, with its progress. */

import { LEDGER_PAGE, LOG_SAMPLES } from '#base/limits.ts'
import { newId } from '#base/id.ts'
import { no, type Result, yes } from '#base/result.ts'
import type { House } from '#store/house.ts'
import { unseal } from '#store/seal.ts'
import { type AccountId, SYSTEM, takeTurn, type Turn } from '#store/turn.ts'
import { toBase64Url } from '#wire/base64.ts'
import { sameBytes } from '#wire/bytes.ts'
import { commitmentOf, type Envelope, entryOf } from '#wire/envelope.ts'
import { leafHash, verifyInclusion } from '#wire/merkle.ts'
import { checkTree, Flaws, type Progress } from './checking.ts'
import * as checkStore from './check-store.ts'
import { accountKey, subjectKey } from './keys.ts'
import * as logStore from './log-store.ts'
import { servedCheckpoint } from './served.ts'
import { prove, rootFromTiles } from './tree-proofs.ts'

export async function askCheck(
  turn: Turn,
  scope: checkStore.CheckScope,
): Promise<Result<checkStore.CheckRow, 'under-way'>> {
  const id = newId('chk', turn.nowMs)
  const { size } = await logStore.readHead(turn.house.platform)
  if (!(await checkStore.addCheck(turn, { id, scope, size }))) return no('under-way')
  turn.emit('log.check', { check: id })
  const [row] = await checkStore.readChecks(turn.db, turn.account, 1, id)
  return row ? yes(row) : no('under-way')
}

export const checksOf = (turn: Turn, limit: number, id?: string): Promise<checkStore.CheckRow[]> =>
  checkStore.readChecks(turn.db, turn.account, limit, id)

export const callOffCheck = async (turn: Turn, id: string): Promise<Result<undefined, 'absent'>> =>
  (await checkStore.cancelCheck(turn, id)) ? yes(undefined) : no('absent')

/** Does what was asked, from its beginning: it is read-only, and twice is the same as once. */
export async function runCheck(house: House, account: AccountId, id: string): Promise<void> {
  const own = <T>(work: (turn: Turn) => Promise<T>) => takeTurn(house, { account, actor: SYSTEM }, work)
  const [row] = await own(turn => checkStore.readChecks(turn.db, account, 1, id))
  if (!row || row.state === 'done' || row.state === 'cancelled') return
  const progress: Progress = (done, total) =>
    own(async turn => {
      turn.notify('ledger_head')
      return checkStore.moveCheck(turn.db, account, id, done, total)
    })
  const flaws =
    row.scope === 'everything' ? await checkTree(house.platform, progress) : await checkOwn(house, account, progress)
  if (flaws)
    await own(async turn => {
      turn.notify('ledger_head')
      await checkStore.endCheck(turn.db, account, id, flaws, turn.now)
      const broken = flaws.flatMap(it => OF_EVENT.exec(it)?.[1] ?? [])
      if (row.scope === 'account' && broken.length > 0) turn.emit('proof.broken', { broken })
    })
}

/** What is wrong with an event of the account, and not with the tree that holds everybody's. */
const OF_EVENT = /^the (event at \d+) (?!is not under)/

/** The tree's own tiles up to its root; then each event of the account, its chain, and some of them up to the root. */
async function checkOwn(house: House, account: AccountId, progress: Progress): Promise<readonly string[] | undefined> {
  const flaws = new Flaws()
  const served = await servedCheckpoint(house)
  flaws.holds(
    sameBytes(await rootFromTiles(house.platform, served.size), served.root),
    'the tiles do not lead to the root that is served',
  )
  const total = await takeTurn(house, { account, actor: SYSTEM }, turn => checkStore.journalLength(turn.db, account))
  const samples = new Set(Array.from({ length: LOG_SAMPLES }, (_, i) => Math.floor((i * total) / LOG_SAMPLES)))
  for (let from = 0; from < total; from += LEDGER_PAGE) {
    if (!(await progress(from, total))) return undefined
    const rows = await takeTurn(house, { account, actor: SYSTEM }, turn =>
      checkStore.journalPage(turn.db, account, from, Math.min(LEDGER_PAGE, total - from)),
    )
    for (const [i, row] of rows.entries()) {
      const flaw = flawOf(house, account, row, from + i)
      if (flaw !== undefined) flaws.add(`the event at ${row.seq} ${flaw}`)
    }
    const sampled = rows.filter(row => samples.has(row.tseq) && row.seq < served.size)
    const paths = await prove(
      house.platform,
      sampled.map(({ seq }) => ({ index: seq, size: served.size })),
    )
    for (const [i, { seq, c }] of sampled.entries())
      flaws.holds(
        verifyInclusion(seq, served.size, leafHash(entryOf(c)), paths[i] ?? [], served.root),
        `the event at ${seq} is not under the root that is served`,
      )
  }
  await progress(total, total)
  return flaws.found
}

function flawOf(house: House, account: AccountId, row: checkStore.JournalRow, tseq: number): string | undefined {
  if (row.tseq !== tseq) return `is number ${row.tseq} of the journal, where number ${tseq} was to come`
  if (!row.entry || !sameBytes(row.entry, entryOf(row.c))) return 'is not what the log holds at its index'
  if (row.n !== null && row.n > 0 && !row.before) return 'has no predecessor in its chain'
  if (!row.sealed) return undefined // Erased: its commitment stands.
  const key = row.dek && row.type !== 'erase' ? subjectKey(house, account, row.dek) : accountKey(house, account)
  if (row.subject && !row.dek && row.type !== 'erase') return undefined
  try {
    const text = unseal(key, row.sealed).toString().split('\n', 1)[0] ?? ''
    const said = JSON.parse(text) as Envelope // As place.ts wrote it, if its hash is the commitment.
    if (!sameBytes(commitmentOf(text), row.c)) return 'is kept in other words than the log has committed to'
    const cites = row.n === null ? undefined : row.before ? toBase64Url(row.before) : null
    return cites === undefined || said.prev === cites ? undefined : 'does not cite the event before it'
  } catch {
    return 'cannot be opened'
  }
}
