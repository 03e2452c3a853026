/** What came back to the return path of a message. */

import { parseEmail } from '#base/address.ts'
import { findSubject } from '#ledger/ledger.ts'
import type { SubjectId } from '#ledger/types.ts'
import type { House } from '#store/house.ts'
import { type AccountId, SYSTEM, takeTurn, type Turn } from '#store/turn.ts'
import type { DeliveryStatus } from '#wire/mail/delivery-status.ts'
import { readToken, type TokenRef } from '#wire/token.ts'
import { meaningOf, withoutAddresses } from './replies.ts'
import { subjectsOfSeqs } from './run-store.ts'
import * as store from './service-store.ts'

type Origin = {
  readonly account: AccountId
  readonly subjectIn: (turn: Turn) => Promise<SubjectId | undefined>
  readonly message: Readonly<Record<string, string | number>>
}

/** Whether this is the token of a message of ours. Asks nobody. */
export const isOurToken = (house: House, token: string): boolean =>
  readToken(house.keys.key('link'), token) !== undefined

/**
 * Reports that say of our recipient that there is no such mailbox count against the address; everything else that comes
 * back is let go. Answers with whether something counted. Twice is once.
 */
export async function takeReports(house: House, token: string, reports: readonly DeliveryStatus[]): Promise<boolean> {
  const ref = readToken(house.keys.key('link'), token)
  const origin = ref && (await originOf(house, ref))
  if (!origin) return false
  return takeTurn(house, { account: origin.account, actor: SYSTEM }, async turn => {
    const subject = await origin.subjectIn(turn)
    if (!subject) return false
    for (const report of reports) {
      const reason = await reasonIn(turn, subject, report)
      if (reason === undefined) continue
      const { status, diagnostic } = report
      const detail = withoutAddresses(`${status} ${diagnostic}`.trim())
      turn.emit('outcome.hard-bounce', { subject, ...origin.message, reason, code: null, detail })
      return true
    }
    return false
  })
}

async function originOf(house: House, ref: TokenRef): Promise<Origin | undefined> {
  if (ref.kind === 'person') return undefined
  if (ref.kind === 'service') {
    const owner = await store.ownerOf(house.platform, ref.message)
    return (
      owner && {
        account: owner.account,
        subjectIn: async () => owner.subject ?? undefined,
        message: { message: ref.message },
      }
    )
  }
  const run = await store.accountOfRun(house.platform, ref.run)
  const subjectIn = async (turn: Turn) =>
    run ? (await subjectsOfSeqs(turn, run.run, [ref.seq])).get(ref.seq) : undefined
  return run && { account: run.account, subjectIn, message: { run: run.run, seq: ref.seq } }
}

/** Why the address does not work, if that is what the report says, and says of this recipient. */
async function reasonIn(
  turn: Turn,
  subject: SubjectId,
  { recipients, action, status, diagnostic }: DeliveryStatus,
): Promise<string | undefined> {
  if (action !== 'failed' || !status.startsWith('5')) return undefined
  const code = Number(/\b(5\d\d)\b/.exec(diagnostic)?.[1] ?? 550)
  const { reason, isAddress } = meaningOf('rcpt', { code, enhanced: status, text: diagnostic })
  return isAddress && (await isOf(turn, subject, recipients)) ? reason : undefined
}

/** A report about somebody to whom the recipient forwards says nothing about the recipient. */
async function isOf(turn: Turn, subject: SubjectId, recipients: readonly string[]): Promise<boolean> {
  for (const recipient of recipients) {
    const address = parseEmail(recipient)
    if (address.ok && (await findSubject(turn, 'email', address.value.canonical)) === subject) return true
  }
  return false
}
