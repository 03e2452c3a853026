/** Delivery: the law of conservation for every run, and for every message that left the consent that it relied on. */

import { expect } from 'vitest'
import type pg from 'pg'
import { journaledWorkers } from '#delivery/journal.ts'
import type { TestHouse } from '../house.ts'

export async function check({ asOwner, house }: TestHouse): Promise<void> {
  await asOwner(async owner => {
    await owner.query('set row_security = off')
    await owner.query('analyze recipient, outcome, ledger_event') // Written a moment ago: without it the laws are slow.
    await checkConservation(owner)
    for (const [law, query] of LAWS) expect((await owner.query(query)).rows, law).toEqual([])
    await checkJournals(owner, house.dataDir)
  })
}

/** frozen = accepted + failed + gated + expired + held + pending, by the rows and by the sums that stand for them. */
async function checkConservation(owner: pg.Client): Promise<void> {
  const { rows } = await owner.query<
    Record<'run' | 'status' | 'frozen' | 'recipients' | 'settled' | 'summed' | 'open', string | number>
  >(`
    select r.run_id as run, r.status, r.frozen::int,
      (select count(*)::int from recipient c where c.account_id = r.account_id and c.run_id = r.run_id) as recipients,
      (select count(distinct seq)::int from outcome o where o.account_id = r.account_id and o.run_id = r.run_id and result <> 'deferred' and not ${RESOLVED}) as settled,
      (select coalesce(sum(count), 0)::int from run_total t where t.account_id = r.account_id and t.run_id = r.run_id and result <> 'deferred') as summed,
      (select count(*)::int from chunk c where c.account_id = r.account_id and c.run_id = r.run_id and state <> 'done') as open
    from run r where frozen_at is not null`)
  for (const it of rows) {
    expect(it.recipients, `${it.run}: what was frozen is there`).toBe(it.frozen)
    expect(it.summed, `${it.run}: the sums are those of the outcomes`).toBe(it.settled)
    if (it.status === 'finished') expect(it.settled, `${it.run}: nothing is left of what is finished`).toBe(it.frozen)
    if (it.open === 0) expect(it.settled, `${it.run}: without a chunk nobody is left`).toBe(it.frozen)
  }
}

/** Of a held outcome `o`: it is known, or decided, what became of it. */
const RESOLVED = `exists (
  select from held_resolution w where w.account_id = o.account_id and w.run_id = o.run_id and w.seq = o.seq and w.attempt = o.attempt)`

/** Each finds what must not be. */
const LAWS: readonly (readonly [string, string])[] = [
  [
    'each sum is that of its outcomes',
    `select t.run_id, t.result, t.reason from run_total t
     group by t.account_id, t.run_id, t.result, t.reason
     having sum(t.count) <> (select count(*) from outcome o where o.account_id = t.account_id and o.run_id = t.run_id and o.result = t.result and o.reason = t.reason and not ${RESOLVED})`,
  ],
  [
    'an outcome is of a recipient',
    `select o.run_id, o.seq from outcome o left join recipient c on c.account_id = o.account_id and c.run_id = o.run_id and c.seq = o.seq where c.seq is null`,
  ],
  [
    'nobody is settled, and held as well',
    `select o.run_id, o.seq from outcome o join outcome other using (account_id, run_id, seq)
     where o.result = 'held' and not ${RESOLVED} and other.result not in ('deferred', 'held')`,
  ],
  [
    'a word about the held is about one of them, and is kept',
    `select w.run_id, w.seq from held_resolution w left join outcome o using (account_id, run_id, seq, attempt)
     where o.result is distinct from 'held' or (w.became <> 'released' and not exists (
       select from outcome made where made.account_id = w.account_id and made.run_id = w.run_id and made.seq = w.seq and made.result = w.became))`,
  ],
  [
    'a site has no more connections than its row says, whoever has them',
    `select egress, site from site_seat where site <> 'relay' group by egress, site having sum(seats) > 25`,
  ],
  ['no more was taken of a day than it has', `select bucket from bucket where bucket like 'warm-up %' and level < 0`],
  [
    'the recipients are numbered without a gap',
    `select run_id from recipient group by account_id, run_id having min(seq) <> 1 or max(seq) <> count(*)`,
  ],
  [
    'nobody is twice in a run',
    `select run_id, contact_id from recipient group by account_id, run_id, contact_id having count(*) > 1`,
  ],
  [
    'what was accepted relies on a consent to this purpose that was confirmed, or brought along with its evidence, in the log',
    `select o.run_id, o.seq from outcome o
     join run r on r.account_id = o.account_id and r.run_id = o.run_id
     join recipient c on c.account_id = o.account_id and c.run_id = o.run_id and c.seq = o.seq
     left join ledger_event e on e.account_id = c.account_id and e.seq = c.consent_seq and e.subject_id = c.subject_id
       and e.evidence in ('E3', 'E5') and r.purpose = any(e.purposes) and e.channel = r.channel
     where o.result = 'accepted' and (e.seq is null or c.consent_seq >= (select max(size) from ledger_head))`,
  ],
  [
    'nothing was accepted later than 250 ms after a withdrawal, and a second for the server to answer',
    `select o.run_id, o.seq from outcome o
     join run r on r.account_id = o.account_id and r.run_id = o.run_id
     join recipient c on c.account_id = o.account_id and c.run_id = o.run_id and c.seq = o.seq
     join ledger_event e on e.account_id = c.account_id and e.subject_id = c.subject_id and e.type = 'withdraw'
       and e.channel = r.channel and r.purpose = any(e.purposes) and e.seq > c.consent_seq
     where o.result = 'accepted' and e.at < o.at - interval '1250 ms' and not exists (
       select from ledger_event again where again.account_id = e.account_id and again.subject_id = e.subject_id
         and again.type in ('grant', 'confirm', 'renew') and again.seq > e.seq and again.at < o.at)`,
  ],
  [
    'a chunk that is leased has a worker who lives',
    `select run_id, chunk, worker from chunk where state = 'leased' and not exists (
       select from pg_locks where locktype = 'advisory' and granted
         and (classid::bigint << 32) | objid::bigint = hashtextextended(chunk.worker, 0))`,
  ],
]

/** A journal belongs to a worker who lives, or nobody has read it yet. */
async function checkJournals(owner: pg.Client, dataDir: string): Promise<void> {
  const workers = journaledWorkers(dataDir)
  const { rows } = await owner.query<{ worker: string }>(
    'select worker from unnest($1::text[]) worker where pg_try_advisory_lock(hashtextextended(worker, 0))',
    [workers],
  )
  expect(rows, 'no journal of a dead worker is left').toEqual([])
}
