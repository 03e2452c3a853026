/**
 * `node tools/held-out.ts FILE… [--texts]`: how much screening finds of texts that it has not seen, from files of lines as those in
 * test/data, where `near` may also be a name. Found means refused or left to people. With `--texts`, each text that was judged
 * wrongly is shown with what was found in it.
 */

import { readFileSync } from 'node:fs'
import { KIN, MATRIX } from '#screening/matrix.ts'
import { screen } from '#screening/screening.ts'
import type { Category, Text, Verdict } from '#screening/types.ts'

export type HeldOut = Text & {
  readonly id: string
  readonly lang: string
  readonly labels: readonly Category[]
  readonly evasion?: string
  readonly near?: string | readonly string[]
}
export type Judged = { readonly text: HeldOut; readonly verdict: Verdict }

/** The targets: recall at these shares of near misses found. */
const RATES = [0.02, 0.005] as const
const LISTS = ['PC', 'NA', 'HA'] as const

const isFound = ({ verdict }: Judged) => verdict.verdict !== 'allow'
const isRefused = ({ verdict }: Judged) => verdict.verdict === 'refuse'
const isPositive = ({ text }: Judged) => text.labels.length > 0
const share = (of: readonly unknown[], all: readonly unknown[]) =>
  all.length === 0 ? '–' : `${((100 * of.length) / all.length).toFixed(1)} % (${of.length}/${all.length})`

/** A label, what is taken for it, and what it raises. */
function like(label: Category): Category[] {
  const kin = KIN.find(it => it.includes(label)) ?? [label]
  return [...kin, ...MATRIX.filter(it => it.demand === label).flatMap(it => it.implies ?? [])]
}

const raisedBy = ({ categories }: Verdict) => new Set(categories.filter(it => it.verdict !== 'allow').map(it => it.id))

/** Found as what it is, and not for another reason. */
function isFoundAs({ text, verdict }: Judged, among: (label: Category) => boolean = () => true): boolean {
  const raised = raisedBy(verdict)
  return text.labels.filter(among).some(label => like(label).some(it => raised.has(it)))
}

/** The least score that no more than this share of near misses has reached, and what is found from there on. */
function recallAt(rate: number, all: readonly Judged[]): string {
  const scores = all
    .filter(it => !isPositive(it))
    .map(it => it.verdict.score)
    .toSorted((a, b) => b - a)
  const least = scores[Math.floor(rate * scores.length)] ?? 0
  const bad = all.filter(isPositive)
  const over = bad.filter(it => it.verdict.score > least)
  return `${share(over, bad)} beyond ${least.toFixed(3)}`
}

export function report(all: readonly Judged[], say: (line: string) => void): void {
  const [bad, good] = [all.filter(isPositive), all.filter(it => !isPositive(it))]
  const near = good.filter(it => (it.text.near ?? '').length > 0)
  say(`positives found ${share(bad.filter(isFound), bad)}, refused ${share(bad.filter(isRefused), bad)}`)
  say(
    `positives found as what they are ${share(
      bad.filter(it => isFoundAs(it)),
      bad,
    )}`,
  )
  say(`of none: found ${share(good.filter(isFound), good)}, refused ${share(good.filter(isRefused), good)}`)
  say(`  near misses found ${share(near.filter(isFound), near)}, refused ${share(near.filter(isRefused), near)}`)
  for (const rate of RATES) say(`recall at ${rate * 100} % of none: ${recallAt(rate, all)}`)
  const part = (name: string, of: readonly Judged[]) => {
    const positive = of.filter(isPositive)
    const none = of.filter(it => !isPositive(it))
    say(
      `  ${name.padEnd(22)} found ${share(positive.filter(isFound), positive)}; of none found ${share(none.filter(isFound), none)}`,
    )
  }
  for (const list of LISTS) {
    const of = bad.filter(({ text }) => text.labels.some(it => it.startsWith(list)))
    const as = of.filter(it => isFoundAs(it, label => label.startsWith(list)))
    say(`  list ${list}: found ${share(of.filter(isFound), of)}, as such ${share(as, of)}`)
  }
  for (const lang of new Set(all.map(it => it.text.lang)))
    part(
      lang,
      all.filter(it => it.text.lang === lang),
    )
  for (const channel of new Set(all.map(it => it.text.channel)))
    part(
      channel,
      all.filter(it => it.text.channel === channel),
    )
  part(
    'evaded',
    all.filter(it => (it.text.evasion ?? '') !== ''),
  )
  for (const kind of new Set(bad.map(it => it.text.evasion ?? '').filter(it => it !== '')))
    part(
      `  ${kind}`,
      bad.filter(it => it.text.evasion === kind),
    )
  const groups = new Map(
    MATRIX.map(({ demand }) => [(KIN.find(it => it.includes(demand)) ?? [demand]).join('+'), demand]),
  )
  for (const [name, demand] of groups) {
    const kin: readonly Category[] = KIN.find(it => it.includes(demand)) ?? [demand]
    const of = bad.filter(({ text }) => text.labels.some(it => kin.includes(it)))
    if (of.length > 0)
      say(
        `  ${name.padEnd(22)} found ${share(of.filter(isFound), of)}, as such ${share(
          of.filter(it => isFoundAs(it, label => kin.includes(label))),
          of,
        )}`,
      )
  }
}

function show({ text, verdict }: Judged, say: (line: string) => void): void {
  say(
    `\n${text.id} ${text.channel} ${text.lang} [${text.labels.join()}] near ${String(text.near ?? '')} ${text.evasion ?? ''} → ${verdict.verdict} ${verdict.score.toFixed(3)}`,
  )
  say(`  ${text.subject} | ${text.text.replaceAll('\n', ' ')}`)
  if (text.html !== undefined) say(`  html ${text.html.slice(0, 1_500)}`)
  for (const { id, score, rules, counter } of verdict.categories.slice(0, 3))
    say(`  ${id} ${score.toFixed(3)} ${rules.join(' ')}${counter.length > 0 ? ` but ${counter.join()}` : ''}`)
  if (verdict.reasons.length > 0) say(`  ${verdict.reasons.join()} ${JSON.stringify(verdict.evidence)}`)
  for (const { rule, read } of verdict.spans) say(`    ${rule}: ${read}`)
}

if (import.meta.main) {
  const args = process.argv.slice(2)
  const all = args
    .filter(it => !it.startsWith('--'))
    .flatMap(file => readFileSync(file, 'utf8').split('\n'))
    .filter(it => it.trim() !== '')
    .map(line => JSON.parse(line) as HeldOut) // Written by hand; what is wrong in a line shows in its figures.
    .map(text => ({ text, verdict: screen(text) }))
  const say = (line: string) => void process.stdout.write(`${line}\n`)
  report(all, say)
  if (args.includes('--texts')) for (const it of all) if (isFound(it) !== isPositive(it)) show(it, say)
}
