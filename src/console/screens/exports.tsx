/** Many proofs at once: asked for, made meanwhile, fetched, gone after a week. */

import { Badge, Button, Checkbox, Collapse, Group, NativeSelect, Progress, Stack, Text, Textarea } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { addressOf, call, type Output } from '../client.ts'
import { useChosen } from '../parts/address.ts'
import { useFollow } from '../parts/follow.ts'
import { May } from '../parts/may.tsx'
import { Card, Empty, Load, Page } from '../parts/page.tsx'
import { Problem } from '../parts/problem.tsx'
import { ChooseProof, type ProofChoice } from '../parts/proof-choice.tsx'
import { useRemembered } from '../parts/remembered.ts'
import { Rows } from '../parts/rows.tsx'
import { STATES, useStateWords } from '../parts/standing.tsx'
import { When } from '../parts/when.tsx'
import { number, useWords } from '../words.tsx'

const CHANNELS = ['email', 'sms', 'call'] as const

export const words = {
  at: 'screens/exports',
  en: {
    title: 'Proofs',
    says: 'The proofs of many contacts in one archive, which anybody verifies offline. One contact’s proof is a click on their page.',
    ask: 'Make proofs of',
    purpose: 'Purpose',
    everybody: 'Everybody',
    state: 'Standing',
    anyState: 'Any standing',
    channel: 'Channel',
    channels: { email: 'Email', sms: 'Text messages', call: 'Calls' },
    why: 'What they are handed out for',
    whySays: 'It stands in each proof, and with your name in the audit log.',
    more: 'Language and fields',
    pdf: 'With a report to read beside each proof (many times slower)',
    make: 'Make the archive',
    list: 'Archives',
    asked: 'Asked for',
    what: 'What for',
    outcome: 'Archive',
    progress: 'Progress',
    waiting: 'Waiting for the log',
    cancel: 'Cancel',
    cancelled: 'Cancelled',
    expired: 'Gone after its week',
    erased: 'Gone: somebody in it was erased',
    nothing: 'There was nothing to prove',
    of: (n: number, size: string) => `${n === 1 ? '1 proof' : `${number.format(n)} proofs`}, ${size}`,
    fetch: 'Fetch',
    until: 'Kept until',
    noneTitle: 'No archive has been made',
    noneSays: 'When an authority, a court or a customer asks for the proofs of many, they are made here.',
  },
}

type Row = Output<'proofs.exports'>['data'][number]
const isUnderWay = ({ state }: Row) => state === 'waiting' || state === 'working'

export function Exports() {
  const say = useWords(words)
  const list = useFollow('proofs.exports', {}, { whilst: ({ data }) => data.some(isUnderWay) })
  return (
    <Page title={say.title} says={say.says}>
      <Asking />
      <Card title={say.list} flush>
        <Load of={list}>
          {({ data }) => (data.length > 0 ? <List rows={data} /> : <Empty title={say.noneTitle} says={say.noneSays} />)}
        </Load>
      </Card>
    </Page>
  )
}

function Asking() {
  const say = useWords(words)
  const states = useStateWords()
  const client = useQueryClient()
  const [purpose, choosePurpose] = useChosen('purpose')
  const [state, chooseState] = useChosen('state')
  const [channel, chooseChannel] = useChosen('channel', 'email')
  const [why, explain] = useState('')
  const [pdf, setPdf] = useState(false)
  const [isOpen, open] = useState(false)
  const [chosen, choose] = useRemembered<ProofChoice>('proofs', { locale: '', redact: [] })
  const purposes = useQuery({ queryKey: ['purposes'], queryFn: () => call('purposes.list', {}) })
  const names = (purposes.data?.data ?? []).map(({ slug, name }) => ({ value: slug, label: name || slug }))
  const order = useMutation({
    mutationFn: () => {
      const standing = STATES.find(it => it === state && purpose !== '')
      return call('proofs.export', {
        why,
        pdf,
        channel: CHANNELS.find(it => it === channel) ?? 'email',
        redact: [...chosen.redact],
        ...(purpose && { purpose }),
        ...(standing && { state: standing }),
        ...(chosen.locale && { locale: chosen.locale }),
      })
    },
    onSuccess: () => explain(''),
    onSettled: () => client.invalidateQueries({ queryKey: ['proofs.exports'] }),
  })
  return (
    <Card title={say.ask}>
      <Stack gap="sm">
        {order.error && <Problem of={order.error} />}
        <Group gap="sm" align="end">
          <NativeSelect
            label={say.purpose}
            value={purpose}
            data={[{ value: '', label: say.everybody }, ...names]}
            onChange={event => choosePurpose(event.currentTarget.value)}
          />
          {purpose !== '' && (
            <NativeSelect
              label={say.state}
              value={state}
              data={[{ value: '', label: say.anyState }, ...STATES.map(value => ({ value, label: states[value][0] }))]}
              onChange={event => chooseState(event.currentTarget.value)}
            />
          )}
          <NativeSelect
            label={say.channel}
            value={channel}
            data={CHANNELS.map(value => ({ value, label: say.channels[value] }))}
            onChange={event => chooseChannel(event.currentTarget.value)}
          />
        </Group>
        <Textarea
          label={say.why}
          description={say.whySays}
          autosize
          minRows={1}
          maxLength={500}
          value={why}
          onChange={event => explain(event.currentTarget.value)}
        />
        <Button variant="subtle" size="compact-sm" w="fit-content" aria-expanded={isOpen} onClick={() => open(!isOpen)}>
          {say.more}
        </Button>
        <Collapse expanded={isOpen}>
          <Stack gap="sm" maw={420}>
            <ChooseProof chosen={chosen} choose={choose} />
            <Checkbox label={say.pdf} checked={pdf} onChange={event => setPdf(event.currentTarget.checked)} />
          </Stack>
        </Collapse>
        <May right="consent.prove">
          <Button w="fit-content" disabled={why.trim() === ''} loading={order.isPending} onClick={() => order.mutate()}>
            {say.make}
          </Button>
        </May>
      </Stack>
    </Card>
  )
}

function List({ rows }: { readonly rows: readonly Row[] }) {
  const say = useWords(words)
  return (
    <Rows
      label={say.list}
      rows={rows}
      keyOf={row => row.export_id}
      columns={[
        { name: say.asked, cell: row => <When at={row.asked_at} />, width: 150 },
        {
          name: say.what,
          cell: row => (
            <Text size="sm" lineClamp={2}>
              {row.why}
            </Text>
          ),
        },
        { name: say.outcome, cell: row => <Outcome of={row} />, width: 280 },
        {
          name: say.until,
          cell: row => (row.state === 'done' && row.expires_at ? <When at={row.expires_at} /> : null),
          wide: true,
          width: 150,
        },
      ]}
    />
  )
}

function Outcome({ of: row }: { readonly of: Row }) {
  const say = useWords(words)
  if (row.state === 'done') return <Fetch of={row} />
  if (isUnderWay(row)) return <UnderWay of={row} />
  const said =
    row.state === 'failed'
      ? say.nothing
      : row.state === 'cancelled'
        ? say.cancelled
        : row.said === 'erased'
          ? say.erased
          : say.expired
  return (
    <Text size="sm" className="om-soft">
      {said}
    </Text>
  )
}

function Fetch({ of: { export_id, proofs, size_bytes } }: { readonly of: Row }) {
  const say = useWords(words)
  return (
    <Group gap={6}>
      <Button
        component="a"
        size="compact-sm"
        variant="default"
        download
        href={addressOf('proofs.archive', { export_id })}
        leftSection={<IconDownload size={14} />}
      >
        {say.fetch}
      </Button>
      <Text size="sm">{say.of(proofs, sizeText(size_bytes))}</Text>
    </Group>
  )
}

const KB = 1024
/** As people read it: `3.4 MB`. */
function sizeText(bytes: number): string {
  const units = ['B', 'KB', 'MB', 'GB']
  const power = Math.min(units.length - 1, Math.floor(Math.log(Math.max(1, bytes)) / Math.log(KB)))
  return `${(bytes / KB ** power).toFixed(power === 0 ? 0 : 1)} ${units[power]}`
}

function UnderWay({ of: { export_id, state, done, total } }: { readonly of: Row }) {
  const say = useWords(words)
  const client = useQueryClient()
  const cancel = useMutation({
    mutationFn: () => call('proofs.cancel', { export_id }),
    onSettled: () => client.invalidateQueries({ queryKey: ['proofs.exports'] }),
  })
  return (
    <Group gap="sm" wrap="nowrap">
      {state === 'waiting' ? (
        <Badge variant="light">{say.waiting}</Badge>
      ) : (
        <Progress value={total === 0 ? 0 : (done / total) * 100} flex={1} aria-label={say.progress} />
      )}
      <May right="consent.prove">
        <Button size="compact-xs" variant="subtle" loading={cancel.isPending} onClick={() => cancel.mutate()}>
          {say.cancel}
        </Button>
      </May>
    </Group>
  )
}
