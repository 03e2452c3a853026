/** What people can be asked for, and the way to begin another. */

import { Button, Group, Text } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { call, type Output } from '../client.ts'
import { useChosen } from '../parts/address.ts'
import { Choice } from '../parts/choice.tsx'
import { May } from '../parts/may.tsx'
import { Card, Empty, Load, NoMatch, Page } from '../parts/page.tsx'
import { Published } from '../parts/published.tsx'
import { Rows } from '../parts/rows.tsx'
import { When } from '../parts/when.tsx'
import { number, useWords } from '../words.tsx'
import { BeginPurpose } from './purpose/begin.tsx'
import { KINDS } from './purpose/draft.ts'
import { purposeWords } from './purpose/words.ts'

type Row = Output<'purposes.list'>['data'][number]

export function Purposes() {
  const say = useWords(purposeWords)
  const [show, choose] = useChosen('show')
  const [made, make] = useChosen('new')
  const list = useQuery({ queryKey: ['purposes'], queryFn: () => call('purposes.list', {}) })
  const isShown = ({ state }: Row) => (state === 'archived') === (show === 'archived')
  const button = (
    <May right="purposes.write">
      <Button leftSection={<IconPlus size={16} />} onClick={() => make('marketing')}>
        {say.make}
      </Button>
    </May>
  )
  const options = [
    { value: '', label: say.inUse },
    { value: 'archived', label: say.archived },
  ]
  return (
    <Page title={say.title} says={say.says} actions={button}>
      <Choice label={say.show} options={options} value={show} choose={choose} />
      <Card flush>
        <Load of={list}>
          {({ data }) =>
            data.some(isShown) ? (
              <List rows={data.filter(isShown)} />
            ) : show === 'archived' ? (
              <NoMatch clear={() => choose('')} />
            ) : (
              <Empty title={say.noneTitle} says={say.noneSays} action={button} />
            )
          }
        </Load>
      </Card>
      <BeginPurpose key={made} kind={KINDS.find(it => it === made)} close={() => make('')} />
    </Page>
  )
}

function List({ rows }: { readonly rows: readonly Row[] }) {
  const say = useWords(purposeWords)
  return (
    <Rows
      label={say.title}
      rows={rows}
      keyOf={row => row.purpose_id}
      openAt={row => `/purposes/${row.purpose_id}`}
      columns={[
        {
          name: say.name,
          cell: row => (
            <>
              {row.name || say.unnamed}
              <Text size="xs" className="om-soft" fw={400}>
                {row.slug}
              </Text>
            </>
          ),
        },
        { name: say.state, cell: row => <Published of={row} /> },
        {
          name: say.channels,
          cell: row => row.channels.map(channel => say.channelNames[channel]).join(', '),
          width: 160,
          wide: true,
        },
        { name: say.people, cell: row => <Active row={row} />, right: true, width: 120, wide: true },
        { name: say.changed, cell: row => <When at={row.updated_at} />, width: 140, wide: true },
      ]}
    />
  )
}

/** As the overview counts them; the number leads to the people. */
function Active({ row }: { readonly row: Row }) {
  const overview = useQuery({ queryKey: ['overview'], queryFn: () => call('overview.read', {}), staleTime: 30_000 })
  const count = overview.data?.reachable.find(({ purpose_id }) => purpose_id === row.purpose_id)?.count
  if (count === undefined) return <Group justify="end">–</Group>
  return (
    <Link className="om-num" to="/contacts" search={{ purpose: row.slug, state: 'active' } as never}>
      {number.format(count)}
    </Link>
  )
}
