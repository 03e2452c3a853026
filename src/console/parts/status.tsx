/** How a campaign stands: a word with a colour, and what became of its recipients as one bar. */

import { Badge, Tooltip } from '@mantine/core'
import { number, useWords } from '../words.tsx'

const COLORS = {
  draft: 'gray',
  scheduled: 'blue',
  sending: 'pine',
  paused: 'yellow',
  finished: 'pine',
  cancelled: 'red',
} as const
export type Status = keyof typeof COLORS

export const words = {
  at: 'parts/status',
  en: {
    draft: 'Draft',
    scheduled: 'Scheduled',
    sending: 'Sending',
    paused: 'Paused',
    finished: 'Sent',
    cancelled: 'Cancelled',
    accepted: 'Delivered',
    failed: 'Failed',
    gated: 'Not sent',
    expired: 'Expired',
    held: 'Uncertain',
    pending: 'Waiting',
  },
}

export const useStatusWords = () => useWords(words)

export function StatusBadge({ status }: { readonly status: Status }) {
  const say = useWords(words)
  const isLive = status === 'sending'
  return (
    <Badge
      variant={isLive ? 'filled' : 'light'}
      color={COLORS[status]}
      leftSection={isLive && <span className="om-dot" />}
    >
      {say[status]}
    </Badge>
  )
}

export const RESULTS = ['accepted', 'failed', 'gated', 'expired', 'held', 'pending'] as const
export type ResultName = (typeof RESULTS)[number]
export type Totals = Readonly<Record<ResultName | 'frozen', number>>

/** The parts add up to everybody who was frozen: that is what the bar promises to the eye. */
export function TotalsBar({ totals, height = 10 }: { readonly totals: Totals; readonly height?: number }) {
  const say = useWords(words)
  const parts = RESULTS.filter(name => totals[name] > 0)
  const label = parts.map(name => `${say[name]} ${number.format(totals[name])}`).join(', ')
  return (
    <div className="om-bar" role="img" aria-label={label} style={{ height }}>
      {parts.map(name => (
        <Tooltip key={name} label={`${say[name]}: ${number.format(totals[name])}`}>
          <span className={`om-bar-${name}`} style={{ flexGrow: totals[name] }} />
        </Tooltip>
      ))}
    </div>
  )
}
