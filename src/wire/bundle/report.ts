/** What the verifier found, step by step, in the order of reference §3.5. */

import { BUNDLE_FINDING_MAX_CHARS, BUNDLE_FINDINGS_MAX } from '#base/limits.ts'

export const STEPS = {
  1: 'The archive',
  2: 'Files and manifest',
  3: 'Policy and keys',
  4: 'Checkpoint and witnesses',
  5: 'Disclosures',
  6: 'Envelopes',
  7: 'Inclusion in the log',
  8: 'The chain of events',
  9: 'What was shown',
  10: 'The confirmation',
  11: 'Where the person stands',
  12: 'Time stamps (RFC 3161)',
  13: 'Verdict',
} as const
export type StepId = keyof typeof STEPS

export type StepResult = 'pass' | 'fail' | 'skip' | 'warn'
export type Step = {
  readonly id: StepId
  readonly result: StepResult
  readonly event?: number
  readonly text: string
}

/** Words from a stranger's file, fit for a terminal: nothing that moves a cursor, and not without end. */
export const quoted = (text: string): string => {
  const plain = text.replaceAll(/\p{C}/gu, '\u{fffd}')
  return plain.length > BUNDLE_FINDING_MAX_CHARS ? `${plain.slice(0, BUNDLE_FINDING_MAX_CHARS)}…` : plain
}

export class Findings {
  readonly #found = new Map<StepId, Step[]>()
  readonly #failed = new Set<StepId>()

  fail(id: StepId, text: string, event?: number): void {
    this.#failed.add(id)
    this.#add(id, 'fail', text, event)
  }

  warn(id: StepId, text: string, event?: number): void {
    this.#add(id, 'warn', text, event)
  }

  skip(id: StepId, text: string, event?: number): void {
    this.#add(id, 'skip', text, event)
  }

  /** The step passed, unless something failed under it. */
  pass(id: StepId, text: string): void {
    if (!this.#failed.has(id)) this.#add(id, 'pass', text)
  }

  /** A failure when there is a flaw; whether there was none. */
  holds(id: StepId, flaw: string | undefined, event?: number): boolean {
    if (flaw !== undefined) this.fail(id, flaw, event)
    return flaw === undefined
  }

  hasFailed(...ids: readonly StepId[]): boolean {
    return ids.some(id => this.#failed.has(id))
  }

  get anyFailed(): boolean {
    return this.#failed.size > 0
  }

  /** Every step, in order; of each the first findings. */
  steps(): Step[] {
    return [...this.#found].toSorted(([a], [b]) => a - b).flatMap(([id, found]) => told(id, found))
  }

  #add(id: StepId, result: StepResult, text: string, event?: number): void {
    const found = this.#found.get(id) ?? []
    found.push({ id, result, ...(event !== undefined && { event }), text: quoted(text) })
    this.#found.set(id, found)
  }
}

function told(id: StepId, found: readonly Step[]): Step[] {
  const sorted = [...found.filter(it => it.result === 'fail'), ...found.filter(it => it.result !== 'fail')]
  if (sorted.length <= BUNDLE_FINDINGS_MAX) return sorted
  const more = `and ${sorted.length - BUNDLE_FINDINGS_MAX} findings more`
  return [
    ...sorted.slice(0, BUNDLE_FINDINGS_MAX),
    { id, result: sorted[BUNDLE_FINDINGS_MAX]?.result ?? 'warn', text: more },
  ]
}
