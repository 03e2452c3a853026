/** Whether a banner can be read: words on paper and on buttons, and buttons against the paper (WCAG 2.2 §1.4.3, §1.4.11). */

import { contrast, CONTRAST_MIN, readable } from '#base/color.ts'
import type { Look } from './types.ts'

/** A control must stand out from what is around it by this much. */
const EDGE_MIN = 3

type Pair = { readonly part: 'ink' | 'buttonInk' | 'button'; readonly on: 'paper' | 'button'; readonly least: number }

const PAIRS: readonly Pair[] = [
  { part: 'ink', on: 'paper', least: CONTRAST_MIN },
  { part: 'buttonInk', on: 'button', least: CONTRAST_MIN },
  { part: 'button', on: 'paper', least: EDGE_MIN },
]

export type LookFlaw = Pair & { readonly contrast: number; readonly proposal: string }

export function lookFlaws(look: Look): readonly LookFlaw[] {
  return PAIRS.map(pair => ({
    ...pair,
    contrast: contrast(look[pair.part], look[pair.on]),
    proposal: readable(look[pair.part], look[pair.on], undefined, pair.least),
  })).filter(flaw => flaw.contrast < flaw.least)
}
