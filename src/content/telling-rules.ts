/**
 * Whether an address tells who the reader is. An image or a link that is another one for each reader is an open pixel or
 * a click redirect of its author's own, whatever site it leads to; it would measure people who never agreed to it, and
 * so it is refused where it is written [CK-03]. What one reader's values choose with {% if %} is among what the author
 * wrote out, and stays.
 */

import { exprsIn } from '#wire/merge/map.ts'
import type { Expr, Mark, Text } from '#wire/merge/types.ts'
import type { Found, ProblemCode } from './problem.ts'
import { ROOTS } from './rules.ts'

/** What a value says of a reader, least first. An attribute may be one that many share. */
const LEVELS = ['nothing', 'attribute', 'person'] as const
type Level = (typeof LEVELS)[number]

/** The same for everybody, or for all who speak a language. What is not listed says who somebody is. */
const SAID: Readonly<Record<string, Level>> = {
  account: 'nothing',
  footer: 'nothing',
  today: 'nothing',
  forloop: 'nothing',
  'campaign.name': 'nothing',
  'contact.locale': 'nothing',
  'contact.attributes': 'attribute',
}

const most = (levels: readonly Level[]): Level =>
  levels.reduce<Level>((top, it) => (LEVELS.indexOf(it) > LEVELS.indexOf(top) ? it : top), 'nothing')

/** Follows values through the variables of a part. */
export class Telling {
  readonly #made = new Map<string, Expr[]>()

  constructor(items: readonly (Text | Mark)[]) {
    for (const item of items) {
      if (item.is === 'assign') this.#add(item.name, item.of)
      if (item.is === 'open' && item.block === 'for') this.#add(item.name, item.in)
    }
  }

  of(expr: Expr): Level {
    return this.#of(expr, new Set())
  }

  #add(name: string, of: Expr): void {
    this.#made.set(name, [...(this.#made.get(name) ?? []), of])
  }

  #of(expr: Expr, seen: ReadonlySet<string>): Level {
    return most(exprsIn(expr).map(it => (it.is === 'path' ? this.#path(it.path, seen) : 'nothing')))
  }

  /** An attribute under another name cannot be left out of a link alone: it counts as the person. */
  #path([root, member]: readonly (string | number | Expr)[], seen: ReadonlySet<string>): Level {
    const name = String(root)
    if (ROOTS.has(name)) return SAID[name] ?? SAID[`${name}.${String(member)}`] ?? 'person'
    const made = seen.has(name) ? [] : (this.#made.get(name) ?? [])
    const level = most(made.map(of => this.#of(of, new Set([...seen, name]))))
    return level === 'attribute' ? 'person' : level
  }
}

const CODES: Readonly<Record<'image' | 'link', Readonly<Partial<Record<Level, ProblemCode>>>>> = {
  image: { attribute: 'image-per-reader', person: 'image-per-reader' },
  link: { attribute: 'link-withheld', person: 'link-per-reader' },
}

/** What is wrong with the target of a link, or the address of an image, in its parts. */
export function flawOfTarget(telling: Telling, isImage: boolean, parts: readonly (string | Mark)[]): Found | undefined {
  const [first] = parts
  const isWeb = typeof first !== 'string' || !/^\s*(?:mailto|tel|sms):/i.test(first)
  if (!isWeb || (!isImage && isWayOut(parts))) return undefined
  return worst(
    parts.flatMap(part => (typeof part === 'string' ? [] : flawOf(telling, isImage ? 'image' : 'link', part))),
  )
}

/** An address in a text is a link as well: whatever stands right behind one is a part of it. */
export function flawsOfText(items: readonly (Text | Mark)[]): readonly Found[] {
  const telling = new Telling(items)
  let isInUrl = false
  return items.flatMap(item => {
    if (item.is !== 'text') return isInUrl ? flawOf(telling, 'link', item) : []
    isInUrl = /https?:\/\/\S*$/i.test(item.text) || (isInUrl && !/\s/.test(item.text))
    return []
  })
}

function flawOf(telling: Telling, kind: keyof typeof CODES, mark: Mark): readonly Found[] {
  const code = mark.is === 'output' ? CODES[kind][telling.of(mark.of)] : undefined
  return code && mark.is === 'output' ? [{ code, at: mark.at, end: mark.end, about: named(mark.of) }] : []
}

const worst = (found: readonly Found[]): Found | undefined =>
  found.find(({ code }) => code !== 'link-withheld') ?? found[0]

/** One of our own links, as it is, with nothing around it. */
function isWayOut(parts: readonly (string | Mark)[]): boolean {
  const [only, ...more] = parts.filter(part => typeof part !== 'string' || part.trim() !== '')
  return (
    typeof only === 'object' &&
    only.is === 'output' &&
    only.of.is === 'path' &&
    only.of.path[0] === 'links' &&
    more.length === 0
  )
}

/** The value that gives the reader away, as its author named it. */
function named(of: Expr): string {
  const path = exprsIn(of).find(it => it.is === 'path')
  return path?.is === 'path' ? path.path.filter(key => typeof key !== 'object').join('.') : '…'
}
