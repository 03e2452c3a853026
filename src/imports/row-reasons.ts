/** Why a row is not taken or not released: a sentence for each, and the demand where one is at stake. */

import { IMPORT_SAME_SECOND_MAX } from '#base/limits.ts'
import type { Demand } from '#policy/demands.ts'
import type { RowReason, RowState } from './types.ts'

type Row = {
  readonly state: Exclude<RowState, 'quarantined' | 'released'>
  readonly says: string
  readonly demand: Demand | null
}

const mend = (says: string): Row => ({ state: 'rejected', says, demand: null })
const keptOut = (says: string): Row => ({ state: 'kept-out', says, demand: 'AS-03' })
const withheld = (says: string, demand: Demand = 'AS-11'): Row => ({ state: 'withheld', says, demand })

export const ROW_REASON_ROWS: Readonly<Record<RowReason, Row>> = {
  unreadable: mend(
    'The line cannot be read: it is not text, too long, or a quote in it opens or closes in the wrong place.',
  ),
  'no-address': mend('There is no address in this row.'),
  'not-an-address': mend(
    'This is not an email address that mail reaches: one name@domain, without a name, quotes or a second address.',
  ),
  'not-a-phone-number': mend('This is not a phone number. In local form it needs a country.'),
  duplicate: mend('The address stands in the file already, for the same purpose. The first row counts.'),
  'no-channel': mend('It does not say for which channel the consent was given.'),
  'no-purpose': mend('It does not say for what the person agreed, or names a purpose that is not mapped.'),

  unsubscribed: keptOut('The file itself says that this person has left. The address is suppressed from now on.'),
  suppressed: keptOut('The address is suppressed: it bounced, complained, or asked to be left alone.'),
  withdrawn: keptOut('The person has taken this consent back, or left the box empty, here. No file undoes that.'),
  'already-given': { state: 'kept-out', says: 'The person has given this consent here already.', demand: null },
  erased: keptOut('The person was erased, and only they can come back.'),

  'import-stopped': {
    state: 'kept-out',
    says: 'Complaints or bounces ended an import before this person was released. Nobody is brought again from that list.',
    demand: 'EN-03',
  },

  'no-time': withheld('It does not say when the person agreed.'),
  'time-unreadable': withheld('The time of the consent cannot be read: a date with an hour and a zone is needed.'),
  'time-without-zone': withheld('The time of the consent says no zone. Name the zone in the mapping.'),
  'time-in-future': withheld('The time of the consent is still to come.'),
  'time-too-early': withheld('The time of the consent is before anybody kept such a record.'),
  'too-old': withheld('Nobody has written to this person, or heard from them, for two years.', 'AS-01'),
  'same-second': withheld(`More than ${IMPORT_SAME_SECOND_MAX} people agreed in this very second. Nobody does.`),
  'no-method': withheld('It does not say how the person agreed.'),
  'box-not-ticked': withheld('It does not say that the person ticked a box.', 'AS-04'),
  'no-place': withheld('It does not say where the person agreed.'),
  'no-wording': withheld('The words that stood beside the box are not among the files of this import.'),
  'no-country': withheld('The country is not known, so that the strictest evidence would be needed.'),
  'no-double-opt-in': withheld(
    'In this country, or for this channel, the record of the double opt-in is needed: when it was sent, and when it was confirmed.',
  ),
}

export const reasonRow = (reason: RowReason): { readonly says: string; readonly demand: Demand | null } => {
  const { says, demand } = ROW_REASON_ROWS[reason]
  return { says, demand }
}
