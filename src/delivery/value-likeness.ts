/**
 * By what of a reader the slots of a message differ for the rules: two readers of whom this says the same are alike to
 * every rule, and the slots of the second need not be filled to know it.
 */

import { type PlainLink, plainLinksOf } from '#content/plain-link-rules.ts'
import { escapeFor, firstNameOf } from '#content/rules.ts'
import type { Compiled, Reader } from '#content/types.ts'
import { isAlikeByNumber, telling } from '#review/review.ts'
import { member, print } from '#wire/merge/value.ts'

type Path = readonly string[]
/** What of a value could matter: all of it, its words, or its words unless it is a number where only links have it. */
type Manner = 'all' | 'words' | 'number'
type Use = { readonly path: Path; readonly manner: Manner }

const NUMBER = /^\d{1,12}$/
const GRAVER: readonly Manner[] = ['all', 'number', 'words']

/** Undefined where a template makes more of the values than to put them somewhere. `glued` are slots that are pieces of words. */
export function likenessOf(compiled: Compiled, glued: ReadonlySet<string>): ((reader: Reader) => string) | undefined {
  const links = linksOf(compiled)
  if (!links) return undefined
  const uses = [
    ...Object.entries(compiled.paths)
      .filter(([, [root]]) => root === 'contact')
      .map(([slot, path]): Use => ({ path, manner: glued.has(slot) ? 'all' : 'words' })),
    ...links.flatMap(usesIn),
  ]
  if (uses.some(({ path: [root] }) => root !== 'contact')) return undefined
  const distinct = new Map<string, Use>()
  for (const use of uses.toSorted((a, b) => GRAVER.indexOf(b.manner) - GRAVER.indexOf(a.manner)))
    distinct.set(JSON.stringify(use.path), use) // The gravest manner comes last.
  const all = [...distinct.values()]
  return ({ contact }) => {
    const values = { contact: { ...contact, first_name: firstNameOf(contact.name) } }
    return JSON.stringify(all.map(({ path, manner }) => said(print(path.reduce<unknown>(member, values)), manner)))
  }
}

function said(value: string, manner: Manner): string {
  if (manner === 'all' || (manner === 'number' && !NUMBER.test(value))) return `=${value}`
  return telling(value)
}

function linksOf({ programs }: Compiled): readonly PlainLink[] | undefined {
  const links = programs.flatMap(({ steps }) => plainLinksOf(steps, escapeFor))
  const plain = links.filter(link => link !== undefined)
  return plain.length === links.length ? plain : undefined
}

function usesIn({ as, words, paths }: PlainLink): Use[] {
  const isAlike = isAlikeByNumber(number => escapeFor(as, words.join(number)))
  return paths.map(path => ({ path, manner: isAlike ? 'number' : 'all' }))
}
