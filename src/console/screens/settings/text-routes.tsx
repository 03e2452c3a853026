/** How texts leave: the handset of the sandbox at first, then an operator's server or a provider, tried before it is used. */

import { Badge, Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { call, type Output } from '../../client.ts'
import { useFollow } from '../../parts/follow.ts'
import { Card, Load } from '../../parts/page.tsx'
import { Problem } from '../../parts/problem.tsx'
import { When } from '../../parts/when.tsx'
import { useWords } from '../../words.tsx'
import { TextRouteForm } from './text-route-form.tsx'

export type TextRoute = Output<'text-routes.list'>['data'][number]

const words = {
  en: {
    title: 'How texts leave',
    says: 'The sandbox handset keeps every text in this house; the others bring them to people. The first route that serves the country and does not rest takes a text.',
    add: 'Add a route for texts',
    handset: 'Open the handset',
    edit: 'Edit',
    test: 'Test',
    use: 'Use it',
    also: 'Use it as well',
    earlier: 'Try it earlier',
    leaveOut: 'Leave it out',
    remove: 'Remove',
    inUse: 'In use',
    place: (nth: number) => `In use, no. ${nth}`,
    healthy: 'Takes texts',
    rests: (why: string) => `Rests: ${why}. Tried again`,
    untested: 'Not tested yet',
    testing: 'Testing…',
    works: 'Works',
    fails: 'Does not work',
    sandbox: 'Inside this house',
    everywhere: 'all countries',
    inClear: 'Not encrypted: the password and every text can be read on the way.',
    hook: 'The provider calls',
    tryTo: 'Send a test to',
    tryHint: 'Fixed words, by whichever route is used',
    send: 'Send',
    which: (act: string, name: string) => `${act}: ${name}`,
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
      <Button onClick={() => open(undefined)}>{say.add}</Button>
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
  const remove = useMutation({ mutationFn: () => call('text-routes.remove', { text_route_id }), onSettled })
  const used = all.filter(({ place }) => place !== null).toSorted((a, b) => (a.place ?? 0) - (b.place ?? 0))
  const inOrder = used.map(it => it.text_route_id)
  const before = inOrder.filter(id => id !== text_route_id)
  const isOut = kind !== 'sandbox'
  const mayJoin = !route.active && isOut && used.length > 0 && used.every(it => it.kind !== 'sandbox')
  const place = route.place ?? 0
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
        <Standing route={route} />
        <TestResult route={route} />
        <Problem of={test.error ?? order.error ?? remove.error} />
        {route.active && isOut && <TryIt route={route} />}
      </div>
      <Group gap="xs">
        {isOut && button(say.test, () => test.mutate(), test.isPending || route.testing)}
        {isOut && button(say.edit, edit)}
        {!route.active && button(say.use, () => order.mutate([text_route_id]), order.isPending)}
        {mayJoin && button(say.also, () => order.mutate([...inOrder, text_route_id]), order.isPending)}
        {place > 1 &&
          button(say.earlier, () => order.mutate(before.toSpliced(place - 2, 0, text_route_id)), order.isPending)}
        {route.active && used.length > 1 && button(say.leaveOut, () => order.mutate(before), order.isPending)}
        {!route.active && isOut && button(say.remove, () => remove.mutate(), remove.isPending)}
      </Group>
    </div>
  )
}

const placeOf = ({ by }: TextRoute): string =>
  by?.['is'] === 'smpp' ? `${String(by['host'])}:${String(by['port'])}` : ''

function TryIt({ route }: { readonly route: TextRoute }) {
  const say = useWords(words)
  const [to, setTo] = useState('')
  const client = useQueryClient()
  const send = useMutation({
    mutationFn: () => call('text-routes.test', { text_route_id: route.text_route_id, to }),
    onSettled: () => client.invalidateQueries({ queryKey: ['text-routes.list'] }),
  })
  return (
    <Group gap="xs" align="end" mt="xs">
      <TextInput
        size="xs"
        type="tel"
        label={say.tryTo}
        description={say.tryHint}
        placeholder="+41 79 123 45 67"
        value={to}
        onChange={event => setTo(event.currentTarget.value)}
      />
      <Button
        size="xs"
        variant="default"
        loading={send.isPending}
        disabled={to.trim() === ''}
        onClick={() => send.mutate()}
      >
        {say.send}
      </Button>
      <Problem of={send.error} />
    </Group>
  )
}

/** Of one by which texts leave: whether it does just now. */
function Standing({ route: { active, kind, rests } }: { readonly route: TextRoute }) {
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

function TestResult({ route: { kind, testing, test } }: { readonly route: TextRoute }) {
  const say = useWords(words)
  if (kind === 'sandbox') return null
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
      {test.detail && !test.ok && <Text className="om-mono om-soft">{test.detail}</Text>}
    </Stack>
  )
}
