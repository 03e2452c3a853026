/** What a notice says: the demand, what was seen, the evidence, what holds, who decided, what to do, by when [EN-04]. Pure. */

import { NOTICE_EVIDENCE_MAX, NOTICE_LINE_MAX_CHARS } from '#base/limits.ts'
import { sentenceOf } from '#policy/texts.ts'
import type { TextLocale } from '#policy/texts/shape.ts'
import type { Json, JsonObject } from '#wire/jcs.ts'
import { type CaseStep, type CaseStepName, TELLS } from './case-types.ts'
import type { Measure } from './measure-types.ts'
import { de } from './notice-words/de.ts'
import { en } from './notice-words/en.ts'
import { es } from './notice-words/es.ts'
import { fr } from './notice-words/fr.ts'
import { it } from './notice-words/it.ts'
import { pt } from './notice-words/pt.ts'
import type { NoticeWords, ToldStep } from './notice-words/shape.ts'
import { isHeavier } from './standing-rules.ts'
import type { Case } from './types.ts'
import type { WholeCase } from './whole-case.ts'

const WORDS: Readonly<Record<TextLocale, NoticeWords>> = { en, fr, de, es, it, pt }

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

const dayOf = (at: Date, locale: TextLocale): string =>
  `${at.toLocaleString(locale === 'en' ? 'en-GB' : locale, { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' })} UTC`
const percentOf = (share: number, locale: TextLocale): string =>
  share.toLocaleString(locale, { style: 'percent', maximumFractionDigits: 2 })

export function noticeText(
  whole: WholeCase,
  news: readonly CaseStep[],
  locale: TextLocale,
  names: { readonly account: string; readonly publicUrl: string },
): NoticeText {
  const say = WORDS[locale]
  const subject = WEIGHT.find(step => news.some(it => it.step === step)) ?? 'opened'
  return {
    locale,
    subject: say.subjects[subject],
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

function matter(about: Case, say: NoticeWords, locale: TextLocale): string[] {
  const own = about.kind === 'by-hand' ? about.says : say.kinds[about.kind].seen
  return [
    `${say.demand}: ${about.demand}. ${sentenceOf(about.demand, locale)}`,
    `${say.seen}: ${own}`,
    ...evidenceLines(about.evidence, say, locale).map(line => `${say.evidence}: ${line}`),
  ]
}

/** A figure in words where it is one; else what stands there, name by name. */
function evidenceLines(evidence: JsonObject, say: NoticeWords, locale: TextLocale): string[] {
  const { signal, events, of, line } = evidence
  if (typeof signal === 'string' && signal in say.signals && typeof events === 'number' && typeof of === 'number') {
    const share = of > 0 ? percentOf(Number(line), locale) : Number(line).toLocaleString(locale)
    const count = (n: number) => n.toLocaleString(locale)
    return [`${say.signals[signal as keyof typeof say.signals]}: ${say.figure(count(events), count(of), share)}`]
  }
  return Object.entries(evidence)
    .slice(0, NOTICE_EVIDENCE_MAX)
    .map(([name, value]) => `${name}: ${plainOf(value)}`.slice(0, NOTICE_LINE_MAX_CHARS))
}

const plainOf = (value: Json): string => (typeof value === 'string' ? value : JSON.stringify(value))

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

function told({ step, says, facts, selfDecided }: CaseStep, say: NoticeWords): string[] {
  if (!isTold(step)) return []
  const { decision } = facts
  const lines =
    step === 'decided' && typeof decision === 'string' && decision in say.decisions
      ? [`${say.decision}: ${say.decisions[decision as keyof typeof say.decisions]}`]
      : []
  if (says !== '') lines.push(`${step === 'decided' ? say.reason : say.asked}: ${says}`)
  return selfDecided ? [...lines, say.selfDecided] : lines
}

function ahead({ about, appeals, appealUntil, plan }: WholeCase, say: NoticeWords, locale: TextLocale): string[] {
  if (about.state === 'closed') return []
  const waiting = appeals.find(({ decision }) => decision === null)
  const running = plan.find(({ state }) => state === 'runs')
  const todo = about.todo ?? say.kinds[about.kind].todo
  return [
    `${say.todo} (${say.until(dayOf(about.dueAt, locale))}): ${todo}`,
    ...(running?.lookAt ? [say.plan(percentOf(running.share, locale), dayOf(running.lookAt, locale))] : []),
    ...(waiting ? [say.waits(dayOf(waiting.decideBy, locale))] : []),
    ...(appealUntil ? [say.appeal(dayOf(appealUntil, locale))] : []),
    say.reply,
  ]
}
