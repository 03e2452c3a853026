import { request as ask } from 'node:http'
import { Readable } from 'node:stream'
import Fastify, { type FastifyInstance, type FastifyReply } from 'fastify'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { GRANTS, meets, underGpc } from '#wire/cookie/classes.ts'
import { weekOf, writeChoice } from '#wire/cookie/choice.ts'
import { type Entry, originsOf, type Registry } from '#wire/cookie/registry.ts'
import { consentOf, securityOf } from '../../test/policies.ts'
import { keepConsent } from './consented.ts'

const NOW_MS = Date.UTC(2026, 10, 27)
const entry = (over: Partial<Entry> & Pick<Entry, 'id' | 'kind' | 'name' | 'letter'>): Entry =>
  ({ provider: 'Somebody', domain: 'x.example', purpose: { en: 'x' }, lifetime: { is: 'session' }, ...over }) as Entry // An embed brings its url.
const ENTRIES: readonly Entry[] = [
  entry({ id: 'session', kind: 'cookie', name: 'optimail', letter: 'n' }),
  entry({ id: 'seen', kind: 'cookie', name: 'om_seen', letter: 'p' }),
  entry({ id: 'prefix', kind: 'cookie', name: '_ad*', letter: 't' }),
  entry({ id: 'video', kind: 'origin', name: 'https://video.example', letter: 'f' }),
  entry({ id: 'ads', kind: 'origin', name: 'https://ads.example', letter: 't' }),
  entry({ id: 'worker', kind: 'worker', name: '/worker.js', letter: 'p' }),
  entry({ id: 'go', kind: 'path', name: '/go/', letter: 't' }),
  {
    ...entry({ id: 'map', kind: 'embed', name: 'Map', letter: 'f' }),
    kind: 'embed',
    url: 'https://map.example/m',
    title: 'Map',
    ratio: '16/9',
  },
]
const REGISTRY: Registry = {
  version: 3,
  since: 2,
  site: { name: 'Mail', origin: 'https://mail.example' },
  entries: ENTRIES,
}

let app: FastifyInstance
let broken = false
beforeAll(async () => {
  app = Fastify({
    frameworkErrors(_error, request, reply) {
      keeper.watch(request, reply)
      void (reply as FastifyReply).status(404).type('text/html').send('<p>nowhere</p>') // Of whatever route: there is none.
    },
  })
  const keeper = await keepConsent(app, {
    registry: async () => {
      if (broken) throw new Error('no database')
      return REGISTRY
    },
    nowMs: () => NOW_MS,
  })
  app.get('/page', async (_request, reply) =>
    reply.type('text/html').header('cache-control', 'public, max-age=300').send('<p>page</p>'),
  )
  app.get('/stream', async (_request, reply) => reply.type('text/html').send(Readable.from(['<p>', 'page'])))
  app.get('/loose', async (_request, reply) =>
    reply
      .headers({
        'content-type': 'text/html',
        'content-security-policy': `default-src *`,
        refresh: '0;url=https://ads.example',
        'speculation-rules': '"/r.json"',
      })
      .send(''),
  )
  app.get('/cookies', async (_request, reply) => {
    for (const line of ['optimail=1; Path=/', 'om_seen=2; Path=/', '_ad_x=3; Path=/', 'other=4'])
      void reply.header('set-cookie', line)
    return reply.header('Link', '<https://ads.example/>; rel=preconnect').send({})
  })
  app.get('/raw', (_request, reply) => {
    reply.hijack()
    reply.raw.setHeader('Set-Cookie', ['other=1', 'optimail=2'])
    reply.raw.setHeader('LINK', '<https://ads.example/>; rel=preconnect')
    reply.raw.writeHead(200, 'Fine', [
      'Set-cookie',
      'other=3',
      'set-Cookie',
      'optimail=4',
      'Content-Type',
      'TEXT/HTML; charset=utf-8',
    ])
    reply.raw.end('<p>')
  })
  app.get('/pairs', (_request, reply) => {
    reply.hijack()
    reply.raw.writeHead(200, {
      'Set-Cookie': 'other=3',
      'SET-COOKIE': 'om_seen=4',
      'content-type': 'application/xhtml+xml',
    })
    reply.raw.end()
  })
  app.get('/early', (_request, reply) => {
    reply.raw.writeEarlyHints({ link: ['<https://ads.example/>; rel=preconnect', '</ok.css>; rel=preload'] })
    void reply.send('late')
  })
  app.get('/bridge', async (_request, reply) =>
    reply
      .type('text/html')
      .header('x-om-bridge', 'map')
      .send('<iframe src="https://map.example/m"></iframe><iframe src="https://ads.example/m"></iframe>'),
  )
  app.get('/no-bridge', async (_request, reply) => reply.type('text/html').header('x-om-bridge', 'ads').send(''))
  app.get('/worker.js', async (_request, reply) =>
    reply.type('text/javascript').header('cache-control', 'public, max-age=300').send(''),
  )
  app.get('/go/*', async () => 'somebody else')
  app.get('/typed', (request, reply) => {
    reply.hijack()
    const { type = '' } = request.query as { type?: string } // As the test asks.
    reply.raw.writeHead(200, {
      ...(type !== '' && { 'content-type': type }),
      'reporting-endpoints': 'x="https://ads.example/r"',
      'alt-svc': 'h2="ads.example:443"',
      'content-security-policy': `frame-ancestors 'none'; report-uri https://ads.example/r`,
    })
    reply.raw.end('x')
  })
})
afterAll(() => app.close())

const chosen = (grant: (typeof GRANTS)[number], r = 3, week = weekOf(NOW_MS)) =>
  `om_consent=${writeChoice({ r, grant, week })}`
const get = (url: string, headers: Record<string, string> = {}) => app.inject({ url, headers })
const originsIn = (policy: string) => new Set(policy.match(/https:\/\/[a-z.]+/g))

test('an origin is in the policy if and only if its class is granted, for each of the sixteen choices [CK-15] [CK-16]', async () => {
  for (const grant of GRANTS)
    for (const gpc of [false, true]) {
      const page = await get('/page', { cookie: chosen(grant), ...(gpc && { 'sec-gpc': '1' }) })
      const effective = gpc ? underGpc(grant) : grant
      const granted = [...originsOf(REGISTRY)].filter(([, needs]) => meets(needs, effective)).map(([origin]) => origin)
      const policy = consentOf(page.headers).replaceAll('https://mail.example', '')
      expect([...originsIn(policy)].toSorted(), `${grant} ${gpc}`).toEqual(granted.toSorted())
      expect(policy).not.toMatch(/nonce|\*/)
    }
})

describe('nothing is allowed', () => {
  const week = weekOf(NOW_MS)
  test.each([
    ['by no cookie', ''],
    ['by another word', 'om_consent=all'],
    ['by a choice under an older question', chosen('pftx', 1)],
    ['by a choice under a question to come', chosen('pftx', 4)],
    ['by a choice of half a year ago', chosen('pftx', 3, week - 26)],
    ['by a choice of next week', chosen('pftx', 3, week + 1)],
    ['by two that disagree', `${chosen('')}; ${chosen('pftx')}`],
    ['by a name with a prefix', `__Host-${chosen('pftx')}`],
    ['by quotes', `om_consent="${writeChoice({ r: 3, grant: 'pftx', week })}"`],
    ['by letters in another order', 'om_consent=1.3.xtfp.2969'],
  ])('%s [CK-04] [CK-16]', async (_, cookie) => {
    expect([
      ...originsIn(consentOf((await get('/page', { cookie })).headers).replaceAll('https://mail.example', '')),
    ]).toEqual([])
  })

  test('whatever the cookie holds: the policy is one of the sixteen, byte for byte [CK-15]', async () => {
    const known = new Set<string>()
    for (const grant of GRANTS) known.add(consentOf((await get('/page', { cookie: chosen(grant) })).headers))
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.string(), fc.stringMatching(/^1\.\d{1,3}\.[pftx;' ]{0,6}\.\d{1,5}$/)),
        async value => {
          const page = await get('/page', { cookie: `om_consent=${value.replaceAll(/[^\x20-\x7e]/g, '')}` })
          expect(known.has(consentOf(page.headers))).toBe(true)
        },
      ),
      { numRuns: 60 },
    )
  })
})

test('a page says two policies, its own and that of the choice, on lines of their own [CK-15]', async () => {
  await app.listen({ port: 0, host: '127.0.0.1' })
  const [at] = app.addresses()
  const port = typeof at === 'object' ? at.port : 0
  const lines = await new Promise<readonly string[]>((done, fail) => {
    ask({ port, path: '/page' }, reply => {
      reply.resume()
      const at = reply.rawHeaders.flatMap((name, i) =>
        i % 2 === 0 && name.toLowerCase() === 'content-security-policy' ? [reply.rawHeaders[i + 1] ?? ''] : [],
      )
      reply.on('end', () => done(at))
    })
      .on('error', fail)
      .end()
  })
  expect(lines).toHaveLength(2)
  expect(lines[0]).toBe("default-src 'none'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'")
  expect(lines[1]).toMatch(/^default-src 'self' /)
  const early = await new Promise<unknown>((done, fail) => {
    ask({ port, path: '/early' }, reply => reply.resume())
      .on('information', told => done(told.headers['link']))
      .on('error', fail)
      .end()
  })
  expect(early).toBe('</ok.css>; rel=preload')
})

test.each(['/page', '/stream', '/loose', '/raw', '/pairs', '/%zz'])(
  '%s, however it was answered, has the policy of the choice last [CK-15]',
  async url => {
    const page = await get(url)
    expect(consentOf(page.headers)).toMatch(/^default-src 'self' /)
    expect(securityOf(page.headers)).toMatch(/^default-src ('none'|\*)/)
    expect(page.headers['cache-control']).toBe('private, no-cache')
    expect(page.headers['vary']).toContain('cookie, sec-gpc')
    for (const name of ['refresh', 'speculation-rules', 'link', 'x-om-bridge'])
      expect(page.headers[name], name).toBeUndefined()
  },
)

test('cookies leave by their class, from a framework and from the bare response [CK-04] [CK-10]', async () => {
  expect((await get('/cookies')).headers['set-cookie']).toEqual(['optimail=1; Path=/'])
  expect((await get('/cookies', { cookie: chosen('p') })).headers['set-cookie']).toEqual([
    'optimail=1; Path=/',
    'om_seen=2; Path=/',
  ])
  expect((await get('/cookies', { cookie: chosen('pt') })).headers['set-cookie']).toHaveLength(3)
  expect((await get('/cookies', { cookie: chosen('pt'), 'sec-gpc': '1' })).headers['set-cookie']).toHaveLength(2)
  expect((await get('/cookies')).headers['link']).toBeUndefined()
  expect((await get('/raw')).headers['set-cookie']).toEqual(['optimail=4'])
  expect((await get('/pairs')).headers['set-cookie']).toBeUndefined()
  expect((await get('/pairs', { cookie: chosen('p') })).headers['set-cookie']).toEqual(['om_seen=4'])
})

test('cookies of classes that are not granted any more are ended wherever they come along; others are let be [CK-16]', async () => {
  const ended = [
    (await get('/page', { cookie: '_ad_uid=7; om_seen=1; optimail=s; theirs=1' })).headers['set-cookie'],
  ].flat()
  expect(ended).toContain('_ad_uid=; Path=/; Max-Age=0; Secure')
  expect(ended).toContain('om_seen=; Path=/page; Domain=mail.example; Max-Age=0; Secure')
  expect(ended.join()).not.toMatch(/optimail=|theirs/)
  expect(
    (await get('/page', { cookie: `_ad_uid=7; om_seen=1; ${chosen('pt')}` })).headers['set-cookie'],
  ).toBeUndefined()
})

test('a script is a worker only under the policy of its visitor, and may else be kept by everybody [CK-15]', async () => {
  const plain = await get('/worker.js', { cookie: chosen('pftx') })
  expect(plain.headers['cache-control']).toBe('public, max-age=300')
  expect(String(plain.headers['content-security-policy'])).not.toContain('video.example')
  for (const header of [
    { 'sec-fetch-dest': 'worker' },
    { 'sec-fetch-dest': 'sharedworker' },
    { 'service-worker': 'script' },
  ]) {
    const worker = await get('/worker.js', { ...header, cookie: chosen('f') })
    expect(String(worker.headers['content-security-policy'])).toContain('https://video.example')
    expect(worker.headers['cache-control']).toBe('private, no-cache')
  }
})

const typed = (type: string) => get(`/typed?type=${encodeURIComponent(type)}`, { cookie: chosen('pftx') })

test.each([
  'application/rss+xml',
  'text/xsl',
  'image/svg+xml',
  'application/vnd.shop+xml; charset=utf-8',
  'text/plain, text/html',
  'application/json;a=b, text/html',
  '*/*',
  'unknown/unknown',
  'text',
  '',
])('what a browser may show as a page, though it says something else, asks nobody: %j [CK-15]', async type => {
  const { headers } = await typed(type)
  const [, policy = ''] = [headers['content-security-policy']].flat()
  expect(originsIn(policy)).toEqual(new Set())
  expect(policy).toContain(`default-src 'self'`)
  expect(headers['x-content-type-options']).toBe('nosniff')
  expect(headers['connection-allowlist']).toBe('(response-origin)')
})

test.each(['image/png', 'application/problem+json; charset=utf-8', 'text/css', 'application/pdf', 'font/woff2'])(
  'what can be nothing but what it says carries no policy more: %s',
  async type => {
    const { headers } = await get(`/typed?type=${encodeURIComponent(type)}`)
    expect(headers['content-security-policy']).toEqual([`frame-ancestors 'none'`])
  },
)

test.each(['image/png', 'text/plain', 'text/html', 'text/javascript', 'image/svg+xml', '*/*'])(
  'no answer has the browser tell somebody who may not be told, or look for it elsewhere: %s [CK-15]',
  async type => {
    const { headers } = await get(`/typed?type=${encodeURIComponent(type)}`)
    expect(JSON.stringify(headers)).not.toContain('ads.example')
  },
)

test('a page is read by browsers in the letters in which it was read for hints [CK-15]', async () => {
  expect((await typed('text/html; charset=utf-16le')).headers['content-type']).toBe('text/html; charset=utf-8')
})

test('a gated path answers nothing until its class is granted, however it is spelt [CK-15]', async () => {
  for (const url of ['/go/x', '/go', '/go/', '/g%6f/x', '/go%2Fx', '/go//x', '/go/x?y=1']) {
    const shut = await get(url)
    expect([shut.statusCode, shut.body], url).toEqual([204, ''])
  }
  expect((await get('/go/x', { cookie: chosen('t') })).body).toBe('somebody else')
  expect((await get('/go/x', { cookie: chosen('t'), 'sec-gpc': '1' })).statusCode).toBe(204)
  expect((await get('/gone')).statusCode).toBe(404)
})

test('a bridge admits the origin of its embed and no other, whatever was granted; nothing else is a bridge [CK-12]', async () => {
  for (const cookie of ['', chosen('pftx')]) {
    const bridge = await get('/bridge', { cookie })
    expect([...originsIn(consentOf(bridge.headers))]).toEqual(['https://map.example'])
    expect(bridge.headers['x-om-bridge']).toBeUndefined()
    expect(bridge.body.match(/src="[^"]*/g)?.[0]).toBe('src="https://map.example/m')
  }
  expect(consentOf((await get('/no-bridge')).headers)).not.toContain('ads.example')
})

test('while the database does not answer, what was in force last stays in force [CK-15]', async () => {
  broken = true
  try {
    expect(consentOf((await get('/page', { cookie: chosen('f') })).headers)).toContain('https://video.example')
  } finally {
    broken = false
  }
})
