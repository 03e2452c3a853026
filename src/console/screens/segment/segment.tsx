/** One segment: its name, what it asks, how many that are, who they are, and who uses it. */

import { Button, List, Stack, Text, TextInput } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import type { Filter } from '#audience/segment-types.ts'
import { call, type Output } from '../../client.ts'
import { useChosen } from '../../parts/address.ts'
import { May } from '../../parts/may.tsx'
import { Card, Load, Page } from '../../parts/page.tsx'
import { fieldError, Problem } from '../../parts/problem.tsx'
import { offerUndo, tell } from '../../parts/undo.tsx'
import { useWords } from '../../words.tsx'
import { Builder } from './builder.tsx'
import { LiveCount } from './count.tsx'
import { useOptions } from './options.ts'
import { segmentWords } from './words.ts'

type Segment = Output<'segments.read'>
type SegmentId = Segment['segment_id']
type Start = { readonly name: string; readonly filter: Filter; readonly was?: Segment }

const zone = () => Intl.DateTimeFormat().resolvedOptions().timeZone

export function NewSegment() {
  return <Edit start={{ name: '', filter: { all: [], zone: zone() } }} />
}

export function OneSegment() {
  const say = useWords(segmentWords)
  const { segment }: { segment?: string } = useParams({ strict: false })
  const id = (segment ?? '') as SegmentId // Of the address; the server says whether there is one.
  const read = useQuery({ queryKey: ['segments', id], queryFn: () => call('segments.read', { segment_id: id }) })
  if (!read.data)
    return (
      <Page title={say.title} back={{ to: '/segments', name: say.title }}>
        <Load of={read}>{() => null}</Load>
      </Page>
    )
  return <Edit key={read.data.v} start={{ name: read.data.name, filter: read.data.filter, was: read.data }} />
}

function Edit({ start: { was, ...start } }: { readonly start: Start }) {
  const say = useWords(segmentWords)
  const [name, setName] = useState(start.name)
  const [filter, setFilter] = useState(start.filter)
  const purposes = useOptions().purposes.filter(it => it.isPublished && it.channels.includes('email')) // It is counted who is reached by email.
  const [chosen, choose] = useChosen('purpose')
  const purpose = purposes.some(it => it.value === chosen) ? chosen : (purposes[0]?.value ?? '')
  const save = useSave(was, name, filter)
  const changed = name !== start.name || filter !== start.filter
  return (
    <Page
      title={name || say.untitled}
      back={{ to: '/segments', name: say.title }}
      actions={
        <>
          {was && <Remove it={was} />}
          <May right="campaigns.write">
            <Button onClick={() => save.mutate()} loading={save.isPending} disabled={name.trim() === '' || !changed}>
              {say.save}
            </Button>
          </May>
        </>
      }
    >
      <Problem of={fieldError(save.error, 'name', ['taken']) === undefined ? save.error : null} />
      <Card>
        <Stack>
          <May right="campaigns.write" says>
            <TextInput
              label={say.name}
              description={say.nameHint}
              value={name}
              maw={420}
              error={fieldError(save.error, 'name', ['taken'])}
              onChange={event => setName(event.currentTarget.value)}
            />
          </May>
          <LiveCount purpose={purpose} choose={choose} purposes={purposes} filter={filter} />
        </Stack>
      </Card>
      <Card title={say.who}>
        <May right="campaigns.write">
          <Builder filter={filter} put={setFilter} />
        </May>
      </Card>
      <People purpose={purpose} filter={filter} it={changed ? undefined : was} />
      {was && <UsedBy users={was.used_by} />}
    </Page>
  )
}

function useSave(was: Segment | undefined, name: string, filter: Filter) {
  const say = useWords(segmentWords)
  const client = useQueryClient()
  const navigate = useNavigate()
  return useMutation({
    mutationFn: () =>
      was
        ? call('segments.change', { segment_id: was.segment_id, v: was.v, name, filter })
        : call('segments.create', { name, filter }),
    onSuccess: async ({ segment_id }) => {
      tell(say.saved)
      await client.invalidateQueries({ queryKey: ['segments'] })
      // What was chosen to count through stays chosen.
      if (!was) await navigate({ to: `/segments/${segment_id}`, search: (kept: Record<string, unknown>) => kept })
    },
  })
}

function Remove({ it }: { readonly it: Segment }) {
  const say = useWords(segmentWords)
  const client = useQueryClient()
  const navigate = useNavigate()
  const again = async () => {
    await call('segments.create', { name: it.name, filter: it.filter })
    await client.invalidateQueries({ queryKey: ['segments'] })
  }
  const remove = useMutation({
    mutationFn: () => call('segments.remove', { segment_id: it.segment_id }),
    onSuccess: async () => {
      await navigate({ to: '/segments' })
      await client.invalidateQueries({ queryKey: ['segments'] })
      offerUndo(say.removed(it.name), say.bringBack, again)
    },
    onError: fault => tell(fault.message),
  })
  return (
    <May right="campaigns.write">
      <Button variant="default" onClick={() => remove.mutate()}>
        {say.remove}
      </Button>
    </May>
  )
}

const SHOWN = 10

/** The newest of them; of one that is saved, all of them are a list of contacts. */
function People({
  purpose,
  filter,
  it,
}: {
  readonly purpose: string
  readonly filter: Filter
  readonly it: Segment | undefined
}) {
  const say = useWords(segmentWords)
  const found = useQuery({
    queryKey: ['audience', 'people', purpose, filter],
    queryFn: () => call('audience.people', { purpose, filter, limit: SHOWN }),
    enabled: purpose !== '',
  })
  if (purpose === '') return null
  const all = it && (
    <Button
      component={Link}
      to="/contacts"
      search={{ segment: it.segment_id, purpose, state: 'active' } as never}
      variant="default"
      size="compact-sm"
    >
      {say.seeAll}
    </Button>
  )
  return (
    <Card title={say.people} actions={all}>
      <Load of={found}>
        {({ data }) =>
          data.length === 0 ? (
            <Text size="sm">{say.nobody}</Text>
          ) : (
            <List size="sm" listStyleType="none">
              {data.map(({ contact_id, email, name }) => (
                <List.Item key={contact_id}>
                  <Link className="om-open" to={`/contacts/${contact_id}`}>
                    {email}
                  </Link>{' '}
                  <span className="om-soft">{name}</span>
                </List.Item>
              ))}
            </List>
          )
        }
      </Load>
    </Card>
  )
}

function UsedBy({ users }: { readonly users: Segment['used_by'] }) {
  const say = useWords(segmentWords)
  return (
    <Card title={say.usedBy}>
      {users.length === 0 ? (
        <Text size="sm">{say.usedByNobody}</Text>
      ) : (
        <List size="sm" listStyleType="none">
          {users.map(({ kind, id, name, draft }) => (
            <List.Item key={id}>
              <Link className="om-open" to={kind === 'campaign' ? `/campaigns/${id}` : `/segments/${id}`}>
                {name}
              </Link>{' '}
              <span className="om-soft">{draft ? say.draft : say.sent}</span>
            </List.Item>
          ))}
        </List>
      )}
    </Card>
  )
}
