/** Every way in which a contact can have come, walked over HTTP: each ends with a contact of whom somebody will say “show me”. */

import type { FastifyInstance } from 'fastify'
import { Bug, sure } from '#base/bug.ts'
import { shownPurpose } from '#consent/shape.ts'
import { type Channel, type Locale, LOCALES } from '#wire/form-definition.ts'
import { type Ask, type Asked, browserOf } from './client.ts'
import { NEWS_PURPOSE } from './forms/sample.ts'
import type { Owned, TestHouse } from './house.ts'
import { backed, csv, HEADER, importer, people, quarantined } from './imports.ts'
import { formWithPartner } from './partner.ts'
import { confirmationToken, lastGrant, type Published, publishedForm, withNumbers } from './sign-up.ts'

/** Somebody who came, and what has to be in the proof of how. */
export type Came = {
  readonly owned: Owned
  readonly ask: Ask
  readonly contact: string
  readonly channel: Channel
  /** The purpose that the proof has to be able to show as given; undefined where it is not. */
  readonly given?: string | undefined
  /** Every path but those of the tlog-proofs, with `#` for a hash. */
  readonly holds: readonly string[]
}

const EVERY = [
  'README.txt',
  'chain.note',
  'dpv-27560.jsonld',
  'evidence.json',
  'keys.json',
  'keys.note',
  'manifest.json',
  'manifest.note',
  'policy.txt',
  'report.pdf',
  'verify.html',
]
const FORM = [...EVERY, 'form/#.html', 'form/#.css', 'form/#.json', 'notice/#.html', 'partners.json']
const PICTURES = ['form/#.png', 'form/#.png'] // Wide and narrow.
const CONFIRMED = ['doi/1/sent.eml', 'doi/1/delivery.json', 'doi/2/confirm.json']

const done = (asked: Asked): Asked => {
  if (asked.status !== 200) throw new Bug(`${asked.status} ${asked.text}`)
  return asked
}
const READER_IP = '192.0.2.77'
const URLENCODED = { 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html' }
const tokenIn = (html: string) => sure(/name="render_token" value="([^"]+)"/.exec(html)?.[1], 'a page has a token')
const posted = async (app: FastifyInstance, url: string, body: Readonly<Record<string, string>>, headers = {}) => {
  const payload = new URLSearchParams(body).toString()
  const { statusCode, body: html } = await app.inject({
    method: 'POST',
    url,
    headers: { ...URLENCODED, ...headers },
    remoteAddress: READER_IP,
    payload,
  })
  if (statusCode !== 200) throw new Bug(`${url}: ${statusCode} ${html}`)
  return html
}

async function ownerIn(it: TestHouse): Promise<{ readonly owned: Owned; readonly ask: Ask }> {
  const owned = await it.account()
  return { owned, ask: await browserOf(await it.app(), owned) }
}

/** The only contact with this address. */
async function contactWith(ask: Ask, email: string): Promise<string> {
  const { data } = done(await ask(`GET /contacts?search=${encodeURIComponent(email)}`)).body as {
    data: readonly { contact_id: string }[]
  }
  return sure(data[0], `${email} is a contact`).contact_id
}

/** Reads for a while, ticks, sends, and answers the mail. */
async function answers(
  it: TestHouse,
  owned: Owned,
  url: string,
  post: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>> = {},
  html?: string,
): Promise<void> {
  const app = await it.app()
  const page = html ?? (await app.inject({ method: 'GET', url, headers })).body
  it.clock.move(5_000)
  await posted(app, url, { render_token: tokenIn(page), ...post }, headers)
  await it.settle()
  const { subject_id } = await it.house.platform
    .selectFrom('confirmation')
    .select('subject_id')
    .where('account_id', '=', owned.account)
    .orderBy('created_at', 'desc')
    .executeTakeFirstOrThrow()
  it.clock.move(60_000)
  const token = await confirmationToken(it, owned.account, await lastGrant(it, owned.account, subject_id))
  await posted(app, `/c/${token}`, {})
  await it.settle()
}

/** A form in six languages, published over the API, so that a browser draws it. */
async function formInSix(ask: Ask): Promise<{ readonly form: string; readonly box: string }> {
  const { purpose_id } = done(await ask('POST /purposes', shownPurpose(NEWS_PURPOSE))).body
  done(await ask(`POST /purposes/${String(purpose_id)}/publish`, {}))
  const made = done(
    await ask('POST /forms', {
      name: 'In six languages',
      locales: LOCALES,
      purpose_ids: [purpose_id],
      privacy_url: 'https://bakery.example/privacy',
    }),
  )
  const { form_id, draft } = made.body as { form_id: string; draft: { items: readonly { id: string }[] } }
  done(await ask(`POST /forms/${form_id}/publish`, {}))
  return { form: form_id, box: sure(draft.items[0], 'it has a box').id }
}

async function byForm(
  it: TestHouse,
  { owned, ask }: Awaited<ReturnType<typeof ownerIn>>,
  { form, box }: Awaited<ReturnType<typeof formInSix>>,
  locale: Locale,
  isDrawn = false,
): Promise<Came> {
  const email = `reader.${locale}@reader.example`
  await answers(it, owned, `/f/${form}?lang=${locale}`, { 'field.email': email, [`consent.${box}`]: 'yes' })
  const holds = [...FORM, ...(isDrawn ? PICTURES : []), ...CONFIRMED]
  return { owned, ask, contact: await contactWith(ask, email), channel: 'email', given: NEWS_PURPOSE.slug, holds }
}

/** With a number: each way of reaching them has a chain of its own; a number waits for its handset. */
async function byNumber(it: TestHouse, email: string, phone: string): Promise<readonly Came[]> {
  const { owned, ask } = await ownerIn(it)
  const form = await publishedForm(it, owned.account, ['news'], withNumbers, ['email', 'sms', 'call'])
  const boxes = Object.fromEntries(form.draft.items.map(item => [`consent.${item.id}`, 'yes']))
  await answers(it, owned, `/f/${form.form}`, { 'field.email': email, 'field.phone': phone, ...boxes })
  const contact = await contactWith(ask, email)
  return [
    { owned, ask, contact, channel: 'email', given: 'news', holds: [...FORM, ...CONFIRMED] },
    { owned, ask, contact, channel: 'sms', holds: FORM },
    { owned, ask, contact, channel: 'call', holds: FORM },
  ]
}

const tickAll = ({ draft }: Published) =>
  Object.fromEntries([...draft.items, ...draft.partners].map(box => [`consent.${box.id}`, 'yes']))

async function byPartnerBox(it: TestHouse, email: string): Promise<Came> {
  const { owned, ask } = await ownerIn(it)
  const form = await formWithPartner(it, owned.account)
  await answers(it, owned, `/f/${form.form}`, { 'field.email': email, ...tickAll(form) })
  const contact = await contactWith(ask, email)
  return { owned, ask, contact, channel: 'email', given: 'partner.mills', holds: [...FORM, ...CONFIRMED] }
}

const PAGE = 'https://bakery.example/news'

/** From HTML that was pasted into somebody's page: it brings the address, and our page asks. */
async function byPaste(it: TestHouse, email: string): Promise<Came> {
  const { owned, ask } = await ownerIn(it)
  const form = await publishedForm(it, owned.account)
  const { embedding_id } = done(await ask(`POST /forms/${form.form}/embeds`, { page_url: PAGE, kind: 'paste' })).body
  const url = `/f/${form.form}?paste=${String(embedding_id)}`
  const from = { origin: 'https://bakery.example', 'sec-fetch-site': 'cross-site' }
  const page = await posted(await it.app(), url, { 'field.email': email }, from)
  const own = { origin: it.house.publicUrl, 'sec-fetch-site': 'same-origin' }
  await answers(it, owned, url, { 'field.email': email, ...tickAll(form) }, own, page)
  return {
    owned,
    ask,
    contact: await contactWith(ask, email),
    channel: 'email',
    given: 'news',
    holds: [...FORM, ...CONFIRMED],
  }
}

/** From a frame on somebody's page, where only a box that was changed by hand counts. */
async function byFrame(it: TestHouse, email: string): Promise<Came> {
  const { owned, ask } = await ownerIn(it)
  const form = await publishedForm(it, owned.account)
  done(await ask(`POST /forms/${form.form}/embeds`, { page_url: PAGE, kind: 'frame' }))
  const own = { origin: it.house.publicUrl, 'sec-fetch-site': 'same-origin' }
  const changed = form.draft.items.map(({ id }) => `consent.${id}`).join(',')
  const post = { 'field.email': email, ...tickAll(form), changed }
  await answers(it, owned, `/f/${form.form}?frame=${encodeURIComponent(PAGE)}`, post, own)
  return {
    owned,
    ask,
    contact: await contactWith(ask, email),
    channel: 'email',
    given: 'news',
    holds: [...FORM, ...CONFIRMED],
  }
}

/** In a file with what each row must prove; first as it stands in quarantine, then released. */
async function byImport(it: TestHouse): Promise<{ readonly waiting: Came; readonly release: () => Promise<Came> }> {
  const by = await importer(it)
  const { owned, ask } = by
  const { id } = await quarantined(by, csv(HEADER, ...people(25)))
  const { data } = done(await ask(`GET /imports/${id}/rows?sampled=true&limit=1`)).body as {
    data: readonly { contact_id: string }[]
  }
  const contact = sure(data[0], 'a row was drawn').contact_id
  const whole = { owned, ask, contact, channel: 'email' } as const
  const holds = [...EVERY, 'notice/#.txt', 'notice/#.json'] // What stood beside the box, and what was signed for the list.
  return {
    waiting: { ...whole, holds },
    async release() {
      await backed(by, id)
      done(await ask(`POST /imports/${id}/release`, {}))
      await it.settle()
      return { ...whole, given: 'news', holds: [...holds, 'import/1/document-1.json'] }
    },
  }
}

const PAPER = Buffer.from('%PDF-1.7\n1 0 obj << >> endobj\ntrailer << >>\n%%EOF\n')

/** Told by a program, or from paper at the counter; with the scan, with the person's own connection, or with neither. */
async function byWord(it: TestHouse, email: string, over: object, at: 'one' | 'many' = 'one'): Promise<Came> {
  const { owned, ask } = await ownerIn(it)
  const form = await publishedForm(it, owned.account)
  it.clock.move(3_600_000)
  const entry = {
    email,
    name: 'Ana Lima',
    form_id: form.form,
    form_version: 1,
    locale: 'en',
    ticked: form.draft.items.map(item => item.id),
    given_at: new Date(it.clock.nowMs() - 60_000).toISOString(),
    place: 'Counter at 1 Mill Lane',
    method: 'paper',
    entered_by: 'Bea Baker',
    ...over,
  }
  done(await (at === 'one' ? ask('POST /consents', entry) : ask('POST /consents/batch', { rows: [entry] })))
  await it.settle()
  const isScanned = 'document' in over
  const asked = ['doi/1/sent.eml', 'doi/1/delivery.json'] // The mailbox is asked, and has not answered.
  const holds = [...FORM, ...asked, 'import/0/entry.json', ...(isScanned ? ['import/0/paper.pdf'] : [])]
  return { owned, ask, contact: await contactWith(ask, email), channel: 'email', holds }
}

const CONNECTED = {
  method: 'api',
  place: 'https://shop.example/checkout',
  visitor: { ip: '2001:db8::7', user_agent: 'Mozilla/5.0 (till)' },
}
const SCANNED = { document: { media: 'application/pdf', base64: PAPER.toString('base64') } }

export const WAYS = [
  'a form in en',
  'a form in fr',
  'a form in de',
  'a form in es',
  'a form in it',
  'a form in pt',
  'a form with a number, by email',
  'a form with a number, by SMS',
  'a form with a number, for calls',
  'a partner’s box',
  'a pasted form',
  'a form in a frame',
  'a row in quarantine',
  'a row that was released',
  'a program that saw them',
  'paper, without a scan',
  'paper, with its scan',
] as const
export type Way = (typeof WAYS)[number]

/** Somebody by each way. */
export async function everybody(it: TestHouse, isDrawn = false): Promise<ReadonlyMap<Way, Came>> {
  const came: Came[] = []
  const owner = await ownerIn(it)
  const six = await formInSix(owner.ask)
  for (const locale of LOCALES) came.push(await byForm(it, owner, six, locale, isDrawn))
  came.push(...(await byNumber(it, 'nina@reader.example', '+41 79 123 45 67')))
  came.push(await byPartnerBox(it, 'paul@reader.example'))
  came.push(await byPaste(it, 'pia@reader.example'))
  came.push(await byFrame(it, 'fred@reader.example'))
  came.push((await byImport(it)).waiting)
  came.push(await (await byImport(it)).release())
  came.push(await byWord(it, 'wanda@reader.example', CONNECTED))
  came.push(await byWord(it, 'walt@reader.example', {}, 'many'))
  came.push(await byWord(it, 'wim@reader.example', SCANNED))
  return new Map(WAYS.map((way, i) => [way, sure(came[i], 'each way was walked')]))
}
