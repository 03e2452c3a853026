/** In which language whoever asks is told of a case: in their account's; of another account, in their own. */

import { accountOf, localeOfUser } from '#accounts/accounts.ts'
import { TEXT_LOCALES, type TextLocale } from '#policy/texts/shape.ts'
import type { Turn } from '#store/turn.ts'
import { isOfAccount } from './judging.ts'

export async function readerLocale(turn: Turn): Promise<TextLocale> {
  const isElsewhere = turn.actor.kind === 'user' && !(await isOfAccount(turn))
  const locale = isElsewhere ? await localeOfUser(turn.db, turn.actor.id) : (await accountOf(turn)).locale
  return TEXT_LOCALES.find(it => it === locale) ?? 'en'
}
