/**
 * What somebody wants, on a page of their own that a signed link opens. It switches off, at once; it never switches on:
 * a consent comes to be on a form and nowhere else [AS-04] (docs/decisions/0015). Whoever holds the link may have got it
 * forwarded: they see what can be switched off and enough of the address to know it again, and no more.
 */

import { accountOf } from '#accounts/accounts.ts'
import { changeContact, consentsOf, contactOfSubject, erasedAt } from '#audience/audience.ts'
import type { Consent, Contact } from '#audience/types.ts'
import type { Result } from '#base/result.ts'
import { openForms, purposesInForce, shownVersion, statesOf, withdraw } from '#consent/consent.ts'
import type { PurposeVersion, Sender } from '#consent/types.ts'
import { setChoice } from '#delivery/delivery.ts'
import { chainOf } from '#ledger/ledger.ts'
import type { SubjectId } from '#ledger/types.ts'
import type { House } from '#store/house.ts'
import type { Turn } from '#store/turn.ts'
import type { Channel, Locale, Rate } from '#wire/form-definition.ts'
import { signalLeft } from './leaving.ts'
import { asAddressee, type Unknown } from './addressee.ts'
import { firstSpoken, hintOf, isOn, isSame, numberHintOf, ratesBelow } from './rules.ts'
import type { Own, Person, Preferences } from './types.ts'

/** Everything that the person agreed to, for their own page. */
export const preferencesOf = (house: House, token: string): Promise<Result<Preferences, Unknown>> =>
  asAddressee(house, token, (turn, { subject }) => preferencesIn(turn, subject))

type One = { readonly purpose: string; readonly channel: string }

/** Switches off, at once: one purpose on one channel, or everything everywhere. On it goes by a form alone [AS-04]. */
export const switchOff = (
  house: House,
  token: string,
  what: One | 'all',
  sender: Sender,
): Promise<Result<Preferences, Unknown>> =>
  asAddressee(house, token, async (turn, { subject, message }) => {
    const left: string[] = []
    const isMeant = (it: One) => what === 'all' || (what.channel === it.channel && what.purpose === it.purpose)
    const meant = (await ownOf(turn, subject)).filter(isMeant)
    for (const [first, ...rest] of Map.groupBy(meant, it => `${it.subject} ${it.channel}`).values()) {
      if (!first) continue
      const isAll = what === 'all' && first.subject === subject
      const purposes = isAll ? 'all' : [first, ...rest].map(it => it.purpose)
      const { subject: whose, channel } = first
      const ended = await withdraw(turn, { subject: whose, channel, purposes, via: 'preference-centre', sender })
      if (channel === 'email') left.push(...ended)
    }
    await signalLeft(turn, message, left)
    return preferencesIn(turn, subject)
  })

/** Less often than was announced, or as often again: never more than somebody agreed to [AS-06]. */
export const chooseHowOften = (
  house: House,
  token: string,
  what: One,
  rate: Rate | null,
): Promise<Result<Preferences, Unknown>> =>
  asAddressee(house, token, async (turn, { subject }) => {
    const before = await preferencesIn(turn, subject)
    const meant = before.consents.find(it => it.channel === what.channel && it.purpose === what.purpose)
    if (meant && isOn(meant) && (rate === null || meant.rates.some(it => isSame(it, rate))))
      await setChoice(turn, { subject: meant.subject, channel: meant.channel, purpose: meant.purpose, rate })
    return preferencesIn(turn, subject)
  })

/** The language in which they are spoken to from now on [CK-02]. */
export const chooseLanguage = (house: House, token: string, locale: Locale): Promise<Result<Preferences, Unknown>> =>
  asAddressee(house, token, async (turn, { subject }) => {
    const contact = await contactOfSubject(turn, subject)
    if (contact && contact.locale !== locale) await changeContact(turn, contact.id, { locale })
    return preferencesIn(turn, subject)
  })

export type ShownForm = { readonly html: string; readonly locale: Locale }

/** The form as it was shown to whoever ticked this box on it; undefined when there was none. */
export const formShownTo = (house: House, token: string, what: One): Promise<Result<ShownForm | undefined, Unknown>> =>
  asAddressee(house, token, async (turn, { subject }) => {
    const own = await ownOf(turn, subject)
    const form = own.find(it => it.channel === what.channel && it.purpose === what.purpose)?.form
    const kept = form && (await shownVersion(turn, form.id, form.version, form.locale))
    return form && kept?.ok ? { html: kept.value.html, locale: form.locale } : undefined
  })

export async function preferencesIn(turn: Turn, subject: SubjectId): Promise<Preferences> {
  const contact = await contactOfSubject(turn, subject)
  const person = await personIn(turn, subject, contact)
  const purposes = await purposesInForce(turn)
  const own = await ownOf(turn, subject, contact)
  const open = await openForms(
    turn,
    own.flatMap(it => it.form?.id ?? []),
  )
  const consents = own.map((it): Own => ({
    ...it,
    sort: purposes.get(it.purpose)?.kind ?? 'marketing',
    open: it.form && open.has(it.form.id) ? it.form.id : null,
    rates: ratesOf(purposes.get(it.purpose)),
  }))
  const gone = contact ? undefined : await erasedAt(turn, subject)
  return { ...person, erasedAt: gone, consents, never: neverAsked([...purposes.values()], own, person.locale) }
}

/** Of what leaves this house: how often a partner writes is theirs to keep, and a choice here would be a promise without anybody behind it. */
const ratesOf = (purpose: PurposeVersion | undefined) =>
  purpose?.kind === 'marketing' ? ratesBelow(purpose.maxFrequency) : []

/** Whether opens and clicks are measured is shown to whoever was never asked, too: they are not [AS-06]. */
const neverAsked = (purposes: readonly PurposeVersion[], own: readonly Consent[], locale: Locale) =>
  purposes
    .filter(({ kind, slug }) => kind === 'tracking' && !own.some(it => it.purpose === slug))
    .map(({ slug, texts }) => (texts[locale] ?? Object.values(texts)[0])?.name ?? slug)

type Whose = Consent & { readonly subject: SubjectId }

/** Under the address, and what belongs to it under the number. */
async function ownOf(turn: Turn, subject: SubjectId, known?: Contact): Promise<readonly Whose[]> {
  const contact = known ?? (await contactOfSubject(turn, subject))
  const own = (await consentsOf(turn, { subject })).map(it => ({ ...it, subject }))
  const number = contact?.phoneSubject
  if (!number || number === subject) return own
  const shown = await saidTogether(turn, subject, number)
  const others = await consentsOf(turn, { subject: number })
  return [
    ...own,
    ...others.filter(it => shown.has(`${it.channel} ${it.purpose}`)).map(it => ({ ...it, subject: number })),
  ]
}

const NUMBERS: readonly Channel[] = ['sms', 'call']

/**
 * Of a number that somebody typed beside their address it is not known whose it is. Shown with the address is only what
 * was said on one page with it, as the token of that page proves, and what the account itself entered for its contact.
 */
async function saidTogether(turn: Turn, subject: SubjectId, number: SubjectId): Promise<ReadonlySet<string>> {
  const said = (await answersUnder(turn, subject, number)).filter(it => it.isTheirs)
  return new Set(said.flatMap(it => it.purposes.map(purpose => `${it.channel} ${purpose}`)))
}

/** Each answer that was given under a number, and whether one page proves it to be of whoever has the address. */
async function answersUnder(turn: Turn, subject: SubjectId, number: SubjectId) {
  const pages = new Set((await chainOf(turn, subject, 'email')).map(it => it.disclosed['render_token']))
  const answers = []
  for (const channel of NUMBERS)
    for (const { type, disclosed, said } of await chainOf(turn, number, channel)) {
      const page = disclosed['render_token']
      const isTheirs = page === undefined ? said.via !== undefined : pages.has(page)
      const purposes = (said.purposes ?? []).map(it => it.id)
      if (type === 'grant' || type === 'refuse') answers.push({ channel, purposes, isTheirs })
    }
  return answers
}

/** Whether all that was ever said under the number was said by whoever has the address: else it is somebody else’s as well. */
export const isNumberTheirs = async (turn: Turn, subject: SubjectId, number: SubjectId): Promise<boolean> =>
  (await answersUnder(turn, subject, number)).every(it => it.isTheirs)

export async function personIn(turn: Turn, subject: SubjectId, known?: Contact): Promise<Person> {
  const contact = known ?? (await contactOfSubject(turn, subject))
  const [state] = await statesOf(turn, subject)
  const { controller, locale } = await accountOf(turn)
  return {
    controller,
    // Whoever has the number need not be whoever has the address: neither link shows anything of the other.
    hint:
      contact?.phone && contact.phoneSubject === subject ? numberHintOf(contact.phone) : hintOf(contact?.email ?? ''),
    hasMailbox: contact !== undefined && contact.email !== null && contact.subject === subject,
    numberHint: contact?.phone ? numberHintOf(contact.phone) : null,
    locale: firstSpoken(contact?.locale, state?.form?.locale, locale),
  }
}
