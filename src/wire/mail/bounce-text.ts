/**
 * Reports written for people: whose address failed and what the servers said, read from lines. There are hundreds of
 * programs that write them, and a few habits that nearly all share: an address begins a line or follows the words of a
 * command, what was said of it stands beside or below it, and a copy of the message comes last.
 */

import { BOUNCE_LINES_MAX, BOUNCE_TEXT_MAX_CHARS, DSN_RECIPIENTS_MAX } from '#base/limits.ts'
import type { Step } from '../smtp/types.ts'
import { stepIn, stepsOf } from './bounce-steps.ts'

/** What a report says of one address, in the report's words. */
export type Said = { readonly address: string; readonly text: string; readonly step: Step | undefined }

/** The report, and the copy of the message behind it. */
export type Cut = { readonly report: readonly string[]; readonly copy: string }

const COPY_BEGINS: readonly RegExp[] = [
  /^\W*(?:below (?:this line )?(?:is|are)|this is|included is|here (?:is|follows)|following is|what follows is) .{0,40}\b(?:copy of|headers? of|original message|message headers?)\b/i,
  /^\W*-{2,}.{0,10}(?:original|returned|unsent|undelivered|undeliverable|rejected|failed)? ?(?:message|mail|header|nachricht)(?: header)?s?\b.{0,40}(?:follows?|below|headers?|text|-{2,}|:)\s*\W*$/i,
  /^\W*(?:the )?(?:original|returned|unsent|undelivered|your) (?:message|mail|e-?mail)(?:'s)?(?: headers?)? ?(?:follows?|is (?:attached|below)|below|begins?)/i,
  /^\W*(?:message|original|mail) headers? ?(?:follow|:|of the)/i,
  /^\W*(?:start|begin)(?: of)? (?:original|returned|copy|unsent|message)/i,
  /^\W*(?:-{3,}|={3,}|#{3,}|\*{3,}) ?(?:original|returned|unsent|your) (?:message|mail)/i,
  /^-{3,}(?:original message|message header)/i,
  /^\W*(?:hier (?:folgt|ist)|kopie der|ursprüngliche nachricht|message d'origine|mensaje original|messaggio originale|mensagem original|oorspronkelijk bericht|исходное сообщение)/i,
]
const COPY_FIELD =
  /^(?:return-path|received|message-id|from|to|subject|date|mime-version|content-type|dkim-signature|x-[a-z-]+|delivered-to|cc|sender|reply-to|user-agent|x-mailer)[ \t]*:/i
const COPY_FIELDS_MIN = 3

/** Where a copy begins: at a line that says so, or where three headers of a message stand below each other. */
export function cutCopy(text: string): Cut {
  const lines = text.split('\n')
  const at = lines.findIndex(
    (line, i) => (i > 0 && line.length < 200 && COPY_BEGINS.some(it => it.test(line))) || isHeaders(lines, i),
  )
  const end = at < 0 ? lines.length : at
  const from = at >= 0 && !COPY_FIELD.test(lines[at] ?? '') ? at + 1 : end
  return {
    report: lines.slice(0, Math.min(end, BOUNCE_LINES_MAX)),
    copy: lines
      .slice(from)
      .join('\n')
      .replace(/^[\s>-]*\n/, ''),
  }
}

/** Reports quote single headers on their own account, so several must stand below each other, and one of those that they never quote first. */
function isHeaders(lines: readonly string[], at: number): boolean {
  const isSure = /^(?:return-path|received|dkim-signature|message-id)[ \t]*:/i.test(lines[at] ?? '')
  if (
    !isSure &&
    !(
      /^(?:from|to|subject|mime-version|date)[ \t]*:/i.test(lines[at] ?? '') &&
      /^(?:\W*|-+.*)$/.test(lines[at - 1] ?? '')
    )
  )
    return false
  const seen = new Set<string>()
  for (let i = at; i < at + 40 && i < lines.length; i++) {
    const line = lines[i] ?? ''
    const name = /^([A-Za-z-]{2,40})[ \t]*:/.exec(line)?.[1]?.toLowerCase()
    if (name !== undefined && COPY_FIELD.test(line)) seen.add(name)
    else if (name === undefined && !/^[ \t]/.test(line)) break
  }
  return isSure ? seen.size >= COPY_FIELDS_MIN : seen.has('message-id') && seen.size > COPY_FIELDS_MIN
}

/** Quotation marks, and the brackets and stops that are as wide as letters, are no part of an address. */
export const ADDRESS =
  /(?:"[^"\r\n]{1,62}"|[A-Za-z0-9!#$%&'*+/=?^_`{|}~.\u0080-\u1FFF\u2070-\u2FFF\u3040-\uFEFF\uFF66-\uFFFF-]{1,64})@(?:[A-Za-z0-9\u0080-\u1FFF\u2070-\u2FFF\u3040-\uFEFF\uFF66-\uFFFF-]{1,63}\.){0,8}[A-Za-z0-9\u0080-\u1FFF\u2070-\u2FFF\u3040-\uFEFF\uFF66-\uFFFF-]{1,63}/g
/** An address at the beginning of a line, with what stands before it at most: a bracket, a quotation mark, a bullet, a reply code. */
const LEADING =
  /^[\s>*•·"'(-]*(?:[45]\d\d[ -](?:#?[45]\.\d{1,3}\.\d{1,3} )?)?(?:to:? |for |recipient:? |address:? |user:? )?["'<([]{0,2}$/i
/** Words that an address follows when it is the one that failed. */
const BEFORE =
  /(?:rcpt to:? ?|recipients?(?: address)?(?:\(s\))?(?: is)?:? ?|(?:delivered|deliver(?:ing)?|delivery|mail|message|sent|send|sending|reach(?:ed)?|forward(?:ed)?)(?: \w+){0,5} (?:to|for|following (?:recipients?|address(?:es)?)):? ?|address(?:es)?(?:\(es\))?(?: failed)?:? ?|(?:said|error|failed|failure|unknown|unable|problem) (?:\w+ ){0,4}(?:to|for|with|user):? ?|(?:unknown user|no such user|user unknown)[:,]? ?|empf.nger:? ?|destinata?i?re?i?o?s?:? ?|an:? ?|へ|を)["'<([]{0,2}$/i
/** Words that an address follows when it is somebody else's. */
const ASIDE =
  /(?:from|sender|by|contact|please (?:e-?mail|write)|help|support|mailto|envelope-from|reply to|questions?|message-?id|id|in-reply-to|references|see|postmaster|admin\w*|return address|von|de|da)\W{0,4}$/i

type Found = { readonly address: string; readonly line: number; readonly strength: 2 | 1 | 0 }

function addressesIn(lines: readonly string[]): Found[] {
  const found: Found[] = []
  for (const [line, text] of lines.entries()) {
    const short = text.slice(0, BOUNCE_TEXT_MAX_CHARS)
    for (const match of short.matchAll(ADDRESS)) {
      const before = short.slice(0, match.index)
      const address = match[0].replace(/^['.`]+|['.]+$/g, '')
      const strength =
        LEADING.test(before) || BEFORE.test(before.slice(-60)) ? 2 : ASIDE.test(before.slice(-30)) ? 0 : 1
      found.push({ address, line, strength })
      if (found.length >= DSN_RECIPIENTS_MAX * 5) return found
    }
  }
  return found
}

/** Whom the report speaks of, the surest first; those of the sender's own addresses do not count unless the message went to them. */
export function failedIn(lines: readonly string[], own: ReadonlySet<string>, to: ReadonlySet<string>): Said[] {
  const all = addressesIn(lines).filter(({ address }) => {
    const plain = address.toLowerCase()
    return to.has(plain) || !(own.has(plain) || isMachine(plain))
  })
  const named = [2, 1].map(min =>
    all.filter(({ strength, address }) => strength >= min || (min === 1 && to.has(address.toLowerCase()))),
  )
  const chosen = named.find(some => some.length > 0) ?? []
  const addresses = [...new Map(chosen.map(({ address }) => [address.toLowerCase(), address])).values()]
  const steps = stepsOf(lines)
  return addresses.slice(0, DSN_RECIPIENTS_MAX).map(address => said(address, lines, all, steps))
}

const REPLY = /^\W{0,12}(?:[45]\d\d[ -]){1,2}\S/
const REPLY_LINES_MAX = 6

/** What a server said, quoted anywhere in the report: from a line that begins with a reply code to the next empty one. */
export function quotedIn(lines: readonly string[]): string {
  const at = lines.findIndex(line => REPLY.test(line))
  if (at < 0) return ''
  const some = lines.slice(at, at + REPLY_LINES_MAX)
  const end = some.findIndex((line, i) => i > 0 && line.trim() === '')
  return some.slice(0, end < 0 ? some.length : end).join('\n')
}

const isMachine = (address: string) =>
  /^(?:mailer-?daemon|postmaster|mail-daemon|double-bounce|abuse|noreply|no-reply|root|hostmaster|support|help)@/.test(
    address,
  ) || /[0-9a-f.-]{16,}@/.test(address)

const BELOW_MAX = 12

/** Each line that names the address, and what stands below it as far as the next address or the second empty line. */
function said(
  address: string,
  lines: readonly string[],
  all: readonly Found[],
  steps: readonly (Step | undefined)[],
): Said {
  const others = new Set(all.filter(it => it.strength === 2 && it.address !== address).map(({ line }) => line))
  const taken = new Set<number>()
  for (const { address: its, line } of all) {
    if (its.toLowerCase() !== address.toLowerCase()) continue
    let empty = 0
    for (let at = line; at < lines.length && at <= line + BELOW_MAX; at++) {
      if (at > line && others.has(at)) break
      if ((lines[at] ?? '').trim() === '' && ++empty > 1) break
      taken.add(at)
    }
  }
  const its = [...taken].toSorted((a, b) => a - b)
  const text = its
    .map(at => (lines[at] ?? '').trim())
    .join('\n')
    .slice(0, BOUNCE_TEXT_MAX_CHARS)
  return { address, text, step: its.map(at => steps[at]).findLast(it => it !== undefined) ?? stepIn(text) }
}
