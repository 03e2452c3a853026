/** Visits of a website, as operations: for a page of everything, for a picture of ways, for funnels; each as JSON and as a table. */

import { z } from 'zod'
import { HIT_NAMES_SHOWN_MAX, HIT_PATH_MAX_CHARS } from '#base/limits.ts'
import { no, yes } from '#base/result.ts'
import { addOwnSite, flushHits, OWN_ACCOUNT } from '#sites/sites.ts'
import { DEVICES } from '#sites/hits-types.ts'
import { SiteIdShape } from '#sites/shape.ts'
import { OWN_SITE } from '#sites/types.ts'
import { type FileAnswer, operation } from '#store/operation.ts'
import { csvOf } from './website-rules.ts'
import * as website from './website.ts'
import type { Filter, List, PageRow } from './website-types.ts'
import { FILTERS, LISTS } from './website-types.ts'

const Day = z.iso.date()
const Count = z.number().int()
const Span = {
  site_id: SiteIdShape,
  from: Day.optional().describe('The first day, in UTC. Thirty days before the last when it is left out.'),
  to: Day.optional().describe('The last day; today when it is left out.'),
  limit: z.coerce.number().int().min(1).max(HIT_NAMES_SHOWN_MAX).default(50),
}

const ABSENT = { status: 404, says: 'There is no such site in this account.' } as const
const NO_SUCH_DAYS = { status: 422, says: 'Days are counted from the first to the last, 800 at most.' } as const
const ONE_AT_A_TIME = {
  status: 422,
  says: 'Counts are kept by two things at most, so that nobody is alone in one: ask for one of path, source, campaign and device at a time. The lists of the answer show the other.',
  demand: 'CK-09',
} as const
const EXAMPLE_SITE = 'sit_1m8bhahm0qs7s5nxe0thw4c1k'
const refuses = { absent: ABSENT, 'no-such-days': NO_SUCH_DAYS }

const file = (
  name: string,
  head: readonly string[],
  rows: readonly (readonly (string | number | null)[])[],
): FileAnswer => ({
  media: 'text/csv',
  name: `${name}.csv`,
  bytes: Buffer.from(`\uFEFF${csvOf(head, rows)}`),
})

// Everything ------------------------------------------------------------------------------------------------------------------------------

const PageShape = z.object({
  path: z.string(),
  views: Count,
  entries: Count,
  bounces: Count,
  exits: Count,
  errors: Count,
})
const ListShape = z
  .object({
    total: Count.describe('Exact.'),
    other: Count.describe('Of these there is no name that came often enough on its day.'),
    names: Count.describe('How many there are; “rows” has the first of them.'),
    rows: z.array(z.object({ name: z.string(), n: Count })),
  })
  .nullable()

export const readVisits = operation({
  does: 'Says what visits of a site came to: how many, from where, which pages most and least, where they began, ended and went no further, on what, how fast. Narrowed by a path, a source, a campaign or a device.',
  at: 'GET /sites/:site_id/visits',
  needs: 'sites.read',
  takes: z.strictObject({
    ...Span,
    path: z.string().max(HIT_PATH_MAX_CHARS).startsWith('/').optional(),
    source: z.string().max(300).optional().describe('As it is listed: a host, a utm_source, or “(direct)”.'),
    campaign: z.string().max(200).optional(),
    device: z.enum(DEVICES).optional(),
    csv: z
      .enum(['days', 'pages', ...LISTS])
      .optional()
      .describe('This part of the answer, whole, as a table.'),
  }),
  media: ['text/csv'],
  gives: z.object({
    from: Day,
    to: Day,
    k: Count.describe('A name is told from so many a day on.'),
    open_days: z.array(Day).describe('Not closed yet: names are counted by k at a time there, totals exactly.'),
    kept_since: Day.describe('Before it there are totals by month, and nothing else.'),
    filter: z.object({ by: z.enum(FILTERS), is: z.string() }).nullable(),
    totals: z.object({
      views: Count.nullable(),
      visits: Count.nullable().describe('Null is what the filter does not reach: it is not counted together.'),
      visitors: z
        .object({ day: Count, week: Count, month: Count })
        .nullable()
        .describe('Each visitor once a day, once a week, once a month, summed over the days asked for.'),
      bounces: Count.nullable(),
      bounce_rate: z.number().nullable(),
      views_per_visit: z.number().nullable(),
      errors: Count.nullable(),
      tagged: Count.nullable().describe('Visits that a campaign brought.'),
    }),
    days: z.array(
      z.object({ day: Day, views: Count.nullable(), visits: Count.nullable(), visitors: Count.nullable() }),
    ),
    pages: z
      .object({
        names: Count,
        other: Count,
        most: z.array(PageShape),
        rare: z
          .array(z.string())
          .describe('Declared routes that came too seldom to say how often: the least popular of all.'),
        least: z.array(PageShape),
      })
      .nullable(),
    entries: ListShape,
    exits: ListShape,
    sources: ListShape,
    campaigns: ListShape,
    mediums: ListShape,
    devices: ListShape,
    hours: ListShape,
    loads: ListShape,
    times: ListShape,
    dropped: z.record(z.string(), Count).describe('What was not counted, by reason.'),
  }),
  refuses: { ...refuses, 'one-at-a-time': ONE_AT_A_TIME },
  example: { site_id: EXAMPLE_SITE, from: '2026-11-01', to: '2026-11-26' },
  before: house => flushHits(house),
  run: async (turn, { site_id, csv, ...asked }) => {
    const filters = FILTERS.flatMap((by): Filter[] => (asked[by] === undefined ? [] : [{ by, is: asked[by] }]))
    if (filters.length > 1) return no('one-at-a-time' as const)
    const span = csv ? { ...asked, limit: Infinity } : asked
    const read = await website.visitsOf(turn, site_id, span, filters[0])
    if (!read.ok) return no(read.refusal)
    if (csv) return yes(tableOf(read.value, csv))
    return yes({ ...shown(read.value), dropped: await website.droppedOf(turn, site_id, asked) })
  },
})

const pages = (rows: readonly PageRow[]) => rows.map(row => ({ ...row }))
const list = (it: List | null) => it && { ...it, rows: it.rows.map(row => ({ ...row })) }

const shown = ({ span, totals, lists, ...it }: website.Visits) => ({
  ...span,
  k: it.k,
  open_days: [...it.openDays],
  kept_since: it.keptSince,
  filter: it.filter ?? null,
  totals: {
    views: totals.views,
    visits: totals.visits,
    visitors: totals.visitors && { ...totals.visitors },
    bounces: totals.bounces,
    bounce_rate: totals.bounceRate,
    views_per_visit: totals.viewsPerVisit,
    errors: totals.errors,
    tagged: totals.tagged,
  },
  days: it.days.map(day => ({ ...day })),
  pages: it.pages && {
    ...it.pages,
    most: pages(it.pages.most),
    least: pages(it.pages.least),
    rare: [...it.pages.rare],
  },
  entries: list(lists.entries),
  exits: list(lists.exits),
  sources: list(lists.sources),
  campaigns: list(lists.campaigns),
  mediums: list(lists.mediums),
  devices: list(lists.devices),
  hours: list(lists.hours),
  loads: list(lists.loads),
  times: list(lists.times),
})

function tableOf(
  { days, pages: its, lists }: website.Visits,
  csv: 'days' | 'pages' | (typeof LISTS)[number],
): FileAnswer {
  if (csv === 'days')
    return file(
      'visits-days',
      ['day', 'views', 'visits', 'visitors'],
      days.map(it => [it.day, it.views, it.visits, it.visitors]),
    )
  if (csv === 'pages') {
    const rows = (its?.most ?? []).map(it => [it.path, it.views, it.entries, it.bounces, it.exits, it.errors])
    const rare = (its?.rare ?? []).map(path => [path, null, null, null, null, null])
    return file(
      'visits-pages',
      ['path', 'views', 'entries', 'bounces', 'exits', 'errors'],
      [...rows, ...rare, ['(other)', its?.other ?? null, null, null, null, null]],
    )
  }
  const rows = (lists[csv]?.rows ?? []).map(it => [it.name, it.n])
  return file(`visits-${csv}`, ['name', 'n'], [...rows, ['(other)', lists[csv]?.other ?? null]])
}

// Ways ------------------------------------------------------------------------------------------------------------------------------------

export const readFlow = operation({
  does: 'Says which ways visitors took: into a page and out of it, or the strongest of the whole site.',
  at: 'GET /sites/:site_id/visits/flow',
  needs: 'sites.read',
  takes: z.strictObject({
    ...Span,
    path: z.string().max(HIT_PATH_MAX_CHARS).startsWith('/').optional().describe('The page in the middle.'),
    csv: z.enum(['links']).optional(),
  }),
  media: ['text/csv'],
  gives: z.object({
    from: Day,
    to: Day,
    k: Count,
    page: PageShape.nullable(),
    links: z.array(z.object({ from: z.string(), to: z.string(), n: Count })),
    other_in: Count.describe('Came from pages without a name.'),
    other_out: Count.describe('Went on to pages without a name.'),
  }),
  refuses,
  example: { site_id: EXAMPLE_SITE, path: '/' },
  before: house => flushHits(house),
  run: async (turn, { site_id, path, csv, ...asked }) => {
    const read = await website.flowOf(turn, site_id, csv ? { ...asked, limit: CSV_ROWS_MAX } : asked, path)
    if (!read.ok) return no(read.refusal)
    const { span, k, page, links, otherIn, otherOut } = read.value
    if (csv)
      return yes(
        file(
          'visits-flow',
          ['from', 'to', 'n'],
          links.map(it => [it.from, it.to, it.n]),
        ),
      )
    const its = { ...span, k, page: page ? { ...page } : null, links: links.map(it => ({ ...it })) }
    return yes({ ...its, other_in: otherIn, other_out: otherOut })
  },
})
const CSV_ROWS_MAX = 100_000

export const readFunnels = operation({
  does: 'Says how many came to each step of each funnel of a site.',
  at: 'GET /sites/:site_id/visits/funnels',
  needs: 'sites.read',
  takes: z.strictObject({ ...Span, csv: z.enum(['steps']).optional() }),
  media: ['text/csv'],
  gives: z.object({
    from: Day,
    to: Day,
    k: Count,
    funnels: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        steps: z.array(
          z.object({
            route: z.string(),
            n: Count,
            share: z.number().nullable().describe('Of those who came to the first step.'),
          }),
        ),
      }),
    ),
  }),
  refuses,
  example: { site_id: EXAMPLE_SITE },
  before: house => flushHits(house),
  run: async (turn, { site_id, csv, ...asked }) => {
    const read = await website.funnelsOf(turn, site_id, asked)
    if (!read.ok) return no(read.refusal)
    const { span, k, funnels } = read.value
    if (!csv)
      return yes({ ...span, k, funnels: funnels.map(it => ({ ...it, steps: it.steps.map(step => ({ ...step })) })) })
    const rows = funnels.flatMap(({ id, steps }) => steps.map((step, i) => [id, i + 1, step.route, step.n, step.share]))
    return yes(file('visits-funnels', ['funnel', 'step', 'route', 'n', 'share'], rows))
  },
})

// The same of our own pages ---------------------------------------------------------------------------------------------------------------

const elsewhere = () => OWN_ACCOUNT
const own = <T extends object>(input: T) => ({ ...input, site_id: OWN_SITE })

export const readOwnVisits = operation({
  ...readVisits,
  does: 'Says what visits of the pages of this installation came to.',
  at: 'GET /own-site/visits',
  needs: 'operate',
  elsewhere,
  takes: readVisits.takes.omit({ site_id: true }),
  example: { from: '2026-11-01', to: '2026-11-26' },
  before: async house => {
    await addOwnSite(house)
    await flushHits(house)
  },
  run: async (turn, input) => readVisits.run(turn, own(input), undefined),
})

export const readOwnFlow = operation({
  ...readFlow,
  does: 'Says which ways visitors took on the pages of this installation.',
  at: 'GET /own-site/visits/flow',
  needs: 'operate',
  elsewhere,
  takes: readFlow.takes.omit({ site_id: true }),
  example: { path: '/' },
  before: async house => {
    await addOwnSite(house)
    await flushHits(house)
  },
  run: async (turn, input) => readFlow.run(turn, own(input), undefined),
})

export const readOwnFunnels = operation({
  ...readFunnels,
  does: 'Says how many came to each step of each funnel of the pages of this installation.',
  at: 'GET /own-site/visits/funnels',
  needs: 'operate',
  elsewhere,
  takes: readFunnels.takes.omit({ site_id: true }),
  example: {},
  before: async house => {
    await addOwnSite(house)
    await flushHits(house)
  },
  run: async (turn, input) => readFunnels.run(turn, own(input), undefined),
})
