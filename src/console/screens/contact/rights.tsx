/** What the law gives a contact: everything that is held, as a file; and an end to it. */

import { Button, Group, List, Modal, Stack, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { addressOf, call } from '../../client.ts'
import { Card } from '../../parts/page.tsx'
import { Problem } from '../../parts/problem.tsx'
import { tell } from '../../parts/undo.tsx'
import { useWords } from '../../words.tsx'
import type { Contact } from './types.ts'

const words = {
  en: {
    title: 'Their rights',
    says: 'Everything that is held about them, to hand over; and an end to it, when they ask.',
    access: 'Everything held about them',
    erase: 'Erase…',
    eraseTitle: 'Erase this person',
    eraseSays: 'They asked for it, and it cannot be taken back:',
    steps: {
      erase: [
        'At once nothing is sent to them any more, and their address is suppressed as a keyed hash.',
        'The contact goes, with all messages to them that are kept.',
        'The key to the evidence of their consents is destroyed. Their proof then shows that there was something, and no more.',
        'Everybody else’s proof, and the log, stay as they are.',
      ],
      archive: [
        'At once nothing is sent to them any more, and their address is suppressed as a keyed hash.',
        'The contact goes, with all messages to them that are kept.',
        'The evidence of their consents stays sealed until claims can no longer be made, as your retention rules say.',
      ],
    },
    confirm: 'Erase for good',
    keep: 'Keep',
    done: 'The person is erased. The request is noted with its answer.',
  },
}

export function Rights({ contact: { contact_id } }: { readonly contact: Contact }) {
  const say = useWords(words)
  const [asking, dialog] = useDisclosure()
  return (
    <Card title={say.title} says={say.says}>
      <Group>
        <Button component="a" variant="default" download href={addressOf('contacts.access', { contact_id })}>
          {say.access}
        </Button>
        <Button variant="subtle" color="red" onClick={dialog.open}>
          {say.erase}
        </Button>
      </Group>
      <Erase contact_id={contact_id} opened={asking} close={dialog.close} />
    </Card>
  )
}

type Props = { readonly contact_id: Contact['contact_id']; readonly opened: boolean; readonly close: () => void }

function Erase({ contact_id, opened, close }: Props) {
  const say = useWords(words)
  const client = useQueryClient()
  const navigate = useNavigate()
  const rules = useQuery({ queryKey: ['retention'], queryFn: () => call('retention.list', {}), enabled: opened })
  const mode = rules.data?.data.find(it => it.rule === 'R08')?.mode ?? 'erase'
  const erase = useMutation({
    mutationFn: () => call('contacts.erase', { contact_id }),
    onSuccess: async () => {
      tell(say.done)
      await navigate({ to: '/contacts' })
      client.removeQueries({ queryKey: ['contact', contact_id] })
      await client.invalidateQueries({ queryKey: ['contacts'] })
    },
  })
  return (
    <Modal opened={opened} onClose={close} title={say.eraseTitle}>
      <Stack>
        <Problem of={erase.error} />
        <Text size="sm">{say.eraseSays}</Text>
        <List size="sm" spacing={4}>
          {say.steps[mode].map(it => (
            <List.Item key={it}>{it}</List.Item>
          ))}
        </List>
        <Group justify="end">
          <Button variant="default" data-autofocus onClick={close}>
            {say.keep}
          </Button>
          <Button color="red" loading={erase.isPending} disabled={!rules.data} onClick={() => erase.mutate()}>
            {say.confirm}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
