/** Double opt-in: the address is asked, and answers. Looking at the question answers nothing; only a POST does. */

import { createHash } from 'node:crypto'
import { timeOf } from '#base/clock.ts'
import { sure } from '#base/bug.ts'
import { no, yes, type Result } from '#base/result.ts'
import { append, chainOf, type Told } from '#ledger/ledger.ts'
import { type Draft, type EventId, KIND_OF, type SubjectId } from '#ledger/types.ts'
import type { House } from '#store/house.ts'
import { type AccountId, takeTurn, type Turn } from '#store/turn.ts'
import type { Channel, DefinedItem, Locale, Theme } from '#wire/form-definition.ts'
import { canonical } from '#wire/jcs.ts'
import * as store from './answers-store.ts'
import { senderOf } from './disclosed.ts'
import { boxesFor, type Shown, shownForm } from './shown.ts'
import { CONFIRMED, standingsAfter } from './standing.ts'
import { isMute, liftByConsent } from './suppressing.ts'
import type { Controller, FormId, Sender } from './types.ts'
import { addressIn } from './withdrawal.ts'

/** Made from the grant by a key of the installation: the table knows only its hash, and nobody else can make one. */
export function tokenOf(
  house: House,
  account: AccountId,
  grant: EventId,
): { readonly token: string; readonly hash: Buffer } {
  const token = house.keys.mac('link', account, `confirm ${grant}`).toString('base64url')
  return { token, hash: hashOf(token) }
}

const hashOf = (token: string) => createHash('sha256').update(token, 'latin1').digest()
const TOKEN = /^[A-Za-z0-9_-]{43}$/

/** What an address is asked: by whom, and for which boxes in which words. */
export type Asked = {
  readonly account: AccountId
  readonly subject: SubjectId
  readonly address: string
  readonly locale: Locale
  readonly controller: Controller
  readonly boxes: readonly DefinedItem[]
  /** How the form looked, so that the question looks like it. */
  readonly theme: Theme
  readonly expiresAt: Date
}

export type PendingMail = Asked & {
  readonly grant: EventId
  readonly form: FormId
  /** Where it is answered. */
  readonly url: string
  /** Hexadecimal, as the ledger discloses it: doi.token_sha256. */
  readonly tokenSha256: string
}

/** For whoever sends the mail; undefined when there is nothing left to ask. */
export async function pendingMail(
  turn: Turn,
  { grant }: { readonly grant: EventId },
): Promise<PendingMail | undefined> {
  const row = await store.confirmationOfGrant(turn, grant)
  if (!row || row.used_at || row.expires_at <= turn.now || (await isMute(turn, KIND_OF[row.channel], row.subject)))
    return undefined
  const asked = await askedBy(turn, row)
  if (!asked) return undefined
  const { token, hash } = tokenOf(turn.house, turn.account, grant)
  return {
    ...asked,
    grant,
    form: row.form,
    url: `${turn.house.publicUrl}/c/${token}`,
    tokenSha256: hash.toString('hex'),
  }
}

/** The mail was handed over; `rehearsed`: to the sandbox, where whoever works for the account reads it themselves. */
export const confirmationSent = (
  turn: Turn,
  { grant, rehearsed }: { readonly grant: EventId; readonly rehearsed: boolean },
): Promise<void> => store.setSent(turn, grant, rehearsed)

/** Why a link confirms nothing. Where we know whose it was we know the language to say so in; of one that was used, who asked whom. */
export type NotConfirmed = {
  readonly code: 'absent' | 'expired' | 'used' | 'withdrawn'
  readonly locale?: Locale
  readonly was?: Pick<Asked, 'account' | 'subject' | 'controller' | 'theme'>
}

/** What the holder of a token is asked. Changes nothing [AS-04]. */
export async function confirmationOf(house: House, token: string): Promise<Result<Asked, NotConfirmed>> {
  return withRow(house, token, async (turn, row) => {
    const asked = await askedBy(turn, row)
    return asked ? yes(asked) : no({ code: 'withdrawn', locale: row.locale })
  })
}

/** The address answers. Of two at once one does, and the other learns that it was done [AS-03] [AS-04]. */
export async function confirm(house: House, token: string, sender: Sender): Promise<Result<Asked, NotConfirmed>> {
  return withRow(house, token, async (turn, used) => {
    const { token_hash, locale, subject } = used
    if ((await store.lockPerson(turn, subject)) === 'let-go') return no({ code: 'withdrawn', locale })
    const row = await store.useConfirmation(turn, token_hash)
    if (!row) return no({ code: 'used', locale, ...(await wasOf(turn, used)) })
    const asked = await askedBy(turn, row)
    if (!asked) return no({ code: 'withdrawn', locale: row.locale })
    const chain = await chainOf(turn, row.subject, row.channel)
    await append(turn, [confirmationEvent(turn, row, asked, chain, sender)])
    await store.setRehearsed(turn, row, notYetGiven(row, chain))
    await liftByConsent(turn, KIND_OF[row.channel], row.subject)
    return yes(asked)
  })
}

/** What counted before, for the same version, counts as before: a rehearsal takes nothing away. */
function notYetGiven({ rehearsed, purposes }: store.ConfirmationRow, chain: readonly Told[]): readonly store.Granted[] {
  const stands = standingsAfter(chain)
  const isGiven = ({ id, v }: store.Granted) => stands.get(id)?.enough === true && stands.get(id)?.v === v
  return rehearsed ? purposes.filter(it => !isGiven(it)) : purposes
}

type Work = (turn: Turn, row: store.ConfirmationRow) => Promise<Result<Asked, NotConfirmed>>

async function withRow(house: House, token: string, work: Work): Promise<Result<Asked, NotConfirmed>> {
  const row = TOKEN.test(token) ? await store.findConfirmation(house.platform, hashOf(token)) : undefined
  if (!row) return no({ code: 'absent' })
  const { locale } = row
  if (!row.used_at && row.expires_at.getTime() <= house.clock.nowMs()) return no({ code: 'expired', locale })
  return takeTurn(house, { account: row.account, actor: { kind: 'contact', id: row.subject } }, async turn =>
    row.used_at ? no({ code: 'used', locale, ...(await wasOf(turn, row)) }) : work(turn, row),
  )
}

/** Mail programs open a link twice: whoever sees the second page wants to know whose it is, and where to say otherwise. */
async function wasOf(
  turn: Turn,
  { form, version, locale, subject }: store.ConfirmationRow,
): Promise<Pick<NotConfirmed, 'was'>> {
  const shown = await shownForm(turn, form, version, locale)
  const { controller, theme } = shown?.definition ?? {}
  return controller && theme ? { was: { account: turn.account, subject, controller, theme } } : {}
}

/** What is still to be confirmed: given by that grant or after it, in the same version, and not taken back since. */
async function askedBy(turn: Turn, row: store.ConfirmationRow): Promise<Asked | undefined> {
  const chain = await chainOf(turn, row.subject, row.channel)
  const standings = standingsAfter(chain)
  const open = row.purposes.filter(({ id, v }) => standings.get(id)?.state === 'given' && standings.get(id)?.v === v)
  if (open.length === 0) return undefined
  const shown = sure(await shownForm(turn, row.form, row.version, row.locale), 'what was granted was shown')
  return {
    account: turn.account,
    subject: row.subject,
    address: addressIn(chain),
    ...pageFacts(shown, open, row.channel),
    expiresAt: row.expires_at,
  }
}

const pageFacts = (shown: Shown, open: readonly store.Granted[], channel: Channel) => ({
  locale: shown.definition.locale,
  controller: shown.definition.controller,
  theme: shown.definition.theme,
  boxes: boxesFor(shown, open, channel),
})

function confirmationEvent(
  turn: Turn,
  row: store.ConfirmationRow,
  asked: Asked,
  chain: readonly Told[],
  sender: Sender,
): Draft {
  const tokenSha256 = row.token_hash.toString('hex')
  const time = timeOf(turn.nowMs)
  const granted = sure(
    chain.find(it => it.event === row.grant),
    'what is confirmed was granted',
  )
  const sent = chain.findLast(it => it.type === 'doi.sent' && it.disclosed['doi.token_sha256'] === tokenSha256)
  const messageId = sent?.disclosed['doi.message_id']
  const { controller, form } = granted.said
  return {
    type: 'confirm',
    subject: row.subject,
    channel: row.channel,
    evidence: CONFIRMED,
    ...(controller && { controller }),
    ...(form && { form }),
    purposes: asked.boxes.map(box => ({ id: box.purpose, v: box.v, channel: row.channel, state: 'granted' as const })),
    disclosures: {
      address: asked.address,
      ...senderOf(sender),
      submitted_at: time,
      'doi.token_sha256': tokenSha256,
      ...(typeof messageId === 'string' && { 'doi.message_id': messageId }),
    },
    attachments: [
      {
        path: 'doi/confirm.json',
        media: 'application/json',
        bytes: Buffer.from(canonical({ method: 'POST', time, token_sha256: tokenSha256 })),
      },
    ],
  }
}
