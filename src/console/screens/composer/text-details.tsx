/** What a text is for, in which language, and what it comes from. */

import { Alert, NativeSelect, SimpleGrid, Stack, Text, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { call } from '../../client.ts'
import { Card } from '../../parts/page.tsx'
import { useWords } from '../../words.tsx'
import { Language, Purpose } from './details.tsx'
import { type Change, errorAt, fieldAt, type Finding, type Writing } from './draft.ts'
import { textWords } from './text-words.ts'
import { composerWords } from './words.ts'

type Props = { readonly writing: Writing; readonly change: Change; readonly findings: readonly Finding[] }

export function TextDetails({ writing, change, findings }: Props) {
  const say = useWords(composerWords)
  return (
    <Card title={say.details}>
      <Stack>
        <TextInput
          label={say.name}
          required
          value={writing.name}
          onChange={event => change({ name: event.currentTarget.value })}
        />
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <Purpose writing={writing} change={change} findings={findings} />
          <Language writing={writing} change={change} />
        </SimpleGrid>
        <Sender writing={writing} change={change} findings={findings} />
      </Stack>
    </Card>
  )
}

function Sender({ writing, change, findings }: Props) {
  const say = useWords(textWords)
  const { choose } = useWords(composerWords)
  const senders = useQuery({ queryKey: ['text-senders'], queryFn: () => call('text-senders.list', {}) })
  const known = senders.data?.data ?? []
  if (senders.data && known.length === 0)
    return (
      <Alert color="yellow" variant="light" title={say.sender}>
        <Text size="sm">
          {say.noSender} <Link to="/texts/senders">{say.makeSender}</Link>
        </Text>
      </Alert>
    )
  return (
    <NativeSelect
      id={fieldAt('sender')}
      label={say.sender}
      description={say.senderHint}
      required
      value={writing.sender_id ?? ''}
      error={errorAt(findings, 'sender')}
      onChange={event => change({ sender_id: (event.currentTarget.value || null) as Writing['sender_id'] })} // One of those listed.
      data={[
        { value: '', label: choose },
        ...known.map(({ sender_id, name, value, state }) => ({
          value: sender_id,
          label: `${name} · ${value}${say.state[state]}`,
        })),
      ]}
    />
  )
}
