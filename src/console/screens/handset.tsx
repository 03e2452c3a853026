/** The handset of the sandbox: the texts that stayed in this house, as a handset shows them, and answers typed as it. */

import { Button, Group, NativeSelect, Paper, Stack, Text, TextInput } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { call, type Output } from '../client.ts'
import { useChosen } from '../parts/address.ts'
import { May } from '../parts/may.tsx'
import { Card, Empty, Load, Page } from '../parts/page.tsx'
import { Problem } from '../parts/problem.tsx'
import { When } from '../parts/when.tsx'
import { counted, useWords } from '../words.tsx'

const LIVE_MS = 3_000
const SHOWN = 100

export const words = {
  at: 'screens/handset',
  en: {
    title: 'Sandbox handset',
    says: 'Where texts go until you set up a route. Answer as the handset to try STOP, HELP or JOIN: it is heard as a rehearsal, and proves nothing about the number.',
    clear: 'Empty the handset',
    noneTitle: 'No texts yet',
    noneSays: 'Ask for a code on a form that asks for a phone, or send yourself a test: the text appears here.',
    from: 'The handset’s number',
    to: 'Writes to',
    text: 'Text',
    send: 'Send',
    answer: 'Answer as the handset',
    threads: 'Conversations',
    whose: 'Whose, with whom',
    parts: (count: number) => counted(count, 'part', 'parts'),
    between: (handset: string, other: string) => `${handset} with ${other}`,
  },
}

type OneText = Output<'handset.list'>['data'][number]
const isIn = ({ direction }: OneText) => direction === 'to-handset'
const handsetOf = (it: OneText) => (isIn(it) ? it.to : it.from)
const otherOf = (it: OneText) => (isIn(it) ? it.from : it.to)
const threadOf = (it: OneText) => `${handsetOf(it)} ${otherOf(it)}`

export function Handset() {
  const say = useWords(words)
  const client = useQueryClient()
  const texts = useQuery({
    queryKey: ['handset'],
    queryFn: () => call('handset.list', { limit: SHOWN }),
    refetchInterval: LIVE_MS,
  })
  const clear = useMutation({
    mutationFn: () => call('handset.clear', {}),
    onSuccess: () => client.invalidateQueries({ queryKey: ['handset'] }),
  })
  const empty = (
    <May right="campaigns.write">
      <Button
        variant="default"
        loading={clear.isPending}
        disabled={texts.data?.data.length === 0}
        onClick={() => clear.mutate()}
      >
        {say.clear}
      </Button>
    </May>
  )
  return (
    <Page title={say.title} says={say.says} actions={empty}>
      <Problem of={clear.error} />
      <Load of={texts}>{({ data }) => <Threads texts={data} />}</Load>
    </Page>
  )
}

function Threads({ texts }: { readonly texts: readonly OneText[] }) {
  const say = useWords(words)
  const threads = [...Map.groupBy(texts, threadOf)]
  const [chosen, choose] = useChosen('thread', threads[0]?.[0] ?? '')
  const shown = threads.find(([key]) => key === chosen)?.[1] ?? threads[0]?.[1] ?? []
  const [first] = shown
  return (
    <Stack>
      {first ? (
        <Card title={say.threads}>
          <NativeSelect
            label={say.whose}
            mb="md"
            maw={420}
            data={threads.flatMap(([value, [its]]) =>
              its ? [{ value, label: say.between(handsetOf(its), otherOf(its)) }] : [],
            )}
            value={threadOf(first)}
            onChange={({ currentTarget: { value } }) => choose(value)}
          />
          <Stack gap="xs" maw={420} role="log" aria-label={say.between(handsetOf(first), otherOf(first))}>
            {shown.toReversed().map(it => (
              <Bubble key={it.text_id} it={it} />
            ))}
          </Stack>
        </Card>
      ) : (
        <Card>
          <Empty title={say.noneTitle} says={say.noneSays} />
        </Card>
      )}
      <Answer
        key={first ? threadOf(first) : ''}
        from={first ? handsetOf(first) : ''}
        to={first ? otherOf(first) : ''}
      />
    </Stack>
  )
}

function Bubble({ it }: { readonly it: OneText }) {
  const say = useWords(words)
  return (
    <Paper withBorder p="xs" radius="md" maw="85%" style={{ alignSelf: isIn(it) ? 'flex-start' : 'flex-end' }}>
      <Text size="sm" className="om-break" style={{ whiteSpace: 'pre-wrap' }}>
        {it.text}
      </Text>
      <Text size="xs" className="om-soft">
        <When at={it.at} />
        {isIn(it) && ` · ${say.parts(it.parts)}`}
      </Text>
    </Paper>
  )
}

function Answer(known: { readonly from: string; readonly to: string }) {
  const say = useWords(words)
  const client = useQueryClient()
  const [it, setIt] = useState({ ...known, text: '' })
  const send = useMutation({
    mutationFn: () => call('handset.answer', it),
    onSuccess: async () => {
      setIt(was => ({ ...was, text: '' }))
      await client.invalidateQueries({ queryKey: ['handset'] })
    },
  })
  const field = (name: keyof typeof it) => ({
    value: it[name],
    required: true,
    onChange: ({ currentTarget: { value } }: { readonly currentTarget: { readonly value: string } }) =>
      setIt(was => ({ ...was, [name]: value })),
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    send.mutate()
  }
  return (
    <Card title={say.answer}>
      <May right="campaigns.write">
        <form onSubmit={submit}>
          <Group align="end" gap="xs">
            <TextInput type="tel" label={say.from} placeholder="+41 79 123 45 67" {...field('from')} />
            <TextInput label={say.to} {...field('to')} />
            <TextInput label={say.text} style={{ flex: '1 1 200px' }} {...field('text')} />
            <Button type="submit" loading={send.isPending}>
              {say.send}
            </Button>
          </Group>
          <Problem of={send.error} />
        </form>
      </May>
    </Card>
  )
}
