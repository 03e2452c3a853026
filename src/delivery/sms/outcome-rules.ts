/** What a line's word on a text comes to in the books of a run. Pure. */

import { never } from '#base/bug.ts'
import type { About } from '#wire/sms/smpp/statuses.ts'
import type { Outcome } from '../types.ts'
import type { TextOutcome } from './types.ts'

export type Meant =
  | { readonly is: 'settled'; readonly as: Pick<Outcome, 'result' | 'reason' | 'detail'> }
  /** The server asks for less at a time: it may have the same again in a while. */
  | { readonly is: 'again' }
  /** Surely nothing left: whoever it is for stays open. */
  | { readonly is: 'open' }
  | { readonly is: 'withheld' }

/** Why a no is for good, by what is at fault; null: somebody mends it, and then they get their text. */
const FAILED: Readonly<Record<About, string | null>> = {
  recipient: 'no-such-number',
  message: 'refused',
  server: 'refused',
  sender: null,
  route: null,
}
const DEFERRED: Readonly<Record<About, string>> = {
  recipient: 'not-now',
  message: 'not-now',
  server: 'not-now',
  sender: 'sender-refused',
  route: 'route-refused',
}

export function meaningOf(outcome: TextOutcome): Meant {
  switch (outcome.is) {
    case 'accepted':
      return settled('accepted', 'accepted')
    case 'refused':
      return refused(outcome)
    case 'uncertain':
      return settled('held', 'no-answer')
    case 'untouched':
      return { is: 'open' }
    case 'withheld':
      return { is: 'withheld' }
    default:
      return never(outcome)
  }
}

/** Where some of its parts were taken, sending it again would show those twice: nobody does. */
function refused({ kind, about, code, text, taken }: Extract<TextOutcome, { is: 'refused' }>): Meant {
  const detail = withoutNumbers(`${code} ${text}`.trim())
  if (taken > 0) return settled('failed', 'taken-in-part', detail)
  if (kind === 'throttled') return { is: 'again' }
  const lasting = kind === 'permanent' ? FAILED[about] : null
  return lasting === null ? settled('deferred', DEFERRED[about], detail) : settled('failed', lasting, detail)
}

const settled = (result: Outcome['result'], reason: string, detail?: string): Meant => ({
  is: 'settled',
  as: { result, reason, ...(detail !== undefined && detail !== '' && { detail }) },
})

/** What a server said, without the numbers that it repeats: they stand in one table only. */
export const withoutNumbers = (text: string): string => text.replace(/\+?\d[\d ().-]{6,}\d/g, '…')

/** Words of failures that suppress a number at once. */
export const NUMBER_REASONS: ReadonlySet<string> = new Set(['no-such-number'])
