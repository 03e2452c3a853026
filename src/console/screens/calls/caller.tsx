/** One caller: how things stand, where they are told, and what they were told. */

import { Button, Modal, SimpleGrid, Stack } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { call, type Output } from '../../client.ts'
import { Fact } from '../../parts/fact.tsx'
import { Listing } from '../../parts/listing.tsx'
import { May } from '../../parts/may.tsx'
import { usePages } from '../../parts/more.tsx'
import { Card, Empty, Load, Page } from '../../parts/page.tsx'
import { Problem } from '../../parts/problem.tsx'
import { Rows } from '../../parts/rows.tsx'
import { Secret } from '../../parts/secret.tsx'
import { AddressField, Trouble, useToldColumns } from '../../parts/told.tsx'
import { tell } from '../../parts/undo.tsx'
import { When } from '../../parts/when.tsx'
import { number, useWords } from '../../words.tsx'
import { URL_FLAWS } from './callers.tsx'
import { callWords } from './words.ts'

type Caller = Output<'callers.read'>

export function OneCaller() {
  const say = useWords(callWords)
  const { caller = '' } = useParams({ strict: false }) as { caller?: string } // As the route names it.
  const id = caller as Caller['caller_id'] // The server says whether it is one.
  const read = useQuery({
    queryKey: ['callers', id],
    queryFn: () => call('callers.read', { caller_id: id }),
    refetchInterval: 3_000,
  })
  return (
    <Page title={read.data?.name ?? say.callers} back={{ to: '/calls/callers', name: say.callers }}>
      <Load of={read}>
        {it => (
          <>
            <Stands it={it} />
            <Way key={it.url} it={it} />
            <Messages it={it} />
          </>
        )}
      </Load>
    </Page>
  )
}

function Stands({ it }: { readonly it: Caller }) {
  const say = useWords(callWords)
  return (
    <Card>
      <Stack>
        <SimpleGrid cols={{ base: 2, sm: 3 }}>
          <Fact name={say.inHand}>{number.format(it.in_hand)}</Fact>
          <Fact name={say.waiting}>{number.format(it.waiting)}</Fact>
          <Fact name={say.taken}>
            <When at={it.last_taken_at} />
          </Fact>
        </SimpleGrid>
        <Trouble of={it} title={say.trouble} />
      </Stack>
    </Card>
  )
}

function Way({ it }: { readonly it: Caller }) {
  const say = useWords(callWords)
  const client = useQueryClient()
  const navigate = useNavigate()
  const { caller_id, rev } = it
  const onSuccess = () => client.invalidateQueries({ queryKey: ['callers'] })
  const save = async (url: string) => {
    await call('callers.save', { caller_id, rev, url: url || null })
    await onSuccess()
  }
  const test = useMutation({
    mutationFn: () => call('callers.test', { caller_id }),
    onSuccess: () => tell(say.tested),
  })
  const renew = useMutation({ mutationFn: () => call('callers.renew-secret', { caller_id }), onSuccess })
  const remove = useMutation({
    mutationFn: () => call('callers.remove', { caller_id }),
    onSuccess: async () => {
      await onSuccess()
      await navigate({ to: '/calls/callers' })
    },
  })
  const buttons = (
    <>
      {it.url !== null && (
        <May right="partners.write">
          <Button variant="default" size="compact-sm" loading={test.isPending} onClick={() => test.mutate()}>
            {say.test}
          </Button>
        </May>
      )}
      <May right="partners.write">
        <Button variant="default" size="compact-sm" loading={renew.isPending} onClick={() => renew.mutate()}>
          {say.renew}
        </Button>
      </May>
      <May right="partners.write">
        <Button
          variant="subtle"
          color="red"
          size="compact-sm"
          loading={remove.isPending}
          onClick={() => remove.mutate()}
        >
          {say.remove}
        </Button>
      </May>
    </>
  )
  return (
    <Card title={say.url} says={say.urlSays} actions={buttons}>
      <Stack>
        <Problem of={test.error ?? renew.error ?? remove.error} />
        <AddressField name={say.url} saved={it.url ?? ''} flaws={URL_FLAWS} save={save} />
      </Stack>
      <Modal opened={renew.data !== undefined} onClose={() => renew.reset()} title={say.renew} size="lg">
        {renew.data && <Secret says={say.secret} value={renew.data.secret} />}
      </Modal>
    </Card>
  )
}

function Messages({ it: { caller_id } }: { readonly it: Caller }) {
  const say = useWords(callWords)
  const told = useToldColumns()
  const list = usePages(['callers', caller_id, 'messages'], at => call('callers.messages', { caller_id, ...at }), 3_000)
  return (
    <Listing
      of={list}
      title={say.messages}
      says={say.messagesSays}
      none={<Empty title={say.nothing} says={say.nothingSays} />}
    >
      {rows => (
        <Rows
          label={say.messages}
          rows={rows}
          keyOf={row => String(row.number)}
          columns={[
            { name: say.what, cell: row => say.kinds[row.kind] },
            {
              name: say.reference,
              cell: row =>
                row.list_id && (
                  <Link to={`/calls/${row.list_id}`} className="om-mono">
                    {row.reference ?? `…${row.list_id.slice(-8)}`}
                  </Link>
                ),
              width: 110,
            },
            ...told,
          ]}
        />
      )}
    </Listing>
  )
}
