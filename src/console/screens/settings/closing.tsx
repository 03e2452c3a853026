/** The end of an account: with its name typed again, and thirty days to think better of it. */

import { Alert, Button, Group, List, Modal, Stack, Text, TextInput } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { call } from '../../client.ts'
import { Card } from '../../parts/page.tsx'
import { fieldError, Problem } from '../../parts/problem.tsx'
import { tell } from '../../parts/undo.tsx'
import { When } from '../../parts/when.tsx'
import { useWords } from '../../words.tsx'

const words = {
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
  const [asking, dialog] = useDisclosure()
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
            <Button variant="default" loading={reopen.isPending} onClick={() => reopen.mutate()}>
              {say.reopen}
            </Button>
          </Group>
        </Alert>
      ) : (
        <Button variant="subtle" color="red" onClick={dialog.open}>
          {say.close}
        </Button>
      )}
      <Confirm name={name} opened={asking} close={dialog.close} />
    </Card>
  )
}

type Props = { readonly name: string; readonly opened: boolean; readonly close: () => void }

function Confirm({ name, opened, close }: Props) {
  const say = useWords(words)
  const client = useQueryClient()
  const [typed, setTyped] = useState('')
  const end = useMutation({
    mutationFn: () => call('account.close', { name: typed }),
    onSuccess: async () => {
      close()
      await client.invalidateQueries({ queryKey: ['closing'] })
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    end.mutate()
  }
  return (
    <Modal opened={opened} onClose={close} title={say.title}>
      <form onSubmit={submit}>
        <Stack>
          <Problem of={end.error} />
          <List size="sm" spacing={4}>
            {say.what.map(it => (
              <List.Item key={it}>{it}</List.Item>
            ))}
          </List>
          <TextInput
            data-autofocus
            label={say.name(name)}
            value={typed}
            error={fieldError(end.error, 'name', ['another-name'])}
            onChange={event => setTyped(event.currentTarget.value)}
          />
          <Button type="submit" color="red" disabled={typed.trim() !== name.trim()} loading={end.isPending}>
            {say.confirm}
          </Button>
        </Stack>
      </form>
    </Modal>
  )
}
