/** A purpose from its name, what it is about and how often: the rest is made, and can be changed. */

import { Button, Group, Modal, NativeSelect, Stack, Textarea, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { call } from '../../client.ts'
import { May } from '../../parts/may.tsx'
import { fieldError, Problem } from '../../parts/problem.tsx'
import { useAccount } from '../../session.tsx'
import { useWords } from '../../words.tsx'
import { Bound } from './bound.tsx'
import { type Draft, KINDS, type Locale, type PurposeId, slugOf, withSentences } from './draft.ts'
import { LANGUAGE_NAMES } from '../composer/words.ts'
import { purposeWords } from './words.ts'

type Props = { readonly kind: Draft['kind'] | undefined; readonly close: () => void }
type Start = Pick<Draft, 'kind' | 'max_frequency'> & { readonly name: string; readonly description: string }

/** Closed while there is no kind. */
export function BeginPurpose({ kind, close }: Props) {
  const say = useWords(purposeWords)
  return (
    <Modal opened={kind !== undefined} onClose={close} title={say.make} size="lg">
      {kind && <Begin kind={kind} />}
    </Modal>
  )
}

function Begin({ kind }: { readonly kind: Draft['kind'] }) {
  const say = useWords(purposeWords)
  const navigate = useNavigate()
  const client = useQueryClient()
  const locale = useSpoken()
  const [start, setStart] = useState<Start>({
    kind,
    name: '',
    description: '',
    max_frequency: { count: 1, per: 'week' },
  })
  const [slug, setSlug] = useState<string>()
  const set = (some: Partial<Start>) => setStart(was => ({ ...was, ...some }))
  const chosen = slug ?? slugOf(start.name, start.kind)
  const make = useMutation({
    mutationFn: () => made(start, chosen, locale),
    onSuccess: async id => {
      await client.invalidateQueries({ queryKey: ['purposes'] })
      await navigate({ to: `/purposes/${id}` })
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    make.mutate()
  }
  return (
    <May right="purposes.write">
      <form onSubmit={submit}>
        <Stack>
          <Problem of={make.error} />
          <TextInput
            data-autofocus
            label={say.name}
            description={say.nameHint}
            required
            maxLength={200}
            value={start.name}
            onChange={event => set({ name: event.currentTarget.value })}
          />
          <Textarea
            label={say.description}
            description={say.descriptionHint}
            autosize
            minRows={2}
            value={start.description}
            onChange={event => set({ description: event.currentTarget.value })}
          />
          <Bound value={start.max_frequency} change={max_frequency => set({ max_frequency })} />
          <NativeSelect
            label={say.kind}
            value={start.kind}
            onChange={event => set({ kind: event.currentTarget.value as Draft['kind'] })} // One of those listed.
            data={KINDS.map(value => ({ value, label: say.kinds[value] }))}
          />
          <TextInput
            label={say.slug}
            description={say.slugHint}
            required
            value={chosen}
            error={fieldError(make.error, 'slug')}
            onChange={event => setSlug(event.currentTarget.value)}
          />
          <Group justify="end">
            <Button type="submit" loading={make.isPending} disabled={start.name.trim() === ''}>
              {say.begin}
            </Button>
          </Group>
        </Stack>
      </form>
    </May>
  )
}

/** The account's language, where people can be asked in it. */
function useSpoken(): Locale {
  const { account } = useAccount()
  const spoken = Object.keys(LANGUAGE_NAMES) as Locale[] // The table's own keys.
  return spoken.find(locale => locale === account?.locale.slice(0, 2)) ?? 'en'
}

/** With the frequency sentence that the rules propose. */
async function made(
  { kind, max_frequency, name, description }: Start,
  slug: string,
  locale: Locale,
): Promise<PurposeId> {
  const texts = { [locale]: { name: name.trim(), description: description.trim(), frequency: '' } }
  const draft: Draft = { slug, kind, max_frequency, channels: ['email'], texts }
  const { purpose_id, rev, findings } = await call('purposes.create', draft)
  const id = purpose_id as PurposeId // As the server makes them.
  await call('purposes.save', { purpose_id: id, rev, ...withSentences(draft, findings) })
  return id
}
