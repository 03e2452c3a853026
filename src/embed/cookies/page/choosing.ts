/** What follows from a choice. What was taken back ends now; what was granted comes through a bridge, or with the next page. */

import { greet } from './google.ts'
import { enforce } from './policy.ts'
import { attempt, d, each, kept, listen, propertyOf, w } from './realm.ts'
import { config, decide, grant, isMet, met, remember, said } from './state.ts'
import { jar, sweep } from './sweep.ts'

type Hear = (granted: string) => void
export type Surface = 'banner' | 'settings' | 'placeholder'

export const hearers: Hear[] = []
export const granted = (): string => `n${grant}`
export let receipt: string | undefined
/** Where the question stands. */
export const host = d.createElement('div')
/** Nothing that somebody wrote is lost unasked; what is ticked in the question is none of the page’s. */
let isDirty = false
listen(w, 'input', ({ target }: Event) => (isDirty ||= target !== host))
const send = kept(w, 'fetch')

/** What a page is told of something that the browser refused. */
export type Refusal = Pick<SecurityPolicyViolationEvent, 'blockedURI' | 'disposition' | 'effectiveDirective'>

/** All but the first question comes when somebody wants it, in a file of its own: settings, placeholders, asking. */
export type More = {
  settings(): void
  place(refusal: Refusal): void
  /** What can be shown now is shown; what ran by what was met before, and is not met any more, ends. */
  chosen(met: RegExp, isDirty: boolean): void
}
type Trusting = {
  trustedTypes?: {
    createPolicy(
      name: string,
      rules: { createScriptURL(url: string): string },
    ): { createScriptURL(url: string): string }
  }
}
let more: More | undefined
let script: HTMLScriptElement | undefined
const waiting: ((more: More) => void)[] = []
const current = propertyOf(Document.prototype, 'currentScript')?.get?.bind(d) as () => HTMLElement | null // Each browser has it.
const first = current()

/** Where it cannot be had, there is what the caller has instead. */
export function withMore(run: (more: More) => void, instead = (): void => {}): void {
  if (more) return run(more)
  waiting[waiting.length] = run
  if (script) return instead()
  script = d.createElement('script')
  script.nonce = first?.nonce as string // Of no script it is none that counts.
  listen(script, 'error', instead)
  const url = `${config.u}/more.js?lang=${config.l[0]}`
  try {
    const { trustedTypes: trusted } = w as Trusting
    script.src = trusted?.createPolicy('om', { createScriptURL: () => url }).createScriptURL('') ?? url
    d.head.append(script)
  } catch {
    instead() // A page that trusts nobody with scripts.
  }
}

/** Only for the file that we asked for, while it runs. */
export function join<Parts>(parts: Parts): (make: (parts: Parts) => More) => void {
  return make => {
    if (current() !== script) return
    const made = (more = make(parts))
    each(waiting, run => run(made))
  }
}

/** Where it is said, the choice is written down and told; without a place it was made elsewhere, and is only followed. */
export function choose(letters: string, where?: Surface): void {
  const had = met
  const before = grant
  if (where) {
    remember(letters)
    tell(where).catch(() => {}) // Out of reach: nothing is counted, and there is no receipt.
  } else {
    decide(letters)
    if (before === grant) return
  }
  attempt(() => enforce(d)) // Never looser than it was.
  sweep()
  greet()
  each(hearers, hear => attempt(() => hear(granted())))
  if (more || !isMet(before)) withMore(more => more.chosen(had, isDirty))
}

/** On another page, or while the browser kept this one aside: it counts here as well, before the page runs on. */
jar.heard = () => said(choose)

/** One more in the week's counter, and the receipt. Whatever comes of it, the choice holds. */
async function tell(surface: Surface): Promise<void> {
  const body = JSON.stringify({ g: grant, r: config.r, surface })
  const reply = await send(`${config.u}/choice`, { method: 'POST', body, keepalive: true })
  receipt = ((await reply.json()) as { receipt: string }).receipt // As our service answers.
}
