/** Pictures of messages that are looked at on our pages: fetched by us, for that message, and nothing but pictures. */

import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Asking, NOTHING_OUTSIDE, type Outside } from '#base/outside.ts'
import { PICTURE_DAYS, PICTURE_MAX_BYTES, PICTURES_MAX } from '#base/limits.ts'
import { yes } from '#base/result.ts'
import { pictureOf, withPictures } from '#content/content.ts'
import { withExamples } from '#outside/example.ts'
import { openTestHouse, type TestHouse } from '../../test/house.ts'

const PNG = Buffer.from('\x89PNG\r\n\x1a\n and so on', 'latin1')
const BODIES: Readonly<Record<string, string | Buffer>> = {
  'https://cdn.example/a.png': PNG,
  'https://cdn.example/named.png': '<!doctype html><script>alert(1)</script>',
  'https://cdn.example/drawing.png': '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
}
const asked: { readonly url: string; readonly asking: Asking }[] = []
const world = withExamples(NOTHING_OUTSIDE)
const outside: Outside = {
  ...world,
  fetch: async (url, asking) => {
    asked.push({ url, asking })
    const body = BODIES[url]
    const answer = { status: body === undefined ? 404 : 200, media: 'image/png', url }
    return yes({ ...answer, headers: { 'set-cookie': 'id=1' }, bytes: Buffer.from(body ?? '') })
  },
}

let it: TestHouse
let app: FastifyInstance
beforeAll(async () => {
  it = await openTestHouse({ outside })
  app = await it.app()
})
afterAll(() => it.close())

const shown = (html: string) => withPictures(it.house, html)
/** Where one picture is shown from. */
const addressOf = (url: string) =>
  (/src="([^"]*)"/.exec(shown(`<img src="${url}">`))?.[1] ?? '').replaceAll('&amp;', '&')

test.each([
  ['<img alt="A loaf" src="https://cdn.example/a.png">', /^<img alt="A loaf" src="\/picture\?[^"]+">$/],
  ["<img src='http://cdn.example/a.png?b=1&amp;c=2' >", /^<img src="\/picture\?[^"]+b%3D1%26c%3D2" >$/],
  ['<img src=//cdn.example/a.png>', /^<img src="\/picture\?[^"]+https%3A%2F%2Fcdn[^"]+">$/],
  ['<table background="https://cdn.example/a.png"></table>', /^<table background="\/picture[^"]+"><\/table>$/],
  [
    '<p style="background:url(https://cdn.example/a.png) top">',
    /^<p style="background:url\('\/picture[^")]+'\) top">$/,
  ],
  [
    '<style>p>a{background:url("https://cdn.example/a.png")}</style>',
    /^<style>p>a\{background:url\('\/picture[^)]+'\)\}/,
  ],
  [
    '<img srcset="https://cdn.example/a.png 1x, https://cdn.example/b.png 2x">',
    /^<img srcset="\/picture\S+ 1x, \/picture\S+ 2x">$/,
  ],
])('%s has its picture from here', (html, becomes) => expect(shown(html)).toMatch(becomes))

test.each([
  '<p>Dear &amp; all<br>see https://cdn.example/a.png <b>x<p>y</b>',
  '<a href="https://cdn.example/a.png">a</a>',
  '<img src="data:image/png;base64,iVBORw0KGgo=">',
  '<img src="http://127.0.0.1:8080/o/token">', // It counts who looks.
  '<img src="https://me:secret@cdn.example/a.png">',
  '<img src="ftp://cdn.example/a.png"><img src="/a.png"><img src="cid:a">',
  '<!--[if mso]><v:fill src="https://cdn.example/a.png"/><![endif]-->',
])('%s stays as it was written', html => expect(shown(html)).toBe(html))

test('a picture is fetched without anything of whoever looks, and only its bytes are handed on [CK-15]', async () => {
  asked.length = 0
  const url = addressOf('https://cdn.example/a.png')
  const reply = await app.inject({ url, headers: { cookie: 'secret=1', referer: 'http://127.0.0.1:8080/app' } })
  expect(reply.statusCode).toBe(200)
  expect(reply.rawPayload).toEqual(PNG)
  expect(reply.headers).toMatchObject({ 'content-type': 'image/png', 'cache-control': 'private, max-age=86400' })
  expect(reply.headers['set-cookie']).toBeUndefined()
  expect(String(reply.headers['content-security-policy'])).toContain('sandbox')
  expect(asked).toEqual([{ url: 'https://cdn.example/a.png', asking: expect.objectContaining({ redirects: 5 }) }])
  expect(asked[0]?.asking).toMatchObject({ maxBytes: PICTURE_MAX_BYTES })
  expect(asked[0]?.asking).not.toHaveProperty('headers')
  expect(asked[0]?.asking).not.toHaveProperty('reach') // The public web, and nothing inside.
})

test.each(['https://cdn.example/named.png', 'https://cdn.example/drawing.png', 'https://cdn.example/gone.png'])(
  '%s is no picture, and is not handed on',
  async url => {
    const reply = await app.inject({ url: addressOf(url) })
    expect([reply.statusCode, reply.body]).toEqual([404, ''])
  },
)

test('nobody can have another address fetched, or one that was signed long ago', async () => {
  const [, query = ''] = addressOf('https://cdn.example/a.png').split('?')
  const said = Object.fromEntries(new URLSearchParams(query)) as Parameters<typeof pictureOf>[1]
  asked.length = 0
  for (const over of [
    { url: 'https://cdn.example/b.png' },
    { until: '999999' },
    { mac: said.mac.slice(1) },
    { mac: '' },
  ])
    expect((await app.inject({ url: '/picture', query: { ...said, ...over } })).statusCode).toBe(404)
  expect((await app.inject({ url: '/picture' })).statusCode).toBe(404)
  expect((await app.inject({ url: '/picture', query: said })).statusCode).toBe(200)
  it.clock.move((PICTURE_DAYS + 1) * 86_400_000)
  expect((await app.inject({ url: '/picture', query: said })).statusCode).toBe(404)
  expect(asked).toHaveLength(1)
})

test('a message has so many pictures and no more', () => {
  const many = Array.from({ length: PICTURES_MAX + 1 }, (_, i) => `<img src="https://cdn.example/${i}.png">`).join('')
  expect(shown(many).match(/\/picture\?/g)).toHaveLength(PICTURES_MAX)
  expect(shown(many)).toContain(`<img src="https://cdn.example/${PICTURES_MAX}.png">`)
})
