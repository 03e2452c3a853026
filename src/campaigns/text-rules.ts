/** What must be in order before texts are sent, and what they cost. Pure. */

import { DEMANDS } from '#policy/demands.ts'
import type { TextSender } from '#delivery/sms/from-types.ts'
import type { Price } from '#delivery/sms/types.ts'
import { type Around, AUDIENCE_CHECKS, type Check, STANDING_CHECKS } from './rules.ts'

/** Of one country: how many would get it there, and why they would not. */
export type Crossing = {
  /** ISO 3166-1; '' where the number belongs to several or to none. */
  readonly country: string
  readonly people: number
  /** Where the sender may not be used, or no route goes. */
  readonly stopped: keyof typeof STOPS | null
}

/** Why nothing leaves to a country from this sender. */
export const STOPS = {
  'not-proven': 'the sender is not proven',
  'not-for-country': 'the sender is not for this country',
  'not-accepted-there': 'networks there do not take such a sender',
  'not-registered': 'the sender is not registered there',
  'no-country': 'no route serves it',
  none: 'no route can be opened',
} as const

export type TextFacts = Around & {
  /** Undefined while none is chosen, or the chosen one is gone. */
  readonly sender: TextSender | undefined
  /** The slug of the chosen purpose. */
  readonly program: string | undefined
  readonly crossings: readonly Crossing[]
  /** Of those whom it reaches, how many agreed that the links of texts are measured. */
  readonly measured: number
  /** It has a link that could be. */
  readonly isLinked: boolean
}

const stopped = ({ crossings }: TextFacts) => crossings.filter(it => it.stopped !== null && it.people > 0)
const areAllStopped = (facts: TextFacts) =>
  facts.crossings.length > 0 && stopped(facts).length === facts.crossings.length

const NAMED_MAX = 5
function whereStopped(facts: TextFacts): string {
  const named = stopped(facts).map(
    ({ country, people, stopped: why }) =>
      `${people} people in ${country || 'no country of its own'}: ${why === null ? '' : STOPS[why]}`,
  )
  const more = named.length > NAMED_MAX ? [`and ${named.length - NAMED_MAX} more countries`] : []
  return [...named.slice(0, NAMED_MAX), ...more].join('; ')
}

const TEXT_CHECKS: readonly Check<TextFacts>[] = [
  {
    code: 'purpose-missing',
    severity: 'error',
    place: 'purpose',
    demand: 'AS-06',
    says: 'Choose what this text is for: it goes to those who agreed to that, and to nobody else.',
    broken: ({ purpose }) => purpose === undefined,
  },
  {
    code: 'purpose-not-by-text',
    severity: 'error',
    place: 'purpose',
    demand: 'AS-08',
    says: 'This purpose does not include texts. Consent to one channel is none to another.',
    broken: ({ purpose }) => purpose !== undefined && !purpose.channels.includes('sms'),
  },
  {
    code: 'sender-missing',
    severity: 'error',
    place: 'sender',
    demand: 'PC-08',
    says: 'Say who this text comes from.',
    broken: ({ sender }) => sender === undefined,
  },
  {
    code: 'sender-refused',
    severity: 'error',
    place: 'sender',
    demand: 'PC-08',
    says: 'The proof of this sender was refused. Show another one, or choose another sender.',
    broken: ({ sender }) => sender?.state === 'refused',
  },
  {
    code: 'sender-of-other-programs',
    severity: 'error',
    place: 'sender',
    demand: 'AS-06',
    says: 'This sender was registered for other purposes.',
    broken: ({ sender, program }) =>
      sender !== undefined && program !== undefined && sender.programs.length > 0 && !sender.programs.includes(program),
  },
  {
    code: 'sender-unproven',
    severity: 'error',
    place: 'sender',
    demand: 'PC-08',
    says: 'Nobody has shown yet that this sender is yours. Until then nothing leaves the house in its name.',
    broken: ({ sender, toSandbox }) => sender?.state === 'waiting' && !toSandbox,
  },
  {
    code: 'sender-cannot-reach',
    severity: 'error',
    place: 'sender',
    demand: 'PC-08',
    says: facts => `Nobody would get it: ${whereStopped(facts)}.`,
    broken: facts => facts.sender?.state === 'proven' && areAllStopped(facts),
  },
  {
    code: 'sender-reaches-some',
    severity: 'warning',
    place: 'sender',
    demand: 'PC-08',
    says: facts => `Some would not get it. ${whereStopped(facts)}.`,
    broken: facts => facts.sender?.state === 'proven' && stopped(facts).length > 0 && !areAllStopped(facts),
  },
  {
    code: 'clicks-not-measured',
    severity: 'error',
    place: 'sending',
    demand: 'CK-03',
    says: `Nobody’s clicks are measured in this text (${DEMANDS['CK-03']}). Let its links be measured, or compare by who leaves, or by complaints.`,
    broken: ({ draft }) => draft.sending.experiment?.measure === 'clicks' && !draft.measure_links,
  },
  {
    code: 'nobody-is-measured',
    severity: 'warning',
    place: 'audience',
    demand: 'CK-03',
    says: 'Links are to be measured, and nobody has agreed to that by text: all get them as they are written.',
    broken: ({ draft, reachable, measured }) => draft.measure_links && reachable > 0 && measured === 0,
  },
  {
    code: 'no-link-to-measure',
    severity: 'warning',
    place: 'sending',
    says: 'Links are to be measured, and this text has none. A link that is measured begins with https://.',
    broken: ({ draft, isLinked }) => draft.measure_links && !isLinked,
  },
]

export const CHECKS_OF_TEXTS: readonly Check<TextFacts>[] = [...STANDING_CHECKS, ...TEXT_CHECKS, ...AUDIENCE_CHECKS]

// Money -------------------------------------------------------------------------------------------------------------

/**
 * A price that many times, exactly: nothing of it goes through binary fractions.
 *
 * @example timesPrice('0.0541', 1200) → '64.92'
 */
export function timesPrice(perPart: Price['perPart'], count: number): string {
  const [whole = '0', part = ''] = perPart.split('.')
  return written(BigInt(whole + part) * BigInt(count), part.length)
}

/** @example sumOf(['0.5', '64.92']) → '65.42' */
export function sumOf(amounts: readonly string[]): string {
  const places = Math.max(0, ...amounts.map(it => it.split('.')[1]?.length ?? 0))
  const units = amounts.map(it => {
    const [whole = '0', part = ''] = it.split('.')
    return BigInt(whole + part.padEnd(places, '0'))
  })
  return written(
    units.reduce((sum, it) => sum + it, 0n),
    places,
  )
}

/** As people write money: two places at least, and no more than say something. */
function written(units: bigint, places: number): string {
  const digits = units.toString().padStart(places + 1, '0')
  const [whole, part] = [digits.slice(0, digits.length - places), digits.slice(digits.length - places)]
  return `${whole}.${part.replace(/0+$/, '').padEnd(2, '0')}`
}
