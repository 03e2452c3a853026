/** Findings as a refusal: where each flaw is, what it is, and which demand it would break. */

import type { Demand } from '#policy/demands.ts'
import type { Detailed } from '#store/operation.ts'
import type { Finding } from './types.ts'

/** Undefined when nothing keeps the draft from being published. */
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
