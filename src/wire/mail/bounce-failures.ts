/** Of whom a report speaks, and what it says of each: from its fields where it has them, from its lines where not. */

import { DSN_RECIPIENTS_MAX, SMTP_REPLY_TEXT_MAX_CHARS } from '#base/limits.ts'
import type { Failure, Parts } from './bounce.ts'
import { stepIn } from './bounce-steps.ts'
import { ADDRESS, failedIn, quotedIn, type Said } from './bounce-text.ts'
import type { DeliveryStatus } from './delivery-status.ts'
import { headersOf, type Mail } from './read-mail.ts'

const lower = (values: readonly string[]) =>
  new Set(values.flatMap(value => value.match(ADDRESS) ?? []).map(it => it.toLowerCase()))

export function failuresOf(
  mail: Mail,
  { report, original }: Pick<Parts, 'report' | 'original'>,
  statuses: readonly DeliveryStatus[],
): Failure[] {
  const own = lower([
    ...['to', 'from', 'delivered-to', 'x-original-to'].flatMap(name => headersOf(mail.headers, name)),
    ...['from', 'sender', 'return-path', 'reply-to', 'errors-to'].flatMap(name => headersOf(original, name)),
  ])
  const to = lower(
    ['to', 'cc', 'delivered-to', 'x-envelope-to', 'x-original-to', 'envelope-to'].flatMap(name =>
      headersOf(original, name),
    ),
  )
  const whole = report.join('\n')
  const told = failedIn(report, own, to)
  const isAlone = told.length <= 1 && statuses.length <= 1
  const around = { whole, quoted: isAlone ? quotedIn(report) : '', isAlone }
  if (statuses.length > 0) return statuses.map(status => failureOf(status, told, around))
  const failed = headersOf(mail.headers, 'x-failed-recipients').flatMap(value => value.match(ADDRESS) ?? [])
  const known = new Map(told.map(it => [it.address.toLowerCase(), it]))
  const addresses =
    failed.length > 0
      ? failed
      : told.length > 0
        ? told.map(({ address }) => address)
        : [...to].filter(it => !own.has(it) || to.size === 1)
  return (addresses.length > 0 ? addresses : ['']).slice(0, DSN_RECIPIENTS_MAX).map(address =>
    fromText(
      known.get(address.toLowerCase()) ?? {
        address,
        text: told.length === 1 ? (told[0]?.text ?? '') : '',
        step: undefined,
      },
      around,
    ),
  )
}

/** `550 5.1.1`, `550-5.1.1`, `#5.1.1`, `(#5.1.1)`; numbers within IP addresses and dates are none. */
const BOTH = /(?<![\d.])([45]\d\d)[ :-]{1,3}#?([45]\.\d{1,3}\.\d{1,3})(?![\d.]*\d)/
const ENHANCED = /(?<![\d.])([245]\.\d{1,3}\.\d{1,3})(?!\.?\d)/
const CODE = /(?:^|[\s:;>(<,"'[])([45]\d\d)(?=[\s:;)\]-]|$)/

export function codesIn(text: string): { code: number; status: string } {
  const [, code, status] = BOTH.exec(text) ?? []
  if (code !== undefined && status !== undefined) return { code: Number(code), status }
  return { code: Number(CODE.exec(text)?.[1] ?? 0), status: ENHANCED.exec(text)?.[1] ?? '' }
}

/** `5.0.0` says no more than that it failed. */
const isVague = (status: string) => status === '' || /^[245]\.[05]\.0$/.test(status)

/** Cisco's gateways put the reply into quotation marks, behind a code of their own. */
const unwrapped = (text: string): string => {
  const [, code, said] = /\berror ([45]\d\d)[- ]['"](.*)['"]/s.exec(text) ?? []
  return code === undefined || said === undefined ? text : `${code} ${said.trim()}`
}

/** RFC 6533 §3: letters that a field cannot hold are written as numbers. */
const addressOf = (field: string): string => {
  const plain = field.slice(0, SMTP_REPLY_TEXT_MAX_CHARS).replace(/\\x\{([0-9a-f]{1,6})\}/gi, (all, digits: string) => {
    const code = Number.parseInt(digits, 16)
    return code <= 0x10_ff_ff ? String.fromCodePoint(code) : all
  })
  return /"[^"\s]?[^"]{0,200}"@[^\s<>]+|[^\s<>]+@[^\s<>]+/.exec(plain)?.[0] ?? plain
}

/** What the report says beside what it says of one address; where it speaks of several, a code or a command may be another's. */
type Around = { readonly whole: string; readonly quoted: string; readonly isAlone: boolean }

function failureOf(its: DeliveryStatus, told: readonly Said[], { whole, quoted, isAlone }: Around): Failure {
  const { recipients, action, status, diagnosticType, comment, remoteMta, reportingMta } = its
  const diagnostic = unwrapped(its.diagnostic)
  const addresses = recipients.map(addressOf)
  const words =
    told.find(it => addresses.some(address => address.toLowerCase() === it.address.toLowerCase())) ??
    (told.length === 1 ? told[0] : undefined)
  const codes = codesIn(diagnostic)
  const more = codes.code === 0 && codes.status === '' && diagnostic === '' ? codesIn(words?.text ?? '') : codes
  return {
    address: addresses.findLast(it => it.includes('@')) ?? addresses.at(-1) ?? '',
    addresses,
    action,
    status: codes.status !== '' && (isVague(status) || diagnostic !== its.diagnostic) ? codes.status : status,
    code: more.code,
    texts: [
      diagnosticType === 'x-unix' ? `x-unix; ${diagnostic}` : diagnostic,
      comment,
      unwrapped(words?.text ?? ''),
      unwrapped(quoted),
      whole,
    ].filter(it => it !== ''),
    step: stepIn(diagnostic) ?? words?.step ?? (isAlone ? stepIn(whole) : undefined),
    remoteMta,
    reportingMta,
  }
}

function fromText({ address, text, step }: Said, { whole, quoted, isAlone }: Around): Failure {
  const near = codesIn(text)
  const { code, status } = near.code === 0 && near.status === '' && isAlone ? codesIn(whole) : near
  return {
    address,
    addresses: address === '' ? [] : [address],
    action:
      /\bdelayed\b|will (?:continue|keep)|still (?:being )?(?:trying|tried)|temporary (?:failure|problem) (?:report|only)|warning|do not (?:need to )?(?:resend|send it again)/i.test(
        whole,
      ) && !/permanent|giving up|given up/i.test(whole)
        ? 'delayed'
        : 'failed',
    status,
    code,
    texts: [text, quoted, whole].filter(it => it !== ''),
    step: step ?? stepIn(text) ?? (isAlone ? stepIn(whole) : undefined),
    remoteMta: '',
    reportingMta: '',
  }
}
