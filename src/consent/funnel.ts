/** From being seen to being confirmed: how many came how far, by form, version and language; of nobody it says who [AS-06]. */

import type { Projector, Sequenced } from '#ledger/types.ts'
import { DAY_MS, FUNNEL_DAYS, FUNNEL_DAYS_MAX } from '#base/limits.ts'
import { no, yes, type Result } from '#base/result.ts'
import { INSTALLATION } from '#ledger/types.ts'
import type { AccountId, Turn } from '#store/turn.ts'
import type { Locale } from '#wire/form-definition.ts'
import { readForm } from './forms.ts'
import * as store from './funnel-store.ts'
import type { FormId } from './types.ts'

/**
 * Answers and confirmations are counted where they enter the log, in the same transaction: the counts are what the log
 * says. An answer has one event by email, whatever other channels it is about; that one is counted.
 */
export const countAnswers: Projector = async (tx, events) => {
  const sums = new Map<string, store.Answered>()
  for (const event of events) {
    const it = answeredBy(event)
    if (!it) continue
    const key = `${it.form} ${it.version} ${it.locale} ${it.day}`
    const was = sums.get(key)
    sums.set(key, {
      ...it,
      submitted: it.submitted + (was?.submitted ?? 0),
      confirmed: it.confirmed + (was?.confirmed ?? 0),
    })
  }
  if (sums.size > 0) await store.addAnswered(tx, [...sums.values()])
}

function answeredBy({ account, type, channel, said, atMs }: Sequenced): store.Answered | undefined {
  const isAnswer = type === 'refuse' || (type === 'grant' && said.evidence === 'E4')
  if (!said.form || channel !== 'email' || account === INSTALLATION || !(isAnswer || type === 'confirm'))
    return undefined
  const { id, version, locale } = said.form
  const place = { account: account as AccountId, form: id as FormId, version, locale: locale as Locale } // As submission.ts says it.
  return { ...place, day: dayOf(atMs), submitted: isAnswer ? 1 : 0, confirmed: isAnswer ? 0 : 1 }
}

const dayOf = (ms: number) => new Date(ms).toISOString().slice(0, 10)

export const STEPS = ['seen', 'started', 'submitted', 'confirmed'] as const
export type Funnel = {
  /** Days in UTC, both included. */
  readonly from: string
  readonly to: string
  readonly total: store.Counts
  readonly versions: readonly (store.Counts & { readonly version: number; readonly locale: Locale })[]
  readonly days: readonly (store.Counts & { readonly day: string })[]
}

export async function funnelOf(
  turn: Turn,
  form: FormId,
  asked: { readonly from?: string | undefined; readonly to?: string | undefined; readonly days?: number },
): Promise<Result<Funnel, 'absent' | 'no-such-days'>> {
  if (!(await readForm(turn, form)).ok) return no('absent')
  const to = asked.to ?? dayOf(turn.nowMs)
  const from = asked.from ?? dayOf(Date.parse(to) - ((asked.days ?? FUNNEL_DAYS) - 1) * DAY_MS)
  const days = (Date.parse(to) - Date.parse(from)) / DAY_MS
  if (!(days >= 0 && days < FUNNEL_DAYS_MAX)) return no('no-such-days')
  const rows = await store.countsOf(turn, form, from, to)
  const versions = [...Map.groupBy(rows, it => `${it.version} ${it.locale}`).values()].map(its => ({
    version: its[0]?.version ?? 0,
    locale: its[0]?.locale ?? 'en',
    ...sumOf(its),
  }))
  const byDay = Map.groupBy(rows, it => it.day)
  const each = Array.from({ length: days + 1 }, (_, i) => dayOf(Date.parse(from) + i * DAY_MS))
  return yes({
    from,
    to,
    total: sumOf(rows),
    versions: versions.toSorted((a, b) => b.version - a.version || a.locale.localeCompare(b.locale)),
    days: each.map(day => ({ day, ...sumOf(byDay.get(day) ?? []) })),
  })
}

function sumOf(rows: readonly store.Counts[]): store.Counts {
  const sum = (step: (typeof STEPS)[number]) => rows.reduce((all, it) => all + it[step], 0)
  return { seen: sum('seen'), started: sum('started'), submitted: sum('submitted'), confirmed: sum('confirmed') }
}
