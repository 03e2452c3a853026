/** The door: log in, or open the first account of a new installation. */

import { Anchor, Box, Button, Center, PasswordInput, Stack, Text, TextInput, Title } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { type FormEvent, useEffect, useState } from 'react'
import { call, ProblemError } from '../client.ts'
import { fieldError, Problem } from '../parts/problem.tsx'
import { CodeField } from '../parts/code-field.tsx'
import { useAccount } from '../session.tsx'
import { languageOf, useWords } from '../words.tsx'

export const words = {
  at: 'screens/log-in',
  en: {
    logIn: 'Log in',
    welcome: 'Welcome',
    join: 'Join the account',
    open: 'Open an account',
    isFirst: 'You are the first here: this account becomes the operator of the installation.',
    quick: 'It takes a minute.',
    haveOne: 'I have an account',
    organisation: 'Organisation',
    organisationHint: 'As recipients know it',
    name: 'Your name',
    email: 'Email',
    password: 'Password',
    passwordHint: '12 characters or more; four unrelated words do well',
    doJoin: 'Join',
    doOpen: 'Open the account',
    secondTitle: 'Your code',
    secondSays: 'From your authenticator, or one of your recovery codes.',
    secondHint: 'Six digits, or a recovery code',
    goOn: 'Go on',
    startOver: 'Log in as somebody else',
    noCookie:
      'Your browser did not keep the cookie that remembers who you are, so the console cannot open. Allow cookies for this site and log in again; forms and preference pages work without any.',
    cookies: 'Cookies',
    blocked: 'If your browser blocks cookies, nobody can log in; forms and preference pages work without them.',
    motto: 'Mail to those who agreed to it, with proof for each of them.',
  },
}

export function LogIn() {
  const say = useWords(words)
  const invitation = new URLSearchParams(window.location.search).get('invitation') ?? undefined
  const installation = useQuery({ queryKey: ['installation'], queryFn: () => call('installation.read', {}) })
  const [wants, setWants] = useState<'in' | 'up' | undefined>(invitation ? 'up' : undefined)
  const mayOpen = installation.data?.sign_up_open === true || invitation !== undefined
  const isFirst = installation.data?.has_operator === false
  const mode = wants ?? (isFirst ? 'up' : 'in')
  useEffect(() => {
    document.title = 'OptiMail Pro'
  }, [])
  if (installation.isPending) return <Box mih="100vh" aria-busy="true" />
  return (
    <Center mih="100vh" p="md" component="main" className="om-door">
      <Stack w="100%" maw={420} gap="lg">
        <Stack gap={6} align="center">
          <img src="/app/icon.svg" width={44} height={44} alt="" />
          <Text fw={700} size="lg">
            OptiMail Pro
          </Text>
          <Text size="sm" className="om-soft" ta="center">
            {say.motto}
          </Text>
        </Stack>
        <Box className="om-card" p={28}>
          {mode === 'up' ? <SignUp isFirst={isFirst} invitation={invitation} /> : <Enter />}
          {mayOpen && !isFirst && (
            <Anchor
              component="button"
              type="button"
              size="sm"
              mt="md"
              onClick={() => setWants(mode === 'up' ? 'in' : 'up')}
            >
              {mode === 'up' ? say.haveOne : say.open}
            </Anchor>
          )}
        </Box>
        <Text size="sm" className="om-soft" ta="center" component="footer">
          <Anchor href="/cookies?back=%2Fapp%2F" inherit>
            {say.cookies}
          </Anchor>
          {' · '}
          {say.blocked}
        </Text>
      </Stack>
    </Center>
  )
}

function Enter() {
  const say = useWords(words)
  const { again } = useAccount()
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const enter = useMutation({
    mutationFn: async () => {
      const { asks_code } = await call('session.log-in', { email, password })
      if (!asks_code) await known(say.noCookie)
      return asks_code
    },
    onSuccess: asksCode => (asksCode ? undefined : again()),
  })
  if (enter.data) return <SecondStep startOver={enter.reset} />
  return (
    <form onSubmit={submitting(() => enter.mutate())}>
      <Stack gap="md">
        <Title order={1}>{say.logIn}</Title>
        <Problem of={enter.error} />
        <TextInput
          label={say.email}
          type="email"
          autoComplete="username"
          required
          value={email}
          onChange={event => setEmail(event.currentTarget.value)}
        />
        <PasswordInput
          label={say.password}
          autoComplete="current-password"
          required
          value={password}
          onChange={event => setPassword(event.currentTarget.value)}
        />
        <Button type="submit" loading={enter.isPending} fullWidth>
          {say.logIn}
        </Button>
      </Stack>
    </form>
  )
}

/** The password was right; the code is still to come. Whoever took too long begins again. */
function SecondStep({ startOver }: { readonly startOver: () => void }) {
  const say = useWords(words)
  const { again } = useAccount()
  const [code, setCode] = useState('')
  const goOn = useMutation({
    mutationFn: () => call('session.code', { code }).then(() => known(say.noCookie)),
    onSuccess: again,
  })
  return (
    <form onSubmit={submitting(() => goOn.mutate())}>
      <Stack gap="md">
        <div>
          <Title order={1}>{say.secondTitle}</Title>
          <Text size="sm" className="om-soft" mt={4}>
            {say.secondSays}
          </Text>
        </div>
        <Problem of={goOn.error} />
        <CodeField value={code} set={setCode} says={say.secondHint} />
        <Button type="submit" loading={goOn.isPending} fullWidth>
          {say.goOn}
        </Button>
        <Anchor component="button" type="button" size="sm" onClick={startOver}>
          {say.startOver}
        </Anchor>
      </Stack>
    </form>
  )
}

/** The refusals that are about one field. */
const ABOUT: Readonly<Partial<Record<keyof typeof NOBODY, readonly string[]>>> = {
  email: ['not-an-address', 'taken'],
  password: ['too-short', 'too-long', 'too-common'],
}
const NOBODY = { email: '', password: '', name: '', account_name: '' }

function SignUp({ isFirst, invitation }: { readonly isFirst: boolean; readonly invitation: string | undefined }) {
  const say = useWords(words)
  const { again } = useAccount()
  const [it, setIt] = useState(NOBODY)
  const open = useMutation({
    mutationFn: () => {
      const { account_name, ...person } = it
      const locale = languageOf(navigator.language)
      const asked = { ...person, locale, ...(invitation ? { invitation } : { account_name }) }
      return call('session.sign-up', asked).then(() => known(say.noCookie))
    },
    onSuccess: async () => {
      if (invitation) window.history.replaceState(null, '', '/app/')
      await again()
    },
  })
  const field = (member: keyof typeof NOBODY) => ({
    required: true,
    value: it[member],
    error: fieldError(open.error, member, ABOUT[member]),
    onChange: ({ currentTarget: { value } }: { currentTarget: { value: string } }) => setIt({ ...it, [member]: value }),
  })
  return (
    <form onSubmit={submitting(() => open.mutate())}>
      <Stack gap="md">
        <div>
          <Title order={1}>{invitation ? say.join : isFirst ? say.welcome : say.open}</Title>
          <Text size="sm" className="om-soft" mt={4}>
            {isFirst ? say.isFirst : say.quick}
          </Text>
        </div>
        <Problem of={open.error} />
        {!invitation && (
          <TextInput
            label={say.organisation}
            description={say.organisationHint}
            autoComplete="organization"
            {...field('account_name')}
          />
        )}
        <TextInput label={say.name} autoComplete="name" {...field('name')} />
        <TextInput label={say.email} type="email" autoComplete="username" {...field('email')} />
        <PasswordInput
          label={say.password}
          description={say.passwordHint}
          autoComplete="new-password"
          {...field('password')}
        />
        <Button type="submit" loading={open.isPending} fullWidth>
          {invitation ? say.doJoin : say.doOpen}
        </Button>
      </Stack>
    </form>
  )
}

/** Whether the browser remembers it: one that keeps no cookies is told so, and not sent round in a circle [CK-06]. */
async function known(otherwise: string): Promise<void> {
  await call('account.read', {}).catch((no: unknown) => {
    const isForgotten = no instanceof ProblemError && no.status === 401
    throw isForgotten ? new ProblemError({ code: 'no-cookie', detail: otherwise, demand: 'CK-06' }) : no
  })
}

const submitting = (act: () => void) => (event: FormEvent) => {
  event.preventDefault()
  act()
}
