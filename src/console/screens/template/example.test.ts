import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { TEMPLATE_EXAMPLE } from '#transactional/api.ts'
import { sendOneMessage } from '#transactional/api.ts'
import { askedBy } from '#inbound/submitted.ts'
import { curlOf, mailOf } from './example.ts'

const run = promisify(execFile)

const { hosts, act, letters, values } = TEMPLATE_EXAMPLE.draft
const [name, ...others] = values
const draft = {
  act,
  files: false,
  hosts: [...hosts],
  letters: { en: { ...letters.en, paragraphs: [...letters.en.paragraphs] } },
  values: [{ ...name, sample: `Ada "B" O'Neil $HOME \`id\`` }, ...others].map(it => ({
    ...it,
    sample: typeof it.sample === 'string' ? it.sample : [...it.sample],
  })),
}
const template = 'tpl_1m8bhahm07fkch4jrbqw0bvgh'

test('the example is what a shell hands over whole, quotes and all, and what the operation takes', async () => {
  const curl = curlOf({
    origin: 'https://mail.example',
    template,
    draft,
    locale: 'en',
    to: 'ada@bakery.example',
    at: new Date(0),
  })
  // What a program by this name would be given.
  const { stdout } = await run('sh', ['-c', `OPTIMAIL_KEY=secret\ncurl() { printf '%s\\0' "$@"; }\n${curl}`])
  const given = stdout.split('\0')
  expect(given.slice(0, 7)).toEqual([
    'https://mail.example/v1/messages',
    '-H',
    'Authorization: Bearer secret',
    '-H',
    'Content-Type: application/json',
    '-H',
    'Idempotency-Key: order-2026-0042',
  ])
  const body = sendOneMessage.takes.parse(JSON.parse(given[8] ?? ''))
  expect(body).toMatchObject({ template_id: template, values: { name: `Ada "B" O'Neil $HOME \`id\`` } })
})

test('the same as a mail is read as the same request [AS-03]', async () => {
  const values = draft.values.map(it => (it.name === 'name' ? { ...it, sample: 'Zoë 🥐 O’Neil' } : it))
  const mail = mailOf({
    template,
    draft: { ...draft, values },
    locale: 'en',
    to: 'ada@bakery.example',
    at: new Date(0),
  })
  expect(mail).toMatch(/^[\x20-\x7e\n]+$/)
  const asked = await askedBy(Buffer.from(`${mail.replaceAll('\n', '\r\n')}\r\n\r\n`), 'ada@bakery.example')
  if (typeof asked === 'string') expect.fail(asked)
  expect(sendOneMessage.takes.parse(asked.body)).toMatchObject({
    template_id: template,
    locale: 'en',
    act: { reference: '2026-0042', at: '1970-01-01T00:00:00.000Z' },
    values: { name: 'Zoë 🥐 O’Neil' },
  })
})
