/** How an account stands, as operations: its own figures for itself, and for whoever looks after the installation those of all. */

import { z } from 'zod'
import { DAY_MS, SIGNALS_DAYS_MAX } from '#base/limits.ts'
import { yes } from '#base/result.ts'

import { operation } from '#store/operation.ts'
import type { AccountId } from '#store/turn.ts'
import { figuresOf } from './figures.ts'
import { objectionToActing } from './judging.ts'
import { type Measure, SERVICES, STEPS } from './measure-types.ts'
import { standingOf } from './measures.ts'
import { accountSums, routesSince } from './risk-store.ts'
import { bucketsOf, routeNames } from './signal-store.ts'
import { SIGNAL_KINDS } from './signal-types.ts'
import { signal } from './signals.ts'
import { heaviestOf, stepOf } from './standing-rules.ts'
import { levelOf, linesOf, rated, riskOf } from './threshold-rules.ts'
import { type Threshold, THRESHOLDS } from './thresholds.ts'
import { OBJECTIONS } from './trust-api.ts'

const Time = z.iso.datetime()
const Service = z.enum(SERVICES)
const Step = z.enum(STEPS)
const LevelShape = z.object({ at: z.number(), step: Step, by: z.enum(['rate', 'low']), from: z.number().nullable() })
const FigureShape = z.object({
  threshold: z.string(),
  demand: z.string(),
  signal: z.enum(SIGNAL_KINDS),
  service: Service,
  domain: z.string().nullable(),
  route: z.string().nullable(),
  route_name: z.string().nullable().describe('What you call it, where the route is an id.'),
  since: Time,
  events: z.number(),
  /** What the events are a share of; null where they are only counted. */
  of: z.number().nullable(),
  rate: z.number(),
  low: z.number(),
  high: z.number(),
  /** The step that these figures lead to; null below all of them. */
  step: Step.nullable(),
  least_events: z.number(),
  least_of: z.number(),
  levels: z.array(LevelShape),
})
const MeasureShape = z.object({
  measure_id: z.string(),
  case_id: z.string(),
  step: Step,
  services: z.array(Service),
  domain: z.string().nullable(),
  automated: z.boolean(),
  imposed_at: Time,
  until: Time.nullable(),
})

const shownMeasure = (it: Measure): z.input<typeof MeasureShape> => ({
  measure_id: it.id,
  case_id: it.case,
  step: it.step,
  services: [...it.services],
  domain: it.domain,
  automated: it.automated,
  imposed_at: it.imposedAt.toISOString(),
  until: it.until?.toISOString() ?? null,
})

type RouteNames = ReadonlyMap<string, string>
type Shown = Awaited<ReturnType<typeof figuresOf>>[number]
function shownFigure({ threshold, scope, figure, since }: Shown, names: RouteNames): z.input<typeof FigureShape> {
  const { rate, low, high } = rated(threshold, figure)
  return {
    threshold: threshold.threshold,
    demand: threshold.demand,
    signal: threshold.kind,
    service: scope.service,
    domain: scope.domain ?? null,
    route: scope.route ?? null,
    route_name: names.get(scope.route ?? '') ?? null,
    since: since.toISOString(),
    events: figure.events,
    of: threshold.per === null ? null : figure.of,
    rate,
    low,
    high,
    step: levelOf(threshold, figure)?.step ?? null,
    least_events: threshold.least.events,
    least_of: threshold.least.of,
    levels: shownLevels(threshold),
  }
}

const shownLevels = ({ levels }: Threshold): z.input<typeof LevelShape>[] =>
  levels.map(({ at, step, by, from = null }) => ({ at, step, by, from }))

const shownThreshold = (it: Threshold) => ({
  threshold: it.threshold,
  demand: it.demand,
  signal: it.kind,
  share: it.per !== null,
  window_hours: it.windowHours,
  least_events: it.least.events,
  least_of: it.least.of,
  levels: shownLevels(it),
})

export const readStanding = operation({
  does: 'Says how the account stands: what is restricted, and every figure against its thresholds, with how sure one can be of it.',
  at: 'GET /standing',
  needs: 'cases.read',
  takes: z.strictObject({}),
  gives: z.object({
    step: Step.nullable(),
    restricted: z.array(Service),
    measures: z.array(MeasureShape),
    figures: z.array(FigureShape),
  }),
  refuses: {},
  run: async turn => {
    const standing = await standingOf(turn)
    const figures = await figuresOf(turn)
    const names = await routeNames(turn, [...new Set(figures.flatMap(({ scope }) => scope.route ?? []))])
    const barred = standing.measures.filter(
      it => it.step === 'suspend' || (it.step === 'restrict' && it.domain === null),
    )
    return yes({
      step: stepOf(standing),
      restricted: SERVICES.filter(service => barred.some(it => it.services.includes(service))),
      measures: standing.measures.map(shownMeasure),
      figures: figures.map(it => shownFigure(it, names)),
    })
  },
})

export const readHistory = operation({
  does: 'What was seen of a service over time, by the hour or by the day: the rows behind a plot.',
  at: 'GET /standing/history',
  needs: 'cases.read',
  takes: z.strictObject({
    service: Service.default('email'),
    days: z.coerce.number().int().min(1).max(SIGNALS_DAYS_MAX).default(30),
  }),
  gives: z.object({
    by: z.enum(['hour', 'day']),
    data: z.array(z.object({ at: Time, signal: z.enum(SIGNAL_KINDS), n: z.number() })),
  }),
  refuses: {},
  run: async (turn, { service, days }) => {
    const by = days <= 2 ? ('hour' as const) : ('day' as const)
    const rows = await bucketsOf(turn, { service, since: new Date(turn.nowMs - days * DAY_MS), by })
    return yes({ by, data: rows.map(({ at, kind, n }) => ({ at: at.toISOString(), signal: kind, n })) })
  },
})

// For whoever looks after the installation ----------------------------------------------------------------------------

const AccountIdShape = z.string().regex(/^acc_[0-9a-z]{1,40}$/, 'The id of an account.')
const elsewhere = ({ account_id }: { readonly account_id: string }) => account_id as AccountId // By its shape.
const NO_ACCOUNT = {
  'no-such-account': { status: 404, says: 'There is no such account on this installation.' },
} as const
/** What somebody tells us by other ways than through the product: a provider's report, a letter, a blocklist. */
const TOLD = SIGNAL_KINDS.filter(kind => kind !== 'accepted')

export const reportSignal = operation({
  does: 'Adds what was heard of an account by another way: complaints from a provider’s report, hits of a spam trap, a proof that did not hold. Figures decide what follows.',
  at: 'POST /trust/accounts/:account_id/signals',
  needs: 'decide',
  takes: z.strictObject({
    account_id: AccountIdShape,
    signal: z.enum(TOLD),
    service: Service.default('email'),
    domain: z.string().trim().toLowerCase().max(253).optional(),
    n: z.number().int().min(1).max(1_000_000),
    source: z.string().trim().min(1).max(500),
  }),
  elsewhere,
  gives: z.object({ step: Step.nullable() }),
  refuses: { ...OBJECTIONS, ...NO_ACCOUNT },
  example: {
    account_id: 'acc_1m8bhahm0qs7s5nxe0thw4c1k',
    signal: 'complaint',
    service: 'email',
    n: 3,
    source: 'Feedback loop of a mailbox provider, 26 November 2026',
  },
  run: async (turn, { signal: kind, service, domain, n, source }) => {
    const objection = await objectionToActing(turn, { demand: 'EN-03' })
    if (objection) return { ok: false, refusal: objection }
    await signal(turn, { kind, service, domain, n, evidence: { source }, reportedBy: turn.actor.id })
    return yes({ step: stepOf(await standingOf(turn)) })
  },
})

export const listRisks = operation({
  does: 'Accounts by risk, and the servers that several of them share: how much they sent in the last days, what came back, and what holds.',
  at: 'GET /trust/risks',
  needs: 'review',
  takes: z.strictObject({
    days: z.coerce.number().int().min(1).max(SIGNALS_DAYS_MAX).default(30),
    limit: z.coerce.number().int().min(1).max(1_000).default(200),
    find: z
      .string()
      .trim()
      .min(1)
      .max(200)
      .optional()
      .describe('By a part of the name, or the id: accounts of which nothing was seen, too.'),
  }),
  gives: z.object({
    /** Where complaints lead to a step: the lines of a plot. */
    complaint_lines: z.array(z.object({ at: z.number(), step: Step })),
    /** By which all accounts are judged. */
    thresholds: z.array(
      z.object({
        threshold: z.string(),
        demand: z.string(),
        signal: z.enum(SIGNAL_KINDS),
        share: z.boolean().describe('Whether the lines are shares, and not numbers of events.'),
        window_hours: z.number(),
        least_events: z.number(),
        least_of: z.number(),
        levels: z.array(LevelShape),
      }),
    ),
    accounts: z.array(
      z.object({
        account_id: z.string(),
        name: z.string(),
        risk: z.number(),
        step: Step.nullable(),
        accepted: z.number(),
        signals: z.record(z.string(), z.number()),
      }),
    ),
    routes: z.array(
      z.object({
        route: z.string(),
        name: z.string().nullable().describe('What its account calls it, where the route is an id.'),
        accounts: z.number(),
        risk: z.number(),
        signals: z.record(z.string(), z.number()),
      }),
    ),
  }),
  refuses: {},
  run: async (turn, { days, limit, find }) => {
    const { platform } = turn.house
    const since = new Date(turn.nowMs - days * DAY_MS)
    const accounts = (await accountSums(platform, { since, now: turn.now, limit, find })).map(
      ({ account, name, sums, steps }) => ({
        account_id: account,
        name,
        risk: riskOf(sums),
        step: heaviestOf(steps),
        accepted: sums.accepted ?? 0,
        signals: { ...sums },
      }),
    )
    const routes = (await routesSince(platform, since, limit)).map(({ route, name, accounts: many, sums }) => ({
      route,
      name,
      accounts: many,
      risk: riskOf(sums),
      signals: { ...sums },
    }))
    return yes({
      complaint_lines: [...linesOf('complaint', days)],
      thresholds: THRESHOLDS.map(shownThreshold),
      accounts: accounts.toSorted((a, b) => b.risk - a.risk),
      routes: routes.toSorted((a, b) => b.risk - a.risk),
    })
  },
})
