/** How long things are kept: what an account may choose, and the walk that carries it out, page by page, with a trial before it. */

import { audit } from '#accounts/accounts.ts'
import { erase } from '#audience/audience.ts'
import type { ErasureMode } from '#audience/types.ts'
import { newId } from '#base/id.ts'
import {
  DAY_MS,
  RETENTION_FIELDS_PAGE,
  RETENTION_PAGE,
  RETENTION_PAGES_AT_ONCE,
  RETENTION_SAMPLES_MAX,
} from '#base/limits.ts'
import { no, yes, type Result } from '#base/result.ts'
import { forgetEvents, oldEvents } from '#calls/calls.ts'
import { expire } from '#consent/consent.ts'
import { eraseFields, holdSubjects } from '#ledger/ledger.ts'
import type { House } from '#store/house.ts'
import { type AccountId, SYSTEM, takeTurn, type Turn } from '#store/turn.ts'
import { dueOf, isWalked, mayKeep, RETENTION, SHORT_LIVED } from './retention-rules.ts'
import * as store from './retention-store.ts'
import {
  type Days,
  type Due,
  type Person,
  RETENTION_RULES,
  type RetentionRule,
  type RetentionRun,
  type Sample,
  WALKED_RULES,
  type WalkedRule,
} from './types.ts'

export type RuleInForce = {
  readonly rule: RetentionRule
  readonly what: string
  readonly why: string
  readonly days: number | null
  readonly usual: number | null
  readonly bounds: { readonly min: number; readonly max: number; readonly ever: boolean } | null
  readonly mode: ErasureMode | null
  readonly chosen: { readonly reason: string; readonly by: string; readonly at: Date } | null
}

export async function rulesInForce(turn: Turn): Promise<RuleInForce[]> {
  const chosen = new Map((await store.chosenRules(turn)).map(it => [it.rule, it]))
  return RETENTION_RULES.map(rule => {
    const { what, why, days: usual, bounds } = RETENTION[rule]
    const own = chosen.get(rule)
    return {
      rule,
      what,
      why,
      usual,
      days: own && bounds ? own.days : usual,
      bounds: bounds ? { min: bounds.min, max: bounds.max, ever: bounds.ever ?? false } : null,
      mode: rule === 'R08' ? (own?.mode ?? 'erase') : null,
      chosen: own ? { reason: own.reason, by: own.by, at: own.at } : null,
    }
  })
}

export type Choice = {
  readonly rule: RetentionRule
  readonly days?: number | null | undefined
  readonly mode?: ErasureMode | undefined
  readonly reason: string
}

/** Within the bounds of the rule, and with the account's reason. */
export async function chooseRule(
  turn: Turn,
  { rule, days, mode, reason }: Choice,
): Promise<Result<RuleInForce, 'out-of-bounds' | 'fixed'>> {
  if (rule === 'R08' ? mode === undefined : !RETENTION[rule].bounds || days === undefined) return no('fixed')
  if (rule !== 'R08' && !mayKeep(rule, days ?? null)) return no('out-of-bounds')
  const is = rule === 'R08' ? { days: null, mode: mode ?? null } : { days: days ?? null, mode: null }
  await store.chooseRule(turn, { rule, reason, ...is })
  await audit(turn, 'retention.change', {
    rule,
    ...(is.days !== null && { days: is.days }),
    ...(is.mode && { mode: is.mode }),
  })
  const [after] = (await rulesInForce(turn)).filter(it => it.rule === rule)
  return after ? yes(after) : no('fixed')
}

// The walk ----------------------------------------------------------------------------------------------------------

/** Begins a walk; a dry one only counts. Of each kind one at a time. */
export async function startWalk(turn: Turn, dry: boolean): Promise<Result<RetentionRun, 'under-way'>> {
  const id = newId('ret', turn.nowMs)
  if (!(await store.addRun(turn, id, dry))) return no('under-way')
  turn.emit('retention.walk', { run: id })
  const run = await store.lockRun(turn, id)
  return run ? yes(run) : no('under-way')
}

export const listWalks = store.pageOfRuns
export async function readWalk(turn: Turn, id: string): Promise<Result<RetentionRun, 'absent'>> {
  const run = await store.lockRun(turn, id)
  return run ? yes(run) : no('absent')
}

/** What was removed stays removed; nothing more is. */
export async function cancelWalk(turn: Turn, id: string): Promise<Result<RetentionRun, 'absent' | 'over'>> {
  const run = await store.lockRun(turn, id)
  if (!run) return no('absent')
  if (run.state !== 'walking') return no('over')
  await store.setRun(turn, { ...run, state: 'cancelled' })
  return yes({ ...run, state: 'cancelled', doneAt: turn.now })
}

/** So many pages, each in a turn of its own with the place where it ends; then it is said again. Whoever dies loses one page's work. */
export async function walkOn(house: House, account: AccountId, run: string): Promise<void> {
  for (let page = 1; ; page++) {
    const isOver = await takeTurn(house, { account, actor: SYSTEM }, async turn => {
      const is = await walkPage(turn, run)
      if (is === 'more' && page === RETENTION_PAGES_AT_ONCE) turn.emit('retention.walk', { run })
      return is === 'over' || page === RETENTION_PAGES_AT_ONCE
    })
    if (isOver) return
  }
}

async function walkPage(turn: Turn, id: string): Promise<'more' | 'over'> {
  const walk = await store.lockRun(turn, id)
  if (!walk || walk.state !== 'walking') return 'over'
  const days = daysOf(await rulesInForce(turn))
  const { found, at } = await PHASES[walk.at.phase](turn, walk, days)
  const state = at ? 'walking' : 'done'
  await store.setRun(turn, { id: walk.id, state, at: at ?? walk.at, ...tallied(walk, found) })
  return at ? 'more' : 'over'
}

const daysOf = (rules: readonly RuleInForce[]): Days =>
  Object.fromEntries(rules.flatMap(it => (isWalked(it.rule) ? [[it.rule, it.days]] : []))) as Days // All of them.

type Found = { readonly rule: WalkedRule; readonly samples: readonly Sample[] }
type Phase = (
  turn: Turn,
  walk: store.Walk,
  days: Days,
) => Promise<{ readonly found: readonly Found[]; readonly at: store.At | undefined }>

const PHASES: Readonly<Record<store.At['phase'], Phase>> = {
  async people(turn, walk, days) {
    const after = walk.at.phase === 'people' ? walk.at.after : ''
    const page = await store.pageOfPeople(turn, { after, limit: RETENTION_PAGE })
    const due = page.flatMap(person => dueIn(person, days, walk))
    const done = walk.dry ? due : await carryOut(turn, due, days, walk)
    const last = page.at(-1)
    const from = await store.markOf(turn, 'R04')
    const at =
      last && page.length === RETENTION_PAGE
        ? ({ phase: 'people', after: last.lead } as const)
        : ({ phase: 'fields', from } as const)
    return {
      found: done.map(({ person, due: { rule, sinceMs } }) => ({ rule, samples: [sampleOf(person, sinceMs)] })),
      at,
    }
  },
  async fields(turn, walk, days) {
    const kept = days.R04
    if (kept === null || walk.at.phase !== 'fields') return { found: [], at: { phase: 'suppressions' } }
    const before = new Date(walk.asOf.getTime() - kept * DAY_MS)
    const { from } = walk.at
    const cut = await eraseFields(turn, {
      names: SHORT_LIVED,
      before,
      from,
      limit: RETENTION_FIELDS_PAGE,
      dry: walk.dry,
    })
    if (!walk.dry) await store.setMark(turn, 'R04', cut.next ?? cut.reached)
    const samples = cut.events.map(id => ({ id, since: null }))
    return {
      found: [{ rule: 'R04', samples }],
      at: cut.next === undefined ? { phase: 'suppressions' } : { phase: 'fields', from: cut.next },
    }
  },
  async suppressions(turn, walk, days) {
    const kept = days.R07
    const at = { phase: 'calls', after: '' } as const
    if (kept === null) return { found: [], at }
    const samples = await store.oldSuppressions(turn, new Date(walk.asOf.getTime() - kept * DAY_MS), walk.dry)
    return { found: [{ rule: 'R07', samples }], at }
  },
  async calls(turn, walk, days) {
    const kept = days.R02
    if (kept === null || walk.at.phase !== 'calls') return { found: [], at: undefined }
    const before = new Date(walk.asOf.getTime() - kept * DAY_MS)
    const old = await oldEvents(turn, { before, after: walk.at.after, limit: RETENTION_FIELDS_PAGE })
    if (!walk.dry) await forgetEvents(turn, old)
    const samples = old.map(({ id, until }) => ({ id, since: until.toISOString() }))
    const last = old.at(-1)
    const at = last && old.length === RETENTION_FIELDS_PAGE ? ({ phase: 'calls', after: last.id } as const) : undefined
    return { found: [{ rule: 'R02', samples }], at }
  },
}

type OfPerson = { readonly person: Person; readonly due: Due }

function dueIn(person: Person, days: Days, walk: Pick<store.Walk, 'asOf'>): OfPerson[] {
  const due = dueOf(person, days, walk.asOf.getTime())
  return due ? [{ person, due }] : []
}

/** Once more under their locks: somebody may have come back while we read. */
async function carryOut(turn: Turn, all: readonly OfPerson[], days: Days, walk: store.Walk): Promise<OfPerson[]> {
  if (all.length === 0) return []
  await holdSubjects(
    turn,
    all.flatMap(({ person }) => person.people.map(it => it.subject)),
  )
  const again = await store.pageOfPeople(turn, { only: all.map(it => it.person.lead), limit: all.length })
  const due = again.flatMap(person => dueIn(person, days, walk))
  for (const it of due) await act(turn, it)
  return due
}

async function act(turn: Turn, { person: { contact, people }, due }: OfPerson): Promise<void> {
  if (due.rule !== 'G09') return void (await erase(turn, { contact, people }, { via: 'operator', why: due.rule }))
  for (const { subject, channel, purpose } of due.consents)
    await expire(turn, { subject, channel, purposes: [purpose] })
}

const sampleOf = ({ contact, lead }: Person, sinceMs: number): Sample => ({
  id: contact ?? lead,
  since: new Date(sinceMs).toISOString(),
})

function tallied({ counts, samples }: Pick<RetentionRun, 'counts' | 'samples'>, found: readonly Found[]) {
  const all = { counts: { ...counts }, samples: { ...samples } }
  for (const rule of WALKED_RULES) {
    const its = found.filter(it => it.rule === rule).flatMap(it => it.samples)
    if (its.length === 0) continue
    all.counts[rule] = (all.counts[rule] ?? 0) + its.length
    all.samples[rule] = [...(all.samples[rule] ?? []), ...its].slice(0, RETENTION_SAMPLES_MAX)
  }
  return all
}
