/**
 * A STOP is heard: what it means is withdrawn in the very turn in which the message is written down [AS-03]. Whoever cannot
 * write it down has not heard it, and the carrier tells it again. The answer to it comes later, from the room of texts.
 */

import { purposesInForce, suppress, withdraw } from '#consent/consent.ts'
import { chainOf, findSubject } from '#ledger/ledger.ts'
import type { SubjectId } from '#ledger/types.ts'
import type { Turn } from '#store/turn.ts'
import { readKeyword } from '#wire/sms/keyword.ts'
import { isName } from './from-rules.ts'
import { listTextSenders, programsOf, senderOfNumber } from './from.ts'
import { forgetOwnNumbers } from './own.ts'
import { formsOf, isWrongNumber, programsNamed } from './stop-rules.ts'
import * as store from './stop-store.ts'
import type { InboundText } from './types.ts'

export type TextStop = store.StopRow

type Heard = Pick<InboundText, 'id' | 'from' | 'to' | 'text' | 'isRehearsal'>

/** Undefined when it is none. Heard twice is once. */
export async function stopAtOnce(turn: Turn, heard: Heard): Promise<TextStop | undefined> {
  const asked = readKeyword(heard.text)
  if (asked.is !== 'stop') return undefined
  const known = await store.findStop(turn, heard.id)
  if (known) return known
  const done = await stopAll(turn, heard, asked.rest)
  await store.addStop(turn, heard.id, done)
  return done
}

/** Of whichever form their number was kept in; what is told of is the first that is known. */
async function stopAll(turn: Turn, heard: Heard, rest: string): Promise<TextStop> {
  let done: TextStop | undefined
  const forms = formsOf(heard.from, heard.to, (await senderOfNumber(turn, heard.to))?.countries)
  if (!heard.isRehearsal) await forgetOwnNumbers(turn, forms)
  for (const number of forms) {
    const subject = await findSubject(turn, 'phone', number)
    const ended = subject ? await stop(turn, subject, heard, rest) : undefined
    if (ended && (!done || done.purposes.length === 0)) done = ended
  }
  if (!done && !heard.isRehearsal)
    for (const address of forms) await suppress(turn, { kind: 'phone', address, reason: 'stop' }) // Whoever brings it along later is held to it.
  return done ?? NOTHING
}

const NOTHING = { subject: null, purposes: [], named: [] } as const

async function stop(turn: Turn, subject: SubjectId, heard: Heard, rest: string): Promise<TextStop> {
  if (isWrongNumber(heard.text)) return forgetNumber(turn, subject, heard)
  const known = new Set((await chainOf(turn, subject, 'sms')).flatMap(it => it.said.purposes ?? []).map(it => it.id))
  const scopes = await scopesOf(turn, heard.to, rest)
  const scope = scopes.find(it => it.purposes === 'all' || it.purposes.some(slug => known.has(slug))) ?? EVERYTHING
  const ended = await withdraw(turn, { subject, channel: 'sms', purposes: scope.purposes, ...saidBy(heard) })
  return { subject, purposes: ended, named: scope.isNamed && scope.purposes !== 'all' ? scope.purposes : [] }
}

/** At the handset of the product it is a user of the account who says so, and not the person. */
const saidBy = ({ id, to, text, isRehearsal }: Heard) =>
  isRehearsal ? ({ via: 'operator' } as const) : ({ via: 'mo-stop', text: { to, words: text, message: id } } as const)

type Scope = { readonly purposes: readonly string[] | 'all'; readonly isNamed: boolean }

const EVERYTHING: Scope = { purposes: 'all', isNamed: false }

/**
 * From what is named to everything. The first is meant in which they ever stood: a STOP to a number from which they got
 * nothing ends what they get from another, and the second one of two ends no more than the first.
 */
async function scopesOf(turn: Turn, to: string, rest: string): Promise<readonly Scope[]> {
  const sender = await senderOfNumber(turn, to)
  const named = rest === '' ? [] : await namedBy(turn, rest)
  const own = sender ? await programsOf(turn, sender) : 'all'
  return [
    { purposes: named, isNamed: true },
    { purposes: own, isNamed: false },
  ]
}

async function namedBy(turn: Turn, rest: string): Promise<readonly string[]> {
  const purposes = [...(await purposesInForce(turn)).values()]
  const programs = purposes
    .map(({ slug, texts }) => ({ slug, names: Object.values(texts).flatMap(it => it?.name ?? []) }))
    .filter(({ names }) => names.every(isName)) // The answer repeats it, and must not advertise.
  const senders = (await listTextSenders(turn)).flatMap(({ name, value }) => [name, value])
  return programsNamed(rest, programs, senders)
}

/** Who has this number now agreed to nothing: neither to texts nor to calls. They may, by themselves. */
async function forgetNumber(turn: Turn, subject: SubjectId, heard: Heard): Promise<TextStop> {
  const purposes = await withdraw(turn, { subject, channel: 'sms', purposes: 'all', ...saidBy(heard) })
  await withdraw(turn, { subject, channel: 'call', purposes: 'all', ...saidBy(heard) })
  if (!heard.isRehearsal)
    await suppress(turn, { kind: 'phone', subject, reason: 'soft-bounce', detail: 'said to be a wrong number' })
  return { subject, purposes, named: [] }
}
