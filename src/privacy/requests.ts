/** What people ask for by law, each with its clock; from the day it came until they have their answer. */

import { audit } from '#accounts/accounts.ts'
import { openContact } from '#audience/audience.ts'
import type { ContactId } from '#audience/types.ts'
import { newId } from '#base/id.ts'
import { DAY_MS } from '#base/limits.ts'
import { no, yes, type Result } from '#base/result.ts'
import type { Turn } from '#store/turn.ts'
import * as store from './request-store.ts'
import { dueOf, extendedDueOf, isOpen } from './rules.ts'
import type { Request, RequestChannel, RequestKind } from './types.ts'

export type Opened = {
  readonly kind: RequestKind
  readonly channel: RequestChannel
  readonly contact?: ContactId | undefined
  readonly who?: string | undefined
  readonly notes?: string | undefined
  /** Now, where it is not said: a letter has been lying there. */
  readonly receivedAt?: Date | undefined
}

const RECEIVED_AGO_MAX_MS = 366 * DAY_MS

/** The clock runs from the day of receipt, whenever it is written down. */
export async function openRequest(
  turn: Turn,
  { contact, receivedAt = turn.now, who, notes, kind, channel }: Opened,
): Promise<Result<Request, 'absent' | 'nobody' | 'not-received-yet' | 'too-long-ago'>> {
  if (contact === undefined && (who ?? '') === '') return no('nobody')
  if (receivedAt > turn.now) return no('not-received-yet')
  if (turn.nowMs - receivedAt.getTime() > RECEIVED_AGO_MAX_MS) return no('too-long-ago')
  if (contact !== undefined && !(await openContact(turn, contact)).ok) return no('absent')
  const it: Request = {
    id: newId('req', turn.nowMs),
    kind,
    channel,
    contact: contact ?? null,
    who: who ?? null,
    notes: notes ?? null,
    state: 'open',
    outcome: null,
    receivedAt,
    dueAt: dueOf(receivedAt),
    closedAt: null,
    madeBy: `${turn.actor.kind} ${turn.actor.id}`,
  }
  await store.addRequest(turn, it)
  return yes(it)
}

/** One that was answered in the moment in which it was made: by a button of the person's own page, or of a program. */
export async function noteAnswered(
  turn: Turn,
  it: { readonly kind: RequestKind; readonly channel: RequestChannel; readonly contact: ContactId | null },
): Promise<void> {
  const times = { receivedAt: turn.now, dueAt: dueOf(turn.now), closedAt: turn.now }
  const id = newId('req', turn.nowMs)
  const empty = { who: null, notes: null, outcome: null }
  await store.addRequest(turn, {
    ...it,
    ...empty,
    ...times,
    id,
    state: 'done',
    madeBy: `${turn.actor.kind} ${turn.actor.id}`,
  })
  await audit(turn, 'request.answered', { request_id: id, kind: it.kind, channel: it.channel })
}

export const listRequests = store.pageOfRequests
export const countRequests = store.countRequests

type Changed<No extends string> = Promise<Result<Request, 'absent' | No>>

async function change<No extends string>(
  turn: Turn,
  id: string,
  work: (it: Request) => Result<Request, No>,
): Changed<No> {
  const it = await store.lockRequest(turn, id)
  if (!it) return no('absent')
  const after = work(it)
  if (!after.ok) return after
  await store.setRequest(turn, after.value)
  return after
}

/** With what the person was answered. Once. */
export const closeRequest = (
  turn: Turn,
  id: string,
  { state, outcome }: { readonly state: 'done' | 'refused'; readonly outcome: string },
): Changed<'closed'> =>
  change(turn, id, it => (isOpen(it.state) ? yes({ ...it, state, outcome, closedAt: turn.now }) : no('closed')))

/** Closed by mistake. The clock has gone on. */
export const reopenRequest = (turn: Turn, id: string): Changed<'open'> =>
  change(turn, id, it => {
    if (isOpen(it.state)) return no('open')
    const isExtended = it.dueAt.getTime() > dueOf(it.receivedAt).getTime()
    return yes({ ...it, state: isExtended ? 'extended' : 'open', outcome: null, closedAt: null })
  })

/** Two months more, once, of which the person must be told within the first (GDPR 12.3). */
export const extendRequest = (
  turn: Turn,
  id: string,
  reason: string,
): Changed<'closed' | 'already-extended' | 'too-late'> =>
  change(turn, id, it => {
    if (!isOpen(it.state)) return no('closed')
    if (it.state === 'extended') return no('already-extended')
    if (turn.now > it.dueAt) return no('too-late')
    const notes = [it.notes, reason].filter(Boolean).join('\n\n')
    return yes({ ...it, notes, state: 'extended', dueAt: extendedDueOf(it.receivedAt) })
  })

export async function readRequest(turn: Turn, id: string): Promise<Result<Request, 'absent'>> {
  const it = await store.lockRequest(turn, id)
  return it ? yes(it) : no('absent')
}
