/** What happens later with imports: the trial, quarantine, waves; and what is due by the clock. */

import { audit } from '#accounts/accounts.ts'
import type { ErasureSaid } from '#audience/types.ts'
import { IMPORT_LEFTOVERS_MS, IMPORT_LOOK_MS, IMPORT_WAVE_LOOK_MS } from '#base/limits.ts'
import { hasOpenCase, mayUse, openCase, signal, standingOf } from '#conduct/conduct.ts'
import type { ReviewState } from '#review/types.ts'
import type { House } from '#store/house.ts'
import type { Handler } from '#store/jobs.ts'
import { type AccountId, SYSTEM, takeTurn, type Turn } from '#store/turn.ts'
import { TableBroken } from '#wire/table/broken.ts'
import { cancel, nextWave, stopWaves } from './imports.ts'
import { quarantineAll } from './quarantine.ts'
import { releaseWave, sizeOf, verdictOn } from './releasing.ts'
import * as rowStore from './row-store.ts'
import * as store from './store.ts'
import { tryWhole } from './trial.ts'
import { alone } from './working.ts'
import type { ImportId, ImportState } from './types.ts'

type Work = (house: House, account: AccountId, id: ImportId) => Promise<void>

/** Each does what its state is about, and nothing where the state is another by now. */
const WORK: Readonly<Partial<Record<ImportState, Work>>> = {
  trying: tryWhole,
  attested: quarantineAll,
  releasing: releaseWave,
}

async function work(house: House, account: AccountId, id: ImportId): Promise<void> {
  const state = await takeTurn(house, { account, actor: SYSTEM }, async turn =>
    mayUse(await standingOf(turn), 'imports') ? (await store.findBatch(turn, id))?.state : undefined,
  )
  try {
    if (state) await WORK[state]?.(house, account, id)
  } catch (cause) {
    if (!(cause instanceof TableBroken)) throw cause
    await takeTurn(house, { account, actor: SYSTEM }, turn => refuse(turn, id, 'damaged'))
  }
}

/** Nothing of it is released from now on. What was said of it stays. */
async function refuse(turn: Turn, id: ImportId, reason: string): Promise<void> {
  const batch = await store.lockBatch(turn, id)
  if (!batch || batch.state === 'refused') return
  await store.removeParts(turn, id)
  await audit(turn, 'import.refused', { import_id: id, reason })
  await store.setBatch(turn, id, { state: 'refused', reason, lookAt: turn.now })
}

/** The clock has come to something: a sample that is due, a wave that has rested, leftovers of what has ended. */
async function look(turn: Turn, id: ImportId): Promise<void> {
  const batch = await store.lockBatch(turn, id)
  if (!batch?.lookAt || batch.lookAt.getTime() > turn.nowMs) return
  const act = LOOK[batch.state]
  await (act ? act(turn, batch) : forget(turn, batch))
}

type Act = (turn: Turn, batch: store.Batch) => Promise<unknown>

/** Nobody went on with it for a month: a file full of people is not left lying about. */
const leave: Act = (turn, { id, updatedAt }) =>
  updatedAt.getTime() + IMPORT_LEFTOVERS_MS > turn.nowMs
    ? store.setDue(turn, id, new Date(updatedAt.getTime() + IMPORT_LEFTOVERS_MS))
    : cancel(turn, id)

/** Whoever worked on it has died without a word. */
async function again(turn: Turn, { id }: store.Batch): Promise<void> {
  await store.setDue(turn, id, new Date(turn.nowMs + IMPORT_LOOK_MS))
  turn.emit('import.work', { import: id })
}

type Decided = { readonly lane: string; readonly about: string; readonly state: ReviewState }

/** Somebody has looked: whoever follows the import is told; what they refuse ends it. */
async function heedLook(turn: Turn, id: ImportId, state: ReviewState): Promise<void> {
  const batch = await store.lockBatch(turn, id)
  if (state !== 'refused' || batch?.state !== 'sampling') return turn.notify('import', id)
  await signal(turn, { kind: 'import-finding', service: 'imports', n: 1, evidence: { import: id } })
  await refuse(turn, id, 'not-accepted')
}

/** Seven days are over and somebody's row has no document: what was attested does not hold, and nothing of it is ever released (I11). */
async function failSample(turn: Turn, { id }: store.Batch): Promise<void> {
  const { drawn, backed } = await store.sampleOf(turn, id)
  if (backed === drawn) return store.setBatch(turn, id, { lookAt: null })
  await openCase(turn, {
    kind: 'import-untrue',
    demand: 'AS-11',
    about: id,
    says: `Of ${drawn} rows that were drawn, ${backed} were backed by a document within seven days. The import was refused, and nothing of it will be sent to.`,
    evidence: { drawn, backed },
  })
  await signal(turn, { kind: 'import-finding', service: 'imports', n: 1, evidence: { import: id } })
  await signal(turn, { kind: 'proof-missing', service: 'imports', n: drawn - backed, evidence: { import: id } })
  await refuse(turn, id, 'sample-not-backed')
}

async function lookAtWave(turn: Turn, batch: store.Batch): Promise<void> {
  const last = (await store.wavesOf(turn, batch.id)).find(it => it.wave === batch.wave)
  if (!last || last.released < sizeOf(batch.wave)) return again(turn, batch)
  const verdict = verdictOn(last, turn.nowMs)
  if (verdict === 'stop') await stopWaves(turn, batch)
  else if (verdict === 'go' && (await mayRelease(turn))) await nextWave(turn, batch)
  else await store.setDue(turn, batch.id, new Date(turn.nowMs + IMPORT_WAVE_LOOK_MS))
}

const mayRelease = async (turn: Turn): Promise<boolean> =>
  !(await hasOpenCase(turn, 'import-untrue')) && mayUse(await standingOf(turn), 'imports')

/** What rows said that nobody mended is kept for a month. */
async function forget(turn: Turn, batch: store.Batch): Promise<void> {
  const { id, updatedAt } = batch
  const due = new Date(updatedAt.getTime() + IMPORT_LEFTOVERS_MS)
  if (due.getTime() > turn.nowMs) return store.setDue(turn, id, due)
  await rowStore.forgetCells(turn, id)
  await store.setBatch(turn, id, withoutPeople(batch))
  await store.setDue(turn, id, null)
}

/** Counts and reasons stay; what stood in somebody's row goes. */
const withoutPeople = ({ columns, trial }: store.Batch) => ({
  columns: columns && { ...columns, samples: columns.names.map(() => []) },
  trial: trial && {
    ...trial,
    reasons: trial.reasons.map(it => ({ ...it, examples: [] })),
    forensics: { ...trial.forensics, findings: trial.forensics.findings.map(it => ({ ...it, examples: [] })) },
  },
})

const LOOK: Readonly<Partial<Record<ImportState, Act>>> = {
  uploading: leave,
  uploaded: leave,
  tried: leave,
  trying: again,
  attested: again,
  sampling: failSample,
  releasing: lookAtWave,
}

export const HANDLERS: readonly Handler[] = [
  {
    event: 'import.work',
    run: async (house, { account, body }) => {
      const { import: id } = body as { import: ImportId } // Said by imports.ts.
      await alone(house, account as AccountId, id, () => work(house, account as AccountId, id))
    },
  },
  {
    event: 'review.decided',
    run: async (house, { account, body }) => {
      const { lane, about, state } = body as Decided // Said by whoever decides.
      if (lane !== 'import' || !about.startsWith('imp_')) return
      await takeTurn(house, { account: account as AccountId, actor: SYSTEM }, turn =>
        heedLook(turn, about as ImportId, state),
      )
    },
  },
  {
    event: 'house.tidy',
    run: async house => {
      for (const { account, id } of await store.dueBatches(house.platform, new Date(house.clock.nowMs())))
        await takeTurn(house, { account, actor: SYSTEM }, turn => look(turn, id))
    },
  },
  {
    event: 'erasure.asked',
    run: (house, { account, body }) => {
      const { subjects } = body as ErasureSaid // Said by audience.
      const who = { account: account as AccountId, actor: SYSTEM }
      return takeTurn(house, who, turn => rowStore.forgetPeople(turn, subjects))
    },
  },
]
