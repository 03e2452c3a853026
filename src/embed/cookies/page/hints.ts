/**
 * No policy is asked before a connection is opened in advance, or a name is looked up. Where no header can say so either, what a
 * script puts into the page says no such hint any more. Hints only ever made a page faster: those to whom it may are not told
 * apart. What stands in the markup itself is done before any script runs.
 */

const HINT = /\b(?:preconnect|dns-prefetch)(?![-\w])/gi
/** With its attributes, as HTML's tokenizer reads them: a mark of quotation in a name or a bare value is none. */
const LINK = /<link(?=[\s/>])(?:[\s/]*=?[^\s/>=]+(?:\s*=\s*(?:"[^"]*"?|'[^']*'?|[^\s>"'][^\s>]*)?)?)*/gi
const REL = /\brel\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+)/gi
const PUTS_IN = /^(?:append|prepend|replace|insert|after|before|write|setHTML|move|innerHTML|outerHTML|execCommand)/
const TAKES_MARKUP = /HTML|^execCommand/

/** A word with a letter too much means nothing, and nothing else of the page moves. What is written by codes is said as it stands. */
const mutedIn = (markup: string): string =>
  markup.replaceAll(LINK, tag => tag.replaceAll(REL, rel => rel.replaceAll('&', '&amp;').replaceAll(HINT, '$&_')))

/** What is no hint is handed on as it came: it may be what a policy of types made. */
const otherwise = (given: unknown, made: string): unknown => (made === `${given as string}` ? given : made)
const inMarkup = (given: unknown) => otherwise(given, mutedIn(`${given as string}`))
const inWords = (given: unknown) => otherwise(given, `${given as string}`.replaceAll(HINT, ''))

function inNode(given: unknown): unknown {
  const it = given as Partial<Element> | null | undefined // A frame's own nodes are of no class of ours.
  const links = typeof it?.querySelectorAll === 'function' ? it.querySelectorAll('link') : []
  for (const link of [given, ...links] as HTMLLinkElement[])
    if (isLink(link) && link.rel.search(HINT) >= 0) link.rel = `${inWords(link.rel) as string}`
  return given
}
const isLink = (it: unknown): it is HTMLLinkElement => (it as Partial<Element> | null | undefined)?.localName === 'link'

type Given = readonly unknown[]
type Callable = (...args: Given) => unknown
type Realm = Window & typeof globalThis

/** Its name, length and text stay as they were. */
function wrap(
  owner: object,
  name: string,
  look: (given: unknown, self: unknown, args: Given) => unknown,
  after = (made: unknown): unknown => made,
): void {
  const own = Object.getOwnPropertyDescriptor(owner, name)
  if (!own?.configurable) return
  for (const part of ['value', 'set', 'get'] as const) {
    const run: unknown = own[part]
    if (typeof run !== 'function') continue
    const apply = (it: Callable, self: unknown, args: Given): unknown =>
      after(
        Reflect.apply(
          it,
          self,
          args.map(given => look(given, self, args)),
        ),
      )
    own[part] = new Proxy(run as Callable, { apply }) // As methods and accessors are called.
  }
  Object.defineProperty(owner, name, own)
}

/** The beginning of such a tag, at the end of what was written so far. */
const BEGUN = /<(?:l(?:i(?:n(?:k(?:[\s/][^>]*)?)?)?)?)?$/i
const begun = new WeakMap<object, string>()

/** A page may be written in parts of any size: what could become a tag waits for the next part. */
function wrapWrite(owner: object, name: string): void {
  const own = Object.getOwnPropertyDescriptor(owner, name)
  if (!own?.configurable) return
  const apply = (write: Callable, self: object, args: Given): unknown => {
    const before = begun.get(self) ?? ''
    const text = before + args.map(String).join('')
    const at = text.search(BEGUN)
    begun.set(self, at < 0 ? '' : text.slice(at))
    const made = mutedIn(at < 0 ? text : text.slice(0, at))
    return muteFrames(Reflect.apply(write, self, before === '' && made === text ? args : [made]))
  }
  own.value = new Proxy(own.value as Callable, { apply } as ProxyHandler<Callable>)
  Object.defineProperty(owner, name, own)
}

const same = (given: unknown) => given
const muted = new WeakSet()

/** The page's own frames, as soon as they are there: each is a world of its own. */
function muteFrames(made: unknown): unknown {
  for (let i = 0; i < window.length; i++) muteOther(window[i])
  return made
}
function muteOther(made: unknown): unknown {
  try {
    const realm = (made as Partial<Document> | null)?.defaultView ?? made
    if (realm) muteHints(realm as Realm)
  } catch {
    // Of another origin: nothing of ours reaches it.
  }
  return made
}

/** Whatever puts something into the page, or says of a link what it is for, is looked at beforehand. */
export function muteHints(realm: Realm = window): void {
  if (muted.has(realm.Document.prototype)) return
  muted.add(realm.Document.prototype)
  for (const { prototype } of [
    realm.Node,
    realm.Element,
    realm.Document,
    realm.DocumentFragment,
    realm.CharacterData,
    realm.Range,
    realm.ShadowRoot,
  ])
    for (const name of Object.getOwnPropertyNames(prototype))
      if (name.startsWith('write')) wrapWrite(prototype, name)
      else if (PUTS_IN.test(name)) wrap(prototype, name, TAKES_MARKUP.test(name) ? inMarkup : inNode, muteFrames)
  wrap(realm.HTMLLinkElement.prototype, 'rel', inWords)
  const ofLink = (given: unknown, self: unknown, [name]: Given) =>
    isLink(self) && /^rel$/i.test(`${name as string}`) ? inWords(given) : given
  wrap(realm.Element.prototype, 'setAttribute', ofLink)
  wrap(realm.Element.prototype, 'setAttributeNS', (given, self, [, name]) => ofLink(given, self, [name]))
  for (const name of ['setAttributeNode', 'setAttributeNodeNS'])
    wrap(realm.Element.prototype, name, (given, self) => {
      if (isLink(self)) (given as Attr).value = `${inWords((given as Attr).value) as string}`
      return given
    })
  for (const [owner, name] of [
    [realm.Attr, 'value'],
    [realm.Node, 'nodeValue'],
    [realm.Node, 'textContent'],
  ] as const)
    wrap(owner.prototype, name, (given, self) =>
      isLink((self as Partial<Attr>).ownerElement) ? inWords(given) : given,
    )
  for (const name of ['add', 'replace', 'toggle', 'value'])
    wrap(realm.DOMTokenList.prototype, name, given => (typeof given === 'string' ? inTokens(given) : given))
  for (const name of ['contentWindow', 'contentDocument'])
    wrap(realm.HTMLIFrameElement.prototype, name, same, muteOther)
}

/** A list of words does not say whose it is; nobody else calls anything by these. */
const inTokens = (word: string): string => word.replaceAll(HINT, 'no-hint')

/** A frame that carries its page in an attribute: it is read a moment later, so there is time to say it otherwise. */
export function muteIn(frame: HTMLIFrameElement): void {
  const made = mutedIn(frame.srcdoc)
  if (made !== frame.srcdoc) frame.srcdoc = made
}
