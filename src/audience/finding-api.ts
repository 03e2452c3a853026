/** From an address, an event or a commitment to the entries of the log, and to the person whom they are about. */

import { z } from 'zod'
import { parseEmail } from '#base/address.ts'
import { LOG_FOUND_MAX, SEARCH_MAX_CHARS } from '#base/limits.ts'
import { parsePhone } from '#base/phone.ts'
import { yes } from '#base/result.ts'
import { entryNamed, findEntries, findSubject, type FoundEntry } from '#ledger/ledger.ts'
import { operation } from '#store/operation.ts'
import type { Turn } from '#store/turn.ts'
import { toBase64Url } from '#wire/base64.ts'
import * as store from './store.ts'

export const findInLog = operation({
  does: 'Finds entries of the log by an address, a number, the id of an event, a commitment or a place in the log; newest first, this account’s own.',
  at: 'GET /log/find',
  needs: 'contacts.read',
  takes: z.strictObject({ q: z.string().min(1).max(SEARCH_MAX_CHARS) }),
  gives: z.object({
    data: z.array(
      z.object({
        seq: z.number().describe('Its place in the log.'),
        event_id: z.string(),
        type: z.string(),
        n: z.number().nullable().describe('Its place in the person’s chain.'),
        channel: z.string().nullable(),
        commitment: z.string().describe('In base64url.'),
        at: z.iso.datetime(),
        contact_id: z.string().nullable().describe('Whom it is about, as long as they are here.'),
      }),
    ),
    next_cursor: z.null(),
  }),
  refuses: {},
  example: { q: 'reader@example.org' },
  run: async (turn, { q }) => {
    const found = await entriesFor(turn, q.trim())
    return yes({ data: await Promise.all(found.map(it => shown(turn, it))), next_cursor: null })
  },
})

async function entriesFor(turn: Turn, q: string): Promise<readonly FoundEntry[]> {
  const named = entryNamed(q)
  const own = named ? await findEntries(turn, named, LOG_FOUND_MAX) : []
  if (own.length > 0) return own
  const [email, phone] = [parseEmail(q), parsePhone(q)]
  const subjects = [
    email.ok ? await findSubject(turn, 'email', email.value.canonical) : undefined,
    phone.ok ? await findSubject(turn, 'phone', phone.value.e164) : undefined,
  ].filter(it => it !== undefined)
  return subjects.length === 0 ? [] : findEntries(turn, { subjects }, LOG_FOUND_MAX)
}

async function shown(turn: Turn, { event, c, at, subject, ...it }: FoundEntry) {
  const contact = subject ? await store.contactOfSubject(turn, subject) : undefined
  return { ...it, event_id: event, commitment: toBase64Url(c), at: at.toISOString(), contact_id: contact?.id ?? null }
}
