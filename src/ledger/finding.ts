/** Finding an entry of an account's own: by its place, its id, its commitment, or whom it is about. */

import type { Turn } from '#store/turn.ts'
import { fromBase64Url } from '#wire/base64.ts'
import { HASH_BYTES } from '#wire/crypto.ts'
import * as checkStore from './check-store.ts'
import type { SubjectId } from './types.ts'

export type FoundEntry = checkStore.FoundRow

/** Undefined when the text is none of the three that an entry is known by. */
export function entryNamed(text: string): checkStore.Sought | undefined {
  if (/^\d{1,15}$/.test(text)) return { seq: Number(text) }
  if (/^evt_[0-9a-z]{25}$/.test(text)) return { event: text }
  const c = /^[0-9a-f]{64}$/.test(text) ? Buffer.from(text, 'hex') : fromBase64Url(text, HASH_BYTES)
  return c && { c }
}

/** Newest first; of a subject all that there is, up to `limit`. */
export const findEntries = (
  turn: Turn,
  sought: checkStore.Sought | { readonly subjects: readonly SubjectId[] },
  limit: number,
): Promise<readonly FoundEntry[]> => checkStore.findRows(turn, sought, limit)
