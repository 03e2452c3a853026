/** Opens and clicks: of how many they are known at all, how many did, and which links they followed. */

import { SimpleGrid, Stack, Table, Text } from '@mantine/core'
import type { Output } from '../../client.ts'
import { Card } from '../../parts/page.tsx'
import { number, useWords } from '../../words.tsx'
import { sentWords } from './words.ts'

type MeasuredData = Output<'campaigns.report'>['measured']

type Props = { readonly report: { readonly measured: MeasuredData }; readonly isText: boolean }

/** A text is never known to be opened. */
export function Measured({ report: { measured }, isText }: Props) {
  const say = useWords(sentWords)
  const { agreed, opened, clicked, links } = measured
  return (
    <Card title={isText ? say.measuredOfTexts : say.measured}>
      <Stack gap="md">
        <Text size="sm" className="om-soft">
          {isText ? say.ofAgreedByText(agreed) : say.ofAgreed(agreed)}
        </Text>
        {agreed > 0 && (
          <>
            <SimpleGrid cols={{ base: 1, xs: 2 }}>
              {!isText && <Figure name={say.opened} figures={opened} of={agreed} />}
              <Figure name={say.clicked} figures={clicked} of={agreed} />
            </SimpleGrid>
            {links.length > 0 && <Links links={links} />}
          </>
        )}
      </Stack>
    </Card>
  )
}

type FigureProps = { readonly name: string; readonly figures: MeasuredData['opened']; readonly of: number }

function Figure({ name, figures: { people, machines }, of }: FigureProps) {
  const say = useWords(sentWords)
  return (
    <div>
      <Text size="xs" fw={600} className="om-soft">
        {name}
      </Text>
      <span className="om-figure">{say.share(people, of)}</span>
      {machines > 0 && (
        <Text size="xs" className="om-soft">
          {say.machines(machines)}
        </Text>
      )}
    </div>
  )
}

function Links({ links }: { readonly links: MeasuredData['links'] }) {
  const say = useWords(sentWords)
  return (
    <Table.ScrollContainer minWidth={420}>
      <Table className="om-rows" aria-label={say.clicked}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{say.link}</Table.Th>
            {[say.people, say.times, say.byMachines].map(name => (
              <Table.Th key={name} scope="col" ta="right">
                {name}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {links.map(({ link, target, people, times, machines }) => (
            <Table.Tr key={link}>
              <Table.Td className={target === null ? 'om-soft' : 'om-mono'} style={{ wordBreak: 'break-all' }}>
                {target ?? say.eachTheirOwn}
              </Table.Td>
              {[people, times, machines].map((figure, column) => (
                <Table.Td key={['people', 'times', 'machines'][column]} ta="right" className="om-num">
                  {number.format(figure)}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}
