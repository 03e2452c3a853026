/** A consent that was given elsewhere, and the contact whose it is. */

import { accountOf } from '#accounts/accounts.ts'
import { no, yes, type Result } from '#base/result.ts'
import { enter, type Entered, type Entry, type EntryRefusal } from '#consent/consent.ts'
import type { Turn } from '#store/turn.ts'
import { keep } from './audience.ts'
import type { ContactId } from './types.ts'

export type EntryInput = Entry
export type EntryAnswer = Pick<Entered, 'evidence' | 'events' | 'asked' | 'isNew'> & { readonly contact: ContactId }

/** What is known of the contact already stays as it is; an entry fills gaps alone [AS-03]. */
export async function enterConsent(turn: Turn, entry: Entry): Promise<Result<EntryAnswer, EntryRefusal>> {
  const { controller } = await accountOf(turn)
  const done = await enter(turn, entry, controller.country)
  if (!done.ok) return no(done.refusal)
  const { evidence, events, asked, isNew } = done.value
  return yes({ contact: await keep(turn, done.value), evidence, events, asked, isNew })
}
