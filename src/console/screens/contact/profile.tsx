/** Who somebody is: what can be changed of it, and what that would mean. */

import { Button, Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { call, type Input } from '../../client.ts'
import { May } from '../../parts/may.tsx'
import { Card } from '../../parts/page.tsx'
import { fieldError, Problem } from '../../parts/problem.tsx'
import { When } from '../../parts/when.tsx'
import { countryName, useWords } from '../../words.tsx'
import { LANGUAGE_NAMES } from '../composer/words.ts'
import { Moving } from './moving.tsx'
import type { Contact } from './types.ts'
import { contactWords } from './words.ts'

/** `Mobile, United Kingdom`: what its numbering plan says; with the state where that decides on hours. */
function phoneOf({ phone_is: it }: Contact, kinds: Readonly<Record<string, string>>): string {
  if (!it) return ''
  const [, state] = (it.region ?? '').split('-')
  return [kinds[it.kind], it.country && countryName(it.country), state].filter(Boolean).join(', ')
}

type Changes = Omit<Input<'contacts.change'>, 'contact_id' | 'rev'>

export function Profile({ contact }: { readonly contact: Contact }) {
  const say = useWords(contactWords)
  const client = useQueryClient()
  const { contact_id, rev } = contact
  const [changes, setChanges] = useState<Changes>({})
  const set = (some: Changes) => setChanges(was => ({ ...was, ...some }))
  const now = { ...contact, ...changes }
  const save = useMutation({
    mutationFn: () => call('contacts.change', { contact_id, rev, ...changes }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['contact', contact_id] }),
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    save.mutate()
  }
  const attributes = Object.entries(now.attributes ?? contact.attributes)
  return (
    <Card title={say.profile}>
      <May right="contacts.write">
        <form onSubmit={submit}>
          <Stack>
            <Problem of={save.error} />
            <TextInput label={say.name} value={now.name} onChange={event => set({ name: event.currentTarget.value })} />
            <TextInput
              label={say.email}
              description={say.emailHint}
              type="email"
              required={contact.email !== null}
              value={now.email ?? ''}
              error={fieldError(save.error, 'email', ['not-an-address', 'taken'])}
              onChange={event => set({ email: event.currentTarget.value })}
            />
            <TextInput
              label={say.phone}
              description={[phoneOf(contact, say.phoneKinds), say.phoneHint].filter(Boolean).join(' · ')}
              type="tel"
              value={now.phone ?? ''}
              error={fieldError(save.error, 'phone', ['not-a-number'])}
              onChange={event => set({ phone: event.currentTarget.value })}
            />
            {changes.email !== undefined && changes.email !== contact.email && <Moving contact={contact} />}
            <NativeSelect
              label={say.locale}
              value={now.locale}
              onChange={event => set({ locale: event.currentTarget.value as Contact['locale'] })} // One of those listed.
              data={Object.entries(LANGUAGE_NAMES).map(([value, label]) => ({ value, label }))}
            />
            <Text size="sm" fw={500}>
              {say.attributes}
            </Text>
            {attributes.length === 0 && (
              <Text size="sm" className="om-soft">
                {say.noAttributes}
              </Text>
            )}
            {attributes.map(([name, value]) => (
              <TextInput
                key={name}
                label={name}
                value={value}
                onChange={event => set({ attributes: { ...now.attributes, [name]: event.currentTarget.value } })}
              />
            ))}
            <Group justify="space-between">
              <Text size="xs" className="om-soft" component="span">
                {say.signedUp} <When at={contact.created_at} />
              </Text>
              <Button type="submit" loading={save.isPending} disabled={Object.keys(changes).length === 0}>
                {say.save}
              </Button>
            </Group>
          </Stack>
        </form>
      </May>
    </Card>
  )
}
