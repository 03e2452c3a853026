/** All SQL about accounts, users, sessions and keys. */

import { sql } from 'kysely'
import { sure } from '#base/bug.ts'
import type { Right } from '#base/right.ts'
import type { Db } from '#store/db.ts'
import type { AccountId, Turn } from '#store/turn.ts'
import type { Account, Controller, InvitationId, KeyId, KeyMode, OperatorRole, Role, UserId } from './types.ts'

export type PersonRow = {
  readonly user_id: UserId
  readonly email: string
  readonly name: string
  readonly password: string
  readonly locale: string
  readonly operator_role: OperatorRole | null
}

const PERSON = ['user_id', 'email', 'name', 'password', 'locale', 'operator_role'] as const

export async function findPerson(db: Db, emailKey: string): Promise<PersonRow | undefined> {
  const row = await db
    .selectFrom('person')
    .select(PERSON)
    .where('email_key', '=', emailKey)
    .where('disabled_at', 'is', null)
    .executeTakeFirst()
  return row as PersonRow | undefined // Ids are written by addPerson only.
}

export async function findUser(turn: Turn, user: UserId): Promise<PersonRow | undefined> {
  const row = await turn.db.selectFrom('person').select(PERSON).where('user_id', '=', user).executeTakeFirst()
  return row as PersonRow | undefined // Ids are written by addPerson only.
}

export async function addPerson(turn: Turn, person: PersonRow & { readonly emailKey: string }): Promise<boolean> {
  const { emailKey, ...row } = person
  const added = await turn.db
    .insertInto('person')
    .values({ ...row, email_key: emailKey, created_at: turn.now })
    .onConflict(conflict => conflict.column('email_key').doNothing())
    .executeTakeFirst()
  return added.numInsertedOrUpdatedRows === 1n
}

export async function addAccount(turn: Turn, { name, controller, locale, industry }: Account): Promise<void> {
  const said = { name, controller: JSON.stringify(controller), locale, industry }
  const row = { account_id: turn.account, ...said, created_at: turn.now }
  await turn.db.insertInto('account').values(row).execute()
}

export async function readAccount(turn: Turn): Promise<Account> {
  const row = await turn.db
    .selectFrom('account')
    .select(['name', 'controller', 'locale', 'industry'])
    .where('account_id', '=', turn.account)
    .executeTakeFirst()
  const { controller, ...rest } = sure(row, 'a turn has an account')
  return { ...rest, controller: controller as Controller } // Written by addAccount and changeAccount only.
}

export async function isAccount(turn: Turn): Promise<boolean> {
  const row = await turn.db
    .selectFrom('account')
    .select('account_id')
    .where('account_id', '=', turn.account)
    .executeTakeFirst()
  return row !== undefined
}

/** An industry that is not said stays as it was. */
export async function changeAccount(
  turn: Turn,
  name: string,
  controller: Controller,
  locale: string,
  industry?: string,
): Promise<void> {
  await turn.db
    .updateTable('account')
    .set({ name, controller: JSON.stringify(controller), locale, ...(industry === undefined ? {} : { industry }) })
    .where('account_id', '=', turn.account)
    .execute()
}

/** The installation's one row, locked: two first sign-ups at once are one first sign-up and one refusal. */
export async function lockInstallation(turn: Turn): Promise<{ open: boolean; operated: boolean }> {
  await sql`insert into installation (created_at) values (${turn.now}) on conflict do nothing`.execute(turn.db)
  const row = await turn.db
    .selectFrom('installation')
    .select(['public_sign_up', 'operator_id'])
    .forUpdate()
    .executeTakeFirst()
  const { public_sign_up: open, operator_id } = sure(row, 'the row was made above')
  return { open, operated: operator_id !== null }
}

export async function readInstallation(db: Db): Promise<{ open: boolean; operated: boolean }> {
  const row = await db.selectFrom('installation').select(['public_sign_up', 'operator_id']).executeTakeFirst()
  return { open: row?.public_sign_up ?? true, operated: (row?.operator_id ?? null) !== null }
}

export async function setInstallation(turn: Turn, set: { open: boolean; operator?: UserId }): Promise<void> {
  const operator = set.operator ? { operator_id: set.operator } : {}
  await turn.db
    .updateTable('installation')
    .set({ public_sign_up: set.open, ...operator })
    .execute()
}

export async function addMember(turn: Turn, user: UserId, role: Role): Promise<void> {
  await turn.db
    .insertInto('membership')
    .values({ account_id: turn.account, user_id: user, role, created_at: turn.now })
    .onConflict(conflict => conflict.columns(['account_id', 'user_id']).doUpdateSet({ role }))
    .execute()
}

export async function membershipsOf(db: Db, user: UserId): Promise<{ account: AccountId; role: Role; name: string }[]> {
  const rows = await db
    .selectFrom('membership')
    .innerJoin('account', 'account.account_id', 'membership.account_id')
    .select(['membership.account_id as account', 'membership.role', 'account.name'])
    .where('membership.user_id', '=', user)
    .orderBy('membership.created_at')
    .execute()
  return rows as { account: AccountId; role: Role; name: string }[] // Checked by the table's own constraint.
}

export type Member = {
  readonly user_id: UserId
  readonly email: string
  readonly name: string
  readonly locale: string
  readonly role: Role
  readonly operator_role: OperatorRole | null
  /** Runs the installation itself: reaches its network anyhow. */
  readonly operator: boolean
  readonly second_factor: boolean
}

export async function members(turn: Turn): Promise<Member[]> {
  return turn.db
    .selectFrom('membership')
    .innerJoin('person', 'person.user_id', 'membership.user_id')
    .leftJoin('second_factor', 'second_factor.user_id', 'membership.user_id')
    .select([
      'person.user_id',
      'person.email',
      'person.name',
      'person.locale',
      'membership.role',
      'person.operator_role',
    ])
    .select(it => it('second_factor.confirmed_at', 'is not', null).as('second_factor'))
    .select(sql<boolean>`person.operator_role is not distinct from 'administrator'`.as('operator'))
    .where('membership.account_id', '=', turn.account)
    .orderBy('membership.created_at')
    .$narrowType<Member>()
    .execute()
}

export async function isMember(turn: Turn, user: string): Promise<boolean> {
  const row = await turn.db
    .selectFrom('membership')
    .select('user_id')
    .where('account_id', '=', turn.account)
    .where('user_id', '=', user)
    .executeTakeFirst()
  return row !== undefined
}

/** Whether they work for the account of this turn, or ever did. */
export async function hasWorked(turn: Turn, user: string): Promise<boolean> {
  const { rows } = await sql`
    select from membership where account_id = ${turn.account} and user_id = ${user}
    union all select from former_member where account_id = ${turn.account} and user_id = ${user} limit 1`.execute(
    turn.db,
  )
  return rows.length > 0
}

/** With everything by which they could come back: sessions, the keys that they made, invitations not yet used. */
export async function removeMember(turn: Turn, user: string): Promise<boolean> {
  await sql`
    insert into former_member (account_id, user_id, left_at)
    select account_id, user_id, ${turn.now} from membership where account_id = ${turn.account} and user_id = ${user}
    on conflict (account_id, user_id) do update set left_at = excluded.left_at`.execute(turn.db)
  const gone = await turn.db
    .deleteFrom('membership')
    .where('account_id', '=', turn.account)
    .where('user_id', '=', user)
    .executeTakeFirst()
  await turn.db.deleteFrom('session').where('user_id', '=', user).where('account_id', '=', turn.account).execute()
  await turn.db
    .updateTable('api_key')
    .set({ revoked_at: turn.now })
    .where('account_id', '=', turn.account)
    .where('made_by', '=', user)
    .where('revoked_at', 'is', null)
    .execute()
  await turn.db
    .deleteFrom('invitation')
    .where('account_id', '=', turn.account)
    .where('invited_by', '=', user)
    .where('used_at', 'is', null)
    .execute()
  return gone.numDeletedRows > 0n
}

export async function addInvitation(
  turn: Turn,
  invitation: { id: InvitationId; tokenHash: Buffer; emailKey: string; role: Role; expiresAt: Date },
): Promise<void> {
  const row = {
    account_id: turn.account,
    invitation_id: invitation.id,
    token_hash: invitation.tokenHash,
    email_key: invitation.emailKey,
    role: invitation.role,
    invited_by: turn.actor.id,
    created_at: turn.now,
    expires_at: invitation.expiresAt,
  }
  await turn.db.insertInto('invitation').values(row).execute()
}

export async function findInvitation(
  db: Db,
  tokenHash: Buffer,
  now: Date,
): Promise<{ account: AccountId; id: string; emailKey: string; role: Role } | undefined> {
  const row = await db
    .selectFrom('invitation')
    .select(['account_id as account', 'invitation_id as id', 'email_key as emailKey', 'role'])
    .where('token_hash', '=', tokenHash)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .executeTakeFirst()
  return row as { account: AccountId; id: string; emailKey: string; role: Role } | undefined // As written by addInvitation.
}

/** True for the one who takes it first. */
export async function useInvitation(turn: Turn, id: string): Promise<boolean> {
  const used = await turn.db
    .updateTable('invitation')
    .set({ used_at: turn.now })
    .where('account_id', '=', turn.account)
    .where('invitation_id', '=', id)
    .where('used_at', 'is', null)
    .executeTakeFirst()
  return used.numUpdatedRows === 1n
}

export async function addSession(
  db: Db,
  session: { tokenHash: Buffer; user: UserId; account: AccountId; now: Date; expiresAt: Date; awaitsCode: boolean },
): Promise<void> {
  const row = { user_id: session.user, account_id: session.account, created_at: session.now, seen_at: session.now }
  await db
    .insertInto('session')
    .values({
      ...row,
      token_hash: session.tokenHash,
      expires_at: session.expiresAt,
      awaits_code: session.awaitsCode,
    })
    .execute()
}

export type SessionRow = {
  readonly user: UserId
  readonly account: AccountId
  readonly role: Role
  readonly operator: OperatorRole | null
  readonly seenAt: Date
}

/** Looked up on every request, so that a log-out, a removal or a disabled user acts on the next one. */
export async function findSession(
  db: Db,
  tokenHash: Buffer,
  now: Date,
  idleSince: Date,
): Promise<SessionRow | undefined> {
  const row = await db
    .selectFrom('session')
    .innerJoin('person', 'person.user_id', 'session.user_id')
    .innerJoin('membership', join =>
      join
        .onRef('membership.user_id', '=', 'session.user_id')
        .onRef('membership.account_id', '=', 'session.account_id'),
    )
    .select([
      'session.user_id as user',
      'session.account_id as account',
      'membership.role',
      'person.operator_role as operator',
      'session.seen_at as seenAt',
    ])
    .where('session.token_hash', '=', tokenHash)
    .where('session.awaits_code', '=', false)
    .where('session.expires_at', '>', now)
    .where('session.seen_at', '>', idleSince)
    .where('person.disabled_at', 'is', null)
    .executeTakeFirst()
  return row as SessionRow | undefined // Ids and role as written here.
}

/** Whose log-in waits for a code under this token. */
export async function findHalfOpen(
  db: Db,
  tokenHash: Buffer,
  now: Date,
): Promise<{ readonly user: UserId; readonly account: AccountId } | undefined> {
  const row = await db
    .selectFrom('session')
    .select(['user_id as user', 'account_id as account'])
    .where('token_hash', '=', tokenHash)
    .where('awaits_code', '=', true)
    .where('expires_at', '>', now)
    .executeTakeFirst()
  return row as { user: UserId; account: AccountId } | undefined // Ids as written here.
}

export async function touchSession(db: Db, tokenHash: Buffer, now: Date): Promise<void> {
  await db.updateTable('session').set({ seen_at: now }).where('token_hash', '=', tokenHash).execute()
}

export async function endSession(db: Db, tokenHash: Buffer): Promise<void> {
  await db.deleteFrom('session').where('token_hash', '=', tokenHash).execute()
}

export async function setPassword(
  db: Db,
  emailKey: string,
  password: string,
  forgetsFactor: boolean,
): Promise<boolean> {
  const row = await db
    .updateTable('person')
    .set({ password })
    .where('email_key', '=', emailKey)
    .returning('user_id')
    .executeTakeFirst()
  if (row) await db.deleteFrom('session').where('user_id', '=', row.user_id).execute()
  if (row && forgetsFactor) await db.deleteFrom('second_factor').where('user_id', '=', row.user_id).execute()
  return row !== undefined
}

export async function addKey(
  turn: Turn,
  key: { id: KeyId; hash: Buffer; hint: string; name: string; scopes: readonly Right[]; mode: KeyMode },
): Promise<void> {
  const row = {
    key_id: key.id,
    hash: key.hash,
    hint: key.hint,
    name: key.name,
    scopes: [...key.scopes],
    mode: key.mode,
  }
  await turn.db
    .insertInto('api_key')
    .values({ ...row, account_id: turn.account, made_by: turn.actor.id, created_at: turn.now })
    .execute()
}

export async function keys(turn: Turn) {
  return turn.db
    .selectFrom('api_key')
    .select(['key_id', 'hint', 'name', 'scopes', 'mode', 'created_at', 'used_at'])
    .where('account_id', '=', turn.account)
    .where('revoked_at', 'is', null)
    .orderBy('created_at')
    .execute()
}

/** None of a key that is absent or revoked. */
export async function scopesOfKey(turn: Turn, id: string): Promise<readonly string[]> {
  const key = await turn.db
    .selectFrom('api_key')
    .select('scopes')
    .where('account_id', '=', turn.account)
    .where('key_id', '=', id)
    .where('revoked_at', 'is', null)
    .executeTakeFirst()
  return key?.scopes ?? []
}

export async function revokeKey(turn: Turn, id: string): Promise<boolean> {
  const done = await turn.db
    .updateTable('api_key')
    .set({ revoked_at: turn.now })
    .where('account_id', '=', turn.account)
    .where('key_id', '=', id)
    .where('revoked_at', 'is', null)
    .executeTakeFirst()
  return done.numUpdatedRows === 1n
}

export async function findKey(
  db: Db,
  hash: Buffer,
): Promise<{ account: AccountId; id: KeyId; scopes: Right[]; mode: KeyMode; usedAt: Date | null } | undefined> {
  const row = await db
    .selectFrom('api_key')
    .select(['account_id as account', 'key_id as id', 'scopes', 'mode', 'used_at as usedAt'])
    .where('hash', '=', hash)
    .where('revoked_at', 'is', null)
    .executeTakeFirst()
  return row as { account: AccountId; id: KeyId; scopes: Right[]; mode: KeyMode; usedAt: Date | null } | undefined // As written by addKey.
}

export async function touchKey(db: Db, hash: Buffer, now: Date): Promise<void> {
  await db.updateTable('api_key').set({ used_at: now }).where('hash', '=', hash).execute()
}

export async function addAcceptance(turn: Turn, version: string, event: string): Promise<void> {
  await turn.db
    .insertInto('policy_acceptance')
    .values({ account_id: turn.account, version, user_id: turn.actor.id, at: turn.now, event_id: event })
    .onConflict(conflict => conflict.doNothing())
    .execute()
}

export async function findAcceptance(turn: Turn, version: string): Promise<{ user_id: string; at: Date } | undefined> {
  return turn.db
    .selectFrom('policy_acceptance')
    .select(['user_id', 'at'])
    .where('account_id', '=', turn.account)
    .where('version', '=', version)
    .executeTakeFirst()
}

// Forgetting --------------------------------------------------------------------------------------------------------

/** Of all accounts: sessions and invitations that open nothing any more. */
export async function forgetEnded(db: Db, now: Date, idleSince: Date): Promise<void> {
  await db
    .deleteFrom('session')
    .where(it => it.or([it('expires_at', '<=', now), it('seen_at', '<=', idleSince)]))
    .execute()
  await db.deleteFrom('invitation').where('expires_at', '<=', now).execute()
}
