/** Step 5: what was disclosed of each event, held against the digests in its envelope (reference C5–C8). */

import { parseEmail } from '#base/address.ts'
import { DISCLOSURES_MAX } from '#base/limits.ts'
import { type DisclosureName, digestOf, type Envelope, isDisclosureName, readDisclosure } from '../envelope.ts'
import { flawOfDisclosure } from '../envelope-rules.ts'
import type { Channel } from '../form-definition.ts'
import type { Json } from '../jcs.ts'
import { type AnyEvent, readable, type ReadEvent, type ReadEvidence } from './open.ts'
import type { Findings } from './report.ts'

/** What an event disclosed, and which names it kept back. */
export type Disclosed = {
  readonly values: ReadonlyMap<DisclosureName, Json>
  readonly redacted: ReadonlySet<string>
  readonly erased: ReadonlySet<string>
}
/** By event. An event whose disclosures do not hold is not in it. */
export type AllDisclosed = ReadonlyMap<AnyEvent['c'], Disclosed>

export function checkDisclosures({ events, context, channel }: ReadEvidence, found: Findings): AllDisclosed {
  const all = new Map<AnyEvent['c'], Disclosed>()
  for (const [list, isChain] of [
    [events, true],
    [context, false],
  ] as const) {
    for (const event of readable(list)) {
      const at = isChain ? event.at : undefined
      const disclosed = disclosedBy(event, event.said)
      const flaw =
        typeof disclosed === 'string' ? disclosed : isChain ? flawOfAddress(disclosed, event.said, channel) : undefined
      if (found.holds(5, flaw, at) && typeof disclosed !== 'string') all.set(event.c, disclosed)
    }
  }
  found.pass(5, 'Every disclosed value opens a digest of its event; what is withheld is counted.')
  return all
}

const texts = (value: Json | undefined): readonly string[] | undefined =>
  Array.isArray(value) && value.length <= DISCLOSURES_MAX && value.every(it => typeof it === 'string')
    ? (value as readonly string[])
    : undefined

/** What the event discloses, or the flaw. */
function disclosedBy({ written }: ReadEvent, { _sd }: Envelope): Disclosed | string {
  const disclosures = texts(written['disclosures'])
  const redacted = texts(written['redacted'])
  const erased = texts(written['erased'])
  if (!disclosures || !redacted || !erased) return 'disclosures, redacted or erased is no list of texts'
  const values = new Map<DisclosureName, Json>()
  let last = -1
  for (const disclosure of disclosures) {
    const read = readDisclosure(disclosure)
    if (!read) return 'a disclosure is not written as one'
    const place = _sd.indexOf(digestOf(disclosure))
    if (place < 0) return `the disclosure “${read.name}” opens no digest of the envelope`
    if (place <= last) return `the disclosure “${read.name}” is not in the order of the digests`
    last = place
    const flaw = flawOfDisclosure(read.name, read.value)
    if (flaw !== undefined || !isDisclosureName(read.name)) return `a disclosure is misshapen: ${flaw ?? read.name}`
    if (values.has(read.name)) return `“${read.name}” is disclosed twice`
    values.set(read.name, read.value)
  }
  return (
    flawOfNames([...values.keys(), ...redacted, ...erased], _sd) ?? {
      values,
      redacted: new Set(redacted),
      erased: new Set(erased),
    }
  )
}

/** Names are disclosed, withheld or destroyed, each once; together they are as many as the digests. */
function flawOfNames(names: readonly string[], digests: readonly string[]): string | undefined {
  const unknown = names.find(name => !isDisclosureName(name))
  if (unknown !== undefined) return `“${unknown}” is no name of a disclosure`
  const twice = names.find((name, i) => names.indexOf(name) < i)
  if (twice !== undefined) return `“${twice}” is named twice among what is disclosed, withheld and destroyed`
  return names.length === digests.length
    ? undefined
    : `the envelope has ${digests.length} digests, and ${names.length} are accounted for`
}

function flawOfAddress(
  { values, redacted, erased }: Disclosed,
  { type }: Envelope,
  channel: Channel,
): string | undefined {
  const address = values.get('address')
  if (address === undefined) {
    const kept = redacted.has('address') || erased.has('address') || type === 'erase'
    return kept ? undefined : 'it has no address, neither disclosed nor withheld'
  }
  return typeof address === 'string' && isCanonical(address, channel)
    ? undefined
    : `its address is not in canonical form for ${channel}`
}

/** An address has one form (C5). */
function isCanonical(address: string, channel: Channel): boolean {
  if (channel !== 'email') return /^\+[1-9]\d{3,14}$/.test(address)
  const read = parseEmail(address)
  return read.ok && read.value.canonical === address
}
