/**
 * How well a consent must be evidenced before anything is sent on it, by how it came, channel and region: the one table
 * that the projection, every import and every entry by hand ask (reference §4.2, decisions D7, D8). Pure.
 */

import type { Level } from '#wire/envelope.ts'
import type { Channel } from '#wire/form-definition.ts'
import type { Said } from '#ledger/types.ts'

/** Ticked on a form of ours, brought along in a list, or entered by somebody who works for the account. */
export const ORIGINS = ['form', 'import', 'entry'] as const
export type Origin = (typeof ORIGINS)[number]

/** The evidence that is asked for; `doubleOptIn`: and the record that the address itself had answered. */
export type Minimum = { readonly level: Level; readonly doubleOptIn: boolean }

/** Whose courts ask for the double opt-in. A region that is not known is one of them. */
const ASK_TWICE: ReadonlySet<string> = new Set(['DE', 'AT', 'CH', 'LU'])

type Row = { readonly asksTwice: Minimum; readonly elsewhere: Minimum }
const CONFIRMED: Minimum = { level: 'E5', doubleOptIn: false } // It is one.
const TICKED: Minimum = { level: 'E3', doubleOptIn: false }
const TICKED_AND_ANSWERED: Minimum = { level: 'E3', doubleOptIn: true }
const ALWAYS_CONFIRMED: Row = { asksTwice: CONFIRMED, elsewhere: CONFIRMED }
const BY_REGION: Row = { asksTwice: TICKED_AND_ANSWERED, elsewhere: TICKED }
/** Nobody's handset is written to on a list's word alone. */
const HANDSET: Row = { asksTwice: TICKED_AND_ANSWERED, elsewhere: TICKED_AND_ANSWERED }
const BROUGHT: Readonly<Record<Channel, Row>> = { email: BY_REGION, sms: HANDSET, call: BY_REGION }

const MINIMUM: Readonly<Record<Origin, Readonly<Record<Channel, Row>>>> = {
  form: { email: ALWAYS_CONFIRMED, sms: ALWAYS_CONFIRMED, call: ALWAYS_CONFIRMED },
  import: BROUGHT,
  entry: { email: ALWAYS_CONFIRMED, sms: ALWAYS_CONFIRMED, call: ALWAYS_CONFIRMED }, // Whoever enters it only says so.
}

export const asksTwice = (region: string): boolean => ASK_TWICE.has(region)

/** `region`: ISO 3166-1, two letters. Undefined is the strictest. */
export function minimumOf(origin: Origin, channel: Channel, region: string | undefined): Minimum {
  const row = MINIMUM[origin][channel]
  return region === undefined || asksTwice(region) ? row.asksTwice : row.elsewhere
}

export type Evidenced = {
  readonly origin: Origin
  readonly channel: Channel
  readonly region: string | undefined
  readonly level: Level
  readonly doubleOptIn: boolean
}

/** Whether a consent may be granted on this evidence. Those who bring or enter one ask before they say `grant` [AS-11]. */
export function meetsMinimum({ origin, channel, region, level, doubleOptIn }: Evidenced): boolean {
  const minimum = minimumOf(origin, channel, region)
  return level >= minimum.level && (doubleOptIn || !minimum.doubleOptIn) // Levels are in the order of their names.
}

/** How the consent of an event came to be. */
export const originOf = ({ import: row, via }: Pick<Said, 'import' | 'via'>): Origin =>
  row !== undefined ? 'import' : via === 'api' || via === 'operator' ? 'entry' : 'form'

/** Whether a consent that was granted so counts. The record of a double opt-in was asked for before it was granted. */
export const isEnough = (origin: Origin, channel: Channel, level: Level | null | undefined): boolean =>
  level !== null && level !== undefined && level >= minimumOf(origin, channel, 'FR').level
