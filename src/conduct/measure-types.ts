/** The words of consequences: services, steps, measures, and how an account stands. */

import type { Id } from '#base/id.ts'
import type { CaseId } from './types.ts'

export type MeasureId = Id<'msr'>

/** What can be taken from an account one by one [EN-02]; a single domain of the sender's beside them. */
export const SERVICES = [
  'email', // campaigns, test sends, and mails that ask for a confirmation
  'sms',
  'imports',
  'forms',
  'transactional',
  'api-keys',
  'tracking', // opens and clicks
] as const
export type Service = (typeof SERVICES)[number]
/** As they are kept: what is no service any more is left out. */
export const servicesIn = (kept: readonly string[]): Service[] => SERVICES.filter(it => kept.includes(it))

/** The ladder, lowest first. */
export const STEPS = [
  'note', // somebody should look
  'warn', // the account is told, and nothing is taken from it
  'throttle', // its mail leaves slowly
  'restrict', // services, or one domain, cannot be used
  'suspend', // none of them can
] as const
export type Step = (typeof STEPS)[number]

export type Measure = {
  readonly id: MeasureId
  readonly case: CaseId
  readonly step: Step
  readonly services: readonly Service[]
  /** Only for what comes from this domain, and from those below it. */
  readonly domain: string | null
  /** Of a throttle on the way back: how much of the usual volume may leave. */
  readonly share: number | null
  /** Nobody decided: figures did. */
  readonly automated: boolean
  readonly imposedBy: string
  readonly imposedAt: Date
  readonly until: Date | null
  readonly liftedAt: Date | null
  readonly liftedBy: string | null
  readonly reason: string | null
}

/** What holds of an account now: its measures that have begun and not ended. */
export type Standing = { readonly measures: readonly Measure[] }

export type Imposed = {
  readonly case: CaseId
  readonly step: Step
  /** Of a suspension: all of them, whatever is said here. */
  readonly services: readonly Service[]
  readonly domain?: string | undefined
  readonly until?: Date | undefined
  readonly share?: number | undefined
  readonly automated: boolean
  /** Why, in the words of whoever imposes it; what figures impose, the case itself explains. */
  readonly why?: string | undefined
}
