/** The SQL of sender domains. */

import type { Turn } from '#store/turn.ts'
import type { Checked } from './domain-rules.ts'
import type { DkimAlgorithm } from './types.ts'

export type DomainRow = {
  readonly domain: string
  readonly selector: string
  readonly algorithm: DkimAlgorithm
  readonly public_key: string
  readonly secret: Buffer
  readonly created_at: Date
  readonly retired_at: Date | null
  readonly check_asked_at: Date | null
  readonly checked_at: Date | null
  readonly check_result: Checked | null
}
const COLUMNS = [
  'domain',
  'selector',
  'algorithm',
  'public_key',
  'secret',
  'created_at',
  'retired_at',
  'check_asked_at',
  'checked_at',
  'check_result',
] as const

const ofAccount = (turn: Turn) =>
  turn.db.selectFrom('sender_domain').select(COLUMNS).where('account_id', '=', turn.account)

/** Those in use first. */
export async function domains(turn: Turn): Promise<DomainRow[]> {
  const rows = await ofAccount(turn)
    .orderBy('retired_at', order => order.desc().nullsFirst())
    .orderBy('domain')
    .orderBy('algorithm', 'desc')
    .execute()
  return rows as DomainRow[] // Written here only, within the table's own checks.
}

/** In the order in which they sign: RSA, which everybody verifies, on top. */
export async function keysInUse(turn: Turn, domain: string): Promise<DomainRow[]> {
  const rows = await ofAccount(turn)
    .where('domain', '=', domain)
    .where('retired_at', 'is', null)
    .orderBy('algorithm', 'desc')
    .execute()
  return rows as DomainRow[] // As above.
}

/** False when there is a key of this kind for the domain already. */
export async function addDomain(
  turn: Turn,
  row: Pick<DomainRow, 'domain' | 'selector' | 'algorithm' | 'public_key' | 'secret'>,
): Promise<boolean> {
  const added = await turn.db
    .insertInto('sender_domain')
    .values({ ...row, account_id: turn.account, created_at: turn.now })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirst()
  return added.numInsertedOrUpdatedRows === 1n
}

const inUse = (turn: Turn, domain: string) =>
  turn.db
    .updateTable('sender_domain')
    .where('account_id', '=', turn.account)
    .where('domain', '=', domain)
    .where('retired_at', 'is', null)

/** False when none is in use. The private keys go; the public ones stay, for what was signed with them. */
export async function retireDomain(turn: Turn, domain: string): Promise<boolean> {
  const done = await inUse(turn, domain)
    .set({ retired_at: turn.now, secret: Buffer.alloc(0) })
    .executeTakeFirst()
  return done.numUpdatedRows > 0n
}

export async function setCheckAsked(turn: Turn, domain: string): Promise<boolean> {
  const done = await inUse(turn, domain).set({ check_asked_at: turn.now }).executeTakeFirst()
  return done.numUpdatedRows > 0n
}

export async function setChecked(turn: Turn, domain: string, selector: string, result: Checked): Promise<void> {
  await inUse(turn, domain)
    .where('selector', '=', selector)
    .set({ check_asked_at: null, checked_at: turn.now, check_result: JSON.stringify(result) })
    .execute()
}
