/**
 * Enters a consent that was given elsewhere (D8). It names the registered wording that was shown and comes into the log
 * as what it is: said by the account, at E3 at most. It never wins over a withdrawal that is newer, never ends a
 * suppression, and the mailbox is asked as after any sign-up before it counts [AS-03] [AS-04].
 */

import { timeOf } from '#base/clock.ts'
import { sure } from '#base/bug.ts'
import { DAY_MS, ENTRY_QUESTIONS_PER_DAY } from '#base/limits.ts'
import { no, yes, type Result } from '#base/result.ts'
import { append, chainOf, subjectOf, type Told } from '#ledger/ledger.ts'
import { type AddressKind, type Draft, type EventId, KIND_OF, type SubjectId } from '#ledger/types.ts'
import type { Detailed } from '#store/operation.ts'
import { countTry } from '#store/rate.ts'
import type { Turn } from '#store/turn.ts'
import type { Channel } from '#wire/form-definition.ts'
import { canonical } from '#wire/jcs.ts'
import { answeredOn, askToConfirm } from './answered.ts'
import { channelsOf } from './answers.ts'
import * as store from './answers-store.ts'
import { type AskedForm, readAsked } from './asking.ts'
import { senderOf } from './disclosed.ts'
import { type Entry, type EntryFlaw, type Facts, factsOf, flawsAgainst, isPage, levelOf } from './entry-rules.ts'
import { askHandset } from './handset.ts'
import { readFormVersion } from './versions.ts'
import { addressIn } from './submission.ts'
import { suppressionOf } from './suppressing.ts'
import type { EvidenceLevel } from './types.ts'

export type { Entry } from './entry-rules.ts'

type Address = { readonly subject: SubjectId; readonly address: string }
export type Entered = {
  readonly subject: SubjectId
  readonly address: string
  readonly phone?: Address | undefined
  readonly locale: AskedForm['locale']
  readonly fields: Readonly<Record<string, string>>
  readonly evidence: EvidenceLevel
  readonly events: readonly {
    readonly channel: Channel
    readonly event: EventId
    readonly granted: readonly string[]
  }[]
  /** The mailbox was asked to confirm, or the handset. */
  readonly asked: boolean
  /** False when this very consent had been entered before. */
  readonly isNew: boolean
}

export type EntryRefusal =
  | Detailed<'not-evidence'>
  | 'no-such-wording'
  | 'form-closed'
  | 'form-flawed'
  | 'suppressed'
  | 'withdrawn-since'

/** `country`: that of the account, for numbers in local form. */
export async function enter(turn: Turn, entry: Entry, country: string): Promise<Result<Entered, EntryRefusal>> {
  const facts = factsOf(entry, country)
  if (!facts.ok) return no(notEvidence(facts.refusal))
  const asked = await wordingOf(turn, entry, facts.value)
  if (!asked.ok) return asked
  return record(turn, entry, facts.value, asked.value)
}

const notEvidence = (errors: readonly EntryFlaw[]) =>
  ({ code: 'not-evidence', errors, demand: sure(errors[0], 'a refusal has a flaw').demand }) as const

const UNASKED = {
  absent: 'no-such-wording',
  closed: 'form-closed',
  restricted: 'form-closed',
  flawed: 'form-flawed',
} as const

async function wordingOf(
  turn: Turn,
  { form, version, locale }: Entry,
  facts: Facts,
): Promise<Result<AskedForm, EntryRefusal>> {
  if (form === undefined || version === undefined || locale === undefined) return no('no-such-wording')
  const published = await readFormVersion(turn, form, version)
  if (!published.ok || !published.value.draft.locales.includes(locale)) return no('no-such-wording')
  const asked = await readAsked(turn, form, version, locale)
  if (!asked.ok) return no(UNASKED[asked.refusal])
  const shown = { content: asked.value.content, publishedAtMs: published.value.publishedAt.getTime() }
  const flaws = flawsAgainst(facts, shown, turn.nowMs)
  return flaws.length > 0 ? no(notEvidence(flaws)) : asked
}

async function record(
  turn: Turn,
  entry: Entry,
  facts: Facts,
  asked: AskedForm,
): Promise<Result<Entered, EntryRefusal>> {
  if (await isSuppressed(turn, facts)) return no('suppressed')
  const addresses = await addressesOf(turn, facts)
  const chains: Chain[] = []
  for (const channel of channelsOf(asked.content, facts)) {
    const { subject } = sure(addresses[KIND_OF[channel]], 'a channel has its address')
    chains.push({ channel, subject, told: await chainOf(turn, subject, channel) })
  }
  const slip: Slip = { entry, facts, asked, addresses, chains }
  const before = chains.flatMap(it => it.told.find(told => isSame(told, facts, asked)) ?? [])
  if (before.length === chains.length)
    return yes(
      enteredAs(
        slip,
        before.map(it => it.event),
        false,
        false,
      ),
    )
  if (chains.some(chain => isTakenBack(chain, facts, asked))) return no('withdrawn-since')
  const events = await append(
    turn,
    chains.map(chain => draftOf(turn, chain, slip)),
  )
  return yes(enteredAs(slip, events, await ask(turn, slip, events), true))
}

/** What is entered, and where it goes. */
type Slip = {
  readonly entry: Entry
  readonly facts: Facts
  readonly asked: AskedForm
  readonly addresses: Addresses
  readonly chains: readonly Chain[]
}
type Chain = { readonly channel: Channel; readonly subject: SubjectId; readonly told: readonly Told[] }
type Addresses = Readonly<Record<AddressKind, Address | undefined>>

/** By the address itself: of who was erased there is nothing else [AS-03]. */
async function isSuppressed(turn: Turn, { address, phone }: Facts): Promise<boolean> {
  if (address && (await suppressionOf(turn, { kind: 'email', address: address.canonical }))) return true
  return phone !== undefined && (await suppressionOf(turn, { kind: 'phone', address: phone.number.e164 })) !== undefined
}

/** Nobody else says anything of these people until the turn ends. */
async function addressesOf(turn: Turn, { address, phone }: Facts): Promise<Addresses> {
  const of = async (kind: AddressKind, text: string) => {
    const subject = await subjectOf(turn, kind, text)
    await store.lockPerson(turn, subject)
    return { subject, address: text }
  }
  const email = address && (await of('email', address.canonical))
  return { email, phone: phone && (await of('phone', phone.number.e164)) }
}

const timeSaid = ({ givenAtMs }: Facts) => timeOf(givenAtMs)

/** The same boxes of the same wording at the same moment: it was sent twice. */
const isSame = ({ type, said, disclosed }: Told, facts: Facts, { id, version }: AskedForm): boolean =>
  (type === 'grant' || type === 'refuse') &&
  said.form?.id === id &&
  said.form.version === version &&
  disclosed['submitted_at'] === timeSaid(facts)

const ENDS = new Set(['withdraw', 'erase', 'invalidate'])

/** What was taken back after this moment stays so; what waits for the log is newer than anything [AS-03]. */
function isTakenBack({ told, channel }: Chain, { ticked, givenAtMs }: Facts, { content }: AskedForm): boolean {
  const meant = content.items.filter(it => it.channel === channel && ticked.has(it.id)).map(it => it.purpose)
  return told.some(
    ({ type, said, atMs = Number.POSITIVE_INFINITY }) =>
      ENDS.has(type) &&
      atMs >= givenAtMs &&
      (type === 'erase' ? meant.length > 0 : (said.purposes ?? []).some(({ id }) => meant.includes(id))),
  )
}

function draftOf(turn: Turn, { channel, subject }: Chain, { entry, facts, asked }: Slip): Draft {
  const { scan, visitor, name = '' } = entry
  const boxes = answeredOn(asked, facts.ticked, channel, levelOf(entry))
  return {
    ...boxes,
    subject,
    via: turn.actor.kind === 'user' ? 'operator' : 'api',
    disclosures: {
      ...addressIn(facts, channel),
      ...(name.trim() !== '' && { name: name.trim() }),
      ...(visitor && senderOf({ ip: visitor.ip, userAgent: visitor.userAgent ?? '' })),
      [isPage(facts.place) ? 'url' : 'geo']: facts.place,
      submitted_at: timeSaid(facts),
    },
    attachments: [
      { path: 'import/entry.json', media: 'application/json', bytes: Buffer.from(canonical(noteOf(turn, facts))) },
      ...(scan ? [{ path: `import/paper.${EXTENSION[scan.media]}`, media: scan.media, bytes: scan.bytes }] : []),
    ],
  }
}

const EXTENSION = { 'application/pdf': 'pdf', 'image/png': 'png', 'image/jpeg': 'jpg' } as const

/** How it came in. Whatever is about the person is disclosed by the event itself, and is not in here (reference A7). */
const noteOf = (turn: Turn, { method, enteredBy }: Facts) => ({
  actor: turn.actor.id,
  entered_at: timeOf(turn.nowMs),
  method,
  ...(enteredBy !== '' && { entered_by: enteredBy }),
})

/** As after a sign-up; and an account may not have whole lists asked in this way. */
async function ask(
  turn: Turn,
  { facts, asked, addresses, chains }: Slip,
  events: readonly EventId[],
): Promise<boolean> {
  const grants = chains.flatMap(({ channel }, i) => (events[i] ? { channel, grant: events[i] } : []))
  const today = await countTry(turn.house, `entry questions ${turn.account}`, DAY_MS)
  if (today > ENTRY_QUESTIONS_PER_DAY) return false
  const { address, ticked } = facts
  const { email, phone } = addresses
  const byMail = grants.find(it => it.channel === 'email')
  const mailed =
    byMail && email && address && (await askToConfirm(turn, { ...email, ...byMail, address, asked, ticked }))
  const number = phone && { subject: phone.subject, number: phone.address, ip: undefined }
  const texted = number !== undefined && (await askHandset(turn, { ...number, grants, asked, ticked })).isAsked
  return mailed === true || texted
}

function enteredAs(
  { entry, facts, asked, addresses: { email, phone }, chains }: Slip,
  events: readonly EventId[],
  isAsked: boolean,
  isNew: boolean,
): Entered {
  const name = (entry.name ?? '').trim()
  const granted = (channel: Channel) =>
    asked.content.items.filter(it => it.channel === channel && facts.ticked.has(it.id)).map(it => it.purpose)
  return {
    ...sure(email ?? phone, 'an entry has an address or a number'),
    phone,
    locale: asked.locale,
    fields: name === '' ? {} : { name },
    evidence: levelOf(entry),
    events: chains.map(({ channel }, i) => ({
      channel,
      event: sure(events[i], 'one draft makes one event'),
      granted: granted(channel),
    })),
    asked: isAsked,
    isNew,
  }
}
