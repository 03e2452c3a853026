/** The SQL of what became of messages for an act. */

import { type RawBuilder, sql } from 'kysely'
import { ACT_OPENED_MAX_BYTES } from '#base/limits.ts'
import type { SubjectId } from '#ledger/types.ts'
import type { Turn } from '#store/turn.ts'
import type { ActLine, ActState } from './types.ts'

export type ActRow = Omit<ActLine, 'recipient'> & { readonly sealed: Buffer }

/** A report of a delay is no end. */
const IS_END = sql`(b.kind = 'complaint' or b.class not in ('delay', 'auto-reply', 'success'))`
const ENDED = sql`case m.state when 'attempted' then 'queued' else m.state end`

/** What came back of it counts for more than that a server once took it. */
const STATE = sql`coalesce(
  (select case when bool_or(b.kind = 'complaint') then 'complained' else 'bounced' end from returned b
    where b.account_id = m.account_id and b.message = m.message_id and ${IS_END} having count(*) > 0),
  ${ENDED})`

const acts = (turn: Turn) => sql`
  select m.message_id as id, m.template_id as template, m.template_version as version, m.act, ${STATE} as state, ${ENDED} as ended, m.attempts, m.code,
    m.detail, m.created_at as "createdAt", m.settled_at as "settledAt", m.test, c.contact_id as contact,
    case when octet_length(m.sealed) <= ${ACT_OPENED_MAX_BYTES} then m.sealed else '' end as sealed
  from service_message m left join contact c on c.account_id = m.account_id and c.email_subject = m.subject_id
  where m.account_id = ${turn.account} and m.kind = 'transactional'`

export type ActPage = {
  readonly template?: string | undefined
  readonly state?: ActState | undefined
  readonly subject?: SubjectId | undefined
  readonly before?: string | undefined
  readonly limit: number
}

/** Newest first; ids are in the order of time. */
export async function pageOfActs(turn: Turn, { template, state, subject, before, limit }: ActPage): Promise<ActRow[]> {
  const narrowed = [
    acts(turn),
    ...(template ? [sql`m.template_id = ${template}`] : []),
    ...(subject ? [sql`m.subject_id = ${subject}`] : []),
    ...(before ? [sql`m.message_id < ${before}`] : []),
    ...(state ? [near(turn, state), sql`${STATE} = ${state}`] : []),
  ]
  const { rows } =
    await sql<ActRow>`${sql.join(narrowed, sql` and `)} order by m.message_id desc limit ${limit}`.execute(turn.db)
  return rows
}

/** Of few messages something came back: they are found by that, and not by looking at all. */
function near(turn: Turn, state: ActState): RawBuilder<unknown> {
  if (state === 'queued') return sql`m.settled_at is null`
  if (state !== 'bounced' && state !== 'complained') return sql`m.state = ${state}`
  return sql`m.message_id in (select message from returned where account_id = ${turn.account})`
}

export async function findAct(turn: Turn, id: string): Promise<ActRow | undefined> {
  const { rows } = await sql<ActRow>`${acts(turn)} and m.message_id = ${id}`.execute(turn.db)
  return rows[0]
}

export type CameBack = {
  readonly kind: 'bounce' | 'complaint'
  readonly reason: string
  readonly code: number | null
  readonly detail: string
  readonly at: Date
}

export async function cameBack(turn: Turn, id: string): Promise<CameBack[]> {
  const { rows } = await sql<CameBack>`
    select kind, reason, code, detail, at from returned b
    where account_id = ${turn.account} and message = ${id} and ${IS_END} order by at, kind`.execute(turn.db)
  return rows
}
