/** A mapping held against the file and the account, and made ready to be applied to a million rows. Pure. */

import type { Channel, Locale } from '#wire/form-definition.ts'
import { plainName } from './column-names.ts'
import { hasLeft, saysWhoLeft, speaksOf } from './left-rules.ts'
import { PEER_RULES, peerOf } from './peer-rules.ts'
import { isZone } from './time-rules.ts'
import type { Columns, Field, MappedPurpose, Mapping, Method, Wording } from './types.ts'

export type MappingFlaw = {
  readonly pointer: string
  readonly code: string
  readonly detail: string
  readonly demand?: string
}

/** What the account has: versions that were published, by slug, with the channels of each. */
export type KnownPurposes = ReadonlyMap<
  string,
  { readonly versions: readonly number[]; readonly channels: readonly Channel[] }
>

export type Plan = {
  readonly at: ReadonlyMap<Field, number>
  readonly attributes: readonly { readonly column: number; readonly name: string }[]
  readonly channel: Channel | undefined
  readonly country: string | undefined
  readonly method: Method | undefined
  readonly place: string | undefined
  readonly locale: Locale
  readonly zone: string | undefined
  /** The mail to be confirmed was sent when the box was ticked, where the file does not say otherwise. */
  readonly asksAtOnce: boolean
  readonly dayFirst: boolean | undefined
  readonly purposes: readonly MappedPurpose[]
  /** Whether a purpose was announced for a channel [AS-08]. */
  readonly isOn: (slug: string, channel: Channel) => boolean
  /** By what the column says, in small letters. */
  readonly purposeNamed: ReadonlyMap<string, MappedPurpose>
  readonly wordings: ReadonlyMap<string, string>
  /** Columns of the file that say who has left, mapped or not, each with what its values mean and of which channel alone. */
  readonly standings: readonly {
    readonly column: number
    readonly of: Channel | undefined
    readonly hasLeft: (value: string) => boolean
  }[]
}

/** Everything that is wrong with it, each where it stands. */
export function flawsOfMapping(
  mapping: Mapping,
  columns: Columns,
  known: KnownPurposes,
  wordings: readonly Wording[],
): MappingFlaw[] {
  return [
    ...flawsOfColumns(mapping, columns),
    ...flawsOfZone(mapping),
    ...flawsOfPurposes(mapping, known),
    ...flawsOfWordings(mapping, wordings),
  ]
}

function flawsOfColumns({ columns, all }: Mapping, file: Columns): MappingFlaw[] {
  const flaws: MappingFlaw[] = []
  const has = (field: Field) => columns.some(it => it.as === field)
  if (!has('email') && !has('phone'))
    flaws.push({ pointer: '/mapping/columns', code: 'no-address', detail: 'No column is the address or the number.' })
  if (all.channel === undefined && !has('channel'))
    flaws.push({
      pointer: '/mapping/all/channel',
      code: 'no-channel',
      detail: 'Say for which channel people agreed, for all rows or as a column. Each channel is a consent of its own.',
      demand: 'AS-08',
    })
  columns.forEach(({ column, as, name }, i) => {
    const pointer = `/mapping/columns/${i}`
    if (column >= file.names.length)
      flaws.push({ pointer, code: 'no-such-column', detail: `The file has ${file.names.length} columns.` })
    if (columns.some((other, j) => j < i && (other.column === column || (other.as === as && as !== 'attribute'))))
      flaws.push({ pointer, code: 'twice', detail: 'A column is one thing, and each thing is one column.' })
    if (as === 'attribute' && name === undefined)
      flaws.push({ pointer, code: 'no-name', detail: 'An attribute needs a name.' })
    if (TIMES_OF_CONSENT.has(as) && isRowTime(file, column))
      flaws.push({
        pointer,
        code: 'row-time',
        detail: `“${file.names[column]}” is when the row was written there, and no time at which anybody agreed. Leave it out, or add a column from your own records.`,
        demand: 'AS-11',
      })
  })
  return flaws
}

/** A zone that nobody knows would fail each row. */
const flawsOfZone = ({ zone }: Mapping): MappingFlaw[] =>
  zone === undefined || isZone(zone)
    ? []
    : [
        {
          pointer: '/mapping/zone',
          code: 'no-such-zone',
          detail: `There is no time zone “${zone}”. Name one as Europe/Paris, or an offset as +01:00.`,
          demand: 'AS-11',
        },
      ]

const TIMES_OF_CONSENT: ReadonlySet<Field> = new Set(['consented_at', 'doi_sent_at', 'doi_confirmed_at'])

/** What the export of a peer proves is what stands in it, and nothing more [AS-11]. */
function isRowTime({ names, reading: { hasHeader } }: Columns, column: number): boolean {
  const peer = hasHeader ? peerOf(names) : undefined
  return peer !== undefined && PEER_RULES[peer].rowTimes.includes(plainName(names[column] ?? ''))
}

function flawsOfPurposes({ purposes, purposeValues, all }: Mapping, known: KnownPurposes): MappingFlaw[] {
  const flaws = purposes.flatMap(({ slug, v }, i): MappingFlaw[] => {
    const purpose = known.get(slug)
    const pointer = `/mapping/purposes/${i}`
    if (!purpose?.versions.includes(v))
      return [
        {
          pointer,
          code: 'no-such-purpose',
          detail: `No version ${v} of “${slug}” was published here.`,
          demand: 'AS-06',
        },
      ]
    if (slug.startsWith('partner.'))
      return [
        {
          pointer,
          code: 'for-a-partner',
          detail: 'What goes to a partner was ticked on a form that names it, and on nothing else.',
          demand: 'AS-09',
        },
      ]
    if (all.channel !== undefined && !purpose.channels.includes(all.channel))
      return [{ pointer, code: 'other-channel', detail: `“${slug}” is not for this channel.`, demand: 'AS-08' }]
    return purposes.some((other, j) => j < i && other.slug === slug)
      ? [{ pointer, code: 'twice', detail: 'A purpose is named once, in the version whose words people saw.' }]
      : []
  })
  const strays = Object.entries(purposeValues).filter(([, slug]) => !purposes.some(it => it.slug === slug))
  return [
    ...flaws,
    ...strays.map(([value, slug]) => ({
      pointer: '/mapping/purpose_values',
      code: 'no-such-purpose',
      detail: `“${value}” stands for “${slug}”, which is not among the purposes.`,
    })),
  ]
}

const flawsOfWordings = ({ wordings }: Mapping, kept: readonly Wording[]): MappingFlaw[] =>
  Object.entries(wordings).flatMap(([value, hash]) =>
    kept.some(it => it.hash === hash)
      ? []
      : [
          {
            pointer: '/mapping/wordings',
            code: 'no-such-wording',
            detail: `The wording for “${value}” was not sent.`,
            demand: 'AS-11',
          },
        ],
  )

const lower = (text: string) => text.trim().toLowerCase()

/** What a column of standings says, value by value: there are few, and each is looked at once. */
const STANDINGS_KEPT_MAX = 10_000

function leftBy(column: string, more: ReadonlySet<string>): (value: string) => boolean {
  const known = new Map<string, boolean>()
  return value => {
    const kept = known.get(value)
    if (kept !== undefined) return kept
    const left = hasLeft(column, value, more)
    if (known.size < STANDINGS_KEPT_MAX) known.set(value, left)
    return left
  }
}

function standingsIn(names: readonly string[], mapped: number | undefined, more: ReadonlySet<string>) {
  return names.flatMap((name, column) =>
    column === mapped || saysWhoLeft(name)
      ? [
          {
            column,
            of: column === mapped ? undefined : speaksOf(name),
            hasLeft: leftBy(name, column === mapped ? more : new Set()),
          },
        ]
      : [],
  )
}

export function planOf(
  mapping: Mapping,
  names: readonly string[],
  locale: Locale,
  known: KnownPurposes = new Map(),
): Plan {
  const { columns, all, purposes, purposeValues, wordings } = mapping
  const at = new Map(columns.filter(it => it.as !== 'attribute').map(it => [it.as, it.column]))
  const named = [
    ...purposes.map(it => [lower(it.slug), it] as const),
    ...Object.entries(purposeValues).flatMap(([value, slug]) => {
      const purpose = purposes.find(it => it.slug === slug)
      return purpose ? [[lower(value), purpose] as const] : []
    }),
  ]
  const its = peerOf(names)
  const peer = its && PEER_RULES[its]
  return {
    at,
    attributes: columns.flatMap(({ as, column, name }) =>
      as === 'attribute' && name !== undefined ? [{ column, name }] : [],
    ),
    channel: all.channel,
    country: all.country,
    method: all.method,
    place: all.place,
    locale: all.locale ?? locale,
    zone: mapping.zone ?? peer?.zone,
    asksAtOnce: peer?.asksAtOnce ?? false,
    dayFirst: mapping.dayFirst,
    purposes,
    isOn: (slug, channel) => known.get(slug)?.channels.includes(channel) ?? true,
    purposeNamed: new Map(named),
    wordings: new Map(Object.entries(wordings).map(([value, hash]) => [lower(value), hash])),
    standings: standingsIn(names, at.get('status'), new Set((mapping.unsubscribedValues ?? []).map(lower))),
  }
}
