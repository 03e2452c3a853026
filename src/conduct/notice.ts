/** Who is to be told what of a case, and that they were. The mail itself leaves by delivery (delivery/case-notices.ts). */

import { accountOf, countAccounts, membersOf, operators } from '#accounts/accounts.ts'
import { OPERATOR_RIGHTS_OF } from '#accounts/rules.ts'
import { TEXT_LOCALES, type TextLocale } from '#policy/texts/shape.ts'
import type { Turn } from '#store/turn.ts'
import { type Audience, type NoticeText, noticeText, untold } from './notice-rules.ts'
import { lockCase } from './step-store.ts'
import { takeStep } from './steps.ts'
import type { CaseId } from './types.ts'
import { type WholeCase, wholeCase } from './whole-case.ts'

export type Notice = {
  readonly user: string
  readonly to: string
  readonly url: string
  readonly text: NoticeText
}
export type Notices = {
  readonly case: CaseId
  /** The last step that they tell of. */
  readonly upTo: number
  readonly notices: readonly Notice[]
}
type Reader = { readonly user_id: string; readonly email: string; readonly locale: string }

/** What is to be told of this case now; undefined when everybody knows. */
export async function noticesOf(turn: Turn, id: string): Promise<Notices | undefined> {
  const found = await wholeCase(turn, id)
  if (!found.ok) return undefined
  const whole = found.value
  const known = toldUpTo(whole)
  const notices: Notice[] = []
  for (const audience of ['account', 'deciders', 'leaders'] as const) {
    const news = untold(whole.steps, known, audience)
    if (news.length === 0) continue
    for (const reader of await readersOf(turn, audience)) {
      const names = { account: (await accountOf(turn)).name, publicUrl: turn.house.publicUrl }
      const text = noticeText(whole, news, localeOf(reader), names)
      notices.push({ user: reader.user_id, to: reader.email, url: urlOf(turn, whole, audience), text })
    }
  }
  const upTo = whole.steps.at(-1)?.nth ?? 0
  return notices.length === 0 ? undefined : { case: whole.about.id, upTo, notices }
}

function toldUpTo({ steps }: WholeCase): number {
  const last = steps.findLast(({ step }) => step === 'told')?.facts['up_to']
  return typeof last === 'number' ? last : 0
}

const localeOf = ({ locale }: Reader): TextLocale => TEXT_LOCALES.find(it => it === locale) ?? 'en'

const urlOf = ({ house, account }: Turn, { about }: WholeCase, audience: Audience): string =>
  audience === 'account'
    ? `${house.publicUrl}/app/cases/${about.id}`
    : `${house.publicUrl}/app/trust/cases/${account}/${about.id}`

/** Whoever can act for the account; whoever may decide about it, and with the leaders among them. */
async function readersOf(turn: Turn, audience: Audience): Promise<readonly Reader[]> {
  const members = await membersOf(turn)
  if (audience === 'account') return members.filter(({ role }) => role !== 'viewer')
  const isOnlyOrganisation = (await countAccounts(turn.house.platform)) === 1
  const deciders = (await operators(turn.db)).filter(it =>
    OPERATOR_RIGHTS_OF[it.operator_role].some(right => right === 'decide'),
  )
  return deciders.filter(it => isOnlyOrganisation || !members.some(({ user_id }) => user_id === it.user_id))
}

/** Everybody was told. False when somebody else has said so in the meantime. */
export async function sayTold(turn: Turn, { case: id, upTo, notices }: Notices): Promise<boolean> {
  await lockCase(turn, id)
  const found = await wholeCase(turn, id)
  if (!found.ok || toldUpTo(found.value) >= upTo) return false
  await takeStep(turn, id, 'told', { facts: { up_to: upTo, users: notices.map(({ user }) => user) } })
  return true
}
