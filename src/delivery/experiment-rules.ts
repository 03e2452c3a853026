/**
 * Whether one text is better than the others: by intervals that say what is not known, judged once at the hour that was
 * declared. “No difference shown” is an answer. Pure.
 */

import type { Counted, Judged, MeasureName } from './experiment-types.ts'

export type Interval = { readonly low: number; readonly high: number }

/** What makes a text the better one; fewer people, or fewer events, are chance. */
export const MEASURED = {
  clicks: { better: 'more', leastPeople: 50, leastEvents: 10 },
  unsubscribes: { better: 'fewer', leastPeople: 200, leastEvents: 10 },
  complaints: { better: 'fewer', leastPeople: 1_000, leastEvents: 10 },
} as const satisfies Record<MeasureName, { better: 'more' | 'fewer'; leastPeople: number; leastEvents: number }>

/** How often all the differences of a comparison together may show where there are none. */
export const ERROR = 0.05
/** Of the interval that is drawn around one text. */
const Z95 = 1.959963984540054

/** Wilson's score interval of a share (E. B. Wilson, JASA 22, 1927): right also for few people and for none. */
export function wilson(n: number, of: number, z: number = Z95): Interval {
  if (of === 0) return { low: 0, high: 1 }
  const [p, z2] = [n / of, z * z]
  const middle = (p + z2 / (2 * of)) / (1 + z2 / of)
  const half = (z / (1 + z2 / of)) * Math.sqrt((p * (1 - p)) / of + z2 / (4 * of * of))
  return { low: n === 0 ? 0 : Math.max(0, middle - half), high: n === of ? 1 : Math.min(1, middle + half) }
}

type Share = Pick<Counted, 'n' | 'of'>

/** Newcombe's interval of the difference a − b, out of both of Wilson's (R. G. Newcombe, Statistics in Medicine 17, 1998, method 10). */
export function difference(a: Share, b: Share, z: number = Z95): Interval & { readonly by: number } {
  const [pa, pb] = [a.of === 0 ? 0 : a.n / a.of, b.of === 0 ? 0 : b.n / b.of]
  const [wa, wb] = [wilson(a.n, a.of, z), wilson(b.n, b.of, z)]
  const by = pa - pb
  return {
    by,
    low: by - Math.hypot(pa - wa.low, wb.high - pb),
    high: by + Math.hypot(wa.high - pa, pb - wb.low),
  }
}

/** Each pair is asked more strictly the more pairs there are (Bonferroni), so that more texts do not find more by chance. */
export const strictness = (variants: number): number => quantile(1 - ERROR / (variants * (variants - 1)))

/** The normal distribution's quantile by Acklam's approximation: its error is below 1.2e-9 of the value. */
export function quantile(p: number): number {
  if (p < LOW) return tail(Math.sqrt(-2 * Math.log(p)))
  if (p > 1 - LOW) return -tail(Math.sqrt(-2 * Math.log(1 - p)))
  const q = p - 0.5
  return (q * fold(A, q * q)) / fold(B, q * q)
}
const LOW = 0.02425
const tail = (q: number) => fold(C, q) / fold(D, q)
const fold = (terms: readonly number[], x: number) => terms.reduce((sum, term) => sum * x + term, 0)
const A = [
  -39.69683028665376, 220.9460984245205, -275.9285104469687, 138.357751867269, -30.66479806614716, 2.506628277459239,
]
const B = [-54.47609879822406, 161.5858368580409, -155.6989798598866, 66.80131188771972, -13.28068155288572, 1]
const C = [
  -0.007784894002430293, -0.3223964580411365, -2.400758277161838, -2.549732539343734, 4.374664141464968,
  2.938163982698783,
]
const D = [0.007784695709041462, 0.3224671290700398, 2.445134137142996, 3.754408661907416, 1]

/** Better than each of the others, and not only the first by chance. */
export function judge(measure: MeasureName, counted: readonly Counted[]): Judged {
  const { better, leastPeople, leastEvents } = MEASURED[measure]
  const events = counted.reduce((sum, { n }) => sum + n, 0)
  if (events < leastEvents || counted.some(({ of }) => of < leastPeople)) return { verdict: 'too-few', leader: null }
  const z = strictness(counted.length)
  const beats = (a: Counted, b: Counted) =>
    better === 'more' ? difference(a, b, z).low > 0 : difference(b, a, z).low > 0
  const leader = counted.find(a => counted.every(b => a === b || beats(a, b)))
  return leader ? { verdict: 'difference', leader: leader.variant } : { verdict: 'no-difference', leader: null }
}
