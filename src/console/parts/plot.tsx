/** A plot with its title, a sentence that says what it shows, and the table behind it. */

import { Box, Button, Group, Table, Text, Title } from '@mantine/core'
import { lazy, Suspense, useState } from 'react'
import { number, useWords } from '../words.tsx'
import { Scroll } from './scroll.tsx'

export type Series = {
  readonly name: string
  readonly color: 'good' | 'warn' | 'bad' | 'soft'
  readonly values: readonly number[]
}
export type Plotted = {
  readonly kind: 'lines' | 'bars'
  /** What stands below each place on the axis. */
  readonly at: readonly string[]
  readonly series: readonly Series[]
}

/** The drawing is loaded when there is something to draw. */
const Chart = lazy(() => import('./chart.tsx').then(({ Chart: it }) => ({ default: it })))

export const words = { at: 'parts/plot', en: { asTable: 'Show as table', asPlot: 'Show as plot', at: 'When' } }

type Props = Plotted & {
  readonly title: string
  readonly summary: string
  readonly height?: number
  readonly over?: string
}

/** Where there is nothing to show, the sentence says so alone. */
export function Plot({ title, summary, height = 240, over, ...plotted }: Props) {
  const say = useWords(words)
  const [isTable, setTable] = useState(false)
  const hasPoints = plotted.at.length > 0
  return (
    <Box component="figure" m={0} aria-label={`${title}. ${summary}`}>
      <Group justify="space-between" mb="xs" align="start" wrap="nowrap">
        <Box miw={0}>
          <Title order={2}>{title}</Title>
          <Text size="sm" className="om-soft">
            {summary}
          </Text>
        </Box>
        {hasPoints && (
          <Button
            size="compact-sm"
            variant="subtle"
            color="gray"
            aria-pressed={isTable}
            style={{ flexShrink: 0 }}
            onClick={() => setTable(!isTable)}
          >
            {isTable ? say.asPlot : say.asTable}
          </Button>
        )}
      </Group>
      {!hasPoints ? null : isTable ? (
        <Numbers {...plotted} label={title} height={height} over={over ?? say.at} />
      ) : (
        <Suspense fallback={<Box h={height} aria-busy="true" />}>
          <Chart {...plotted} height={height} />
        </Suspense>
      )}
    </Box>
  )
}

function Numbers({
  at,
  series,
  label,
  height,
  over,
}: Plotted & { readonly label: string; readonly height: number; readonly over: string }) {
  return (
    <Scroll label={label} mah={Math.max(height, 320)}>
      <Table aria-label={label}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{over}</Table.Th>
            {series.map(({ name }) => (
              <Table.Th key={name} scope="col" ta="right">
                {name}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {at.map((place, i) => (
            <Table.Tr key={place}>
              <Table.Th scope="row" fw={400}>
                {place}
              </Table.Th>
              {series.map(({ name, values }) => (
                <Table.Td key={name} ta="right" className="om-num">
                  {number.format(values[i] ?? 0)}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Scroll>
  )
}
