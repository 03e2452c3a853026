/** What people have asked for by law, what is due first at the top. */

import { Badge, Button, Group, Text } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { call, type Output } from '../../client.ts'
import { useChosen } from '../../parts/address.ts'
import { Choice } from '../../parts/choice.tsx'
import { Listing } from '../../parts/listing.tsx'
import { May } from '../../parts/may.tsx'
import { usePages } from '../../parts/more.tsx'
import { Empty, Page } from '../../parts/page.tsx'
import { Rows } from '../../parts/rows.tsx'
import { When } from '../../parts/when.tsx'
import { useWords } from '../../words.tsx'
import { NewRequest } from './new-request.tsx'
import { requestWords } from './request-words.ts'

export type Row = Output<'requests.list'>['data'][number]

export function Requests() {
  const say = useWords(requestWords)
  const [show, choose] = useChosen('show', 'open')
  const [made, make] = useChosen('new')
  const state = show === 'closed' ? 'closed' : 'open'
  const list = usePages(['requests', state], at => call('requests.list', { state, ...at }))
  const counts = useQuery({ queryKey: ['requests', 'counts'], queryFn: () => call('requests.list', { limit: 1 }) })
  const overdue = counts.data?.overdue ?? 0
  const button = (
    <May right="privacy.write">
      <Button leftSection={<IconPlus size={16} />} onClick={() => make('yes')}>
        {say.make}
      </Button>
    </May>
  )
  const options = [
    { value: 'open', label: say.open },
    { value: 'closed', label: say.closed },
  ]
  return (
    <Page
      title={say.title}
      says={say.says}
      actions={button}
      mark={overdue > 0 && <Badge color="red">{say.overdueCount(overdue)}</Badge>}
    >
      <Choice label={say.show} options={options} value={show} choose={choose} />
      <Listing
        of={list}
        clear={show === 'closed' ? () => choose('open') : undefined}
        none={<Empty title={say.noneTitle} says={say.noneSays} action={button} />}
      >
        {rows => <List rows={rows} />}
      </Listing>
      <NewRequest opened={made === 'yes'} close={() => make('')} />
    </Page>
  )
}

/** Beside long words a badge would give way. */
const WHOLE = { flexShrink: 0, minWidth: 'max-content' } as const

export function RequestState({ row }: { readonly row: Row }) {
  const say = useWords(requestWords)
  const color = { open: 'blue', extended: 'yellow', done: 'pine', refused: 'gray' }[row.state]
  return (
    <Group gap={6} justify="end">
      {row.overdue && (
        <Badge color="red" style={WHOLE}>
          {say.overdue}
        </Badge>
      )}
      <Badge variant="light" color={color} style={WHOLE}>
        {say.states[row.state]}
      </Badge>
    </Group>
  )
}

function List({ rows }: { readonly rows: readonly Row[] }) {
  const say = useWords(requestWords)
  return (
    <Rows
      label={say.title}
      rows={rows}
      keyOf={row => row.request_id}
      openAt={row => `/requests/${row.request_id}`}
      columns={[
        {
          name: say.kind,
          cell: row => (
            <>
              {say.kinds[row.kind]}
              <Text size="xs" className="om-soft" fw={400} component="div">
                {row.closed_at ? say.received : say.due} <When at={row.closed_at ? row.received_at : row.due_at} />
              </Text>
            </>
          ),
        },
        { name: say.who, cell: row => <Who row={row} />, wide: true },
        { name: say.channel, cell: row => say.channels[row.channel], width: 160, wide: true },
        { name: say.state, cell: row => <RequestState row={row} />, right: true },
      ]}
    />
  )
}

/** By their name where they are a contact still. */
function Who({ row: { contact_id, who, closed_at } }: { readonly row: Row }) {
  const say = useWords(requestWords)
  const contact = useQuery({
    queryKey: ['contact', contact_id],
    queryFn: () => call('contacts.read', { contact_id: contact_id ?? 'con_0000000000000000000000000' }),
    enabled: contact_id !== null,
    retry: false,
  })
  if (who) return who
  if (contact.data) return contact.data.name || (contact.data.email ?? contact.data.phone)
  return <span className="om-soft">{contact_id && closed_at ? say.erased : '–'}</span>
}
