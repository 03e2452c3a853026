/** The gate: the one way out of the house. */

import { no, yes, type Result } from '#base/result.ts'
import type { Demand } from '#policy/demands.ts'
import { isTooOften } from './frequency-rules.ts'
import type { Explained, Facts, GateRefusal } from './types.ts'

declare const passed: unique symbol

/**
 * The right to send one message, to this address. Nothing but the gate makes one, and what hands mail over takes
 * nothing else [AS-03].
 */
export type Pass = { readonly seq: number; readonly to: string; readonly [passed]: true }

type Check = {
  readonly check: string
  readonly demand: Demand
  readonly lets: (facts: Facts) => boolean
  /** What there is to say when it lets, and when it does not. */
  readonly says: readonly [yes: string, no: string]
}

const given = ({ consent }: Facts) => consent?.state === 'given'

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
  },
  {
    check: 'domain-proven',
    demand: 'PC-08',
    lets: facts => facts.senderProven,
    says: [
      'The DNS proves the domain of the sender to be the account’s, or nothing leaves the house.',
      'The DNS does not prove the domain of the sender to be the account’s. Publish what Settings, Sending shows.',
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
  },
  {
    check: 'not-suppressed',
    demand: 'AS-01',
    lets: facts => facts.suppressed === null,
    says: [
      'Nothing keeps mail from this address.',
      'This address is suppressed: it bounced, complained, or was closed to mail.',
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
    lets: facts => facts.contentCleared,
    says: [
      'Screening, or people, cleared exactly these words under the policy as it is now.',
      'These words are not cleared: they are refused, or a person has yet to look at them.',
    ],
  },
  {
    check: 'values-cleared',
    demand: 'PC-10',
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
]

/** What the gate will look at and does not yet. Nothing has passed these. */
export const ABSENT_CHECKS = [
  { check: 'quiet-hours', demand: 'AS-01', says: 'The hour of the day at the recipient is not looked at yet.' },
] as const satisfies readonly { check: string; demand: Demand; says: string }[]

/** Whether the message `seq` of a run may leave. */
export function gate(seq: number, facts: Facts): Result<Pass, GateRefusal> {
  const closed = GATE.find(({ lets }) => !lets(facts))
  if (closed) return no({ check: closed.check, demand: closed.demand })
  // The check `address-same` lets nobody through without an address. Only here is a pass made.
  return yes({ seq, to: facts.address } as Pass)
}

/** The same checks, all of them, for whoever asks why a message did or did not go. */
export function explain(facts: Facts): readonly Explained[] {
  return GATE.map(({ check, demand, lets, says }) => ({
    check,
    demand,
    lets: lets(facts),
    says: says[lets(facts) ? 0 : 1],
  }))
}
