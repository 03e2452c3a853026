/** One webhook: how it is, what it hears of, and the log of what it was told. */

import { Alert, Button, Modal, SimpleGrid, Stack } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { call, type Input, type Output } from '../../client.ts'
import { useChosen } from '../../parts/address.ts'
import { Asked } from '../../parts/asked.tsx'
import { Choice } from '../../parts/choice.tsx'
import { Fact } from '../../parts/fact.tsx'
import { Listing } from '../../parts/listing.tsx'
import { May } from '../../parts/may.tsx'
import { usePages } from '../../parts/more.tsx'
import { Card, Empty, Load, Page } from '../../parts/page.tsx'
import { Problem } from '../../parts/problem.tsx'
import { Rows } from '../../parts/rows.tsx'
import { AddressField, Trouble, useStates, useToldColumns } from '../../parts/told.tsx'
import { tell } from '../../parts/undo.tsx'
import { When } from '../../parts/when.tsx'
import { number, useWords } from '../../words.tsx'
import { URL_FLAWS } from './hooks.tsx'
import { type Hook, HookSecret, HookState, Snippet, TypeChoice } from './parts.tsx'
import { Replay } from './replay.tsx'
import { hookWords } from './words.ts'

export function OneHook() {
  const say = useWords(hookWords)
  const { hook } = useParams({ strict: false }) as { readonly hook: Hook['hook_id'] } // In the path of this route.
  const one = useQuery({
    queryKey: ['webhooks', hook],
    queryFn: () => call('webhooks.read', { hook_id: hook }),
    refetchInterval: 3_000,
  })
  const back = { to: '/settings/webhooks', name: say.title }
  return (
    <Page title={one.data?.name ?? say.title} back={back} mark={one.data && <HookState of={one.data} />}>
      <Load of={one}>
        {it => (
          <>
            <Stands it={it} />
            <Messages it={it} />
            <Settings key={it.rev} it={it} />
            <Card>
              <Snippet />
            </Card>
          </>
        )}
      </Load>
    </Page>
  )
}

function Stands({ it }: { readonly it: Hook }) {
  const say = useWords(hookWords)
  return (
    <Card title={say.stands} actions={<Doing it={it} />}>
      <Stack>
        <SimpleGrid cols={{ base: 2, sm: 3 }}>
          <Fact name={say.waiting}>{number.format(it.waiting)}</Fact>
          <Fact name={say.taken}>
            <When at={it.last_taken_at} />
          </Fact>
          <Fact name={say.hears}>{say.kinds(it.types.length)}</Fact>
        </SimpleGrid>
        {it.state !== 'active' && (
          <Alert variant="light" color={it.state === 'paused' ? 'yellow' : 'red'}>
            {say[it.state]}
          </Alert>
        )}
        <Trouble of={it} title={say.trouble} />
      </Stack>
    </Card>
  )
}

/** What can be done with it as a whole. */
function Doing({ it: { hook_id, rev, state, name } }: { readonly it: Hook }) {
  const say = useWords(hookWords)
  const client = useQueryClient()
  const navigate = useNavigate()
  const onSuccess = () => client.invalidateQueries({ queryKey: ['webhooks'] })
  const turn = useMutation({
    mutationFn: (to: 'active' | 'paused') => call('webhooks.save', { hook_id, rev, state: to }),
    onSuccess,
  })
  const test = useMutation({
    mutationFn: () => call('webhooks.test', { hook_id }),
    onSuccess: () => tell(say.tested),
  })
  const remove = async () => {
    await call('webhooks.remove', { hook_id })
    await navigate({ to: '/settings/webhooks' })
    await onSuccess()
  }
  const isActive = state === 'active'
  return (
    <>
      {isActive && (
        <May right="hooks.write">
          <Button variant="default" size="compact-sm" loading={test.isPending} onClick={() => test.mutate()}>
            {say.test}
          </Button>
        </May>
      )}
      <May right="hooks.write">
        <Button
          variant="default"
          size="compact-sm"
          loading={turn.isPending}
          onClick={() => turn.mutate(isActive ? 'paused' : 'active')}
        >
          {isActive ? say.pause : say.resume}
        </Button>
      </May>
      <Renew hook={hook_id} />
      <May right="hooks.write">
        <Asked title={say.removeTitle(name)} says={say.removeSays} does={say.remove} run={remove} />
      </May>
      <Problem of={test.error ?? turn.error} />
    </>
  )
}

function Settings({ it }: { readonly it: Hook }) {
  const say = useWords(hookWords)
  const client = useQueryClient()
  const { hook_id, rev } = it
  const [types, setTypes] = useState(it.types)
  const saved = (change: Pick<Input<'webhooks.save'>, 'url' | 'types'>) =>
    call('webhooks.save', { hook_id, rev, ...change }).then(() => client.invalidateQueries({ queryKey: ['webhooks'] }))
  const save = useMutation({ mutationFn: saved })
  const isChanged = types.join(' ') !== it.types.join(' ')
  return (
    <Card title={say.settings}>
      <Stack>
        <Problem of={save.error} />
        <AddressField name={say.address} saved={it.url} flaws={URL_FLAWS} save={url => saved({ url })} />
        <TypeChoice value={types} choose={chosen => setTypes([...chosen])} />
        {isChanged && (
          <May right="hooks.write">
            <Button
              style={{ alignSelf: 'start' }}
              disabled={types.length === 0}
              loading={save.isPending}
              onClick={() => save.mutate({ types })}
            >
              {say.save}
            </Button>
          </May>
        )}
      </Stack>
    </Card>
  )
}

function Renew({ hook }: { readonly hook: Hook['hook_id'] }) {
  const say = useWords(hookWords)
  const renew = useMutation({ mutationFn: () => call('webhooks.renew-secret', { hook_id: hook }) })
  return (
    <>
      <May right="hooks.write">
        <Button variant="default" size="compact-sm" loading={renew.isPending} onClick={() => renew.mutate()}>
          {say.renew}
        </Button>
      </May>
      <Modal opened={renew.data !== undefined} onClose={() => renew.reset()} title={say.renew} size="xl">
        {renew.data && <HookSecret secret={renew.data.secret} isNew />}
      </Modal>
      <Problem of={renew.error} />
    </>
  )
}

/** Where there is little room it breaks at its dot. */
function Type({ of }: { readonly of: string }) {
  const [group, rest] = of.split('.')
  return (
    <>
      {group}.<wbr />
      {rest}
    </>
  )
}

type Line = Output<'webhooks.messages'>['data'][number]
const STATES = ['waiting', 'taken', 'given-up'] as const satisfies readonly Line['state'][]

function Messages({ it: { hook_id } }: { readonly it: Hook }) {
  const say = useWords(hookWords)
  const [chosen, choose] = useChosen('state')
  const [replaying, dialog] = useDisclosure()
  const state = STATES.find(it => it === chosen)
  const told = useToldColumns()
  const list = usePages(
    ['webhooks', hook_id, 'messages', state],
    at => call('webhooks.messages', { hook_id, ...(state && { state }), ...at }),
    3_000,
  )
  const names = useStates()
  return (
    <Stack gap="xs">
      <Choice
        label={say.state}
        options={[{ value: '', label: say.all }, ...STATES.map(value => ({ value, label: names[value] }))]}
        value={state ?? ''}
        choose={choose}
      />
      <Listing
        of={list}
        title={say.messages}
        says={say.messagesSays}
        actions={
          <May right="hooks.write">
            <Button variant="default" size="compact-sm" onClick={dialog.open}>
              {say.replayAll}
            </Button>
          </May>
        }
        clear={state ? () => choose('') : undefined}
        none={<Empty title={say.nothing} says={say.nothingSays} />}
      >
        {rows => (
          <Rows
            label={say.messages}
            rows={rows}
            keyOf={row => row.message_id}
            openAt={row => `/settings/webhooks/${hook_id}/${row.message_id}`}
            columns={[{ name: say.event, cell: row => <Type of={row.type} /> }, ...told]}
          />
        )}
      </Listing>
      <Modal opened={replaying} onClose={dialog.close} title={say.replayAll}>
        <Replay hook={hook_id} done={dialog.close} />
      </Modal>
    </Stack>
  )
}
