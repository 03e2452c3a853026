/** A sender as it is set up. */

import { Button, Group, MultiSelect, NativeSelect, NumberInput, Stack, Textarea, TextInput } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { call, type Input } from '../../client.ts'
import { May } from '../../parts/may.tsx'
import { fieldError, Problem } from '../../parts/problem.tsx'
import { useWords } from '../../words.tsx'
import type { TextSender } from './senders.tsx'
import { senderWords } from './words.ts'

type Draft = {
  readonly value: string
  readonly name: string
  readonly countries: string
  readonly registrations: string
  readonly way_out: TextSender['way_out']
  readonly way_out_number: string
  readonly every_nth: number
  readonly contact: string
  readonly programs: string[]
}

const draftOf = (sender: TextSender | undefined): Draft => ({
  value: sender?.value ?? '',
  name: sender?.name ?? '',
  countries: sender?.countries.join(', ') ?? '',
  registrations: sender?.registrations.map(it => `${it.country}: ${it.reference}`).join('\n') ?? '',
  way_out: sender?.way_out ?? 'reply',
  way_out_number: sender?.way_out_number ?? '',
  every_nth: sender?.every_nth ?? 1,
  contact: sender?.contact ?? '',
  programs: sender?.programs ?? [],
})

const listed = (text: string, by: RegExp) =>
  text
    .split(by)
    .map(it => it.trim())
    .filter(it => it !== '')

const settingsOf = ({ value: _, way_out_number, ...draft }: Draft) => ({
  ...draft,
  countries: listed(draft.countries, /[\s,;]+/),
  registrations: listed(draft.registrations, /\n/).map(line => {
    const [country = '', ...reference] = line.split(':')
    return { country: country.trim(), reference: reference.join(':').trim() }
  }),
  way_out_number: draft.way_out === 'number' ? way_out_number : null,
})

type Props = { readonly sender: TextSender | undefined; readonly close: () => void }

export function SenderForm({ sender, close }: Props) {
  const say = useWords(senderWords)
  const client = useQueryClient()
  const [draft, setDraft] = useState(() => draftOf(sender))
  const purposes = useQuery({ queryKey: ['purposes'], queryFn: () => call('purposes.list', {}) })
  const save = useMutation({
    mutationFn: async () => {
      const settings: Omit<Input<'text-senders.create'>, 'value'> = settingsOf(draft)
      if (sender) await call('text-senders.save', { sender_id: sender.sender_id, ...settings })
      else await call('text-senders.create', { value: draft.value, ...settings })
    },
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['text-senders'] })
      close()
    },
  })
  const set = (change: Partial<Draft>) => setDraft(before => ({ ...before, ...change }))
  const wrong = (member: string, codes: readonly string[] = []) => fieldError(save.error, member, codes)
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    save.mutate()
  }
  return (
    <May right="routes.write">
      <form onSubmit={onSubmit}>
        <Stack gap="sm">
          {!sender && (
            <TextInput
              label={say.value}
              required
              value={draft.value}
              error={wrong('value', ['not-a-sender', 'known'])}
              onChange={event => set({ value: event.currentTarget.value })}
            />
          )}
          <TextInput
            label={say.name}
            description={say.nameHint}
            required
            value={draft.name}
            error={wrong('name', ['name-says-more'])}
            onChange={event => set({ name: event.currentTarget.value })}
          />
          <TextInput
            label={say.contact}
            description={say.contactHint}
            required
            value={draft.contact}
            error={wrong('contact', ['no-contact'])}
            onChange={event => set({ contact: event.currentTarget.value })}
          />
          <Group grow align="start">
            <NativeSelect
              label={say.wayOut}
              value={draft.way_out}
              error={wrong('way_out', ['deaf'])}
              onChange={event => set({ way_out: event.currentTarget.value as Draft['way_out'] })} // One of its options.
              data={Object.entries(say.ways).map(([value, label]) => ({ value, label }))}
            />
            <NumberInput
              label={say.everyNth}
              min={1}
              max={100}
              value={draft.every_nth}
              onChange={value => set({ every_nth: Number(value) || 1 })}
            />
          </Group>
          {draft.way_out === 'number' && (
            <TextInput
              label={say.wayOutNumber}
              required
              value={draft.way_out_number}
              error={wrong('way_out_number', ['way-out-unknown'])}
              onChange={event => set({ way_out_number: event.currentTarget.value })}
            />
          )}
          <TextInput
            label={say.countries}
            description={say.countriesHint}
            value={draft.countries}
            error={wrong('countries', ['no-countries', 'not-accepted-there'])}
            onChange={event => set({ countries: event.currentTarget.value })}
          />
          <Textarea
            label={say.registrations}
            description={say.registrationsHint}
            autosize
            value={draft.registrations}
            error={wrong('registrations')}
            onChange={event => set({ registrations: event.currentTarget.value })}
          />
          <MultiSelect
            label={say.programs}
            description={say.programsHint}
            value={draft.programs}
            onChange={programs => set({ programs })}
            data={(purposes.data?.data ?? []).map(({ slug }) => slug)}
          />
          <Problem of={save.error} />
          <Group>
            <Button type="submit" loading={save.isPending}>
              {say.save}
            </Button>
          </Group>
        </Stack>
      </form>
    </May>
  )
}
