/** The segments: what each means, in a sentence. */

import { Button, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { sentenceOf } from '#audience/sentence-rules.ts'
import { call, type Output } from '../client.ts'
import { useMay } from '../parts/may.tsx'
import { Card, Empty, Load, Page } from '../parts/page.tsx'
import { Rows } from '../parts/rows.tsx'
import { When } from '../parts/when.tsx'
import { useWords } from '../words.tsx'
import { spokenHere } from '../written.ts'
import { namesOf, useOptions } from './segment/options.ts'
import { segmentWords } from './segment/words.ts'

type Row = Output<'segments.list'>['data'][number]

export function Segments() {
  const say = useWords(segmentWords)
  const list = useQuery({ queryKey: ['segments'], queryFn: () => call('segments.list', {}) })
  const make = useMay('campaigns.write') && (
    <Button component={Link} to="/segments/new">
      {say.make}
    </Button>
  )
  return (
    <Page title={say.title} says={say.says} actions={make}>
      <Card flush>
        <Load of={list}>
          {({ data }) =>
            data.length === 0 ? <Empty title={say.noneTitle} says={say.noneSays} /> : <List rows={data} />
          }
        </Load>
      </Card>
    </Page>
  )
}

function List({ rows }: { readonly rows: readonly Row[] }) {
  const say = useWords(segmentWords)
  const names = namesOf(useOptions())
  return (
    <Rows
      label={say.title}
      rows={rows}
      keyOf={row => row.segment_id}
      openAt={row => `/segments/${row.segment_id}`}
      columns={[
        {
          name: say.name,
          cell: row => (
            <>
              {row.name}
              <Text size="xs" className="om-soft" fw={400} hiddenFrom="sm">
                {sentenceOf(row.filter, names, spokenHere())}
              </Text>
            </>
          ),
        },
        { name: say.means, cell: row => sentenceOf(row.filter, names, spokenHere()), wide: true },
        { name: say.version, cell: row => row.v, width: 90, right: true, wide: true },
        { name: say.changed, cell: row => <When at={row.updated_at} />, width: 150, wide: true },
      ]}
    />
  )
}
