/** One request: what is asked, until when, and the answer. */

import { Anchor, Button, Group, Stack, Text, Textarea } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { call } from '../../client.ts'
import { May } from '../../parts/may.tsx'
import { Card, Load, Page } from '../../parts/page.tsx'
import { Problem } from '../../parts/problem.tsx'
import { offerUndo } from '../../parts/undo.tsx'
import { When } from '../../parts/when.tsx'
import { useWords } from '../../words.tsx'
import { requestWords } from './request-words.ts'
import { RequestState, type Row } from './requests.tsx'

export function OneRequest() {
  const { request = '' } = useParams({ strict: false }) as { request?: string } // As the route names it.
  const request_id = request as Row['request_id'] // The server says whether it is one.
  const read = useQuery({ queryKey: ['request', request], queryFn: () => call('requests.read', { request_id }) })
  return <Load of={read}>{row => <Shown row={row} />}</Load>
}

function Shown({ row }: { readonly row: Row }) {
  const say = useWords(requestWords)
  return (
    <Page title={say.kinds[row.kind]} mark={<RequestState row={row} />} back={{ to: '/requests', name: say.back }}>
      <Card>
        <Stack gap="xs">
          <Fact name={say.due}>
            <When at={row.due_at} />
          </Fact>
          <Fact name={say.received}>
            <When at={row.received_at} /> · {say.channels[row.channel]}
          </Fact>
          <Fact name={say.who}>
            {row.who ?? '–'}{' '}
            {row.contact_id && (
              <Anchor component={Link} to={`/contacts/${row.contact_id}`}>
                {say.seeContact}
              </Anchor>
            )}
          </Fact>
          {row.notes && <Fact name={say.notes}>{row.notes}</Fact>}
          {row.outcome && <Fact name={say.outcome}>{row.outcome}</Fact>}
        </Stack>
      </Card>
      {row.closed_at === null ? <Answer row={row} /> : <Again row={row} />}
    </Page>
  )
}

const Fact = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => (
  <Group gap="sm" align="start" wrap="nowrap">
    <Text size="sm" className="om-soft" w={130} style={{ flexShrink: 0 }}>
      {name}
    </Text>
    <Text size="sm" component="div" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
      {children}
    </Text>
  </Group>
)

function useRequest(request_id: Row['request_id']) {
  const client = useQueryClient()
  return async () => {
    await client.invalidateQueries({ queryKey: ['request', request_id] })
    await client.invalidateQueries({ queryKey: ['requests'] })
  }
}

function Answer({ row: { request_id, state } }: { readonly row: Row }) {
  const say = useWords(requestWords)
  const again = useRequest(request_id)
  const [text, setText] = useState('')
  const reopen = () => call('requests.reopen', { request_id }).then(again)
  const close = useMutation({
    mutationFn: (to: 'done' | 'refused') => call('requests.close', { request_id, state: to, outcome: text }),
    onSuccess: async () => {
      await again()
      offerUndo(say.closedSaid, say.undo, reopen)
    },
  })
  const extend = useMutation({
    mutationFn: () => call('requests.extend', { request_id, reason: text }),
    onSuccess: again,
  })
  return (
    <Card title={say.outcome}>
      <Stack>
        <Problem of={close.error ?? extend.error} />
        <Textarea
          aria-label={say.outcome}
          description={say.outcomeHint}
          autosize
          minRows={3}
          value={text}
          onChange={event => setText(event.currentTarget.value)}
        />
        <Group>
          <May right="privacy.write">
            <Button disabled={text.trim() === ''} loading={close.isPending} onClick={() => close.mutate('done')}>
              {say.done}
            </Button>
          </May>
          <May right="privacy.write">
            <Button variant="default" disabled={text.trim() === ''} onClick={() => close.mutate('refused')}>
              {say.refuse}
            </Button>
          </May>
          {state === 'open' && (
            <May right="privacy.write">
              <Button variant="subtle" disabled={text.trim() === ''} onClick={() => extend.mutate()}>
                {say.extend}
              </Button>
            </May>
          )}
        </Group>
        {state === 'open' && (
          <Text size="xs" className="om-soft">
            {say.extendSays}
          </Text>
        )}
      </Stack>
    </Card>
  )
}

function Again({ row: { request_id } }: { readonly row: Row }) {
  const say = useWords(requestWords)
  const again = useRequest(request_id)
  const reopen = useMutation({ mutationFn: () => call('requests.reopen', { request_id }), onSuccess: again })
  return (
    <Group>
      <Problem of={reopen.error} />
      <May right="privacy.write">
        <Button variant="default" loading={reopen.isPending} onClick={() => reopen.mutate()}>
          {say.undo}
        </Button>
      </May>
    </Group>
  )
}
