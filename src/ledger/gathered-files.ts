/** The files of proofs: forms and notices as they were shown, and what the events of people carry. */

import type { KeyObject } from 'node:crypto'
import { Fault } from '#base/fault.ts'
import { unseal } from '#store/seal.ts'
import type { Turn } from '#store/turn.ts'
import type { Bytes } from '#wire/bytes.ts'
import type { FormDefinition } from '#wire/form-definition.ts'
import type { Person, Relied } from './gathering.ts'
import { subjectKey } from './keys.ts'
import { pathAt } from './place.ts'
import * as store from './store.ts'

/** A file of a bundle, and its path in it. */
type Placed = readonly [path: string, bytes: Bytes]

/**
 * The forms that were answered, as they were shown, and the notices of that day; each under its own hash (D6). Read once
 * for all; `of` gives each chain its own, `missing` names what is not kept any more.
 */
export async function artefactFiles(
  { db }: Turn,
  relies: readonly Relied[],
): Promise<{ readonly of: (own: Relied) => Placed[]; readonly missing: readonly string[] }> {
  const union = (of: 'forms' | 'notices') => [...new Set(relies.flatMap(it => [...it[of]]))]
  const forms = await artefacts(db, 'form', union('forms'))
  const renderings = new Map([...forms].map(([hash, [, bytes]]) => [hash, renderingsIn(bytes)]))
  const shown = await artefacts(db, 'form', [...new Set([...renderings.values()].flat())])
  const notices = await artefacts(db, 'notice', union('notices'))
  const absent = (files: ReadonlyMap<string, Placed>, names: readonly string[]) => names.filter(it => !files.has(it))
  const missing = [
    ...absent(forms, union('forms')).map(it => `form ${it}`),
    ...absent(shown, [...renderings.values()].flat()).map(it => `form ${it}`),
    ...absent(notices, union('notices')).map(it => `notice ${it}`),
  ]
  const of = (own: Relied) => {
    const definitions = [...own.forms]
    const hashes = definitions.flatMap(hash => renderings.get(hash) ?? [])
    const from = (files: ReadonlyMap<string, Placed>, names: readonly string[]) =>
      names.flatMap(it => [files.get(it) ?? []])
    return [...from(forms, definitions), ...from(shown, hashes), ...from(notices, [...own.notices])].filter(isPlaced)
  }
  return { of, missing }
}

const isPlaced = (it: Placed | readonly never[]): it is Placed => it.length > 0

function renderingsIn(definition: Bytes): string[] {
  const { render } = JSON.parse(Buffer.from(definition).toString()) as FormDefinition // Kept under the hash that a form.publish event names.
  return Object.values(render)
}

const EXTENSIONS: Readonly<Record<string, string>> = {
  'application/json': 'json',
  'text/html': 'html',
  'text/css': 'css',
  'text/plain': 'txt',
  'image/png': 'png',
  'application/pdf': 'pdf',
}

/** By their hashes as events name them. */
async function artefacts(db: Turn['db'], folder: string, hashes: readonly string[]): Promise<Map<string, Placed>> {
  if (hashes.length === 0) return new Map()
  const found = await store.findArtefacts(
    db,
    hashes.map(hash => Buffer.from(hash.replace('sha256:', ''), 'hex')),
  )
  return new Map(
    found.map(({ sha256, media, bytes }) => {
      const hex = sha256.toString('hex')
      const ext = EXTENSIONS[media.split(';', 1)[0] ?? ''] ?? 'bin'
      return [`sha256:${hex}`, [`${folder}/${hex}.${ext}`, bytes]]
    }),
  )
}

/** What each person's events attach, where their key is still there; `broken` names what it does not open. */
export async function evidenceFiles(
  turn: Turn,
  people: readonly Person[],
): Promise<{ readonly files: readonly Map<string, Bytes>[]; readonly broken: readonly string[] }> {
  const { db, house, account } = turn
  const deks = await store.deksOf(
    db,
    account,
    people.map(it => it.subject),
  )
  const rows = Map.groupBy(
    await store.filesOf(
      db,
      account,
      people.flatMap(it => it.chain.map(event => event.event)),
    ),
    it => it.event,
  )
  const broken: string[] = []
  const files = people.map(({ subject, chain }) => {
    const dek = deks.get(subject)
    const key = dek && subjectKey(house, account, dek)
    const own = key ? chain.flatMap(({ event, n }) => (rows.get(event) ?? []).map(file => ({ ...file, n, key }))) : []
    return new Map(
      own.flatMap(it => {
        const bytes = opened(it)
        if (!bytes) broken.push(`document of ${it.event}`)
        return bytes ? [[pathAt(it.path, it.n), bytes] as const] : []
      }),
    )
  })
  return { files, broken }
}

function opened({ key, sealed }: { readonly key: KeyObject; readonly sealed: Buffer }): Bytes | undefined {
  try {
    return unseal(key, sealed)
  } catch (cause) {
    if (cause instanceof Fault) return undefined
    throw cause
  }
}
