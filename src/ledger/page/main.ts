/**
 * verify.html: the verifier in a single file, from a file, without a network. The code that judges is the one of
 * `optimail verify` (src/wire/bundle/); only what a machine gives it is the page's own (platform/).
 */

import { openBundle } from '#wire/bundle/open.ts'
import { type VerifyOptions, verifyBundle } from '#wire/bundle/verify.ts'
import type { Locale } from '#wire/form-definition.ts'
import { parsePolicy, type Policy } from '#wire/policy-file.ts'
import { element } from './dom.ts'
import { viewOf } from './view.ts'
import { WORDS, type Words } from './words.ts'

/** What is chosen: of which everything on the page follows. */
type Chosen = {
  locale: Locale
  archive: Uint8Array | undefined
  policy: string
}

const LANGUAGES: Readonly<Record<Locale, string>> = {
  en: 'English',
  fr: 'Français',
  de: 'Deutsch',
  es: 'Español',
  it: 'Italiano',
  pt: 'Português',
}
const isLocale = (text: string): text is Locale => Object.hasOwn(LANGUAGES, text)

function start(page: HTMLElement): void {
  const chosen: Chosen = { locale: 'en', archive: undefined, policy: '' }
  chosen.locale = navigator.languages.map(it => it.slice(0, 2)).find(isLocale) ?? 'en'
  const answer = element('section', { id: 'answer', 'aria-live': 'polite' })
  const judge = () => answer.replaceChildren(...answerOf(chosen, WORDS[chosen.locale]))
  const draw = () => {
    const words = WORDS[chosen.locale]
    document.documentElement.lang = chosen.locale
    document.title = words.title
    page.replaceChildren(
      element('header', {}, element('h1', {}, words.title), languageOf(chosen, draw, words)),
      element('p', {}, words.intro),
      element('div', { class: 'inputs' }, proofInput(chosen, judge, words), policyInput(chosen, judge, words)),
      answer,
    )
    judge()
  }
  draw()
}

function languageOf(chosen: Chosen, draw: () => void, words: Words): HTMLElement {
  const options = Object.entries(LANGUAGES).map(([value, name]) => element('option', { value, lang: value }, name))
  const select = element('select', { id: 'language', 'aria-label': words.language }, ...options)
  select.value = chosen.locale
  select.addEventListener('change', () => {
    if (isLocale(select.value)) chosen.locale = select.value
    draw()
    document.getElementById('language')?.focus()
  })
  return select
}

function proofInput(chosen: Chosen, judge: () => void, words: Words): HTMLElement {
  const take = async (file: File | undefined) => {
    if (!file) return
    chosen.archive = new Uint8Array(await file.arrayBuffer())
    judge()
  }
  const input = element('input', {
    type: 'file',
    id: 'proof',
    accept: '.zip,application/zip',
    'aria-describedby': 'proof-hint',
  })
  input.addEventListener('change', () => void take(input.files?.[0]))
  const hint = element('p', { class: 'soft', id: 'proof-hint' }, `${words.dropHere}. ${words.proofHint}.`)
  const panel = element('div', { class: 'panel drop' }, element('label', { for: 'proof' }, words.proof), hint, input)
  for (const over of ['dragenter', 'dragover', 'dragleave', 'drop'])
    panel.addEventListener(over, event => {
      event.preventDefault()
      panel.classList.toggle('over', over.startsWith('dragenter') || over === 'dragover')
      if (event instanceof DragEvent && over === 'drop') void take(event.dataTransfer?.files[0])
    })
  return panel
}

function policyInput(chosen: Chosen, judge: () => void, words: Words): HTMLElement {
  const text = element('textarea', { id: 'policy', spellcheck: 'false', 'aria-describedby': 'policy-hint' })
  text.value = chosen.policy
  const change = (policy: string) => {
    chosen.policy = policy
    judge()
  }
  text.addEventListener('input', () => change(text.value))
  const file = element('input', { type: 'file', id: 'policy-file', accept: '.txt,text/plain' })
  file.addEventListener('change', () => {
    void file.files?.[0]?.text().then(policy => change((text.value = policy)))
  })
  return element(
    'div',
    { class: 'panel' },
    element('label', { for: 'policy' }, words.policy),
    element('p', { class: 'soft', id: 'policy-hint' }, words.policyHint),
    text,
    element('label', { for: 'policy-file', class: 'soft' }, words.policyFile),
    file,
  )
}

function answerOf({ archive, policy }: Chosen, words: Words): HTMLElement[] {
  const pinned = pinnedIn(policy)
  if (typeof pinned === 'string') return [problem(`${words.notPolicy}: ${pinned}`)]
  if (!archive) return []
  const verdict = verifyBundle(archive, { pinned })
  const bundle = openBundle(archive)
  if (!verdict.ok || !bundle.ok) return [problem(`${words.unreadable}: ${verdict.ok ? '' : verdict.refusal}`)]
  return viewOf({ verdict: verdict.value, bundle: bundle.value }, words, /^#c=([\w-]{43})$/.exec(location.hash)?.[1])
}

const problem = (text: string) => element('div', { class: 'panel sum bad' }, element('p', {}, text))

/** The policy that was given, none, or why it is none. */
function pinnedIn(text: string): Policy | undefined | string {
  if (text.trim() === '') return undefined
  const read = parsePolicy(text.endsWith('\n') ? text : `${text}\n`)
  return read.ok ? read.value : read.refusal
}

/** For programs that run this page's verifier without a page: as `optimail verify --json` answers. */
function judged(archive: Uint8Array, policy: string | undefined, required?: VerifyOptions['required']): unknown {
  const read = policy === undefined ? undefined : parsePolicy(policy)
  const verdict = verifyBundle(archive, { pinned: read?.ok ? read.value : undefined, required })
  return verdict.ok ? verdict.value : { exit: 2, refusal: verdict.refusal }
}
Object.assign(globalThis, { optimail: { verify: judged } })

const page = typeof document === 'undefined' ? null : document.getElementById('page')
if (page) start(page)
