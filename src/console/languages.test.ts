/** The console in the languages that it speaks besides English. */

import type { FastifyInstance } from 'fastify'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { expectGood, listening, logIn, openBrowser, photograph, type Visitor, visitor } from '../../test/browser.ts'
import { checkHouse } from '../../test/check-house.ts'
import { openTestHouse, type TestHouse } from '../../test/house.ts'
import { freePort } from '../../test/ports.ts'
import { tables } from './languages/de/said.ts'
import type { Sentences } from './heard.ts'
import { type Language, LANGUAGES } from './written.ts'

const SAID_IN_GERMAN: Sentences = tables['said/server']
type Other = Exclude<Language, 'en'>
const OTHERS = LANGUAGES.filter((it): it is Other => it !== 'en')
const HERE = fileURLToPath(new URL('./', import.meta.url))

/** The tables of the screens, by where they say they are. */
function tablesHere(): string[] {
  const files = readdirSync(HERE, { recursive: true, withFileTypes: true }).filter(
    it => it.isFile() && /\.tsx?$/.test(it.name) && !it.name.includes('.test.') && !it.parentPath.includes('languages'),
  )
  return files
    .flatMap(it => [...readFileSync(join(it.parentPath, it.name), 'utf8').matchAll(/\bat: '([\w/-]+)',\s+en: /g)])
    .map(found => found[1] ?? '')
    .toSorted()
}

async function tablesIn(language: Other): Promise<Readonly<Record<string, object>>> {
  const folder = join(HERE, 'languages', language)
  const files = await Promise.all(
    readdirSync(folder).map(async name => {
      const file = (await import(join(folder, name))) as { readonly tables: Readonly<Record<string, object>> } // Each has them.
      const [own] = name.split('.')
      const strange = Object.keys(file.tables).filter(at => !at.startsWith(`${own}/`))
      expect(strange, `of another folder than ${language}/${name}`).toEqual([])
      return Object.entries(file.tables)
    }),
  )
  return Object.fromEntries(files.flat())
}

/** What is said, without what a function would make of its values. */
const saidIn = (table: object): string[] =>
  Object.values(table).flatMap((it: unknown) =>
    typeof it === 'string' ? [it] : typeof it === 'object' && it !== null ? saidIn(it) : [],
  )

describe.each(OTHERS)('in %s', language => {
  test('every screen has its words', async () => {
    expect(Object.keys(await tablesIn(language)).toSorted()).toEqual(tablesHere())
  })

  test('no sentence has other quotation marks than that language', async () => {
    const said = Object.values(await tablesIn(language)).flatMap(saidIn)
    expect(said.length).toBeGreaterThan(2_000)
    expect(said.filter(it => (language === 'de' ? /“[\p{L}]|[«»]/u : /[“”„]/).test(it))).toEqual([])
  })
})

const HEADINGS: Readonly<Record<Other, { readonly overview: string; readonly save: string }>> = {
  fr: { overview: 'Vue d’ensemble', save: 'Enregistrer' },
  de: { overview: 'Übersicht', save: 'Speichern' },
  es: { overview: 'Resumen', save: 'Guardar' },
  it: { overview: 'Panoramica', save: 'Salva' },
  pt: { overview: 'Visão geral', save: 'Guardar' },
}

describe('in a browser', () => {
  let it: TestHouse
  let app: FastifyInstance
  let browser: Browser
  let me: Visitor

  beforeAll(async () => {
    it = await openTestHouse({ publicUrl: `http://127.0.0.1:${await freePort()}` })
    app = await listening(it.house)
    browser = await openBrowser()
    await it.account()
    me = await visitor(browser, it.house.publicUrl, { locale: 'fr-FR' })
  })
  afterAll(async () => {
    await browser?.close()
    await app?.close()
    await it?.close()
  })

  test('whoever is not known yet is spoken to as their browser speaks', async () => {
    await me.page.goto('/app/')
    await me.page.getByRole('button', { name: 'Se connecter' }).waitFor()
    await expectGood(me)
    await me.page.getByLabel('E-mail').fill('owner0@bakery0.example')
    const other = await visitor(browser, it.house.publicUrl)
    await logIn(other, 'owner0@bakery0.example')
    await other.page.getByRole('heading', { level: 1, name: 'Overview' }).waitFor()
    await me.context.addCookies(await other.context.cookies())
    await other.context.close()
  })

  test('what the server says is said in that language, too', async () => {
    const german = await visitor(browser, it.house.publicUrl, { locale: 'de-DE' })
    await german.page.goto('/app/')
    await german.page.getByLabel('E-Mail').fill('owner0@bakery0.example')
    await german.page.getByRole('textbox', { name: 'Passwort' }).fill('not the password at all')
    await german.page.getByRole('button', { name: 'Anmelden' }).click()
    await german.page
      .getByRole('alert')
      .getByText(SAID_IN_GERMAN['The address or the password is wrong.'] ?? '')
      .waitFor()
    await expectGood(german)
    await german.context.close()
  })

  test('an account chooses its language, and every screen speaks it [CK-15]', async () => {
    for (const language of OTHERS) {
      await me.page.goto('/app/settings/account')
      await me.page.locator('h1').waitFor()
      const spoken = await me.page.locator('html').getAttribute('lang')
      const save = HEADINGS[OTHERS.find(it => it === spoken) ?? language].save
      await me.page.locator(`select:has(option[value="${language}"]):has(option[value="en"])`).selectOption(language)
      await me.page.getByRole('button', { name: spoken === 'en' ? 'Save' : save, exact: true }).click()
      await me.page.getByRole('button', { name: HEADINGS[language].save, exact: true }).waitFor()
      expect(await me.page.locator('html').getAttribute('lang')).toBe(language)
      await me.page.goto('/app/')
      await me.page.getByRole('heading', { level: 1, name: HEADINGS[language].overview }).waitFor()
      await expectGood(me)
      await photograph(me, `overview-${language}`)
      for (const path of ['contacts', 'forms', 'campaigns', 'imports', 'status', 'ledger', 'settings/sending']) {
        await me.page.goto(`/app/${path}`)
        await expectGood(me)
      }
    }
  }, 300_000)

  test('nothing of other languages is loaded: with all of one’s own it is a fifth more', async () => {
    const files: { readonly name: string; readonly size: number }[] = []
    const read: Promise<void>[] = []
    me.page.on('response', answer => {
      if (/\/(?!chart-)[^/]+\.js$/.test(answer.url()))
        read.push(answer.body().then(body => void files.push({ name: answer.url(), size: gzipSync(body).byteLength })))
    })
    await me.page.goto('/app/')
    await me.page.getByRole('heading', { level: 1, name: HEADINGS.pt.overview }).waitFor()
    await me.page.waitForLoadState('networkidle')
    await Promise.all(read)
    const bytes = files.reduce((sum, { size }) => sum + size, 0)
    expect(bytes).toBeLessThanOrEqual(296 * 1_024)
    expect(bytes, 'the scripts were counted').toBeGreaterThan(100 * 1_024)
    await checkHouse(it)
  })
})
