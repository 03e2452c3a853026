/** What a failure means, whoever told us of it: a server in a session, or a mail that came back. Values in, values out. */

import { BOUNCE_TEXT_MAX_CHARS } from '#base/limits.ts'
import { ENHANCED, REPLY_CODES } from './codes.ts'
import { PHRASES } from './phrases.ts'
import { PROVIDERS } from './providers.ts'
import { REASONS } from './reasons.ts'
import type { BounceClass, Classified, Evidence, Kind, Reason, Rule } from './types.ts'

/** First what is said in so many words, then what the codes say: a code is often the nearest that a server had. */
const RULES: readonly Rule[] = [...PROVIDERS, ...PHRASES]

const NOTHING: Rule = { id: 'none', reason: 'undefined', source: 'no rule fits' }

/** What the evidence means. Something always comes of it; `undefined` where no rule fits. Linear in the text, which is cut. */
export function classify(evidence: Evidence): Classified {
  const facts = factsOf(evidence)
  return meant(facts, said(facts) ?? coded(facts) ?? NOTHING)
}

/** The same, where the words alone say something: the texts of a report are tried one after the other. */
export function classifyWords(evidence: Evidence): Classified | undefined {
  const facts = factsOf(evidence)
  const first = said(facts)
  return first && meant(facts, first)
}

function meant(facts: Facts, first: Rule): Classified {
  const rule = settled(facts, first)
  const { scope } = REASONS[rule.reason]
  return { kind: kindOf(rule.reason, facts), reason: rule.reason, scope, rule: rule.id, source: rule.source }
}

type Facts = {
  readonly code: string
  readonly enhanced: string
  readonly text: string
  readonly hosts: string
  readonly step: NonNullable<Evidence['step']> | 'unknown'
}

const factsOf = ({ code = 0, enhanced = '', text, step, hosts = '' }: Evidence): Facts => ({
  code: code === 0 ? '' : String(code),
  enhanced,
  text: plain(text),
  hosts: hosts.toLowerCase(),
  step: step ?? 'unknown',
})

/** On one line, in lower case, with one kind of quotation mark, without the addresses: their names mean nothing. */
export function plain(text: string): string {
  return text
    .slice(0, BOUNCE_TEXT_MAX_CHARS)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/[a-z0-9_.+=/-]{1,64}@[a-z0-9.-]{1,255}/g, '@')
    .replace(/^\W{0,4}(?:final |original )?(?:recipient|address|user)(?: address)?:\s*<?@>?$/gm, ' ')
    .replace(/\s+/g, ' ')
    .replace(/(?<=[a-z.,] )[45]\d\d(?:[ -][45]\.\d{1,3}\.\d{1,3} |-)(?=[a-z])/g, '') // Each line of a reply begins with its code.
    .replace(
      /(?:recipient address rejected: (?!access denied)|(?:the )?(?:recipient|remote|destination|receiving|other)(?:'s)? (?:e-?mail |mail )?(?:server|system|host|mta) (?:has )?(?:rejected|refused|returned|declined) (?:the|this|your) (?:message|e-?mail|mail)\b[.:]?|google tried to deliver your message, but it was rejected by .{0,200}?the error that the other server returned was:? )/g,
      '',
    ) // In front of the reason itself.
    .replace('... service unavailable', '...') // Sendmail’s own words for whatever a program behind it said before.
    .trim()
}

const holds = (rule: Rule, { code, enhanced, text, hosts, step }: Facts): boolean =>
  (rule.step?.includes(step) ?? true) &&
  (rule.code?.test(code) ?? true) &&
  (rule.enhanced?.test(enhanced) ?? true) &&
  (rule.hosts?.test(hosts) ?? true) &&
  (rule.text?.test(text) ?? true)

const said = (facts: Facts) => RULES.find(rule => holds(rule, facts))
const coded = (facts: Facts) =>
  ENHANCED.find(rule => holds(rule, facts)) ?? REPLY_CODES.find(rule => holds(rule, facts))

/** What a rule found, held against what else is known: the first row that fits puts it right. */
type Second = { readonly when: (facts: Facts, first: Rule) => boolean; readonly then: Rule }

const SAYS_ADDRESS = /^[45]\.(?:1\.\d+|4\.1)$/

/** Reasons that cannot be meant before anything but the machine is known. */
const AT_THE_DOOR: readonly Reason[] = [
  'policyviolation',
  'undefined',
  'userunknown',
  'hostunknown',
  'notaccept',
  'systemerror',
  'onhold',
  'securityerror',
  'norelaying',
  'syntaxerror',
]

/** Codes that mean one thing, and words that lose against them: such as stand in nearly every reply. */
const FIRM: readonly (readonly [enhanced: RegExp, reason: Reason])[] = [
  [/^5\.1\.6$/, 'hasmoved'],
  [/^[45]\.2\.2$/, 'mailboxfull'],
  [/^[45]\.2\.3$/, 'exceedlimit'],
  [/^[45]\.4\.7$/, 'expired'],
  [/^[45]\.7\.(?:2[0-46]|509|515)$/, 'authfailure'],
  [/^[45]\.7\.25$/, 'requireptr'],
]
const YIELDING: ReadonlySet<Reason> = new Set<Reason>([
  'userunknown',
  'norelaying',
  'filtered',
  'mesgtoobig',
  'notcompliantrfc',
  'contenterror',
  'syntaxerror',
  'systemerror',
  'policyviolation',
  'securityerror',
  'onhold',
  'rejected',
  'mailererror',
])

const SECOND: readonly Second[] = [
  ...FIRM.map(([code, means]): Second => ({
    when: ({ enhanced }, { reason }) => code.test(enhanced) && YIELDING.has(reason) && reason !== means,
    then: {
      id: `firm/${code.source.replace(/[\\^$]/g, '')}`,
      reason: means,
      source: 'RFC 3463, RFC 7372, RFC 7505: a code that means one thing',
    },
  })),
  {
    when: ({ enhanced }, { reason }) =>
      /^[45]\.1\.[78]$/.test(enhanced) && ['userunknown', 'hostunknown', 'notaccept', 'hasmoved'].includes(reason),
    then: { id: 'firm/sender', reason: 'rejected', source: 'RFC 3463 §3.2: of the sender’s address' },
  },
  {
    // Of the sender, whatever the words: they are the words for addresses.
    when: ({ step }, { id, reason }) =>
      step === 'mail' &&
      (id === 'policy/any' || ['userunknown', 'hostunknown', 'hasmoved', 'notaccept'].includes(reason)),
    then: { id: 'step/mail', reason: 'rejected', source: 'RFC 5321 §3.3: a reply to MAIL is about the sender' },
  },
  {
    // Its own trouble, said in so many words, is no word about ours.
    when: ({ step }, { id, reason }) =>
      (step === 'connect' || step === 'ehlo') && AT_THE_DOOR.includes(reason) && id !== 'system/own',
    then: { id: 'step/connect', reason: 'blocked', source: 'RFC 5321 §3.1: nothing but the machine is known yet' },
  },
  {
    // An address that works must not be lost to a filter that wants to look like nobody [EN-03].
    when: ({ code, enhanced, step }, { id, reason }) =>
      reason === 'userunknown' &&
      id.startsWith('address/') &&
      step !== 'rcpt' &&
      (code.startsWith('5') || enhanced !== '') &&
      !SAYS_ADDRESS.test(enhanced),
    then: {
      id: 'step/late-unknown',
      reason: 'filtered',
      source:
        'RFC 5321 §3.3: a server that knows its mailboxes says so at RCPT, or by a code; said otherwise it is as often a filter',
    },
  },
  {
    when: ({ enhanced }, { reason }) => enhanced === '5.1.1' && reason === 'suspend',
    then: { id: 'enhanced/5.1.1-closed', reason: 'userunknown', source: 'RFC 3463 §3.2: closed for good' },
  },
  {
    when: ({ enhanced }, { reason }) => enhanced.startsWith('4') && reason === 'hostunknown',
    then: {
      id: 'enhanced/4-unknown-host',
      reason: 'networkerror',
      source: 'RFC 3463 §2: for now, no name server knows it',
    },
  },
]

const settled = (facts: Facts, first: Rule): Rule => SECOND.find(({ when }) => when(facts, first))?.then ?? first

function kindOf(reason: Reason, { code, enhanced }: Facts): Kind {
  const isForNow = enhanced.startsWith('4') || (enhanced === '' && code.startsWith('4'))
  return isForNow && REASONS[reason].kind === 'hard' ? 'soft' : REASONS[reason].kind
}

/** What to do with it, coarsely. `action` is what a report says of the delivery, where it says anything. */
export function classOf({ kind, reason, scope }: Classified, action = ''): BounceClass {
  if (reason === 'feedback') return 'complaint'
  if (reason === 'unsubscribe' || reason === 'challenge') return reason
  if (reason === 'vacation') return 'auto-reply'
  if (kind === 'none') return 'success'
  if (kind === 'hard') return 'hard'
  if (action === 'delayed') return 'delay'
  if (scope === 'host' || scope === 'sender') return 'block'
  return reason === 'undefined' ? 'unknown' : 'soft'
}
