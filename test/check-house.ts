/**
 * Is everything as it must be? Asked after each step of each story: it settles the house, then verifies all of it from
 * outside, as somebody would who trusts none of it. A room's owner adds its section in test/check-house/.
 */

import { readdirSync } from 'node:fs'
import type { TestHouse } from './house.ts'

/** Throws (by an expectation) at the first thing that is not as it must be. */
export type Section = (it: TestHouse) => Promise<void>

export async function checkHouse(it: TestHouse): Promise<void> {
  await it.settle()
  const folder = new URL('./check-house/', import.meta.url)
  for (const file of readdirSync(folder).filter(name => name.endsWith('.ts'))) {
    const { check } = (await import(/* @vite-ignore */ new URL(file, folder).href)) as { check: Section } // Each section's one export.
    await check(it)
  }
}
