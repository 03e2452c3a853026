/** An import, brought as a program and a person would: parts, wording, mapping, trial, code, documents, waves. */

import { Bug } from '#base/bug.ts'
import type { Ask, Asked } from './client.ts'
import { type Authenticator, authenticatorOf } from './factor.ts'
import { browserOf } from './client.ts'
import type { Owned, TestHouse } from './house.ts'
import { publishedForm } from './sign-up.ts'

export type Importer = {
  readonly it: TestHouse
  readonly owned: Owned
  readonly ask: Ask & { readonly cookie: string }
  readonly key: Authenticator
}

/** An account with the purposes, and somebody with an authenticator. */
export async function importer(it: TestHouse, slugs: readonly string[] = ['news']): Promise<Importer> {
  const owned = await it.account()
  await publishedForm(it, owned.account, slugs)
  const ask = await browserOf(await it.app(), owned)
  return { it, owned, ask, key: await authenticatorOf(it, ask) }
}

export const WORDING = 'I would like to receive the newsletter of Bakery by email, about once a week.'

/** Lines as a file has them. */
export const csv = (...lines: readonly string[]): string => `${lines.join('\r\n')}\r\n`
export const HEADER = 'email,name,when,where,how,country,ip'
/** Somebody with everything that a row must prove. */
export const person = (
  email: string,
  over: Partial<Record<'name' | 'when' | 'where' | 'how' | 'country' | 'ip', string>> = {},
): string => {
  const {
    name = 'Ana Lima',
    when = whenOf(email),
    where = 'https://bakery.example/join',
    how = 'checkbox',
    country = 'FR',
    ip = '192.0.2.9',
  } = over
  return [email, name, when, where, how, country, ip].join(',')
}
/** A second of their own, in the spring of 2026. */
const whenOf = (email: string) => {
  const sum = [...email].reduce((total, letter) => (total * 31 + letter.charCodeAt(0)) % 5_000_011, 7)
  return new Date(Date.UTC(2026, 2, 1) + sum * 1_000).toISOString()
}
export const people = (many: number, from = 1): string[] =>
  Array.from({ length: many }, (_, i) =>
    person(
      `${NAMES[(from + i) % NAMES.length]}.${SURNAMES[Math.floor((from + i) / NAMES.length) % SURNAMES.length]}${from + i > 400 ? from + i : ''}@${HOSTS[(from + i) % HOSTS.length]}`,
      { name: '', ip: `192.0.2.${(from + i) % 250}` },
    ),
  )
const NAMES = [
  'ana',
  'bruno',
  'chloe',
  'dario',
  'elena',
  'felix',
  'gaelle',
  'hugo',
  'ines',
  'jonas',
  'karin',
  'louis',
  'maria',
  'nils',
  'olga',
  'pablo',
  'quentin',
  'rosa',
  'sven',
  'tania',
]
const SURNAMES = [
  'lima',
  'moreau',
  'nunes',
  'olsen',
  'petit',
  'quint',
  'rossi',
  'silva',
  'thomas',
  'urban',
  'vidal',
  'weber',
  'xavier',
  'young',
  'zanetti',
  'alves',
  'blanc',
  'costa',
  'dubois',
  'esposito',
]
const HOSTS = ['inbox.example', 'post.example', 'courrier.example', 'correo.example', 'posta.example']

export const COLUMNS = [
  { column: 0, as: 'email' },
  { column: 1, as: 'name' },
  { column: 2, as: 'consented_at' },
  { column: 3, as: 'place' },
  { column: 4, as: 'method' },
  { column: 5, as: 'country' },
  { column: 6, as: 'ip' },
] as const

export type Brought = { readonly id: string; readonly wording: string }
type Over = { readonly mapping?: object; readonly source?: string; readonly note?: string }

const answered = (asked: Asked): Asked => {
  if (asked.status !== 200) throw new Bug(`the import was refused: ${asked.text}`)
  return asked
}

/** Uploaded in parts, with its wording. */
export async function brought(
  { ask }: Importer,
  text: string,
  { source = 'own-form', note = '' }: Over = {},
): Promise<Brought> {
  const made = answered(
    await ask('POST /imports', { name: 'A list', source, source_note: note, file_name: 'list.csv' }),
  )
  const id = String(made.body['import_id'])
  const half = Math.ceil(text.length / 2)
  for (const [part, bytes] of [text.slice(0, half), text.slice(half)].entries())
    answered(await ask(`PUT /imports/${id}/parts/${part}`, bytes === '' ? ' ' : bytes, { 'content-type': 'text/csv' }))
  answered(await ask(`POST /imports/${id}/uploaded`, { parts: 2 }))
  const wording = answered(
    await ask(`POST /imports/${id}/wordings?name=box.txt&media=text/plain`, WORDING, { 'content-type': 'text/plain' }),
  )
  return { id, wording: String(wording.body['hash']) }
}

export const mappingOf = (wording: string, over: object = {}) => ({
  columns: COLUMNS,
  all: { channel: 'email' },
  purposes: [{ slug: 'news', version: 1 }],
  wordings: { '': wording },
  ...over,
})

/** Mapped, and tried. */
export async function tried(by: Importer, text: string, over: Over = {}): Promise<Brought> {
  const it = await brought(by, text, over)
  answered(await by.ask(`PUT /imports/${it.id}/mapping`, { mapping: mappingOf(it.wording, over.mapping) }))
  await by.it.settle()
  return it
}

/** Attested, and in quarantine. */
export async function quarantined(by: Importer, text: string, over: Over = {}): Promise<Brought> {
  const it = await tried(by, text, over)
  await attested(by, it.id)
  await by.it.settle()
  return it
}

export async function attested(by: Importer, id: string): Promise<Asked> {
  by.it.clock.move(30_000)
  return answered(await by.ask(`POST /imports/${id}/attestation`, { version: '2026-11', code: by.key.code() }))
}

/** Each row that was drawn, backed by the record of a form. */
export async function backed({ ask }: Importer, id: string): Promise<void> {
  const drawn = answered(await ask(`GET /imports/${id}/rows?sampled=true&limit=200`)).body['data'] as readonly {
    row: number
    address: string
  }[]
  const rows = drawn.map(it => it.row).join(',')
  answered(
    await ask(
      `POST /imports/${id}/documents?rows=${rows}&name=record.txt&media=text/plain`,
      drawn.map(it => `${it.address} ticked the box`).join('\n'),
      { 'content-type': 'text/plain' },
    ),
  )
}

export const stateOf = async ({ ask }: Importer, id: string): Promise<Readonly<Record<string, unknown>>> =>
  (await ask(`GET /imports/${id}`)).body

/** Backed, and its first wave released. */
export async function released(by: Importer, text: string, over: Over = {}): Promise<Brought> {
  const it = await quarantined(by, text, over)
  await backed(by, it.id)
  answered(await by.ask(`POST /imports/${it.id}/release`, {}))
  await by.it.settle()
  return it
}
