/** Of which message of ours something came back: its token says so, and nobody else can make one. */

import { timingSafeEqual } from 'node:crypto'
import type { SubjectId } from '#ledger/types.ts'
import type { House } from '#store/house.ts'
import type { AccountId, Turn } from '#store/turn.ts'
import { messageToken, readToken } from '#wire/token.ts'
import { subjectsOfSeqs } from './run-store.ts'
import * as store from './service-store.ts'
import { mayHaveLeft } from './claim-store.ts'

/** A message that left, or may have. */
export type Origin = {
  readonly account: AccountId
  /** One name for it: `run/seq`, or a service message's id. */
  readonly message: string
  readonly of: { readonly run: string; readonly seq: number } | undefined
  /** Whom it went to; undefined where nobody is behind it any more, or where it never left. */
  readonly subjectIn: (turn: Turn) => Promise<SubjectId | undefined>
}

/** Whether this is the token of a message of ours. Asks nobody. */
export const isOurToken = (house: House, token: string): boolean =>
  readToken(house.keys.key('link'), token) !== undefined

/** Undefined where the token is none of ours, or belongs to a person and to no message. */
export async function originOf(house: House, token: string): Promise<Origin | undefined> {
  const ref = readToken(house.keys.key('link'), token)
  if (ref === undefined || ref.kind === 'person') return undefined
  if (ref.kind === 'run') return originInRun(house, ref)
  const owner = await store.ownerOf(house.platform, ref.message)
  return (
    owner && {
      account: owner.account,
      message: ref.message,
      of: undefined,
      subjectIn: async () => owner.subject ?? undefined,
    }
  )
}

async function originInRun(
  house: House,
  { run: number, seq }: { readonly run: number; readonly seq: number },
): Promise<Origin | undefined> {
  const found = await store.accountOfRun(house.platform, number)
  if (!found) return undefined
  const { account, run } = found
  const subjectIn = async (turn: Turn) =>
    (await mayHaveLeft(turn, run, seq)) ? (await subjectsOfSeqs(turn, run, [seq])).get(seq) : undefined
  return { account, message: `${run}/${seq}`, of: { run, seq }, subjectIn }
}

const NAMED = /^(?:(\d{1,13})\.(\d{1,13})|([0-9a-z]{25}))\.([0-9a-f]{20})@/

/** By the Message-ID that we gave it: its last part is made under this account's key (letter.ts, service-mail.ts). */
export async function originNamed(house: House, account: AccountId, messageId: string): Promise<Origin | undefined> {
  const [, run, seq, service, mac = ''] = NAMED.exec(messageId) ?? []
  const name = service === undefined ? `${run}.${seq}` : `msg_${service}`
  const wanted = house.keys.mac('message', account, name).toString('hex', 0, 10)
  if (mac === '' || !timingSafeEqual(Buffer.from(mac), Buffer.from(wanted))) return undefined
  const ref =
    service === undefined
      ? ({ kind: 'run', run: Number(run), seq: Number(seq) } as const)
      : ({ kind: 'service', message: `msg_${service}` } as const)
  return originOf(house, messageToken(house.keys.key('link'), ref))
}
