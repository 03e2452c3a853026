/** The websites of the account: what they keep in browsers follows what their visitors chose. */

import { Button, Group, Modal, Stack, TextInput } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { call, type Output } from '../client.ts'
import { May } from '../parts/may.tsx'
import { Card, Empty, Load, Page } from '../parts/page.tsx'
import { fieldError, Problem } from '../parts/problem.tsx'
import { Rows } from '../parts/rows.tsx'
import { When } from '../parts/when.tsx'
import { useWords } from '../words.tsx'

export const words = {
  at: 'screens/websites',
  en: {
    title: 'Websites',
    says: 'A registry of each site’s cookies, trackers and embeds: from it come the banner, the policy page, the blocking and what the browser itself enforces.',
    make: 'New website',
    begin: 'Start it',
    name: 'Name',
    origin: 'Address',
    originHint: 'https:// and the host, without a path',
    version: 'Version',
    none: 'not published',
    changed: 'Changed',
    noneTitle: 'No website yet',
    noneSays: 'Start one, say what it keeps in a browser, and publish: its banner asks for nothing else.',
  },
}
type Row = Output<'sites.list'>['data'][number]

export function Websites() {
  const say = useWords(words)
  const list = useQuery({ queryKey: ['sites'], queryFn: () => call('sites.list', {}) })
  const [making, dialog] = useDisclosure()
  const make = (
    <May right="sites.write">
      <Button onClick={dialog.open}>{say.make}</Button>
    </May>
  )
  return (
    <Page title={say.title} says={say.says} actions={make}>
      <Card flush>
        <Load of={list}>
          {({ data }) =>
            data.length > 0 ? <List rows={data} /> : <Empty title={say.noneTitle} says={say.noneSays} action={make} />
          }
        </Load>
      </Card>
      <Modal opened={making} onClose={dialog.close} title={say.make}>
        <Make />
      </Modal>
    </Page>
  )
}

function List({ rows }: { readonly rows: readonly Row[] }) {
  const say = useWords(words)
  return (
    <Rows
      label={say.title}
      rows={rows.filter(({ archived_at }) => archived_at === null)}
      keyOf={row => row.site_id}
      openAt={row => `/websites/${row.site_id}`}
      columns={[
        { name: say.name, cell: row => row.name },
        { name: say.origin, cell: row => <span className="om-mono">{row.origin}</span>, wide: true },
        { name: say.version, cell: row => row.version ?? say.none, width: 130 },
        { name: say.changed, cell: row => <When at={row.updated_at} />, width: 150, wide: true },
      ]}
    />
  )
}

function Make() {
  const say = useWords(words)
  const navigate = useNavigate()
  const [name, setName] = useState('')
  const [origin, setOrigin] = useState('https://')
  const make = useMutation({
    mutationFn: () => call('sites.create', { name, origin: origin.trim().replace(/\/$/, '') }),
    onSuccess: ({ site_id }) => navigate({ to: `/websites/${site_id}` }),
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    make.mutate()
  }
  return (
    <May right="sites.write">
      <form onSubmit={submit}>
        <Stack>
          <Problem of={make.error} />
          <TextInput
            label={say.name}
            required
            data-autofocus
            value={name}
            onChange={event => setName(event.currentTarget.value)}
          />
          <TextInput
            label={say.origin}
            description={say.originHint}
            required
            value={origin}
            error={fieldError(make.error, 'origin', ['bad-origin', 'taken'])}
            onChange={event => setOrigin(event.currentTarget.value)}
          />
          <Group justify="end">
            <Button type="submit" loading={make.isPending}>
              {say.begin}
            </Button>
          </Group>
        </Stack>
      </form>
    </May>
  )
}
