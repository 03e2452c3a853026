/** Who did what, each entry a leaf of the log; and how the log itself stands. */

import { Badge, Button, Code, Group, SimpleGrid, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { addressOf, call, type Output } from '../client.ts'
import { useFollow } from '../parts/follow.ts'
import { More, usePages } from '../parts/more.tsx'
import { Card, Empty, Load, Page } from '../parts/page.tsx'
import { Rows } from '../parts/rows.tsx'
import { Copy } from '../parts/secret.tsx'
import { When } from '../parts/when.tsx'
import { useAccount } from '../session.tsx'
import { number, useWords } from '../words.tsx'

const words = {
  en: {
    title: 'Audit log',
    says: 'Everything that somebody did in this account. Entries cannot be changed or removed: each is a leaf of a log that anybody can check.',
    act: 'Act',
    who: 'Who',
    on: 'To what',
    when: 'When',
    leaf: 'Leaf',
    proof: 'Proof',
    proofOf: (seq: number) => `Inclusion proof of leaf ${seq}`,
    noneTitle: 'Nothing has been done yet',
    noneSays: 'The first change that somebody makes appears here.',
    kinds: { user: 'User', key: 'API key', contact: 'Contact', system: 'The system' } as Readonly<
      Record<string, string>
    >,
    log: 'The log',
    logSays: 'One log for the installation. Every consent, every form and every act is one of its leaves.',
    size: 'Leaves',
    signed: 'Last signed',
    waiting: 'Waiting',
    parked: 'Parked',
    quorum: 'Witnesses',
    unwitnessed: 'None yet',
    checkpoint: 'Checkpoint',
    policy: 'Policy to pin',
    policySays: 'Give this to whoever will check your proofs: they compare it with every bundle that they get.',
    journal: 'Journal of this account',
  },
}

type Row = Output<'audit.list'>['data'][number]
const LIVE_MS = 5_000

export function Audit() {
  const say = useWords(words)
  const list = usePages(['audit'], at => call('audit.list', at), LIVE_MS)
  return (
    <Page title={say.title} says={say.says}>
      <Log />
      <Card flush>
        <Load of={list}>
          {rows => (rows.length > 0 ? <List rows={rows} /> : <Empty title={say.noneTitle} says={say.noneSays} />)}
        </Load>
        <More of={list} />
      </Card>
    </Page>
  )
}

function List({ rows }: { readonly rows: readonly Row[] }) {
  const say = useWords(words)
  const users = useQuery({ queryKey: ['users'], queryFn: () => call('users.list', {}), retry: false })
  const nameOf = ({ kind, id }: Row['actor']) =>
    users.data?.data.find(({ user_id }) => user_id === id)?.name ?? say.kinds[kind] ?? kind
  return (
    <Rows
      label={say.title}
      rows={rows}
      keyOf={row => row.event_id}
      columns={[
        { name: say.act, cell: row => <Code>{row.act}</Code> },
        { name: say.who, cell: row => nameOf(row.actor), width: 160 },
        {
          name: say.on,
          cell: row => (
            <Text size="xs" className="om-mono om-soft">
              {Object.values(row.on).map(String).join(' ')}
            </Text>
          ),
          wide: true,
        },
        { name: say.when, cell: row => <When at={row.at} />, width: 150 },
        {
          name: say.leaf,
          cell: row => (
            <Button
              component="a"
              size="compact-xs"
              variant="subtle"
              href={addressOf('log.proof', { seq: row.seq })}
              download
              aria-label={say.proofOf(row.seq)}
            >
              {number.format(row.seq)}
            </Button>
          ),
          right: true,
          width: 90,
          wide: true,
        },
      ]}
    />
  )
}

function Log() {
  const say = useWords(words)
  const { account } = useAccount()
  const status = useFollow('log.status', {})
  return (
    <Card title={say.log} says={say.logSays}>
      <Load of={status} rows={2}>
        {({ size, signed_at, waiting, parked, quorum, witnesses, checkpoint, policy }) => (
          <Stack>
            <SimpleGrid cols={{ base: 2, sm: 4 }}>
              <Fact name={say.size}>{number.format(size)}</Fact>
              <Fact name={say.signed}>
                <When at={signed_at} />
              </Fact>
              <Fact name={say.waiting}>
                {number.format(waiting)}
                {parked > 0 && (
                  <Badge ml={8} color="red">
                    {say.parked} {number.format(parked)}
                  </Badge>
                )}
              </Fact>
              <Fact name={say.quorum}>{quorum === 'none' ? say.unwitnessed : number.format(witnesses.length)}</Fact>
            </SimpleGrid>
            <Note name={say.checkpoint} text={checkpoint} />
            <Note name={say.policy} says={say.policySays} text={policy} />
            {account && (
              <Group>
                <Button
                  component="a"
                  variant="default"
                  size="compact-sm"
                  href={addressOf('log.journal', { account_id: account.account_id })}
                  download
                >
                  {say.journal}
                </Button>
              </Group>
            )}
          </Stack>
        )}
      </Load>
    </Card>
  )
}

function Fact({ name, children }: { readonly name: string; readonly children: React.ReactNode }) {
  return (
    <div>
      <Text size="xs" className="om-soft">
        {name}
      </Text>
      <Text fw={600} component="div">
        {children}
      </Text>
    </div>
  )
}

function Note({ name, says, text }: { readonly name: string; readonly says?: string; readonly text: string }) {
  return (
    <details className="om-details">
      <summary>{name}</summary>
      {says && (
        <Text size="sm" className="om-soft" mb={6}>
          {says}
        </Text>
      )}
      <Group align="start" wrap="nowrap">
        <Code block flex={1} className="om-mono" tabIndex={0}>
          {text}
        </Code>
        <Copy value={text} label={name} />
      </Group>
    </details>
  )
}
