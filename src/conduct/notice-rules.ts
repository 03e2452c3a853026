/** What a notice says: the demand, what was seen, the evidence, what holds, who decided, what to do, by when [EN-04]. Pure. */

import { sure } from '#base/bug.ts'
import { sentenceOf } from '#policy/texts.ts'
import type { TextLocale } from '#policy/texts/shape.ts'
import { type CaseStep, type CaseStepName, TELLS } from './case-types.ts'
import type { Measure } from './measure-types.ts'
import { dayOf, evidenceLines, percentOf } from './notice-evidence.ts'
import { NOTICE_WORDS } from './notice-words.ts'
import type { NoticeWords, ToldStep } from './notice-words/shape.ts'
import { isHeavier } from './standing-rules.ts'
import { todoOf } from './todo.ts'
import type { Case } from './types.ts'
import type { WholeCase } from './whole-case.ts'

export type Audience = 'account' | 'deciders' | 'leaders'
/** A letter but for its sender: what stands in it, in order. */
export type NoticeText = {
  readonly locale: TextLocale
  readonly subject: string
  readonly intro: string
  readonly lines: readonly string[]
  readonly button: string
  readonly instead: string
  readonly process: string
  readonly from: string
}

/** Of several things that happened at once the weightiest is the subject. */
const WEIGHT: readonly ToldStep[] = [
  'escalated',
  'decided',
  'released',
  'ended',
  'reinstated',
  'planned',
  'eased',
  'imposed',
  'advanced',
  'repeated',
  'appealed',
  'asked',
  'closed',
  'lifted',
  'opened',
]

const isTold = (step: CaseStepName): step is ToldStep => TELLS[step] !== null

/** What this audience was not told yet. */
export const untold = (steps: readonly CaseStep[], upTo: number, audience: Audience): readonly CaseStep[] =>
  steps.filter(({ nth, step }) => nth > upTo && TELLS[step] === audience)

export function noticeText(
  whole: WholeCase,
  news: readonly CaseStep[],
  locale: TextLocale,
  names: { readonly account: string; readonly publicUrl: string },
): NoticeText {
  const say = NOTICE_WORDS[locale]
  return {
    locale,
    subject: say.subjects[weightiest(news)],
    intro: say.intro(names.account),
    lines: [
      ...matter(whole.about, say, locale),
      ...holding(whole.measures, say, locale),
      ...news.flatMap(it => told(it, say)),
      ...ahead(whole, say, locale),
    ],
    button: say.button,
    instead: say.instead,
    process: say.process(`${names.publicUrl}/legal/terms?lang=${locale}#notice`),
    from: say.from,
  }
}

export type Letter = {
  readonly url: string
  /** Something was seen, and not only counted. */
  readonly isCause: boolean
  readonly steps: readonly CaseStep[]
  readonly text: NoticeText
}

/** Several letters as one: what was seen comes before what it added up to; of the others stand the lines that are new. */
export function oneOf(letters: readonly Letter[]): Pick<Letter, 'url' | 'text'> {
  const [first, ...others] = letters.toSorted((a, b) => Number(b.isCause) - Number(a.isCause))
  const { text, url } = sure(first, 'a notice is of something')
  const also = others.flatMap(it => [`${it.text.subject}: ${it.url}`, ...it.text.lines])
  const subject = NOTICE_WORDS[text.locale].subjects[weightiest(letters.flatMap(({ steps }) => steps))]
  return { url, text: { ...text, subject, lines: [...new Set([...text.lines, ...also])] } }
}

const weightiest = (news: readonly CaseStep[]): ToldStep =>
  WEIGHT.find(step => news.some(it => it.step === step && isNews(it, news))) ?? 'opened'

/** A way back that ended because its measure was lifted is told with that. */
const isNews = ({ step, facts }: CaseStep, news: readonly CaseStep[]) =>
  step !== 'ended' || facts['trouble'] !== undefined || news.some(it => it.step === 'imposed')

function matter(about: Case, say: NoticeWords, locale: TextLocale): string[] {
  const own = about.kind === 'by-hand' ? about.says : say.kinds[about.kind].seen
  return [
    `${say.demand}: ${about.demand}. ${sentenceOf(about.demand, locale)}`,
    `${say.seen}: ${own}`,
    ...evidenceLines(about.evidence, say, locale).map(line => `${say.evidence}: ${line}`),
  ]
}

function holding(measures: readonly Measure[], say: NoticeWords, locale: TextLocale): string[] {
  const active = measures.filter(({ liftedAt }) => liftedAt === null)
  if (active.length === 0) return [`${say.holds}: ${say.nothingHolds}`]
  return active
    .toSorted((a, b) => (isHeavier(a.step, b.step) ? -1 : 1))
    .map(it => {
      const services = it.services.map(service => say.services[service]).join(', ')
      const parts = [services, it.domain, it.share === null ? null : percentOf(it.share, locale)].filter(Boolean)
      const what = `${say.steps[it.step]}${parts.length > 0 ? ` (${parts.join('; ')})` : ''}`
      const until = it.until ? `, ${say.until(dayOf(it.until, locale))}` : ''
      return `${say.holds}: ${what}${until}. ${it.automated ? say.byFigures : say.byPerson}`
    })
}

/** What is said of these is why. */
const REASONED: ReadonlySet<CaseStepName> = new Set(['imposed', 'decided', 'released'])

function told({ step, says, facts, selfDecided }: CaseStep, say: NoticeWords): string[] {
  if (!isTold(step)) return []
  const { decision } = facts
  const lines =
    step === 'decided' && typeof decision === 'string' && decision in say.decisions
      ? [`${say.decision}: ${say.decisions[decision as keyof typeof say.decisions]}`]
      : []
  if (says !== '') lines.push(`${REASONED.has(step) ? say.reason : say.asked}: ${says}`)
  if (step === 'released' && facts['paused'] === true) lines.push(say.paused)
  return selfDecided ? [...lines, say.selfDecided] : lines
}

function ahead({ about, appeals, appealUntil, plan }: WholeCase, say: NoticeWords, locale: TextLocale): string[] {
  if (about.state === 'closed') return []
  const waiting = appeals.find(({ decision }) => decision === null)
  const running = plan.find(({ state }) => state === 'runs')
  return [
    `${say.todo} (${say.until(dayOf(about.dueAt, locale))}): ${todoOf(about, locale)}`,
    ...(running?.lookAt ? [say.plan(percentOf(running.share, locale), dayOf(running.lookAt, locale))] : []),
    ...(waiting ? [say.waits(dayOf(waiting.decideBy, locale))] : []),
    ...(appealUntil ? [say.appeal(dayOf(appealUntil, locale))] : []),
    say.reply,
  ]
}
