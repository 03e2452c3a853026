/**
 * For hosts that send files: what a page of theirs does besides the guard. It asks for the worker, and keeps frames of the
 * site's own back until that answers: a file in a frame carries no tag of ours (a drawing cannot), and only the worker gives
 * it a policy. Where no worker comes, they are shown as they were before: it never breaks a page.
 */

import { muteHints, muteIn } from './hints.ts'

/** The server writes the worker's path here. */
declare const OM_CONFIG: string

const PATIENCE_MS = 10_000
const { serviceWorker } = navigator as Partial<Navigator> // There is none on a page without a certificate.
const held = new Map<HTMLIFrameElement, string>()
let isHolding = serviceWorker !== undefined && serviceWorker.controller === null

/** Where it would go is kept, and it stays where it is. What a script of the page says meanwhile is kept instead. */
function hold(frame: HTMLIFrameElement): void {
  muteIn(frame)
  const { src } = frame
  if (!isHolding || src === 'about:blank') return
  held.delete(frame)
  if (URL.parse(src)?.origin !== location.origin) return
  held.set(frame, src)
  frame.src = 'about:blank'
}

function look({ target, addedNodes }: MutationRecord): void {
  for (const it of [target, ...addedNodes]) {
    if (it instanceof HTMLIFrameElement) hold(it)
    else if (it !== target && it instanceof Element) for (const frame of it.querySelectorAll('iframe')) hold(frame)
  }
}

const watcher = new MutationObserver(changes => {
  for (const change of changes) look(change)
})

function release(): void {
  for (const change of watcher.takeRecords()) look(change)
  isHolding = false
  for (const [frame, src] of held) {
    frame.addEventListener('load', () => dispatchEvent(new Event('om')), { once: true }) // The guard takes away what it wrote.
    frame.src = src
  }
  held.clear()
}

muteHints()
watcher.observe(document, { childList: true, subtree: true, attributeFilter: ['src', 'srcdoc'] })
if (isHolding) {
  setTimeout(release, PATIENCE_MS)
  void serviceWorker?.ready.then(release)
}
/** A worker does not hear what an extension tells pages of Global Privacy Control: the page hands it on in its name. */
const isGpc = (navigator as { globalPrivacyControl?: boolean }).globalPrivacyControl === true
serviceWorker?.register(OM_CONFIG + (isGpc ? '?gpc' : '')).catch(release)
