/** What texts come from: proofs, ways out, and the words that lead to forms. */

import { Badge, Button, Group, Modal, NativeSelect, Stack, Text, TextInput } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { call, type Input, type Output } from '../../client.ts'
import { May } from '../../parts/may.tsx'
import { Card, Empty, Load, Page } from '../../parts/page.tsx'
import { Problem } from '../../parts/problem.tsx'
import { offerUndo, tell } from '../../parts/undo.tsx'
import { useWords } from '../../words.tsx'
import { SenderForm } from './sender-form.tsx'
import { senderWords } from './words.ts'

export type TextSender = Output<'text-senders.list'>['data'][number]

export function TextSenders() {
  const say = useWords(senderWords)
  const senders = useQuery({ queryKey: ['text-senders'], queryFn: () => call('text-senders.list', {}) })
  const [editing, setEditing] = useState<TextSender>()
  const [opened, dialog] = useDisclosure()
  const open = (sender: TextSender | undefined) => {
    setEditing(sender)
    dialog.open()
  }
  return (
    <Page
      title={say.title}
      says={say.says}
      back={{ to: '/texts', name: say.back }}
      actions={
        <May right="routes.write">
          <Button onClick={() => open(undefined)}>{say.add}</Button>
        </May>
      }
    >
      <Load of={senders} rows={2}>
        {({ data }) =>
          data.length === 0 ? (
            <Card>
              <Empty title={say.noneTitle} says={say.noneSays} />
            </Card>
          ) : (
            data.map(sender => <One key={sender.sender_id} sender={sender} edit={() => open(sender)} />)
          )
        }
      </Load>
      <Modal opened={opened} onClose={dialog.close} title={editing?.value ?? say.add} size="lg">
        <SenderForm key={editing?.sender_id ?? 'new'} sender={editing} close={dialog.close} />
      </Modal>
    </Page>
  )
}

const COLORS = { waiting: 'yellow', proven: 'pine', refused: 'red' } as const

function One({ sender, edit }: { readonly sender: TextSender; readonly edit: () => void }) {
  const say = useWords(senderWords)
  const client = useQueryClient()
  const { sender_id, value, kind, state, proof } = sender
  const onSettled = () => client.invalidateQueries({ queryKey: ['text-senders'] })
  const undo = async () => {
    await call('text-senders.restore', { sender_id }).catch((cause: Error) => tell(cause.message))
    await onSettled()
  }
  const remove = useMutation({
    mutationFn: () => call('text-senders.remove', { sender_id }),
    onSuccess: () => offerUndo(say.removed(value), say.undo, undo),
    onSettled,
  })
  const actions = (
    <>
      <Button size="compact-sm" variant="default" onClick={edit} aria-label={say.which(say.edit, value)}>
        {say.edit}
      </Button>
      <May right="routes.write">
        <Button
          size="compact-sm"
          variant="default"
          loading={remove.isPending}
          onClick={() => remove.mutate()}
          aria-label={say.which(say.remove, value)}
        >
          {say.remove}
        </Button>
      </May>
    </>
  )
  return (
    <Card title={sender.name === value ? value : `${sender.name} · ${value}`} says={say.kinds[kind]} actions={actions}>
      <Stack gap="xs">
        <Group gap="xs">
          <Badge variant="light" color={COLORS[state]}>
            {say.states[state]}
          </Badge>
          {proof && <Text size="xs">{say.proofs[proof.by]}</Text>}
          {sender.countries.length > 0 && <Text size="xs">{sender.countries.join(', ')}</Text>}
          <Text size="xs" className="om-soft">
            {say.ways[sender.way_out]}
          </Text>
        </Group>
        {state === 'waiting' && (
          <Text size="sm" className="om-break">
            {kind === 'letters' ? say.show : say.hear(sender.code, value)}
          </Text>
        )}
        <Problem of={remove.error} />
        {kind !== 'letters' && <Keywords sender={sender} />}
      </Stack>
    </Card>
  )
}

/** A word leads to nothing that nobody can answer. */
const isOpen = ({ state }: Output<'forms.list'>['data'][number]) => state === 'published'

type FormId = Input<'text-senders.put-keyword'>['form_id']

function Keywords({ sender: { sender_id, value, keywords } }: { readonly sender: TextSender }) {
  const say = useWords(senderWords)
  const client = useQueryClient()
  const forms = useQuery({ queryKey: ['forms', 'open'], queryFn: () => call('forms.list', {}) })
  const [keyword, setKeyword] = useState('')
  const [form, setForm] = useState('')
  const onSuccess = () => client.invalidateQueries({ queryKey: ['text-senders'] })
  const put = useMutation({
    mutationFn: () => call('text-senders.put-keyword', { sender_id, keyword, form_id: form as FormId }), // One of the list.
    onSuccess: () => {
      setKeyword('')
      return onSuccess()
    },
  })
  const drop = useMutation({
    mutationFn: (word: string) => call('text-senders.remove-keyword', { sender_id, keyword: word }),
    onSuccess,
  })
  const nameOf = (id: string) => forms.data?.data.find(it => it.form_id === id)?.name ?? id
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    put.mutate()
  }
  return (
    <Stack gap={4}>
      <Text size="sm" fw={600}>
        {say.keywords}
      </Text>
      <Text size="xs" className="om-soft">
        {say.keywordSays}
      </Text>
      {keywords.map(it => (
        <Group key={it.keyword} gap="xs">
          <span className="om-mono">{it.keyword}</span>
          <Text size="sm">→ {nameOf(it.form_id)}</Text>
          <May right="routes.write">
            <Button
              size="compact-xs"
              variant="subtle"
              onClick={() => drop.mutate(it.keyword)}
              aria-label={say.which(say.drop, it.keyword)}
            >
              {say.drop}
            </Button>
          </May>
        </Group>
      ))}
      <May right="routes.write">
        <form onSubmit={onSubmit}>
          <Group gap="xs" align="end">
            <TextInput
              size="xs"
              label={say.keyword}
              aria-label={say.which(say.keyword, value)}
              value={keyword}
              onChange={event => setKeyword(event.currentTarget.value.toUpperCase())}
            />
            <NativeSelect
              size="xs"
              label={say.form}
              aria-label={say.which(say.form, value)}
              value={form}
              onChange={event => setForm(event.currentTarget.value)}
              data={[
                { value: '', label: say.choose },
                ...(forms.data?.data ?? []).filter(isOpen).map(it => ({ value: it.form_id, label: it.name })),
              ]}
            />
            <Button
              size="xs"
              type="submit"
              variant="default"
              loading={put.isPending}
              disabled={keyword === '' || form === ''}
            >
              {say.put}
            </Button>
          </Group>
        </form>
      </May>
      <Problem of={put.error ?? drop.error} />
    </Stack>
  )
}
