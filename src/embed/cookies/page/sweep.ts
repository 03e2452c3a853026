/** Whatever slipped past the guards, outlived its consent, or came with an answer of the site's own server, goes. */

import { AddressOf, attempt, each, exec, KEYS, keys, kept, listen, w } from './realm.ts'
import { mayStore, mayWork, readJar, writeJar } from './state.ts'

const bases = attempt(() => w.indexedDB)
const [baseNames, dropBase] = [kept(bases, 'databases'), kept(bases, 'deleteDatabase')]
const [cacheNames, dropCache] = [kept(w.caches, 'keys'), kept(w.caches, 'delete')]
const workers = kept(navigator.serviceWorker, 'getRegistrations')
const stores = KEYS.map(name => attempt(() => w[name]))

/** Everywhere on this way, and on each domain above; plain, secure and partitioned cookies of one name are three. */
export function drop(name: string, path: string): void {
  const end = (text: string) =>
    each(['', ';secure', ';secure;samesite=none;partitioned'], kind =>
      writeJar(`${name}=x;max-age=0;path=${text}${kind}`),
    )
  const at = (place: string) => {
    end(place)
    for (let host: string | undefined = location.hostname; host; host = exec(/\.(.*)/, host)?.[1])
      end(`${place};domain=${host}`)
  }
  for (let place: string | undefined = path; place; place = exec(/(.*)\//, place)?.[1]) each([place, `${place}/`], at)
  at('/')
}

/** Called whenever the jar may have changed, or the page comes to life again. */
export const jar: { heard?(): void } = {}

function sweepCookies(): void {
  jar.heard?.()
  const pairs = /(?:^|; )([^;=]*)(=?)/g
  const text = readJar()
  for (let pair; (pair = exec(pairs, text))?.[0];) {
    const name = pair[2] ? (pair[1] as string) : '' // Without `=` it is all value; the group is in every match.
    if (name !== 'om_consent' && !mayStore('c', name)) each([name, ''], it => drop(it, location.pathname))
  }
}

/** What cannot be read holds nothing that we could take away. */
async function eachOf<Item>(list: () => Promise<readonly Item[]>, run: (item: Item) => unknown): Promise<void> {
  try {
    each(await list(), run)
  } catch {
    // Switched off, or not of this browser.
  }
}

export function sweep(): void {
  sweepCookies()
  each(stores, it => it && each(keys(it), name => mayStore(it === stores[0] ? 'l' : 's', name) || delete it[name]))
  void eachOf(baseNames, ({ name = '' }) => mayStore('i', name) || dropBase(name))
  void eachOf(cacheNames, name => mayStore('k', name) || dropCache(name))
  void eachOf(workers, it => {
    const { scriptURL } = it.active ?? it.waiting ?? it.installing ?? {}
    return scriptURL && !mayWork(new AddressOf(scriptURL).pathname) && it.unregister()
  })
}

export function keepSwept(): void {
  sweep()
  each(['pageshow', 'pagehide', 'om'], type => listen(w, type, sweep)) // The last is said by host.ts: a frame came late.
  listen(w.cookieStore, 'change', sweepCookies)
}
