/**
 * Segments and facets: the contact turned round is the contact, and nothing else; what was told is told of somebody who is
 * here; every run keeps a filter in which no segment is named any more; nothing is left of a filter that was frozen.
 */

import { expect } from 'vitest'
import { conditionsOf, resolve } from '#audience/segment-rules.ts'
import { FilterShape } from '#audience/segment-shape.ts'
import type { Filter, SegmentId } from '#audience/segment-types.ts'
import type { TestHouse } from '../house.ts'

const FACETS = `
  select account_id, facet, contact_id from contact cross join lateral facets_of(email, attributes) facet`
const LEFT = `
  select run_id from audience_slice join run using (account_id, run_id) where run.frozen_at is not null`

export async function check(it: TestHouse): Promise<void> {
  await it.asOwner(async owner => {
    await owner.query('set row_security = off')
    const rowsOf = async (text: string) => (await owner.query(text)).rows as readonly Record<string, unknown>[]
    expect(await rowsOf(`${FACETS} except select * from contact_facet`), 'every facet is kept').toEqual([])
    expect(await rowsOf(`select * from contact_facet except (${FACETS})`), 'no facet is kept of what is not').toEqual(
      [],
    )
    const told = `select event_id from contact_event e where not exists (
      select from contact c where c.account_id = e.account_id and c.contact_id = e.contact_id)`
    expect(await rowsOf(told), 'events are told of contacts').toEqual([])
    expect(await rowsOf(LEFT), 'slices end with the freezing').toEqual([])
    for (const { filter } of await rowsOf(`select plan -> 'filter' as filter from run`))
      expect(
        conditionsOf({ all: [], ...(filter as Filter | null) }).filter(({ on }) => on === 'segment'),
        'a run names no segment',
      ).toEqual([])
    await checkSegments(
      (await rowsOf(`select segment.account_id as account, segment_id as id, tree from segment
        join segment_version using (account_id, segment_id, v)`)) as readonly Stored[],
    )
  })
}

type Stored = { readonly account: string; readonly id: SegmentId; readonly tree: Filter }

async function checkSegments(all: readonly Stored[]): Promise<void> {
  for (const [, own] of Map.groupBy(all, ({ account }) => account)) {
    const known = new Map(own.map(({ id, tree }) => [id, tree]))
    for (const { id, tree } of own) {
      expect(FilterShape.safeParse(tree).success, `the filter of ${id} is one`).toBe(true)
      expect(resolve(tree, known, [id]).ok, `${id} can be resolved`).toBe(true)
    }
  }
}
