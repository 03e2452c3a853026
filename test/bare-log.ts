/** A log and nothing that writes it: for tests that write it themselves, or break whoever does. */

import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type pg from 'pg'
import { inject } from 'vitest'
import { Bug } from '#base/bug.ts'
import { append, openLog, subjectOf } from '#ledger/ledger.ts'
import type { Draft, SubjectId } from '#ledger/types.ts'
import type { Connect } from '#store/db.ts'
import { type House, openHouse } from '#store/house.ts'
import { type AccountId, SYSTEM, takeTurn } from '#store/turn.ts'
import { asOwner, templateOf, within } from './database.ts'
import type { TestHouse } from './house.ts'

export type BareLog = {
  readonly house: House
  readonly connect: Connect
  readonly clock: { nowMs(): number; move(ms: number): void }
  readonly asOwner: TestHouse['asOwner']
  /** What `restore` brings back: the whole database as it is now. Nobody may be writing. */
  backUp(): Promise<void>
  restore(): Promise<void>
  close(): Promise<void>
}

const START_MS = Date.UTC(2026, 10, 26, 9)

export async function openBareLog(publicUrl?: string): Promise<BareLog> {
  const given = inject('database')
  if (!given) throw new Bug('tests of the log need a database: run them by “node scripts/test.mjs PATH”')
  const name = `${given.prefix}_log_${randomBytes(6).toString('hex')}` // Test files run in threads of one process.
  await asOwner(given.connect, owner => owner.query(`create database ${name} template ${templateOf(given.prefix)}`))
  const dataDir = mkdtempSync(join(tmpdir(), 'optimail-log-'))
  let nowMs = START_MS
  const clock = { nowMs: () => nowMs, move: (ms: number) => void (nowMs += ms) }
  const connect = within(given.connect, name)
  const address = { publicUrl: publicUrl ?? 'http://127.0.0.1:8080', isPublicUrlGiven: publicUrl !== undefined }
  const house = await openHouse({ connect, dataDir, clock, secret: Buffer.alloc(32, 7), poolMax: 4, ...address })
  await openLog(house)
  return {
    house,
    connect,
    clock,
    asOwner: work => asOwner(connect, work),
    backUp: () => asOwner(given.connect, owner => copyDatabase(owner, name, `${name}_kept`)),
    restore: () => asOwner(given.connect, owner => copyDatabase(owner, `${name}_kept`, name)),
    async close() {
      await house.close()
      for (const it of [name, `${name}_kept`])
        await asOwner(given.connect, owner => owner.query(`drop database if exists ${it} with (force)`))
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

/** Whoever is connected is sent away; pools come back by themselves, which is why it may take another try. */
async function copyDatabase(owner: pg.Client, from: string, to: string): Promise<void> {
  await owner.query(`drop database if exists ${to} with (force)`)
  for (let tries = 0; ; tries++) {
    await owner.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [from])
    try {
      await owner.query(`create database ${to} template ${from}`)
      return
    } catch (cause) {
      if (tries === 50) throw cause
    }
  }
}

/** One turn in which these people of the account agree or take it back. Whoever was not known becomes so. */
export async function sayOf(
  house: House,
  account: AccountId,
  people: readonly string[],
  said: SaidOf,
): Promise<SubjectId[]> {
  return takeTurn(house, { account, actor: SYSTEM }, async turn => {
    const subjects: SubjectId[] = []
    for (const address of people) subjects.push(await subjectOf(turn, 'email', address))
    await append(
      turn,
      subjects.map((subject, i) => said(subject, people[i] ?? '')),
    )
    return subjects
  })
}

type SaidOf = (subject: SubjectId, address: string) => Draft

export const grant: SaidOf = (subject, address) => ({
  type: 'grant',
  subject,
  channel: 'email',
  evidence: 'E4',
  controller: { name: 'Bakery', contact: 'dpo@bakery.example' },
  form: { id: 'frm_1', version: 1, locale: 'en', snapshot: `sha256:${'0'.repeat(64)}` },
  purposes: [{ channel: 'email', id: 'news', state: 'granted', v: 1 }],
  disclosures: { address, ip: '192.0.2.1', user_agent: 'Mozilla/5.0' },
})

export const withdraw: SaidOf = (subject, address) => ({
  type: 'withdraw',
  subject,
  channel: 'email',
  via: 'list-unsubscribe-post',
  purposes: [{ channel: 'email', id: 'news', state: 'withdrawn', v: 1 }],
  disclosures: { address },
})
