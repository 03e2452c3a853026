/** What became of messages for an act, and whom they went to as long as that is kept. */

import { parseEmail } from '#base/address.ts'
import { no, type Result, yes } from '#base/result.ts'
import { findSubject } from '#ledger/ledger.ts'
import type { Turn } from '#store/turn.ts'
import * as store from './act-store.ts'
import { recipientIn } from './service-mail.ts'
import type { ActEvent, ActLine } from './types.ts'

export type ActAsked = Omit<store.ActPage, 'subject'> & { readonly recipient?: string | undefined }

/** Newest first. An address is looked for by its hash: it is found for longer than it is kept. */
export async function actMessages(turn: Turn, { recipient, ...page }: ActAsked): Promise<readonly ActLine[]> {
  if (recipient === undefined) return (await store.pageOfActs(turn, page)).map(row => lineOf(turn, row))
  const address = parseEmail(recipient.trim())
  const subject = address.ok ? await findSubject(turn, 'email', address.value.canonical) : undefined
  if (!subject) return []
  return (await store.pageOfActs(turn, { ...page, subject })).map(row => lineOf(turn, row))
}

const lineOf = (turn: Turn, { sealed, ...row }: store.ActRow): ActLine => ({
  ...row,
  recipient: recipientIn(turn, sealed) ?? null,
})

/** One message from its queuing on, in the order in which it happened. */
export async function actEvents(
  turn: Turn,
  id: string,
): Promise<Result<{ readonly line: ActLine; readonly events: readonly ActEvent[] }, 'absent'>> {
  const row = await store.findAct(turn, id)
  if (!row) return no('absent')
  const { createdAt, settledAt, code, detail, ended } = row
  const queued = { what: 'queued', at: createdAt, ...(settledAt ? NO_REASON : { code, detail }) } as const
  const settled = settledAt ? [{ what: ended, at: settledAt, code, detail }] : []
  const back = (await store.cameBack(turn, id)).map(it => ({
    what: it.kind === 'complaint' ? ('complained' as const) : ('bounced' as const),
    at: it.at,
    code: it.code,
    detail: it.detail || it.reason,
  }))
  return yes({ line: lineOf(turn, row), events: [queued, ...settled, ...back] })
}

const NO_REASON = { code: null, detail: null }
