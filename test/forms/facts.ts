/** What was gathered about the sample form, had everything been in order; tests bend it. */

import type { Measure } from '#base/outside.ts'
import { nameOfPage, pageOf } from '#consent/page.ts'
import { contentOf, type Asked } from '#consent/snapshot.ts'
import type { Drawn, DrawnView, Facts, NoticeFact } from '#consent/types.ts'
import type { Locale } from '#wire/form-definition.ts'

export const NOTICE: NoticeFact = {
  status: 200,
  media: 'text/html',
  bytes: Buffer.from('<p>How we handle your data.</p>'),
}

const measure = (selector: string, id: string, over: Partial<Measure> = {}): Measure => ({
  selector,
  nth: 0,
  id,
  text: selector.startsWith('label') ? 'Yes, send it to me' : '',
  fontPx: 16,
  contrast: 12,
  left: 20,
  top: 400,
  width: 300,
  height: 22,
  seen: 1,
  checked: false,
  ...over,
})

/** One box and its label, as drawn at this width. */
export const drawnView = (
  width: number,
  dark: boolean,
  label: Partial<Measure> = {},
  box: Partial<Measure> = {},
): DrawnView => ({
  dark,
  bodyFontPx: 16,
  viewport: { width, height: 900 },
  measures: [
    measure('input[name^="consent."]', 'consent.news', box),
    measure('label[for^="consent."]', 'consent.news', label),
  ],
})

export function factsFor(
  asked: Asked,
  notice: NoticeFact | undefined = NOTICE,
  views: readonly DrawnView[] = [drawnView(1280, false), drawnView(390, true)],
): Facts {
  const urls = asked.draft.locales.map(locale => asked.draft.texts[locale]?.privacyUrl ?? '')
  const drawn = asked.draft.locales.map((locale): readonly [Locale, Drawn] => [
    locale,
    { page: nameOfPage(pageOf(contentOf(asked, locale))), views },
  ])
  return {
    rev: 1,
    notices: new Map(notice ? urls.map(url => [url, notice]) : []),
    drawn: new Map(drawn),
    words: 'cleared',
  }
}
