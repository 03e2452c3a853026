/** One message for one recipient, by the way that campaigns take: for confirmations, log-in links and other service mail. */

import { yes, type Result } from '#base/result.ts'
import type { DkimKey } from './dkim.ts'
import { compileMessage, type MessageFlaw, type MessageParts } from './message-plan.ts'
import { Renderer, type Rendered, type RenderRefusal } from './renderer.ts'
import { Slate } from './slate.ts'

/** Values are by slot name; a slot without one is empty. The bytes belong to the caller. */
export function composeMessage(
  parts: MessageParts,
  values: Readonly<Record<string, string>>,
  nowMs: number,
  keys: readonly DkimKey[],
): Result<Rendered, MessageFlaw | RenderRefusal> {
  const plan = compileMessage(parts)
  if (!plan.ok) return plan
  const rendered = new Renderer(plan.value, keys).render(valuesOf(plan.value.slots, values), nowMs, new Slate())
  return rendered.ok ? yes({ ...rendered.value, data: Buffer.from(rendered.value.data) }) : rendered
}

/** Puts values by name into the order of a plan's slots. */
export function valuesOf(slots: readonly string[], values: Readonly<Record<string, string>>): string[] {
  return slots.map(slot => (Object.hasOwn(values, slot) ? (values[slot] ?? '') : ''))
}
