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
  const shared: string[] = []
  const events = waiting.map(
    ({ event, subject, digests, files, said: { import: row, cites, payload, ...said }, ...it }): Own => {
      const text = JSON.stringify({ tenant: it.tenant, type: it.type, channel: it.channel, said })
      const as = known.get(text) ?? shared.push(text) - 1
      known.set(text, as)
      return { event, subject, digests, files, import: row, cites, payload, as } as Own // Absent members are not written.
    },
  )
  return `{"shared":[${shared.join(',')}],"events":${JSON.stringify(events)}}`
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
