/** What is wrong with a draft, as a refusal: where each flaw is, what it is, and which demand it would break. */

import type { Demand } from '#policy/demands.ts'
import type { Detailed } from './operation.ts'

type Finding = {
  readonly severity: string
  /** JSON pointer into the draft. */
  readonly at: string
  readonly rule: string
  readonly flaw: string
  readonly says: string
  readonly demand: Demand
}

/** Undefined when nothing keeps the draft from being published. `below` is where the draft stands in what was sent. */
export function flawed(
  findings: readonly Finding[],
  below = '',
): (Detailed<'flawed'> & { readonly demand: Demand }) | undefined {
  const errors = findings.filter(({ severity }) => severity === 'error')
  const [first] = errors
  if (!first) return undefined
  return {
    code: 'flawed',
    demand: first.demand,
    errors: errors.map(({ at, rule, flaw, says, demand }) => ({
      pointer: below + at,
      code: `${rule} ${flaw}`,
      detail: says,
      demand,
    })),
  }
}
