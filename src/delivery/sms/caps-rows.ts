/**
 * How many messages or calls one person gets within a time, by where they are: data with its source and the day on which
 * somebody looked. The law may allow more; what is here is what we keep to. `basis` is as with hours (wire/sms/windows-rows.ts).
 */

import { DAY_MS } from '#base/limits.ts'

export type CapRow = {
  /** ISO 3166-1 or 3166-2; `*` is everywhere. Each row that fits a place holds. */
  readonly region: string
  readonly channel: 'sms' | 'call'
  readonly count: number
  readonly withinMs: number
  readonly source: string
  readonly basis: 'read' | 'compared' | 'known'
  readonly at: string
}

const by =
  (basis: CapRow['basis'], at: string) =>
  (region: string, channel: CapRow['channel'], count: number, days: number, source: string): CapRow => ({
    region,
    channel,
    count,
    withinMs: days * DAY_MS,
    source,
    basis,
    at,
  })
const known = by('known', '2026-11-23')
const compared = by('compared', '2026-11-27')
const read = by('read', '2026-11-27')

export const CAP_ROWS: readonly CapRow[] = [
  known('*', 'sms', 3, 1, 'Ours: what the strictest states allow, kept to everywhere'),
  known('*', 'call', 3, 1, 'Ours: what the strictest states allow, kept to everywhere'),
  compared('US-FL', 'sms', 3, 1, 'Fla. Stat. §501.616(6)(b): three within 24 hours on one subject'),
  compared('US-FL', 'call', 3, 1, 'Fla. Stat. §501.616(6)(b)'),
  known('US-MD', 'sms', 3, 1, 'Md. Code, Com. Law §14-4503'),
  known('US-MD', 'call', 3, 1, 'Md. Code, Com. Law §14-4503'),
  compared('US-OK', 'sms', 3, 1, 'Okla. Stat. tit. 15 §775C.4'),
  compared('US-OK', 'call', 3, 1, 'Okla. Stat. tit. 15 §775C.4'),
  read('FR', 'call', 4, 30, 'Code de la consommation art. D. 223-9: four times within 30 days'),
]
