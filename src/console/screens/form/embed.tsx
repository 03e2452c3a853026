/** Where the form stands: on its own page, in frames, behind pasted lines; and what a look at each page found. */

import { Badge, Button, Code, Group, Modal, NativeSelect, Stack, Text, TextInput } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { call, type Output } from '../../client.ts'
import { useChosen } from '../../parts/address.ts'
import { Choice } from '../../parts/choice.tsx'
import { DemandMark } from '../../parts/demand.tsx'
import { May } from '../../parts/may.tsx'
import { Card, Empty, Load } from '../../parts/page.tsx'
import { fieldError, Problem } from '../../parts/problem.tsx'
import { Rows } from '../../parts/rows.tsx'
import { Copy } from '../../parts/secret.tsx'
import { tell } from '../../parts/undo.tsx'
import { When } from '../../parts/when.tsx'
import { useWords } from '../../words.tsx'
import { LANGUAGE_NAMES } from '../composer/words.ts'
import type { Form, FormId } from './draft.ts'
import { embedWords } from './embed-words.ts'

type Embedding = Output<'embeds.list'>['data'][number]
type Kind = Embedding['kind']
const LIVE_MS = 3_000

export function Embeds({ form }: { readonly form: Form }) {
  const say = useWords(embedWords)
  const form_id = form.form_id as FormId // As read.
  const [shown, show] = useChosen('embed')
  const list = useQuery({
    queryKey: ['embeds', form_id],
    queryFn: () => call('embeds.list', { form_id }),
    refetchInterval: LIVE_MS,
  })
  const chosen = list.data?.data.find(it => it.embedding_id === shown)
  return (
    <Stack gap="lg">
      {form.version === null && <Text size="sm">{say.notPublished}</Text>}
      <Card title={say.own} says={say.ownSays}>
        <Snippet html={form.url} label={say.address} />
      </Card>
      <Name form={form_id} show={show} />
      <Card title={say.pages} says={say.pagesSays} flush>
        <Load of={list}>
          {({ data }) =>
            data.length > 0 ? <List rows={data} show={show} /> : <Empty title={say.noneTitle} says={say.noneSays} />
          }
        </Load>
      </Card>
      <Modal opened={chosen !== undefined} onClose={() => show('')} title={chosen?.page_url} size="lg">
        {chosen && <One it={chosen} close={() => show('')} />}
      </Modal>
    </Stack>
  )
}

/** Names another page, and shows what to copy into it. */
function Name({ form, show }: { readonly form: FormId; readonly show: (id: string) => void }) {
  const say = useWords(embedWords)
  const client = useQueryClient()
  const [page_url, type] = useState('')
  const [kind, choose] = useState<Kind>('frame')
  const add = useMutation({
    mutationFn: () => call('embeds.create', { form_id: form, page_url, kind }),
    onSuccess: async made => {
      type('')
      await client.invalidateQueries({ queryKey: ['embeds'] })
      show(made.embedding_id)
    },
  })
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    add.mutate()
  }
  return (
    <Card title={say.add} says={say.waySays[kind]}>
      <May right="forms.write">
        <form onSubmit={onSubmit}>
          <Stack gap="sm">
            <Choice
              label={say.way}
              value={kind}
              choose={value => choose(value === 'paste' ? 'paste' : 'frame')}
              options={[
                { value: 'frame', label: say.ways.frame },
                { value: 'paste', label: say.ways.paste },
              ]}
            />
            <Group align="end" gap="sm">
              <TextInput
                label={say.page}
                description={say.pageHint}
                placeholder="https://"
                type="url"
                required
                flex={1}
                miw={200}
                value={page_url}
                error={fieldError(add.error, 'page_url', ['no-page', 'taken', 'too-many'])}
                onChange={event => type(event.currentTarget.value)}
              />
              <Button type="submit" loading={add.isPending} disabled={page_url.trim() === ''}>
                {say.addIt}
              </Button>
            </Group>
          </Stack>
        </form>
      </May>
    </Card>
  )
}

function Snippet({ html, label }: { readonly html: string; readonly label: string }) {
  return (
    <Group align="start" gap="sm" wrap="nowrap">
      <Code block flex={1} miw={0} className="om-mono om-snippet" tabIndex={0} aria-label={label} role="region">
        {html}
      </Code>
      <Copy value={html} label={label} />
    </Group>
  )
}

function List({ rows, show }: { readonly rows: readonly Embedding[]; readonly show: (id: string) => void }) {
  const say = useWords(embedWords)
  return (
    <Rows
      label={say.pages}
      rows={rows}
      keyOf={row => row.embedding_id}
      columns={[
        {
          name: say.page,
          cell: row => (
            <>
              <span className="om-break">{row.page_url}</span>
              <Text size="xs" className="om-soft">
                {row.found ? say.found : say.ways[row.kind]}
              </Text>
            </>
          ),
        },
        { name: say.state, cell: row => <State of={row} />, width: 130 },
        { name: say.seen, cell: row => <When at={row.seen_at} />, width: 130, wide: true },
        { name: say.looked, cell: row => <When at={row.visited_at} />, width: 130, wide: true },
        {
          name: '',
          right: true,
          cell: row => (
            <Button
              size="compact-sm"
              variant="default"
              aria-label={say.openOf(row.page_url)}
              onClick={() => show(row.embedding_id)}
            >
              {say.open}
            </Button>
          ),
        },
      ]}
    />
  )
}

function State({ of: { state, visit } }: { readonly of: Pick<Embedding, 'state' | 'visit'> }) {
  const say = useWords(embedWords)
  if (state === 'closed')
    return (
      <Badge variant="light" color="red">
        {say.closed}
      </Badge>
    )
  const isOdd = visit?.findings.some(({ code }) => code !== 'source-only') ?? false
  return (
    <Badge variant="light" color={visit === null ? 'gray' : isOdd ? 'yellow' : 'pine'}>
      {visit === null ? say.unseen : isOdd ? say.odd : say.inOrder}
    </Badge>
  )
}

function One({ it, close }: { readonly it: Embedding; readonly close: () => void }) {
  const say = useWords(embedWords)
  const [locale, speak] = useState(it.snippets[0]?.locale ?? 'en')
  const snippet = it.snippets.find(one => one.locale === locale)?.html ?? ''
  return (
    <Stack gap="md">
      <Group gap="sm">
        <State of={it} />
        <Text size="sm" className="om-soft">
          {it.found ? say.foundSays : say.ways[it.kind]}
        </Text>
        {it.case_id && (
          <Link to={`/cases/${it.case_id}`} className="om-open">
            {say.toCase}
          </Link>
        )}
      </Group>
      <Findings it={it} />
      <Stack gap={6}>
        <Group justify="space-between">
          <Text size="sm" fw={600}>
            {say.copy}
          </Text>
          {it.snippets.length > 1 && (
            <NativeSelect
              aria-label={say.language}
              size="xs"
              value={locale}
              data={it.snippets.map(one => ({ value: one.locale, label: LANGUAGE_NAMES[one.locale] }))}
              onChange={event => speak(event.currentTarget.value as typeof locale)} // One of the data.
            />
          )}
        </Group>
        <Snippet html={snippet} label={say.copy} />
        <Text size="sm" className="om-soft">
          {say.keep[it.kind]}
        </Text>
      </Stack>
      <Acts it={it} close={close} />
    </Stack>
  )
}

function Findings({ it: { visit, hint, visited_at: at } }: { readonly it: Embedding }) {
  const say = useWords(embedWords)
  if (visit === null) return <Text size="sm">{say.notLooked}</Text>
  return (
    <Stack gap={6}>
      <Text size="sm">
        {say.lookedBy[visit.by]} <When at={at} />
        {visit.findings.length === 0 && ` · ${say.nothingFound}`}
      </Text>
      {visit.findings.map(({ code, shows }) => (
        <div key={code}>
          <Text size="sm" component="div">
            {say.codes[code]} <DemandMark id={say.demands[code]} />
          </Text>
          {shows.length > 0 && <Code block>{shows.join('\n')}</Code>}
        </div>
      ))}
      {hint && (
        <Text size="sm" className="om-soft">
          {say.hint(hint)}
        </Text>
      )}
    </Stack>
  )
}

function Acts({ it: { embedding_id, state }, close }: { readonly it: Embedding; readonly close: () => void }) {
  const say = useWords(embedWords)
  const client = useQueryClient()
  const again = () => client.invalidateQueries({ queryKey: ['embeds'] })
  const look = useMutation({
    mutationFn: () => call(state === 'closed' ? 'embeds.reopen' : 'embeds.visit', { embedding_id }),
    onSuccess: () => {
      tell(state === 'closed' ? say.willOpen : say.willLook)
      return again()
    },
  })
  const remove = useMutation({
    mutationFn: () => call('embeds.remove', { embedding_id }),
    onSuccess: () => {
      close()
      return again()
    },
  })
  return (
    <>
      <Problem of={look.error ?? remove.error} />
      <Group gap="sm">
        <May right="forms.write">
          <Button variant="light" loading={look.isPending} onClick={() => look.mutate()}>
            {state === 'closed' ? say.reopen : say.look}
          </Button>
        </May>
        {state === 'watched' && (
          <May right="forms.write">
            <Button variant="default" loading={remove.isPending} onClick={() => remove.mutate()}>
              {say.remove}
            </Button>
          </May>
        )}
      </Group>
    </>
  )
}
