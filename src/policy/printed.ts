/** The numbers in the published texts, taken from where the code takes them. */

import {
  ATTACHMENT_MAX_BYTES,
  ATTACHMENTS_MAX,
  ATTACHMENTS_MAX_BYTES,
  DAY_MS,
  HOUR_MS,
  SESSION_IDLE_MS,
  SESSION_MAX_MS,
} from '#base/limits.ts'
import { PLAN, PLAN_CONDITION, PROCESS } from './clocks.ts'
import type { TextLocale } from './texts/shape.ts'

const MIB = 1_024 * 1_024
const percent = (share: number): number => share * 100

export const NUMBERS: Readonly<Record<string, number>> = {
  mend: PROCESS.mendMs / DAY_MS,
  appealWithin: PROCESS.appealWithinMs / DAY_MS,
  decideWithin: PROCESS.decideWithinMs / DAY_MS,
  easeAfter: PROCESS.easeAfterMs / DAY_MS,
  selfDecideHours: PROCESS.selfDecideAfterMs / HOUR_MS,
  attachmentsKept: PROCESS.attachmentsKeptMs / DAY_MS,
  attachments: ATTACHMENTS_MAX,
  attachmentMib: ATTACHMENT_MAX_BYTES / MIB,
  attachmentsMib: ATTACHMENTS_MAX_BYTES / MIB,
  share1: percent(PLAN[0].share),
  days1: PLAN[0].days,
  share2: percent(PLAN[1].share),
  days2: PLAN[1].days,
  complaints: percent(PLAN_CONDITION.complaints),
  bounces: percent(PLAN_CONDITION.hardBounces),
  sessionDays: SESSION_MAX_MS / DAY_MS,
  idleDays: SESSION_IDLE_MS / DAY_MS,
}

/** `{mend} days` → `14 days`, with the signs of the language. A name that is none stays, and a test finds it. */
export const printed = (text: string, locale: TextLocale): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const number = NUMBERS[name]
    return number === undefined ? whole : number.toLocaleString(locale, { maximumFractionDigits: 2 })
  })
