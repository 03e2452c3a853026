/** The sign-up forms, where they are, and the way to another one. */

import { ActionIcon, Anchor, Button, Group, Menu, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconDots, IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { call, type Output } from '../client.ts'
import { May } from '../parts/may.tsx'
import { Card, Empty, Load, Page } from '../parts/page.tsx'
import { Published } from '../parts/published.tsx'
import { Rows } from '../parts/rows.tsx'
import { Copy } from '../parts/secret.tsx'
import { When } from '../parts/when.tsx'
import { useWords } from '../words.tsx'
import { LANGUAGE_NAMES } from './composer/words.ts'
import { useActs } from './form/acts.tsx'
import { BeginForm } from './form/begin.tsx'
import { TakeFile } from './form/take-file.tsx'
import { formWords } from './form/words.ts'

type Row = Output<'forms.list'>['data'][number]

export function Forms() {
  const say = useWords(formWords)
  const [making, dialog] = useDisclosure()
  const list = useQuery({ queryKey: ['forms'], queryFn: () => call('forms.list', {}) })
  const make = (
    <May right="forms.write">
      <Button leftSection={<IconPlus size={16} />} onClick={dialog.open}>
        {say.make}
      </Button>
    </May>
  )
  return (
    <Page
      title={say.title}
      says={say.says}
      actions={
        <>
          <TakeFile />
          {make}
        </>
      }
    >
      <Card flush>
        <Load of={list}>
          {({ data }) =>
            data.length > 0 ? <List rows={data} /> : <Empty title={say.noneTitle} says={say.noneSays} action={make} />
          }
        </Load>
      </Card>
      <BeginForm opened={making} close={dialog.close} />
    </Page>
  )
}

function List({ rows }: { readonly rows: readonly Row[] }) {
  const say = useWords(formWords)
  return (
    <Rows
      label={say.title}
      rows={rows}
      keyOf={row => row.form_id}
      openAt={row => `/forms/${row.form_id}`}
      columns={[
        { name: say.name, cell: row => row.name },
        { name: say.state, cell: row => <Published of={row} />, width: 120 },
        {
          name: say.languages,
          cell: row => row.locales.map(locale => LANGUAGE_NAMES[locale]).join(', '),
          wide: true,
        },
        { name: say.page, cell: row => <Hosted row={row} />, width: 190, wide: true },
        { name: say.changed, cell: row => <When at={row.updated_at} />, width: 140, wide: true },
        { name: '', cell: row => <Actions row={row} />, right: true, width: 56 },
      ]}
    />
  )
}

function Hosted({ row: { name, version, url } }: { readonly row: Row }) {
  const say = useWords(formWords)
  if (version === null)
    return (
      <Text size="sm" className="om-soft">
        {say.noPage}
      </Text>
    )
  return (
    <Group gap="xs" wrap="nowrap">
      <Anchor size="sm" href={url} target="_blank" rel="noopener" className="om-nowrap">
        {say.open}
      </Anchor>
      <Copy value={url} label={`${say.link}, ${name}`} />
    </Group>
  )
}

function Actions({ row }: { readonly row: Row }) {
  const say = useWords(formWords)
  const { isClosed, turn, duplicate } = useActs(row)
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" aria-label={say.actions(row.name)}>
          <IconDots size={16} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {row.version !== null && (
          <Menu.Item component="a" href={row.url} target="_blank" rel="noopener">
            {say.open}
          </Menu.Item>
        )}
        <May right="forms.write">
          <Menu.Item onClick={() => duplicate.mutate()}>{say.duplicate}</Menu.Item>
        </May>
        <May right="forms.write">
          <Menu.Item onClick={() => turn.mutate()}>{isClosed ? say.reopen : say.close}</Menu.Item>
        </May>
      </Menu.Dropdown>
    </Menu>
  )
}
