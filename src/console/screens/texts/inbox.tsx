/** What people texted, newest first; and one of them, with the one answer that may be given by hand. */

import { Badge, Button, Group, NativeSelect, Stack, Text, Textarea } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { type FormEvent, useEffect, useState } from 'react'
import { call, type Output } from '../../client.ts'
import { useChosen } from '../../parts/address.ts'
import { Listing } from '../../parts/listing.tsx'
import { May, useMay } from '../../parts/may.tsx'
import { usePages } from '../../parts/more.tsx'
import { Card, Empty, Load, Page } from '../../parts/page.tsx'
import { Problem } from '../../parts/problem.tsx'
import { Rows } from '../../parts/rows.tsx'
import { When } from '../../parts/when.tsx'
import { useWords } from '../../words.tsx'
import { textsWords } from './words.ts'

type Heard = Output<'texts.list'>['data'][number]
type Asked = Heard['asked']
const LIVE_MS = 5_000

export function Texts() {
  const say = useWords(textsWords)
  const [chosen, choose] = useChosen('asked')
  const asked = Object.keys(say.asks).find((it): it is Asked => it === chosen)
  const list = usePages(['texts', asked], at => call('texts.list', { ...(asked && { asked }), ...at }), LIVE_MS)
  return (
    <Page
      title={say.title}
      says={say.says}
      actions={
        <Button component={Link} to="/texts/senders" variant="default">
          {say.senders}
        </Button>
      }
    >
      <Group>
        <NativeSelect
          aria-label={say.asked}
          value={asked ?? ''}
          onChange={event => choose(event.currentTarget.value)}
          data={[
            { value: '', label: say.anything },
            ...Object.entries(say.asks).map(([value, label]) => ({ value, label })),
          ]}
        />
      </Group>
      <Listing
        of={list}
        clear={asked ? () => choose('') : undefined}
        none={<Empty title={say.noneTitle} says={say.noneSays} />}
      >
        {rows => <List rows={rows} />}
      </Listing>
    </Page>
  )
}

function List({ rows }: { readonly rows: readonly Heard[] }) {
  const say = useWords(textsWords)
  return (
    <Rows
      label={say.title}
      rows={rows}
      keyOf={row => row.text_id}
      openAt={row => `/texts/${row.text_id}`}
      columns={[
        {
          name: say.text,
          cell: row => (
            <>
              <span className="om-break" style={{ fontWeight: isNew(row) ? 600 : 400 }}>
                {row.text}
              </span>{' '}
              {isNew(row) && (
                <Badge size="xs" variant="light">
                  {say.new}
                </Badge>
              )}
              <Text size="xs" className="om-soft" fw={400} hiddenFrom="sm">
                {row.from} · <When at={row.at} />
                <br />
                <Happened text={row} />
              </Text>
            </>
          ),
        },
        { name: say.what, cell: row => <Happened text={row} />, wide: true },
        { name: say.from, cell: row => row.from, wide: true, width: 150 },
        { name: say.when, cell: row => <When at={row.at} />, wide: true, width: 150 },
      ]}
    />
  )
}

/** Only what nothing answers by itself waits for a person. */
const isNew = ({ asked, read }: Heard) => asked === 'other' && !read

function Happened({ text }: { readonly text: Heard }) {
  const say = useWords(textsWords)
  const said = [
    text.asked === 'stop' && (text.stopped.length > 0 ? say.ended(text.stopped.join(', ')) : say.nothingEnded),
    text.asked === 'code' && say.shown,
    text.answer && say.answers[text.answer],
    text.reply && say.answered,
  ].filter(it => typeof it === 'string')
  return (
    <Text size="xs" className="om-soft" component="span">
      {said.join(' · ')}
    </Text>
  )
}

export function OneText() {
  const say = useWords(textsWords)
  const { text: id = '' } = useParams({ strict: false })
  const text = useQuery({ queryKey: ['texts', id], queryFn: () => call('texts.read', { text_id: id }) })
  return (
    <Page title={say.one} back={{ to: '/texts', name: say.title }}>
      <Load of={text}>{data => <Opened text={data} />}</Load>
    </Page>
  )
}

function Opened({ text }: { readonly text: Heard }) {
  const say = useWords(textsWords)
  const client = useQueryClient()
  const { text_id } = text
  const mark = useMutation({
    mutationFn: (read: boolean) => call('texts.mark', { text_id, read }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['texts'] }),
  })
  const { mutate } = mark
  const may = useMay('contacts.write')
  useEffect(() => (may ? mutate(true) : undefined), [may, mutate, text_id])
  return (
    <Stack>
      <Card title={text.from} says={say.to(text.to)}>
        <Stack gap="xs">
          <Text className="om-break" style={{ whiteSpace: 'pre-wrap' }}>
            {text.text}
          </Text>
          <Group gap="xs">
            <Badge variant="light">{say.asks[text.asked]}</Badge>
            {text.rehearsal && <Badge variant="outline">{say.rehearsal}</Badge>}
            <When at={text.at} />
          </Group>
          <Happened text={text} />
          {text.asked === 'start' && <Text size="sm">{say.startSays}</Text>}
          <Group gap="xs">
            {text.contact_id !== null && (
              <Button component={Link} to={`/contacts/${text.contact_id}`} size="compact-sm" variant="default">
                {say.contact}
              </Button>
            )}
            <Button size="compact-sm" variant="default" loading={mark.isPending} onClick={() => mutate(false)}>
              {say.markUnread}
            </Button>
          </Group>
          <Problem of={mark.error} />
        </Stack>
      </Card>
      {text.reply ? (
        <Card title={say.answered}>
          <Text style={{ whiteSpace: 'pre-wrap' }}>{text.reply.text}</Text>
          <When at={text.reply.at} />
        </Card>
      ) : (
        text.asked !== 'stop' && <Reply id={text_id} />
      )}
    </Stack>
  )
}

function Reply({ id }: { readonly id: string }) {
  const say = useWords(textsWords)
  const client = useQueryClient()
  const [words, setWords] = useState('')
  const send = useMutation({
    mutationFn: () => call('texts.reply', { text_id: id, text: words }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['texts'] }),
  })
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    send.mutate()
  }
  return (
    <Card>
      <May right="campaigns.send">
        <form onSubmit={onSubmit}>
          <Stack gap="xs">
            <Textarea
              label={say.reply}
              description={say.replyHint}
              autosize
              minRows={2}
              maxLength={600}
              value={words}
              onChange={event => setWords(event.currentTarget.value)}
            />
            <Problem of={send.error} />
            <Group>
              <Button type="submit" loading={send.isPending} disabled={words.trim() === ''}>
                {say.send}
              </Button>
            </Group>
          </Stack>
        </form>
      </May>
    </Card>
  )
}
