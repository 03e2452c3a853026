/** The pages of somebody's preferences and data in a real browser: by day and by night, on a telephone, without scripts. */

import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { HOUR_MS } from '#base/limits.ts'
import type { SubjectId } from '#ledger/types.ts'
import { LOCALES } from '#wire/form-definition.ts'
import { personToken } from '#wire/token.ts'
import { expectGood, type Look, openBrowser, photograph, visitor } from '../../test/browser.ts'
import { openTestHouse, type TestHouse } from '../../test/house.ts'
import { type Published, publishedForm, signUp, subscribed, withNumbers } from '../../test/sign-up.ts'
import { OWN_WORDS } from './own-words.ts'

let it: TestHouse
let browser: Browser
let form: Published
let subject: SubjectId
let origin: string
let number: SubjectId
let code: string

beforeAll(async () => {
  browser = await openBrowser()
  it = await openTestHouse()
  const { account } = await it.account()
  form = await publishedForm(it, account, ['news', 'offers'], withNumbers, ['email', 'sms'])
  ;({ subject } = await subscribed(it, form, 'ana@example.org', [0]))
  const box = form.draft.items.find(item => item.channel === 'sms')?.id ?? ''
  const signed = await signUp(it, form, 'bea@example.org', [], {
    'field.phone': '+41794440001',
    [`consent.${box}`]: 'yes',
  })
  if (!signed.ok || !signed.value.phone) throw new Error('the test’s sign-up')
  number = signed.value.phone.subject
  code = `/h/${signed.value.handset ?? ''}`
  await it.settle()
  origin = await (await it.app()).listen({ host: '127.0.0.1', port: 0 })
}, 300_000)
afterAll(async () => {
  await browser?.close()
  await it?.close()
})

const page = (of = subject) => `/p/${personToken(it.house.keys.key('link'), { account: form.account, subject: of })}`
function own(): string {
  const end = (it.clock.nowMs() + HOUR_MS).toString(36)
  const mac = it.house.keys.mac('link', form.account, `own ${subject} ${end}`).toString('base64url')
  return `/own/${form.account}.${subject}.${end}.${mac}`
}

const LOOKS: readonly Look[] = [{ width: 1280 }, { width: 390 }, { width: 390, dark: true }]
test.each(LOOKS)('no flaw that axe knows: %o', async look => {
  const somebody = await visitor(browser, origin, look)
  for (const path of [page(), own(), code, page(number)]) {
    await somebody.page.goto(path)
    await expectGood(somebody)
    await photograph(somebody, `${path === code ? 'code' : path.slice(1, 5)}-${look.width}${look.dark ? '-dark' : ''}`)
  }
  expect(await somebody.context.cookies()).toEqual([]) // [CK-04]
  await somebody.context.close()
})

test.each(LOCALES.filter(locale => locale !== 'en'))('nor in %s, on a telephone', async locale => {
  const somebody = await visitor(browser, origin, { width: 390 })
  for (const path of [page(), own(), code, page(number)]) {
    await somebody.page.goto(`${path}?lang=${locale}`)
    await expectGood(somebody)
  }
  await somebody.context.close()
})

test('a code is typed without scripts, and a wrong one is said beside its field [AS-03]', async () => {
  const somebody = await visitor(browser, origin, { width: 390, scripts: false })
  const { page: at } = somebody
  await at.goto(code)
  await at.getByLabel('Code').fill('12345')
  await at.getByRole('button', { name: 'Confirm' }).click()
  expect(await at.getByRole('alert').textContent()).toContain('That is not the code.')
  expect(await at.getByLabel('Code').getAttribute('aria-invalid')).toBe('true')
  await photograph(somebody, 'code-wrong')
  await at.getByRole('button', { name: 'Send another code' }).click()
  expect(await at.getByRole('status').textContent()).toContain('Only the newest one works.')
  await somebody.context.close()
})

test('the form as it was shown can be read, and not be sent [AS-04]', async () => {
  const somebody = await visitor(browser, origin, { width: 390, scripts: false })
  const { page: at } = somebody
  await at.goto(page())
  await at.getByRole('link', { name: 'Form as of version 1' }).first().click()
  const box = at.getByLabel('Yes, please send me “Our news” by email.')
  expect([await box.isDisabled(), await box.isChecked()]).toEqual([true, false])
  expect(await at.getByRole('button', { name: 'Subscribe' }).isDisabled()).toBe(true)
  await somebody.context.close()
})

test('without scripts: less often, another language, the link, and all off, each by its own button [AS-03]', async () => {
  const somebody = await visitor(browser, origin, { width: 390, scripts: false })
  const { page: at } = somebody
  await at.goto(page())
  await at.getByLabel('How often at most').selectOption('1 month')
  await at.getByRole('button', { name: 'Save' }).first().click()
  expect(await at.getByLabel('How often at most').inputValue()).toBe('1 month')
  await at.getByRole('button', { name: 'Send me the link' }).click()
  expect(await at.getByRole('status').textContent()).toContain('a…@example.org')
  await at.getByRole('button', { name: 'Switch everything off' }).click()
  expect(await at.getByRole('button', { name: /^Switch/ }).count()).toBe(0)
  await at.getByLabel('Language of messages to you').selectOption('fr')
  await at.getByRole('button', { name: 'Save' }).click()
  expect(await at.getByText(OWN_WORDS.fr.sendLink).isVisible()).toBe(true)
  await somebody.context.close()
})
