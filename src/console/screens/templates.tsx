/** Messages that belong to an act of their recipient: the templates that are registered, and what was sent by them. */

import { Badge, Button, Modal, NativeSelect, Stack, Text, TextInput } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { ACT_NAMES, type ActName } from '#delivery/types.ts'
import { call, type Output } from '../client.ts'
import { May } from '../parts/may.tsx'
import { Card, Empty, Load, Page } from '../parts/page.tsx'
import { Problem } from '../parts/problem.tsx'
import { Rows } from '../parts/rows.tsx'
import { When } from '../parts/when.tsx'
import { useLanguage, useWords } from '../words.tsx'
import { Sent } from './template/sent.tsx'
import { actWords } from './template/words.ts'

export type Template = Output<'templates.list'>['data'][number]

export const words = {
  at: 'screens/templates',
  en: {
    title: 'Transactional',
    says: 'What belongs to something that its reader did: an order, a booking, a question. It needs no consent, and so it may not advertise.',
    make: 'New template',
    name: 'Name',
    act: 'Belongs to',
    state: 'State',
    draft: 'Draft',
    version: (n: number) => `Version ${n}`,
    changed: 'Draft has changes',
    updated: 'Changed',
    noneTitle: 'No templates',
    noneSays:
      'A template is words in our dress: a subject, paragraphs, a table, one button. When it is registered, your shop can send by it.',
    makeIt: 'Make it',
  },
}

export function Templates() {
  const say = useWords(words)
  const list = useQuery({ queryKey: ['templates'], queryFn: () => call('templates.list', {}) })
  const [making, dialog] = useDisclosure()
  return (
    <Page
      title={say.title}
      says={say.says}
      actions={
        <May right="campaigns.write">
          <Button onClick={dialog.open}>{say.make}</Button>
        </May>
      }
    >
      <Card flush>
        <Load of={list}>
          {({ data }) =>
            data.length === 0 ? <Empty title={say.noneTitle} says={say.noneSays} /> : <List rows={data} />
          }
        </Load>
      </Card>
      <Sent templates={list.data?.data ?? []} />
      <Modal opened={making} onClose={dialog.close} title={say.make}>
        <Make />
      </Modal>
    </Page>
  )
}

export function Standing({ of }: { readonly of: Pick<Template, 'version' | 'has_changes'> }) {
  const say = useWords(words)
  if (of.version === null)
    return (
      <Badge variant="light" color="gray" miw="fit-content">
        {say.draft}
      </Badge>
    )
  return (
    <>
      <Badge variant="light" miw="fit-content">
        {say.version(of.version)}
      </Badge>
      {of.has_changes && (
        <Text span size="xs" className="om-soft" ml={8}>
          {say.changed}
        </Text>
      )}
    </>
  )
}

function List({ rows }: { readonly rows: readonly Template[] }) {
  const say = useWords(words)
  const acts = useWords(actWords)
  return (
    <Rows
      label={say.title}
      rows={rows}
      keyOf={row => row.template_id}
      openAt={row => `/templates/${row.template_id}`}
      columns={[
        { name: say.name, cell: row => row.name },
        { name: say.act, cell: row => acts[row.draft.act] },
        { name: say.state, cell: row => <Standing of={row} /> },
        { name: say.updated, cell: row => <When at={row.updated_at} />, wide: true, width: 150 },
      ]}
    />
  )
}

function Make() {
  const say = useWords(words)
  const acts = useWords(actWords)
  const language = useLanguage()
  const navigate = useNavigate()
  const [name, setName] = useState('')
  const [act, setAct] = useState<ActName>('order')
  const make = useMutation({
    mutationFn: () =>
      call('templates.create', {
        name,
        draft: { act, letters: { [language]: { subject: '', paragraphs: [''] } }, values: [], hosts: [] },
      }),
    onSuccess: ({ template_id }) => navigate({ to: `/templates/${template_id}` }),
  })
  return (
    <Stack>
      <Problem of={make.error} />
      <TextInput data-autofocus label={say.name} value={name} onChange={event => setName(event.currentTarget.value)} />
      <NativeSelect
        label={say.act}
        value={act}
        data={ACT_NAMES.map(value => ({ value, label: acts[value] }))}
        onChange={event => setAct(ACT_NAMES.find(it => it === event.currentTarget.value) ?? 'order')}
      />
      <May right="campaigns.write">
        <Button loading={make.isPending} disabled={name.trim() === ''} onClick={() => make.mutate()}>
          {say.makeIt}
        </Button>
      </May>
    </Stack>
  )
}
