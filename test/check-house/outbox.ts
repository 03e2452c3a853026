/** The outbox: what was said was done. */

import { expect } from 'vitest'
import { sql } from 'kysely'
import type { TestHouse } from '../house.ts'

export async function check({ house }: TestHouse): Promise<void> {
  const { rows } = await sql`
    select name, state, data, output from jobs.job where state in ('failed', 'active', 'retry')`.execute(house.platform)
  expect(rows, 'no job failed, hangs, or is about to be tried again').toEqual([])
}
