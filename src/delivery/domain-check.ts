/** Looking at a sender domain: what the DNS says of it decides how it stands, and which of its keys signs. */

import { DOMAIN_CHECKS_AT_ONCE, SECOND_MS } from '#base/limits.ts'
import type { Resolver } from '#base/dns.ts'
import type { House } from '#store/house.ts'
import { type AccountId, SYSTEM, takeTurn, type Turn } from '#store/turn.ts'
import { aroundOf } from './domain-around.ts'
import { type Asked, isReturning, lookAt } from './domain-look.ts'
import { dkimNameOf } from './domain-rules.ts'
import {
  againAfterMs,
  isWorse,
  keyMoves,
  publishedUntil,
  type Standing,
  standingAfter,
} from './domain-standing-rules.ts'
import * as store from './domain-store.ts'
import type { Finding } from './domain-types.ts'

/** Asks between two turns. Rotating keys goes on by it: a new one signs once it is seen. */
export async function checkDomain(
  house: House,
  account: AccountId,
  domain: string,
  names: Resolver = house.outside.names,
): Promise<void> {
  const who = { account, actor: SYSTEM }
  const asked = await takeTurn(house, who, turn => askedOf(turn, domain))
  if (!asked) return
  const findings = await lookAt(names, asked)
  const owner = await store.ownerOf(house.platform, domain)
  const own = owner === undefined || owner === account ? findings : takenBy(findings)
  const next = await takeTurn(house, who, turn => keep(turn, domain, own))
  if (next === undefined) return
  const startAfter = Math.max(1, Math.ceil((next.getTime() - house.clock.nowMs()) / SECOND_MS))
  const body = { domain, due: next.toISOString() }
  await (await house.boss()).send('domain.check', { account, body }, { startAfter })
}

async function askedOf(turn: Turn, domain: string): Promise<Asked | undefined> {
  const keys = await store.keysOf(turn, domain)
  if (!(await store.claimOf(turn, domain))) return undefined
  return { domain, keys, ...(await aroundOf(turn, domain)) }
}

const TAKEN =
  'Another account of this installation has proven this domain. It can be used here once it is given up there.'

/** A domain has one owner: whoever comes second proves nothing, whatever the DNS says. */
const takenBy = (findings: readonly Finding[]): readonly Finding[] =>
  findings.map(it =>
    it.what === 'dkim' || it.what === 'ownership' ? { ...it, needed: true, state: 'different', says: TAKEN } : it,
  )

/** Returns when to look again; undefined when somebody retired the domain meanwhile. */
async function keep(turn: Turn, domain: string, findings: readonly Finding[]): Promise<Date | undefined> {
  const claim = await store.lockClaim(turn, domain)
  if (!claim) return undefined
  await moveKeys(turn, domain, findings)
  const standing = standingAfter(standingOf(claim), findings, turn.nowMs)
  const tries = standing.state === claim.state ? claim.tries + 1 : 0
  const next = new Date(turn.nowMs + againAfterMs(standing.state, tries))
  await store.setLooked(turn, domain, { standing, findings, returns: isReturning(findings), tries, next })
  if (standing.state !== claim.state && isWorse(standing.state)) turn.emit('domain.worse', { domain })
  if (standing.state !== claim.state)
    turn.house.log.info({ domain, from: claim.state, to: standing.state }, 'a sender domain stands differently')
  turn.notify('lane')
  return next
}

export const standingOf = (claim: store.ClaimRow): Standing => ({
  state: claim.state,
  ownedAtMs: claim.owned_at?.getTime() ?? null,
  goodAtMs: claim.good_at?.getTime() ?? null,
  failingAtMs: claim.failing_at?.getTime() ?? null,
})

async function moveKeys(turn: Turn, domain: string, findings: readonly Finding[]): Promise<void> {
  const keys = await store.keysOf(turn, domain)
  const isSeen = (key: store.KeyRow) => findings.some(it => it.name === dkimNameOf(key) && it.state === 'found')
  const seen = new Set(keys.filter(isSeen).map(({ selector }) => selector))
  await store.setSeen(turn, domain, [...seen])
  const now = keys.map(it => ({ ...it, publishedUntilMs: it.published_until?.getTime() ?? null }))
  for (const move of keyMoves(now, seen, turn.nowMs))
    await store.moveKey(turn, domain, move, publishedUntil(turn.nowMs))
}

/** Whether this look is still wanted: one that was put off is not, when somebody has looked since. */
export async function isDue(house: House, account: AccountId, domain: string, due: string): Promise<boolean> {
  const claim = await takeTurn(house, { account, actor: SYSTEM }, turn => store.claimOf(turn, domain))
  return claim?.next_at?.toISOString() === due
}

/** Hourly, for what nobody woke: a job may be lost, a domain is not forgotten. */
export async function checkWhatIsDue(house: House): Promise<void> {
  const due = await store.dueClaims(house.platform, new Date(house.clock.nowMs()), DOMAIN_CHECKS_AT_ONCE)
  for (const { account, domain } of due) await checkDomain(house, account, domain)
}
