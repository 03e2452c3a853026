/** The people who work for the account. */

import { Badge, Button, Group, Modal, NativeSelect, Stack, TextInput } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { call, type Input, type Output } from '../../client.ts'
import { May } from '../../parts/may.tsx'
import { Card, Load } from '../../parts/page.tsx'
import { Problem } from '../../parts/problem.tsx'
import { Rows } from '../../parts/rows.tsx'
import { Secret } from '../../parts/secret.tsx'
import { tell } from '../../parts/undo.tsx'
import { useAccount } from '../../session.tsx'
import { useWords } from '../../words.tsx'

export const words = {
  at: 'settings/users',
  en: {
    title: 'People',
    says: 'They see everything of this account; what they may change depends on their role.',
    invite: 'Invite a colleague',
    name: 'Name',
    email: 'Email',
    role: 'Role',
    operator: 'operator',
    owner: 'Owner',
    editor: 'Editor',
    viewer: 'Viewer',
    ownerSays: 'Owner: also people, keys, routes',
    editorSays: 'Editor: forms, contacts, campaigns',
    viewerSays: 'Viewer: reads everything',
    remove: 'Take out',
    removeWhom: (name: string) => `Take out ${name}`,
    secondFactor: 'Second factor',
    factorOn: 'on',
    factorOff: 'off',
    reset: 'Reset',
    resetWhose: (name: string) => `Reset the second factor of ${name}`,
    wasReset: (name: string) => `The second factor of ${name} is off. They can set up a new one.`,
    handOver: 'Hand this link over yourself. It works once, for this address, for a week.',
    make: 'Make the invitation',
  },
}

export function Users() {
  const say = useWords(words)
  const client = useQueryClient()
  const { account } = useAccount()
  const users = useQuery({ queryKey: ['users'], queryFn: () => call('users.list', {}) })
  const [inviting, dialog] = useDisclosure()
  const remove = useMutation({
    mutationFn: (user_id: string) => call('users.remove', { user_id }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['users'] }),
  })
  const reset = useMutation({
    mutationFn: ({ user_id }: Output<'users.list'>['data'][number]) => call('users.reset-second-factor', { user_id }),
    onSuccess: (_, { name }) => {
      tell(say.wasReset(name))
      return client.invalidateQueries({ queryKey: ['users'] })
    },
  })
  return (
    <Card
      title={say.title}
      says={say.says}
      flush
      actions={
        <May right="users.write">
          <Button onClick={dialog.open}>{say.invite}</Button>
        </May>
      }
    >
      <Problem of={remove.error ?? reset.error} />
      <Load of={users}>
        {({ data }) => (
          <Rows
            label={say.title}
            rows={data}
            keyOf={row => row.user_id}
            columns={[
              { name: say.name, cell: row => row.name },
              { name: say.email, cell: row => row.email, wide: true },
              {
                name: say.role,
                cell: row => (
                  <Group gap={6}>
                    <Badge variant="light">{say[row.role]}</Badge>
                    {row.operator && <Badge variant="outline">{say.operator}</Badge>}
                  </Group>
                ),
              },
              {
                name: say.secondFactor,
                wide: true,
                cell: row => (
                  <Group gap={6}>
                    {row.second_factor ? say.factorOn : <span className="om-soft">{say.factorOff}</span>}
                    {row.second_factor && row.user_id !== account?.actor.id && (
                      <May right="users.write">
                        <Button
                          size="compact-xs"
                          variant="subtle"
                          aria-label={say.resetWhose(row.name)}
                          onClick={() => reset.mutate(row)}
                        >
                          {say.reset}
                        </Button>
                      </May>
                    )}
                  </Group>
                ),
              },
              {
                name: '',
                right: true,
                cell: row =>
                  row.user_id !== account?.actor.id && (
                    <May right="users.write">
                      <Button
                        size="compact-sm"
                        variant="subtle"
                        color="red"
                        aria-label={say.removeWhom(row.name)}
                        onClick={() => remove.mutate(row.user_id)}
                      >
                        {say.remove}
                      </Button>
                    </May>
                  ),
              },
            ]}
          />
        )}
      </Load>
      <Invite opened={inviting} close={dialog.close} />
    </Card>
  )
}

type Role = Input<'users.invite'>['role']
const ROLES: readonly Role[] = ['editor', 'viewer', 'owner']

function Invite({ opened, close }: { readonly opened: boolean; readonly close: () => void }) {
  const say = useWords(words)
  const [email, setEmail] = useState('')
  const [role, setRole] = useState<Role>('editor')
  const invite = useMutation({ mutationFn: () => call('users.invite', { email, role }) })
  const leave = () => {
    invite.reset()
    setEmail('')
    close()
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    invite.mutate()
  }
  return (
    <Modal opened={opened} onClose={leave} title={say.invite}>
      {invite.data ? (
        <Secret says={say.handOver} value={invite.data.link} />
      ) : (
        <May right="users.write">
          <form onSubmit={submit}>
            <Stack>
              <Problem of={invite.error} />
              <TextInput
                data-autofocus
                label={say.email}
                type="email"
                required
                value={email}
                onChange={event => setEmail(event.currentTarget.value)}
              />
              <NativeSelect
                label={say.role}
                data={ROLES.map(value => ({ value, label: say[`${value}Says`] }))}
                value={role}
                onChange={event => setRole(ROLES.find(value => value === event.currentTarget.value) ?? 'viewer')}
              />
              <Button type="submit" loading={invite.isPending}>
                {say.make}
              </Button>
            </Stack>
          </form>
        </May>
      )}
    </Modal>
  )
}
