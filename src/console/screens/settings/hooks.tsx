/** The addresses to which providers tell what became of messages. */

import {
  Button,
  Checkbox,
  Code,
  Group,
  Modal,
  NativeSelect,
  PasswordInput,
  Stack,
  Text,
  TextInput,
} from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { call, type Input, type Output } from '../../client.ts'
import { Asked } from '../../parts/asked.tsx'
import { May } from '../../parts/may.tsx'
import { Card, Empty, Load } from '../../parts/page.tsx'
import { fieldError, Problem } from '../../parts/problem.tsx'
import { Copy } from '../../parts/secret.tsx'
import { When } from '../../parts/when.tsx'
import { useWords } from '../../words.tsx'

const NAMES = {
  ses: 'Amazon SES',
  sendgrid: 'SendGrid',
  mailgun: 'Mailgun',
  postmark: 'Postmark',
  brevo: 'Brevo',
  generic: 'Standard Webhooks',
} as const
export const words = {
  at: 'settings/hooks',
  en: {
    title: 'What providers tell',
    says: 'Bounces, complaints and unsubscriptions that a provider tells count as if they had come by mail.',
    add: 'Add an address',
    make: 'Make the address',
    provider: 'Provider',
    topic: 'SNS topic',
    topicHint: 'No other may tell; its subscription is confirmed by itself',
    key: { sendgrid: 'Verification key', mailgun: 'HTTP webhook signing key' },
    keyHint: 'As the provider shows it with its webhooks',
    known: 'Only from the addresses that the provider has published',
    noneTitle: 'No provider tells anything',
    noneSays: 'Make an address, and give it to the provider as a webhook.',
    url: 'Address',
    secret: 'Secret (password, or header X-OptiMail-Secret)',
    remove: 'Remove',
    removeTitle: (name: string) => `Remove the address for ${name}?`,
    removeSays:
      'What the provider tells there from now on is heard by nobody, and a new address is another one: give it to the provider first.',
    removeWhich: (name: string) => `Remove the address for ${name}`,
    last: 'Last event',
    never: 'Nothing was told yet',
    sums: (told: number, unknown: number) => `${told} about our messages, ${unknown} about others or not understood`,
    refused: (count: number) => `${count} calls were refused; the last`,
    unconfirmed: 'Its topic has not asked to be subscribed to yet',
  },
}
type Hook = Output<'provider-hooks.list'>['data'][number]

export function Hooks() {
  const say = useWords(words)
  const hooks = useQuery({ queryKey: ['provider-hooks'], queryFn: () => call('provider-hooks.list', {}) })
  const [making, dialog] = useDisclosure()
  return (
    <Card
      title={say.title}
      says={say.says}
      actions={
        <May right="routes.write">
          <Button onClick={dialog.open}>{say.add}</Button>
        </May>
      }
    >
      <Load of={hooks} rows={1}>
        {({ data }) =>
          data.length === 0 ? (
            <Empty title={say.noneTitle} says={say.noneSays} />
          ) : (
            data.map(hook => <One key={hook.hook_id} hook={hook} />)
          )
        }
      </Load>
      <Modal opened={making} onClose={dialog.close} title={say.add}>
        <Make close={dialog.close} />
      </Modal>
    </Card>
  )
}

function One({ hook }: { readonly hook: Hook }) {
  const say = useWords(words)
  const client = useQueryClient()
  const remove = () =>
    call('provider-hooks.remove', { hook_id: hook.hook_id }).then(() =>
      client.invalidateQueries({ queryKey: ['provider-hooks'] }),
    )
  const name = NAMES[hook.provider]
  return (
    <div className="om-step om-wrap">
      <Stack gap={4} style={{ flex: '1 1 260px', minWidth: 0 }}>
        <Text size="sm" fw={600}>
          {name}
        </Text>
        <Copied what={say.url} value={hook.url} />
        {hook.secret !== null && <Copied what={say.secret} value={hook.secret} />}
        <Text size="xs" className="om-soft">
          {hook.last_at === null ? (
            say.never
          ) : (
            <>
              {say.last} <When at={hook.last_at} />: {say.sums(hook.told, hook.unknown)}
            </>
          )}
        </Text>
        {hook.provider === 'ses' && hook.confirmed_at === null && (
          <Text size="xs" className="om-bad">
            {say.unconfirmed}
          </Text>
        )}
        {hook.refused_at !== null && (
          <Text size="xs" className="om-bad">
            {say.refused(hook.refused)} <When at={hook.refused_at} />
          </Text>
        )}
      </Stack>
      <May right="routes.write">
        <Asked
          title={say.removeTitle(name)}
          says={say.removeSays}
          does={say.remove}
          run={remove}
          which={say.removeWhich(name)}
        />
      </May>
    </div>
  )
}

function Copied({ what, value }: { readonly what: string; readonly value: string }) {
  return (
    <div>
      <Text size="xs" className="om-soft">
        {what}
      </Text>
      <Group gap="xs">
        <Code style={{ overflowWrap: 'anywhere', maxWidth: '100%' }}>{value}</Code>
        <Copy value={value} label={what} />
      </Group>
    </div>
  )
}

function Make({ close }: { readonly close: () => void }) {
  const say = useWords(words)
  const client = useQueryClient()
  const [it, setIt] = useState<Input<'provider-hooks.add'>>({ provider: 'ses' })
  const make = useMutation({
    mutationFn: () => call('provider-hooks.add', it),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['provider-hooks'] })
      close()
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    make.mutate()
  }
  const { provider } = it
  return (
    <May right="routes.write">
      <form onSubmit={submit}>
        <Stack>
          <Problem of={make.error} />
          <NativeSelect
            label={say.provider}
            value={provider}
            data={Object.entries(NAMES).map(([value, label]) => ({ value, label }))}
            onChange={event =>
              setIt({
                provider:
                  (Object.keys(NAMES) as (keyof typeof NAMES)[]).find(name => name === event.currentTarget.value) ??
                  'ses',
              })
            }
          />
          {provider === 'ses' && (
            <TextInput
              label={say.topic}
              description={say.topicHint}
              placeholder="arn:aws:sns:eu-west-1:123456789012:mail"
              required
              value={it.topic ?? ''}
              error={fieldError(make.error, 'topic', ['bad-topic'])}
              onChange={event => setIt({ ...it, topic: event.currentTarget.value })}
            />
          )}
          {(provider === 'sendgrid' || provider === 'mailgun') && (
            <PasswordInput
              label={say.key[provider]}
              description={say.keyHint}
              required
              autoComplete="off"
              value={it.key ?? ''}
              error={fieldError(make.error, 'key', ['no-key', 'bad-key'])}
              onChange={event => setIt({ ...it, key: event.currentTarget.value })}
            />
          )}
          {(provider === 'brevo' || provider === 'postmark') && (
            <Checkbox
              label={say.known}
              checked={it.known_addresses ?? false}
              onChange={event => setIt({ ...it, known_addresses: event.currentTarget.checked })}
            />
          )}
          <Group justify="end">
            <Button type="submit" loading={make.isPending}>
              {say.make}
            </Button>
          </Group>
        </Stack>
      </form>
    </May>
  )
}
