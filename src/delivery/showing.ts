/** A message that was sent, to be read once more: what left is not kept, but all that it was made of is. */

import { contactOfSubject } from '#audience/audience.ts'
import { renderFor } from '#content/content.ts'
import { quietFrom } from '#content/quiet-rules.ts'
import type { Shown } from '#content/types.ts'
import type { SubjectId } from '#ledger/types.ts'
import type { Turn } from '#store/turn.ts'
import { messageToken } from '#wire/token.ts'
import { runFor } from './experiments.ts'
import { readerOf } from './letter.ts'
import { wasMeasured } from './measured-store.ts'
import { isMail } from './plan-rules.ts'
import { outcomeFor, readRun } from './run-store.ts'

export type SentTo = { readonly run: string; readonly seq: number; readonly subject: SubjectId }

/**
 * The run's own words, made again for whom they were sent to: on the day of the message, with the name and attributes
 * that the contact has now. Undefined when there is no contact at this address any more.
 */
export async function shownTo(turn: Turn, { run: id, seq, subject }: SentTo): Promise<Shown | undefined> {
  const found = await readRun(turn, id)
  const run = found && isMail(found) && (await runFor(turn, found, { seq }))
  const contact = await contactOfSubject(turn, subject)
  if (!run || !contact) return undefined
  const sent = await outcomeFor(turn, id, contact.id)
  const token = messageToken(turn.house.keys.key('link'), { kind: 'run', run: run.number, seq })
  const at = sent?.at ?? run.startedAt
  const reader = readerOf(turn.house, { to: contact.email ?? '' }, contact, token, at.getTime())
  const isMeasured = await wasMeasured(turn, id, seq)
  const shown = renderFor(isMeasured ? run.plan.content : quietFrom(run.plan.content).content, reader)
  return shown.ok ? shown.value : undefined
}
