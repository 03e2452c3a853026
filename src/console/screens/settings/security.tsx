/** The second factor of whoever is logged in: what it is, setting it up, codes on paper, turning it off. */

import { Badge, Button, Code, Group, PasswordInput, SimpleGrid, Stack, Text } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, type ReactNode, useState } from 'react'
import { call, type Output } from '../../client.ts'
import { CodeField } from '../../parts/code-field.tsx'
import { OwnHandset, useOwnHandset } from '../../parts/own-handset.tsx'
import { Card, Load } from '../../parts/page.tsx'
import { fieldError, Problem } from '../../parts/problem.tsx'
import { Copy } from '../../parts/secret.tsx'
import { tell } from '../../parts/undo.tsx'
import { When } from '../../parts/when.tsx'
import { counted, useWords } from '../../words.tsx'

export const words = {
  at: 'settings/security',
  en: {
    title: 'Second factor',
    says: 'An authenticator on your phone shows a new code every half minute. With it, your password alone opens nothing. Whoever answers for an import needs it.',
    on: 'On',
    off: 'Off',
    since: 'Since',
    left: (count: number) => `${counted(count, 'recovery code', 'recovery codes')} left`,
    begin: 'Set it up',
    password: 'Your password',
    passwordHint: 'So that nobody who finds this screen open sets up their own',
    scan: 'Scan this with your authenticator, or type the letters below it.',
    picture: 'Picture of the secret, for the camera of your phone',
    letters: 'Secret',
    openHere: 'Open it in an authenticator on this device',
    codeHint: 'Six digits from the authenticator',
    eitherHint: 'Six digits from the authenticator, or a recovery code',
    confirm: 'Confirm',
    codes: 'Your recovery codes',
    codesSay:
      'Each of them opens your account once when your phone is gone. They are shown this one time; keep them where your phone is not.',
    kept: 'I have kept them',
    renew: 'New recovery codes',
    turnOff: 'Turn it off',
    turnedOff: 'Your password alone opens your account again.',
    cancel: 'Cancel',
    handset: 'Your phone for tests of texts',
  },
}

/** Beside it, for it is theirs as well. */
export function YourHandset() {
  const say = useWords(words)
  const own = useOwnHandset()
  if (own.isError) return null // Whoever may not send has no tests.
  return (
    <Card title={say.handset}>
      <OwnHandset />
    </Card>
  )
}

type Factor = Output<'second-factor.read'>
type Doing = 'nothing' | 'setting-up' | 'renewing' | 'turning-off'

export function Security() {
  const say = useWords(words)
  const factor = useQuery({ queryKey: ['second-factor'], queryFn: () => call('second-factor.read', {}) })
  return (
    <Card title={say.title} says={say.says}>
      <Load of={factor} rows={2}>
        {it => <Standing factor={it} />}
      </Load>
    </Card>
  )
}

function Standing({ factor }: { readonly factor: Factor }) {
  const say = useWords(words)
  const client = useQueryClient()
  const [doing, setDoing] = useState<Doing>('nothing')
  const [codes, setCodes] = useState<readonly string[]>([])
  const end = () => setDoing('nothing')
  const show = async (fresh: readonly string[]) => {
    setCodes(fresh)
    end()
    await client.invalidateQueries({ queryKey: ['second-factor'] })
  }
  if (codes.length > 0) return <RecoveryCodes codes={codes} done={() => setCodes([])} />
  if (doing === 'setting-up') return <SetUp cancel={end} done={show} />
  if (doing === 'renewing') return <Renew cancel={end} done={show} />
  if (doing === 'turning-off') return <TurnOff cancel={end} done={end} />
  return (
    <Group justify="space-between">
      <Group gap="sm">
        <Badge variant="light" color={factor.on ? 'pine' : 'gray'}>
          {factor.on ? say.on : say.off}
        </Badge>
        {factor.on && (
          <Text size="sm" component="div">
            {say.since} <When at={factor.since} /> · {say.left(factor.recovery_codes_left)}
          </Text>
        )}
      </Group>
      {factor.on ? (
        <Group gap="xs">
          <Button variant="default" onClick={() => setDoing('renewing')}>
            {say.renew}
          </Button>
          <Button variant="subtle" color="red" onClick={() => setDoing('turning-off')}>
            {say.turnOff}
          </Button>
        </Group>
      ) : (
        <Button onClick={() => setDoing('setting-up')}>{say.begin}</Button>
      )}
    </Group>
  )
}

type Step<T> = { readonly cancel: () => void; readonly done: (it: T) => void | Promise<void> }

function SetUp({ cancel, done }: Step<readonly string[]>) {
  const say = useWords(words)
  const [password, setPassword] = useState('')
  const propose = useMutation({ mutationFn: () => call('second-factor.propose', { password }) })
  if (propose.data) return <Confirm shown={propose.data} cancel={cancel} done={done} />
  return (
    <Act act={say.begin} busy={propose.isPending} error={propose.error} cancel={cancel} submit={() => propose.mutate()}>
      <PasswordInput
        data-autofocus
        label={say.password}
        description={say.passwordHint}
        autoComplete="current-password"
        required
        value={password}
        error={fieldError(propose.error, 'password', ['wrong-password'])}
        onChange={event => setPassword(event.currentTarget.value)}
      />
    </Act>
  )
}

function Confirm({
  shown,
  cancel,
  done,
}: Step<readonly string[]> & { readonly shown: Output<'second-factor.propose'> }) {
  const say = useWords(words)
  const [code, setCode] = useState('')
  const confirm = useMutation({
    mutationFn: () => call('second-factor.confirm', { code }),
    onSuccess: ({ recovery_codes }) => done(recovery_codes),
  })
  return (
    <Act
      act={say.confirm}
      busy={confirm.isPending}
      error={confirm.error}
      cancel={cancel}
      submit={() => confirm.mutate()}
    >
      <Text size="sm">{say.scan}</Text>
      <img
        src={`data:image/svg+xml;utf8,${encodeURIComponent(shown.qr_svg)}`}
        alt={say.picture}
        width={208}
        height={208}
        style={{ background: '#fff', borderRadius: 8 }}
      />
      <div>
        <Text size="sm" fw={500}>
          {say.letters}
        </Text>
        <Group gap="xs">
          <Code className="om-mono" style={{ overflowWrap: 'anywhere' }}>
            {shown.secret.replaceAll(/(.{4})(?=.)/g, '$1 ')}
          </Code>
          <Copy value={shown.secret} label={say.letters} />
        </Group>
        <a href={shown.uri} style={{ fontSize: 'var(--mantine-font-size-sm)' }}>
          {say.openHere}
        </a>
      </div>
      <CodeField
        value={code}
        set={setCode}
        says={say.codeHint}
        error={fieldError(confirm.error, 'code', ['wrong-code'])}
      />
    </Act>
  )
}

function Renew({ cancel, done }: Step<readonly string[]>) {
  const say = useWords(words)
  const [code, setCode] = useState('')
  const renew = useMutation({
    mutationFn: () => call('second-factor.renew-codes', { code }),
    onSuccess: ({ recovery_codes }) => done(recovery_codes),
  })
  return (
    <Act act={say.renew} busy={renew.isPending} error={renew.error} cancel={cancel} submit={() => renew.mutate()}>
      <CodeField
        value={code}
        set={setCode}
        says={say.eitherHint}
        error={fieldError(renew.error, 'code', ['wrong-code'])}
      />
    </Act>
  )
}

function TurnOff({ cancel, done }: Step<undefined>) {
  const say = useWords(words)
  const client = useQueryClient()
  const [code, setCode] = useState('')
  const turnOff = useMutation({
    mutationFn: () => call('second-factor.turn-off', { code }),
    onSuccess: async () => {
      tell(say.turnedOff)
      await client.invalidateQueries({ queryKey: ['second-factor'] })
      await done(undefined)
    },
  })
  return (
    <Act
      act={say.turnOff}
      busy={turnOff.isPending}
      error={turnOff.error}
      cancel={cancel}
      submit={() => turnOff.mutate()}
    >
      <CodeField
        value={code}
        set={setCode}
        says={say.eitherHint}
        error={fieldError(turnOff.error, 'code', ['wrong-code'])}
      />
    </Act>
  )
}

type ActProps = {
  readonly act: string
  readonly busy: boolean
  readonly error: unknown
  readonly cancel: () => void
  readonly submit: () => void
  readonly children: ReactNode
}

function Act({ act, busy, error, cancel, submit, children }: ActProps) {
  const say = useWords(words)
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    submit()
  }
  return (
    <form onSubmit={onSubmit}>
      <Stack maw={420} align="stretch">
        <Problem of={error} />
        {children}
        <Group gap="xs">
          <Button type="submit" loading={busy}>
            {act}
          </Button>
          <Button variant="default" onClick={cancel}>
            {say.cancel}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

function RecoveryCodes({ codes, done }: { readonly codes: readonly string[]; readonly done: () => void }) {
  const say = useWords(words)
  return (
    <Stack maw={420}>
      <div>
        <Text fw={600}>{say.codes}</Text>
        <Text size="sm" className="om-soft">
          {say.codesSay}
        </Text>
      </div>
      <SimpleGrid cols={2} spacing={6} component="ul" style={{ listStyle: 'none', padding: 0, margin: 0 }}>
        {codes.map(code => (
          <li key={code}>
            <Code className="om-mono">{code}</Code>
          </li>
        ))}
      </SimpleGrid>
      <Group gap="xs">
        <Copy value={codes.join('\n')} label={say.codes} />
        <Button onClick={done}>{say.kept}</Button>
      </Group>
    </Stack>
  )
}
