/**
 * The clocks and steps of what follows from a breach [EN-04]. The code runs by them and the Terms of Service print
 * them, so that neither can say what the other does not.
 */

const HOUR = 3_600_000
const DAY = 24 * HOUR

export const PROCESS = {
  /** By when an account should have mended what its notice says. */
  mendMs: 14 * DAY,
  /** How long after a measure was imposed it can be appealed against. */
  appealWithinMs: 30 * DAY,
  /** How long whoever decides an appeal has for it. */
  decideWithinMs: 7 * DAY,
  /** An appeal that is overdue for so long eases what it is about, except on prohibited content. */
  easeAfterMs: 7 * DAY,
  /** Where nobody else is there: not before this may the same user decide, and never on prohibited content. */
  selfDecideAfterMs: 24 * HOUR,
  /** Attachments are destroyed so long after their case was closed; their hashes stay. */
  attachmentsKeptMs: 365 * DAY,
} as const

/** Coming back: so much of the usual volume for so long, then more, then all of it. */
export const PLAN = [
  { share: 0.1, days: 7 },
  { share: 0.5, days: 7 },
] as const

/** What a step must have shown before the next one begins: at most these shares, of at least so many messages. */
export const PLAN_CONDITION = { complaints: 0.001, hardBounces: 0.02 } as const
/** A step that does not show it is done again, so often; then the measure is back. */
export const PLAN_REPEATS_MAX = 1

export const PLAN_STEPS_MAX = 5
export const PLAN_STEP_DAYS_MAX = 90
