/** All SQL about templates and acts. */

import { sql } from 'kysely'
import type { ActName } from '#delivery/types.ts'
import type { SubjectId } from '#ledger/types.ts'
import type { House } from '#store/house.ts'
import type { Turn } from '#store/turn.ts'
import type { Registered, Template, TemplateDraft, TemplateId } from './types.ts'

const TEMPLATE = sql`t.template_id as id, t.name, t.draft, t.draft_rev as rev, t.current_version as version,
  v.definition is distinct from t.draft as "hasChanges", t.updated_at as "updatedAt"`

const templates = (turn: Turn) => sql`
  select ${TEMPLATE} from template t
  left join template_version v on v.account_id = t.account_id and v.template_id = t.template_id and v.version = t.current_version
  where t.account_id = ${turn.account} and t.archived_at is null`

export async function allTemplates(turn: Turn): Promise<Template[]> {
  const { rows } = await sql<Template>`${templates(turn)} order by t.template_id desc`.execute(turn.db)
  return rows
}

export async function findTemplate(turn: Turn, id: string): Promise<Template | undefined> {
  const { rows } = await sql<Template>`${templates(turn)} and t.template_id = ${id}`.execute(turn.db)
  return rows[0]
}

/** Nobody else changes it until the turn ends. */
export async function lockTemplate(turn: Turn, id: string): Promise<Template | undefined> {
  await sql`select from template where account_id = ${turn.account} and template_id = ${id} for update`.execute(turn.db)
  return findTemplate(turn, id)
}

export async function addTemplate(turn: Turn, id: TemplateId, name: string, draft: TemplateDraft): Promise<void> {
  await sql`
    insert into template (account_id, template_id, name, act, draft, draft_rev, created_at, updated_at)
    values (${turn.account}, ${id}, ${name}, ${draft.act}, ${JSON.stringify(draft)}, 1, ${turn.now}, ${turn.now})`.execute(
    turn.db,
  )
}

export async function saveTemplate(turn: Turn, id: string, name: string, draft: TemplateDraft): Promise<void> {
  await sql`
    update template set name = ${name}, act = ${draft.act}, draft = ${JSON.stringify(draft)}, draft_rev = draft_rev + 1, updated_at = ${turn.now}
    where account_id = ${turn.account} and template_id = ${id}`.execute(turn.db)
}

export async function registerVersion(turn: Turn, it: Registered, sha256: Buffer): Promise<void> {
  await sql`
    insert into template_version (account_id, template_id, version, definition, sha256, registered_at, registered_by)
    values (${turn.account}, ${it.id}, ${it.version}, ${JSON.stringify(it.draft)}, ${sha256}, ${turn.now}, ${turn.actor.id})`.execute(
    turn.db,
  )
  await sql`
    update template set current_version = ${it.version} where account_id = ${turn.account} and template_id = ${it.id}`.execute(
    turn.db,
  )
}

/** The version in force; undefined when none was registered, or the template was archived. */
export async function registeredVersion(turn: Turn, id: string): Promise<Registered | undefined> {
  const { rows } = await sql<Registered>`
    select t.template_id as id, v.version, v.definition as draft from template t
    join template_version v on v.account_id = t.account_id and v.template_id = t.template_id and v.version = t.current_version
    where t.account_id = ${turn.account} and t.template_id = ${id} and t.archived_at is null`.execute(turn.db)
  return rows[0]
}

export async function archive(turn: Turn, id: string): Promise<boolean> {
  const { rows } = await sql`
    update template set archived_at = ${turn.now}
    where account_id = ${turn.account} and template_id = ${id} and archived_at is null returning 1`.execute(turn.db)
  return rows.length > 0
}

export type Named = {
  readonly template: string
  readonly version: number
  readonly name: string
  readonly letters: TemplateDraft['letters']
}

/** What these versions are called and say, of templates that were archived as well. */
export async function versionNames(
  turn: Turn,
  of: readonly { readonly template: string; readonly version: number }[],
): Promise<Named[]> {
  const { rows } = await sql<Named>`
    select t.template_id as template, v.version, t.name, v.definition -> 'letters' as letters from template t
    join template_version v on v.account_id = t.account_id and v.template_id = t.template_id
    where t.account_id = ${turn.account} and (t.template_id, v.version) in
      (select * from unnest(${of.map(it => it.template)}::text[], ${of.map(it => it.version)}::int[]))`.execute(turn.db)
  return rows
}

// Acts ----------------------------------------------------------------------------------------------------------------

export type KnownAct = { readonly subject: SubjectId; readonly messages: number; readonly at: Date }
export type ActKey = { readonly kind: ActName; readonly hash: Buffer }

/** Made if it is not there; locked, so that of two messages at once each counts the other. */
export async function lockAct(turn: Turn, { kind, hash }: ActKey, subject: SubjectId, at: Date): Promise<KnownAct> {
  await sql`
    insert into act (account_id, kind, reference_hash, subject_id, at, messages, last_at)
    values (${turn.account}, ${kind}, ${hash}, ${subject}, ${at}, 0, ${turn.now}) on conflict do nothing`.execute(
    turn.db,
  )
  const { rows } = await sql<KnownAct>`
    select subject_id as subject, messages, at from act
    where account_id = ${turn.account} and kind = ${kind} and reference_hash = ${hash} for update`.execute(turn.db)
  return rows[0] ?? { subject, messages: 0, at }
}

export async function countAct(turn: Turn, { kind, hash }: ActKey): Promise<void> {
  await sql`
    update act set messages = messages + 1, last_at = ${turn.now}
    where account_id = ${turn.account} and kind = ${kind} and reference_hash = ${hash}`.execute(turn.db)
}

/** Of all accounts: acts that no message can belong to any more. */
export async function forgetActs(house: House, before: Date): Promise<void> {
  await sql`delete from act where last_at < ${before}`.execute(house.platform)
}
