/** The ways out: the sandbox mailbox at first, then a provider that is tested before it is used. */

import { Badge, Button, Group, Modal, Stack, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { call, type Output } from '../../client.ts'
import { useFollow } from '../../parts/follow.ts'
import { Card, Load } from '../../parts/page.tsx'
import { Problem } from '../../parts/problem.tsx'
import { When } from '../../parts/when.tsx'
import { useWords } from '../../words.tsx'
import { RouteForm } from './route-form.tsx'

export type Route = Output<'routes.list'>['data'][number]

const words = {
  en: {
    title: 'How mail leaves',
    says: 'The sandbox mailbox keeps everything in this house; the others bring it to people. Of several in use, the next one takes over while one rests.',
    add: 'Add a route',
    edit: 'Edit',
    test: 'Test',
    testSend: 'Send me a test',
    use: 'Use it',
    inUse: 'In use',
    place: (nth: number) => `In use, no. ${nth}`,
    also: 'Use it as well',
    earlier: 'Try it earlier',
    leaveOut: 'Leave it out',
    direct: 'Straight to recipients’ servers',
    provider: { ses: 'Amazon SES', sendgrid: 'SendGrid', postmark: 'Postmark' },
    healthy: 'Takes mail',
    rests: (why: string) => `Rests: ${why}. Tried again`,
    remove: 'Remove',
    untested: 'Not tested yet',
    testing: 'Testing…',
    works: 'Works',
    fails: 'Does not work',
    sandbox: 'Inside this house',
    which: (act: string, name: string) => `${act}: ${name}`,
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
    <Card title={say.title} says={say.says} actions={<Button onClick={() => open(undefined)}>{say.add}</Button>}>
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
  const used = all.filter(({ place }) => place !== null).toSorted((a, b) => (a.place ?? 0) - (b.place ?? 0))
  const inOrder = used.map(it => it.route_id)
  const isOut = route.kind !== 'sandbox'
  const mayJoin = !route.active && isOut && used.length > 0 && used.every(({ kind }) => kind !== 'sandbox')
  const before = inOrder.filter(id => id !== route_id)
  const place = route.place ?? 0
  const remove = useMutation({ mutationFn: () => call('routes.remove', { route_id }), onSettled })
  const button = (act: string, onClick: () => void, loading = false) => (
    <Button size="compact-sm" variant="default" loading={loading} onClick={onClick} aria-label={say.which(act, name)}>
      {act}
    </Button>
  )
  return (
    <div className="om-step om-wrap">
      <div style={{ flex: '1 1 260px', minWidth: 0 }}>
        <Group gap="xs">
          <Text size="sm" fw={600}>
            {name}
          </Text>
          {route.active && <Badge variant="light">{used.length > 1 ? say.place(place) : say.inUse}</Badge>}
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
        <Standing route={route} />
        <TestResult route={route} />
        <Problem of={test.error ?? use.error ?? order.error ?? remove.error} />
      </div>
      <Group gap="xs">
        {button(say.test, () => test.mutate(false), test.isPending || route.testing)}
        {button(say.testSend, () => test.mutate(true))}
        {route.kind !== 'sandbox' && button(say.edit, edit)}
        {!route.active && button(say.use, () => use.mutate(), use.isPending)}
        {mayJoin && button(say.also, () => order.mutate([...inOrder, route_id]), order.isPending)}
        {place > 1 &&
          button(say.earlier, () => order.mutate(before.toSpliced(place - 2, 0, route_id)), order.isPending)}
        {route.active && used.length > 1 && button(say.leaveOut, () => order.mutate(before), order.isPending)}
        {!route.active && route.kind !== 'sandbox' && button(say.remove, () => remove.mutate(), remove.isPending)}
      </Group>
    </div>
  )
}

/** Of one by which mail leaves: whether it does just now. */
function Standing({ route: { active, kind, rests } }: { readonly route: Route }) {
  const say = useWords(words)
  if (!active || kind === 'sandbox') return null
  return (
    <Text size="xs" className={rests ? 'om-bad' : 'om-good'} role="status">
      {rests ? (
        <>
          {say.rests(rests.why.replaceAll('-', ' '))} <When at={rests.until} />
        </>
      ) : (
        say.healthy
      )}
      {rests && rests.detail !== '' && <span className="om-mono om-soft"> {rests.detail}</span>}
    </Text>
  )
}

function TestResult({ route: { testing, test } }: { readonly route: Route }) {
  const say = useWords(words)
  if (testing) return <Text size="xs">{say.testing}</Text>
  if (!test)
    return (
      <Text size="xs" className="om-soft">
        {say.untested}
      </Text>
    )
  return (
    <Stack gap={0} role="status">
      <Text size="xs" className={test.ok ? 'om-good' : 'om-bad'}>
        {test.ok ? say.works : say.fails}: {test.says}
      </Text>
      {test.reply && !test.ok && <Text className="om-mono om-soft">{test.reply}</Text>}
    </Stack>
  )
}
