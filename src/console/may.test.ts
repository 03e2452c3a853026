import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { FastifyInstance } from 'fastify'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { OPERATIONS } from '#operations.ts'
import { expectGood, listening, logIn, openBrowser, type Visitor, visitor } from '../../test/browser.ts'
import { openTestHouse, type TestHouse } from '../../test/house.ts'
import { freePort } from '../../test/ports.ts'

const HERE = fileURLToPath(new URL('./', import.meta.url))
/** Operators have places of their own, and everybody looks after their own session and their own second factor. */
const OF_OPERATORS = /^screens\/(?:trust|review|ledger)\//
const screens = readdirSync(HERE, { recursive: true })
  .map(String)
  .filter(file => file.endsWith('.tsx') && !OF_OPERATORS.test(file))

const operations: Readonly<Record<string, { readonly at: string; readonly needs: string }>> = OPERATIONS

/** The rights that are needed for what a screen changes. */
function rightsNeededIn(source: string): string[] {
  const calls = [...source.matchAll(/\b(?:call|ask|sendFile|keepFile)\(([^)]{0,200})/g)].map(
    ([, inside = '']) => inside,
  )
  const names = calls.flatMap(inside => [...inside.matchAll(/'([a-z-]+\.[a-z-]+)'/g)].map(([, name = '']) => name))
  const acts = names.map(name => operations[name]).filter(it => it !== undefined && !it.at.startsWith('GET '))
  return [...new Set(acts.map(it => it?.needs ?? '').filter(needs => !needs.endsWith('.read')))]
}

/** Those of whose hooks others make buttons. */
const MADE_ELSEWHERE = ['screens/form/acts.tsx']

test.each(screens.filter(file => !MADE_ELSEWHERE.includes(file)))(
  '%s offers what it does to whoever may do it',
  file => {
    const source = readFileSync(`${HERE}/${file}`, 'utf8')
    const asked = [...source.matchAll(/(?:right=|useMay\()["']([a-z.]+)["']/g)].map(([, right]) => right)
    const ofSites = source.includes('rightOf(') ? ['sites.write', 'operate'] : []
    expect(rightsNeededIn(source).filter(right => ![...asked, ...ofSites].includes(right))).toEqual([])
  },
)

describe('whoever may only look', () => {
  let it: TestHouse
  let app: FastifyInstance
  let browser: Browser
  let me: Visitor
  beforeAll(async () => {
    it = await openTestHouse({ publicUrl: `http://127.0.0.1:${await freePort()}` })
    app = await listening(it.house)
    browser = await openBrowser()
    me = await visitor(browser, it.house.publicUrl)
    await it.account()
    await it.house.platformPool.query(`update membership set role = 'viewer'`)
    await logIn(me, 'owner0@bakery0.example')
    await me.page.getByRole('heading', { level: 1, name: 'Overview' }).waitFor()
  })
  afterAll(async () => {
    await browser?.close()
    await app?.close()
    await it?.close()
  })

  test.each([
    ['/forms', 'New form'],
    ['/purposes', 'New purpose'],
    ['/campaigns', 'New campaign'],
    ['/templates', 'New template'],
    ['/suppressions', 'Suppress addresses'],
    ['/requests', 'Write down a request'],
    ['/settings/webhooks', 'Add'],
    ['/settings/users', 'Invite'],
    ['/settings/keys', 'Make a key'],
  ])('on %s finds “%s” there, and that it is not theirs', async (at, name) => {
    await me.page.goto(`/app${at}`)
    const button = me.page.getByRole('button', { name: new RegExp(name) }).first()
    await button.waitFor()
    expect(await button.isDisabled()).toBe(true)
    await me.page.getByTitle('Your role in this account does not include this.').first().waitFor({ state: 'attached' })
    await expectGood(me)
  })

  test('brings no list along, and is asked for nothing', async () => {
    await me.page.goto('/app/imports/new')
    await me.page.getByText('You may look at this. To change it, ask an owner').waitFor()
    expect(await me.page.getByText('second factor').count()).toBe(0)
    expect(await me.page.getByRole('button', { name: 'Look at its columns' }).isDisabled()).toBe(true)
    await me.page.goto('/app/imports')
    await me.page.getByRole('heading', { level: 1, name: 'Imports' }).waitFor()
    expect(await me.page.locator('a[href="/app/imports/new"]').count()).toBe(0)
  })
})
