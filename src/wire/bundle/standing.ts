/** Step 11: where the person stands, folded again from the chain; and the plain lines, made again (reference A9, D13). */

import { type Bytes, textOf } from '../bytes.ts'
import { statusOf } from '../dpv.ts'
import { isObject, type Json, type JsonObject, parseJson } from '../jcs.ts'
import { foldChain, type StateRow } from '../fold.ts'
import * as shape from '../shape.ts'
import type { Files } from '../zip.ts'
import { STATE } from './format.ts'
import { isLineLanguage, lineOf } from './line.ts'
import { notErased, readable, type ReadEvidence } from './open.ts'
import type { Findings } from './report.ts'

/** Bundles whose lines we know how to make again. */
const OURS = /^optimail[/ ]/

const LINE = shape.object({ lang: shape.someWords(35), text: shape.words(8_000) })

/** The state after the chain, as the verifier folds it. */
export function checkStanding(
  evidence: ReadEvidence,
  files: Files,
  generator: string | undefined,
  found: Findings,
): StateRow[] {
  const rows = foldChain(readable(evidence.events).map(({ index, said }) => ({ index: index ?? 0, envelope: said })))
  const isWhole = notErased(evidence.events).every(it => it.envelope.ok)
  if (isWhole) found.holds(11, flawOfState(evidence.state, rows))
  else found.skip(11, 'A chain with events that cannot be read comes to nothing.')
  const isOurs = generator !== undefined && OURS.test(generator)
  checkLines(evidence, isOurs, found)
  if (isWhole) checkRecords(files, evidence, rows, isOurs, found)
  if (isWhole) found.pass(11, 'The chain, folded again, comes to the state that the bundle claims.')
  return rows
}

const RECORDS = 'dpv-27560.jsonld'

/** The records for other systems say of each consent what the chain comes to (D13). */
function checkRecords(
  files: Files,
  evidence: ReadEvidence,
  rows: readonly StateRow[],
  isOurs: boolean,
  found: Findings,
): void {
  const bytes = files.get(RECORDS)
  if (!bytes) return
  if (!isOurs) return found.skip(11, `${RECORDS} is not shown to say what the chain comes to.`)
  const types = new Map(readable(evidence.events).map(({ index, said }) => [index, said.type]))
  const wanted = rows.map(row => ({ id: `${evidence.log}#${row.index}`, status: statusOf(row, types.get(row.index)) }))
  const said = recordsIn(bytes)
  const same =
    said?.length === wanted.length &&
    wanted.every(
      ({ id, status }, i) => said[i]?.['dct:identifier'] === id && said[i]['dpv:hasConsentStatus'] === status,
    )
  if (!same) found.fail(11, `${RECORDS} says something else than the chain comes to`)
  return undefined
}

function recordsIn(bytes: Bytes): readonly JsonObject[] | undefined {
  const text = textOf(bytes)
  const read = text === undefined ? undefined : parseJson(text)
  const graph = read?.ok && isObject(read.value) ? read.value['@graph'] : undefined
  return Array.isArray(graph) && (graph as readonly Json[]).every(isObject)
    ? (graph as readonly JsonObject[])
    : undefined
}

function flawOfState(claimed: Json, rows: readonly StateRow[]): string | undefined {
  const flaw = STATE(claimed, 'state')
  if (flaw !== undefined) return flaw
  const claims = claimed as unknown as readonly ClaimedRow[] // Of that shape.
  if (claims.length !== rows.length) return `it claims ${claims.length} states, and the chain comes to ${rows.length}`
  const other = rows.find((row, i) => !isSame(claims[i], row))
  return other && `the chain comes to another state of ${other.id}: ${other.state}`
}

type ClaimedRow = Omit<StateRow, 'state' | 'evidence'> & { readonly state: string; readonly evidence?: string | null }

/** The page calls a consent that counts both granted and given; a level is nothing where nothing is given. */
function isSame(claim: ClaimedRow | undefined, row: StateRow): boolean {
  if (!claim) return false
  const state = claim.state === 'granted' ? 'given' : claim.state
  const level = row.state === 'given' ? (claim.evidence ?? undefined) === row.evidence : true
  const same = claim.channel === row.channel && claim.id === row.id && claim.index === row.index && claim.v === row.v
  return same && level && state === row.state
}

function checkLines({ events, context }: ReadEvidence, isOurs: boolean, found: Findings): void {
  let unseen = 0
  for (const [list, isChain] of [
    [events, true],
    [context, false],
  ] as const) {
    for (const { at, said, written } of readable(list)) {
      const flaw = LINE(written['line'], 'line')
      if (flaw !== undefined) {
        found.fail(11, flaw, isChain ? at : undefined)
        continue
      }
      const { lang, text } = written['line'] as { readonly lang: string; readonly text: string } // Of that shape.
      if (!isOurs || !isLineLanguage(lang)) unseen++
      else if (lineOf(said, lang) !== text)
        found.fail(11, 'its line says something else than the event', isChain ? at : undefined)
    }
  }
  if (unseen > 0) found.skip(11, `${unseen} lines in plain language are not shown to say what the events say.`)
}
