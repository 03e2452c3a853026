/** The end of an account: with its name typed again, and thirty days to think better of it. */

import { Alert, Button, Group, List, Stack, Text, TextInput } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../client.ts'
import { Asked } from '../../parts/asked.tsx'
import { May } from '../../parts/may.tsx'
import { Card } from '../../parts/page.tsx'
import { Problem } from '../../parts/problem.tsx'
import { tell } from '../../parts/undo.tsx'
import { When } from '../../parts/when.tsx'
import { useWords } from '../../words.tsx'

export const words = {
  at: 'settings/closing',
  en: {
    title: 'Close the account',
    says: 'Nothing is sent any more and no form answers. For thirty days you can call it off.',
    close: 'Close the account…',
    what: [
      'Campaigns that are being sent stop within a second; forms say that they are closed.',
      'You can still log in to read, export, and answer people who ask for their data.',
      'The proof of each consent can be given and verified, now and years later.',
      'After thirty days API keys stop working, and it cannot be called off any more.',
    ],
    name: (name: string) => `Type “${name}” to close it`,
    confirm: 'Close it',
    closing: 'This account is being closed',
    until: 'It can be called off until',
    reopen: 'Call it off',
    reopened: 'The account stays. Sending goes on when you say so.',
  },
}

export function CloseAccount({ name }: { readonly name: string }) {
  const say = useWords(words)
  const client = useQueryClient()
  const closing = useQuery({ queryKey: ['closing'], queryFn: () => call('account.closing', {}) })
  const reopen = useMutation({
    mutationFn: () => call('account.reopen', {}),
    onSuccess: async () => {
      tell(say.reopened)
      await client.invalidateQueries({ queryKey: ['closing'] })
    },
  })
  if (!closing.data) return null
  const ends = closing.data.closing?.ends_at
  return (
    <Card title={say.title} says={say.says}>
      <Problem of={reopen.error} />
      {ends ? (
        <Alert color="red" title={say.closing}>
          <Group justify="space-between">
            <Text size="sm">
              {say.until} <When at={ends} />
            </Text>
            <May right="account.write">
              <Button variant="default" loading={reopen.isPending} onClick={() => reopen.mutate()}>
                {say.reopen}
              </Button>
            </May>
          </Group>
        </Alert>
      ) : (
        <End name={name} />
      )}
    </Card>
  )
}

/** Its name is typed again, each time that the question is opened. */
function End({ name }: { readonly name: string }) {
  const say = useWords(words)
  const client = useQueryClient()
  const [typed, setTyped] = useState('')
  const end = async () => {
    await call('account.close', { name: typed })
    await client.invalidateQueries({ queryKey: ['closing'] })
  }
  const open = (ask: () => void) => () => {
    setTyped('')
    ask()
  }
  const says = (
    <Stack>
      <List size="sm" spacing={4}>
        {say.what.map(it => (
          <List.Item key={it}>{it}</List.Item>
        ))}
      </List>
      <TextInput
        data-autofocus
        label={say.name(name)}
        value={typed}
        onChange={event => setTyped(event.currentTarget.value)}
      />
    </Stack>
  )
  return (
    <May right="account.write">
      <Asked title={say.title} says={says} does={say.confirm} isReady={typed.trim() === name.trim()} run={end}>
        {ask => (
          <Button variant="subtle" color="red" onClick={open(ask)}>
            {say.close}
          </Button>
        )}
      </Asked>
    </May>
  )
}
