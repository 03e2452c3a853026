/** What carries messages over one open line, and what it asks of whoever keeps it. */

import type { Message, Outcome, Trouble } from './types.ts'

export interface Carrier {
  /** Takes messages, if it has room for some. */
  wake(): void
  /** Ends in order: after what is on its way. */
  leave(): void
  /** Ends at once. */
  drop(): void
  /** Whether more than one command is said at a time. */
  readonly pipelines: boolean
  /** The server has said yes or no to some message: it works. */
  readonly hasWorked: boolean
  /** Something left behind a message, and was answered. */
  readonly pipelinedWell: boolean
}

export type Keeper = {
  take(): Message | undefined
  /** Nothing to take: `wake` it when there is. */
  idle(carrier: Carrier): void
  /** A message was settled. */
  settled(carrier: Carrier, outcome: Outcome): void
  /** Once, after the last message was settled. Without trouble it came to an end in order. */
  ended(carrier: Carrier, trouble: Trouble | undefined): void
}
