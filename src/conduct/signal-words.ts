/** What a figure over a threshold is called, for the people of the account. Notices say it in their language; this is for lists and logs. */

import type { SignalKind } from './signal-types.ts'
import { type Figure, rated } from './threshold-rules.ts'
import type { Threshold } from './thresholds.ts'

/** After a number, and what to do about it. */
const WORDS = {
  accepted: ['messages that servers took', ''],
  'soft-bounce': ['attempts that servers put off', 'Send more slowly, and to people who expect it.'],
  'hard-bounce': [
    'addresses that do not exist',
    'Find out where these addresses come from, and send to nobody who did not confirm theirs.',
  ],
  blocked: [
    'messages that servers refused',
    'Read what the servers said in the campaign’s report, and mend that first.',
  ],
  complaint: [
    'complaints',
    'Find out who complains, and whether they expected these messages; offer a way to have fewer.',
  ],
  trap: [
    'messages to addresses that nobody ever gave',
    'Find out where these addresses come from, and take everything away that came the same way.',
  ],
  unsubscribe: ['people who left by a link', 'Send what was announced, and no more often.'],
  'content-refused': [
    'texts that the Anti-Spam Policy does not allow',
    'Read why they were refused before you write the next one.',
  ],
  'content-reviewed': ['texts that somebody had to look at', 'There is nothing to do.'],
  'proof-missing': ['consents that were to be proved and were not', 'Bring the documents, or take these people out.'],
  'proof-broken': ['proofs that do not hold', 'Tell us how these consents came to be.'],
  'form-finding': ['pages that changed a form', 'Paste the lines as they are.'],
  'import-finding': [
    'imports of which something that was attested is not true',
    'Bring no list of which you cannot prove each row.',
  ],
  'import-refused': [
    'lists of a kind that is not taken',
    'Bring no list that was bought, rented, collected or borrowed, under whatever name.',
  ],
  'appeal-lost': ['appeals that were decided against the account', 'Read the decisions before the next appeal.'],
} as const satisfies Record<SignalKind, readonly [what: string, todo: string]>

const percent = (share: number) => `${(100 * share).toFixed(2)} %`
const spanOf = (hours: number) => (hours === 24 ? 'a day' : `${hours / 24} days`)

export function saysOf(threshold: Threshold, figure: Figure): string {
  const { kind, per, windowHours } = threshold
  const [what, todo] = WORDS[kind]
  const { rate, low, high } = rated(threshold, figure)
  const share =
    per === null ? '' : ` of ${figure.of}: ${percent(rate)}, surely between ${percent(low)} and ${percent(high)}`
  return `Within ${spanOf(windowHours)}: ${figure.events} ${what}${share}. ${todo}`
}
