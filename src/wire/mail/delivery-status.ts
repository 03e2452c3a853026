/** What a server says became of a message: RFC 3464, the part `message/delivery-status`, and RFC 6533's for all alphabets. */

import { DSN_FIELDS_MAX, DSN_GROUPS_MAX, DSN_RECIPIENTS_MAX, SMTP_REPLY_TEXT_MAX_CHARS } from '#base/limits.ts'

export const ACTIONS = ['failed', 'delayed', 'delivered', 'relayed', 'expanded'] as const
export type Action = (typeof ACTIONS)[number] | 'unknown'

export type DeliveryStatus = {
  /** As written, without the type in front: `rfc822;anna@example.org`. The original one first, where it is given. */
  readonly recipients: readonly string[]
  readonly action: Action
  /** `5.1.1`, or empty. */
  readonly status: string
  /** What the server said, without the type in front: `smtp; 550 5.1.1 No such user`. */
  readonly diagnostic: string
  /** What stands behind the status and the action, in brackets: some servers say there what they say nowhere else. */
  readonly comment: string
  /** Whose word the diagnostic is (`smtp`, `x-unix`), or empty. */
  readonly diagnosticType: string
  readonly remoteMta: string
  readonly reportingMta: string
  /** What we gave with the envelope (RFC 3461 §4.4), or empty. */
  readonly envelopeId: string
}

type Fields = ReadonlyMap<string, string>
const NONE: Fields = new Map()

/** One for each recipient; nothing where it is no such part. What stands before the first recipient is of all (§2.1.1). */
export function readDeliveryStatus(text: string): DeliveryStatus[] {
  const groups = groupsOf(text)
  const isOne = (fields: Fields) =>
    fields.has('final-recipient') || fields.has('original-recipient') || fields.has('action')
  const whole = groups.find(fields => fields.has('reporting-mta') || !isOne(fields)) ?? NONE
  return groups
    .filter(isOne)
    .slice(0, DSN_RECIPIENTS_MAX)
    .map(fields => statusOf(fields, whole))
}

/** Groups end with an empty line; a second `Final-Recipient` begins one as well, for the servers that forget the line. */
function groupsOf(text: string): Fields[] {
  const groups: Map<string, string>[] = [new Map()]
  let last = ''
  for (const line of text.split(/\r\n|\n|\r/, DSN_GROUPS_MAX * DSN_FIELDS_MAX)) {
    const group = groups.at(-1) ?? new Map<string, string>()
    if (line.trim() === '') {
      if (group.size > 0 && groups.length < DSN_GROUPS_MAX) groups.push(new Map())
      last = ''
    } else if (/^[ \t]/.test(line) && last !== '') {
      const so = group.get(last) ?? ''
      if (so.length < SMTP_REPLY_TEXT_MAX_CHARS) group.set(last, `${so} ${line.trim()}`)
    } else last = put(groups, line)
  }
  return groups.filter(group => group.size > 0)
}

/** The name of the field that the line begins; empty for what is none. */
function put(groups: Map<string, string>[], line: string): string {
  const at = line.indexOf(':')
  const name = line.slice(0, at).trim().toLowerCase()
  if (at < 1 || /[^!-~]/.test(name)) return ''
  if (name === 'final-recipient' && groups.at(-1)?.has(name) && groups.length < DSN_GROUPS_MAX) groups.push(new Map())
  const group = groups.at(-1)
  if (!group || group.size >= DSN_FIELDS_MAX) return ''
  if (!group.has(name)) group.set(name, line.slice(at + 1).trim())
  return name
}

const TYPED = /^([a-z0-9-]{1,40})\s*;\s*/i

/** `rfc822; x`, `smtp; x`: the type is not what is meant. */
const valueOf = (field: string | undefined) => (field ?? '').replace(TYPED, '')
const addressOf = (field: string | undefined) =>
  valueOf(field)
    .replace(/^<(.*)>$/, '$1')
    .replace(/^"(.*)"$/, '$1')

function statusOf(fields: Fields, whole: Fields): DeliveryStatus {
  const action = (fields.get('action') ?? '').toLowerCase().split(/[\s(]/, 1)[0]
  const diagnostic = fields.get('diagnostic-code')
  const recipients = ['original-recipient', 'final-recipient', 'x-actual-recipient'].map(name =>
    addressOf(fields.get(name)),
  )
  return {
    recipients: recipients.filter(it => it !== ''),
    action: ACTIONS.find(known => known === action) ?? 'unknown',
    status: /^\s*([245]\.\d{1,3}\.\d{1,3})\b/.exec(fields.get('status') ?? '')?.[1] ?? '',
    diagnostic: valueOf(diagnostic).slice(0, SMTP_REPLY_TEXT_MAX_CHARS),
    diagnosticType: TYPED.exec(diagnostic ?? '')?.[1]?.toLowerCase() ?? '',
    comment: ['status', 'action']
      .map(name => /\((.*)\)/s.exec(fields.get(name) ?? '')?.[1] ?? '')
      .join(' ')
      .trim(),
    remoteMta: valueOf(fields.get('remote-mta')).replace(/\s.*/s, ''),
    reportingMta: valueOf(whole.get('reporting-mta') ?? fields.get('reporting-mta')).replace(/\s.*/s, ''),
    envelopeId: whole.get('original-envelope-id') ?? '',
  }
}
