/** Whether a phone may be reached at this moment, by the clock where it may be and by what it got lately. Pure. */

import type { Channel } from '#wire/form-definition.ts'
import { windowAt } from '#wire/sms/windows.ts'
import type { HourFacts, Recipient } from '../types.ts'
import { cappedUntil } from './caps.ts'

const ANY_HOUR: HourFacts = { opening: null, cappedUntilMs: null }

/** Asked in the moment in which a message would leave, for an hour that was right when a chunk was loaded may be over. */
export const hoursOf = (
  {
    whereabouts,
    facts: { channel },
  }: Pick<Recipient, 'whereabouts'> & { readonly facts: { readonly channel: Channel } },
  nowMs: number,
): HourFacts =>
  whereabouts === null
    ? ANY_HOUR
    : {
        opening: windowAt(whereabouts.regions, nowMs, whereabouts.zone),
        cappedUntilMs: cappedUntil(channel, whereabouts, nowMs),
      }
