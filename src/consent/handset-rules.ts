/** What a handset may still confirm, and what its answer says in the ledger. Values in, values out. */

import { timeOf } from '#base/clock.ts'
import type { Told } from '#ledger/ledger.ts'
import type { Draft, SubjectId } from '#ledger/types.ts'
import type { Channel } from '#wire/form-definition.ts'
import { canonical } from '#wire/jcs.ts'
import type { Granted } from './answers-store.ts'
import type { AskedOn } from './handset-store.ts'
import { senderOf } from './disclosed.ts'
import { CONFIRMED, standingsAfter } from './standing.ts'
import type { Sender } from './types.ts'

/** How the handset answered. What identifies anybody is a disclosure of the event, and not in its file (reference A7). */
export type Proof =
  | {
      readonly by: 'code'
      readonly sender: Sender
      /** Whom the handset saw the text come from, and what the carrier calls it; where the line has said. */
      readonly from: string | null
      readonly providerId: string | null
      readonly textSha256: string | null
      readonly sentAtMs: number | null
      /** Of the code: the first was right, or the third. */
      readonly tries: number
    }
  | {
      readonly by: 'keyword'
      readonly keyword: string
      readonly to: string
      readonly messageId: string
      readonly atMs: number
    }

/** What is left to confirm, with the newest grant that it rests on. */
export type Open = { readonly grant: Told; readonly purposes: readonly Granted[]; readonly address: string }

const ENDED: ReadonlySet<string> = new Set(['withdrawn', 'expired', 'invalidated'])

/**
 * What was ticked, asked, and has stood ever since: given in the same version, and not ended after the grant, not even to
 * be given anew. An old code opens nothing that was taken back meanwhile [AS-03].
 */
export function openIn(chain: readonly Told[], asked: readonly AskedOn[]): Open | undefined {
  const standings = standingsAfter(chain)
  const open = new Map<string, Granted>()
  let newest = -1
  for (const { grant, purposes } of asked) {
    const at = chain.findIndex(it => it.event === grant)
    const since = at < 0 ? undefined : chain.slice(at + 1)
    const standing = purposes.filter(
      ({ id, v }) =>
        since && stands(id, v, since) && standings.get(id)?.state === 'given' && standings.get(id)?.v === v,
    )
    for (const it of standing) open.set(it.id, it)
    if (standing.length > 0) newest = Math.max(newest, at)
  }
  const grant = chain[newest]
  const address = grant?.disclosed.address
  return grant && typeof address === 'string' ? { grant, purposes: [...open.values()], address } : undefined
}

const stands = (id: string, v: number, since: readonly Told[]): boolean =>
  !since.some(
    ({ type, said }) =>
      type === 'erase' || (said.purposes ?? []).some(it => it.id === id && (ENDED.has(it.state) || it.v !== v)),
  )

type Confirmed = Open & { readonly subject: SubjectId; readonly channel: Channel; readonly time: string }

export function confirmationBy(proof: Proof, { subject, channel, grant, purposes, address, time }: Confirmed): Draft {
  const { controller, form } = grant.said
  return {
    type: 'confirm',
    subject,
    channel,
    evidence: CONFIRMED,
    ...(controller && { controller }),
    ...(form && { form }),
    purposes: purposes
      .toSorted((a, b) => (a.id < b.id ? -1 : 1))
      .map(({ id, v }) => ({ id, v, channel, state: 'granted' as const })),
    disclosures: { address, ...saidBy(proof), submitted_at: time },
    attachments: [
      { path: 'sms/opt-in.json', media: 'application/json', bytes: Buffer.from(canonical(noteOf(proof, time))) },
    ],
  }
}

function saidBy(proof: Proof): Draft['disclosures'] {
  if (proof.by === 'keyword')
    return { 'sms.sender': proof.to, 'sms.keyword': proof.keyword, 'sms.message_id': proof.messageId }
  return {
    ...senderOf(proof.sender),
    ...(proof.from !== null && { 'sms.sender': proof.from }),
    ...(proof.providerId !== null && { 'sms.message_id': proof.providerId }),
  }
}

const noteOf = (proof: Proof, time: string) =>
  proof.by === 'keyword'
    ? { method: 'keyword', received: timeOf(proof.atMs), time }
    : {
        method: 'code',
        ...(proof.sentAtMs !== null && { sent: timeOf(proof.sentAtMs) }),
        ...(proof.textSha256 !== null && { text_sha256: proof.textSha256 }),
        time,
        tries: proof.tries,
      }

/** Which of these counted before, for the same version: a rehearsal takes nothing away. */
export function countedBefore(chain: readonly Told[]): (it: Granted) => boolean {
  const standings = standingsAfter(chain)
  return ({ id, v }) => standings.get(id)?.enough === true && standings.get(id)?.v === v
}

/** As people type it and as their telephones paste it: with blanks, dashes, in any width. Undefined where it is no code. */
export function readCode(typed: string): string | undefined {
  if (typed.length > 40) return undefined
  const code = typed.normalize('NFKC').replaceAll(/[\s\p{Pd}]/gu, '')
  return /^[0-9]{6}$/.test(code) ? code : undefined
}
