/**
 * What a site says to the log. Of an account it is the event of that name. What the installation says of its own pages is an
 * installation-wide policy, the one type besides keys that belongs to nobody's account (reference C3), and names what it is of.
 */

import type { Draft } from '#ledger/types.ts'
import type { Turn } from '#store/turn.ts'
import type { JsonObject } from '#wire/jcs.ts'
import { OWN_ACCOUNT } from './types.ts'

export type SiteEvent = 'banner.publish' | 'counter.week'

export const eventTypeOf = ({ account }: Pick<Turn, 'account'>, of: SiteEvent): Draft['type'] =>
  account === OWN_ACCOUNT ? 'policy' : of

export const draftOf = (turn: Pick<Turn, 'account'>, of: SiteEvent, payload: JsonObject): Draft => ({
  type: eventTypeOf(turn, of),
  disclosures: {},
  payload: turn.account === OWN_ACCOUNT ? { of, ...payload } : payload,
})
