import { createServer, type Server } from 'node:http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sure } from '#base/bug.ts'
import type { Browser } from '#base/outside.ts'
import { openBrowser } from './browser.ts'
import { chromiumPath } from './chromium.ts'
import { fetchPublic } from './fetch.ts'

let browser: Browser
let web: Server
let origin = ''
const asked: string[] = []
beforeAll(async () => {
  browser = openBrowser(sure(process.env['CHROMIUM'], 'the test runner says where Chromium is'), fetchPublic)
  web = createServer((request, reply) => {
    asked.push(`${request.method} ${request.url}`)
    reply.setHeader('content-type', request.url?.endsWith('.js') ? 'text/javascript' : 'text/html')
    reply.end(PAGES[request.url ?? ''] ?? '')
  })
  await new Promise<void>(done => web.listen(0, '127.0.0.1', done))
  const address = web.address()
  origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`
})
afterAll(async () => {
  await browser.close()
  web.closeAllConnections()
  web.close()
})

const PAGES: Readonly<Record<string, string>> = {
  '/': `<!doctype html><title>Host</title><p>Before</p><iframe src="/form"></iframe><script src="/tick.js"></script><script>fetch('/take', { method: 'POST', body: 'x' }); fetch('http://169.254.169.254/'); new WebSocket('ws://127.0.0.1:1/')</script>`,
  '/form': `<form><input type="checkbox" id="a" name="consent.news"><label for="a">News by email</label></form>`,
  '/tick.js': `addEventListener('load', () => { const box = frames[0].document.getElementById('a'); box.checked = true; box.style.opacity = 0 })`,
}

const look = async (body: string, width = 390, dark = false) => {
  const done = await browser.lookAt(
    `<!doctype html><html><body style="font-size:16px">${body}</body></html>`,
    ['label', 'input'],
    [{ width, dark }],
  )
  return sure(done.ok ? done.value[0]?.measures[0] : undefined, 'the page was measured')
}

test('a label is measured as it is drawn: its size, its contrast, where it is and how much of it is seen', async () => {
  const plain = await look('<label for="a">Send me news</label>')
  expect(plain).toMatchObject({
    selector: 'label',
    nth: 0,
    id: 'a',
    text: 'Send me news',
    fontPx: 16,
    contrast: 21,
    seen: 1,
  })
  expect((await look('<label style="color:#999">Send me news</label>')).contrast).toBeCloseTo(2.85, 1)
  expect((await look('<div style="opacity:.2"><label>Send me news</label></div>')).contrast).toBeLessThan(2)
  expect((await look('<label style="font-size:9px">Send me news</label>')).fontPx).toBe(9)
})

test('what is covered, folded away, clipped, beside the page or transparent is not seen', async () => {
  const hidden = [
    '<label>News</label><div style="position:fixed;inset:0;background:#fff"></div>',
    '<details><summary>More</summary><label>News</label></details>',
    '<div style="height:0;overflow:hidden"><label>News</label></div>',
    '<label style="position:absolute;left:-5000px">News</label>',
    '<label style="opacity:0">News</label>',
    '<label style="visibility:hidden">News</label>',
    '<label style="display:none">News</label>',
    '<label style="clip-path:inset(50%);position:absolute">News</label>',
  ]
  for (const html of hidden) expect((await look(html)).seen, html).toBeLessThan(0.5)
  expect((await look('<div style="height:3000px"></div><label>News</label>')).seen).toBe(1)
})

test('a page of ours runs nothing and loads nothing', async () => {
  const before = asked.length
  const done = await browser.lookAt(
    `<label>x</label><img src="${origin}/picture"><script>document.querySelector('label').textContent = 'y'</script>`,
    ['label'],
    [{ width: 390, picture: true }],
  )
  expect(done.ok && done.value[0]?.measures[0]?.text).toBe('x')
  expect(
    done.ok &&
      Buffer.from(done.value[0]?.png ?? [])
        .subarray(1, 4)
        .toString(),
  ).toBe('PNG')
  expect(asked).toHaveLength(before)
})

test('a visited page shows what its scripts have made of it, and gets nothing that is not for reading', async () => {
  const done = await browser.visit(`${origin}/`, { timeoutMs: 20_000, reach: 'own' })
  const visited = sure(done.ok ? done.value : undefined, 'the page was visited')
  expect(visited.status).toBe(200)
  expect(visited.frames.map(({ depth }) => depth)).toEqual([0, 1])
  expect(visited.frames[1]?.boxes).toEqual([
    { name: 'consent.news', id: 'a', checked: true, required: false, seen: 0, label: 'News by email' },
  ])
  expect(visited.refused.map(({ why }) => why).toSorted()).toEqual(['not-public', 'not-read'])
  expect(asked).not.toContain('POST /take')
})

test('a visit goes only where the one who asked may go', async () => {
  expect(await browser.visit(`${origin}/`, { timeoutMs: 5_000 })).toEqual({ ok: false, refusal: 'port' })
})

test('where there is no Chromium, it is said', async () => {
  expect(chromiumPath('/no/such/program', '')).toBeUndefined()
  const none = openBrowser(undefined, fetchPublic)
  expect(await none.lookAt('<p>', ['p'], [{ width: 390 }])).toEqual({ ok: false, refusal: 'no-browser' })
})
