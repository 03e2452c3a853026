/** Values that not everybody has, printed where nothing else is said for those: “see you today, .” Pure. */

import { ROOTS } from '#content/rules.ts'
import type { Part } from '#content/types.ts'
import { lex } from '#wire/merge/lex.ts'
import type { Expr, Mark } from '#wire/merge/types.ts'
import type { CampaignDraft, Finding } from './types.ts'

/** What stands in the source, and below `contact` the way to its value. */
export type Blank = { readonly part: Part; readonly path: readonly string[]; readonly at: number; readonly end: number }

const PARTS = ['subject', 'preheader', 'html', 'text'] as const satisfies readonly Part[]

/** Each value once in each part, where it first stands. */
export const blanksIn = (draft: Pick<CampaignDraft, (typeof PARTS)[number]>): readonly Blank[] =>
  PARTS.flatMap(part => {
    const blanks = outputsIn(draft[part] ?? '').flatMap(it => {
      const path = pathOf(it.of)
      return path ? [{ part, path, at: it.at, end: it.end }] : []
    })
    return [...new Map(blanks.toReversed().map(it => [it.path.join('.'), it])).values()].toReversed()
  })

type Output = Extract<Mark, { is: 'output' }>

/** Those that nothing asks about first: inside a block its author has thought of who has none. */
function outputsIn(source: string): readonly Output[] {
  let depth = 0
  return lex(source, ROOTS).items.filter(item => {
    if (item.is === 'open') depth += 1
    if (item.is === 'close') depth -= 1
    return item.is === 'output' && depth === 0
  }) as Output[] // As just filtered.
}

const OWN = new Set(['name', 'first_name', 'attributes'])

/** Undefined where it is always there, or where `default` says what stands in its place. */
function pathOf(of: Expr): readonly string[] | undefined {
  if (of.is === 'filter') return of.name === 'default' ? undefined : pathOf(of.of)
  if (of.is !== 'path') return undefined
  const [root, ...path] = of.path
  const names = path.filter(it => typeof it === 'string')
  const isOwn = root === 'contact' && names.length === path.length && OWN.has(names[0] ?? '')
  return isOwn && (names[0] !== 'attributes' || names.length > 1) ? names : undefined
}

/** `counts`: how many of those whom it reaches have none, for each in order. */
export const blankFindings = (blanks: readonly Blank[], counts: readonly number[], reachable: number): Finding[] =>
  blanks.flatMap(({ part, path, at, end }, i) => {
    const name = `contact.${path.join('.')}`
    const none = counts[i] ?? 0
    const says = `${none} of ${reachable} have no ${path.at(-1)?.replaceAll('_', ' ')}, and read nothing in its place. Say what stands there for them: {{ ${name} | default: "…" }}.`
    return none === 0
      ? []
      : [{ severity: 'hint', code: 'value-missing', place: part, says, offset: at, length: end - at } as const]
  })
