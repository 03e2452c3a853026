/** One person of the account, found by the beginning of an address or a name. */

import { Group, Stack, Text, TextInput, UnstyledButton } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { call, type Output } from '../client.ts'
import { useWords } from '../words.tsx'

export type ContactId = Output<'contacts.list'>['data'][number]['contact_id']
const SETTLE_MS = 200
const FOUND_MAX = 6

export const words = {
  at: 'parts/pick-contact',
  en: {
    hint: 'Beginning of an address or a name',
    nobody: 'Nobody is found by these letters.',
    pick: 'Choose who is meant',
  },
}

type Props = { readonly chosen: string; readonly choose: (contact: ContactId) => void }

export function PickContact({ chosen, choose }: Props) {
  const say = useWords(words)
  const [text, setText] = useState('')
  const [search] = useDebouncedValue(text.trim(), SETTLE_MS)
  const found = useQuery({
    queryKey: ['contacts', 'pick', search],
    queryFn: () => call('contacts.list', { search, limit: FOUND_MAX }),
    enabled: search !== '',
  })
  return (
    <Stack gap="sm">
      <TextInput
        aria-label={say.hint}
        placeholder={say.hint}
        type="search"
        maw={360}
        value={text}
        onChange={event => setText(event.currentTarget.value)}
      />
      {search !== '' && found.data && (
        <Group gap={6} role="group" aria-label={say.pick}>
          {found.data.data.length === 0 && (
            <Text size="sm" className="om-soft">
              {say.nobody}
            </Text>
          )}
          {found.data.data.map(({ contact_id, email }) => (
            <UnstyledButton
              key={contact_id}
              className="om-chip om-break"
              aria-pressed={chosen === contact_id}
              onClick={() => choose(contact_id)}
            >
              {email}
            </UnstyledButton>
          ))}
        </Group>
      )}
    </Stack>
  )
}
