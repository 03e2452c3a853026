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

/** Members of which each event has its own; the others are mostly those of the event before. */
type OwnMember = 'import' | 'cites' | 'payload'
export type SharedSaid = Omit<Said, OwnMember>

type Shared = Pick<Waiting, 'tenant' | 'type' | 'channel'> & { readonly said: SharedSaid }
type Own = Pick<Waiting, 'event' | 'subject' | 'digests' | 'files'> & Pick<Said, OwnMember> & { readonly as: number }
type Packed = { readonly shared: readonly Shared[]; readonly events: readonly Own[] }

/** One event as it will be written: its own members as text already, for of what a long turn says nothing else is kept until it is over. */
export type Packable = Pick<Waiting, 'tenant' | 'type'> & {
  readonly channel: Channel | undefined
  readonly shared: Said
  readonly own: string
}

/** `shared` is the same object for events that say the same but for their own members. */
export function packable(
  { event, subject, digests, files, tenant, type, channel, said }: Waiting,
  shared: Said = said,
): Packable {
  const { import: row, cites, payload } = said
  const own = JSON.stringify({ event, subject, digests, files, import: row, cites, payload })
  return { tenant, type, channel, shared, own }
}

export class Packing {
  readonly #known = new Map<string, number>()
  readonly #events: string[] = []
  #before: (Packable & { readonly as: number }) | undefined

  get events(): number {
    return this.#events.length
  }

  add(it: Packable): void {
    const as = this.#before && isAlike(it, this.#before) ? this.#before.as : this.#numberOf(it)
    this.#before = { ...it, as }
    this.#events.push(`${it.own.slice(0, -1)},"as":${as}}`)
  }

  #numberOf({ tenant, type, channel, shared: { import: _, cites: __, payload: ___, ...said } }: Packable): number {
    const text = JSON.stringify({ tenant, type, channel, said })
    const number = this.#known.get(text) ?? this.#known.size
    this.#known.set(text, number)
    return number
  }

  text(): string {
    return `{"shared":[${[...this.#known.keys()].join(',')}],"events":[${this.#events.join(',')}]}`
  }
}

const isAlike = (a: Packable, b: Packable) =>
  a.shared === b.shared && a.type === b.type && a.channel === b.channel && a.tenant === b.tenant

/** @throws SyntaxError, TypeError when this is not what {@link Packing} wrote. */
export function unpackWaiting(text: string): readonly Waiting[] {
  const { shared, events } = JSON.parse(text) as Packed // Sealed by us: whoever changes it is found out by the seal.
  return events.map(it => unpacked(it, shared[it.as] as Shared)) // Written with it.
}

/** Member by member: an object that is made of the rest of another costs more than all that is in it. */
function unpacked(it: Own, { tenant, type, channel, said }: Shared): Waiting {
  const { event, subject, digests, files } = it
  const waiting = { event, tenant, type, said: whole(said, it), digests }
  return {
    ...waiting,
    ...(subject !== undefined && { subject }),
    ...(channel !== undefined && { channel }),
    ...(files !== undefined && { files }),
  }
}

function whole(shared: SharedSaid, { import: row, cites, payload }: Own): Said {
  if (row === undefined && cites === undefined && payload === undefined) return shared
  return { ...shared, ...(row && { import: row }), ...(cites && { cites }), ...(payload && { payload }) }
}
