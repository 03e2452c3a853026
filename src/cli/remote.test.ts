import { createServer, type Server } from 'node:http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { atCommandLine } from '../../test/command-line.ts'
import { noSuch, remoteCommand } from './remote.ts'

let server: Server
let env: Record<string, string>
const bodies: unknown[] = []
/** What is answered before it is answered well: with which Retry-After, and by which code. */
let refusals: { readonly after: string; readonly code: string; readonly status?: number }[] = []
beforeAll(async () => {
  server = createServer(async (request, answer) => {
    let text = ''
    for await (const part of request) text += String(part)
    bodies.push({ at: `${request.method} ${request.url}`, ...(JSON.parse(text || '{}') as object) })
    const no = refusals.shift()
    if (no) {
      answer.writeHead(no.status ?? 429, { 'content-type': 'application/problem+json', 'retry-after': no.after })
      return void answer.end(JSON.stringify({ code: no.code, detail: 'Too many requests.' }))
    }
    answer.setHeader('content-type', 'application/json').end('{}')
  })
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as { port: number } // It listens.
  env = { OPTIMAIL_URL: `http://127.0.0.1:${port}`, OPTIMAIL_KEY: 'om_live_key' }
})
afterAll(() => void server.close())

const optimail = async (...args: readonly string[]) => {
  const ended = await atCommandLine(env, io => remoteCommand(args, io))
  return { ...ended, sent: bodies.splice(0).at(-1) }
}

test('a wrong command is answered with what there is instead, as near as the words came', () => {
  expect(noSuch(['nonsense'])).toBe('there is no command “nonsense”. “optimail help” lists them.')
  expect(noSuch(['policies'])).toBe(
    '“policies” wants a second word: accept, read. “optimail help policies” says what each of them does.',
  )
  expect(noSuch(['policies', 'refuse'])).toMatch(/^“policies” cannot “refuse”: accept, read\. /)
})

test.each([
  [['--locales', 'en,fr'], { locales: ['en', 'fr'] }],
  [['--locales', ' en , fr '], { locales: ['en', 'fr'] }],
  [['--locales', 'en'], { locales: ['en'] }],
  [['--locales', '["en","fr"]'], { locales: ['en', 'fr'] }],
  [['--locales', 'en,xx'], { locales: 'en,xx' }], // No list of languages: the server says so.
  [['--name', 'Bread, and cake'], { name: 'Bread, and cake' }], // One text, whatever is in it.
  [['--name', '12'], { name: '12' }],
])('%j is typed, and %j is asked', async (flags, sent) => {
  expect((await optimail('forms', 'create', ...flags)).sent).toEqual({ at: 'POST /v1/forms', ...sent })
})

test('a number is one, and what stands in the address may be a word', async () => {
  const { sent: made } = await optimail('calls', 'create', '--valid-days', '3')
  expect(made).toEqual({ at: 'POST /v1/call-lists', valid_days: 3 })
  const { sent } = await optimail('calls', 'wash', 'cls_1')
  expect(sent).toEqual({ at: 'POST /v1/call-lists/cls_1/wash' })
})

test('help says of each flag what is typed behind it, and which are needed', async () => {
  const { printed } = await optimail('calls', 'create', '--help')
  expect(printed).toContain('optimail calls create\n')
  expect(printed).toMatch(/--says TEXT +needed\. What the calls are about/)
  expect(printed).toMatch(/--valid-days N +if left out: 7/)
  expect(printed).toMatch(/--filter JSON$/m)
  const { printed: withdraw } = await optimail('contacts', 'withdraw', '--help')
  expect(withdraw).toContain('optimail contacts withdraw CONTACT\n')
  expect(withdraw).toMatch(/--channel email\|sms\|call +if left out: email/)
  expect(withdraw).toMatch(/--purposes all\|TEXT,… +needed/)
  const { printed: purposes } = await optimail('purposes', 'create', '--help')
  expect(purposes).toMatch(/^ {2}--max-frequency '\{"count":1,"per":"week"\}'$/m)
})

const BUSY = { after: '0', code: 'too-many-requests' }
test.each([
  ['once, and is done when asked again', [BUSY], 0, 2, 'optimail: too many requests. Waiting 0 s, as the server asks.'],
  ['twice: then whoever typed it is told how long', [BUSY, { ...BUSY, after: '42' }], 75, 2, 'Try again in 42 s.'],
  ['for long: nobody sits and waits', [{ ...BUSY, after: '3600' }], 75, 1, 'Try again in 3600 s.'],
  ['by a rule of its own: it is not tried again', [{ ...BUSY, code: 'too-many-tries' }], 75, 1, 'Try again in 0 s.'],
  [
    'because a part is away: it may have been begun',
    [{ ...BUSY, status: 503, after: '2' }],
    75,
    1,
    'Try again in 2 s.',
  ],
])('what is asked too often is put off %s', async (_, no, code, times, says) => {
  refusals = [...no]
  const ended = await atCommandLine(env, io => remoteCommand(['forms', 'create', '--name', 'Bread'], io))
  expect([ended.code, bodies.splice(0).length]).toEqual([code, times])
  expect(ended.said).toContain(says)
})
