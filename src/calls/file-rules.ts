/** The two files of a list: the numbers to call, and those that must not be called any more (docs/ways/calls.md). Pure. */

import type { Ending } from '#consent/ending-rules.ts'
import { csvLine } from '#wire/table/write.ts'
import { referenceOf } from './rules.ts'
import type { Change } from './types.ts'

/** One line of the list. */
export type Line = {
  readonly reference: string
  /** E.164. */
  readonly number: string
  readonly name: string
  readonly language: string
  /** At which hours, by the clock of where they may be. */
  readonly hours: string
  /** After that nobody may be called by this line. */
  readonly useUntil: string
  readonly purpose: string
  /** The log, and the place in it of the event in which they agreed. */
  readonly proof: string
  readonly contact: string
  /** That the number left the house, in the contact's history. */
  readonly event: string
}

const COLUMNS: readonly (readonly [title: string, member: keyof Line])[] = [
  ['reference', 'reference'],
  ['number', 'number'],
  ['name', 'name'],
  ['language', 'language'],
  ['call_hours', 'hours'],
  ['use_until', 'useUntil'],
  ['purpose', 'purpose'],
  ['proof', 'proof'],
  ['contact_id', 'contact'],
  ['event_id', 'event'],
]

export const listCsv = (lines: readonly Line[]): string =>
  [COLUMNS.map(([title]) => title), ...lines.map(line => COLUMNS.map(([, member]) => line[member]))]
    .map(csvLine)
    .join('')

/** What whoever calls is to do about it; the same in the file and in messages. */
export const ENDING_SAYS: Readonly<Record<Ending, string>> = {
  withdrawn: 'This person took the consent back. Do not call, and delete the number.',
  expired: 'This consent has expired. Do not call, and delete the number.',
  erased: 'This person asked to be erased. Delete everything that you hold by this reference.',
  suppressed: 'Nobody may be called at this number any more. Do not call, and delete the number.',
  superseded: 'This consent does not hold any more. Do not call, and delete the number.',
}

export const changesCsv = (changes: readonly Change[]): string =>
  [
    ['reference', 'number', 'reason', 'ended_at', 'says'],
    ...changes.map(it => [
      referenceOf(it),
      it.number ?? '',
      it.endedBy,
      it.endedAt.toISOString(),
      ENDING_SAYS[it.endedBy],
    ]),
  ]
    .map(csvLine)
    .join('')
