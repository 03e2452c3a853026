/** What a segment may be: how large, without circles, and nothing that this house does not keep lists of. Pure. */

import { FILTER_RESOLVED_MAX } from '#base/limits.ts'
import { no, type Result, yes } from '#base/result.ts'
import type { Demand } from '#policy/demands.ts'
import type { Condition, Filter, Group, Node, SegmentId } from './segment-types.ts'

/** Every condition of it, however deep. */
export const conditionsOf = (it: Group): readonly Condition[] =>
  [...it.all, ...(it.any ?? []), ...(it.none ?? [])].flatMap(node => ('on' in node ? [node] : conditionsOf(node)))

/** The segments that it names itself. */
export const namedIn = (it: Group): readonly SegmentId[] => [
  ...new Set(conditionsOf(it).flatMap(node => (node.on === 'segment' ? [node.segment_id] : []))),
]

export type Known = ReadonlyMap<SegmentId, Filter>
export type NotResolved = 'no-such-segment' | 'in-a-circle' | 'too-large'

/** With the segments that it names put in, as they are in this moment. `within`: whose own filter it is. */
export function resolve(filter: Filter, known: Known, within: readonly SegmentId[] = []): Result<Filter, NotResolved> {
  const { zone, ...rest } = filter
  const done = resolveGroup(rest, known, within)
  if (!done.ok) return done
  if (conditionsOf(done.value).length > FILTER_RESOLVED_MAX) return no('too-large')
  return yes({ ...done.value, ...(zone === undefined ? {} : { zone }) })
}

function resolveGroup(it: Group, known: Known, within: readonly SegmentId[]): Result<Group, NotResolved> {
  const parts: Record<string, readonly Node[]> = {}
  for (const part of ['all', 'any', 'none'] as const) {
    const nodes: Node[] = []
    for (const node of it[part] ?? []) {
      const done = resolveNode(node, known, within)
      if (!done.ok) return done
      nodes.push(done.value)
      if (conditionsOf({ all: nodes }).length > FILTER_RESOLVED_MAX) return no('too-large')
    }
    if (it[part]) parts[part] = nodes
  }
  return yes({ all: [], ...parts })
}

function resolveNode(node: Node, known: Known, within: readonly SegmentId[]): Result<Node, NotResolved> {
  if (!('on' in node)) return resolveGroup(node, known, within)
  if (node.on !== 'segment') return yes(node)
  if (within.includes(node.segment_id)) return no('in-a-circle')
  const named = known.get(node.segment_id)
  if (!named) return no('no-such-segment')
  const { zone: _, ...group } = named
  return resolveGroup(group, known, [...within, node.segment_id])
}

type Kept = { readonly demand: Demand; readonly flaw: 'political'; readonly says: string; readonly names: RegExp }

/**
 * Lists that are not kept here, whatever they are for. The name of a segment, of an attribute or of an event says what
 * people are sorted by; the words of the message are screened for themselves (screening).
 */
const NOT_KEPT: readonly Kept[] = [
  {
    demand: 'NA-04',
    flaw: 'political',
    says: 'Lists of a political character are not accepted: nobody is sorted by their party, their vote or their opinion.',
    names:
      /\bpoliti[ckqsz]\w*|\bpolítica?s?\w*|\b(?:party|partei|parti|partito|partido)[ -](?:member\w*|affiliation|preference|mitglied\w*|politico|politique|político)|\b(?:voters?|voting|electorate|wähler\w*|électeurs?|votantes?|elettori?|eleitor(?:es)?)\b|\bparteimitglied\w*/iu,
  },
]

export type NotKept = Pick<Kept, 'demand' | 'flaw' | 'says'> & { readonly about: string }

/** Undefined where there is nothing against it. */
export function notKept(name: string, filter: Filter): NotKept | undefined {
  for (const about of [name, ...conditionsOf(filter).flatMap(sortedBy)])
    for (const { names, ...row } of NOT_KEPT) if (names.test(about.replaceAll(/[_.-]+/g, ' '))) return { ...row, about }
  return undefined
}

function sortedBy(it: Condition): readonly string[] {
  if (it.on === 'attribute') return [it.name]
  if (it.on === 'event') return [it.name, ...(it.prop ? [it.prop.name] : [])]
  return []
}
