/**
 * Erasing single disclosures (reference R04, C8): an event's evidence is sealed again without them, and with their names.
 * The digests stay in the envelope, so that whatever else was disclosed still opens its own.
 */

import { NONCE_BYTES, seal, unseal } from '#store/seal.ts'
import type { Turn } from '#store/turn.ts'
import { type DisclosureName, disclosureOf } from '#wire/envelope.ts'
import { machineChance } from './chance.ts'
import { subjectKey } from './keys.ts'
import * as store from './store.ts'
import type { Chance, EventId } from './types.ts'

export type FieldsAsked = {
  readonly names: readonly DisclosureName[]
  /** Of events before this time. */
  readonly before: Date
  /** A place in the account's journal; events from there on are looked at, so many of them. */
  readonly from: number
  readonly limit: number
  /** Only looks. */
  readonly dry: boolean
}

export type FieldsErased = {
  /** Events that had one of these names. */
  readonly events: readonly EventId[]
  /** From where to go on; undefined when there is nothing more before that time. */
  readonly next: number | undefined
  /** The place after the last event that was old enough: a later look may begin there. */
  readonly reached: number
}

export async function eraseFields(turn: Turn, asked: FieldsAsked): Promise<FieldsErased> {
  const rows = await store.oldEvidence(turn, asked)
  const last = rows.at(-1)
  const names = new Set<string>(asked.names)
  const chance = machineChance()
  const cut = rows.flatMap(row => withoutFields(turn, row, names, chance) ?? [])
  if (!asked.dry && cut.length > 0) await store.replaceEvidence(turn, cut)
  const reached = last ? last.tseq + 1 : asked.from
  return { events: cut.map(it => it.event), next: rows.length === asked.limit ? reached : undefined, reached }
}

/** Undefined when it has none of them, or cannot be opened any more. */
function withoutFields(
  { house, account }: Turn,
  { event, sealed, dek }: store.OldEvidence,
  names: ReadonlySet<string>,
  chance: Chance,
): { event: EventId; bytes: Buffer } | undefined {
  if (!sealed || !dek) return undefined
  const key = subjectKey(house, account, dek)
  const lines = unseal(key, sealed).toString('latin1').split('\n')
  const kept = lines.map(line => lineWithout(line, names))
  if (kept.every((line, i) => line === lines[i])) return undefined
  return { event, bytes: seal(key, Buffer.from(kept.join('\n'), 'latin1'), chance(NONCE_BYTES)) }
}

/** A line that begins with a hyphen names a disclosure that was destroyed (reading.ts). */
function lineWithout(line: string, names: ReadonlySet<string>): string {
  const name = line.startsWith('-') ? undefined : disclosureOf(line)?.name
  return name !== undefined && names.has(name) ? `-${name}` : line
}
