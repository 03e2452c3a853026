/** Taking back: always accepted, and in force before the answer is written. */

import { must, sure } from '#base/bug.ts'
import { append, chainOf, type Told } from '#ledger/ledger.ts'
import type { SubjectId } from '#ledger/types.ts'
import type { Turn } from '#store/turn.ts'
import type { Via } from '#wire/envelope.ts'
import type { Channel } from '#wire/form-definition.ts'
import * as store from './answers-store.ts'
import { senderOf, type TextSaid, textOf } from './disclosed.ts'
import { forgetHandset } from './handset-store.ts'
import { standingsAfter } from './standing.ts'
import type { Sender } from './types.ts'

export type Withdrawal = {
  readonly subject: SubjectId
  readonly channel: Channel
  /** Slugs, or everything on this channel. */
  readonly purposes: readonly string[] | 'all'
  readonly via: Via
  readonly sender?: Sender | undefined
  /** The text by which they said so. */
  readonly text?: TextSaid | undefined
}

/**
 * Withdraws what is given, pending confirmations among it, and what waits in quarantine, so that no release gives it
 * later; answers with what that was. In one turn the event, the
 * block, and the word to every worker: nothing waits for the log [AS-03]. Twice is once.
 */
export const withdraw = (turn: Turn, { sender, text, ...it }: Withdrawal): Promise<readonly string[]> => {
  const told = { ...(sender && senderOf(sender)), ...(text && textOf(text)) }
  return end(turn, { ...it, type: 'withdraw', state: 'withdrawn', told })
}

/** What was given too long ago to be relied on any more [AS-03]. Ends as a withdrawal does, and says why. */
export const expire = (
  turn: Turn,
  it: Pick<Withdrawal, 'subject' | 'channel' | 'purposes'>,
): Promise<readonly string[]> => end(turn, { ...it, type: 'expire', state: 'expired', told: {} })

type Ending = Omit<Withdrawal, 'via' | 'sender' | 'text'> & {
  readonly type: 'withdraw' | 'expire'
  readonly state: 'withdrawn' | 'expired'
  readonly via?: Via
  readonly told: ReturnType<typeof senderOf>
}

async function end(turn: Turn, { subject, channel, purposes, type, state, via, told }: Ending): Promise<string[]> {
  if ((await store.lockPerson(turn, subject)) === 'let-go') return []
  await store.narrowConfirmations(turn, subject, channel, purposes === 'all' ? null : purposes)
  const chain = await chainOf(turn, subject, channel)
  const open = [...givenIn(chain), ...(type === 'withdraw' ? waitingIn(chain) : [])]
  const given = open.filter(([id]) => purposes === 'all' || purposes.includes(id))
  if (given.length === 0) return []
  const entries = given.map(([id, { v }]) => ({ id, v, channel, state }))
  const disclosures = { address: addressIn(chain), ...told }
  const draft = { type, subject, channel, ...(via && { via }), purposes: entries, disclosures }
  const [event] = await append(turn, [draft])
  const slugs = given.map(([id]) => id)
  await store.block(turn, subject, channel, slugs, sure(event, 'one draft makes one event'))
  await store.addRevocations(turn, subject, channel, purposes === 'all' ? [null] : slugs)
  turn.notify('revocation')
  return slugs
}

type Open = readonly [id: string, version: { readonly v: number }]
const givenIn = (chain: readonly Told[]): Open[] => [...standingsAfter(chain)].filter(([, it]) => it.state === 'given')

/** What an import asks for and nobody has given, refused or taken back since. */
function waitingIn(chain: readonly Told[]): Open[] {
  const stands = standingsAfter(chain)
  const asked = chain.flatMap(({ said }) => said.purposes ?? []).filter(it => it.state === 'requested')
  return [...new Map(asked.filter(({ id }) => !stands.has(id)).map(({ id, v }) => [id, { v }]))]
}

/** Before a person is erased: no question of ours is open any more, and no worker sends what it has loaded. */
export async function fallSilent(turn: Turn, subject: SubjectId): Promise<void> {
  await store.forgetOpen(turn, subject)
  await forgetHandset(turn, subject)
  await store.addRevocations(turn, subject, null, [null])
  turn.notify('revocation')
}

/** Every event of a chain discloses the address that the chain is about, until it is erased. */
export function addressIn(chain: readonly Told[]): string {
  const address = chain.map(it => it.disclosed.address).find(it => typeof it === 'string')
  must(typeof address === 'string', 'what is given was given from an address')
  return address
}
