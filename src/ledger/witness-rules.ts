/** Which witnesses count, and what the policy that verifiers pin says of them (reference B10). */

import { policyText } from '#wire/policy-file.ts'

type Row = { readonly from: Date | null; readonly until: Date | null }

/** Named, and not removed. */
export const namedIn = <W extends Row>(rows: readonly W[]): W[] => rows.filter(it => it.until === null)
/** In the policy: those that have cosigned at least once, so that its quorum was met from its first day. */
export const activeIn = <W extends Row>(rows: readonly W[]): W[] => namedIn(rows).filter(it => it.from !== null)

export const policyWith = (
  logs: readonly string[],
  witnesses: readonly (Row & { readonly name: string; readonly vkey: string; readonly url: string })[],
): string => policyText(logs, activeIn(witnesses))

/** The complete note: the log's own signatures first, then one for each witness, by the names of their keys (B3). */
export function completeNote(note: string, lines: readonly { readonly vkey: string; readonly line: string }[]): string {
  const sorted = lines.toSorted((a, b) => (a.vkey < b.vkey ? -1 : 1))
  return note + sorted.map(it => it.line).join('')
}
