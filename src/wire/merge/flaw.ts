import type { MergeFlawCode } from './types.ts'

/** Leaves the reading of one tag; caught where its position is known. */
export class Wrong extends Error {
  readonly flaw: { readonly code: MergeFlawCode; readonly says: string }

  constructor(code: MergeFlawCode, says: string) {
    super(says)
    this.flaw = { code, says }
  }
}
export const wrong = (code: MergeFlawCode, says: string): Wrong => new Wrong(code, says)
