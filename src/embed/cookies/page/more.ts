/** What comes when somebody wants it: all five classes, placeholders, and asking before a page is loaded again. */

import type { parts as Parts } from './banner.ts'
import type { MoreConfig } from '../config.ts'
import type { More, Refusal } from './choosing.ts'

/** The server writes words and embeds here. */
declare const OM_CONFIG: MoreConfig

type Report = {
  readonly body: {
    readonly blockedURL: string | null
    readonly disposition: string
    readonly effectiveDirective: string
  }
}
type Api = {
  readonly granted: string
  readonly decided: boolean
  readonly receipt?: string
  join(make: (parts: typeof Parts) => More): void
}

const { l: text, e: embeds } = OM_CONFIG
const api = (window as unknown as { omConsent: Api }).omConsent // It asked for this file.
const LETTERS = 'npftx'
const nameOf = (letter: string) => text[2 * LETTERS.indexOf(letter)] ?? ''
const saysOf = (letter: string) => text[2 * LETTERS.indexOf(letter) + 1] ?? ''
const [
  save = '',
  always = '',
  blockedText = '',
  undeclared = '',
  onceText = '',
  allow = '',
  reload = '',
  now = '',
  later = '',
  receiptText = '',
  gpc = '',
] = text.slice(10)

const CSS =
  ':focus-visible{outline:3px solid}label{display:flex;flex-wrap:wrap;align-items:center;gap:8px;min-height:44px}input{width:22px;height:22px;margin:0}label+p{margin:0;font-size:.9375rem}div{position:sticky;bottom:-16px;padding:8px 0 16px;margin-bottom:-16px;background:inherit}@media print{:host{display:none}}'
const FRAME_CSS =
  ':root{color-scheme:light dark;font:1rem/1.4 system-ui,sans-serif}body{margin:0;box-sizing:border-box;min-height:100vh;padding:8px;display:flex;flex-wrap:wrap;gap:8px;place-content:safe center;border:1px solid;text-align:center}p{margin:0;flex-basis:100%}button{font:inherit;min-height:44px;padding:8px 12px}'

function make([config, isGpc, OPTIONAL, root, put, press, panel, close, done, choose, drop]: typeof Parts): More {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(CSS)
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
  const waiting = new Set<{ readonly needs: string | undefined; show(): void }>()
  /** What was allowed comes with the page, and by no bridge: an advertisement, or an embed of which only the origin is known. */
  let isAwaited = false
  const isMet = (needs: string) => [...needs].every(letter => api.granted.includes(letter))
  const originOf = (url: string) => URL.parse(url)?.origin

  function settings(): void {
    const it = panel(config.l[1])
    put(it, 'p', config.l[2])
    if (isGpc) put(it, 'p', gpc)
    const isFirst = isGpc && !api.decided
    const boxes = [...`n${OPTIONAL}`].flatMap(letter => {
      const row = put(it, 'label')
      const box =
        letter === 'n' ? undefined : (put(row, 'input', '', { type: 'checkbox', value: letter }) as HTMLInputElement)
      if (box) box.checked = api.granted.includes(letter)
      put(row, 'b', nameOf(letter))
      if (!box) put(row, 'i', always)
      put(it, 'p', saysOf(letter))
      return box ?? []
    })
    put(it, 'a', config.l[8], { href: config.l[9] })
    const { receipt } = api
    if (receipt) {
      put(it, 'p')
      put(it, 'a', receiptText, { download: 'receipt.txt', href: `data:text/plain,${encodeURIComponent(receipt)}` })
    }
    const row = put(it, 'div')
    press(row, config.l[3], () => done(''))
    press(row, config.l[4], () => done(OPTIONAL))
    press(row, save, () => done(boxes.flatMap(box => (box.checked ? box.value : [])).join('')))
    // Going away is refusing; who has answered before keeps the answer, and needs no other button for that.
    if (!api.decided) press(it, '×', () => done(''), { ariaLabel: config.l[7] })
    if (!isFirst) boxes[0]?.focus()
  }

  /** A script that ran stays in memory, whatever its policy becomes: nothing less than a new page ends it. */
  function withdraw(met: RegExp, isDirty: boolean): void {
    const isLost = (url: string) => {
      const needs = config.o[originOf(url) ?? '']
      return needs !== undefined && met.test(needs) && !isMet(needs)
    }
    for (const [name, needs, kind] of config.n)
      if (kind === 'c' && met.test(needs) && !isMet(needs))
        for (const { host, pathname } of document.querySelectorAll<HTMLAnchorElement>('a[href]'))
          if (host === location.host) drop(name, pathname)
    for (const it of document.querySelectorAll('iframe')) if (isLost(it.src)) it.contentWindow?.location.replace(it.src)
    if (![...document.scripts].some(it => isLost(it.src))) return
    if (isDirty) ask()
    else location.reload()
  }

  /** Nothing that somebody wrote is lost unasked. */
  function ask(): void {
    const row = put(panel(reload), 'div')
    press(row, later, close)
    press(row, now, () => location.reload())
  }

  /** What is not granted, whoever's policy it was that refused. */
  function originRefused(url: string, disposition: string): string | undefined {
    const origin = originOf(url)
    const needs = config.o[origin ?? '']
    return disposition === 'enforce' && origin?.startsWith('http') && (needs === undefined || !isMet(needs))
      ? origin
      : undefined
  }

  function place({ blockedURI, disposition }: Refusal): void {
    const origin = originRefused(blockedURI, disposition)
    if (origin === undefined) return
    for (const frame of document.querySelectorAll('iframe'))
      if (originOf(frame.src) === origin) placeIn(frame, origin, config.o[origin])
  }

  /** Directive and origin of what nobody declared, and how often; the browser has kept it. */
  const counts: Record<string, number> = {}
  const count = (reports: readonly Report[]) => {
    for (const { body } of reports) {
      const origin = originRefused(body.blockedURL ?? '', body.disposition)
      if (origin === undefined || config.o[origin] !== undefined) continue
      const key = `${body.effectiveDirective} ${origin}`
      counts[key] = (counts[key] ?? 0) + 1
    }
  }
  const observer =
    'ReportingObserver' in window && new ReportingObserver(count as never, { types: ['csp-violation'], buffered: true })
  if (observer) observer.observe()

  /** Along with a choice, for the site's owner: directives, origins and numbers, and nothing else. */
  function tell(): void {
    if (observer) count(observer.takeRecords() as unknown as Report[])
    const body = JSON.stringify(counts)
    if (body === '{}') return
    for (const key of Object.keys(counts)) delete counts[key]
    void fetch(`${config.u}/refused`, { method: 'POST', body, keepalive: true, credentials: 'omit' }).catch(() => {})
  }

  type Shown = { readonly title: string; readonly by: string; readonly needs: string | undefined; show?(): void }

  /** In the frame itself: nothing around it moves, and whoever on the page knows the frame still does [CK-12]. */
  function placeIn(frame: HTMLIFrameElement, origin: string, needs: string | undefined): void {
    const url = frame.src
    const embed = embeds.find(it => it[1] === url) ?? embeds.find(it => originOf(it[1]) === origin)
    const isBridged = !/[tx]/.test(needs ?? '')
    const show = () => {
      if (embed) frame.src = `${config.u}/bridge/${embed[0]}?u=${encodeURIComponent(url)}`
    }
    const shown: Shown = {
      title: frame.title || embed?.[3] || origin,
      by: embed?.[4] ?? origin,
      needs,
      ...(embed && isBridged && { show }),
    }
    const comesWithPage = () => {
      isAwaited = true
      const doc = frame.contentDocument
      if (doc?.body.childElementCount) fillIn(doc, shown)
    }
    waiting.add({ needs, show: shown.show ?? comesWithPage })
    const fill = () => {
      const doc = frame.contentDocument
      if (!doc || doc.body.childElementCount > 0) return
      frame.removeEventListener('load', fill)
      fillIn(doc, shown)
    }
    frame.addEventListener('load', fill)
    frame.src = 'about:blank'
  }

  function fillIn(doc: Document, { title, by, needs, show }: Shown): void {
    doc.documentElement.lang = config.l[0] ?? ''
    doc.title = title
    const frameSheet = new (doc.defaultView as Window & typeof globalThis).CSSStyleSheet()
    frameSheet.replaceSync(FRAME_CSS)
    doc.adoptedStyleSheets = [frameSheet]
    doc.body.replaceChildren()
    const say = (words: string) => doc.body.append(put(doc.createDocumentFragment(), 'p', words))
    const offer = (words: string, run: () => void) => {
      const it = doc.createDocumentFragment()
      press(it, words, run)
      doc.body.append(it)
    }
    say(blockedText.replace('{0}', title).replace('{1}', by))
    if (needs === undefined) return say(undeclared)
    if (isGpc && /[tx]/.test(needs)) return say(gpc)
    if (isMet(needs)) return offer(now, () => location.reload())
    if (show) offer(onceText, show)
    offer(allow.replace('{0}', [...needs].map(nameOf).join(' + ')), () => choose(api.granted + needs, 'placeholder'))
  }

  function chosen(met: RegExp, isDirty: boolean): void {
    tell()
    for (const it of waiting)
      if (it.needs !== undefined && isMet(it.needs)) {
        waiting.delete(it)
        it.show()
      }
    withdraw(met, isDirty)
    if (isAwaited && !isDirty) location.reload()
    isAwaited = false
  }
  return { settings, place, chosen }
}

api.join(make)
