/** What changed from one version of a form to another, as rows: values in, rows out. */

import { diffWords } from 'diff'
import type { Draft } from './draft.ts'

export type Piece = { readonly text: string; readonly is: 'same' | 'added' | 'removed' }
/** One thing that is not as it was: where it is, and its words with what came and what went. */
export type Change = {
  readonly part: Part
  /** Which of its kind: a box, a partner, a member of the texts. */
  readonly what: string
  readonly locale?: string | undefined
  readonly pieces: readonly Piece[]
}
export const PARTS = ['boxes', 'partners', 'texts', 'fields', 'terms', 'who', 'look', 'languages'] as const
export type Part = (typeof PARTS)[number]

/** `nameOf` says which purpose in words: an id says nothing to anybody. */
export function differencesOf(before: Draft, after: Draft, nameOf: NameOf): readonly Change[] {
  const was = flat(before, nameOf)
  const is = flat(after, nameOf)
  const places = [...is.keys(), ...[...was.keys()].filter(key => !is.has(key))]
  return places
    .filter(key => was.get(key)?.text !== is.get(key)?.text)
    .map(key => {
      const { text: _, ...at } = is.get(key) ?? was.get(key) ?? { part: 'texts' as const, what: key, text: '' }
      return { ...at, pieces: piecesOf(at.part, was.get(key)?.text ?? '', is.get(key)?.text ?? '') }
    })
    .toSorted((a, b) => PARTS.indexOf(a.part) - PARTS.indexOf(b.part))
}

/** Of words, word by word; a colour is another one as a whole. */
function piecesOf(part: Part, was: string, is: string): readonly Piece[] {
  if (part === 'look')
    return [
      { text: was, is: 'removed' as const },
      { text: is, is: 'added' as const },
    ].filter(({ text }) => text !== '')
  return diffWords(was, is).map(({ value, added, removed }) => ({
    text: value,
    is: added ? 'added' : removed ? 'removed' : 'same',
  }))
}

type Flat = { readonly part: Part; readonly what: string; readonly locale?: string; readonly text: string }

export type NameOf = (purpose: string, version: number) => string

/** Everything that a reader meets, each under a name of its own. */
function flat(draft: Draft, nameOf: NameOf): Map<string, Flat> {
  const all = new Map<string, Flat>()
  const put = (part: Part, what: string, text: string | undefined, locale?: string) => {
    if (text)
      all.set(`${part} ${what} ${locale ?? ''}`, { part, what, text, ...(locale === undefined ? {} : { locale }) })
  }
  const spoken = (part: Part, what: string, label: Readonly<Partial<Record<string, string>>> | undefined) => {
    for (const locale of draft.locales) put(part, what, label?.[locale], locale)
  }
  put('languages', 'languages', draft.locales.join(', '))
  for (const [part, its] of [
    ['boxes', draft.items],
    ['partners', draft.partners],
  ] as const)
    put(part, 'order', its.map(it => it.id).join(', '))
  for (const it of draft.items) {
    put('boxes', it.id, `${nameOf(it.purpose_id, it.purpose_version)} · ${it.channel}`)
    spoken('boxes', `${it.id} label`, it.label)
  }
  for (const it of draft.partners) {
    put(
      'partners',
      it.id,
      `${it.name} · ${it.policy_url} · ${nameOf(it.purpose_id, it.purpose_version)} · ${it.channel}`,
    )
    spoken('partners', `${it.id} label`, it.label)
  }
  for (const it of draft.fields) {
    put('fields', it.id, `${it.kind}${it.required ? ' *' : ''}`)
    spoken('fields', `${it.id} label`, it.label)
    spoken('fields', `${it.id} hint`, it.hint)
    for (const option of it.options ?? []) spoken('fields', `${it.id} ${option.value}`, option.label)
  }
  for (const locale of draft.locales)
    for (const [member, text] of Object.entries(draft.texts[locale] ?? {})) put('texts', member, text, locale)
  if (draft.terms) {
    put('terms', 'terms', `${draft.terms.url}${draft.terms.required ? ' *' : ''}`)
    spoken('terms', 'label', draft.terms.label)
  }
  for (const [member, text] of Object.entries(draft.controller)) put('who', member, text)
  put('terms', 'messages', draft.message_terms_url)
  const { logo, ...look } = draft.theme
  for (const [member, value] of Object.entries(look)) put('look', member, String(value))
  if (logo) put('look', 'logo', `${logo.media} ${logo.alt} ${logo.base64.length}:${logo.base64.slice(-24)}`)
  return all
}
