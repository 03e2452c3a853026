import { createServer, type RequestListener, type Server } from 'node:http'
import { createServer as createPlain } from 'node:net'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Bug } from '#base/bug.ts'
import type { Asking } from '#base/outside.ts'
import { fetchPublic } from './fetch.ts'

const BOUNDS: Asking = { maxBytes: 10_000, timeoutMs: 3_000, reach: 'own', redirects: 3 }
const ask = (path: string, over: Partial<Asking> = {}) =>
  fetchPublic(path.startsWith('/') ? `${origin}${path}` : path, { ...BOUNDS, ...over })
const refusal = async (path: string, over: Partial<Asking> = {}) => {
  const done = await ask(path, over)
  return done.ok ? done.value.status : done.refusal
}

const PAGES: Readonly<Record<string, RequestListener>> = {
  '/page': (_, reply) => reply.setHeader('content-type', 'text/html; charset=utf-8').end('<p>hello'),
  '/none': (_, reply) => reply.writeHead(404).end('no'),
  '/there': (_, reply) => reply.writeHead(302, { location: '/page' }).end(),
  '/round': (_, reply) => reply.writeHead(301, { location: '/round' }).end(),
  '/inside': (_, reply) => reply.writeHead(302, { location: 'http://169.254.169.254/latest/meta-data/' }).end(),
  '/file': (_, reply) => reply.writeHead(302, { location: 'file:///etc/passwd' }).end(),
  '/large': (_, reply) => void reply.end('x'.repeat(10_001)),
  '/drip': (_, reply) => {
    for (let i = 0; i < 3; i++) reply.write('x'.repeat(5_000))
    reply.end()
  },
  '/gzip': (_, reply) => reply.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('<p>packed')),
  '/brotli': (_, reply) => reply.writeHead(200, { 'content-encoding': 'br' }).end(brotliCompressSync('<p>packed')),
  '/bomb': (_, reply) => reply.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(5_000_000))),
  '/unknown': (_, reply) => reply.writeHead(200, { 'content-encoding': 'zstd-ish' }).end('?'),
  '/broken': (_, reply) => reply.writeHead(200, { 'content-encoding': 'gzip' }).end('no gzip at all'),
  '/silent': () => {},
  '/echo': (request, reply) => void request.pipe(reply),
}

let web: Server
let origin: string
beforeAll(async () => {
  web = createServer((request, reply) => (PAGES[request.url ?? ''] ?? PAGES['/none'])?.(request, reply))
  await new Promise<void>(done => web.listen(0, '127.0.0.1', done))
  const address = web.address()
  if (typeof address !== 'object' || address === null) throw new Bug('a server has a port')
  origin = `http://127.0.0.1:${address.port}`
})
afterAll(() => {
  web.closeAllConnections()
  web.close()
})

test('a page comes with its status, its medium and its bytes, whatever its status', async () => {
  const page = await ask('/page')
  expect(page.ok && { ...page.value, bytes: Buffer.from(page.value.bytes).toString(), headers: undefined }).toEqual({
    status: 200,
    media: 'text/html',
    bytes: '<p>hello',
    url: `${origin}/page`,
    headers: undefined,
  })
  expect(await refusal('/none')).toBe(404)
})

test('a redirect is followed so far and no further, and only when it is asked for', async () => {
  const there = await ask('/there')
  expect(there.ok && there.value.url).toBe(`${origin}/page`)
  expect(await refusal('/there', { redirects: 0 })).toBe(302)
  expect(await refusal('/round')).toBe('too-many-redirects')
})

test('nobody is led inside: not by an address, not by another way of writing it, not by a redirect', async () => {
  const port = new URL(origin).port
  for (const host of [
    '127.0.0.1',
    'localhost',
    '0x7f.1',
    '2130706433',
    '127.1',
    '[::1]',
    '[::ffff:7f00:1]',
    '[::ffff:127.0.0.1]',
  ])
    expect(await refusal(`http://${host}/page`, { reach: 'public' }), host).toBe('not-public')
  for (const host of [
    '10.0.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '224.0.0.1',
    '[64:ff9b::7f00:1]',
    '[2002:7f00:1::]',
    '[fd00::1]',
    '0.0.0.0',
  ])
    expect(await refusal(`http://${host}/`, { reach: 'public' }), host).toBe('not-public')
  expect(await refusal(`http://127.0.0.1:${port}/page`, { reach: 'public' })).toBe('port')
  expect(await refusal('/inside')).toBe('not-public')
  expect(await refusal('/file')).toBe('bad-address')
})

test('what is no web address is not asked for', async () => {
  for (const url of [
    '',
    'ftp://example.org/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'http://',
    'http://me:secret@127.0.0.1/',
  ])
    expect(await refusal(url), url).toBe('bad-address')
  expect(await refusal('http://notice.invalid/', { reach: 'public' })).toMatch(/^(?:no-such-host|offline)$/)
})

test('a body is bounded as it comes and as it is unpacked', async () => {
  expect(await refusal('/large')).toBe('too-large')
  expect(await refusal('/large', { maxBytes: 10_001 })).toBe(200)
  expect(await refusal('/drip')).toBe('too-large')
  expect(await refusal('/bomb')).toBe('too-large')
  for (const path of ['/gzip', '/brotli']) {
    const done = await ask(path)
    expect(done.ok && Buffer.from(done.value.bytes).toString(), path).toBe('<p>packed')
  }
  expect(await refusal('/unknown')).toBe('garbled')
  expect(await refusal('/broken')).toBe('garbled')
})

test('a server that says nothing, and one that speaks something else, are told apart', async () => {
  expect(await refusal('/silent', { timeoutMs: 50 })).toBe('too-slow')
  const other = createPlain(socket =>
    socket
      .on('error', () => {})
      .resume()
      .end('220 mail.example ESMTP\r\n'),
  )
  await new Promise<void>(done => other.listen(0, '127.0.0.1', done))
  const address = other.address()
  const port = typeof address === 'object' ? address?.port : 0
  expect(await refusal(`http://127.0.0.1:${port}/`)).toBe('garbled')
  expect(await refusal(`https://127.0.0.1:${port}/`)).toBe('no-certificate')
  await new Promise(done => other.close(done))
  expect(await refusal(`http://127.0.0.1:${port}/`)).toBe('unreachable')
})

test('what is sent arrives, and is not sent on by a redirect', async () => {
  const echo = await ask('/echo', { method: 'POST', body: '{"a":1}', headers: { 'content-type': 'application/json' } })
  expect(echo.ok && Buffer.from(echo.value.bytes).toString()).toBe('{"a":1}')
  expect(await refusal('/there', { method: 'POST', body: 'x' })).toBe(302)
})
