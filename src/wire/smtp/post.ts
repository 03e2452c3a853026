/** One message over a connection of its own; and trying a server out. */

import { Memory, openLine } from './opening.ts'
import { patienceOf } from './patience.ts'
import { Session } from './session.ts'
import type { FindHosts, Message, Outcome, Patience, Relay, Trouble } from './types.ts'

export type Trial = {
  /** Why the server could not be used, or why the session ended out of order. */
  readonly trouble: Trouble | undefined
  readonly encrypted: boolean
  /** Of the message, if one was given: its `settle` heard the same. */
  readonly outcome: Outcome | undefined
}

/** Connects, encrypts, logs in; hands the message over, if there is one; says goodbye. Never throws. */
export async function tryRelay(
  relay: Relay,
  message?: Message,
  patience?: Partial<Patience>,
  hosts?: FindHosts,
): Promise<Trial> {
  const patient = patienceOf(patience)
  const opened = await openLine(relay, patient, new Memory(), hosts)
  if (!opened.ok) {
    const outcome = message && ({ is: 'untouched', trouble: opened.refusal } as const)
    if (outcome) message?.settle(outcome)
    return { trouble: opened.refusal, encrypted: false, outcome }
  }
  const { line, offers, encrypted } = opened.value
  let next = message
  let outcome: Outcome | undefined
  const done = Promise.withResolvers<Trouble | undefined>()
  const session = new Session(line, offers, true, patient, 1, {
    take: () => {
      const taken = next
      next = undefined
      return taken
    },
    idle: it => it.leave(),
    settled: (_session, settled) => {
      outcome = settled
    },
    ended: (_session, trouble) => done.resolve(trouble),
  })
  session.wake()
  return { trouble: await done.promise, encrypted, outcome }
}

/** Sends one message and says what became of it. `hosts`: instead of the relay’s own. */
export async function post(
  relay: Relay,
  message: Message,
  patience?: Partial<Patience>,
  hosts?: FindHosts,
): Promise<Outcome> {
  const { outcome, trouble } = await tryRelay(relay, message, patience, hosts)
  return outcome ?? { is: 'untouched', trouble: trouble ?? { at: 'idle', why: 'stopped', lasting: false } }
}
