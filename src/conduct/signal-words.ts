/** What a figure over a threshold is called, for the people of the account. Notices say it in their language; this is for lists and logs. */

import type { SignalKind } from './signal-types.ts'
import { type Figure, rated } from './threshold-rules.ts'
import type { Threshold } from './thresholds.ts'

/** After a number, and what to do about it. */
const WORDS = {
  accepted: [n => `${n} messages that servers took`, ''],
  'soft-bounce': [n => `${n} attempts that servers put off`, 'Send more slowly, and to people who expect it.'],
  'hard-bounce': [
    n => `${n} addresses that do not exist`,
    'Find out where these addresses come from, and send to nobody who did not confirm theirs.',
  ],
  blocked: [
    n => `${n} messages that servers refused`,
    'Read what the servers said in the campaign’s report, and mend that first.',
  ],
  complaint: [
    n => `${n} complaints`,
    'Find out who complains, and whether they expected these messages; offer a way to have fewer.',
  ],
  trap: [
    n => `${n} messages to addresses that nobody ever gave`,
    'Find out where these addresses come from, and take everything away that came the same way.',
  ],
  unsubscribe: [n => `${n} people who left by a link`, 'Send what was announced, and no more often.'],
  'content-refused': [
    n => `${n} texts that the Anti-Spam Policy does not allow`,
    'Read why they were refused before you write the next one.',
  ],
  'content-reviewed': [n => `${n} texts that somebody had to look at`, 'There is nothing to do.'],
  'proof-missing': [
    n => `${n} consents that were to be proved and were not`,
    'Bring the documents, or take these people out.',
  ],
  'proof-broken': [n => `${n} proofs that do not hold`, 'Tell us how these consents came to be.'],
  'form-finding': [n => `${n} pages that changed a form`, 'Paste the lines as they are.'],
  'import-finding': [
    n => `${n} imports of which something that was attested is not true`,
    'Bring no list of which you cannot prove each row.',
  ],
  'import-refused': [
    n => `${n} lists of a kind that is not taken`,
    'Bring no list that was bought, rented, collected or borrowed, under whatever name.',
  ],
  'appeal-lost': [
    n => `${n} appeals that were decided against the account`,
    'Read the decisions before the next appeal.',
  ],
} as const satisfies Record<SignalKind, readonly [what: (n: number) => string, todo: string]>

const percent = (share: number) => `${(100 * share).toFixed(2)} %`
const spanOf = (hours: number) => (hours === 24 ? 'a day' : `${hours / 24} days`)

export function saysOf(threshold: Threshold, figure: Figure): string {
  const { kind, per, windowHours } = threshold
  const [what, todo] = WORDS[kind]
  const { rate, low, high } = rated(threshold, figure)
  const counted = what(figure.events)
  const found =
    per === null
      ? `Within ${spanOf(windowHours)}: ${counted}.`
      : `Within ${spanOf(windowHours)}: ${counted}, of ${figure.of}: ${percent(rate)}, surely between ${percent(low)} and ${percent(high)}.`
  return `${found} ${todo}`.trim()
}
