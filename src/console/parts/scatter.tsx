/** Points on two axes; the one along goes up tenfold from step to step. The list beside it holds the same numbers. */

import { Box, Text, Title } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { finePercent, number } from '../words.tsx'

export type Point = {
  readonly key: string
  readonly name: string
  readonly x: number
  readonly y: number
  readonly to: string
}
type Props = {
  readonly title: string
  readonly summary: string
  readonly along: string
  readonly up: string
  readonly points: readonly Point[]
  /** Lines across, with their names. */
  readonly lines: readonly { readonly at: number; readonly name: string }[]
}

const [WIDE, HIGH, LEFT, FOOT, TOP] = [720, 300, 64, 40, 14]

export function Scatter({ title, summary, along, up, points, lines }: Props) {
  const decades = Math.max(1, Math.ceil(Math.log10(Math.max(10, ...points.map(({ x }) => x + 1)))))
  const most = 1.2 * Math.max(0.001, ...lines.map(({ at }) => at), ...points.map(({ y }) => y))
  const x = (value: number) => LEFT + (Math.log10(Math.max(1, value)) / decades) * (WIDE - LEFT - 16)
  const y = (value: number) => TOP + (1 - value / most) * (HIGH - TOP - FOOT)
  return (
    <Box component="figure" m={0} aria-label={`${title}. ${summary}`}>
      <Title order={2}>{title}</Title>
      <Text size="sm" className="om-soft" mb="xs">
        {summary}
      </Text>
      <svg viewBox={`0 0 ${WIDE} ${HIGH}`} className="om-scatter" role="group" aria-label={title}>
        {Array.from({ length: decades + 1 }, (_, i) => 10 ** i).map(value => (
          <g key={value}>
            <line x1={x(value)} x2={x(value)} y1={TOP} y2={HIGH - FOOT} stroke="var(--line)" />
            <text x={x(value)} y={HIGH - FOOT + 16} textAnchor={value === 10 ** decades ? 'end' : 'middle'}>
              {number.format(value)}
            </text>
          </g>
        ))}
        {lines.map(({ at, name }) => (
          <g key={name}>
            <line x1={LEFT} x2={WIDE - 16} y1={y(at)} y2={y(at)} stroke="var(--warn)" strokeDasharray="5 4" />
            <text x={LEFT - 6} y={y(at) + 4} textAnchor="end">
              {finePercent.format(at)}
            </text>
            <text x={WIDE - 18} y={y(at) - 4} textAnchor="end">
              {name}
            </text>
          </g>
        ))}
        <text x={(LEFT + WIDE) / 2} y={HIGH - 4} textAnchor="middle">
          {along}
        </text>
        <text x={12} y={TOP + 4}>
          {up}
        </text>
        {points.map(point => (
          <Link
            key={point.key}
            to={point.to}
            aria-label={`${point.name}: ${number.format(point.x)}, ${finePercent.format(point.y)}`}
          >
            <circle
              cx={x(point.x)}
              cy={y(Math.min(point.y, most))}
              r={7}
              fill={lines.some(({ at }) => point.y >= at) ? 'var(--bad)' : 'var(--good)'}
              fillOpacity={0.75}
            >
              <title>{point.name}</title>
            </circle>
          </Link>
        ))}
      </svg>
    </Box>
  )
}
