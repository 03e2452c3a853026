/** What happened, in one sentence each. */

import type { EventType } from '#wire/envelope.ts'
import type { Channel } from '#wire/form-definition.ts'

type Named = readonly { readonly name: string; readonly state: string }[]

const list = (purposes: Named, state?: string) => {
  const names = purposes.filter(it => state === undefined || it.state === state).map(it => `“${it.name}”`)
  const [last = '', ...rest] = names.toReversed()
  return rest.length === 0 ? last : `${rest.toReversed().join(', ')} and ${last}`
}

const granted = (purposes: Named) => {
  const left = list(purposes, 'refused')
  return `Ticked ${list(purposes, 'granted')} on a form${left === '' ? '' : `, and left ${left} empty`}.`
}

const VIA: Readonly<Record<string, string>> = {
  'list-unsubscribe-post': 'with the button of the mail program',
  'preference-centre': 'on the page of preferences',
  'mo-stop': 'by text message',
  api: 'through the programming interface',
  operator: 'through a user of this account',
}

type Says = (purposes: Named, via: string | undefined, channel: Channel) => string

/** Events that stand in a person's chain; whatever else does is named by its type. */
const SAYS: Partial<Record<EventType, Says>> = {
  request: purposes => `Was brought in for ${list(purposes)}; nothing is sent before there is proof.`,
  grant: granted,
  refuse: purposes => `Left ${list(purposes)} empty on a form.`,
  'doi.sent': () => 'Was asked by mail to confirm the sign-up.',
  confirm: (purposes, _via, channel) =>
    `Confirmed ${list(purposes)} from this ${channel === 'email' ? 'address' : 'phone'}.`,
  renew: purposes => `Agreed to ${list(purposes)} again.`,
  withdraw: (purposes, via) =>
    via ? `Withdrew ${list(purposes)}, ${VIA[via] ?? via}.` : `Withdrew ${list(purposes)}.`,
  expire: purposes => `${list(purposes)} became too old to rely on.`,
  invalidate: purposes => `${list(purposes)} was declared invalid.`,
  amend: () => 'A record was corrected.',
  erase: () => 'What was known about this person was erased.',
}

export const sentenceOf = (
  type: EventType,
  purposes: Named,
  via: string | undefined,
  channel: Channel = 'email',
): string => SAYS[type]?.(purposes, via, channel) ?? type
