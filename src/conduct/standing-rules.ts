/** What an account may use. Every room asks here before it does anything for an account, and the gate before each message. */

import type { Demand } from '#policy/demands.ts'
import type { Measure, Service, Standing, Step } from './measure-types.ts'
import { SERVICES, STEPS } from './measure-types.ts'

export const CLEAR: Standing = { measures: [] }

/** `bakery.example` is also `news.bakery.example`: whoever is stopped on one name does not go on under it. */
const isOf = (domain: string | undefined, barred: string): boolean =>
  domain !== undefined && (domain === barred || domain.endsWith(`.${barred}`))

export const covers = ({ services, domain }: Measure, service: Service, from: string | undefined): boolean =>
  services.includes(service) && (domain === null || isOf(from?.toLowerCase(), domain))

/** What is said of each to whoever may not use something: by the API, and before a campaign starts. */
export const BAR_WORDS = {
  suspended: {
    code: 'account-suspended',
    says: 'This account is suspended. What it holds can be read, exported and proved, and recipients can leave. “Policy status” says why, and how to answer.',
    demand: 'EN-01',
  },
  restricted: {
    code: 'service-restricted',
    says: 'This service is restricted for the account. “Policy status” says which, why, until when, and how to answer.',
    demand: 'EN-02',
  },
} as const satisfies Readonly<Record<string, { readonly code: string; readonly says: string; readonly demand: Demand }>>

type Bar = {
  readonly bar: keyof typeof BAR_WORDS
  readonly stops: (measure: Measure, service: Service, domain: string | undefined) => boolean
}

/** What stands in the way, the heaviest first. */
export const BARS: readonly Bar[] = [
  { bar: 'suspended', stops: ({ step }) => step === 'suspend' },
  {
    bar: 'restricted',
    stops: (it, service, from) => it.step === 'restrict' && covers(it, service, from),
  },
]

export type Barred = { readonly bar: Bar['bar']; readonly demand: Demand; readonly measure: Measure }

/** The measure by which this cannot be used, if there is one. `domain`: the sender's, where one has to do with it. */
export function barOf({ measures }: Standing, service: Service, domain?: string): Barred | undefined {
  for (const { bar, stops } of BARS) {
    const measure = measures.find(it => stops(it, service, domain))
    if (measure) return { bar, demand: BAR_WORDS[bar].demand, measure }
  }
  return undefined
}

/** Whether the service can be used now. */
export const mayUse = (standing: Standing, service: Service, domain?: string): boolean =>
  barOf(standing, service, domain) === undefined

/** Whether it can be used, but only slowly. */
export const isThrottled = ({ measures }: Standing, service: Service, domain?: string): boolean =>
  measures.some(it => it.step === 'throttle' && covers(it, service, domain))

export const isHeavier = (a: Step, b: Step): boolean => STEPS.indexOf(a) > STEPS.indexOf(b)

export const heaviestOf = (steps: readonly Step[]): Step | null =>
  steps.reduce<Step | null>((worst, step) => (worst === null || isHeavier(step, worst) ? step : worst), null)

/** The heaviest step that holds; null where nothing does. */
export const stepOf = ({ measures }: Standing): Step | null => heaviestOf(measures.map(({ step }) => step))

/** A measure's services as they are kept: in one order, each once, and all of them for a suspension. */
export const servicesOf = (step: Step, services: readonly Service[]): readonly Service[] =>
  SERVICES.filter(it => step === 'suspend' || services.includes(it))

/** Steps that change what an account can do, so that whoever sends must look again. */
export const isFelt = (step: Step): boolean => isHeavier(step, 'warn')
