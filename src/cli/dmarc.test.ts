import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { reportXml } from '../../test/dmarc.ts'
import { tlsReport } from '../../test/tls-report.ts'
import { dmarcFiles } from './dmarc.ts'
import type { Io } from './io.ts'

let folder = ''
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'optimail-dmarc-'))))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function io(env: Io['env'] = {}): Io & { readonly out: string[]; readonly err: string[] } {
  const [out, err]: [string[], string[]] = [[], []]
  return {
    env,
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
function file(name: string, bytes: Uint8Array | string): string {
  const path = join(folder, name)
  writeFileSync(path, bytes)
  return path
}

test('reports are told a line each, and one that is none does not hide the others', async () => {
  const rows = [
    { source: '192.0.2.1', count: 5 },
    { source: '192.0.2.2', count: 2, dkim: 'fail', spf: 'fail' },
  ] as const
  const to = io()
  const good = file('good.xml.gz', gzipSync(reportXml({ rows })))
  const bad = file('bad.xml', '<!DOCTYPE a [<!ENTITY b "c">]><feedback/>')
  expect(await dmarcFiles([bad, good, file('words.txt', 'hello')], to)).toBe(1)
  expect(to.out.map(line => JSON.parse(line) as object)).toMatchObject([
    { file: bad, flaw: 'has-doctype' },
    { file: good, kind: 'dmarc', domain: 'shop.example.net', messages: 7, aligned: 5, sources: 2 },
    { flaw: 'not-unpacked' },
  ])
  expect(await dmarcFiles([good], io())).toBe(0)
})

test('a report about encryption is told as well, packed or not, and a JSON file that is none is said to be none', async () => {
  const json = tlsReport({ succeeded: 90, failures: [{ count: 3 }, { result: 'starttls-not-supported', count: 2 }] })
  const to = io()
  const [plain, packed] = [file('tls.json', json), file('tls.json.gz', gzipSync(json))]
  expect(await dmarcFiles([plain, packed], to)).toBe(0)
  const told = {
    kind: 'tls',
    domain: 'shop.example.net',
    sessions: 95,
    failed: 5,
    failures: { 'certificate-expired': 3, 'starttls-not-supported': 2 },
  }
  expect(to.out.map(line => JSON.parse(line) as object)).toMatchObject([
    { file: plain, ...told },
    { file: packed, ...told },
  ])
  const other = io()
  expect(await dmarcFiles([file('other.json', '{"a":1}')], other)).toBe(1)
  expect(JSON.parse(other.out[0] ?? '')).toMatchObject({ flaw: 'not-a-report' })
})

test('a wrong call says how it is called', async () => {
  for (const args of [[], ['--what', 'x'], [join(folder, 'none.xml')], ['--send', join(folder, 'good.xml.gz')]])
    expect(await dmarcFiles(args, io()), args.join(' ')).toBe(2)
})
