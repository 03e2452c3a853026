/** Who works on the installation, as what, and what that lets them do [EN-04]. */

import { Badge, Button, Group, NativeSelect, Switch, Text, TextInput } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { call, type Input, type Output } from '../../client.ts'
import { Card, Load, Page } from '../../parts/page.tsx'
import { fieldError, Problem } from '../../parts/problem.tsx'
import { Rows } from '../../parts/rows.tsx'
import { tell } from '../../parts/undo.tsx'
import { useAccount } from '../../session.tsx'
import { useWords } from '../../words.tsx'

export const words = {
  at: 'trust/operators',
  en: {
    title: 'Operators',
    says: 'Who looks after the installation and all of its accounts. Nobody acts on their own account, and nobody changes their own role.',
    name: 'Name',
    email: 'Email',
    role: 'Role',
    reviewer: 'Reviewer',
    'trust-lead': 'Trust lead',
    administrator: 'Administrator',
    may: {
      reviewer: 'decides what waits in the review queue, and reads the cases of all accounts',
      'trust-lead': 'also imposes and lifts measures, and decides appeals',
      administrator: 'also looks after the log and its witnesses, and says who is an operator',
    },
    take: 'Take the role away',
    takeFrom: (name: string) => `Take the role away from ${name}`,
    taken: (name: string) => `${name} is no operator any more.`,
    give: 'Give somebody a role',
    giveSays: 'They have an account here, or were invited into one. It acts on their next request.',
    save: 'Give the role',
    given: (email: string) => `${email} has the role now.`,
    door: 'Who may open an account',
    doorSays:
      'Further organisations on this installation. Whoever was invited into an account that is here gets in either way.',
    isOpen: 'Anybody who opens this address may open an account',
  },
}

type Operator = Output<'operators.list'>['data'][number]
type Role = Operator['operator_role']
const ROLES: readonly Role[] = ['reviewer', 'trust-lead', 'administrator']

export function Operators() {
  const say = useWords(words)
  const client = useQueryClient()
  const { account } = useAccount()
  const operators = useQuery({ queryKey: ['operators'], queryFn: () => call('operators.list', {}) })
  const assign = useMutation({
    mutationFn: (it: Input<'operators.assign'>) => call('operators.assign', it),
    onSuccess: () => client.invalidateQueries({ queryKey: ['operators'] }),
  })
  const take = ({ email, name }: Operator) =>
    assign.mutate({ email, operator_role: null }, { onSuccess: () => tell(say.taken(name)) })
  const mayAssign = account?.operator_role === 'administrator'
  return (
    <Page title={say.title} says={say.says}>
      <Card flush>
        <Problem of={assign.error} />
        <Load of={operators}>
          {({ data }) => (
            <Rows
              label={say.title}
              rows={data}
              keyOf={row => row.user_id}
              columns={[
                { name: say.name, cell: row => row.name },
                { name: say.email, cell: row => row.email, wide: true },
                { name: say.role, cell: row => <Badge variant="light">{say[row.operator_role]}</Badge> },
                {
                  name: '',
                  right: true,
                  cell: row =>
                    mayAssign &&
                    row.user_id !== account.actor.id && (
                      <Button
                        size="compact-sm"
                        variant="subtle"
                        color="red"
                        aria-label={say.takeFrom(row.name)}
                        onClick={() => take(row)}
                      >
                        {say.take}
                      </Button>
                    ),
                },
              ]}
            />
          )}
        </Load>
      </Card>
      {mayAssign && <Give />}
      {mayAssign && <Door />}
    </Page>
  )
}

function Give() {
  const say = useWords(words)
  const client = useQueryClient()
  const [email, setEmail] = useState('')
  const [role, setRole] = useState<Role>('reviewer')
  const give = useMutation({
    mutationFn: () => call('operators.assign', { email, operator_role: role }),
    onSuccess: async () => {
      tell(say.given(email))
      setEmail('')
      await client.invalidateQueries({ queryKey: ['operators'] })
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    give.mutate()
  }
  return (
    <Card title={say.give} says={say.giveSays}>
      <form onSubmit={submit}>
        <Problem of={give.error} />
        <Group align="flex-end">
          <TextInput
            label={say.email}
            type="email"
            required
            value={email}
            error={fieldError(give.error, 'email')}
            onChange={event => setEmail(event.currentTarget.value)}
          />
          <NativeSelect
            label={say.role}
            value={role}
            onChange={event => setRole(ROLES.find(it => it === event.currentTarget.value) ?? 'reviewer')}
            data={ROLES.map(value => ({ value, label: say[value] }))}
          />
          <Button type="submit" loading={give.isPending}>
            {say.save}
          </Button>
        </Group>
        <Text size="xs" className="om-soft" mt="xs">
          {say[role]}: {say.may[role]}
        </Text>
      </form>
    </Card>
  )
}

function Door() {
  const say = useWords(words)
  const client = useQueryClient()
  const installation = useQuery({ queryKey: ['installation'], queryFn: () => call('installation.read', {}) })
  const set = useMutation({
    mutationFn: (sign_up_open: boolean) => call('installation.update', { sign_up_open }),
    onSettled: () => client.invalidateQueries({ queryKey: ['installation'] }),
  })
  return (
    <Card title={say.door} says={say.doorSays}>
      <Problem of={set.error} />
      <Load of={installation} rows={1}>
        {({ sign_up_open }) => (
          <Switch
            label={say.isOpen}
            checked={set.isPending ? set.variables : sign_up_open}
            onChange={event => set.mutate(event.currentTarget.checked)}
          />
        )}
      </Load>
    </Card>
  )
}
