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

/** Each event becomes text at once: of what a long turn says nothing else is kept until it is over. */
export class Packing {
  readonly #known = new Map<string, number>()
  readonly #events: string[] = []
  #before: (Omit<Shared, 'said'> & { readonly said: Said; readonly as: number }) | undefined

  get events(): number {
    return this.#events.length
  }

  /** `shared` is the same object for events that say the same but for their own members. */
  add({ event, subject, digests, files, tenant, type, channel, said }: Waiting, shared: Said = said): void {
    const before = this.#before
    const isAlike =
      before?.said === shared && before.type === type && before.channel === channel && before.tenant === tenant
    const as = isAlike ? before.as : this.#numberOf({ tenant, type, channel, said: shared } as Shared) // Absent members are not written.
    if (!isAlike) this.#before = { tenant, type, said: shared, as, ...(channel && { channel }) }
    const { import: row, cites, payload } = said
    this.#events.push(JSON.stringify({ event, subject, digests, files, import: row, cites, payload, as }))
  }

  #numberOf({
    said: { import: _, cites: __, payload: ___, ...said },
    ...it
  }: Shared & { readonly said: Said }): number {
    const text = JSON.stringify({ ...it, said })
    const number = this.#known.get(text) ?? this.#known.size
    this.#known.set(text, number)
    return number
  }

  text(): string {
    return `{"shared":[${[...this.#known.keys()].join(',')}],"events":[${this.#events.join(',')}]}`
  }
}

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
