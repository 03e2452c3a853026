/** What came of a proof, written down: claims first, then what happened, what was shown, and each step. */

import { toBase64Url } from '#wire/base64.ts'
import type { Claim } from '#wire/bundle/claims.ts'
import type { AnyEvent, Bundle, ReadEvent } from '#wire/bundle/open.ts'
import { type Step, STEPS, type StepId, type StepResult } from '#wire/bundle/report.ts'
import type { Verdict } from '#wire/bundle/verify.ts'
import { readDisclosure } from '#wire/envelope.ts'
import type { Locale } from '#wire/form-definition.ts'
import { lineOf, isLineLanguage } from '#wire/bundle/line.ts'
import { plainName, plainNames, plainValue } from '#wire/bundle/plain.ts'
import { isObject, type Json } from '#wire/jcs.ts'
import { element } from './dom.ts'
import { shownForms } from './shown.ts'
import { sentenceIn } from './sentences.ts'
import type { Words } from './words.ts'

export type Answer = { readonly verdict: Verdict; readonly bundle: Bundle }

/** `cited` is the commitment with which a report's code led here. */
export function viewOf({ verdict, bundle }: Answer, words: Words, cited: string | undefined): HTMLElement[] {
  const events = bundle.evidence.ok ? bundle.evidence.value.events : []
  const forms = shownForms(bundle.files, words)
  return [
    sumOf(verdict, words, cited, events),
    heading(words.claims),
    element('ul', {}, ...verdict.claims.map(it => claimOf(it, words))),
    ...(events.length > 0 ? [heading(words.events), element('ol', {}, ...events.map(it => eventOf(it, words)))] : []),
    ...(forms.length > 0 ? [heading(words.shown), element('p', { class: 'soft' }, words.shownHint), ...forms] : []),
    heading(words.steps),
    ...(Object.keys(STEPS).map(Number) as StepId[]).map(id => stepOf(id, verdict.steps, words)), // Its own keys.
  ]
}

/** What is said in no other language stays as the verifier writes it. */
function saidIn(text: string, { locale }: Words): { readonly lang: string | undefined; readonly said: string } {
  const said = sentenceIn(text, locale)
  return { lang: said === undefined ? 'en' : undefined, said: said ?? text }
}

const heading = (text: string) => element('h2', {}, text)

function sumOf(
  { exit, steps }: Verdict,
  words: Words,
  cited: string | undefined,
  events: readonly AnyEvent[],
): HTMLElement {
  const isBad = steps.some(it => it.result === 'fail')
  const [kind, text] = isBad ? ['bad', words.fails] : exit === 0 ? ['good', words.holds] : ['', words.unpinned]
  const last = events.at(-1)
  const isCited = cited === undefined || !last ? undefined : toBase64Url(last.c) === cited
  return element(
    'div',
    { class: `panel sum ${kind}` },
    element('p', {}, text),
    isCited === undefined ? undefined : element('p', {}, isCited ? words.lastIs : words.lastIsNot),
    element('p', { class: 'soft' }, words.notInForce),
  )
}

function claimOf({ id, verdict, text }: Claim, words: Words): HTMLElement {
  const { lang, said } = saidIn(text, words)
  return element(
    'li',
    { class: 'claim' },
    element('span', { class: `verdict ${verdict.split(' ', 1)[0]}` }, words.verdicts[verdict]),
    element('div', {}, element('b', {}, words.asks[id]), element('p', { class: 'soft', lang }, said)),
  )
}

function eventOf(event: AnyEvent, words: Words): HTMLElement {
  if (event.erased)
    return element(
      'li',
      { class: 'event' },
      element('p', {}, words.erased),
      factsOf([[words.commitment, toBase64Url(event.c)]]),
    )
  const { lang, text } = lineIn(event, words.locale)
  const withheld = namesIn(event.written['redacted'])
  return element(
    'li',
    { class: 'event' },
    element('p', { lang }, text),
    factsOf([
      ...disclosedIn(event, words.locale),
      ...(withheld.length > 0 ? [[words.withheld, plainNames(withheld, words.locale)] as const] : []),
      [words.place, String(event.index ?? '–')],
      [words.commitment, toBase64Url(event.c)],
    ]),
  )
}

const factsOf = (facts: readonly (readonly [name: string, value: string])[]) =>
  element('dl', {}, ...facts.flatMap(([name, value]) => [element('dt', {}, name), element('dd', {}, value)]))

/** What the event comes to, in the reader's language: without words of the sender's, or where theirs are those of the event. Others are told as they are. */
function lineIn({ written, envelope }: ReadEvent, locale: Locale): { readonly lang: string; readonly text: string } {
  const { line } = written
  if (!isObject(line) || typeof line['text'] !== 'string')
    return envelope.ok ? { lang: locale, text: lineOf(envelope.value, locale) } : { lang: 'en', text: '?' }
  const [lang, text] = [String(line['lang']), line['text']]
  const isOurs = envelope.ok && isLineLanguage(lang) && lineOf(envelope.value, lang) === text
  return isOurs ? { lang: locale, text: lineOf(envelope.value, locale) } : { lang, text }
}

const namesIn = (value: Json | undefined) => (Array.isArray(value) ? (value as readonly Json[]).map(String) : [])

function disclosedIn({ written }: ReadEvent, locale: Locale): (readonly [string, string])[] {
  return namesIn(written['disclosures']).flatMap(text => {
    const read = readDisclosure(text)
    return read ? [[plainName(read.name, locale), plainValue(read.name, read.value, locale)] as const] : []
  })
}

function stepOf(id: StepId, steps: readonly Step[], words: Words): HTMLElement {
  const own = steps.filter(it => it.id === id)
  const worst =
    (['fail', 'warn', 'pass', 'skip'] as const).find(result => own.some(it => it.result === result)) ?? 'skip'
  const result: StepResult = worst === 'warn' && own.some(it => it.result === 'pass') ? 'pass' : worst
  const found = own.map(({ event, result: each, text }) => {
    const { lang, said } = saidIn(text, words)
    return element(
      'li',
      {},
      element('span', { class: each }, words.results[each]),
      `: ${event === undefined ? '' : `#${event}: `}`,
      element('span', { lang }, said),
    )
  })
  return element(
    'details',
    result === 'fail' ? { open: '' } : {},
    element('summary', {}, `${id}. ${words.stepNames[id]} `, element('b', { class: result }, words.results[result])),
    element('ul', {}, ...found),
  )
}
