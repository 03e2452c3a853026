import { escaped } from '#base/escape.ts'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { DEMANDS, type Demand } from '#policy/demands.ts'
import { sentenceOf } from '#policy/texts.ts'
import { TEXT_LOCALES } from '#policy/texts/shape.ts'
import { FORMER_VERSIONS, POLICIES, type PolicyName } from '#policy/versions.ts'
import { openTestHouse, type TestHouse } from '../../test/house.ts'

let it: TestHouse
let app: FastifyInstance
beforeAll(async () => {
  it = await openTestHouse({ publicUrl: 'https://mail.example' })
  app = await it.app()
})
afterAll(() => it.close())

/** Without the line at the end, which leads back to where one is. */
const mainOf = (body: string) => body.slice(body.indexOf('<main'), body.indexOf('</main>') + '</main>'.length)
const get = (url: string, headers = {}) => app.inject({ url, headers })
const NAMES = Object.keys(POLICIES) as PolicyName[]
const HOMES = {
  CK: 'cookies',
  AS: 'anti-spam',
  PC: 'anti-spam',
  NA: 'anti-spam',
  HA: 'anti-spam',
  EN: 'anti-spam',
} as const

describe.each(TEXT_LOCALES)('in %s', locale => {
  test('each demand is found by its anchor, in its own words [CK-01] [EN-04]', async () => {
    for (const name of ['anti-spam', 'cookies'] as const) {
      const { body } = await get(`/legal/${name}?lang=${locale}`)
      for (const id of Object.keys(DEMANDS) as Demand[])
        if (HOMES[id.slice(0, 2) as keyof typeof HOMES] === name) {
          expect(body.split(`id="${id}"`)).toHaveLength(2)
          expect(body).toContain(escaped(sentenceOf(id, locale)))
        }
    }
  })

  test('a text says its language, and leads to the others, to what was before, and to the other texts [CK-01] [CK-02]', async () => {
    for (const name of NAMES) {
      const page = await get(`/legal/${name}`, { 'accept-language': locale })
      expect(page.headers).toMatchObject({ 'content-language': locale, vary: 'accept-language, cookie, sec-gpc' })
      expect(page.headers['set-cookie']).toBeUndefined()
      expect(page.body).toContain(`<html lang="${locale}"`)
      for (const other of TEXT_LOCALES) expect(page.body).toContain(`href="/legal/${name}?lang=${other}"`)
      for (const other of NAMES.filter(it => it !== name))
        expect(page.body).toContain(`href="/legal/${other}?lang=${locale}"`)
    }
  })
})

describe.each(NAMES)('%s', name => {
  test('the version in force has an address of its own that stays [CK-01]', async () => {
    const { version } = POLICIES[name]
    const [named, stays] = await Promise.all([get(`/legal/${name}?lang=en`), get(`/legal/${name}/${version}?lang=en`)])
    expect(mainOf(stays.body)).toBe(mainOf(named.body))
    expect(mainOf(named.body)).toContain('</main>')
  })

  test.each(FORMER_VERSIONS[name])(
    'version $version stays readable, and says that it is not in force [CK-01] [EN-04]',
    async ({ version }) => {
      const page = await get(`/legal/${name}/${version}?lang=de`)
      expect(page.statusCode).toBe(200)
      expect(page.body).toContain('Sie gilt nicht mehr')
      expect(page.body).toContain(`href="/legal/${name}?lang=de"`)
      expect(page.body).toContain(version === '2026-11' ? '<div lang="en">' : '<div lang="de">')
    },
  )

  test.each(['2025-01', '..', '<script>', 'constructor'])(
    'version %s is not there, and the page says where to go',
    async version => {
      const page = await get(`/legal/${name}/${encodeURIComponent(version)}`)
      expect(page.statusCode).toBe(404)
      expect(page.body).not.toContain('<script>')
    },
  )
})

test('the process is found step by step [EN-04]', async () => {
  const { body } = await get('/legal/terms?lang=en')
  for (const id of ['notice', 'reply', 'appeal', 'decision', 'overdue', 'oneOrganisation', 'reinstatement'])
    expect(body).toContain(`<h2 id="${id}">`)
})

test('the register names the cookie as it is called here, with its class and how long it stays [CK-01]', async () => {
  const { body } = await get('/legal/cookies?lang=en')
  expect(body).toContain('<code>__Host-optimail</code>')
  for (const cell of ['Strictly necessary, cookie', 'OptiMail', '90 days', 'om_consent', 'om_lang'])
    expect(body, cell).toContain(cell)
  expect(body).toContain('Version 1 of the register')
})
