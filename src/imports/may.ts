/** What an import may do next, and when somebody looks after it. */

import { IMPORT_LOOK_MS } from '#base/limits.ts'
import { hasOpenCase } from '#conduct/conduct.ts'
import type { Turn } from '#store/turn.ts'
import { type ImportState, NEXT } from './types.ts'

/** As the attestation says: one that did not hold suspends imports, until its case is closed [AS-11] [EN-02]. */
export const isSuspended = (turn: Turn) => hasOpenCase(turn, 'import-untrue')

/** When somebody looks whether whoever works on it has died without a word. */
export const laterThan = ({ nowMs }: Turn) => new Date(nowMs + IMPORT_LOOK_MS)

export const mayBecome = (state: ImportState, next: ImportState): boolean =>
  (NEXT[state] as readonly ImportState[]).includes(next)
