/** What was sent for an act: to whom, by which template, and what became of it. */

import { Badge, Group, NativeSelect, Text, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { ACT_STATES, type ActState } from '#delivery/types.ts'
import { call, type Output } from '../../client.ts'
import { useChosen, useTyped } from '../../parts/address.ts'
import { Listing } from '../../parts/listing.tsx'
import { usePages } from '../../parts/more.tsx'
import { Empty } from '../../parts/page.tsx'
import { Rows } from '../../parts/rows.tsx'
import { When } from '../../parts/when.tsx'
import { useWords } from '../../words.tsx'
import type { Template } from '../templates.tsx'
import { sentWords } from './sent-words.ts'

type Line = Output<'messages.search'>['data'][number]
const LIVE_MS = 5_000
const ADDRESS = /^\S+@\S+$/

export function Sent({ templates }: { readonly templates: readonly Template[] }) {
  const say = useWords(sentWords)
  const [chosen, chooseState] = useChosen('state')
  const [template, chooseTemplate] = useChosen('template')
  const { typed, settled, type } = useTyped('to')
  const state = ACT_STATES.find(it => it === chosen)
  const recipient = ADDRESS.test(settled) ? settled : undefined
  const asked = { ...(state && { state }), ...(template && { template_id: template }), ...(recipient && { recipient }) }
  const list = usePages(['messages', asked], at => call('messages.search', { ...asked, ...at }), LIVE_MS)
  const isNarrowed = Object.keys(asked).length > 0
  const clear = () => {
    type('')
    chooseState('')
    chooseTemplate('')
  }
  return (
    <>
      <Group gap="sm" align="end">
        <TextInput
          aria-label={say.find}
          placeholder={say.find}
          leftSection={<IconSearch size={16} />}
          value={typed}
          onChange={event => type(event.currentTarget.value)}
          flex={1}
          miw={220}
        />
        <NativeSelect
          aria-label={say.template}
          value={template}
          data={[
            { value: '', label: say.anyTemplate },
            ...templates.map(it => ({ value: it.template_id, label: it.name })),
          ]}
          onChange={event => chooseTemplate(event.currentTarget.value)}
        />
        <NativeSelect
          aria-label={say.state}
          value={state ?? ''}
          data={[{ value: '', label: say.anyState }, ...ACT_STATES.map(value => ({ value, label: say.states[value] }))]}
          onChange={event => chooseState(event.currentTarget.value)}
        />
      </Group>
      <Listing
        of={list}
        title={say.sent}
        says={say.sentSays}
        clear={isNarrowed ? clear : undefined}
        none={<Empty title={say.nothing} says={say.nothingSays} />}
      >
        {rows => <Lines rows={rows} />}
      </Listing>
    </>
  )
}

function Lines({ rows }: { readonly rows: readonly Line[] }) {
  const say = useWords(sentWords)
  return (
    <Rows
      label={say.sent}
      rows={rows}
      keyOf={row => row.message_id}
      openAt={row => `/templates/messages/${row.message_id}`}
      columns={[
        {
          name: say.recipient,
          cell: row => (
            <span className="om-break">{row.recipient ?? <span className="om-soft">{say.notKept}</span>}</span>
          ),
        },
        {
          name: say.template,
          cell: row => (
            <>
              {row.name}
              <Text size="xs" className="om-soft" lineClamp={1}>
                {row.subject}
              </Text>
            </>
          ),
          wide: true,
        },
        {
          name: say.state,
          cell: row => (
            <>
              <StateBadge of={row.state} />
              <Why of={row} />
            </>
          ),
        },
        { name: say.when, cell: row => <When at={row.settled_at ?? row.created_at} />, width: 150, wide: true },
      ]}
    />
  )
}

const COLORS: Readonly<Record<ActState, string>> = {
  queued: 'blue',
  accepted: 'pine',
  failed: 'red',
  dropped: 'gray',
  bounced: 'red',
  complained: 'red',
}

export function StateBadge({ of }: { readonly of: ActState }) {
  const say = useWords(sentWords)
  return (
    <Badge variant="light" color={COLORS[of]} miw="fit-content">
      {say.states[of]}
    </Badge>
  )
}

/** What a server said when it took it concerns nobody. */
function Why({ of: { state, detail, test } }: { readonly of: Line }) {
  const say = useWords(sentWords)
  const isWell = state === 'accepted'
  const why = isWell || detail === null ? undefined : (say.reasons[detail] ?? detail)
  const says = [test ? say.test : undefined, why].filter(part => part !== undefined).join(' · ')
  return says === '' ? null : (
    <Text size="xs" className="om-soft" lineClamp={2}>
      {says}
    </Text>
  )
}
