/** The ways out: the sandbox mailbox at first, then a provider that is tested before it is used. */

import { Badge, Button, Group, Modal, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { call, type Output } from '../../client.ts'
import { Asked } from '../../parts/asked.tsx'
import { useFollow } from '../../parts/follow.ts'
import { May } from '../../parts/may.tsx'
import { Card, Load } from '../../parts/page.tsx'
import { Problem } from '../../parts/problem.tsx'
import { useWords } from '../../words.tsx'
import { RouteForm } from './route-form.tsx'
import { Act, routeWords, Standing, TestResult, turnsOf } from './route-parts.tsx'

export type Route = Output<'routes.list'>['data'][number]

export const words = {
  at: 'settings/routes',
  en: {
    ...routeWords.en,
    title: 'How mail leaves',
    says: 'The sandbox mailbox keeps everything in this house; the others bring it to people. Of several in use, the next one takes over while one rests.',
    add: 'Add a route',
    testSend: 'Send me a test',
    direct: 'Straight to recipients’ servers',
    provider: { ses: 'Amazon SES', sendgrid: 'SendGrid', postmark: 'Postmark' },
    healthy: 'Takes mail',
  },
}

export function Routes() {
  const say = useWords(words)
  const routes = useFollow('routes.list', {}, { whilst: ({ data }) => data.some(({ testing }) => testing) })
  const [editing, setEditing] = useState<Route>()
  const [opened, dialog] = useDisclosure()
  const open = (route: Route | undefined) => {
    setEditing(route)
    dialog.open()
  }
  return (
    <Card
      title={say.title}
      says={say.says}
      actions={
        <May right="routes.write">
          <Button onClick={() => open(undefined)}>{say.add}</Button>
        </May>
      }
    >
      <Load of={routes} rows={2}>
        {({ data }) =>
          data.map(route => <One key={route.route_id} route={route} all={data} edit={() => open(route)} />)
        }
      </Load>
      <Modal opened={opened} onClose={dialog.close} title={editing?.name ?? say.add} size="lg">
        <RouteForm key={editing?.route_id ?? 'new'} route={editing} close={dialog.close} />
      </Modal>
    </Card>
  )
}

type OneProps = { readonly route: Route; readonly all: readonly Route[]; readonly edit: () => void }

function One({ route, all, edit }: OneProps) {
  const say = useWords(words)
  const client = useQueryClient()
  const { route_id, name } = route
  const onSettled = () => client.invalidateQueries({ queryKey: ['routes.list'] })
  const test = useMutation({ mutationFn: (send: boolean) => call('routes.test', { route_id, send }), onSettled })
  const use = useMutation({ mutationFn: () => call('routes.activate', { route_id }), onSettled })
  const order = useMutation({
    mutationFn: (route_ids: Route['route_id'][]) => call('routes.order', { route_ids }),
    onSettled,
  })
  const remove = () => call('routes.remove', { route_id }).then(onSettled)
  const isOut = route.kind !== 'sandbox'
  const { place, isOneOfSeveral, joined, earlier, without } = turnsOf(
    { ...route, id: route_id },
    all.map(it => ({ ...it, id: it.route_id })),
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
        <Text size="xs" className="om-soft">
          {route.kind === 'sandbox'
            ? say.sandbox
            : route.kind === 'direct'
              ? say.direct
              : route.kind === 'smtp'
                ? `${route.host}:${route.port}`
                : say.provider[route.kind]}
        </Text>
        {route.active && isOut && <Standing rests={route.rests} healthy={say.healthy} />}
        <TestResult testing={route.testing} test={route.test} reply={route.test?.reply} />
        <Problem of={test.error ?? use.error ?? order.error} />
      </div>
      <May right="routes.write">
        <Group gap="xs">
          {button(say.test, () => test.mutate(false), test.isPending || route.testing)}
          {button(say.testSend, () => test.mutate(true))}
          {isOut && button(say.edit, edit)}
          {!route.active && button(say.use, () => use.mutate(), use.isPending)}
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
