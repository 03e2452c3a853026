/** What comes back: whoever got a message leaves, asks why, or cannot be reached. Their links work for as long as they have them. */

import { consentsOf, timelineOf } from '#audience/audience.ts'
import type { Consent, Entry } from '#audience/types.ts'
import { no, yes, type Result } from '#base/result.ts'
import { statesOf, withdraw } from '#consent/consent.ts'
import type { Sender } from '#consent/types.ts'
import type { Shown } from '#content/types.ts'
import { shownTo } from '#delivery/delivery.ts'
import type { SubjectId } from '#ledger/types.ts'
import type { House } from '#store/house.ts'
import type { Turn } from '#store/turn.ts'
import { type Channel, CHANNELS } from '#wire/form-definition.ts'
import { personToken } from '#wire/token.ts'
import { asAddressee, type Unknown } from './addressee.ts'
import { signalLeft } from './leaving.ts'
import { personIn, preferencesIn } from './preferences.ts'
import type { Addressee, Left, Why } from './types.ts'

export { takeReportMail } from './dmarc.ts'
export { takeByTokens, takeReturned } from './returning.ts'
export { type HookAnswer, takeHook } from './hooks.ts'
export { startMailboxes } from './mailboxes.ts'
export type { Unknown } from './addressee.ts'
export { asAddressee } from './addressee.ts'
export { Measuring } from './measuring.ts'
export { OneClick } from './one-click.ts'
export { measuredOf, stillMeasured, targetOfLink } from './own-measured.ts'
export {
  chooseHowOften,
  chooseLanguage,
  formShownTo,
  isNumberTheirs,
  personIn,
  preferencesOf,
  switchOff,
} from './preferences.ts'

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
  asAddressee(house, token, async (turn, { subject, purpose, message }) => {
    const purposes = purpose === undefined ? 'all' : [purpose]
    for (const channel of await channelsLeft(turn, subject, message !== undefined)) {
      const left = await withdraw(turn, { subject, channel, purposes, via, sender })
      if (channel === 'email') await signalLeft(turn, message, left)
    }
    return leftBy(turn, subject, purpose)
  })

/** Whoever leaves by a link of a text leaves texts; by one that belongs to no message, all that reaches this address or number. */
async function channelsLeft(turn: Turn, subject: SubjectId, isMessage: boolean): Promise<readonly Channel[]> {
  const said = new Set((await statesOf(turn, subject)).map(it => it.channel))
  const own = CHANNELS.filter(it => said.has(it))
  return own.some(it => it !== 'email') ? own.filter(it => !isMessage || it === 'sms') : ['email']
}

/** What {@link unsubscribe} would withdraw from. Looking withdraws nothing. */
export const unsubscribing = (house: House, token: string): Promise<Result<Left, Unknown>> =>
  asAddressee(house, token, (turn, { subject, purpose }) => leftBy(turn, subject, purpose))

async function leftBy(turn: Turn, subject: SubjectId, purpose: string | undefined): Promise<Left> {
  const consents = await consentsOf(turn, { subject })
  const channels = await channelsLeft(turn, subject, purpose !== undefined)
  const left = consents.filter(
    it => channels.includes(it.channel) && (purpose === undefined ? it.state !== 'refused' : it.purpose === purpose),
  )
  return { ...(await personIn(turn, subject)), left }
}

/** Why this message came: from the ledger, not from what the sender says [AS-10]. */
export const whyOf = (house: House, token: string): Promise<Result<Why, Unknown>> =>
  asAddressee(house, token, async (turn, { subject, purpose, sentFor }) => {
    const { consents, ...person } = await preferencesIn(turn, subject)
    const isMeant = (it: Pick<Consent, 'purpose'>) => purpose === undefined || it.purpose === purpose
    const all: Entry[] = []
    for (const channel of CHANNELS) all.push(...(await timelineOf(turn, { subject, phoneSubject: subject }, channel))) // One of the two has none.
    const history = all.filter(it => it.purposes.length === 0 || it.purposes.some(({ id }) => isMeant({ purpose: id })))
    return { ...person, consents: consents.filter(it => it.subject === subject && isMeant(it)), history, sentFor }
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
