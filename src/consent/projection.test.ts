import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { EventId, Sequenced, SubjectId } from '#ledger/types.ts'
import { type Db, openDb, openPool } from '#store/db.ts'
import { openTestHouse, type TestHouse } from '../../test/house.ts'
import { project } from './consent.ts'
import { afterEvent, type Standings } from './standing.ts'

let it: TestHouse
let pool: ReturnType<typeof openPool>
let db: Db

beforeAll(async () => {
  it = await openTestHouse()
  pool = openPool(it.connect, 'optimail_sequencer', 2)
  db = openDb(pool)
})
afterAll(async () => {
  await pool.end()
  await it.close()
})

type Said = Pick<Sequenced, 'type' | 'said'> & { readonly who: number }
const purpose = fc.record({ id: fc.constantFrom('news', 'offers'), v: fc.integer({ min: 1, max: 2 }) })
const saying = (
  type: Sequenced['type'],
  state: 'granted' | 'refused' | 'withdrawn' | 'expired' | 'invalidated',
  evidence?: 'E4' | 'E5',
) =>
  fc.record({
    who: fc.nat({ max: 2 }),
    type: fc.constant(type),
    said: purpose.map(it => ({
      purposes: [{ ...it, channel: 'email' as const, state }],
      ...(evidence && { evidence }),
    })),
  })
const event: fc.Arbitrary<Said> = fc.oneof(
  saying('grant', 'granted', 'E4'),
  saying('confirm', 'granted', 'E5'),
  saying('refuse', 'refused'),
  saying('withdraw', 'withdrawn'),
  saying('expire', 'expired'),
  saying('invalidate', 'invalidated'),
  fc.record({ who: fc.nat({ max: 2 }), type: fc.constant('erase' as const), said: fc.constant({}) }),
)

let round = 0

test('the table is the fold of the events, however they come in batches, and whoever is erased is not in it [AS-03]', async () => {
  const history = fc.array(fc.array(event, { maxLength: 6 }), { maxLength: 5 })
  await fc.assert(
    fc.asyncProperty(history, async batches => {
      const account = `acc_${round++}` as const
      const folds = new Map<string, Standings>()
      let seq = 0
      for (const batch of batches) {
        const events = batch.map(said => sequenced(account, said, seq++))
        for (const it of events)
          folds.set(String(it.subject), afterEvent(folds.get(String(it.subject)) ?? new Map(), it))
        await project(db, events)
      }
      const rows = await db.selectFrom('consent_state').selectAll().where('account_id', '=', account).execute()
      const table = rows.map(row => `${row.subject_id} ${row.purpose} ${row.state} ${row.v} ${row.evidence}`)
      const fold = [...folds].flatMap(([who, standings]) =>
        [...standings]
          .filter(([, it]) => it.state !== 'terminated')
          .map(([id, it]) => `${who} ${id} ${it.state} ${it.v} ${it.evidence ?? null}`),
      )
      expect(table.toSorted()).toEqual(fold.toSorted())
    }),
    { numRuns: 60 },
  )
})

const sequenced = (account: `acc_${string}`, { who, type, said }: Said, seq: number): Sequenced => ({
  account,
  subject: `sub_${account}_${who}` as SubjectId,
  channel: 'email',
  event: `evt_${account}_${seq}` as EventId,
  seq,
  tseq: seq,
  n: seq,
  c: Buffer.alloc(32),
  atMs: 1_800_000_000_000 + seq,
  type,
  said,
})
