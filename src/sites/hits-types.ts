/** The words of visits: a hit is one page view, a dimension is what hits are counted by, a cell is one count. */

import type { AccountId } from '#store/turn.ts'
import type { SiteId } from './types.ts'

export const DEVICES = ['phone', 'tablet', 'desktop'] as const
export type Device = (typeof DEVICES)[number]

/** Who is here for the first time that day, that week, that month: their browser knows, by a date [CK-09]. */
export const NEWS = ['day', 'week', 'month'] as const
export type News = (typeof NEWS)[number]

/** Load times and times on a page are told in five steps each; these are the limits between them. */
export const LOADS = ['<0.5s', '<1.5s', '<3.5s', '<7.5s', '≥7.5s'] as const
export const TIMES = ['<10s', '<30s', '<70s', '<150s', '≥150s'] as const

/** One page view, as far as we know it. There is nobody in it. */
export type Hit = {
  readonly path: string
  /** The page before it on this site; undefined where a visit begins. */
  readonly from: string | undefined
  /** The second page of its visit: whoever came to `from` did not leave at once. */
  readonly isSecond: boolean
  /** Where a visit came from, and what brought it. */
  readonly source: string
  readonly campaign: string | undefined
  readonly medium: string
  readonly device: Device
  readonly news: readonly News[]
  /** Steps of {@link LOADS} and {@link TIMES}; the time is that on `from`. */
  readonly load: number | undefined
  readonly time: number | undefined
  readonly errors: number
  /** Which step of which funnel was reached, the first is 1. */
  readonly steps: readonly (readonly [funnel: string, step: number])[]
}

/** Why a beacon does not count. Of these there is a number for each day, and nothing else. */
export const DROPS = [
  'unreadable', // no beacon of ours, or longer than any
  'bot', // its user agent says so
  'webdriver', // a browser that a program steers
  'data-centre', // from where no people browse, where the operator named such networks
  'spam-referrer', // a source that is there to be read in reports
  'elsewhere', // from a page of another site
  'too-many', // more from one address than people make
] as const
export type Drop = (typeof DROPS)[number]

/** What a dimension divides up. Each total is exact, whatever of it stands under a name. */
export const TOTALS = [
  'views',
  'visits',
  'tagged', // visits with a campaign
  'flows', // views that are not the first of a visit
  'seconds', // visits that went on
  'loads', // views whose load time was told
  'timed', // views whose time on the page before was told
  'errors',
  'new-day',
  'new-week',
  'new-month',
] as const
export type Total = (typeof TOTALS)[number]

export type Field = 'page' | 'source' | 'campaign' | 'medium' | 'device' | 'hour' | 'load' | 'time' | 'step'
type DimRow = { readonly of: Total | undefined; readonly a: Field; readonly b?: Field }

/**
 * All that is counted, one row each: what it divides, and by what. A row with two fields is what lets one be a filter of the
 * other; what has no row here cannot be asked, because it was never kept [CK-09].
 */
export const DIMS = {
  page: { of: 'views', a: 'page' },
  hour: { of: 'views', a: 'hour' },
  device: { of: 'views', a: 'device' },
  'page-device': { of: 'views', a: 'page', b: 'device' },
  entry: { of: 'visits', a: 'page' },
  'visit-hour': { of: 'visits', a: 'hour' },
  'visit-device': { of: 'visits', a: 'device' },
  source: { of: 'visits', a: 'source' },
  'entry-device': { of: 'visits', a: 'page', b: 'device' },
  'source-entry': { of: 'visits', a: 'source', b: 'page' },
  'source-device': { of: 'visits', a: 'source', b: 'device' },
  campaign: { of: 'tagged', a: 'campaign' },
  'campaign-entry': { of: 'tagged', a: 'campaign', b: 'page' },
  'campaign-device': { of: 'tagged', a: 'campaign', b: 'device' },
  'campaign-source': { of: 'tagged', a: 'campaign', b: 'source' },
  'campaign-medium': { of: 'tagged', a: 'campaign', b: 'medium' },
  flow: { of: 'flows', a: 'page', b: 'page' },
  onward: { of: 'flows', a: 'page' }, // views that came from here: what is not among them left
  second: { of: 'seconds', a: 'page' }, // by the page where the visit began
  load: { of: 'loads', a: 'load' },
  'page-load': { of: 'loads', a: 'page', b: 'load' },
  time: { of: 'timed', a: 'time' },
  'page-time': { of: 'timed', a: 'page', b: 'time' },
  error: { of: 'errors', a: 'page' },
  funnel: { of: undefined, a: 'step' },
} as const satisfies Record<string, DimRow>
export type Dim = keyof typeof DIMS
export const DIM_NAMES = Object.keys(DIMS) as readonly Dim[] // Its own keys.

/** A count under its name. `b` is empty where the dimension has one field. */
export type Cell = { readonly dim: Dim; readonly a: string; readonly b: string; readonly n: number }

/** A path of a site, `/shop/:id`: named, and not the thousands that fit it. `*` at the end is the rest. */
export type Route = string

export type Funnel = {
  readonly id: string
  readonly name: string
  readonly steps: readonly Route[]
}

/** What a site says of how its visits are counted. */
export type HitSettings = {
  /** No count below it has a name. Not under three. */
  readonly k: number
  readonly routes: readonly Route[]
  readonly funnels: readonly Funnel[]
}

export type SiteAt = { readonly account: AccountId; readonly site: SiteId }
