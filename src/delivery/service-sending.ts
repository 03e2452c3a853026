/** One message to one person on its way: the conversation about it, and what is written down of it. */

import { acceptedPolicies, closingOf } from '#accounts/accounts.ts'
import { sure } from '#base/bug.ts'
import { SECOND_MS, SERVICE_EXPIRES_MS, SERVICE_PATIENCE_MS, SERVICE_PAUSES_MS } from '#base/limits.ts'
import { confirmationSent, pendingMail, suppressionOf } from '#consent/consent.ts'
import { mayUse, standingOf } from '#conduct/conduct.ts'
import type { Service } from '#conduct/measure-types.ts'
import type { House } from '#store/house.ts'
import { type AccountId, SYSTEM, takeTurn, type Turn } from '#store/turn.ts'
import { tryApi } from '#wire/provider/trial.ts'
import { type Trial, tryRelay } from '#wire/smtp/post.ts'
import type { Message, Outcome, Reply } from '#wire/smtp/types.ts'
import { sayConfirmationSent } from './confirmation-sent.ts'
import { Dealer } from './dealing.ts'
import { senderDomainOf } from './domain-rules.ts'
import { type Exit, exitsFor } from './exits.ts'
import { meaningOf, withoutAddresses } from './replies.ts'
import { proofOfSender } from './proven.ts'
import { type Ready, sealRecipient, unsealReady } from './service-mail.ts'
import * as store from './service-store.ts'
import { takeRations } from './shape-store.ts'
import { siteRation } from './site.ts'
import type { ServiceKind } from './types.ts'

/** `exits`: in their order; the next one where the one before surely did not take it. */
type Conversation = { readonly exits: readonly Exit[]; readonly ready: Ready; readonly kind: ServiceKind }
type Tried = Trial & { readonly exit: Exit }

/** Tries it once. What did not come to an end comes again later, until it is too late. */
export async function deliverService(house: House, account: AccountId, id: string): Promise<void> {
  const who = { account, actor: SYSTEM }
  const begun = await takeTurn(house, who, turn => begin(turn, id))
  if (begun === 'over') return
  const pauseMs = begun === 'not-now' ? SERVICE_PAUSES_MS.at(-1) : await converse(house, account, id, begun)
  if (pauseMs === undefined) return
  const job = { account, body: { message: id } }
  await (await house.boss()).send('message.queued', job, { startAfter: Math.ceil(pauseMs / SECOND_MS) })
}

/** What is to be sent, if there still is a reason to, and a way. */
async function begin(turn: Turn, id: string): Promise<Conversation | 'over' | 'not-now'> {
  const row = await store.lockMessage(turn, id)
  if (!row || store.isSettled(row.state)) return 'over'
  const says = async <T>(word: T, state: store.ServiceState, detail: string) => {
    await become(turn, row, { state, detail })
    return word
  }
  if (turn.nowMs - row.created_at.getTime() > SERVICE_EXPIRES_MS) return says('over', 'dropped', 'too-late')
  if (row.grant_event !== null && !(await pendingMail(turn, { grant: row.grant_event })))
    return says('over', 'dropped', 'nothing-to-confirm')
  if (row.kind === 'transactional' && (await isSilenced(turn, row))) return says('over', 'dropped', 'suppressed') // [AS-01]
  if (await closingOf(turn)) return says('over', 'dropped', 'account-closing')
  if (row.kind !== 'notice' && !(await acceptedPolicies(turn)))
    return says('not-now', row.state, 'policies-not-accepted') // [AS-02]
  if (await isBarred(turn, row, unsealReady(turn, row.sealed))) return says('not-now', row.state, 'restricted') // [EN-02]
  if (await isUnproven(turn, row, unsealReady(turn, row.sealed))) return says('not-now', row.state, 'domain-unproven') // [PC-08]
  const exits = await exitsFor(turn, { test: row.test })
  if (exits.length === 0) return says('not-now', row.state, 'no-route')
  await store.setState(turn, id, { state: row.state, attempts: row.attempts + 1 })
  return { exits, ready: unsealReady(turn, row.sealed), kind: row.kind }
}

/** Of a message for an act it can be asked for a while whom it went to; of all others nothing stays. */
async function become(turn: Turn, row: store.ServiceRow, change: store.Change): Promise<void> {
  const isKept = row.kind === 'transactional' && store.isSettled(change.state)
  const kept = isKept ? sealRecipient(turn, unsealReady(turn, row.sealed)) : undefined
  await store.setState(turn, row.message_id, change, kept)
}

/** By what each kind can be stopped; what the account, or a person about themselves, is told goes whatever holds. */
const SERVICE_OF: Readonly<Record<ServiceKind, Service | null>> = {
  confirmation: 'email',
  test: 'email',
  transactional: 'transactional',
  notice: null,
}

async function isBarred(turn: Turn, { kind }: Pick<store.ServiceRow, 'kind'>, { from }: Ready): Promise<boolean> {
  const service = SERVICE_OF[kind]
  return service !== null && !mayUse(await standingOf(turn), service, senderDomainOf(from))
}

/** Users of an account, and people about themselves, are told whatever the DNS says; everybody else only by who is known to be who they say. */
const isUnproven = async (turn: Turn, { kind, test }: store.ServiceRow, { from }: Ready) =>
  (kind === 'confirmation' || kind === 'transactional') && !(await proofOfSender(turn, from, { test })).mayLeave

/** What happened to the address since the message was queued counts. */
const isSilenced = async (turn: Turn, { subject_id }: store.ServiceRow) =>
  subject_id !== null && (await suppressionOf(turn, { kind: 'email', subject: subject_id })) !== undefined

/** Returns how long to wait before it is tried again, if it is. */
async function converse(house: House, account: AccountId, id: string, it: Conversation): Promise<number | undefined> {
  const who = { account, actor: SYSTEM }
  const { from, to, utf8, data } = it.ready
  let isStopped = false
  const attempted = () =>
    takeTurn(house, who, async turn => {
      await store.setState(turn, id, { state: 'attempted' })
      isStopped = await isBarred(turn, it, it.ready) // Asked again right before the bytes leave [EN-01].
    })
  const message = { from, to, utf8, data, mayLeave: () => !isStopped, attempted, settle: () => {} }
  const tried = await tryEach(house, it.exits, message)
  return takeTurn(house, who, turn => end(turn, id, it, tried))
}

/** Nothing is tried twice that may have been taken once: what moves on was surely left alone. */
async function tryEach(house: House, exits: readonly Exit[], message: Message): Promise<Tried> {
  const [first, ...others] = exits
  const exit = sure(first, 'there is a way out')
  const tried = { ...(await tryOne(house, exit, message)), exit }
  const isFree = tried.outcome === undefined || tried.outcome.is === 'untouched'
  return isFree && others.length > 0 ? tryEach(house, others, message) : tried
}

/** It does not wait for the pace of campaigns at that site: what it uses of it they wait for. */
async function tryOne(house: House, exit: Exit, message: Message): Promise<Trial> {
  const found = await new Dealer(house).placeOf(exit, message.to)
  if (found.is === 'refused')
    return {
      trouble: undefined,
      encrypted: false,
      outcome: { is: 'refused', at: 'rcpt', reply: found.reply, permanent: true },
    }
  if (found.is === 'unknown') {
    const trouble = { at: 'connect', why: 'no-such-host', detail: found.detail, lasting: false } as const
    return { trouble, encrypted: false, outcome: { is: 'untouched', trouble } }
  }
  const { site, limits, hosts } = found.place
  if (limits.perSecond !== null) {
    const { bucket } = siteRation({ egress: exit.egress, site }, limits.perSecond)
    const ask = { bucket, want: 1, capacity: limits.perSecond, perSecond: limits.perSecond, first: true }
    await takeRations(house.platform, new Date(house.clock.nowMs()), [ask])
  }
  const { api } = exit.relay
  if (api) return tryApi(exit.relay, api, { message, patience: SERVICE_PATIENCE_MS })
  return tryRelay(exit.relay, message, SERVICE_PATIENCE_MS, hosts)
}

/** A no to the sender is for the account to mend, and there is time for that; a no to the recipient or the message stands. */
async function end(
  turn: Turn,
  id: string,
  it: Conversation,
  { outcome, encrypted, exit }: Tried,
): Promise<number | undefined> {
  const row = await store.lockMessage(turn, id)
  if (!row || store.isSettled(row.state)) return undefined
  if (outcome?.is === 'accepted') return accepted(turn, row, it.ready, { encrypted, reply: outcome.reply, exit })
  if (outcome?.is === 'refused' && outcome.permanent && outcome.at !== 'mail') return refused(turn, row, outcome)
  const said = outcome?.is === 'refused' ? replied(outcome.reply) : { detail: whyOf(outcome) }
  await store.setState(turn, id, { state: 'queued', ...said })
  return SERVICE_PAUSES_MS[Math.min(row.attempts, SERVICE_PAUSES_MS.length) - 1]
}

type Taken = { readonly encrypted: boolean; readonly reply: Reply; readonly exit: Exit }

async function accepted(
  turn: Turn,
  row: store.ServiceRow,
  ready: Ready,
  { exit, ...taken }: Taken,
): Promise<undefined> {
  await become(turn, row, { state: 'accepted', ...replied(taken.reply) })
  if (row.subject_id === null || row.grant_event === null) return
  await confirmationSent(turn, { grant: row.grant_event, rehearsed: exit.name === null })
  await sayConfirmationSent(turn, row.subject_id, ready, { host: exit.relay.host || 'direct', ...taken })
}

/** Only a no to the address itself counts against the address. */
async function refused(
  turn: Turn,
  row: store.ServiceRow,
  { at, reply }: Extract<Outcome, { is: 'refused' }>,
): Promise<undefined> {
  await become(turn, row, { state: 'failed', ...replied(reply) })
  const { reason, isAddress } = meaningOf(at, reply)
  if (!isAddress || row.subject_id === null) return
  const detail = withoutAddresses(reply.text)
  turn.emit('outcome.hard-bounce', {
    subject: row.subject_id,
    message: row.message_id,
    reason,
    code: reply.code,
    detail,
  })
}

const replied = ({ code, enhanced, text }: Reply) => ({ code, detail: withoutAddresses(`${enhanced} ${text}`.trim()) })
const whyOf = (outcome: Outcome | undefined) =>
  outcome && 'trouble' in outcome ? `${outcome.trouble.why} at ${outcome.trouble.at}` : 'not sent'
