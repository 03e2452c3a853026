/** Verify now: the server holds the log against itself again, and says what it found. */

import { Badge, Button, Group, List, Progress, Text } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { call, type Output } from '../../client.ts'
import { useFollow } from '../../parts/follow.ts'
import { Card, Load } from '../../parts/page.tsx'
import { Problem } from '../../parts/problem.tsx'
import { Rows } from '../../parts/rows.tsx'
import { When } from '../../parts/when.tsx'
import { number, useWords } from '../../words.tsx'
import { useOperated } from './operated.ts'

export const words = {
  at: 'ledger/checks',
  en: {
    title: 'Verify now',
    says: 'The events of this account are opened again and led up to the root that is served. What a server says of itself is not proof: anybody can verify the whole log from outside, with “optimail log verify”.',
    own: 'Verify this account',
    all: 'Verify everything',
    asked: 'Asked for',
    what: 'What',
    account: 'This account',
    everything: 'Everything',
    found: 'Found',
    holds: (n: number) => `All ${number.format(n)} entries hold`,
    flaws: (n: number) => (n === 1 ? '1 flaw' : `${n} flaws`),
    waiting: 'Waiting',
    cancelled: 'Called off',
    cancel: 'Call off',
    progress: 'Progress',
  },
}

type Check = Output<'checks.list'>['data'][number]

const isUnderWay = ({ state }: Check) => state === 'waiting' || state === 'working'

export function Checks() {
  const say = useWords(words)
  const client = useQueryClient()
  const { isOperator } = useOperated()
  const list = useFollow('checks.list', {}, { whilst: ({ data }) => data.some(isUnderWay) })
  const again = () => client.invalidateQueries({ queryKey: ['checks.list'] })
  const own = useMutation({ mutationFn: () => call('checks.start', {}), onSettled: again })
  const all = useMutation({ mutationFn: () => call('checks.full', {}), onSettled: again })
  const isBusy = list.data?.data.some(isUnderWay) ?? true
  const actions = (
    <>
      <Button onClick={() => own.mutate()} disabled={isBusy} loading={own.isPending}>
        {say.own}
      </Button>
      {isOperator && (
        <Button variant="default" onClick={() => all.mutate()} disabled={isBusy} loading={all.isPending}>
          {say.all}
        </Button>
      )}
    </>
  )
  return (
    <Card title={say.title} says={say.says} actions={actions} flush>
      {(own.error || all.error) && <Problem of={own.error ?? all.error} />}
      <Load of={list} rows={1}>
        {({ data }) => (data.length > 0 ? <Found rows={data} again={again} /> : null)}
      </Load>
    </Card>
  )
}

function Found({ rows, again }: { readonly rows: readonly Check[]; readonly again: () => Promise<unknown> }) {
  const say = useWords(words)
  return (
    <Rows
      label={say.title}
      rows={rows}
      keyOf={row => row.check_id}
      columns={[
        { name: say.asked, cell: row => <When at={row.asked_at} />, width: 150 },
        { name: say.what, cell: row => say[row.scope], wide: true, width: 150 },
        { name: say.found, cell: row => <Outcome of={row} again={again} /> },
      ]}
    />
  )
}

function Outcome({ of: row, again }: { readonly of: Check; readonly again: () => Promise<unknown> }) {
  const say = useWords(words)
  if (row.state === 'cancelled')
    return (
      <Text size="sm" className="om-soft">
        {say.cancelled}
      </Text>
    )
  if (row.state === 'done')
    return row.flaws.length === 0 ? (
      <Text size="sm" className="om-good">
        {say.holds(row.total)}
      </Text>
    ) : (
      <>
        <Badge color="red">{say.flaws(row.flaws.length)}</Badge>
        <List size="sm" mt={6}>
          {row.flaws.map(flaw => (
            <List.Item key={flaw}>{flaw}</List.Item>
          ))}
        </List>
      </>
    )
  return <UnderWay of={row} again={again} />
}

function UnderWay({ of: row, again }: { readonly of: Check; readonly again: () => Promise<unknown> }) {
  const say = useWords(words)
  const share = row.total === 0 ? 0 : (row.done / row.total) * 100
  return (
    <Group wrap="nowrap">
      <Progress value={share} flex={1} aria-label={say.progress} />
      <Button
        size="compact-xs"
        variant="subtle"
        onClick={() => void call('checks.cancel', { check_id: row.check_id }).finally(again)}
      >
        {say.cancel}
      </Button>
    </Group>
  )
}
