/** The proof of a contact's opt-in, made by the ledger for a reader outside [AS-10]. */

import { no, type Result, yes } from '#base/result.ts'
import * as ledger from '#ledger/ledger.ts'
import type { FileAnswer } from '#store/operation.ts'
import type { Turn } from '#store/turn.ts'
import type { Channel, Locale } from '#wire/form-definition.ts'
import type { Contact } from './types.ts'

export type Asked = {
  readonly format: 'json' | 'zip' | 'pdf'
  readonly channel: Channel
  readonly locale?: Locale | undefined
  readonly redact: readonly string[]
}

export const proofOfContact = (
  turn: Turn,
  { id, subject }: Contact,
  asked: Asked,
): Promise<Result<FileAnswer, ledger.ProofRefusal>> => ledger.proofOf(turn, { ...asked, contact: id, subject })

/** One file of what happened, to be looked at by itself: the mail that asked, what the server said to it [AS-10]. */
export async function evidenceOfContact(
  turn: Turn,
  { subject }: Contact,
  event: string,
  path: string,
): Promise<Result<FileAnswer, 'no-such-file'>> {
  const file = await ledger.fileOf(turn, subject, event, path)
  return file ? yes(file) : no('no-such-file')
}
