/**
 * Every window of this origin is a world of its own, with a cookie setter and storage of its own. Each is guarded before
 * a script can reach it: where it is put into the page, where it is asked for, and where it is opened.
 */

import { enforce } from './policy.ts'
import {
  AddressOf,
  attempt,
  d,
  each,
  exec,
  hook,
  listen,
  namesOf,
  note,
  noteOf,
  type Real,
  refused,
  w,
} from './realm.ts'
import { config, isMet, mayWork } from './state.ts'
import { guardStorage, type Realm } from './storage.ts'

/** All that puts something into a page, by the beginnings of its names. */
const INSERTING = /^(app|pre|rep|ins|aft|bef|wri|setH|mov|sur|exe|inn|out)/
const OWNERS = ['Node', 'Element', 'Document', 'CharacterData', 'Range']
const Watcher = MutationObserver

/** A window of another origin throws at the first look, and has nothing of ours to write. */
export function guard(window: Window | null | undefined): void {
  attempt(() => {
    const realm = window as Realm
    const { document } = realm
    if (noteOf(document)) return
    note(document, true)
    if (realm !== w) attempt(() => enforce(document))
    watch(realm, document)
    guardWays(realm)
    guardStorage(realm)
  })
}

function within(realm: Realm): void {
  for (let i = 0; realm[i]; i++) guard(realm[i])
}

/** What the parser puts in; and rules for looking in advance, which no policy of ours reaches. */
function watch(realm: Realm, document: Document): void {
  const look = () => within(realm)
  const hear = () => listen(document, 'load', look)
  const see = ({ addedNodes }: Pick<MutationRecord, 'addedNodes'>) =>
    each(
      addedNodes as ArrayLike<unknown> as ArrayLike<HTMLScriptElement>,
      it => it.type === 'speculationrules' && it.remove(),
    )
  hear()
  look()
  new Watcher(changes => {
    hear() // document.open() takes listeners away.
    look()
    each(changes, see)
  }).observe(document, { childList: true, subtree: true })
}

const after =
  (look: (made: never) => void) =>
  (real: Real, self: unknown, args: unknown[]): unknown => {
    const made = real(self, args)
    look(made as never) // Each of them takes what its method makes.
    return made
  }

function guardWays(realm: Realm): void {
  const scan = after(() => within(realm))
  each(OWNERS, owner => {
    const { prototype } = (realm as unknown as Record<string, { prototype: object }>)[owner] ?? {}
    each(namesOf(prototype), name => {
      if (!exec(INSERTING, name)) return
      hook(prototype, name, scan)
      hook(prototype, name, scan, 'set')
    })
  })
  const frame = realm.HTMLIFrameElement.prototype
  hook(frame, 'contentWindow', after(guard), 'get')
  hook(
    frame,
    'contentDocument',
    after((made: Document) => guard(made.defaultView)),
    'get',
  )
  hook(realm, 'open', after(guard))
  hook(realm.ServiceWorkerContainer?.prototype, 'register', (real, self, args) =>
    mayWork(new AddressOf(`${args[0] as string}`, d.baseURI).pathname) ? real(self, args) : refused(),
  )
  if (isMet(config.v)) return
  each(['', 'webkit'], by =>
    attempt(() => delete (realm as unknown as Record<string, unknown>)[`${by}RTCPeerConnection`]),
  )
}
