/**
 * When people may be written to, by where they are: data with its source and the day on which somebody looked. The law may
 * allow more; what is here is what we keep to. `read`: the text itself, on that day. `compared`: with the tables that vendors of
 * dialers and of texts print, on that day. `known`: from knowledge of the text, with nothing beside it. Counsel is to read all.
 */

import type { Holidays } from './holidays.ts'

/** Full hours of the local clock: from 9 up to, not including, 20. */
export type Hours = readonly [fromHour: number, toHour: number]
/** By weekday from Sunday on; null: not at all. */
export type Week = readonly [
  Hours | null,
  Hours | null,
  Hours | null,
  Hours | null,
  Hours | null,
  Hours | null,
  Hours | null,
]

export type WindowRow = {
  /** ISO 3166-1 or 3166-2; `*` is everywhere else. A part of a country keeps to the country's row too. */
  readonly region: string
  readonly week: Week
  readonly closedOn?: Holidays
  readonly source: string
  readonly basis: 'read' | 'compared' | 'known'
  readonly at: string
}

const daily = (from: number, to: number): Week => {
  const hours: Hours = [from, to]
  return [hours, hours, hours, hours, hours, hours, hours]
}
const withSunday = (sunday: Hours | null, [, ...rest]: Week): Week => [sunday, ...rest]
type Told = (region: string, week: Week, source: string, closedOn?: Holidays) => WindowRow

const by =
  (basis: WindowRow['basis'], at: string): Told =>
  (region, week, source, closedOn) => ({ region, week, source, basis, at, ...(closedOn && { closedOn }) })
const known = by('known', '2026-11-23')
const compared = by('compared', '2026-11-27')

export const WINDOW_ROWS: readonly WindowRow[] = [
  known('*', daily(9, 20), 'Ours: no law names hours everywhere, and nobody minds these'),
  compared(
    'US',
    daily(9, 20),
    '47 CFR 64.1200(c)(1) has 8 to 21; stricter states begin at 9 (MI, MN, NM) or end at 20 (NJ): what all allow',
  ),
  compared('US-AL', withSunday(null, daily(8, 20)), 'Ala. Code §8-19C-2', 'US'),
  compared('US-CT', daily(9, 20), 'Conn. Gen. Stat. §42-288a, as amended 2023'),
  compared('US-FL', daily(8, 20), 'Fla. Stat. §501.616(6)(a)'),
  compared('US-KY', daily(10, 21), 'Ky. Rev. Stat. §367.46955(5)'),
  compared('US-LA', withSunday(null, daily(8, 20)), 'La. R.S. 45:844.14', 'US'),
  compared('US-MA', daily(8, 20), 'Mass. Gen. Laws c. 159C §3'),
  compared('US-MD', daily(8, 20), 'Md. Code, Com. Law §14-4503'),
  known('US-ME', [null, [9, 17], [9, 17], [9, 17], [9, 17], [9, 17], null], 'Me. Rev. Stat. tit. 32 §14716'),
  compared('US-MS', withSunday(null, daily(8, 20)), 'Miss. Code §77-3-723', 'US'),
  compared('US-NV', daily(9, 20), 'Nev. Rev. Stat. §598.0918'),
  compared('US-OK', daily(8, 20), 'Okla. Stat. tit. 15 §775C.4'),
  compared('US-PA', daily(8, 21), '73 P.S. §2245.2, as amended 2019: not on legal holidays', 'US'),
  compared('US-RI', [null, [9, 18], [9, 18], [9, 18], [9, 18], [9, 18], [10, 17]], 'R.I. Gen. Laws §5-61-3.6', 'US'),
  known('US-SD', withSunday(null, daily(9, 21)), 'S.D. Codified Laws §37-30A-3'),
  compared('US-TX', withSunday([12, 21], daily(9, 21)), 'Tex. Bus. & Com. Code §301.051, texts since 2025-09-01'),
  compared('US-UT', withSunday(null, daily(8, 21)), 'Utah Code §13-25a-103', 'US'),
  known('US-WA', daily(8, 20), 'Wash. Rev. Code §19.158.040, as amended 2022'),
  known('US-WY', daily(8, 20), 'Wyo. Stat. §40-12-302'),
  compared(
    'FR',
    withSunday(null, daily(10, 20)),
    'Texts: charter of the operators (AF2M), 8 to 22, no Sundays, no public holidays. Calls: Code de la consommation art. D. 223-9, Monday to Friday 10 to 13 and 14 to 20, but not for whoever agreed expressly and provably. What is here lies within the first, and between the hours of the second',
    'FR',
  ),
  known('IN', daily(10, 21), 'TRAI, TCCCPR 2018, promotional messages'),
]

/** Where the clock of a state is; a state of two zones is both. The rest of the country's states are as `US` has it. */
const BY_ZONE: Readonly<Record<string, string>> = {
  'America/New_York': 'CT DC DE GA MA MD ME NC NH NJ NY OH PA RI SC VA VT WV FL IN KY MI TN',
  'America/Chicago': 'AL AR IA IL LA MN MO MS OK WI FL IN KY TN KS ND NE SD TX MI',
  'America/Denver': 'CO MT NM UT WY KS ND NE SD TX ID OR',
  'America/Phoenix': 'AZ',
  'America/Los_Angeles': 'CA NV WA ID OR',
  'America/Anchorage': 'AK',
  'Pacific/Honolulu': 'HI',
}

/** Of somebody in the US of whom no more is known: each of them. */
export const ZONES_OF_US: readonly string[] = Object.keys(BY_ZONE)

export const zonesOfState = (region: string): readonly string[] =>
  Object.entries(BY_ZONE).flatMap(([zone, states]) => (states.split(' ').includes(region.slice(3)) ? [zone] : []))
