/** What a server of somebody else is told, partners, callers and the account’s own systems alike: its address, its trouble, and what became of each message. */

import { Alert, Badge, Button, Group, Text, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { number, useWords } from '../words.tsx'
import { fieldError } from './problem.tsx'
import type { Column } from './rows.tsx'
import { When } from './when.tsx'

export const words = {
  at: 'parts/told',
  en: {
    again: 'Next try',
    save: 'Save',
    state: 'State',
    states: { waiting: 'Waiting', taken: 'Taken', dropped: 'Dropped', 'given-up': 'Given up' },
    tries: 'Tries',
    at: 'At',
  },
}

type Troubled = { readonly last_error: string | null; readonly next_try: string | null }

export function Trouble({ of: { last_error, next_try }, title }: { readonly of: Troubled; readonly title: string }) {
  const say = useWords(words)
  return (
    last_error && (
      <Alert variant="light" color="yellow" title={title}>
        {last_error} {next_try && say.again} {next_try && <When at={next_try} />}
      </Alert>
    )
  )
}

type AddressProps = {
  readonly name: string
  readonly saved: string
  /** The refusals that are about the address. */
  readonly flaws: readonly string[]
  readonly save: (url: string) => Promise<unknown>
}

export function AddressField({ name, saved, flaws, save }: AddressProps) {
  const say = useWords(words)
  const [url, setUrl] = useState(saved)
  const saving = useMutation({ mutationFn: () => save(url.trim()) })
  return (
    <Group align="start">
      <TextInput
        aria-label={name}
        type="url"
        flex={1}
        miw={220}
        value={url}
        error={fieldError(saving.error, 'url', [...flaws, 'changed'])}
        onChange={event => setUrl(event.currentTarget.value)}
      />
      <Button variant="default" disabled={url === saved} loading={saving.isPending} onClick={() => saving.mutate()}>
        {say.save}
      </Button>
    </Group>
  )
}

type Told = {
  readonly state: keyof typeof COLORS
  readonly error: string | null
  readonly attempts: number
  readonly settled_at: string | null
  readonly created_at: string
}

const COLORS = { waiting: 'yellow', taken: 'pine', dropped: 'gray', 'given-up': 'red' } as const

/** What a message can be, in words. */
export const useStates = () => useWords(words).states

export function ToldState({ of }: { readonly of: keyof typeof COLORS }) {
  const states = useStates()
  return (
    <Badge variant="light" color={COLORS[of]} miw="fit-content">
      {states[of]}
    </Badge>
  )
}

/** The columns that each message has, whatever it says. */
export function useToldColumns(): readonly Column<Told>[] {
  const say = useWords(words)
  return [
    {
      name: say.state,
      cell: ({ state, error }: Told) => (
        <>
          <ToldState of={state} />
          {error && (
            <Text size="xs" className="om-bad">
              {error}
            </Text>
          )}
        </>
      ),
    },
    { name: say.tries, cell: (row: Told) => number.format(row.attempts), right: true, width: 70, wide: true },
    { name: say.at, cell: (row: Told) => <When at={row.settled_at ?? row.created_at} />, width: 150 },
  ]
}
