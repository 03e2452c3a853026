/** What a server's no means while we send: the tables that reports are judged by, in the words of a run's report. */

import { classify } from '#wire/bounce/classify.ts'
import type { Reason } from '#wire/bounce/types.ts'
import type { Reply, Step } from '#wire/smtp/types.ts'

/** What people read (reports/rules.ts). What is ours to mend is one word: the server's own stand beside it. */
const WORDS: Readonly<Record<Reason, string>> = {
  userunknown: 'no-such-mailbox',
  hasmoved: 'mailbox-moved',
  hostunknown: 'no-such-domain',
  notaccept: 'no-such-domain',
  mailboxfull: 'mailbox-full',
  suspend: 'mailbox-closed',
  exceedlimit: 'too-large',
  mesgtoobig: 'too-large',
  contenterror: 'policy',
  virusdetected: 'policy',
  spamdetected: 'policy',
  policyviolation: 'policy',
  notcompliantrfc: 'policy',
  blocked: 'policy',
  badreputation: 'policy',
  requireptr: 'policy',
  authfailure: 'policy',
  rejected: 'policy',
  norelaying: 'policy',
  securityerror: 'policy',
  failedstarttls: 'policy',
  filtered: 'refused',
  toomanyconn: 'not-now',
  speeding: 'not-now',
  onhold: 'not-now',
  expired: 'not-now',
  networkerror: 'not-now',
  systemerror: 'not-now',
  systemfull: 'not-now',
  mailererror: 'not-now',
  syntaxerror: 'refused',
  undefined: 'refused',
  delivered: 'refused',
  feedback: 'refused',
  unsubscribe: 'refused',
  vacation: 'refused',
  challenge: 'refused',
}
/** What a 4 may be called by more than “not now”: it will not pass by itself. */
const SAYS_MORE: ReadonlySet<string> = new Set(['mailbox-full', 'too-large', 'policy'])
const NEEDS_SMTPUTF8 = /^5\.6\.(?:7|9|10)$/ // RFC 6531 §3.5

export type Meaning = {
  readonly reason: string
  /** The address is the reason, for good: nothing is sent there again. */
  readonly isAddress: boolean
}

export function meaningOf(at: Step, { code, enhanced, text }: Reply): Meaning {
  if (NEEDS_SMTPUTF8.test(enhanced)) return { reason: 'needs-smtputf8', isAddress: false }
  const { kind, scope, reason } = classify({ code, enhanced, text: `${code} ${enhanced} ${text}`, step: at })
  const isForNow = enhanced === '' ? code < 500 : enhanced.startsWith('4')
  return { reason: wordOf(WORDS[reason], isForNow), isAddress: kind === 'hard' && scope === 'address' }
}

function wordOf(word: string, isForNow: boolean): string {
  if (isForNow) return SAYS_MORE.has(word) ? word : 'not-now'
  return word === 'not-now' ? 'refused' : word
}

/** Words of failures that suppress an address at once, and the one of a domain that is not there. */
export const ADDRESS_REASONS: ReadonlySet<string> = new Set(['no-such-mailbox', 'mailbox-moved'])
export const HARD_REASONS: ReadonlySet<string> = new Set([...ADDRESS_REASONS, 'no-such-domain'])

/** Words of failures that are counted, and what they are called among reports. */
export const SOFT_REASONS: ReadonlyMap<string, Reason> = new Map<string, Reason>([
  ['mailbox-full', 'mailboxfull'],
  ['mailbox-closed', 'suspend'],
  ['no-such-domain', 'hostunknown'],
])

/** What a server said, without the addresses that it repeats: they stand in one table only. */
export const withoutAddresses = (text: string): string => text.replace(/[^\s<>()"',;:]+@[^\s<>()"',;]+/g, '…')
