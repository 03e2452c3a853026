import { beforeAll, expect, test } from 'vitest'
import { policyVersion, screen } from './screening.ts'

/** Half of what is read of a part. Whoever goes back and forth over it takes more of a processor than the bound, and all else less than a second. */
const SIZE = 128 * 1024
const BOUND_MS = 15_000
const full = (piece: string) => piece.repeat(Math.floor(SIZE / piece.length))

/** Each made to send a careless reader back and forth. What takes a second here took minutes before it had a bound. */
const HOSTILE: Readonly<Record<string, string>> = {
  'tags within tags': full('<a>'),
  'tags that hide within tags': full('<div style="display:none">'),
  'beginnings of tags': full('<'),
  'styles without an end': full('<style'),
  'blocks without an end': `<style>${full('@media x{')}`,
  'comments without an end': full('<!--'),
  entities: full('&#x41;'),
  'beginnings of entities': full('&'),
  attributes: `<a ${full('x=1 ')}>`,
  'words of a lexicon': full('casino loan crypto '),
  'letters apart': full('a '),
  'letters with points': full('a.'),
  'one word': full('a'),
  'one number': full('1'),
  'words with hyphens': full('ca-'),
  addresses: full('a.b/'),
  overrides: full('\u202eab'),
  'heaped marks': full('a\u0301\u0301'),
  'data within data': full(`<img src="data:text/html,${'<b>'.repeat(50)}">`),
  base64: full('QUFBQUFB\n'),
  'turned words': full('<b style="unicode-bidi:bidi-override;direction:rtl">ab</b>'),
  'half signs': full('\ud83d'),
}

beforeAll(() => void policyVersion()) // The lexicons are read before anything is measured.

test.each(Object.entries(HOSTILE))('is read in one pass: %s', (_, source) => {
  const before = process.threadCpuUsage()
  for (const text of [{ text: source }, { text: '', html: source }]) {
    const { verdict, policy } = screen({ channel: 'email', subject: '', ...text })
    expect(['allow', 'review', 'refuse']).toContain(verdict)
    expect(policy).toMatch(/^[0-9a-f]{16}$/)
  }
  expect(process.threadCpuUsage(before).user / 1_000).toBeLessThan(BOUND_MS)
})

test('what is nested deeper than anybody writes is for people', () => {
  expect(screen({ channel: 'email', subject: '', text: '', html: full('<div>') }).reasons).toContain('unreadable')
})
