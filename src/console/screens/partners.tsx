/** Partners: companies that a form named, and to whom those go who ticked their box. */

import { Alert, Badge, Button, Modal, NativeSelect, SegmentedControl, Stack, Text, TextInput } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { call, type Output } from '../client.ts'
import { May } from '../parts/may.tsx'
import { Card, Empty, Load, Page } from '../parts/page.tsx'
import { fieldError, Problem } from '../parts/problem.tsx'
import { Rows } from '../parts/rows.tsx'
import { When } from '../parts/when.tsx'
import { number, useWords } from '../words.tsx'
import { PartnerKeys } from './partner-keys.tsx'

export type Partner = Output<'partners.list'>['data'][number]

export const words = {
  at: 'screens/partners',
  en: {
    title: 'Partners',
    says: 'A partner receives only those who ticked its own box on a form, each with the proof, and hears when a consent ends.',
    add: 'Connect a partner',
    name: 'Partner',
    state: 'State',
    inHand: 'Contacts',
    waiting: 'Not taken yet',
    withdrawals: (n: number) => (n === 1 ? '1 withdrawal' : `${n} withdrawals`),
    taken: 'Last taken',
    active: 'Active',
    paused: 'Paused',
    gone: 'Gone',
    noneTitle: 'No partner is connected',
    noneSays: 'Name a partner on a form first, with a box of its own. Then say here where its contacts go.',
    which: 'Partner on your forms',
    none: 'No open form names a partner that is not connected yet.',
    on: (forms: readonly string[]) => `On ${forms.join(', ')}`,
    asShown: 'Name and policy are taken from the form, word for word: whoever saw another name is not handed over.',
    way: 'How its contacts reach it',
    webhook: 'Webhook',
    feed: 'Feed',
    webhookSays: 'We tell its server as soon as something happens, signed, until it says that it has it.',
    feedSays: 'It asks us for what there is, with a token of its own.',
    url: 'Its address',
    make: 'Connect',
  },
}

export function Partners() {
  const say = useWords(words)
  const list = useQuery({ queryKey: ['partners'], queryFn: () => call('partners.list', {}), refetchInterval: 5_000 })
  const [adding, dialog] = useDisclosure()
  const add = (
    <May right="partners.write">
      <Button onClick={dialog.open}>{say.add}</Button>
    </May>
  )
  return (
    <Page title={say.title} says={say.says} actions={add}>
      <Card flush>
        <Load of={list}>
          {({ data }) =>
            data.length === 0 ? <Empty title={say.noneTitle} says={say.noneSays} /> : <List rows={data} />
          }
        </Load>
      </Card>
      <Modal opened={adding} onClose={dialog.close} title={say.add} size="lg">
        <Add connected={list.data?.data ?? []} />
      </Modal>
    </Page>
  )
}

const COLOR = { active: 'pine', paused: 'yellow', gone: 'red' } as const satisfies Record<Partner['state'], string>

export function PartnerState({ of: { state } }: { readonly of: Partner }) {
  const say = useWords(words)
  return (
    <Badge variant="light" color={COLOR[state]}>
      {say[state]}
    </Badge>
  )
}

/** Withdrawals first: they are what must not wait. */
export function Waiting({ of: { waiting, withdrawals_waiting } }: { readonly of: Partner }) {
  const say = useWords(words)
  return (
    <>
      {number.format(waiting)}
      {withdrawals_waiting > 0 && (
        <Badge ml={8} color="red" variant="light">
          {say.withdrawals(withdrawals_waiting)}
        </Badge>
      )}
    </>
  )
}

function List({ rows }: { readonly rows: readonly Partner[] }) {
  const say = useWords(words)
  return (
    <Rows
      label={say.title}
      rows={rows}
      keyOf={row => row.partner}
      openAt={row => `/partners/${row.partner}`}
      columns={[
        { name: say.name, cell: row => row.name },
        { name: say.state, cell: row => <PartnerState of={row} />, width: 110 },
        { name: say.inHand, cell: row => number.format(row.in_hand), right: true, width: 110 },
        { name: say.waiting, cell: row => <Waiting of={row} />, right: true, width: 190 },
        { name: say.taken, cell: row => <When at={row.last_taken_at} />, wide: true, width: 150 },
      ]}
    />
  )
}

function Add({ connected }: { readonly connected: readonly Partner[] }) {
  const say = useWords(words)
  const client = useQueryClient()
  const named = useQuery({ queryKey: ['partners.on-forms'], queryFn: () => call('partners.on-forms', {}) })
  const [chosen, choose] = useState(0)
  const [way, setWay] = useState<'webhook' | 'feed'>('webhook')
  const [url, setUrl] = useState('')
  const free = (named.data?.data ?? []).filter(it => connected.every(({ partner }) => partner !== it.partner))
  const partner = free[chosen]
  const make = useMutation({
    mutationFn: async () => {
      if (!partner) return undefined
      const { forms: _, ...it } = partner
      return call('partners.add', { ...it, way, url: way === 'webhook' ? url : null })
    },
    onSuccess: () => client.invalidateQueries({ queryKey: ['partners'] }),
  })
  if (make.data) return <PartnerKeys of={make.data} />
  if (named.data && !partner) return <Alert variant="light">{say.none}</Alert>
  return (
    <Stack>
      <Problem of={make.error ?? named.error} />
      <NativeSelect
        label={say.which}
        description={say.asShown}
        value={String(chosen)}
        onChange={event => choose(Number(event.currentTarget.value))}
        data={free.map(({ name, policy_url }, i) => ({ value: String(i), label: `${name} (${policy_url})` }))}
      />
      {partner && (
        <Text size="xs" className="om-soft">
          {say.on(partner.forms)}
        </Text>
      )}
      <div>
        <Text size="sm" fw={500} mb={4} id="partner-way">
          {say.way}
        </Text>
        <SegmentedControl
          aria-labelledby="partner-way"
          value={way}
          onChange={value => setWay(value === 'feed' ? 'feed' : 'webhook')}
          data={[
            { value: 'webhook', label: say.webhook },
            { value: 'feed', label: say.feed },
          ]}
        />
        <Text size="xs" className="om-soft" mt={4}>
          {way === 'webhook' ? say.webhookSays : say.feedSays}
        </Text>
      </div>
      {way === 'webhook' && (
        <TextInput
          label={say.url}
          required
          type="url"
          placeholder="https://partner.example/consents"
          value={url}
          error={fieldError(make.error, 'url', ['not-a-url', 'not-https', 'url-with-login', 'no-url'])}
          onChange={event => setUrl(event.currentTarget.value)}
        />
      )}
      <May right="partners.write">
        <Button
          loading={make.isPending}
          disabled={!partner || (way === 'webhook' && url === '')}
          onClick={() => make.mutate()}
        >
          {say.make}
        </Button>
      </May>
    </Stack>
  )
}
