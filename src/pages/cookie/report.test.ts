import { expect, test } from 'vitest'
import { REPORTS_KEPT_MAX, REPORTS_SAID_FROM } from '#base/limits.ts'
import { Refusals } from './report.ts'

const old = (blocked: string, directive = 'img-src') =>
  JSON.stringify({
    'csp-report': {
      'effective-directive': directive,
      'blocked-uri': blocked,
      'document-uri': 'https://mail.example/reset/secret',
    },
  })
const told = (refusals: Refusals, text: string, times: number) =>
  Array.from({ length: times }, () => refusals.hear(text)).flat()

test('an origin is said when enough browsers told of it, and then without anything else [CK-15]', () => {
  const refusals = new Refusals()
  expect(told(refusals, old('https://ads.example/pixel?user=ana'), REPORTS_SAID_FROM - 1)).toEqual([])
  const said = refusals.hear(
    JSON.stringify([
      { type: 'csp-violation', body: { effectiveDirective: 'img-src', blockedURL: 'https://ads.example/x' } },
    ]),
  )
  expect(said).toEqual([{ origin: 'https://ads.example', directive: 'img-src' }])
  expect(told(refusals, old('https://ads.example'), REPORTS_SAID_FROM)).toEqual([])
  expect(JSON.stringify([...Object.values(refusals), said])).not.toMatch(/ana|secret|pixel/)
})

test('what names no origin is not counted, and no more are counted than can be kept', () => {
  const refusals = new Refusals()
  for (const blocked of [
    'inline',
    'eval',
    'data',
    '',
    'https://a b',
    "https://x.example;script-src 'unsafe-inline'",
    'javascript:1',
  ])
    expect(told(refusals, old(blocked), REPORTS_SAID_FROM), blocked).toEqual([])
  expect(told(refusals, old('https://ads.example', 'img-src; x'), REPORTS_SAID_FROM)).toEqual([])
  for (const text of ['', '{', 'null', '[null,7,"x"]', '{"csp-report":[]}']) expect(refusals.hear(text)).toEqual([])
  for (let i = 0; i < REPORTS_KEPT_MAX; i++) refusals.hear(old(`https://n${i}.example`))
  expect(told(refusals, old('https://late.example'), REPORTS_SAID_FROM)).toEqual([])
})
