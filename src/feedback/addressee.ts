/** Whom a link is for, and one turn in their name. */

import { no, yes, type Result } from '#base/result.ts'
import type { SubjectId } from '#ledger/types.ts'
import type { House } from '#store/house.ts'
import { type AccountId, takeTurn, type Turn } from '#store/turn.ts'
import { readToken } from '#wire/token.ts'
import * as store from './store.ts'
import type { Addressee } from './types.ts'

/** Not one of our links, or nobody is behind it any more. */
export type Unknown = 'unknown'

type Work<T> = (turn: Turn, addressee: Addressee) => Promise<T>

/** One turn in the name of whom the link is for. */
export async function asAddressee<T>(house: House, token: string, work: Work<T>): Promise<Result<T, Unknown>> {
  const place = await placeOf(house, token)
  if (!place) return no('unknown')
  return takeTurn(house, { account: place.account, actor: { kind: 'contact', id: 'addressee' } }, async turn => {
    const addressee = await place.find(turn)
    return addressee ? yes(await work(turn, addressee)) : no('unknown')
  })
}

/** In which account somebody is to be looked for, and how. */
type Place = { readonly account: AccountId; readonly find: (turn: Turn) => Promise<Addressee | undefined> }

async function placeOf(house: House, token: string): Promise<Place | undefined> {
  const ref = readToken(house.keys.key('link'), token)
  if (ref?.kind === 'person') return { account: ref.account, find: turn => personBehind(turn, ref.subject) }
  const run = ref?.kind === 'run' ? await store.findRun(house, ref.run) : undefined
  return run && ref?.kind === 'run'
    ? { account: run.account, find: turn => recipientBehind(turn, ref.seq, run) }
    : undefined
}

const personBehind = async (turn: Turn, subject: SubjectId): Promise<Addressee | undefined> =>
  (await store.hasSubject(turn, subject)) ? { account: turn.account, subject } : undefined

async function recipientBehind(
  turn: Turn,
  seq: number,
  { run, purpose, startedAt }: store.RunOfMessage,
): Promise<Addressee | undefined> {
  const found = await store.findRecipient(turn, run, seq)
  return (
    found && {
      account: turn.account,
      subject: found.subject,
      purpose,
      sentFor: { consentSeq: found.consentSeq, startedAt },
      message: { run, seq },
    }
  )
}
