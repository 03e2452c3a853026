/** What a text says, to whoever reads it: for each part what is shown, and what is not. */

import { type Flow, plainFlow } from './flow.ts'
import type { Text } from './types.ts'

export type Extracted = {
  /** Flows that are read one after the other, as one document. */
  readonly documents: readonly (readonly Flow[])[]
}

export function extract({ subject, text, sender, links }: Text): Extracted {
  const flows = [
    [plainFlow('subject', subject), plainFlow('text', text)],
    [plainFlow('sender', sender ?? '')],
    [plainFlow('links', (links ?? []).join('\n'))],
  ]
  return { documents: flows.filter(all => all.some(it => it.text !== '')) }
}
