/** A form from what it asks for: three clicks, and the rest is written. */

import { Button, Checkbox, Group, Modal, Stack, Text, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { call } from '../../client.ts'
import { May } from '../../parts/may.tsx'
import { fieldError, Problem } from '../../parts/problem.tsx'
import { useWords } from '../../words.tsx'
import { canBeAsked, usePurposes } from './boxes.tsx'
import type { PurposeId, PurposeRow } from './draft.ts'
import { formWords } from './words.ts'

export function BeginForm({ opened, close }: { readonly opened: boolean; readonly close: () => void }) {
  const say = useWords(formWords)
  return (
    <Modal opened={opened} onClose={close} title={say.make} size="lg">
      <Begin />
    </Modal>
  )
}

function Begin() {
  const say = useWords(formWords)
  const navigate = useNavigate()
  const client = useQueryClient()
  const [name, setName] = useState(say.firstName)
  const [privacy, setPrivacy] = useState('')
  const [chosen, setChosen] = useState<string[]>()
  const usable = (usePurposes().data ?? []).filter(it => canBeAsked(it) && it.kind !== 'partner')
  const only = usable.length === 1 ? usable.map(it => it.purpose_id) : []
  const asked = chosen ?? only
  const make = useMutation({
    mutationFn: () => call('forms.create', { name, purpose_ids: asked as PurposeId[], privacy_url: privacy }), // Those listed.
    onSuccess: async made => {
      await client.invalidateQueries({ queryKey: ['forms'] })
      await navigate({ to: `/forms/${made.form_id}` })
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    make.mutate()
  }
  return (
    <May right="forms.write">
      <form onSubmit={submit}>
        <Stack>
          <Problem of={make.error} />
          <Asked usable={usable} value={asked} choose={setChosen} />
          <TextInput
            label={say.privacy}
            description={say.privacyHint}
            type="url"
            placeholder="https://"
            value={privacy}
            error={fieldError(make.error, 'privacy_url')}
            onChange={event => setPrivacy(event.currentTarget.value)}
          />
          <TextInput
            label={say.name}
            description={say.nameHint}
            required
            value={name}
            onChange={event => setName(event.currentTarget.value)}
          />
          <Group justify="end">
            <Button type="submit" loading={make.isPending} disabled={name.trim() === ''}>
              {say.begin}
            </Button>
          </Group>
        </Stack>
      </form>
    </May>
  )
}

type AskedProps = {
  readonly usable: readonly PurposeRow[]
  readonly value: string[]
  readonly choose: (ids: string[]) => void
}

function Asked({ usable, value, choose }: AskedProps) {
  const say = useWords(formWords)
  if (usable.length === 0)
    return (
      <Text size="sm">
        {say.noPurposes} <Link to="/purposes">{say.makePurpose}</Link>
      </Text>
    )
  return (
    <Checkbox.Group label={say.asksFor} value={value} onChange={choose}>
      <Stack gap="xs" mt={6}>
        {usable.map(({ purpose_id, name, slug }) => (
          <Checkbox key={purpose_id} value={purpose_id} label={name} description={slug} />
        ))}
      </Stack>
    </Checkbox.Group>
  )
}
