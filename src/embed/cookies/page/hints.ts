/**
 * No policy is asked before a connection is opened in advance, or a name is looked up. Where no header can say so either, what a
 * script puts into the page says no such hint any more. Hints only ever made a page faster: those to whom it may are not told
 * apart. What stands in the markup itself is done before any script runs.
 */

const HINT = /\b(?:preconnect|dns-prefetch)(?![-\w])/gi
const LINK = /<link\b[^>]*/gi
const REL = /\brel\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+)/gi
const PUTS_IN = /^(?:append|prepend|replace|insert|after|before|write|setHTML|move|innerHTML|outerHTML|execCommand)/
const TAKES_MARKUP = /HTML|^write|^execCommand/

/** A word with a letter too much means nothing, and nothing else of the page moves. */
const mutedIn = (markup: string): string =>
  markup.replaceAll(LINK, tag => tag.replaceAll(REL, rel => rel.replaceAll(HINT, '$&_')))

/** What is no hint is handed on as it came: it may be what a policy of types made. */
const otherwise = (given: unknown, made: string): unknown => (made === `${given as string}` ? given : made)
const inMarkup = (given: unknown) => otherwise(given, mutedIn(`${given as string}`))
const inWords = (given: unknown) => otherwise(given, `${given as string}`.replaceAll(HINT, ''))

function inNode(given: unknown): unknown {
  const links = given instanceof Element || given instanceof DocumentFragment ? given.querySelectorAll('link') : []
  for (const it of [given, ...links])
    if (it instanceof HTMLLinkElement && it.rel.search(HINT) >= 0) it.rel = `${inWords(it.rel) as string}`
  return given
}

type Given = readonly unknown[]
type Callable = (...args: Given) => unknown

/** Its name, length and text stay as they were. */
function wrap(owner: object, name: string, look: (given: unknown, self: unknown, args: Given) => unknown): void {
  const own = Object.getOwnPropertyDescriptor(owner, name)
  if (!own?.configurable) return
  for (const part of ['value', 'set'] as const) {
    const run: unknown = own[part]
    if (typeof run !== 'function') continue
    const apply = (it: Callable, self: unknown, args: Given): unknown =>
      Reflect.apply(
        it,
        self,
        args.map(given => look(given, self, args)),
      )
    own[part] = new Proxy(run as Callable, { apply }) // As methods and accessors are called.
  }
  Object.defineProperty(owner, name, own)
}

/** Whatever puts something into the page, or says of a link what it is for, is looked at beforehand. */
export function muteHints(): void {
  for (const { prototype } of [Node, Element, Document, DocumentFragment, CharacterData, Range, ShadowRoot])
    for (const name of Object.getOwnPropertyNames(prototype))
      if (PUTS_IN.test(name)) wrap(prototype, name, TAKES_MARKUP.test(name) ? inMarkup : inNode)
  wrap(HTMLLinkElement.prototype, 'rel', inWords)
  wrap(Element.prototype, 'setAttribute', (given, self, [name]) =>
    self instanceof HTMLLinkElement && /^rel$/i.test(`${name as string}`) ? inWords(given) : given,
  )
}

/** A frame that carries its page in an attribute: it is read a moment later, so there is time to say it otherwise. */
export function muteIn(frame: HTMLIFrameElement): void {
  const made = mutedIn(frame.srcdoc)
  if (made !== frame.srcdoc) frame.srcdoc = made
}
