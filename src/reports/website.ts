/**
 * What visits came to: one page of everything, narrowed by one thing at a time; ways from page to page; funnels. It reads counts that
 * have a name, and totals, which are exact: what is between the two is “other” and nothing more is known of it [CK-08] [CK-09].
 */

import { HIT_DAYS_ASKED_MAX } from '#base/limits.ts'
import { no, yes, type Result } from '#base/result.ts'
import { hitSettings, keptSince } from '#sites/sites.ts'
import { type HitSettings, NEWS, TOTALS, type Total } from '#sites/hits-types.ts'
import type { SiteId } from '#sites/types.ts'
import type { Turn } from '#store/turn.ts'
import { CROSSINGS, daysOf, listOf, pageRow, partsOf, shareOf, TOTAL_OF, UNFILTERED } from './website-rules.ts'
import * as store from './website-store.ts'
import type { Part } from './website-store.ts'
import { type Filter, type List, LISTS, type ListName, type PageRow, type Span } from './website-types.ts'

export type Asked = { readonly from?: string | undefined; readonly to?: string | undefined; readonly limit: number }
export type SpanRefusal = 'absent' | 'no-such-days'
const DAYS_DEFAULT = 30
const DAY_MS = 86_400_000
const dayOf = (ms: number) => new Date(ms).toISOString().slice(0, 10)

type Ground = {
  readonly span: Span
  readonly part: Part
  readonly settings: HitSettings
  /** The day that is not over: of its names only every k-th is told, so that nobody can be watched. */
  readonly openDays: readonly string[]
}

async function groundOf(turn: Turn, site: SiteId, { from, to }: Asked): Promise<Result<Ground, SpanRefusal>> {
  const settings = await hitSettings(turn, site)
  if (!settings.ok) return no('absent')
  const today = dayOf(turn.nowMs)
  const last = to ?? today
  const span = { from: from ?? dayOf(Date.parse(last) - (DAYS_DEFAULT - 1) * DAY_MS), to: last }
  const count = daysOf(span).length
  if (count === 0 || count > HIT_DAYS_ASKED_MAX) return no('no-such-days')
  const open = (await store.openDays(turn, site)).filter(day => span.from <= day && day <= span.to)
  const { months, days } = partsOf(span, today)
  const part = { site, months, days: [...new Set([...days, ...open])], open }
  return yes({ span, part, settings: settings.value, openDays: open })
}

export type Visits = {
  readonly span: Span
  readonly k: number
  readonly openDays: readonly string[]
  readonly keptSince: string
  readonly filter: Filter | undefined
  readonly totals: Readonly<Record<'views' | 'visits' | 'bounces' | 'errors' | 'tagged', number | null>> & {
    readonly visitors: Readonly<Record<(typeof NEWS)[number], number>> | null
    readonly bounceRate: number | null
    readonly viewsPerVisit: number | null
  }
  readonly days: readonly {
    readonly day: string
    readonly views: number | null
    readonly visits: number | null
    readonly visitors: number | null
  }[]
  readonly pages: Pages | null
  readonly lists: Readonly<Record<ListName, List | null>>
}
export type Pages = {
  readonly names: number
  readonly other: number
  readonly most: readonly PageRow[]
  /** Declared routes that came fewer than k times on each day stand first: how often cannot be told. */
  readonly rare: readonly string[]
  readonly least: readonly PageRow[]
}

export async function visitsOf(
  turn: Turn,
  site: SiteId,
  asked: Asked,
  filter?: Filter,
): Promise<Result<Visits, SpanRefusal>> {
  const found = await groundOf(turn, site, asked)
  if (!found.ok) return found
  const { span, settings, openDays } = found.value
  const answer = filter
    ? await narrowed(turn, found.value, filter, asked.limit)
    : await whole(turn, found.value, asked.limit)
  return yes({ span, k: settings.k, openDays, keptSince: keptSince(turn.nowMs), filter, ...answer })
}

type Answer = Pick<Visits, 'totals' | 'days' | 'pages' | 'lists'>

// Everything ------------------------------------------------------------------------------------------------------------------------------

async function whole(turn: Turn, { span, part, settings }: Ground, limit: number): Promise<Answer> {
  const days = await store.byDay(
    turn,
    part.site,
    span,
    TOTALS.map(a => ({ dim: 'total', a })),
  )
  const rows = await store.sumsOf(turn, part, ['total'])
  const total = (name: Total) => rows.find(it => it.a === name)?.n ?? 0
  const pages = (await store.pagesOf(turn, part)).map(pageRow)
  const lists: Record<string, List | null> = {}
  const counted = (field: 'entries' | 'exits') =>
    pages.flatMap(it => (it[field] > 0 ? [{ name: it.path, n: it[field] }] : []))
  for (const name of LISTS) {
    const from = UNFILTERED[name]
    const named = from
      ? await store.sumsBy(turn, part, from.dim, from.names)
      : counted(name === 'exits' ? name : 'entries')
    lists[name] = listOf(named, total(TOTAL_OF[name]), limit)
  }
  const [views, visits] = [total('views'), total('visits')]
  const bounces = Math.max(0, visits - total('seconds'))
  const at = new Map(days.map(it => [`${it.day} ${it.a}`, it.n]))
  return {
    totals: {
      views,
      visits,
      bounces,
      errors: total('errors'),
      tagged: total('tagged'),
      visitors: { day: total('new-day'), week: total('new-week'), month: total('new-month') },
      bounceRate: shareOf(bounces, visits),
      viewsPerVisit: visits === 0 ? null : Math.round((views / visits) * 100) / 100,
    },
    days: daysOf(span).map(day => ({
      day,
      views: at.get(`${day} views`) ?? 0,
      visits: at.get(`${day} visits`) ?? 0,
      visitors: at.get(`${day} new-day`) ?? 0,
    })),
    pages: pagesIn(pages, views, settings, limit),
    lists: lists as Answer['lists'], // Each of LISTS.
  }
}

const popular = (a: PageRow, b: PageRow) => b.views - a.views || (a.path < b.path ? -1 : 1)

function pagesIn(all: readonly PageRow[], views: number, { routes }: HitSettings, limit: number): Pages {
  const rows = all.filter(it => it.views > 0).toSorted(popular)
  const named = new Set(rows.map(({ path }) => path))
  return {
    names: rows.length,
    other: Math.max(0, views - rows.reduce((sum, it) => sum + it.views, 0)),
    most: rows.slice(0, limit),
    least: rows.toReversed().slice(0, limit),
    rare: routes.filter(route => !named.has(route)),
  }
}

// Narrowed --------------------------------------------------------------------------------------------------------------------------------

async function narrowed(turn: Turn, { span, part }: Ground, { by, is }: Filter, limit: number): Promise<Answer> {
  const crossing: (typeof CROSSINGS)[typeof by] & Partial<Record<string, unknown>> = CROSSINGS[by]
  const dims = { views: dimIn(crossing, 'views'), visits: dimIn(crossing, 'visits') }
  const asked = Object.values(dims).flatMap(dim => (dim ? [{ dim, a: is }] : []))
  const sums = await store.sumsOf(
    turn,
    part,
    asked.map(it => it.dim),
    { a: is, b: '' },
  )
  const count = (dim: string | undefined) => (dim ? (sums.find(it => it.dim === dim)?.n ?? 0) : null)
  const [views, visits] = [count(dims.views), count(dims.visits)]
  const page = by === 'path' ? pageRow((await store.pagesOf(turn, part, is))[0] ?? { ...NO_PAGE, path: is }) : undefined
  const days = new Map((await store.byDay(turn, part.site, span, asked)).map(it => [`${it.day} ${it.dim}`, it.n]))
  const on = (day: string, dim: string | undefined) => (dim ? (days.get(`${day} ${dim}`) ?? 0) : null)
  const lists: Record<string, List | null> = {}
  for (const name of LISTS) {
    const from = fromIn(crossing, name)
    const of =
      from && (by === 'path' && name === 'devices' ? views : name === 'loads' || name === 'times' ? undefined : visits)
    lists[name] = from ? await crossed(turn, part, from, is, of, limit) : null
  }
  const pages = fromIn(crossing, 'pages')
  return {
    totals: {
      views,
      visits,
      bounces: page?.bounces ?? null,
      errors: page?.errors ?? null,
      tagged: null,
      visitors: null,
      bounceRate: page ? shareOf(page.bounces, page.entries) : null,
      viewsPerVisit: null,
    },
    days: daysOf(span).map(day => ({ day, views: on(day, dims.views), visits: on(day, dims.visits), visitors: null })),
    pages: pages ? pagesAlone(await crossed(turn, part, pages, is, views, limit), limit) : page ? onePage(page) : null,
    lists: lists as Answer['lists'], // Each of LISTS.
  }
}

const NO_PAGE = { views: 0, entries: 0, seconds: 0, onward: 0, errors: 0 }
type FromRow = { readonly dim: string; readonly names: 'a' | 'b' }
const dimIn = (crossing: object, name: string): string | undefined =>
  (crossing as Record<string, string | undefined>)[name] // A row of CROSSINGS.
const fromIn = (crossing: object, name: string): FromRow | undefined =>
  (crossing as Record<string, FromRow | undefined>)[name]

async function crossed(
  turn: Turn,
  part: Part,
  { dim, names }: FromRow,
  is: string,
  total: number | null | undefined,
  limit: number,
): Promise<List> {
  const rows = await store.sumsBy(turn, part, dim, names, names === 'a' ? { b: is } : { a: is })
  const named = rows.reduce((sum, { n }) => sum + n, 0)
  return listOf(rows, Math.max(total ?? named, named), limit)
}

/** With a device only views are known by page. */
const pagesAlone = ({ names, other, rows }: List, limit: number): Pages => {
  const all = rows.map(({ name, n }) => ({ path: name, views: n, entries: 0, bounces: 0, exits: 0, errors: 0 }))
  return { names, other, most: all, least: all.toReversed().slice(0, limit), rare: [] }
}
const onePage = (page: PageRow): Pages => ({
  names: page.views > 0 ? 1 : 0,
  other: 0,
  most: page.views > 0 ? [page] : [],
  least: [],
  rare: [],
})

// Ways ------------------------------------------------------------------------------------------------------------------------------------

export type Flow = {
  readonly span: Span
  readonly k: number
  /** Undefined where it is about the whole site. */
  readonly page: PageRow | undefined
  readonly links: readonly { readonly from: string; readonly to: string; readonly n: number }[]
  /** Views of the page that came from, or led to, pages without a name. */
  readonly otherIn: number
  readonly otherOut: number
}

export async function flowOf(
  turn: Turn,
  site: SiteId,
  asked: Asked,
  path?: string,
): Promise<Result<Flow, SpanRefusal>> {
  const found = await groundOf(turn, site, asked)
  if (!found.ok) return found
  const { span, part, settings } = found.value
  const its = { span, k: settings.k }
  if (path === undefined) {
    const links = await store.flowsOf(turn, part, {}, asked.limit)
    const total = (await store.sumsOf(turn, part, ['total'], { a: 'flows' }))[0]?.n ?? 0
    const other = Math.max(0, total - links.reduce((sum, { n }) => sum + n, 0))
    return yes({ ...its, page: undefined, links, otherIn: other, otherOut: other })
  }
  const sums = (await store.pagesOf(turn, part, path))[0] ?? { ...NO_PAGE, path }
  const came = await store.flowsOf(turn, part, { b: path }, asked.limit)
  const went = await store.flowsOf(turn, part, { a: path }, asked.limit)
  const sum = (links: Flow['links']) => links.reduce((all, { n }) => all + n, 0)
  return yes({
    ...its,
    page: pageRow(sums),
    links: [...came, ...went.filter(({ to }) => to !== path)],
    otherIn: Math.max(0, sums.views - sums.entries - sum(came)),
    otherOut: Math.max(0, sums.onward - sum(went)),
  })
}

export type Funnels = {
  readonly span: Span
  readonly k: number
  readonly funnels: readonly {
    readonly id: string
    readonly name: string
    readonly steps: readonly { readonly route: string; readonly n: number; readonly share: number | null }[]
  }[]
}

export async function funnelsOf(turn: Turn, site: SiteId, asked: Asked): Promise<Result<Funnels, SpanRefusal>> {
  const found = await groundOf(turn, site, asked)
  if (!found.ok) return found
  const { span, part, settings } = found.value
  const sums = new Map((await store.sumsOf(turn, part, ['funnel'])).map(it => [`${it.a} ${it.b}`, it.n]))
  const funnels = settings.funnels.map(({ id, name, steps }) => {
    const first = sums.get(`${id} 1`) ?? 0
    const reached = steps.map((route, i) => ({ route, n: sums.get(`${id} ${i + 1}`) ?? 0 }))
    return { id, name, steps: reached.map(it => ({ ...it, share: shareOf(it.n, first) })) }
  })
  return yes({ span, k: settings.k, funnels })
}

/** What was not counted, by reason. */
export async function droppedOf(turn: Turn, site: SiteId, asked: Asked): Promise<Readonly<Record<string, number>>> {
  const found = await groundOf(turn, site, asked)
  const rows = found.ok ? await store.sumsOf(turn, found.value.part, ['dropped']) : []
  return Object.fromEntries(rows.map(({ a, n }) => [a, n]))
}
