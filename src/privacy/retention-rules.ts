/** How long anything is kept of people, and why (reference §1.5, R01–R10, and G09). Pure: facts in, verdict out. */

import { DAY_MS } from '#base/limits.ts'
import type { DisclosureName } from '#wire/envelope.ts'
import type { Days, Due, Person, RetentionRule, WalkedRule } from './types.ts'

type Row = {
  /** What it is about, in one sentence. */
  readonly what: string
  /** What the house does unless the account says otherwise; null: for ever. */
  readonly days: number | null
  /** What an account may choose, both included. Undefined: nothing. `ever`: also never. */
  readonly bounds?: { readonly min: number; readonly max: number; readonly ever?: true }
  /** What it rests on. */
  readonly why: string
}

export const RETENTION: Readonly<Record<RetentionRule, Row>> = {
  R01: {
    what: 'The evidence of a consent that counts is kept while it is relied on.',
    days: null,
    why: 'Whoever sends must be able to prove it (GDPR 7.1).',
  },
  G09: {
    what: 'A consent ends when its person has done nothing themselves for so long.',
    days: 1_096,
    bounds: { min: 30, max: 1_096 },
    why: 'Three years from the last act of the person (CNIL, référentiel gestion commerciale). An opened mail is no act.',
  },
  R02: {
    what: 'After a consent has ended its evidence is archived: nothing is sent, counted or exported from it. Then it is erased. That a number left on a call list is kept for as long after the list was over.',
    days: 1_826,
    bounds: { min: 1_096, max: 3_653 },
    why: 'Claims may be made for so long: five years (UWG §7a, TSR 310.5, French civil law), four in TCPA cases.',
  },
  R03: {
    what: 'That somebody refused is kept, so that they are not asked again and again. Then it is erased.',
    days: 183,
    bounds: { min: 183, max: 1_096 },
    why: 'Six months at least (CNIL 2020-092 §39).',
  },
  R04: {
    what: 'IP addresses and browser names are erased from the evidence; their digests stay, so that the rest still verifies.',
    days: 365,
    bounds: { min: 30, max: 365 },
    why: 'They link a person to an act, and do so no better after a year (EDPB 05/2020 ¶106).',
  },
  R05: {
    what: 'A sign-up that nobody confirmed is erased, the contact with it.',
    days: 30,
    bounds: { min: 7, max: 30 },
    why: 'Nobody knows whether the address’s owner typed it.',
  },
  R06: {
    what: 'Forms, notices and their pictures are kept as long as the newest record that cites them.',
    days: null,
    why: 'They are what was shown. There is nothing about anybody in them.',
  },
  R07: {
    what: 'A suppressed address is kept as a keyed hash and nothing else.',
    days: null,
    bounds: { min: 1_096, max: 36_525, ever: true },
    why: 'Whoever said no must not be written to again (CNIL: three years at least).',
  },
  R08: {
    what: 'Whoever asks to be erased is suppressed at once, and then erased, or archived until claims can no longer be made.',
    days: 0,
    why: 'GDPR 17; an archive rests on 17.3 (e), legal claims. The person is told which.',
  },
  R09: {
    what: 'Backups are kept thirty days at most, so that a destroyed key is gone from them, too.',
    days: 30,
    why: 'An erasure must have a stated horizon.',
  },
  R10: {
    what: 'Entries of the log are never deleted: 33 bytes each, from which nobody can be found once their key is destroyed.',
    days: null,
    why: 'Everybody else’s proof rests on them.',
  },
}

export const isWalked = (rule: RetentionRule): rule is WalkedRule =>
  rule in { G09: 1, R02: 1, R03: 1, R04: 1, R05: 1, R07: 1 }

/** Whether an account may keep by this rule for so long; null is for ever. */
export function mayKeep(rule: RetentionRule, days: number | null): boolean {
  const { bounds } = RETENTION[rule]
  if (!bounds) return false
  return days === null ? bounds.ever === true : days >= bounds.min && days <= bounds.max
}

/** What goes from the evidence by R04. Where a box was ticked on paper is no address of a machine: it is demanded, and stays [AS-04]. */
export const SHORT_LIVED: readonly DisclosureName[] = ['ip', 'user_agent']

const ENDED: ReadonlySet<string> = new Set(['withdrawn', 'expired', 'invalidated'])

/**
 * What is due about a person at this time, if anything. A consent that counts keeps everything of theirs; a question that
 * is still open keeps it for its own time; what has ended is archived, and a refusal remembered. Whoever has said nothing
 * at all (brought along and in quarantine, or under a changed address) is for others to judge.
 */
export function dueOf({ consents, lastActMs }: Person, days: Days, asOfMs: number): Due | undefined {
  if (consents.some(it => it.blocked)) return undefined // Being written just now.
  const isOld = (sinceMs: number, rule: WalkedRule) => {
    const kept = days[rule]
    return kept !== null && sinceMs + kept * DAY_MS <= asOfMs
  }
  const newest = (all: Person['consents']) => Math.max(...all.map(it => it.sinceMs))
  const given = consents.filter(it => it.state === 'given')
  const counts = given.filter(it => it.enough)
  if (counts.length > 0) {
    const sinceMs = lastActMs ?? newest(counts)
    return isOld(sinceMs, 'G09') ? { rule: 'G09', sinceMs, consents: counts } : undefined
  }
  const ended = consents.filter(it => ENDED.has(it.state))
  const pending = given.filter(it => it.channel === 'email')
  if (given.length > pending.length) return undefined // A number whose handset may still answer.
  if (ended.length > 0) return erasing('R02', newest([...ended, ...pending]))
  if (pending.length > 0) return erasing('R05', newest(pending))
  const refused = consents.filter(it => it.state === 'refused')
  return refused.length > 0 ? erasing('R03', newest(refused)) : undefined

  function erasing(rule: 'R02' | 'R03' | 'R05', sinceMs: number): Due | undefined {
    return isOld(sinceMs, rule) ? { rule, sinceMs } : undefined
  }
}
