/** Sender domains: where messages may come from, and the keys that sign for them. */

import { createPrivateKey, generateKeyPair, type KeyObject } from 'node:crypto'
import { promisify } from 'node:util'
import { accountOf } from '#accounts/accounts.ts'
import { type EmailAddress, parseDomain, parseEmail } from '#base/address.ts'
import { must, sure } from '#base/bug.ts'
import { newId } from '#base/id.ts'
import {
  DKIM_RSA_MIN_BITS,
  DOMAIN_CHECKS_PER_HOUR,
  DOMAIN_GRACE_MS,
  HOUR_MS,
  SENDER_DOMAINS_MAX,
} from '#base/limits.ts'
import { no, type Result, yes } from '#base/result.ts'
import { append } from '#ledger/ledger.ts'
import { keyRotation } from '#ledger/rules.ts'
import { countTry } from '#store/rate.ts'
import { seal, unseal } from '#store/seal.ts'
import type { Turn } from '#store/turn.ts'
import { organisationOf } from '#wire/dmarc/organisation.ts'
import { type DkimKey, dkimRecordOf } from '#wire/mail/dkim.ts'
import { aroundOf } from './domain-around.ts'
import { standingOf } from './domain-check.ts'
import { recordsOf, returnDomainOf, wantedOf } from './domain-rules.ts'
import { mayLeave } from './domain-standing-rules.ts'
import * as store from './domain-store.ts'
import type { DnsRecord, SenderDomain } from './domain-types.ts'
import type { DkimAlgorithm } from './types.ts'

const generate = promisify(generateKeyPair)
type Done = Record<never, never>

/** Somebody from whom a message may come, and what it is signed with. */
export type Sender = {
  readonly address: EmailAddress
  readonly name: string
  readonly keys: readonly DkimKey[]
  /** The domain of the envelope: to it bounces come. */
  readonly returnDomain: string
}

export async function listDomains(turn: Turn): Promise<readonly SenderDomain[]> {
  const all = Map.groupBy(await store.keys(turn), ({ domain }) => domain)
  const shown: SenderDomain[] = []
  for (const claim of await store.claims(turn)) shown.push(await shownDomain(turn, claim, all.get(claim.domain) ?? []))
  return shown
}

async function shownDomain(turn: Turn, claim: store.ClaimRow, keys: readonly store.KeyRow[]): Promise<SenderDomain> {
  const { domain } = claim
  const { around } = await aroundOf(turn, domain)
  return {
    domain,
    organisation: organisationOf(domain),
    state: claim.state,
    live: mayLeave(standingOf(claim), turn.nowMs),
    ownedAt: claim.owned_at,
    failingAt: claim.failing_at,
    graceUntil:
      claim.state === 'failing' && claim.failing_at ? new Date(claim.failing_at.getTime() + DOMAIN_GRACE_MS) : null,
    keys: keys.toSorted(inOrder).map(shownKey),
    records: withoutIdle(recordsOf(wantedOf(domain, keys, around), claim.findings ?? [])),
    checking: claim.check_asked_at !== null,
    checkedAt: claim.checked_at,
    nextAt: claim.next_at,
  }
}

/** A key that is published proves as much as the token: whoever has one need not publish the other. */
const withoutIdle = (records: readonly DnsRecord[]): readonly DnsRecord[] =>
  records.some(({ what, state }) => what === 'dkim' && state === 'found')
    ? records.filter(({ what, state }) => what !== 'ownership' || state === 'found')
    : records

/** Those that sign first, RSA on top; then what comes, and what goes. */
const inOrder = (a: store.KeyRow, b: store.KeyRow) =>
  KEY_RANK[a.state] - KEY_RANK[b.state] ||
  b.algorithm.localeCompare(a.algorithm) ||
  b.created_at.getTime() - a.created_at.getTime()
const KEY_RANK = { active: 0, pending: 1, retiring: 2, retired: 3 } as const

const shownKey = (row: store.KeyRow) => ({
  selector: row.selector,
  algorithm: row.algorithm,
  state: row.state,
  createdAt: row.created_at,
  activeAt: row.active_at,
  seenAt: row.seen_at,
  publishedUntil: row.published_until,
  retiredAt: row.retired_at,
})

async function domainOf(turn: Turn, domain: string): Promise<SenderDomain> {
  const claim = sure(await store.claimOf(turn, domain), 'a domain with a key is claimed')
  return shownDomain(turn, claim, await store.keysOf(turn, domain))
}

/**
 * A domain, or a key of another kind for one. The first key signs at once, in the sandbox; nothing leaves the house before
 * the DNS has it. Each key is known to the log from now on: what it signs can be verified when the DNS has forgotten it.
 */
export async function addDomain(
  turn: Turn,
  typed: string,
  algorithm: DkimAlgorithm,
): Promise<Result<SenderDomain, 'not-a-domain' | 'has-one' | 'too-many'>> {
  const domain = parseDomain(typed)
  if (!domain.ok) return no('not-a-domain')
  const keys = await store.keysOf(turn, domain.value)
  if (keys.some(it => it.algorithm === algorithm && (it.state === 'active' || it.state === 'pending')))
    return no('has-one')
  if ((await store.claims(turn)).length >= SENDER_DOMAINS_MAX && keys.length === 0) return no('too-many')
  const state = keys.some(it => it.state === 'active') ? 'pending' : 'active'
  if (!(await makeKey(turn, domain.value, algorithm, state))) return no('has-one')
  await lookSoon(turn, domain.value)
  return yes(await domainOf(turn, domain.value))
}

/** A new key in the place of the one that signs. It signs once the DNS has it; until then the old one does. */
export async function rotateKey(
  turn: Turn,
  domain: string,
  algorithm: DkimAlgorithm,
): Promise<Result<SenderDomain, 'absent' | 'under-way'>> {
  const keys = await store.keysOf(turn, domain)
  if (!keys.some(it => it.algorithm === algorithm && it.state === 'active')) return no('absent')
  if (!(await makeKey(turn, domain, algorithm, 'pending'))) return no('under-way')
  await lookSoon(turn, domain)
  return yes(await domainOf(turn, domain))
}

/** A key that never signed is given up; one that signs, only where another one does. */
export async function endKey(
  turn: Turn,
  domain: string,
  selector: string,
): Promise<Result<Done, 'absent' | 'last-key'>> {
  const keys = await store.keysOf(turn, domain)
  const key = keys.find(it => it.selector === selector && it.state !== 'retired')
  if (!key) return no('absent')
  const isLast = key.state === 'active' && keys.filter(({ state }) => state === 'active').length === 1
  if (isLast) return no('last-key')
  await store.moveKey(turn, domain, { selector, to: 'retired' }, turn.now)
  return yes({})
}

/** The account says that it is its own: false when there was such a key, perhaps of another turn at the same moment. */
async function makeKey(
  turn: Turn,
  domain: string,
  algorithm: DkimAlgorithm,
  state: 'active' | 'pending',
): Promise<boolean> {
  const { privateKey } =
    algorithm === 'rsa-sha256' ? await generate('rsa', { modulusLength: DKIM_RSA_MIN_BITS }) : await generate('ed25519')
  const selector = selectorFor(turn)
  const publicKey = publicOf(privateKey)
  const secret = seal(keyOf(turn), privateKey.export({ type: 'pkcs8', format: 'der' }))
  await store.addClaim(turn, domain)
  if (!(await store.addKey(turn, { domain, selector, algorithm, public_key: publicKey, secret, state }))) return false
  await append(turn, [keyRotation({ use: 'dkim', domain, selector, key: publicKey })])
  return true
}

const keyOf = (turn: Turn) => turn.house.keys.key('account', turn.account)

/** Never used before, by no other account of the installation either: the DNS and the log know keys by it. */
const selectorFor = (turn: Turn) => `om-${newId('key', turn.nowMs).slice(-12)}`

/** The value of `p=`. */
const publicOf = (key: KeyObject) => sure(/p=(.+)$/.exec(dkimRecordOf(key))?.[1], 'a DKIM record has a key')

export async function retireDomain(turn: Turn, domain: string): Promise<Result<Done, 'absent'>> {
  if (!(await store.retireKeys(turn, domain))) return no('absent')
  await store.dropClaim(turn, domain)
  turn.notify('lane')
  return yes({})
}

/** The look itself happens after this turn. */
export async function askForCheck(turn: Turn, domain: string): Promise<Result<Done, 'absent' | 'too-many-checks'>> {
  if (!(await store.claimOf(turn, domain))) return no('absent')
  const tries = await countTry(turn.house, `domain check ${turn.account}`, HOUR_MS)
  if (tries > DOMAIN_CHECKS_PER_HOUR) return no('too-many-checks')
  await lookSoon(turn, domain)
  return yes({})
}

async function lookSoon(turn: Turn, domain: string): Promise<void> {
  must(await store.setCheckAsked(turn, domain), 'a domain that is looked at is claimed')
  turn.emit('domain.check', { domain })
}

/** What a domain needs depends on the ways by which mail leaves: they were changed. */
export async function lookAtAll(turn: Turn): Promise<void> {
  for (const { domain } of await store.claims(turn)) turn.emit('domain.check', { domain })
}

/**
 * Who signs for this address; undefined when its domain is none of the account's. The domain of the account's own
 * contact address becomes one when it is first needed, so that a new account can send to its sandbox at once.
 */
export async function senderFor(turn: Turn, fromAddress: string): Promise<Omit<Sender, 'name'> | undefined> {
  const address = parseEmail(fromAddress)
  if (!address.ok) return undefined
  const { domain } = address.value
  if (!(await store.claimOf(turn, domain))) {
    const contact = parseEmail((await accountOf(turn)).controller.contact)
    if (!contact.ok || contact.value.domain !== domain) return undefined
    await makeKey(turn, domain, 'rsa-sha256', 'active')
  }
  const [claim, keys] = [await store.claimOf(turn, domain), await keysFor(turn, domain)]
  const returnDomain = claim?.returns ? returnDomainOf(domain) : domain
  return keys.length === 0 ? undefined : { address: address.value, keys, returnDomain }
}

async function keysFor(turn: Turn, domain: string): Promise<DkimKey[]> {
  const rows = await store.signingKeys(turn, domain)
  return rows.map(row => {
    const key = createPrivateKey({ key: unseal(keyOf(turn), row.secret), type: 'pkcs8', format: 'der' })
    return { domain, selector: row.selector, key }
  })
}

/** The account itself: its name, its contact address. */
export async function ownSender(turn: Turn): Promise<Sender | undefined> {
  const { controller } = await accountOf(turn)
  const sender = await senderFor(turn, controller.contact)
  return sender && { ...sender, name: controller.name }
}
