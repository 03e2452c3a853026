/** The phone of whoever is logged in: where tests of texts go, once a code has shown that it is theirs. */

import { Badge, Button, Group, Stack, Text, TextInput } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, type ReactNode, useState } from 'react'
import { call, type Output } from '../client.ts'
import { type Language, useLanguage, useWords } from '../words.tsx'
import { CodeField } from './code-field.tsx'
import { May } from './may.tsx'
import { Load } from './page.tsx'
import { fieldError, Problem } from './problem.tsx'
import { tell } from './undo.tsx'

export const words = {
  at: 'parts/own-handset',
  en: {
    says: 'A test of a text goes to your own phone, exactly as it would be sent. A code shows first that the phone is yours.',
    number: 'Your number',
    numberHint: 'Begin with + and the code of the country, such as +41 79 123 45 67',
    ask: 'Text me a code',
    asked: (to: string) => `A code is on its way to ${to}.`,
    codeHint: 'Six digits, in the newest text',
    confirm: 'Confirm',
    again: 'Another code',
    other: 'Use another number',
    states: { asked: 'Waits for its code', rehearsed: 'Sandbox only', proven: 'Yours' },
    proven: 'Tests of texts go there. A STOP from this phone ends that.',
    rehearsed:
      'The code stayed in the sandbox, where others can read it, so it shows nothing of the phone, and tests stay there as well. Once texts leave by a route of yours, ask for another code.',
    forget: 'Forget this number',
    forgotten: 'Tests of texts stay in the sandbox.',
    confirmed: (to: string) => `Tests of texts go to ${to} now.`,
    cancel: 'Cancel',
  },
}

type Handset = NonNullable<Output<'own-handset.read'>['handset']>

const KEY = ['own-handset']
export const useOwnHandset = () => useQuery({ queryKey: KEY, queryFn: () => call('own-handset.read', {}) })

export function OwnHandset() {
  const say = useWords(words)
  const found = useOwnHandset()
  const [other, setOther] = useState(false)
  return (
    <Stack>
      <Text size="sm">{say.says}</Text>
      <Load of={found} rows={2}>
        {({ handset }) =>
          handset === null || other ? (
            <Ask done={() => setOther(false)} {...(handset !== null && { cancel: () => setOther(false) })} />
          ) : (
            <Standing handset={handset} other={() => setOther(true)} />
          )
        }
      </Load>
    </Stack>
  )
}

function Standing({ handset, other }: { readonly handset: Handset; readonly other: () => void }) {
  const say = useWords(words)
  const client = useQueryClient()
  const { number, state } = handset
  const forget = useMutation({
    mutationFn: () => call('own-handset.remove', {}),
    onSuccess: () => tell(say.forgotten),
    onSettled: () => client.invalidateQueries({ queryKey: KEY }),
  })
  return (
    <Stack>
      <Group gap="sm">
        <Text className="om-num">{number}</Text>
        <Badge variant="light" color={state === 'proven' ? 'pine' : 'yellow'}>
          {say.states[state]}
        </Badge>
      </Group>
      {state === 'asked' ? <Answer number={number} /> : <Text size="sm">{say[state]}</Text>}
      <Problem of={forget.error} />
      <Group gap="xs">
        {state === 'rehearsed' && <Again number={number} />}
        <Button variant="default" onClick={other}>
          {say.other}
        </Button>
        <May right="campaigns.send">
          <Button variant="subtle" color="red" loading={forget.isPending} onClick={() => forget.mutate()}>
            {say.forget}
          </Button>
        </May>
      </Group>
    </Stack>
  )
}

function useAsk(done: () => void = () => {}) {
  const say = useWords(words)
  const client = useQueryClient()
  const locale: Language = useLanguage()
  return useMutation({
    mutationFn: (number: string) => call('own-handset.ask', { number, locale }),
    onSuccess: async ({ number }) => {
      tell(say.asked(number))
      await client.invalidateQueries({ queryKey: KEY })
      done()
    },
  })
}

function Ask({ done, cancel }: { readonly done: () => void; readonly cancel?: () => void }) {
  const say = useWords(words)
  const [number, setNumber] = useState('')
  const ask = useAsk(done)
  return (
    <Form error={ask.error} submit={() => ask.mutate(number)}>
      <TextInput
        data-autofocus
        label={say.number}
        description={say.numberHint}
        type="tel"
        autoComplete="tel"
        required
        value={number}
        error={fieldError(ask.error, 'number', ['not-a-number'])}
        onChange={event => setNumber(event.currentTarget.value)}
      />
      <Group gap="xs">
        <Button type="submit" loading={ask.isPending}>
          {say.ask}
        </Button>
        {cancel && (
          <Button variant="default" onClick={cancel}>
            {say.cancel}
          </Button>
        )}
      </Group>
    </Form>
  )
}

function Answer({ number }: { readonly number: string }) {
  const say = useWords(words)
  const client = useQueryClient()
  const [code, setCode] = useState('')
  const confirm = useMutation({
    mutationFn: () => call('own-handset.confirm', { code }),
    onSuccess: ({ state, number: its }) => {
      if (state === 'proven') tell(say.confirmed(its))
      return client.invalidateQueries({ queryKey: KEY })
    },
  })
  return (
    <Form error={confirm.error} submit={() => confirm.mutate()}>
      <CodeField
        value={code}
        set={setCode}
        says={say.codeHint}
        error={fieldError(confirm.error, 'code', ['wrong-code'])}
      />
      <Group gap="xs">
        <Button type="submit" loading={confirm.isPending}>
          {say.confirm}
        </Button>
        <Again number={number} />
      </Group>
    </Form>
  )
}

function Again({ number }: { readonly number: string }) {
  const say = useWords(words)
  const ask = useAsk()
  return (
    <>
      <May right="campaigns.send">
        <Button variant="default" loading={ask.isPending} onClick={() => ask.mutate(number)}>
          {say.again}
        </Button>
      </May>
      <Problem of={ask.error} />
    </>
  )
}

type FormProps = { readonly error: unknown; readonly submit: () => void; readonly children: ReactNode }

function Form({ error, submit, children }: FormProps) {
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    submit()
  }
  return (
    <form onSubmit={onSubmit}>
      <Stack gap="sm" maw={420}>
        <Problem of={error} />
        {children}
      </Stack>
    </form>
  )
}
