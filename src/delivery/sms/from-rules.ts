/** What text messages may come from: what is wrong with a sender, and where it may be used [PC-08]. */

import { parseEmail } from '#base/address.ts'
import { TEXT_NAME_MAX_CHARS } from '#base/limits.ts'
import { parsePhone } from '#base/phone.ts'
import { no, type Result, yes } from '#base/result.ts'
import { mayAppear, type Sender, type SenderKind, senderOf } from '#wire/sms/senders.ts'
import type { FromRefusal, Registration, SenderWayOut, TextSender } from './from-types.ts'

type Used = Pick<TextSender, 'kind' | 'value' | 'countries' | 'registrations' | 'state'>

/** Whether it may leave the house to there. What may not goes to the sandbox, as of a domain that is not proven. */
export function mayUseFrom(sender: Used, country: string): Result<Record<never, never>, FromRefusal> {
  if (sender.state !== 'proven') return no('not-proven')
  const flaw = flawThere(sender, country)
  return flaw ? no(flaw) : yes({})
}

/** What stands against it there, whether it is proven or not: whoever sets it up is told. */
export function flawThere(
  { kind, value, countries, registrations }: Omit<Used, 'state'>,
  country: string,
): Exclude<FromRefusal, 'not-proven'> | undefined {
  const there = country.toUpperCase()
  const everywhere = kind === 'number' && countries.length === 0
  if (!everywhere && !countries.includes(there)) return 'not-for-country'
  const may = mayAppear({ kind, value, isDeaf: isDeaf(kind) }, there)
  if (may === 'no') return 'not-accepted-there'
  const isRegistered = registrations.some(it => it.country === there && it.reference !== '')
  return may === 'with-proof' && !isRegistered ? 'not-registered' : undefined
}

/** Nobody can answer to letters. */
export const isDeaf = (kind: SenderKind): boolean => kind === 'letters'

export type SenderFlaw =
  | 'not-a-sender'
  | 'no-countries'
  | 'not-accepted-there'
  | 'name-says-more'
  | 'deaf'
  | 'way-out-unknown'
  | 'no-contact'

export type Given = {
  readonly typed: string
  readonly name: string
  readonly countries: readonly string[]
  readonly registrations: readonly Registration[]
  readonly wayOut: SenderWayOut
  readonly contact: string
}

type Row = { readonly flaw: SenderFlaw; readonly broken: (it: Given, sender: Sender) => boolean }

/** What it may not be. Whether a number as the way out is one of the account's own, its verb asks. */
const FLAWS: readonly Row[] = [
  { flaw: 'no-countries', broken: ({ countries }, { kind }) => kind !== 'number' && countries.length === 0 },
  {
    flaw: 'not-accepted-there',
    broken: ({ countries }, sender) => countries.some(it => mayAppear(sender, it) === 'no'),
  },
  { flaw: 'name-says-more', broken: ({ name }) => !isName(name) },
  { flaw: 'deaf', broken: ({ wayOut }, sender) => sender.isDeaf && wayOut.by === 'reply' },
  { flaw: 'no-contact', broken: ({ contact }) => !isContact(contact) },
]

export function senderFrom(it: Given): Result<Sender, SenderFlaw> {
  const sender = senderOf(it.typed)
  if (!sender) return no('not-a-sender')
  const found = FLAWS.find(({ broken }) => broken(it, sender))
  return found ? no(found.flaw) : yes(sender)
}

/**
 * A name and nothing beside it: it stands in front of the answer to a STOP, where there is no room for a price or an
 * address (47 CFR 64.1200(a)(12)).
 */
export function isName(name: string): boolean {
  if (name.length > TEXT_NAME_MAX_CHARS || name !== name.trim()) return false
  return /^\p{L}[\p{L}\p{M}\p{N} .&'’+-]*$/u.test(name) && !/\p{L}\.\p{L}{2}|\d\d|www/iu.test(name)
}

/** Where somebody is helped: a mail address, a number, or a page over https. */
export const isContact = (contact: string): boolean =>
  parseEmail(contact).ok || parsePhone(contact).ok || /^https:\/\/[^\s/]+\.[^\s]+$/.test(contact)
