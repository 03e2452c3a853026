/** The pages of a site: the most read and the least read, and those that were read too seldom to say how often. */

import { Button, Group, Table, Text } from '@mantine/core'
import { useChosen } from '../../parts/address.ts'
import { Choice } from '../../parts/choice.tsx'
import { Card } from '../../parts/page.tsx'
import { number, useWords } from '../../words.tsx'
import { type About, AsCsv, asked, type Narrow, type Visits } from './about.tsx'
import { fileAt } from './ask.ts'
import { visitsWords } from './visits-words.ts'

type Read = NonNullable<Visits['pages']>
type Props = { readonly pages: Read; readonly k: number; readonly about: About; readonly narrow: Narrow }

export function Pages({ pages, k, about, narrow }: Props) {
  const say = useWords(visitsWords)
  const [end, choose] = useChosen('end', 'most')
  const isLeast = end === 'least'
  const title = isLeast ? say.least : say.most
  return (
    <Card
      title={title}
      flush
      actions={
        <Group gap="sm">
          <Choice
            label={say.page}
            options={[
              { value: 'most', label: say.most },
              { value: 'least', label: say.least },
            ]}
            value={isLeast ? 'least' : 'most'}
            choose={choose}
          />
          <AsCsv what={title} href={fileAt('visits.read', { ...asked(about), csv: 'pages' })} />
        </Group>
      }
    >
      {isLeast && pages.rare.length > 0 && (
        <Text size="sm" p="md">
          {say.rare(k)}: <span className="om-mono">{pages.rare.join(' · ')}</span>
        </Text>
      )}
      <List rows={isLeast ? pages.least : pages.most} other={pages.other} title={title} narrow={narrow} />
    </Card>
  )
}

type ListProps = {
  readonly rows: Read['most']
  readonly other: number
  readonly title: string
  readonly narrow: Narrow
}

function List({ rows, other, title, narrow }: ListProps) {
  const say = useWords(visitsWords)
  const columns = [
    ['views', say.views],
    ['entries', say.entries],
    ['bounces', say.bounce],
    ['exits', say.exits],
    ['errors', say.errors],
  ] as const
  return (
    <Table.ScrollContainer minWidth={560}>
      <Table className="om-rows" aria-label={title}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{say.page}</Table.Th>
            {columns.map(([name, label]) => (
              <Table.Th key={name} scope="col" ta="right">
                {label}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(row => (
            <Table.Tr key={row.path}>
              <Table.Td>
                <Button
                  variant="transparent"
                  color="gray"
                  size="compact-sm"
                  p={0}
                  title={say.only(row.path)}
                  onClick={() => narrow('path', row.path)}
                >
                  {row.path}
                </Button>
              </Table.Td>
              {columns.map(([name]) => (
                <Table.Td key={name} ta="right" className="om-num">
                  {number.format(row[name])}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
          {other > 0 && (
            <Table.Tr>
              <Table.Td className="om-soft">{say.other}</Table.Td>
              <Table.Td ta="right" className="om-num">
                {number.format(other)}
              </Table.Td>
              <Table.Td colSpan={columns.length - 1} />
            </Table.Tr>
          )}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}
