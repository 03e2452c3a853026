/** Who is to be told what of a case, and that they were. The mail itself leaves by delivery (delivery/case-notices.ts). */

import { accountOf, countAccounts, hasWorked, membersOf, operators } from '#accounts/accounts.ts'
import { OPERATOR_RIGHTS_OF } from '#accounts/rules.ts'
import { TEXT_LOCALES, type TextLocale } from '#policy/texts/shape.ts'
import type { Turn } from '#store/turn.ts'
import { type Audience, type NoticeText, noticeText, oneOf, untold } from './notice-rules.ts'
import { casesAt, lockCase } from './step-store.ts'
import { takeStep } from './steps.ts'
import type { CaseId } from './types.ts'
import { type WholeCase, wholeCase } from './whole-case.ts'

export type Notice = {
  /** The same for the same news to the same reader, so that it is sent once. */
  readonly name: string
  readonly user: string
  readonly to: string
  readonly url: string
  readonly text: NoticeText
}
type Told = {
  readonly case: CaseId
  /** The last step that they tell of. */
  readonly upTo: number
  readonly users: readonly string[]
}
export type Notices = { readonly told: readonly Told[]; readonly notices: readonly Notice[] }
type Reader = { readonly user_id: string; readonly email: string; readonly locale: string }

/** A case, and what of it some audience was not told yet. */
type News = { readonly whole: WholeCase; readonly known: number }
const newsFor = ({ whole: { steps }, known }: News, audience: Audience) => untold(steps, known, audience)

/**
 * What is to be told of this case now; undefined when everybody knows. What happened to several cases at one instant came
 * of one thing: the people of the account get one mail of it.
 */
export async function noticesOf(turn: Turn, id: string): Promise<Notices | undefined> {
  const own = await newsOf(turn, id)
  if (!own) return undefined
  const group = [own, ...(await sameInstant(turn, own))].toSorted((a, b) =>
    a.whole.about.id < b.whole.about.id ? -1 : 1,
  )
  const notices = [
    ...(await noticesTo(turn, 'account', group)),
    ...(await Promise.all(group.flatMap(it => APART.map(audience => noticesTo(turn, audience, [it]))))).flat(),
  ]
  const users = notices.map(({ user }) => user)
  const told = group.map(({ whole: { about, steps } }) => ({ case: about.id, upTo: steps.at(-1)?.nth ?? 0, users }))
  return notices.length === 0 ? undefined : { told, notices }
}
/** Whoever decides, decides about each case. */
const APART = ['deciders', 'leaders'] as const

async function newsOf(turn: Turn, id: string): Promise<News | undefined> {
  const found = await wholeCase(turn, id)
  return found.ok ? { whole: found.value, known: toldUpTo(found.value) } : undefined
}

async function sameInstant(turn: Turn, own: News): Promise<readonly News[]> {
  const instants = newsFor(own, 'account').map(({ at }) => at)
  const others = await casesAt(turn, instants, own.whole.about.id)
  const all = await Promise.all(others.map(id => newsOf(turn, id)))
  const isOf = (it: News) =>
    newsFor(it, 'account').some(({ at }) => instants.some(own => own.getTime() === at.getTime()))
  return all.filter(it => it !== undefined).filter(isOf)
}

async function noticesTo(turn: Turn, audience: Audience, group: readonly News[]): Promise<readonly Notice[]> {
  const news = group.map(it => ({ ...it, steps: newsFor(it, audience) })).filter(({ steps }) => steps.length > 0)
  if (news.length === 0) return []
  const names = { account: (await accountOf(turn)).name, publicUrl: turn.house.publicUrl }
  const what = news.map(({ whole: { about, steps } }) => `${about.id} ${steps.at(-1)?.nth ?? 0}`).join(' ')
  return (await readersOf(turn, audience)).map(reader => {
    const locale = localeOf(reader)
    const letters = news.map(({ whole, steps }) => ({
      url: urlOf(turn, whole, audience),
      isCause: whole.about.kind !== 'over-threshold',
      steps,
      text: noticeText(whole, steps, locale, names),
    }))
    return { name: `${what} ${reader.user_id}`, user: reader.user_id, to: reader.email, ...oneOf(letters) }
  })
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
  if (isOnlyOrganisation) return deciders
  const own = await Promise.all(deciders.map(it => hasWorked(turn, it.user_id)))
  return deciders.filter((_, i) => !own[i])
}

/** Everybody was told; what somebody else has said in the meantime is not said again. */
export async function sayTold(turn: Turn, { told }: Notices): Promise<void> {
  for (const { case: id, upTo, users } of told) {
    await lockCase(turn, id)
    const found = await newsOf(turn, id)
    if (found && found.known < upTo)
      await takeStep(turn, id, 'told', { facts: { up_to: upTo, users: [...new Set(users)] } })
  }
}
