/** What a failure means: the words that the tables of this folder give, whether the failure was said in a session or came back by mail. */

import type { Step } from '#wire/smtp/types.ts'

/** `hard`: it will not work the next time either. `soft`: it may. `none`: nothing failed. */
export type Kind = 'hard' | 'soft' | 'none'

/**
 * What has to change before it works: the address, its domain, the machine that we send from, the name that we send
 * under, what we wrote; or nothing, where it passes.
 */
export type Scope = 'address' | 'domain' | 'host' | 'sender' | 'content' | 'passing'

/** The same, coarser: for whoever has to choose what to do. */
export type BounceClass =
  | 'hard'
  | 'soft'
  | 'block'
  | 'delay'
  | 'success'
  | 'complaint'
  | 'unsubscribe'
  | 'auto-reply'
  | 'challenge'
  | 'unknown'

/** What is known of one failure. Nothing of it has to be there. */
export type Evidence = {
  /** `550`; 0 where no server gave one. */
  readonly code?: number | undefined
  /** `5.1.1`, or empty. */
  readonly enhanced?: string | undefined
  /** What was said, in whatever language. */
  readonly text: string
  /** At which command it was said, where that is known. */
  readonly step?: Step | undefined
  /** Who said it, and of whom: names of hosts and the recipient's domain, in any order. */
  readonly hosts?: string | undefined
}

/** One row of the tables. All the conditions that it has must hold; the first row that holds decides. */
export type Rule = {
  /** Names the row in whatever it decides, so that a decision can be explained and made again. */
  readonly id: string
  readonly reason: Reason
  /** Matched against the text in lower case, on one line. */
  readonly text?: RegExp
  readonly hosts?: RegExp
  readonly enhanced?: RegExp
  readonly code?: RegExp
  readonly step?: readonly (Step | 'unknown')[]
  readonly source: string
}

export type Classified = {
  readonly kind: Kind
  readonly reason: Reason
  readonly scope: Scope
  readonly rule: string
  readonly source: string
}

export const REASON_NAMES = [
  'userunknown',
  'hasmoved',
  'hostunknown',
  'notaccept',
  'mailboxfull',
  'suspend',
  'filtered',
  'exceedlimit',
  'mesgtoobig',
  'contenterror',
  'virusdetected',
  'spamdetected',
  'policyviolation',
  'notcompliantrfc',
  'blocked',
  'badreputation',
  'requireptr',
  'toomanyconn',
  'speeding',
  'authfailure',
  'rejected',
  'norelaying',
  'securityerror',
  'syntaxerror',
  'failedstarttls',
  'onhold',
  'expired',
  'networkerror',
  'systemerror',
  'systemfull',
  'mailererror',
  'undefined',
  'delivered',
  'feedback',
  'unsubscribe',
  'vacation',
  'challenge',
] as const
export type Reason = (typeof REASON_NAMES)[number]
