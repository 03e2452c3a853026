import { describe, expect, test } from 'vitest'
import { TODO } from '#policy/texts.ts'
import { TEXT_LOCALES, TODOS } from '#policy/texts/shape.ts'
import { evidenceLines } from './notice-evidence.ts'
import { NOTICE_WORDS } from './notice-words.ts'
import { THRESHOLDS } from './thresholds.ts'
import { todoOf } from './todo.ts'

const EVIDENCE = {
  'a page that changed a form': {
    page: 'https://x.example/',
    form: 'frm_1',
    by: 'browser',
    found: [{ code: 'own-box', shows: ['<input>'] }],
  },
  'an import': { drawn: 1_020, backed: 13 },
  'a part that was stopped': { run: 'run_1', why: 'import', size: 100, settled: 98, complaint: 3, 'hard-bounce': 4 },
  'a figure': {
    threshold: 'traps',
    signal: 'trap',
    service: 'email',
    domain: 'x.example',
    route: 'r.example:25',
    since: '2026-11-26T10:00:00.000Z',
    events: 3,
    of: 0,
    line: '3',
    seen: { source: 'a letter', review: 'rev_1', demands: ['PC-02', 'PC-10'] },
  },
  'a proof': { broken: ['event at 4'], case: 'cas_1', embedding: 'emb_1', import: 'imp_1' },
} as const

describe.each(TEXT_LOCALES)('in %s', locale => {
  const say = NOTICE_WORDS[locale]
  test.each(Object.entries(EVIDENCE))('every name in the evidence of %s is in words [EN-04]', (_, evidence) => {
    const lines = evidenceLines(evidence, say, locale)
    const labels = new Set<string>([...Object.values(say.facts), ...Object.values(say.signals)])
    for (const line of lines)
      expect(
        [...labels].some(it => line.startsWith(`${it}: `)),
        line,
      ).toBe(true)
    expect(lines.join(' ')).not.toMatch(/own-box|undefined|\[object|[{}]/)
  })

  test('each threshold says what to do, and no two kinds the same [EN-04]', () => {
    expect(new Set(TODOS.map(it => TODO[locale][it])).size).toBe(TODOS.length)
    for (const { threshold, todo } of THRESHOLDS)
      expect(todoOf({ kind: 'over-threshold', evidence: { threshold } }, locale)).toBe(TODO[locale][todo])
  })

  test('what a person wrote stands as they wrote it, under the name that they gave it [EN-04]', () => {
    expect(evidenceLines({ passage: 'flake at 70 a gram', constructor: 'x' }, say, locale)).toEqual([
      'passage: flake at 70 a gram',
      'constructor: x',
    ])
    expect(todoOf({ kind: 'by-hand', evidence: {}, todo: 'Mend it.' }, locale)).toBe('Mend it.')
  })
})
