/** What a server says became of a message: RFC 3464, the part `message/delivery-status`. */

import { DSN_FIELDS_MAX, DSN_RECIPIENTS_MAX, SMTP_REPLY_TEXT_MAX_CHARS } from '#base/limits.ts'

export type DeliveryStatus = {
  /** As written, without the type in front: `rfc822;anna@example.org`. The original one where it is given. */
  readonly recipients: readonly string[]
  readonly action: 'failed' | 'delayed' | 'delivered' | 'relayed' | 'expanded' | 'unknown'
  /** `5.1.1`, or empty. */
  readonly status: string
  /** What the server said, without the type in front: `smtp; 550 5.1.1 No such user`. */
  readonly diagnostic: string
}

const ACTIONS = ['failed', 'delayed', 'delivered', 'relayed', 'expanded'] as const

/** One for each recipient; nothing where it is no such part. The first group is about the message, not a recipient (§2.1.1). */
export function readDeliveryStatus(text: string): DeliveryStatus[] {
  const groups = text
    .replace(/\r\n?/g, '\n')
    .split(/\n[ \t]*\n/)
    .map(fieldsOf)
    .filter(fields => fields.has('final-recipient') || fields.has('original-recipient') || fields.has('action'))
  return groups.slice(0, DSN_RECIPIENTS_MAX).map(statusOf)
}

function fieldsOf(group: string): Map<string, string> {
  const lines = group.replace(/\n[ \t]+/g, ' ').split('\n')
  const pairs = lines.slice(0, DSN_FIELDS_MAX).flatMap(line => {
    const at = line.indexOf(':')
    return at < 1 ? [] : [[line.slice(0, at).trim().toLowerCase(), line.slice(at + 1).trim()] as const]
  })
  return new Map(pairs)
}

/** `rfc822; x`, `smtp; x`: the type is not what is meant. */
const value = (field: string | undefined) => (field ?? '').replace(/^[a-z0-9-]+\s*;\s*/i, '').replace(/^<(.*)>$/, '$1')

function statusOf(fields: Map<string, string>): DeliveryStatus {
  const action = (fields.get('action') ?? '').toLowerCase().split(/[\s(]/, 1)[0]
  return {
    recipients: ['original-recipient', 'final-recipient'].map(name => value(fields.get(name))).filter(it => it !== ''),
    action: ACTIONS.find(known => known === action) ?? 'unknown',
    status: /^\s*([245]\.\d{1,3}\.\d{1,3})\b/.exec(fields.get('status') ?? '')?.[1] ?? '',
    diagnostic: value(fields.get('diagnostic-code')).slice(0, SMTP_REPLY_TEXT_MAX_CHARS),
  }
}
