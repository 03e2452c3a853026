import fc from 'fast-check'
import { afterEach, expect, test } from 'vitest'
import type { Relay } from '#wire/smtp/types.ts'
import { type HostileServer, type Script, startHostile } from '../hostile-smtp.ts'
import { deliver, HASTE, Letter, letters, PATIENT, relayTo } from '../letters.ts'
import { CLOSED, type Mode, MODES } from './modes.ts'
import { openFaultSink } from './sink.ts'

const closing: Pick<HostileServer, 'close'>[] = []
afterEach(async () => {
  await Promise.all(closing.splice(0).map(server => server.close()))
})

/** The three ways in which mail is said to a server. */
const WAYS = {
  'the next envelope behind the dot': { offers: ['PIPELINING', 'SIZE 20000000', '8BITMIME'], relay: {} },
  'one command at a time': { offers: ['8BITMIME'], relay: {} },
  'whole messages at once': { offers: ['PIPELINING', 'CHUNKING'], relay: { atOnce: 2 } },
} as const satisfies Record<string, { offers: readonly string[]; relay: Partial<Relay> }>

/** At the second message of the first connection; the question whether BDAT is known comes before them. */
function scriptOf({ at, act, also }: Mode, isFlying: boolean): Script {
  const verb = isFlying && at === 'dot' ? 'bdat' : at
  const second = verb === 'bdat' ? 2 : 1
  return (said, nth, on) => (said === verb && nth === second && on === 0 ? act : also?.(said, nth, on))
}

for (const [way, { offers, relay }] of Object.entries(WAYS)) {
  const isFlying = 'atOnce' in relay
  test(`whatever a server does at a step, its message has the outcome that is true: ${way} [AS-03]`, async () => {
    for (const mode of MODES) {
      if (isFlying && mode.at === 'data') continue // Nobody says DATA.
      const server = await startHostile({ script: scriptOf(mode, isFlying), offers })
      closing.push(server)
      const all = letters(4)
      const patience = mode.hasty ? HASTE : PATIENT
      await deliver(all, { relay: relayTo(server.port, relay), connections: 1, patience })
      expect(all[1]?.outcome, mode.name).toMatchObject((isFlying && mode.flying) || mode.outcome)
      expect(
        all.map(it => it.outcomes.length),
        mode.name,
      ).toEqual([1, 1, 1, 1])
      const times = (n: number) => server.taken.filter(({ to }) => to === `r${n}@example.org`).length
      // Of what was on its way at once, who knows what became: that is what it is called.
      if (!isFlying || all[1]?.outcome?.is !== 'uncertain') expect(times(1), mode.name).toBe(mode.kept ? 1 : 0)
      for (const [n, { outcome }] of all.entries()) {
        if (outcome?.is === 'accepted') expect(times(n), mode.name).toBe(1)
        if (outcome?.is === 'refused' || outcome?.is === 'untouched') expect(times(n), mode.name).toBe(0)
        expect(times(n), mode.name).toBeLessThanOrEqual(1)
      }
      expect(times(0), mode.name).toBe(1)
      if (!isFlying) expect(times(3), mode.name).toBe(1)
      await server.close()
    }
  }, 60_000)
}

test('to a server that is no use from the first byte on nothing is said, and all stays here [AS-03]', async () => {
  for (const { name, trouble, script, offers, shows, relay, hasty } of CLOSED) {
    const server = await startHostile({ ...(script && { script }), ...(offers && { offers }), ...(shows && { shows }) })
    closing.push(server)
    const letter = new Letter('a@example.org')
    const patience = hasty ? HASTE : PATIENT
    const troubles = await deliver([letter], { relay: relayTo(server.port, relay), connections: 1, patience }, 2)
    expect(troubles[0], name).toMatchObject(trouble)
    expect(letter.outcomes, name).toEqual([])
    expect(server.taken, name).toEqual([])
    expect(
      server.heard.some(line => line.startsWith('MAIL')),
      name,
    ).toBe(false)
    await server.close()
  }
})

/** As a queue does: what surely was not taken goes again, what may have been does not. */
async function sendAll(port: number, count: number, relay: Partial<Relay>): Promise<Map<string, string>> {
  const ends = new Map<string, string>()
  for (let round = 0; round < 60 && ends.size < count; round++) {
    const all = Array.from({ length: count }, (_, n) => `r${n}@example.org`)
      .filter(to => !ends.has(to))
      .map(to => new Letter(to))
    await deliver(all, { relay: relayTo(port, relay), connections: 3, messagesPerConnection: 7, patience: PATIENT }, 10)
    for (const { to, outcomes } of all) {
      expect(outcomes.length).toBeLessThanOrEqual(1)
      const [outcome] = outcomes
      const isOver =
        outcome?.is === 'accepted' || outcome?.is === 'uncertain' || (outcome?.is === 'refused' && outcome.permanent)
      if (isOver) ends.set(to, outcome.is)
    }
  }
  return ends
}

test('through any storm of faults nothing is lost, nothing comes twice, and what is uncertain is called so [AS-03]', async () => {
  const anyWay = fc.constantFrom(...Object.values(WAYS))
  await fc.assert(
    fc.asyncProperty(fc.nat(), anyWay, async (seed, { offers, relay }) => {
      const sink = await openFaultSink({ seed, share: 0.15, offers })
      closing.push(sink)
      const count = 40
      const ends = await sendAll(sink.port, count, relay)
      expect(ends.size).toBe(count)
      for (const [to, end] of ends) {
        const times = sink.times.get(to) ?? 0
        if (end === 'accepted') expect(times, to).toBe(1)
        if (end === 'refused') expect(times, to).toBe(0)
        expect(times, to).toBeLessThanOrEqual(1)
      }
      await sink.close()
    }),
    { numRuns: 25 },
  )
}, 300_000)
