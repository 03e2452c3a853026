/** A campaign before it is sent: as a reader would get it, as its author gets it, and why somebody would not. */

import { memberAt } from '#accounts/accounts.ts'
import { readContact, resolvedFilter } from '#audience/audience.ts'
import type { Contact } from '#audience/types.ts'
import { timeOf } from '#base/clock.ts'
import { HOUR_MS, TEST_MAILS_PER_HOUR } from '#base/limits.ts'
import { no, type Result, yes } from '#base/result.ts'
import { renderFor } from '#content/content.ts'
import { readingOf } from '#content/reading-rules.ts'
import { SAMPLE } from '#content/rules.ts'
import type { Compiled, Problem, Reader, Shown } from '#content/types.ts'
import { barOf, standingOf } from '#conduct/conduct.ts'
import { BAR_WORDS } from '#conduct/standing-rules.ts'
import * as delivery from '#delivery/delivery.ts'
import { senderDomainOf } from '#delivery/domain-rules.ts'
import type { Aim, Explanation, MailPlan, TextPlan } from '#delivery/types.ts'
import { clear } from '#review/review.ts'
import type { Detailed } from '#store/operation.ts'
import { countTry } from '#store/rate.ts'
import type { Turn } from '#store/turn.ts'
import { compiledFor, purposeOf } from './readiness.ts'
import { contentFindings, findingOf } from './rules.ts'
import { errorsOf } from './shape.ts'
import * as store from './store.ts'
import { checkedText } from './text-readiness.ts'
import { type Counted, previewText, type Tested, testText } from './text-showing.ts'
import type { Campaign, CampaignDraft } from './types.ts'

type Unshowable = Detailed<'cannot-be-shown'>
const unshowable = (problems: readonly Problem[]) =>
  no({ code: 'cannot-be-shown', errors: errorsOf(problems.map(findingOf)) } as const)

type Plan = {
  readonly plan:
    | (Aim<'email'> & Partial<Pick<MailPlan, 'content'>>)
    | (Aim<'sms'> & Partial<Pick<TextPlan, 'content' | 'from'>>)
}

/** As it would be sent now; undefined while no published purpose is chosen. */
async function planOf(turn: Turn, draft: CampaignDraft): Promise<Plan | undefined> {
  const version = await purposeOf(turn, draft)
  const whole = await resolvedFilter(turn, draft.filter)
  if (!version || !whole.ok) return undefined
  const whom = { purpose: { slug: version.slug, v: version.v }, filter: whole.value }
  if (draft.channel === 'email') return { plan: { ...whom, channel: 'email' } }
  return { plan: { ...whom, channel: 'sms', ...(draft.sender_id !== null && { from: draft.sender_id }) } }
}

type Read = { readonly contact: Contact; readonly isEligible: boolean }

/** The one asked for; else somebody who would really get it, so that a preview shows what somebody will see. */
async function readOf(turn: Turn, draft: CampaignDraft, asked: string | undefined): Promise<Read | undefined> {
  const plan = await planOf(turn, draft)
  const id = asked ?? (plan && (await store.someoneReachable(turn, plan.plan)))
  const contact = id === undefined ? undefined : await readContact(turn, id)
  if (!contact) return undefined
  const explained = plan && (await delivery.explain(turn, plan, contact.id))
  return { contact, isEligible: explained !== undefined && explained.passes && explained.inAudience }
}

/** The template is too much work for this reader's values. */
const tooMuch = no({ code: 'cannot-be-shown' } as const)

const readerFrom = (turn: Turn, contact: Contact): Reader => ({
  contact: { email: contact.email ?? '', name: contact.name, locale: contact.locale, attributes: contact.attributes },
  links: SAMPLE.links,
  nowMs: turn.nowMs,
})

type Preview = Shown & {
  readonly counted?: { readonly first: Counted; readonly later: Counted }
  readonly reader: {
    readonly contact_id: string | null
    readonly email: string
    readonly name: string
    readonly is: 'eligible' | 'not-eligible' | 'sample'
  }
}

export async function preview(
  turn: Turn,
  id: string,
  asked: string | undefined,
): Promise<Result<Preview, 'absent' | 'no-such-contact' | Unshowable>> {
  const campaign = await store.findCampaign(turn, id)
  if (!campaign) return no('absent')
  const read = await readOf(turn, campaign.draft, asked)
  if (!read && asked !== undefined) return no('no-such-contact')
  if (campaign.draft.channel === 'sms') return textShown(turn, campaign, read)
  const compiled = await contentOf(turn, campaign)
  if (!compiled.ok) return unshowable(compiled.refusal)
  const reader = read ? readerFrom(turn, read.contact) : { ...SAMPLE, nowMs: turn.nowMs }
  const shown = renderFor(compiled.value, reader)
  if (!shown.ok) return tooMuch
  return yes({ ...shown.value, reader: inShort(read) })
}

function inShort(read: Read | undefined): Preview['reader'] {
  const { email, name } = read?.contact ?? SAMPLE.contact
  const is = read === undefined ? 'sample' : read.isEligible ? 'eligible' : 'not-eligible'
  return { contact_id: read?.contact.id ?? null, email: email ?? read?.contact.phone ?? '', name, is }
}

async function textShown(turn: Turn, campaign: Campaign, read: Read | undefined): Promise<Result<Preview, Unshowable>> {
  const shown = await previewText(turn, campaign, read?.contact)
  if (!shown.ok) return shown
  const { from, ...counted } = shown.value
  return yes({ subject: '', from, html: '', text: counted.first.text, counted, reader: inShort(read) })
}

/** What was sent, once something was; before that what the draft comes to. */
async function contentOf(turn: Turn, campaign: Campaign): Promise<Result<Compiled, readonly Problem[]>> {
  if (campaign.revision === null) return compiledFor(turn, campaign)
  return yes((await store.readRevision(turn, campaign.id, campaign.revision)).content.compiled)
}

type TestRefusal =
  | 'absent'
  | 'too-many-tests'
  | 'not-a-user'
  | 'not-a-number'
  | 'no-sender'
  | (typeof BAR_WORDS)[keyof typeof BAR_WORDS]['code']
  | Unshowable
  | Detailed<'not-cleared'>

/** Only users of the account get tests: to anybody else it would be a message without consent [AS-03]. */
export async function testCampaign(
  turn: Turn,
  id: string,
  to: string | undefined,
): Promise<Result<Tested, TestRefusal>> {
  const campaign = await store.findCampaign(turn, id)
  if (!campaign) return no('absent')
  if (campaign.draft.channel === 'sms') return testText(turn, campaign, to)
  const barred = barOf(await standingOf(turn), 'email', senderDomainOf(campaign.draft.from.address))
  if (barred) return no(BAR_WORDS[barred.bar].code)
  const user = await memberAt(turn, to)
  if (!user) return no('not-a-user')
  if ((await countTry(turn.house, `test mail ${turn.account}`, HOUR_MS)) > TEST_MAILS_PER_HOUR)
    return no('too-many-tests')
  const compiled = await contentOf(turn, campaign)
  if (!compiled.ok) return unshowable(compiled.refusal)
  const cleared = await clear(turn, { lane: 'test-send', about: campaign.id, ...readingOf(compiled.value) })
  if (!cleared.ok) return no({ code: 'not-cleared', errors: errorsOf(contentFindings(cleared.refusal)) } as const)
  const { email, name } = user
  const contact = { email, name, locale: campaign.draft.locale, attributes: {} }
  const shown = renderFor(compiled.value, { contact, links: SAMPLE.links, nowMs: turn.nowMs })
  if (!shown.ok) return tooMuch
  const { from } = campaign.draft
  const message = {
    ...shown.value,
    subject: `[Test] ${shown.value.subject}`,
    from: { name: shown.value.from, address: from.address },
  }
  const sent = await delivery.sendService(turn, { kind: 'test', to: email, message })
  return sent.ok ? yes({ message_id: sent.value, to: email, reaches: 'mailbox' }) : sent
}

type NotExplained = 'absent' | 'no-such-contact' | 'no-purpose'

/** Why this contact gets it or does not: of a draft, as if it were sent now; of a started campaign, by its run. */
export async function explainCampaign(turn: Turn, id: string, contact: string) {
  const campaign = await store.findCampaign(turn, id)
  if (!campaign) return no<NotExplained>('absent')
  const asked = campaign.runId === null ? await plannedOf(turn, campaign) : { run: campaign.runId }
  if (!asked) return no<NotExplained>('no-purpose')
  const found = await delivery.explain(turn, asked, contact)
  return found ? yes(inWords(contact, found)) : no<NotExplained>('no-such-contact')
}

async function plannedOf(turn: Turn, campaign: Campaign): Promise<Plan | undefined> {
  const planned = await planOf(turn, campaign.draft)
  if (planned?.plan.channel === 'sms')
    return { plan: { ...planned.plan, content: (await checkedText(turn, campaign)).compiled } }
  const compiled = await compiledFor(turn, campaign)
  return planned && { plan: { ...planned.plan, ...(compiled.ok ? { content: compiled.value } : {}) } }
}

const inWords = (contact: string, { passes, checks, absent, inAudience, frozen, outcome }: Explanation) => ({
  contact_id: contact,
  passes,
  in_audience: inAudience,
  frozen,
  outcome: outcome && { ...outcome, at: outcome.at.toISOString() },
  checks: checks.map(({ check, demand, lets, says, untilMs }) => ({
    check,
    demand,
    passed: lets,
    says,
    until: untilMs === null ? null : timeOf(untilMs),
  })),
  absent: [...absent],
})
