/** The settings of a provider's SMTP server. */

import { Button, Group, NativeSelect, NumberInput, PasswordInput, SimpleGrid, Stack, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { call, type Input } from '../../client.ts'
import { fieldError, Problem } from '../../parts/problem.tsx'
import { useWords } from '../../words.tsx'
import type { Route } from './routes.tsx'

const words = {
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
  },
}

type Settings = Omit<Input<'routes.create'>, 'password'>
type Tls = NonNullable<Settings['tls']>
/** The refusals that are about one field. */
const ABOUT: Readonly<Record<string, readonly string[]>> = {
  host: ['bad-host', 'not-public'],
  tls: ['login-in-clear'],
  username: ['half-a-login'],
}
const TLS: readonly Tls[] = ['required', 'implicit', 'opportunistic', 'none']

export function RouteForm({ route, close }: { readonly route: Route | undefined; readonly close: () => void }) {
  const say = useWords(words)
  const client = useQueryClient()
  const [it, setIt] = useState<Settings>({
    name: route?.name ?? '',
    host: route?.host ?? '',
    port: route?.port ?? 587,
    tls: route?.tls ?? 'required',
    username: route?.username ?? null,
  })
  const [password, setPassword] = useState('')
  const save = useMutation({
    mutationFn: async () => {
      const settings = { ...it, ...(password === '' ? {} : { password }) }
      if (route) await call('routes.save', { ...settings, route_id: route.route_id })
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
        <SimpleGrid cols={{ base: 1, xs: 3 }}>
          <TextInput
            label={say.host}
            required
            placeholder="smtp.example.com"
            value={it.host}
            error={wrong('host')}
            onChange={event => setIt({ ...it, host: event.currentTarget.value })}
          />
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
            data={TLS.map(value => ({ value, label: say[value] }))}
            onChange={event =>
              setIt({ ...it, tls: TLS.find(value => value === event.currentTarget.value) ?? 'required' })
            }
          />
        </SimpleGrid>
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <TextInput
            label={say.username}
            autoComplete="off"
            value={it.username ?? ''}
            error={wrong('username')}
            onChange={event => setIt({ ...it, username: event.currentTarget.value || null })}
          />
          <PasswordInput
            label={say.password}
            description={route?.has_password ? say.kept : say.sealed}
            autoComplete="off"
            value={password}
            onChange={event => setPassword(event.currentTarget.value)}
          />
        </SimpleGrid>
        <Group justify="end">
          <Button type="submit" loading={save.isPending}>
            {say.save}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
