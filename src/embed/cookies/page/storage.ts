/**
 * First-party storage follows the same registry. Each hook answers for a name that is not allowed as a browser does where
 * cookies are switched off: silently where it is silent, by an error that arrives where it would send one.
 */

import { each, exec, heldBy, hold, hook, KEYS, listen, note, noteOf, type Real, refused, stop } from './realm.ts'
import { mayStore } from './state.ts'

export type Realm = Window & typeof globalThis

/** The name is read once, and what was read is passed on: an object that says something else the second time gains nothing. */
function byName(
  owner: object | undefined,
  method: string,
  kind: string,
  refuse: (real: Real, self: unknown) => unknown,
) {
  hook(owner, method, (real, self, args) => {
    const name = (args[0] = `${args[0] as string}`)
    return mayStore(kind || heldBy(self)?.[1], name) ? real(self, args) : refuse(real, self)
  })
}

export function guardStorage(realm: Realm): void {
  hook(
    realm.Document.prototype,
    'cookie',
    (real, self, args) => {
      const cookie = `${args[0] as string}`
      // As browsers read it: up to the first `=`, without the spaces and tabs around it; without one it is all value.
      if (mayStore('c', exec(/^[ \t]*([^;=]*?)[ \t]*=/, cookie)?.[1] ?? '')) real(self, [cookie])
    },
    'set',
  )
  hook(realm.CookieStore?.prototype, 'set', (real, self, args) => {
    const [given] = args
    const isOne = args.length === 1 // An object; two are name and value.
    const name = `${(isOne ? (given as { name: string }).name : given) as string}`
    args[0] = isOne ? { __proto__: given, name } : name
    return mayStore('c', name) ? real(self, args) : (async () => {})()
  })
  byName(realm.IDBFactory?.prototype, 'open', 'i', (real, self) => {
    const request = real(self, ['']) as IDBOpenDBRequest
    listen(request, 'upgradeneeded', (event: Event) => {
      stop(event)
      request.transaction?.abort()
    })
    return request
  })
  byName(realm.CacheStorage?.prototype, 'open', 'k', refused)
  hook(realm.StorageManager?.prototype, 'getDirectory', refused)
  hook((realm as { StorageBucketManager?: { prototype: object } }).StorageBucketManager?.prototype, 'open', refused)
  guardKeys(realm)
}

/** `localStorage.key = value` is no method: the page gets an object of ours around its storage, and sees no difference. */
function around(storage: Storage, kind: string): object {
  const known = noteOf(storage)
  if (known) return known as object // A storage is no document.
  const write = (_: unknown, name: string, value: unknown) => {
    if (typeof name === 'symbol' || mayStore(kind, name)) storage[name] = value // A symbol stays on this page.
    return true
  }
  const proxy = new Proxy(storage, {
    __proto__: null,
    get: (_: unknown, name: string) => storage[name] as unknown,
    set: write,
    defineProperty: (_: unknown, name: string, { value }: PropertyDescriptor) => write(_, name, value),
  } as ProxyHandler<Storage>)
  note(storage, proxy)
  hold(proxy, [storage, kind])
  return proxy
}

function guardKeys(realm: Realm): void {
  const { prototype } = realm.Storage
  each(KEYS, name =>
    hook(realm, name, (real, self, args) => around(real(self, args) as Storage, name[0] as string), 'get'),
  )
  each(['getItem', 'removeItem', 'clear', 'key'], name => hook(prototype, name))
  byName(prototype, 'setItem', '', () => {})
  // What tells of a change holds the storage itself, where nobody had asked for ours yet; and takes no other.
  hook(
    realm.StorageEvent.prototype,
    'storageArea',
    (real, self, args) => {
      each(KEYS, name => realm[name])
      return noteOf(real(self, args)) // Where it tells of none there is none.
    },
    'get',
  )
  realm.StorageEvent = new Proxy(realm.StorageEvent, {
    construct: (made, [type, init]: [string, StorageEventInit?]) =>
      new made(type, { ...init, storageArea: heldBy(init?.storageArea)?.[0] as Storage }),
  })
}
