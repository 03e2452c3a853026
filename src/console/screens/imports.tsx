/** The lists that were brought along, and how far each of them has proved itself. */

import { Badge, Button, Text } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { call } from '../client.ts'
import { Listing } from '../parts/listing.tsx'
import { useMay } from '../parts/may.tsx'
import { usePages } from '../parts/more.tsx'
import { Empty, Page } from '../parts/page.tsx'
import { Rows } from '../parts/rows.tsx'
import { When } from '../parts/when.tsx'
import { number, useWords } from '../words.tsx'
import { importWords, type Listed, STATE_COLORS } from './import/words.ts'

const EVERY_MS = 5_000

export function Imports() {
  const say = useWords(importWords)
  const list = usePages(['imports'], at => call('imports.list', at as { cursor?: `imp_${string}` }), EVERY_MS) // Its own cursor.
  const begin = useMay('imports.write') && (
    <Button component={Link} to="/imports/new">
      {say.begin}
    </Button>
  )
  return (
    <Page title={say.title} says={say.says} actions={begin}>
      <Listing of={list} none={<Empty title={say.noneTitle} says={say.noneSays} action={begin} />}>
        {rows => <List rows={rows} />}
      </Listing>
    </Page>
  )
}

function List({ rows }: { readonly rows: readonly Listed[] }) {
  const say = useWords(importWords)
  return (
    <Rows
      label={say.title}
      rows={rows}
      keyOf={row => row.import_id}
      openAt={row => `/imports/${row.import_id}`}
      columns={[
        {
          name: say.name,
          cell: row => (
            <>
              {row.name}
              <Text size="xs" className="om-soft" fw={400} lineClamp={1}>
                {row.file_name}
              </Text>
              {row.unreadable !== null && (
                <Text size="xs" className="om-bad">
                  {row.unreadable}
                </Text>
              )}
            </>
          ),
        },
        { name: say.state, cell: row => <StateBadge of={row} />, width: 160 },
        {
          name: say.people,
          cell: row => (row.unreadable === null ? number.format(rowsOf(row)) : ''),
          width: 90,
          right: true,
        },
        { name: say.source, cell: row => say.sources[row.source], width: 170, wide: true },
        { name: say.changed, cell: row => <When at={row.updated_at} />, width: 140, wide: true },
      ]}
    />
  )
}

const rowsOf = ({ counts, progress }: Listed): number =>
  Object.values(counts).reduce((sum, count) => sum + count, 0) || progress.of

export function StateBadge({ of: { state, unreadable } }: { readonly of: Pick<Listed, 'state' | 'unreadable'> }) {
  const say = useWords(importWords)
  return (
    <Badge variant="light" color={unreadable === null ? STATE_COLORS[state] : 'red'}>
      {unreadable === null ? say.states[state] : say.unreadable}
    </Badge>
  )
}
