/** Washing: who of a list may be called now. The gate says it, of each, when the list is made and again whenever it is fetched. */

import type { ContactId } from '#audience/types.ts'
import { CALL_SLICE } from '#base/limits.ts'
import { no, type Result, yes } from '#base/result.ts'
import { factsForCalls } from '#delivery/delivery.ts'
import { WINDOW_MS } from '#delivery/frequency-rules.ts'
import { type CallPass, gateCall } from '#delivery/rules.ts'
import type { Facts, Recipient } from '#delivery/types.ts'
import type { SubjectId } from '#ledger/types.ts'
import type { Turn } from '#store/turn.ts'
import { cappedUntil } from '#delivery/delivery.ts'
import { hoursOf } from '#wire/sms/hours.ts'
import * as store from './list-store.ts'
import { heldUntil } from './rules.ts'

/** What is asked about: a round of a list, as it would leave now. */
export type Round = {
  readonly id: string
  readonly round: number
  readonly purpose: string
  /** The version that people agree to now. */
  readonly purposeV: number
  readonly cleared: boolean
  readonly expiresAt: Date
}

/** Who may be called, and all that a line of the file says of them. */
export type Passed = {
  readonly pass: CallPass
  readonly contact: ContactId
  readonly subject: SubjectId
  readonly name: string
  readonly locale: string
  readonly hours: string
  /** The place in the log of the event by which they agreed. */
  readonly consentSeq: number
}

/** By contact, in the order in which they were asked about; of the others, how many each check left out. */
export type Judged = { readonly passed: readonly Passed[]; readonly leftOut: Readonly<Record<string, number>> }

export async function judge(turn: Turn, round: Round, contacts: readonly ContactId[]): Promise<Judged> {
  const [passed, leftOut, hours] = [
    [] as Passed[],
    {} as Record<string, number>,
    new Hours(turn.nowMs, round.expiresAt),
  ]
  for (let at = 0; at < contacts.length; at += CALL_SLICE) {
    const slice = await judgeSlice(turn, round, contacts.slice(at, at + CALL_SLICE), hours)
    for (const it of slice)
      if (it.ok) passed.push(it.value)
      else leftOut[it.refusal] = (leftOut[it.refusal] ?? 0) + 1
  }
  return { passed, leftOut }
}

type One = Result<Passed, string>
const NO_NUMBER = 'address-same'

async function judgeSlice(turn: Turn, round: Round, contacts: readonly ContactId[], hours: Hours): Promise<One[]> {
  const people = await factsForCalls(turn, { slug: round.purpose, v: round.purposeV }, contacts)
  const subjects = people.map(it => it.subject)
  const before = await store.leftBefore(turn, round, subjects, new Date(turn.nowMs - WINDOW_MS.year))
  const asked = people.map(it => passOf(it, round, before.get(it.subject) ?? [], hours, turn.nowMs))
  return [...asked, ...Array.from({ length: contacts.length - people.length }, () => no(NO_NUMBER))]
}

type Before = readonly { readonly atMs: number; readonly purpose: string }[]

function passOf(person: Recipient, round: Round, before: Before, hours: Hours, nowMs: number): One {
  const { consent } = person.facts
  const passed = gateCall(factsOf(person, round, before, nowMs))
  if (!passed.ok || !consent) return no(passed.ok ? 'consent-given' : passed.refusal.check)
  const said = hours.of(person)
  if (said === undefined) return no('quiet-hours') // Where they may be has no hour in common.
  const { contact, subject, name, locale } = person
  return yes({ pass: passed.value, contact, subject, name, locale, hours: said, consentSeq: consent.logIndex })
}

/** What a list adds to what is known of a person: which lists have held their number lately. */
function factsOf({ facts, whereabouts }: Recipient, { purpose, cleared }: Round, before: Before, nowMs: number): Facts {
  const leftAtMs = before.map(it => it.atMs)
  const capped = whereabouts && cappedUntil('call', { ...whereabouts, sentAtMs: leftAtMs }, nowMs)
  return {
    ...facts,
    often: { ...facts.often, sentAtMs: before.filter(it => it.purpose === purpose).map(it => it.atMs) },
    cappedUntilMs: capped ?? heldUntil(leftAtMs, nowMs),
    opening: null, // The call comes later: its hours are printed.
    contentCleared: cleared,
    valuesCleared: true, // Nothing is said to anybody by a line of a file.
    stopped: false,
    revoked: false,
  }
}

/** In words, by where somebody may be: many are at the same places. */
class Hours {
  readonly #known = new Map<string, string | undefined>()
  readonly #fromMs: number
  readonly #until: Date

  constructor(fromMs: number, until: Date) {
    this.#fromMs = fromMs
    this.#until = until
  }

  of({ whereabouts }: Recipient): string | undefined {
    const { regions = [], zone } = whereabouts ?? {}
    const key = `${regions.join(' ')} ${zone ?? ''}`
    if (!this.#known.has(key)) this.#known.set(key, hoursOf(regions, this.#fromMs, this.#until.getTime(), zone))
    return this.#known.get(key)
  }
}
