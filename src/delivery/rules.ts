/** The gate: the one way out of the house, for mail, for texts and for lists of numbers to call. */

import { no, yes, type Result } from '#base/result.ts'
import type { Demand } from '#policy/demands.ts'
import { type Channel, CHANNELS } from '#wire/form-definition.ts'
import { isTooOften } from './frequency-rules.ts'
import type { Explained, Facts, GateRefusal } from './types.ts'

declare const passed: unique symbol

/**
 * The right to send one message, to this address. Nothing but the gate makes one, and what hands mail over takes
 * nothing else [AS-03].
 */
export type Pass = { readonly seq: number; readonly to: string; readonly [passed]: true }

/** The right to hand this number to whoever calls. Nothing but the gate makes one, and a call list takes nothing else [AS-08]. */
export type CallPass = { readonly to: string; readonly [passed]: true }

type Says = readonly [yes: string, no: string]
type Check = {
  readonly check: string
  readonly demand: Demand
  /** All channels, unless it says otherwise. */
  readonly of?: readonly Channel[]
  readonly lets: (facts: Facts) => boolean
  /** What there is to say when it lets, and when it does not. */
  readonly says: Says
  /** When it may let, where it does not now; null where that is not known. */
  readonly untilMs?: (facts: Facts) => number | null
  /** The same of a phone, where it is said otherwise. */
  readonly ofPhone?: (by: By) => Says
}

const given = ({ consent }: Facts) => consent?.state === 'given'

/** How what reaches phones is spoken of. */
type By = { readonly use: string; readonly way: string; readonly what: string }
const BY: Readonly<Partial<Record<Channel, By>>> = {
  sms: { use: 'send text messages', way: 'by text message', what: 'texts' },
  call: { use: 'use phone numbers', way: 'by telephone', what: 'calls' },
}

/** In order of authority: the account, the address, the consent. The first no is the answer. */
export const GATE: readonly Check[] = [
  {
    check: 'policies-accepted',
    demand: 'AS-02',
    lets: facts => facts.policiesAccepted,
    says: [
      'The account accepted the policies in force.',
      'Nobody has accepted the policies in force for this account.',
    ],
  },
  {
    check: 'not-stopped',
    demand: 'EN-01',
    lets: facts => !facts.stopped,
    says: ['Nobody has stopped this sending.', 'This sending was stopped.'],
  },
  {
    check: 'standing',
    demand: 'EN-02',
    lets: facts => !facts.barred,
    says: [
      'The account may send email, and from this domain.',
      'The account is suspended, or restricted from sending email or from this domain.',
    ],
    ofPhone: ({ use }) => [`The account may ${use}.`, `The account is suspended, or may not ${use} for now.`],
  },
  {
    check: 'domain-proven',
    demand: 'PC-08',
    of: ['email'],
    lets: facts => facts.senderProven,
    says: [
      'The DNS proves the domain of the sender to be the account’s, or nothing leaves the house.',
      'The DNS does not prove the domain of the sender to be the account’s. Publish what Settings, Sending shows.',
    ],
  },
  {
    check: 'sender-proven',
    demand: 'PC-08',
    of: ['sms'],
    lets: facts => facts.senderProven,
    says: [
      'The sender is proven to be the account’s where this number is, or nothing leaves the house.',
      'The sender is not proven to be the account’s, or may not be used where this number is.',
    ],
  },
  {
    check: 'address-same',
    demand: 'AS-03',
    lets: facts => facts.address !== null,
    says: [
      'The contact has the address that the consent was given for.',
      'The contact has no such address any more. A consent is not carried over to another one.',
    ],
    ofPhone: () => [
      'The contact has the number that the consent was given for.',
      'The contact has no such number any more. A consent is not carried over to another one.',
    ],
  },
  {
    check: 'not-suppressed',
    demand: 'AS-01',
    lets: facts => facts.suppressed === null,
    says: [
      'Nothing keeps mail from this address.',
      'This address is suppressed: it bounced, complained, or was closed to mail.',
    ],
    ofPhone: ({ what }) => [
      `Nothing keeps ${what} from this number.`,
      'This number is suppressed: it is not in service, it has another owner, or it was closed.',
    ],
  },
  {
    check: 'not-withdrawn',
    demand: 'AS-03',
    lets: facts => !facts.revoked && facts.consent?.blocked !== true && facts.consent?.state !== 'withdrawn',
    says: ['The consent was not withdrawn.', 'The consent was withdrawn.'],
  },
  {
    check: 'consent-given',
    demand: 'AS-03',
    lets: given,
    says: ['There is a consent for this purpose by email.', 'There is no active consent for this purpose by email.'],
    ofPhone: ({ way }) => [
      `There is a consent for this purpose ${way}.`,
      `There is no active consent for this purpose ${way}. One by another way says nothing of it.`,
    ],
  },
  {
    check: 'consent-confirmed',
    demand: 'AS-04',
    lets: facts => given(facts) && facts.consent?.enough === true,
    says: [
      'The person ticked the box, and it is evidenced as well as the channel and the region demand.',
      'The consent is not confirmed: its evidence is less than the channel and the region demand.',
    ],
  },
  {
    check: 'confirmed-by-mail',
    demand: 'AS-04',
    lets: facts => !facts.live || facts.consent?.rehearsed !== true,
    says: [
      'Nothing of the confirmation was a rehearsal, or nothing leaves the house.',
      'The confirmation went to the sandbox mailbox, where anybody of the account could answer it. It counts in the sandbox only; the person has to sign up again.',
    ],
    ofPhone: () => [
      'Nothing of the confirmation was a rehearsal, or nothing leaves the house.',
      'The confirmation went to the sandbox handset, where anybody of the account could answer it. It counts in the sandbox only; the person has to sign up again.',
    ],
  },
  {
    check: 'purpose-same',
    demand: 'AS-06',
    lets: facts => facts.consent?.v === facts.purposeV,
    says: [
      'The person agreed to the purpose as it is now.',
      'The person agreed to another version of this purpose, or to none.',
    ],
  },
  {
    check: 'consent-logged',
    demand: 'AS-10',
    lets: facts => facts.consent !== null && facts.consent.logIndex < facts.logSize,
    says: [
      'The consent stands in the log, under a checkpoint: it can be proved.',
      'The consent does not stand in the log yet: it could not be proved.',
    ],
  },
  {
    check: 'content-cleared',
    demand: 'PC-10',
    of: ['email', 'sms'],
    lets: facts => facts.contentCleared,
    says: [
      'Screening, or people, cleared exactly these words under the policy as it is now.',
      'These words are not cleared: they are refused, or a person has yet to look at them.',
    ],
  },
  {
    check: 'values-cleared',
    demand: 'PC-10',
    of: ['email', 'sms'],
    lets: facts => facts.valuesCleared,
    says: [
      'What is known of the person makes nothing else of the message.',
      'With the values of this person in it the message says something that is not accepted.',
    ],
  },
  {
    check: 'frequency',
    demand: 'AS-06',
    lets: facts => !isTooOften(facts.often),
    says: [
      'It comes no more often than the purpose declares, nor than the person chose.',
      'The person has lately had as many of these as the purpose declares, or as they chose themselves.',
    ],
  },
  {
    check: 'cap',
    demand: 'AS-01',
    of: ['sms', 'call'],
    lets: ({ cappedUntilMs }) => cappedUntilMs === null,
    untilMs: ({ cappedUntilMs }) => cappedUntilMs,
    says: [
      'One more is within what is allowed where this number may be.',
      'This number has lately had as many as are allowed where it may be. It waits.',
    ],
  },
  {
    check: 'quiet-hours',
    demand: 'AS-01',
    of: ['sms'],
    lets: ({ opening }) => opening === null || opening.is === 'open',
    untilMs: ({ opening }) => (opening?.is === 'closed' ? opening.opensAtMs : null),
    says: [
      'It is an hour of the day at which people may be written to where this number may be.',
      'It is too early or too late, or no day for it, where this number may be. It waits.',
    ],
  },
]

/** Those that are no answer but a pause: whoever is kept back by these only is asked about again. */
const PAUSES: ReadonlySet<string> = new Set(['cap', 'quiet-hours'])
export const isPause = ({ check }: GateRefusal, { opening }: Pick<Facts, 'opening'>): boolean =>
  PAUSES.has(check) && opening?.is !== 'never'

const rowsOf = (channel: Channel) => GATE.filter(({ of = CHANNELS }) => of.includes(channel))
const ROWS: Readonly<Record<Channel, readonly Check[]>> = {
  email: rowsOf('email'),
  sms: rowsOf('sms'),
  call: rowsOf('call'),
}

/** The rows that a number has to pass to be handed to whoever calls; its hours are printed beside it, for the call comes later. */
export const CALL_GATE: readonly Check[] = ROWS.call

/** What the gate will look at and does not yet. Nothing has passed these. */
export const ABSENT_CHECKS: readonly { readonly check: string; readonly demand: Demand; readonly says: string }[] = []

const closedFor = (facts: Facts, channel: Channel): GateRefusal | undefined => {
  const closed = ROWS[channel].find(({ lets }) => !lets(facts))
  return closed && { check: closed.check, demand: closed.demand }
}

/** Whether the message `seq` of a run may leave. */
export function gate(seq: number, facts: Facts): Result<Pass, GateRefusal> {
  const closed = closedFor(facts, facts.channel)
  if (closed) return no(closed)
  // The check `address-same` lets nobody through without an address. Only here and below is a pass made.
  return yes({ seq, to: facts.address } as Pass)
}

/** Whether this number may stand in a list of numbers to call. Facts of another channel say nothing of it [AS-08]. */
export function gateCall(facts: Facts): Result<CallPass, GateRefusal> {
  if (facts.channel !== 'call') return no({ check: 'consent-given', demand: 'AS-08' })
  const closed = closedFor(facts, 'call')
  return closed ? no(closed) : yes({ to: facts.address } as CallPass)
}

const saysOf = ({ says, ofPhone }: Check, channel: Channel): Says => {
  const by = BY[channel]
  return by && ofPhone ? ofPhone(by) : says
}

/** What a no of this check comes to, in the words of the channel; undefined where there is no such check. */
export const noOf = (check: string, channel: Channel): string | undefined => {
  const row = GATE.find(it => it.check === check)
  return row && saysOf(row, channel)[1]
}

/** The same checks, all of them, for whoever asks why a message did or did not go. */
export function explain(facts: Facts): readonly Explained[] {
  return ROWS[facts.channel].map(row => {
    const lets = row.lets(facts)
    const untilMs = lets ? null : (row.untilMs?.(facts) ?? null)
    return { check: row.check, demand: row.demand, lets, says: saysOf(row, facts.channel)[lets ? 0 : 1], untilMs }
  })
}
