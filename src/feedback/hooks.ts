/**
 * Providers tell what became of messages. Whoever calls has to show that they are the provider; each event has to carry
 * our own token of the message, for an address alone is nobody's proof. What follows is what follows from a mail that
 * came back. Told twice is told once.
 */

import { createHash, randomBytes } from 'node:crypto'
import { newId } from '#base/id.ts'
import {
  DAY_MS,
  HOOK_EVENT_KEPT_DAYS,
  HOOK_EVENTS_MAX,
  HOOK_EVENTS_PER_TURN,
  HOOKS_MAX,
  SNS_CERTIFICATE_MAX_BYTES,
  SNS_CERTIFICATES_KEPT_MAX,
  SNS_FETCH_MS,
} from '#base/limits.ts'
import { no, type Result, yes } from '#base/result.ts'
import { originNamed, originOf, type Origin } from '#delivery/delivery.ts'
import type { House } from '#store/house.ts'
import { seal, unseal } from '#store/seal.ts'
import { type AccountId, SYSTEM, takeTurn, type Turn } from '#store/turn.ts'
import { member, textOf } from '#wire/provider/verdict.ts'
import { eventsIn } from '#wire/told/events.ts'
import {
  type Call,
  certificateUrl,
  hasSecret,
  isOfGeneric,
  isOfMailgun,
  isOfSendGrid,
  isOfSns,
  isSignedBySns,
  sendGridKey,
  TOPIC,
} from '#wire/told/proof.ts'
import { reportOfTold } from '#wire/told/report.ts'
import type { Teller, Told } from '#wire/told/types.ts'
import { newWebhookSecret } from '#wire/webhook.ts'
import { isKnownAddress } from './hook-addresses.ts'
import * as store from './hook-store.ts'
import { takeInTurn } from './returning.ts'

export type HookSettings = {
  readonly provider: Teller
  /** Given by the provider: of SendGrid the verification key, of Mailgun the signing key. */
  readonly key?: string | undefined
  readonly topic?: string | undefined
  readonly knownAddresses: boolean
}
export type HookRefusal = 'too-many' | 'no-key' | 'bad-key' | 'bad-topic'

/** `secret`: made here and given to the provider, or the other way round. */
type Sealed = { readonly token: string; readonly secret: string }
export type Hook = Omit<store.HookRow, 'sealed'> & { readonly url: string; readonly secret: string | null }

const keyOf = ({ house, account }: Pick<Turn, 'house' | 'account'>) => house.keys.key('account', account)
const sha256 = (text: string) => createHash('sha256').update(text).digest()
const opened = (house: House, account: AccountId, sealed: Buffer): Sealed =>
  JSON.parse(unseal(house.keys.key('account', account), sealed).toString()) as Sealed // Sealed below.

export async function addHook(turn: Turn, it: HookSettings): Promise<Result<string, HookRefusal>> {
  if ((await store.hooks(turn)).length >= HOOKS_MAX) return no('too-many')
  const flaw = flawOf(it)
  if (flaw) return no(flaw)
  const token = randomBytes(20).toString('hex')
  const secret = it.key ?? (it.provider === 'generic' ? newWebhookSecret() : randomBytes(24).toString('base64url'))
  const sealed = seal(keyOf(turn), Buffer.from(JSON.stringify({ token, secret } satisfies Sealed)))
  const id = newId('phk', turn.nowMs)
  const row = { provider: it.provider, topic: it.topic ?? null, known_addresses: it.knownAddresses }
  await store.addHook(turn, id, { ...row, sealed, sha256: sha256(token) })
  return yes(id)
}

function flawOf({ provider, key, topic }: HookSettings): HookRefusal | undefined {
  if (provider === 'ses' && !TOPIC.test(topic ?? '')) return 'bad-topic'
  if ((provider === 'sendgrid' || provider === 'mailgun') && !key) return 'no-key'
  if (provider === 'sendgrid' && !sendGridKey(key ?? '')) return 'bad-key'
  return undefined
}

/** Secrets that we made are for whoever sets the provider up; those that it made are shown to nobody again. */
const SHOWN: ReadonlySet<Teller> = new Set(['postmark', 'generic'])

export async function listHooks(turn: Turn): Promise<readonly Hook[]> {
  return (await store.hooks(turn)).map(({ sealed, ...row }) => {
    const { token, secret } = opened(turn.house, turn.account, sealed)
    const url = `${turn.house.publicUrl}/hooks/${row.provider}/${token}`
    return { ...row, url, secret: SHOWN.has(row.provider) ? secret : null }
  })
}

export const removeHook = store.removeHook

export type HookAnswer = 'heard' | 'unknown' | 'forged' | 'unreadable' | 'too-many'
type Incoming = Omit<Call, 'nowMs'> & { readonly ip: string }

/** One call: nothing of it happens unless it is the provider's. */
export async function takeHook(house: House, provider: string, token: string, incoming: Incoming): Promise<HookAnswer> {
  const hook = await store.hookOf(house, sha256(token))
  if (!hook || hook.provider !== provider) return 'unknown'
  const call: Call = { ...incoming, nowMs: house.clock.nowMs() }
  const json = jsonIn(incoming.body)
  const who = { account: hook.account, actor: SYSTEM }
  const why =
    hook.known_addresses && !isKnownAddress(hook.provider, incoming.ip)
      ? 'address'
      : await whyNot(house, hook, call, json)
  if (why !== undefined) {
    await takeTurn(house, who, turn => store.noteRefused(turn, hook.hook_id, why))
    return 'forged'
  }
  if (json === undefined) return 'unreadable'
  if (hook.provider === 'ses') return hearSns(house, hook, json)
  const key = incoming.headers['webhook-id'] ?? sha256(Buffer.from(incoming.body).toString('latin1')).toString('hex')
  return hearAll(house, hook, eventsIn(hook.provider, json, key))
}

function jsonIn(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body))
  } catch {
    return undefined
  }
}

/** Why this is not the provider; undefined when it is. */
async function whyNot(house: House, hook: store.Found, call: Call, json: unknown): Promise<string | undefined> {
  const { secret } = opened(house, hook.account, hook.sealed)
  const isTheirs: Readonly<Record<Teller, () => boolean | Promise<boolean>>> = {
    ses: () => isOfSes(house, json, hook.topic ?? '', call.nowMs),
    sendgrid: () => isOfSendGrid(call, secret),
    mailgun: () => isOfMailgun(call, json, secret),
    postmark: () => hasSecret(call, secret),
    brevo: () => true, // It signs nothing: the token in the address is its secret.
    generic: () => isOfGeneric(call, secret),
  }
  return (await isTheirs[hook.provider]()) ? undefined : 'signature'
}

// Amazon SNS ----------------------------------------------------------------------------------------------------------

/** By address: they change every year or so. */
const certificates = new WeakMap<House, Map<string, string>>()

async function isOfSes(house: House, json: unknown, topic: string, nowMs: number): Promise<boolean> {
  const url = certificateUrl(json, topic)
  const pem = url === undefined ? undefined : await certificateAt(house, url)
  return pem !== undefined && isSignedBySns(json, pem, topic, nowMs)
}

async function certificateAt(house: House, url: string): Promise<string | undefined> {
  const known = certificates.get(house) ?? new Map<string, string>()
  certificates.set(house, known)
  const kept = known.get(url)
  if (kept !== undefined) return kept
  const fetched = await house.outside.fetch(url, { maxBytes: SNS_CERTIFICATE_MAX_BYTES, timeoutMs: SNS_FETCH_MS })
  if (!fetched.ok || fetched.value.status !== 200) return undefined
  const pem = Buffer.from(fetched.value.bytes).toString('latin1')
  if (known.size >= SNS_CERTIFICATES_KEPT_MAX) known.clear()
  known.set(url, pem)
  return pem
}

/** A topic that asks to be subscribed to is the expected one by now: its signature covers its name. */
async function hearSns(house: House, hook: store.Found, json: unknown): Promise<HookAnswer> {
  const type = textOf(member(json, 'Type'))
  const who = { account: hook.account, actor: SYSTEM }
  if (type === 'SubscriptionConfirmation') {
    const url = textOf(member(json, 'SubscribeURL'))
    if (!isOfSns(url, hook.topic ?? '')) return 'forged'
    const done = await house.outside.fetch(url, { maxBytes: SNS_CERTIFICATE_MAX_BYTES, timeoutMs: SNS_FETCH_MS })
    if (!done.ok || done.value.status !== 200) return 'unreadable'
    await takeTurn(house, who, turn => store.noteConfirmed(turn, hook.hook_id, turn.now))
    return 'heard'
  }
  if (type === 'UnsubscribeConfirmation') {
    await takeTurn(house, who, turn => store.noteConfirmed(turn, hook.hook_id, null))
    return 'heard'
  }
  const message = jsonIn(Buffer.from(textOf(member(json, 'Message'))))
  return hearAll(house, hook, eventsIn('ses', message, textOf(member(json, 'MessageId'))))
}

// Events --------------------------------------------------------------------------------------------------------------

async function hearAll(house: House, hook: store.Found, events: readonly Told[]): Promise<HookAnswer> {
  if (events.length > HOOK_EVENTS_MAX) return 'too-many'
  for (let i = 0; i < events.length; i += HOOK_EVENTS_PER_TURN)
    await hearSome(house, hook, events.slice(i, i + HOOK_EVENTS_PER_TURN))
  return 'heard'
}

async function hearSome(house: House, hook: store.Found, events: readonly Told[]): Promise<void> {
  const known = await Promise.all(
    events.map(async told => ({ told, origin: await originFor(house, hook.account, told) })),
  )
  await takeTurn(house, { account: hook.account, actor: SYSTEM }, async turn => {
    const sum = { events: 0, told: 0, unknown: 0 }
    for (const { told, origin } of known) {
      if (!(await store.isNew(turn, hook.hook_id, sha256(told.key)))) continue
      sum.events += 1
      if (told.kind === 'ignored') continue
      if (await hear(turn, hook.provider, told, origin)) sum.told += 1
      else sum.unknown += 1
    }
    await store.noteHeard(turn, hook.hook_id, sum)
  })
}

async function hear(turn: Turn, teller: Teller, told: Told, origin: Origin | undefined): Promise<boolean> {
  const report = origin && reportOfTold(teller, told)
  return report ? takeInTurn(turn, origin, report) : false
}

/** By what only we could have made, and only where the message is this account's own. */
async function originFor(house: House, account: AccountId, { token, messageId }: Told): Promise<Origin | undefined> {
  const origin = token === '' ? await originNamed(house, account, messageId) : await originOf(house, token)
  return origin?.account === account ? origin : undefined
}

export const forgetEvents = (house: House): Promise<void> =>
  store.forgetEvents(house, new Date(house.clock.nowMs() - HOOK_EVENT_KEPT_DAYS * DAY_MS))
