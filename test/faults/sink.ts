/**
 * A server that misbehaves by chance, from a seed, and writes down the truth: whom it took mail for, and how often. What
 * others say that became of a message is compared with that (tests of crashes, soak).
 */

import { type Act, type HostileServer, type Script, startHostile, type Verb } from '../hostile-smtp.ts'
import { MODES } from './modes.ts'

export type FaultSink = Omit<HostileServer, 'taken'> & {
  /** How often it took responsibility for mail to each recipient. */
  readonly times: ReadonlyMap<string, number>
  /** From now on so often a command meets a fault: 0 is honest, 0.1 one in ten. */
  misbehave(share: number): void
}

export type FaultOptions = {
  readonly seed: number
  readonly share?: number
  readonly offers?: readonly string[]
  /** Faults that let others wait for nothing are left out, unless they have the time. */
  readonly silent?: boolean
}

export async function openFaultSink({ seed, share = 0.1, offers, silent = false }: FaultOptions): Promise<FaultSink> {
  const times = new Map<string, number>()
  const state = { share }
  const script: Script = (verb, nth, connection) => faultAt(seed, verb, nth, connection, state.share, silent)
  const server = await startHostile({
    script,
    ...(offers && { offers }),
    onTaken: ({ to }) => times.set(to, (times.get(to) ?? 0) + 1),
  })
  const misbehave = (now: number) => {
    state.share = now
  }
  // The getters of the server stay its own.
  return Object.assign(Object.create(server) as HostileServer, { times, misbehave })
}

const CONNECT: readonly Act[] = [
  { say: '421 4.3.2 Not now\r\n', then: 'hang-up' },
  { then: 'reset' },
  { say: '554 5.7.1 Go away\r\n', then: 'hang-up' },
]

/** What it does here: the same for the same seed. */
function faultAt(seed: number, verb: Verb, nth: number, on: number, share: number, silent: boolean): Act | undefined {
  const lot = lotOf(`${seed} ${verb} ${nth} ${on}`)
  if (lot >= share * 0xffffffff) return undefined
  const acts = verb === 'connect' ? CONNECT : actsAt(verb === 'bdat' ? 'dot' : verb, silent)
  return acts[lotOf(`act ${lot}`) % Math.max(acts.length, 1)]
}

const actsAt = (verb: Verb, silent: boolean): readonly Act[] =>
  MODES.filter(({ at, hasty }) => at === verb && (silent || hasty !== true)).map(({ act }) => act)

/** FNV-1a, mixed once more: 32 bits by chance. */
function lotOf(text: string): number {
  let hash = 0x811c9dc5
  for (const sign of text) hash = Math.imul(hash ^ sign.charCodeAt(0), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  return (hash ^ (hash >>> 13)) >>> 0
}
