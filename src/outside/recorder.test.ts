import { createServer, type Server } from 'node:http'
import { type AddressInfo } from 'node:net'
import { type Browser, chromium } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sure } from '#base/bug.ts'
import type { Recording } from '#base/recording.ts'
import { record } from './recorder.ts'
import { openRecorderProxy } from './recorder-proxy.ts'

let browser: Browser
let web: Server
let port = 0
const asked: string[] = []
beforeAll(async () => {
  web = createServer((request, reply) => {
    const host = (request.headers.host ?? '').split('.')[0] ?? ''
    const path = request.url ?? ''
    asked.push(`${host} ${path}`)
    const [type = 'text/plain', body = '', more = {}] = ANSWERS[path]?.(port) ?? []
    reply.writeHead(more['location'] ? 302 : 200, { 'content-type': type, ...more })
    reply.end(body)
  })
  await new Promise<void>(done => web.listen(0, '127.0.0.1', done))
  port = (web.address() as AddressInfo).port // Of TCP, as it listens on a port.
  const executablePath = sure(process.env['CHROMIUM'], 'the test runner says where Chromium is')
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
})
afterAll(async () => {
  await browser.close()
  web.closeAllConnections()
  web.close()
})

const other = (to: number) => `http://other.localhost:${to}`
const ANSWERS: Readonly<
  Record<string, (port: number) => readonly [type: string, body: string, headers?: Record<string, string>]>
> = {
  '/': to => [
    'text/html',
    `<!doctype html><title>Page</title><link rel="dns-prefetch" href="//hint.localhost"><img src="${other(to)}/pixel.gif"><iframe src="${other(to)}/frame"></iframe><script src="/app.js"></script>`,
    { 'set-cookie': 'by_server=1; HttpOnly; Path=/', link: '</early.css>; rel=preload; as=style' },
  ],
  '/app.js': to => [
    'text/javascript',
    `document.cookie = 'by_script=abc; max-age=86400'
localStorage.setItem('kept', 'yes'); sessionStorage.flash = '1'; sessionStorage.removeItem('flash')
indexedDB.open('base'); caches.open('shelf'); navigator.storage.getDirectory().then(it => it.getFileHandle('note', { create: true }))
new Worker('/worker.js'); navigator.sendBeacon('${other(to)}/beacon', 'x'); new WebSocket('ws://other.localhost:${to}/socket')
fetch('/go', { mode: 'no-cors' }); new RTCPeerConnection({ iceServers: [{ urls: 'stun:127.0.0.1:9' }] }); open('${other(to)}/window')`,
  ],
  '/worker.js': to => ['text/javascript', `fetch('${other(to)}/of-worker', { mode: 'no-cors' })`],
  '/frame': () => ['text/html', `<script>fetch('/of-frame')</script>`],
  '/go': to => ['text/plain', '', { location: `${other(to)}/gone` }],
  '/strict': to => [
    'text/html',
    `<img src="${other(to)}/stopped.gif"><iframe sandbox srcdoc="<img src='${other(to)}/stopped-too.gif'>"></iframe>`,
    { 'content-security-policy': `default-src 'self'; report-uri /told` },
  ],
  '/nobody': to => [
    'text/html',
    `<!doctype html><iframe sandbox srcdoc="<img src='http://nobody.localhost:${to}/of-nobody.gif'>"></iframe><script>
CSS.paintWorklet.addModule('/paint.js'); new OfflineAudioContext(1, 1, 8000).audioWorklet.addModule('/audio.js')</script>`,
  ],
  '/paint.js': to => ['text/javascript', `import 'http://paint.localhost:${to}/of-paint.js'`],
  '/audio.js': to => ['text/javascript', `import 'http://audio.localhost:${to}/of-audio.js'`],
  '/of-paint.js': () => ['text/javascript', '', { 'access-control-allow-origin': '*' }],
  '/of-audio.js': () => ['text/javascript', '', { 'access-control-allow-origin': '*' }],
  '/quiet': () => ['text/html', '<!doctype html><p>Nothing'],
}

/** `quietMs`: a worklet starts in a process of its own, which a busy machine takes its time for. */
async function recorded(path: string, reach?: 'own' | 'public', quietMs = 600): Promise<Recording> {
  const way = reach === undefined ? undefined : await openRecorderProxy(reach)
  const context = await browser.newContext(way ? { proxy: way.proxy } : {})
  try {
    const connections = way && { connections: way.connections }
    return await record(await context.newPage(), {
      url: `http://site.localhost:${port}${path}`,
      state: 'x',
      quietMs,
      ...connections,
    })
  } finally {
    await context.close()
    await way?.close()
  }
}

test('whatever a page asks for is seen, with who asked: also in frames of others, in workers, after a redirect [CK-03]', async () => {
  const { requests, status } = await recorded('/')
  expect(status).toBe(200)
  const found = (end: string) =>
    sure(
      requests.find(it => it.url.endsWith(end)),
      `${end} was seen`,
    )
  expect(found('/pixel.gif')).toMatchObject({ type: 'Image', ground: 'page', initiator: { by: 'parser' } })
  expect(found('/beacon')).toMatchObject({ type: 'Ping', method: 'POST', initiator: { by: 'script', line: 4 } })
  expect(found('/of-worker').ground).toMatch(/^(?:worker|other)$/)
  expect(found('/of-frame')).toMatchObject({ ground: 'iframe', document: `${other(port)}/frame` })
  expect(found('/gone')).toMatchObject({ redirectedFrom: `http://site.localhost:${port}/go` })
  expect(found('/socket')).toMatchObject({ type: 'WebSocket' })
})

/** A worklet may be let go before anybody hears it: then its connection tells of it. A busy machine may not begin it in time. */
test('frames of nobody’s origin and worklets are no place to hide: what they load is seen once, or its connection is [CK-03]', async () => {
  asked.length = 0
  const { requests, connections = [] } = await recorded('/nobody', 'own', 3_000)
  const seen = (path: string) => requests.filter(it => it.url.endsWith(path)).length
  expect(seen('/of-nobody.gif')).toBe(1)
  for (const [host, path] of [
    ['paint', '/of-paint.js'],
    ['audio', '/of-audio.js'],
  ] as const) {
    expect(seen(path), path).toBeLessThanOrEqual(1)
    const isKnown = seen(path) === 1 || connections.some(it => it.host === `${host}.localhost`)
    expect(isKnown, path).toBe(asked.includes(`${host} ${path}`))
  }
})

test('what stays in the browser is told with its attributes and with who put it there [CK-01]', async () => {
  const { cookies, cookieWrites, stored } = await recorded('/')
  expect(cookies.find(it => it.name === 'by_server')).toMatchObject({ httpOnly: true, before: false })
  expect(cookies.find(it => it.name === 'by_script')?.days).toBeCloseTo(1, 1)
  expect(cookieWrites).toContainEqual(
    expect.objectContaining({
      name: 'by_script',
      by: 'document.cookie',
      url: `http://site.localhost:${port}/app.js`,
      line: 1,
    }),
  )
  expect(cookieWrites).toContainEqual(
    expect.objectContaining({ name: 'by_server', by: 'header', attributes: 'HttpOnly; Path=/' }),
  )
  const kept = stored.filter(it => it.gone === undefined).map(it => `${it.kind} ${it.name}`)
  for (const one of ['local-storage kept', 'indexed-db base', 'cache shelf', 'file note', 'worker /worker.js'])
    expect(kept).toContain(one)
  expect(stored).toContainEqual(expect.objectContaining({ name: 'flash', gone: true }))
})

test('ways out that are no request are seen as well: peers, hints, windows [CK-03]', async () => {
  const { peers, hints, moves } = await recorded('/')
  expect(peers).toEqual([{ servers: ['stun:127.0.0.1:9'], document: `http://site.localhost:${port}/` }])
  expect(hints.map(it => `${it.by} ${it.rel}`)).toEqual(
    expect.arrayContaining(['markup dns-prefetch', 'header preload']),
  )
  expect(moves).toContainEqual(expect.objectContaining({ how: 'open', to: `${other(port)}/window`, asked: false }))
})

test('what a policy stopped is told as stopped, and the policy’s own words with it [CK-15]', async () => {
  const { requests, violations } = await recorded('/strict')
  expect(requests.find(it => it.url.endsWith('/stopped.gif'))?.blocked).toBe('csp')
  expect(violations).toContainEqual(
    expect.objectContaining({ directive: 'img-src', blocked: `${other(port)}/stopped.gif` }),
  )
  expect(requests.filter(it => it.url.endsWith('/stopped-too.gif') && it.blocked === undefined)).toEqual([])
  expect(asked.some(it => /\/stopped(?:-too)?\.gif$/.test(it))).toBe(false)
})

test('a page that does nothing has done nothing', async () => {
  const { requests, cookies, cookieWrites, stored, moves, violations, peers, hints } = await recorded('/quiet')
  expect(requests.filter(it => !it.url.endsWith('/favicon.ico')).map(it => it.url)).toEqual([
    `http://site.localhost:${port}/quiet`,
  ])
  expect([cookies, cookieWrites, stored, moves, violations, peers, hints].flat()).toEqual([])
})

test('through its own way out each connection is named, and none goes where the one who asked may not', async () => {
  const own = await recorded('/', 'own')
  expect(own.status).toBe(200)
  expect(own.connections?.map(it => it.host)).toEqual(expect.arrayContaining(['site.localhost', 'other.localhost']))
  const before = asked.length
  const open = await recorded('/', 'public')
  expect(open.status).toBe(0)
  expect(open.connections?.every(it => it.refused)).toBe(true)
  expect(asked).toHaveLength(before)
})
