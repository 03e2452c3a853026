/**
 * The question: three answers of one size and one look, refusing first. It lies over the page in a root of its own, which
 * no script of the page can reach into, and takes nobody's focus.
 */

import { choose, host, withMore } from './choosing.ts'
import { d, listen } from './realm.ts'
import { drop } from './sweep.ts'
import { config, isDecided, isGpc, OPTIONAL } from './state.ts'

const root = host.attachShadow({ mode: 'closed' })
const text = config.l // Of a file that broke on its way there is none: what reads it ends, and nothing is asked.

type Given = { readonly [name: string]: unknown }
export const put = (parent: Node, name: string, textContent?: string, given?: Given): HTMLElement =>
  parent.appendChild(Object.assign(d.createElement(name), { textContent }, given))
/** Only for people: a click that a script makes is none. */
const press = (parent: Node, words: string | undefined, run: () => void, given?: Given): void =>
  listen(put(parent, 'button', words, given), 'click', ({ isTrusted }: Event) => isTrusted && run())

function panel(title: string | undefined): HTMLElement {
  root.replaceChildren()
  // Whichever way the page runs, these languages run from left to right.
  const it = put(root, 'section', '', { ariaLabel: title, lang: text[0], dir: 'ltr' })
  put(it, 'b', title)
  return it
}

function close(): void {
  root.replaceChildren()
  if (!d.querySelector('[data-om-open]')) press(root, text[6], open)
}

function done(letters: string): void {
  close()
  choose(letters, isDecided ? 'settings' : 'banner')
}

/** Going away without an answer is refusing; who has answered before keeps the answer. */
const leave = () => (isDecided ? close() : done(''))
export const open = (): void => withMore(more => more.settings(), ask)

function ask(): void {
  const it = panel(text[1])
  put(it, 'p', text[2])
  put(it, 'a', text[8], { href: text[9] })
  const row = put(it, 'div')
  press(row, text[3], () => done(''))
  press(row, text[4], () => done(OPTIONAL))
  press(row, text[5], open)
  press(it, '×', leave, { ariaLabel: text[7] })
}

/** For the file that comes later, by their places: names would travel with each page. */
export const parts = [config, isGpc, OPTIONAL, root, put, press, panel, close, done, choose, drop] as const

export function start(): void {
  if (!text[0]) return // Without words there is no question, and so no grant.
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(config.y as string) // Who has words has a style.
  root.adoptedStyleSheets = [sheet]
  const show = () => {
    d.body.prepend(host)
    listen(d, 'keydown', (event: KeyboardEvent) => event.key === 'Escape' && root.querySelector('section') && leave())
    listen(d, 'click', ({ target }: Event) => (target as Element).closest?.('[data-om-open]') && open())
    if (isDecided) close()
    else if (isGpc) open() // It is said there that the signal was heard.
    else ask()
  }
  if (d.body) show()
  else listen(d, 'DOMContentLoaded', show)
}
