/** Whole scans by a real browser: pages that hide, pages that ask unfairly, pages that fight back, and one that is clean. */

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ScanAsking, Scanned } from '#base/scanning.ts'
import { openOutside } from '#outside/outside.ts'
import { emptyRegistry, exitOf, isSealed, reportOf } from '#sites/scan-rules.ts'
import type { SealedReport } from '#sites/scan-types.ts'
import type { Entry, Registry } from '#wire/cookie/registry.ts'
import { openGuarded } from '../../test/guarded.ts'
import { PAGES } from '../../test/hostile-pages/pages.ts'
import { openWorld } from '../../test/hostile-pages/world.ts'
import type { Io } from './io.ts'
import { scanSite } from './scan.ts'

type Answer = (request: IncomingMessage, response: ServerResponse) => void
const answers = new Map<string, Answer>()
const server = createServer((request, response) => {
  const answer = answers.get((request.url ?? '').split('?')[0] ?? '')
  if (answer) return answer(request, response)
  response.writeHead(404).end()
})
let [origin, elsewhere, folder] = ['', '', '']
const outside = openOutside({ chromium: process.env['CHROMIUM'] ?? '' })

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'optimail-scan-test-'))
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo // Of TCP, as it listens on a port.
  origin = `http://shop.localhost:${port}`
  elsewhere = `http://ads.localhost:${port}`
  answers.set('/p.gif', (_, response) => response.writeHead(204).end())
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
  rmSync(folder, { recursive: true, force: true })
})

const page = (path: string, body: string, headers: Record<string, string | string[]> = {}) =>
  answers.set(path, (_, response) =>
    response
      .writeHead(200, { 'content-type': 'text/html', ...headers })
      .end(`<!doctype html><html lang="en"><title>Shop</title><body><h1>Shop</h1>${body}</body></html>`),
  )

function io(): Io & { readonly out: string[]; readonly err: string[] } {
  const [out, err]: [string[], string[]] = [[], []]
  return {
    env: { CHROMIUM: process.env['CHROMIUM'] },
    isTerminal: false,
    columns: 80,
    out,
    err,
    print: line => void out.push(line),
    say: line => void err.push(line),
    wrong: sentence => (err.push(sentence), 2),
    later: () => 75,
  }
}

const entry = (parts: Partial<Entry>): Entry =>
  ({
    id: 'it',
    kind: 'cookie',
    name: 'it',
    letter: 'n',
    provider: 'Shop',
    domain: 'shop.localhost',
    purpose: { en: 'Tried.' },
    lifetime: { is: 'session' },
    ...parts,
  }) as Entry // Of the kind that the parts say.
const registryOf = (...entries: readonly Partial<Entry>[]): Registry => ({
  ...emptyRegistry(origin),
  entries: entries.map(entry),
})

async function scan(asking: Omit<ScanAsking, 'url'> & { readonly path: string }): Promise<Scanned> {
  const done = await outside.browser.scan({ url: `${origin}${asking.path}`, reach: 'own', quietMs: 250, ...asking })
  if (!done.ok) throw new Error(done.refusal)
  return done.value
}
const judge = (scanned: Scanned, registry: Registry): SealedReport =>
  reportOf(scanned, registry, { at: '2026-11-27T00:00:00.000Z', wanted: scanned.states.map(({ state }) => state) })
const flawsOf = ({ findings }: SealedReport) => [...new Set(findings.map(({ flaw }) => flaw))].toSorted()

async function command(path: string, registry: Registry, ...more: readonly string[]) {
  const at = io()
  const file = join(folder, 'registry.json')
  writeFileSync(file, JSON.stringify(registry))
  const line = [`${origin}${path}`, '--registry', file, '--states', 'undecided', '--quiet-ms', '200', ...more]
  return { code: await scanSite([...line, '--max-pages', '1'], at), ...at }
}

/** A scan hides no page and comes back to none: those that wait for it are tried elsewhere (test/hostile-pages). */
const SCANNED = PAGES.filter(page => page.isLeft === undefined)

describe('hostile pages', () => {
  /** What no scan can see, and why. */
  const UNSEEN: Readonly<Record<string, string>> = {
    'ping-link': 'it waits for a click on a link of the page',
    'rules-prerender-own-cookie': 'this browser prerenders nothing in a test, and the site itself would be asked',
    'payment-method': 'the browser asks for it by itself, and no protocol tells of it',
  }
  /** No protocol tells of the request, or of what a shared worker asks for in its first moment; of its connection one knows (below). */
  const SILENT_ASKS = ['audio-worklet', 'socket-of-shared-blob']
  /** Its window is told, which opens by itself; what is done in it is not. */
  const BY_WINDOW = 'stun-blank-window'

  test('with an empty registry each mark of each page is found [CK-01] [CK-03] [CK-15]', async () => {
    const world = await openWorld()
    const site = `http://${world.host}:${new URL(world.plain).port}`
    const staged = await Promise.all(SCANNED.map((it, i) => world.stage(it, i % 3)))
    const pages = staged.map(({ path }) => `${site}${path}`)
    const done = await outside.browser.scan({
      url: pages[0] ?? '',
      pages,
      reach: 'own',
      states: ['undecided'],
      quietMs: 300,
    })
    await world.close()
    if (!done.ok) throw new Error(done.refusal)
    const views = done.value.states.flatMap(it => it.views)
    const report = judge(done.value, emptyRegistry(site))
    const names = report.findings.map(({ what }) => what.name)
    const went = views.flatMap(it => [...it.requests.map(({ url }) => url), ...it.hints.map(({ href }) => href)])
    const values = views.flatMap(it => it.cookies.filter(({ name }) => name === '').map(({ value }) => value))
    const isFound = (id: string, by: string, mark: (typeof staged)[number]['marked'][number]['mark']): boolean => {
      if (id === BY_WINDOW) return report.findings.some(({ flaw }) => flaw === 'leads-away')
      if (by === 'ask') return went.some(url => url.includes(mark.token))
      if (by === 'store')
        return names.some(name => name.includes(mark.token)) || values.some(it => it.includes(mark.token))
      const place = by === 'datagram' ? mark.datagrams : new URL(mark.alone).host
      return names.some(name => name.includes(place))
    }
    const missing = staged.flatMap(({ marked }) =>
      marked
        .filter(
          ({ vector: { id, by, silent }, mark }) =>
            !silent && !(id in UNSEEN) && !SILENT_ASKS.includes(id) && !isFound(id, by, mark),
        )
        .map(({ vector }) => vector.id),
    )
    expect(missing).toEqual([])
    expect(report.complete).toBe(true)
    expect(exitOf(report)).toBe(1)
  })
})

describe('exit codes', () => {
  test('a clean page is told to be one, in text, as JSON and as a page of its own', async () => {
    page('/clean', '<p>We bake bread.</p><img src="/p.gif" alt=""><script>sessionStorage.length</script>')
    const html = join(folder, 'report.html')
    const clean = await command('/clean', registryOf(), '--json', '--html', html)
    const report = JSON.parse(clean.out.join('')) as SealedReport
    expect([clean.code, report.findings, report.complete]).toEqual([0, [], true])
    expect(isSealed(report)).toBe(true)
    expect(isSealed({ ...report, origin: 'https://other.example' })).toBe(false)
    expect(readFileSync(html, 'utf8')).toContain(report.hash)
  })

  const mail = Buffer.from('{"mail":"ada@bakery.example"}').toString('base64')
  test.each<[string, string, string, Partial<Entry>[], string]>([
    ['a cookie that nobody declared', 'document.cookie = "who=1"', 'undeclared-cookie', [], 'CK-01'],
    [
      'a key before its class was allowed',
      'localStorage.seen = 1',
      'too-early',
      [{ kind: 'local-storage', name: 'seen', letter: 'p' }],
      'CK-10',
    ],
    [
      'a cookie that stays longer than declared',
      'document.cookie = "it=1; max-age=864000"',
      'too-long',
      [{ lifetime: { is: 'days', days: 7 } }],
      'CK-01',
    ],
    ['a necessary cookie with an address in it', `document.cookie = "it=${mail}"`, 'personal', [{}], 'CK-05'],
    ['a picture from somebody unknown', 'new Image().src = "ELSEWHERE/p.gif"', 'undeclared-origin', [], 'CK-15'],
  ])('%s ends with 1, and says which demand it breaks [CK-15]', async (_, script, flaw, entries, demand) => {
    page('/seeded', `<script>${script.replace('ELSEWHERE', elsewhere)}</script>`)
    const seeded = await command('/seeded', registryOf(...entries), '--json')
    const [first] = (JSON.parse(seeded.out.join('')) as SealedReport).findings
    expect([seeded.code, first?.flaw, first?.demand]).toEqual([1, flaw, demand])
  })

  test('what cannot be looked at ends with 2', async () => {
    expect((await command('/gone', registryOf())).code).toBe(2)
    expect(await scanSite(['ftp://shop.example/'], io())).toBe(2)
    expect(await scanSite([`${origin}/clean`, '--states', 'sometimes'], io())).toBe(2)
    expect(await scanSite([`${origin}/clean`, '--pages', '/,http://'], io())).toBe(2)
    expect(await scanSite([`${origin}/clean`, '--quiet-ms', 'soon'], io())).toBe(2)
    expect(await scanSite([`${origin}/clean`, '--registry', join(folder, 'none.json')], io())).toBe(2)
    const own = await outside.browser.scan({ url: `${origin}/clean`, states: ['undecided'], viewMs: 3_000 })
    expect(own).toEqual({ ok: false, refusal: 'not-reached' }) // Without being told to, nobody looks inside.
  })
})

describe('the question', () => {
  const banner = (buttons: string, more = '') =>
    `<div id="ask" style="position:fixed;inset:auto 0 0 0;padding:20px;background:#fff;border:1px solid"><p>Wir verwenden Cookies.</p>${buttons}${more}</div>
     <footer><a href="#" id="again">Cookie-Einstellungen</a></footer>
     <script>
       const done = value => { document.cookie = 'choice=' + value + '; path=/'; document.getElementById('ask').remove() }
       if (document.cookie.includes('choice=')) document.getElementById('ask').style.display = 'none'
       document.getElementById('again').onclick = () => { document.getElementById('ask').style.display = 'block' }
       if (document.cookie.includes('choice=all')) document.cookie = '_ga=1; path=/'
       else document.cookie = '_ga=; path=/; max-age=0'
       for (const it of document.querySelectorAll('[data-says]')) it.onclick = () => done(it.dataset.says)
     </script>`
  const DECLARED = [
    { id: 'choice', name: 'choice' },
    { id: 'ga', name: '_ga', letter: 'p' },
  ] as const

  test('one in German that is fair is answered in each state, and nothing is wrong with it [CK-16]', async () => {
    const classes = `<div id="more" hidden><label><input type="checkbox" checked disabled>Notwendig</label><label><input type="checkbox" id="p">Statistik</label><button onclick="done(document.getElementById('p').checked ? 'all' : 'none')">Auswahl speichern</button></div>`
    const style = 'style="font:16px sans-serif;width:160px;height:44px"'
    const first = `<button ${style} data-says="none">Ablehnen</button><button ${style} data-says="all">Akzeptieren</button><button ${style} onclick="document.getElementById('more').hidden = false">Anpassen</button>`
    page('/fair', banner(first, classes))
    const states = ['refused', 'second', 'p', 'withdrawn'] as const
    const scanned = await scan({ path: '/fair', pagesMax: 1, states })
    const report = judge(scanned, registryOf(...DECLARED))
    expect(report.findings.map(({ flaw, says }) => `${flaw}: ${says}`)).toEqual([])
    expect(report.states.map(({ state, reached, actions }) => [state, reached, actions])).toEqual([
      ['refused', 'act', 1],
      ['second', 'act', 0],
      ['p', 'act', 3],
      ['withdrawn', 'act', 2],
    ])
    const jar = (state: string) =>
      scanned.states
        .find(it => it.state === state)
        ?.views.at(-1)
        ?.cookies.map(({ name }) => name)
    expect([jar('refused'), jar('p'), jar('withdrawn')]).toEqual([['choice'], ['choice', '_ga'], ['choice']])
  })

  test('refusing behind a second layer, with a box that was ticked, and in a smaller button is told [CK-16]', async () => {
    const classes = `<div id="more" hidden><label><input type="checkbox" checked id="p">Statistik</label><button data-says="none">Alle ablehnen</button></div>`
    page(
      '/unfair',
      banner(
        `<button data-says="all" style="padding:20px;background:#060;color:#fff">Alle akzeptieren</button><button onclick="document.getElementById('more').hidden = false">Einstellungen</button>`,
        classes,
      ),
    )
    const report = judge(
      await scan({ path: '/unfair', pagesMax: 1, states: ['refused', 'all'] }),
      registryOf(...DECLARED),
    )
    expect(flawsOf(report)).toEqual(['more-actions', 'no-refusal', 'pre-ticked'])
  })

  test('one that looks fair and cannot be refused because something lies over it is told [CK-16]', async () => {
    const both =
      '<button data-says="none" style="width:200px;height:40px">Alle ablehnen</button><button data-says="all" style="width:200px;height:40px">Alle akzeptieren</button>'
    page('/covered', banner(both, '<i style="position:absolute;left:0;top:0;width:210px;height:100%;opacity:0"></i>'))
    const report = judge(await scan({ path: '/covered', pagesMax: 1, states: ['refused'] }), registryOf(...DECLARED))
    expect(flawsOf(report)).toEqual(['covered'])
    expect(report.states[0]).toMatchObject({ state: 'refused', reached: null })
  })

  test('one behind a closed root is seen, and unequal buttons in it are told [CK-16]', async () => {
    page(
      '/closed',
      `<div id="host"></div><script>
      const root = document.getElementById('host').attachShadow({ mode: 'closed' })
      root.innerHTML = '<section style="position:fixed;bottom:0">We use cookies. <button>Reject</button><button style="background:#00f;color:#fff;font-size:22px">Accept all</button></section>'
    </script>`,
    )
    const report = judge(await scan({ path: '/closed', pagesMax: 1, states: ['undecided'] }), registryOf())
    expect(flawsOf(report)).toEqual(['unequal-look', 'unequal-size'])
  })
})

describe('a site that has our guard', () => {
  test('is answered by clicks, keeps to each answer, and nothing is wrong with how it asks [CK-15] [CK-16]', async () => {
    const guarded = await openGuarded()
    const { registry } = guarded.site
    const service = entry({ id: 'service', kind: 'origin', name: guarded.service, domain: 'service.localhost' })
    const lasting = registry.entries.map(it =>
      it.id === 'om-consent' ? { ...it, lifetime: { is: 'days' as const, days: 182 } } : it,
    )
    const url = guarded.put('/shop', {
      html: `<!doctype html><html lang="en"><head><script>${await guarded.guard()}</script><title>Shop</title></head><body><h1>Shop</h1>
        <script>document.cookie = 'p_a=1; path=/'; document.cookie = 't_c=1; path=/'; new Image().src = '${guarded.f}/y.gif'; new Image().src = '${guarded.undeclared}/z.gif'</script></body></html>`,
    })
    const done = await outside.browser.scan({ url, pages: [url], reach: 'own', states: ['refused', 't'], quietMs: 300 })
    await guarded.close()
    if (!done.ok) throw new Error(done.refusal)
    const report = judge(done.value, { ...registry, entries: [...lasting, service] })
    expect(report.findings.map(({ flaw, says }) => `${flaw}: ${says}`)).toEqual([])
    expect(report.states.map(({ state, reached, actions }) => [state, reached, actions])).toEqual([
      ['refused', 'act', 1],
      ['t', 'act', 3],
    ])
    const jars = done.value.states.map(({ views }) =>
      views
        .at(-1)
        ?.cookies.map(({ name }) => name)
        .toSorted(),
    )
    expect(jars).toEqual([['om_consent'], ['om_consent', 't_c']])
  })
})

describe('pages that fight back', () => {
  test('what asks where nothing tells of it is seen by its connection [CK-15]', async () => {
    page(
      '/silent',
      `<script>new OfflineAudioContext(1, 1, 8000).audioWorklet.addModule('${elsewhere}/p.gif').catch(() => {})</script>`,
    )
    const report = judge(await scan({ path: '/silent', pagesMax: 1, states: ['undecided'] }), registryOf())
    expect(report.findings.map(({ flaw, what }) => [flaw, what.name])).toEqual([['undeclared-connection', elsewhere]])
  })

  test('cost their own time and no more, and hide nothing [CK-15]', async () => {
    page(
      '/first',
      `<script>if (!navigator.webdriver && !/headless/i.test(navigator.userAgent) && window.chrome) new Image().src = '${elsewhere}/p.gif'</script>`,
    )
    page(
      '/alerts',
      '<img src="http://hang.localhost/p.gif"><script>onbeforeunload = () => "stay"; print(); for (let i = 0; i < 50; i++) alert(i); for (;;) ;</script>',
    )
    page('/many', '<script>for (let i = 0; i < 10000; i++) document.cookie = "c" + i + "=" + "x".repeat(100)</script>')
    answers.set('/private', (_, response) =>
      response.writeHead(302, { location: 'http://169.254.169.254/latest/meta-data/' }).end(),
    )
    answers.set('/file', (_, response) =>
      response.writeHead(200, { 'content-type': 'application/zip', 'content-disposition': 'attachment' }).end('PK'),
    )
    answers.set('/locked', (_, response) => response.writeHead(401, { 'www-authenticate': 'Basic' }).end('no'))
    answers.set('/endless', (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' })
      const more = setInterval(() => response.write('<p>more'.repeat(50)), 20)
      response.on('close', () => clearInterval(more))
    })
    const paths = ['/first', '/alerts', '/many', '/private', '/file', '/locked', '/endless']
    const pages = paths.map(it => `${origin}${it}`)
    const scanned = await scan({ path: '/first', pages, states: ['undecided'], viewMs: 2_500 })
    const report = judge(scanned, registryOf())
    const found = report.findings.filter(({ what }) => what.name === elsewhere)
    expect(found.map(({ flaw }) => flaw)).toEqual(['undeclared-origin'])
    expect(report.findings.map(({ what }) => what.name)).toContain('http://hang.localhost')
    expect(report.states[0]?.missed.map(({ url }) => new URL(url).pathname)).toEqual(
      expect.arrayContaining(['/private', '/file', '/locked']),
    )
    const cookies = scanned.states[0]?.views.find(({ url }) => url.endsWith('/many'))?.cookies.length ?? 0
    expect(cookies).toBeGreaterThan(0)
    expect(
      scanned.states[0]?.views.flatMap(it => it.connections ?? []).find(it => it.host === '169.254.169.254')?.refused ??
        true,
    ).toBe(true)
    expect([report.complete, exitOf(report)]).toEqual([false, 1])
  })
})
