/** Which of the account's own systems are told what happens. A part of the settings. */

import { Button, Modal, Stack, TextInput } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../client.ts'
import { May } from '../../parts/may.tsx'
import { Card, Empty, Load } from '../../parts/page.tsx'
import { fieldError, Problem } from '../../parts/problem.tsx'
import { Rows } from '../../parts/rows.tsx'
import { When } from '../../parts/when.tsx'
import { number, useWords } from '../../words.tsx'
import { type Hook, HookSecret, HookState, type HookType, TypeChoice } from './parts.tsx'
import { hookWords } from './words.ts'

export function Webhooks() {
  const say = useWords(hookWords)
  const list = useQuery({ queryKey: ['webhooks'], queryFn: () => call('webhooks.list', {}), refetchInterval: 5_000 })
  const [adding, dialog] = useDisclosure()
  return (
    <Card
      title={say.title}
      says={say.says}
      flush
      actions={
        <May right="hooks.write">
          <Button onClick={dialog.open}>{say.add}</Button>
        </May>
      }
    >
      <Load of={list}>
        {({ data }) => (data.length === 0 ? <Empty title={say.noneTitle} says={say.noneSays} /> : <List rows={data} />)}
      </Load>
      <Modal opened={adding} onClose={dialog.close} title={say.add} size="xl">
        <Add />
      </Modal>
    </Card>
  )
}

function List({ rows }: { readonly rows: readonly Hook[] }) {
  const say = useWords(hookWords)
  return (
    <Rows
      label={say.title}
      rows={rows}
      keyOf={row => row.hook_id}
      openAt={row => `/settings/webhooks/${row.hook_id}`}
      columns={[
        { name: say.name, cell: row => row.name },
        { name: say.state, cell: row => <HookState of={row} />, width: 110 },
        { name: say.hears, cell: row => say.kinds(row.types.length), wide: true },
        { name: say.waiting, cell: row => number.format(row.waiting), right: true, width: 130 },
        { name: say.taken, cell: row => <When at={row.last_taken_at} />, wide: true, width: 150 },
      ]}
    />
  )
}

export const URL_FLAWS = ['not-a-url', 'not-https', 'url-with-login'] as const

function Add() {
  const say = useWords(hookWords)
  const client = useQueryClient()
  const [name, setName] = useState('')
  const [url, setUrl] = useState('')
  const [types, setTypes] = useState<readonly HookType[]>([])
  const make = useMutation({
    mutationFn: () => call('webhooks.add', { name, url, types: [...types] }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['webhooks'] }),
  })
  if (make.data) return <HookSecret secret={make.data.secret} />
  return (
    <Stack>
      <Problem of={make.error} />
      <TextInput
        data-autofocus
        label={say.name}
        description={say.nameHint}
        required
        value={name}
        onChange={event => setName(event.currentTarget.value)}
      />
      <TextInput
        label={say.url}
        required
        type="url"
        placeholder="https://shop.example/webhooks/optimail"
        value={url}
        error={fieldError(make.error, 'url', URL_FLAWS)}
        onChange={event => setUrl(event.currentTarget.value)}
      />
      <TypeChoice value={types} choose={setTypes} />
      <May right="hooks.write">
        <Button
          loading={make.isPending}
          disabled={!name.trim() || !url.trim() || types.length === 0}
          onClick={() => make.mutate()}
        >
          {say.make}
        </Button>
      </May>
    </Stack>
  )
}
