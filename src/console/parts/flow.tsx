/** The drawing of ways: from each page to the next, as wide as many went. */

import { useComputedColorScheme } from '@mantine/core'
import { SankeyChart } from 'echarts/charts'
import { TooltipComponent } from 'echarts/components'
import { type EChartsType, init, use } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import { useEffect, useRef } from 'react'
import { escaped } from '#base/escape.ts'
import { inkOf } from './chart.tsx'

use([SankeyChart, TooltipComponent, SVGRenderer])

export type Way = { readonly from: string; readonly to: string; readonly n: number }

type Props = {
  readonly ways: readonly Way[]
  readonly height: number
  readonly open: (page: string) => void
}

/** A page is on each side of the drawing by itself: a way back is a way like any other, and not a circle. */
export function Flow({ ways, height, open }: Props) {
  const place = useRef<HTMLDivElement>(null)
  const chart = useRef<EChartsType>(undefined)
  const opening = useRef(open)
  opening.current = open
  const scheme = useComputedColorScheme('light')
  useEffect(() => {
    if (!place.current) return undefined
    const drawn = init(place.current, undefined, { renderer: 'svg' })
    chart.current = drawn
    drawn.on('click', ({ dataType, name }) => dataType === 'node' && opening.current(pageIn(name)))
    const resized = new ResizeObserver(() => drawn.resize())
    resized.observe(place.current)
    return () => {
      resized.disconnect()
      drawn.dispose()
    }
  }, [])
  useEffect(() => {
    if (place.current) chart.current?.setOption(optionOf(ways, place.current), true)
  }, [ways, scheme])
  return <div ref={place} style={{ height }} aria-hidden />
}

const SIDES = ['from', 'to'] as const
const nodeOf = (side: (typeof SIDES)[number], page: string) => `${side} ${page}`
const pageIn = (node: string) => node.slice(node.indexOf(' ') + 1)
const LETTERS_MAX = 26
const short = (page: string) => (page.length > LETTERS_MAX ? `${page.slice(0, LETTERS_MAX - 1)}…` : page)

function optionOf(ways: readonly Way[], place: HTMLElement) {
  const ink = inkOf(place)
  const names = SIDES.flatMap(side => [...new Set(ways.map(way => nodeOf(side, way[side])))])
  return {
    animation: false,
    textStyle: { fontFamily: getComputedStyle(place).fontFamily },
    tooltip: {
      backgroundColor: ink('card'),
      borderColor: ink('line'),
      textStyle: { color: ink('ink'), fontSize: 13 },
      formatter: ({ dataType, data, name, value }: Hovered) =>
        escaped(
          dataType === 'edge'
            ? `${pageIn(data.source ?? '')} → ${pageIn(data.target ?? '')}: ${value}`
            : `${pageIn(name)}: ${value}`,
        ),
    },
    series: [
      {
        type: 'sankey',
        left: 4,
        right: 4,
        top: 8,
        bottom: 8,
        nodeGap: 10,
        nodeWidth: 10,
        draggable: false,
        data: names.map(name => ({
          name,
          itemStyle: { color: ink('good'), borderWidth: 0 },
          label: {
            position: name.startsWith('from ') ? 'right' : 'left',
            formatter: short(pageIn(name)),
            color: ink('ink'),
            fontSize: 12,
          },
        })),
        links: ways.map(({ from, to, n }) => ({ source: nodeOf('from', from), target: nodeOf('to', to), value: n })),
        lineStyle: { color: ink('good'), opacity: 0.22, curveness: 0.5 },
        emphasis: { lineStyle: { opacity: 0.5 } },
      },
    ],
  }
}

type Hovered = {
  readonly dataType: string
  readonly data: { readonly source?: string; readonly target?: string }
  readonly name: string
  readonly value: number
}
