import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sure } from '#base/bug.ts'
import { PREVIEW_MS } from '#base/limits.ts'
import { afterPages, readForm, saveForm } from '#consent/consent.ts'
import type { AccountId } from '#store/turn.ts'
import type { Locale } from '#wire/form-definition.ts'
import { openTestHouse, type TestHouse } from '../../test/house.ts'
import { type Published, publishedForm, withNumbers } from '../../test/sign-up.ts'

let it: TestHouse
let app: FastifyInstance
let account: AccountId
let form: Published

beforeAll(async () => {
  it = await openTestHouse()
  account = (await it.account()).account
  form = await publishedForm(it, account, ['news'], withNumbers, ['email', 'sms'])
  app = await it.app()
})
afterAll(() => it.close())

const addresses = async (locale: Locale = 'en') => {
  const pages = await it.turn(account, async turn => afterPages(turn, form.form, locale))
  if (!pages.ok) throw new Error(pages.refusal)
  return pages.value
}
const get = (url: string, method: 'GET' | 'POST' = 'GET') =>
  app.inject({ method, url: url.replace(it.house.publicUrl, ''), headers: { accept: 'text/html' } })

test('what comes after a form is shown as the draft has it, and nothing is behind it [AS-04]', async () => {
  await it.turn(account, async turn => {
    const read = await readForm(turn, form.form)
    if (!read.ok) throw new Error('the test’s own form')
    const { draft, rev, name } = read.value
    const texts = { ...sure(draft.texts.en, 'the form is in English'), thanks: 'Merci from <b>us</b>.' }
    return saveForm(turn, form.form, rev, name, { ...draft, texts: { en: texts } })
  })
  const { thanks, question, confirmed } = await addresses()
  const [first, second, third] = await Promise.all([thanks, question, confirmed].map(it => get(it)))
  expect(first?.body).toContain('Merci from &lt;b&gt;us&lt;/b&gt;.')
  expect(first?.body).toContain('autocomplete="one-time-code"')
  expect(second?.body.match(/<li>/g), 'a box for each purpose by mail').toHaveLength(1)
  expect(second?.body).toContain('name@example.org')
  expect(third?.body).toContain('role="status"')
  expect((await get(question, 'POST')).statusCode, 'there is nothing to answer').toBe(404)
})

test('nobody else opens them: no key, another form’s, another hour’s', async () => {
  const { thanks } = await addresses()
  const another = await publishedForm(it, account, ['offers'])
  const url = new URL(thanks)
  const bent = (change: (url: URL) => void) => {
    const it = new URL(url)
    change(it)
    return get(it.pathname + it.search).then(({ statusCode }) => statusCode)
  }
  expect(await bent(() => {})).toBe(200)
  expect(await bent(it => it.searchParams.delete('key'))).toBe(404)
  expect(await bent(it => (it.pathname = it.pathname.replace(form.form, another.form)))).toBe(404)
  expect(await bent(it => it.searchParams.set('until', String(Number(it.searchParams.get('until')) + 1)))).toBe(404)
  expect(await bent(it => it.searchParams.set('account', 'acc_1'))).toBe(404)
  it.clock.move(PREVIEW_MS)
  expect(await bent(() => {})).toBe(404)
})

test('a language that the form has not is refused', async () => {
  expect(await it.turn(account, async turn => afterPages(turn, form.form, 'pt'))).toEqual({
    ok: false,
    refusal: 'no-such-language',
  })
})
