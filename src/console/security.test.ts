import type { Browser } from 'playwright-core'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Secret } from 'otpauth'
import { codeAt } from '#accounts/totp.ts'
import { CODE_STEP_MS } from '#base/limits.ts'
import { expectGood, listening, openBrowser, type Visitor, visitor } from '../../test/browser.ts'
import { checkHouse } from '../../test/check-house.ts'
import { openTestHouse, type Owned, PASSWORD, type TestHouse } from '../../test/house.ts'
import { freePort } from '../../test/ports.ts'

let it: TestHouse
let owned: Owned
let app: FastifyInstance
let browser: Browser
let me: Visitor
let secret: Uint8Array
let codes: readonly string[]
beforeAll(async () => {
  it = await openTestHouse({ publicUrl: `http://127.0.0.1:${await freePort()}` })
  owned = await it.account()
  app = await listening(it.house)
  browser = await openBrowser()
  me = await visitor(browser, it.house.publicUrl)
})
afterAll(async () => {
  await browser?.close()
  await app?.close()
  await it?.close()
})

const code = () => codeAt(secret, it.clock.nowMs())
const press = (name: string) => me.page.getByRole('button', { name, exact: true }).click()
const logIn = async () => {
  await me.page.goto('/app/settings/security')
  await me.page.getByLabel('Email').fill(owned.email)
  await me.page.getByLabel('Password', { exact: false }).first().fill(PASSWORD)
  await press('Log in')
}

test('the second factor is set up with a picture, a link and letters, and confirmed by a code', async () => {
  await logIn()
  await me.page.getByText('Off', { exact: true }).waitFor()
  await expectGood(me)
  await press('Set it up')
  await me.page.getByLabel('Your password').fill('not mine at all')
  await press('Set it up')
  await me.page.getByText('This is not your password.').first().waitFor()
  await expectGood(me)
  await me.page.getByLabel('Your password').fill(PASSWORD)
  await press('Set it up')
  await me.page.getByRole('img', { name: /Picture of the secret/ }).waitFor()
  const letters = (await me.page.locator('code').first().innerText()).replaceAll(/\s/g, '')
  secret = Secret.fromBase32(letters).bytes
  expect(await me.page.getByRole('link', { name: /Open it in/ }).getAttribute('href')).toContain(`secret=${letters}`)
  await expectGood(me)
  await me.page.getByLabel('Code').fill('000000')
  await press('Confirm')
  await me.page.getByText('This code is wrong').first().waitFor()
  await me.page.getByLabel('Code').fill(code())
  await press('Confirm')
  await me.page.getByText('Your recovery codes').waitFor()
  codes = await me.page.locator('li code').allInnerTexts()
  expect(codes).toHaveLength(10)
  await expectGood(me)
  await press('I have kept them')
  await me.page.getByText('10 recovery codes left').waitFor()
  await expectGood(me)
})

test('the next log-in asks for a code, and a recovery code does as well', async () => {
  await me.context.clearCookies()
  it.clock.move(CODE_STEP_MS)
  await logIn()
  await me.page.getByRole('heading', { name: 'Your code' }).waitFor()
  await expectGood(me)
  await me.page.reload()
  await me.page.getByRole('heading', { name: 'Log in' }).waitFor()
  await logIn()
  await me.page.getByLabel('Code').fill(code())
  await press('Go on')
  await me.page.getByText('10 recovery codes left').waitFor()
  await me.context.clearCookies()
  await logIn()
  await me.page.getByLabel('Code').fill(codes[3] ?? '')
  await press('Go on')
  await me.page.getByText('9 recovery codes left').waitFor()
})

test('it is good in the dark and at 390 pixels', async () => {
  for (const look of [{ dark: true }, { width: 390 }]) {
    const other = await visitor(browser, it.house.publicUrl, look)
    await other.context.addCookies(await me.context.cookies())
    await other.page.goto('/app/settings/security')
    await other.page.getByText('9 recovery codes left').waitFor()
    await expectGood(other)
    await other.page.getByRole('button', { name: 'Turn it off' }).click()
    await other.page.getByLabel('Code').waitFor()
    await expectGood(other)
    await other.context.close()
  }
})

test('turning it off needs a code', async () => {
  it.clock.move(CODE_STEP_MS)
  await press('Turn it off')
  await me.page.getByLabel('Code').fill(codes[3] ?? '')
  await press('Turn it off')
  await me.page.getByText('This code is wrong').first().waitFor()
  await me.page.getByLabel('Code').fill(code())
  await press('Turn it off')
  await me.page.getByText('Off', { exact: true }).waitFor()
  await checkHouse(it)
})
