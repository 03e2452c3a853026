/**
 * What a hook is told, made when it is told: the facts that were kept, and with them whom it is about, as they are known now. Of
 * somebody who was erased there is nothing to add [AS-10], and of what was measured of them nothing is told [CK-03].
 */

import { contactOfSubject } from '#audience/audience.ts'
import { progressOf } from '#delivery/delivery.ts'
import { stillMeasured, targetOfLink } from '#feedback/feedback.ts'
import { toldOf } from '#ledger/ledger.ts'
import type { Turn } from '#store/turn.ts'
import type { Facts, HookMessage } from './hook-types.ts'

export type Told = Pick<HookMessage, 'type' | 'happenedAt' | 'subject' | 'facts'>
type Data = Readonly<Record<string, unknown>>

/** `address` is what in it must not be kept anywhere else. Undefined where it is not to be told any more. */
export async function bodyOf(
  turn: Turn,
  it: Told,
): Promise<{ readonly body: string; readonly address: string } | undefined> {
  if (MEASURED.has(it.type) && !(it.subject && (await stillMeasured(turn, it.subject, String(it.facts['channel'])))))
    return undefined
  const more = MORE.find(({ of }) => it.type.startsWith(of))
  const whom = await whomOf(turn, it)
  const data = { account: turn.account, ...it.facts, ...(await more?.data(turn, it)), ...whom }
  const { type, happenedAt } = it
  return {
    body: JSON.stringify({ type, timestamp: happenedAt.toISOString(), data }),
    address: String(whom.address ?? ''),
  }
}

/** Agreed to for as long as they agree: asked again when it is told, and when it is replayed [CK-03]. */
const MEASURED: ReadonlySet<Told['type']> = new Set(['message.opened', 'message.clicked'])

/** Who ticked nothing left no address to write to: it is not handed on [AS-03]. */
const NO_ADDRESS: ReadonlySet<Told['type']> = new Set(['consent.refused'])

async function whomOf(
  turn: Turn,
  { type, subject }: Told,
): Promise<{ readonly contact_id?: string; readonly address?: string | null }> {
  const contact = subject === null ? undefined : await contactOfSubject(turn, subject)
  if (!contact) return {}
  if (NO_ADDRESS.has(type)) return { contact_id: contact.id }
  const isPhone = contact.phoneSubject === subject
  return { contact_id: contact.id, address: isPhone ? contact.phone : contact.email }
}

/** What stands elsewhere and is read when it is told. */
const MORE: readonly { readonly of: string; readonly data: (turn: Turn, it: Told) => Promise<Data> }[] = [
  { of: 'consent.', data: (turn, { facts }) => saidIn(turn, facts) },
  { of: 'message.clicked', data: (turn, { facts }) => targetOf(turn, facts) },
  { of: 'campaign.', data: (turn, { facts }) => totalsOf(turn, facts) },
  { of: 'hook.test', data: async () => ({ says: 'This is a test. It names nobody.' }) },
]

/** The words of the log: which boxes, how well it is evidenced, and where it was said. */
async function saidIn(turn: Turn, { event_id: event }: Facts): Promise<Data> {
  const [told] = await toldOf(turn, [String(event)])
  if (!told || told.state === 'erased') return {}
  const { purposes = [], evidence, form, via } = told.said
  return {
    purposes: purposes.map(({ id: purpose, v: version, state }) => ({ purpose, version, state })),
    ...(evidence && { evidence }),
    ...(form && { form: { form_id: form.id, version: form.version, locale: form.locale } }),
    ...(via && { via }),
  }
}

const targetOf = async (turn: Turn, { run_id: run, link }: Facts): Promise<Data> => ({
  url: await targetOfLink(turn, String(run), Number(link)),
})

/** As they are when it is told: a campaign that goes on has others a moment later. */
async function totalsOf(turn: Turn, { run_id: run }: Facts): Promise<Data> {
  const progress = await progressOf(turn, String(run))
  return progress ? { totals: { recipients: progress.frozen, ...progress.counts, pending: progress.pending } } : {}
}
