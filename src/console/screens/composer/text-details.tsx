/** What a text is for, in which language, and what it comes from. */

import { SimpleGrid, Stack, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { call } from '../../client.ts'
import { Card } from '../../parts/page.tsx'
import { useWords } from '../../words.tsx'
import { Language, Purpose } from './details.tsx'
import type { Change, Finding, Writing } from './draft.ts'
import { OneOf } from './one-of.tsx'
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
  const senders = useQuery({ queryKey: ['text-senders'], queryFn: () => call('text-senders.list', {}) })
  return (
    <OneOf
      place="sender"
      label={say.sender}
      hint={say.senderHint}
      none={{ says: say.noSender, make: say.makeSender, to: '/texts/senders' }}
      value={writing.sender_id}
      options={senders.data?.data.map(({ sender_id, name, value, state }) => ({
        value: sender_id as NonNullable<Writing['sender_id']>, // As the server names it.
        label: `${name} · ${value}${say.state[state]}`,
      }))}
      findings={findings}
      choose={sender_id => change({ sender_id })}
    />
  )
}
