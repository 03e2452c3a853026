/**
 * What we keep of the browser before anybody else on the page has a word. Scripts of the page may put their own functions
 * in the places of these, to make the guard believe them: what follows calls none but the ones that it kept.
 */

export const w = window
export const d = document
export const { defineProperty, getOwnPropertyDescriptor: propertyOf, getOwnPropertyNames: namesOf, keys } = Object
const { apply } = Reflect
export const KEYS = ['localStorage', 'sessionStorage'] as const
export const AddressOf = URL
export const Pattern = RegExp

type Callable = (...args: never[]) => unknown

/** A method of an object as it is now, with its owner; undefined where this browser has none. */
export const kept = <Owner extends object, Name extends keyof Owner>(
  owner: Owner | undefined,
  name: Name,
): Owner[Name] => (owner?.[name] as Callable | undefined)?.bind(owner) as Owner[Name] // The same, with its owner.

// oxlint-disable unbound-method -- They are called with an owner in front.
const [exec, slice, listenTo, stop] = [
  RegExp.prototype.exec,
  String.prototype.slice,
  EventTarget.prototype.addEventListener,
  Event.prototype.stopImmediatePropagation,
].map(it => it.call.bind(it as never)) as unknown as [
  (pattern: RegExp, text: string) => RegExpExecArray | null,
  (text: string, from: number, to?: number) => string,
  (target: EventTarget, type: string, heard: (event: never) => void, isFirst: true) => void,
  (event: Event) => void,
] // Each with its owner in front.
// oxlint-enable unbound-method
export { exec, slice, stop }

export const listen = (target: EventTarget, type: string, heard: (event: never) => void): void =>
  listenTo(target, type, heard, true)

/** Without the iterators of the page. */
export const each = <Item>(list: ArrayLike<Item> | string, run: (item: Item) => unknown): void => {
  for (let i = 0; i < list.length; i++) run(list[i] as Item) // It is there, and of a string it is a character.
}

/** Does what it can: what fails here leaves the policy and the other hooks as they are. */
export const attempt = <It>(run: () => It): It | undefined => {
  try {
    return run()
  } catch {
    return undefined // Another origin's window, storage that is switched off, a browser without this part.
  }
}

/** As a browser refuses where everything is switched off. */
export const refused = async (): Promise<never> => {
  throw new DOMException('', 'SecurityError')
}

export type Real = (self: unknown, args: unknown[]) => unknown
export type Instead = (real: Real, self: unknown, args: unknown[]) => unknown

/** A map of things to what is known of them, without its prototype. */
function notes<Note>(): readonly [of: (it: unknown) => Note | undefined, note: (it: object, note: Note) => void] {
  const map = new WeakMap<object, Note>()
  return [kept(map, 'get') as (it: unknown) => Note | undefined, kept(map, 'set')] // What is no object is not in it.
}

/** Documents that are guarded, and what the page has for a storage. */
export const [noteOf, note] = notes<object | true>()

/** What the page has for a storage, and the storage itself with the kind of its names. */
export const [heldBy, hold] = notes<readonly [storage: Storage, kind: string]>()

/** Puts ourselves before a method or accessor; its name, length, text and descriptor stay as they were. */
export function hook(
  owner: object | undefined,
  name: string,
  instead: Instead = (real, self, args) => real(self, args),
  part: 'value' | 'get' | 'set' = 'value',
): void {
  attempt(() => {
    const own = { __proto__: null, ...propertyOf(owner as object, name) } as PropertyDescriptor // Undefined throws, and is left alone.
    const it = own[part] as Callable
    const real: Real = (self, args) => apply(it, heldBy(self)?.[0] ?? self, args)
    own[part] = new Proxy(it, {
      __proto__: null,
      apply: (_, self, args) => instead(real, self, args),
    } as ProxyHandler<Callable>)
    defineProperty(owner as object, name, own)
  })
}
