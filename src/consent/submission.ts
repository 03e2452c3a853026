/**
 * A form comes back: from a page of ours, once, with boxes that somebody ticked. Then it is evidence [AS-04]. Each channel
 * has its own event in its own chain: what is ticked for email says nothing about a number, nor the other way [AS-08].
 */

import { timeOf } from '#base/clock.ts'
import { sure } from '#base/bug.ts'
import { DAY_MS, HOUR_MS, SIGN_UPS_PER_ADDRESS, SIGN_UPS_PER_VISITOR } from '#base/limits.ts'
import { networkOf } from '#base/network.ts'
import { no, yes, type Result } from '#base/result.ts'
import { append, subjectOf } from '#ledger/ledger.ts'
import { type AddressKind, type Draft, type EventId, KIND_OF, type SubjectId } from '#ledger/types.ts'
import type { House } from '#store/house.ts'
import { countTry } from '#store/rate.ts'
import type { Turn } from '#store/turn.ts'
import { type Channel, fieldName, TOKEN_NAME } from '#wire/form-definition.ts'
import { answeredOn, askToConfirm } from './answered.ts'
import { type Answer, answerOf, channelsOf, isTooFast, mailboxOf } from './answers.ts'
import * as store from './answers-store.ts'
import { type AskedForm, readAsked } from './asking.ts'
import { senderOf } from './disclosed.ts'
import { askHandset } from './handset.ts'
import { ADDRESS_FIELD } from './page.ts'
import { readRenderToken, type RenderToken } from './render-token.ts'
import type { AnswerRefusal, FormId, Post, Sender, Submitted } from './types.ts'

/** What belongs together: the page that was shown, what came back from it, and who sent it. */
type Taken = {
  readonly token: RenderToken
  readonly asked: AskedForm
  readonly answer: Answer
  readonly sender: Sender
}

/**
 * Takes an answer: a grant for what was ticked and a refusal for what was left, as one event for each channel. What the
 * answer asks to be confirmed is asked by mail, and a number waits for its handset; whoever posted it learns nothing
 * about who is subscribed. A refusal leaves no trace.
 */
export async function submit(
  turn: Turn,
  form: FormId,
  post: Post,
  sender: Sender,
): Promise<Result<Submitted, AnswerRefusal>> {
  const token = readRenderToken(turn.house, form, textOf(post[TOKEN_NAME]))
  if (!token.ok) return no({ code: token.refusal === 'stale' ? 'token-expired' : 'no-token' })
  const read = await readAnswer(turn, token.value, post, sender)
  if (!read.ok) return read
  const { answer, asked } = read.value
  if (await isTooMuch(turn.house, answer, sender)) return no({ code: 'too-many' })
  if (!(await store.useRenderToken(turn, token.value.hash))) return no({ code: 'token-used' })
  const { address } = answer
  const email = await whoseOf(turn, 'email', address?.canonical)
  const phone = await whoseOf(turn, 'phone', answer.phone?.number.e164)
  const said = await say(turn, { email, phone }, read.value)
  const byMail = said.get('email')
  if (byMail && email && address)
    await askToConfirm(turn, { ...email, address, grant: byMail, asked, ticked: answer.ticked })
  const ticked = asked.content.items.filter(it => answer.ticked.has(it.id)).map(it => it.channel)
  const handset = phone && ticked.some(it => it !== 'email') && (await askPhone(turn, phone, said, read.value))
  const both = { ...(phone && { phone }), ...(handset && { handset }) }
  const reached = sure(email ?? phone, 'an answer has an address or a number')
  return yes({ ...reached, ...both, ticked, fields: answer.fields, ...sayingThanks(asked) })
}

async function whoseOf(turn: Turn, kind: AddressKind, address: string | undefined) {
  return address === undefined ? undefined : { subject: await subjectOf(turn, kind, address), address }
}

type Said = ReadonlyMap<Channel, EventId>

/** What was ticked for a number is asked of its handset; answers with the page on which that is answered. */
async function askPhone(
  turn: Turn,
  { subject, address: number }: { readonly subject: SubjectId; readonly address: string },
  said: Said,
  { asked, answer: { ticked }, sender: { ip } }: Taken,
): Promise<string> {
  const grants = [...said].map(([channel, grant]) => ({ channel, grant }))
  return (await askHandset(turn, { subject, number, grants, asked, ticked, ip })).page
}

/** Whose they are, by what can be reached under them. */
type Addresses = Readonly<Record<AddressKind, { readonly subject: SubjectId; readonly address: string } | undefined>>

/** One event in each chain that the answer is about, by channel. */
async function say(turn: Turn, addresses: Addresses, taken: Taken): Promise<Said> {
  const channels = channelsOf(taken.asked.content, taken.answer)
  const drafts = channels.map(channel => {
    const { subject } = sure(addresses[KIND_OF[channel]], 'an answer is about channels whose address was given')
    return answered(turn, subject, channel, taken)
  })
  const events = await append(turn, drafts)
  return new Map(channels.map((channel, i) => [channel, sure(events[i], 'one draft makes one event')]))
}

const sayingThanks = ({ locale, draft }: AskedForm) => ({
  locale,
  thanks: draft.texts[locale]?.thanks ?? '',
  controller: draft.controller,
  theme: draft.theme,
})

const textOf = (value: string | readonly string[] | undefined) => (typeof value === 'string' ? value : '')

async function readAnswer(
  turn: Turn,
  token: RenderToken,
  post: Post,
  sender: Sender,
): Promise<Result<Taken, AnswerRefusal>> {
  const asked = await readAsked(turn, token.form, token.version, token.locale)
  if (!asked.ok) return no({ code: asked.refusal === 'flawed' ? 'closed' : asked.refusal })
  if (isTooFast(token.renderedAtMs, turn.nowMs)) return no({ code: 'too-fast' })
  const answer = answerOf(asked.value.content, post)
  return answer.ok ? yes({ token, asked: asked.value, answer: answer.value, sender }) : answer
}

/** Attempts are counted where a refusal does not undo them. */
async function isTooMuch(house: House, { address, phone }: Answer, { ip }: Sender): Promise<boolean> {
  const fromThere = await countTry(house, `sign-up from ${networkOf(ip)}`, HOUR_MS)
  const forThem = address ? await countTry(house, `sign-up ${mailboxOf(address)}`, DAY_MS) : 0
  const forNumber = phone ? await countTry(house, `sign-up ${phone.number.e164}`, DAY_MS) : 0
  return fromThere > SIGN_UPS_PER_VISITOR || Math.max(forThem, forNumber) > SIGN_UPS_PER_ADDRESS
}

function answered(turn: Turn, subject: SubjectId, channel: Channel, { token, asked, answer, sender }: Taken): Draft {
  const { renderedAtMs } = token
  const boxes = answeredOn(asked, answer.ticked, channel, 'E4')
  return {
    ...boxes,
    subject,
    disclosures: {
      ...addressIn(answer, channel),
      ...(answer.fields['name'] !== undefined && { name: answer.fields['name'] }),
      ...(boxes.type !== 'refuse' && senderOf(sender)), // Of a no it is kept that it was said, and not from where (R03).
      rendered_at: timeOf(renderedAtMs),
      submitted_at: timeOf(turn.nowMs),
      dwell_ms: turn.nowMs - renderedAtMs,
      fields: [...(answer.address ? [ADDRESS_FIELD] : []), ...Object.keys(answer.fields)].map(field => ({
        name: fieldName(field),
        at_ms: turn.nowMs - renderedAtMs,
      })),
      render_token: token.hash.toString('hex'),
      bot_check: 'passed: signed page used once, unseen field empty, not too fast',
    },
  }
}

/** As the chain is keyed, and as it was written where that differs (reference C5). */
export function addressIn(
  { address, typed, phone }: Pick<Answer, 'address' | 'typed' | 'phone'>,
  channel: Channel,
): Draft['disclosures'] {
  const given =
    channel === 'email' ? { is: address?.canonical ?? '', typed } : { is: phone?.number.e164 ?? '', ...phone }
  return { address: given.is, ...(given.typed !== given.is && { address_typed: given.typed ?? '' }) }
}
