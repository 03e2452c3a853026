/** Where a visitor of a site stands: what their own browser says with each request, and nothing that we would remember. */

import { type Choice, choiceIn, isCurrent } from './choice.ts'
import { type Grant, REFUSED, underGpc } from './classes.ts'
import type { Registry } from './registry.ts'

export type State = {
  /** A choice that counts; undefined while nothing was decided, or no longer. */
  readonly choice: Choice | undefined
  /** What is allowed now: nothing until it is chosen [CK-04], and never what Global Privacy Control refuses [CK-16]. */
  readonly grant: Grant
  readonly gpc: boolean
}

/** Header values as Node gives them. */
export type Said = string | readonly string[] | undefined

export function stateOf({ version, since }: Registry, cookies: Said, secGpc: Said, nowMs: number): State {
  const said = choiceIn(textOf(cookies, '; '))
  const choice = said && isCurrent(said, { since, current: version }, nowMs) ? said : undefined
  const gpc = isGpc(secGpc)
  const grant = choice?.grant ?? REFUSED
  return { choice, grant: gpc ? underGpc(grant) : grant, gpc }
}

/** Sent twice, by a browser and by something on the way, it is still sent. */
export const isGpc = (value: Said): boolean => /(?:^|,)\s*1\s*(?:,|$)/.test(textOf(value, ','))

const textOf = (value: Said, between: string): string =>
  typeof value === 'string' ? value : (value ?? []).join(between)
