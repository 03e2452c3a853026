/** Where time comes from. The product reads the machine's; a test moves its own. Milliseconds since 1970, UTC. */
export type Clock = { readonly nowMs: () => number }

export const machineClock: Clock = { nowMs: () => Date.now() }

/** RFC 3339, UTC, milliseconds: `2026-11-23T20:48:38.123Z`. The only way that times are written anywhere. */
export function timeOf(ms: number): string {
  return new Date(ms).toISOString()
}
