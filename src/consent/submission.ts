/** A form comes back: from a page of ours, once, with boxes that somebody ticked. Then it is evidence [AS-04]. */

import { timeOf } from '#base/clock.ts'
import { sure } from '#base/bug.ts'
import {
  CONFIRMATION_MS,
  DAY_MS,
  HOUR_MS,
  SIGN_UP_MAILS_PER_ADDRESS,
  SIGN_UP_MAILS_PER_ADDRESS_IN_ALL,
  SIGN_UPS_PER_ADDRESS,
  SIGN_UPS_PER_VISITOR,
} from '#base/limits.ts'
import { no, yes, type Result } from '#base/result.ts'
import { append, chainOf, subjectOf } from '#ledger/ledger.ts'
import type { Draft, EventId, SubjectId } from '#ledger/types.ts'
import type { House } from '#store/house.ts'
import { countTry } from '#store/rate.ts'
import type { Turn } from '#store/turn.ts'
import { fieldName, TOKEN_NAME } from '#wire/form-definition.ts'
import { type Answer, answerOf, isTooFast, itemsOf, mailboxOf, networkOf, purposesOf } from './answers.ts'
import * as store from './answers-store.ts'
import { type AskedForm, readAsked } from './asking.ts'
import { tokenOf } from './confirmation.ts'
import { senderOf } from './disclosed.ts'
import { controllerOf } from './forms.ts'
import { ADDRESS_FIELD } from './page.ts'
import { readRenderToken, type RenderToken } from './render-token.ts'
import { CONFIRMED, standingsAfter } from './standing.ts'
import type { AnswerRefusal, FormId, Post, Sender, Submitted } from './types.ts'

/** What belongs together: the page that was shown, what came back from it, and who sent it. */
type Taken = {
  readonly token: RenderToken
  readonly asked: AskedForm
  readonly answer: Answer
  readonly sender: Sender
}

/**
 * Takes an answer: a grant for what was ticked and a refusal for what was left, as one event. What the answer asks to
 * be confirmed is asked by mail; whoever posted it learns nothing about who is subscribed. A refusal leaves no trace.
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
  const subject = await subjectOf(turn, 'email', answer.address.canonical)
  const [grant] = await append(turn, [grantOf(turn, subject, read.value)])
  await askToConfirm(turn, subject, sure(grant, 'one draft makes one event'), read.value)
  return yes({ subject, address: answer.address.canonical, fields: answer.fields, ...sayingThanks(asked) })
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
  if (!asked.ok) return no({ code: asked.refusal === 'absent' ? 'absent' : 'closed' })
  if (isTooFast(token.renderedAtMs, turn.nowMs)) return no({ code: 'too-fast' })
  const answer = answerOf(asked.value.content, post)
  return answer.ok ? yes({ token, asked: asked.value, answer: answer.value, sender }) : answer
}

/** Attempts are counted where a refusal does not undo them. */
async function isTooMuch(house: House, { address }: Answer, { ip }: Sender): Promise<boolean> {
  const fromThere = await countTry(house, `sign-up from ${networkOf(ip)}`, HOUR_MS)
  const forThem = await countTry(house, `sign-up ${mailboxOf(address)}`, DAY_MS)
  return fromThere > SIGN_UPS_PER_VISITOR || forThem > SIGN_UPS_PER_ADDRESS
}

function grantOf(turn: Turn, subject: SubjectId, { token, asked, answer, sender }: Taken): Draft {
  const { form: id, version, locale, renderedAtMs } = token
  const { partners } = asked.content
  const boxes = itemsOf(asked.content)
  const named = partners.filter(it => boxes.some(box => box.partner === it.id))
  return {
    type: 'grant',
    subject,
    channel: 'email',
    evidence: 'E4',
    form: { id, version, locale, snapshot: asked.snapshot }, // One variant, hence none is named (reference C11).
    controller: controllerOf(asked.draft),
    purposes: purposesOf(asked.content, answer.ticked),
    ...(named.length > 0 && { partners: named }),
    disclosures: {
      address: answer.address.canonical,
      ...(answer.typed !== answer.address.canonical && { address_typed: answer.typed }),
      ...(answer.fields['name'] !== undefined && { name: answer.fields['name'] }),
      ...senderOf(sender),
      rendered_at: timeOf(renderedAtMs),
      submitted_at: timeOf(turn.nowMs),
      dwell_ms: turn.nowMs - renderedAtMs,
      fields: [ADDRESS_FIELD, ...Object.keys(answer.fields)].map(field => ({
        name: fieldName(field),
        at_ms: turn.nowMs - renderedAtMs,
      })),
      render_token: token.hash.toString('hex'),
      bot_check: 'passed: signed page used once, unseen field empty, not too fast',
    },
  }
}

/** Asks for what the address has not confirmed yet: as long as mail may go there, and not more often than it is bearable. */
async function askToConfirm(
  turn: Turn,
  subject: SubjectId,
  grant: EventId,
  { token, answer, asked }: Taken,
): Promise<void> {
  const granted = purposesOf(asked.content, answer.ticked).filter(it => it.state === 'granted')
  const standings = standingsAfter(await chainOf(turn, subject, 'email')) // With what the log does not have yet.
  const isConfirmed = ({ id, v }: { id: string; v: number }) => {
    const folded = standings.get(id)
    return folded?.state === 'given' && folded.v === v && folded.evidence === CONFIRMED
  }
  const purposes = granted.filter(it => !isConfirmed(it)).map(({ id, v }) => ({ id, v }))
  if (purposes.length === 0 || (await store.findSuppression(turn, subject))) return
  if (await isBombed(turn, answer)) return
  const { hash } = tokenOf(turn.house, turn.account, grant)
  const expires_at = new Date(turn.nowMs + CONFIRMATION_MS)
  const { form, version, locale } = token
  await store.addConfirmation(turn, {
    token_hash: hash,
    subject,
    channel: 'email',
    purposes,
    grant,
    form,
    version,
    locale,
    expires_at,
  })
  turn.emit('consent.pending', { grant })
}

async function isBombed({ house, account }: Turn, { address }: Answer): Promise<boolean> {
  const here = await countTry(house, `sign-up mail ${account} ${mailboxOf(address)}`, DAY_MS)
  const inAll = await countTry(house, `sign-up mail ${mailboxOf(address)}`, DAY_MS)
  return here > SIGN_UP_MAILS_PER_ADDRESS || inAll > SIGN_UP_MAILS_PER_ADDRESS_IN_ALL
}
