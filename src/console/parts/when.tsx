/** Moments in the reader's own zone; the exact one, in UTC, on hover. */

import { Tooltip } from '@mantine/core'
import { dates, useWords } from '../words.tsx'

const EXACT = dates({ dateStyle: 'medium', timeStyle: 'short' })
const TODAY = dates({ timeStyle: 'short' })
const NEAR = dates({ day: 'numeric', month: 'short', hour: 'numeric', minute: '2-digit' })

export const words = { at: 'parts/when', en: { never: 'never' } }

export function When({ at }: { readonly at: string | null | undefined }) {
  const say = useWords(words)
  if (!at) return <span className="om-soft">{say.never}</span>
  return (
    <Tooltip label={`${EXACT.format(new Date(at))} (${at})`}>
      <time dateTime={at} className="om-num om-nowrap">
        {shortly(new Date(at), new Date())}
      </time>
    </Tooltip>
  )
}

/** As much of a moment as is needed to know it from now. */
export function shortly(at: Date, now: Date): string {
  if (at.toDateString() === now.toDateString()) return TODAY.format(at)
  return (at.getFullYear() === now.getFullYear() ? NEAR : EXACT).format(at)
}
