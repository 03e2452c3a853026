/** One failure of a report, judged: its texts are tried from the nearest to the farthest, for the whole report speaks of others as well. */

import type { Failure } from '../mail/bounce.ts'
import { classify, classifyWords } from './classify.ts'
import { REASONS } from './reasons.ts'
import type { Classified, Evidence, Rule } from './types.ts'

/** Codes that say nothing (RFC 3463 §3.1), and those that servers use for everything. */
const VAGUE = /^$|^[245]\.[05]\.0$|^[245]\.0\.\d/

const DELIVERED: Classified = {
  kind: 'none',
  reason: 'delivered',
  scope: 'passing',
  rule: 'action/delivered',
  source: 'RFC 3464 §2.3.3',
}

export function judge({ action, status, code, texts, step, remoteMta, reportingMta, addresses }: Failure): Classified {
  if (action === 'delivered' || action === 'relayed' || action === 'expanded') return DELIVERED
  if (action === 'unknown' && status.startsWith('2')) return DELIVERED // `deliverable`, by Postfix’s verify(8).
  const hosts = [remoteMta, reportingMta, ...addresses.map(it => it.slice(it.lastIndexOf('@') + 1))].join(' ')
  const evidence = (text: string): Evidence => ({ code, enhanced: status, text, step, hosts })
  const last = texts.at(-1) ?? ''
  const near = new Set((texts.length > 1 ? texts.slice(0, -1) : texts).flatMap(text => [replyIn(text), text]))
  for (const text of near) {
    const found = classifyWords(evidence(text))
    const of = found && IS_EXIT.test(text) ? ofMailbox([...near].map(it => classifyWords(evidence(it)))) : undefined
    if (found) return givenUp(action, of ?? better(found, last))
  }
  const byCode = classify(evidence(''))
  if (!VAGUE.test(status) && byCode.reason !== 'undefined') return byCode
  const found = near.has(last) ? undefined : classifyWords(evidence(last))
  if (found) return found
  return byCode.reason === 'undefined' ? unsaid(action, last) : byCode
}

/**
 * What the reporting server says on its own account explains a mailbox that another only calls unknown. These sentences
 * alone: reports are full of advice.
 */
const EXPLAINS: readonly Rule[] = [
  {
    id: 'report/disabled',
    reason: 'suspend',
    text: /the user\(?s?\)?'? ?account is (?:disabled|temporarily limited|suspended)/i,
    source: 'KDDI, error mail',
  },
  {
    id: 'report/no-space',
    reason: 'mailboxfull',
    text: /not enough disk space/i,
    source: 'Sieve implementations, RFC 5429 §2.1',
  },
]

function better(found: Classified, whole: string): Classified {
  if (found.reason !== 'userunknown' && found.reason !== 'filtered') return found
  const row = EXPLAINS.find(({ text }) => text?.test(whole))
  return row ? { ...REASONS[row.reason], reason: row.reason, rule: row.id, source: row.source } : found
}

/** “Come back later” is no reason any more once nobody comes back: the sender's own server let it run out of time. */
function givenUp(action: Failure['action'], found: Classified): Classified {
  if (action !== 'failed' || !COME_BACK.has(found.rule)) return found
  const source = 'RFC 6647 §2, RFC 5321 §4.5.4.1: retried until it was too late'
  return { ...REASONS.expired, reason: 'expired', rule: 'report/given-up', source }
}
const COME_BACK: ReadonlySet<string> = new Set(['pace/grey', 'mimecast/greylist'])

/**
 * How a program ended is a number (sysexits.h): that its file could not be made, 73. What it said of the mailbox stands
 * elsewhere in the report, where it said anything, and says why.
 */
const IS_EXIT = /^x-unix; \d{1,3}$/
const ofMailbox = (found: readonly (Classified | undefined)[]) => found.find(it => it?.scope === 'address')

/** From the reply code on: what stands before it are names of machines, which may look like words. */
function replyIn(text: string): string {
  const lines = /(?<![\d.])[45]\d\d[ -](?=\S)(?!$).*/s.exec(text)?.[0].split('\n') ?? [text]
  const end = lines.findIndex((line, i) => i > 0 && (line.trim() === '' || /^[A-Z][A-Za-z-]+:/.test(line)))
  return lines.slice(0, end < 0 ? REPLY_LINES_MAX : Math.min(end, REPLY_LINES_MAX)).join('\n')
}
const REPLY_LINES_MAX = 8

/** Nothing tells. That it is still being tried tells something; words that we cannot read are not the same as none. */
function unsaid(action: Failure['action'], text: string): Classified {
  const row = UNSAID.find(it => it.shows(action, text)) ?? UNSAID[2]
  return { kind: 'soft', reason: row.reason, scope: 'passing', rule: `unsaid/${row.reason}`, source: 'no rule fits' }
}

const UNSAID = [
  { reason: 'expired', shows: (action: string) => action === 'delayed' },
  { reason: 'onhold', shows: (_: string, text: string) => text.trim() !== '' },
  { reason: 'undefined', shows: () => true },
] as const
