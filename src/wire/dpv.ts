/** Where a consent stands, in the words of the Data Privacy Vocabulary 2 (ConsentStatus, reference C9). */

import type { EventType } from './envelope.ts'
import type { FoldedState, StateRow } from './fold.ts'

const STATUS: Readonly<Record<FoldedState, string>> = {
  given: 'dpv:ConsentGiven',
  refused: 'dpv:ConsentRefused',
  withdrawn: 'dpv:ConsentWithdrawn',
  expired: 'dpv:ConsentExpired',
  invalidated: 'dpv:ConsentInvalidated',
  terminated: 'dpv:ConsentTerminated',
}

/** `by` is the type of the event that put it so. */
export const statusOf = ({ state }: Pick<StateRow, 'state'>, by: EventType | undefined): string =>
  state === 'given' && by === 'renew' ? 'dpv:RenewedConsentGiven' : STATUS[state]
