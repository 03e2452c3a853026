/** Websites: every version is in the log and kept byte for byte, what is material asks again, and the log heard what was counted. */

import { expect } from 'vitest'
import { eventsOf } from '#ledger/ledger.ts'
import { definitionText, registryText } from '#sites/definition.ts'
import { materialChanges } from '#sites/material-rules.ts'
import { receiptSigner } from '#sites/signing.ts'
import type { Banner, SiteId } from '#sites/types.ts'
import { type AccountId, SYSTEM, takeTurn } from '#store/turn.ts'
import type { Registry } from '#wire/cookie/registry.ts'
import { sha256Hex } from '#wire/crypto.ts'
import type { TestHouse } from '../house.ts'

type Version = {
  readonly account: AccountId
  readonly site: SiteId
  readonly version: number
  readonly since: number
  readonly registry: Registry
  readonly banner: Banner
  readonly definition: string
  readonly key: number
  readonly event: string
}
type Artefact = { readonly sha256: string; readonly text: string }

export async function check({ house, asOwner }: TestHouse): Promise<void> {
  const { versions, artefacts, lost, told } = await asOwner(async owner => {
    await owner.query('set row_security = off')
    const rows = await owner.query<Version>(
      `select account_id as account, site_id as site, version, since, registry, banner, encode(definition, 'hex') as definition,
        receipt_key as key, event_id as event from site_version order by account_id, site_id, version`,
    )
    const kept = await owner.query<Artefact>(
      `select encode(sha256, 'hex') as sha256, convert_from(bytes, 'UTF8') as text from artefact where media = 'application/json'`,
    )
    const current = await owner.query(
      `select s.site_id from site s where current_version is distinct from (
        select max(version) from site_version v where v.account_id = s.account_id and v.site_id = s.site_id)`,
    )
    const sums = await owner.query<{ account: AccountId; site: string; n: number }>(
      `select account_id as account, site_id as site, sum(told)::int as n from choice_week group by 1, 2 having sum(told) > 0`,
    )
    return { versions: rows.rows, artefacts: kept.rows, lost: current.rows, told: sums.rows }
  })
  expect(lost, 'the newest version is in force').toEqual([])
  const texts = new Map(artefacts.map(({ sha256, text }) => [sha256, text]))
  for (const it of versions) {
    const text = definitionText(it.site, it.registry, it.banner, receiptSigner(house, it.site, it.key).vkey)
    expect(sha256Hex(text), 'a definition is made of what is kept').toBe(it.definition)
    expect(texts.get(it.definition), 'and is kept under its hash').toBe(text)
    expect(texts.has(sha256Hex(registryText(it.registry))), 'as is the registry').toBe(true)
    const before = versions.find(
      ({ site, account, version }) => site === it.site && account === it.account && version === it.version - 1,
    )
    const isMaterial = !before || materialChanges(before.registry, it.registry).length > 0
    expect(it.since, 'what is material asks again, and nothing else does').toBe(isMaterial ? it.version : before.since)
  }
  for (const account of new Set([...versions, ...told].map(it => it.account))) {
    const said = await takeTurn(house, { account, actor: SYSTEM }, turn =>
      eventsOf(turn, ['banner.publish', 'counter.week', 'policy'], { limit: 10_000 }),
    )
    const ids = new Set<string>(said.filter(it => isOf(it, 'banner.publish')).map(({ event }) => event))
    for (const it of versions.filter(one => one.account === account))
      expect(ids.has(it.event), 'a version is in the log').toBe(true)
    for (const { site, n } of told.filter(one => one.account === account))
      expect(heard(said, site), 'the log heard what was told').toBe(n)
  }
}

type Event = { readonly type: string; readonly said: { readonly payload?: unknown } }

/** What the installation says of its own pages is a policy that names what it is of. */
const isOf = ({ type, said: { payload } }: Event, of: string) =>
  type === of || (type === 'policy' && (payload as { of?: unknown } | undefined)?.of === of)

type Count = { readonly n: number }

const heard = (said: readonly Event[], site: string): number =>
  said
    .filter(it => isOf(it, 'counter.week'))
    .map(({ said: { payload } }) => payload as { readonly site: string; readonly counts: readonly Count[] }) // As telling.ts says it.
    .filter(payload => payload.site === site)
    .flatMap(({ counts }) => counts)
    .reduce((sum, { n }) => sum + n, 0)
