import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { FastifyInstance } from 'fastify'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { must } from '#base/bug.ts'
import { TEMPLATE_EXAMPLE } from '#transactional/api.ts'
import { OPERATIONS } from '#operations.ts'
import { expectGood, listening, logIn, openBrowser, type Visitor, visitor } from '../../test/browser.ts'
import { type Ask, browserOf } from '../../test/client.ts'
import { openTestHouse, type TestHouse } from '../../test/house.ts'
import { freePort } from '../../test/ports.ts'
import { publishedForm } from '../../test/sign-up.ts'

const HERE = fileURLToPath(new URL('./', import.meta.url))
/** Operators have places of their own, and everybody looks after their own session and their own second factor. */
const OF_OPERATORS = /^screens\/(?:trust|review|ledger)\//
const screens = readdirSync(HERE, { recursive: true })
  .map(String)
  .filter(file => file.endsWith('.tsx') && !OF_OPERATORS.test(file))

type Operation = { readonly at: string; readonly needs: string; readonly example?: object | undefined }
const operations: Readonly<Record<string, Operation>> = OPERATIONS

/** The rights that are needed for what a screen changes. */
function rightsNeededIn(source: string): string[] {
  const calls = [...source.matchAll(/\b(?:call|ask|sendFile|keepFile)\(([^)]{0,200})/g)].map(
    ([, inside = '']) => inside,
  )
  const names = calls.flatMap(inside => [...inside.matchAll(/'([a-z-]+\.[a-z-]+)'/g)].map(([, name = '']) => name))
  const acts = names.map(name => operations[name]).filter(it => it !== undefined && !it.at.startsWith('GET '))
  return [...new Set(acts.map(it => it?.needs ?? '').filter(needs => !needs.endsWith('.read')))]
}

/** What the server shows as an example of the operation, or something else, made by whoever may; its id. */
async function made(ask: Ask, name: keyof typeof OPERATIONS, id: string, body?: object): Promise<string> {
  const { at, example } = operations[name] ?? {}
  const { status, text, body: it } = await ask(at as `POST /${string}`, body ?? example)
  must(status < 300, `${name} was refused: ${text}`)
  return String(it[id])
}

/** What can be pressed or written in on the page, by its name; what leads elsewhere is not. */
const USABLE = `(() => {
  const nameOf = it => it.getAttribute('aria-label') || (it.labels?.[0] ?? it).textContent.trim()
  const all = document.querySelectorAll('main :is(button, input, select, textarea)')
  return [...all].filter(it => it.checkVisibility() && !it.matches(':disabled, [readonly]')).map(nameOf)
})()`

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
  const at: Record<string, string> = {}
  beforeAll(async () => {
    it = await openTestHouse({ publicUrl: `http://127.0.0.1:${await freePort()}` })
    app = await listening(it.house)
    browser = await openBrowser()
    me = await visitor(browser, it.house.publicUrl)
    const owner = await it.account()
    const ask = await browserOf(app, owner)
    const mail = { name: 'Letter', starter: 'letter', subject: 'FREE $$$ NOW' }
    const text = { name: 'Text', channel: 'sms', text: 'Write to us' }
    const { draft } = TEMPLATE_EXAMPLE
    const de = { subject: 'Ihre Bestellung', paragraphs: ['Guten Tag'] }
    const inTwoLanguages = { ...TEMPLATE_EXAMPLE, draft: { ...draft, letters: { ...draft.letters, de } } }
    at['route'] = await made(ask, 'text-routes.create', 'text_route_id')
    at['mail'] = await made(ask, 'campaigns.create', 'campaign_id', mail)
    at['text'] = await made(ask, 'campaigns.create', 'campaign_id', text)
    at['template'] = await made(ask, 'templates.create', 'template_id', inTwoLanguages)
    at['site'] = await made(ask, 'sites.create', 'site_id')
    at['form'] = (await publishedForm(it, owner.account)).form
    await it.house.platformPool.query(`update membership set role = 'viewer'`)
    await logIn(me, 'owner0@bakery0.example')
    await me.page.getByRole('heading', { level: 1, name: 'Overview' }).waitFor()
  })
  /** `path` names what was made above. */
  async function open(path: string, seen: string) {
    await me.page.goto(`/app${path.replace(/[a-z]+(?=$|\?)/, name => at[name] ?? name)}`)
    await me.page.getByText(seen).first().waitFor()
    await me.page.waitForLoadState('networkidle')
  }
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

  const SHOWN_AS = ['Phone', 'Tablet', 'Desktop', 'Light', 'Dark', 'No pictures', 'Read it as somebody else']
  const OF_SETTINGS = ['Who you are', 'Policies', 'Sending', 'People', 'Security', 'API keys', 'Webhooks']
  const OF_FORM = ['Edit', 'Embed', 'Numbers', 'Versions', 'What to look at', '390', '640', 'Light', 'Dark']
  const OF_SITE = ['Registry', 'Banner', 'Choices', 'Install', 'Found']
  test.each([
    ['/settings/sending', 'Operator', [...OF_SETTINGS, 'Try again']], // The addresses that providers call are secrets.
    ['/campaigns/mail', 'looks like spam to people', ['HTML', 'Text', 'Show', ...SHOWN_AS]],
    [
      '/campaigns/text',
      'Say who this text comes from.',
      ['The first', 'In between', 'Light', 'Dark', 'Read it as somebody else', 'Show'],
    ],
    ['/templates/template', 'How it reads', ['English', 'German', 'Copy']],
    ['/websites/site', 'basket', [...OF_SITE, 'basket']],
    ['/websites/site?tab=banner', 'Preview', OF_SITE],
    ['/forms/form', 'Rules', ['Copy', 'Actions for Website', ...OF_FORM]],
  ])('on %s can use what shows, and nothing that changes', async (path, seen, reads) => {
    await open(path, seen)
    const usable = (await me.page.evaluate(USABLE)) as string[] // As it says.
    expect([...new Set(usable.map(name => name.replace(/^(Show|Copy): .+/, '$1')))]).toEqual(reads)
  })

  test('reads all of it: the other part, the other language, an entry', async () => {
    const { page } = me
    await open('/campaigns/mail', 'Letter')
    await page.locator('.cm-content').click()
    await page.keyboard.type('Not mine')
    expect(await page.locator('.cm-content').textContent()).not.toContain('Not mine')
    await page.getByRole('tab', { name: 'Text' }).click()
    await page.getByText('The text part is made from the message.').waitFor()
    await open('/templates/template', 'How it reads')
    await page.getByText('German', { exact: true }).click()
    await expect.poll(() => page.getByLabel('Subject').inputValue()).toBe('Ihre Bestellung')
    await open('/websites/site', 'basket')
    await page.getByRole('button', { name: 'basket' }).click()
    const entry = page.getByRole('dialog')
    await entry.getByText('You may look at this.').waitFor()
    expect(await entry.getByLabel('Provider').isDisabled()).toBe(true)
    expect(await entry.getByRole('button', { name: 'Take over' }).isDisabled()).toBe(true)
  })
})
