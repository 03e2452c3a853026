/** Segments: filters with a name, that campaigns and other segments can point at. What was sent by one stays as it was. */

import { newId } from '#base/id.ts'
import { SEGMENTS_MAX } from '#base/limits.ts'
import { no, type Result, yes } from '#base/result.ts'
import type { Detailed } from '#store/operation.ts'
import type { Turn } from '#store/turn.ts'
import { namedIn, type NotResolved, notKept, resolve } from './segment-rules.ts'
import * as store from './segment-store.ts'
import type { Filter, Segment, SegmentId } from './segment-types.ts'

type NotSaved = NotResolved | 'taken' | 'too-many' | Detailed<'not-kept'>

export async function createSegment(turn: Turn, name: string, filter: Filter): Promise<Result<Segment, NotSaved>> {
  await store.lockSegments(turn)
  const known = await store.allSegments(turn)
  if (known.length >= SEGMENTS_MAX) return no('too-many')
  const id = newId('seg', turn.nowMs)
  const checked = await check(turn, { id, name, filter }, known)
  if (!checked.ok) return checked
  const made = { id, name, v: 1, filter }
  await store.addSegment(turn, made)
  await store.addVersion(turn, made)
  return yes({ ...made, createdAt: turn.now, updatedAt: turn.now })
}

/** `v` is the version that the writer had read: a change that somebody else made since is not overwritten. */
export async function changeSegment(
  turn: Turn,
  id: SegmentId,
  { v, ...given }: { readonly v: number; readonly name?: string | undefined; readonly filter?: Filter | undefined },
): Promise<Result<Segment, NotSaved | 'absent' | 'changed'>> {
  await store.lockSegments(turn)
  const known = await store.allSegments(turn)
  const before = known.find(it => it.id === id)
  if (!before) return no('absent')
  if (before.v !== v) return no('changed')
  const { name = before.name, filter = before.filter } = given
  const checked = await check(turn, { id, name, filter }, known)
  if (!checked.ok) return checked
  const after = { ...before, name, filter, v: v + 1, updatedAt: turn.now }
  await store.addVersion(turn, after)
  await store.setSegment(turn, after)
  return yes(after)
}

type Wanted = Pick<Segment, 'id' | 'name' | 'filter'>

async function check(
  turn: Turn,
  { id, name, filter }: Wanted,
  known: readonly Segment[],
): Promise<Result<Record<never, never>, NotSaved>> {
  const against = notKept(name, filter)
  if (against) return no(refusing(against))
  if (await store.isNameTaken(turn, name, id)) return no('taken')
  const filters = new Map(known.map(it => [it.id, it.id === id ? filter : it.filter]))
  const done = resolve(filter, filters, [id])
  if (!done.ok) return done
  // Others name this one, and what they come to grows with it.
  const tooLarge = known.some(it => it.id !== id && !resolve(it.filter, filters, [it.id]).ok)
  return tooLarge ? no('too-large') : yes({})
}

const refusing = ({ demand, about, says }: NonNullable<ReturnType<typeof notKept>>): Detailed<'not-kept'> => ({
  code: 'not-kept',
  demand,
  errors: [{ pointer: '/filter', code: 'not-kept', detail: `“${about}”: ${says}`, demand }],
})

export async function readSegment(turn: Turn, id: string): Promise<Result<Segment, 'absent'>> {
  const found = await store.findSegment(turn, id)
  return found ? yes(found) : no('absent')
}

/** Nobody loses what they send to: one that a draft or another segment names stays. */
export async function removeSegment(
  turn: Turn,
  id: string,
): Promise<Result<Record<never, never>, 'absent' | 'in-use'>> {
  await store.lockSegments(turn)
  if (!(await store.findSegment(turn, id))) return no('absent')
  if ((await store.usersOf(turn, id)).some(({ draft }) => draft)) return no('in-use')
  await store.removeSegment(turn, id)
  return yes({})
}

export const listSegments = store.allSegments
export const usersOfSegment = store.usersOf

/** With the segments that it names put in as they are now: what is counted, and what a run keeps for good. */
export async function resolved(turn: Turn, filter: Filter): Promise<Result<Filter, NotResolved>> {
  if (namedIn(filter).length === 0) return yes(filter)
  const known = await store.allSegments(turn)
  return resolve(filter, new Map(known.map(it => [it.id, it.filter])))
}
