/** What comes back: whoever got a message leaves, asks why, or cannot be reached. Their links work for as long as they have them. */

import { accountOf } from '#accounts/accounts.ts'
import { consentsOf, contactOfSubject, timelineOf } from '#audience/audience.ts'
import type { Consent } from '#audience/types.ts'
import { no, yes, type Result } from '#base/result.ts'
import { statesOf, withdraw } from '#consent/consent.ts'
import type { Sender } from '#consent/types.ts'
import type { Shown } from '#content/types.ts'
import { shownTo } from '#delivery/delivery.ts'
import type { SubjectId } from '#ledger/types.ts'
import type { House } from '#store/house.ts'
import { type AccountId, takeTurn, type Turn } from '#store/turn.ts'
import { CHANNELS } from '#wire/form-definition.ts'
import { personToken, readToken } from '#wire/token.ts'
import { hintOf, firstSpoken } from './rules.ts'
import * as store from './store.ts'
import type { Addressee, Left, Person, Preferences, Why } from './types.ts'

/** Not one of our links, or nobody is behind it any more. */
export type Unknown = 'unknown'

/**
 * RFC 8058: withdraws from what the message was sent for; by a link that belongs to no message, from everything. It has
 * happened when this returns. Twice is once.
 */
export const unsubscribe = (
  house: House,
  token: string,
  sender: Sender,
  via: 'list-unsubscribe-post' | 'preference-centre' = 'list-unsubscribe-post',
): Promise<Result<Left, Unknown>> =>
  asAddressee(house, token, async (turn, { subject, purpose }) => {
    const purposes = purpose === undefined ? 'all' : [purpose]
    await withdraw(turn, { subject, channel: 'email', purposes, via, sender })
    return leftBy(turn, subject, purpose)
  })

/** What {@link unsubscribe} would withdraw from. Looking withdraws nothing. */
export const unsubscribing = (house: House, token: string): Promise<Result<Left, Unknown>> =>
  asAddressee(house, token, (turn, { subject, purpose }) => leftBy(turn, subject, purpose))

async function leftBy(turn: Turn, subject: SubjectId, purpose: string | undefined): Promise<Left> {
  const consents = await consentsOf(turn, { subject })
  const left = consents.filter(
    it => it.channel === 'email' && (purpose === undefined ? it.state !== 'refused' : it.purpose === purpose),
  )
  return { ...(await personIn(turn, subject)), left }
}

/** Everything that the person agreed to, for their own page. */
export const preferencesOf = (house: House, token: string): Promise<Result<Preferences, Unknown>> =>
  asAddressee(house, token, (turn, { subject }) => preferencesIn(turn, subject))

/** Switches off, at once: one purpose on one channel, or everything everywhere. On it goes by a form alone [AS-04]. */
export const switchOff = (
  house: House,
  token: string,
  what: { readonly purpose: string; readonly channel: string } | 'all',
  sender: Sender,
): Promise<Result<Preferences, Unknown>> =>
  asAddressee(house, token, async (turn, { subject }) => {
    for (const channel of CHANNELS) {
      if (what !== 'all' && what.channel !== channel) continue
      if ((await statesOf(turn, subject, channel)).length === 0) continue
      await withdraw(turn, {
        subject,
        channel,
        purposes: what === 'all' ? 'all' : [what.purpose],
        via: 'preference-centre',
        sender,
      })
    }
    return preferencesIn(turn, subject)
  })

const preferencesIn = async (turn: Turn, subject: SubjectId): Promise<Preferences> => ({
  ...(await personIn(turn, subject)),
  consents: await consentsOf(turn, { subject }),
})

/** Why this message came: from the ledger, not from what the sender says [AS-10]. */
export const whyOf = (house: House, token: string): Promise<Result<Why, Unknown>> =>
  asAddressee(house, token, async (turn, { subject, purpose, sentFor }) => {
    const { consents, ...person } = await preferencesIn(turn, subject)
    const isMeant = (it: Pick<Consent, 'purpose'>) => purpose === undefined || it.purpose === purpose
    const history = (await timelineOf(turn, { subject }, 'email')).filter(
      it => it.purposes.length === 0 || it.purposes.some(({ id }) => isMeant({ purpose: id })),
    )
    return { ...person, consents: consents.filter(it => it.channel === 'email' && isMeant(it)), history, sentFor }
  })

/** The message that the link is of, as it was made for whom it was sent to. */
export const messageOf = async (house: House, token: string): Promise<Result<Shown, Unknown>> => {
  const found = await asAddressee(house, token, async (turn, { subject, message }) =>
    message ? shownTo(turn, { ...message, subject }) : undefined,
  )
  return found.ok && found.value ? yes(found.value) : no('unknown')
}

/** A link for somebody that belongs to no message: to their preferences, from a page that they have just answered. */
export const linkFor = (house: House, { account, subject }: Pick<Addressee, 'account' | 'subject'>): string =>
  `${house.publicUrl}/p/${personToken(house.keys.key('link'), { account, subject })}`

async function personIn(turn: Turn, subject: SubjectId): Promise<Person> {
  const contact = await contactOfSubject(turn, subject)
  const [state] = await statesOf(turn, subject)
  const { controller, locale } = await accountOf(turn)
  return {
    controller,
    hint: hintOf(contact?.email ?? ''),
    locale: firstSpoken(contact?.locale, state?.form?.locale, locale),
  }
}

type Work<T> = (turn: Turn, addressee: Addressee) => Promise<T>

/** One turn in the name of whom the link is for. */
async function asAddressee<T>(house: House, token: string, work: Work<T>): Promise<Result<T, Unknown>> {
  const place = await placeOf(house, token)
  if (!place) return no('unknown')
  return takeTurn(house, { account: place.account, actor: { kind: 'contact', id: 'addressee' } }, async turn => {
    const addressee = await place.find(turn)
    return addressee ? yes(await work(turn, addressee)) : no('unknown')
  })
}

/** In which account somebody is to be looked for, and how. */
type Place = { readonly account: AccountId; readonly find: (turn: Turn) => Promise<Addressee | undefined> }

async function placeOf(house: House, token: string): Promise<Place | undefined> {
  const ref = readToken(house.keys.key('link'), token)
  if (ref?.kind === 'person') return { account: ref.account, find: turn => personBehind(turn, ref.subject) }
  const run = ref?.kind === 'run' ? await store.findRun(house, ref.run) : undefined
  return run && ref?.kind === 'run'
    ? { account: run.account, find: turn => recipientBehind(turn, ref.seq, run) }
    : undefined
}

const personBehind = async (turn: Turn, subject: SubjectId): Promise<Addressee | undefined> =>
  (await store.hasSubject(turn, subject)) ? { account: turn.account, subject } : undefined

async function recipientBehind(
  turn: Turn,
  seq: number,
  { run, purpose, startedAt }: store.RunOfMessage,
): Promise<Addressee | undefined> {
  const found = await store.findRecipient(turn, run, seq)
  return (
    found && {
      account: turn.account,
      subject: found.subject,
      purpose,
      sentFor: { consentSeq: found.consentSeq, startedAt },
      message: { run, seq },
    }
  )
}
