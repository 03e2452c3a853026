import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { sure } from '#base/bug.ts'
import { GRANTS } from '#wire/cookie/classes.ts'
import { weekOf, writeChoice } from '#wire/cookie/choice.ts'
import { consentPolicy } from '#wire/cookie/policy.ts'
import { type Entry, mayStore, type Registry } from '#wire/cookie/registry.ts'
import { stateOf } from '#wire/cookie/state.ts'
import { over, type Ground } from '../../../test/hostile-pages/matrix.ts'
import { openWorld } from '../../../test/hostile-pages/world.ts'
import { SERVERS, snippetFor } from './snippets.ts'

const NOW_MS = Date.UTC(2026, 10, 27)
const folder = mkdtempSync(join(tmpdir(), 'optimail-snippets-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const entry = (over_: Partial<Entry> & Pick<Entry, 'id' | 'kind' | 'name' | 'letter'>): Entry =>
  ({ provider: 'x', domain: 'x.example', purpose: { en: 'x' }, lifetime: { is: 'session' }, ...over_ }) as Entry // None is an embed.
const registryOf = (entries: readonly Entry[], origin = 'https://www.shop.example'): Registry => ({
  version: 5,
  since: 3,
  site: { name: '"; } evil {', origin },
  entries,
})

type Settle = (headers: object, asked: object, nowMs: number) => Record<string, string | readonly string[]>
async function settleOf(registry: Registry, leadsTo?: readonly string[]): Promise<Settle> {
  const { files } = snippetFor('express', registry, { nowMs: NOW_MS, leadsTo })
  const path = join(folder, `${Math.random()}.mjs`)
  writeFileSync(path, sure(files[0], 'it is one file').text)
  return ((await import(pathToFileURL(path).href)) as { settle: Settle }).settle // As the snippet has it.
}

const REGISTRY = registryOf([
  entry({ id: 'a', kind: 'cookie', name: 'sid', letter: 'n' }),
  entry({ id: 'b', kind: 'cookie', name: '_st*', letter: 'p' }),
  entry({ id: 'c', kind: 'cookie', name: '_ad', letter: 't' }),
  entry({ id: 'd', kind: 'origin', name: 'https://video.example', letter: 'f' }),
  entry({ id: 'e', kind: 'origin', name: 'https://ads.example', letter: 't' }),
])

test('a snippet and our own middleware never differ: the policy, and which cookies may leave [CK-15]', async () => {
  const settle = await settleOf(REGISTRY)
  const cookies = fc.oneof(
    fc
      .record({
        r: fc.integer({ min: 0, max: 7 }),
        grant: fc.constantFrom(...GRANTS),
        age: fc.integer({ min: -2, max: 28 }),
      })
      .map(({ r, grant, age }) => `om_consent=${writeChoice({ r, grant, week: weekOf(NOW_MS) - age })}`),
    fc.string({ unit: 'binary-ascii', maxLength: 60 }),
    fc.constantFrom(
      'om_consent=1.5.pf.99999999',
      'om_consent=1.05.p.2969',
      'om_consent=1.5.fp.2969',
      'om_consent',
      '=om_consent=1.5.p.2969',
    ),
  )
  await fc.assert(
    fc.asyncProperty(
      fc.array(cookies, { maxLength: 3 }),
      fc.constantFrom(undefined, '1', '0', '1, 1', ' 1 ', 'x'),
      async (pairs, gpc) => {
        const cookie = pairs.join('; ')
        const { grant } = stateOf(REGISTRY, cookie, gpc, NOW_MS)
        const lines = ['sid=1; Path=/', '_stx=2', '_ad=3; HttpOnly', 'other=4', '=5', 'x']
        const url = 'https://www.shop.example/a'
        const out = settle({ 'content-type': 'text/html', 'set-cookie': lines }, { url, cookie, gpc }, NOW_MS)
        expect(out['content-security-policy']).toEqual([consentPolicy(REGISTRY, grant)])
        const left = [out['set-cookie'] ?? []].flat().filter(it => !it.includes('Max-Age=0'))
        const may = lines.filter(it => mayStore(REGISTRY, 'cookie', it.split('=')[0] ?? '', grant) && it.includes('='))
        expect(left).toEqual(may)
      },
    ),
  )
})

test('an origin stands in the policy of a server for exactly those grants that have its class [CK-15]', async () => {
  const settle = await settleOf(REGISTRY)
  for (const grant of GRANTS) {
    const cookie = `om_consent=${writeChoice({ r: 5, grant, week: weekOf(NOW_MS) })}`
    const policy = String(settle({}, { url: 'https://www.shop.example/', cookie }, NOW_MS)['content-security-policy'])
    expect(policy.includes('https://video.example')).toBe(grant.includes('f'))
    expect(policy.includes('https://ads.example')).toBe(grant.includes('t') && grant.includes('x'))
  }
})

test('what came although it is not granted is ended, HttpOnly or not, and what was granted stays [CK-16]', async () => {
  const settle = await settleOf(REGISTRY)
  const cookie = `sid=1; _st_a=2; _ad=3; odd; =; "x"=1; om_consent=${writeChoice({ r: 5, grant: 'p', week: weekOf(NOW_MS) })}`
  const out = settle({ 'content-type': 'text/html' }, { url: 'https://www.shop.example/deep/page', cookie }, NOW_MS)
  const lines = [out['set-cookie'] ?? []].flat()
  expect(lines).toContain('_ad=; Path=/; Max-Age=0; Secure')
  expect(lines).toContain('_ad=; Path=/deep; Domain=shop.example; Max-Age=0; Secure')
  expect(lines.every(it => it.startsWith('_ad='))).toBe(true)
})

const NASTY = [
  "a'b",
  'a"b',
  '$x',
  '${x}',
  '`id`',
  '%{x}e',
  '{$HOME}',
  '{http.request.host}',
  "a' . system('id') . '",
  'a\\',
  '#x',
  'a|b',
  '</script>',
  'a;b',
  'x\ny',
  '^$',
  '.*',
]

/** Real servers read them: a name that would be read as a language would be refused, or do something. */
test.each(['nginx', 'apache', 'caddy', 'php', 'express'] as const)(
  'no name in a registry is read as a language: %s',
  async server => {
    const registry = registryOf(
      NASTY.flatMap((name, i) => [
        entry({ id: `n${i}`, kind: 'cookie', name, letter: 'p' }),
        entry({ id: `m${i}`, kind: 'cookie', name: `${name}*`, letter: 't' }),
        entry({ id: `o${i}`, kind: 'origin', name: `https://x.example/${name}`, letter: 'f' }),
        entry({ id: `w${i}`, kind: 'worker', name: `/${name}`, letter: 'f' }),
        entry({ id: `g${i}`, kind: 'path', name: `/${name}/`, letter: 'f' }),
      ]),
      'http://www.shop.localhost',
    )
    const world = await openWorld()
    const ground: Pick<Ground, 'world' | 'nowMs'> = {
      world: { ...world, registry: origin => ({ ...registry, site: { ...registry.site, origin } }) },
      nowMs: NOW_MS,
    }
    try {
      world.put('/page', { type: 'text/html', body: 'fine' })
      const text = await over({ ...ground, browsers: undefined as never }, server, async way => {
        const answer = await fetch(`${way.origin.replace(world.host, '127.0.0.1')}/page`, {
          headers: {
            cookie: NASTY.filter(it => !it.includes('\n'))
              .map(it => `${it}=1`)
              .join('; '),
          },
        })
        expect(answer.headers.get('content-security-policy')).toContain(`default-src 'self'`)
        return answer.text()
      })
      expect(text).toBe('fine')
    } finally {
      await world.close()
    }
  },
)

test('a server that cannot reckon knows sixty weeks, and says until when; afterwards every choice is none [CK-04]', () => {
  for (const server of SERVERS) {
    const { validUntil, files, howTo, leaves } = snippetFor(server, REGISTRY, { nowMs: NOW_MS })
    expect(validUntil).toBe(server === 'nginx' || server === 'apache' ? '2028-01-20T00:00:00.000Z' : undefined)
    expect(files.length).toBeGreaterThan(0)
    expect(howTo.length).toBeGreaterThan(0)
    expect(leaves.length).toBeGreaterThan(0)
  }
  const maps = snippetFor('nginx', REGISTRY, { nowMs: NOW_MS }).files[0]?.text ?? ''
  expect(maps).toContain('26-Nov-2026')
  expect(maps).toContain('19-Jan-2028')
  expect(maps).not.toContain('20-Jan-2028')
})

test('where it is said where links lead, each grant reaches that, the site and who was granted; unsaid, nothing is said of it [CK-15]', async () => {
  const asked = (grant: string) => ({
    url: 'http://www.shop.example/',
    cookie: `om_consent=1.5.${grant}.${weekOf(NOW_MS)}`,
  })
  const settle = await settleOf(REGISTRY, ['https://pay.example'])
  const reach = (grant: string) => settle({ 'content-type': 'text/html' }, asked(grant), NOW_MS)['connection-allowlist']
  expect(reach('')).toBe('(response-origin "https://pay.example");redirects=allow')
  expect(reach('f')).toBe('(response-origin "https://video.example" "https://pay.example");redirects=allow')
  expect(reach('t'), 'marketing of another domain needs both').toBe(reach(''))
  expect(reach('tx')).toBe('(response-origin "https://ads.example" "https://pay.example");redirects=allow')
  for (const server of SERVERS) {
    const textOf = (leadsTo?: readonly string[]) =>
      snippetFor(server, REGISTRY, { nowMs: NOW_MS, leadsTo })
        .files.map(it => it.text)
        .join('')
    expect(textOf([]), server).toContain('response-origin')
    expect(textOf(), server).not.toContain('response-origin')
  }
})

test('each file is one that its language reads', () => {
  for (const server of ['express', 'fastify', 'netlify', 'cloudflare', 'vercel'] as const)
    for (const { name, text } of snippetFor(server, REGISTRY, { nowMs: NOW_MS }).files) {
      const path = join(folder, `${server}.mjs`)
      writeFileSync(path, text)
      expect(() => execFileSync(process.execPath, ['--check', path]), name).not.toThrow()
    }
})
