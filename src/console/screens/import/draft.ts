/** The mapping as it is being decided: what was proposed or said before, and how it is sent. */

import { attributeName, PEER_RULES } from '#imports/rules.ts'
import type { Field } from '#imports/types.ts'
import type { Input } from '../../client.ts'
import type { Import } from './words.ts'

type Sent = Input<'imports.map'>['mapping']

export type Drafted = {
  readonly names: readonly string[]
  /** By column: a field, or nothing. */
  readonly columns: readonly string[]
  readonly purpose: string
  readonly channel: 'email' | 'sms' | 'call'
  readonly country: string
  readonly method: 'checkbox' | 'paper-checkbox' | 'unknown'
  readonly place: string
  readonly zone: string
  readonly dayFirst: '' | 'day' | 'month'
  /** By the value of the column, or '' for all. */
  readonly wordings: Readonly<Record<string, string>>
}

/** There can be many attributes, and one of each other thing. */
export const isOwnField = (as: string): boolean => as !== '' && as !== 'attribute'

/** A list of numbers alone is for texts; where there is an address, for mails. */
const channelIn = (mapped: readonly { readonly as: string }[]): 'email' | 'sms' =>
  mapped.some(({ as }) => as === 'phone') && !mapped.some(({ as }) => as === 'email') ? 'sms' : 'email'

type Offered = { readonly slug: string; readonly kind: string; readonly channels: readonly string[] }

export function draftOf(it: Import, purposes: readonly Offered[]): Drafted {
  const { names = [], proposed = [], peer } = it.columns ?? {}
  const said = it.mapping
  const mapped: readonly { readonly column: number; readonly as: string }[] = said?.columns ?? proposed
  const channel = channelIn(mapped)
  const [fitting, ...more] = purposes.filter(({ kind, channels }) => kind !== 'tracking' && channels.includes(channel))
  const rules = Object.entries(PEER_RULES).find(([name]) => name === peer)?.[1]
  return {
    names,
    columns: names.map((_, i) => mapped.find(({ column }) => column === i)?.as ?? ''),
    purpose: said?.purposes[0]?.slug ?? (more.length === 0 ? (fitting?.slug ?? '') : ''), // Among several a person chooses.
    channel: said?.all?.channel ?? channel,
    country: said?.all?.country ?? '',
    method: said?.all?.method ?? 'unknown',
    place: said?.all?.place ?? '',
    zone: said?.zone ?? (rules && 'zone' in rules ? rules.zone : ''),
    dayFirst: said?.day_first === undefined ? '' : said.day_first ? 'day' : 'month',
    wordings: said?.wordings ?? (it.wordings[0] ? { '': it.wordings[0].hash } : {}),
  }
}

export type Lack = 'address' | 'purpose' | 'country' | 'wording' | 'time'

/** What keeps it from being tried with any hope. */
export function ready({ columns, country, wordings, purpose }: Drafted): readonly Lack[] {
  const has = (field: string) => columns.includes(field)
  const lacks: readonly (readonly [Lack, boolean])[] = [
    ['address', !has('email') && !has('phone')],
    ['purpose', purpose === ''],
    ['country', !has('country') && country === ''],
  ]
  const isBare = Object.values(wordings).every(hash => hash === '')
  return [...lacks, ...(isBare && has('consented_at') ? [['wording', true] as const] : [])].flatMap(([lack, is]) =>
    is ? [lack] : [],
  )
}

export function mappingOf(
  it: Drafted,
  purposes: readonly { readonly slug: string; readonly version: number | null; readonly channels: readonly string[] }[],
): Sent {
  const { names, columns, purpose, channel, country, method, place, zone, dayFirst, wordings } = it
  const has = (field: string) => columns.includes(field)
  const chosen = purposes.find(({ slug }) => slug === purpose)
  return {
    columns: columns.flatMap((as, column) =>
      as === '' ? [] : [{ column, as: as as Field, ...named(as, names[column] ?? '') }],
    ), // Of the select's options.
    all: {
      ...(!has('channel') && { channel: channelFor(chosen, channel) }),
      ...(country !== '' && { country }),
      ...(!has('method') && { method }),
      ...(place.trim() !== '' && { place: place.trim() }),
    },
    purposes: [{ slug: purpose, version: chosen?.version ?? 1 }],
    wordings: Object.fromEntries(Object.entries(wordings).filter(([, hash]) => hash !== '')),
    ...(zone !== '' && { zone }),
    ...(dayFirst !== '' && { day_first: dayFirst === 'day' }),
  }
}

/** The one that was chosen, or the first for which the purpose is: as the screen shows it. */
export const channelFor = (purpose: Pick<Offered, 'channels'> | undefined, channel: Drafted['channel']) =>
  purpose === undefined || purpose.channels.includes(channel)
    ? channel
    : ((purpose.channels[0] as Drafted['channel'] | undefined) ?? 'email') // Of a purpose: the same three.

const named = (as: string, name: string) => (as === 'attribute' ? { name: attributeName(name) || 'attribute' } : {})
