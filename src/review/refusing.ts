/** A text that was not cleared, as the errors of a refusal: one for each demand, and where the reasons stand. */

import { DEMANDS, type Demand } from '#policy/demands.ts'
import type { NotCleared } from './types.ts'

type FieldError = {
  readonly pointer: string
  readonly code: string
  readonly detail: string
  readonly demand: Demand
}

export const errorsAt = (pointer: string, { code, findings, review }: NotCleared): readonly FieldError[] =>
  findings.demands.map(demand => ({
    pointer,
    code: `content-${code}`,
    detail: `${DEMANDS[demand]} Reasons: ${review}.`,
    demand,
  }))
