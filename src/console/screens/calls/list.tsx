/** One call list: until when it may be used, who is on it, whom the gate left out, and what can be done. */

import { Alert, Badge, Button, Group, List, SimpleGrid, Stack, Text } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { addressOf, call, keepFile } from '../../client.ts'
import { Fact } from '../../parts/fact.tsx'
import { Listing } from '../../parts/listing.tsx'
import { May } from '../../parts/may.tsx'
import { usePages } from '../../parts/more.tsx'
import { Card, Empty, Load, Page } from '../../parts/page.tsx'
import { Problem } from '../../parts/problem.tsx'
import { Rows } from '../../parts/rows.tsx'
import { offerUndo, tell } from '../../parts/undo.tsx'
import { When } from '../../parts/when.tsx'
import { number, useWords } from '../../words.tsx'
import { type CallList, ListState } from './lists.tsx'
import { callWords } from './words.ts'

export function OneCallList() {
  const say = useWords(callWords)
  const { list = '' } = useParams({ strict: false }) as { list?: string } // As the route names it.
  const id = list as CallList['list_id'] // The server says whether it is one.
  const read = useQuery({
    queryKey: ['calls', id],
    queryFn: () => call('calls.read', { list_id: id }),
    refetchInterval: 5_000,
  })
  const back = { to: '/calls', name: say.title }
  return (
    <Page
      title={read.data?.name ?? say.title}
      back={back}
      mark={read.data && <ListState of={read.data} />}
      actions={read.data && <Actions it={read.data} />}
    >
      <Load of={read}>
        {it => (
          <>
            <Stands it={it} />
            {it.left_out.length > 0 && <LeftOut it={it} />}
            <Numbers it={it} />
          </>
        )}
      </Load>
    </Page>
  )
}

/** What it cannot do any more is not offered; each that is done is said in a corner. */
function useDone(it: CallList) {
  const say = useWords(callWords)
  const client = useQueryClient()
  const navigate = useNavigate()
  const { list_id } = it
  const onSettled = () => client.invalidateQueries({ queryKey: ['calls'] })
  const reopen = async () => {
    await call('calls.reopen', { list_id }).catch((cause: Error) => tell(cause.message))
    await onSettled()
  }
  return {
    fetch: useMutation({
      mutationFn: () => keepFile('calls.export', { list_id }),
      onSuccess: () => tell(say.fetched),
      onSettled,
    }),
    wash: useMutation({
      mutationFn: () => call('calls.wash', { list_id }),
      onSuccess: () => tell(say.washed),
      onSettled,
    }),
    close: useMutation({
      mutationFn: () => call('calls.close', { list_id }),
      onSuccess: () => offerUndo(say.closed, say.undo, reopen),
      onSettled,
    }),
    remove: useMutation({
      mutationFn: () => call('calls.remove', { list_id }),
      onSuccess: () => navigate({ to: '/calls' }),
      onSettled,
    }),
  }
}

function Actions({ it }: { readonly it: CallList }) {
  const say = useWords(callWords)
  const { fetch, wash, close, remove } = useDone(it)
  const hasLeft = it.left > 0 || it.exports > 0 || it.round > 1
  return (
    <Stack gap="xs" align="end">
      <Group gap="xs">
        {it.state !== 'closed' &&
          (hasLeft ? (
            <May right="campaigns.write">
              <Button variant="subtle" color="red" loading={close.isPending} onClick={() => close.mutate()}>
                {say.close}
              </Button>
            </May>
          ) : (
            <May right="campaigns.write">
              <Button variant="subtle" color="red" loading={remove.isPending} onClick={() => remove.mutate()}>
                {say.remove}
              </Button>
            </May>
          ))}
        {hasLeft && (
          <Button component="a" variant="default" download href={addressOf('calls.changes', { list_id: it.list_id })}>
            {say.changes}
          </Button>
        )}
        {it.state === 'expired' && (
          <May right="campaigns.write">
            <Button loading={wash.isPending} onClick={() => wash.mutate()}>
              {say.wash}
            </Button>
          </May>
        )}
        {it.state === 'live' && (
          <May right="calls.export">
            <Button leftSection={<IconDownload size={16} />} loading={fetch.isPending} onClick={() => fetch.mutate()}>
              {say.fetch}
            </Button>
          </May>
        )}
      </Group>
      <Problem of={fetch.error ?? wash.error ?? close.error ?? remove.error} />
    </Stack>
  )
}

function Stands({ it }: { readonly it: CallList }) {
  const say = useWords(callWords)
  return (
    <Card>
      <Stack>
        {it.state !== 'live' && (
          <Alert variant="light" color="yellow">
            {it.state === 'closed' ? say.isClosed : say.expired}
          </Alert>
        )}
        <SimpleGrid cols={{ base: 2, sm: 4 }}>
          <Fact name={say.numbers}>{number.format(it.numbers)}</Fact>
          <Fact name={say.left}>
            {number.format(it.left)}{' '}
            <Text span size="xs" className="om-soft">
              {say.times(it.exports)}
            </Text>
          </Fact>
          <Fact name={say.ended}>{number.format(it.ended)}</Fact>
          <Fact name={say.until}>
            <When at={it.expires_at} />
          </Fact>
          <Fact name={say.purpose}>{it.purpose}</Fact>
          <Fact name={say.caller}>
            <Link to={`/calls/callers/${it.caller_id}`}>{it.caller}</Link>
          </Fact>
          <Fact name={say.made}>
            <When at={it.made_at} />
          </Fact>
        </SimpleGrid>
        <div>
          <Text size="xs" className="om-soft">
            {say.about}
          </Text>
          <Text size="sm">{it.says}</Text>
        </div>
      </Stack>
    </Card>
  )
}

function LeftOut({ it }: { readonly it: CallList }) {
  const say = useWords(callWords)
  return (
    <Card title={say.leftOut} says={say.leftOutSays}>
      <List size="sm">
        {it.left_out.map(({ check, count, says }) => (
          <List.Item key={check}>
            <b>{number.format(count)}</b> {says}
          </List.Item>
        ))}
      </List>
    </Card>
  )
}

function Numbers({ it: { list_id, round } }: { readonly it: CallList }) {
  const say = useWords(callWords)
  const list = usePages(['calls', list_id, 'numbers', round], at => call('calls.numbers', { list_id, ...at }), 10_000)
  return (
    <Listing of={list} title={say.who} says={say.whoSays} none={<Empty title={say.nobody} says={say.nobodySays} />}>
      {rows => (
        <Rows
          label={say.who}
          rows={rows}
          keyOf={row => row.reference}
          openAt={row => `/contacts/${row.contact_id}`}
          columns={[
            {
              name: say.contact,
              cell: row => row.name || <span style={{ whiteSpace: 'nowrap' }}>…{row.contact_id.slice(-8)}</span>,
            },
            {
              name: say.reference,
              cell: row => <span className="om-mono">{row.reference}</span>,
              width: 100,
              wide: true,
            },
            {
              name: say.leftAt,
              cell: row => (row.left_at ? <When at={row.left_at} /> : <span className="om-soft">{say.notYet}</span>),
              width: 160,
            },
            {
              name: say.ended,
              cell: row =>
                row.ended_by && (
                  <Badge variant="light" color="red" miw="fit-content">
                    {say.endings[row.ended_by]}
                  </Badge>
                ),
              width: 170,
            },
          ]}
        />
      )}
    </Listing>
  )
}
