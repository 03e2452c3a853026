/** When a message that was not taken is told again, what a failure says of the whole server, and what a hook may be. Pure. */

import { HOOK_AGAIN_MS, HOOK_FAILING_MS, HOOK_TOLD_FOR_MS } from '#base/limits.ts'

/** What an attempt came to. */
export type Verdict =
  | 'taken'
  | 'hook' // the server as a whole does not take anything just now
  | 'message' // it does not want this one
  | 'gone'

/** 408 and 429 are about the moment, 5xx about the server; any other answer, a redirect too, is about this message. */
export function verdictOf(status: number | null): Verdict {
  if (status === null || status === 408 || status === 429 || status >= 500) return 'hook'
  if (status === 410) return 'gone'
  return status >= 200 && status < 300 ? 'taken' : 'message'
}

/**
 * When it is told again after its `round`th attempt in vain, the first of which was at `firstMs`; undefined when it is given up.
 * `chance` in [0, 1) spreads what failed together.
 */
export function againAt(round: number, firstMs: number, nowMs: number, chance: number): number | undefined {
  const pause = HOOK_AGAIN_MS[Math.min(round, HOOK_AGAIN_MS.length) - 1] ?? HOOK_AGAIN_MS[0]
  const at = nowMs + Math.ceil(pause * (1 + chance / 10))
  return at - firstMs > HOOK_TOLD_FOR_MS ? undefined : at
}

export const isFailing = (unwellSince: Date | null, nowMs: number): boolean =>
  unwellSince !== null && nowMs - unwellSince.getTime() >= HOOK_FAILING_MS

/** So many failures in a row were the server's, and what it did not take meanwhile need not wait for its own hour. */
const OUTAGE_FAILURES = 3
export const wasOutage = (failures: number): boolean => failures >= OUTAGE_FAILURES

/** What of a server's answer is kept: a line, without what may be an address or a number of somebody. */
export function shownAnswer(bytes: Uint8Array, secrets: readonly string[], maxChars: number): string {
  let text = Buffer.from(bytes)
    .toString('utf8')
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim()
  for (const secret of secrets) if (secret !== '') text = text.replaceAll(secret, '…')
  return text.replace(/[^\s<>()"',;:]+@[^\s<>()"',;]+|\+?\d[\d\s().-]{5,}\d/g, '…').slice(0, maxChars)
}
