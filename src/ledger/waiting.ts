/**
 * What a turn has said and the sequencer has not yet written. Nothing here names a person: disclosures have become
 * digests, and the salts that open them are sealed elsewhere. What events of one turn have in common is written once.
 */

import type { EventType } from '#wire/envelope.ts'
import type { Channel } from '#wire/form-definition.ts'
import type { EventId, Said, SubjectId, Tenant } from './types.ts'

/** A file's line in the disclosure `attachments`, before the event has its place (reference A6). */
export type WaitingFile = { readonly path: string; readonly sha256: string; readonly media: string }

export type Waiting = {
  readonly event: EventId
  readonly tenant: Tenant
  readonly type: EventType
  readonly said: Said
  readonly digests: readonly string[]
  readonly subject?: SubjectId
  readonly channel?: Channel
  readonly files?: readonly WaitingFile[]
}

type Shared = Pick<Waiting, 'tenant' | 'type' | 'channel'> & { readonly said: Said }
type Own = Pick<Waiting, 'event' | 'subject' | 'digests' | 'files'> &
  Pick<Said, 'import' | 'cites' | 'payload'> & { readonly as: number }
type Packed = { readonly shared: readonly Shared[]; readonly events: readonly Own[] }

export function packWaiting(waiting: readonly Waiting[]): string {
  const known = new Map<string, number>()
  let before: Waiting | undefined
  let as = -1
  const events = waiting.map((it): Own => {
    if (!before || !isAlike(it, before)) as = numberOf(sharedOf(it), known)
    before = it
    const { event, subject, digests, files, said } = it
    return { event, subject, digests, files, import: said.import, cites: said.cites, payload: said.payload, as } as Own // Absent members are not written.
  })
  return `{"shared":[${[...known.keys()].join(',')}],"events":${JSON.stringify(events)}}`
}

/** What is shared by sayings that differ in their own members alone. */
const SHARED = new WeakMap<Said, Said>()
export function asOne(shared: Said, said: Said): Said {
  SHARED.set(said, shared)
  return said
}
const sharedIn = (said: Said) => SHARED.get(said) ?? said

/** Nearly always what one turn says is one object, and need not be written to be compared. */
const isAlike = (a: Waiting, b: Waiting) =>
  sharedIn(a.said) === sharedIn(b.said) && a.type === b.type && a.channel === b.channel && a.tenant === b.tenant

function sharedOf({ tenant, type, channel, said: { import: _, cites: __, payload: ___, ...said } }: Waiting): string {
  return JSON.stringify({ tenant, type, channel, said })
}

function numberOf(text: string, known: Map<string, number>): number {
  const number = known.get(text) ?? known.size
  known.set(text, number)
  return number
}

/** @throws SyntaxError, TypeError when this is not what packWaiting wrote. */
export function unpackWaiting(text: string): readonly Waiting[] {
  const { shared, events } = JSON.parse(text) as Packed // Sealed by us: whoever changes it is found out by the seal.
  return events.map(({ as, import: row, cites, payload, ...own }) => {
    const { said, ...rest } = shared[as] as Shared // Written with it.
    const isAsShared = row === undefined && cites === undefined && payload === undefined
    const each = { ...(row && { import: row }), ...(cites && { cites }), ...(payload && { payload }) }
    return { ...own, ...rest, said: isAsShared ? said : { ...said, ...each } }
  })
}
