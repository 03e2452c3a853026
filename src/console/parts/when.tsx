/** Moments in the reader's own zone; the exact one, in UTC, on hover. */

import { Tooltip } from '@mantine/core'

const DAY = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' })

export function When({ at }: { readonly at: string | null | undefined }) {
  if (!at) return <span className="om-soft">never</span>
  return (
    <Tooltip label={at}>
      <time dateTime={at} className="om-num">{DAY.format(new Date(at))}</time>
    </Tooltip>
  )
}

export const number = new Intl.NumberFormat()
