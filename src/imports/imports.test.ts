import pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { DAY_MS, HOUR_MS, IMPORT_SAMPLE_MS } from '#base/limits.ts'
import { suppress } from '#consent/consent.ts'
import type { House } from '#store/house.ts'
import { checkHouse } from '../../test/check-house.ts'
import { programOf } from '../../test/client.ts'
import { readZip } from '#wire/zip.ts'
import { openTestHouse, type TestHouse } from '../../test/house.ts'
import { pdfOf } from '../../test/scans.ts'
import {
  attested,
  backed,
  brought,
  csv,
  HEADER,
  importer,
  type Importer,
  mappingOf,
  people,
  person,
  quarantined,
  released,
  stateOf,
  tried,
} from '../../test/imports.ts'
import { publishedForm, subscribed } from '../../test/sign-up.ts'
import { nextWave } from './imports.ts'
import { HANDLERS } from './jobs.ts'
import { forgetPeople, sampledAmong } from './row-store.ts'
import { countDocuments, lockBatch, sampleOf } from './store.ts'
import type { ImportId } from './types.ts'

let it: TestHouse
let by: Importer
beforeAll(async () => {
  it = await openTestHouse()
})
beforeEach(async () => {
  by = await importer(it)
})
afterAll(() => it.close())

type Row = Readonly<Record<string, unknown>>
const rowsOf = async (id: string, query = '') =>
  (await by.ask(`GET /imports/${id}/rows?limit=200${query}`)).body['data'] as readonly Row[]
const reachable = async () => (await by.ask('POST /audience/count', { purpose: 'news', filter: { all: [] } })).body
const acts = async () =>
  ((await by.ask('GET /audit?limit=200')).body['data'] as readonly { act: string }[]).map(({ act }) => act)
const tidy = async () => {
  await (await it.house.boss()).send('house.tidy', { account: '', body: {} })
  await it.settle()
}

describe('an import', () => {
  test('goes from its parts to its release, and each step proves something [AS-11]', async () => {
    const { id } = await tried(by, csv(HEADER, ...people(30)))
    const trial = await stateOf(by, id)
    expect(trial).toMatchObject({
      state: 'tried',
      trial: { rows: 30, taken: 30, releasable: 30, reasons: [], levels: { E3: 30 } },
    })
    await attested(by, id)
    await it.settle()
    expect(await stateOf(by, id)).toMatchObject({
      state: 'sampling',
      counts: { quarantined: 30 },
      sample: { drawn: 20, backed: 0 },
    })
    expect(await reachable()).toMatchObject({ reachable: 0, active: 0, pending: 0 })
    expect((await by.ask(`POST /imports/${id}/release`, {})).body).toMatchObject({
      code: 'sample-open',
      demand: 'AS-11',
    })
    await backed(by, id)
    expect((await by.ask(`POST /imports/${id}/release`, {})).status).toBe(200)
    await it.settle()
    expect(await stateOf(by, id)).toMatchObject({ state: 'done', counts: { quarantined: 0, released: 30 } })
    expect(await reachable()).toMatchObject({ reachable: 30, active: 30, pending: 0 })
    const [someone] = await rowsOf(id, '&sampled=true')
    const proof = await by.ask(`GET /contacts/${String(someone?.['contact_id'])}/proof?format=json`)
    expect(proof.status).toBe(200)
    for (const said of [String.raw`"type\":\"attest`, String.raw`"type\":\"import`, 'requested', 'granted'])
      expect(proof.text).toContain(said)
    await checkHouse(it)
  })

  test('whose document stands behind several people shows none of them in the proof of another [AS-10] [AS-11]', async () => {
    const { id } = await released(by, csv(HEADER, ...people(22, 12_000)))
    const [someone, ...others] = await rowsOf(id, '&sampled=true')
    const proof = await by.ask(`GET /contacts/${String(someone?.['contact_id'])}/proof?format=zip`)
    const zip = readZip(proof.bytes)
    const files = zip.ok ? zip.value.files : expect.fail(zip.refusal)
    const said = [...files].map(([path, bytes]) => `${path}\n${Buffer.from(bytes).toString()}`)
    expect(others.length).toBeGreaterThan(10)
    for (const other of others) expect(said.filter(file => file.includes(String(other['address'])))).toEqual([])
    const [shared] = said.filter(file => /^import\/\d+\/document-1\.json\n/.test(file))
    expect(shared).toMatch(/"people":20,"sha256":"[0-9a-f]{64}"/)
  })

  test('without evidence in its rows is taken into quarantine and never leaves it [AS-11]', async () => {
    const bare = [
      'email,name',
      ...Array.from({ length: 25 }, (_, i) => `bare${i}.${'abcdefghijklmnopqrstuvwxyz'[i]}lima@inbox.example,`),
    ]
    const { id } = await quarantined(by, csv(...bare), {
      mapping: {
        columns: [
          { column: 0, as: 'email' },
          { column: 1, as: 'name' },
        ],
      },
    })
    expect(await stateOf(by, id)).toMatchObject({
      state: 'quarantined',
      counts: { withheld: 25, quarantined: 0 },
      trial: { levels: { E1: 25 } },
    })
    expect((await by.ask(`POST /imports/${id}/release`, {})).status).toBe(409)
    expect(await reachable()).toMatchObject({ reachable: 0, active: 0, pending: 0 })
    expect(await rowsOf(id)).toContainEqual(
      expect.objectContaining({ state: 'withheld', reason: 'no-time', level: 'E1', demand: 'AS-11' }),
    )
  })

  test('of rows of every kind takes those that prove themselves, and says of each other why not [AS-11]', async () => {
    const { id } = await quarantined(
      by,
      csv(
        HEADER,
        ...people(20),
        person('karl@post.example', { country: 'DE' }),
        person('not an address'),
        person('ida@post.example', { when: '2026-03-04 10:11' }),
        person('ida@post.example'),
        person('otto@post.example', { how: 'imported' }),
        '=cmd|calc!A1,x,,,,,',
      ),
    )
    const why = Object.fromEntries(
      (await rowsOf(id)).filter(row => row['reason'] !== null).map(row => [row['line'], row['reason']]),
    )
    expect(why).toEqual({
      22: 'no-double-opt-in',
      23: 'not-an-address',
      24: 'time-without-zone',
      25: 'duplicate',
      26: 'box-not-ticked',
      27: 'not-an-address',
    })
    const file = await by.ask(`GET /imports/${id}/rejected`)
    expect(file.text).toContain('23,not-an-address,')
    expect(file.text).not.toMatch(/(?:^|,)=cmd/m)
    expect(await stateOf(by, id)).toMatchObject({ counts: { quarantined: 20, withheld: 3, rejected: 3 } })
  })
})

test('rows that were handed out come back as they were, with what stood between their cells [AS-11]', async () => {
  const head = HEADER.replaceAll(',', ';')
  const rows = [person('+49 171 2345678'), person('not an address'), ...people(5)].map(it => it.replaceAll(',', ';'))
  const { id } = await tried(by, csv(head, ...rows))
  const { text } = await by.ask(`GET /imports/${id}/rejected`)
  expect(text).toMatch(/^\uFEFF?line;reason;/)
  expect(text).toContain(";'+49 171 2345678;")
  const { id: again } = await brought(by, text)
  const { columns } = (await stateOf(by, again)) as { columns: { samples: string[][]; reading: { delimiter: string } } }
  expect(columns.reading.delimiter).toBe(';')
  expect(columns.samples[3]).toContain('+49 171 2345678')
})

test('a zone that nobody knows is refused before each row fails by it [AS-11]', async () => {
  const { id, wording } = await brought(by, csv(HEADER, ...people(5)))
  const map = (zone: string) => by.ask(`PUT /imports/${id}/mapping`, { mapping: mappingOf(wording, { zone }) })
  expect((await map('Berlin')).body).toMatchObject({
    code: 'mapping-flawed',
    errors: [expect.objectContaining({ pointer: '/mapping/zone', code: 'no-such-zone' })],
  })
  expect((await map('Europe/Berlin')).status).toBe(200)
  await it.settle()
})

test('why a file cannot be read stays with it, until it can', async () => {
  const made = await by.ask('POST /imports', {
    name: 'Heads',
    source: 'own-form',
    file_name: 'heads.csv',
    media: 'text/csv',
  })
  const id = String(made.body['import_id'])
  const part = (body: string) => by.ask(`PUT /imports/${id}/parts/0`, body, { 'content-type': 'text/csv' })
  expect((await by.ask(`POST /imports/${id}/uploaded`, {})).body).toMatchObject({ code: 'parts-missing' })
  expect(await stateOf(by, id)).toMatchObject({ unreadable: null })
  await part(csv(HEADER))
  expect((await by.ask(`POST /imports/${id}/uploaded`, {})).body).toMatchObject({
    code: 'parts-missing',
    errors: [expect.objectContaining({ detail: 'Part 1 has not arrived.' })],
  })
  expect(await stateOf(by, id)).toMatchObject({ unreadable: null })
  expect((await by.ask(`POST /imports/${id}/uploaded`, { parts: 2 })).body).toMatchObject({ code: 'parts-missing' })
  expect(await stateOf(by, id)).toMatchObject({ unreadable: null })
  expect((await by.ask(`POST /imports/${id}/uploaded`, { parts: 1 })).body).toMatchObject({ code: 'unreadable' })
  const why = 'There are no rows in this file.'
  expect(await stateOf(by, id)).toMatchObject({ state: 'uploading', unreadable: why })
  expect((await by.ask('GET /imports')).body['data']).toContainEqual(
    expect.objectContaining({ import_id: id, unreadable: why }),
  )
  await part(csv(HEADER, ...people(5)))
  expect((await by.ask(`POST /imports/${id}/uploaded`, { parts: 1 })).body).toMatchObject({
    state: 'uploaded',
    unreadable: null,
    reason: null,
  })
})

test('a file can be read as something else without being sent again', async () => {
  const { id } = await brought(by, csv(HEADER, ...people(5)))
  const read = await by.ask(`POST /imports/${id}/uploaded`, { delimiter: '|' })
  expect(read.body).toMatchObject({ columns: { names: [HEADER], reading: { delimiter: '|' } } })
  expect((await by.ask(`POST /imports/${id}/uploaded`, { delimiter: ',' })).body).toMatchObject({
    columns: { names: HEADER.split(',') },
  })
})

describe('what people have said themselves wins', () => {
  test('a suppression, a withdrawal and an erased consent are not undone by a list [AS-03]', async () => {
    const { account } = by.owned
    const form = await publishedForm(it, account, ['letters'])
    await subscribed(it, form, 'left@inbox.example')
    await it.settle()
    const [contact] = (await by.ask('GET /contacts?search=left')).body['data'] as readonly { contact_id: string }[]
    await by.ask(`POST /contacts/${contact?.contact_id}/withdraw`, { channel: 'email', purposes: 'all' })
    await it.turn(account, turn =>
      suppress(turn, { kind: 'email', address: 'bounced@inbox.example', reason: 'hard-bounce' }),
    )
    await it.settle()
    const { id } = await released(
      by,
      csv(HEADER, ...people(20), person('left@inbox.example'), person('bounced@inbox.example')),
      {
        mapping: { purposes: [{ slug: 'letters', version: 1 }] },
      },
    )
    const out = (await rowsOf(id, '&state=kept-out')).map(row => row['reason'])
    expect(out).toEqual(['withdrawn', 'suppressed'])
    expect((await by.ask('POST /audience/count', { purpose: 'letters', filter: { all: [] } })).body).toMatchObject({
      reachable: 20,
    })
    await checkHouse(it)
  })

  test('whoever left elsewhere is suppressed here, and nothing else of them is kept [AS-03]', async () => {
    const gone = `${person('gone@inbox.example')},unsubscribed`
    const { id } = await released(by, csv(`${HEADER},status`, ...people(20).map(line => `${line},subscribed`), gone), {
      mapping: { columns: [...mappingOf('').columns, { column: 7, as: 'status' }] },
    })
    expect(await stateOf(by, id)).toMatchObject({ counts: { released: 20, 'kept-out': 1 } })
    expect((await by.ask('GET /contacts?search=gone')).body['data']).toEqual([])
    const { id: again } = await tried(by, csv(HEADER, person('gone@inbox.example')))
    expect(await stateOf(by, again)).toMatchObject({
      trial: { taken: 0, reasons: [{ reason: 'suppressed', count: 1 }] },
    })
  })

  test('a withdrawal between quarantine and release wins [AS-03]', async () => {
    const { id } = await quarantined(by, csv(HEADER, ...people(20), person('soon@inbox.example')))
    await backed(by, id)
    await it.turn(by.owned.account, turn =>
      suppress(turn, { kind: 'email', address: 'soon@inbox.example', reason: 'request' }),
    )
    await by.ask(`POST /imports/${id}/release`, {})
    await it.settle()
    expect(await rowsOf(id, '&state=kept-out')).toMatchObject([{ line: 22, reason: 'suppressed' }])
    expect(await reachable()).toMatchObject({ reachable: 20 })
  })
})

describe('somebody answers for it', () => {
  test('by name and with a second factor: a key cannot, nor a wrong code, nor other words [AS-11]', async () => {
    const { id } = await tried(by, csv(HEADER, ...people(20)))
    const program = await programOf(it, by.owned)
    const version = '2026-11'
    expect((await program(`POST /imports/${id}/attestation`, { version, code: '123456' })).body).toMatchObject({
      status: 403,
      code: 'a-person-confirms',
    })
    expect((await by.ask(`POST /imports/${id}/attestation`, { version, code: '000000' })).body).toMatchObject({
      code: 'wrong-code',
    })
    expect(
      (await by.ask(`POST /imports/${id}/attestation`, { version: '2019-01', code: by.key.code() })).body,
    ).toMatchObject({ code: 'not-in-force' })
    expect(await stateOf(by, id)).toMatchObject({ state: 'tried', attestation: null })
    expect((await attested(by, id)).body).toMatchObject({ attestation: { user_id: by.owned.user, version } })
  })

  test('a refused source ends it, and leaves a trail [AS-11] [HA-13]', async () => {
    const asked = await by.ask('POST /imports', {
      name: 'Connections',
      source: 'own-form',
      source_note: 'exported from LinkedIn',
      file_name: 'c.csv',
    })
    expect(asked.body).toMatchObject({ status: 422, code: 'source-refused', demand: 'HA-13' })
    await it.settle()
    expect(await acts()).toContain('import.refused')
    expect((await by.ask('GET /imports')).body['data']).toEqual([])
  })

  test('a note that says what its people are to be sold is screened as any words are [HA-10] [PC-10]', async () => {
    const begun = (source_note: string) =>
      by.ask('POST /imports', { name: 'Players', source: 'own-form', source_note, file_name: 'p.csv' })
    const asked = await begun(
      'Sign-ups of our online casino: 50 free spins and a 100% bonus on the first deposit, bet now.',
    )
    expect(asked.body).toMatchObject({
      status: 422,
      code: 'not-cleared',
      errors: expect.arrayContaining([expect.objectContaining({ pointer: '/source_note', demand: 'HA-10' })]),
    })
    expect((await by.ask('GET /imports')).body['data']).toEqual([])
    expect((await begun('The box on our form for the film club, since the evening with Casino.')).status).toBe(200)
  })

  test('columns that only a refused source has end it, whatever was declared [HA-13]', async () => {
    const made = await by.ask('POST /imports', { name: 'People', source: 'own-form', file_name: 'p.csv' })
    const id = String(made.body['import_id'])
    const text = csv(
      'First Name,Last Name,URL,Email Address,Company,Position,Connected On',
      'Ana,Lima,https://www.linkedin.com/in/ana,ana@inbox.example,Bakery,CEO,04 Mar 2025',
    )
    await by.ask(`PUT /imports/${id}/parts/0`, text, { 'content-type': 'text/csv' })
    expect((await by.ask(`POST /imports/${id}/uploaded`, { parts: 1 })).body).toMatchObject({
      code: 'source-refused',
      demand: 'HA-13',
    })
    const again = csv('a,b,c,d,e,f,g', 'Ana,Lima,x,ana@inbox.example,Bakery,CEO,04 Mar 2025')
    const put = await by.ask(`PUT /imports/${id}/parts/0`, again, { 'content-type': 'text/csv' })
    expect(put.status).toBe(409)
    expect((await by.ask(`POST /imports/${id}/uploaded`, { parts: 1 })).status).toBe(409)
    expect(await stateOf(by, id)).toMatchObject({ state: 'refused', reason: 'source-refused' })
    await it.settle()
    expect(await acts()).toContain('import.refused')
  })

  test('one refused list is a question, a second one is a case [AS-11] [EN-03]', async () => {
    const asked = { name: 'People', source_note: 'exported from LinkedIn', source: 'own-form', file_name: 'p.csv' }
    await by.ask('POST /imports', asked)
    expect((await by.ask('GET /cases')).body['data']).toEqual([])
    await by.ask('POST /imports', asked)
    expect((await by.ask('GET /cases')).text).toContain('import-refused imports')
  })
})

describe('its sample', () => {
  test('that is not backed within seven days ends it, and opens a case [AS-11]', async () => {
    const { id } = await quarantined(by, csv(HEADER, ...people(40)))
    it.clock.move(IMPORT_SAMPLE_MS - HOUR_MS)
    await tidy()
    expect(await stateOf(by, id)).toMatchObject({ state: 'sampling' })
    it.clock.move(HOUR_MS)
    expect((await by.ask(`POST /imports/${id}/documents`, { rows: [1], name: 'a', bytes: 'eA==' })).body).toMatchObject(
      { code: 'too-late' },
    )
    await tidy()
    expect(await stateOf(by, id)).toMatchObject({ state: 'refused', reason: 'sample-not-backed' })
    expect((await by.ask('GET /cases')).text).toContain(id)
    expect((await by.ask(`POST /imports/${id}/release`, {})).status).toBe(409)
    expect(await reachable()).toMatchObject({ reachable: 0, active: 0, pending: 0 })
    await checkHouse(it)
  })

  test('takes documents about those who were drawn, of the kind that they say they are [AS-11]', async () => {
    const { id } = await quarantined(by, csv(HEADER, ...people(40)))
    const [drawn] = await rowsOf(id, '&sampled=true')
    const other = (await rowsOf(id)).find(row => row['sampled'] === false)
    const give = (row: unknown, said: string | Buffer, media: string) =>
      by.ask(`POST /imports/${id}/documents`, {
        rows: [row],
        name: 'a',
        media,
        bytes: Buffer.from(said).toString('base64'),
      })
    expect((await give(other?.['row'], pdfOf('signed'), 'application/pdf')).body).toMatchObject({
      code: 'not-sampled',
    })
    expect((await give(drawn?.['row'], 'PK\u0003\u0004 a bomb', 'application/pdf')).body).toMatchObject({
      code: 'not-what-it-says',
    })
    expect((await give(drawn?.['row'], 'somebody else ticked it', 'text/plain')).body).toMatchObject({
      code: 'not-about-them',
      demand: 'AS-11',
    })
    const [contact] =
      (await by.ask(`GET /contacts/${String(drawn?.['contact_id'])}`)).text.match(/[^"]+@[^"]+\.example/) ?? []
    expect((await give(drawn?.['row'], `${contact} ticked it`, 'text/plain')).body).toMatchObject({
      sample: { backed: 1 },
    })
  })
})

test('whoever is erased leaves no document about them alone, and what was backed stays backed [AS-11]', async () => {
  const { id } = await quarantined(by, csv(HEADER, ...people(30, 9_000)))
  const [one, two] = await rowsOf(id, '&sampled=true')
  const give = (rows: string) =>
    by.ask(`POST /imports/${id}/documents`, {
      rows: rows.split(',').map(Number),
      name: 'a',
      media: 'application/pdf',
      bytes: pdfOf('signed').toString('base64'),
    })
  await give(String(one?.['row']))
  await give(`${String(one?.['row'])},${String(two?.['row'])}`)
  const left = (rows: readonly (Row | undefined)[]) =>
    it.turn(by.owned.account, async turn => {
      const drawn = await sampledAmong(
        turn,
        id as ImportId,
        rows.map(row => Number(row?.['row'])),
      )
      await forgetPeople(
        turn,
        drawn.map(row => row.subject),
      )
      const { backed } = await sampleOf(turn, id as ImportId)
      return { documents: await countDocuments(turn, id as ImportId), backed }
    })
  const [ofOne, ofTwo] = [one, two].map(row => String(row?.['address']))
  await by.ask(`POST /imports/${id}/documents`, {
    rows: [one, two].map(row => Number(row?.['row'])),
    name: 'record.txt',
    media: 'text/plain',
    bytes: Buffer.from(`${ofOne} and ${ofTwo} ticked the box`).toString('base64'),
  })
  expect(await left([])).toEqual({ documents: 3, backed: 2 })
  // A text is a copy: it goes with the first of them. A paper is the other one's, too.
  expect(await left([one])).toEqual({ documents: 1, backed: 2 })
  expect(await left([one, two])).toEqual({ documents: 0, backed: 2 })
})

describe('a list that others have brought', () => {
  const signs = async (who: Importer, lines: readonly string[]) => {
    const { id } = await tried(who, csv(HEADER, ...lines))
    const { trial } = (await stateOf(who, id)) as {
      trial: { forensics: { findings: readonly { finding: string; share: number; examples: readonly unknown[] }[] } }
    }
    return trial.forensics.findings.filter(({ finding }) => finding === 'known-elsewhere')
  }

  test('is known for what it is, and nothing of whose it was is told [AS-11]', async () => {
    const theirs = people(120, 1_000)
    await quarantined(by, csv(HEADER, ...theirs))
    const other = await importer(it)
    expect(await signs(other, theirs)).toEqual([
      expect.objectContaining({ finding: 'known-elsewhere', share: 1, examples: [] }),
    ])
    expect(JSON.stringify(await signs(other, theirs))).not.toContain(by.owned.account)
  })

  test('is not one that has a handful of people in common with theirs, nor one’s own for the second time [AS-11]', async () => {
    const theirs = people(120, 2_000)
    await quarantined(by, csv(HEADER, ...theirs))
    const other = await importer(it)
    expect(await signs(other, [...theirs.slice(0, 14), ...people(86, 3_000)])).toEqual([])
    expect(await signs(other, [...theirs.slice(0, 15), ...people(85, 3_000)])).toMatchObject([{ share: 0.15 }])
    expect(await signs(by, theirs)).toEqual([])
  })
})

describe('its waves', () => {
  test('follow each other only when the one before was heard of, and end at the first complaint of a hundred [AS-11] [EN-03]', async () => {
    const { id } = await released(by, csv(HEADER, ...people(130, 7_000)))
    expect(await stateOf(by, id)).toMatchObject({ state: 'releasing', counts: { released: 100, quarantined: 30 } })
    it.clock.move(2 * DAY_MS)
    expect((await by.ask(`POST /imports/${id}/release`, {})).body).toMatchObject({ code: 'too-early' })
    await tidy()
    expect(await stateOf(by, id)).toMatchObject({ state: 'releasing', counts: { released: 100 } })
    const [first] = await rowsOf(id, '&state=released')
    const address = String((await by.ask(`GET /contacts/${String(first?.['contact_id'])}`)).body['email'])
    await it.turn(by.owned.account, turn => suppress(turn, { kind: 'email', address, reason: 'complaint' }))
    await it.settle()
    it.clock.move(HOUR_MS)
    await tidy()
    expect(await stateOf(by, id)).toMatchObject({
      state: 'stopped',
      counts: { released: 100, quarantined: 30 },
      waves: [{ complaints: 1 }],
    })
    expect(await reachable()).toMatchObject({ reachable: 99 })
  })

  test('are of a hundred, of a thousand, and of the rest, each row once [AS-11]', async () => {
    const { id } = await released(by, csv(HEADER, ...people(1_150, 5_000)))
    const follow = async () => {
      await it.turn(by.owned.account, async turn => {
        const batch = await lockBatch(turn, id)
        if (batch) await nextWave(turn, batch)
      })
      await it.settle()
      return stateOf(by, id)
    }
    expect(await follow()).toMatchObject({ state: 'releasing', counts: { released: 1_100, quarantined: 50 } })
    expect(await follow()).toMatchObject({
      state: 'done',
      counts: { released: 1_150, quarantined: 0 },
      waves: [{ released: 100 }, { released: 1_000 }, { released: 50 }],
    })
    expect(await reachable()).toMatchObject({ reachable: 1_150 })
  })

  test('end at bounces as at complaints [AS-11] [EN-03]', async () => {
    const { id } = await released(by, csv(HEADER, ...people(120, 240)))
    const [first] = await rowsOf(id, '&state=released')
    const address = String((await by.ask(`GET /contacts/${String(first?.['contact_id'])}`)).body['email'])
    await it.turn(by.owned.account, turn => suppress(turn, { kind: 'email', address, reason: 'hard-bounce' }))
    await it.settle()
    await tidy()
    it.clock.move(HOUR_MS)
    await tidy()
    expect(await stateOf(by, id)).toMatchObject({
      state: 'stopped',
      counts: { released: 100, quarantined: 20 },
      waves: [{ bounces: 1, complaints: 0 }],
    })
  })
})

describe('whoever dies in between', () => {
  /** The house with a pool whose nth statement fails: before it was done, or after. */
  function broken(house: House, nth: number, after: boolean): House {
    let left = nth
    const pool = new Proxy(house.pool, {
      get: (target, name) =>
        name === 'connect' ? async () => breaking(await target.connect()) : Reflect.get(target, name),
    })
    const breaking = (client: pg.PoolClient): pg.PoolClient =>
      new Proxy(client, {
        get(target, name) {
          const value: unknown = Reflect.get(target, name)
          if (typeof value !== 'function') return value
          if (name !== 'query') return value.bind(target) as unknown
          return async (...args: unknown[]) => {
            if (--left !== 0) return value.apply(target, args) as unknown
            if (after) await value.apply(target, args)
            throw new Error('the process has died')
          }
        },
      })
    return { ...house, pool }
  }

  test.each([false, true])('leaves nothing half and nothing twice: each statement fails, %s [AS-11]', async after => {
    const { id } = await tried(
      by,
      csv(HEADER, ...people(24), person('karl@post.example', { country: 'DE' }), person('nobody')),
    )
    await attested(by, id)
    const work = HANDLERS.find(({ event }) => event === 'import.work')?.run ?? expect.fail('imports are worked on')
    const job = { id: 'job', account: by.owned.account, body: { import: id } }
    let died = 0
    for (let nth = 1; ; nth++) {
      const done = await work(broken(it.house, nth, after), job).then(
        () => true,
        () => false,
      )
      if (done && (await stateOf(by, id))['state'] === 'sampling') break
      died += done ? 0 : 1
      expect(nth).toBeLessThan(200)
    }
    expect(died).toBeGreaterThan(10)
    await it.settle()
    expect(await stateOf(by, id)).toMatchObject({
      state: 'sampling',
      counts: { quarantined: 24, withheld: 1, rejected: 1 },
    })
    expect((await rowsOf(id)).map(row => row['row'])).toEqual(Array.from({ length: 26 }, (_, i) => i + 1))
    await checkHouse(it)
  })

  /** What is said to the database, turn by turn. */
  function heard(house: House, turns: string[][]): House {
    const listen = (client: pg.PoolClient): pg.PoolClient =>
      new Proxy(client, {
        get(target, name) {
          const value: unknown = Reflect.get(target, name)
          if (typeof value !== 'function') return value
          if (name !== 'query') return value.bind(target) as unknown
          return (...args: unknown[]) => {
            const [said] = args
            turns.at(-1)?.push(typeof said === 'string' ? said : String(Object(said).text))
            return value.apply(target, args) as unknown
          }
        },
      })
    const connect = async () => {
      turns.push([])
      return listen(await house.pool.connect())
    }
    const pool = new Proxy(house.pool, {
      get: (target, name) => (name === 'connect' ? connect : Reflect.get(target, name)),
    })
    return { ...house, pool }
  }

  test('a slice need not be on the disk when the next begins, and all are when it is said that they are in quarantine [AS-11]', async () => {
    const { id } = await tried(by, csv(HEADER, ...people(24)))
    await attested(by, id)
    const work = HANDLERS.find(({ event }) => event === 'import.work')?.run ?? expect.fail('imports are worked on')
    const turns: string[][] = []
    await work(heard(it.house, turns), { id: 'job', account: by.owned.account, body: { import: id } })
    const does = (turn: readonly string[], what: string) => turn.some(said => said.includes(what))
    const isLater = (turn: readonly string[]) => does(turn, 'synchronous_commit to off')
    const writing = turns.filter(turn => does(turn, 'update "import_batch"'))
    expect(writing.map(turn => [isLater(turn), does(turn, 'insert into import_row')])).toEqual([
      [true, true],
      [false, false],
    ])
    expect(turns.filter(isLater), 'nothing else is left for later').toHaveLength(1)
    expect(await stateOf(by, id)).toMatchObject({ state: 'sampling', counts: { quarantined: 24 } })
    await it.settle()
    await checkHouse(it)
  })

  test('a cancelled import takes nothing more [AS-11]', async () => {
    const { id } = await tried(by, csv(HEADER, ...people(24)))
    await attested(by, id)
    expect((await by.ask(`POST /imports/${id}/cancel`, {})).status).toBe(200)
    await it.settle()
    expect(await stateOf(by, id)).toMatchObject({ state: 'cancelled', counts: { quarantined: 0 } })
    expect((await by.ask('GET /contacts')).body['data']).toEqual([])
  })
})

test('a mapping says what is missing, where, and for which demand [AS-06] [AS-08] [AS-11]', async () => {
  const { id, wording } = await brought(by, csv(HEADER, ...people(3)))
  const mapped = await by.ask(`PUT /imports/${id}/mapping`, {
    mapping: mappingOf(wording, {
      all: {},
      columns: [
        { column: 1, as: 'name' },
        { column: 9, as: 'place' },
      ],
      purposes: [{ slug: 'news', version: 7 }],
      wordings: { '': `sha256:${'f'.repeat(64)}` },
    }),
  })
  const errors = mapped.body['errors'] as readonly Row[]
  expect(errors.map(({ code, demand }) => [code, demand])).toEqual([
    ['no-address', undefined],
    ['no-channel', 'AS-08'],
    ['no-such-column', undefined],
    ['no-such-purpose', 'AS-06'],
    ['no-such-wording', 'AS-11'],
  ])
})
