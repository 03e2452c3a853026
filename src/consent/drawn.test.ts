/** Rules that look: what a fetched notice and a drawn page must be, first by their values and then by a real browser. */

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sure } from '#base/bug.ts'
import type { Browser, Measure } from '#base/outside.ts'
import { openBrowser } from '#outside/browser.ts'
import { fetchPublic } from '#outside/fetch.ts'
import type { Locale } from '#wire/form-definition.ts'
import { drawnView, factsFor, NOTICE } from '../../test/forms/facts.ts'
import { KNOWN, PHONE_SAMPLE, SAMPLE } from '../../test/forms/sample.ts'
import { SELECTORS } from './drawn-rules.ts'
import { nameOfPage, pageOf, standalone } from './page.ts'
import { lint } from './rules.ts'
import { type Asked, contentOf } from './snapshot.ts'
import { RULE_IDS, type Facts, type NoticeFact } from './types.ts'

const flaws = (facts: Facts, asked: Asked = SAMPLE) =>
  lint(asked, KNOWN, ['en'], facts).findings.map(({ rule, demand, flaw, at }) => `${rule} ${demand} ${flaw} ${at}`)

test('with every fact in order every rule has passed [AS-06]', () => {
  expect(lint(SAMPLE, KNOWN, undefined, factsFor(SAMPLE))).toMatchObject({
    findings: [],
    passed: RULE_IDS,
    unlooked: [],
  })
})

describe('the privacy notice can be read at its address', () => {
  const page = (over: object): NoticeFact => ({ ...NOTICE, ...over })
  const gone: readonly (readonly [string, NoticeFact])[] = [
    ['it is not there', page({ status: 404 })],
    ['it is elsewhere', page({ status: 302 })],
    ['it answers, and with nothing', page({ status: 204 })],
    ['there is no such host', { refusal: 'no-such-host' }],
    ['nothing answers', { refusal: 'unreachable' }],
    ['it leads inside', { refusal: 'not-public' }],
    ['its certificate is not valid', { refusal: 'no-certificate' }],
  ]
  test.each(gone)('not when %s [AS-06]', (_, notice) => {
    expect(flaws(factsFor(SAMPLE, notice))).toEqual(['F08 AS-06 notice-gone /texts/en/privacy_url'])
  })
  test('not when it is a picture, a program or empty [AS-06]', () => {
    for (const notice of [
      page({ media: 'image/png' }),
      page({ media: 'application/javascript' }),
      page({ bytes: new Uint8Array() }),
    ])
      expect(flaws(factsFor(SAMPLE, notice))).toEqual(['F08 AS-06 notice-empty /texts/en/privacy_url'])
  })
  test('a page, a PDF and plain text can be read, and what names no medium is taken for a page [AS-06]', () => {
    for (const media of ['text/html', 'application/pdf', 'text/plain', ''])
      expect(flaws(factsFor(SAMPLE, page({ media })))).toEqual([])
  })
  test('where this machine is cut off, nobody has looked: no flaw, and not passed [AS-06]', () => {
    const report = lint(SAMPLE, KNOWN, ['en'], factsFor(SAMPLE, { refusal: 'offline' }))
    expect(report).toMatchObject({ findings: [], unlooked: [{ rule: 'F08', why: 'offline' }] })
    expect(report.passed).not.toContain('F08')
  })
})

describe('the words beside a box can be read where they are drawn', () => {
  const label = (over: Partial<Measure>) => [drawnView(1280, false), drawnView(390, true, over)]
  const bends: readonly (readonly [string, Partial<Measure>, string])[] = [
    ['faint by night', { contrast: 4.3 }, 'F11 AS-06 faint /items/0'],
    ['tiny', { fontPx: 11.5 }, 'F11 AS-06 small /items/0'],
    ['smaller than the page’s own letters', { fontPx: 12.5 }, 'F11 AS-06 small /items/0'],
    ['covered', { seen: 0.4 }, 'F11 AS-06 unseen /items/0'],
    ['folded away', { seen: 0, height: 0 }, 'F11 AS-06 unseen /items/0'],
    ['a screen below its box', { top: 1_400 }, 'F11 AS-06 apart /items/0'],
    ['beside the screen', { left: 500 }, 'F11 AS-06 apart /items/0'],
  ]
  test.each(bends)('not when they are %s [AS-06]', (_, over, finds) => {
    expect(flaws(factsFor(SAMPLE, NOTICE, label(over)))).toContain(finds)
  })
  test('a contrast of 4.5, letters of 13 px and a box half a screen above are well [AS-06]', () => {
    for (const over of [{ contrast: 4.5 }, { fontPx: 13 }, { top: 800 }, { seen: 0.95 }])
      expect(flaws(factsFor(SAMPLE, NOTICE, label(over))), JSON.stringify(over)).toEqual([])
  })
  test('a box that is ticked when it is drawn is found [AS-05]', () => {
    expect(flaws(factsFor(SAMPLE, NOTICE, [drawnView(390, false, {}, { checked: true })]))).toEqual([
      'F01 AS-05 ticked-as-drawn /items/0',
    ])
  })
  test('where there is no browser, nobody has measured: no flaw, and not passed [AS-06]', () => {
    const facts = factsFor(SAMPLE)
    const drawn = new Map(
      [...facts.drawn].map(([locale, { page }]) => [locale, { page, refusal: 'no-browser' as const }]),
    )
    const report = lint(SAMPLE, KNOWN, ['en'], { ...facts, drawn })
    expect(report.unlooked).toEqual([{ rule: 'F11', why: 'no-browser' }])
    expect(report.passed).not.toContain('F11')
  })
  test('measures of another page are none of this one [AS-06]', () => {
    const other: Asked = { ...SAMPLE, draft: { ...SAMPLE.draft, theme: { ...SAMPLE.draft.theme, corners: 'round' } } }
    expect(lint(SAMPLE, KNOWN, ['en'], factsFor(other)).unlooked).toContainEqual({ rule: 'F11', why: 'not-yet' })
  })
})

describe('in a real browser', () => {
  let browser: Browser
  beforeAll(() => {
    browser = openBrowser(sure(process.env['CHROMIUM'], 'the test runner says where Chromium is'), fetchPublic)
  })
  afterAll(() => browser.close())

  const drawnFacts = async (
    asked: Asked,
    locale: Locale,
    bend: (html: string) => string = html => html,
  ): Promise<Facts> => {
    const page = pageOf(contentOf(asked, locale))
    const views = [{ width: 1280 }, { width: 390, dark: true }]
    const done = await browser.lookAt(bend(standalone(page)), SELECTORS, views)
    const seen = sure(done.ok ? done.value : undefined, 'the page was drawn')
    const drawn = { page: nameOfPage(page), views: seen.map((it, i) => ({ ...it, dark: views[i]?.dark === true })) }
    return { ...factsFor(asked), drawn: new Map([[locale, drawn]]) }
  }

  test.each(['en', 'fr', 'de', 'es', 'it', 'pt'] as const)(
    'the page of %s is in order, wide and narrow, by day and by night [AS-06]',
    async locale => {
      for (const asked of [SAMPLE, PHONE_SAMPLE])
        expect(lint(asked, KNOWN, [locale], await drawnFacts(asked, locale)).findings).toEqual([])
    },
  )

  const styles: readonly (readonly [string, string, string])[] = [
    ['grey on white', '.box label{color:#aaa !important}', 'faint'],
    ['transparent', '.box{opacity:.3}', 'faint'],
    ['small print', '.box label{font-size:9px !important}', 'small'],
    ['under a lid', 'body::after{content:"";position:fixed;inset:0;background:#fff}', 'unseen'],
    ['clipped', '.box{height:0;overflow:hidden}', 'unseen'],
    ['far from its box', '.box label{position:absolute;top:6000px}', 'apart'],
  ]
  test.each(styles)('a label that is %s is found [AS-06]', async (_, css, flaw) => {
    const facts = await drawnFacts(SAMPLE, 'en', html => html.replace('</style>', `${css}</style>`))
    expect(lint(SAMPLE, KNOWN, ['en'], facts).findings.map(it => it.flaw)).toContain(flaw)
  })
})
