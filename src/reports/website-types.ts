/** The words of reports about visits. */

/** What a report can be narrowed to: one of these at a time, because cells have no more than two fields [CK-09]. */
export const FILTERS = ['path', 'source', 'campaign', 'device'] as const
export type FilterBy = (typeof FILTERS)[number]
export type Filter = { readonly by: FilterBy; readonly is: string }

export type Span = { readonly from: string; readonly to: string }

/** A name and how often; a name that has no count was declared, and came fewer times than may be told. */
export type Named = { readonly name: string; readonly n: number }

/** `other` is what has no name: the total is exact. */
export type List = {
  readonly total: number
  readonly other: number
  readonly names: number
  readonly rows: readonly Named[]
}

export type PageRow = {
  readonly path: string
  readonly views: number
  /** Visits that began here, and of those that went no further. */
  readonly entries: number
  readonly bounces: number
  /** Views after which nothing else of the site was seen. */
  readonly exits: number
  readonly errors: number
}

export const LISTS = [
  'entries',
  'exits',
  'sources',
  'campaigns',
  'mediums',
  'devices',
  'hours',
  'loads',
  'times',
] as const
export type ListName = (typeof LISTS)[number]
