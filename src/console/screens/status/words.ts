/** What the figures are called, to the account and to operators. */

import type { Output } from '../../client.ts'

export type Figure = Output<'standing.read'>['figures'][number]
export type Signal = Figure['signal']

/** A share of what was not sent says nothing. */
export const isTelling = (events: number, of: number): boolean => of > 0 && events <= of

export const signalWords = {
  at: 'status/words',
  en: {
    signals: {
      accepted: 'Accepted',
      'soft-bounce': 'Put off',
      'hard-bounce': 'Addresses that do not exist',
      blocked: 'Blocked by receivers',
      complaint: 'Complaints',
      trap: 'Spam traps',
      unsubscribe: 'Unsubscribed',
      'content-refused': 'Texts refused',
      'content-reviewed': 'Texts to be looked at',
      'proof-missing': 'Proofs missing',
      'proof-broken': 'Proofs that do not hold',
      'form-finding': 'Findings on forms',
      'import-finding': 'Findings in imports',
      'import-refused': 'Lists refused',
      'appeal-lost': 'Appeals that were not granted',
    } as Readonly<Record<Signal, string>>,
    few: 'not enough mail to say',
  },
}
