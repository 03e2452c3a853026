/** The drawing itself, by ECharts as SVG, in pixels of the screen: letters stay as large as all others. */

import { useComputedColorScheme } from '@mantine/core'
import { BarChart, LineChart } from 'echarts/charts'
import { GridComponent, LegendComponent, TooltipComponent } from 'echarts/components'
import { type EChartsType, init, use } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import { useEffect, useRef } from 'react'
import type { Plotted, Series } from './plot.tsx'

use([BarChart, LineChart, GridComponent, LegendComponent, TooltipComponent, SVGRenderer])

/** Lines can be told apart without colours, too. */
const DASHES: Readonly<Record<Series['color'], 'solid' | 'dashed' | 'dotted' | number[]>> = {
  good: 'solid',
  bad: 'dashed',
  warn: 'dotted',
  soft: [8, 3, 2, 3],
}

export function Chart({ height, ...plotted }: Plotted & { readonly height: number }) {
  const place = useRef<HTMLDivElement>(null)
  const chart = useRef<EChartsType>(undefined)
  const scheme = useComputedColorScheme('light')
  useEffect(() => {
    if (!place.current) return undefined
    const drawn = init(place.current, undefined, { renderer: 'svg' })
    chart.current = drawn
    const resized = new ResizeObserver(() => drawn.resize())
    resized.observe(place.current)
    return () => {
      resized.disconnect()
      drawn.dispose()
    }
  }, [])
  useEffect(() => {
    if (place.current) chart.current?.setOption(optionOf(plotted, place.current), true)
  }, [plotted, scheme])
  return <div ref={place} style={{ height }} aria-hidden />
}

/** A figure with a caption names the plot; the table behind it has the numbers. */
function optionOf({ kind, at, series }: Plotted, place: HTMLElement) {
  const style = getComputedStyle(place)
  const token = inkOf(place)
  const soft = token('ink-soft')
  const axis = {
    axisLine: { lineStyle: { color: token('line') } },
    axisLabel: { color: soft, fontSize: 12 },
    axisTick: { show: false },
  }
  return {
    animation: false,
    textStyle: { fontFamily: style.fontFamily },
    grid: { left: 8, right: 12, top: series.length > 1 ? 36 : 12, bottom: 4, containLabel: true },
    legend: {
      show: series.length > 1,
      top: 0,
      left: 0,
      icon: 'roundRect',
      itemHeight: 3,
      textStyle: { color: soft, fontSize: 12 },
    },
    tooltip: {
      trigger: 'axis',
      backgroundColor: token('card'),
      borderColor: token('line'),
      textStyle: { color: token('ink'), fontSize: 13 },
    },
    xAxis: { type: 'category', data: [...at], boundaryGap: kind === 'bars', ...axis },
    yAxis: { type: 'value', minInterval: 1, splitLine: { lineStyle: { color: token('line') } }, ...axis },
    series: series.map(({ name, color, values }) => ({
      name,
      type: kind === 'bars' ? 'bar' : 'line',
      data: [...values],
      stack: kind === 'bars' ? 'all' : undefined,
      barMaxWidth: 22,
      showSymbol: values.length === 1,
      itemStyle: { color: token(color === 'soft' ? 'ink-soft' : color), borderRadius: kind === 'bars' ? 3 : 0 },
      lineStyle: { width: 2, type: DASHES[color], color: token(color === 'soft' ? 'ink-soft' : color) },
      areaStyle: kind === 'lines' && color === 'good' ? { opacity: 0.1 } : undefined,
    })),
  }
}

/** The colours of the house where something is drawn, by their names. */
export function inkOf(place: HTMLElement): (name: string) => string {
  const style = getComputedStyle(place)
  return name => resolved(place, style.getPropertyValue(`--${name}`))
}

/** A custom property holds light-dark(…): only a used value is a colour. */
function resolved(place: HTMLElement, value: string): string {
  const probe = document.createElement('span')
  probe.style.color = value
  place.append(probe)
  const { color } = getComputedStyle(probe)
  probe.remove()
  return color
}
