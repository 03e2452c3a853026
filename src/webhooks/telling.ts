/** What a partner is told: one contact with the proof of its consent, or that a consent has ended. */

import { contactOfSubject } from '#audience/audience.ts'
import { sure } from '#base/bug.ts'
import { accountOf } from '#accounts/accounts.ts'
import type { Ending } from '#consent/ending-rules.ts'
import { proofOf } from '#ledger/ledger.ts'
import type { FileAnswer } from '#store/operation.ts'
import type { Turn } from '#store/turn.ts'
import { sha256Hex } from '#wire/crypto.ts'
import type { DisclosureName } from '#wire/envelope.ts'
import { shownTo } from './following.ts'
import { barrierOf } from './rules.ts'
import * as store from './store.ts'

/** Whom the proof is for does not need to know from where and with what somebody came to the form. */
export const WITHHELD: readonly DisclosureName[] = ['ip', 'user_agent', 'referrer', 'viewport', 'fields', 'name']

/** The body of a message; undefined when it is not to be told any more, because the consent ended a moment ago. */
export async function bodyOf(
  turn: Turn,
  partner: store.PartnerRow,
  row: store.MessageRow,
): Promise<string | undefined> {
  const data = await DATA[row.kind](turn, partner, row)
  if (!data) return undefined
  const account = await accountOf(turn)
  const { name, contact } = account.controller
  const from = { account: turn.account, name, contact }
  return JSON.stringify({
    type: `partner.contact.${row.kind}`,
    timestamp: row.createdAt.toISOString(),
    data: { number: row.number, partner: { id: partner.id, name: partner.name }, from, ...data },
  })
}

type Data = Readonly<Record<string, unknown>>
type Tell = (turn: Turn, partner: store.PartnerRow, row: store.MessageRow) => Promise<Data | undefined>

const DATA: Readonly<Record<store.MessageRow['kind'], Tell>> = {
  test: async () => ({ says: 'This is a test. It names nobody.' }),
  withdrawn: async (turn, _, row) => ended(turn, row),
  given: (turn, partner, row) => given(turn, partner, row),
}

/** Looked at once more before it leaves: who took the consent back meanwhile is not handed over [AS-09]. */
async function given(turn: Turn, partner: store.PartnerRow, row: store.MessageRow): Promise<Data | undefined> {
  const { handover, subject, channel, seq } = row
  if (!handover || !subject || !channel || row.endedAt) return undefined
  const standing = await store.standingOf(turn, partner.id, subject, channel)
  if (!standing || standing.seq < (seq ?? 0)) return undefined
  const [now] = await shownTo(turn, partner.id, [standing])
  const contact = await contactOfSubject(turn, subject)
  if (!now || !contact || barrierOf({ ...now, open: null }, partner)) return undefined
  const proof = await proofOf(turn, {
    subject,
    channel,
    contact: contact.id,
    format: 'zip',
    redact: WITHHELD,
    purpose: purposeOf(partner),
  })
  if (!proof.ok) return undefined
  const address = await addressFor(turn, subject, channel)
  return {
    handover,
    channel,
    address,
    locale: contact.locale,
    purpose: `partner.${partner.id}`,
    given_at: row.givenAt?.toISOString(),
    proof: fileIn(proof.value),
  }
}

const purposeOf = ({ name }: store.PartnerRow) => `Handed to ${name}, who was named on the form`

const fileIn = ({ name, media, bytes }: FileAnswer): Data => ({
  name,
  media,
  sha256: sha256Hex(bytes),
  base64: Buffer.from(bytes).toString('base64'),
})

async function addressFor(turn: Turn, subject: store.StandingRow['subject'], channel: string): Promise<string> {
  const contact = sure(await contactOfSubject(turn, subject), 'the contact was found a moment ago')
  return sure(channel === 'email' ? contact.email : contact.phone, 'a subject is one of its contact’s addresses')
}

const SAYS: Readonly<Record<Ending, string>> = {
  withdrawn: 'This person took the consent back. Stop, and delete what you hold by this handover.',
  expired: 'This consent has expired. Stop, and delete what you hold by this handover.',
  erased: 'This person asked to be erased. Delete everything that you hold by this handover.',
  suppressed: 'Nothing may be sent to this address any more. Stop.',
  superseded: 'This consent does not hold any more. Stop, and delete what you hold by this handover.',
}

async function ended(turn: Turn, row: store.MessageRow): Promise<Data | undefined> {
  const { handover, subject, channel, endedBy, endedAt } = row
  if (!handover || !endedBy) return undefined
  const contact = endedBy === 'erased' || !subject ? undefined : await contactOfSubject(turn, subject)
  const address = channel === 'email' ? contact?.email : contact?.phone
  return {
    handover,
    channel,
    ...(address && { address }),
    reason: endedBy,
    ended_at: endedAt?.toISOString(),
    says: SAYS[endedBy],
  }
}
