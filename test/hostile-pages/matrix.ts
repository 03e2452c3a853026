/** Many pages over one way, in one state, a few at a time. */

import { weekOf } from '#wire/cookie/choice.ts'
import { type Browsers, type Outcome, runHostile } from './run.ts'
import type { HostilePage, State } from './types.ts'
import { type Started, start } from './ways.ts'
import type { Cast, World } from './world.ts'

export type Ground = {
  readonly browsers: Browsers
  readonly world: World
  readonly nowMs: number
  readonly hands?: number
}

export async function runAll(
  { browsers, world, nowMs, hands = 2 }: Ground,
  way: Started,
  pages: readonly HostilePage[],
  state: State,
  cast?: Cast,
): Promise<readonly Outcome[]> {
  const left = [...pages]
  const outcomes: Outcome[] = []
  const running = { r: way.registry.version, week: weekOf(nowMs), ...(cast !== undefined && { cast }) }
  const work = async () => {
    for (let page = left.shift(); page; page = left.shift())
      outcomes.push(await runHostile(browsers, world, way, page, state, running))
  }
  await Promise.all(Array.from({ length: hands }, work))
  return outcomes.toSorted((a, b) => pages.findIndex(it => it.id === a.page) - pages.findIndex(it => it.id === b.page))
}

/** Starts the way, and ends it whatever comes of it. */
export async function over<T>(ground: Ground, way: string, work: (started: Started) => Promise<T>): Promise<T> {
  const started = await start(way, ground.world, ground.nowMs)
  return work(started).finally(() => started.close())
}
