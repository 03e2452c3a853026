/** The SQL of sender domains and their keys. */

import { sql } from 'kysely'
import type { Db } from '#store/db.ts'
import type { AccountId, Turn } from '#store/turn.ts'
import type { KeyMove, Standing } from './domain-standing-rules.ts'
import type { DomainState, Finding, KeyState } from './domain-types.ts'
import type { DkimAlgorithm } from './types.ts'

export type KeyRow = {
  readonly domain: string
  readonly selector: string
  readonly algorithm: DkimAlgorithm
  readonly public_key: string
  readonly secret: Buffer
  readonly state: KeyState
  readonly created_at: Date
  readonly active_at: Date | null
  readonly published_until: Date | null
  readonly seen_at: Date | null
  readonly retired_at: Date | null
}
const KEY_COLUMNS = [
  'domain',
  'selector',
  'algorithm',
  'public_key',
  'secret',
  'state',
  'created_at',
  'active_at',
  'published_until',
  'seen_at',
  'retired_at',
] as const

export type ClaimRow = {
  readonly domain: string
  readonly created_at: Date
  readonly owned_at: Date | null
  readonly state: DomainState
  readonly good_at: Date | null
  readonly failing_at: Date | null
  readonly check_asked_at: Date | null
  readonly checked_at: Date | null
  readonly next_at: Date | null
  readonly tries: number
  readonly returns: boolean
  readonly findings: readonly Finding[] | null
}
const CLAIM_COLUMNS = [
  'domain',
  'created_at',
  'owned_at',
  'state',
  'good_at',
  'failing_at',
  'check_asked_at',
  'checked_at',
  'next_at',
  'tries',
  'returns',
  'findings',
] as const

const keysOfAccount = (turn: Turn) =>
  turn.db.selectFrom('sender_domain').select(KEY_COLUMNS).where('account_id', '=', turn.account)

/** Of all domains, the newest last. */
export async function keys(turn: Turn): Promise<KeyRow[]> {
  const rows = await keysOfAccount(turn).orderBy('domain').orderBy('created_at').orderBy('selector').execute()
  return rows as KeyRow[] // Written here only, within the table's own checks.
}

export async function keysOf(turn: Turn, domain: string): Promise<KeyRow[]> {
  const rows = await keysOfAccount(turn)
    .where('domain', '=', domain)
    .orderBy('created_at')
    .orderBy('selector')
    .execute()
  return rows as KeyRow[] // As above.
}

/** In the order in which they sign: RSA, which everybody verifies, on top. */
export async function signingKeys(turn: Turn, domain: string): Promise<KeyRow[]> {
  const rows = await keysOfAccount(turn)
    .where('domain', '=', domain)
    .where('state', '=', 'active')
    .orderBy('algorithm', 'desc')
    .execute()
  return rows as KeyRow[] // As above.
}

/** False when there is a key of this kind in this state for the domain already. */
export async function addKey(
  turn: Turn,
  row: Pick<KeyRow, 'domain' | 'selector' | 'algorithm' | 'public_key' | 'secret' | 'state'>,
): Promise<boolean> {
  const added = await turn.db
    .insertInto('sender_domain')
    .values({
      ...row,
      account_id: turn.account,
      created_at: turn.now,
      active_at: row.state === 'active' ? turn.now : null,
    })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirst()
  return added.numInsertedOrUpdatedRows === 1n
}

const oneKey = (turn: Turn, domain: string, selector: string) =>
  turn.db
    .updateTable('sender_domain')
    .where('account_id', '=', turn.account)
    .where('domain', '=', domain)
    .where('selector', '=', selector)

const GONE = Buffer.alloc(0)

/** What no longer signs has no private half any more. */
export async function moveKey(turn: Turn, domain: string, { selector, to }: KeyMove, until: Date): Promise<void> {
  const change = {
    active: { state: to, active_at: turn.now },
    retiring: { state: to, retiring_at: turn.now, published_until: until, secret: GONE },
    retired: { state: to, retired_at: turn.now, secret: GONE },
  }[to]
  await oneKey(turn, domain, selector).set(change).execute()
}

export async function setSeen(turn: Turn, domain: string, selectors: readonly string[]): Promise<void> {
  if (selectors.length === 0) return
  await turn.db
    .updateTable('sender_domain')
    .set({ seen_at: turn.now })
    .where('account_id', '=', turn.account)
    .where('domain', '=', domain)
    .where('selector', 'in', [...selectors])
    .execute()
}

/** False when none is in use. The private keys go; the public ones stay, for what was signed with them. */
export async function retireKeys(turn: Turn, domain: string): Promise<boolean> {
  const done = await turn.db
    .updateTable('sender_domain')
    .set({ state: 'retired', retired_at: turn.now, secret: GONE })
    .where('account_id', '=', turn.account)
    .where('domain', '=', domain)
    .where('state', '<>', 'retired')
    .executeTakeFirst()
  return done.numUpdatedRows > 0n
}

// Claims ------------------------------------------------------------------------------------------------------------

const claimsOfAccount = (turn: Turn) =>
  turn.db.selectFrom('domain_claim').select(CLAIM_COLUMNS).where('account_id', '=', turn.account)

export async function claims(turn: Turn): Promise<ClaimRow[]> {
  const rows = await claimsOfAccount(turn).orderBy('domain').execute()
  return rows as ClaimRow[] // Written here only.
}

export async function claimOf(turn: Turn, domain: string): Promise<ClaimRow | undefined> {
  const row = await claimsOfAccount(turn).where('domain', '=', domain).executeTakeFirst()
  return row as ClaimRow | undefined // As above.
}

export async function lockClaim(turn: Turn, domain: string): Promise<ClaimRow | undefined> {
  const row = await claimsOfAccount(turn).where('domain', '=', domain).forUpdate().executeTakeFirst()
  return row as ClaimRow | undefined // As above.
}

/** Unless it is there. It is looked at for the first time soon. */
export async function addClaim(turn: Turn, domain: string): Promise<void> {
  await turn.db
    .insertInto('domain_claim')
    .values({ account_id: turn.account, domain, created_at: turn.now, next_at: turn.now })
    .onConflict(conflict => conflict.doNothing())
    .execute()
}

const oneClaim = (turn: Turn, domain: string) =>
  turn.db.updateTable('domain_claim').where('account_id', '=', turn.account).where('domain', '=', domain)

export async function dropClaim(turn: Turn, domain: string): Promise<void> {
  await turn.db.deleteFrom('domain_claim').where('account_id', '=', turn.account).where('domain', '=', domain).execute()
}

export async function setCheckAsked(turn: Turn, domain: string): Promise<boolean> {
  const done = await oneClaim(turn, domain).set({ check_asked_at: turn.now, tries: 0 }).executeTakeFirst()
  return done.numUpdatedRows > 0n
}

export type Looked = {
  readonly standing: Standing
  readonly findings: readonly Finding[]
  readonly returns: boolean
  readonly tries: number
  readonly next: Date
}

const dateOf = (ms: number | null) => (ms === null ? null : new Date(ms))

export async function setLooked(turn: Turn, domain: string, it: Looked): Promise<void> {
  const { state, ownedAtMs, goodAtMs, failingAtMs } = it.standing
  await oneClaim(turn, domain)
    .set({
      state,
      owned_at: dateOf(ownedAtMs),
      good_at: dateOf(goodAtMs),
      failing_at: dateOf(failingAtMs),
      check_asked_at: null,
      checked_at: turn.now,
      next_at: it.next,
      tries: it.tries,
      returns: it.returns,
      findings: JSON.stringify(it.findings),
    })
    .execute()
}

/** Whose the domain is proven to be, whoever asks. Read by the platform's role: claims exclude each other across accounts. */
export async function ownerOf(platform: Db, domain: string): Promise<string | undefined> {
  const row = await platform
    .selectFrom('domain_claim')
    .select('account_id')
    .where('domain', '=', domain)
    .where('owned_at', 'is not', null)
    .executeTakeFirst()
  return row?.account_id
}

/** Those that are due to be looked at again, of all accounts. */
export async function dueClaims(
  platform: Db,
  now: Date,
  limit: number,
): Promise<{ account: AccountId; domain: string }[]> {
  const rows = await platform
    .selectFrom('domain_claim')
    .select(['account_id', 'domain'])
    .where('next_at', '<=', now)
    .orderBy('next_at')
    .limit(limit)
    .execute()
  return rows.map(({ account_id, domain }) => ({ account: account_id as AccountId, domain })) // As written.
}

// What is around ----------------------------------------------------------------------------------------------------

export type WayRow = {
  readonly kind: string
  readonly host: string | null
  readonly source: string | null
  readonly tls: string | null
}

/** The ways by which mail leaves now. */
export async function waysInUse(turn: Turn): Promise<WayRow[]> {
  const { rows } = await sql<WayRow>`
    select kind, host, source_address as source, tls from route
    where account_id = ${turn.account} and place is not null and kind <> 'sandbox' order by place`.execute(turn.db)
  return rows
}

// Evidence ----------------------------------------------------------------------------------------------------------

export async function addPreflight(turn: Turn, run: string, domain: string, findings: unknown): Promise<void> {
  await turn.db
    .insertInto('run_preflight')
    .values({ account_id: turn.account, run_id: run, domain, at: turn.now, findings: JSON.stringify(findings) })
    .onConflict(conflict => conflict.doNothing())
    .execute()
}
