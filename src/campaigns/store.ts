import { sql, type SqlBool } from 'kysely'
import { audienceSql } from '#audience/audience.ts'
import { SCHEDULE_AT_ONCE_MAX } from '#base/limits.ts'
import type { RunPlan, RunStatus } from '#delivery/types.ts'
import { KIND_OF } from '#ledger/types.ts'
import type { Db } from '#store/db.ts'
import type { AccountId, Turn } from '#store/turn.ts'
import { statusOf } from './rules.ts'
import type { Campaign, CampaignDraft, CampaignId, Revision, Schedule, Sending, Status } from './types.ts'

type Row = {
  readonly campaign_id: string
  readonly name: string
  readonly draft: unknown
  readonly draft_rev: number
  readonly revision: number | null
  readonly run_id: string | null
  readonly scheduled_at: Date | null
  readonly scheduled_local: string | null
  readonly scheduled_test: boolean
  readonly schedule_failed: string | null
  readonly created_at: Date
  readonly updated_at: Date
  readonly run_status: string | null
  readonly started_at: Date | null
  readonly finished_at: Date | null
}

/** What drafts had not yet said when they were first kept. */
export const PLAIN_SENDING: Sending = { per_hour: null, window: null, zone: 'UTC', experiment: null }
const BEFORE = {
  channel: 'email',
  format: 'html',
  sender_id: null,
  other_sites: [],
  measure_links: false,
  utm: null,
  sending: PLAIN_SENDING,
} as const

const campaignOf = (row: Row): Campaign => ({
  id: row.campaign_id as CampaignId, // Made by us.
  name: row.name,
  status: statusOf(row.run_status as RunStatus | null, row.scheduled_at !== null), // As the table's check says.
  draft: { ...BEFORE, ...(row.draft as CampaignDraft) }, // Written by us, by the same shape.
  rev: row.draft_rev,
  revision: row.revision,
  runId: row.run_id,
  schedule: row.scheduled_at && { at: row.scheduled_at, local: row.scheduled_local, test: row.scheduled_test },
  scheduleFailed: row.schedule_failed,
  createdAt: row.created_at,
  updatedAt: row.updated_at,
  startedAt: row.started_at,
  finishedAt: row.finished_at,
})

const COLUMNS = [
  'campaign.campaign_id',
  'campaign.name',
  'campaign.draft',
  'campaign.draft_rev',
  'campaign.revision',
  'campaign.run_id',
  'campaign.scheduled_at',
  'campaign.scheduled_local',
  'campaign.scheduled_test',
  'campaign.schedule_failed',
  'campaign.created_at',
  'campaign.updated_at',
  'run.status as run_status',
  'run.started_at',
  'run.finished_at',
] as const

const campaigns = (turn: Turn) =>
  turn.db
    .selectFrom('campaign')
    .leftJoin('run', join =>
      join.onRef('run.account_id', '=', 'campaign.account_id').onRef('run.run_id', '=', 'campaign.run_id'),
    )
    .where('campaign.account_id', '=', turn.account)

export async function findCampaign(turn: Turn, id: string): Promise<Campaign | undefined> {
  const row = await campaigns(turn).select(COLUMNS).where('campaign.campaign_id', '=', id).executeTakeFirst()
  return row && campaignOf(row)
}

/** Nobody else changes or starts it until this turn ends. */
export async function lockCampaign(turn: Turn, id: string): Promise<Campaign | undefined> {
  const { rows } = await sql`
    select 1 from campaign where account_id = ${turn.account} and campaign_id = ${id} for update`.execute(turn.db)
  return rows.length > 0 ? findCampaign(turn, id) : undefined
}

export type Listed = Campaign & { readonly frozen: number; readonly accepted: number; readonly pending: number }
export type Wanted = {
  readonly status?: Status | undefined
  readonly search: string
  readonly before?: string | undefined
  readonly limit: number
}

const STATUS = sql<Status>`case when run.status = 'freezing' then 'sending' when run.status is not null then run.status
  when campaign.scheduled_at is not null then 'scheduled' else 'draft' end`

/** Newest first; ids sort by time. Totals are sums kept by delivery, never counted. */
export async function pageOfCampaigns(turn: Turn, { status, search, before, limit }: Wanted): Promise<Listed[]> {
  const sum = sql<number>`coalesce(sum(total.count), 0)::bigint`
  const rows = await campaigns(turn)
    .leftJoinLateral(
      eb =>
        eb
          .selectFrom('run_total as total')
          .select([
            sum.as('settled'),
            sql<number>`coalesce(sum(total.count) filter (where result = 'accepted'), 0)::bigint`.as('accepted'),
          ])
          .whereRef('total.account_id', '=', 'campaign.account_id')
          .whereRef('total.run_id', '=', 'campaign.run_id')
          .where('total.result', '<>', 'deferred')
          .as('done'),
      join => join.onTrue(),
    )
    .select(COLUMNS)
    .select(['run.frozen', 'done.settled', 'done.accepted'])
    .$if(status !== undefined, query => query.where(sql<SqlBool>`${STATUS} = ${status}`))
    .$if(search !== '', query => query.where('campaign.name', 'ilike', `%${search.replace(/[\\%_]/g, '\\$&')}%`))
    .$if(before !== undefined, query => query.where('campaign.campaign_id', '<', before ?? ''))
    .orderBy('campaign.campaign_id', 'desc')
    .limit(limit)
    .execute()
  return rows.map(row => {
    const frozen = row.frozen ?? 0
    return { ...campaignOf(row), frozen, accepted: row.accepted ?? 0, pending: frozen - (row.settled ?? 0) }
  })
}

export type NewCampaign = { readonly id: CampaignId; readonly name: string; readonly draft: CampaignDraft }

export async function addCampaign(turn: Turn, { id, name, draft }: NewCampaign): Promise<void> {
  await turn.db
    .insertInto('campaign')
    .values({
      account_id: turn.account,
      campaign_id: id,
      name,
      draft: JSON.stringify(draft),
      draft_rev: 1,
      created_by: turn.actor.id,
      created_at: turn.now,
      updated_at: turn.now,
    })
    .execute()
}

/** Under the lock of this turn. */
export async function saveDraft(turn: Turn, id: string, name: string, draft: CampaignDraft): Promise<number> {
  const row = await turn.db
    .updateTable('campaign')
    .set({
      name,
      draft: JSON.stringify(draft),
      schedule_failed: null,
      draft_rev: sql<number>`draft_rev + 1`,
      updated_at: turn.now,
    })
    .where('account_id', '=', turn.account)
    .where('campaign_id', '=', id)
    .returning('draft_rev')
    .executeTakeFirstOrThrow()
  return row.draft_rev
}

export async function removeCampaign(turn: Turn, id: string): Promise<void> {
  await turn.db.deleteFrom('campaign').where('account_id', '=', turn.account).where('campaign_id', '=', id).execute()
}

/** What is sent, for good: nobody may change or remove it, by grant. */
export async function addRevision(turn: Turn, id: string, number: number, text: string, sha256: Buffer): Promise<void> {
  await turn.db
    .insertInto('campaign_revision')
    .values({
      account_id: turn.account,
      campaign_id: id,
      revision: number,
      content: text,
      sha256,
      created_by: turn.actor.id,
      created_at: turn.now,
    })
    .execute()
}

const NOT_SCHEDULED = { scheduled_at: null, scheduled_local: null, scheduled_by: null, scheduled_test: false } as const

export async function markStarted(turn: Turn, id: string, revision: number, run: string): Promise<void> {
  await turn.db
    .updateTable('campaign')
    .set({ revision, run_id: run, updated_at: turn.now, ...NOT_SCHEDULED, schedule_failed: null })
    .where('account_id', '=', turn.account)
    .where('campaign_id', '=', id)
    .execute()
}

/** Begins by itself then; null: not by itself. `failed` is why it did not. */
export async function setSchedule(
  turn: Turn,
  id: string,
  it: Schedule | null,
  failed: string | null = null,
): Promise<void> {
  const when = it && {
    scheduled_at: it.at,
    scheduled_local: it.local,
    scheduled_by: turn.actor.id,
    scheduled_test: it.test,
  }
  await turn.db
    .updateTable('campaign')
    .set({ ...(when ?? NOT_SCHEDULED), schedule_failed: failed, updated_at: turn.now })
    .where('account_id', '=', turn.account)
    .where('campaign_id', '=', id)
    .execute()
}

export type Due = {
  readonly account: AccountId
  readonly campaign: string
  readonly by: string
  readonly test: boolean
}

/** Those whose time has come, of all accounts. */
export async function campaignsDue(platform: Db, now: Date): Promise<Due[]> {
  const { rows } = await sql<Due>`
    select account_id as account, campaign_id as campaign, scheduled_by as by, scheduled_test as test from campaign
    where scheduled_at <= ${now} order by scheduled_at limit ${SCHEDULE_AT_ONCE_MAX}`.execute(platform)
  return rows
}

/** What a started campaign sent. */
export async function readRevision(
  turn: Turn,
  id: string,
  number: number,
): Promise<{ content: Revision; sha256: Buffer }> {
  const row = await turn.db
    .selectFrom('campaign_revision')
    .select(['content', 'sha256'])
    .where('account_id', '=', turn.account)
    .where('campaign_id', '=', id)
    .where('revision', '=', number)
    .executeTakeFirstOrThrow()
  return { content: row.content as Revision, sha256: row.sha256 } // Written by us.
}

/** What started campaigns were called when they were sent, by `campaign revision`: of the names alone, however much was written. */
export async function revisionNames(
  turn: Turn,
  sent: readonly { readonly campaign: string; readonly revision: number }[],
): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ key: string; name: string }>`
    select campaign_id || ' ' || revision as key, content ->> 'name' as name from campaign_revision
    join unnest(${sent.map(it => it.campaign)}::text[], ${sent.map(it => it.revision)}::int[]) as asked (campaign_id, revision)
      using (campaign_id, revision)
    where account_id = ${turn.account}`.execute(turn.db)
  return new Map(rows.map(({ key, name }) => [key, name]))
}

type Aim = Pick<RunPlan, 'purpose' | 'channel' | 'filter'>

/** One of those whom the audience would hold if it were frozen now: whoever signed up last. */
export async function someoneReachable(turn: Turn, { purpose, channel, filter }: Aim): Promise<string | undefined> {
  const fits = audienceSql(filter, { account: turn.account, now: turn.now, purpose: purpose.slug })
  const subject = sql.ref(KIND_OF[channel] === 'email' ? 'contact.email_subject' : 'contact.phone_subject')
  const { rows } = await sql<{ id: string }>`
    select contact.contact_id as id from contact
    join consent_state on consent_state.account_id = contact.account_id and consent_state.subject_id = ${subject}
    where contact.account_id = ${turn.account} and consent_state.purpose = ${purpose.slug} and consent_state.channel = ${channel}
      and consent_state.v = ${purpose.v} and consent_state.state = 'given' and consent_state.enough and consent_state.blocked_at is null
      and (${fits})
    order by contact.created_at desc, contact.contact_id desc limit 1`.execute(turn.db)
  return rows[0]?.id
}
