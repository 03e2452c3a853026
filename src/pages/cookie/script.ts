/**
 * What a script adds to the question: Escape refuses, an answer needs no new page, so nothing that somebody has written is
 * lost, and a frame opens in its place. A page that the browser kept aside, with frames in it that were allowed, is loaded
 * anew where something else was chosen meanwhile. Without it everything is the same by links and forms. Served as the text of this
 * function, and admitted by its hash.
 */

import { hashOf } from './look.ts'

export function inPlace(): void {
  const asks = document.querySelector<HTMLElement>('.om-asks')
  const saidNow = () => /(?:^|; )om_consent=([^;]*)/.exec(document.cookie)?.[1]
  let said = saidNow()
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted && saidNow() !== said) location.reload()
  })
  const show = (box: Element) => {
    const frame = document.createElement('iframe')
    frame.src = `/bridge/${box.getAttribute('data-om-embed')}?once=1`
    frame.title = box.getAttribute('data-om-title') ?? ''
    const had = box.contains(document.activeElement)
    box.querySelector('div')?.replaceWith(frame)
    if (had) frame.focus()
  }
  const tell = async (form: HTMLFormElement, name: string, value: string) => {
    const body = new URLSearchParams({ surface: form.dataset['omSurface'] ?? 'banner', [name]: value })
    const reply = await fetch('/cookies/choice', { method: 'POST', body, headers: { accept: 'application/json' } })
    if (!reply.ok) throw new Error(reply.statusText)
    const { granted } = (await reply.json()) as { granted: string } // As choice.ts answers.
    for (const box of document.querySelectorAll('.om-embed:has(>div)'))
      if ([...(box.getAttribute('data-om-needs') ?? 'x')].every(letter => granted.includes(letter))) show(box)
    document.body.dataset['omGranted'] = granted
    said = saidNow()
    const isKept = /(?:^|; )om_consent=/.test(document.cookie)
    if (isKept) asks?.remove()
    else asks?.querySelector('[data-om-blocked]')?.removeAttribute('hidden')
  }
  const send = (form: HTMLFormElement, name: string, value: string) =>
    tell(form, name, value).catch(() => {
      const field = Object.assign(document.createElement('input'), { type: 'hidden', name, value })
      form.append(field)
      form.submit()
    })
  document.addEventListener('submit', event => {
    const { target, submitter } = event
    if (!(target instanceof HTMLFormElement) || !(submitter instanceof HTMLButtonElement)) return
    if (!target.dataset['omSurface'] || !/^(?:c|add)$/.test(submitter.name)) return
    event.preventDefault()
    void send(target, submitter.name, submitter.value)
  })
  document.addEventListener('click', event => {
    const link = event.target instanceof Element ? event.target.closest('.om-embed a[data-om-once]') : null
    const box = link?.closest('.om-embed')
    if (!box) return
    event.preventDefault()
    show(box)
  })
  document.addEventListener('keydown', event => {
    const form = asks?.isConnected ? asks.querySelector('form') : null
    if (event.key !== 'Escape' || event.defaultPrevented || !form) return
    const { activeElement: at } = document
    if (at === null || at === document.body || asks?.contains(at)) void send(form, 'c', 'none')
  })
}

const text = (run: () => void) => `(${String(run).replaceAll(/\n\s+/g, '\n')})()`
export const IN_PLACE = text(inPlace)
export const IN_PLACE_HASH = hashOf(IN_PLACE)

/** Takes away what scripts can reach: names come as data, and nothing else is touched. */
export function clearAway(): void {
  const data = document.querySelector('[data-om-clear]')
  const { names = [], workers = [] } = JSON.parse(data?.getAttribute('data-om-clear') ?? '{}') as {
    names?: [kind: string, name: string][]
    workers?: string[]
  }
  const isNamed = (declared: string, name: string) =>
    declared.endsWith('*') ? name.startsWith(declared.slice(0, -1)) : declared === name
  const of = (kind: string) => names.filter(it => it[0] === kind).map(it => it[1])
  const meant = (kind: string, name: string) => of(kind).some(declared => isNamed(declared, name))
  const storage = (store: Storage, kind: string) => {
    for (const name of Object.keys(store)) if (meant(kind, name)) store.removeItem(name)
  }
  const databases = async () => {
    const known = (await indexedDB.databases()).flatMap(({ name }) => (name === undefined ? [] : [name]))
    for (const name of [...known, ...of('indexed-db')]) if (meant('indexed-db', name)) indexedDB.deleteDatabase(name)
  }
  const kept = async () => {
    for (const name of await caches.keys()) if (meant('cache', name)) await caches.delete(name)
  }
  const running = async () => {
    for (const it of await navigator.serviceWorker.getRegistrations()) {
      const script = (it.active ?? it.waiting ?? it.installing)?.scriptURL
      if (script !== undefined && workers.includes(new URL(script).pathname)) await it.unregister()
    }
  }
  const steps = [
    async () => storage(localStorage, 'local-storage'),
    async () => storage(sessionStorage, 'session-storage'),
    databases,
    kept,
    running,
  ]
  void Promise.allSettled(steps.map(async step => step())).then(() => {
    const to = document.querySelector<HTMLAnchorElement>('a[data-om-back]')
    if (to) location.replace(to.href)
  })
}

export const CLEAR_AWAY = text(clearAway)
export const CLEAR_AWAY_HASH = hashOf(CLEAR_AWAY)
