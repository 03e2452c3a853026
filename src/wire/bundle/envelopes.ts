/** Step 6: every envelope is canonical, of a known form, and of this log, account and channel (reference C1–C4). */

import { type Envelope, SUBJECT_TYPES } from '../envelope.ts'
import { isEventType } from '../envelope-rules.ts'
import { isObject, parseCanonical } from '../jcs.ts'
import { notErased, type ReadEvent, type ReadEvidence } from './open.ts'
import type { Findings } from './report.ts'

const MEMBERS = new Set([
  'after_proof',
  'disclosures',
  'envelope',
  'erased',
  'first',
  'floor',
  'index',
  'line',
  'redacted',
])

export function checkEnvelopes(evidence: ReadEvidence, found: Findings): void {
  if (!evidence.canonical) found.fail(6, 'evidence.json is not canonical JSON')
  for (const event of notErased(evidence.events)) {
    const flaw =
      flawOfMembers(event) ??
      (event.envelope.ok ? flawInChain(event.envelope.value, evidence) : `its envelope: ${event.envelope.refusal}`)
    found.holds(6, flaw, event.at)
  }
  for (const event of notErased(evidence.context)) {
    const flaw = flawOfMembers(event) ?? flawBeside(event, evidence)
    found.holds(6, flaw && `an event beside the chain: ${flaw}`)
    if (flaw === undefined && !event.envelope.ok)
      found.warn(6, 'An event beside the chain is of a type that is not known here.')
  }
  found.pass(6, 'Every envelope is canonical and has exactly the members of its type.')
}

const flawOfMembers = ({ written }: ReadEvent): string | undefined => {
  const other = Object.keys(written).find(name => !MEMBERS.has(name))
  return other === undefined ? undefined : `“${other}” is not known in an event`
}

function flawInChain({ type, n, log, tenant, purposes = [] }: Envelope, evidence: ReadEvidence): string | undefined {
  if (n === undefined) return `a ${type} event without a place stands in the chain`
  if (log !== evidence.log) return `it is of another log: ${log}`
  if (tenant !== evidence.tenant) return `it is of another account: ${tenant}`
  const other = purposes.find(it => it.channel !== evidence.channel)
  return other && `it is about ${other.channel}, and the bundle about ${evidence.channel}`
}

/** Types to come are nothing to fail on, as long as they stand beside the chain (C2). */
function flawBeside({ envelope, written }: ReadEvent, evidence: ReadEvidence): string | undefined {
  if (!envelope.ok) return isUnknownType(String(written['envelope'])) ? undefined : envelope.refusal
  const { type, n, log, tenant } = envelope.value
  if (n !== undefined || SUBJECT_TYPES.some(it => it === type)) return `a ${type} event of a chain`
  if (log !== evidence.log) return `of another log: ${log}`
  return tenant === evidence.tenant || tenant === '-' ? undefined : `of another account: ${tenant}`
}

function isUnknownType(envelope: string): boolean {
  const read = parseCanonical(envelope)
  const type = read.ok && isObject(read.value) ? read.value['type'] : undefined
  return typeof type === 'string' && !isEventType(type)
}
