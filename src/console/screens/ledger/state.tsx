/** How the log stands: its size, its root, what is served of it, and what keeps it from being signed. */

import { Alert, Badge, Button, Code, Group, SimpleGrid, Stack, Text } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { addressOf, call, type Output } from '../../client.ts'
import { Fact } from '../../parts/fact.tsx'
import { useFollow } from '../../parts/follow.ts'
import { Card, Load } from '../../parts/page.tsx'
import { Problem } from '../../parts/problem.tsx'
import { Copy } from '../../parts/secret.tsx'
import { When } from '../../parts/when.tsx'
import { useAccount } from '../../session.tsx'
import { number, useWords } from '../../words.tsx'
import { useOperated } from './operated.ts'

export const words = {
  at: 'ledger/state',
  en: {
    title: 'The log',
    held: 'The log is not being signed',
    heldSays: 'What is said meanwhile is kept and waits; nobody new can be written to, and withdrawals count at once.',
    accept: 'Go on, and accept the loss',
    size: 'Entries',
    signed: 'Last signed',
    served: 'Seen by a witness',
    servedPlain: 'Shown to everybody',
    lag: (n: number) => (n === 1 ? '1 entry waits for a witness' : `${number.format(n)} entries wait for a witness`),
    covered: 'All of it',
    waiting: 'Waiting for the log',
    parked: 'parked',
    root: 'Root',
    checkpoint: 'Checkpoint',
    checkpointSays: 'What the log has signed, and who else has. This is what every proof leads to.',
    policy: 'Policy to pin',
    policySays: 'Give this to whoever will check your proofs: they compare it with every bundle that they get.',
    download: 'Download the policy',
    journal: 'Journal of this account',
  },
}

type Status = Output<'log.status'>

export function State() {
  const say = useWords(words)
  const status = useFollow('log.status', {})
  return (
    <Card title={say.title}>
      <Load of={status} rows={3}>
        {it => (
          <Stack>
            {it.held && <Held says={it.held.says} reason={it.held.reason} />}
            <Facts of={it} />
            <Note name={say.checkpoint} says={say.checkpointSays} text={it.checkpoint} />
            <Note name={say.policy} says={say.policySays} text={it.policy} />
            <Files />
          </Stack>
        )}
      </Load>
    </Card>
  )
}

function Facts({ of: it }: { readonly of: Status }) {
  const say = useWords(words)
  const behind = it.size - it.served_size
  const isWitnessed = it.quorum !== 'none'
  return (
    <>
      <SimpleGrid cols={{ base: 2, sm: 4 }}>
        <Fact name={say.size}>{number.format(it.size)}</Fact>
        <Fact name={say.signed}>
          <When at={it.signed_at} />
        </Fact>
        <Fact name={isWitnessed ? say.served : say.servedPlain}>
          <When at={it.served_at} />
          <Text size="xs" className={behind > 0 ? 'om-warn' : 'om-soft'}>
            {behind > 0 ? say.lag(behind) : say.covered}
          </Text>
        </Fact>
        <Fact name={say.waiting}>
          {number.format(it.waiting)}
          {it.parked > 0 && (
            <Badge ml={8} color="red">
              {number.format(it.parked)} {say.parked}
            </Badge>
          )}
        </Fact>
      </SimpleGrid>
      <Group gap="sm" align="end">
        <div>
          <Text size="xs" className="om-soft">
            {say.root}
          </Text>
          <Text className="om-mono">{it.root}</Text>
        </div>
        <Copy value={it.root} label={say.root} />
      </Group>
    </>
  )
}

function Held({ says, reason }: { readonly says: string; readonly reason: string }) {
  const say = useWords(words)
  const client = useQueryClient()
  const { isOperator } = useOperated()
  const resume = useMutation({
    mutationFn: () => call('log.resume', { accept_loss: true }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['log.status'] }),
  })
  return (
    <Alert color="red" variant="light" role="alert" title={say.held}>
      <Stack gap="xs" align="start">
        <Text size="sm">{says}</Text>
        <Text size="sm">{say.heldSays}</Text>
        {isOperator && reason !== 'witness' && (
          <Button variant="default" size="compact-sm" loading={resume.isPending} onClick={() => resume.mutate()}>
            {say.accept}
          </Button>
        )}
        <Problem of={resume.error} />
      </Stack>
    </Alert>
  )
}

function Note({ name, says, text }: { readonly name: string; readonly says: string; readonly text: string }) {
  return (
    <details className="om-details">
      <summary>{name}</summary>
      <Text size="sm" className="om-soft" mb={6}>
        {says}
      </Text>
      <Group align="start" wrap="nowrap">
        <Code block flex={1} className="om-mono" tabIndex={0}>
          {text}
        </Code>
        <Copy value={text} label={name} />
      </Group>
    </details>
  )
}

function Files() {
  const say = useWords(words)
  const { account } = useAccount()
  return (
    <Group gap="xs">
      <Button component="a" variant="default" size="compact-sm" href="/consent/policy" download="policy.txt">
        {say.download}
      </Button>
      {account && (
        <Button
          component="a"
          variant="default"
          size="compact-sm"
          href={addressOf('log.journal', { account_id: account.account_id })}
          download
        >
          {say.journal}
        </Button>
      )}
    </Group>
  )
}
