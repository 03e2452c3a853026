import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import vm from 'node:vm'
import { deflateRawSync, deflateSync } from 'node:zlib'
import { createPublicKey, generateKeyPairSync, sign } from 'node:crypto'
import fc from 'fast-check'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { build, type Damage, STRANGER } from '../../../test/bundle-builder.ts'
import { DAMAGES, deflated, VALID, WIDER } from '../../../test/bundle-damages.ts'
import { expectGood, openBrowser, visitor, type Look } from '../../../test/browser.ts'
import { type Bytes, utf8 } from '#wire/bytes.ts'
import * as server from '#wire/crypto.ts'
import * as serverBase64 from '#wire/base64.ts'
import { parsePolicy } from '#wire/policy-file.ts'
import { type Verdict, verifyBundle } from '#wire/bundle/verify.ts'
import { parseDomain } from '#base/address.ts'
import { writeZip } from '#wire/zip.ts'
import { verifyPage } from '../verify-page.ts'
import * as base64 from './platform/base64.ts'
import * as bytes from './platform/bytes.ts'
import * as crypto from './platform/crypto.ts'
import { crc32, unpackRaw, unpackZlib } from './platform/unpack.ts'
import { domainToASCII } from './platform/url.ts'

let page: string
let place: string
beforeAll(async () => {
  page = Buffer.from(await verifyPage()).toString()
  place = mkdtempSync(join(tmpdir(), 'optimail-page-'))
})
afterAll(() => rmSync(place, { recursive: true, force: true }))

type Judge = (archive: Bytes, policy?: string) => Verdict | { readonly exit: 2; readonly refusal: string }

/** The script of the page, with what a browser gives and nothing of Node. */
function scriptOf(): Judge {
  const [, script = ''] = /<script>([^]*)<\/script>/.exec(page) ?? []
  const context: Record<string, unknown> = { TextEncoder, TextDecoder, URL, atob, btoa }
  vm.runInNewContext(script, context)
  const { verify } = context['optimail'] as { verify: Judge } // As main.ts puts it there.
  return (archive, policy) => verify(new Uint8Array(archive), policy) // A page knows no Buffer.
}

const PINNED = build().policy
const pin = (text: string) => {
  const read = parsePolicy(text)
  return read.ok ? read.value : expect.fail(read.refusal)
}
/** What the command line would say. */
function told(archive: Bytes, policy: string | undefined): unknown {
  const verdict = verifyBundle(archive, { pinned: policy === undefined ? undefined : pin(policy) })
  return verdict.ok ? verdict.value : { exit: 2, refusal: verdict.refusal }
}
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

describe('the built page judges as the command line does [AS-10]', () => {
  let judge: Judge
  beforeAll(() => (judge = scriptOf()))
  const same = (archive: Bytes, policy: string | undefined = PINNED) =>
    expect(plain(judge(archive, policy))).toEqual(plain(told(archive, policy)))

  test.each(VALID)('verifies: %s', (_, damage) => {
    const { archive, policy } = build(damage)
    same(archive, policy)
    expect(judge(archive, policy).exit).toBe(0)
  })
  test('without a policy, and packed by another program', () => {
    const archive = deflated(build().files)
    expect(judge(archive, PINNED).exit).toBe(0)
    same(archive)
    expect(plain(judge(build().archive))).toEqual(plain(told(build().archive, undefined)))
  })
  /** Each damage is judged by the same code on the command line (wire/bundle/verify.test.ts); here it is that code as built. */
  const third = <T>(all: readonly T[]) => all.filter((_, i) => i % 3 === 0)
  test.each(third(DAMAGES))('step %i: %s', (_, __, damage) => same(build(damage).archive))
  test.each(third(WIDER))('steps %j: %s', (_, __, damage) => same(build(damage).archive))
  test.each<[string, () => Bytes]>([
    ['no archive', () => utf8('PK?')],
    ['nothing', () => utf8('')],
    ['something behind', () => Buffer.concat([build().archive, utf8('x')])],
    ['no manifest', () => writeZip(new Map([...build().files].filter(([path]) => path !== 'manifest.json')))],
    ['half of it', () => build().archive.subarray(0, 20_000)],
    ['a packed file that is broken', () => broken(deflated(build().files))],
  ])('%s', (_, archive) => same(archive()))
})

/** One bit within a packed file. */
function broken(archive: Bytes): Bytes {
  const other = Buffer.from(archive)
  const at = other.indexOf('evidence.json') + 200
  other[at] = (other[at] ?? 0) ^ 4
  return other
}

test('the page is one file whose policy lets nothing else run, and nothing be loaded', () => {
  expect(page).toContain(`content="default-src 'none'; script-src 'sha256-`)
  expect(page.match(/<script/g)).toHaveLength(1)
  expect(page).not.toMatch(
    /<(?:link|img|iframe)\b|@import|url\(|\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon|import\(/,
  )
  expect(page).not.toContain(process.cwd())
})

test('it is the same file in another process, and not large', () => {
  const file = join(place, 'again.html')
  execFileSync(process.execPath, [join(import.meta.dirname, '..', 'verify-page.ts'), file])
  expect(readFileSync(file, 'utf8') === page).toBe(true)
  expect(page.length).toBeLessThan(600 * 1024) // Half of it are the word lists of step 9, in six languages; a third of that in an archive.
})

describe('what the page brings of its own does what the server’s does', () => {
  const some = fc.uint8Array({ maxLength: 300 })
  test('law: hashes, hexadecimal, base64 and its refusals', () => {
    fc.assert(
      fc.property(some, fc.string(), (data, text) => {
        expect(Buffer.from(crypto.sha256(data)).equals(server.sha256(data))).toBe(true)
        expect(crypto.sha256Base64Url(text)).toBe(server.sha256Base64Url(text))
        expect(base64.toBase64(data)).toBe(serverBase64.toBase64(data))
        for (const it of [
          text,
          base64.toBase64(data),
          `${base64.toBase64(data)}=`,
          base64.toBase64Url(data),
          ` ${base64.toBase64(data)}`,
        ])
          for (const way of ['fromBase64', 'fromBase64Url'] as const) {
            const [own, its] = [base64[way](it), serverBase64[way](it)]
            expect(own && bytes.hexOf(own)).toBe(its && Buffer.from(its).toString('hex'))
          }
      }),
    )
  })

  test('law: unpacking, its bound, what is broken and what follows', () => {
    const data = fc.oneof(
      some,
      fc.array(fc.constantFrom(1, 2, 3), { maxLength: 3000 }).map(it => Uint8Array.from(it)),
    )
    fc.assert(
      fc.property(data, fc.nat(9), fc.nat(), (it, level, bit) => {
        const packed = deflateRawSync(it, { level })
        expect(unpackRaw(packed, it.length)).toEqual(Uint8Array.from(it))
        expect(unpackRaw(Buffer.concat([packed, Buffer.of(0)]), it.length)).toBeUndefined()
        if (it.length > 1) expect(unpackRaw(packed, it.length - 1)).toBeUndefined()
        expect(unpackZlib(deflateSync(it, { level }), it.length)).toEqual(Uint8Array.from(it))
        expect(crc32(it)).toBe(crcOf(it))
        const zlib = deflateSync(it, { level })
        zlib[bit % zlib.length] = (zlib[bit % zlib.length] ?? 0) ^ (1 << (bit % 8))
        expect(unpackZlib(zlib, it.length + 1)).toEqual(nodeUnpacks(zlib, it.length + 1))
      }),
    )
  })

  test('law: Ed25519 and RSA signatures, and each changed bit of them', () => {
    const ed = generateKeyPairSync('ed25519')
    const raw = ed.publicKey.export({ format: 'der', type: 'spki' }).subarray(-32)
    const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 })
    fc.assert(
      fc.property(some, fc.nat(), (message, bit) => {
        const [one, two] = [sign(null, message, ed.privateKey), sign('sha256', message, rsa.privateKey)]
        const other = (it: Buffer) => ((it[bit % it.length] = (it[bit % it.length] ?? 0) ^ (1 << (bit % 8))), it)
        expect(crypto.ed25519Verifier(raw)(message, one)).toBe(true)
        expect(crypto.ed25519Verifier(raw)(message, other(one))).toBe(false)
        for (const type of ['spki', 'pkcs1'] as const) {
          const der = rsa.publicKey.export({ format: 'der', type })
          expect(crypto.rsaVerifier(der)?.bits).toBe(2048)
          expect(crypto.rsaVerifier(der)?.(message, Buffer.from(two))).toBe(true)
          expect(crypto.rsaVerifier(der)?.(message, other(Buffer.from(two)))).toBe(false)
        }
      }),
      { numRuns: 12 },
    )
    expect(crypto.rsaVerifier(createPublicKey(ed.privateKey).export({ format: 'der', type: 'spki' }))).toBeUndefined()
    expect(crypto.rsaVerifier(utf8('no key'))).toBeUndefined()
  })

  test.each([
    'example.org',
    'BÜCHER.example',
    'xn--bcher-kva.example',
    'a_b.example',
    '1.2.3.4',
    '',
    'x',
    'y',
    'a b',
    '例え.テスト',
    'é'.repeat(70),
  ])('the domain %s', domain => {
    const own = domainToASCII(domain)
    const its = parseDomain(domain)
    if (its.ok) expect(own).toBe(its.value)
  })
})

const nodeZlib = await import('node:zlib')
const crcOf = (it: Uint8Array) => nodeZlib.crc32(it)
function nodeUnpacks(data: Buffer, size: number): Uint8Array | undefined {
  try {
    return Uint8Array.from(nodeZlib.inflateSync(data, { maxOutputLength: size }))
  } catch {
    return undefined
  }
}

describe('in a browser, from a file', () => {
  let browser: Browser
  beforeAll(async () => (browser = await openBrowser()))
  afterAll(() => browser.close())

  async function opened(look: Look, damage: Damage = {}, hash = '') {
    const it = await visitor(browser, 'null', look)
    await it.context.setOffline(true)
    const { archive, policy } = build(damage)
    const [file, zip, trust] = ['verify.html', 'x.optin.zip', 'policy.txt'].map(name => join(place, name))
    writeFileSync(file ?? '', page)
    writeFileSync(zip ?? '', archive)
    writeFileSync(trust ?? '', policy)
    await it.page.goto(`${pathToFileURL(file ?? '')}${hash}`)
    await it.page.setInputFiles('#proof', zip ?? '')
    return { ...it, trust: trust ?? '' }
  }
  const claims = async (it: Awaited<ReturnType<typeof opened>>) =>
    (await it.page.locator('.claim .verdict').allInnerTexts()).join()

  test.each<[string, Look]>([
    ['wide', {}],
    ['narrow and dark', { width: 390, dark: true }],
    ['in German', { locale: 'de-DE' }],
  ])('%s: nothing is proved before a policy is pinned; then claim by claim', async (_, look) => {
    const it = await opened(look)
    const before = await claims(it)
    expect(before).not.toMatch(/Proved|Bewiesen/)
    await it.page.setInputFiles('#policy-file', it.trust)
    await it.page.waitForSelector('.PROVED')
    expect((await claims(it)).split(',')).toHaveLength(9)
    expect(await it.page.locator('.event').count()).toBe(3)
    const form = it.page.frameLocator('iframe')
    expect(await form.locator('input[type=checkbox]').count()).toBe(2)
    expect(
      await form
        .locator('label')
        .first()
        .evaluate(label => getComputedStyle(label).display),
    ).toBe('block')
    await expectGood(it)
    await it.context.close()
  })

  const evil = `<img src="https://evil.example/x.png" onerror="document.title='run'"><meta http-equiv="refresh" content="0;url=https://evil.example/"><link rel="stylesheet" href="https://evil.example/x.css"><script>document.title='run'</script><a href="https://evil.example/" target="_top">go</a>`
  test('a form that would run something or call somebody does neither', async () => {
    const it = await opened({}, { html: html => html + evil })
    await it.page.waitForSelector('iframe')
    await it.page.fill('#policy', PINNED)
    await it.page.waitForTimeout(0)
    expect(await it.page.title()).not.toBe('run')
    const refused = it.wrongs.splice(0) // The browser tells of each that the page's policy stopped.
    expect(refused.filter(wrong => !/violates the following Content Security Policy/.test(wrong))).toEqual([])
    await expectGood(it)
    await it.context.close()
  })

  test.each<[string, Damage, string]>([
    ['a stranger’s manifest', { manifestSigner: STRANGER }, '2'],
    ['a box that began ticked [AS-05]', { definition: it => (it.items[0].default = true) }, '9'],
    ['a state that is another', { evidence: it => (it.state[0].state = 'withdrawn') }, '11'],
  ])('%s: it says at which step', async (_, damage, step) => {
    const it = await opened({}, damage)
    await it.page.fill('#policy', PINNED)
    await it.page.waitForSelector('.sum.bad')
    expect(await it.page.locator('details[open] summary').allInnerTexts()).toEqual([
      expect.stringMatching(new RegExp(`^${step}\\. `)),
    ])
    await it.context.close()
  })

  test('a report’s code leads to its last event, and to no other', async () => {
    const it = await opened({}, {}, `#c=${'A'.repeat(43)}`)
    await it.page.waitForSelector('.sum')
    expect(await it.page.innerText('.sum')).toContain('The last event is not the one that your report names.')
    await it.context.close()
  })
})
