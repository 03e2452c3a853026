/** Opens and clicks as a report tells them: of those who agreed, and of nobody else [CK-03]. */

import type { Sum } from './types.ts'

export type Measured = {
  /** Whose letters measured, and arrived: what all figures are of. */
  readonly agreed: number
  readonly opened: Figures
  readonly clicked: Figures
  /** In the order of the message; a null target is another one for each reader. */
  readonly links: (Figures & { readonly link: number; readonly target: string | null })[]
}
/** `people` who did, how many `times`; `machines`: how often a scanner, a proxy or a prefetch did. */
type Figures = { readonly people: number; readonly times: number; readonly machines: number }

const figuresOf = (sum: Sum | undefined): Figures => ({
  people: sum?.persons ?? 0,
  times: sum?.people ?? 0,
  machines: sum?.machines ?? 0,
})

export function measuredIn(sums: readonly Sum[], targets: readonly (string | null)[]): Measured {
  const of = (kind: Sum['kind'], link = 0) => sums.find(it => it.kind === kind && it.link === link)
  return {
    agreed: of('measured')?.persons ?? 0,
    opened: figuresOf(of('opened')),
    clicked: figuresOf(of('clicked-any')),
    links: targets.map((target, i) => ({ link: i + 1, target, ...figuresOf(of('clicked', i + 1)) })),
  }
}
