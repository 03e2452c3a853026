import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { checkHouse } from '../../test/check-house.ts'
import { openTestHouse, type TestHouse } from '../../test/house.ts'
import { type Importer, importer, WORDING } from '../../test/imports.ts'

let it: TestHouse
let by: Importer
beforeAll(async () => {
  it = await openTestHouse({ nowMs: Date.UTC(2024, 10, 26, 9) })
})
beforeEach(async () => {
  by = await importer(it)
})
afterAll(() => it.close())

type Columns = { readonly peer: string; readonly proposed: readonly { readonly column: number; readonly as: string }[] }
type Counted = { readonly reason: string; readonly count: number }

/** The export as it is, with the columns as they are proposed; `all` is what its owner says of every row. */
async function tried(
  file: string,
  all: object,
): Promise<{ readonly id: string; readonly reasons: Record<string, number>; readonly releasable: unknown }> {
  const bytes = readFileSync(new URL(`../../test/data/imports/${file}`, import.meta.url), 'utf8')
  const made = await by.ask('POST /imports', { name: file, source: 'other-platform', file_name: file })
  const id = String(made.body['import_id'])
  await by.ask(`PUT /imports/${id}/parts/0`, bytes, { 'content-type': 'text/csv' })
  const { columns } = (await by.ask(`POST /imports/${id}/uploaded`, { parts: 1 })).body as { columns: Columns }
  expect(file.startsWith(columns.peer)).toBe(true)
  const wording = await by.ask(`POST /imports/${id}/wordings?name=box.txt&media=text/plain`, WORDING, {
    'content-type': 'text/plain',
  })
  const mapping = {
    columns: columns.proposed.map(({ column, as }) => ({ column, as })),
    all: { channel: 'email', ...all },
    purposes: [{ slug: 'news', version: 1 }],
    wordings: { '': String(wording.body['hash']) },
  }
  const mapped = await by.ask(`PUT /imports/${id}/mapping`, { mapping })
  expect([mapped.status, mapped.text]).toEqual([200, expect.any(String)])
  await it.settle()
  const { trial } = (await by.ask(`GET /imports/${id}`)).body as {
    trial: { reasons: readonly Counted[]; releasable: number }
  }
  return {
    id,
    reasons: Object.fromEntries(trial.reasons.map(({ reason, count }) => [reason, count])),
    releasable: trial.releasable,
  }
}

const BOX = { method: 'checkbox', place: 'https://bakery.example/join' }

describe('the export of a peer proves what stands in it, and nothing more [AS-11]', () => {
  test('Mailchimp: who signed up there can be released where the words and the box are said', async () => {
    const found = await tried('mailchimp-subscribed.csv', BOX)
    // Ada confirmed afterwards; Zoë’s two times are one, which is no double opt-in, and she lives in Germany; Ian was imported there.
    expect(found).toMatchObject({ releasable: 1, reasons: { 'no-double-opt-in': 1, 'no-time': 1 } })
  })

  test('Mailchimp says of no box that it was ticked: without somebody who does, nobody is released [AS-04]', async () => {
    const found = await tried('mailchimp-subscribed.csv', { place: BOX.place })
    expect(found.releasable).toBe(0)
  })

  test.each(['brevo.csv', 'listmonk.csv', 'mautic.csv'])(
    '%s: nobody can be released, whatever is said of all [AS-04]',
    async file => {
      const found = await tried(file, { ...BOX, country: 'FR' })
      expect(found).toMatchObject({ releasable: 0, reasons: { 'no-time': 1 } })
    },
  )

  test.each([
    ['mailchimp-unsubscribed.csv', ['left@inbox.example']],
    ['mailchimp-cleaned.csv', ['gone@inbox.example']],
    ['brevo.csv', ['bob@inbox.example', 'cleo@inbox.example']],
    ['listmonk.csv', ['bob@inbox.example']],
    ['mautic.csv', ['bob@inbox.example']],
  ])('%s: whoever left there is left alone here [AS-03]', async (file, gone) => {
    const { id, reasons } = await tried(file, { ...BOX, country: 'FR' })
    expect(reasons['unsubscribed']).toBe(gone.length)
    it.clock.move(30_000)
    const attested = await by.ask(`POST /imports/${id}/attestation`, { version: '2026-11', code: by.key.code() })
    expect(attested.status).toBe(200)
    await it.settle()
    const suppressed = await it.turn(by.owned.account, turn =>
      turn.db.selectFrom('suppression').select('reason').where('account_id', '=', by.owned.account).execute(),
    )
    expect(suppressed.length).toBe(gone.length)
    const kept = await by.ask(`GET /imports/${id}/rows?state=kept-out`)
    expect((kept.body['data'] as readonly unknown[]).length).toBe(gone.length)
  })
})

test('after all that the house is as it must be', () => checkHouse(it))
