/** The domains that messages come from, each with the records that prove it and whether the DNS has them. */

import { Badge, Button, Group, Stack, Text, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { call, type Output } from '../../client.ts'
import { useFollow } from '../../parts/follow.ts'
import { Card, Empty, Load } from '../../parts/page.tsx'
import { fieldError, Problem } from '../../parts/problem.tsx'
import { Copy } from '../../parts/secret.tsx'
import { When } from '../../parts/when.tsx'
import { useWords } from '../../words.tsx'

type Domain = Output<'domains.list'>['data'][number]

const words = {
  en: {
    title: 'Sender domains',
    says: 'Messages are signed for the domain that they come from. Publish these records where your DNS is kept; mail programs look them up.',
    domain: 'Domain',
    add: 'Add',
    check: 'Look them up',
    checking: 'Looking…',
    checked: 'Looked up',
    retire: 'Retire',
    retired: 'Retired',
    which: (act: string, domain: string) => `${act}: ${domain}`,
    unchecked: 'not looked up',
    found: 'found',
    missing: 'missing',
    different: 'different',
    'no-answer': 'no answer',
    noneTitle: 'No sender domain yet',
    noneSays: 'Save a contact address under “Who you are”, or add the domain of your mail addresses here.',
  },
}

export function Domains() {
  const say = useWords(words)
  const client = useQueryClient()
  const domains = useFollow('domains.list', {}, { whilst: ({ data }) => data.some(({ checking }) => checking) })
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
        <Problem of={add.error} />
        <Load of={domains} rows={3}>
          {({ data }) =>
            data.length === 0 ? (
              <Empty title={say.noneTitle} says={say.noneSays} />
            ) : (
              data.map(it => <One key={`${it.domain} ${it.selector}`} domain={it} />)
            )
          }
        </Load>
      </Stack>
    </Card>
  )
}

type State = Domain['records'][number]['state']

const COLORS: Readonly<Record<State, string>> = {
  unchecked: 'gray',
  found: 'pine',
  missing: 'yellow',
  different: 'red',
  'no-answer': 'yellow',
}

function One({ domain: it }: { readonly domain: Domain }) {
  const say = useWords(words)
  const client = useQueryClient()
  const { domain } = it
  const onSettled = () => client.invalidateQueries({ queryKey: ['domains.list'] })
  const check = useMutation({ mutationFn: () => call('domains.check', { domain }), onSettled })
  const retire = useMutation({ mutationFn: () => call('domains.retire', { domain }), onSettled })
  return (
    <div className="om-step om-top">
      <Stack gap="sm" style={{ flex: 1, minWidth: 0 }}>
        <Group justify="space-between">
          <Group gap="xs">
            <Text fw={600}>{domain}</Text>
            {it.retired_at && (
              <Badge color="gray" variant="light">
                {say.retired}
              </Badge>
            )}
          </Group>
          {!it.retired_at && (
            <Group gap="xs">
              <Button
                size="compact-sm"
                variant="default"
                loading={check.isPending || it.checking}
                onClick={() => check.mutate()}
                aria-label={say.which(say.check, domain)}
              >
                {say.check}
              </Button>
              <Button
                size="compact-sm"
                variant="subtle"
                color="red"
                onClick={() => retire.mutate()}
                aria-label={say.which(say.retire, domain)}
              >
                {say.retire}
              </Button>
            </Group>
          )}
        </Group>
        <Problem of={check.error ?? retire.error} />
        {!it.retired_at && it.records.map(record => <Record key={record.name + record.what} record={record} />)}
        {it.checked_at && (
          <Text size="xs" className="om-soft">
            {say.checked} <When at={it.checked_at} />
          </Text>
        )}
      </Stack>
    </div>
  )
}

function Record({ record }: { readonly record: Domain['records'][number] }) {
  const say = useWords(words)
  return (
    <div className="om-record">
      <Group gap="xs" mb={4}>
        <Badge variant="default">
          {record.what.toUpperCase()} · {record.type}
        </Badge>
        <Badge variant="light" color={COLORS[record.state]}>
          {say[record.state]}
        </Badge>
        <Text size="xs" className="om-soft">
          {record.says}
        </Text>
      </Group>
      {[record.name, record.value].map(text => (
        <Group key={text} gap="xs" wrap="nowrap" align="start" mt={4}>
          <code className="om-mono om-clip" tabIndex={0}>
            {text}
          </code>
          <Copy value={text} label={text.slice(0, 40)} />
        </Group>
      ))}
    </div>
  )
}
