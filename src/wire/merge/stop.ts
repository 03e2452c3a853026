import type { MergeStopCode } from './types.ts'

/** Ends a run that would cost too much; caught by the runner, which knows where it was. */
export class Stop extends Error {
  readonly code: MergeStopCode

  constructor(code: MergeStopCode) {
    super(code)
    this.code = code
  }
}
