/** How texts leave: the handset of the sandbox at first, then an operator's server or a provider, tried before it is used. */

import { Badge, Button, Group, Modal, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { call, type Output } from '../../client.ts'
import { Asked } from '../../parts/asked.tsx'
import { useFollow } from '../../parts/follow.ts'
import { May } from '../../parts/may.tsx'
import { Card, Load } from '../../parts/page.tsx'
import { OwnHandset, useOwnHandset } from '../../parts/own-handset.tsx'
import { Problem } from '../../parts/problem.tsx'
import { useWords } from '../../words.tsx'
import { Act, routeWords, Standing, TestResult, turnsOf } from './route-parts.tsx'
import { TextRouteForm } from './text-route-form.tsx'

export type TextRoute = Output<'text-routes.list'>['data'][number]

export const words = {
  at: 'settings/text-routes',
  en: {
    ...routeWords.en,
    title: 'How texts leave',
    says: 'The sandbox handset keeps every text in this house; the others bring them to people. The first route that serves the country and does not rest takes a text.',
    add: 'Add a route for texts',
    handset: 'Open the handset',
    healthy: 'Takes texts',
    everywhere: 'all countries',
    inClear: 'Not encrypted: the password and every text can be read on the way.',
    hook: 'The provider calls',
    tryTo: (to: string) => `Send a test to ${to}`,
    myPhone: 'Try it on my phone',
    kinds: {
      sandbox: 'Sandbox handset',
      smpp: 'SMPP',
      twilio: 'Twilio',
      vonage: 'Vonage',
      plivo: 'Plivo',
      sinch: 'Sinch',
      bird: 'Bird',
      generic: 'Own request',
    },
  },
}

export function TextRoutes() {
  const say = useWords(words)
  const routes = useFollow('text-routes.list', {}, { whilst: ({ data }) => data.some(({ testing }) => testing) })
  const [editing, setEditing] = useState<TextRoute>()
  const [opened, dialog] = useDisclosure()
  const open = (route: TextRoute | undefined) => {
    setEditing(route)
    dialog.open()
  }
  const actions = (
    <Group gap="xs">
      <Button variant="default" component={Link} to="/handset">
        {say.handset}
      </Button>
      <May right="routes.write">
        <Button onClick={() => open(undefined)}>{say.add}</Button>
      </May>
    </Group>
  )
  return (
    <Card title={say.title} says={say.says} actions={actions}>
      <Load of={routes} rows={2}>
        {({ data }) =>
          data.map(route => <One key={route.text_route_id} route={route} all={data} edit={() => open(route)} />)
        }
      </Load>
      <Modal opened={opened} onClose={dialog.close} title={editing?.name ?? say.add} size="lg">
        <TextRouteForm key={editing?.text_route_id ?? 'new'} route={editing} close={dialog.close} />
      </Modal>
    </Card>
  )
}

type OneProps = { readonly route: TextRoute; readonly all: readonly TextRoute[]; readonly edit: () => void }

function One({ route, all, edit }: OneProps) {
  const say = useWords(words)
  const client = useQueryClient()
  const { text_route_id, name, kind } = route
  const onSettled = () => client.invalidateQueries({ queryKey: ['text-routes.list'] })
  const test = useMutation({ mutationFn: () => call('text-routes.test', { text_route_id }), onSettled })
  const order = useMutation({
    mutationFn: (text_route_ids: string[]) => call('text-routes.order', { text_route_ids }),
    onSettled,
  })
  const remove = () => call('text-routes.remove', { text_route_id }).then(onSettled)
  const isOut = kind !== 'sandbox'
  const { place, isOneOfSeveral, joined, earlier, without } = turnsOf(
    { ...route, id: text_route_id },
    all.map(it => ({ ...it, id: it.text_route_id })),
  )
  const button = (act: string, run: () => void, loading = false) => (
    <Act act={act} of={name} run={run} loading={loading} />
  )
  return (
    <div className="om-step om-wrap">
      <div style={{ flex: '1 1 260px', minWidth: 0 }}>
        <Group gap="xs">
          <Text size="sm" fw={600}>
            {name}
          </Text>
          {route.active && <Badge variant="light">{isOneOfSeveral ? say.place(place) : say.inUse}</Badge>}
        </Group>
        <Text size="xs" className="om-soft om-break">
          {isOut
            ? [say.kinds[kind], placeOf(route), route.countries?.join(', ') ?? say.everywhere]
                .filter(Boolean)
                .join(' · ')
            : say.sandbox}
        </Text>
        {route.warns.includes('in-clear') && (
          <Text size="xs" className="om-bad">
            {say.inClear}
          </Text>
        )}
        {route.hook_url && (
          <Text size="xs" className="om-soft om-break">
            {say.hook} <code>{route.hook_url}</code>
          </Text>
        )}
        {route.active && isOut && <Standing rests={route.rests} healthy={say.healthy} />}
        {isOut && <TestResult testing={route.testing} test={route.test} reply={route.test?.detail} />}
        <Problem of={test.error ?? order.error} />
        {route.active && isOut && <TryIt route={route} />}
      </div>
      <May right="routes.write">
        <Group gap="xs">
          {isOut && button(say.test, () => test.mutate(), test.isPending || route.testing)}
          {isOut && button(say.edit, edit)}
          {!route.active && button(say.use, () => order.mutate([text_route_id]), order.isPending)}
          {joined && button(say.also, () => order.mutate(joined), order.isPending)}
          {earlier && button(say.earlier, () => order.mutate(earlier), order.isPending)}
          {without && button(say.leaveOut, () => order.mutate(without), order.isPending)}
          {!route.active && isOut && (
            <Asked title={say.removeTitle(name)} says={say.removeSays} does={say.remove} run={remove}>
              {ask => button(say.remove, ask)}
            </Asked>
          )}
        </Group>
      </May>
    </div>
  )
}

const placeOf = ({ by }: TextRoute): string =>
  by?.['is'] === 'smpp' ? `${String(by['host'])}:${String(by['port'])}` : ''

/** To whoever is logged in, once a code has shown that the phone is theirs; the code itself leaves by this route. */
function TryIt({ route }: { readonly route: TextRoute }) {
  const say = useWords(words)
  const client = useQueryClient()
  const own = useOwnHandset()
  const [opened, dialog] = useDisclosure()
  const handset = own.data?.handset
  const mine = handset?.state === 'proven' ? handset.number : undefined
  const send = useMutation({
    mutationFn: (to: string) => call('text-routes.test', { text_route_id: route.text_route_id, to }),
    onSettled: () => client.invalidateQueries({ queryKey: ['text-routes.list'] }),
  })
  return (
    <Group gap="xs" mt="xs">
      {mine !== undefined && (
        <May right="routes.write">
          <Button size="xs" variant="default" loading={send.isPending} onClick={() => send.mutate(mine)}>
            {say.tryTo(mine)}
          </Button>
        </May>
      )}
      <Button size="xs" variant="subtle" onClick={dialog.open}>
        {say.myPhone}
      </Button>
      <Problem of={send.error} />
      <Modal opened={opened} onClose={dialog.close} title={say.myPhone}>
        <OwnHandset />
      </Modal>
    </Group>
  )
}
