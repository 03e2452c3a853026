/** The door: log in, or open the first account of a new installation. */

import { Anchor, Box, Button, Center, PasswordInput, Stack, Text, TextInput, Title } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { call } from '../client.ts'
import { fieldError, Problem } from '../parts/problem.tsx'
import { useAccount } from '../session.tsx'

export function LogIn() {
  const invitation = new URLSearchParams(window.location.search).get('invitation') ?? undefined
  const installation = useQuery({ queryKey: ['installation'], queryFn: () => call('installation.read', {}) })
  const [wants, setWants] = useState<'in' | 'up' | undefined>(invitation ? 'up' : undefined)
  const mayOpen = installation.data?.sign_up_open === true || invitation !== undefined
  const isFirst = installation.data?.has_operator === false
  const mode = wants ?? (isFirst ? 'up' : 'in')
  return (
    <Center mih="100vh" p="md" component="main">
      <Box className="om-card" p={32} w="100%" maw={420}>
        <img src="/app/icon.svg" width={40} height={40} alt="" />
        {mode === 'up' ? <SignUp isFirst={isFirst} invitation={invitation} /> : <Enter />}
        {mayOpen && !isFirst && (
          <Anchor component="button" size="sm" mt="md" onClick={() => setWants(mode === 'up' ? 'in' : 'up')}>
            {mode === 'up' ? 'I have an account' : 'Open an account'}
          </Anchor>
        )}
      </Box>
    </Center>
  )
}

function Enter() {
  const { again } = useAccount()
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const enter = useMutation({ mutationFn: () => call('session.log-in', { email, password }), onSuccess: again })
  return (
    <form onSubmit={submitting(() => enter.mutate())}>
      <Stack gap="md" mt="md">
        <Title order={1}>Log in</Title>
        <Problem of={enter.error} />
        <TextInput label="Email" type="email" autoComplete="username" required value={email} onChange={event => setEmail(event.currentTarget.value)} />
        <PasswordInput label="Password" autoComplete="current-password" required value={password} onChange={event => setPassword(event.currentTarget.value)} />
        <Button type="submit" loading={enter.isPending} fullWidth>Log in</Button>
      </Stack>
    </form>
  )
}

function SignUp({ isFirst, invitation }: { readonly isFirst: boolean; readonly invitation: string | undefined }) {
  const { again } = useAccount()
  const [it, setIt] = useState({ email: '', password: '', name: '', account_name: '' })
  const set = (member: keyof typeof it) => (event: { currentTarget: { value: string } }) => {
    const { value } = event.currentTarget
    setIt(now => ({ ...now, [member]: value }))
  }
  const open = useMutation({
    mutationFn: () => {
      const { account_name, ...person } = it
      return call('session.sign-up', { ...person, ...(invitation ? { invitation } : { account_name }) })
    },
    onSuccess: async () => {
      if (invitation) window.history.replaceState(null, '', '/app/')
      await again()
    },
  })
  return (
    <form onSubmit={submitting(() => open.mutate())}>
      <Stack gap="md" mt="md">
        <div>
          <Title order={1}>{invitation ? 'Join the account' : isFirst ? 'Welcome' : 'Open an account'}</Title>
          <Text size="sm" className="om-soft" mt={4}>
            {isFirst ? 'You are the first here: this account becomes the operator of the installation.' : 'It takes a minute.'}
          </Text>
        </div>
        <Problem of={open.error} />
        {!invitation && <TextInput label="Organisation" description="As recipients know it" autoComplete="organization" required value={it.account_name} onChange={set('account_name')} error={fieldError(open.error, 'account_name')} />}
        <TextInput label="Your name" autoComplete="name" required value={it.name} onChange={set('name')} error={fieldError(open.error, 'name')} />
        <TextInput label="Email" type="email" autoComplete="username" required value={it.email} onChange={set('email')} error={fieldError(open.error, 'email')} />
        <PasswordInput label="Password" description="12 characters or more; four unrelated words do well" autoComplete="new-password" required value={it.password} onChange={set('password')} />
        <Button type="submit" loading={open.isPending} fullWidth>{invitation ? 'Join' : 'Open the account'}</Button>
      </Stack>
    </form>
  )
}

const submitting = (act: () => void) => (event: FormEvent) => {
  event.preventDefault()
  act()
}
