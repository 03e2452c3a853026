/** A request that came by letter, by telephone, by mail: written down with the day on which it came. */

import { Button, Modal, NativeSelect, Stack, Text, Textarea, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { call, type Input } from '../../client.ts'
import { May } from '../../parts/may.tsx'
import { PickContact } from '../../parts/pick-contact.tsx'
import { fieldError, Problem } from '../../parts/problem.tsx'
import { useWords } from '../../words.tsx'
import { requestWords } from './request-words.ts'

type Draft = Input<'requests.open'>
const today = () => new Date().toISOString().slice(0, 10)

export function NewRequest({ opened, close }: { readonly opened: boolean; readonly close: () => void }) {
  const say = useWords(requestWords)
  const client = useQueryClient()
  const navigate = useNavigate()
  const [draft, setDraft] = useState<Draft>({ kind: 'access', channel: 'email' })
  const [day, setDay] = useState(today)
  const set = (some: Partial<Draft>) => setDraft(was => ({ ...was, ...some }))
  const open = useMutation({
    mutationFn: () =>
      call('requests.open', { ...draft, ...(day < today() && { received_at: `${day}T12:00:00.000Z` }) }),
    onSuccess: async ({ request_id }) => {
      await client.invalidateQueries({ queryKey: ['requests'] })
      await navigate({ to: `/requests/${request_id}` })
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    open.mutate()
  }
  return (
    <Modal opened={opened} onClose={close} title={say.make} size="lg">
      <May right="privacy.write">
        <form onSubmit={submit}>
          <Stack>
            <Problem of={open.error} />
            <NativeSelect
              data-autofocus
              label={say.kind}
              value={draft.kind}
              onChange={event => set({ kind: event.currentTarget.value as Draft['kind'] })} // One of those listed.
              data={Object.entries(say.kinds).map(([value, label]) => ({ value, label }))}
            />
            <NativeSelect
              label={say.channel}
              value={draft.channel}
              onChange={event => set({ channel: event.currentTarget.value as Draft['channel'] })} // One of those listed.
              data={Object.entries(say.channels).map(([value, label]) => ({ value, label }))}
            />
            <div>
              <Text size="sm" fw={500} mb={4}>
                {say.contact}
              </Text>
              <PickContact chosen={draft.contact_id ?? ''} choose={contact_id => set({ contact_id })} />
            </div>
            <TextInput
              label={say.who}
              description={say.whoHint}
              value={draft.who ?? ''}
              error={fieldError(open.error, 'who', ['nobody'])}
              onChange={event => set({ who: event.currentTarget.value })}
            />
            <TextInput
              type="date"
              label={say.received}
              description={say.receivedHint}
              max={today()}
              value={day}
              onChange={event => setDay(event.currentTarget.value)}
            />
            <Textarea
              label={say.notes}
              autosize
              minRows={2}
              value={draft.notes ?? ''}
              onChange={event => set({ notes: event.currentTarget.value })}
            />
            <Button type="submit" loading={open.isPending}>
              {say.save}
            </Button>
          </Stack>
        </form>
      </May>
    </Modal>
  )
}
