/** Where nothing is sent. The addresses themselves are not kept: one is found by typing it. */

import { Alert, Button, FileButton, Group, Modal, NativeSelect, Stack, Text, Textarea, TextInput } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { call, type Input, type Output } from '../../client.ts'
import { useChosen } from '../../parts/address.ts'
import { Listing } from '../../parts/listing.tsx'
import { May } from '../../parts/may.tsx'
import { usePages } from '../../parts/more.tsx'
import { Card, Empty, Page } from '../../parts/page.tsx'
import { Problem } from '../../parts/problem.tsx'
import { Rows } from '../../parts/rows.tsx'
import { tell } from '../../parts/undo.tsx'
import { When } from '../../parts/when.tsx'
import { useWords } from '../../words.tsx'
import { suppressionWords } from './suppression-words.ts'

type Row = Output<'suppressions.list'>['data'][number]
type Reason = Row['reason']
type Why = Input<'suppressions.lift'>['why']

export function Suppressions() {
  const say = useWords(suppressionWords)
  const [chosen, choose] = useChosen('reason')
  const [adding, add] = useChosen('new')
  const reason = Object.keys(say.reasons).find((it): it is Reason => it === chosen)
  const list = usePages(['suppressions', reason], at => call('suppressions.list', { ...(reason && { reason }), ...at }))
  const button = (
    <May right="consent.withdraw">
      <Button leftSection={<IconPlus size={16} />} onClick={() => add('yes')}>
        {say.add}
      </Button>
    </May>
  )
  return (
    <Page title={say.title} says={say.says} actions={button}>
      <Find />
      <Group>
        <NativeSelect
          aria-label={say.reason}
          value={reason ?? ''}
          onChange={event => choose(event.currentTarget.value)}
          data={[
            { value: '', label: say.any },
            ...Object.entries(say.reasons).map(([value, label]) => ({ value, label })),
          ]}
        />
      </Group>
      <Listing
        of={list}
        clear={reason ? () => choose('') : undefined}
        none={<Empty title={say.noneTitle} says={say.noneSays} action={button} />}
      >
        {rows => <List rows={rows} />}
      </Listing>
      <Add opened={adding === 'yes'} close={() => add('')} />
    </Page>
  )
}

function Find() {
  const say = useWords(suppressionWords)
  const [address, setAddress] = useState('')
  const find = useMutation({ mutationFn: () => call('suppressions.find', { address }) })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    find.mutate()
  }
  return (
    <Card title={say.find} says={say.findSays}>
      <form onSubmit={submit}>
        <Stack gap="sm">
          <Group align="end" gap="sm">
            <TextInput
              aria-label={say.address}
              placeholder={say.address}
              w={280}
              value={address}
              onChange={event => (setAddress(event.currentTarget.value), find.reset())}
            />
            <Button type="submit" variant="default" loading={find.isPending} disabled={address.trim() === ''}>
              {say.look}
            </Button>
          </Group>
          <Problem of={find.error} />
          {find.data && (
            <Alert
              color={find.data.found ? 'yellow' : 'pine'}
              role="status"
              title={find.data.found ? say.isSuppressed : say.isNot}
            >
              {find.data.found && <One row={find.data.found} done={() => find.reset()} />}
            </Alert>
          )}
        </Stack>
      </form>
    </Card>
  )
}

function One({ row, done }: { readonly row: Row; readonly done: () => void }) {
  const say = useWords(suppressionWords)
  return (
    <Group justify="space-between">
      <Text size="sm">
        {say.reasons[row.reason]} <When at={row.at} /> {row.detail}
      </Text>
      <Lift row={row} done={done} />
    </Group>
  )
}

/** With a reason, for the audit trail; what people asked for themselves has no button. */
function Lift({ row, done }: { readonly row: Row; readonly done?: () => void }) {
  const say = useWords(suppressionWords)
  const client = useQueryClient()
  const lift = useMutation({
    mutationFn: (why: Why) => call('suppressions.lift', { suppression_id: row.suppression_id, why }),
    onSuccess: async () => {
      tell(say.lifted)
      await client.invalidateQueries({ queryKey: ['suppressions'] })
      done?.()
    },
  })
  if (!row.liftable)
    return (
      <Text size="xs" className="om-soft">
        {say.forGood}
      </Text>
    )
  return (
    <May right="consent.withdraw">
      <NativeSelect
        size="xs"
        w={130}
        ml="auto"
        aria-label={`${say.lift} ${row.hash}`}
        value=""
        error={lift.error ? lift.error.message : undefined}
        onChange={event => lift.mutate(event.currentTarget.value as Why)} // One of those listed.
        data={[
          { value: '', label: say.lift, disabled: true },
          ...Object.entries(say.whys).map(([value, label]) => ({ value, label })),
        ]}
      />
    </May>
  )
}

function List({ rows }: { readonly rows: readonly Row[] }) {
  const say = useWords(suppressionWords)
  return (
    <Rows
      label={say.title}
      rows={rows}
      keyOf={row => row.suppression_id}
      columns={[
        {
          name: say.reason,
          cell: row => (
            <>
              {say.reasons[row.reason]}
              <Text size="xs" className="om-soft om-mono">
                {row.hash}
              </Text>
            </>
          ),
        },
        { name: say.kind, cell: row => say.kinds[row.kind], width: 90, wide: true },
        { name: say.detail, cell: row => row.detail, wide: true },
        { name: say.since, cell: row => <When at={row.at} />, width: 150, wide: true },
        { name: say.lift, cell: row => <Lift row={row} />, right: true, width: 150 },
      ]}
    />
  )
}

function Add({ opened, close }: { readonly opened: boolean; readonly close: () => void }) {
  const say = useWords(suppressionWords)
  const client = useQueryClient()
  const [text, setText] = useState('')
  const [reason, setReason] = useState<'operator' | 'request'>('operator')
  const [detail, setDetail] = useState('')
  const add = useMutation({
    mutationFn: () => call('suppressions.add', { text, reason, ...(detail.trim() && { detail }) }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['suppressions'] }),
  })
  const leave = () => {
    add.reset()
    setText('')
    close()
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    add.mutate()
  }
  return (
    <Modal opened={opened} onClose={leave} title={say.add} size="lg">
      {add.data ? (
        <Stack>
          <Text>{say.added(add.data.added, add.data.already)}</Text>
          {add.data.unread_count > 0 && (
            <Alert color="yellow" title={say.unread(add.data.unread_count)}>
              {add.data.unread.map(it => (
                <Text key={it.line} size="sm" className="om-mono">
                  {it.line}: {it.text}
                </Text>
              ))}
            </Alert>
          )}
          <Button onClick={leave}>{say.close}</Button>
        </Stack>
      ) : (
        <May right="consent.withdraw">
          <form onSubmit={submit}>
            <Stack>
              <Problem of={add.error} />
              <Textarea
                data-autofocus
                label={say.addresses}
                description={say.addressesHint}
                autosize
                minRows={6}
                maxRows={16}
                required
                value={text}
                onChange={event => setText(event.currentTarget.value)}
              />
              <FileButton accept=".csv,.txt,text/csv,text/plain" onChange={file => void file?.text().then(setText)}>
                {props => (
                  <Button {...props} variant="default" w="fit-content">
                    {say.file}
                  </Button>
                )}
              </FileButton>
              <NativeSelect
                label={say.reason}
                value={reason}
                onChange={event => setReason(event.currentTarget.value === 'request' ? 'request' : 'operator')}
                data={[
                  { value: 'operator', label: say.operatorLong },
                  { value: 'request', label: say.requestLong },
                ]}
              />
              <TextInput label={say.detail} value={detail} onChange={event => setDetail(event.currentTarget.value)} />
              <Button type="submit" loading={add.isPending}>
                {say.add}
              </Button>
            </Stack>
          </form>
        </May>
      )}
    </Modal>
  )
}
