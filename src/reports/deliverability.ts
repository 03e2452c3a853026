/** How mail fares with each provider: from sums that are kept with the outcomes, never by counting them again. */

import { DAY_MS } from '#base/limits.ts'
import * as delivery from '#delivery/delivery.ts'
import { PROVIDER_NAMES, type ProviderName, type ProviderSum } from '#delivery/delivery.ts'
import type { Turn } from '#store/turn.ts'
import { judgeRules } from './bulk-rules.ts'
import { whyOf } from './rules.ts'

export const FARED = ['accepted', 'deferred', 'failed', 'complaint'] as const
export type Fared = (typeof FARED)[number]
export type Counts = Readonly<Record<Fared, number>>

export type ByProvider = Counts & {
  readonly provider: ProviderName
  readonly name: string
  readonly days: readonly (Counts & { readonly day: string })[]
  readonly reasons: readonly {
    readonly result: Fared
    readonly reason: string
    readonly says: string
    readonly count: number
  }[]
}

/** The last `days` days of UTC, today among them. */
export function spanOf(
  nowMs: number,
  days: number,
): { readonly since: string; readonly until: string; readonly all: readonly string[] } {
  const all = Array.from({ length: days }, (_, i) =>
    new Date(nowMs - (days - 1 - i) * DAY_MS).toISOString().slice(0, 10),
  )
  return { since: all[0] ?? '', until: all.at(-1) ?? '', all }
}

export async function deliverabilityOf(turn: Turn, days: number) {
  const span = spanOf(turn.nowMs, days)
  const sums = await delivery.sumsByProvider(turn, span.since, span.until)
  const providers = byProvider(sums, span.all)
  const known = new Map(
    providers.map(it => [it.provider as string, { accepted: it.accepted, complaints: it.complaint }]),
  )
  const domains = await delivery.listDomains(turn)
  return { ...span, providers, rules: judgeRules({ domains, sums: known }) }
}

const isFared = (result: string): result is Fared => (FARED as readonly string[]).includes(result)
const REASONS_SHOWN = 20

/** The loudest first. Each day is there, also those on which nothing was sent. */
export function byProvider(sums: readonly ProviderSum[], days: readonly string[]): readonly ByProvider[] {
  const groups = Map.groupBy(sums, ({ provider }) => provider as ProviderName) // As they are written.
  const all = [...groups].map(([provider, own]) => ({
    provider,
    name: PROVIDER_NAMES[provider] ?? provider,
    ...countsOf(own),
    days: days.map(day => ({ day, ...countsOf(own.filter(it => it.day === day)) })),
    reasons: reasonsOf(own),
  }))
  return all.toSorted((a, b) => b.accepted + b.failed + b.deferred - (a.accepted + a.failed + a.deferred))
}

function countsOf(sums: readonly ProviderSum[]): Counts {
  const of = (result: Fared) => sums.reduce((all, it) => all + (it.result === result ? it.count : 0), 0)
  return { accepted: of('accepted'), deferred: of('deferred'), failed: of('failed'), complaint: of('complaint') }
}

function reasonsOf(sums: readonly ProviderSum[]): ByProvider['reasons'] {
  const groups = Map.groupBy(
    sums.filter(it => it.result !== 'accepted' && isFared(it.result)),
    it => `${it.result} ${it.reason}`,
  )
  const all = [...groups.values()].flatMap(own => {
    const [first] = own
    if (!first || !isFared(first.result)) return []
    const count = own.reduce((sum, it) => sum + it.count, 0)
    return [{ result: first.result, ...whyOf('email')({ reason: first.reason, count }) }]
  })
  return all.toSorted((a, b) => b.count - a.count).slice(0, REASONS_SHOWN)
}

export type AffectedPage = {
  readonly provider: ProviderName
  readonly result: Exclude<Fared, 'complaint'>
  readonly reason?: string | undefined
  readonly since: string
  readonly until: string
  readonly cursor?: string | undefined
  readonly limit: number
}

/** Those behind a number. The cursor is the run and the place of the last one. */
export async function affectedPage(turn: Turn, { cursor, limit, ...asked }: AffectedPage) {
  const [run, seq] = (cursor ?? '').split('.').map(Number)
  const after = run && seq ? { after: { run, seq } } : {}
  const rows = await delivery.affectedBy(turn, { ...asked, ...after, limit })
  const last = rows.at(-1)
  return { rows, next: rows.length < limit || !last ? null : `${last.number}.${last.seq}` }
}
