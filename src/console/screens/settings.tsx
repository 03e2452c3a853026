/** Who stands behind the messages, the policies, the people and the keys. */

import { Alert, Badge, Button, Checkbox, Code, CopyButton, Group, List, Modal, NativeSelect, SimpleGrid, Stack, Tabs, Text, TextInput } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { notifications } from '@mantine/notifications'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { type FormEvent, type ReactNode, useState } from 'react'
import { call, type Input, type Output } from '../client.ts'
import { Card, Empty, Load, Page } from '../parts/page.tsx'
import { fieldError, Problem } from '../parts/problem.tsx'
import { Rows } from '../parts/rows.tsx'
import { When } from '../parts/when.tsx'
import { type Account, useAccount } from '../session.tsx'
import { Routes } from './routes.tsx'

const TABS: readonly { readonly id: string; readonly name: string; readonly shows: () => ReactNode }[] = [
  { id: 'account', name: 'Who you are', shows: () => <WhoYouAre /> },
  { id: 'policies', name: 'Policies', shows: () => <Policies /> },
  { id: 'sending', name: 'Sending', shows: () => <Routes /> },
  { id: 'users', name: 'People', shows: () => <Users /> },
  { id: 'keys', name: 'API keys', shows: () => <Keys /> },
]

export function Settings() {
  const { tab = 'account' } = useParams({ strict: false })
  const navigate = useNavigate()
  return (
    <Page title="Settings">
      <Tabs value={tab} onChange={value => void navigate({ to: `/settings/${value ?? 'account'}` })} keepMounted={false}>
        <Tabs.List mb="lg" aria-label="Settings">
          {TABS.map(({ id, name }) => <Tabs.Tab key={id} value={id}>{name}</Tabs.Tab>)}
        </Tabs.List>
        {TABS.map(({ id, shows }) => <Tabs.Panel key={id} value={id}>{shows()}</Tabs.Panel>)}
      </Tabs>
    </Page>
  )
}

function WhoYouAre() {
  const { account } = useAccount()
  return account ? <Identity key={account.account_id} account={account} /> : null
}

const COUNTRIES = ['', 'AT', 'BE', 'BR', 'CA', 'CH', 'DE', 'DK', 'ES', 'FI', 'FR', 'GB', 'IE', 'IT', 'LU', 'MX', 'NL', 'NO', 'PL', 'PT', 'SE', 'US']
const countryName = new Intl.DisplayNames(undefined, { type: 'region' })

function Identity({ account }: { readonly account: Account }) {
  const { again } = useAccount()
  const [name, setName] = useState(account.name)
  const [who, setWho] = useState(account.controller)
  const save = useMutation({
    mutationFn: () => call('account.update', { name, controller: who, locale: account.locale }),
    onSuccess: async () => {
      notifications.show({ message: 'Saved. New forms and messages use it from now on.' })
      await again()
    },
  })
  const set = (member: keyof typeof who) => (event: { currentTarget: { value: string } }) => {
    const { value } = event.currentTarget
    setWho(now => ({ ...now, [member]: value }))
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    save.mutate()
  }
  return (
    <Card title="Who stands behind your messages">
      <form onSubmit={submit}>
        <Stack maw={560}>
          <Text size="sm" className="om-soft">Recipients see this on every form and in every message, and it is part of each proof. A message without it cannot be sent.</Text>
          <Problem of={save.error} />
          <TextInput label="Account" description="What you call it here" required value={name} onChange={event => setName(event.currentTarget.value)} />
          <TextInput label="Legal name" required value={who.name} onChange={set('name')} error={fieldError(save.error, 'controller/name')} />
          <TextInput label="Contact" description="An address at which people reach you about their data" required value={who.contact} onChange={set('contact')} />
          <TextInput label="Postal address" required value={who.address} onChange={set('address')} placeholder="12 High Street, Dublin 2" />
          <NativeSelect label="Country" value={who.country} onChange={set('country')} data={COUNTRIES.map(code => ({ value: code, label: code === '' ? 'Choose…' : (countryName.of(code) ?? code) }))} />
          <Group><Button type="submit" loading={save.isPending}>Save</Button></Group>
        </Stack>
      </form>
    </Card>
  )
}

function Policies() {
  const { again } = useAccount()
  const policies = useQuery({ queryKey: ['policies'], queryFn: () => call('policies.read', {}) })
  const [read, setRead] = useState(false)
  const accept = useMutation({ mutationFn: (version: string) => call('policies.accept', { version }), onSuccess: again })
  return (
    <Card title="The policies of this place">
      <Load of={policies}>
        {data => (
          <Stack maw={640}>
            <Text size="sm">Before anything is sent, somebody accepts these for the account. A new version asks again.</Text>
            <List spacing={6} size="sm">
              {data.policies.map(policy => (
                <List.Item key={policy.name}>
                  <a href={policy.path} target="_blank" rel="noreferrer">{policy.title}</a> <span className="om-soft">version {policy.version}</span>
                </List.Item>
              ))}
            </List>
            <Problem of={accept.error} />
            {data.accepted ? (
              <Alert color="pine" variant="light">Accepted in the version in force.</Alert>
            ) : (
              <>
                <Checkbox label="I have read the three policies and accept them for this account" checked={read} onChange={event => setRead(event.currentTarget.checked)} />
                <Group><Button disabled={!read} loading={accept.isPending} onClick={() => accept.mutate(data.version)}>Accept</Button></Group>
              </>
            )}
          </Stack>
        )}
      </Load>
    </Card>
  )
}

function Users() {
  const client = useQueryClient()
  const { account } = useAccount()
  const users = useQuery({ queryKey: ['users'], queryFn: () => call('users.list', {}) })
  const [inviting, dialog] = useDisclosure()
  const remove = useMutation({ mutationFn: (user_id: string) => call('users.remove', { user_id }), onSuccess: () => client.invalidateQueries({ queryKey: ['users'] }) })
  return (
    <Card title="People" pad={0} actions={<Button onClick={dialog.open}>Invite a colleague</Button>}>
      <Problem of={remove.error} />
      <Load of={users}>
        {({ data }) => (
          <Rows
            label="People"
            rows={data}
            keyOf={row => row.user_id}
            columns={[
              { name: 'Name', cell: row => row.name },
              { name: 'Email', cell: row => row.email },
              { name: 'Role', cell: row => <Group gap={6}><Badge variant="light">{row.role}</Badge>{row.operator && <Badge variant="outline">operator</Badge>}</Group> },
              { name: '', cell: row => row.user_id !== account?.actor.id && <Button size="compact-sm" variant="subtle" color="red" onClick={() => remove.mutate(row.user_id)}>Take out</Button>, right: true },
            ]}
          />
        )}
      </Load>
      <Invite opened={inviting} close={dialog.close} />
    </Card>
  )
}

const ROLES: readonly { readonly value: Input<'users.invite'>['role']; readonly label: string }[] = [
  { value: 'editor', label: 'Editor: forms, contacts, campaigns' },
  { value: 'viewer', label: 'Viewer: reads everything' },
  { value: 'owner', label: 'Owner: also people, keys, routes' },
]

function Invite({ opened, close }: { readonly opened: boolean; readonly close: () => void }) {
  const [email, setEmail] = useState('')
  const [role, setRole] = useState(ROLES[0]?.value ?? 'editor')
  const invite = useMutation({ mutationFn: () => call('users.invite', { email, role }) })
  return (
    <Modal opened={opened} onClose={close} title="Invite a colleague">
      <Stack>
        <Problem of={invite.error} />
        <TextInput label="Email" type="email" value={email} onChange={event => setEmail(event.currentTarget.value)} />
        <NativeSelect label="Role" data={[...ROLES]} value={role} onChange={event => setRole(ROLES.find(({ value }) => value === event.currentTarget.value)?.value ?? 'viewer')} />
        {invite.data ? <Secret says="Hand this link over yourself. It works once, for this address, for a week." value={invite.data.link} /> : <Button loading={invite.isPending} onClick={() => invite.mutate()}>Make the invitation</Button>}
      </Stack>
    </Modal>
  )
}

export function Secret({ says, value }: { readonly says: string; readonly value: string }) {
  return (
    <Alert variant="light" color="pine">
      <Text size="sm" mb={6}>{says}</Text>
      <Group wrap="nowrap" align="start">
        <Code style={{ wordBreak: 'break-all' }}>{value}</Code>
        <CopyButton value={value}>{({ copied, copy }) => <Button size="compact-sm" variant="default" onClick={copy}>{copied ? 'Copied' : 'Copy'}</Button>}</CopyButton>
      </Group>
    </Alert>
  )
}

function Keys() {
  const client = useQueryClient()
  const keys = useQuery({ queryKey: ['keys'], queryFn: () => call('keys.list', {}) })
  const [making, dialog] = useDisclosure()
  const revoke = useMutation({ mutationFn: (key_id: string) => call('keys.revoke', { key_id }), onSuccess: () => client.invalidateQueries({ queryKey: ['keys'] }) })
  return (
    <Card title="API keys" pad={0} actions={<Button onClick={dialog.open}>Make a key</Button>}>
      <Load of={keys}>
        {answer => (
          <>
            {answer.data.length === 0 ? (
              <Empty title="No keys" says="A key lets a program do what you allow it to. A test key can never reach a real recipient." />
            ) : (
              <Rows
                label="API keys"
                rows={answer.data}
                keyOf={row => row.key_id}
                columns={[
                  { name: 'Name', cell: row => row.name },
                  { name: 'Key', cell: row => <span className="om-mono">{row.hint}…</span> },
                  { name: 'Mode', cell: row => <Badge variant="light" color={row.mode === 'live' ? 'pine' : 'gray'}>{row.mode}</Badge> },
                  { name: 'Last used', cell: row => <When at={row.used_at} />, wide: true },
                  { name: '', cell: row => <Button size="compact-sm" variant="subtle" color="red" onClick={() => revoke.mutate(row.key_id)}>Revoke</Button>, right: true },
                ]}
              />
            )}
            <MakeKey opened={making} close={dialog.close} grantable={answer.grantable} />
          </>
        )}
      </Load>
    </Card>
  )
}

type Scope = Output<'keys.list'>['grantable'][number]

function MakeKey({ opened, close, grantable }: { readonly opened: boolean; readonly close: () => void; readonly grantable: readonly Scope[] }) {
  const client = useQueryClient()
  const [name, setName] = useState('')
  const [mode, setMode] = useState<'live' | 'test'>('live')
  const [scopes, setScopes] = useState<readonly string[]>([])
  const make = useMutation({
    mutationFn: () => call('keys.make', { name, mode, scopes: grantable.filter(scope => scopes.includes(scope)) }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['keys'] }),
  })
  const leave = () => {
    make.reset()
    close()
  }
  return (
    <Modal opened={opened} onClose={leave} title="Make an API key" size="lg">
      {make.data ? (
        <Secret says="Copy the key now: it is shown once, and only its hash is kept." value={make.data.key} />
      ) : (
        <Stack>
          <Problem of={make.error} />
          <TextInput label="Name" description="Where it will be used" value={name} onChange={event => setName(event.currentTarget.value)} />
          <NativeSelect label="Mode" value={mode} onChange={event => setMode(event.currentTarget.value === 'test' ? 'test' : 'live')} data={[{ value: 'live', label: 'Live' }, { value: 'test', label: 'Test: mail goes to the sandbox only' }]} />
          <Checkbox.Group label="What it may do" value={[...scopes]} onChange={setScopes}>
            <SimpleGrid cols={{ base: 1, xs: 2 }} mt="xs" spacing={8}>
              {grantable.map(scope => <Checkbox key={scope} value={scope} label={scope} />)}
            </SimpleGrid>
          </Checkbox.Group>
          <Button loading={make.isPending} disabled={!name.trim() || scopes.length === 0} onClick={() => make.mutate()}>Make the key</Button>
        </Stack>
      )}
    </Modal>
  )
}

