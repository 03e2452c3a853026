/** What an event says of the boxes of one channel, and what its mailbox is asked afterwards: on a form as on paper. */

import { CONFIRMATION_MS, DAY_MS, SIGN_UP_MAILS_PER_ADDRESS, SIGN_UP_MAILS_PER_ADDRESS_IN_ALL } from '#base/limits.ts'
import type { EmailAddress } from '#base/address.ts'
import { chainOf } from '#ledger/ledger.ts'
import type { Draft, EventId, SubjectId } from '#ledger/types.ts'
import { countTry } from '#store/rate.ts'
import type { Turn } from '#store/turn.ts'
import type { Channel } from '#wire/form-definition.ts'
import { itemsOn, mailboxOf, purposesOf } from './answers.ts'
import * as store from './answers-store.ts'
import type { AskedForm } from './asking.ts'
import { tokenOf } from './confirmation.ts'
import { controllerOf } from './publishing.ts'
import { CONFIRMED, standingsAfter } from './standing.ts'
import { isMute } from './suppressing.ts'
import type { EvidenceLevel } from './types.ts'

type Boxes = Pick<Draft, 'type' | 'evidence' | 'channel' | 'form' | 'controller' | 'notice' | 'purposes' | 'partners'>

/** What was ticked of this channel is a grant; where all was left, it is a refusal. */
export function answeredOn(
  asked: AskedForm,
  ticked: ReadonlySet<string>,
  channel: Channel,
  evidence: EvidenceLevel,
): Boxes {
  const { id, version, locale, snapshot, notice, content, draft } = asked
  const boxes = itemsOn(content, channel)
  const named = content.partners.filter(it => boxes.some(box => box.partner === it.id))
  const purposes = purposesOf(content, ticked, channel)
  return {
    ...(purposes.some(it => it.state === 'granted') ? { type: 'grant', evidence } : { type: 'refuse' }),
    channel,
    form: { id, version, locale, snapshot }, // One variant, hence none is named (reference C11).
    controller: controllerOf(draft),
    ...(notice !== undefined && { notice }),
    purposes,
    ...(named.length > 0 && { partners: named }),
  }
}

export type Asking = {
  readonly subject: SubjectId
  readonly address: EmailAddress
  readonly grant: EventId
  readonly asked: AskedForm
  readonly ticked: ReadonlySet<string>
}

/**
 * Asks for what the address has not confirmed yet: as long as mail may go there, and not more often than it is bearable.
 * True when it is asked.
 */
export async function askToConfirm(turn: Turn, { subject, address, grant, asked, ticked }: Asking): Promise<boolean> {
  if (turn.actor.test) return false // A test key reaches nobody; nor may its sandbox answer for a mailbox.
  const granted = purposesOf(asked.content, ticked, 'email').filter(it => it.state === 'granted')
  const standings = standingsAfter(await chainOf(turn, subject, 'email')) // With what the log does not have yet.
  const rehearsed = await store.rehearsedBy(turn, subject, 'email')
  const isConfirmed = ({ id, v }: { id: string; v: number }) => {
    const folded = standings.get(id)
    return folded?.state === 'given' && folded.v === v && folded.evidence === CONFIRMED && !rehearsed.has(id)
  }
  const purposes = granted.filter(it => !isConfirmed(it)).map(({ id, v }) => ({ id, v }))
  if (purposes.length === 0 || (await isMute(turn, 'email', subject))) return false
  if (await isBombed(turn, address)) return false
  const { hash } = tokenOf(turn.house, turn.account, grant)
  const expires_at = new Date(turn.nowMs + CONFIRMATION_MS)
  const { id: form, version, locale } = asked
  const question = { token_hash: hash, subject, channel: 'email', purposes, grant, form, version, locale } as const
  await store.addConfirmation(turn, { ...question, expires_at })
  turn.emit('consent.pending', { grant })
  return true
}

async function isBombed({ house, account }: Turn, address: EmailAddress): Promise<boolean> {
  const here = await countTry(house, `sign-up mail ${account} ${mailboxOf(address)}`, DAY_MS)
  const inAll = await countTry(house, `sign-up mail ${mailboxOf(address)}`, DAY_MS)
  return here > SIGN_UP_MAILS_PER_ADDRESS || inAll > SIGN_UP_MAILS_PER_ADDRESS_IN_ALL
}
