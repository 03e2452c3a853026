/** The domains that messages come from: what to publish for each, how the DNS has it, and which keys sign. */

import { Alert, Badge, Button, Group, Stack, Text, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { call, type Output } from '../../client.ts'
import { Asked } from '../../parts/asked.tsx'
import { useFollow } from '../../parts/follow.ts'
import { May } from '../../parts/may.tsx'
import { Card, Empty, Load } from '../../parts/page.tsx'
import { fieldError, Problem } from '../../parts/problem.tsx'
import { Copy } from '../../parts/secret.tsx'
import { When } from '../../parts/when.tsx'
import { useWords } from '../../words.tsx'

export type Domain = Output<'domains.list'>['data'][number]

export const words = {
  at: 'settings/domains',
  en: {
    title: 'Sender domains',
    says: 'Messages leave in the name of a domain only once the DNS proves that it is yours. Publish these records where its DNS is kept; they are looked up again by themselves.',
    domain: 'Domain',
    add: 'Add',
    check: 'Check again',
    checked: 'Checked',
    next: 'next check',
    retire: 'Retire',
    retireTitle: (domain: string) => `Retire ${domain}?`,
    retireSays:
      'Nothing leaves in its name any more, and its keys sign no longer. Whoever proves it next may have it. To use it again you publish new records.',
    rotate: 'New key',
    second: 'Add an Ed25519 key',
    reports: 'What receivers report',
    which: (act: string, domain: string) => `${act}: ${domain}`,
    states: { unproven: 'not proven', proven: 'proven', failing: 'failing', blocked: 'blocked' },
    stands: {
      unproven: 'Nothing leaves the house in its name yet; the sandbox mailbox takes it already.',
      proven: 'Messages may leave in its name.',
      failing: 'Something that was in order is not any more. Mend it, or mail from this domain stops.',
      blocked: 'Nothing leaves in its name until it is mended.',
    },
    until: 'It stops',
    needed: 'needed',
    advised: 'advised',
    records: {
      ownership: 'Proof of ownership',
      dkim: 'DKIM',
      spf: 'SPF',
      dmarc: 'DMARC',
      'return-path': 'Return path',
      'return-path-spf': 'Return path, SPF',
      ptr: 'Name of the address',
      tls: 'Encryption',
      'tls-report': 'Reports about encryption',
      'one-click': 'One-click',
    },
    unchecked: 'not looked up',
    found: 'in order',
    missing: 'missing',
    different: 'not as it should be',
    'no-answer': 'no answer',
    name: 'Name',
    value: 'Value',
    standsThere: 'Found',
    keys: 'Keys',
    keyStates: { pending: 'waits for the DNS', active: 'signs', retiring: 'leave it published', retired: 'retired' },
    end: 'End',
    keptUntil: 'until',
    noneTitle: 'No sender domain yet',
    noneSays: 'Save a contact address under “Who you are”, or add the domain of your mail addresses here.',
  },
}

export function Domains() {
  const say = useWords(words)
  const client = useQueryClient()
  const domains = useFollow(
    'domains.list',
    {},
    { whilst: ({ data }) => data.some(({ state, checking }) => checking || state !== 'proven') },
  )
  const [domain, setDomain] = useState('')
  const add = useMutation({
    mutationFn: () => call('domains.add', { domain }),
    onSuccess: async () => {
      setDomain('')
      await client.invalidateQueries({ queryKey: ['domains.list'] })
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    add.mutate()
  }
  return (
    <Card title={say.title} says={say.says}>
      <Stack>
        <May right="routes.write">
          <form onSubmit={submit}>
            <Group gap="xs" align="end">
              <TextInput
                label={say.domain}
                placeholder="news.example.com"
                required
                value={domain}
                error={fieldError(add.error, 'domain', ['not-a-domain', 'has-one'])}
                onChange={event => setDomain(event.currentTarget.value)}
              />
              <Button type="submit" variant="default" loading={add.isPending}>
                {say.add}
              </Button>
            </Group>
          </form>
        </May>
        <Problem of={add.error} />
        <Load of={domains} rows={3}>
          {({ data }) =>
            data.length === 0 ? (
              <Empty title={say.noneTitle} says={say.noneSays} />
            ) : (
              data.map(it => <One key={it.domain} domain={it} />)
            )
          }
        </Load>
      </Stack>
    </Card>
  )
}

const STATE_COLORS = { unproven: 'gray', proven: 'pine', failing: 'yellow', blocked: 'red' } as const
const ALERTS = { unproven: 'gray', failing: 'yellow', blocked: 'red' } as const

function One({ domain: it }: { readonly domain: Domain }) {
  const say = useWords(words)
  return (
    <Stack gap="sm" align="stretch" component="section" aria-label={it.domain}>
      <Group gap="xs" justify="space-between">
        <Group gap="xs">
          <Text fw={600}>{it.domain}</Text>
          <Badge variant="light" color={STATE_COLORS[it.state]}>
            {say.states[it.state]}
          </Badge>
          <Link to={`/deliverability/${it.domain}`}>{say.reports}</Link>
        </Group>
        <Acts domain={it} />
      </Group>
      {it.state !== 'proven' && (
        <Alert variant="light" color={ALERTS[it.state]} p="xs">
          {say.stands[it.state]}{' '}
          {it.grace_until && (
            <>
              {say.until} <When at={it.grace_until} />.
            </>
          )}
        </Alert>
      )}
      {it.records.map(record => (
        <Record key={record.what + record.name} record={record} />
      ))}
      <Keys domain={it} />
      {it.checked_at && (
        <Text size="xs" className="om-soft">
          {say.checked} <When at={it.checked_at} />
          {it.next_check_at && (
            <>
              , {say.next} <When at={it.next_check_at} />
            </>
          )}
        </Text>
      )}
    </Stack>
  )
}

function Acts({ domain: { domain, checking, keys } }: { readonly domain: Domain }) {
  const say = useWords(words)
  const client = useQueryClient()
  const onSettled = () => client.invalidateQueries({ queryKey: ['domains.list'] })
  const check = useMutation({ mutationFn: () => call('domains.check', { domain }), onSettled })
  const rotate = useMutation({ mutationFn: () => call('domains.rotate', { domain }), onSettled })
  const second = useMutation({
    mutationFn: () => call('domains.add', { domain, algorithm: 'ed25519-sha256' }),
    onSettled,
  })
  const retire = () => call('domains.retire', { domain }).then(onSettled)
  const has = (algorithm: string, ...states: string[]) =>
    keys.some(key => key.algorithm === algorithm && states.includes(key.state))
  const act = (name: string, run: () => void, more: { loading?: boolean } = {}) => (
    <Button size="compact-sm" variant="default" onClick={run} aria-label={say.which(name, domain)} {...more}>
      {name}
    </Button>
  )
  return (
    <Stack gap={4} align="end">
      <Group gap="xs">
        <May right="routes.write">
          {act(say.check, () => check.mutate(), { loading: check.isPending || checking })}
          {has('rsa-sha256', 'active') &&
            !has('rsa-sha256', 'pending') &&
            act(say.rotate, () => rotate.mutate(), { loading: rotate.isPending })}
          {!has('ed25519-sha256', 'active', 'pending') &&
            act(say.second, () => second.mutate(), { loading: second.isPending })}
          <Asked
            title={say.retireTitle(domain)}
            says={say.retireSays}
            does={say.retire}
            run={retire}
            which={say.which(say.retire, domain)}
          />
        </May>
      </Group>
      <Problem of={check.error ?? rotate.error ?? second.error} />
    </Stack>
  )
}

type RecordState = Domain['records'][number]['state']
const COLORS: Readonly<Record<RecordState, string>> = {
  unchecked: 'gray',
  found: 'pine',
  missing: 'yellow',
  different: 'red',
  'no-answer': 'yellow',
}

function Record({ record }: { readonly record: Domain['records'][number] }) {
  const say = useWords(words)
  const isOpen = record.state !== 'found' && record.type !== null && record.type !== 'PTR'
  return (
    <div className="om-record">
      <Group gap="xs" mb={isOpen ? 4 : 0}>
        <Text size="sm" fw={600}>
          {say.records[record.what]}
        </Text>
        <Badge variant="light" color={COLORS[record.state]}>
          {say[record.state]}
        </Badge>
        {record.state !== 'found' && (
          <Text size="xs" className="om-soft">
            {record.needed ? say.needed : say.advised}
          </Text>
        )}
        <Text size="xs" className="om-soft">
          {record.says}
        </Text>
      </Group>
      {isOpen && (
        <>
          <Line label={`${say.name} (${record.type})`} text={record.name} />
          <Line label={say.value} text={record.value} />
        </>
      )}
      {record.state !== 'found' &&
        record.found.map(text => <Line key={text} label={say.standsThere} text={text} bare />)}
    </div>
  )
}

function Line({
  label,
  text,
  bare = false,
}: {
  readonly label: string
  readonly text: string
  readonly bare?: boolean
}) {
  return (
    <Group gap="xs" wrap="nowrap" align="start" mt={4}>
      <Text size="xs" className="om-soft" w={86} style={{ flexShrink: 0 }}>
        {label}
      </Text>
      <code className="om-mono om-clip" tabIndex={0}>
        {text}
      </code>
      {!bare && <Copy value={text} label={text.slice(0, 40)} />}
    </Group>
  )
}

const NAMES = { 'rsa-sha256': 'RSA', 'ed25519-sha256': 'Ed25519' } as const

function Keys({ domain: { domain, keys } }: { readonly domain: Domain }) {
  const say = useWords(words)
  const client = useQueryClient()
  const end = useMutation({
    mutationFn: (selector: string) => call('domains.end-key', { domain, selector }),
    onSettled: () => client.invalidateQueries({ queryKey: ['domains.list'] }),
  })
  const shown = keys.filter(({ state }) => state !== 'retired')
  if (shown.length < 2) return null
  return (
    <Stack gap={4} component="section" aria-label={say.which(say.keys, domain)}>
      {shown.map(key => (
        <Group key={key.selector} gap="xs">
          <code className="om-mono">{key.selector}</code>
          <Text size="xs">{NAMES[key.algorithm]}</Text>
          <Badge size="sm" variant="light" color={key.state === 'active' ? 'pine' : 'gray'}>
            {say.keyStates[key.state]}
          </Badge>
          {key.published_until && (
            <Text size="xs" className="om-soft">
              {say.keptUntil} <When at={key.published_until} />
            </Text>
          )}
          {key.state === 'pending' && (
            <May right="routes.write">
              <Button
                size="compact-xs"
                variant="subtle"
                color="gray"
                onClick={() => end.mutate(key.selector)}
                aria-label={say.which(say.end, key.selector)}
              >
                {say.end}
              </Button>
            </May>
          )}
        </Group>
      ))}
      <Problem of={end.error} />
    </Stack>
  )
}
