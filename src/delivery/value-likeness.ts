/**
 * By what of a reader the slots of a message differ for the rules: two readers of whom this says the same are alike to
 * every rule, and the slots of the second need not be filled to know it.
 */

import { type PlainLink, plainLinksOf } from '#content/plain-link-rules.ts'
import { escapeFor, firstNameOf } from '#content/rules.ts'
import type { Compiled, Reader } from '#content/types.ts'
import { isAlikeByNumber, neutral, telling } from '#review/review.ts'
import { member, print } from '#wire/merge/value.ts'

type Path = readonly string[]
/** What of a value could matter: all of it, its words, or its words unless it is a number where only links have it. */
type Manner = 'all' | 'words' | 'number'
type Use = { readonly path: Path; readonly manner: Manner }

const NUMBER = /^\d{1,12}$/
const GRAVER: readonly Manner[] = ['all', 'number', 'words']

/** `says` is the same for readers who are alike to every rule, and `reader` is one who stands for all of them. */
export type Likeness = { readonly says: string; readonly reader: () => Reader }

/** Undefined where a template makes more of the values than to put them somewhere. `glued` are slots that are pieces of words. */
export function likenessOf(compiled: Compiled, glued: ReadonlySet<string>): ((reader: Reader) => Likeness) | undefined {
  const links = linksOf(compiled)
  if (!links) return undefined
  const uses = distinct([
    ...Object.entries(compiled.paths)
      .filter(([, [root]]) => root === 'contact')
      .map(([slot, path]): Use => ({ path, manner: glued.has(slot) ? 'all' : 'words' })),
    ...links.flatMap(usesIn),
  ])
  if (uses.some(({ path: [root] }) => root !== 'contact') || uses.some(it => isWithin(it, uses))) return undefined
  const isNameWhole = uses.some(({ path }) => isPath(path, NAME))
  return reader => {
    const values = { contact: { ...reader.contact, first_name: firstNameOf(reader.contact.name) } }
    const used = uses.map(({ path, manner }) => ({ path, manner, value: print(path.reduce<unknown>(member, values)) }))
    return {
      says: JSON.stringify(used.map(({ value, manner }) => said(value, manner))),
      reader: () => {
        const standing = used.reduce<unknown>(
          (it, { path, value, manner }) => withValue(it, path, standsFor(value, manner)),
          values,
        )
        const { first_name: first, ...contact } = (standing as typeof values).contact // As above, with other values.
        return { ...reader, contact: isNameWhole ? contact : { ...contact, name: first } }
      },
    }
  }
}

const NAME: Path = ['contact', 'name']
const FIRST_NAME: Path = ['contact', 'first_name']
const isPath = (one: Path, other: Path) => one.join('\0') === other.join('\0')

/** Each path once, in the gravest manner that it is used in; whoever’s name is used whole says their first name by it. */
function distinct(uses: readonly Use[]): readonly Use[] {
  const isWhole = uses.some(({ path }) => isPath(path, NAME))
  const gravest = new Map<string, Use>()
  for (const { path, manner } of uses.toSorted((a, b) => GRAVER.indexOf(b.manner) - GRAVER.indexOf(a.manner))) {
    const of = isWhole && isPath(path, FIRST_NAME) ? NAME : path
    gravest.set(JSON.stringify(of), { path: of, manner }) // The gravest comes last.
  }
  return [...gravest.values()]
}

/** A value of which a part is used as well. */
const isWithin = ({ path }: Use, uses: readonly Use[]) =>
  uses.some(other => other.path.length > path.length && isPath(other.path.slice(0, path.length), path))

const isExact = (value: string, manner: Manner) => manner === 'all' || (manner === 'number' && !NUMBER.test(value))
const said = (value: string, manner: Manner) => (isExact(value, manner) ? `=${value}` : telling(value))
const standsFor = (value: string, manner: Manner) => (isExact(value, manner) ? value : neutral(value))

function withValue(it: unknown, [first, ...rest]: Path, value: string): unknown {
  if (first === undefined) return value
  const of = typeof it === 'object' && it !== null ? it : {}
  return { ...of, [first]: withValue(member(of, first), rest, value) }
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
