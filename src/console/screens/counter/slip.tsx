/** One person's slip: the boxes in the words that were registered, all of them empty, and what makes it evidence. */

import { Button, Checkbox, FileButton, Group, Stack, Text, TextInput } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { call, type Input, type Output } from '../../client.ts'
import { useChosen } from '../../parts/address.ts'
import { May } from '../../parts/may.tsx'
import { Card } from '../../parts/page.tsx'
import { fieldError, Problem } from '../../parts/problem.tsx'
import { useAccount } from '../../session.tsx'
import { useWords } from '../../words.tsx'
import type { Version } from './counter.tsx'
import { type Scan, scanOf } from './scan.ts'
import { counterWords } from './words.ts'

type Entered = Output<'consents.enter'>
type Box = Version['draft']['items'][number]

type Props = {
  readonly form: NonNullable<Input<'consents.enter'>['form_id']>
  readonly version: Version
  readonly locale: Version['draft']['locales'][number]
  readonly recorded: (of: string, entered: Entered) => void
}

/** `2026-11-26T10:15` on the clock of this place. */
const localMinute = (at: Date) => new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16)

/** Whoever is logged in, unless somebody else writes their own name there. */
function useMyName(): string | undefined {
  const { account } = useAccount()
  const users = useQuery({ queryKey: ['users'], queryFn: () => call('users.list', {}) })
  return users.data?.data.find(it => it.user_id === account?.actor.id)?.name
}

export function Slip({ form, version, locale, recorded }: Props) {
  const say = useWords(counterWords)
  const { draft } = version
  const boxes: readonly Box[] = [...draft.items, ...draft.partners]
  const me = useMyName()
  const [ticked, setTicked] = useState<string[]>([]) // Nobody but the person ticks [AS-05].
  const [person, setPerson] = useState({ email: '', phone: '', name: '' })
  const [given, setGiven] = useState(() => localMinute(new Date()))
  const [place, setPlace] = useChosen('place')
  const [by, setBy] = useState<string>()
  const [scan, setScan] = useState<Scan>()
  const enteredBy = by ?? me ?? ''
  const enter = useMutation({
    mutationFn: () =>
      call('consents.enter', {
        ...Object.fromEntries(Object.entries(person).filter(([, value]) => value.trim() !== '')),
        form_id: form,
        form_version: version.version,
        locale,
        ticked,
        given_at: given === '' ? '' : new Date(given).toISOString(),
        place,
        method: 'paper',
        entered_by: enteredBy,
        ...(scan && { document: scan }),
      }),
    onSuccess: entered => recorded(person.email, entered),
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    enter.mutate()
  }
  const asksNumber = boxes.some(it => it.channel !== 'email')
  return (
    <May right="contacts.write">
      <form onSubmit={submit}>
        <Stack gap="lg">
          <Problem of={enter.error} />
          <Card title={say.boxes} says={say.boxesSays}>
            <Boxes boxes={boxes} locale={locale} ticked={ticked} tick={setTicked} />
            <Text size="sm" className="om-soft" mt="md">
              {say.asks(draft.controller.name)}. {draft.texts[locale]?.withdrawal}
            </Text>
          </Card>
          <Card title={say.person}>
            <Stack>
              <TextInput
                size="md"
                label={say.email}
                type="email"
                autoComplete="off"
                required
                value={person.email}
                error={fieldError(enter.error, 'email')}
                onChange={event => setPerson({ ...person, email: event.currentTarget.value })}
              />
              {asksNumber && (
                <TextInput
                  size="md"
                  label={say.phone}
                  description={say.phoneHint}
                  type="tel"
                  autoComplete="off"
                  value={person.phone}
                  error={fieldError(enter.error, 'phone')}
                  onChange={event => setPerson({ ...person, phone: event.currentTarget.value })}
                />
              )}
              <TextInput
                size="md"
                label={`${say.name} (${say.optional})`}
                autoComplete="off"
                value={person.name}
                onChange={event => setPerson({ ...person, name: event.currentTarget.value })}
              />
            </Stack>
          </Card>
          <Card title={say.when}>
            <Stack>
              <TextInput
                size="md"
                label={say.given}
                description={say.givenHint}
                type="datetime-local"
                required
                value={given}
                error={fieldError(enter.error, 'given_at')}
                onChange={event => setGiven(event.currentTarget.value)}
              />
              <TextInput
                size="md"
                label={say.place}
                description={say.placeHint}
                required
                value={place}
                error={fieldError(enter.error, 'place')}
                onChange={event => setPlace(event.currentTarget.value)}
              />
              <TextInput
                size="md"
                label={say.by}
                required
                value={enteredBy}
                error={fieldError(enter.error, 'entered_by')}
                onChange={event => setBy(event.currentTarget.value)}
              />
              <Paper scan={scan} take={setScan} />
            </Stack>
          </Card>
          <Button type="submit" size="lg" loading={enter.isPending} disabled={ticked.length === 0}>
            {say.save}
          </Button>
        </Stack>
      </form>
    </May>
  )
}

type BoxesProps = {
  readonly boxes: readonly Box[]
  readonly locale: Props['locale']
  readonly ticked: string[]
  readonly tick: (ids: string[]) => void
}

/** Large enough for a finger; the words are those of the version, and nobody here can change them. */
const Boxes = ({ boxes, locale, ticked, tick }: BoxesProps) => (
  <Stack gap="md">
    {boxes.map(({ id, label }) => (
      <Checkbox
        key={id}
        size="lg"
        label={label[locale] ?? ''}
        checked={ticked.includes(id)}
        onChange={event => tick(event.currentTarget.checked ? [...ticked, id] : ticked.filter(it => it !== id))}
      />
    ))}
  </Stack>
)

function Paper({ scan, take }: { readonly scan: Scan | undefined; readonly take: (scan: Scan | undefined) => void }) {
  const say = useWords(counterWords)
  const [isTooLarge, setTooLarge] = useState(false)
  const choose = async (file: File | null) => {
    const made = file ? await scanOf(file) : undefined
    setTooLarge(file !== null && made === undefined)
    take(made)
  }
  return (
    <Stack gap={4}>
      <Text size="md" fw={500}>
        {say.scan} ({say.optional})
      </Text>
      <Text size="sm" className="om-soft">
        {say.scanHint}
      </Text>
      <Group>
        <FileButton accept="image/*,application/pdf" onChange={file => void choose(file)}>
          {props => (
            <Button variant="default" size="md" {...props}>
              {say.choose}
            </Button>
          )}
        </FileButton>
        {scan && (
          <Button variant="subtle" size="md" onClick={() => take(undefined)}>
            {say.remove}
          </Button>
        )}
        {scan && (
          <Text size="sm" role="status">
            {scan.media} · {Math.round((scan.base64.length * 3) / 4 / 1024)} KB
          </Text>
        )}
      </Group>
      {isTooLarge && (
        <Text size="sm" c="red" role="alert">
          {say.tooLarge}
        </Text>
      )}
    </Stack>
  )
}
