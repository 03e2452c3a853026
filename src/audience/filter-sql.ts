/**
 * Filters as SQL: the one compiler, for counting, listing, freezing and explaining. A filter is a condition over `contact`,
 * asked of what stands beside it. Values travel as parameters, names too; nothing that somebody wrote becomes part of the
 * statement. What it means is said a second time in filter-rules.ts, and a law holds the two against each other.
 */

import { type RawBuilder, sql, type SqlBool } from 'kysely'
import { must } from '#base/bug.ts'
import { DAY_MS } from '#base/limits.ts'
import type { ConsentState } from '#consent/types.ts'
import { anniversaries, DAY, dayIn, daysLater } from './days-rules.ts'
import { FALSE_WORDS, NUMBER, TRUE_WORDS } from './filter-rules.ts'
import type { AttributeCondition, Condition, Filter, Group, Node, NumberOp, When } from './segment-types.ts'
import { isDriving, STANDS, subjectOn, suppressedOn } from './standing-sql.ts'

type Bool = RawBuilder<SqlBool>

/** Of whom, when and for what a filter is asked. A run asks as of its start, however long it is frozen. */
export type Asked = {
  readonly account: string
  readonly now: Date
  /** What is sent for; conditions on a form are about this purpose then. */
  readonly purpose?: string | undefined
}
type At = Asked & { readonly today: string }

/** Everything that holds of everybody: an empty filter. */
export function audienceSql({ zone = 'UTC', ...group }: Filter, asked: Asked): Bool {
  return groupOf(group, { ...asked, today: dayIn(zone, asked.now) }, true)
}

/** `drives`: whoever is found must fit, so an index may lead the way there. Unknown is no fit, and not so is its opposite. */
function groupOf({ all, any = [], none = [] }: Group, at: At, drives: boolean): Bool {
  const parts = [
    ...all.map(it => nodeOf(it, at, drives)),
    ...(any.length > 0 ? [joined(any, at, sql` or `)] : []),
    ...(none.length > 0 ? [sql<SqlBool>`(${joined(none, at, sql` or `)}) is not true`] : []),
  ]
  return parts.length === 0 ? sql`true` : together(parts, sql` and `)
}

const together = (parts: readonly Bool[], by: RawBuilder<unknown>): Bool =>
  sql`${sql.join(
    parts.map(it => sql`(${it})`),
    by,
  )}`

const joined = (nodes: readonly Node[], at: At, by: RawBuilder<unknown>): Bool =>
  together(
    nodes.map(it => nodeOf(it, at, false)),
    by,
  )

const nodeOf = (it: Node, at: At, drives: boolean): Bool =>
  'on' in it ? conditionOf(it, at, drives) : groupOf(it, at, drives)

function conditionOf(it: Condition, at: At, drives: boolean): Bool {
  switch (it.on) {
    case 'locale':
      return sql`contact.locale = any(${[...it.is]}::text[])`
    case 'attribute':
      return attributeOf(it, at, drives)
    case 'domain':
      return turned(at, drives, '@', it.is, sql`split_part(contact.email, '@', 2)`)
    case 'signed-up':
      return whenOf(sql`contact.created_at`, it, at)
    case 'form':
      return sql`exists (select from consent_state asked where asked.account_id = ${at.account}
        and asked.subject_id = contact.email_subject and asked.channel = 'email'
        and ${at.purpose === undefined ? sql`true` : sql`asked.purpose = ${at.purpose}`} and asked.form_id = any(${[...it.is]}::text[]))`
    case 'consent':
      return together(
        it.is.map(state => standsOf(it, state, at)),
        sql` or `,
      )
    case 'message':
      return messageOf(it, at)
    case 'reaction':
      return reactionOf(it, at)
    case 'event':
      return eventOf(it, at)
    case 'segment':
      must(false, 'segments that a filter names are put in before it is compiled')
  }
}

// Attributes --------------------------------------------------------------------------------------------------------

const OPS: Readonly<Record<NumberOp, RawBuilder<unknown>>> = {
  equals: sql`=`,
  less: sql`<`,
  'at-most': sql`<=`,
  more: sql`>`,
  'at-least': sql`>=`,
}

function attributeOf(it: AttributeCondition, { today, ...at }: At, drives: boolean): Bool {
  const text = sql`(contact.attributes ->> ${it.name}::text)`
  if (!('as' in it)) return textOf(it, text, { today, ...at }, drives)
  switch (it.as) {
    case 'number':
      return sql`case when ${text} ~ ${NUMBER} then ${text}::float8 end ${OPS[it.op]} ${it.value}::float8`
    case 'boolean':
      return sql`lower(${text}) = any(${[...(it.value ? TRUE_WORDS : FALSE_WORDS)]}::text[])`
    case 'list':
      return sql`lower(${it.value}::text) = any(regexp_split_to_array(btrim(lower(${text}), ' '), ' *[,;] *'))`
    case 'date':
      return dayOf(it, sql`(case when ${text} ~ ${DAY} then left(${text}, 10) end collate "C")`, today)
  }
}

function textOf(
  it: Exclude<AttributeCondition, { as: unknown }>,
  text: RawBuilder<unknown>,
  at: At,
  drives: boolean,
): Bool {
  switch (it.op) {
    case 'equals':
      return turned(at, drives, it.name, [it.value], text)
    case 'one-of':
      return turned(at, drives, it.name, it.values, text)
    case 'contains':
      return sql`strpos(lower(${text}), lower(${it.value}::text)) > 0`
    case 'starts-with':
      return sql`starts_with(lower(${text}), lower(${it.value}::text))`
    case 'is-set':
      return sql`${text} <> ''`
  }
}

function dayOf(it: Extract<AttributeCondition, { as: 'date' }>, day: RawBuilder<unknown>, today: string): Bool {
  switch (it.op) {
    case 'before':
      return sql`${day} < ${it.value}`
    case 'after':
      return sql`${day} > ${it.value}`
    case 'same-day':
      return sql`${day} = ${it.value}`
    case 'last-days':
      return sql`${day} between ${daysLater(today, -it.days)} and ${today}`
    case 'next-days':
      return sql`${day} between ${today} and ${daysLater(today, it.days)}`
    case 'anniversary':
      return sql`substr(${day}, 6) = any(${anniversaries(today, it.days)}::text[])`
  }
}

/** Where it drives, the facets lead to the few who have it (0018-segments.sql); what decides is the value itself. */
function turned(at: At, drives: boolean, name: string, values: readonly string[], text: RawBuilder<unknown>): Bool {
  const fits = sql<SqlBool>`${text} = any(${[...values]}::text[])`
  if (!drives) return fits
  const facets = sql.join(values.map(value => sql`facet_of(${name}, ${value})`))
  // As coalesce, the planner does not take the second look for a second reason to expect few.
  return sql`exists (select from contact_facet facet where facet.account_id = ${at.account}
    and facet.facet = any(array[${facets}]) and facet.contact_id = contact.contact_id) and coalesce(${fits}, false)`
}

// Times, consents, messages, events -----------------------------------------------------------------------------------

const daysBefore = ({ now }: At, days: number) => new Date(now.getTime() - days * DAY_MS)

function whenOf(time: RawBuilder<unknown>, it: When, at: At): Bool {
  if (it.op === 'last-days') return sql`${time} >= ${daysBefore(at, it.days)}`
  return it.op === 'before' ? sql`${time} < ${new Date(it.at)}` : sql`${time} >= ${new Date(it.at)}`
}

const within = (time: RawBuilder<unknown>, days: number | undefined, at: At): Bool =>
  days === undefined ? sql`true` : whenOf(time, { op: 'last-days', days }, at)

function standsOf(it: Extract<Condition, { on: 'consent' }>, state: ConsentState, at: At): Bool {
  const suppressed = suppressedOn(it.channel)
  if (state === 'suppressed') return suppressed
  const any = (so: Bool): Bool => sql`exists (
    select from consent_state state where state.account_id = ${at.account} and state.subject_id = ${subjectOn(it.channel)}
      and state.channel = ${it.channel} and state.purpose = ${it.purpose} and ${so})`
  if (!isDriving(state)) return sql`not ${any(sql`state.state <> 'terminated'`)} and not ${suppressed}`
  const since = it.since === undefined ? sql<SqlBool>`true` : whenOf(sql`state.since`, it.since, at)
  const form = it.form === undefined ? sql<SqlBool>`true` : sql<SqlBool>`state.form_id = ${it.form}`
  return sql`${any(together([STANDS[state], since, form], sql` and `))} and not ${suppressed}`
}

const ofCampaign = (campaign: string | undefined): Bool =>
  campaign === undefined ? sql`true` : sql`run.campaign_id = ${campaign}`

function messageOf({ became, campaign_id, days }: Extract<Condition, { on: 'message' }>, at: At): Bool {
  const time = became === 'recipient' ? sql`run.started_at` : sql`outcome.at`
  const joined =
    became === 'recipient'
      ? sql``
      : sql`join outcome on outcome.account_id = recipient.account_id and outcome.run_id = recipient.run_id
          and outcome.seq = recipient.seq and outcome.result = ${became}`
  return sql`exists (select from recipient
    join run on run.account_id = recipient.account_id and run.run_id = recipient.run_id ${joined}
    where recipient.account_id = ${at.account} and recipient.contact_id = contact.contact_id
      and not run.test and ${ofCampaign(campaign_id)} and ${within(time, days, at)})`
}

function reactionOf(it: Extract<Condition, { on: 'reaction' }>, at: At): Bool {
  const runs =
    it.campaign_id === undefined
      ? sql`true`
      : sql`engagement.run_id in (select run.run_id from run where run.account_id = ${at.account} and ${ofCampaign(it.campaign_id)})`
  const rows = sql`from engagement where engagement.account_id = ${at.account}
    and engagement.subject_id = contact.email_subject and engagement.kind = ${it.kind} and engagement.at is not null
    and ${within(sql`engagement.at`, it.days, at)} and ${runs}`
  return atLeast(it.times, sql`distinct engagement.run_id`, rows)
}

function eventOf(it: Extract<Condition, { on: 'event' }>, at: At): Bool {
  const prop = it.prop === undefined ? sql`true` : sql`told.props ->> ${it.prop.name}::text = ${it.prop.value}`
  const rows = sql`from contact_event told where told.account_id = ${at.account} and told.contact_id = contact.contact_id
    and told.name = ${it.name} and ${within(sql`told.at`, it.days, at)} and ${prop}`
  return atLeast(it.times, sql`*`, rows)
}

const atLeast = (times = 1, what: RawBuilder<unknown>, rows: RawBuilder<unknown>): Bool =>
  times === 1 ? sql`exists (select ${rows})` : sql`(select count(${what}) ${rows}) >= ${times}`
