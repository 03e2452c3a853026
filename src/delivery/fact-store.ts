/** The SQL of the gate: everything that it looks at, for many recipients or for one, in one statement. */

import { type RawBuilder, sql } from 'kysely'
import type { ContactId } from '#audience/types.ts'
import { mayUse, standingOf } from '#conduct/conduct.ts'
import type { Service } from '#conduct/measure-types.ts'
import { POLICY_VERSION } from '#policy/versions.ts'
import { isStopped } from '#consent/stopping-sql.ts'
import type { EvidenceLevel, Folded } from '#consent/types.ts'
import { KIND_OF, type SubjectId } from '#ledger/types.ts'
import type { Turn } from '#store/turn.ts'
import type { Channel } from '#wire/form-definition.ts'
import type { Claimed } from './claim-store.ts'
import { senderDomainOf } from './domain-rules.ts'
import type { Often } from './frequency-rules.ts'
import { oftenOf } from './frequency-store.ts'
import { settledIn } from './held-store.ts'
import { agreesToMeasuring } from './measured-store.ts'
import { proofOfSender } from './proven.ts'
import { type ProvenTo, senderProvenTo } from './sms/from-proof.ts'
import { type Lately, latelyOf } from './sms/lately-store.ts'
import { whereaboutsOf } from './sms/whereabouts.ts'
import type { Aim, Facts, MailPlan, Recipient, RunPlan, TextPlan, Whereabouts } from './types.ts'

type Row = {
  readonly seq: number
  readonly resting: boolean
  readonly contact: ContactId
  readonly subject: SubjectId
  readonly address: string | null
  readonly name: string | null
  readonly locale: string | null
  readonly attributes: Readonly<Record<string, unknown>> | null
  readonly suppressed: string | null
  readonly state: Folded['state'] | null
  readonly evidence: EvidenceLevel | null
  readonly enough: boolean | null
  readonly v: number | null
  readonly logIndex: number | null
  readonly blocked: boolean
  readonly rehearsed: boolean
  readonly agrees: boolean
}

/**
 * `who` gives seq, contact_id, subject_id and resting. Each table is looked into for each of them: a thousand looks are
 * cheap however large an account is, and there is no plan to get wrong about a run that was frozen a moment ago.
 */
async function rowsFor(
  turn: Turn,
  who: RawBuilder<unknown>,
  { purpose, channel }: Asked,
  live: boolean,
): Promise<Row[]> {
  const [address, ofSubject] = addressBy(channel)
  // Who is leaving stands in a table that is empty but in a crowd: by a plan of then, all of it is read for each of them.
  await sql`select set_config('plan_cache_mode', 'force_custom_plan', true)`.execute(turn.db)
  const { rows } = await sql<Row>`
    select who.seq, who.resting, who.contact_id as contact, who.subject_id as subject,
      ${address} as address, contact.name, contact.locale, contact.attributes, suppression.reason as suppressed,
      state.state, state.evidence, state.enough, state.v, state.seq as "logIndex", ${isStopped('state')} as blocked,
      exists (
        select from consent_rehearsed it where it.account_id = ${turn.account} and it.subject_id = who.subject_id
          and it.channel = ${channel} and it.purpose = ${purpose.slug} and it.v = state.v) as rehearsed,
      ${agreesToMeasuring(turn, { subject: sql`who.subject_id`, channel: sql`${channel}` }, !live)} as agrees
    from (${who}) who
    left join lateral (
      select * from contact where account_id = ${turn.account} and contact_id = who.contact_id and ${ofSubject} = who.subject_id
      limit 1) contact on true
    left join lateral (
      select * from consent_state where account_id = ${turn.account} and subject_id = who.subject_id
        and channel = ${channel} and purpose = ${purpose.slug} limit 1) state on true
    left join lateral (
      select address_hash from subject where account_id = ${turn.account} and subject_id = who.subject_id limit 1) subject on true
    left join lateral (
      select reason from suppression where account_id = ${turn.account} and kind = ${KIND_OF[channel]}
        and address_hash = subject.address_hash limit 1) suppression on true
    order by who.seq`.execute(turn.db)
  return rows
}

/** Where the address of a channel stands in a contact, and whose it is. */
export const addressBy = (channel: Channel): readonly [address: RawBuilder<unknown>, subject: RawBuilder<unknown>] =>
  KIND_OF[channel] === 'email'
    ? [sql`contact.email`, sql`contact.email_subject`]
    : [sql`contact.phone`, sql`contact.phone_subject`]

type OfAccount = Pick<Facts, 'channel' | 'policiesAccepted' | 'logSize' | 'barred' | 'live'>
type Bounds = {
  readonly ofAccount: OfAccount
  readonly provenTo: ProvenTo
  readonly purposeV: number
  readonly mayMeasure: boolean
  readonly often: (subject: SubjectId) => Often
  readonly lately: (subject: SubjectId) => Lately
}
type Asked = Pick<Aim, 'purpose' | 'channel'>
/** What is asked of a plan; who asks before there is one has not chosen a sender. */
type Planned =
  | (Pick<Aim<'email'>, 'purpose' | 'channel'> & Partial<Pick<MailPlan, 'from'>>)
  | (Pick<Aim<'sms'>, 'purpose' | 'channel'> & Partial<Pick<TextPlan, 'from' | 'measures'>>)
  | Pick<Aim<'call'>, 'purpose' | 'channel'>

/** What a measure takes from an account that takes this channel from it [EN-02]. A number to call is a number. */
export const SERVICE_OF = { email: 'email', sms: 'sms', call: 'sms' } as const satisfies Record<Channel, Service>

async function factsOfAccount(turn: Turn, plan: Planned, live: boolean): Promise<OfAccount> {
  const { channel } = plan
  const { rows } = await sql<Pick<OfAccount, 'policiesAccepted' | 'logSize'>>`
    select exists (select from policy_acceptance where account_id = ${turn.account} and version = ${POLICY_VERSION}) as "policiesAccepted",
      (select size from ledger_head order by log_id limit 1) as "logSize"`.execute(turn.db)
  const from = plan.channel === 'email' ? plan.from : undefined
  const barred = !mayUse(await standingOf(turn), SERVICE_OF[channel], from && senderDomainOf(from.address))
  return { channel, ...(rows[0] ?? { policiesAccepted: false, logSize: 0 }), barred, live }
}

/** A domain is proven for everybody, a number or letters for a country. */
async function provenFor(turn: Turn, plan: Planned, live: boolean): Promise<ProvenTo> {
  if (plan.channel === 'sms') return senderProvenTo(turn, plan, live)
  const from = plan.channel === 'email' ? plan.from : undefined
  const isProven = !from || (await proofOfSender(turn, from.address, { test: !live })).mayLeave
  return () => isProven
}

/** Letters measure whoever agrees, texts only where their author asked for it. */
const measures = (plan: Planned) => plan.channel === 'email' || (plan.channel === 'sms' && plan.measures === true)

/** All that is asked once for many. `run`: the one that is sending, whose own messages do not count. */
async function boundsOf(
  turn: Turn,
  plan: Planned,
  rows: readonly Row[],
  { run, live }: { readonly run: string | undefined; readonly live: boolean },
): Promise<Bounds> {
  const sender = plan.channel === 'sms' ? plan.from : undefined
  return {
    ofAccount: await factsOfAccount(turn, plan, live),
    provenTo: await provenFor(turn, plan, live),
    purposeV: plan.purpose.v,
    mayMeasure: measures(plan) && mayUse(await standingOf(turn), 'tracking'),
    often: await oftenOf(turn, plan, rows, run),
    lately:
      plan.channel === 'sms' ? await latelyOf(turn, rows, { run, sender }) : () => ({ sentAtMs: [], bySender: 0 }),
  }
}

/** Of mail there is none: nobody is woken by it. */
const whereaboutsIn = ({ address, attributes, subject }: Row, { ofAccount, lately }: Bounds): Whereabouts | null =>
  ofAccount.channel === 'email' || address === null
    ? null
    : { ...whereaboutsOf({ phone: address, attributes: attributes ?? {} }), ...lately(subject) }

const recipientOf = (row: Row, bounds: Bounds): Recipient => ({
  seq: row.seq,
  contact: row.contact,
  subject: row.subject,
  name: row.name ?? '',
  locale: row.locale ?? '',
  attributes: row.attributes ?? {},
  measured: bounds.mayMeasure && row.agrees,
  whereabouts: whereaboutsIn(row, bounds),
  facts: {
    ...bounds.ofAccount,
    senderProven: bounds.provenTo(row.address),
    purposeV: bounds.purposeV,
    often: bounds.often(row.subject),
    address: row.address,
    suppressed: row.suppressed,
    consent:
      row.state === null || row.v === null || row.logIndex === null
        ? null
        : {
            state: row.state,
            evidence: row.evidence,
            enough: row.enough === true,
            v: row.v,
            logIndex: row.logIndex,
            blocked: row.blocked,
            rehearsed: row.rehearsed,
          },
  },
})

export type OpenRecipients = {
  readonly recipients: readonly Recipient[]
  /** How many more are open whose servers asked for time so lately that they are left alone. */
  readonly resting: number
}

/** Those of a chunk of whom it is not yet settled what became of them. Nobody is asked again who was deferred after `notSince`. */
export async function openRecipients(
  turn: Turn,
  plan: RunPlan,
  claim: Claimed,
  { notSince, live }: { readonly notSince: Date; readonly live: boolean },
): Promise<OpenRecipients> {
  const ofChunk = sql`account_id = ${turn.account} and run_id = ${claim.run} and seq between ${claim.lo} and ${claim.hi}`
  const isSettled = sql`seq in ${settledIn(ofChunk)}`
  const isResting = sql`seq in (select seq from outcome where ${ofChunk} and result = 'deferred' and at > ${notSince})`
  const [settled, resting] = claim.epoch > 1 ? [isSettled, isResting] : [sql`false`, sql`false`]
  const who = sql`
    select seq, contact_id, subject_id, ${resting} as resting from recipient where ${ofChunk} and not (${settled})`
  const rows = await rowsFor(turn, who, plan, live)
  const awake = rows.filter(row => !row.resting)
  const bounds = await boundsOf(turn, plan, awake, { run: claim.run, live })
  return {
    recipients: awake.map(row => recipientOf(row, bounds)),
    resting: rows.length - awake.length,
  }
}

/** What the gate would know of one contact over any channel, whether or not somebody froze them; of a run, as it knows it of that run. */
export async function factsFor(
  turn: Turn,
  plan: Planned,
  contact: string,
  { run, live = true }: { readonly run?: string | undefined; readonly live?: boolean } = {},
): Promise<Recipient | undefined> {
  const who = sql`
    select 0 as seq, contact_id, coalesce(${addressBy(plan.channel)[1]}, '') as subject_id, false as resting from contact
    where account_id = ${turn.account} and contact_id = ${contact}`
  const [row] = await rowsFor(turn, who, plan, live)
  return row && recipientOf(row, await boundsOf(turn, plan, [row], { run, live }))
}

/** What the gate would know of these contacts, for a list of numbers to call; whoever has no number is not among them. */
export async function factsForCalls(
  turn: Turn,
  purpose: Aim['purpose'],
  contacts: readonly string[],
): Promise<readonly Recipient[]> {
  const plan = { purpose, channel: 'call' } as const
  const who = sql`
    select it.seq::int as seq, contact_id, phone_subject as subject_id, false as resting
    from unnest(${contacts}::text[]) with ordinality it(id, seq)
    join contact on contact.account_id = ${turn.account} and contact.contact_id = it.id and contact.phone_subject is not null`
  const rows = await rowsFor(turn, who, plan, true)
  const bounds = await boundsOf(turn, plan, rows, { run: undefined, live: true })
  return rows.map(row => recipientOf(row, bounds))
}

/** Whether the contact fits a filter now (audience/audience.ts makes the condition). */
export async function isInAudience(
  turn: Turn,
  plan: Asked,
  filter: RawBuilder<unknown>,
  contact: string,
): Promise<boolean> {
  const { rows } = await sql<{ fits: boolean }>`
    select (${filter}) as fits from contact
    left join consent_state on consent_state.account_id = ${turn.account} and consent_state.subject_id = ${addressBy(plan.channel)[1]}
      and consent_state.channel = ${plan.channel} and consent_state.purpose = ${plan.purpose.slug}
    where contact.account_id = ${turn.account} and contact.contact_id = ${contact}`.execute(turn.db)
  return rows[0]?.fits ?? false
}
