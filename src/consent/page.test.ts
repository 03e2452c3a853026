/** The page in a real browser: what people see, reach and send, by day and by night, on a wide screen and on a telephone. */

import { readFileSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { LOCALES, type Locale } from '#wire/form-definition.ts'
import { expectGood, type Look, openBrowser, visitor } from '../../test/browser.ts'
import { SAMPLE } from '../../test/forms/sample.ts'
import { pageAgain, pageOf, standalone } from './page.ts'
import { contentOf } from './snapshot.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
}, 300_000)
afterAll(() => browser.close())

const ORIGIN = 'http://forms.example'
const LOOKS = [{ width: 1280 }, { width: 390 }, { width: 390, dark: true }] as const
const AGAIN = {
  values: { email: 'ada' },
  troubles: [{ trouble: 'address-wrong', field: 'email' }, { trouble: 'nothing-ticked' }],
} as const

async function expectAllGood(locale: Locale, look: Look): Promise<void> {
  const content = contentOf(SAMPLE, locale)
  const somebody = await visitor(browser, ORIGIN, look)
  for (const html of [pageOf(content).html, ...(locale === 'en' ? [pageAgain(content, AGAIN)] : [])]) {
    await somebody.page.setContent(standalone({ css: pageOf(content).css, html }))
    await expectGood(somebody)
  }
  await somebody.context.close()
}

test.each(LOOKS)('the page has no flaw that axe knows, nor has it when it is shown again: %o', async look => {
  await expectAllGood('en', look)
})

test.each(LOCALES.filter(locale => locale !== 'en'))('it has none in %s either, on a telephone', async locale => {
  await expectAllGood(locale, { width: 390 })
})

test('every box is empty, 22 pixels wide, reached by keyboard in the order of reading, and ticked by its label [AS-04] [AS-05]', async () => {
  const { page, context } = await visitor(browser, ORIGIN, { scripts: false })
  await page.setContent(standalone(pageOf(contentOf(SAMPLE, 'en'))))
  const order: string[] = []
  for (let step = 0; step < 9; step++) {
    await page.keyboard.press('Tab')
    order.push(String(await page.locator(':focus').getAttribute('name')))
  }
  expect(order.filter(name => name !== 'null')).toEqual([
    'field.email',
    'field.first_name',
    'consent.news',
    'consent.clay',
    'terms',
  ])
  for (const box of await page.locator('input[type=checkbox]').all()) {
    expect(await box.isChecked()).toBe(false)
    expect(await box.boundingBox()).toMatchObject({ width: 22, height: 22 })
  }
  await page.getByText('Yes, please send me “Weekly roasts” by email.').click()
  expect(await page.locator('[name="consent.news"]').isChecked()).toBe(true)
  expect(await page.locator('[name="consent.clay"]').isChecked()).toBe(false)
  await context.close()
})

test('partners, their policies, who asks and the way out are in sight without opening anything [AS-06] [AS-09] [PC-08]', async () => {
  const { page, context } = await visitor(browser, ORIGIN, { width: 390, scripts: false })
  await page.setContent(standalone(pageOf(contentOf(SAMPLE, 'en'))))
  for (const text of [
    'Yes, Clay & Kiln Ltd may send me',
    'Privacy policy of Clay & Kiln Ltd',
    'Bay Street Coffee Ltd',
    'hello@bay.example',
    'You can unsubscribe at any time',
  ])
    expect(await page.getByText(text).first().isVisible()).toBe(true)
  const trap = await page.locator('[name=website]').boundingBox()
  expect((trap?.x ?? 0) + (trap?.width ?? 0)).toBeLessThan(0)
  await context.close()
})

test('the bytes of a page are as they were', () => {
  const golden = (name: string) => readFileSync(new URL(`../../test/data/forms/${name}`, import.meta.url), 'utf8')
  const { css, html } = pageOf(contentOf(SAMPLE, 'en'))
  expect(html).toBe(golden('sample.en.html'))
  expect(css).toBe(golden('sample.css'))
})
