/** Requests per minute for each actor, counted in this process. */

export type Budget = { minute: number; used: number }

const KEPT_MAX = 50_000

export function takeOne(
  budgets: Map<string, Budget>,
  who: string,
  nowMs: number,
  perMinute: number,
): { left: number; resetSeconds: number } {
  const minute = Math.floor(nowMs / 60_000)
  if (budgets.size > KEPT_MAX) budgets.clear()
  const known = budgets.get(who)
  const budget = known?.minute === minute ? known : { minute, used: 0 }
  budget.used += 1
  budgets.set(who, budget)
  return { left: perMinute - budget.used, resetSeconds: 60 - Math.floor((nowMs % 60_000) / 1_000) }
}
