/** Which ways visitors took: of the whole site, or into and out of one page; drawn, and as the table behind it. */

import { Box, Button, Group, Table, Text, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import type { Way } from '../../parts/flow.tsx'
import { Card, Load } from '../../parts/page.tsx'
import { number, useWords } from '../../words.tsx'
import { type About, AsCsv, type Narrow } from './about.tsx'
import { ask, fileAt } from './ask.ts'
import { visitsWords } from './visits-words.ts'

const Flow = lazy(() => import('../../parts/flow.tsx').then(({ Flow: it }) => ({ default: it })))
const SHOWN = 30
const LEAST_PX = 220
const WAY_PX = 22

export function Ways({
  about: { site: site_id, span, filter },
  narrow,
}: {
  readonly about: About
  readonly narrow: Narrow
}) {
  const say = useWords(visitsWords)
  const [isTable, setTable] = useState(false)
  const page = filter?.by === 'path' ? filter.is : undefined
  const asked = { site_id, ...span, limit: SHOWN, ...(page !== undefined && { path: page }) }
  const flow = useQuery({ queryKey: ['visits', 'flow', asked], queryFn: () => ask('visits.flow', asked) })
  const title = page === undefined ? say.flow : say.flowAt(page)
  return (
    <Card>
      <Box component="figure" m={0} aria-label={`${title}. ${say.flowSays}`}>
        <Group justify="space-between" align="start" wrap="nowrap" mb="xs">
          <Box miw={0}>
            <Title order={2}>{title}</Title>
            <Text size="sm" className="om-soft">
              {say.flowSays}
            </Text>
          </Box>
          <Group gap="sm" style={{ flexShrink: 0 }}>
            <Button
              size="compact-sm"
              variant="subtle"
              color="gray"
              aria-pressed={isTable}
              onClick={() => setTable(!isTable)}
            >
              {isTable ? say.asPlot : say.asTable}
            </Button>
            <AsCsv what={title} href={fileAt('visits.flow', { ...asked, csv: 'links' })} />
          </Group>
        </Group>
        <Load of={flow}>
          {({ links }) =>
            links.length === 0 ? (
              <Text size="sm" className="om-soft">
                {say.noFlow}
              </Text>
            ) : isTable ? (
              <AsTable ways={links} title={title} />
            ) : (
              <Suspense fallback={<Box h={LEAST_PX} aria-busy="true" />}>
                <Flow ways={links} height={Math.max(LEAST_PX, links.length * WAY_PX)} open={it => narrow('path', it)} />
              </Suspense>
            )
          }
        </Load>
      </Box>
    </Card>
  )
}

function AsTable({ ways, title }: { readonly ways: readonly Way[]; readonly title: string }) {
  const say = useWords(visitsWords)
  return (
    <Table className="om-rows" aria-label={title}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">{say.from}</Table.Th>
          <Table.Th scope="col">{say.to}</Table.Th>
          <Table.Th scope="col" ta="right">
            {say.count}
          </Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {ways.map(({ from, to, n }) => (
          <Table.Tr key={`${from} ${to}`}>
            <Table.Td>{from}</Table.Td>
            <Table.Td>{to}</Table.Td>
            <Table.Td ta="right" className="om-num">
              {number.format(n)}
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}
