/** The campaigns of the account, and the ways to begin another. */

import { ActionIcon, Button, Group, Menu, Modal, Stack, Text, TextInput, UnstyledButton } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconCopy, IconDots, IconPlus, IconTrash } from '@tabler/icons-react'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { STATUSES } from '#campaigns/types.ts'
import { call, type Input, type Output } from '../client.ts'
import { useChosen, useTyped } from '../parts/address.ts'
import { Choice } from '../parts/choice.tsx'
import { Listing } from '../parts/listing.tsx'
import { May } from '../parts/may.tsx'
import { usePages } from '../parts/more.tsx'
import { Empty, Page } from '../parts/page.tsx'
import { Problem } from '../parts/problem.tsx'
import { readable } from '../parts/readable.ts'
import { Rows } from '../parts/rows.tsx'
import { StatusBadge, useStatusWords } from '../parts/status.tsx'
import { offerUndo } from '../parts/undo.tsx'
import { When } from '../parts/when.tsx'
import { number, percent, useWords } from '../words.tsx'

export const words = {
  at: 'screens/campaigns',
  en: {
    title: 'Campaigns',
    says: 'One message to everybody who agreed to a purpose, and to nobody else.',
    make: 'New campaign',
    search: 'Search by name',
    all: 'All',
    status: 'Status',
    name: 'Name',
    recipients: 'Recipients',
    delivered: 'Delivered',
    changed: 'Changed',
    noSubject: 'No subject yet',
    noneTitle: 'No campaigns yet',
    noneSays:
      'Write a message, choose the purpose that people agreed to, and send yourself a test. Nothing leaves before you say so.',
    actions: (name: string) => `Actions for ${name}`,
    duplicate: 'Duplicate',
    remove: 'Delete the draft',
    removed: (name: string) => `“${name}” was deleted.`,
    undo: 'Undo',
    start: 'Start from',
    nameHint: 'For you; recipients do not see it',
    begin: 'Write it',
    by: 'Sent by',
    email: 'Email',
    sms: 'Text message',
    smsSays: 'A text to the phones of those who agreed to texts. What it costs is said while you write it.',
    blank: 'Nothing',
    blankSays: 'An empty page, to paste your own HTML into.',
  },
}

type Row = Output<'campaigns.list'>['data'][number]
type StatusChoice = NonNullable<Input<'campaigns.list'>['status']>
const SHOWN: readonly StatusChoice[] = STATUSES
const LIVE_MS = 5_000

export function Campaigns() {
  const say = useWords(words)
  const statuses = useStatusWords()
  const [status, choose] = useChosen('status')
  const { typed, settled, type } = useTyped('search')
  const [making, dialog] = useDisclosure()
  const chosen = SHOWN.find(name => name === status)
  const asked = { search: settled, ...(chosen ? { status: chosen } : {}) }
  const list = usePages(['campaigns', asked], at => call('campaigns.list', { ...asked, ...at }), LIVE_MS)
  const make = (
    <May right="campaigns.write">
      <Button leftSection={<IconPlus size={16} />} onClick={dialog.open}>
        {say.make}
      </Button>
    </May>
  )
  const clear = () => {
    type('')
    choose('')
  }
  const isFiltered = settled !== '' || chosen !== undefined
  return (
    <Page title={say.title} says={say.says} actions={make}>
      <Group gap="sm">
        <TextInput
          aria-label={say.search}
          placeholder={say.search}
          type="search"
          w={240}
          value={typed}
          onChange={event => type(event.currentTarget.value)}
        />
        <Choice
          label={say.status}
          options={[{ value: '', label: say.all }, ...SHOWN.map(value => ({ value, label: statuses[value] }))]}
          value={chosen ?? ''}
          choose={choose}
        />
      </Group>
      <Listing
        of={list}
        clear={isFiltered ? clear : undefined}
        none={<Empty title={say.noneTitle} says={say.noneSays} action={make} />}
      >
        {rows => <List rows={rows} />}
      </Listing>
      <Begin opened={making} close={dialog.close} />
    </Page>
  )
}

function List({ rows }: { readonly rows: readonly Row[] }) {
  const say = useWords(words)
  const statuses = useStatusWords()
  return (
    <Rows
      label={say.title}
      rows={rows}
      keyOf={row => row.campaign_id}
      openAt={row => `/campaigns/${row.campaign_id}`}
      columns={[
        {
          name: say.name,
          cell: row => (
            <>
              {row.name}
              <Text size="xs" className="om-soft" fw={400} lineClamp={1}>
                {readable(row.subject) || say.noSubject}
              </Text>
            </>
          ),
        },
        { name: say.status, cell: row => <StatusBadge status={row.status} />, width: 120 },
        {
          name: say.recipients,
          cell: row => <span className="om-num">{row.status === 'draft' ? '–' : number.format(row.frozen)}</span>,
          right: true,
          width: 110,
          wide: true,
        },
        {
          name: statuses.accepted,
          cell: row => (
            <span className="om-num">{row.frozen > 0 ? percent.format(row.accepted / row.frozen) : '–'}</span>
          ),
          right: true,
          width: 110,
          wide: true,
        },
        {
          name: say.changed,
          cell: row => <When at={row.finished_at ?? row.started_at ?? row.updated_at} />,
          width: 150,
          wide: true,
        },
        { name: '', cell: row => <Actions row={row} />, right: true, width: 56 },
      ]}
    />
  )
}

function Actions({ row }: { readonly row: Row }) {
  const say = useWords(words)
  const client = useQueryClient()
  const navigate = useNavigate()
  const again = () => client.invalidateQueries({ queryKey: ['campaigns'] })
  const { campaign_id } = row
  const duplicate = async () => {
    const made = await call('campaigns.duplicate', { campaign_id })
    await navigate({ to: `/campaigns/${made.campaign_id}` })
  }
  const remove = async () => {
    const { name, draft } = await call('campaigns.read', { campaign_id })
    await call('campaigns.remove', { campaign_id })
    await again()
    offerUndo(say.removed(name), say.undo, async () => {
      await call('campaigns.create', { name, ...draft })
      await again()
    })
  }
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" aria-label={say.actions(row.name)}>
          <IconDots size={16} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <May right="campaigns.write">
          <Menu.Item leftSection={<IconCopy size={15} />} onClick={() => void duplicate()}>
            {say.duplicate}
          </Menu.Item>
        </May>
        {row.status === 'draft' && (
          <May right="campaigns.write">
            <Menu.Item color="red" leftSection={<IconTrash size={15} />} onClick={() => void remove()}>
              {say.remove}
            </Menu.Item>
          </May>
        )}
      </Menu.Dropdown>
    </Menu>
  )
}

type Starter = NonNullable<Input<'campaigns.create'>['starter']>

/** A name and what to start from: everything else is done while writing. */
function Begin({ opened, close }: { readonly opened: boolean; readonly close: () => void }) {
  const say = useWords(words)
  const navigate = useNavigate()
  const [name, setName] = useState('')
  const [starter, setStarter] = useState<string>('letter')
  const [channel, setChannel] = useState<'email' | 'sms'>('email')
  const starters = useQuery({
    queryKey: ['starters'],
    queryFn: () => call('content.starters', {}),
    enabled: opened,
    staleTime: Infinity,
  })
  const make = useMutation({
    mutationFn: () =>
      channel === 'sms'
        ? call('campaigns.create', { name, channel, text: '' })
        : call('campaigns.create', { name, ...(starter ? { starter: starter as Starter } : {}) }), // One of those listed.
    onSuccess: made => navigate({ to: `/campaigns/${made.campaign_id}` }),
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    make.mutate()
  }
  const choices = [...(starters.data?.data ?? []), { starter_id: '', name: say.blank, suits: say.blankSays }]
  return (
    <Modal opened={opened} onClose={close} title={say.make} size="lg">
      <May right="campaigns.write">
        <form onSubmit={submit}>
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
            <Choice
              label={say.by}
              value={channel}
              choose={value => setChannel(value === 'sms' ? 'sms' : 'email')}
              options={[
                { value: 'email', label: say.email },
                { value: 'sms', label: say.sms },
              ]}
            />
            {channel === 'sms' ? (
              <Text size="sm">{say.smsSays}</Text>
            ) : (
              <Stack gap={6} role="radiogroup" aria-label={say.start}>
                <Text size="sm" fw={500}>
                  {say.start}
                </Text>
                {choices.map(choice => (
                  <UnstyledButton
                    key={choice.starter_id}
                    role="radio"
                    aria-checked={starter === choice.starter_id}
                    className="om-choice"
                    onClick={() => setStarter(choice.starter_id)}
                  >
                    <Text size="sm" fw={550}>
                      {choice.name}
                    </Text>
                    <Text size="xs" className="om-soft">
                      {choice.suits}
                    </Text>
                  </UnstyledButton>
                ))}
              </Stack>
            )}
            <Group justify="end">
              <Button type="submit" loading={make.isPending} disabled={name.trim() === ''}>
                {say.begin}
              </Button>
            </Group>
          </Stack>
        </form>
      </May>
    </Modal>
  )
}
