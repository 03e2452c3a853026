/** Cases: what was seen in this account that the Anti-Spam Policy does not allow, what shows it, and how it ended. */

import { Badge, Button, Code, Group, Stack, Text, Textarea } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { call, type Output } from '../client.ts'
import { useChosen } from '../parts/address.ts'
import { Choice } from '../parts/choice.tsx'
import { DemandMark } from '../parts/demand.tsx'
import { More, usePages } from '../parts/more.tsx'
import { Card, Empty, Load, Page } from '../parts/page.tsx'
import { fieldError, Problem } from '../parts/problem.tsx'
import { Rows } from '../parts/rows.tsx'
import { When } from '../parts/when.tsx'
import { useWords } from '../words.tsx'

type Row = Output<'cases.list'>['data'][number]
type Case = Output<'cases.read'>

const words = {
  en: {
    title: 'Cases',
    says: 'What was seen in this account that the Anti-Spam Policy does not allow, and how it ended. Each is a leaf of the log.',
    which: 'Which cases',
    open: 'Open',
    closed: 'Closed',
    all: 'All',
    kind: 'What',
    kinds: {
      'embedding-tampered': 'A page tampers with a form',
      'import-untrue': 'What was attested of an import does not hold',
      'over-threshold': 'Too much came back',
      'by-hand': 'Somebody saw it',
    } as Readonly<Record<Row['kind'], string>>,
    demand: 'Demand',
    state: 'State',
    opened: 'Opened',
    ended: 'Closed',
    noneTitle: 'No cases',
    noneSays: 'Nothing was seen that the policy does not allow.',
    back: 'Cases',
    shows: 'What shows it',
    about: 'About',
    page: 'Page',
    close: 'Close the case',
    closeSays: 'Say why it is over. What it closed stays closed until you ask for a look at the mended page.',
    note: 'Note',
    closedBy: 'Closed by',
    toForm: 'Open the form',
  },
}

const STATES = ['open', 'closed', ''] as const

export function Cases() {
  const say = useWords(words)
  const [chosen, choose] = useChosen('state', 'open')
  const state = STATES.find(it => it === chosen) || undefined
  const list = usePages(['cases', chosen], at => call('cases.list', { ...at, ...(state && { state }) }))
  const filter = (
    <Choice
      label={say.which}
      value={chosen}
      choose={choose}
      options={[
        { value: 'open', label: say.open },
        { value: 'closed', label: say.closed },
        { value: 'all', label: say.all },
      ]}
    />
  )
  return (
    <Page title={say.title} says={say.says} actions={filter}>
      <Card flush>
        <Load of={list}>
          {rows => (rows.length > 0 ? <List rows={rows} /> : <Empty title={say.noneTitle} says={say.noneSays} />)}
        </Load>
        <More of={list} />
      </Card>
    </Page>
  )
}

function List({ rows }: { readonly rows: readonly Row[] }) {
  const say = useWords(words)
  return (
    <Rows
      label={say.title}
      rows={rows}
      keyOf={row => row.case_id}
      openAt={row => `/cases/${row.case_id}`}
      columns={[
        {
          name: say.kind,
          cell: row => (
            <>
              {say.kinds[row.kind]}
              <Text size="xs" className="om-soft" fw={400} lineClamp={1}>
                {row.says}
              </Text>
            </>
          ),
        },
        { name: say.demand, cell: row => <DemandMark id={row.demand} />, width: 100, wide: true },
        { name: say.state, cell: row => <StateBadge state={row.state} />, width: 110 },
        { name: say.opened, cell: row => <When at={row.opened_at} />, width: 150, wide: true },
      ]}
    />
  )
}

function StateBadge({ state }: Pick<Row, 'state'>) {
  const say = useWords(words)
  return (
    <Badge variant="light" color={state === 'open' ? 'red' : 'gray'}>
      {say[state]}
    </Badge>
  )
}

export function OneCase() {
  const { case: id = '' } = useParams({ strict: false }) as { case?: string } // As the route names it.
  const found = useQuery({ queryKey: ['cases', 'one', id], queryFn: () => call('cases.read', { case_id: id }) })
  return <Load of={found}>{it => <Opened it={it} />}</Load>
}

function Opened({ it }: { readonly it: Case }) {
  const say = useWords(words)
  const { page, form, found } = evidenceIn(it)
  return (
    <Page
      title={say.kinds[it.kind]}
      back={{ to: '/cases', name: say.back }}
      mark={
        <>
          <StateBadge state={it.state} />
          <DemandMark id={it.demand} />
        </>
      }
      says={it.says}
      actions={
        form && (
          <Button component={Link} to={`/forms/${form}`} search={{ tab: 'embed' } as never} variant="default">
            {say.toForm}
          </Button>
        )
      }
    >
      <Card title={say.shows}>
        <Stack gap="sm">
          <dl className="om-facts">
            <dt>{say.about}</dt>
            <dd className="om-mono om-break">{it.about}</dd>
            {page && (
              <>
                <dt>{say.page}</dt>
                <dd className="om-break">{page}</dd>
              </>
            )}
            <dt>{say.opened}</dt>
            <dd>
              <When at={it.opened_at} />
            </dd>
          </dl>
          {found.map(({ code, shows }) => (
            <div key={code}>
              <Text size="sm" fw={600}>
                {code}
              </Text>
              {shows.map(one => (
                <Code key={one} block>
                  {one}
                </Code>
              ))}
            </div>
          ))}
        </Stack>
      </Card>
      {it.state === 'open' ? <Close it={it} /> : <Ended it={it} />}
    </Page>
  )
}

type Shown = { readonly code: string; readonly shows: readonly string[] }

/** Whatever a room has put in: its page, its form, and what was found, where it says so. */
function evidenceIn({ evidence }: Case): {
  readonly page?: string
  readonly form?: string
  readonly found: readonly Shown[]
} {
  const text = (name: string) => (typeof evidence[name] === 'string' ? { [name]: evidence[name] } : {})
  const found = Array.isArray(evidence['found']) ? (evidence['found'] as Shown[]) : [] // As visiting.ts puts it.
  return { ...text('page'), ...text('form'), found }
}

function Ended({ it }: { readonly it: Case }) {
  const say = useWords(words)
  return (
    <Card title={say.ended}>
      <dl className="om-facts">
        <dt>{say.closedBy}</dt>
        <dd className="om-mono">{it.closed_by}</dd>
        <dt>{say.ended}</dt>
        <dd>
          <When at={it.closed_at} />
        </dd>
        <dt>{say.note}</dt>
        <dd>{it.note}</dd>
      </dl>
    </Card>
  )
}

function Close({ it }: { readonly it: Case }) {
  const say = useWords(words)
  const client = useQueryClient()
  const [note, write] = useState('')
  const close = useMutation({
    mutationFn: () => call('cases.close', { case_id: it.case_id, note }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['cases'] }),
  })
  return (
    <Card title={say.close} says={say.closeSays}>
      <Stack gap="sm">
        <Textarea
          label={say.note}
          value={note}
          autosize
          minRows={2}
          error={fieldError(close.error, 'note')}
          onChange={event => write(event.currentTarget.value)}
        />
        <Problem of={close.error} />
        <Group>
          <Button loading={close.isPending} disabled={note.trim() === ''} onClick={() => close.mutate()}>
            {say.close}
          </Button>
        </Group>
      </Stack>
    </Card>
  )
}
