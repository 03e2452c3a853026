/** The course of a campaign in so many steps, and why what did not arrive did not. */

import { DAY_MS, MINUTE_MS, PLOT_STEPS_MAX } from '#base/limits.ts'
import { noOf } from '#delivery/rules.ts'
import type { Channel } from '#wire/form-definition.ts'

export type Minute = { readonly atMs: number; readonly result: string; readonly count: number }
export type Step = { readonly atMs: number; readonly accepted: number; readonly failed: number; readonly gated: number }

const PLOTTED = ['accepted', 'failed', 'gated'] as const

/** The widest course still fits the plot; no minute is left out, none counts twice. */
export function courseOf(minutes: readonly Minute[]): { readonly stepMs: number; readonly steps: readonly Step[] } {
  const times = minutes.map(({ atMs }) => atMs)
  const first = Math.min(...times)
  const count = minutes.length === 0 ? 0 : (Math.max(...times) - first) / MINUTE_MS + 1
  const stepMs = MINUTE_MS * Math.max(1, Math.ceil(count / PLOT_STEPS_MAX))
  const steps = Array.from({ length: Math.ceil((count * MINUTE_MS) / stepMs) }, (_, i) => {
    const atMs = first + i * stepMs
    const within = minutes.filter(minute => minute.atMs >= atMs && minute.atMs < atMs + stepMs)
    const sums = PLOTTED.map(result => [result, sum(within.filter(minute => minute.result === result))])
    return { atMs, ...(Object.fromEntries(sums) as Record<(typeof PLOTTED)[number], number>) } // The names of the table.
  })
  return { stepMs, steps }
}

const sum = (minutes: readonly Minute[]) => minutes.reduce((all, { count }) => all + count, 0)

export type Day = { readonly day: string; readonly confirmed: number; readonly withdrawn: number }

/** The last days, each of them, also those on which nothing happened; UTC, oldest first. */
export function daysUntil(nowMs: number, days: number, found: readonly Day[]): readonly Day[] {
  const known = new Map(found.map(it => [it.day, it]))
  return Array.from({ length: days }, (_, i) => {
    const day = new Date(nowMs - (days - 1 - i) * DAY_MS).toISOString().slice(0, 10)
    return known.get(day) ?? { day, confirmed: 0, withdrawn: 0 }
  })
}

/** Why a message did not arrive, for whoever sent it. What the gate said stands in its own table. */
const WHY: Readonly<Record<string, string>> = {
  'no-such-mailbox': 'The server of the address says that there is no such mailbox.',
  'no-such-domain': 'The domain of the address does not exist, or takes no mail.',
  'bad-address': 'The server does not take this for an address.',
  'mailbox-moved': 'The mailbox has moved and left no address.',
  'mailbox-closed': 'The mailbox is closed.',
  'mailbox-full': 'The mailbox is full.',
  'too-large': 'The message is larger than the server takes.',
  'needs-smtputf8': 'The address has letters that the server cannot read.',
  policy: 'The server refuses mail like this, or from this sender.',
  'not-now': 'The server put it off until it was too late.',
  refused: 'The server refused it.',
  'sender-refused': 'The server refused the sender.',
  'too-late': 'Nobody took it in time.',
  'too-much-to-merge': 'The template was too much work for this recipient’s values.',
  'no-such-number': 'The operator says that there is no such number.',
  'taken-in-part': 'The operator took a part of it and refused the rest: sent again, that part would be shown twice.',
  'nothing-to-say': 'With this recipient’s values nothing is left of it.',
  'too-long': 'With this recipient’s values it has more parts than one text may have.',
  'route-refused': 'The operator refused our account there until it was too late.',
  'no-answer': 'It was handed over and no answer came: nobody knows whether it arrived, so it is not sent twice.',
  'worker-died': 'It was under way when a worker ended: nobody knows whether it arrived, so it is not sent twice.',
  'journal-damaged':
    'What a worker wrote down of it cannot be read: nobody knows whether it arrived, so it is not sent twice.',
}

/** In words: a check of the gate, in those of the channel, or what a server said. */
export const reasonSays = (reason: string, channel: Channel): string =>
  noOf(reason, channel) ?? WHY[reason] ?? reason.replaceAll('-', ' ')

type Reason = { readonly reason: string; readonly count: number }

export const whyOf =
  (channel: Channel) =>
  ({ reason, count }: Reason): Reason & { readonly says: string } => ({
    reason,
    count,
    says: reasonSays(reason, channel),
  })
