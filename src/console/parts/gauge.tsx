/** A share against the lines that it must not cross: where it is, and between which ends it surely lies. */

import { finePercent } from '../words.tsx'

type Line = { readonly at: number; readonly name: string }
type Props = {
  readonly label: string
  /** Undefined where there is nothing to say: then there are the lines alone. */
  readonly value: number | undefined
  readonly low: number
  readonly high: number
  readonly lines: readonly Line[]
  /** As they are told: a share in percent, or a count. */
  readonly tell?: (value: number) => string
}

const WIDE = 320
const HIGH = 34
const BASE = 16

export function Gauge({ label, value, low, high, lines, tell = it => finePercent.format(it) }: Props) {
  const isKnown = value !== undefined
  const end = Math.max(
    isKnown ? Math.max(value * 1.1, Math.min(high, value * 3)) : 0,
    ...lines.map(({ at }) => at * 1.25),
    Number.MIN_VALUE,
  )
  const x = (at: number) => Math.min(1, at / end) * WIDE
  const says = `${label}${isKnown ? `: ${tell(value)}` : ''}. ${lines.map(line => `${line.name} ${tell(line.at)}`).join(', ')}`
  const isOver = lines.some(({ at }) => low >= at)
  return (
    <svg viewBox={`0 0 ${WIDE} ${HIGH}`} className="om-gauge" role="img" aria-label={says}>
      <rect x={0} y={BASE - 4} width={WIDE} height={8} rx={4} fill="var(--line)" />
      {isKnown && (
        <rect
          x={x(low)}
          y={BASE - 4}
          width={Math.max(2, x(high) - x(low))}
          height={8}
          rx={4}
          fill="var(--ink-soft)"
          opacity={0.35}
        />
      )}
      {lines.map(({ at, name }) => (
        <g key={name}>
          <line x1={x(at)} x2={x(at)} y1={4} y2={28} stroke="var(--warn)" strokeWidth={2} />
        </g>
      ))}
      {isKnown && <circle cx={Math.max(6, x(value))} cy={BASE} r={6} fill={isOver ? 'var(--bad)' : 'var(--good)'} />}
    </svg>
  )
}
