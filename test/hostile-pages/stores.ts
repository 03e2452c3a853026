/** Keys, databases, caches and workers. */

import type { HostilePage, Vector } from './types.ts'

const script = (id: string, code: (name: string) => string): Vector => ({ id, by: 'store', script: m => code(m.name) })
const TWICE = 'only a guard that reads a name twice lets it through'
const FRAME = `const frame = document.createElement('iframe'); document.body.append(frame); const inner = frame.contentWindow;`

export const KEYS: HostilePage = {
  id: 'keys',
  says: 'localStorage and sessionStorage, past the method that everybody guards',
  vectors: [
    script('local-set-item', name => `localStorage.setItem('${name}', '1')`),
    script('local-property', name => `localStorage.${name} = '1'`),
    script('local-bracket', name => `window['local' + 'Storage']['${name}'] = '1'`),
    script(
      'local-define-property',
      name =>
        `Object.defineProperty(localStorage, '${name}', { value: '1', configurable: true, enumerable: true, writable: true })`,
    ),
    script('local-reflect-set', name => `Reflect.set(localStorage, '${name}', '1')`),
    script(
      'local-reflect-define',
      name =>
        `Reflect.defineProperty(localStorage, '${name}', { value: '1', configurable: true, enumerable: true, writable: true })`,
    ),
    script('local-assign', name => `Object.assign(localStorage, { ${name}: '1' })`),
    script('local-prototype', name => `Storage.prototype.setItem.call(localStorage, '${name}', '1')`),
    script(
      'local-getter',
      name => `Object.getOwnPropertyDescriptor(window, 'localStorage').get.call(window).setItem('${name}', '1')`,
    ),
    script('local-in-frame', name => `${FRAME} inner.localStorage.setItem('${name}', '1')`),
    script('local-in-frame-property', name => `${FRAME} inner.localStorage.${name} = '1'`),
    script('local-by-frames', name => `${FRAME} frames[frames.length - 1].localStorage.${name} = '1'`),
    script(
      'local-prototype-of-frame',
      name => `${FRAME} inner.Storage.prototype.setItem.call(localStorage, '${name}', '1')`,
    ),
    script(
      'local-getter-of-frame',
      name =>
        `${FRAME} Object.getOwnPropertyDescriptor(inner, 'localStorage').get.call(window).setItem('${name}', '1')`,
    ),
    script(
      'local-getter-of-frame-property',
      name =>
        `${FRAME} const it = Object.getOwnPropertyDescriptor(inner, 'localStorage').get.call(inner); it['${name}'] = '1'`,
    ),
    script('local-document-frame', name => `${FRAME} frame.contentDocument.defaultView.localStorage['${name}'] = '1'`),
    script(
      'local-inherit',
      name => `Reflect.set({ __proto__: null }, 'x', 1); Reflect.set(localStorage, '${name}', '1', localStorage)`,
    ),
    {
      id: 'local-two-faced',
      by: 'store',
      silent: TWICE,
      script: m =>
        `let asked = 0; localStorage.setItem({ toString: () => (asked++ ? '${m.name}' : 'om_consent') }, '1')`,
    },
    script('local-delayed', name => `setTimeout(() => { localStorage.setItem('${name}', '1') }, 150)`),
    {
      id: 'local-srcdoc',
      by: 'store',
      body: m =>
        `<iframe srcdoc="<script${m.nonce.replaceAll('"', "'")}>localStorage.setItem('${m.name}', '1')</script>"></iframe>`,
    },
    {
      id: 'local-srcdoc-parent',
      by: 'store',
      body: m =>
        `<iframe srcdoc="<script${m.nonce.replaceAll('"', "'")}>Storage.prototype.setItem.call(parent.localStorage, '${m.name}', '1')</script>"></iframe>`,
    },
    {
      id: 'local-other-page',
      by: 'store',
      body: m => `<iframe src="${m.own('/plain.html')}"></iframe>`,
      ours: m => ({
        '/plain.html': { type: 'text/html', body: `<script${m.nonce}>localStorage.setItem('${m.name}', '1')</script>` },
      }),
    },
    script('session-set-item', name => `sessionStorage.setItem('${name}', '1')`),
    script('session-property', name => `sessionStorage.${name} = '1'`),
    script(
      'session-define-property',
      name =>
        `Object.defineProperty(sessionStorage, '${name}', { value: '1', configurable: true, enumerable: true, writable: true })`,
    ),
    script(
      'session-prototype-of-frame',
      name => `${FRAME} inner.Storage.prototype.setItem.call(sessionStorage, '${name}', '1')`,
    ),
    script('session-in-frame', name => `${FRAME} inner.sessionStorage['${name}'] = '1'`),
  ],
}

const worker = (name: string, code: string) =>
  `new Worker(URL.createObjectURL(new Blob([${JSON.stringify(code)}], { type: 'text/javascript' })), { name: '${name}' })`

export const DATABASES: HostilePage = {
  id: 'databases',
  says: 'IndexedDB, caches, files and buckets',
  vectors: [
    script('indexed-db', name => `indexedDB.open('${name}')`),
    script('indexed-db-prototype', name => `IDBFactory.prototype.open.call(indexedDB, '${name}', 1)`),
    script('indexed-db-in-frame', name => `${FRAME} inner.indexedDB.open('${name}')`),
    script('indexed-db-of-frame', name => `${FRAME} inner.IDBFactory.prototype.open.call(indexedDB, '${name}')`),
    script('indexed-db-delayed', name => `setTimeout(() => indexedDB.open('${name}'), 150)`),
    {
      id: 'indexed-db-two-faced',
      by: 'store',
      silent: TWICE,
      script: m => `let asked = 0; indexedDB.open({ toString: () => (asked++ ? '${m.name}' : 'om_consent') })`,
    },
    script('indexed-db-blob-worker', name => worker('w', `indexedDB.open('${name}')`)),
    script('cache', name => `caches.open('${name}')`),
    script('cache-prototype', name => `CacheStorage.prototype.open.call(caches, '${name}')`),
    script('cache-in-frame', name => `${FRAME} inner.caches.open('${name}')`),
    script('cache-of-frame', name => `${FRAME} inner.CacheStorage.prototype.open.call(caches, '${name}')`),
    script('cache-blob-worker', name => worker('w', `caches.open('${name}')`)),
    {
      id: 'files',
      by: 'store',
      undeclared: true,
      script: m => `navigator.storage.getDirectory().then(it => it.getFileHandle('${m.name}', { create: true }))`,
    },
    {
      id: 'files-in-frame',
      by: 'store',
      undeclared: true,
      script: m =>
        `${FRAME} inner.navigator.storage.getDirectory().then(it => it.getFileHandle('${m.name}', { create: true }))`,
    },
    {
      id: 'bucket',
      by: 'store',
      undeclared: true,
      script: m => `navigator.storageBuckets.open('${m.name.toLowerCase()}')`,
    },
    {
      id: 'bucket-in-frame',
      by: 'store',
      undeclared: true,
      script: m => `${FRAME} inner.navigator.storageBuckets.open('${m.name.toLowerCase()}')`,
    },
  ],
}

const js = (body: string) => ({ type: 'text/javascript', body })

export const WORKERS: HostilePage = {
  id: 'workers',
  says: 'workers of every kind, and what they do where the page does not look',
  vectors: [
    {
      id: 'service-worker',
      by: 'store',
      undeclared: true,
      script: m => `navigator.serviceWorker.register('${m.own('/sw.js')}')`,
      ours: () => ({ '/sw.js': js('self.oninstall = () => self.skipWaiting()') }),
    },
    {
      id: 'service-worker-in-frame',
      by: 'store',
      undeclared: true,
      body: m => `<iframe src="${m.own('/f.html')}"></iframe>`,
      ours: m => ({
        '/f.html': {
          type: 'text/html',
          body: `<script${m.nonce}>navigator.serviceWorker.register('${m.own('/sw.js')}')</script>`,
        },
        '/sw.js': js('self.oninstall = () => self.skipWaiting()'),
      }),
    },
    {
      id: 'service-worker-asks',
      by: 'ask',
      script: m => `navigator.serviceWorker.register('${m.own('/sw.js')}')`,
      ours: m => ({ '/sw.js': js(`fetch('${m.at('.txt')}', { mode: 'no-cors' })`) }),
    },
    {
      id: 'service-worker-cookie',
      by: 'store',
      script: m => `navigator.serviceWorker.register('${m.own('/sw.js')}')`,
      ours: m => ({ '/sw.js': js(`cookieStore.set('${m.name}', '1')`) }),
    },
    {
      id: 'service-worker-imports',
      by: 'ask',
      script: m => `navigator.serviceWorker.register('${m.own('/sw.js')}')`,
      ours: m => ({ '/sw.js': js(`importScripts('${m.at('.js')}')`) }),
    },
    {
      id: 'worker-asks',
      by: 'ask',
      script: m => `new Worker('${m.own('/w.js')}')`,
      ours: m => ({ '/w.js': js(`fetch('${m.at('.txt')}', { mode: 'no-cors' })`) }),
    },
    {
      id: 'worker-imports',
      by: 'ask',
      script: m => `new Worker('${m.own('/w.js')}')`,
      ours: m => ({ '/w.js': js(`importScripts('${m.at('.js')}')`) }),
    },
    {
      id: 'worker-module',
      by: 'ask',
      script: m => `new Worker('${m.own('/w.js')}', { type: 'module' })`,
      ours: m => ({ '/w.js': js(`import '${m.at('.js')}'`) }),
    },
    {
      id: 'worker-answer-cookie',
      by: 'store',
      script: m => `new Worker('${m.own('/w.js')}')`,
      ours: m => ({
        '/w.js': js(`fetch('${m.own('/set')}')`),
        '/set': { body: 'x', type: 'text/plain', headers: [['set-cookie', `${m.name}=1; Path=/; HttpOnly`]] },
      }),
    },
    {
      id: 'worker-socket',
      by: 'ask',
      script: m => `new Worker('${m.own('/w.js')}')`,
      ours: m => ({ '/w.js': js(`new WebSocket('${m.socket()}')`) }),
    },
    {
      id: 'worker-database',
      by: 'store',
      script: m => `new Worker('${m.own('/w.js')}')`,
      ours: m => ({ '/w.js': js(`indexedDB.open('${m.name}')`) }),
    },
    {
      id: 'shared-worker-asks',
      by: 'ask',
      script: m => `new SharedWorker('${m.own('/w.js')}')`,
      ours: m => ({ '/w.js': js(`fetch('${m.at('.txt')}', { mode: 'no-cors' })`) }),
    },
    {
      id: 'shared-worker-cache',
      by: 'store',
      script: m => `new SharedWorker('${m.own('/w.js')}')`,
      ours: m => ({ '/w.js': js(`caches.open('${m.name}')`) }),
    },
    {
      id: 'worker-in-frame',
      by: 'ask',
      script: m => `${FRAME} new inner.Worker('${m.own('/w.js')}')`,
      ours: m => ({ '/w.js': js(`fetch('${m.at('.txt')}', { mode: 'no-cors' })`) }),
    },
    { id: 'blob-worker', by: 'ask', script: m => worker('w', `fetch('${m.at('.txt')}', { mode: 'no-cors' })`) },
    {
      id: 'data-worker',
      by: 'ask',
      script: m =>
        `new Worker('data:text/javascript,' + encodeURIComponent("fetch('${m.at('.txt')}', { mode: 'no-cors' })"))`,
    },
    { id: 'worklet', by: 'ask', script: m => `CSS.paintWorklet.addModule('${m.at('.js')}')` },
    {
      id: 'audio-worklet',
      by: 'ask',
      script: m => `new OfflineAudioContext(1, 1, 44100).audioWorklet.addModule('${m.at('.js')}')`,
    },
  ],
}
