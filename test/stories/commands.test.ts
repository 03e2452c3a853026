/** One consent's whole way by API and command line: from a form to a mail to a proof, on the product as it is started. */

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import PostalMime from 'postal-mime'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sure } from '#base/bug.ts'
import { until } from '../campaign.ts'
import { typed } from '../command-line.ts'
import { anyPorts, cli, ready, type Run, start, stop } from '../product.ts'

type Json = { readonly [member: string]: string } // Of an answer, what the story looks at.

const READS_MS = 2_200 // Nobody fills in a form faster than in two seconds.
const GOOD = 0
const FAILS = 1
const UNREADABLE = 2

let folder: string
let product: Run
let url: string
let env: Readonly<Record<string, string>>
const ids = { purpose: '', form: '', campaign: '', contact: '' }

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'optimail-story-'))
  product = start([...(await anyPorts()), '--data', join(folder, 'data')])
  url = await ready(product)
  env = { OPTIMAIL_URL: url, OPTIMAIL_PASSWORD: 'four unrelated words here' }
}, 300_000)
afterAll(async () => {
  await stop(product)
  rmSync(folder, { recursive: true, force: true })
})

/** What a command answers; `code` is what it ends with. That a shell hears of it is tried in test/start.test.ts, and below by `verify`. */
async function optimail(args: readonly string[], code = GOOD): Promise<Json> {
  const it = await typed(args, env)
  expect(it).toMatchObject({ code })
  const [first] = it.printed.trim().split('\n')
  return first?.startsWith('{') ? (JSON.parse(first) as Json) : { text: `${it.printed}${it.said}` }
}
const ask = (words: string, input: object = {}) =>
  optimail([...words.split(' '), '--data', JSON.stringify(input), '--json'])

async function rows(words: string): Promise<Json[]> {
  const it = await typed([...words.split(' '), '--json'], env)
  expect(it).toMatchObject({ code: GOOD })
  return it.printed
    .split('\n')
    .filter(line => line.startsWith('{'))
    .map(line => JSON.parse(line) as Json)
}

/** The same by the API, for what is asked again and again. */
async function rowsAt(path: string): Promise<Json[]> {
  const answer = await fetch(`${url}/v1${path}`, { headers: { authorization: `Bearer ${env['OPTIMAIL_KEY']}` } })
  return ((await answer.json()) as { data: Json[] }).data
}

async function mailTo(address: string, subject: RegExp): Promise<Awaited<ReturnType<typeof PostalMime.parse>>> {
  let found: Json | undefined
  await until(`a mail to ${address}`, async () => {
    found = (await rowsAt('/sandbox/mail')).find(mail => mail['to'] === address && subject.test(mail['subject'] ?? ''))
    return found !== undefined
  })
  const { source } = await ask('sandbox read', { mail_id: found?.['mail_id'] })
  return PostalMime.parse(sure(source, 'a mail has a source'))
}

const linkIn = (text: string | undefined, path: string) =>
  sure(new RegExp(`${url}${path}[\\w-]+`).exec(text ?? '')?.[0], `a link to ${path} is in the mail`)

async function signUp(address: string): Promise<void> {
  const page = await (await fetch(`${url}/f/${ids.form}`)).text()
  const token = sure(/name="render_token" value="([^"]+)"/.exec(page)?.[1], 'the page has a token')
  const box = sure(/name="(consent\.[^"]+)"/.exec(page)?.[1], 'the page has a box')
  expect(page).not.toMatch(/\schecked/)
  await pause(READS_MS)
  const body = new URLSearchParams({ render_token: token, 'field.email': address, [box]: 'yes' })
  const answer = await fetch(`${url}/f/${ids.form}`, { method: 'POST', body })
  expect({ status: answer.status, says: await answer.text() }).toMatchObject({ status: 200 })
}

test('an installation is made ready by one command [AS-02]', async () => {
  const made = await optimail(
    ['setup', '--email', 'you@bakery.example', '--account', 'Your Bakery', '--accept-policies'].concat([
      '--name',
      'Your Bakery',
      '--contact',
      'you@bakery.example',
      '--address',
      '1 Mill Lane, Lyon',
      '--country',
      'FR',
    ]),
  )
  expect(made).toMatchObject({
    account_id: expect.stringMatching(/^acc_/),
    api_key: expect.stringMatching(/^om_live_/),
  })
  env = { ...env, OPTIMAIL_KEY: sure(made['api_key'], 'setup makes a key') }
}, 300_000)

test('a purpose and a form are written and published [AS-06] [AS-08]', async () => {
  const texts = {
    name: 'Bread letter',
    description: 'What comes out of the oven this week',
    frequency: 'At most once a week.',
  }
  const purpose = await ask('purposes create', {
    slug: 'bread',
    max_frequency: { count: 1, per: 'week' },
    texts: { en: texts },
  })
  ids.purpose = sure(purpose['purpose_id'], 'a purpose has an id')
  await ask('purposes publish', { purpose_id: ids.purpose })
  const wish = {
    name: 'Website',
    locales: ['en'],
    purpose_ids: [ids.purpose],
    privacy_url: 'https://bakery.example/privacy',
  }
  ids.form = sure((await ask('forms create', wish))['form_id'], 'a form has an id')
  expect(await ask('forms publish', { form_id: ids.form })).toMatchObject({ version: 1, url: `${url}/f/${ids.form}` })
}, 300_000)

test('somebody signs up, is asked by mail, and is there only after they confirmed [AS-03] [AS-04]', async () => {
  await signUp('anna@reader.example')
  await signUp('otto@reader.example')
  const mail = await mailTo('anna@reader.example', /confirm/i)
  const link = linkIn(mail.text, '/c/')
  const looked = await fetch(link)
  expect([looked.status, looked.headers.get('set-cookie')]).toEqual([200, null])
  expect(await rows('contacts list --purpose bread --state active')).toEqual([])
  expect((await fetch(link, { method: 'POST' })).status).toBe(200)
  await until('the confirmation stands in the log', async () => {
    const active = await rowsAt('/contacts?purpose=bread&state=active')
    ids.contact = active[0]?.['contact_id'] ?? ''
    return active.length === 1 && active[0]?.['email'] === 'anna@reader.example'
  })
  expect((await fetch(link, { method: 'POST' })).status, 'the link works once').not.toBe(500)
}, 300_000)

test('a campaign reaches that person and nobody else [AS-03]', async () => {
  const made = await ask('campaigns create', {
    name: 'Rye is back',
    starter: 'letter',
    purpose_id: ids.purpose,
    subject: 'Rye is back',
    from: { name: '{{ account.name }}', address: 'you@bakery.example' },
  })
  ids.campaign = sure(made['campaign_id'], 'a campaign has an id')
  await ask('campaigns start', { campaign_id: ids.campaign })
  await until('the campaign is sent', async () => (await rowsAt('/campaigns'))[0]?.['status'] === 'finished')
  expect(await ask('campaigns report', { campaign_id: ids.campaign })).toMatchObject({
    totals: { frozen: 1, accepted: 1, failed: 0, gated: 0, expired: 0, held: 0, pending: 0 },
  })
  const sent = (await rows('sandbox list')).filter(mail => mail['subject'] === 'Rye is back')
  expect(sent.map(mail => mail['to'])).toEqual(['anna@reader.example'])
}, 300_000)

test('one click ends it at once, and a look at the page ends nothing [AS-03]', async () => {
  const mail = await mailTo('anna@reader.example', /Rye is back/)
  const header = (name: string) => mail.headers.find(({ key }) => key === name)?.value ?? ''
  expect(header('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click')
  const link = linkIn(header('list-unsubscribe'), '/u/')
  const stand = async () => (await rowsAt(`/contacts/${ids.contact}/consents`))[0]?.['state']
  expect((await fetch(link)).status).toBe(200)
  expect(await stand()).toBe('active')
  const click = await fetch(link, {
    method: 'POST',
    body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }),
    redirect: 'error',
  })
  expect([click.status, click.headers.get('set-cookie')]).toEqual([200, null])
  expect(await stand()).toBe('withdrawn')
}, 300_000)

test('the proof is verified offline by a program of its own, and a changed one is caught [AS-10]', async () => {
  const bundle = join(folder, 'anna.optin.zip')
  const policy = join(folder, 'policy.txt')
  writeFileSync(policy, await (await fetch(`${url}/consent/policy`)).text())
  const saved = cli(['contacts', 'proof', ids.contact, '--format', 'zip', '--out', bundle], env)
  expect({ code: await saved.code, said: saved.said() }).toMatchObject({ code: GOOD })
  const verify = async (file: string, ...more: string[]) => {
    const it = cli(['verify', '--policy', policy, '--json', ...more, file])
    return { code: await it.code, ...(JSON.parse(it.said()) as { steps: { id: number; result: string }[] }) }
  }
  const good = await verify(bundle)
  expect(good).toMatchObject({ code: GOOD })
  expect(good.steps.filter(({ result }) => result === 'fail')).toEqual([])
  expect(await verify(bundle, '--require', 'bread/email'), 'it was withdrawn').toMatchObject({ code: FAILS })

  const bytes = readFileSync(bundle)
  const at = bytes.indexOf('What comes out of the oven')
  expect(at).toBeGreaterThan(0)
  bytes.write('J', at)
  const forged = join(folder, 'forged.optin.zip')
  writeFileSync(forged, bytes)
  const bad = await verify(forged)
  expect(bad.code).not.toBe(GOOD)
  writeFileSync(forged, 'not a bundle')
  const none = cli(['verify', '--policy', policy, forged])
  expect(await none.code).toBe(UNREADABLE)
}, 300_000)
