/** Messages for tests of the SMTP client, and sending them all. */

import { expect } from 'vitest'
import { openCourier } from '#wire/smtp/courier.ts'
import type { CourierOptions, Message, Outcome, Patience, Relay, Trouble } from '#wire/smtp/types.ts'

/** For servers that fall silent. Others get all the time that a busy machine needs. */
export const HASTE: Patience = {
  connectMs: 10_000,
  commandMs: 60,
  dataMs: 60,
  blockMs: 60,
  dotMs: 60,
  quitMs: 60,
  idleMs: 2_000,
  backoffMs: 1,
  backoffMaxMs: 4,
}
export const PATIENT: Patience = {
  ...HASTE,
  commandMs: 10_000,
  dataMs: 10_000,
  blockMs: 10_000,
  dotMs: 10_000,
  quitMs: 10_000,
}

export const relayTo = (port: number, over: Partial<Relay> = {}): Relay => ({
  host: '127.0.0.1',
  port,
  tls: 'none',
  helo: 'client.example',
  reach: 'any',
  ...over,
})

export const bodyFor = (to: string, bytes = 0): Buffer =>
  Buffer.from(
    `To: ${to}\r\nSubject: Hello\r\n\r\nDear ${to}\r\n${'x'
      .repeat(70)
      .concat('\r\n')
      .repeat(Math.ceil(bytes / 72))}`,
  )

export class Letter implements Message {
  readonly from = 'bounce@client.example'
  readonly to: string
  readonly data: Buffer
  readonly utf8: boolean
  readonly dsn?: NonNullable<Message['dsn']>
  readonly outcomes: Outcome[] = []
  attempts = 0
  readonly #over: Partial<Pick<Message, 'mayLeave' | 'attempted'>>
  #done = () => {}

  constructor(to: string, over: Partial<Message> = {}) {
    this.to = to
    this.data = over.data ?? bodyFor(to)
    this.utf8 = over.utf8 ?? false
    if (over.dsn) this.dsn = over.dsn
    this.#over = over
  }
  mayLeave(): boolean {
    return this.#over.mayLeave?.() ?? true
  }
  attempted(): Promise<void> | void {
    this.attempts += 1
    return this.#over.attempted?.()
  }
  settle(outcome: Outcome): void {
    this.outcomes.push(outcome)
    this.#done()
  }
  onSettled(done: () => void): void {
    this.#done = done
  }
  get outcome(): Outcome | undefined {
    return this.outcomes[0]
  }
}

export const letters = (count: number, over: (n: number) => Partial<Message> = () => ({})): Letter[] =>
  Array.from({ length: count }, (_, n) => new Letter(`r${n}@example.org`, over(n)))

type Over = Partial<CourierOptions> & Pick<CourierOptions, 'relay'>

/** Sends them all, or as many as the server lets us before it has failed `troublesMax` times. */
export async function deliver(all: readonly Letter[], over: Over, troublesMax = 50): Promise<Trouble[]> {
  const troubles: Trouble[] = []
  const queue = [...all]
  const done = Promise.withResolvers<void>()
  const check = () => {
    if (troubles.length >= troublesMax || all.every(it => it.outcomes.length > 0)) done.resolve()
  }
  for (const letter of all) letter.onSettled(check)
  const courier = openCourier({
    connections: 2,
    messagesPerConnection: 100,
    patience: PATIENT,
    ...over,
    take: () => queue.shift(),
    onTrouble: trouble => {
      troubles.push(trouble)
      check()
    },
  })
  courier.wake()
  await done.promise
  await courier.stop(troubles.length >= troublesMax)
  expect(courier).toMatchObject({ connected: 0, underWay: 0 })
  return troubles
}
