/** Second factors: secrets are sealed under their user's key, codes on paper are ten, and no step is used before its time. */

import { expect } from 'vitest'
import { CODE_STEP_MS, CODE_STEPS_ASIDE, RECOVERY_CODES } from '#base/limits.ts'
import { unseal } from '#store/seal.ts'
import type { TestHouse } from '../house.ts'

export async function check({ house }: TestHouse): Promise<void> {
  const factors = await house.platform.selectFrom('second_factor').selectAll().execute()
  const codes = await house.platform.selectFrom('recovery_code').selectAll().execute()
  for (const { user_id, secret, step, confirmed_at } of factors) {
    expect(unseal(house.keys.key('factor', user_id), secret)).toHaveLength(20)
    expect(step).toBeLessThanOrEqual(Math.floor(house.clock.nowMs() / CODE_STEP_MS) + CODE_STEPS_ASIDE)
    const own = codes.filter(it => it.user_id === user_id)
    expect([user_id, own.length]).toEqual([user_id, confirmed_at === null ? 0 : RECOVERY_CODES])
  }
}
