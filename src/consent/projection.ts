/** What the log says, as a table that the gate can read: each row is the fold of its chain's events (reference A9). Whoever is erased has none. */

import { sure } from '#base/bug.ts'
import type { EventId, Projector, Sequenced } from '#ledger/types.ts'
import * as store from './answers-store.ts'
import { countAnswers } from './funnel.ts'
import { afterEvent } from './standing.ts'
import type { FormId } from './types.ts'
import type { Locale } from '#wire/form-definition.ts'

type Chained = Sequenced & store.StateKey
type Rows = Map<string, store.StateRow>

/** One reading and one writing for a whole batch. */
export const project: Projector = async (tx, events) => {
  await countAnswers(tx, events)
  const heard = events.filter(isOfChain)
  if (heard.length === 0) return
  const chains = new Map<string, Rows>(heard.map(event => [chainOf(event), new Map()]))
  const keys = new Map<string, store.StateKey>(heard.map(event => [chainOf(event), event]))
  for (const row of await store.readStates(tx, [...keys.values()])) chains.get(chainOf(row))?.set(row.purpose, row)
  const moved = new Map<string, store.StateRow>()
  for (const event of heard)
    for (const row of movedBy(event, sure(chains.get(chainOf(event)), 'each event’s chain was read')))
      moved.set(`${chainOf(row)} ${row.purpose}`, row)
  if (moved.size > 0) await store.putStates(tx, [...moved.values()], written(heard))
  if (heard.some(it => it.type === 'erase')) await store.removeTerminated(tx, heard)
}

/** What is only asked for moves nobody: a million rows in quarantine are not looked up one by one. */
const isOfChain = (event: Sequenced): event is Chained =>
  event.type !== 'request' &&
  event.subject !== undefined &&
  event.channel !== undefined &&
  (event.said.purposes !== undefined || event.type === 'erase')

const chainOf = ({ account, subject, channel }: store.StateKey) => `${account} ${subject} ${channel}`
const written = (events: readonly Sequenced[]): EventId[] =>
  events.filter(it => it.type === 'withdraw' || it.type === 'expire').map(it => it.event)

/** The rows that one event changes; it changes them in `rows` as well. */
function movedBy(event: Chained, rows: Rows): store.StateRow[] {
  const after = afterEvent(rows, event)
  const changed = [...after].filter(([purpose, folded]) => folded !== rows.get(purpose))
  return changed.map(([purpose, { state, v, evidence = null, enough = false }]) => {
    const row = { ...placeOf(event), ...formOf(event, rows.get(purpose)), purpose, state, v, evidence, enough }
    rows.set(purpose, row)
    return row
  })
}

const placeOf = ({ account, subject, channel, seq, atMs }: Chained) => ({
  account,
  subject,
  channel,
  seq,
  since: new Date(atMs),
})

/** The form that was answered; an event without one leaves it as it was. */
const formOf = ({ said }: Chained, before: store.StateRow | undefined) =>
  said.form
    ? { form: said.form.id as FormId, version: said.form.version, locale: said.form.locale as Locale } // Said by submission.ts.
    : { form: before?.form ?? null, version: before?.version ?? null, locale: before?.locale ?? null }
