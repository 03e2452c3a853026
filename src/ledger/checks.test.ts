import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type BareLog, grant, openBareLog, sayOf, withdraw } from '../../test/bare-log.ts'
import { asOwner } from '../../test/database.ts'
import { type Watching, watch } from '../../test/witnesses.ts'
import { drainJobs } from '#store/jobs.ts'
import { type AccountId, SYSTEM, takeTurn, type Turn } from '#store/turn.ts'
import { askCheck, callOffCheck, checksOf, checkTree } from './ledger.ts'
import { HANDLERS } from './jobs.ts'
import { start } from './running.ts'
import { witnessRound } from './witnessing.ts'

let log: BareLog
let witness: Watching
beforeAll(async () => {
  log = await openBareLog('https://mail.bakery.example')
  const sequencer = await start(log.house, [])
  await sequencer.settle()
  witness = await watch(log, 'w.example')
  const people = Array.from({ length: 300 }, (_, i) => `person${i}@example.org`)
  await sayOf(log.house, 'acc_one', people, grant)
  await sayOf(log.house, 'acc_two', ['a@example.org', 'b@example.org'], grant)
  await sayOf(log.house, 'acc_two', ['a@example.org'], withdraw)
  await sequencer.settle()
  await witnessRound(log.house, true)
  await sequencer.stop()
  await log.backUp()
})
afterAll(async () => {
  await witness.stop()
  await log.close()
})

const own = <T>(account: AccountId, work: (turn: Turn) => Promise<T>) =>
  takeTurn(log.house, { account, actor: SYSTEM }, work)

async function verified(account: AccountId, scope: 'account' | 'everything') {
  log.clock.move(1_000)
  const asked = await own(account, turn => askCheck(turn, scope))
  if (!asked.ok) expect.fail(asked.refusal)
  await drainJobs(log.house, HANDLERS)
  const [found] = await own(account, turn => checksOf(turn, 1, asked.value.id))
  return found ?? expect.fail('it was asked for')
}
const after = async (sql: string) => {
  await asOwner(log.connect, owner => owner.query(sql))
}

test.each(['account', 'everything'] as const)(
  '%s: a log that holds is found to hold, all of it [AS-10]',
  async scope => {
    const { state, flaws, done, total } = await verified('acc_two', scope)
    expect({ state, flaws, isWhole: done === total && total > 0 }).toEqual({ state: 'done', flaws: [], isWhole: true })
  },
)

test('one at a time; what was called off ends, and is of one account alone', async () => {
  const asked = await own('acc_two', turn => askCheck(turn, 'account'))
  const id = asked.ok ? asked.value.id : expect.fail(asked.refusal)
  expect(await own('acc_two', turn => askCheck(turn, 'account'))).toEqual({ ok: false, refusal: 'under-way' })
  expect(await own('acc_one', turn => checksOf(turn, 1, id))).toEqual([])
  expect(await own('acc_one', turn => callOffCheck(turn, id))).toMatchObject({ ok: false })
  expect(await own('acc_two', turn => callOffCheck(turn, id))).toMatchObject({ ok: true })
  await drainJobs(log.house, HANDLERS)
  expect((await own('acc_two', turn => checksOf(turn, 1, id)))[0]?.state).toBe('cancelled')
})

test('what does not hold of an event is told of once for each time that it is found, and nothing else of the log is [AS-10]', async () => {
  const told: unknown[] = []
  const hears = {
    event: 'proof.broken',
    run: async (_: unknown, job: { body: unknown }) => void told.push(job.body),
  } as const
  const ask = async () => {
    await verified('acc_two', 'account')
    await drainJobs(log.house, [hears])
  }
  await ask()
  expect(told).toEqual([])
  await after(`create table kept as select seq, sealed from ledger_event where account_id = 'acc_two' and tseq = 1`)
  await after(`update ledger_event set sealed = '\\x01' where account_id = 'acc_two' and tseq = 1`)
  await ask()
  expect(told).toEqual([{ broken: [expect.stringMatching(/^event at \d+$/)] }])
  await after(`update ledger_event e set sealed = kept.sealed from kept where kept.seq = e.seq; drop table kept`)
  await ask()
  expect(told).toHaveLength(1)
})

describe('what is damaged is found', () => {
  const bytes = `decode(repeat('ab', 32), 'hex')`
  test.each<[string, string, RegExp, RegExp | undefined]>([
    [
      'an entry',
      `update ledger_entry set entry = '\\x01'::bytea || ${bytes} where seq = 4`,
      /the entry at 4 is not the commitment/,
      undefined,
    ],
    [
      'an entry that is gone',
      'delete from ledger_entry where seq = 290',
      /entries are missing from index 0/,
      undefined,
    ],
    [
      'an event and its entry',
      `update ledger_event set c = ${bytes} where account_id = 'acc_two' and tseq = 1; update ledger_entry n set entry = '\\x01'::bytea || ${bytes} from ledger_event e where e.seq = n.seq and e.account_id = 'acc_two' and e.tseq = 1`,
      /the tile 0\/\d+ is not what its entries make/,
      /is kept in other words|not under the root/,
    ],
    [
      'a tile',
      `update ledger_tile set data = overlay(data placing ${bytes} from 1) where level = 0 and idx = 0`,
      /the tile 0\/0 is not what its entries make/,
      undefined,
    ],
    [
      'the upper tile',
      `update ledger_tile set data = overlay(data placing ${bytes} from 1) where level = 1 and idx = 0`,
      /the tile 1\/0/,
      /do not lead to the root that is served/,
    ],
    [
      'a checkpoint',
      `update ledger_checkpoint set root = ${bytes} where size = 2`,
      /the checkpoint of size 2 has another root/,
      undefined,
    ],
    [
      'a signature of the log',
      `update ledger_checkpoint set note = regexp_replace(note, '(— \\S+ \\S{30})..', '\\1AA') where size = 2`,
      /the checkpoint of size 2 is signed by no key/,
      undefined,
    ],
    [
      'a cosignature',
      `update ledger_cosignature set line = regexp_replace(line, '(— \\S+ \\S{30})..', '\\1AA')`,
      /has a false cosignature of w\.example/,
      undefined,
    ],
    [
      'the journal',
      `update ledger_event set tseq = 9 where account_id = 'acc_two' and tseq = 2`,
      /^$/,
      /is number 9 of the journal, where number 2/,
    ],
    [
      'what was said',
      `update ledger_event set sealed = decode('00', 'hex') where account_id = 'acc_two' and tseq = 0`,
      /^$/,
      /cannot be opened/,
    ],
  ])('%s', async (_, damage, inAll, inOwn) => {
    await after(damage)
    const all = await checkTree(log.house.platform, async () => true)
    if (inAll.source !== '^$') expect(all?.join('\n')).toMatch(inAll)
    if (inOwn) expect((await verified('acc_two', 'account')).flaws.join('\n')).toMatch(inOwn)
    await log.restore()
  })
})
