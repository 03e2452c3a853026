/** The settings of a route: a provider's SMTP server or its interface over HTTPS, or straight to the recipients' own. */

import {
  Button,
  Group,
  NativeSelect,
  NumberInput,
  PasswordInput,
  SimpleGrid,
  Stack,
  Text,
  TextInput,
} from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { call, type Input } from '../../client.ts'
import { May } from '../../parts/may.tsx'
import { fieldError, Problem } from '../../parts/problem.tsx'
import { useWords } from '../../words.tsx'
import type { Route } from './routes.tsx'

export const words = {
  at: 'settings/route-form',
  en: {
    name: 'Name',
    nameHint: 'For you',
    host: 'Server',
    port: 'Port',
    tls: 'Encryption',
    required: 'STARTTLS, required',
    implicit: 'TLS from the start',
    opportunistic: 'STARTTLS if offered',
    none: 'None',
    username: 'User name',
    password: 'Password',
    kept: 'Empty: the one that is kept stays',
    sealed: 'Kept sealed, never shown again',
    save: 'Save',
    kind: 'How it goes',
    smtp: 'Through an SMTP server',
    direct: 'Straight to recipients’ servers',
    directSays:
      'The DNS names the servers of each recipient. The machine needs a fixed address with a name (PTR), and port 25 open.',
    source: 'From this address',
    sourceHint: 'Of this machine; empty: its own choice',
    helo: 'Calls itself',
    heloHint: 'Empty: as this installation',
    perMinute: 'Messages a minute',
    connections: 'Connections',
    bound: 'Empty: no bound',
    several: 'Messages at once on each',
    severalHint: 'Of a server you know; 1: one after the other',
    mtaSts: 'As the domain demands',
    token: 'Access token (OAuth)',
    login: 'Log in by',
    ses: 'Amazon SES',
    sendgrid: 'SendGrid',
    postmark: 'Postmark',
    keyOf: { ses: 'Secret access key', sendgrid: 'API key', postmark: 'Server token' },
    keyId: 'Access key ID',
    region: 'Region',
    regionHint: 'As in eu-west-1',
    global: 'Everywhere',
    eu: 'European Union',
    set: 'Configuration set',
    setHint: 'That tells of bounces; empty: none',
    stream: 'Stream of campaigns',
    streamHint: 'Empty: broadcast',
    actStream: 'Stream of everything else',
    actStreamHint: 'Empty: outbound',
    providerSays: {
      ses: 'Messages go as they are; Amazon signs them with the domain that is verified there. Let its events be told under “What providers tell”.',
      sendgrid:
        'SendGrid puts messages together and signs them. Its own links that measure and its own ways out are switched off with each message.',
      postmark:
        'Postmark puts messages together and signs them. Set the unsubscribe handling of the stream of campaigns to Custom there.',
    },
  },
}

type Settings = Omit<Input<'routes.create'>, 'password'>
type Tls = NonNullable<Settings['tls']>
/** The refusals that are about one field. */
const ABOUT: Readonly<Record<string, readonly string[]>> = {
  host: ['bad-host', 'not-public'],
  source_address: ['bad-source', 'not-yours'],
  tls: ['login-in-clear', 'tls-of-direct'],
  username: ['half-a-login'],
  key: ['no-key'],
  region: ['bad-region'],
  stream: ['bad-stream'],
}
const TLS = {
  smtp: ['required', 'implicit', 'opportunistic', 'none'],
  direct: ['mta-sts', 'required', 'opportunistic'],
} as const satisfies Record<'smtp' | 'direct', readonly Tls[]>
const KINDS = ['smtp', 'direct', 'ses', 'sendgrid', 'postmark'] as const
type Kind = (typeof KINDS)[number]
type ProviderKind = Exclude<Kind, 'smtp' | 'direct'>
const isProvider = (kind: Kind): kind is ProviderKind => kind !== 'smtp' && kind !== 'direct'
const nameOf = (tls: Tls) => (tls === 'mta-sts' ? 'mtaSts' : tls)

const OVER_HTTPS = { port: 443, tls: 'implicit', source_address: null, helo: null, several_at_once: 1 } as const
const BEGINNINGS = {
  smtp: { port: 587, tls: 'required' },
  direct: { port: 25, tls: 'mta-sts', several_at_once: 1 },
  ses: OVER_HTTPS,
  sendgrid: { ...OVER_HTTPS, region: 'global' },
  postmark: { ...OVER_HTTPS, region: 'global' },
} as const satisfies Record<Kind, Partial<Settings>>

export function RouteForm({ route, close }: { readonly route: Route | undefined; readonly close: () => void }) {
  const say = useWords(words)
  const client = useQueryClient()
  const [it, setIt] = useState<Settings>({
    name: route?.name ?? '',
    kind: KINDS.find(kind => kind === route?.kind) ?? 'smtp',
    host: route?.host ?? null,
    port: route?.port ?? 587,
    tls: route?.tls ?? 'required',
    username: route?.username ?? null,
    login_kind: route?.login_kind ?? 'password',
    source_address: route?.source_address ?? null,
    helo: route?.helo ?? null,
    per_minute: route?.per_minute ?? null,
    connections: route?.connections ?? null,
    several_at_once: route?.several_at_once ?? 1,
    region: route?.region ?? null,
    stream: route?.stream ?? null,
    act_stream: route?.act_stream ?? null,
    configuration_set: route?.configuration_set ?? null,
  })
  const kind = it.kind ?? 'smtp'
  const choose = (to: Kind) => setIt({ ...it, kind: to, host: null, username: null, region: null, ...BEGINNINGS[to] })
  const [password, setPassword] = useState('')
  const save = useMutation({
    mutationFn: async () => {
      const settings = { ...it, ...(password === '' ? {} : { password }) }
      const { kind: _chosen, ...rest } = settings
      if (route) await call('routes.save', { ...rest, route_id: route.route_id })
      else await call('routes.create', settings)
    },
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['routes.list'] })
      close()
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    save.mutate()
  }
  const wrong = (member: string) => fieldError(save.error, member, ABOUT[member])
  return (
    <May right="routes.write">
      <form onSubmit={submit}>
        <Stack>
          <Problem of={save.error} />
          <TextInput
            data-autofocus
            label={say.name}
            description={say.nameHint}
            required
            value={it.name}
            error={wrong('name')}
            onChange={event => setIt({ ...it, name: event.currentTarget.value })}
          />
          {!route && (
            <NativeSelect
              label={say.kind}
              data={KINDS.map(value => ({ value, label: say[value] }))}
              value={kind}
              onChange={event => choose(KINDS.find(value => value === event.currentTarget.value) ?? 'smtp')}
            />
          )}
          {kind === 'direct' && (
            <Text size="sm" className="om-soft">
              {say.directSays}
            </Text>
          )}
          {!isProvider(kind) && (
            <SimpleGrid cols={{ base: 1, xs: kind === 'smtp' ? 3 : 2 }}>
              {kind === 'smtp' && (
                <TextInput
                  label={say.host}
                  required
                  placeholder="smtp.example.com"
                  value={it.host ?? ''}
                  error={wrong('host')}
                  onChange={event => setIt({ ...it, host: event.currentTarget.value })}
                />
              )}
              <NumberInput
                label={say.port}
                required
                min={1}
                max={65_535}
                value={it.port ?? 587}
                error={wrong('port')}
                onChange={port => setIt({ ...it, port: Number(port) })}
              />
              <NativeSelect
                label={say.tls}
                value={it.tls}
                error={wrong('tls')}
                data={TLS[kind].map(value => ({ value, label: say[nameOf(value)] }))}
                onChange={event =>
                  setIt({ ...it, tls: TLS[kind].find(value => value === event.currentTarget.value) ?? 'required' })
                }
              />
            </SimpleGrid>
          )}
          {isProvider(kind) && (
            <ProviderFields
              kind={kind}
              it={it}
              setIt={setIt}
              hasKey={route?.has_password ?? false}
              secret={password}
              setSecret={setPassword}
              wrong={wrong}
            />
          )}
          {kind === 'smtp' && (
            <SimpleGrid cols={{ base: 1, xs: 3 }}>
              <TextInput
                label={say.username}
                autoComplete="off"
                value={it.username ?? ''}
                error={wrong('username')}
                onChange={event => setIt({ ...it, username: event.currentTarget.value || null })}
              />
              <NativeSelect
                label={say.login}
                value={it.login_kind ?? 'password'}
                data={[
                  { value: 'password', label: say.password },
                  { value: 'oauth', label: say.token },
                ]}
                onChange={event =>
                  setIt({ ...it, login_kind: event.currentTarget.value === 'oauth' ? 'oauth' : 'password' })
                }
              />
              <PasswordInput
                label={it.login_kind === 'oauth' ? say.token : say.password}
                description={route?.has_password ? say.kept : say.sealed}
                autoComplete="off"
                value={password}
                onChange={event => setPassword(event.currentTarget.value)}
              />
            </SimpleGrid>
          )}
          <SimpleGrid cols={{ base: 1, xs: 2 }}>
            {!isProvider(kind) && (
              <>
                <TextInput
                  label={say.source}
                  description={say.sourceHint}
                  value={it.source_address ?? ''}
                  error={wrong('source_address')}
                  onChange={event => setIt({ ...it, source_address: event.currentTarget.value || null })}
                />
                <TextInput
                  label={say.helo}
                  description={say.heloHint}
                  value={it.helo ?? ''}
                  error={wrong('helo')}
                  onChange={event => setIt({ ...it, helo: event.currentTarget.value || null })}
                />
              </>
            )}
            <NumberInput
              label={say.perMinute}
              description={say.bound}
              min={1}
              value={it.per_minute ?? ''}
              onChange={count => setIt({ ...it, per_minute: count === '' ? null : Number(count) })}
            />
            <NumberInput
              label={say.connections}
              description={say.bound}
              min={1}
              value={it.connections ?? ''}
              onChange={count => setIt({ ...it, connections: count === '' ? null : Number(count) })}
            />
            {kind === 'smtp' && (
              <NumberInput
                label={say.several}
                description={say.severalHint}
                min={1}
                max={20}
                value={it.several_at_once ?? 1}
                onChange={count => setIt({ ...it, several_at_once: Number(count) || 1 })}
              />
            )}
          </SimpleGrid>
          <Group justify="end">
            <Button type="submit" loading={save.isPending}>
              {say.save}
            </Button>
          </Group>
        </Stack>
      </form>
    </May>
  )
}

type FieldsProps = {
  readonly kind: ProviderKind
  readonly it: Settings
  readonly setIt: (it: Settings) => void
  readonly hasKey: boolean
  readonly secret: string
  readonly setSecret: (secret: string) => void
  readonly wrong: (member: string) => string | undefined
}

/** What a provider's interface is told: who we are to it, and what of it is used. */
function ProviderFields({ kind, it, setIt, hasKey, secret, setSecret, wrong }: FieldsProps) {
  const say = useWords(words)
  const named = (member: 'configuration_set' | 'stream' | 'act_stream', label: string, hint: string) => (
    <TextInput
      label={label}
      description={hint}
      value={it[member] ?? ''}
      error={wrong(member === 'act_stream' ? 'stream' : member)}
      onChange={event => setIt({ ...it, [member]: event.currentTarget.value || null })}
    />
  )
  return (
    <>
      <Text size="sm" className="om-soft">
        {say.providerSays[kind]}
      </Text>
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        {kind === 'ses' && (
          <TextInput
            label={say.keyId}
            required
            autoComplete="off"
            value={it.username ?? ''}
            error={wrong('username')}
            onChange={event => setIt({ ...it, username: event.currentTarget.value || null })}
          />
        )}
        <PasswordInput
          label={say.keyOf[kind]}
          description={kind === 'ses' ? undefined : hasKey ? say.kept : say.sealed}
          placeholder={kind === 'ses' && hasKey ? say.kept : undefined}
          required={!hasKey}
          autoComplete="off"
          value={secret}
          error={wrong('key')}
          onChange={event => setSecret(event.currentTarget.value)}
        />
        {kind === 'sendgrid' && (
          <NativeSelect
            label={say.region}
            description={'\u00a0'}
            data={(['global', 'eu'] as const).map(value => ({ value, label: say[value] }))}
            value={it.region ?? 'global'}
            onChange={event => setIt({ ...it, region: event.currentTarget.value })}
          />
        )}
        {kind === 'ses' && (
          <TextInput
            label={say.region}
            description={say.regionHint}
            required
            value={it.region ?? ''}
            error={wrong('region')}
            onChange={event => setIt({ ...it, region: event.currentTarget.value || null })}
          />
        )}
        {kind === 'ses' && named('configuration_set', say.set, say.setHint)}
      </SimpleGrid>
      {kind === 'postmark' && (
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          {named('stream', say.stream, say.streamHint)}
          {named('act_stream', say.actStream, say.actStreamHint)}
        </SimpleGrid>
      )}
    </>
  )
}
