/**
 * Numbers leave the house here, and nowhere else. Each passes the gate in the turn in which the file is made, and is an event
 * in its contact's history in that same turn; whoever took the consent back before is not in it [AS-08].
 */

import { audit } from '#accounts/accounts.ts'
import { newId } from '#base/id.ts'
import { no, type Result, yes } from '#base/result.ts'
import { mayUse, standingOf } from '#conduct/conduct.ts'
import { isCleared } from '#review/review.ts'
import type { Detailed, FileAnswer } from '#store/operation.ts'
import type { Turn } from '#store/turn.ts'
import { changesCsv, type Line, listCsv } from './file-rules.ts'
import * as leaving from './leaving-store.ts'
import { purposeFor } from './lists.ts'
import * as store from './list-store.ts'
import { keepsFrom, leftOutSays, type NotFetched, referenceOf } from './rules.ts'
import type { CallList, Row } from './types.ts'
import { follow } from './telling.ts'
import { judge, type Judged, type Passed } from './washing.ts'

type NotExported =
  | NotFetched
  | 'absent'
  | 'not-with-a-test-key'
  | 'barred'
  | 'purpose-ended'
  | 'words-not-cleared'
  | Detailed<'nobody'>

export async function exportList(turn: Turn, id: string): Promise<Result<FileAnswer, NotExported>> {
  if (turn.actor.test) return no('not-with-a-test-key')
  await store.takeTurns(turn)
  const list = await store.findList(turn, id)
  if (!list) return no('absent')
  const kept = await keptFrom(turn, list)
  if (!kept.ok) return kept
  const { lines, leftOut } = await passing(turn, list, kept.value)
  if (lines.length === 0) return no({ code: 'nobody', errors: whyNobody(leftOut) } as const)
  await leaving.setLeft(turn, { ...list, purposeV: kept.value }, lines)
  await audit(turn, 'calls.exported', {
    list_id: list.id,
    round: list.round,
    export: list.exports + 1,
    numbers: lines.length,
  })
  const log = await leaving.logName(turn)
  const csv = listCsv(lines.map(it => lineOf(list, log, it)))
  return yes({ media: 'text/csv', name: `${list.id}.${list.round}.csv`, bytes: Buffer.from(csv) })
}

/** What keeps the whole of it, so that nobody gets an empty file and wonders; else the version of the purpose in force. */
async function keptFrom(turn: Turn, list: CallList): Promise<Result<number, NotExported>> {
  const closed = keepsFrom(list, turn.nowMs)
  if (closed) return no(closed)
  if (!mayUse(await standingOf(turn), 'sms')) return no('barred')
  const purpose = await purposeFor(turn, list.purpose)
  if (!purpose.ok) return no('purpose-ended')
  return (await isCleared(turn, list.contentHash)) ? purpose : no('words-not-cleared')
}

/** How many each check of the gate left out, for whoever gets no file. */
const whyNobody = (leftOut: Judged['leftOut']) =>
  Object.entries(leftOut).map(([check, count]) => ({
    pointer: '/left_out',
    code: check,
    detail: `${count} of them: ${leftOutSays(check)}`,
  }))

type Leaving = Passed & leaving.Leaving
type Passing = { readonly lines: readonly Leaving[]; readonly leftOut: Judged['leftOut'] }

async function passing(turn: Turn, list: CallList, purposeV: number): Promise<Passing> {
  const rows = await store.rowsToLeave(turn, list)
  const asked = { ...list, purposeV, cleared: true }
  const { passed, leftOut } = await judge(
    turn,
    asked,
    rows.map(it => it.contact),
  )
  const ended = await leaving.endedAmong(
    turn,
    list.purpose,
    passed.map(it => it.subject),
  )
  const byContact = new Map(passed.map(it => [it.contact, it]))
  const lines = rows.flatMap(row => {
    const its = byContact.get(row.contact)
    return its && isSame(its, row) && !ended.has(its.subject)
      ? [{ ...its, row: row.row, event: newId('cle', turn.nowMs) }]
      : []
  })
  return { lines, leftOut: rows.length === 0 ? list.leftOut : withEnded(leftOut, passed.length - lines.length) }
}

/** Whoever took it back in this very moment, or has another number by now, is left out as well. */
function withEnded(leftOut: Judged['leftOut'], ended: number): Judged['leftOut'] {
  const before = leftOut['not-withdrawn'] ?? 0
  return ended === 0 ? leftOut : { ...leftOut, 'not-withdrawn': before + ended }
}

/** Under another number they are another subject, who has agreed to nothing on this list. */
const isSame = (it: Passed, { subject }: Row) => it.subject === subject

const lineOf = (list: CallList, log: string, it: Leaving): Line => ({
  reference: referenceOf({ round: list.round, row: it.row }),
  number: it.pass.to,
  name: it.name,
  language: it.locale,
  hours: it.hours,
  useUntil: list.expiresAt.toISOString(),
  purpose: list.purpose,
  proof: `${log}#${it.consentSeq}`,
  contact: it.contact,
  event: it.event,
})

/** As it is now: whose consent ended since the list left the house. It is there for as long as the list is. */
export async function changesFile(turn: Turn, id: string): Promise<Result<FileAnswer, 'absent'>> {
  const list = await store.findList(turn, id)
  if (!list) return no('absent')
  while (await follow(turn, id)); // Each step ends some, so it comes to an end.
  const csv = changesCsv(await leaving.changesOf(turn, list.id))
  return yes({ media: 'text/csv', name: 'changes.csv', bytes: Buffer.from(csv) })
}
