/** What the law gives a contact: everything that is held, as a file; and an end to it. */

import { Button, Group, List, Stack } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { addressOf, call } from '../../client.ts'
import { Asked } from '../../parts/asked.tsx'
import { May } from '../../parts/may.tsx'
import { Card } from '../../parts/page.tsx'
import { tell } from '../../parts/undo.tsx'
import { useWords } from '../../words.tsx'
import type { Contact } from './types.ts'

export const words = {
  at: 'contact/rights',
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
    done: 'The person is erased. The request is noted with its answer.',
  },
}

export function Rights({ contact: { contact_id } }: { readonly contact: Contact }) {
  const say = useWords(words)
  return (
    <Card title={say.title} says={say.says}>
      <Group>
        <Button component="a" variant="default" download href={addressOf('contacts.access', { contact_id })}>
          {say.access}
        </Button>
        <Erase contact_id={contact_id} />
      </Group>
    </Card>
  )
}

function Erase({ contact_id }: Pick<Contact, 'contact_id'>) {
  const say = useWords(words)
  const client = useQueryClient()
  const navigate = useNavigate()
  const [asked, look] = useState(false)
  const rules = useQuery({ queryKey: ['retention'], queryFn: () => call('retention.list', {}), enabled: asked })
  const mode = rules.data?.data.find(it => it.rule === 'R08')?.mode ?? 'erase'
  const erase = async () => {
    await call('contacts.erase', { contact_id })
    tell(say.done)
    await navigate({ to: '/contacts' })
    client.removeQueries({ queryKey: ['contact', contact_id] })
    await client.invalidateQueries({ queryKey: ['contacts'] })
  }
  const open = (ask: () => void) => () => {
    look(true)
    ask()
  }
  return (
    <May right="privacy.write">
      <Asked
        title={say.eraseTitle}
        says={<What says={say.eraseSays} steps={say.steps[mode]} />}
        does={say.confirm}
        isReady={rules.data !== undefined}
        run={erase}
      >
        {ask => (
          <Button variant="subtle" color="red" onClick={open(ask)}>
            {say.erase}
          </Button>
        )}
      </Asked>
    </May>
  )
}

function What({ says, steps }: { readonly says: string; readonly steps: readonly string[] }) {
  return (
    <Stack>
      {says}
      <List size="sm" spacing={4}>
        {steps.map(it => (
          <List.Item key={it}>{it}</List.Item>
        ))}
      </List>
    </Stack>
  )
}
