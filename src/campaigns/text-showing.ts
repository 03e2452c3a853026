/** A text before it is sent: what it says and costs while it is written, as a reader gets it, and at the sandbox handset. */

import { readContact, resolvedFilter } from '#audience/audience.ts'
import type { Contact } from '#audience/types.ts'
import { HOUR_MS, TEST_MAILS_PER_HOUR, TEST_TEXT_EXPIRES_MS } from '#base/limits.ts'
import { no, type Result, yes } from '#base/result.ts'
import { readingOf } from '#content/reading-rules.ts'
import { SAMPLE } from '#content/rules.ts'
import { compileText } from '#content/content.ts'
import type { Problem } from '#content/types.ts'
import * as delivery from '#delivery/delivery.ts'
import { clear, look } from '#review/review.ts'
import type { Detailed } from '#store/operation.ts'
import { countTry } from '#store/rate.ts'
import type { Turn } from '#store/turn.ts'
import { costOf, repair } from '#wire/sms/cost.ts'
import { purposeOf } from './readiness.ts'
import { contentFindings, findingOf } from './rules.ts'
import { errorsOf } from './shape.ts'
import * as store from './store.ts'
import { costOfText, isLinked, textFor } from './text-crowds.ts'
import { checkedText, senderOfText, textFrameOf } from './text-readiness.ts'
import type { Campaign, CampaignDraft, Reached } from './types.ts'

export type Typed = Pick<CampaignDraft, 'locale' | 'sender_id' | 'other_sites' | 'measure_links'> & {
  readonly text: string
  readonly name: string
  readonly contact_id?: string | undefined
}

/** Stands for a sender that is still to be chosen, so that it can be counted already. */
const STAND_IN = { name: '—', everyNth: 5, wayOut: { by: 'reply' } } as const

/** What somebody types: what is wrong with it, how it arrives, and what makes it dear. Nothing of it is kept. */
export async function countText(turn: Turn, it: Typed) {
  const sender = await senderOfText(turn, it)
  const { compiled, problems } = compileText(it.text, await textFrameOf(turn, it, sender))
  const contact = it.contact_id === undefined ? undefined : await readContact(turn, it.contact_id)
  if (!contact && it.contact_id !== undefined) return no('no-such-contact' as const)
  const { name } = await nameOf(turn, sender)
  const read = { compiled, sender: sender ?? { ...STAND_IN, name }, contact: contact ?? SAMPLE.contact }
  const shown = textFor(turn, read)
  const measured = it.measure_links && isLinked(turn, compiled) && textFor(turn, { ...read, isMeasured: true })
  const { answer, findings } = await look(turn, { lane: 'campaign', about: '', ...readingOf(compiled) })
  const screened =
    answer === 'cleared' ? [] : contentFindings({ code: answer, findings }, { subject: '', html: '', text: it.text })
  const { first, later } = shown.ok ? shown.value : { first: it.text, later: it.text }
  return yes({
    findings: [...problems.map(findingOf), ...screened],
    first: counted(first),
    later: counted(later),
    measured:
      measured && measured.ok ? { first: counted(measured.value.first), later: counted(measured.value.later) } : null,
    repaired: repair(it.text),
  })
}

/** Of nobody yet: as the account is called, which is how long a name will be. */
const nameOf = async (turn: Turn, sender: { readonly name: string } | undefined) =>
  sender ?? { name: (await delivery.listTextSenders(turn))[0]?.name ?? STAND_IN.name }

export type Counted = ReturnType<typeof counted>
function counted(text: string) {
  const { culprits, ...cost } = costOf(text)
  return { text, ...cost, culprits: culprits.map(it => ({ ...it })) }
}

/** What the audience, as it stands, costs: country by country. */
export async function textCost(turn: Turn, id: string) {
  const campaign = await store.findCampaign(turn, id)
  if (!campaign) return no('absent' as const)
  const { draft } = campaign
  if (draft.channel !== 'sms') return no('not-a-text' as const)
  const [purpose, whole] = [await purposeOf(turn, draft), await resolvedFilter(turn, draft.filter)]
  const { compiled, sender } = await checkedText(turn, campaign)
  if (!purpose || !whole.ok || !sender) return no('not-yet' as const)
  return yes(await costOfText(turn, { purpose, filter: whole.value, sender, compiled, measures: draft.measure_links }))
}

type Unshowable = Detailed<'cannot-be-shown'>
const tooMuch = no({ code: 'cannot-be-shown' } as const)
const unshowable = (problems: readonly Problem[]) =>
  no({ code: 'cannot-be-shown', errors: errorsOf(problems.map(findingOf)) } as const)

/** As a reader gets it the first time: what it comes from, who speaks, the words, the way out. */
export async function previewText(
  turn: Turn,
  campaign: Campaign,
  contact: Pick<Contact, 'name' | 'locale' | 'attributes'> | undefined,
): Promise<Result<{ readonly from: string; readonly first: Counted; readonly later: Counted }, Unshowable>> {
  const { compiled, problems, sender } = await checkedText(turn, campaign)
  if (!sender || problems.some(({ severity }) => severity === 'error')) return unshowable(problems)
  const shown = textFor(turn, { compiled, sender, contact: contact ?? SAMPLE.contact })
  if (!shown.ok) return tooMuch
  const { first, later } = shown.value
  return yes({ from: sender.value, first: counted(first), later: counted(later) })
}

export type Tested = {
  readonly message_id: string
  readonly to: string
  readonly reaches: Reached
}

type TestRefusal = 'too-many-tests' | 'no-sender' | 'not-a-number' | Unshowable | Detailed<'not-cleared'>

/** One of a range that is nobody’s (North American Numbering Plan, 555-0100 to 555-0199). */
const NOBODYS_NUMBER = '+12025550123'

/**
 * As it would be sent: to a handset that a user of the account has proven to be theirs; else to that of the sandbox, whatever number is
 * said, for everybody else has to agree first [AS-03].
 */
export async function testText(turn: Turn, campaign: Campaign, to?: string): Promise<Result<Tested, TestRefusal>> {
  if ((await countTry(turn.house, `test text ${turn.account}`, HOUR_MS)) > TEST_MAILS_PER_HOUR)
    return no('too-many-tests')
  const { compiled, problems, sender } = await checkedText(turn, campaign)
  if (!sender) return no('no-sender')
  if (problems.some(({ severity }) => severity === 'error')) return unshowable(problems)
  const cleared = await clear(turn, { lane: 'test-send', about: campaign.id, ...readingOf(compiled) })
  if (!cleared.ok) return no({ code: 'not-cleared', errors: errorsOf(contentFindings(cleared.refusal)) } as const)
  const shown = textFor(turn, { compiled, sender, contact: SAMPLE.contact })
  if (!shown.ok) return tooMuch
  const found = await delivery.testTo(turn, { to, from: sender.value, otherwise: NOBODYS_NUMBER })
  if (!found.ok) return found
  const { number, reaches } = found.value
  const words = { kind: 'test', to: number, from: sender.value, text: shown.value.first } as const
  const sent = await delivery.queueText(turn, {
    ...words,
    test: reaches === 'sandbox',
    expiresInMs: TEST_TEXT_EXPIRES_MS,
  })
  if (sent.ok) return yes({ message_id: sent.value, to: number, reaches })
  return sent.refusal === 'too-long' ? tooMuch : sent.refusal === 'too-many' ? no('too-many-tests') : no(sent.refusal)
}
