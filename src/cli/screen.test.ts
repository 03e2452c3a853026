import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Io } from './io.ts'
import { screenFile } from './screen.ts'

let folder = ''
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'optimail-screen-'))))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function io(): Io & { readonly out: string[]; readonly err: string[] } {
  const [out, err]: [string[], string[]] = [[], []]
  const wrong = (sentence: string) => (err.push(sentence), 2)
  return {
    env: {},
    isTerminal: false,
    columns: 80,
    out,
    err,
    print: line => void out.push(line),
    say: line => void err.push(line),
    wrong,
    later: () => 75,
  }
}

function file(name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

const PITCH = 'Online casino: 50 free spins and a 100% bonus.'

test.each([
  ['bread.txt', 'Our bakery opens at six on Sundays.', 0],
  ['casino.txt', PITCH, 3],
  ['casino.html', `<p style="color:#333">${PITCH}</p>`, 3],
  ['polish.txt', 'Nie jest to takie proste, ale już od jutra czeka na Państwa wiele nowych książek.', 1],
])('%s ends with its code [PC-10]', async (name, text, code) => {
  const at = io()
  expect(await screenFile([file(name, text)], at)).toBe(code)
  expect(at.out[0]).toMatch(/^(?:It may be sent|People must look|The policy refuses)/)
})

test('many texts, one a line, have a verdict each, with spans in their source', async () => {
  const lines = [
    { id: 'a', channel: 'email', lang: 'en', subject: 'Hi', text: 'Our bakery opens at six.' },
    { id: 'b', channel: 'sms', lang: 'en', subject: '', text: PITCH },
    { id: 'c', channel: 'email', lang: 'en', subject: '', text: '', html: `<b>${PITCH}</b>` },
  ]
  const at = io()
  expect(
    await screenFile(['--ndjson', file('many.ndjson', `${lines.map(it => JSON.stringify(it)).join('\n')}\n\n`)], at),
  ).toBe(0)
  type Answer = {
    id: string
    verdict: string
    score: number
    categories: { id: string; score: number }[]
    spans: { part: 'text' | 'html'; start: number; end: number; rule: string; demand: string }[]
  }
  const answers = at.out.map(line => JSON.parse(line) as Answer)
  expect(answers.map(it => [it.id, it.verdict])).toEqual([
    ['a', 'allow'],
    ['b', 'refuse'],
    ['c', 'refuse'],
  ])
  expect(answers[1]?.categories.map(it => it.id)).toContain('HA-10')
  for (const [i, { spans }] of answers.entries())
    for (const { part, start, end } of spans) expect(lines[i]?.[part]?.slice(start, end)).toMatch(/\w/)
})

test('a line that cannot be read has an error for an answer, and the others have theirs', async () => {
  const lines = [
    'no JSON',
    '[]',
    '{"id":"a","txt":"Hi"}',
    '{"subject":"Hi"}',
    '{"text":7}',
    '{"channel":"pigeon","text":"Hi"}',
    '{"id":"z","text":"Our bakery opens at six."}',
  ]
  const at = io()
  expect(await screenFile(['--ndjson', file('some.ndjson', lines.join('\n'))], at)).toBe(2)
  const answers = at.out.map(line => JSON.parse(line) as { id: unknown; error?: string; verdict?: string })
  expect(answers.map(it => [it.id, it.error ?? it.verdict])).toEqual([
    [1, 'line 1 is no JSON object.'],
    [2, 'line 2 is no JSON object.'],
    ['a', 'There is no member “txt”.'],
    [4, '“text” or “html” is missing.'],
    [5, '“text” does not fit.'],
    [6, '“channel” does not fit.'],
    ['z', 'allow'],
  ])
  expect(at.err.join('\n')).toContain('6 could not be read.')
})

test('a wrong call says how', async () => {
  for (const args of [
    [],
    ['--nothing', 'x'],
    ['a', 'b'],
    ['--channel', 'pigeon', 'x'],
    [join(folder, 'no.txt')],
    ['--ndjson', join(folder, 'no.txt')],
  ]) {
    const at = io()
    expect(await screenFile(args, at)).toBe(2)
    expect(at.err.length).toBeGreaterThan(0)
  }
  expect(await screenFile(['--ndjson', file('bad.ndjson', '[]\n')], io())).toBe(2)
})
